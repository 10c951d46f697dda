// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daysummary.h"

namespace osteolog {

enum class NoticeId {
    UpperLimit,            ///< subject: member
    KidneyAskTeam,         ///< kidney disease is ticked: goals are off, supplements only with the kidney team
    WarfarinVitaminK,      ///< keep vitamin K steady; tell the clinic before changing
    BisphosphonateSpacing, ///< magnesium or calcium taken on a day with an oral bisphosphonate in the profile
    MedicineSpacing,       ///< another medicine that minerals bind; subject: medicine key
    SupplementAfterKidney, ///< a magnesium supplement was logged although kidney disease is ticked
    FractureSeeDoctor,     ///< a fracture was logged
    FallsSeeDoctor,        ///< two or more falls within a year
    LargeDose,             ///< more than 500 mg calcium at once; subject: member
};
QString noticeKey(NoticeId id);

enum class Severity { Information, Caution, Urgent };
QString severityKey(Severity severity);

struct Notice
{
    NoticeId id = NoticeId::UpperLimit;
    Severity severity = Severity::Information;
    QString subject;                     ///< key of a member or a medicine; may be empty
    std::optional<double> amount, limit; ///< for limits, in the member's unit; hours for spacing
    bool operator==(const Notice&) const = default;
};

/// The day's notices, most severe first. `fallsInYear` are falls in the 365 days up to the day.
std::vector<Notice> noticesOf(const Day& day, const DaySummary& summary, const Targets& targets, const Profile& profile,
                              const ReferenceTables& tables, int fallsInYear);

} // namespace osteolog
