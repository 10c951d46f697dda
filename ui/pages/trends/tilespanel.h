// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"
#include "ui/widgets/card.h"

namespace osteolog::ui {

class FlowGrid;
class TrendTile;
struct AppContext;

/// Small charts side by side: the six of the team, then what the person feels. Pressing one shows it large.
class TilesPanel : public Card
{
    Q_OBJECT

public:
    TilesPanel(const AppContext& context, QWidget* parent = nullptr);

    void show(const TrendState& state);

Q_SIGNALS:
    void subjectChosen(const osteolog::ui::TrendSubject& subject);

private:
    TrendTile* tile(std::size_t index);
    void fill(TrendTile& tile, const TrendSubject& subject, const Trend& trend, const DaySeries& series,
              const TrendState& state) const;

    const AppContext& m_context;
    FlowGrid* m_grid = nullptr;
    QWidget* m_cells = nullptr;
    std::vector<TrendTile*> m_tiles;
    std::vector<TrendSubject> m_subjects;
};

} // namespace osteolog::ui
