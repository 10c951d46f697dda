// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace osteolog::ui {

class BarChart;
class Label;
struct AppContext;
struct MovementState;

/// "Half a year": bone load of each of the last 26 weeks. Weeks without any entry are gaps.
class HalfYearPanel : public Card
{
    Q_OBJECT

public:
    HalfYearPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const MovementState& state);

private:
    const AppContext& m_context;
    BarChart* m_chart = nullptr;
    Label* m_note = nullptr;
};

} // namespace osteolog::ui
