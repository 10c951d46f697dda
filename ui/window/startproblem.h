// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class QLayout;

namespace osteolog::ui {

class ThemeProvider;

/// What can be done when the diary cannot be opened as usual.
enum class StartChoice { Quit, Again, ReadOnly, OtherFolder };

/// Says calmly what is wrong with the diary at the start, that nothing was changed, and offers what can be done.
class StartProblem : public QDialog
{
    Q_OBJECT

public:
    StartProblem(const ThemeProvider& theme, const Error& error, const QString& folder, QWidget* parent = nullptr);

    StartChoice choice() const { return m_choice; }
    /// What makes sense for this error, the best first. Quitting is always the last.
    static QList<StartChoice> choicesFor(const Error& error);

private:
    void addButton(QLayout* row, StartChoice choice, bool best);

    const ThemeProvider& m_theme;
    StartChoice m_choice = StartChoice::Quit;
};

} // namespace osteolog::ui
