// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace osteolog::ui {

class ThemeProvider;

/// A dialog with a form that scrolls and, below it, Cancel and the one thing to do. The buttons are named after the
/// dialog: "water" gives "waterDialog", "waterCancel" and "waterSave".
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `acceptText` says what happens: "Save answers"; without one there is just "waterClose". `size` is meant at 100 %
    /// text, and held within the window.
    FormDialog(const ThemeProvider& theme, const QString& name, const QString& title, const QString& acceptText,
               QSize size, QWidget* parent = nullptr);

protected:
    /// Where the content goes; what is left of the height stays empty below it.
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column = nullptr;
};

/// Opens a dialog without stopping the window. `accepted` may ask it what was said; afterwards it is gone.
void openDialog(QDialog* dialog, const std::function<void()>& accepted);

} // namespace osteolog::ui
