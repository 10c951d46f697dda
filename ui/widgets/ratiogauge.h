// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QWidget>

#include <optional>

namespace osteolog::ui {

class ThemeProvider;
struct Theme;

/// A horizontal track with a band (the researched range) and a dot (where the person is). Neutral: no good or bad end.
class RatioGauge : public QWidget
{
    Q_OBJECT

public:
    RatioGauge(const ThemeProvider& theme, Member dotColour, QWidget* parent = nullptr);

    struct Scale
    {
        double low = 0, high = 1;         ///< ends of the track
        double bandLow = 0, bandHigh = 0; ///< the band; none when equal
        bool operator==(const Scale&) const = default;
    };
    void setScale(const Scale& scale);
    /// Nothing known: no dot. A value beyond an end of the track is drawn as an arrow at that end.
    void setValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }
    /// What a screen reader says instead of the picture.
    void setDescription(const QString& text) { setAccessibleName(text); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDot(QPainter& painter, const QRectF& track) const;
    double xOf(double value, const QRectF& track) const;

    const ThemeProvider& m_theme;
    Member m_dotColour;
    Scale m_scale;
    std::optional<double> m_value;
};

/// A thin bar: what one food gives of a member's target. Unknown is drawn as an empty outline, never as zero.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    ShareBar(const ThemeProvider& theme, Member member, QWidget* parent = nullptr);

    /// 0–1 and above (full); empty for unknown.
    void setShare(std::optional<double> share);
    void setDescription(const QString& text) { setAccessibleName(text); }
    /// The same picture for delegates that paint many.
    static void paint(QPainter& painter, const QRectF& area, std::optional<double> share, Member member,
                      const Theme& theme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_theme;
    Member m_member;
    std::optional<double> m_share;
};

} // namespace osteolog::ui
