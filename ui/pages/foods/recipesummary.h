// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/domain/recipe.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace osteolog::ui {

class ShareBar;

/// What a recipe makes, as it is being written: figures of one serving against the day's targets and of 100 g, which
/// figures are lower bounds and because of what, diet and allergens.
class RecipeSummary : public Card
{
    Q_OBJECT

public:
    RecipeSummary(const ThemeProvider& theme, const Targets& targets, const DisplayUnits& units,
                  QWidget* parent = nullptr);

    void setRecipe(const Recipe& recipe);

private:
    struct Row
    {
        Member member;
        Label* serving;
        Label* hundred;
        ShareBar* bar;
    };
    void makeHeadings(QGridLayout& grid);
    void makeRow(QGridLayout& grid, Member member);
    void showRow(const Row& row, const NutrientValues& serving, const NutrientValues& per100g);

    const ThemeProvider& m_theme;
    Targets m_targets;
    DisplayUnits m_units;
    Label* m_nothing = nullptr;
    QWidget* m_figures = nullptr;
    Label* m_servingHeading = nullptr;
    std::vector<Row> m_rows;
    Label* m_coverage = nullptr;
    Label* m_remarks = nullptr;
};

/// "One serving: 320 g · 412 kcal · Protein 21 g · Magnesium ≥ 85 mg · …"; empty where there is nothing to weigh.
QString servingSentence(const Recipe& recipe, const DisplayUnits& units);

} // namespace osteolog::ui
