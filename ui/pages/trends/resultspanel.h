// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace osteolog::ui {

class Label;
class TrendState;
struct AppContext;

/// Laboratory results and scans: the first and the last of the span, or else the latest before it with its month.
class ResultsPanel : public Card
{
    Q_OBJECT

public:
    ResultsPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);

private:
    struct Row
    {
        QString name, value;
    };
    std::vector<Row> rowsOf(const TrendState& state) const;
    void addRow(const Row& line);

    const AppContext& m_context;
    QVBoxLayout* m_rows = nullptr;
    std::vector<Label*> m_values; ///< of the rows shown
    std::optional<std::vector<Row>> m_shown;
};

} // namespace osteolog::ui
