// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/samplerecords.h"

#include <ostream>

namespace osteolog::test {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(char32_t c, bool lineBreaks)
{
    if (c >= 0xD800 && c <= 0xDFFF)
        return false;
    return QChar::category(c) != QChar::Other_Control || (lineBreaks && (c == U'\n' || c == U'\t'));
}

char32_t anyCharacter(bool lineBreaks)
{
    // Plain letters, then the whole of Unicode: emoji, right-to-left, combining marks, unassigned, private.
    const auto c = *rc::gen::weightedOneOf<quint32>(
        {{3, rc::gen::inRange<quint32>(0x20, 0x250)}, {2, rc::gen::inRange<quint32>(0x250, 0x110000)}});
    return isAllowed(c, lineBreaks) ? char32_t(c) : U'x';
}

QString anyText(bool mayBeEmpty = false, int longest = 40, bool lineBreaks = false)
{
    const int length = *rc::gen::inRange(mayBeEmpty ? 0 : 1, longest);
    QString text = mayBeEmpty && length == 0 ? QString() : u"ä"_s; // not all of it may be blank
    for (int i = 1; i < length; ++i) {
        const char32_t c = anyCharacter(lineBreaks);
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

double anyNumber(double low, double high)
{
    const auto share = *rc::gen::inRange<qint64>(0, 1LL << 53);
    const double number = low + (high - low) * (static_cast<double>(share) / 9007199254740992.0);
    return *rc::gen::element(number, low, high, std::clamp(1.0, low, high));
}

std::optional<double> maybeNumber(double low, double high)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(anyNumber(low, high)) : std::nullopt;
}

std::optional<int> maybeWhole(int low, int high)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(low, high + 1)) : std::nullopt;
}

std::optional<bool> maybeFlag()
{
    return *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
}

NutrientValues anyValues()
{
    NutrientValues values;
    for (const Nutrient nutrient : allNutrients)
        values[nutrient] = maybeNumber(0, 1e6);
    return values;
}

/// As foods have them: some amounts are lower bounds.
NutrientValues anyFoodValues()
{
    NutrientValues values = anyValues();
    for (const Nutrient nutrient : allNutrients)
        values.setAtLeast(nutrient, *rc::gen::inRange(0, 4) == 0);
    return values;
}

QDate anyDate()
{
    return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109900));
}

AllergenSet anyAllergens()
{
    AllergenSet allergens;
    for (const Allergen allergen : allAllergens) {
        if (*rc::gen::arbitrary<bool>())
            allergens.insert(allergen);
    }
    return allergens;
}

template <class Enum>
Enum oneOf(Enum first, Enum last)
{
    return static_cast<Enum>(*rc::gen::inRange(static_cast<int>(first), static_cast<int>(last) + 1));
}

Payload anyFood()
{
    return FoodEntry{anyText(),
                     anyText(),
                     *rc::gen::inRange(1, 1000),
                     Grams(anyNumber(1e-6, 5000)),
                     anyText(true),
                     anyNumber(0, 5000),
                     oneOf(Meal::None, Meal::Snack),
                     anyFoodValues(),
                     oneOf(K2State::Unknown, K2State::Measured)};
}

Payload anySupplement()
{
    SupplementEntry entry;
    entry.form = anyText();
    entry.product = anyText(true);
    entry.nutrient = *rc::gen::elementOf(std::vector<Nutrient>(allNutrients.begin(), allNutrients.end()));
    entry.elemental = anyNumber(1e-9, 100000);
    entry.saltAmount = maybeNumber(0, 100000);
    entry.values = anyValues();
    entry.medicine = *rc::gen::arbitrary<bool>();
    return entry;
}

Payload anyProfile()
{
    Profile profile;
    profile.sex = oneOf(Sex::Unset, Sex::Male);
    profile.birthDate = *rc::gen::arbitrary<bool>() ? anyDate() : QDate();
    // The profile's own text form keeps twelve digits, so whole numbers here.
    if (*rc::gen::arbitrary<bool>())
        profile.height = Centimetres(*rc::gen::inRange(50, 251));
    if (*rc::gen::arbitrary<bool>())
        profile.weight = Kilograms(*rc::gen::inRange(15, 351));
    profile.stage = oneOf(LifeStage::None, LifeStage::Postmenopause);
    profile.reference = oneOf(ReferenceSet::Nam, ReferenceSet::Efsa);
    profile.diet = oneOf(Diet::Omnivore, Diet::Vegan);
    profile.avoid = anyAllergens();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        profile.conditions.insert(oneOf(Condition::KidneyEgfr30to59, Condition::Malabsorption));
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        profile.medicines.insert(u"medicine-%1"_s.arg(*rc::gen::inRange(0, 99)));
    profile.proteinGoalPerKg = *rc::gen::element(std::optional<double>(), std::optional(1.2));
    if (*rc::gen::arbitrary<bool>())
        profile.vitaminK2Goal = Micrograms(*rc::gen::inRange(1, 1001));
    profile.planStart = *rc::gen::arbitrary<bool>() ? anyDate() : QDate();
    profile.menopauseDate = *rc::gen::arbitrary<bool>() ? anyDate() : QDate();
    if (*rc::gen::arbitrary<bool>())
        profile.youngAdultHeight = Centimetres(*rc::gen::inRange(50, 251));
    profile.takesOestrogen = maybeFlag();
    return ProfileChange{profile};
}

Payload anyOwnFood()
{
    Food food;
    food.id = anyText();
    food.name = anyText();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        food.synonyms << anyText(true);
    food.group = anyText(true);
    food.per100g = anyFoodValues();
    food.k2State = oneOf(K2State::Unknown, K2State::Measured);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        food.portions.push_back({anyText(), Grams(anyNumber(0.01, 5000))});
    food.usualPortion = {anyText(true), Grams(anyNumber(0.01, 5000))};
    food.diet = oneOf(Diet::Unknown, Diet::Vegan);
    food.contains = anyAllergens();
    food.freeOf = anyAllergens();
    food.suggestable = *rc::gen::arbitrary<bool>();
    food.highOxalate = *rc::gen::arbitrary<bool>();
    food.pregnancyAvoid = *rc::gen::arbitrary<bool>();
    food.origin = oneOf(FoodOrigin::Shipped, FoodOrigin::Imported);
    food.source = anyText(true);
    food.revision = *rc::gen::inRange(1, 1000);
    food.k2Source = anyText(true);
    food.everyday = *rc::gen::arbitrary<bool>();
    food.archived = *rc::gen::arbitrary<bool>();
    return OwnFood{food};
}

Payload anyRecipe()
{
    Recipe recipe;
    recipe.foodId = anyText();
    recipe.name = anyText();
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
        const Payload food = anyOwnFood();
        recipe.ingredients.push_back(makeIngredient(std::get<OwnFood>(food).food, Grams(anyNumber(1e-6, 5000)),
                                                    anyText(true), anyNumber(0, 5000)));
    }
    if (*rc::gen::arbitrary<bool>())
        recipe.cookedWeight = Grams(anyNumber(1, 100000));
    recipe.servings = anyNumber(0.01, 1000);
    recipe.note = anyText(true, 200, true);
    recipe.suggestable = *rc::gen::arbitrary<bool>();
    recipe.archived = *rc::gen::arbitrary<bool>();
    recipe.revision = *rc::gen::inRange(1, 1000);
    return recipe;
}

Payload anyLab()
{
    return LabResult{
        anyText(), {anyNumber(0, 1e6), oneOf(Unit::Gram, Unit::None)}, maybeNumber(0, 1e6), maybeNumber(0, 1e6)};
}

Payload anyActivity()
{
    ActivityEntry entry{anyText(), anyText(), Minutes(anyNumber(0, 1440)), maybeWhole(0, 100000)};
    entry.sets = maybeWhole(1, 100);
    entry.repetitions = maybeWhole(1, 1000);
    if (*rc::gen::arbitrary<bool>())
        entry.load = Kilograms(anyNumber(0, 1000));
    return entry;
}

Payload anySymptom()
{
    SymptomRating rating{anyText(), *rc::gen::inRange(0, 5), maybeWhole(0, 7), maybeWhole(0, 100)};
    rating.side = oneOf(BodySide::NotSaid, BodySide::Both);
    rating.wokeUp = maybeFlag();
    if (*rc::gen::arbitrary<bool>())
        rating.duration = Minutes(anyNumber(0, 1440));
    return rating;
}

Payload anyScan()
{
    return BoneScan{anyText(),     maybeNumber(0.1, 2.5), maybeNumber(-10, 10), maybeNumber(-10, 10),
                    anyText(true), maybeNumber(0.5, 20)};
}

Payload anySafetyAnswers()
{
    SafetyAnswers answers;
    for (const SafetyQuestion question : allSafetyQuestions)
        answers[question] = maybeFlag();
    return answers;
}

Payload anyCheckIn()
{
    MenopauseCheckIn checkIn;
    for (const MenopauseTheme theme : allMenopauseThemes)
        checkIn[theme] = maybeWhole(0, 4);
    return checkIn;
}

Payload anyMeasure()
{
    return *rc::gen::arbitrary<bool>() ? BodyMeasure{BodyMeasureKind::Weight, anyNumber(15, 350)}
                                       : BodyMeasure{BodyMeasureKind::Height, anyNumber(50, 250)};
}

Payload payloadNow(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Food:
        return anyFood();
    case RecordKind::Supplement:
        return anySupplement();
    case RecordKind::Activity:
        return anyActivity();
    case RecordKind::Symptom:
        return anySymptom();
    case RecordKind::Lab:
        return anyLab();
    case RecordKind::Scan:
        return anyScan();
    case RecordKind::BodyMeasure:
        return anyMeasure();
    case RecordKind::Fall:
        return Fall{maybeFlag()};
    case RecordKind::Fracture:
        return Fracture{anyText(), maybeFlag()};
    case RecordKind::Note:
        return Note{anyText(false, 200, true)};
    case RecordKind::DayMark:
        return DayMark{*rc::gen::arbitrary<bool>()};
    case RecordKind::Profile:
        return anyProfile();
    case RecordKind::OwnFood:
        return anyOwnFood();
    case RecordKind::Favourite:
        return Favourite{anyText()};
    case RecordKind::Recipe:
        return anyRecipe();
    case RecordKind::UnwantedFood:
        return UnwantedFood{anyText()};
    case RecordKind::SafetyCheck:
        return anySafetyAnswers();
    case RecordKind::MenopauseCheckIn:
        return anyCheckIn();
    case RecordKind::Period:
        return PeriodStart{};
    case RecordKind::PastActivity:
        return PastActivity{anyText(), anyNumber(0, 15), anyNumber(0, 110)};
    }
    return {};
}

QTime anyTime()
{
    const int minutes = *rc::gen::inRange(-400, 1440);
    return minutes < 0 ? QTime() : QTime(minutes / 60, minutes % 60);
}

} // namespace

Record almonds(QDate day, QTime time)
{
    FoodEntry entry{u"sr-12061"_s, u"Nuts, almonds"_s, 1, Grams(30), {}, 0, mealAt(time), {}, K2State::Assumed};
    entry.values[Nutrient::Energy] = 173.7;
    entry.values[Nutrient::Magnesium] = 81;
    entry.values[Nutrient::Calcium] = 80.7;
    return makeRecord(day, time, entry);
}

Record magnesium(QDate day, QTime time)
{
    SupplementEntry entry{u"magnesium-bisglycinate"_s, {}, Nutrient::Magnesium, 100, {}, {}, false};
    entry.values[Nutrient::Magnesium] = 100;
    return makeRecord(day, time, entry);
}

Record note(const QString& text, QDate day)
{
    return makeRecord(day, {}, Note{text});
}

Record mark(bool complete, QDate day)
{
    return makeRecord(day, {}, DayMark{complete});
}

std::vector<Record> oneOfEach(QDate day)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.weight = Kilograms(61);
    Food bread;
    bread.id = u"own-bread"_s;
    bread.name = u"Our bread"_s;
    bread.per100g[Nutrient::Magnesium] = 60;
    Recipe soup;
    soup.foodId = u"recipe-soup"_s;
    soup.name = u"Our soup"_s;
    soup.ingredients = {makeIngredient(bread, Grams(200))};
    SafetyAnswers safe;
    safe[SafetyQuestion::Pregnancy] = false;
    MenopauseCheckIn checkIn;
    checkIn[MenopauseTheme::Sleep] = 3;
    const std::vector<Payload> payloads = {ActivityEntry{u"walking"_s, u"walking"_s, Minutes(20), {}},
                                           SymptomRating{u"cramps"_s, 2},
                                           LabResult{u"vitamin-d-25oh"_s, {52, Unit::NanomolePerLitre}, 50, 125},
                                           BoneScan{u"total-hip"_s, 0.81, -1.4, {}, u"Hologic 2"_s},
                                           BodyMeasure{BodyMeasureKind::Weight, 61.5},
                                           Fall{},
                                           Fracture{u"wrist"_s},
                                           Note{u"slept well"_s},
                                           DayMark{true},
                                           ProfileChange{profile},
                                           OwnFood{bread},
                                           Favourite{u"sr-12061"_s},
                                           UnwantedFood{u"sr-11114"_s},
                                           safe,
                                           checkIn,
                                           PeriodStart{},
                                           PastActivity{u"tennis"_s, 3, 12.5},
                                           soup};
    std::vector<Record> records{almonds(day), magnesium(day)};
    for (const Payload& payload : payloads)
        records.push_back(makeRecord(day, {12, 0}, payload));
    return records;
}

rc::Gen<Payload> anyPayload(RecordKind kind)
{
    return rc::gen::noShrink(rc::gen::exec([kind] { return payloadNow(kind); }));
}

rc::Gen<Record> anyRecord()
{
    return rc::gen::noShrink(rc::gen::exec([] {
        return makeRecord(anyDate(), anyTime(), payloadNow(oneOf(RecordKind::Food, RecordKind::PastActivity)));
    }));
}

rc::Gen<Record> anyRecordNear(QDate first, int days)
{
    return rc::gen::noShrink(rc::gen::exec([first, days] {
        Record record = *anyRecord();
        record.day = first.addDays(*rc::gen::inRange(0, days));
        return record;
    }));
}

} // namespace osteolog::test

namespace rc {

void showValue(const osteolog::Record& record, std::ostream& out)
{
    out << osteolog::recordKindKey(record.kind()).toStdString() << ' ' << record.id.toString().toStdString() << " on "
        << record.day.toString(Qt::ISODate).toStdString() << (record.deleted ? " deleted" : "");
}

} // namespace rc
