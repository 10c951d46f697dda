// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace osteolog::ui {

EmptyState::EmptyState(const ThemeProvider& theme, const QString& iconName, const QString& title, const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(wrappingLabel(theme, FontRole::Heading, title, this))
    , m_text(wrappingLabel(theme, FontRole::Body, text, this, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (Label* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_text->setVisible(!text.isEmpty());
    connect(&m_theme, &ThemeProvider::changed, this, &EmptyState::applyLook);
    applyLook();
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

Button* EmptyState::addButton(const QString& objectName, const QString& text)
{
    auto* button = new Button(m_theme, ButtonKind::Normal, objectName, text, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::applyLook()
{
    const Theme& theme = m_theme.theme();
    const int size = theme.px(36);
    m_icon->setPixmap(tintedPixmap(m_iconName, theme.mutedText, size, devicePixelRatioF()));
    layout()->setContentsMargins(theme.gap(12), theme.gap(16), theme.gap(12), theme.gap(16));
    layout()->setSpacing(theme.gap(8));
}

} // namespace osteolog::ui
