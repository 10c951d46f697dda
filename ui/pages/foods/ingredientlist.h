// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/widgets/card.h"

#include <QSet>

namespace osteolog::ui {

struct AppContext;
class FoodField;
class FormRow;
class IngredientRow;

/// The ingredients of a recipe, one below the other, and the field that adds the next one. An amount is typed over in
/// place; Enter in it goes on to the next ingredient.
class IngredientList : public Card
{
    Q_OBJECT

public:
    explicit IngredientList(const AppContext& context, QWidget* parent = nullptr);

    void setIngredients(const std::vector<Ingredient>& ingredients);
    /// With the last amounts that could be read.
    std::vector<Ingredient> ingredients() const;
    /// Foods that cannot be in it: the dish itself, and what it is part of.
    void setExcluded(QSet<QString> foodIds);

    /// All that can be typed, to tell whether anything was.
    QStringList typed() const;
    /// Says what is wrong, each at its field; the first field that is wrong, or null.
    QWidget* showProblems();
    /// Where ingredients are added: also for what is wrong with all of them together.
    FormRow* addingRow() const { return m_foodRow; }
    bool isBeingAddedTo() const;

Q_SIGNALS:
    /// An ingredient came, went or has another amount.
    void changed();

private:
    void take(const FoodEntry& food);
    void addRow(const Ingredient& ingredient);
    void removeRow(IngredientRow* row);
    void showChanged();

    const AppContext& m_context;
    QVBoxLayout* m_list = nullptr;
    std::vector<IngredientRow*> m_rows;
    Label* m_raw = nullptr;
    FoodField* m_food = nullptr;
    FormRow* m_foodRow = nullptr;
};

} // namespace osteolog::ui
