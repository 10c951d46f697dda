// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace osteolog::ui {

class ThemeProvider;

/// One bar: a day or a week.
struct Bar
{
    QString label;               ///< below it; empty where its neighbours' labels need the room
    std::optional<double> value; ///< at least 0; nothing logged is a gap and never a bar of nothing
    QString spoken;              ///< "Monday, 16 November: 50 impacts", for pointer, keyboard and screen reader
    bool current = false;        ///< today, this week: its label is bold
    bool operator==(const Bar&) const = default;
};

/// Few bars from a common floor, with a dashed line for what is aimed at. Left and right go from bar to bar and read
/// each in the line below the chart, which the pointer does as well.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    BarChart(const ThemeProvider& theme, Member colour, const QString& objectName, QWidget* parent = nullptr);

    /// What the whole chart shows, for screen readers and for the line below while no bar is read.
    void setDescription(const QString& text);
    void setBars(std::vector<Bar> bars);
    /// The dashed line, with its words at the right end above it; none without a value.
    void setGoal(std::optional<double> goal, const QString& words = {});
    const std::vector<Bar>& bars() const { return m_bars; }
    /// The bar that is read; −1 for none.
    int currentBar() const { return m_current; }
    void setCurrentBar(int bar);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    QRectF slot(int bar) const;
    double highest() const;
    void paintBars(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintGoal(QPainter& painter) const;

    const ThemeProvider& m_theme;
    Member m_colour;
    QString m_description;
    std::vector<Bar> m_bars;
    std::optional<double> m_goal;
    QString m_goalWords;
    int m_current = -1;
};

} // namespace osteolog::ui
