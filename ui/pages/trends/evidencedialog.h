// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/trendwindow.h"
#include "ui/widgets/readingdialog.h"

namespace osteolog::ui {

/// What is known about each span of time, how well, and where it is written.
class EvidenceDialog : public ReadingDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const ThemeProvider& theme, Horizon horizon, QWidget* parent = nullptr);
};

} // namespace osteolog::ui
