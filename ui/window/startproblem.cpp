// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startproblem.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileLocked:
        return StartProblem::tr("The diary is already open");
    case ErrorCode::FileNewer:
        return StartProblem::tr("This diary needs a newer Osteolog");
    case ErrorCode::FileCorrupt:
        return StartProblem::tr("The diary file is damaged");
    case ErrorCode::FileForeign:
        return StartProblem::tr("This file is not an Osteolog diary");
    case ErrorCode::FileNotWritable:
    case ErrorCode::ReadOnly:
        return StartProblem::tr("The data folder cannot be written");
    case ErrorCode::DiskFull:
        return StartProblem::tr("The disk is full");
    case ErrorCode::ResourceMissing:
        return StartProblem::tr("Osteolog is not installed completely");
    default:
        return StartProblem::tr("The diary cannot be opened");
    }
}

struct ChoiceWords
{
    QString name, text;
};

ChoiceWords wordsOf(StartChoice choice)
{
    switch (choice) {
    case StartChoice::Quit:
        return {u"startQuit"_s, StartProblem::tr("Quit")};
    case StartChoice::Again:
        return {u"startAgain"_s, StartProblem::tr("Try again")};
    case StartChoice::ReadOnly:
        return {u"startReadOnly"_s, StartProblem::tr("Open to read only")};
    case StartChoice::OtherFolder:
        return {u"startOtherFolder"_s, StartProblem::tr("Choose another folder…")};
    }
    return {};
}

} // namespace

QList<StartChoice> StartProblem::choicesFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileLocked:
        return {StartChoice::ReadOnly, StartChoice::Again, StartChoice::OtherFolder, StartChoice::Quit};
    case ErrorCode::FileNotWritable:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
        return {StartChoice::Again, StartChoice::ReadOnly, StartChoice::OtherFolder, StartChoice::Quit};
    case ErrorCode::FileCorrupt:
        return {StartChoice::ReadOnly, StartChoice::OtherFolder, StartChoice::Quit};
    case ErrorCode::FileNewer:
    case ErrorCode::FileForeign:
        return {StartChoice::OtherFolder, StartChoice::Quit};
    case ErrorCode::ResourceMissing:
        return {StartChoice::Quit};
    default:
        return {StartChoice::Again, StartChoice::OtherFolder, StartChoice::Quit};
    }
}

StartProblem::StartProblem(const ThemeProvider& theme, const Error& error, const QString& folder, QWidget* parent)
    : QDialog(parent), m_theme(theme)
{
    setObjectName(u"startProblem"_s);
    setWindowTitle(u"Osteolog"_s);
    const Theme& look = theme.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(28), look.gap(24), look.gap(28), look.gap(24));
    column->setSpacing(look.gap(12));
    auto* heading = wrappingLabel(theme, FontRole::PageTitle, headingOf(error), this);
    heading->setObjectName(u"startProblemHeading"_s);
    auto* text = wrappingLabel(theme, FontRole::Body, errorText(error), this);
    text->setObjectName(u"startProblemText"_s);
    auto* where = wrappingLabel(theme, FontRole::Small, tr("Data folder: %1").arg(folder), this, Tone::Muted);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label* label : {heading, text, where})
        column->addWidget(label);
    column->addSpacing(look.gap(8));
    auto* buttons = new QWidget(this);
    auto* row = new FlowRow(look.gap(8), buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    const QList<StartChoice> choices = choicesFor(error);
    for (const StartChoice choice : choices)
        addButton(row, choice, choice == choices.first());
    column->addWidget(buttons);
    setAccessibleName(headingOf(error));
    setAccessibleDescription(errorText(error));
    setMinimumWidth(std::min(look.px(460), 900));
}

void StartProblem::addButton(QLayout* row, StartChoice choice, bool best)
{
    const ChoiceWords words = wordsOf(choice);
    auto* button = new Button(m_theme, best ? ButtonKind::Primary : ButtonKind::Normal, words.name, words.text, this);
    button->setDefault(best);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
    row->addWidget(button);
}

} // namespace osteolog::ui
