// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

namespace osteolog::ui {

/// A dialog with something to read that scrolls, and a button that closes it. Named after `name`: "sources" gives
/// "sourcesDialog" and "sourcesClose".
class ReadingDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `size` is meant at 100 % text, and held within the window.
    ReadingDialog(const ThemeProvider& theme, const QString& name, const QString& title, QSize size,
                  QWidget* parent = nullptr);

    /// Shows it without stopping the window; closed, it is gone.
    void openAndForget();
};

} // namespace osteolog::ui
