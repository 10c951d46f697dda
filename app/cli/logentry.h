// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/record.h"

namespace osteolog::cli {

/// The day, time and meal that go with every entry.
struct When
{
    QDate day;
    QTime time;
    Meal meal = Meal::None;
};
/// From --on, --at and --meal. The time of an entry for another day is not known, and not made up.
Result<When> whenOf(const Arguments& arguments, const Clock& clock);
/// The same for what was measured or has happened: DateInFuture for a day that has not come yet.
Result<When> pastWhenOf(const Arguments& arguments, const Clock& clock);

/// Writes one new entry; the answer is its uuid, to which the caller may add.
Result<Answer> writeEntry(Session& session, const When& when, Payload payload, const QString& label);

void addToJson(Answer& answer, const QString& key, const QJsonValue& value);

/// "yes" or "no"; empty without the option. UnknownKey for anything else.
Result<std::optional<bool>> yesOrNo(const Arguments& arguments, const QString& option);
/// A whole number; empty without the option. ValueOutOfRange.
Result<std::optional<int>> wholeNumberOption(const Arguments& arguments, const QString& option, int low, int high);

} // namespace osteolog::cli
