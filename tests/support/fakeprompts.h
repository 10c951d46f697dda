// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStringList>

#include <gtest/gtest.h>
#include <vector>

namespace osteolog::test {

/// Answers the window's questions in a test, and keeps what was asked. A question that the test did not expect fails
/// it and counts as cancelled. Must outlive whoever holds prompts().
class FakePrompts
{
public:
    std::optional<ui::Choice> choice;         ///< answer to the next questions with buttons
    std::optional<QString> file;              ///< answer to the next questions for a file or folder; empty cancels
    std::optional<QString> text;              ///< answer to the next questions for a text; empty cancels
    std::optional<ui::PrintOutcome> printing; ///< what becomes of the next things to print; Printed draws them
    QByteArray printed;                       ///< the last one, as PDF
    QStringList asked;                        ///< the titles, in order
    std::vector<ui::Question> questions;      ///< those with buttons, in full

    ui::Prompts prompts()
    {
        const auto askFile = [this](QWidget*, const ui::FileQuestion& q) { return answer(file, q.title); };
        return {
            .ask =
                [this](QWidget*, const ui::Question& q) {
                    asked << q.title;
                    questions.push_back(q);
                    if (!choice)
                        ADD_FAILURE() << "unexpected question: " << q.text.toStdString();
                    return choice.value_or(ui::Choice::Cancel);
                },
            .openFile = askFile,
            .saveFile = askFile,
            .chooseFolder = askFile,
            .enterText = [this](QWidget*, const ui::TextQuestion& q) { return answer(text, q.title); },
            .print = [this](QWidget*, const ui::PrintJob& job) { return print(job); },
        };
    }

private:
    ui::PrintOutcome print(const ui::PrintJob& job)
    {
        asked << job.title;
        if (!printing)
            ADD_FAILURE() << "unexpected printing: " << job.title.toStdString();
        if (printing != ui::PrintOutcome::Printed)
            return printing.value_or(ui::PrintOutcome::Cancelled);
        QBuffer paper(&printed);
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        writer.setPageSize(job.paper);
        return job.draw(writer) ? ui::PrintOutcome::Printed : ui::PrintOutcome::Failed;
    }

    std::optional<QString> answer(const std::optional<QString>& prepared, const QString& title)
    {
        asked << title;
        if (!prepared)
            ADD_FAILURE() << "unexpected question: " << title.toStdString();
        return prepared && !prepared->isEmpty() ? prepared : std::nullopt;
    }
};

} // namespace osteolog::test
