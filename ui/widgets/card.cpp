// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

Card::Card(const ThemeProvider& theme, QWidget* parent, Look look)
    : QFrame(parent), m_theme(theme), m_look(look), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    m_outer->addLayout(m_body, 1);
    connect(&m_theme, &ThemeProvider::changed, this, &Card::applyLook);
    applyLook();
}

void Card::setTitle(const QString& title)
{
    setAccessibleName(title);
    if (title.isEmpty() && !m_title)
        return;
    ensureHeader();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

QString Card::title() const
{
    return m_title ? m_title->text() : QString();
}

void Card::addHeaderWidget(QWidget* widget)
{
    ensureHeader();
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::setLook(Look look)
{
    m_look = look;
    update();
}

void Card::setPadding(int atScale1)
{
    m_padding = atScale1;
    applyLook();
}

void Card::ensureHeader()
{
    if (m_header)
        return;
    m_header = new QHBoxLayout;
    m_title = wrappingLabel(m_theme, FontRole::Heading, {}, this);
    m_title->setObjectName(u"cardTitle"_s);
    m_title->hide();
    m_header->addWidget(m_title, 1, Qt::AlignVCenter);
    m_outer->insertLayout(0, m_header);
    applyLook();
}

void Card::applyLook()
{
    const Theme& theme = m_theme.theme();
    const int margin = theme.gap(m_padding);
    m_outer->setContentsMargins(margin, margin, margin, margin);
    m_outer->setSpacing(theme.gap(6));
    m_body->setSpacing(theme.gap(6));
    if (m_header)
        m_header->setSpacing(theme.gap(8));
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QColor back = theme.surface;
    QColor edge = theme.border;
    if (m_look == Look::Warn) {
        back = theme.warnBack;
        edge = theme.contrast ? theme.warnText : theme.warnBack;
    } else if (m_look == Look::Soft) {
        back = theme.accentSoft;
        edge = theme.contrast ? theme.accent : theme.accentSoft;
    } else if (m_look == Look::Danger) {
        back = theme.dangerBack;
        edge = theme.contrast ? theme.dangerText : theme.dangerBack;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.cornerRadius, theme.cornerRadius);
}

Separator::Separator(const ThemeProvider& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, qOverload<>(&QWidget::update));
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.theme().border);
}

} // namespace osteolog::ui
