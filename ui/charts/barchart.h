// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/charts/readablechart.h"

#include <optional>
#include <vector>

namespace osteolog::ui {

/// One bar: a day or a week.
struct Bar
{
    QString label;               ///< below it; empty where its neighbours' labels need the room
    std::optional<double> value; ///< at least 0; nothing logged is a gap and never a bar of nothing
    QString spoken;              ///< "Monday, 16 November: 50 impacts", for pointer, keyboard and screen reader
    bool current = false;        ///< today, this week: its label is bold
    bool operator==(const Bar&) const = default;
};

/// Few bars from a common floor, with a dashed line for what is aimed at.
class BarChart : public ReadableChart
{
    Q_OBJECT

public:
    BarChart(const ThemeProvider& theme, Member colour, const QString& objectName, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    /// The dashed line, with its words at the right end above it; none without a value.
    void setGoal(std::optional<double> goal, const QString& words = {});
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;

protected:
    int partCount() const override { return static_cast<int>(m_bars.size()); }
    QString spoken(int part) const override { return m_bars[static_cast<std::size_t>(part)].spoken; }
    int partAt(QPointF place) const override;
    void paintChart(QPainter& painter) override;

private:
    QRectF plot() const;
    QRectF slot(int bar) const;
    double highest() const;
    void paintBars(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintGoal(QPainter& painter) const;

    Member m_colour;
    std::vector<Bar> m_bars;
    std::optional<double> m_goal;
    QString m_goalWords;
};

} // namespace osteolog::ui
