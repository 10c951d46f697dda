// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/shoppingsheet.h"
#include "ui/widgets/card.h"

#include <array>

namespace osteolog {
struct WeekPlan;
}

namespace osteolog::ui {

class Button;
struct AppContext;

/// What to buy for the week, by food group: to look at, to copy, to print, or as a PDF.
class ShoppingPanel : public Card
{
    Q_OBJECT

public:
    explicit ShoppingPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const WeekPlan& plan);

private:
    void copy();
    void print();
    void savePdf();

    const AppContext& m_context;
    ShoppingSheet m_sheet;
    std::array<Button*, 3> m_buttons{};
    QVBoxLayout* m_list = nullptr;
};

} // namespace osteolog::ui
