// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

enum class SupplementChange { Started, DoseChanged, Stopped };
/// "started", "dose-changed", "stopped".
QString supplementChangeKey(SupplementChange change);

/// When a supplement or medicine was begun, taken in another amount, or left off.
struct SupplementEvent
{
    QDate day; ///< of the first dose, of the first day with the other dose, of the last dose
    SupplementChange change = SupplementChange::Started;
    QString form;    ///< key of supplement_forms.csv
    QString product; ///< the user's name for it; may be empty
    Nutrient nutrient = Nutrient::Magnesium;
    double dose = 0;              ///< elemental, of the day, in the unit of `nutrient`
    std::optional<double> before; ///< the dose until then, for DoseChanged
    bool operator==(const SupplementEvent&) const = default;
};

/// How long nothing must be logged before a supplement counts as left off, and anew when it comes back.
inline constexpr int daysWithoutSupplement = 14;

/// The events in the order of their days. One supplement is one form of one product. A dose has changed when three days
/// in a row that it was taken on have another sum than the usual one until then: one forgotten or doubled tablet is no
/// change. It is left off when nothing was logged for 14 days up to `today`. `records` should begin two weeks before
/// the first day that matters; other kinds are ignored.
std::vector<SupplementEvent> supplementEvents(std::span<const Record> records, QDate today);

} // namespace osteolog
