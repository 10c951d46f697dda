// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodimport.h"

#include "tests/core/fooddatabases/importfixture.h"

#include <QDir>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::ImportRun;
using test::importSample;
using test::tablesOf;

const QDate today(2026, 11, 21);

struct Sample
{
    const char* name;
    FoodFormat format;
    const char16_t* database;
    int foods;
};
constexpr Sample samples[] = {
    {"sr.tables", FoodFormat::UsdaSr, u"usda-sr", 5},
    {"abbrev.txt", FoodFormat::UsdaSrAbbrev, u"usda-sr-abbrev", 3},
    {"fdc-foundation.tables", FoodFormat::FoodDataCentral, u"fdc-foundation", 3},
    {"fdc-branded.tables", FoodFormat::FoodDataCentral, u"fdc-branded", 2},
    {"off.tsv", FoodFormat::OpenFoodFacts, u"off", 3},
};

std::vector<std::pair<QString, QByteArray>> filesOf(const Sample& sample)
{
    const QString name = QString::fromLatin1(sample.name);
    const QByteArray bytes = importSample(name);
    if (!name.endsWith(".tables"_L1))
        return {{name, bytes}};
    return tablesOf(bytes);
}

class FoodImports : public test::Fixture
{
protected:
    QString data() const { return path(u"data"_s); }
    QStringList databases() const
    {
        QStringList ids;
        for (const FoodDatabase& database : foodDatabasesIn(data()))
            ids << database.info().id;
        return ids;
    }
    /// Everything in the folder of the databases, to see that nothing was left behind.
    QStringList left() const
    {
        return QDir(foodDatabaseFolder(data())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Result<FoodDatabaseInfo> import(const QString& file, const ImportControl& control = {})
    {
        report = ImportReport();
        return importFoodDatabase({file, {}, today, {}}, data(), report, control);
    }
    QString zip(const Sample& sample) const
    {
        return write(QString::fromLatin1(sample.name) + u".zip"_s, test::zipOf(filesOf(sample)));
    }

    ImportReport report;
};

TEST_F(FoodImports, EveryFormatIsFoundByContentInAZipAndInAFolder)
{
    for (const Sample& sample : samples) {
        const QString folderName = u"folder-of-"_s + QString::fromLatin1(sample.name);
        ASSERT_TRUE(QDir(folder()).mkpath(folderName));
        for (const auto& [name, bytes] : filesOf(sample))
            write(folderName + u'/' + name, bytes);
        for (const QString& file : {zip(sample), path(folderName)}) {
            const Result<FoodDatabaseInfo> info = import(file);
            ASSERT_TRUE(info) << sample.name << ": " << ::testing::PrintToString(info.error());
            EXPECT_EQ(info->id, QString::fromUtf16(sample.database));
            EXPECT_EQ(info->foods, sample.foods);
            EXPECT_EQ(info->imported, today);
            EXPECT_EQ(info->fileName, QFileInfo(file).fileName());
        }
    }
    EXPECT_EQ(databases().size(), 5);
}

TEST_F(FoodImports, TheNameOfTheFileSaysNothing)
{
    const Result<FoodDatabaseInfo> info = import(write(u"holiday.jpg"_s, importSample(u"abbrev.txt"_s)));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->id, u"usda-sr-abbrev"_s);
}

TEST_F(FoodImports, OneFileOfManyFindsTheOthersBesideIt)
{
    for (const auto& [name, bytes] : filesOf(samples[0]))
        write(name, bytes);
    const Result<FoodDatabaseInfo> info = import(path(u"NUT_DATA.txt"_s));
    ASSERT_TRUE(info) << ::testing::PrintToString(info.error());
    EXPECT_EQ(info->id, u"usda-sr"_s);
    EXPECT_EQ(info->foods, 5);
}

TEST_F(FoodImports, AFormatThatIsAskedForIsNotGuessed)
{
    const QString off = write(u"off.tsv"_s, importSample(u"off.tsv"_s));
    report = ImportReport();
    EXPECT_TRUE(importFoodDatabase({off, FoodFormat::OpenFoodFacts, today, {}}, data(), report));
    for (const FoodFormat other : {FoodFormat::UsdaSr, FoodFormat::UsdaSrAbbrev, FoodFormat::FoodDataCentral}) {
        const Result<FoodDatabaseInfo> info = importFoodDatabase({off, other, today, {}}, data(), report);
        EXPECT_FALSE(info) << foodFormatKey(other).toStdString();
    }
}

TEST_F(FoodImports, WhatIsNoFoodDatabaseIsRefused)
{
    ASSERT_TRUE(QDir(folder()).mkpath(u"empty"_s));
    const std::pair<QString, ErrorCode> cases[] = {
        {path(u"nowhere"_s), ErrorCode::FileMissing},
        {path(u"empty"_s), ErrorCode::FormatUnknown},
        {write(u"a"_s, ""), ErrorCode::FormatUnknown},
        {write(u"b"_s, "a,b,c\n1,2,3\n"), ErrorCode::FormatUnknown},
        {write(u"c"_s, "PK\x03\x04 and no more"), ErrorCode::ArchiveDamaged},
        {write(u"d"_s, QByteArray("\xff\xfe"
                                  "c\0o\0",
                                  6)),
         ErrorCode::EncodingUnknown},
        {write(u"e"_s, test::zipOf({{u"readme.txt"_s, "hello"}})), ErrorCode::FormatUnknown},
        {write(u"g"_s, importSample(u"off.tsv"_s).split('\n')[0] + '\n'), ErrorCode::NothingToImport},
    };
    for (const auto& [file, code] : cases) {
        const Result<FoodDatabaseInfo> info = import(file);
        ASSERT_FALSE(info) << file.toStdString();
        EXPECT_EQ(info.error().code, code) << file.toStdString();
        EXPECT_TRUE(left().isEmpty()) << file.toStdString();
    }
}

TEST_F(FoodImports, AgainReplacesInPlaceOfDoubling)
{
    ASSERT_TRUE(import(zip(samples[4])));
    QByteArray bytes = importSample(u"off.tsv"_s);
    bytes.replace("OAT DRINK", "OAT DRINK, NEW RECIPE").truncate(bytes.lastIndexOf('\n', -2) + 1);
    const Result<FoodDatabaseInfo> again = import(write(u"newer.tsv"_s, bytes));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->foods, 2);
    std::vector<FoodDatabase> all = foodDatabasesIn(data());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].info().fileName, u"newer.tsv"_s);
    EXPECT_EQ((*all[0].food(u"off-0000101209159"_s))->food.name, u"Oat drink, new recipe"_s);
    EXPECT_FALSE(all[0].food(u"off-5901234123457"_s)->has_value());
}

TEST_F(FoodImports, AFailureLeavesTheEarlierDatabaseAsItWas)
{
    ASSERT_TRUE(import(zip(samples[0])));
    const QStringList before = left();
    const QByteArray whole = read(zip(samples[0]));
    const Result<FoodDatabaseInfo> cut = import(write(u"cut.zip"_s, whole.left(whole.size() * 2 / 3)));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::ArchiveDamaged);
    EXPECT_EQ(left(), before);
    EXPECT_EQ(foodDatabasesIn(data())[0].info().foods, 5);
}

TEST_F(FoodImports, CancelledAtAnyRowItLeavesNothing)
{
    for (const Sample& sample : samples) {
        const QString file = zip(sample);
        int rows = 0;
        const ImportControl counting{[&rows] { return ++rows < 0; }, {}};
        ASSERT_TRUE(import(file, counting));
        ASSERT_TRUE(removeFoodDatabase(data(), QString::fromUtf16(sample.database)));
        const QStringList before = left();
        ASSERT_GT(rows, sample.foods);
        for (int stop = 1; stop <= rows; stop += 1 + rows / 60) {
            int asked = 0;
            const ImportControl control{[&asked, stop] { return ++asked >= stop; }, {}};
            const Result<FoodDatabaseInfo> info = import(file, control);
            ASSERT_FALSE(info) << sample.name << " at " << stop << " of " << rows;
            EXPECT_EQ(info.error().code, ErrorCode::Cancelled);
            ASSERT_EQ(left(), before) << sample.name << " at " << stop;
        }
    }
}

TEST_F(FoodImports, AFullDiskEndsItAtAnyFood)
{
    for (const Sample& sample : samples) {
        for (int room = 0; room < sample.foods; ++room) {
            test::ListSink sink;
            sink.room = room;
            const ImportSource source = ImportSource::fromTables(filesOf(sample));
            const Outcome outcome = readFoodDatabase(source, {u"x"_s, {}, today, {}}, sink, report);
            ASSERT_FALSE(outcome) << sample.name;
            EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
            EXPECT_EQ(static_cast<int>(sink.foods.size()), room);
        }
    }
}

TEST_F(FoodImports, ProgressRisesToTheEnd)
{
    for (const Sample& sample : samples) {
        std::vector<std::pair<qint64, qint64>> steps;
        const ImportControl control{{}, [&steps](qint64 done, qint64 total) { steps.emplace_back(done, total); }};
        ASSERT_TRUE(import(zip(sample), control));
        ASSERT_FALSE(steps.empty());
        qint64 before = 0;
        for (const auto& [done, total] : steps) {
            EXPECT_GE(done, before);
            EXPECT_LE(done, total);
            before = done;
        }
        EXPECT_EQ(steps.back().first, steps.back().second);
        EXPECT_LE(steps.size(), 210U);
    }
}

TEST_F(FoodImports, ReleaseAndTitleComeFromTheNames)
{
    const auto files = filesOf(samples[0]);
    const Result<FoodDatabaseInfo> sr = import(write(u"SR28_asc.zip"_s, test::zipOf(files)));
    ASSERT_TRUE(sr);
    EXPECT_EQ(sr->title, u"USDA SR28"_s);
    EXPECT_EQ(sr->release, u"28"_s);
    std::vector<std::pair<QString, QByteArray>> inFolder;
    for (const auto& [name, bytes] : filesOf(samples[2]))
        inFolder.emplace_back(u"FoodData_Central_foundation_food_csv_2024-10-31/"_s + name, bytes);
    const Result<FoodDatabaseInfo> fdc = import(write(u"download.zip"_s, test::zipOf(inFolder)));
    ASSERT_TRUE(fdc);
    EXPECT_EQ(fdc->release, u"2024-10-31"_s);
    EXPECT_EQ(fdc->title, u"FoodData Central, Foundation Foods"_s);
}

TEST(ImportReport, CountsAllAndKeepsTheFirstOfEachKind)
{
    ImportReport report;
    for (int i = 1; i <= 5000; ++i)
        report.skip(u"f"_s, i, ImportProblem::IdInvalid, QString(500, 'x'_L1));
    report.note(u"f"_s, 5001, ImportProblem::Encoding, u"late"_s);
    EXPECT_EQ(report.issueCount(), 5001);
    EXPECT_EQ(report.skipped(), 5000);
    EXPECT_EQ(report.count(ImportProblem::IdInvalid), 5000);
    ASSERT_EQ(report.issues().size(), static_cast<std::size_t>(ImportReport::keptPerProblem) + 1);
    EXPECT_EQ(report.issues().back(), (ImportIssue{u"f"_s, 5001, ImportProblem::Encoding, u"late"_s, false}));
    EXPECT_LE(report.issues().front().detail.size(), 81);
}

} // namespace
} // namespace osteolog
