// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const ThemeProvider& theme, const QString& name, const QString& title, const QString& acceptText,
                       QSize size, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout)
{
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(title);
    const Theme& look = theme.theme();
    auto* scroll = new ScrollColumn(theme, this);
    m_column->setSpacing(look.gap(14));
    scroll->column()->addLayout(m_column);
    scroll->column()->addStretch(1);
    const bool onlyRead = acceptText.isEmpty();
    auto* leave = new Button(theme, ButtonKind::Normal, name + (onlyRead ? u"Close"_s : u"Cancel"_s),
                             onlyRead ? tr("Close") : tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    buttons->setSpacing(look.gap(8));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    if (onlyRead) {
        leave->setDefault(true);
    } else {
        auto* save = new Button(theme, ButtonKind::Primary, name + u"Save"_s, acceptText, this);
        save->setDefault(true);
        buttons->addWidget(save);
        connect(save, &Button::clicked, this, &QDialog::accept);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    const QSize wanted(look.px(size.width()), look.px(size.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(leave, &Button::clicked, this, &QDialog::reject);
}

void openDialog(QDialog* dialog, const std::function<void()>& accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, accepted);
    dialog->open();
}

} // namespace osteolog::ui
