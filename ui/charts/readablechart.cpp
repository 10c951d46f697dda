// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readablechart.h"

#include "ui/shell/themeprovider.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

ReadableChart::ReadableChart(const ThemeProvider& theme, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("arrowKeys", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ReadableChart::setDescription(const QString& text)
{
    m_description = text;
    setAccessibleName(text);
    update();
}

void ReadableChart::partsChanged()
{
    m_current = -1;
    setAccessibleDescription({});
    update();
}

void ReadableChart::setCurrentPart(int part)
{
    part = std::clamp(part, -1, partCount() - 1);
    if (part == m_current)
        return;
    m_current = part;
    setAccessibleDescription(part < 0 ? QString() : spoken(part));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

const Theme& ReadableChart::look() const
{
    return m_theme.theme();
}

int ReadableChart::lineHeight() const
{
    return QFontMetrics(look().font(FontRole::Small)).height();
}

QSize ReadableChart::minimumSizeHint() const
{
    return {look().px(160), sizeHint().height()};
}

void ReadableChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter);
    const QFont font = look().font(FontRole::Small);
    painter.setFont(font);
    painter.setPen(m_current < 0 ? look().mutedText : look().text);
    const QString words = m_current < 0 ? m_description : accessibleDescription(); // worded once, not at every paint
    const QRectF room(0, height() - readingHeight(), width(), readingHeight());
    if (readingLines() > 1)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    else
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ReadableChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrentPart(partAt(event->position()));
}

void ReadableChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        setCurrentPart(-1);
    QWidget::leaveEvent(event);
}

void ReadableChart::keyPressEvent(QKeyEvent* event)
{
    const int last = partCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentPart(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrentPart(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home:
        return setCurrentPart(0);
    case Qt::Key_End:
        return setCurrentPart(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadableChart::focusOutEvent(QFocusEvent* event)
{
    setCurrentPart(-1);
    QWidget::focusOutEvent(event);
}

} // namespace osteolog::ui
