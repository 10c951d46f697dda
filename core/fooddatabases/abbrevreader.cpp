// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/delimitedtable.h"
#include "core/fooddatabases/foodgroups.h"
#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"
#include "core/fooddatabases/srreader.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// The documentation of SR28, "Abbreviated File": the fields are known by their place alone.
constexpr std::size_t fieldCount = 53;
constexpr std::size_t portionFields[][2] = {{48, 49}, {50, 51}}; // grams, description
constexpr std::size_t vitaminDUnitsField = 42;

struct Column
{
    std::size_t field;
    Nutrient nutrient;
};
constexpr Column columns[] = {
    {3, Nutrient::Energy},      {4, Nutrient::Protein},    {5, Nutrient::Fat},     {7, Nutrient::Carbohydrate},
    {8, Nutrient::Fibre},       {10, Nutrient::Calcium},   {11, Nutrient::Iron},   {12, Nutrient::Magnesium},
    {13, Nutrient::Phosphorus}, {14, Nutrient::Potassium}, {15, Nutrient::Sodium}, {16, Nutrient::Zinc},
    {41, Nutrient::VitaminD},   {43, Nutrient::VitaminK1},
};

class Reader
{
public:
    Reader(ImportJob& job, LineReader& lines) : m_job(job), m_lines(lines) {}

    Outcome readAll()
    {
        std::string_view line;
        for (;;) {
            const Result<bool> read = m_lines.next(line);
            if (!read)
                return read.error();
            if (!*read)
                return m_job.intake.finish(m_lines.file());
            if (trimmedBytes(line).empty())
                continue;
            splitCarets(line, m_row);
            if (const Outcome outcome = readRow(); !outcome)
                return outcome;
        }
    }

private:
    Outcome readRow()
    {
        if (m_row.size() != fieldCount)
            return refuse(ImportProblem::FieldCount, QString::number(m_row.size()));
        const std::optional<qint64> number = importedId(m_row[0]);
        if (!number || trimmedBytes(m_row[0]).size() > 6)
            return refuse(ImportProblem::IdInvalid, importedText(m_row[0].substr(0, 200)));
        if (importedNumber(m_row[1]).value) // a figure where the name stands: the columns changed places
            return refuse(ImportProblem::NameMissing, importedText(m_row[1].substr(0, 200)));
        ImportedFood imported;
        Food& food = imported.food;
        const QString digits = srNumberText(*number);
        food.id = m_job.info.id + u'-' + digits;
        food.name = tidyName(importedText(m_row[1]));
        food.source = m_job.info.title + u' ' + digits;
        // The number begins with the group that the food was first filed under.
        food.group = m_groups.groupOf(srGroupName(digits), food.name);
        imported.sameAs = srRecordId(number);
        readAmounts(food);
        readPortions(food);
        return m_job.intake.take(std::move(imported), m_lines.file(), m_lines.line());
    }

    std::optional<double> amount(std::size_t field, const QString& name)
    {
        const ImportedNumber number = importedNumber(m_row[field]);
        if (number.problem)
            m_job.report.note(m_lines.file(), m_lines.line(), *number.problem,
                              name + u": "_s + importedText(m_row[field].substr(0, 200)));
        if (number.value)
            m_job.report.countValue();
        return number.value;
    }

    void readAmounts(Food& food)
    {
        for (const Column& column : columns)
            food.per100g[column.nutrient] = amount(column.field, nutrientKey(column.nutrient));
        const std::optional<double> units = amount(vitaminDUnitsField, u"vitamin_d_iu"_s);
        if (units && !food.per100g[Nutrient::VitaminD])
            food.per100g[Nutrient::VitaminD] = toMicrograms(InternationalUnits(*units)).value();
    }

    void readPortions(Food& food)
    {
        for (const auto& [grams, name] : portionFields) {
            if (trimmedBytes(m_row[name]).empty())
                continue;
            const Portion portion{portionName(importedText(m_row[name].substr(0, 500))),
                                  Grams(importedNumber(m_row[grams]).value.value_or(0))};
            if (isPortion(portion))
                food.portions.push_back(portion);
            else
                m_job.report.note(m_lines.file(), m_lines.line(), ImportProblem::PortionUnreadable, portion.name);
        }
    }

    Outcome refuse(ImportProblem problem, const QString& detail)
    {
        return m_job.intake.reject(m_lines.file(), m_lines.line(), problem, detail);
    }

    ImportJob& m_job;
    LineReader& m_lines;
    Fields m_row;
    FoodGroups m_groups;
};

} // namespace

Outcome readAbbreviated(ImportJob& job, std::size_t member)
{
    job.meter.expect(job.source.members()[member].size, false);
    Result<LineReader> lines = LineReader::open(job.source, member, job.meter);
    if (!lines)
        return lines.error();
    if (const Outcome begun = job.intake.begin(job.info); !begun)
        return begun;
    return Reader(job, *lines).readAll();
}

} // namespace osteolog
