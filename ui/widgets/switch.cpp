// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double trackWidth = 36;
constexpr double trackHeight = 20;
constexpr double margin = 3; // room for the focus frame

} // namespace

Switch::Switch(const ThemeProvider& theme, const QString& objectName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(objectName);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

const TextBlock& Switch::words() const
{
    m_words.set(text(), m_theme.theme().font(FontRole::Body), layoutDirection());
    return m_words;
}

QRect Switch::textRect(int width) const
{
    const Theme& theme = m_theme.theme();
    const int left = theme.gap(margin) + theme.px(trackWidth) + theme.gap(10);
    const int room = std::max(1, width - left - theme.gap(margin));
    return {left, 0, room, words().size(room).height()};
}

QSize Switch::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int width = theme.gap(margin) * 2 + theme.px(trackWidth) + theme.gap(10) + words().size().width();
    return {width + 1, heightForWidth(width + 1)};
}

QSize Switch::minimumSizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int longest = words().size(0).width();
    return {theme.gap(margin) * 2 + theme.px(trackWidth) + theme.gap(10) + longest, theme.px(trackHeight + 6)};
}

int Switch::heightForWidth(int width) const
{
    const Theme& theme = m_theme.theme();
    return std::max(theme.px(trackHeight), textRect(width).height()) + 2 * theme.gap(margin);
}

void Switch::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(theme.gap(margin), (height() - theme.px(trackHeight)) / 2.0, theme.px(trackWidth),
                       theme.px(trackHeight));
    const double radius = track.height() / 2;
    const QColor off = theme.contrast ? theme.surface : theme.mutedText;
    painter.setPen(QPen(theme.contrast ? theme.text : isChecked() ? theme.accent : off, 1));
    painter.setBrush(isChecked() ? theme.accent : off);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double knob = track.height() - 6;
    const double left = isChecked() ? track.right() - 3 - knob : track.left() + 3;
    const QRectF circle(left, track.top() + 3, knob, knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.contrast && !isChecked() ? theme.text : isChecked() ? theme.onAccent : theme.surface);
    painter.drawEllipse(circle);
    if (isChecked()) {
        const int size = static_cast<int>(knob);
        painter.drawPixmap(circle.topLeft(), tintedPixmap(u"check"_s, theme.accent, size, devicePixelRatioF()));
    }
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    QRect room = textRect(width());
    room.setHeight(height());
    words().draw(painter, room, Qt::AlignVCenter | Qt::AlignLeft);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace osteolog::ui
