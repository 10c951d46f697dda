// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodintake.h"

#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"
#include "core/fooddatabases/usdanutrients.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Protein, fat and carbohydrate of 100 g, in grams. Labels of small servings round up a good deal.
constexpr double mostTogether = 120;

QString amountText(Nutrient nutrient, double amount)
{
    return nutrientKey(nutrient) + u": "_s + QString::number(amount);
}

bool isAnyKnown(const NutrientValues& values)
{
    return std::any_of(allNutrients.begin(), allNutrients.end(),
                       [&values](Nutrient nutrient) { return values[nutrient].has_value(); });
}

} // namespace

FoodIntake::FoodIntake(FoodSink& sink, ImportReport& report, const ImportMeter& meter)
    : m_sink(sink), m_report(report), m_meter(meter)
{
}

Outcome FoodIntake::take(ImportedFood imported, const QString& file, qint64 line)
{
    if (m_meter.cancelled())
        return error(ErrorCode::Cancelled);
    Food& food = imported.food;
    food.name = shortened(food.name);
    if (food.name.isEmpty()) {
        m_tally.good();
        m_report.skip(file, line, ImportProblem::NameMissing, food.id);
        return done();
    }
    if (!isPlausible(imported, file, line))
        return m_tally.soFar(file);
    m_tally.good();
    if (!isAnyKnown(food.per100g)) {
        m_report.skip(file, line, ImportProblem::NoNutrients, food.name);
        return done();
    }
    food.origin = FoodOrigin::Imported;
    food.usualPortion = usualPortionOf(food.portions);
    const Outcome added = m_sink.add(imported);
    if (!added && added.error().code == ErrorCode::NotAllowed) {
        m_report.skip(file, line, ImportProblem::DuplicateId, food.id);
        return done();
    }
    if (!added)
        return added;
    ++m_foods;
    if (!food.per100g[Nutrient::Energy])
        m_report.note(file, line, ImportProblem::NoEnergy, food.name);
    return done();
}

bool FoodIntake::isPlausible(ImportedFood& imported, const QString& file, qint64 line)
{
    NutrientValues& values = imported.food.per100g;
    double together = 0;
    for (const Nutrient nutrient : allNutrients) {
        std::optional<double>& value = values[nutrient];
        if (!value)
            continue;
        const bool weighty = unitOf(nutrient) == Unit::Gram || nutrient == Nutrient::Energy;
        if (nutrient == Nutrient::Protein || nutrient == Nutrient::Fat || nutrient == Nutrient::Carbohydrate)
            together += *value;
        if (*value >= 0 && *value <= mostPer100g(nutrient))
            continue;
        const QString detail = amountText(nutrient, *value);
        if (!weighty) { // one slip; the other figures may well be right
            value.reset();
            m_report.note(file, line, ImportProblem::Implausible, detail);
            continue;
        }
        // Energy or grams out of all bounds: the figures are not those of 100 g, so none of them is to be trusted.
        leaveOut(file, line, ImportProblem::Implausible, detail);
        return false;
    }
    if (together <= mostTogether)
        return true;
    leaveOut(file, line, ImportProblem::Implausible,
             u"protein_g + fat_g + carbohydrate_g: %1"_s.arg(QString::number(together)));
    return false;
}

void FoodIntake::leaveOut(const QString& file, qint64 line, ImportProblem problem, const QString& detail)
{
    m_tally.wrong(line);
    m_report.skip(file, line, problem, detail);
}

Outcome FoodIntake::reject(const QString& file, qint64 line, ImportProblem problem, const QString& detail)
{
    leaveOut(file, line, problem, detail);
    return m_tally.soFar(file);
}

Outcome FoodIntake::finish(const QString& file) const
{
    if (const Outcome outcome = m_tally.atEnd(file); !outcome)
        return outcome;
    return m_foods > 0 ? done() : Outcome(error(ErrorCode::NothingToImport, file));
}

} // namespace osteolog
