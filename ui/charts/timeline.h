// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/readablechart.h"

#include <QDate>

#include <vector>

namespace osteolog::ui {

struct TimelineMark
{
    QDate day;
    int lane = 0;
    QString spoken; ///< "21 Nov: Vitamin D in blood: 62 nmol/L"
    bool operator==(const TimelineMark&) const = default;
};

/// One axis of time with a lane for each kind of thing and a mark for each of them.
class Timeline : public ReadableChart
{
    Q_OBJECT

public:
    Timeline(const ThemeProvider& theme, const QString& objectName, QStringList lanes, QWidget* parent = nullptr);

    /// Marks in order of day, all within the span.
    void setMarks(QDate first, QDate last, std::vector<TimelineMark> marks);
    const std::vector<TimelineMark>& marks() const { return m_marks; }

    QSize sizeHint() const override;

protected:
    int partCount() const override { return static_cast<int>(m_marks.size()); }
    QString spoken(int part) const override { return m_marks[static_cast<std::size_t>(part)].spoken; }
    int partAt(QPointF place) const override;
    void paintChart(QPainter& painter) override;

private:
    int laneHeight() const;
    QRectF plot() const;
    QPointF placeOf(const TimelineMark& mark) const;
    double xOf(QDate day) const;
    void paintLanes(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    QStringList m_lanes;
    QDate m_first, m_last;
    std::vector<TimelineMark> m_marks;
};

} // namespace osteolog::ui
