// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/fdctables.h"

#include "core/fooddatabases/importtext.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 20000;

int firstColumn(const FdcTable& table, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const int column = table.column(name); column >= 0)
            return column;
    }
    return -1;
}

/// What one unit of the table is in the unit that we keep; empty where the two measure different things.
std::optional<double> factorOf(const UsdaNutrient& nutrient, std::string_view unitName)
{
    const std::optional<Unit> unit = usdaUnit(unitName);
    if (!unit)
        return 1; // not said, or said in a way that we do not know: then it is the unit that is published
    return *unit == nutrient.unit ? 1 : convert({1, *unit}, nutrient.unit);
}

} // namespace

Result<FdcTable> FdcTable::open(const ImportJob& job, const QString& name)
{
    const Result<std::size_t> member = job.table(name);
    if (!member)
        return member.error();
    Result<DelimitedTable> table = DelimitedTable::open(job.source, *member, job.meter);
    if (!table)
        return table.error();
    return FdcTable(std::move(table).value(), job.report);
}

QString FdcTable::words(int column)
{
    bool notUtf8 = false;
    QString text = importedText(field(column).substr(0, 4000), &notUtf8);
    if (notUtf8)
        m_report->note(file(), line(), ImportProblem::Encoding, text);
    return text;
}

std::optional<qint64> FdcTable::id(int column)
{
    const std::optional<qint64> id = importedId(field(column));
    if (id && hasAllFields()) {
        m_tally.good();
        return id;
    }
    m_tally.wrong(line());
    if (hasAllFields())
        m_report->skip(file(), line(), ImportProblem::IdInvalid, importedText(field(column).substr(0, 200)));
    else
        m_report->skip(file(), line(), ImportProblem::FieldCount, QString::number(m_table.fieldCount()));
    return std::nullopt;
}

std::optional<double> FdcTable::number(int column, const QString& what)
{
    const ImportedNumber number = importedNumber(field(column));
    if (number.problem)
        m_report->note(file(), line(), *number.problem, what + u": "_s + importedText(field(column).substr(0, 200)));
    return number.value;
}

Result<QHash<qint64, FdcNutrient>> readFdcNutrients(const ImportJob& job)
{
    QHash<qint64, FdcNutrient> nutrients;
    const auto add = [&nutrients](const UsdaNutrient& nutrient, double factor) {
        nutrients.insert(nutrient.fdcId, {nutrient.slot, factor});
        nutrients.insert(nutrient.number, {nutrient.slot, factor});
    };
    for (qint64 id = 1000; id < 2100; ++id) {
        if (const UsdaNutrient* nutrient = usdaNutrientByFdcId(id))
            add(*nutrient, 1);
    }
    const QString name = u"nutrient.csv"_s;
    if (!job.has(name))
        return nutrients;
    Result<FdcTable> table = FdcTable::open(job, name);
    if (!table)
        return table.error();
    const Result<int> idColumn = table->required("id");
    const int unitColumn = table->column("unit_name");
    if (!idColumn)
        return idColumn.error();
    const Outcome outcome = eachFdcRow(*table, [&] {
        const std::optional<qint64> id = table->id(*idColumn);
        const UsdaNutrient* nutrient = id ? usdaNutrientByFdcId(*id) : nullptr;
        if (!nutrient)
            return done();
        if (const std::optional<double> factor = factorOf(*nutrient, table->field(unitColumn))) {
            add(*nutrient, *factor);
        } else { // energy in grams: whatever that is, it is not this nutrient
            nutrients.remove(nutrient->fdcId);
            nutrients.remove(nutrient->number);
        }
        return done();
    });
    return outcome ? Result<QHash<qint64, FdcNutrient>>(nutrients) : outcome.error();
}

Result<QHash<QString, QString>> readFdcNames(const ImportJob& job, const QString& table,
                                             std::initializer_list<const char*> idColumns,
                                             std::initializer_list<const char*> nameColumns)
{
    QHash<QString, QString> names;
    if (!job.has(table))
        return names;
    Result<FdcTable> rows = FdcTable::open(job, table);
    if (!rows)
        return rows.error();
    const int id = firstColumn(*rows, idColumns);
    const int name = firstColumn(*rows, nameColumns);
    if (id < 0 || name < 0)
        return error(ErrorCode::ColumnMissing, rows->file(),
                     QString::fromLatin1(id < 0 ? *idColumns.begin() : *nameColumns.begin()));
    const Outcome outcome = eachFdcRow(*rows, [&] {
        if (names.size() < mostNames)
            names.insert(rows->words(id), rows->words(name));
        return done();
    });
    return outcome ? Result<QHash<QString, QString>>(names) : outcome.error();
}

} // namespace osteolog
