// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daysummary.h"
#include "core/body/redflags.h"

namespace osteolog {

/// In the order in which notices of one severity are shown.
enum class NoticeId {
    RedFlagEmergency,      ///< a symptom that needs help now; subject: symptom key
    RedFlagSameDay,        ///< a symptom to have seen today; subject: symptom key
    RedFlagUrgent,         ///< a symptom to have seen within days; subject: symptom key
    RedFlagAppointment,    ///< a symptom to tell the doctor about; subject: symptom key
    PauseMagnesium,        ///< a symptom with which no magnesium supplement is taken; subject: symptom key
    UpperLimit,            ///< subject: member
    KidneyAskTeam,         ///< kidney disease is ticked: goals are off, supplements only with the kidney team
    WarfarinVitaminK,      ///< keep vitamin K steady; tell the clinic before changing
    BisphosphonateSpacing, ///< magnesium or calcium taken on a day with an oral bisphosphonate in the profile
    MedicineSpacing,       ///< another medicine that minerals bind; subject: medicine key
    SupplementAfterKidney, ///< a magnesium supplement was logged although kidney disease is ticked
    FractureSeeDoctor,     ///< a fracture was logged
    FallsSeeDoctor,        ///< two or more falls within a year
    HeightLossSeeDoctor,   ///< a loss of height that may come from broken vertebrae; amount: cm
    LargeDose,             ///< more calcium or magnesium at once than is well absorbed; subject: member
    MedicineAvoid,         ///< a medicine that must not meet minerals at all; subject: medicine key
    MedicineTalk,          ///< a medicine that changes the need for magnesium or its safety; subject: medicine key
    ConditionAskDoctor,    ///< a condition in which the doctor decides first; subject: condition key
};
QString noticeKey(NoticeId id);

enum class Severity { Information, Caution, Urgent };
QString severityKey(Severity severity);

struct Notice
{
    NoticeId id = NoticeId::UpperLimit;
    Severity severity = Severity::Information;
    QString subject; ///< key of a member, medicine, symptom or condition; may be empty
    /// For limits and doses in the member's unit; falls; for spacing hours: `amount` from the medicine to the mineral,
    /// `limit` from the mineral to the medicine, empty where that order has no safe wait.
    std::optional<double> amount, limit;
    bool operator==(const Notice&) const = default;
};

/// The day's notices, most severe first and red flags before all else. People under 18 get no advice on how to take
/// supplements; limits, spacing and red flags hold at any age. `redFlags` are those of redFlagsOn() for the day:
/// symptoms and fractures are told on their day and the next one, repeated falls as long as they count, a loss of
/// height for 30 days after the measurement. What the profile alone says is for the Body page and no matter of a single
/// day.
std::vector<Notice> noticesOf(const Day& day, const DaySummary& summary, const Targets& targets, const Profile& profile,
                              const ReferenceTables& tables, std::span<const RaisedRedFlag> redFlags);

/// Whether one of the notices comes before any tip, so that nothing is suggested beside it: a red flag that is an
/// emergency, for the same day or urgent, or a fracture.
bool tipsAreOff(const std::vector<Notice>& notices);

} // namespace osteolog
