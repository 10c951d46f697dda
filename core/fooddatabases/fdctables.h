// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/delimitedtable.h"
#include "core/fooddatabases/importjob.h"
#include "core/fooddatabases/usdanutrients.h"

#include <QHash>

#include <array>

namespace osteolog {

/// One kind of food in FoodData Central and the list that names its current foods.
struct FdcKind
{
    const char16_t* list;     ///< "foundation_food.csv"
    const char* dataType;     ///< in food.csv
    const char16_t* database; ///< our id of a database of this kind alone
    const char16_t* title;
    bool isStandardReference; ///< its NDB numbers name records of SR
};
inline constexpr std::array<FdcKind, 4> fdcKinds = {{
    {u"foundation_food.csv", "foundation_food", u"fdc-foundation", u"FoodData Central, Foundation Foods", false},
    {u"sr_legacy_food.csv", "sr_legacy_food", u"fdc-sr-legacy", u"FoodData Central, SR Legacy", true},
    {u"survey_fndds_food.csv", "survey_fndds_food", u"fdc-survey", u"FoodData Central, Survey Foods (FNDDS)", false},
    {u"branded_food.csv", "branded_food", u"fdc-branded", u"FoodData Central, Branded Foods", false},
}};

/// The columns of a table and its rows, with what all readers of FoodData Central do for each row.
class FdcTable
{
public:
    static Result<FdcTable> open(const ImportJob& job, const QString& name);

    Result<int> required(std::string_view name) const { return m_table.required(name); }
    int column(std::string_view name) const { return m_table.column(name); }
    Result<bool> next() { return m_table.next(); }
    std::string_view field(int column) const { return m_table.field(column); }
    const QString& file() const { return m_table.file(); }
    qint64 line() const { return m_table.line(); }
    bool hasAllFields() const { return m_table.hasAllFields(); }

    /// Words of a field; what is not UTF-8 is noted.
    QString words(int column);
    /// The id in a field of a whole row, which counts as good; else the row is left out and empty is given.
    std::optional<qint64> id(int column);
    /// A number; one that cannot be read is noted.
    std::optional<double> number(int column, const QString& what);
    Outcome soFar() const { return m_tally.soFar(file()); }
    Outcome atEnd() const { return m_tally.atEnd(file()); }

private:
    FdcTable(DelimitedTable table, ImportReport& report) : m_table(std::move(table)), m_report(&report) {}

    DelimitedTable m_table;
    ImportReport* m_report;
    RowTally m_tally;
};

/// Calls `take` for every row of a table until it fails; then the tally has the last word.
template <class Take>
Outcome eachFdcRow(FdcTable& table, const Take& take)
{
    for (;;) {
        const Result<bool> read = table.next();
        if (!read)
            return read.error();
        if (!*read)
            return table.atEnd();
        const Outcome outcome = take();
        if (!outcome)
            return outcome;
        if (const Outcome verdict = table.soFar(); !verdict)
            return verdict;
    }
}

/// What nutrient_id means in this download: a slot and a factor to our unit.
struct FdcNutrient
{
    std::size_t slot = 0;
    double factor = 1;
};
/// By nutrient.csv where it is there, for the units that it states; some releases of FNDDS write the nutrient number
/// in place of the id.
Result<QHash<qint64, FdcNutrient>> readFdcNutrients(const ImportJob& job);

/// id → name of a small table such as measure_unit.csv; empty where there is no such table.
Result<QHash<QString, QString>> readFdcNames(const ImportJob& job, const QString& table,
                                             std::initializer_list<const char*> idColumns,
                                             std::initializer_list<const char*> nameColumns);

} // namespace osteolog
