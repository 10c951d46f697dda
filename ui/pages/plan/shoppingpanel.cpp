// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/shoppingpanel.h"

#include "core/advice/weekplan.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// The paper that is in the printers of a country.
QPageSize usualPaper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

ShoppingPanel::ShoppingPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_list(new QVBoxLayout)
{
    setObjectName(u"shoppingList"_s);
    setTitle(tr("Shopping list"));
    const ThemeProvider& theme = context.theme;
    auto* buttons = new FlowRow(theme.theme().gap(6));
    auto* copyButton = new Button(theme, ButtonKind::Normal, u"copyShopping"_s, tr("Copy"), this);
    copyButton->setDrawing(u"copy"_s);
    copyButton->setAccessibleDescription(tr("Puts the shopping list into the clipboard as text"));
    auto* printButton = new Button(theme, ButtonKind::Normal, u"printShopping"_s, tr("Print…"), this);
    printButton->setDrawing(u"print"_s);
    auto* pdfButton = new Button(theme, ButtonKind::Normal, u"saveShopping"_s, tr("Save as PDF…"), this);
    m_buttons = {copyButton, printButton, pdfButton};
    for (Button* button : m_buttons)
        buttons->addWidget(button);
    body()->addLayout(buttons);
    body()->addLayout(m_list);
    connect(copyButton, &Button::clicked, this, &ShoppingPanel::copy);
    connect(printButton, &Button::clicked, this, &ShoppingPanel::print);
    connect(pdfButton, &Button::clicked, this, &ShoppingPanel::savePdf);
}

void ShoppingPanel::show(const WeekPlan& plan)
{
    clearLayout(*m_list);
    const ThemeProvider& theme = m_context.theme;
    const Theme& look = theme.theme();
    m_list->setSpacing(look.gap(3));
    m_sheet = plan.days.empty() ? ShoppingSheet() : shoppingSheet(plan.shopping, plan.days.front().date);
    for (Button* button : m_buttons)
        button->setEnabled(!m_sheet.isEmpty());
    for (const ShoppingSheet::Section& section : m_sheet.sections) {
        m_list->addSpacing(look.gap(6));
        m_list->addWidget(wrappingLabel(theme, FontRole::SmallStrong, section.title, this, Tone::Accent));
        for (const ShoppingSheet::Line& line : section.lines) {
            auto* row = new QWidget(this);
            auto* texts = new QHBoxLayout(row);
            texts->setContentsMargins(0, 0, 0, 0);
            texts->setSpacing(look.gap(8));
            texts->addWidget(wrappingLabel(theme, FontRole::Body, line.name, row), 5);
            auto* amount = wrappingLabel(theme, FontRole::Small, line.amount, row, Tone::Muted);
            amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
            texts->addWidget(amount, 4);
            m_list->addWidget(row);
        }
    }
}

void ShoppingPanel::copy()
{
    QGuiApplication::clipboard()->setText(plainText(m_sheet));
    m_context.messages.showDone(tr("The shopping list was copied. Paste it wherever you like, for example into a "
                                   "message."));
}

void ShoppingPanel::print()
{
    const PrintJob job{m_sheet.title, usualPaper(),
                       [this](QPagedPaintDevice& paper) { return printSheet(m_sheet, paper) > 0; }};
    if (m_context.prompts.print(this, job) == PrintOutcome::Failed)
        m_context.messages.showErrorText(
            tr("The printer did not take the list. Is it switched on and has it paper? “Save as PDF…” works without "
               "one."));
}

void ShoppingPanel::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const std::optional<QString> path = m_context.prompts.saveFile(
        this, {tr("Save the shopping list"), tr("PDF files (*.pdf)"), QDir(folder).filePath(tr("shopping list.pdf"))});
    if (!path)
        return;
    QSaveFile file(*path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPdfWriter writer(&file);
        writer.setTitle(m_sheet.title);
        writer.setPageSize(usualPaper());
        written = printSheet(m_sheet, writer) > 0;
    }
    if (!written || !file.commit())
        return m_context.messages.showError(error(ErrorCode::FileNotWritable, *path, file.errorString()));
    m_context.messages.showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace osteolog::ui
