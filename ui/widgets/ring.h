// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QWidget>

namespace osteolog::ui {

class ThemeProvider;

/// How a ring is known: drawn differently, never by colour alone.
enum class RingState {
    Known,    ///< a full line
    AtLeast,  ///< a lower bound: the line ends in a hollow cap, and the rest of the track is dashed
    NoTarget, ///< nothing to measure against: a dashed track, no line
    NoData,   ///< nothing logged: a thin hollow track
};

struct RingValue
{
    double share = 0; ///< of the target; above 1 the ring is full
    RingState state = RingState::NoData;
    QString centre; ///< "78%", or "–"
    bool operator==(const RingValue&) const = default;
};

/// Ring gauge of one team member: the share of the target as an arc with round ends, from twelve o'clock on.
class Ring : public QWidget
{
    Q_OBJECT

public:
    Ring(const ThemeProvider& theme, Member member, QWidget* parent = nullptr);

    void setValue(const RingValue& value);
    const RingValue& value() const { return m_value; }
    /// What a screen reader says instead of the picture: "Magnesium: 78 percent of the target".
    void setDescription(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTrack(QPainter& painter, const QRectF& circle, double thickness) const;
    void paintArc(QPainter& painter, const QRectF& circle, double thickness) const;

    const ThemeProvider& m_theme;
    Member m_member;
    RingValue m_value;
};

} // namespace osteolog::ui
