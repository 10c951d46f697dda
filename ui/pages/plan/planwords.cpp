// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planwords.h"

#include "core/foods/amount.h"
#include "ui/models/entrytext.h"
#include "ui/shell/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::PlanWords)
};

ResolvedAmount amountOf(const PlannedFood& food)
{
    if (food.as != PlannedAs::Usual && food.food)
        return usualPortions(*food.food, food.portionCount);
    return {food.grams, food.portionName, food.portionCount};
}

/// Nobody buys a third of an egg.
double roundedUp(double count)
{
    return std::max(0.5, std::ceil(2 * count - 0.01) / 2);
}

/// So many of a measure: four of "½ cup" are two cups, two of "5 prunes" ten prunes, two of "8 fl oz" stay what they
/// are.
QString measureText(const QString& measure, double count)
{
    const Result<SaidAmount> said = parseAmount(measure);
    const auto letter = std::find_if(measure.begin(), measure.end(), [](QChar c) { return c.isLetter(); });
    const bool isVolume = said && said->unit != Unit::None && said->count > 1;
    if (said && !isVolume && letter != measure.end())
        return portionText(roundedUp(said->count * count), measure.mid(letter - measure.begin()));
    const double whole = roundedUp(count);
    return whole == 1 ? measure : Words::tr("%1 × %2").arg(numberText(whole), measure);
}

QString exclusionText(const ExclusionReason& reason)
{
    if (reason.reason == Exclusion::Unwanted)
        return Words::tr("you asked not to see it");
    if (reason.unknown)
        return Words::tr("not known whether it suits you");
    switch (reason.reason) {
    case Exclusion::Diet:
        return Words::tr("not part of your diet");
    case Exclusion::Avoided:
        return Words::tr("holds something that you avoid");
    case Exclusion::Pregnancy:
        return Words::tr("better avoided in pregnancy");
    case Exclusion::Oxalate:
        return Words::tr("high in oxalate, with kidney stones");
    default:
        return Words::tr("does not suit your profile");
    }
}

} // namespace

FoodEntry plannedEntry(const PlannedFood& food, Meal meal)
{
    if (food.food)
        return makeFoodEntry(*food.food, amountOf(food), meal);
    // A food that the list no longer has, as it was eaten.
    return {food.foodId,       food.name, 1,           food.grams,      food.portionName,
            food.portionCount, meal,      food.values, K2State::Unknown};
}

QString plannedAmountText(const PlannedFood& food)
{
    return entryAmount(Record{{}, {}, {}, {}, false, plannedEntry(food, food.meal)});
}

QString shoppingAmountText(const ShoppingItem& item)
{
    const QString grams = amountText(item.grams.value(), Unit::Gram);
    if (item.measure.name.isEmpty() || !(item.count > 0))
        return grams;
    const QString measure = measureText(item.measure.name, item.count);
    //: to buy: "2½ × cup, 592 g"
    return Words::tr("%1, %2").arg(measure, grams);
}

QString foodGroupName(const QString& key)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"bakery"_L1, Words::tr("Cakes and biscuits")},
        {"bread"_L1, Words::tr("Bread")},
        {"cereals"_L1, Words::tr("Breakfast cereals")},
        {"cheese"_L1, Words::tr("Cheese")},
        {"cold-cuts"_L1, Words::tr("Cold meats and sausages")},
        {"dairy"_L1, Words::tr("Milk and yogurt")},
        {"dishes"_L1, Words::tr("Dishes")},
        {"drinks"_L1, Words::tr("Drinks")},
        {"eggs"_L1, Words::tr("Eggs")},
        {"fast-food"_L1, Words::tr("Fast food")},
        {"fats"_L1, Words::tr("Butter and oils")},
        {"fish"_L1, Words::tr("Fish")},
        {"fruit"_L1, Words::tr("Fruit")},
        {"grains"_L1, Words::tr("Grains")},
        {"legumes"_L1, Words::tr("Beans, peas and lentils")},
        {"meat"_L1, Words::tr("Meat")},
        {"nuts-seeds"_L1, Words::tr("Nuts and seeds")},
        {"pasta-rice"_L1, Words::tr("Pasta and rice")},
        {"plant-milk"_L1, Words::tr("Plant drinks")},
        {"poultry"_L1, Words::tr("Poultry")},
        {"sauces"_L1, Words::tr("Sauces and dressings")},
        {"seafood"_L1, Words::tr("Seafood")},
        {"snacks"_L1, Words::tr("Snacks")},
        {"soups"_L1, Words::tr("Soups")},
        {"soy"_L1, Words::tr("Soya foods")},
        {"spices"_L1, Words::tr("Herbs and spices")},
        {"sweets"_L1, Words::tr("Sweets and spreads")},
        {"vegetables"_L1, Words::tr("Vegetables")},
    };
    for (const auto& [known, name] : names) {
        if (key == known)
            return name;
    }
    return Words::tr("Other");
}

QString leftOutText(const PlannedOmission& food)
{
    switch (food.why) {
    case LeftOut::Exchanged:
        return Words::tr("makes room for what is added");
    case LeftOut::UpperLimit:
        return Words::tr("the day would be above an upper limit");
    case LeftOut::Excluded:
        break;
    }
    return exclusionText(food.exclusion.value_or(ExclusionReason()));
}

QString periodText(QDate first, QDate last)
{
    //: from a day to another: "21 Nov to 27 Nov"
    return Words::tr("%1 to %2").arg(shortDateText(first, first), shortDateText(last, first));
}

} // namespace osteolog::ui
