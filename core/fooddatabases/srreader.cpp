// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/srreader.h"

#include "core/fooddatabases/delimitedtable.h"
#include "core/fooddatabases/foodgroups.h"
#include "core/fooddatabases/foodstage.h"
#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"

#include <QHash>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QString foodFile = u"food_des.txt"_s;
const QString valueFile = u"nut_data.txt"_s;
const QString weightFile = u"weight.txt"_s;
const QString groupFile = u"fd_group.txt"_s;

// A number of the nutrient data bank has five digits, those of a few newer foods six.
constexpr std::size_t longestNumber = 6;

QString said(std::string_view field)
{
    return importedText(field.substr(0, 200));
}

class Reader
{
public:
    Reader(ImportJob& job, FoodStage& stage) : m_job(job), m_stage(stage) {}

    Outcome read()
    {
        for (const auto step : {&Reader::readGroups, &Reader::readFoods, &Reader::readValues, &Reader::readPortions}) {
            if (const Outcome outcome = (this->*step)(); !outcome)
                return outcome;
        }
        if (const Outcome outcome = m_stage.finish(); !outcome)
            return outcome;
        return handOver();
    }

private:
    /// Calls `take` with every row of a file; false when there is no such file.
    template <class Take>
    Outcome eachRow(const QString& name, std::size_t fields, const Take& take)
    {
        const auto member = m_job.tables.find(name);
        if (member == m_job.tables.end())
            return done();
        Result<LineReader> lines = LineReader::open(m_job.source, member->second, m_job.meter);
        if (!lines)
            return lines.error();
        m_file = lines->file();
        m_tally = RowTally();
        Fields row;
        std::string_view line;
        for (;;) {
            const Result<bool> read = lines->next(line);
            if (!read)
                return read.error();
            if (!*read)
                return m_tally.atEnd(m_file);
            if (trimmedBytes(line).empty())
                continue;
            m_line = lines->line();
            splitCarets(line, row, fields);
            const Outcome outcome =
                row.size() < fields ? refuse(ImportProblem::FieldCount, QString::number(row.size())) : take(row);
            if (!outcome)
                return outcome;
        }
    }

    /// A row is left out. Once most rows of a file are, the file is no such file.
    Outcome refuse(ImportProblem problem, const QString& detail = {})
    {
        m_job.report.skip(m_file, m_line, problem, detail);
        m_tally.wrong(m_line);
        return m_tally.soFar(m_file);
    }

    static std::optional<qint64> foodNumber(std::string_view field)
    {
        return trimmedBytes(field).size() <= longestNumber ? importedId(field) : std::nullopt;
    }

    Outcome readGroups()
    {
        return eachRow(groupFile, 2, [this](const Fields& row) {
            if (m_groups.size() < 1000)
                m_groups.insert(said(row[0]), said(row[1]));
            return done();
        });
    }

    Outcome readFoods()
    {
        // NDB number, group, long description, short description, common names, manufacturer
        return eachRow(foodFile, 6, [this](const Fields& row) { return readFood(row); });
    }

    Outcome readFood(const Fields& row)
    {
        const std::optional<qint64> number = foodNumber(row[0]);
        if (!number)
            return refuse(ImportProblem::IdInvalid, said(row[0]));
        const QString code = said(row[1]);
        if (!importedId(row[1]) && !code.isEmpty())
            return refuse(ImportProblem::IdInvalid, code);
        m_tally.good();
        StagedFood food;
        food.id = *number;
        food.line = m_line;
        food.name = tidyName(importedText(row[2]));
        food.synonyms = importedText(row[4].substr(0, 1000));
        food.category = m_groups.value(code, srGroupName(code));
        food.brand = importedText(row[5].substr(0, 1000));
        m_foodFile = m_file;
        const Result<bool> added = m_stage.addFood(food);
        if (!added)
            return added.error();
        if (!*added)
            m_job.report.skip(m_file, m_line, ImportProblem::DuplicateId, srNumberText(*number));
        return done();
    }

    Outcome readValues()
    {
        // NDB number, nutrient number, amount in 100 g
        const Outcome outcome = eachRow(valueFile, 3, [this](const Fields& row) { return readValue(row); });
        m_valueFile = m_file;
        return outcome;
    }

    Outcome readValue(const Fields& row)
    {
        const std::optional<qint64> food = foodNumber(row[0]);
        const std::optional<qint64> nutrientNumber = importedId(row[1]);
        if (!food || !nutrientNumber)
            return refuse(ImportProblem::IdInvalid, said(food ? row[1] : row[0]));
        m_tally.good();
        const UsdaNutrient* nutrient = usdaNutrientByNumber(*nutrientNumber);
        if (!nutrient) {
            m_job.report.countValue();
            return done();
        }
        const ImportedNumber amount = importedNumber(row[2]);
        if (amount.problem) {
            m_job.report.note(m_file, m_line, *amount.problem, said(row[1]) + u": "_s + said(row[2]));
            return done();
        }
        if (!amount.value)
            return done();
        m_job.report.countValue();
        const Result<bool> added = m_stage.addValue(*food, m_line, nutrient->slot, *amount.value);
        if (!added)
            return added.error();
        if (!*added)
            m_job.report.skip(m_file, m_line, ImportProblem::DuplicateId, srNumberText(*food) + u' ' + said(row[1]));
        return done();
    }

    Outcome readPortions()
    {
        // NDB number, sequence, amount, measure, grams
        return eachRow(weightFile, 5, [this](const Fields& row) { return readPortion(row); });
    }

    Outcome readPortion(const Fields& row)
    {
        const std::optional<qint64> food = foodNumber(row[0]);
        if (!food)
            return refuse(ImportProblem::IdInvalid, said(row[0]));
        m_tally.good();
        const ImportedNumber count = importedNumber(row[2]);
        const ImportedNumber grams = importedNumber(row[4]);
        const Portion portion{portionName(count.value.value_or(0), importedText(row[3].substr(0, 500))),
                              Grams(grams.value.value_or(0))};
        if (!isPortion(portion)) {
            m_job.report.skip(m_file, m_line, ImportProblem::PortionUnreadable, srNumberText(*food));
            return done();
        }
        return m_stage.addPortion(*food, importedId(row[1]).value_or(m_line), portion);
    }

    Outcome handOver()
    {
        const Outcome strays = m_stage.eachStrayValue([this](qint64 food, qint64 line) {
            m_job.report.skip(m_valueFile, line, ImportProblem::FoodMissing, srNumberText(food));
        });
        if (!strays)
            return strays;
        if (const Outcome begun = m_job.intake.begin(m_job.info); !begun)
            return begun;
        const qint64 all = m_stage.foodCount();
        qint64 count = 0;
        const Outcome outcome = m_stage.eachFood(false, [&](const FoodStage::Row& row) {
            m_job.meter.joined(++count, all);
            return m_job.intake.take(foodOf(row), m_foodFile, row.food.line);
        });
        return outcome ? m_job.intake.finish(m_foodFile) : outcome;
    }

    ImportedFood foodOf(const FoodStage::Row& row)
    {
        ImportedFood imported;
        Food& food = imported.food;
        const QString number = srNumberText(row.food.id);
        food.id = m_job.info.id + u'-' + number;
        food.name = row.food.name;
        for (const QString& synonym : row.food.synonyms.split(','_L1, Qt::SkipEmptyParts)) {
            if (const QString text = synonym.trimmed(); !text.isEmpty())
                food.synonyms << shortened(text);
        }
        food.group = m_groupKeys.groupOf(row.food.category, food.name);
        food.per100g = row.values.nutrients();
        food.portions = row.portions;
        food.source = m_job.info.title + u' ' + number;
        imported.sameAs = srRecordId(row.food.id);
        imported.brand = shortened(tidyName(row.food.brand));
        return imported;
    }

    ImportJob& m_job;
    FoodStage& m_stage;
    FoodGroups m_groupKeys;
    QHash<QString, QString> m_groups;
    QString m_file, m_foodFile, m_valueFile;
    qint64 m_line = 0;
    RowTally m_tally; ///< of the file that is being read
};

} // namespace

Outcome readStandardReference(ImportJob& job)
{
    for (const QString& name : {foodFile, valueFile}) {
        if (!job.has(name))
            return error(ErrorCode::TableMissing, name.toUpper());
    }
    job.meter.expect(job.sizeOf(foodFile) + job.sizeOf(valueFile) + job.sizeOf(weightFile) + job.sizeOf(groupFile),
                     true);
    const Result<std::unique_ptr<FoodStage>> stage = FoodStage::create();
    if (!stage)
        return stage.error();
    return Reader(job, **stage).read();
}

QString srNumberText(qint64 number)
{
    return u"%1"_s.arg(number, 5, 10, '0'_L1);
}

QString srRecordId(std::optional<qint64> number)
{
    return number ? u"sr-"_s + srNumberText(*number) : QString();
}

QString srGroupName(const QString& code)
{
    static constexpr std::pair<const char16_t*, const char16_t*> names[] = {
        {u"01", u"Dairy and Egg Products"},
        {u"02", u"Spices and Herbs"},
        {u"03", u"Baby Foods"},
        {u"04", u"Fats and Oils"},
        {u"05", u"Poultry Products"},
        {u"06", u"Soups, Sauces, and Gravies"},
        {u"07", u"Sausages and Luncheon Meats"},
        {u"08", u"Breakfast Cereals"},
        {u"09", u"Fruits and Fruit Juices"},
        {u"10", u"Pork Products"},
        {u"11", u"Vegetables and Vegetable Products"},
        {u"12", u"Nut and Seed Products"},
        {u"13", u"Beef Products"},
        {u"14", u"Beverages"},
        {u"15", u"Finfish and Shellfish Products"},
        {u"16", u"Legumes and Legume Products"},
        {u"17", u"Lamb, Veal, and Game Products"},
        {u"18", u"Baked Products"},
        {u"19", u"Sweets"},
        {u"20", u"Cereal Grains and Pasta"},
        {u"21", u"Fast Foods"},
        {u"22", u"Meals, Entrees, and Side Dishes"},
        {u"25", u"Snacks"},
        {u"36", u"Restaurant Foods"},
    };
    for (const auto& [digits, name] : names) {
        if (code.startsWith(QString::fromUtf16(digits)))
            return QString::fromUtf16(name);
    }
    return {};
}

} // namespace osteolog
