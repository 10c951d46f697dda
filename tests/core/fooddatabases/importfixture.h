// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/foodimport.h"
#include "tests/support/archives.h"
#include "tests/support/fixture.h"
#include "tests/support/tablesfile.h"

#include <QBuffer>
#include <QFile>
#include <QSet>

#include <ostream>

namespace osteolog {

inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << "error " << static_cast<int>(error.code) << " about " << error.subject.toStdString() << ": "
         << error.detail.toStdString();
}

inline void PrintTo(const ImportIssue& issue, std::ostream* out)
{
    *out << issue.file.toStdString() << ':' << issue.line << " problem " << static_cast<int>(issue.problem) << " ("
         << issue.detail.toStdString() << (issue.skipped ? ", skipped)" : ")");
}

} // namespace osteolog

namespace osteolog::test {

/// Keeps the foods in a list. Refuses an id that it has, as the writer does, and fails after `room` foods.
class ListSink final : public FoodSink
{
public:
    Outcome begin(const FoodDatabaseInfo& about) override
    {
        info = about;
        ++begun;
        return done();
    }
    Outcome add(const ImportedFood& food) override
    {
        if (m_ids.contains(food.food.id))
            return error(ErrorCode::NotAllowed, food.food.id);
        if (static_cast<int>(foods.size()) >= room)
            return error(ErrorCode::DiskFull, QStringLiteral("list"));
        m_ids.insert(food.food.id);
        foods.push_back(food);
        return done();
    }

    int room = 1 << 30;
    int begun = 0;
    FoodDatabaseInfo info;
    std::vector<ImportedFood> foods;

private:
    QSet<QString> m_ids;
};

/// One import from memory.
struct ImportRun
{
    explicit ImportRun(const ImportSource& source, const QString& path = QStringLiteral("file"),
                       std::optional<FoodFormat> format = {}, const ImportControl& control = {})
        : outcome(readFoodDatabase(source, {path, format, QDate(2026, 11, 21), source.limits()}, sink, report, control))
    {
    }

    const ImportedFood* food(const QString& id) const
    {
        for (const ImportedFood& food : sink.foods) {
            if (food.food.id == id)
                return &food;
        }
        return nullptr;
    }
    bool has(const ImportIssue& issue) const
    {
        return std::find(report.issues().begin(), report.issues().end(), issue) != report.issues().end();
    }
    ErrorCode code() const { return outcome ? ErrorCode::Internal : outcome.error().code; }

    ListSink sink;
    ImportReport report;
    Outcome outcome;
};

inline Result<ImportSource> sourceOf(const QByteArray& bytes, const QString& name = QStringLiteral("file"),
                                     const ImportLimits& limits = {})
{
    return ImportSource::fromDevice(
        name,
        [bytes]() -> std::unique_ptr<QIODevice> {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        limits);
}

inline ImportRun runBytes(const QByteArray& bytes, std::optional<FoodFormat> format = {})
{
    const Result<ImportSource> source = sourceOf(bytes);
    if (!source)
        ADD_FAILURE() << ::testing::PrintToString(source.error());
    return ImportRun(source ? *source : ImportSource::fromTables({}), QStringLiteral("file"), format);
}

inline ImportRun runTables(const QByteArray& tables, std::optional<FoodFormat> format = {})
{
    return ImportRun(ImportSource::fromTables(tablesOf(tables)), QStringLiteral("folder"), format);
}

inline QByteArray importSample(const QString& name)
{
    QFile file(testData(QStringLiteral("imports/") + name));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no sample " << name.toStdString();
    return file.readAll();
}

/// A sample with one text in place of another, which has to be there.
inline QByteArray changed(QByteArray sample, const QByteArray& from, const QByteArray& to)
{
    EXPECT_TRUE(sample.contains(from)) << from.constData();
    return sample.replace(from, to);
}

} // namespace osteolog::test
