// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace osteolog::ui {
class MainWindow;
}

namespace osteolog::app {

/// Draws the window with each of its pages to `folder` (created if missing) as PNG files named after their pictures.
/// FileNotWritable names what could not be written.
Outcome renderPages(ui::MainWindow& window, const QString& folder);

} // namespace osteolog::app
