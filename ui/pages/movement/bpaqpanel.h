// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace osteolog::ui {

class Button;
class Label;
struct AppContext;
struct MovementState;

/// "Movement of a lifetime": the BPAQ score out of the diary and the sports of earlier years, with what it cannot say.
class BpaqPanel : public Card
{
    Q_OBJECT

public:
    BpaqPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const MovementState& state);

Q_SIGNALS:
    void pastSportsRequested();

private:
    void addFigure(int row, const QString& name, double value, bool strong);
    QString caveats(const MovementState& state) const;

    const AppContext& m_context;
    QGridLayout* m_figures = nullptr;
    Label* m_caveats = nullptr;
    Button* m_past = nullptr;
};

} // namespace osteolog::ui
