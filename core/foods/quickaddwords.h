// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace osteolog {

/// Every word of one language that amounts and the quick-add line know, folded (see foldText). Another language is
/// another table; names of foods, forms, activities and symptoms come from the catalogue and the reference tables.
struct QuickAddWords
{
    // numbers
    QHash<QString, double> numbers;   ///< "two" 2
    QHash<QString, double> multiples; ///< "dozen" 12, "couple" 2: behind an article or a number
    QHash<QString, double> fractions; ///< "half" 0.5; plural "quarters" behind a number word
    QSet<QString> articles;           ///< "a", "an"
    QSet<QString> times;              ///< "x" in "2 x 30 g"
    QSet<QString> about;              ///< "about", "ca": said and not kept
    QSet<QString> joining;            ///< "and" in "one and a half"
    QSet<QString> of;                 ///< "of" in "a cup of milk"

    // measures
    QHash<QString, Unit> units;              ///< beyond those of unitFromText
    QHash<QString, double> kilograms;        ///< body weight only: "stone"
    QHash<QString, double> centimetres;      ///< body height only: "m", "ft"
    QSet<QString> pieces;                    ///< "piece": one of what can be counted
    QSet<QString> servings;                  ///< "serving", "bowl": the usual portion
    QSet<QString> slices;                    ///< "slice", "wedge": a small portion, where the food has no such measure
    QSet<QString> glasses;                   ///< "glass": the cup of a drink
    QSet<QString> spoons;                    ///< "spoon" without saying which
    QSet<QString> measures;                  ///< further words that are a measure even without a number: "slice"
    QSet<QString> vessels;                   ///< "can", "pot": hold some of a food, are no piece of it
    QStringList usualSizes;                  ///< "medium", "regular": taken where several sizes fit
    QHash<QString, QStringList> sameMeasure; ///< "tin" → "can"

    // time and meal
    QSet<QString> at;
    QSet<QString> beforeNoon, afterNoon; ///< "am", "pm"
    QSet<QString> clockWords;            ///< "oclock"
    QHash<QString, QTime> namedTimes;    ///< "noon"
    QHash<QString, Meal> meals;
    QSet<QString> mealPrepositions; ///< "for" in "soup for lunch"
    QSet<QString> leading;          ///< "i", "had", "ate" at the beginning

    // kinds
    QSet<QString> notes, falls, fractures, weights, heights;
    QSet<QString> small;              ///< "with", "the": need not stand in a name
    QSet<QString> fillers;            ///< "my", "is": mean nothing beside a name
    QSet<QString> salts;              ///< the amount is of the compound
    QSet<QString> elemental;          ///< the amount is of the element
    QSet<QString> doseForms;          ///< "tablet": how much is in one is not known
    QSet<QString> elementNames;       ///< "magnesium", "vitamin": behind "of" they do not name a compound
    QSet<QString> impacts;            ///< "jumps": what is counted, not timed
    QSet<QString> sets, repetitions;  ///< of strength training: "3 sets of 8 reps"
    QSet<QString> distances;          ///< "km": what a movement is measured by, but not kept
    QHash<QString, int> ratings;      ///< "mild" 1
    QHash<QString, QString> sameWord; ///< "ran" → "run"

    bool isMeasure(const QString& word) const;

    static const QuickAddWords& english();
};

} // namespace osteolog
