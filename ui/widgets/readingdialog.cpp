// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingdialog.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace osteolog::ui {

ReadingDialog::ReadingDialog(const ThemeProvider& theme, const QString& name, const QString& title, QSize size,
                             QWidget* parent)
    : FormDialog(theme, name, title, {}, size, parent)
{
    column()->addWidget(wrappingLabel(theme, FontRole::Heading, title, this));
}

void ReadingDialog::openAndForget()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

} // namespace osteolog::ui
