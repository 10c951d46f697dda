// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/recipe.h"
#include "core/foods/amount.h"

#include <QWidget>

class QLineEdit;

namespace osteolog {
class Catalogue;
}

namespace osteolog::ui {

class Button;
class Label;
class ThemeProvider;

/// One ingredient in the form of a recipe: what it is, what is not known of it, its amount to be typed over, and a
/// button that takes it out. What the food contains stays as the recipe has it; the catalogue gives its portions alone.
class IngredientRow : public QWidget
{
    Q_OBJECT

public:
    /// `catalogue` outlives the row.
    IngredientRow(const ThemeProvider& theme, const Catalogue& catalogue, Ingredient ingredient,
                  QWidget* parent = nullptr);
    ~IngredientRow() override;

    /// Place in the list from 0 on, which is part of the object names: "ingredientAmount0", "ingredientRemove0".
    void setPlace(int place);
    /// With the last amount that could be read.
    const Ingredient& ingredient() const { return m_ingredient; }
    QLineEdit* amountField() const { return m_amount; }
    QWidget* removeButton() const;
    /// Says below the name what is wrong with the amount; false when nothing is.
    bool showProblem();

Q_SIGNALS:
    void changed();
    /// Enter in the amount: on to the next thing.
    void finished();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Result<ResolvedAmount> typed() const;
    void takeTyped();
    void showRemark(const QString& problem);
    void applyLook();

    const ThemeProvider& m_theme;
    const Catalogue& m_catalogue;
    Ingredient m_ingredient;
    Ingredient m_original; ///< what m_originalText stands for, even where the food's portions are other ones now
    QString m_originalText;
    Label* m_name = nullptr;
    Label* m_remark = nullptr;
    QLineEdit* m_amount = nullptr;
    Button* m_remove = nullptr;
};

/// The members of which a food has no exact figure, "Vitamin D, Vitamin K2"; empty for none.
QString inexactMembers(const Food& food);

} // namespace osteolog::ui
