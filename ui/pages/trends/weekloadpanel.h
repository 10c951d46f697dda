// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace osteolog::ui {

class BarChart;
class Label;
class TrendState;
struct AppContext;

/// Bone load week by week in the span, at most the last year of it.
class WeekLoadPanel : public Card
{
    Q_OBJECT

public:
    WeekLoadPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);

private:
    static QString summary(const TrendState& state);

    BarChart* m_chart = nullptr;
    Label* m_text = nullptr;
};

} // namespace osteolog::ui
