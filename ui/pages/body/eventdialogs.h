// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/entrydialog.h"

class QLineEdit;

namespace osteolog::ui {

class AnswerField;
class BodyField;

/// Weight or height.
class MeasureDialog : public EntryDialog
{
    Q_OBJECT

public:
    MeasureDialog(const AppContext& context, BodyMeasureKind kind, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;
    QString doubt() const override;

private:
    BodyMeasureKind m_kind;
    BodyField* m_value = nullptr;
    FormRow* m_row = nullptr;
};

class FallDialog : public EntryDialog
{
    Q_OBJECT

public:
    FallDialog(const AppContext& context, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override { return nullptr; }

private:
    AnswerField* m_injured = nullptr;
};

class FractureDialog : public EntryDialog
{
    Q_OBJECT

public:
    FractureDialog(const AppContext& context, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;

private:
    QLineEdit* m_site = nullptr;
    FormRow* m_siteRow = nullptr;
    AnswerField* m_lowTrauma = nullptr;
};

/// The first day of a period.
class PeriodDialog : public EntryDialog
{
    Q_OBJECT

public:
    PeriodDialog(const AppContext& context, QWidget* parent = nullptr);

protected:
    Payload payload() const override { return PeriodStart(); }
    QWidget* showProblems() override { return nullptr; }
};

} // namespace osteolog::ui
