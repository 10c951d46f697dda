// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/label.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace osteolog::ui {

class ThemeProvider;

/// A field for one figure of a label, as it is printed: an amount in one of the units that labels use for it, or per
/// cent of the daily value. A unit typed behind the number is taken: "20 %", "400 IU", "190 kJ".
class LabelFigureEdit : public QWidget
{
    Q_OBJECT

public:
    LabelFigureEdit(const ThemeProvider& theme, const QString& objectName, Nutrient nutrient,
                    QWidget* parent = nullptr);
    ~LabelFigureEdit() override;

    /// Empty for an empty field and for one that holds no number.
    std::optional<LabelFigure> figure() const;
    void setFigure(std::optional<LabelFigure> figure);
    /// The unit that is meant unless another one is chosen.
    void preferUnit(Unit unit);
    bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        LabelFigure::Kind kind = LabelFigure::Amount;
        Unit unit = Unit::None;
        QString text;
    };
    static std::vector<Choice> choicesFor(Nutrient nutrient);
    std::size_t currentChoice() const;
    /// The number and, where a unit was typed behind it, the place of that unit.
    std::optional<std::pair<double, std::size_t>> typed() const;
    void takeTypedUnit();

    std::vector<Choice> m_choices;
    QLineEdit* m_edit = nullptr;
    QComboBox* m_unit = nullptr;
};

} // namespace osteolog::ui
