// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"

namespace osteolog {

enum class TargetKind {
    None,      ///< no official value and no own goal
    Rda,       ///< recommended dietary allowance
    Ai,        ///< adequate intake
    Pri,       ///< population reference intake (EFSA)
    OwnGoal,   ///< set by the person
    Guideline, ///< weight-bearing days a week
};
enum class UpperLimitScope {
    None,
    Supplement, ///< supplements and medicines only: magnesium that is naturally in food does not count
    Total,
};
/// Why there is no target although the reference has one.
enum class TargetWithheld {
    No,
    UnknownAge, ///< no birth date, or under 9 years
    UnknownSex,
    UnknownWeight, ///< protein goes by body weight
    Kidney,        ///< the kidney team sets it
    HighCalcium,   ///< stones, high calcium: no calcium or vitamin D goal above food
};

struct Target
{
    Member member = Member::Magnesium;
    std::optional<double> amount; ///< a day, in unitOf(member)
    TargetKind kind = TargetKind::None;
    std::optional<double> averageRequirement;
    std::optional<double> upperLimit;
    UpperLimitScope upperLimitScope = UpperLimitScope::None;
    /// Offered, not set: what the person may choose instead (protein for older adults and after menopause, g a day).
    std::optional<double> offeredLow, offeredHigh;
    TargetWithheld withheld = TargetWithheld::No;
    QString source;
    QString status; ///< of the target's own row
    bool operator==(const Target&) const = default;
};

/// One target per member; index by Member.
struct Targets
{
    std::array<Target, memberCount> all;
    const Target& operator[](Member member) const { return all[static_cast<std::size_t>(member)]; }
    Target& operator[](Member member) { return all[static_cast<std::size_t>(member)]; }
};

/// The targets and limits of one day. Pregnancy and lactation override the sex and age row; age bands are completed
/// years on that day. Protein = g/kg × weight (EFSA adds its grams in pregnancy and lactation: the smallest published
/// addition, since the trimester is not asked). Total vitamin K for NAM counts K1 and K2, for EFSA K1 alone.
Targets targetsOn(QDate day, const Profile& profile, const ReferenceTables& tables);

QString targetKindKey(TargetKind kind);            ///< "RDA", "AI", "PRI", "own", "guideline", ""
QString upperLimitScopeKey(UpperLimitScope scope); ///< "supplement", "total", ""
QString targetWithheldKey(TargetWithheld reason);

} // namespace osteolog
