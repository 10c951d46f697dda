// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/chance.h"
#include "core/demo/demodiary.h"

#include <vector>

namespace osteolog {

/// A supplement taken for a time.
struct DemoCourse
{
    QString form;
    Amount amount;
    QDate first, last;
    QTime time;
    int adherence = 0; ///< days of a thousand on which it is taken and logged
};

/// A trip: days between first and last are half forgotten.
struct DemoTrip
{
    QDate first, last;
};

/// What happens in this simulated life and when: the frame that the single days are filled into. A woman born in 1960
/// (earlier or later for diaries that would not fit into her life), after menopause, 62 kg.
struct DemoLife
{
    QDate firstDay, lastDay;
    QDate birth;
    QDate planStart; ///< 120 days before the last day, or the middle of a shorter diary
    QDate alendronateStart;
    int monthsBetweenWeighings = 1;
    std::vector<DemoCourse> courses;
    std::vector<DemoTrip> trips;

    /// 0 before the plan, growing to 1000 over its first six weeks.
    int planStrength(QDate day) const;
    bool onTrip(QDate day) const;
    bool takesVitaminD(QDate day) const;
};

DemoLife makeDemoLife(const DemoOptions& options, Chance& chance);

/// Records that belong to the frame and not to a day's list: profiles, favourites, labs, scans, weight and height, the
/// fall and a few notes. Ids are not set yet.
std::vector<Record> demoMilestones(const DemoLife& life, Chance& chance);

} // namespace osteolog
