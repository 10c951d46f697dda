// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/trendwindow.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace osteolog::ui {

class Button;
class Label;
class TrendState;
struct AppContext;

/// What the chosen span can and cannot show, and where the person is in it.
class HorizonPanel : public Card
{
    Q_OBJECT

public:
    HorizonPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFigure(const TrendState& state);
    void showEvidence();

    const AppContext& m_context;
    Horizon m_horizon = Horizon::TwoWeeks;
    QBoxLayout* m_sides = nullptr;
    QBoxLayout* m_below = nullptr;
    Label* m_heading = nullptr;
    Label* m_text = nullptr;
    Label* m_place = nullptr; ///< "Day 41 of 56 since your plan began"
    Button* m_evidence = nullptr;
    Label* m_figure = nullptr;
    Label* m_figureText = nullptr;
};

} // namespace osteolog::ui
