// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace osteolog::ui {

class ThemeProvider;

struct TimelineMark
{
    QDate day;
    int lane = 0;
    QString spoken; ///< "21 Nov: Vitamin D in blood: 62 nmol/L"
    bool operator==(const TimelineMark&) const = default;
};

/// One axis of time with a lane for each kind of thing and a mark for each of them. Left and right go from mark to
/// mark, the pointer finds the nearest; the line below reads it.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    Timeline(const ThemeProvider& theme, const QString& objectName, QStringList lanes, QWidget* parent = nullptr);

    void setDescription(const QString& text);
    /// Marks in order of day, all within the span.
    void setMarks(QDate first, QDate last, std::vector<TimelineMark> marks);
    const std::vector<TimelineMark>& marks() const { return m_marks; }
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int laneHeight() const;
    QRectF plot() const;
    QPointF placeOf(const TimelineMark& mark) const;
    double xOf(QDate day) const;
    void paintLanes(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    const ThemeProvider& m_theme;
    QStringList m_lanes;
    QString m_description;
    QDate m_first, m_last;
    std::vector<TimelineMark> m_marks;
    int m_current = -1;
};

} // namespace osteolog::ui
