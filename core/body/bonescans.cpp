// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bonescans.h"

#include "core/body/menopause.h"
#include "core/domain/keys.h"
#include "core/domain/recordorder.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9; ///< per cent that a division may lose
constexpr int daysOfOneVisit = 30;
constexpr int menByTScoreFrom = 50;

constexpr double usualDensityLow = 0.3, usualDensityHigh = 1.8; // g/cm²
constexpr double usualScore = 6;

// WHO 1994 and ISCD: definitions, not figures to look up.
constexpr double normalFrom = -1.0;
constexpr double osteoporosisTScore = -2.5;
constexpr double belowExpectedZScore = -2.0;

constexpr KeyTable<ScanChange, 4> changeKeys = {{
    {ScanChange::NotComparable, u"not-comparable"},
    {ScanChange::NoChange, u"no-change"},
    {ScanChange::Higher, u"higher"},
    {ScanChange::Lower, u"lower"},
}};

constexpr KeyTable<NotComparable, 6> becauseKeys = {{
    {NotComparable::No, u""},
    {NotComparable::OtherSite, u"other-site"},
    {NotComparable::MachineNotSaid, u"machine-not-said"},
    {NotComparable::OtherMachine, u"other-machine"},
    {NotComparable::DensityNotSaid, u"density-not-said"},
    {NotComparable::NoThreshold, u"no-threshold"},
}};

constexpr KeyTable<ScanDoubt, 4> doubtKeys = {{
    {ScanDoubt::Machine, u"machine"},
    {ScanDoubt::Density, u"bmd"},
    {ScanDoubt::TScore, u"t-score"},
    {ScanDoubt::ZScore, u"z-score"},
}};

constexpr KeyTable<DensityCategory, 7> categoryKeys = {{
    {DensityCategory::NotSaid, u""},
    {DensityCategory::Normal, u"normal"},
    {DensityCategory::LowBoneMass, u"low-bone-mass"},
    {DensityCategory::Osteoporosis, u"osteoporosis"},
    {DensityCategory::SevereOsteoporosis, u"severe-osteoporosis"},
    {DensityCategory::WithinExpected, u"within-expected"},
    {DensityCategory::BelowExpected, u"below-expected"},
}};

QString machineName(const QString& said)
{
    return said.simplified().toCaseFolded();
}

NotComparable obstacle(const BoneScan& earlier, const BoneScan& later)
{
    if (earlier.site != later.site)
        return NotComparable::OtherSite;
    if (machineName(earlier.machine).isEmpty() || machineName(later.machine).isEmpty())
        return NotComparable::MachineNotSaid;
    if (!isSameMachine(earlier.machine, later.machine))
        return NotComparable::OtherMachine;
    return earlier.density && later.density ? NotComparable::No : NotComparable::DensityNotSaid;
}

const BoneScan& scanOf(const Record* record)
{
    return *record->as<BoneScan>();
}

/// Which of the two scores counts, or what is missing to know that.
struct Rule
{
    bool byTScore = true;
    QString missing;
};

Rule ruleFor(const Profile& profile, QDate day)
{
    const MenopauseState state = menopauseOn(profile, day);
    if (state == MenopauseState::After)
        return {true, {}};
    if (state == MenopauseState::Before)
        return {false, {}};
    if (state == MenopauseState::NotSaid)
        return {true, profile.sex == Sex::Unset ? u"sex"_s : profile.ageOn(day) ? u"stage"_s : u"birth_date"_s};
    const std::optional<int> age = profile.ageOn(day);
    return {!age || *age >= menByTScoreFrom, age ? QString() : u"birth_date"_s};
}

std::optional<double> scoreOf(const Record* record, bool byTScore)
{
    return byTScore ? scanOf(record).tScore : scanOf(record).zScore;
}

/// The lowest score among the sites that count, or among the others; null where there is none.
const Record* lowest(const std::vector<const Record*>& scans, bool byTScore, bool sitesThatCount,
                     const ReferenceTables& tables)
{
    const Record* found = nullptr;
    for (const Record* record : scans) {
        const ScanSite* site = tables.scanSite(scanOf(record).site);
        if ((site && site->countsForCategory) != sitesThatCount || !scoreOf(record, byTScore))
            continue;
        if (!found || *scoreOf(record, byTScore) < *scoreOf(found, byTScore))
            found = record;
    }
    return found;
}

DensityCategory categoryOf(double score, bool byTScore, bool fragilityFracture)
{
    if (!byTScore)
        return score <= belowExpectedZScore ? DensityCategory::BelowExpected : DensityCategory::WithinExpected;
    if (score >= normalFrom)
        return DensityCategory::Normal;
    if (score > osteoporosisTScore)
        return DensityCategory::LowBoneMass;
    return fragilityFracture ? DensityCategory::SevereOsteoporosis : DensityCategory::Osteoporosis;
}

/// The scans of one site, earliest first, laid beside each other.
void addPairs(std::vector<ScanPair>& pairs, const QString& site, const std::vector<const Record*>& scans,
              const ReferenceTables& tables)
{
    const auto add = [&](const Record* earlier, const Record* later) {
        pairs.push_back({site, earlier, later, compareScans(scanOf(earlier), scanOf(later), tables)});
    };
    for (std::size_t i = 1; i < scans.size(); ++i)
        add(scans[i - 1], scans[i]);
    const auto first = std::find_if(scans.begin(), scans.end(), [&](const Record* record) {
        return isSameMachine(scanOf(record).machine, scanOf(scans.back()).machine);
    });
    // The one before the latest is there already.
    if (first != scans.end() && scans.end() - first > 2)
        add(*first, scans.back());
}

} // namespace

QString scanChangeKey(ScanChange change)
{
    return keyOf(changeKeys, change);
}

QString notComparableKey(NotComparable because)
{
    return keyOf(becauseKeys, because);
}

QString densityCategoryKey(DensityCategory category)
{
    return keyOf(categoryKeys, category);
}

QString scanDoubtKey(ScanDoubt doubt)
{
    return keyOf(doubtKeys, doubt);
}

std::vector<ScanDoubt> scanDoubts(const BoneScan& scan)
{
    std::vector<ScanDoubt> doubts;
    if (machineName(scan.machine).isEmpty())
        doubts.push_back(ScanDoubt::Machine);
    if (scan.density && !(*scan.density >= usualDensityLow && *scan.density <= usualDensityHigh))
        doubts.push_back(ScanDoubt::Density);
    if (scan.tScore && !(std::abs(*scan.tScore) <= usualScore))
        doubts.push_back(ScanDoubt::TScore);
    if (scan.zScore && !(std::abs(*scan.zScore) <= usualScore))
        doubts.push_back(ScanDoubt::ZScore);
    return doubts;
}

bool isSameMachine(const QString& one, const QString& other)
{
    return !machineName(one).isEmpty() && machineName(one) == machineName(other);
}

ScanComparison compareScans(const BoneScan& earlier, const BoneScan& later, const ReferenceTables& tables)
{
    ScanComparison result;
    result.because = obstacle(earlier, later);
    if (result.because != NotComparable::No)
        return result;
    const double percent = 100 * (*later.density - *earlier.density) / *earlier.density;
    result.percent = percent;
    const std::optional<double> clinic =
        later.leastSignificantChange ? later.leastSignificantChange : earlier.leastSignificantChange;
    const ScanSite* site = tables.scanSite(later.site);
    result.thresholdFromClinic = clinic.has_value();
    result.threshold = clinic ? clinic : site ? site->significantChange : std::nullopt;
    if (!result.threshold) {
        result.because = NotComparable::NoThreshold;
        return result;
    }
    const bool significant = std::abs(percent) >= *result.threshold - rounding;
    result.change = !significant ? ScanChange::NoChange : percent > 0 ? ScanChange::Higher : ScanChange::Lower;
    return result;
}

std::vector<ScanPair> scanPairs(std::span<const Record> records, QDate day, const ReferenceTables& tables)
{
    QMap<QString, std::vector<const Record*>> bySite;
    for (const Record* record : inOrder<BoneScan>(records, day))
        bySite[scanOf(record).site].push_back(record);
    std::vector<ScanPair> pairs;
    for (const ScanSite& site : tables.scanSites)
        addPairs(pairs, site.key, bySite.take(site.key), tables);
    for (auto own = bySite.constBegin(); own != bySite.constEnd(); ++own)
        addPairs(pairs, own.key(), own.value(), tables);
    return pairs;
}

DensityReading densityReading(const Profile& profile, std::span<const Record> records, QDate day,
                              bool fragilityFracture, const ReferenceTables& tables)
{
    std::vector<const Record*> scans = inOrder<BoneScan>(records, day);
    if (scans.empty())
        return {DensityCategory::NotSaid, nullptr, true, u"scan"_s};
    const QDate visit = scans.back()->day;
    std::erase_if(scans, [&](const Record* scan) { return scan->day.daysTo(visit) > daysOfOneVisit; });
    // Which score counts is a matter of the age at the visit, not of today's.
    const Rule rule = ruleFor(profile, visit);
    DensityReading reading;
    reading.byTScore = rule.byTScore;
    reading.missing = rule.missing;
    if (!reading.missing.isEmpty())
        return reading;
    reading.scan = lowest(scans, rule.byTScore, true, tables);
    if (!reading.scan)
        reading.scan = lowest(scans, rule.byTScore, false, tables);
    if (reading.scan)
        reading.category = categoryOf(*scoreOf(reading.scan, rule.byTScore), rule.byTScore, fragilityFracture);
    else
        reading.missing = rule.byTScore ? u"t-score"_s : u"z-score"_s;
    return reading;
}

} // namespace osteolog
