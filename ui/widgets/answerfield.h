// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmented.h"

#include <optional>

namespace osteolog::ui {

/// A question that may stay open: "Not said | No | Yes".
class AnswerField : public Segmented
{
    Q_OBJECT

public:
    AnswerField(const ThemeProvider& theme, const QString& objectName, const QString& question,
                QWidget* parent = nullptr);

    /// Not said is neither yes nor no.
    std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);
};

} // namespace osteolog::ui
