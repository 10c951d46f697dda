// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/label.h"
#include "ui/shell/wording.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace osteolog::ui {

class AmountEdit;
class FormRow;
class Label;
class LabelFigureEdit;
class Segmented;
class ThemeProvider;

/// The figures that a label may hold and that the form asks for, in its order.
inline constexpr std::array<Nutrient, 15> labelNutrients = {
    Nutrient::Energy,    Nutrient::Protein,   Nutrient::Calcium,    Nutrient::Magnesium,    Nutrient::VitaminD,
    Nutrient::VitaminK1, Nutrient::VitaminK2, Nutrient::Fat,        Nutrient::Carbohydrate, Nutrient::Fibre,
    Nutrient::Sodium,    Nutrient::Potassium, Nutrient::Phosphorus, Nutrient::Iron,         Nutrient::Zinc};

/// A food as a label would print it for 100 g: where the form begins when a food is changed.
NutritionLabel labelOf(const Food& food);

/// An own food, copied from its label. Nothing is saved here: accepted() says that food() is what the person wants.
class OwnFoodDialog : public QDialog
{
    Q_OBJECT

public:
    /// `base` is the food to change, or an empty one; `rules` those by which its label is most likely printed.
    OwnFoodDialog(const ThemeProvider& theme, const DisplayUnits& units, const DailyValues& dailyValues, Food base,
                  LabelRules rules, QWidget* parent = nullptr);

    /// Without an id where it is a new food.
    Food food() const;

public Q_SLOTS:
    /// Only with every field right; otherwise a message stands at each that is not. What hardly can be is pointed out
    /// once, and taken when Save is pressed again.
    void accept() override;

private:
    QWidget* makeNameCard();
    QWidget* makeFiguresCard(const DisplayUnits& units);
    QWidget* makeFigures(const DisplayUnits& units, QWidget* parent);
    QWidget* makeContentsCard();
    QWidget* makeButtons();
    void show(const NutritionLabel& label);
    void showBasis();
    NutritionLabel label() const;
    bool showDoubts();
    FormRow* rowOf(const LabelProblem& problem) const;
    /// The first field that is wrong, or null.
    QWidget* showProblems();

    const ThemeProvider& m_theme;
    const DailyValues& m_dailyValues;
    Food m_base;
    std::vector<LabelProblem> m_doubts; ///< that were pointed out already
    QLineEdit* m_name = nullptr;
    QLineEdit* m_portionName = nullptr;
    AmountEdit* m_portion = nullptr;
    FormRow* m_nameRow = nullptr;
    FormRow* m_portionRow = nullptr;
    QComboBox* m_rules = nullptr;
    Segmented* m_basis = nullptr;
    AmountEdit* m_density = nullptr;
    FormRow* m_densityRow = nullptr;
    struct Figure
    {
        LabelFigureEdit* field = nullptr;
        FormRow* row = nullptr;
    };
    std::map<Nutrient, Figure> m_figures;
    AmountEdit* m_salt = nullptr;
    FormRow* m_saltRow = nullptr;
    Label* m_doubt = nullptr;
    QComboBox* m_diet = nullptr;
    std::array<QCheckBox*, allAllergens.size()> m_contains{};
    QCheckBox* m_complete = nullptr;
};

} // namespace osteolog::ui
