// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingdialog.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

ReadingDialog::ReadingDialog(const ThemeProvider& theme, const QString& name, const QString& title, QSize size,
                             QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout)
{
    const Theme& look = theme.theme();
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(title);
    auto* scroll = new ScrollColumn(theme, this);
    scroll->column()->addWidget(wrappingLabel(theme, FontRole::Heading, title, scroll));
    scroll->column()->addLayout(m_column);
    scroll->column()->addStretch(1);
    auto* close = new Button(theme, ButtonKind::Normal, name + u"Close"_s, tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    const QSize wanted(look.px(size.width()), look.px(size.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(close, &Button::clicked, this, &QDialog::reject);
}

void ReadingDialog::openAndForget()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

} // namespace osteolog::ui
