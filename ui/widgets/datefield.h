// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace osteolog::ui {

/// What a field that may stay empty holds.
enum class FieldState { Empty, Invalid, Valid };

/// A calendar date as day, month by name and year, in the order of the locale: nobody has to know whether 04/05 is in
/// April or in May, and "not said" is a state of its own. Its parts are named after it: "birthDateDay",
/// "birthDateMonth", "birthDateYear".
class DateField : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName; `label` is what a screen reader says before "day", "month" and "year".
    DateField(const QString& name, const QString& label, QWidget* parent = nullptr);

    /// Names the parts for screen readers, each in full. To be called again after a FormRow has taken the field, since
    /// it gives its own name to the first part.
    void nameParts();
    /// A null date empties the field. Does not emit edited().
    void setDate(QDate date);
    /// Valid dates lie between 1900 and 2200.
    FieldState state() const;
    /// Null unless state() is Valid.
    QDate date() const;
    /// Draws the frame that marks a field with a message below it.
    void setInvalid(bool invalid);

Q_SIGNALS:
    /// The person changed a part of it.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrangeByLocale();
    void adaptWidths();

    QString m_label;
    QLineEdit* m_day = nullptr;
    QComboBox* m_month = nullptr;
    QLineEdit* m_year = nullptr;
};

/// Marks a field as wrong, or takes the mark away, and lets the style sheet see it.
void markInvalid(QWidget* field, bool invalid);

} // namespace osteolog::ui
