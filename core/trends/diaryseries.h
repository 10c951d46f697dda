// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/dayseries.h"

namespace osteolog {

struct SymptomSeries
{
    QString symptom; ///< key of symptoms.csv or the person's own word
    DaySeries series;
};

/// Every series of a span of the diary, read once; windows within it are computed from here without reading again.
struct DiarySeries
{
    QDate first, last; ///< as asked for; the seven days before `first` are there too
    TargetSteps steps;
    std::array<DaySeries, memberCount> members;
    std::vector<SymptomSeries> symptoms; ///< those with most days first, then by key
    std::vector<MovementWeek> weeks;     ///< with anything logged, in order

    const DaySeries& operator[](Member member) const { return members[static_cast<std::size_t>(member)]; }
};

/// The first day with anything that a series is made of; null for none. A scan or a blood test of long ago does not
/// make the diary begin then. The error of the store.
Result<QDate> seriesBegin(const Store& store);

/// The error of the store.
Result<DiarySeries> diarySeries(const Store& store, QDate first, QDate last, QDate today,
                                const ReferenceTables& tables);

/// What one food or supplement gave of a member in a span of days.
struct Source
{
    QString id;   ///< of the food; form of a supplement
    QString name; ///< as it was logged last; a supplement's product, or else its form
    bool supplement = false;
    double amount = 0; ///< in unitOf(member)
    int times = 0;
    int unknownTimes = 0; ///< entries without a value: what they gave is not in `amount`
    bool atLeast = false; ///< `amount` is a lower bound: an entry has no value, or part of one
    double share = 0;     ///< of the known whole, 0–1
    double upToHere = 0;  ///< share of this one and all before it
};
/// Largest first; those of which nothing is known last, most often eaten first. Every day with entries counts, marked
/// incomplete or not: this is about foods and not about days. Vitamin K as NAM means it. The error of the store.
Result<std::vector<Source>> sourcesOf(Member member, const Store& store, QDate first, QDate last);

} // namespace osteolog
