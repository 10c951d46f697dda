// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include "core/domain/keys.h"

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Limits against slips of the hand, not medical ones: each lies well above what a person can eat, take or do.
constexpr double mostGrams = 5000;
constexpr double mostRecipeGrams = 100000; ///< a whole pot for a feast
constexpr double mostIngredients = 100;
constexpr double mostMinutes = 1440;
constexpr int mostImpacts = 100000;
constexpr int mostSets = 100;
constexpr int mostRepetitions = 1000;
constexpr double mostKilograms = 1000; ///< moved; the heaviest leg presses hold about half
constexpr int longestName = 200;
constexpr int longestNote = 10000;
constexpr double mostPerEntry = 1e6; ///< of any nutrient in its own unit

constexpr KeyTable<Meal, 5> mealKeys = {{
    {Meal::None, u"none"},
    {Meal::Breakfast, u"breakfast"},
    {Meal::Lunch, u"lunch"},
    {Meal::Dinner, u"dinner"},
    {Meal::Snack, u"snack"},
}};

constexpr KeyTable<RecordKind, recordKindCount> kindKeys = {{
    {RecordKind::Food, u"food"},
    {RecordKind::Supplement, u"supplement"},
    {RecordKind::Activity, u"activity"},
    {RecordKind::Symptom, u"symptom"},
    {RecordKind::Lab, u"lab"},
    {RecordKind::Scan, u"scan"},
    {RecordKind::BodyMeasure, u"body-measure"},
    {RecordKind::Fall, u"fall"},
    {RecordKind::Fracture, u"fracture"},
    {RecordKind::Note, u"note"},
    {RecordKind::DayMark, u"day-mark"},
    {RecordKind::Profile, u"profile"},
    {RecordKind::OwnFood, u"own-food"},
    {RecordKind::Favourite, u"favourite"},
    {RecordKind::Recipe, u"recipe"},
    {RecordKind::UnwantedFood, u"unwanted-food"},
    {RecordKind::SafetyCheck, u"safety-check"},
    {RecordKind::MenopauseCheckIn, u"menopause-check-in"},
    {RecordKind::Period, u"period"},
    {RecordKind::PastActivity, u"past-activity"},
}};

constexpr KeyTable<BodySide, 4> sideKeys = {{
    {BodySide::NotSaid, u""},
    {BodySide::Left, u"left"},
    {BodySide::Right, u"right"},
    {BodySide::Both, u"both"},
}};

Outcome inSpan(const QString& field, double value, double low, double high)
{
    if (!(value >= low && value <= high))
        return error(ErrorCode::ValueOutOfRange, field, QString::number(low) + u"–"_s + QString::number(high));
    return done();
}

Outcome inSpan(const QString& field, const std::optional<double>& value, double low, double high)
{
    return value ? inSpan(field, *value, low, high) : done();
}

Outcome inSpan(const QString& field, const std::optional<int>& value, double low, double high)
{
    return value ? inSpan(field, static_cast<double>(*value), low, high) : done();
}

Outcome isText(const QString& field, const QString& text, qsizetype longest, bool mayBeEmpty = false)
{
    if (text.size() > longest)
        return error(ErrorCode::TextTooLong, field, QString::number(longest));
    if (!mayBeEmpty && text.trimmed().isEmpty())
        return error(ErrorCode::TextInvalid, field);
    for (const QChar c : text) {
        const bool lineBreak = c == '\n'_L1 || c == '\t'_L1;
        if (c.category() == QChar::Other_Control && !(lineBreak && longest == longestNote))
            return error(ErrorCode::TextInvalid, field);
    }
    if (!text.isValidUtf16())
        return error(ErrorCode::TextInvalid, field);
    return done();
}

Outcome areValues(const NutrientValues& values)
{
    for (const Nutrient nutrient : allNutrients) {
        if (Outcome outcome = inSpan(nutrientKey(nutrient), values[nutrient], 0, mostPerEntry); !outcome)
            return outcome;
    }
    return done();
}

/// The first failure of several checks, or done.
Outcome firstOf(std::initializer_list<Outcome> outcomes)
{
    for (const Outcome& outcome : outcomes) {
        if (!outcome)
            return outcome;
    }
    return done();
}

Outcome isIngredient(const Ingredient& ingredient)
{
    return firstOf({isText(u"ingredient"_s, ingredient.food.name, longestName),
                    isText(u"ingredient"_s, ingredient.food.id, longestName),
                    isText(u"portion"_s, ingredient.portionName, longestName, true),
                    inSpan(u"amount"_s, ingredient.grams.value(), 1e-6, mostRecipeGrams),
                    inSpan(u"portions"_s, ingredient.portionCount, 0, mostRecipeGrams),
                    areValues(ingredient.food.per100g)});
}

Outcome isRecipe(const Recipe& recipe)
{
    const std::optional<double> cooked =
        recipe.cookedWeight ? std::optional(recipe.cookedWeight->value()) : std::nullopt;
    Outcome outcome =
        firstOf({isText(u"food"_s, recipe.name, longestName), isText(u"food"_s, recipe.foodId, longestName),
                 isText(u"note"_s, recipe.note, longestNote, true),
                 inSpan(u"ingredients"_s, static_cast<double>(recipe.ingredients.size()), 1, mostIngredients),
                 inSpan(u"cooked weight"_s, cooked, 1e-3, mostRecipeGrams),
                 inSpan(u"servings"_s, recipe.servings, 0.01, 1000)});
    for (const Ingredient& ingredient : recipe.ingredients) {
        if (outcome)
            outcome = isIngredient(ingredient);
    }
    return outcome;
}

struct PayloadCheck
{
    Outcome operator()(const FoodEntry& entry) const
    {
        return firstOf({isText(u"food"_s, entry.foodName, longestName), isText(u"food"_s, entry.foodId, longestName),
                        isText(u"portion"_s, entry.portionName, longestName, true),
                        inSpan(u"amount"_s, entry.grams.value(), 1e-6, mostGrams),
                        inSpan(u"portions"_s, entry.portionCount, 0, mostGrams), areValues(entry.values)});
    }
    Outcome operator()(const SupplementEntry& entry) const
    {
        return firstOf({isText(u"form"_s, entry.form, longestName),
                        isText(u"product"_s, entry.product, longestName, true),
                        inSpan(u"amount"_s, entry.elemental, 1e-9, 100000),
                        inSpan(u"amount"_s, entry.saltAmount, 0, 100000), areValues(entry.values)});
    }
    Outcome operator()(const ActivityEntry& entry) const
    {
        return firstOf({isText(u"activity"_s, entry.activityId, longestName),
                        isText(u"activity"_s, entry.activityName, longestName),
                        inSpan(u"minutes"_s, entry.duration.value(), 0, mostMinutes),
                        inSpan(u"impacts"_s, entry.impacts, 0, mostImpacts), inSpan(u"sets"_s, entry.sets, 1, mostSets),
                        inSpan(u"repetitions"_s, entry.repetitions, 1, mostRepetitions),
                        inSpan(u"load"_s, entry.load ? entry.load->value() : 0, 0, mostKilograms)});
    }
    Outcome operator()(const SymptomRating& rating) const
    {
        return firstOf({isText(u"symptom"_s, rating.symptom, longestName), inSpan(u"rating"_s, rating.rating, 0, 4),
                        inSpan(u"days"_s, rating.daysOfSeven, 0, 7), inSpan(u"count"_s, rating.count, 0, 100),
                        inSpan(u"minutes"_s, rating.duration ? rating.duration->value() : 0, 0, mostMinutes)});
    }
    Outcome operator()(const LabResult& lab) const
    {
        return firstOf({isText(u"test"_s, lab.test, longestName), inSpan(u"result"_s, lab.amount.value, 0, 1e6),
                        inSpan(u"range"_s, lab.rangeLow, 0, 1e6), inSpan(u"range"_s, lab.rangeHigh, 0, 1e6)});
    }
    Outcome operator()(const BoneScan& scan) const
    {
        return firstOf({isText(u"site"_s, scan.site, longestName),
                        isText(u"machine"_s, scan.machine, longestName, true), inSpan(u"bmd"_s, scan.density, 0.1, 2.5),
                        inSpan(u"t-score"_s, scan.tScore, -10, 10), inSpan(u"z-score"_s, scan.zScore, -10, 10),
                        inSpan(u"least significant change"_s, scan.leastSignificantChange, 0.5, 20)});
    }
    Outcome operator()(const BodyMeasure& measure) const
    {
        return measure.kind == BodyMeasureKind::Weight ? inSpan(u"weight"_s, measure.value, 15, 350)
                                                       : inSpan(u"height"_s, measure.value, 50, 250);
    }
    Outcome operator()(const Fall&) const { return done(); }
    Outcome operator()(const Fracture& fracture) const { return isText(u"site"_s, fracture.site, longestName); }
    Outcome operator()(const Note& note) const { return isText(u"note"_s, note.text, longestNote); }
    Outcome operator()(const DayMark&) const { return done(); }
    Outcome operator()(const ProfileChange& change) const
    {
        // The setters know every limit of a profile: going through them leaves one place for those limits.
        Profile copy;
        const QMap<QString, QString> keys = profileToKeys(change.profile);
        for (auto it = keys.begin(); it != keys.end(); ++it) {
            if (Outcome outcome = setProfileKey(copy, it.key(), it.value()); !outcome)
                return outcome;
        }
        return done();
    }
    Outcome operator()(const OwnFood& own) const
    {
        const Food& food = own.food;
        Outcome outcome = firstOf({isText(u"food"_s, food.name, longestName), isText(u"food"_s, food.id, longestName),
                                   inSpan(u"usual portion"_s, food.usualPortion.grams.value(), 0.01, mostGrams),
                                   areValues(food.per100g)});
        for (const Portion& portion : food.portions) {
            if (outcome)
                outcome = firstOf({isText(u"portion"_s, portion.name, longestName),
                                   inSpan(u"portion"_s, portion.grams.value(), 0.01, 20000)});
        }
        return outcome;
    }
    Outcome operator()(const Favourite& favourite) const { return isText(u"food"_s, favourite.foodId, longestName); }
    Outcome operator()(const Recipe& recipe) const { return isRecipe(recipe); }
    Outcome operator()(const UnwantedFood& food) const { return isText(u"food"_s, food.foodId, longestName); }
    Outcome operator()(const SafetyAnswers&) const { return done(); }
    Outcome operator()(const MenopauseCheckIn& checkIn) const
    {
        for (const MenopauseTheme theme : allMenopauseThemes) {
            if (Outcome outcome = inSpan(menopauseThemeKey(theme), checkIn[theme], 0, 4); !outcome)
                return outcome;
        }
        return done();
    }
    Outcome operator()(const PeriodStart&) const { return done(); }
    Outcome operator()(const PastActivity& past) const
    {
        return firstOf({isText(u"activity"_s, past.activityId, longestName),
                        inSpan(u"years before 15"_s, past.yearsBefore15, 0, 15),
                        inSpan(u"years from 15"_s, past.yearsFrom15, 0, 110)});
    }
};

} // namespace

std::strong_ordering Stamp::operator<=>(const Stamp& other) const
{
    if (const auto order = milliseconds <=> other.milliseconds; std::is_neq(order))
        return order;
    if (const auto order = counter <=> other.counter; std::is_neq(order))
        return order;
    if (device == other.device)
        return std::strong_ordering::equal;
    return device < other.device ? std::strong_ordering::less : std::strong_ordering::greater;
}

QString mealKey(Meal meal)
{
    return keyOf(mealKeys, meal);
}

std::optional<Meal> mealFromKey(const QString& key)
{
    return valueOf(mealKeys, key);
}

Meal mealAt(QTime time)
{
    if (!time.isValid())
        return Meal::None;
    const int minutes = time.hour() * 60 + time.minute();
    if (minutes >= 4 * 60 && minutes < 11 * 60)
        return Meal::Breakfast;
    if (minutes >= 11 * 60 && minutes < 15 * 60)
        return Meal::Lunch;
    if (minutes >= 17 * 60 + 30 && minutes < 22 * 60)
        return Meal::Dinner;
    return Meal::Snack;
}

QString bodySideKey(BodySide side)
{
    return keyOf(sideKeys, side);
}

std::optional<BodySide> bodySideFromKey(const QString& key)
{
    return valueOf(sideKeys, key);
}

QString recordKindKey(RecordKind kind)
{
    return keyOf(kindKeys, kind);
}

Record makeRecord(QDate day, QTime time, Payload payload)
{
    return {QUuid::createUuid(), day, time, {}, false, std::move(payload)};
}

Outcome validate(const Record& record)
{
    if (record.id.isNull())
        return error(ErrorCode::Internal, u"id"_s);
    if (!record.day.isValid() || record.day.year() < 1900 || record.day.year() > 2200)
        return error(ErrorCode::DateInvalid, u"day"_s);
    return std::visit(PayloadCheck(), record.payload);
}

} // namespace osteolog
