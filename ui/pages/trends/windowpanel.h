// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/widgets/card.h"

#include <array>

namespace osteolog::ui {

class Label;
class TrendState;
struct AppContext;

/// "This span": mean, days on target and trend of each member, each with its interval or with the reason why it is
/// missing.
class WindowPanel : public Card
{
    Q_OBJECT

public:
    WindowPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);

private:
    struct Cell
    {
        QString name; ///< for screen readers: "Magnesium, Mean"
        Label* figure = nullptr;
        Label* interval = nullptr;
    };
    struct Row
    {
        Cell mean, onTarget, perWeek;
    };
    static void set(const Cell& cell, const QString& figure, const QString& interval);
    void showRow(const Row& row, Member member, const TrendState& state) const;

    const AppContext& m_context;
    std::array<Label*, 4> m_heads{};
    std::array<Row, teamMembers.size()> m_rows;
};

} // namespace osteolog::ui
