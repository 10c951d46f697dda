// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>

namespace osteolog {

/// In the order of urgency, the most urgent last.
enum class RedFlagLevel { Appointment, Urgent, SameDay, Emergency };
/// "appointment", "urgent", "same-day", "emergency": the words of red_flags.csv.
QString redFlagLevelKey(RedFlagLevel level);
std::optional<RedFlagLevel> redFlagLevelFromKey(const QString& key);

/// A sign that comes before any tip, and what raised it.
struct RaisedRedFlag
{
    QString key; ///< of resources/reference/red_flags.csv
    RedFlagLevel level = RedFlagLevel::Appointment;
    QString symptom;              ///< key of the symptom that raised it; empty where other records did
    QDate since;                  ///< the day of the record that raised it last; null where the profile alone did
    std::optional<double> amount; ///< falls in a year, cm of height, age at the menopause, days in a row
    bool pausesMagnesium = false;
    bool operator==(const RaisedRedFlag&) const = default;
};

/// The red flags of `day`, the most urgent first, then in the order of the table, the latest symptom first.
///
/// A symptom raises its flag from its redFlagFrom on and stands for seven days, or until a later day has it rated
/// below; ratings of one day are judged by the worst of them. Symptoms that are red flags only with some medicines need
/// one in the profile. From other records:
///  - a fracture of the last 90 days, unless it is said that it came from more than a small fall: unknown is not safe;
///  - two or more falls in the 365 days up to the day;
///  - a loss of height (core/body/heightloss.h);
///  - loose stools on each of four days in a row, the last of them at most two days ago, or on four or more of seven
///    days as rated in the last seven;
///  - the first day of a period in the last 30 days, although the menopause is past;
///  - by the profile: the last period before 45, and steroid tablets.
/// `records` may be of any kind and in any order; those after `day` are not looked at.
std::vector<RaisedRedFlag> redFlagsOn(QDate day, const Profile& profile, std::span<const Record> records,
                                      const ReferenceTables& tables);

} // namespace osteolog
