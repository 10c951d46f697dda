// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <variant>

namespace osteolog::cli {

/// A command line with its options taken out. What is left are the words of the command and what it is applied to.
struct Arguments
{
    QStringList words;
    QMap<QString, QString> options; ///< by name without dashes; a flag has an empty value

    bool has(const QString& name) const { return options.contains(name); }
    QString option(const QString& name) const { return options.value(name); }
};

/// Why a line is no command: exit 2.
struct UsageProblem
{
    QString text;
};

/// Options stand anywhere, as "--name value" or "--name=value"; "--" ends them. A word like "-5" is a value. Each
/// option may be given once. Which options a command takes is not looked at here.
std::variant<Arguments, UsageProblem> parseArguments(const QStringList& line);

} // namespace osteolog::cli
