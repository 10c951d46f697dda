// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/amount.h"

#include "core/foods/amountparser.h"
#include "core/foods/householdmeasures.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Limits against slips of the hand; validate() refuses the same.
constexpr double leastGrams = 1e-6;
constexpr double mostGrams = 5000;
constexpr double mostPortions = 5000;

Error noSuchPortion(const SaidAmount& said, const std::vector<HouseholdMeasure>& measures)
{
    QStringList names;
    for (const HouseholdMeasure& measure : measures)
        names << measure.name;
    const QString what = said.unit == Unit::None ? said.portion : unitSymbol(said.unit);
    return error(ErrorCode::UnitMismatch, what.left(60), names.join("; "_L1));
}

Result<ResolvedAmount> checked(double grams, const QString& portion, double count)
{
    if (!(grams >= leastGrams && grams <= mostGrams && count <= mostPortions))
        return error(ErrorCode::AmountOutOfRange, QString::number(grams), QString::number(mostGrams));
    return ResolvedAmount{Grams(grams), portion, count};
}

/// The food's own measure of that unit: the usual portion, else plain "cup" before "cup, sliced". Without one its
/// largest volume: of that one's grams the rounding is the least part.
const HouseholdMeasure* measureForVolume(Unit unit, const std::vector<HouseholdMeasure>& measures)
{
    const auto rank = [unit](const HouseholdMeasure& measure) {
        if (measure.unit == Unit::None)
            return 0.0;
        if (measure.unit == unit)
            return 1e9 + (measure.usual ? 2 : 0) + (measure.words == measure.lead ? 1 : 0);
        return convert({1, measure.unit}, Unit::Millilitre).value_or(0);
    };
    const HouseholdMeasure* best = nullptr;
    for (const HouseholdMeasure& measure : measures) {
        if (rank(measure) > (best ? rank(*best) : 0))
            best = &measure;
    }
    return best;
}

Result<ResolvedAmount> resolveVolume(const SaidAmount& said, const Food& food,
                                     const std::vector<HouseholdMeasure>& measures)
{
    const double millilitres = convert({said.count, said.unit}, Unit::Millilitre).value_or(0);
    if (const HouseholdMeasure* own = measureForVolume(said.unit, measures)) {
        if (own->unit == said.unit)
            return checked(said.count * own->grams.value(), own->name, said.count);
        const double size = convert({1, own->unit}, Unit::Millilitre).value_or(1);
        return checked(millilitres * own->grams.value() / size, unitSymbol(said.unit), said.count);
    }
    if (isPourable(food))
        return checked(millilitres, unitSymbol(said.unit), said.count);
    return noSuchPortion(said, measures);
}

Result<ResolvedAmount> resolvePortion(const SaidAmount& said, const Food& food,
                                      const std::vector<HouseholdMeasure>& measures)
{
    const QuickAddWords& words = QuickAddWords::english();
    const HouseholdMeasure* measure = findMeasure(said.portion, measures, food, words);
    if (!measure)
        return noSuchPortion(said, measures);
    // "1 bowl" of a food whose usual portion is "½ cup" is that half cup; "1 slice" of "2 slices" is one.
    const bool kindOfPortion = measure->usual && !measure->countable && measure->unit != Unit::None;
    const QString noun = said.portion.trimmed().toLower();
    const bool saidAsServing =
        kindOfPortion && (words.servings.contains(noun) || words.servings.contains(noun.chopped(1)));
    const double count = said.count * (saidAsServing ? measure->count : 1);
    return checked(count * measure->grams.value(), measure->name, count);
}

Result<ResolvedAmount> resolveBare(const SaidAmount& said, const Food& food,
                                   const std::vector<HouseholdMeasure>& measures)
{
    if (measures.empty() || !measures.front().usual)
        return checked(said.count * food.usualPortion.grams.value(), {}, 0);
    const HouseholdMeasure& usual = measures.front();
    const double count = said.count * usual.count;
    return checked(said.count * food.usualPortion.grams.value(), usual.name, count);
}

} // namespace

QString amountText(const SaidAmount& said)
{
    QString number = QString::number(said.count, 'f', 12);
    while (number.endsWith('0'_L1))
        number.chop(1);
    // Three digits behind the point are what parseAmount() cannot settle in IU.
    const qsizetype decimals = number.size() - number.indexOf('.'_L1) - 1;
    if (decimals == 3 && said.unit == Unit::InternationalUnit)
        number += '0'_L1;
    if (number.endsWith('.'_L1))
        number.chop(1);
    const QString what = said.unit == Unit::None ? said.portion : unitSymbol(said.unit);
    return what.isEmpty() ? number : number + ' '_L1 + what;
}

Result<ResolvedAmount> resolveAmount(const SaidAmount& said, const Food& food)
{
    return resolveAmount(said, food, householdMeasures(food, QuickAddWords::english()));
}

Result<ResolvedAmount> resolveAmount(const SaidAmount& said, const Food& food,
                                     const std::vector<HouseholdMeasure>& measures)
{
    if (!std::isfinite(said.count) || said.count <= 0)
        return error(ErrorCode::AmountOutOfRange, QString::number(said.count), QString::number(mostGrams));
    switch (measuredBy(said.unit)) {
    case Measures::Mass:
        return checked(convert({said.count, said.unit}, Unit::Gram).value_or(0), {}, 0);
    case Measures::Volume:
        return resolveVolume(said, food, measures);
    case Measures::Length:
    case Measures::Time:
        return noSuchPortion(said, measures);
    case Measures::Other:
        break;
    }
    if (said.unit != Unit::None)
        return noSuchPortion(said, measures);
    return said.portion.trimmed().isEmpty() ? resolveBare(said, food, measures) : resolvePortion(said, food, measures);
}

ResolvedAmount usualPortions(const Food& food, double count)
{
    constexpr double sameWeight = 0.01; // of the weight: the portion may have been given in whole grams
    const Grams grams = food.usualPortion.grams * count;
    if (Result<SaidAmount> said = parseAmount(food.usualPortion.name)) {
        said->count *= count;
        const Result<ResolvedAmount> amount = resolveAmount(*said, food);
        if (amount && std::abs(amount->grams.value() - grams.value()) < sameWeight * grams.value())
            return {grams, amount->portionName, amount->portionCount};
    }
    return {grams, QString(), 0};
}

FoodEntry makeFoodEntry(const Food& food, const ResolvedAmount& amount, Meal meal)
{
    FoodEntry entry;
    entry.foodId = food.id;
    entry.foodName = food.name;
    entry.foodRevision = food.revision;
    entry.grams = amount.grams;
    entry.portionName = amount.portionName;
    entry.portionCount = amount.portionCount;
    entry.meal = meal;
    entry.values = food.per100g.scaled(amount.grams.value() / 100);
    entry.k2State = food.k2State;
    return entry;
}

} // namespace osteolog
