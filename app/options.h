// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/theme.h"

#include <QDate>
#include <QSize>
#include <QStringList>

namespace osteolog::app {

/// What the command line of the desktop program asks for.
struct Options
{
    QString dataFolder; ///< empty: the person's own
    bool demo = false;
    QDate today; ///< null: the system's
    QString renderFolder;
    std::optional<QSize> size;
    std::optional<ui::ThemeName> theme;
    std::optional<double> textScale;
    QString language;
    bool timeStart = false;
    bool help = false;
    bool version = false;

    /// Somebody looks at the window, can answer a question and is who the settings are for.
    bool isInteractive() const { return renderFolder.isEmpty() && !timeStart; }
};

/// AmountInvalid, DateInvalid or UnknownKey, whose `subject` is the option as it was written and `detail` a sentence
/// in English for stderr.
Result<Options> parseOptions(const QStringList& arguments);
QString helpText();

} // namespace osteolog::app
