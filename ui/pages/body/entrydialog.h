// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/formrow.h"

#include <optional>

class QLineEdit;

namespace osteolog::ui {

class DateField;
class Label;
struct AppContext;

/// A form for one record with its day. It closes only when what is in it is right, and asks first where that is hard
/// to believe; nothing is stored here.
class EntryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `name` as FormDialog takes it: "lab".
    EntryDialog(const AppContext& context, const QString& name, const QString& title, QWidget* parent = nullptr);

    Record record() const;
    void accept() override;

protected:
    /// Below the fields of the derived form.
    void addDay(const QString& label);
    Form& form() const { return *m_form; }
    const AppContext& context() const { return m_context; }
    QDate day() const;
    /// "−2,5", "-2.5", "1,125": on a sheet of paper a comma is a decimal comma. Empty for no number.
    static std::optional<double> numberIn(const QLineEdit& field);

    virtual Payload payload() const = 0;
    /// Shows a message at each field that is wrong; the first of them, or null.
    virtual QWidget* showProblems() = 0;
    /// What has to be asked before this is kept, in a sentence; empty for nothing.
    virtual QString doubt() const { return {}; }

private:
    QWidget* showDayProblem();

    const AppContext& m_context;
    Form* m_form = nullptr;
    DateField* m_day = nullptr;
    FormRow* m_dayRow = nullptr;
    Label* m_problem = nullptr; ///< what the diary does not take, although each field can be read
};

} // namespace osteolog::ui
