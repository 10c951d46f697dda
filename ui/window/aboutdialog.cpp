// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/window/railitem.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const ThemeProvider& theme, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Osteolog"));
    const Theme& look = theme.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(24), look.gap(20), look.gap(24), look.gap(20));
    column->setSpacing(look.gap(10));
    column->addWidget(new Brand(theme, this));
    const QString texts[] = {
        tr("Version %1. A private bone-health diary: no account, no server, nothing leaves this computer.")
            .arg(QCoreApplication::applicationVersion()),
        tr("Education, not medical advice. Ask your doctor or pharmacist about your own case, and never change a "
           "prescribed medicine because of this program."),
        tr("Free software under the GNU General Public License, version 3 or later. Food values come from the "
           "U.S. Department of Agriculture, FoodData Central."),
    };
    for (const QString& text : texts)
        column->addWidget(wrappingLabel(theme, FontRole::Body, text, this));
    auto* close = new Button(theme, ButtonKind::Primary, u"aboutClose"_s, tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(look.px(420));
}

} // namespace osteolog::ui
