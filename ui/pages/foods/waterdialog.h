// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace osteolog {
class Catalogue;
}

namespace osteolog::ui {

class AmountEdit;
class FormRow;
class ThemeProvider;

/// The plain waters that the catalogue has, as it has them now: shipped, or the person's own in their place.
std::vector<Food> plainWaters(const Catalogue& catalogue);

/// Minerals of the person's own tap or mineral water. It then stands for the shipped water everywhere. Nothing is saved
/// here: accepted() says that food() is what the person wants.
class WaterDialog : public FormDialog
{
    Q_OBJECT

public:
    WaterDialog(const ThemeProvider& theme, std::vector<Food> waters, const QString& chosenId = {},
                QWidget* parent = nullptr);

    Food food() const;

public Q_SLOTS:
    void accept() override;

private:
    void showChosen();

    std::vector<Food> m_waters;
    QComboBox* m_which = nullptr;
    QLineEdit* m_name = nullptr;
    AmountEdit* m_calcium = nullptr;
    AmountEdit* m_magnesium = nullptr;
    FormRow* m_nameRow = nullptr;
    FormRow* m_calciumRow = nullptr;
    FormRow* m_magnesiumRow = nullptr;
};

} // namespace osteolog::ui
