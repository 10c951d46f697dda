// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/shell/themeprovider.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

ScrollColumn::ScrollColumn(const ThemeProvider& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    m_column = new QVBoxLayout(content);
    setWidget(content);
    connect(&m_theme, &ThemeProvider::changed, this, &ScrollColumn::applyLook);
    applyLook();
}

QSize ScrollColumn::minimumSizeHint() const
{
    // Narrower than this the content would be cut, since it never scrolls sideways.
    return {widget()->minimumSizeHint().width(), m_theme.theme().px(120)};
}

void ScrollColumn::applyLook()
{
    const Theme& theme = m_theme.theme();
    m_column->setContentsMargins(theme.gap(24), theme.gap(18), theme.gap(24), theme.gap(14));
    m_column->setSpacing(theme.gap(14));
    viewport()->setAutoFillBackground(false);
}

} // namespace osteolog::ui
