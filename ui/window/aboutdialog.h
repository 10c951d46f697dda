// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace osteolog::ui {

class ThemeProvider;

/// Name, version, licence, and what the program is not. Deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const ThemeProvider& theme, QWidget* parent = nullptr);
};

} // namespace osteolog::ui
