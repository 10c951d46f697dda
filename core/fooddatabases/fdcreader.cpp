// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/fdcreader.h"

#include "core/fooddatabases/fdctables.h"
#include "core/fooddatabases/foodgroups.h"
#include "core/fooddatabases/foodstage.h"
#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"
#include "core/fooddatabases/srreader.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QString foodFile = u"food.csv"_s;
const QString valueFile = u"food_nutrient.csv"_s;
const QString portionFile = u"food_portion.csv"_s;
const QString unitFile = u"measure_unit.csv"_s;
const QString categoryFile = u"food_category.csv"_s;
const QString surveyCategoryFile = u"wweia_food_category.csv"_s;

QString digitsOf(const QString& text)
{
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= '0'_L1 && c <= '9'_L1; });
    return isNumber ? text : QString();
}

class Reader
{
public:
    Reader(ImportJob& job, FoodStage& stage) : m_job(job), m_stage(stage) {}

    Outcome read()
    {
        for (const auto step :
             {&Reader::readNames, &Reader::readLists, &Reader::readFoods, &Reader::readValues, &Reader::readPortions}) {
            if (const Outcome outcome = (this->*step)(); !outcome)
                return outcome;
        }
        if (const Outcome outcome = m_stage.finish(); !outcome)
            return outcome;
        return handOver();
    }

private:
    Outcome readNames()
    {
        Result<QHash<qint64, FdcNutrient>> nutrients = readFdcNutrients(m_job);
        if (!nutrients)
            return nutrients.error();
        m_nutrients = std::move(nutrients).value();
        Result<QHash<QString, QString>> units = readFdcNames(m_job, unitFile, {"id"}, {"name"});
        if (!units)
            return units.error();
        m_units = std::move(units).value();
        Result<QHash<QString, QString>> categories = readFdcNames(m_job, categoryFile, {"id"}, {"description"});
        if (!categories)
            return categories.error();
        m_categories = std::move(categories).value();
        Result<QHash<QString, QString>> survey =
            readFdcNames(m_job, surveyCategoryFile, {"wweia_food_category", "wweia_food_category_code"},
                         {"wweia_food_category_description", "description"});
        if (!survey)
            return survey.error();
        m_surveyCategories = std::move(survey).value();
        return done();
    }

    Outcome readLists()
    {
        for (std::size_t kind = 0; kind < fdcKinds.size(); ++kind) {
            if (!m_job.has(QString::fromUtf16(fdcKinds[kind].list)))
                continue;
            if (const Outcome outcome = readList(kind); !outcome)
                return outcome;
        }
        return done();
    }

    Outcome readList(std::size_t kind)
    {
        Result<FdcTable> table = FdcTable::open(m_job, QString::fromUtf16(fdcKinds[kind].list));
        if (!table)
            return table.error();
        const Result<int> id = table->required("fdc_id");
        if (!id)
            return id.error();
        m_listFiles[kind] = table->file();
        const int owner = table->column("brand_owner"), name = table->column("brand_name"),
                  barcode = table->column("gtin_upc"), category = table->column("branded_food_category"),
                  surveyCategory =
                      std::max(table->column("wweia_category_number"), table->column("wweia_category_code")),
                  serving = table->column("household_serving_fulltext"), size = table->column("serving_size"),
                  unit = table->column("serving_size_unit"), number = table->column("ndb_number");
        return eachFdcRow(*table, [&]() -> Outcome {
            const std::optional<qint64> food = table->id(*id);
            if (!food)
                return done();
            StagedListing listing;
            listing.id = *food;
            listing.line = table->line();
            listing.list = static_cast<int>(kind);
            listing.brand = table->words(name);
            if (listing.brand.isEmpty())
                listing.brand = table->words(owner);
            listing.barcode = digitsOf(table->words(barcode));
            listing.category =
                category >= 0 ? table->words(category) : m_surveyCategories.value(table->words(surveyCategory));
            if (fdcKinds[kind].isStandardReference)
                listing.sameAs = srRecordId(importedId(table->field(number)));
            listing.serving = servingOf(*table, serving, size, unit);
            const Result<bool> added = m_stage.addListing(listing);
            if (!added)
                return added.error();
            if (*added)
                m_kinds[kind] = true;
            else
                m_job.report.skip(table->file(), table->line(), ImportProblem::DuplicateId, QString::number(*food));
            return done();
        });
    }

    static Portion servingOf(FdcTable& table, int serving, int size, int unit)
    {
        const QString measure = table.words(unit).toLower();
        const bool known =
            measure == "g"_L1 || measure == "grm"_L1 || measure == "ml"_L1 || measure == "mlt"_L1 || measure == "gm"_L1;
        if (!known)
            return {};
        const Portion portion{
            portionName(table.words(serving).isEmpty() ? u"serving"_s : table.words(serving).toLower()),
            Grams(importedNumber(table.field(size)).value.value_or(0))};
        return isPortion(portion) ? portion : Portion();
    }

    Outcome readFoods()
    {
        Result<FdcTable> table = FdcTable::open(m_job, foodFile);
        if (!table)
            return table.error();
        const Result<int> id = table->required("fdc_id");
        const Result<int> type = table->required("data_type");
        const Result<int> name = table->required("description");
        for (const Result<int>* column : {&id, &type, &name}) {
            if (!*column)
                return column->error();
        }
        m_foodFile = table->file();
        const int category = table->column("food_category_id");
        return eachFdcRow(*table, [&]() -> Outcome {
            const std::optional<qint64> number = table->id(*id);
            const bool isFood = std::any_of(fdcKinds.begin(), fdcKinds.end(),
                                            [&](const FdcKind& kind) { return table->field(*type) == kind.dataType; });
            if (!number || !isFood)
                return done();
            StagedFood food;
            food.id = *number;
            food.line = table->line();
            food.name = tidyName(table->words(*name));
            food.category = table->words(category);
            const Result<bool> added = m_stage.addFood(food);
            if (!added)
                return added.error();
            if (!*added)
                m_job.report.skip(table->file(), table->line(), ImportProblem::DuplicateId, QString::number(*number));
            return done();
        });
    }

    Outcome readValues()
    {
        Result<FdcTable> table = FdcTable::open(m_job, valueFile);
        if (!table)
            return table.error();
        const Result<int> food = table->required("fdc_id");
        const Result<int> nutrient = table->required("nutrient_id");
        const Result<int> amount = table->required("amount");
        for (const Result<int>* column : {&food, &nutrient, &amount}) {
            if (!*column)
                return column->error();
        }
        return eachFdcRow(*table, [&]() -> Outcome {
            const std::optional<qint64> id = table->id(*food);
            if (!id)
                return done();
            const std::optional<qint64> what = importedId(table->field(*nutrient));
            const auto known = what ? m_nutrients.constFind(*what) : m_nutrients.constEnd();
            if (known == m_nutrients.constEnd()) {
                m_job.report.countValue();
                return done();
            }
            const std::optional<double> value = table->number(*amount, QString::number(*what));
            if (!value)
                return done();
            m_job.report.countValue();
            const Result<bool> added = m_stage.addValue(*id, table->line(), known->slot, *value * known->factor);
            return added ? done() : Outcome(added.error());
        });
    }

    Outcome readPortions()
    {
        if (!m_job.has(portionFile))
            return done();
        Result<FdcTable> table = FdcTable::open(m_job, portionFile);
        if (!table)
            return table.error();
        const Result<int> food = table->required("fdc_id");
        const Result<int> grams = table->required("gram_weight");
        if (!food || !grams)
            return food ? grams.error() : food.error();
        const int position = table->column("seq_num");
        return eachFdcRow(*table, [&]() -> Outcome {
            const std::optional<qint64> id = table->id(*food);
            if (!id)
                return done();
            const Portion portion{portionNameOf(*table), Grams(table->number(*grams, u"gram_weight"_s).value_or(0))};
            if (portion.name.isEmpty())
                return done(); // "quantity not specified" and the like: no measure at all
            if (!isPortion(portion)) {
                m_job.report.skip(table->file(), table->line(), ImportProblem::PortionUnreadable, portion.name);
                return done();
            }
            return m_stage.addPortion(*id, importedId(table->field(position)).value_or(table->line()), portion);
        });
    }

    /// Survey foods describe the whole portion in words and keep a code in `modifier`; the others have an amount of a
    /// unit, with unit 9999 ("undetermined") where SR Legacy put the unit into `modifier`.
    QString portionNameOf(FdcTable& table)
    {
        const QString description = table.words(table.column("portion_description"));
        if (!description.isEmpty())
            return description.compare("quantity not specified"_L1, Qt::CaseInsensitive) == 0
                       ? QString()
                       : portionName(description);
        const QString unitId = table.words(table.column("measure_unit_id"));
        const QString modifier = table.words(table.column("modifier"));
        QString unit = unitId == "9999"_L1 ? QString() : m_units.value(unitId);
        if (unit == "undetermined"_L1)
            unit.clear();
        const QString measure = unit.isEmpty() || modifier.isEmpty() ? unit + modifier : unit + u", "_s + modifier;
        const double count = importedNumber(table.field(table.column("amount"))).value.value_or(1);
        return portionName(count, measure);
    }

    Outcome handOver()
    {
        const Outcome strays = m_stage.eachStrayListing([this](const StagedListing& listing) {
            m_job.report.skip(m_listFiles[static_cast<std::size_t>(listing.list)], listing.line,
                              ImportProblem::FoodMissing, QString::number(listing.id));
        });
        if (!strays)
            return strays;
        nameDatabase();
        if (const Outcome begun = m_job.intake.begin(m_job.info); !begun)
            return begun;
        const qint64 all = m_stage.foodCount();
        qint64 count = 0;
        const Outcome outcome = m_stage.eachFood(true, [&](const FoodStage::Row& row) {
            m_job.meter.joined(++count, all);
            if (!row.newerVersion)
                return m_job.intake.take(foodOf(row), m_foodFile, row.food.line);
            m_job.report.skip(m_foodFile, row.food.line, ImportProblem::OlderVersion, row.listing.barcode);
            return done();
        });
        return outcome ? m_job.intake.finish(m_foodFile) : outcome;
    }

    /// A download of one kind is a database of that kind; one of several kinds is all of FoodData Central.
    void nameDatabase()
    {
        m_job.info.id = u"fdc"_s;
        m_job.info.title = u"FoodData Central"_s;
        if (std::count(m_kinds.begin(), m_kinds.end(), true) != 1)
            return;
        const auto kind = static_cast<std::size_t>(std::find(m_kinds.begin(), m_kinds.end(), true) - m_kinds.begin());
        m_job.info.id = QString::fromUtf16(fdcKinds[kind].database);
        m_job.info.title = QString::fromUtf16(fdcKinds[kind].title);
    }

    ImportedFood foodOf(const FoodStage::Row& row)
    {
        ImportedFood imported;
        Food& food = imported.food;
        const QString number = QString::number(row.food.id);
        food.id = u"fdc-"_s + number;
        food.name = row.food.name;
        food.source = u"FoodData Central "_s + number;
        QString category = row.listing.category;
        if (category.isEmpty())
            category = m_categories.value(row.food.category, m_surveyCategories.value(row.food.category));
        food.group = m_groups.groupOf(category, food.name);
        food.per100g = row.values.nutrients();
        food.portions = row.portions;
        if (!row.listing.serving.name.isEmpty())
            food.portions.insert(food.portions.begin(), row.listing.serving);
        imported.brand = shortened(tidyName(row.listing.brand));
        imported.barcode = row.listing.barcode;
        imported.sameAs = row.listing.sameAs;
        return imported;
    }

    ImportJob& m_job;
    FoodStage& m_stage;
    FoodGroups m_groups;
    QHash<qint64, FdcNutrient> m_nutrients;
    QHash<QString, QString> m_units, m_categories, m_surveyCategories;
    std::array<bool, fdcKinds.size()> m_kinds{};
    std::array<QString, fdcKinds.size()> m_listFiles;
    QString m_foodFile;
};

} // namespace

Outcome readFoodDataCentral(ImportJob& job)
{
    for (const QString& name : {foodFile, valueFile}) {
        if (!job.has(name))
            return error(ErrorCode::TableMissing, name);
    }
    qint64 bytes = 0;
    bool listed = false;
    for (const QString& name : {foodFile, valueFile, portionFile, unitFile, categoryFile, surveyCategoryFile})
        bytes += job.sizeOf(name);
    for (const FdcKind& kind : fdcKinds) {
        bytes += job.sizeOf(QString::fromUtf16(kind.list));
        listed = listed || job.has(QString::fromUtf16(kind.list));
    }
    if (!listed)
        return error(ErrorCode::TableMissing, QString::fromUtf16(fdcKinds[0].list));
    job.meter.expect(bytes, true);
    const Result<std::unique_ptr<FoodStage>> stage = FoodStage::create();
    if (!stage)
        return stage.error();
    return Reader(job, **stage).read();
}

} // namespace osteolog
