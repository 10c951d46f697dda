// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace osteolog::ui {

class Button;
class Label;
struct AppContext;

/// "Did anything change for you?": the chosen member and the symptoms in the first half of the span against the second,
/// and, when asked for, what goes together.
class ChangePanel : public Card
{
    Q_OBJECT

public:
    ChangePanel(const AppContext& context, QWidget* parent = nullptr);

    /// The state must outlive the panel.
    void show(const TrendState& state);

private:
    void lookForConnection();
    QString connectionText(const SymptomTrend& symptom) const;

    const AppContext& m_context;
    const TrendState* m_state = nullptr;
    std::vector<Label*> m_lines;
    QVBoxLayout* m_rows = nullptr;
    Button* m_ask = nullptr;
    Label* m_connection = nullptr;
};

} // namespace osteolog::ui
