// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::FoodWords)
};

bool readsAsInternationalUnits(Nutrient nutrient, const DisplayUnits& units)
{
    return nutrient == Nutrient::VitaminD && units.vitaminD == VitaminDUnit::InternationalUnit;
}

Unit unitShown(Nutrient nutrient, const DisplayUnits& units)
{
    return readsAsInternationalUnits(nutrient, units) ? Unit::InternationalUnit : unitOf(nutrient);
}

/// The number alone; empty where nothing is known.
QString numberOf(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units)
{
    if (const auto& value = values[nutrient]) {
        const bool readsAsIu = readsAsInternationalUnits(nutrient, units);
        const QString number = numberText(readsAsIu ? toInternationalUnits(Micrograms(*value)).value() : *value);
        // Not all ingredients of a recipe are known: the same sign as before such a sum of a day.
        return values.isAtLeast(nutrient) ? u"≥ "_s + number : number;
    }
    if (nutrient != Nutrient::VitaminK2)
        return {};
    const auto& low = values[Nutrient::VitaminK2Low];
    const auto& high = values[Nutrient::VitaminK2High];
    if (!low || !high)
        return {};
    if (*low == *high)
        return numberText(*low);
    // A range of publications is no measurement: it is never written to a decimal.
    return numberText(*low, 0) + u'–' + numberText(*high, 0);
}

QStringList namesWhere(const Food& food, bool contained)
{
    QStringList names;
    for (const Allergen allergen : allAllergens) {
        const bool unknown = !food.contains.contains(allergen) && !food.freeOf.contains(allergen);
        if (contained ? food.contains.contains(allergen) : unknown)
            names << allergenName(allergen);
    }
    return names;
}

} // namespace

bool isKnown(Nutrient nutrient, const NutrientValues& values)
{
    if (values[nutrient])
        return true;
    return nutrient == Nutrient::VitaminK2 && values[Nutrient::VitaminK2Low] && values[Nutrient::VitaminK2High];
}

QString portionText(const Portion& portion)
{
    const QString grams = amountText(portion.grams.value(), Unit::Gram);
    //: a household measure of a food and its weight: "1 slice, 28 g"
    return portion.name.isEmpty() ? grams : Words::tr("%1, %2").arg(portion.name, grams);
}

QString nutrientText(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units)
{
    const QString number = numberOf(nutrient, values, units);
    return number.isEmpty() ? number : number + QChar(QChar::Nbsp) + unitText(unitShown(nutrient, units));
}

QString nutrientCellText(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units)
{
    const QString number = numberOf(nutrient, values, units);
    return number.isEmpty() ? u"?"_s : number;
}

QString nutrientHeading(Nutrient nutrient, const DisplayUnits& units)
{
    const QString unit = unitText(unitShown(nutrient, units));
    switch (nutrient) {
    case Nutrient::Magnesium:
        return memberShortName(Member::Magnesium) + u' ' + unit;
    case Nutrient::Calcium:
        return memberShortName(Member::Calcium) + u' ' + unit;
    case Nutrient::VitaminD:
        return memberShortName(Member::VitaminD) + u' ' + unit;
    case Nutrient::VitaminK2:
        return memberShortName(Member::VitaminK2) + u' ' + unit;
    case Nutrient::Energy:
        return unit;
    default:
        return nutrientName(nutrient) + u' ' + unit;
    }
}

QStringList foodRemarks(const Food& food)
{
    QStringList remarks;
    remarks << (food.diet == Diet::Unknown    ? Words::tr("Whether it is vegetarian or vegan is not known.")
                : food.diet == Diet::Omnivore ? Words::tr("Not vegetarian.")
                                              //: %1 is a diet: "Fits a vegan diet."
                                              : Words::tr("Fits a %1 diet.").arg(dietName(food.diet)));
    const QStringList contains = namesWhere(food, true);
    const QStringList unknown = namesWhere(food, false);
    if (!contains.isEmpty())
        remarks << Words::tr("Contains %1.").arg(QLocale().createSeparatedList(contains));
    if (unknown.size() == static_cast<qsizetype>(allAllergens.size()))
        remarks << Words::tr("What it contains is not known. Unknown is not safe: check the label.");
    else if (!unknown.isEmpty())
        remarks << Words::tr("Not known: %1. Unknown is not safe: check the label.")
                       .arg(QLocale().createSeparatedList(unknown));
    if (food.highOxalate)
        remarks << Words::tr("High in oxalate: the body takes up little of its calcium.");
    if (food.pregnancyAvoid)
        remarks << Words::tr("Better avoided in pregnancy.");
    return remarks;
}

QString labelProblemText(const LabelProblem& problem)
{
    const Unit unit = problem.nutrient ? unitOf(*problem.nutrient) : Unit::Gram;
    const QString value = amountText(problem.value, unit);
    const QString limit = amountText(problem.limit, unit);
    switch (problem.kind) {
    case LabelProblem::ServingInvalid:
        return Words::tr("Give the weight of one portion.");
    case LabelProblem::DensityInvalid:
        return Words::tr("1 ml of a food weighs from 0.5 to 1.6 g.");
    case LabelProblem::UnitInvalid:
        return Words::tr("This is not measured in that unit.");
    case LabelProblem::NoDailyValue:
        return Words::tr("These labels have no daily value for it. Please copy the amount instead.");
    case LabelProblem::AmountInvalid:
        return Words::tr("This cannot be an amount. Leave it empty if the label does not say.");
    case LabelProblem::MoreThanAnyFood:
        return Words::tr("More than the food can hold: %1 in 100 g. Please check the number and the unit.").arg(value);
    case LabelProblem::TogetherMoreThanWeight:
        return Words::tr("Protein, fat and carbohydrate together weigh more than the food (%1 in 100 g).").arg(value);
    case LabelProblem::FibreAboveCarbohydrate:
        return Words::tr("More fibre than carbohydrate, of which it is a part on these labels.");
    case LabelProblem::MoreThanUsual:
        return Words::tr("Unusually much: %1 in 100 g. Hardly any food has more than %2.").arg(value, limit);
    case LabelProblem::EnergyAgainstMacros:
        return Words::tr("%1 in 100 g does not fit protein, fat and carbohydrate, which give about %2.")
            .arg(value, limit);
    case LabelProblem::SaltAgainstSodium:
        return Words::tr("Salt and sodium do not fit: that much salt holds %1 of sodium.").arg(limit);
    }
    return {};
}

QString foodSourceText(const Food& food)
{
    if (food.origin == FoodOrigin::Own)
        return Words::tr("Your own food");
    return food.source;
}

} // namespace osteolog::ui
