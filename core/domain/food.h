// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nutrient.h"

#include <QStringList>

#include <vector>

namespace osteolog {

/// A household measure of one food: "1 cup, sliced" = 91 g.
struct Portion
{
    QString name;
    Grams grams;
    bool operator==(const Portion&) const = default;
};

enum class Allergen { Milk, Egg, Fish, Shellfish, TreeNuts, Peanut, Soy, Wheat, Gluten, Sesame };
inline constexpr std::array<Allergen, 10> allAllergens = {
    Allergen::Milk,   Allergen::Egg, Allergen::Fish,  Allergen::Shellfish, Allergen::TreeNuts,
    Allergen::Peanut, Allergen::Soy, Allergen::Wheat, Allergen::Gluten,    Allergen::Sesame};
/// "milk", "egg", "fish", "shellfish", "tree-nuts", "peanut", "soy", "wheat", "gluten", "sesame".
QString allergenKey(Allergen allergen);
std::optional<Allergen> allergenFromKey(const QString& key);

class AllergenSet
{
public:
    void insert(Allergen allergen) { m_bits |= bit(allergen); }
    void remove(Allergen allergen) { m_bits &= ~bit(allergen); }
    bool contains(Allergen allergen) const { return (m_bits & bit(allergen)) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    bool includes(AllergenSet other) const { return (m_bits & other.m_bits) == other.m_bits; }
    bool operator==(const AllergenSet&) const = default;
    static AllergenSet all();

private:
    static constexpr unsigned bit(Allergen allergen) { return 1U << static_cast<unsigned>(allergen); }
    unsigned m_bits = 0;
};

/// The strictest diet that a food, or a person, keeps. Each implies the next; Unknown implies none.
enum class Diet { Unknown, Omnivore, Pescatarian, Vegetarian, Vegan };
QString dietKey(Diet diet);
std::optional<Diet> dietFromKey(const QString& key);

enum class FoodOrigin { Shipped, Own, Imported };

/// One food as the catalogue knows it. `id` is "sr-12061" for a shipped food (USDA SR28 NDB number), "own-<uuid>"
/// for the user's own, "recipe-<uuid>" for what a recipe of theirs makes. An own food with a shipped id replaces the
/// shipped one (the person's own tap water).
struct Food
{
    QString id;
    QString name;
    QStringList synonyms;
    QString group; ///< key of the food group, "nuts-seeds"
    NutrientValues per100g;
    K2State k2State = K2State::Unknown;
    std::vector<Portion> portions;
    Portion usualPortion{QString(), Grams(100)};
    Diet diet = Diet::Unknown;
    AllergenSet contains;
    AllergenSet freeOf; ///< an allergen in neither set is unknown, and unknown is not safe
    bool suggestable = false;
    bool highOxalate = false; ///< calcium of it is poorly absorbed
    bool pregnancyAvoid = false;
    FoodOrigin origin = FoodOrigin::Own;
    QString source; ///< "USDA SR28 12061", "own"
    int revision = 1;
    QString k2Source;      ///< where the figure or range of long-chain vitamin K2 comes from; empty where there is none
    bool everyday = false; ///< what people mean by the bare word: "milk", "salmon"; the search puts it first
    bool archived = false; ///< an own food that is no longer offered, but still known by its id

    bool operator==(const Food&) const = default;
};

/// Flags as the command line writes them: "suggestable", "high-oxalate", "vegan" (with those it implies),
/// "contains-milk", "free-of-egg", "pregnancy-avoid".
QStringList foodFlags(const Food& food);
/// Puts those flags back into a food. An unknown flag is an error that names it.
bool applyFoodFlag(Food& food, const QString& flag);

} // namespace osteolog
