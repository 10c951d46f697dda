// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"
#include "core/fooddatabases/importreport.h"

namespace osteolog {

/// Where the foods of an import go: the writer of a database, or a list in a test.
class FoodSink
{
public:
    FoodSink() = default;
    FoodSink(const FoodSink&) = delete;
    FoodSink& operator=(const FoodSink&) = delete;
    virtual ~FoodSink() = default;
    /// Called once, before the first food.
    virtual Outcome begin(const FoodDatabaseInfo& info) = 0;
    /// NotAllowed for an id that it has; any other error ends the import.
    virtual Outcome add(const ImportedFood& food) = 0;
};

/// Stands between the readers of the formats and the sink, and looks at every food in the same way: without a name, or
/// with figures that 100 g of no food can hold, it is left out; what is missing is said.
class FoodIntake
{
public:
    FoodIntake(FoodSink& sink, ImportReport& report, const ImportMeter& meter);

    Outcome begin(const FoodDatabaseInfo& info) { return m_sink.begin(info); }
    /// Done also for a food that is left out. Cancelled, and the errors of the sink.
    Outcome take(ImportedFood food, const QString& file, qint64 line);
    /// A row that did not even become a food, because of its shape. RowsUnreadable once most rows are like that.
    Outcome reject(const QString& file, qint64 line, ImportProblem problem, const QString& detail = {});
    /// RowsUnreadable when most rows were wrong, NothingToImport when there was no food.
    Outcome finish(const QString& file) const;

    qint64 foods() const { return m_foods; }

private:
    void leaveOut(const QString& file, qint64 line, ImportProblem problem, const QString& detail);
    bool isPlausible(ImportedFood& food, const QString& file, qint64 line);
    FoodSink& m_sink;
    ImportReport& m_report;
    const ImportMeter& m_meter;
    RowTally m_tally;
    qint64 m_foods = 0;
};

} // namespace osteolog
