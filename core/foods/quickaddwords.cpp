// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickaddwords.h"

#include "core/base/text.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> set(const QString& words)
{
    const QStringList list = words.split(' '_L1, Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

void addNumbers(QuickAddWords& words)
{
    words.numbers = {{u"one"_s, 1},     {u"two"_s, 2},     {u"three"_s, 3},    {u"four"_s, 4},     {u"five"_s, 5},
                     {u"six"_s, 6},     {u"seven"_s, 7},   {u"eight"_s, 8},    {u"nine"_s, 9},     {u"ten"_s, 10},
                     {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"fifteen"_s, 15}, {u"twenty"_s, 20},  {u"thirty"_s, 30},
                     {u"forty"_s, 40},  {u"fifty"_s, 50},  {u"sixty"_s, 60},   {u"hundred"_s, 100}};
    words.multiples = {{u"dozen"_s, 12}, {u"couple"_s, 2}, {u"hundred"_s, 100}};
    words.fractions = {{u"half"_s, 0.5},      {u"halves"_s, 0.5},    {u"quarter"_s, 0.25},
                       {u"quarters"_s, 0.25}, {u"third"_s, 1.0 / 3}, {u"thirds"_s, 1.0 / 3}};
    words.articles = set(u"a an"_s);
    words.times = set(u"x"_s);
    words.about = set(u"about around approx approximately ca circa roughly some"_s);
    words.joining = set(u"and"_s);
    words.of = set(u"of"_s);
}

void addMeasures(QuickAddWords& words)
{
    words.units = {{u"tablespoonful"_s, Unit::Tablespoon},
                   {u"tablespoonfuls"_s, Unit::Tablespoon},
                   {u"teaspoonful"_s, Unit::Teaspoon},
                   {u"teaspoonfuls"_s, Unit::Teaspoon},
                   {u"tbs"_s, Unit::Tablespoon},
                   {u"tbsps"_s, Unit::Tablespoon},
                   {u"tsps"_s, Unit::Teaspoon},
                   {u"cupful"_s, Unit::Cup},
                   {u"cupfuls"_s, Unit::Cup},
                   {u"mgs"_s, Unit::Milligram},
                   {u"gms"_s, Unit::Gram},
                   {u"gm"_s, Unit::Gram},
                   {u"mcgs"_s, Unit::Microgram},
                   {u"ius"_s, Unit::InternationalUnit},
                   {u"kgs"_s, Unit::Kilogram},
                   {u"mls"_s, Unit::Millilitre},
                   {u"units"_s, Unit::InternationalUnit}};
    // 1 stone = 14 pounds; 1 foot = 12 inches = 30.48 cm, both exact.
    words.kilograms = {{u"st"_s, 14 * 0.45359237}, {u"stone"_s, 14 * 0.45359237}, {u"stones"_s, 14 * 0.45359237}};
    words.centimetres = {{u"m"_s, 100},      {u"metre"_s, 100}, {u"metres"_s, 100}, {u"meter"_s, 100},
                         {u"meters"_s, 100}, {u"ft"_s, 30.48},  {u"foot"_s, 30.48}, {u"feet"_s, 30.48}};
    words.pieces = set(u"piece item pc pcs each unit whole"_s);
    words.servings = set(u"serving portion helping bowl bowlful plate plateful"_s);
    words.slices = set(u"slice rasher strip wedge chunk piece cube"_s);
    words.glasses = set(u"glass mug tumbler beaker glassful"_s);
    words.spoons = set(u"spoon spoonful"_s);
    words.measures = set(u"slice handful can tin jar pot tub bottle packet pack package bag box bar scoop stick fillet "
                         u"rasher strip wedge bunch head clove stalk spear leaf leaves pat patty roll bun loaf square "
                         u"sachet carton pint cube drop small medium large extra mini thin thick half"_s);
    words.vessels = set(u"cup glass mug bowl plate can tin jar pot tub bottle packet pack package bag box carton pint "
                        u"quart container handful serving portion scoop sachet envelope pouch order recipe jigger "
                        u"drink spoon tablespoon teaspoon"_s);
    words.usualSizes = {u"medium"_s, u"regular"_s, u"whole"_s};
    words.sameMeasure = {{u"tin"_s, {u"can"_s}},
                         {u"can"_s, {u"tin"_s}},
                         {u"packet"_s, {u"package"_s, u"pack"_s, u"sachet"_s, u"envelope"_s, u"bag"_s}},
                         {u"pack"_s, {u"package"_s, u"packet"_s}},
                         {u"package"_s, {u"packet"_s, u"pack"_s}},
                         {u"sachet"_s, {u"packet"_s, u"envelope"_s}},
                         {u"pot"_s, {u"tub"_s, u"container"_s}},
                         {u"tub"_s, {u"pot"_s, u"container"_s}},
                         {u"container"_s, {u"pot"_s, u"tub"_s}},
                         {u"cookie"_s, {u"biscuit"_s}},
                         {u"biscuit"_s, {u"cookie"_s}},
                         {u"filet"_s, {u"fillet"_s}},
                         {u"rasher"_s, {u"slice"_s, u"strip"_s}},
                         {u"strip"_s, {u"rasher"_s, u"slice"_s}},
                         {u"slice"_s, {u"round"_s}},
                         {u"bun"_s, {u"roll"_s}},
                         {u"roll"_s, {u"bun"_s}},
                         {u"burger"_s, {u"patty"_s}},
                         {u"shrimp"_s, {u"prawn"_s}},
                         {u"fry"_s, {u"chip"_s}},
                         {u"crisp"_s, {u"chip"_s}},
                         {u"cob"_s, {u"ear"_s}},
                         {u"stick"_s, {u"stalk"_s}},
                         {u"stalk"_s, {u"stick"_s}},
                         {u"whole"_s, {u"fruit"_s}},
                         {u"big"_s, {u"large"_s}},
                         {u"xl"_s, {u"extra large"_s}},
                         {u"tiny"_s, {u"extra small"_s}}};
}

void addTimeAndMeal(QuickAddWords& words)
{
    words.at = set(u"at"_s);
    words.beforeNoon = set(u"am"_s);
    words.afterNoon = set(u"pm"_s);
    words.clockWords = set(u"oclock"_s);
    words.namedTimes = {{u"noon"_s, QTime(12, 0)}, {u"midday"_s, QTime(12, 0)}, {u"midnight"_s, QTime(0, 0)}};
    words.meals = {{u"breakfast"_s, Meal::Breakfast}, {u"lunch"_s, Meal::Lunch},    {u"dinner"_s, Meal::Dinner},
                   {u"supper"_s, Meal::Dinner},       {u"snack"_s, Meal::Snack},    {u"snacks"_s, Meal::Snack},
                   {u"brunch"_s, Meal::Breakfast},    {u"elevenses"_s, Meal::Snack}};
    words.mealPrepositions = set(u"for at with as"_s);
    words.leading = set(u"i ive had take taken taking ate eaten drank drunk took did went have just today add log"_s);
}

void addKinds(QuickAddWords& words)
{
    words.notes = set(u"note"_s);
    words.falls = set(u"fall fell fallen"_s);
    words.fractures = set(u"fracture fractured"_s);
    words.weights = set(u"weight weigh weighed bodyweight"_s);
    words.heights = set(u"height tall"_s);
    words.small = set(u"and or of with without the in on my some a an de"_s);
    words.fillers = set(u"my is was the body for in from as a an of i me with to minute minutes"_s);
    words.salts = set(u"salt compound"_s);
    words.elemental = set(u"elemental element elementary pure"_s);
    words.doseForms = set(u"tablet tablets capsule capsules pill pills softgel softgels lozenge lozenges supplement "
                          u"supplements"_s);
    words.elementNames = set(u"magnesium calcium mag ca vitamin vit protein"_s);
    words.impacts = set(u"jump jumps hop hops impact impacts rep reps repetition repetitions stamp stamps stomp stomps "
                        u"landing landings skips drops times"_s);
    words.sets = set(u"set sets"_s);
    words.repetitions = set(u"rep reps repetition repetitions"_s);
    words.distances = set(u"km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard "
                          u"yards step steps lap laps length lengths kcal"_s);
    words.ratings = {{u"no"_s, 0},     {u"none"_s, 0},     {u"mild"_s, 1},     {u"slight"_s, 1},    {u"light"_s, 1},
                     {u"little"_s, 1}, {u"moderate"_s, 2}, {u"medium"_s, 2},   {u"strong"_s, 3},    {u"bad"_s, 3},
                     {u"severe"_s, 3}, {u"heavy"_s, 3},    {u"terrible"_s, 4}, {u"unbearable"_s, 4}};
    words.sameWord = {{u"ran"_s, u"run"_s}, {u"swam"_s, u"swim"_s}, {u"rode"_s, u"ride"_s}};
}

QuickAddWords makeEnglish()
{
    QuickAddWords words;
    addNumbers(words);
    addMeasures(words);
    addTimeAndMeal(words);
    addKinds(words);
    return words;
}

} // namespace

bool QuickAddWords::isMeasure(const QString& word) const
{
    const QString one = singularWord(word);
    return measures.contains(word) || measures.contains(one) || pieces.contains(one) || servings.contains(one) ||
           glasses.contains(one) || spoons.contains(one);
}

const QuickAddWords& QuickAddWords::english()
{
    static const QuickAddWords words = makeEnglish();
    return words;
}

} // namespace osteolog
