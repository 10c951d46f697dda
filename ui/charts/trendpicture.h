// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace osteolog::ui {

/// All that a TrendChart draws, in the units that the person reads. Plain data: whoever fills it has done the sums.
struct TrendPicture
{
    struct Bar
    {
        QDate day; ///< of a week its Monday
        double value = 0;
        bool atLeast = false;   ///< hatched: something in it is unknown
        bool onTarget = false;  ///< drawn full; the others are drawn pale
        bool overLimit = false; ///< marked above the bar
    };
    /// The mean of the days around a day, with its interval.
    struct Mean
    {
        QDate day;
        double mean = 0, low = 0, high = 0;
    };
    /// A value that holds from a day on; none where nothing is aimed at.
    struct Step
    {
        QDate from;
        std::optional<double> value;
        QString words = {}; ///< "target 320 mg"
    };
    /// Something that happened on a day: a supplement begun, the start of the plan.
    struct Mark
    {
        QDate day;
        QString words;
    };
    struct Point
    {
        QDate day;
        double value = 0;
    };

    QString title;                ///< "Magnesium, mg a day"
    QString span;                 ///< "27 Sep to 21 Nov", for pictures that leave the program
    QString description;          ///< for screen readers, and below the chart while nothing is read
    std::optional<Member> colour; ///< the accent colour without one
    QDate first, last;            ///< the days of the window
    bool byWeek = false;          ///< bars are weeks
    std::vector<Bar> bars;        ///< in order of day; a day without one is a gap
    std::vector<Mean> means;      ///< in order of day; a missing day breaks the line
    std::vector<Step> targets, limits;
    std::vector<Mark> marks;
    std::optional<double> top; ///< end of the axis where it is known: 4 for a rating

    QString overlayName; ///< of what is laid over the bars, with an axis of its own at the right
    std::vector<Point> overlay;
    std::optional<double> overlayTop;

    std::function<QString(double)> axisText;        ///< "480"
    std::function<QString(double)> overlayAxisText; ///< of the axis at the right
    std::function<QString(QDate)> spoken;           ///< what a day, or the week of a Monday, says
};

} // namespace osteolog::ui
