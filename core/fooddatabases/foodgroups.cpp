// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodgroups.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace osteolog {

struct FoodGroupRule
{
    QStringList category, name;
    QString group;
};

using namespace Qt::StringLiterals;

namespace {

struct RuleText
{
    const char16_t* category; ///< words that the folded category must hold, all of them
    const char16_t* name;     ///< words of which the folded name must hold one; empty: any name
    const char16_t* group;
};

/// The first that fits decides, so what is narrower stands first. Words are singular, as singularWord() makes them.
constexpr RuleText ruleTexts[] = {
    // USDA Standard Reference and FoodData Central: 28 broad categories, told apart by the names
    {u"dairy egg product", u"egg", u"eggs"},
    {u"dairy egg product", u"cheese", u"cheese"},
    {u"dairy egg product", u"", u"dairy"},
    {u"spice herb", u"", u"spices"},
    {u"fat oil", u"dressing mayonnaise", u"sauces"},
    {u"fat oil", u"", u"fats"},
    {u"poultry product", u"", u"poultry"},
    {u"soup sauce gravy", u"soup", u"soups"},
    {u"soup sauce gravy", u"", u"sauces"},
    {u"sausage luncheon meat", u"", u"cold-cuts"},
    {u"breakfast cereal", u"", u"cereals"},
    {u"fruit juice", u"juice nectar", u"drinks"},
    {u"fruit juice", u"", u"fruit"},
    {u"pork product", u"", u"meat"},
    {u"beef product", u"", u"meat"},
    {u"lamb veal game", u"", u"meat"},
    {u"vegetable product", u"juice", u"drinks"},
    {u"vegetable product", u"", u"vegetables"},
    {u"nut seed product", u"", u"nuts-seeds"},
    {u"finfish shellfish", u"crustacean mollusk mollusc shrimp", u"seafood"},
    {u"finfish shellfish", u"", u"fish"},
    {u"legume product", u"soymilk", u"plant-milk"},
    {u"legume product", u"soy soybean tofu tempeh miso natto edamame", u"soy"},
    {u"legume product", u"peanut", u"nuts-seeds"},
    {u"legume product", u"", u"legumes"},
    {u"baked product", u"bread roll bagel bun tortilla muffin pita naan", u"bread"},
    {u"baked product", u"cracker", u"snacks"},
    {u"baked product", u"", u"bakery"},
    {u"cereal grain pasta", u"pasta macaroni spaghetti noodle rice", u"pasta-rice"},
    {u"cereal grain pasta", u"", u"grains"},
    {u"fast food", u"", u"fast-food"},
    {u"meal entree", u"", u"dishes"},
    {u"restaurant", u"", u"dishes"},
    {u"beverage", u"almond oat rice coconut soymilk", u"plant-milk"},
    // FNDDS, Branded Foods and Open Food Facts: many narrow categories, told apart by their own words
    {u"plant based milk", u"", u"plant-milk"},
    {u"milk substitute", u"", u"plant-milk"},
    {u"baby", u"", u""},
    {u"formula", u"", u""},
    {u"supplement", u"", u""},
    {u"ice cream", u"", u"sweets"},
    {u"juice", u"", u"drinks"},
    {u"nectar", u"", u"drinks"},
    {u"beverage", u"", u"drinks"},
    {u"drink", u"", u"drinks"},
    {u"coffee", u"", u"drinks"},
    {u"tea", u"", u"drinks"},
    {u"water", u"", u"drinks"},
    {u"soda", u"", u"drinks"},
    {u"beer", u"", u"drinks"},
    {u"wine", u"", u"drinks"},
    {u"pizza", u"", u"fast-food"},
    {u"burger", u"", u"fast-food"},
    {u"sandwich", u"", u"fast-food"},
    {u"dish", u"", u"dishes"},
    {u"meal", u"", u"dishes"},
    {u"soup", u"", u"soups"},
    {u"sauce", u"", u"sauces"},
    {u"dressing", u"", u"sauces"},
    {u"gravy", u"", u"sauces"},
    {u"dip", u"", u"sauces"},
    {u"cheese", u"", u"cheese"},
    {u"yogurt", u"", u"dairy"},
    {u"cream", u"", u"dairy"},
    {u"dairy", u"", u"dairy"},
    {u"egg", u"", u"eggs"},
    {u"peanut", u"", u"nuts-seeds"},
    {u"nut", u"", u"nuts-seeds"},
    {u"seed", u"", u"nuts-seeds"},
    {u"chocolate", u"", u"sweets"},
    {u"candy", u"", u"sweets"},
    {u"sweet", u"", u"sweets"},
    {u"sugar", u"", u"sweets"},
    {u"jam", u"", u"sweets"},
    {u"cookie", u"", u"bakery"},
    {u"biscuit", u"", u"bakery"},
    {u"cake", u"", u"bakery"},
    {u"pastry", u"", u"bakery"},
    {u"pie", u"", u"bakery"},
    {u"cracker", u"", u"snacks"},
    {u"chip", u"", u"snacks"},
    {u"popcorn", u"", u"snacks"},
    {u"pretzel", u"", u"snacks"},
    {u"snack", u"", u"snacks"},
    {u"appetizer", u"", u"snacks"},
    {u"bread", u"", u"bread"},
    {u"roll bun", u"", u"bread"},
    {u"tortilla", u"", u"bread"},
    {u"pasta", u"", u"pasta-rice"},
    {u"noodle", u"", u"pasta-rice"},
    {u"rice", u"", u"pasta-rice"},
    {u"grain", u"", u"grains"},
    {u"flour", u"", u"grains"},
    {u"breakfast", u"", u"cereals"},
    {u"cereal", u"", u"cereals"},
    {u"oatmeal", u"", u"cereals"},
    {u"tofu", u"", u"soy"},
    {u"soy", u"", u"soy"},
    {u"bean", u"", u"legumes"},
    {u"legume", u"", u"legumes"},
    {u"shellfish", u"", u"seafood"},
    {u"fish", u"", u"fish"},
    {u"salmon", u"", u"fish"},
    {u"tuna", u"", u"fish"},
    {u"sausage", u"", u"cold-cuts"},
    {u"bacon", u"", u"cold-cuts"},
    {u"processed meat", u"", u"cold-cuts"},
    {u"cold cut", u"", u"cold-cuts"},
    {u"chicken", u"", u"poultry"},
    {u"turkey", u"", u"poultry"},
    {u"poultry", u"", u"poultry"},
    {u"beef", u"", u"meat"},
    {u"pork", u"", u"meat"},
    {u"meat", u"", u"meat"},
    {u"butter", u"", u"fats"},
    {u"margarine", u"", u"fats"},
    {u"oil", u"", u"fats"},
    {u"fat", u"", u"fats"},
    {u"spice", u"", u"spices"},
    {u"seasoning", u"", u"spices"},
    {u"vegetable", u"", u"vegetables"},
    {u"potato", u"", u"vegetables"},
    {u"tomato", u"", u"vegetables"},
    {u"fruit", u"", u"fruit"},
    {u"milk", u"", u"dairy"},
};

QStringList singularWords(const QString& text)
{
    QStringList words = foldedWords(text);
    for (QString& word : words)
        word = singularWord(word);
    return words;
}

/// The table above, its words taken apart once.
const std::vector<FoodGroupRule>& rules()
{
    static const std::vector<FoodGroupRule> taken = [] {
        std::vector<FoodGroupRule> all;
        for (const RuleText& rule : ruleTexts)
            all.push_back({singularWords(QString::fromUtf16(rule.category)),
                           singularWords(QString::fromUtf16(rule.name)), QString::fromUtf16(rule.group)});
        return all;
    }();
    return taken;
}

} // namespace

const FoodGroups::Candidates& FoodGroups::candidates(const QString& category)
{
    const auto known = m_byCategory.constFind(category);
    if (known != m_byCategory.constEnd())
        return *known;
    if (m_byCategory.size() > 5000) // a file that makes up a category for every food
        m_byCategory.clear();
    const QStringList words = singularWords(category);
    Candidates fitting;
    for (const FoodGroupRule& rule : rules()) {
        if (std::all_of(rule.category.begin(), rule.category.end(),
                        [&](const QString& word) { return words.contains(word); }))
            fitting.push_back(&rule);
    }
    return *m_byCategory.insert(category, fitting);
}

QString FoodGroups::groupOf(const QString& category, const QString& name)
{
    QStringList words;
    for (const FoodGroupRule* rule : candidates(category)) {
        if (rule->name.isEmpty())
            return rule->group;
        if (words.isEmpty())
            words = singularWords(name);
        if (std::any_of(rule->name.begin(), rule->name.end(),
                        [&](const QString& word) { return words.contains(word); }))
            return rule->group;
    }
    return {};
}

} // namespace osteolog
