// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <span>

namespace osteolog::cli {

/// What a command found or did, both ways of saying it, and what it has to say beside that.
struct Answer
{
    QJsonValue json;
    QString text;        ///< for people, ends with a line break unless empty
    QString warning;     ///< a sentence for stderr; the answer stands nevertheless
    bool failed = false; ///< exit 1 although there is an answer
};

inline constexpr int anyNumber = 1000;

/// One row of the table of commands.
struct Command
{
    const char16_t* words;    ///< "log food"
    const char16_t* operands; ///< as the help shows them: "ID|NAME AMOUNT"
    int fewest, most;         ///< operands
    /// "!bmd !horizon|from on at": those it takes beside the global ones, "!" before one it needs, "|" between those
    /// of which it needs one or the other.
    const char16_t* options;
    const char16_t* summary;
    /// `arguments.words` are the operands alone.
    Result<Answer> (*run)(Session& session, const Arguments& arguments);
};

std::span<const Command> profileCommands();
std::span<const Command> foodCommands();
std::span<const Command> ownFoodCommands();
std::span<const Command> databaseCommands();
std::span<const Command> logCommands();
std::span<const Command> bodyLogCommands();
std::span<const Command> bodyCommands();
std::span<const Command> editCommands();
std::span<const Command> dayCommands();
std::span<const Command> suggestCommands();
std::span<const Command> planCommands();
std::span<const Command> movementCommands();
std::span<const Command> trendCommands();
std::span<const Command> maintenanceCommands();

} // namespace osteolog::cli
