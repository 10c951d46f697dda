// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/railitem.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double drawingSize = 17;
constexpr double inset = 11;
constexpr double iconGap = 7;

} // namespace

RailItem::RailItem(const ThemeProvider& theme, const QString& name, const QString& label, const QString& icon,
                   QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_name(name), m_icon(icon)
{
    setObjectName("rail-"_L1 + name);
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RailItem::setChosen(bool chosen)
{
    setChecked(chosen);
    setAccessibleDescription(chosen ? tr("This page is shown") : QString());
}

QSize RailItem::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    m_words.set(text(), theme.font(FontRole::Strong), layoutDirection());
    const QSize words = m_words.size();
    return {theme.gap(inset) * 2 + theme.px(drawingSize) + theme.gap(iconGap) + words.width(),
            words.height() + theme.gap(21)};
}

QSize RailItem::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {hint.width(), m_words.size().height() + 4};
}

void RailItem::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked()) {
        painter.setPen(theme.contrast ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(area, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const bool lively = isChecked() || underMouse();
    const QColor colour = lively ? theme.accent : theme.mutedText;
    const int icon = theme.px(drawingSize);
    int left = theme.gap(inset);
    const QPoint iconAt(isRightToLeft() ? width() - left - icon : left, (height() - icon) / 2);
    painter.drawPixmap(iconAt, tintedPixmap(m_icon, colour, icon, devicePixelRatioF()));
    left += icon + theme.gap(iconGap);
    QFont font = theme.font(FontRole::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect words =
        isRightToLeft() ? QRect(0, 0, width() - left, height()) : QRect(left, 0, width() - left, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // the arrow keys belong to the rail
}

void RailItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Brand::Brand(const ThemeProvider& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(u"Osteolog"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Grows half as fast as the text: it is no information, and large text needs the room.
const TextBlock& Brand::words() const
{
    const Theme& theme = m_theme.theme();
    QFont font = theme.font(FontRole::Wordmark);
    font.setPixelSize(theme.gap(18));
    m_words.set(u"Osteolog"_s, font, layoutDirection());
    return m_words;
}

QSize Brand::sizeHint() const
{
    return words().size().grownBy({m_theme.theme().gap(30), 0, 0, 0});
}

void Brand::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const int mark = theme.gap(20);
    painter.drawPixmap(0, (height() - mark) / 2, tintedPixmap(u"logo-mark"_s, theme.accent, mark, devicePixelRatioF()));
    painter.setPen(theme.text);
    words().draw(painter, rect().adjusted(theme.gap(30), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft);
}

} // namespace osteolog::ui
