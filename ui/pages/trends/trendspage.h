// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QGridLayout;

namespace osteolog::ui {

class Card;
class ChangePanel;
class ChartPanel;
class EmptyState;
class HorizonPanel;
class ResultsPanel;
class SpanBar;
class TilesPanel;
class WeekLoadPanel;
class WindowPanel;
class YearPanel;
struct AppContext;

/// Where am I in this span, am I on target, is it moving, did anything change for me, and what can it not show?
class TrendsPage final : public Page
{
    Q_OBJECT

public:
    TrendsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;
    QStringList pictures() const override;
    void showPicture(const QString& picture) override;

    const TrendState& state() const { return m_state; }
    void choose(const TrendChoice& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeContent();
    void connectPanels();
    void showState();
    void layOut();
    void showSources();

    const AppContext& m_context;
    TrendState m_state;
    SpanBar* m_span = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    QGridLayout* m_top = nullptr;
    QBoxLayout* m_columns = nullptr;
    HorizonPanel* m_horizon = nullptr;
    ChartPanel* m_chart = nullptr;
    TilesPanel* m_tiles = nullptr;
    WindowPanel* m_window = nullptr;
    ChangePanel* m_change = nullptr;
    ResultsPanel* m_results = nullptr;
    YearPanel* m_year = nullptr;
    WeekLoadPanel* m_load = nullptr;
};

} // namespace osteolog::ui
