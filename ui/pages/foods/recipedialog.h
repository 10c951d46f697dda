// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/foods/recipes.h"
#include "ui/shell/wording.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace osteolog::ui {

struct AppContext;
class AmountEdit;
class FormRow;
class IngredientList;
class Label;
class RecipeSummary;
class ScrollColumn;
class Switch;

/// A dish of the person's own: what is in it, what it weighs when it is done, and how many it serves, with what one
/// serving gives as it is being written. Nothing is saved here: accepted() says that recipe() is what the person wants.
class RecipeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `base` is the recipe to change, or an empty one; one without a food id that is not empty is a copy to start
    /// from. `targets` are those of today. The context's catalogue and diary may change while the dialog is open.
    RecipeDialog(const AppContext& context, Recipe base, const Targets& targets, QWidget* parent = nullptr);

    /// What stands in the form, with what `base` has besides. Fit for the diary once the dialog is accepted.
    Recipe recipe() const;

public Q_SLOTS:
    /// Only with every field right; otherwise a message stands at each that is not. What is possible but unlikely is
    /// pointed out once and taken when the recipe is saved again as it is.
    void accept() override;
    /// Asks first when something was changed.
    void reject() override;

private:
    QWidget* makeNameCard();
    QWidget* makeDishCard();
    QWidget* makeMoreCard();
    QWidget* makeFoot();
    void fillIn(const Recipe& recipe);
    void fitTo(const QWidget* parent);

    void showDish();
    /// All that can be typed, to tell whether anything was.
    QStringList typed() const;

    /// Each gives the first field that is wrong, or null.
    QWidget* showProblems();
    QWidget* showDoubts();
    QWidget* showWhatTheDiaryRefuses();
    FormRow* rowOf(RecipeProblem problem) const;
    QString problemText(RecipeProblem problem) const;

    const AppContext& m_context;
    DisplayUnits m_units;
    Targets m_targets;
    Recipe m_base;
    QStringList m_shown;            ///< typed() when the dialog opened
    std::optional<Recipe> m_warned; ///< the recipe whose doubts were pointed out
    std::optional<Amount> m_shownServings, m_shownCooked;
    double m_servingsNow = 1; ///< the last number that could be read

    ScrollColumn* m_scroll = nullptr;
    QLineEdit* m_name = nullptr;
    IngredientList* m_ingredients = nullptr;
    AmountEdit* m_servings = nullptr;
    AmountEdit* m_cooked = nullptr;
    QPlainTextEdit* m_note = nullptr;
    Switch* m_suggestable = nullptr;
    RecipeSummary* m_summary = nullptr;
    Label* m_sentence = nullptr;
    FormRow* m_nameRow = nullptr;
    FormRow* m_servingsRow = nullptr;
    FormRow* m_cookedRow = nullptr;
    FormRow* m_noteRow = nullptr;
};

} // namespace osteolog::ui
