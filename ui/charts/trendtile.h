// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QAbstractButton>
#include <QDate>

#include <optional>
#include <vector>

namespace osteolog::ui {

class ThemeProvider;

/// What a TrendTile shows.
struct TileValue
{
    struct Point
    {
        QDate day;
        double value = 0;
        bool operator==(const Point&) const = default;
    };
    QString name;                 ///< "Calcium"
    QString value;                ///< "1 090 mg"
    std::optional<Member> colour; ///< the accent colour without one
    QDate first, last;
    int daysBetween = 1;       ///< of neighbouring points: more than that is a gap
    std::vector<Point> points; ///< in order of day
    std::optional<double> target, top;
    QDate targetFrom = {}; ///< the target's first day; null: it held all along
    bool operator==(const TileValue&) const = default;
};

/// A small chart of one member, to be compared with its neighbours and pressed to see it large.
class TrendTile : public QAbstractButton
{
    Q_OBJECT

public:
    TrendTile(const ThemeProvider& theme, const QString& objectName, QWidget* parent = nullptr);

    void setValue(TileValue value);
    const TileValue& value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCurve(QPainter& painter, const QRectF& area) const;

    const ThemeProvider& m_theme;
    TileValue m_value;
};

} // namespace osteolog::ui
