// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/weekplan.h"
#include "ui/widgets/card.h"

namespace osteolog::ui {

struct AppContext;

/// What a planned day gives on average, for each member with a target: against the target, and where the usual days
/// are.
class PlanMembers : public Card
{
    Q_OBJECT

public:
    explicit PlanMembers(const AppContext& context, QWidget* parent = nullptr);

    void show(const WeekPlan& plan);

private:
    QWidget* makeRow(const PlannedMember& member, bool hasUsual);

    const AppContext& m_context;
};

} // namespace osteolog::ui
