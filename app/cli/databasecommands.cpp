// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/importwords.h"
#include "core/base/platform.h"
#include "core/fooddatabases/foodimport.h"

#include <QJsonArray>

#include <cstdio>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

/// A line on stderr that counts up, for a person who waits; nothing where nobody sees it.
ImportControl progressLine()
{
    if (!platform::isErrorStreamATerminal())
        return {};
    return {{}, [](qint64 done, qint64 total) {
                const qint64 percent = total > 0 ? done * 100 / total : 100;
                std::fprintf(stderr, "\rReading: %3d %%", static_cast<int>(percent));
                if (done >= total)
                    std::fputs("\r              \r", stderr);
                std::fflush(stderr);
            }};
}

QJsonArray issuesJson(const ImportReport& report)
{
    QJsonArray issues;
    for (const ImportIssue& issue : report.issues())
        issues.append(QJsonObject{{u"file"_s, issue.file},
                                  {u"line"_s, static_cast<double>(issue.line)},
                                  {u"problem"_s, issueSentence(issue)}});
    return issues;
}

/// The first issues in words; --json has more of them.
QString issuesText(const ImportReport& report)
{
    constexpr std::size_t shown = 20;
    QString text;
    for (std::size_t i = 0; i < report.issues().size() && i < shown; ++i) {
        const ImportIssue& issue = report.issues()[i];
        text += u"%1, line %2: %3\n"_s.arg(issue.file).arg(issue.line).arg(issueSentence(issue));
    }
    if (report.issueCount() > static_cast<qint64>(shown))
        text += u"… and %1 more\n"_s.arg(report.issueCount() - static_cast<qint64>(shown));
    return text;
}

Result<Answer> importDatabase(Session& session, const Arguments& arguments)
{
    FoodImport import;
    import.path = arguments.words[0];
    import.today = session.clock().today();
    const QString format = arguments.option(u"format"_s);
    if (!format.isEmpty() && format != "auto"_L1) {
        import.format = foodFormatFromKey(format);
        if (!import.format)
            return error(ErrorCode::UnknownKey, u"format"_s, format);
    }
    ImportReport report;
    const Result<FoodDatabaseInfo> info = importFoodDatabase(import, session.folder(), report, progressLine());
    if (!info) {
        // What was met on the way is often the reason.
        if (report.issueCount() > 0)
            printError(issuesText(report).trimmed());
        return info.error();
    }
    Answer answer;
    answer.json = QJsonObject{{u"database"_s, info->id},
                              {u"foods"_s, info->foods},
                              {u"skipped"_s, static_cast<double>(report.skipped())},
                              {u"issues"_s, issuesJson(report)}};
    answer.text = u"%1: %2 foods imported as %3, %4 values read, %5 rows left out.\n"_s.arg(info->title)
                      .arg(info->foods)
                      .arg(info->id)
                      .arg(report.values())
                      .arg(report.skipped()) +
                  issuesText(report);
    return answer;
}

Result<Answer> listDatabases(Session& session, const Arguments&)
{
    std::vector<Error> problems;
    const std::vector<FoodDatabase> databases = foodDatabasesIn(session.folder(), &problems);
    QJsonArray json;
    Table table({u"id"_s, u"title"_s, u"release"_s, u">foods"_s, u"imported"_s, u"file"_s});
    for (const FoodDatabase& database : databases) {
        const FoodDatabaseInfo& info = database.info();
        json.append(QJsonObject{{u"id"_s, info.id},
                                {u"title"_s, info.title},
                                {u"release"_s, jsonText(info.release)},
                                {u"foods"_s, info.foods},
                                {u"imported"_s, info.imported.toString(Qt::ISODate)},
                                {u"file"_s, jsonText(info.fileName)}});
        table.add({info.id, info.title, info.release, QString::number(info.foods), info.imported.toString(Qt::ISODate),
                   info.fileName});
    }
    Answer answer{json, databases.empty() ? u"No food database was imported.\n"_s : table.text(), {}, false};
    if (!problems.empty())
        answer.warning =
            u"%1 cannot be opened and is not used. Import it again, or remove it."_s.arg(problems.front().subject);
    return answer;
}

Result<Answer> removeDatabase(Session& session, const Arguments& arguments)
{
    const QString id = arguments.words[0];
    const Outcome removed = removeFoodDatabase(session.folder(), id);
    if (!removed && removed.error().code == ErrorCode::NotFound)
        return error(ErrorCode::UnknownDatabase, id);
    if (!removed)
        return removed.error();
    return Answer{QJsonObject{{u"removed"_s, id}}, u"Removed %1.\n"_s.arg(id), {}, false};
}

constexpr Command commands[] = {
    {u"foods import", u"FILE", 1, 1, u"format", u"a food database: the zip as published, its folder, or a single file",
     importDatabase},
    {u"foods databases", u"", 0, 0, u"", u"the food databases that were imported", listDatabases},
    {u"foods remove-database", u"ID", 1, 1, u"", u"remove one of them for good; logged days keep their figures",
     removeDatabase},
};

} // namespace

std::span<const Command> databaseCommands()
{
    return commands;
}

} // namespace osteolog::cli
