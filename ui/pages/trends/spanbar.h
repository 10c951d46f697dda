// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"

#include <QWidget>

namespace osteolog::ui {

class Button;
class DateField;
class FlowRow;
class Segmented;
struct AppContext;

/// Chooses the days: the horizon, and what it is counted from.
class SpanBar : public QWidget
{
    Q_OBJECT

public:
    SpanBar(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);
    /// The switch of horizons, to be placed beside the page's title.
    Segmented* horizons() const { return m_horizons; }

Q_SIGNALS:
    void chosen(const osteolog::ui::TrendChoice& choice);

private:
    void choose();
    void step(int spans);

    const AppContext& m_context;
    TrendChoice m_choice;
    TrendWindow m_window;
    Segmented* m_horizons = nullptr;
    Segmented* m_countFrom = nullptr;
    QWidget* m_from = nullptr;
    QWidget* m_until = nullptr;
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
    Button* m_earlier = nullptr;
    Button* m_later = nullptr;
    bool m_showing = false;
};

} // namespace osteolog::ui
