// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formrow.h"

#include <QStringList>

class QComboBox;

namespace osteolog::ui {

class Segmented;

/// A question that is answered with No or Yes and, after Yes, with which. Named after it: "kidney" has "kidneyAnswer0"
/// (no), "kidneyAnswer1" (yes) and the list "kidneyWhich".
class YesNoChoice : public Form
{
    Q_OBJECT

public:
    YesNoChoice(const ThemeProvider& theme, const QString& name, const QString& question, const QString& which,
                QWidget* parent = nullptr);

    /// What may follow Yes: a key and words for it.
    void addChoice(const QString& key, const QString& words);
    /// Help below the question, and below the list of choices.
    void setHelp(const QString& help, const QString& whichHelp);
    /// Empty: no. Does not emit edited().
    void setAnswer(const QString& key);
    QString answer() const;
    QStringList keys() const;

Q_SIGNALS:
    void edited();

private:
    Segmented* m_yesNo = nullptr;
    QComboBox* m_which = nullptr;
    FormRow* m_questionRow = nullptr;
    FormRow* m_whichRow = nullptr;
    bool m_showing = false;
};

} // namespace osteolog::ui
