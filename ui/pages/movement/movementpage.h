// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/movementstate.h"
#include "ui/pages/page.h"

namespace osteolog::ui {

class ActivityForm;
class BpaqPanel;
class FlowGrid;
class GoalPanel;
class HalfYearPanel;
class RecentPanel;
class WeekPanel;
struct AppContext;

/// Weight-bearing movement: log it, see the week against the guideline, one's own goal, and the half year.
class MovementPage final : public Page
{
    Q_OBJECT

public:
    MovementPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;

private:
    void rebuild();
    void askSafety();
    void askPastSports();
    void keepPastSports(std::vector<PastActivity> wanted);
    void showActivities();

    const AppContext& m_context;
    MovementState m_state;
    FlowGrid* m_grid = nullptr;
    ActivityForm* m_form = nullptr;
    GoalPanel* m_goal = nullptr;
    WeekPanel* m_week = nullptr;
    RecentPanel* m_recent = nullptr;
    HalfYearPanel* m_halfYear = nullptr;
    BpaqPanel* m_bpaq = nullptr;
};

} // namespace osteolog::ui
