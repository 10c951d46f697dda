// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodimport.h"

#include "core/fooddatabases/fdcreader.h"
#include "core/fooddatabases/offreader.h"
#include "core/fooddatabases/srreader.h"

#include <QFileInfo>

namespace osteolog {

namespace {

/// Begins a database in a folder with the first food, and ends it only when told so.
class WriterSink final : public FoodSink
{
public:
    explicit WriterSink(QString folder) : m_folder(std::move(folder)) {}

    Outcome begin(const FoodDatabaseInfo& info) override
    {
        Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(m_folder, info);
        if (!writer)
            return writer.error();
        m_writer.emplace(std::move(writer).value());
        m_info = info;
        return done();
    }

    Outcome add(const ImportedFood& food) override { return m_writer->add(food); }

    Result<FoodDatabaseInfo> commit(const ImportControl& control)
    {
        const Result<int> foods = m_writer->commit([&control] { return !control.cancelled || !control.cancelled(); });
        if (!foods)
            return foods.error();
        m_info.foods = *foods;
        return m_info;
    }

private:
    QString m_folder;
    std::optional<FoodDatabaseWriter> m_writer;
    FoodDatabaseInfo m_info;
};

Outcome readFound(const FoundFormat& found, ImportJob& job)
{
    switch (found.format) {
    case FoodFormat::UsdaSr:
        return readStandardReference(job);
    case FoodFormat::UsdaSrAbbrev:
        return readAbbreviated(job, found.member);
    case FoodFormat::FoodDataCentral:
        return readFoodDataCentral(job);
    case FoodFormat::OpenFoodFacts:
        return readOpenFoodFacts(job, found.member);
    }
    return error(ErrorCode::FormatUnknown, job.source.path());
}

} // namespace

Outcome readFoodDatabase(const ImportSource& source, const FoodImport& import, FoodSink& sink, ImportReport& report,
                         const ImportControl& control)
{
    // Looking at the first rows is no progress worth showing, but it can be cancelled.
    const ImportControl quiet{control.cancelled, {}};
    ImportMeter looking(quiet);
    const Result<FoundFormat> found = findFoodFormat(source, import.format, looking);
    if (!found)
        return found.error();
    if (found->needsFolder) {
        const Result<ImportSource> folder = ImportSource::open(QFileInfo(import.path).absolutePath(), import.limits);
        if (!folder)
            return folder.error();
        FoodImport whole = import;
        whole.format = found->format;
        return readFoodDatabase(*folder, whole, sink, report, control);
    }
    ImportMeter meter(control);
    FoodIntake intake(sink, report, meter);
    FoodDatabaseInfo info = infoOf(*found, import.path);
    info.imported = import.today;
    ImportJob job{source, found->tables, info, meter, report, intake};
    const Outcome outcome = readFound(*found, job);
    if (outcome)
        meter.finish();
    return outcome;
}

Result<FoodDatabaseInfo> importFoodDatabase(const FoodImport& import, const QString& dataFolder, ImportReport& report,
                                            const ImportControl& control)
{
    const Result<ImportSource> source = ImportSource::open(import.path, import.limits);
    if (!source)
        return source.error();
    WriterSink sink(foodDatabaseFolder(dataFolder));
    if (const Outcome outcome = readFoodDatabase(*source, import, sink, report, control); !outcome)
        return outcome.error();
    return sink.commit(control);
}

} // namespace osteolog
