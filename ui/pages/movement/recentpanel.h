// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace osteolog::ui {

struct AppContext;
struct MovementState;

/// "The last two weeks": what was logged, with a way to take it out again. It is changed on its day.
class RecentPanel : public Card
{
    Q_OBJECT

public:
    RecentPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const MovementState& state);

private:
    const AppContext& m_context;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace osteolog::ui
