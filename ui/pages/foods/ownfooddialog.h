// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/foods/labelfood.h"
#include "ui/shell/wording.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace osteolog::ui {

class AmountEdit;
class FlowGrid;
class FormRow;
class Segmented;
class ThemeProvider;

/// An own food, copied from its label. Nothing is saved here: accepted() says that food() is what the person wants.
class OwnFoodDialog : public QDialog
{
    Q_OBJECT

public:
    /// `base` is the food to change, or an empty one.
    OwnFoodDialog(const ThemeProvider& theme, const DisplayUnits& units, Food base, QWidget* parent = nullptr);

    Food food() const;

public Q_SLOTS:
    /// Only with every field right; otherwise a message stands at each that is not.
    void accept() override;

private:
    QWidget* makeNameCard();
    QWidget* makeFiguresCard(const DisplayUnits& units);
    QWidget* makeContentsCard();
    QWidget* makeButtons();
    void show(const LabelFood& label);
    LabelFood label() const;
    /// The first field that is wrong, or null.
    QWidget* showProblems();

    const ThemeProvider& m_theme;
    Food m_base;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_portionName = nullptr;
    AmountEdit* m_portion = nullptr;
    FormRow* m_nameRow = nullptr;
    FormRow* m_portionRow = nullptr;
    Segmented* m_basis = nullptr;
    struct Figure
    {
        AmountEdit* field = nullptr;
        FormRow* row = nullptr;
    };
    std::map<Nutrient, Figure> m_figures;
    QComboBox* m_diet = nullptr;
    std::array<QCheckBox*, allAllergens.size()> m_contains{};
    QCheckBox* m_complete = nullptr;
};

} // namespace osteolog::ui
