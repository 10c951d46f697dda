// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerfield.h"

namespace osteolog::ui {

namespace {

enum Choice { NotSaid, No, Yes };

} // namespace

AnswerField::AnswerField(const ThemeProvider& theme, const QString& objectName, const QString& question,
                         QWidget* parent)
    : Segmented(theme, objectName, question, {tr("Not said"), tr("No"), tr("Yes")}, parent)
{
}

std::optional<bool> AnswerField::answer() const
{
    return currentIndex() == NotSaid ? std::nullopt : std::optional(currentIndex() == Yes);
}

void AnswerField::setAnswer(std::optional<bool> answer)
{
    setCurrentIndex(!answer ? NotSaid : *answer ? Yes : No);
}

} // namespace osteolog::ui
