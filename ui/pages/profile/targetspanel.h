// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"

namespace osteolog::ui {

class Label;

/// What a target is, in words: amount, kind, limit, and where the figure comes from.
struct TargetWords
{
    QString amount; ///< "320 mg a day"; "no target"
    QString kind;   ///< "Recommended amount (RDA). Upper limit 350 mg, …", or why there is none
    QString source; ///< "Source: … Not independently re-checked."
};
TargetWords targetWords(const Target& target, const DisplayUnits& units);
/// Whether a figure was checked, from the status of its row; empty for an own goal.
QString statusText(const QString& status);

/// "Your targets today": each member with its target, limit, source and status.
class TargetsPanel : public Card
{
    Q_OBJECT

public:
    explicit TargetsPanel(const ThemeProvider& theme, QWidget* parent = nullptr);

    void setTargets(const Targets& targets, const DisplayUnits& units);
    /// A remark below the list: what the diary itself switches off. Empty for none.
    void setRemark(const QString& text);

private:
    struct Row
    {
        Label* name = nullptr;
        Label* amount = nullptr;
        Label* kind = nullptr;
        Label* source = nullptr;
    };
    void addRow(const ThemeProvider& theme, Member member);

    std::array<Row, memberCount> m_rows;
    Label* m_remark = nullptr;
};

} // namespace osteolog::ui
