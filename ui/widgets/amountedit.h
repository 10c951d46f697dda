// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/units.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace osteolog::ui {

class Label;
class ThemeProvider;

/// A field for a number with its unit. Understands "1,5", "½" and a unit typed behind the number; what cannot be
/// right is said in `problem()` and never becomes an amount.
class AmountEdit : public QWidget
{
    Q_OBJECT

public:
    /// The first unit is the one in which `setRange` is meant. With several units the person chooses.
    AmountEdit(const ThemeProvider& theme, const QString& objectName, std::vector<Unit> units,
               QWidget* parent = nullptr);
    ~AmountEdit() override;

    /// Plausible span, both ends included, in the first unit.
    void setRange(double low, double high);
    /// Nothing in the field, or something that is no amount, gives none.
    std::optional<Amount> amount() const;
    /// The amount in a unit of the person's choosing turned into the first unit.
    std::optional<double> valueInFirstUnit() const;
    void setAmount(std::optional<Amount> amount);
    bool isEmpty() const;
    /// A sentence, or empty when the field is empty or right.
    QString problem() const;
    void setPlaceholder(const QString& text);
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void amountChanged();
    void editingFinished();

private:
    Unit currentUnit() const;
    std::optional<Amount> typed() const;
    void takeTypedUnit();

    std::vector<Unit> m_units;
    QLineEdit* m_edit = nullptr;
    QComboBox* m_unitBox = nullptr;
    std::optional<double> m_low, m_high;
};

} // namespace osteolog::ui
