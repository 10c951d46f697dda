// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace osteolog::ui {

class ThemeProvider;

/// A dialog with something to read that scrolls, and a button that closes it. Named after `name`: "sources" gives
/// "sourcesDialog" and "sourcesClose".
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `size` is meant at 100 % text, and held within the window.
    ReadingDialog(const ThemeProvider& theme, const QString& name, const QString& title, QSize size,
                  QWidget* parent = nullptr);

    /// Shows it without stopping the window; closed, it is gone.
    void openAndForget();

protected:
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace osteolog::ui
