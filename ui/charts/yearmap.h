// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/charts/readablechart.h"

#include <QDate>

#include <functional>
#include <vector>

namespace osteolog::ui {

/// How a day stands in a YearMap.
enum class MapCell {
    Gap, ///< nothing logged, or left out
    On,
    Off,
    Undecided, ///< at least so much, but below the target
    Logged,    ///< where there is no target
};

struct MapRow
{
    QString name;
    Member member = Member::Magnesium;
    std::vector<MapCell> days; ///< one for each day of the map
    bool operator==(const MapRow&) const = default;
};

/// A year, day by day, for each member: weeks run across, Monday to Sunday down, so that weekdays that fail stand out
/// as stripes. Full: on target; pale: not; a dot: undecided; an empty place: a gap. The arrow keys go from day to day
/// and, up and down, from member to member.
class YearMap : public ReadableChart
{
    Q_OBJECT

public:
    YearMap(const ThemeProvider& theme, const QString& objectName, QWidget* parent = nullptr);

    /// `spoken` says what a day of a row is.
    void setRows(QDate first, std::vector<MapRow> rows, std::function<QString(int row, QDate day)> spoken);
    const std::vector<MapRow>& rows() const { return m_rows; }
    /// Where a day of a row is drawn.
    QRectF cellOf(int row, QDate day) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    int partCount() const override { return static_cast<int>(m_rows.size()) * m_days; }
    QString spoken(int part) const override;
    int partAt(QPointF place) const override;
    void paintChart(QPainter& painter) override;
    int readingLines() const override { return 2; }
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QDate monday() const { return m_first.addDays(1 - m_first.dayOfWeek()); }
    int weeks() const;
    int cellHeight() const;
    int rowHeight() const;
    double namesWidth() const;
    double cellWidth() const;
    void paintMonths(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;

    QDate m_first;
    int m_days = 0;
    std::vector<MapRow> m_rows;
    std::function<QString(int, QDate)> m_spoken;
};

} // namespace osteolog::ui
