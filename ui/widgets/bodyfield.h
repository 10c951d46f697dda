// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/shell/settings.h"
#include "ui/widgets/datefield.h"

class QLabel;
class QLineEdit;

namespace osteolog::ui {

/// Body weight or height in the person's units: kg or lb, cm or feet and inches. A value that is shown and not touched
/// comes back exactly as it was, whatever the units on the screen. Parts are named after it: "heightValue",
/// "heightInches".
class BodyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName; `label` is what a screen reader says before the unit.
    BodyField(const QString& name, const QString& label, BodyMeasureKind kind, QWidget* parent = nullptr);

    /// Names the parts for screen readers. To be called again after a FormRow has taken the field.
    void nameParts();
    /// Shows the same value in other units.
    void setMeasures(MeasureSystem measures);
    /// kg or cm; nothing empties the field. Does not emit edited().
    void setValue(std::optional<double> value);
    /// Valid values are those that the diary takes (15–350 kg, 50–250 cm).
    FieldState state() const;
    /// kg or cm; empty unless state() is Valid.
    std::optional<double> value() const;
    void setInvalid(bool invalid);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool hasInches() const;
    void showValue();
    void adaptWidths();
    std::optional<double> typed() const;

    BodyMeasureKind m_kind;
    MeasureSystem m_measures = MeasureSystem::Metric;
    std::optional<double> m_value; ///< what was set, as long as nobody typed
    bool m_touched = false;
    QString m_labelText;
    QLineEdit* m_edit = nullptr;
    QLineEdit* m_inches = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_inchUnit = nullptr;
};

} // namespace osteolog::ui
