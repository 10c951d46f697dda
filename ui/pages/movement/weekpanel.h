// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>

class QGridLayout;
class QVBoxLayout;

namespace osteolog::ui {

class BarChart;
struct AppContext;
struct MovementState;

/// "This week": the four parts of the guideline with what is done, a chart of the seven days, and the rest between the
/// sessions that loaded the bones.
class WeekPanel : public Card
{
    Q_OBJECT

public:
    WeekPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const MovementState& state);

private:
    void showGoals(const MovementState& state);
    void showDays(const MovementState& state);
    void showSessions(const MovementState& state);
    void addGoal(const QString& name, const QString& amount, double share);

    const AppContext& m_context;
    QGridLayout* m_goals = nullptr;
    BarChart* m_days = nullptr;
    QVBoxLayout* m_sessions = nullptr;
    int m_rows = 0;
};

} // namespace osteolog::ui
