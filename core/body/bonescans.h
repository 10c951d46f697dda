// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>

namespace osteolog {

/// What two bone-density scans say when one is laid beside the other.
enum class ScanChange {
    NotComparable, ///< see ScanComparison::because
    NoChange,      ///< cannot be told apart from no change
    Higher,
    Lower,
};
/// "not-comparable", "no-change", "higher", "lower".
QString scanChangeKey(ScanChange change);

enum class NotComparable {
    No,
    OtherSite,
    MachineNotSaid, ///< of either scan
    OtherMachine,   ///< figures of two machines are never laid beside each other
    DensityNotSaid, ///< T-scores alone are not compared: they depend on the reference data of the machine
    NoThreshold,    ///< the clinic gave no least significant change and none is published here
};
/// "", "other-site", "machine-not-said", "other-machine", "density-not-said", "no-threshold".
QString notComparableKey(NotComparable because);

struct ScanComparison
{
    ScanChange change = ScanChange::NotComparable;
    NotComparable because = NotComparable::No;
    std::optional<double> percent;   ///< 100 · (later − earlier) / earlier; only for one site and one machine
    std::optional<double> threshold; ///< least significant change in per cent that it was held against
    bool thresholdFromClinic = false;
    bool operator==(const ScanComparison&) const = default;
};

/// Whether two names mean one machine: blanks and case aside. Without a name nothing is known to be the same.
bool isSameMachine(const QString& one, const QString& other);

/// The density of two scans. They differ only where the change reaches the least significant one: the clinic's own, of
/// the later scan or else of the earlier, and failing that the site's of resources/reference/scan_sites.csv
/// (2.77 × the precision error that the ISCD accepts at most: spine 5.3 %, total hip 5.0 %, femoral neck 6.9 %; M).
ScanComparison compareScans(const BoneScan& earlier, const BoneScan& later, const ReferenceTables& tables);

/// What about a scan is asked before it is kept; validate() refuses what cannot be at all.
enum class ScanDoubt {
    Machine, ///< not said: the scan can never be laid beside another one
    Density, ///< outside 0.3–1.8 g/cm²
    TScore,  ///< outside −6 … +6
    ZScore,  ///< outside −6 … +6
};
/// "machine", "bmd", "t-score", "z-score".
QString scanDoubtKey(ScanDoubt doubt);
/// The spans are our own judgement of what nearly every scan lies in; they have no medical meaning.
std::vector<ScanDoubt> scanDoubts(const BoneScan& scan);

struct ScanPair
{
    QString site;
    const Record* earlier = nullptr;
    const Record* later = nullptr;
    ScanComparison comparison;
};
/// Each scan up to `day` beside the one before it at the same site, and the latest of a site beside the first one on
/// its machine where that is not the one before it. By site, then by the later scan. `records` may be of any kind.
std::vector<ScanPair> scanPairs(std::span<const Record> records, QDate day, const ReferenceTables& tables);

/// The WHO's and the ISCD's words for a score, as information and never as a diagnosis.
enum class DensityCategory {
    NotSaid,            ///< no scan, or something is missing: see DensityReading::missing
    Normal,             ///< T ≥ −1.0
    LowBoneMass,        ///< −2.5 < T < −1.0
    Osteoporosis,       ///< T ≤ −2.5
    SevereOsteoporosis, ///< T ≤ −2.5 and a fracture from a small fall
    WithinExpected,     ///< Z > −2.0
    BelowExpected,      ///< Z ≤ −2.0: "below the expected range for age"
};
/// "", "normal", "low-bone-mass", "osteoporosis", "severe-osteoporosis", "within-expected", "below-expected".
QString densityCategoryKey(DensityCategory category);

struct DensityReading
{
    DensityCategory category = DensityCategory::NotSaid;
    const Record* scan = nullptr; ///< the lowest one, that the category is of
    bool byTScore = true;         ///< otherwise by Z-score
    /// What is missing for a category: profile keys ("sex", "birth_date", "stage"), "t-score", "z-score", or "scan".
    QString missing;
};

/// The lowest score of lumbar spine, total hip and femoral neck at the latest visit (its scans lie within 30 days); the
/// forearm only where none of these has a score. T-scores for women after the menopause and men from 50 on, Z-scores
/// for everybody else. `fragilityFracture`: a fracture from a small fall is known.
DensityReading densityReading(const Profile& profile, std::span<const Record> records, QDate day,
                              bool fragilityFracture, const ReferenceTables& tables);

} // namespace osteolog
