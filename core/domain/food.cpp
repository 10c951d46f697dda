// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/food.h"

#include "core/domain/keys.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyTable<Allergen, 10> allergenKeys = {{
    {Allergen::Milk, u"milk"},
    {Allergen::Egg, u"egg"},
    {Allergen::Fish, u"fish"},
    {Allergen::Shellfish, u"shellfish"},
    {Allergen::TreeNuts, u"tree-nuts"},
    {Allergen::Peanut, u"peanut"},
    {Allergen::Soy, u"soy"},
    {Allergen::Wheat, u"wheat"},
    {Allergen::Gluten, u"gluten"},
    {Allergen::Sesame, u"sesame"},
}};

constexpr KeyTable<Diet, 5> dietKeys = {{
    {Diet::Unknown, u"unknown"},
    {Diet::Omnivore, u"omnivore"},
    {Diet::Pescatarian, u"pescatarian"},
    {Diet::Vegetarian, u"vegetarian"},
    {Diet::Vegan, u"vegan"},
}};

constexpr auto containsPrefix = "contains-"_L1;
constexpr auto freeOfPrefix = "free-of-"_L1;

} // namespace

QString allergenKey(Allergen allergen)
{
    return keyOf(allergenKeys, allergen);
}

std::optional<Allergen> allergenFromKey(const QString& key)
{
    return valueOf(allergenKeys, key);
}

AllergenSet AllergenSet::all()
{
    AllergenSet set;
    for (const Allergen allergen : allAllergens)
        set.insert(allergen);
    return set;
}

QString dietKey(Diet diet)
{
    return keyOf(dietKeys, diet);
}

std::optional<Diet> dietFromKey(const QString& key)
{
    return valueOf(dietKeys, key);
}

QStringList foodFlags(const Food& food)
{
    QStringList flags;
    if (food.suggestable)
        flags << u"suggestable"_s;
    if (food.highOxalate)
        flags << u"high-oxalate"_s;
    if (food.pregnancyAvoid)
        flags << u"pregnancy-avoid"_s;
    for (const Diet diet : {Diet::Vegan, Diet::Vegetarian, Diet::Pescatarian}) {
        if (food.diet >= diet)
            flags << dietKey(diet);
    }
    for (const Allergen allergen : allAllergens) {
        if (food.contains.contains(allergen))
            flags << containsPrefix + allergenKey(allergen);
        else if (food.freeOf.contains(allergen))
            flags << freeOfPrefix + allergenKey(allergen);
    }
    return flags;
}

bool applyFoodFlag(Food& food, const QString& flag)
{
    if (flag == "suggestable"_L1) {
        food.suggestable = true;
        return true;
    }
    if (flag == "high-oxalate"_L1) {
        food.highOxalate = true;
        return true;
    }
    if (flag == "pregnancy-avoid"_L1) {
        food.pregnancyAvoid = true;
        return true;
    }
    if (const std::optional<Diet> diet = dietFromKey(flag)) {
        food.diet = std::max(food.diet, *diet);
        return true;
    }
    const bool contains = flag.startsWith(containsPrefix);
    if (!contains && !flag.startsWith(freeOfPrefix))
        return false;
    const auto allergen = allergenFromKey(flag.mid(contains ? containsPrefix.size() : freeOfPrefix.size()));
    if (!allergen)
        return false;
    AllergenSet& own = contains ? food.contains : food.freeOf;
    AllergenSet& other = contains ? food.freeOf : food.contains;
    // A label that says both is a contradiction: the careful reading wins, whatever the order of the flags.
    if (!contains && other.contains(*allergen))
        return true;
    other.remove(*allergen);
    own.insert(*allergen);
    return true;
}

} // namespace osteolog
