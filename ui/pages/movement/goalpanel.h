// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace osteolog::ui {

class Button;
class Label;
class Ring;
struct AppContext;
struct MovementState;

/// "My goal": days of bone-loading movement, the ramp from 10 to 50 impacts, or the gentler goal and why.
class GoalPanel : public Card
{
    Q_OBJECT

public:
    GoalPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const MovementState& state);

Q_SIGNALS:
    void safetyCheckRequested();
    void profileRequested();

private:
    void showRing(const MovementState& state);
    QString goalText(const MovementState& state) const;
    void showRamp(const MovementState& state);

    const AppContext& m_context;
    Ring* m_ring = nullptr;
    Label* m_text = nullptr;
    QVBoxLayout* m_ramp = nullptr;
    Button* m_check = nullptr;
    Button* m_profile = nullptr;
};

} // namespace osteolog::ui
