// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace osteolog::ui {

class Button;
class Label;
class TrendChart;
struct AppContext;

/// The large chart of the chosen member or symptom.
class ChartPanel : public Card
{
    Q_OBJECT

public:
    ChartPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);
    TrendChart* chart() const { return m_chart; }

Q_SIGNALS:
    void overlayChosen(const osteolog::ui::TrendOverlay& overlay);
    void sourcesRequested();
    void dayChosen(QDate day);

private:
    void offerOverlays(const TrendState& state);
    void showZoom();

    const AppContext& m_context;
    Label* m_name = nullptr;
    TrendChart* m_chart = nullptr;
    QComboBox* m_overlay = nullptr;
    Button* m_closer = nullptr;
    Button* m_farther = nullptr;
    Button* m_whole = nullptr;
    Button* m_sources = nullptr;
    Label* m_note = nullptr;
    std::vector<TrendOverlay> m_offered;
};

} // namespace osteolog::ui
