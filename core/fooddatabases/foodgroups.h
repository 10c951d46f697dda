// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace osteolog {

struct FoodGroupRule;

/// The food groups of the shipped table (resources/foods/README.md) for the foods of other databases.
class FoodGroups
{
public:
    /// By that database's words for its category ("Dairy and Egg Products", "Yogurt", "Fruits and Fruit Juices") and,
    /// where a category holds several of our groups, by the food's own name ("Cheese, gouda"). Empty where nothing
    /// fits: a wrong group is worse than none.
    QString groupOf(const QString& category, const QString& name);

private:
    using Candidates = std::vector<const FoodGroupRule*>;
    const Candidates& candidates(const QString& category);

    QHash<QString, Candidates> m_byCategory; ///< the rules that fit a category, found once
};

} // namespace osteolog
