// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace osteolog::ui {

class Label;
class ThemeProvider;

/// A field with its label above it and, below, what helps to fill it in or what is wrong with it. Gives the field its
/// accessible name and description and makes the label its buddy (Alt + the marked letter).
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// `field` becomes a child. Its objectName must be set.
    FormRow(const ThemeProvider& theme, const QString& label, QWidget* field, const QString& help = {},
            QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    void setHelp(const QString& help);
    /// Shown in place of the help, marked by a sign and a colour, and told to screen readers; empty takes it away.
    void setError(const QString& error);
    bool hasError() const { return !m_error.isEmpty(); }

private:
    void showRemark();
    void applyLook();

    const ThemeProvider& m_theme;
    Label* m_label = nullptr;
    QWidget* m_field = nullptr;
    Label* m_remark = nullptr;
    QString m_help, m_error;
};

/// Rows under one another, in tab order.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const ThemeProvider& theme, QWidget* parent = nullptr);

    FormRow* addRow(const QString& label, QWidget* field, const QString& help = {});
    /// A widget without a label of its own (switch, button, remark), in tab order as well.
    void addWidget(QWidget* widget);

private:
    void applyLook();

    const ThemeProvider& m_theme;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_last = nullptr;
};

} // namespace osteolog::ui
