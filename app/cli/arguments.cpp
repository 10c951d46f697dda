// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <array>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array valueOptions = {u"data",    u"today",   u"on",     u"at",      u"meal",    u"from",       u"limit",
                                     u"impacts", u"bmd",     u"t",      u"z",       u"machine", u"items",      u"kcal",
                                     u"years",   u"entries", u"format", u"to",      u"range",   u"lsc",        u"days",
                                     u"count",   u"side",    u"woke",   u"minutes", u"injured", u"low-trauma", u"sets",
                                     u"reps",    u"load",    u"horizon"};
constexpr std::array flagOptions = {u"json", u"help", u"version", u"elemental", u"salt",
                                    u"past", u"yes",  u"own",     u"from-plan"};

template <class Table>
bool contains(const Table& table, const QString& name)
{
    return std::any_of(table.begin(), table.end(), [&](const char16_t* option) { return name == QStringView(option); });
}

bool isOption(const QString& word)
{
    // "-5" and "-2.5" are amounts and scores, "-" is a word.
    return word.size() > 1 && word.startsWith('-'_L1) && !word[1].isDigit() && word[1] != '.'_L1;
}

} // namespace

std::variant<Arguments, UsageProblem> parseArguments(const QStringList& line)
{
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString& word = line[i];
        if (word == "--"_L1) {
            arguments.words += line.mid(i + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.words << word;
            continue;
        }
        const qsizetype equals = word.indexOf('='_L1);
        const QString name = word.left(equals).mid(word.startsWith("--"_L1) ? 2 : 1);
        const bool takesValue = contains(valueOptions, name);
        if (!word.startsWith("--"_L1) || (!takesValue && !contains(flagOptions, name)))
            return UsageProblem{u"unknown option “%1”"_s.arg(word.left(equals))};
        if (arguments.has(name))
            return UsageProblem{u"--%1 is given twice"_s.arg(name)};
        if (!takesValue && equals >= 0)
            return UsageProblem{u"--%1 takes no value"_s.arg(name)};
        if (takesValue && equals < 0 && (i + 1 == line.size() || line[i + 1].startsWith("--"_L1)))
            return UsageProblem{u"--%1 needs a value"_s.arg(name)};
        if (!takesValue)
            arguments.options.insert(name, QString());
        else
            arguments.options.insert(name, equals < 0 ? line[++i] : word.mid(equals + 1));
    }
    return arguments;
}

} // namespace osteolog::cli
