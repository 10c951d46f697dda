// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/base/datafolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace osteolog;
using namespace osteolog::cli;

namespace {

enum ExitCode { exitDone = 0, exitFailed = 1, exitUsage = 2 };

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const std::span<const Command> group :
         {profileCommands(), foodCommands(), ownFoodCommands(), databaseCommands(), logCommands(), bodyLogCommands(),
          bodyCommands(), editCommands(), dayCommands(), suggestCommands(), planCommands(), movementCommands(),
          trendCommands(), maintenanceCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

QStringList wordsOf(const char16_t* text)
{
    return QString::fromUtf16(text).split(' '_L1, Qt::SkipEmptyParts);
}

/// A word of Command::options: "bmd", "!bmd", "!horizon|from".
bool isNeeded(const QString& word)
{
    return word.startsWith('!'_L1);
}

QStringList choicesOf(const QString& word)
{
    return (isNeeded(word) ? word.mid(1) : word).split('|'_L1);
}

QString usageOf(const Command& command)
{
    static const QMap<QString, QString> optionValues = {{u"on"_s, u"DATE"_s},
                                                        {u"at"_s, u"HH:MM"_s},
                                                        {u"meal"_s, u"breakfast|lunch|dinner|snack"_s},
                                                        {u"from"_s, u"DATE"_s},
                                                        {u"limit"_s, u"N"_s},
                                                        {u"impacts"_s, u"N"_s},
                                                        {u"bmd"_s, u"G_CM2"_s},
                                                        {u"t"_s, u"T"_s},
                                                        {u"z"_s, u"Z"_s},
                                                        {u"machine"_s, u"M"_s},
                                                        {u"items"_s, u"N"_s},
                                                        {u"kcal"_s, u"MAX"_s},
                                                        {u"years"_s, u"N"_s},
                                                        {u"entries"_s, u"M"_s},
                                                        {u"format"_s, u"auto|sr|sr-abbrev|fdc|off"_s},
                                                        {u"to"_s, u"DATE"_s},
                                                        {u"sets"_s, u"N"_s},
                                                        {u"reps"_s, u"N"_s},
                                                        {u"load"_s, u"KG"_s},
                                                        {u"range"_s, u"LOW-HIGH"_s},
                                                        {u"lsc"_s, u"PERCENT"_s},
                                                        {u"days"_s, u"0..7"_s},
                                                        {u"count"_s, u"N"_s},
                                                        {u"side"_s, u"left|right|both"_s},
                                                        {u"woke"_s, u"yes|no"_s},
                                                        {u"minutes"_s, u"N"_s},
                                                        {u"injured"_s, u"yes|no"_s},
                                                        {u"low-trauma"_s, u"yes|no"_s},
                                                        {u"horizon"_s, u"1-2w|4-8w|3-6m|1y|all"_s}};
    QString usage = QString::fromUtf16(command.words);
    if (*command.operands != 0)
        usage += u' ' + QString::fromUtf16(command.operands);
    for (const QString& word : wordsOf(command.options)) {
        QStringList shown;
        for (const QString& option : choicesOf(word)) {
            const QString value = optionValues.value(option);
            shown << u"--"_s + option + (value.isEmpty() ? QString() : u' ' + value);
        }
        usage += isNeeded(word) ? u' ' + shown.join(u" | "_s) : u" ["_s + shown.join(u" | "_s) + u']';
    }
    return usage;
}

QString helpText(const std::vector<Command>& commands)
{
    QString text =
        u"usage: osteolog-cli [--data DIR] [--json] [--today DATE] COMMAND\n\n"
        "The diary of Osteolog from the command line.\n\n"
        "  --data DIR    use this data folder (otherwise %1)\n"
        "  --json        answer with one JSON object or array\n"
        "  --today DATE  pretend that today is DATE\n"
        "  --help, --version\n\n"
        "Amounts carry their unit (30 g, 15 ug, 600 IU, 2 slices); dates are YYYY-MM-DD, times HH:MM.\n\n"_s.arg(
            defaultDataFolder());
    for (const Command& command : commands)
        text += u"  "_s + usageOf(command) + u"\n      "_s + QString::fromUtf16(command.summary) + u'\n';
    return text + u"\nEducation, not medical advice.\n"_s;
}

int refuse(const QString& problem, const QString& usage = u"[--data DIR] [--json] [--today DATE] COMMAND"_s)
{
    printError(u"osteolog-cli: "_s + problem);
    printError(u"usage: osteolog-cli "_s + usage);
    return exitUsage;
}

int fail(const Error& error)
{
    printError(u"osteolog-cli: "_s + errorSentence(error));
    return exitFailed;
}

/// The command with the most words that the line begins with.
const Command* commandOf(const std::vector<Command>& commands, const QStringList& line)
{
    const Command* best = nullptr;
    for (const Command& command : commands) {
        const QStringList words = wordsOf(command.words);
        if (line.mid(0, words.size()) == words && (!best || words.size() > wordsOf(best->words).size()))
            best = &command;
    }
    return best;
}

/// Empty when the line has the shape that the command asks for.
QString shapeProblem(const Command& command, const Arguments& arguments)
{
    if (arguments.words.size() < command.fewest)
        return u"something is missing"_s;
    if (arguments.words.size() > command.most)
        return u"“%1” is one word too many"_s.arg(arguments.words[command.most].left(60));
    QStringList allowed{u"data"_s, u"json"_s, u"today"_s};
    for (const QString& word : wordsOf(command.options)) {
        const QStringList choices = choicesOf(word);
        allowed += choices;
        const auto given = [&](const QString& option) { return arguments.has(option); };
        if (isNeeded(word) && std::none_of(choices.begin(), choices.end(), given))
            return u"--%1 is missing"_s.arg(choices.join(u" or --"_s));
    }
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        if (!allowed.contains(*it))
            return u"--%1 does not go with this command"_s.arg(*it);
    }
    if (arguments.has(u"elemental"_s) && arguments.has(u"salt"_s))
        return u"an amount is either --elemental or --salt"_s;
    if (arguments.has(u"horizon"_s) && (arguments.has(u"from"_s) || arguments.has(u"to"_s)))
        return u"a time is either --horizon or --from and --to"_s;
    if (arguments.has(u"from-plan"_s) && !arguments.has(u"horizon"_s))
        return u"--from-plan goes with --horizon"_s;
    return {};
}

QString jsonLine(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n';
}

int run(const Command& command, const Arguments& arguments)
{
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (arguments.has(u"today"_s)) {
        const Result<QDate> today = parseDate(arguments.option(u"today"_s));
        if (!today)
            return fail(today.error());
        clock = std::make_unique<ShiftedClock>(*today);
    }
    const QString folder = arguments.has(u"data"_s) ? arguments.option(u"data"_s) : defaultDataFolder();
    Session session(folder, std::move(clock));
    const Result<Answer> answer = command.run(session, arguments);
    if (!answer)
        return fail(answer.error());
    if (!print(arguments.has(u"json"_s) ? jsonLine(answer->json) : answer->text)) {
        printError(u"osteolog-cli: The answer could not be written out. What was asked for is done nevertheless."_s);
        return exitFailed;
    }
    if (!answer->warning.isEmpty())
        printError(u"osteolog-cli: "_s + answer->warning);
    return answer->failed ? exitFailed : exitDone;
}

int runLine(const QStringList& line)
{
    auto parsed = parseArguments(line);
    const std::vector<Command> commands = allCommands();
    if (const UsageProblem* problem = std::get_if<UsageProblem>(&parsed))
        return refuse(problem->text);
    Arguments& arguments = std::get<Arguments>(parsed);
    if (arguments.has(u"help"_s))
        return print(helpText(commands)) ? exitDone : exitFailed;
    if (arguments.has(u"version"_s))
        return print(u"osteolog "_s + QStringLiteral(OSTEOLOG_VERSION) + u'\n') ? exitDone : exitFailed;
    if (arguments.words.isEmpty())
        return refuse(u"no command given; --help lists them"_s);
    const Command* command = commandOf(commands, arguments.words);
    if (!command)
        return refuse(
            u"no such command: “%1”; --help lists them"_s.arg(arguments.words.mid(0, 2).join(' '_L1).left(60)));
    arguments.words = arguments.words.mid(wordsOf(command->words).size());
    if (const QString problem = shapeProblem(*command, arguments); !problem.isEmpty())
        return refuse(problem, usageOf(*command));
    return run(*command, arguments);
}

} // namespace

int main(int argc, char** argv)
{
#ifdef Q_OS_LINUX
    // All text is English and UTF-8. Under the locale "C" Qt would say on stderr that it switches to this itself.
    qputenv("LC_ALL", "C.UTF-8");
#endif
    const QCoreApplication application(argc, argv);
    prepareConsole();
    return runLine(application.arguments().mid(1));
}
