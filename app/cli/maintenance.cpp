// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/base/datafolder.h"
#include "core/demo/demodiary.h"

#include <QFileInfo>
#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> writeDemo(Session& session, const Arguments& arguments)
{
    DemoOptions options;
    options.lastDay = session.clock().today();
    const Result<int> years = parseWholeNumber(u"years"_s, arguments.option(u"years"_s), 1, 100);
    if (!years)
        return years.error();
    const Result<int> entries = parseWholeNumber(u"entries"_s, arguments.option(u"entries"_s), 1, 40);
    if (!entries)
        return entries.error();
    options.years = *years;
    options.entriesPerDay = *entries;
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<DemoReport> report = writeDemoDiary(**journal, **catalogue, **tables, options);
    if (!report)
        return report.error();
    return Answer{QJsonObject{{u"days"_s, report->days}, {u"entries"_s, static_cast<double>(report->entries)}},
                  u"Wrote %1 entries on %2 days. They are made up.\n"_s.arg(report->entries).arg(report->days),
                  {},
                  false};
}

Answer checkAnswer(bool ok, QJsonValue entries, const QStringList& problems)
{
    Answer answer;
    answer.json =
        QJsonObject{{u"ok"_s, ok}, {u"entries"_s, entries}, {u"problems"_s, QJsonArray::fromStringList(problems)}};
    answer.failed = !ok;
    if (ok) {
        answer.text = u"The diary is sound: %1 entries.\n"_s.arg(entries.toInteger());
        return answer;
    }
    answer.text = problems.join(u'\n') + u'\n';
    answer.warning = u"The diary is damaged. Keep a copy of the file as it is, then go back to your last backup."_s;
    return answer;
}

Result<Answer> checkDiary(Session& session, const Arguments&)
{
    const Result<Store*> store = session.diary();
    if (!store && store.error().code == ErrorCode::FileCorrupt) {
        const QString problem = store.error().detail.isEmpty() ? store.error().subject : store.error().detail;
        return checkAnswer(false, QJsonValue::Null, {problem});
    }
    if (!store)
        return store.error();
    const Result<IntegrityReport> report = (*store)->check();
    if (!report)
        return report.error();
    return checkAnswer(report->ok, report->entries, report->problems);
}

constexpr Command commands[] = {
    {u"demo", u"", 0, 0, u"!years !entries", u"fill an empty data folder with a simulated diary", writeDemo},
    {u"check", u"", 0, 0, u"", u"whether the diary file is sound, and what to do if not", checkDiary},
};

} // namespace

std::span<const Command> maintenanceCommands()
{
    return commands;
}

} // namespace osteolog::cli
