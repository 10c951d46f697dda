// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/amount.h"

#include "tests/support/fixture.h"

#include <limits>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Food food(const QString& name, const Portion& usual, std::vector<Portion> portions, const QString& group = u"fruit"_s)
{
    Food result;
    result.id = u"sr-00000"_s;
    result.name = name;
    result.group = group;
    result.usualPortion = usual;
    result.portions = std::move(portions);
    return result;
}

// Portions and grams as SR28 has them.
Food almonds()
{
    return food(u"Almonds"_s, {u"1 handful"_s, Grams(28.35)},
                {{u"1 handful"_s, Grams(28.35)},
                 {u"1 cup, whole"_s, Grams(143)},
                 {u"1 cup, sliced"_s, Grams(92)},
                 {u"1 cup, ground"_s, Grams(95)},
                 {u"1 almond"_s, Grams(1.2)}},
                u"nuts-seeds"_s);
}
Food banana()
{
    return food(u"Banana"_s, {u"1 medium"_s, Grams(118)},
                {{u"1 cup, mashed"_s, Grams(225)},
                 {u"extra small (less than 6\" long)"_s, Grams(81)},
                 {u"small (6\" to 6-7/8\" long)"_s, Grams(101)},
                 {u"medium (7\" to 7-7/8\" long)"_s, Grams(118)},
                 {u"extra large (9\" or longer)"_s, Grams(152)},
                 {u"large (8\" to 8-7/8\" long)"_s, Grams(136)}});
}
Food bread()
{
    return food(u"Bread, wholemeal"_s, {u"1 slice"_s, Grams(32)},
                {{u"1 slice"_s, Grams(32)}, {u"1 slice, thin"_s, Grams(25)}, {u"1 slice, thick"_s, Grams(45)}},
                u"bread"_s);
}
Food milk()
{
    Food milk = food(u"Milk, whole"_s, {u"1 cup"_s, Grams(244)},
                     {{u"1 cup"_s, Grams(244)}, {u"1 fl oz"_s, Grams(30.5)}, {u"1 tbsp"_s, Grams(15)}}, u"dairy"_s);
    milk.per100g[Nutrient::Energy] = 61;
    return milk;
}
Food water()
{
    return food(u"Water, tap"_s, {u"1 glass"_s, Grams(240)}, {}, u"drinks"_s);
}

double grams(const QString& text, const Food& of)
{
    const Result<SaidAmount> said = parseAmount(text);
    if (!said) {
        ADD_FAILURE() << text.toStdString() << " was not understood";
        return -1;
    }
    const Result<ResolvedAmount> amount = resolveAmount(*said, of);
    if (!amount) {
        ADD_FAILURE() << text.toStdString() << " has no weight";
        return -1;
    }
    return amount->grams.value();
}

ErrorCode refusal(const QString& text, const Food& of)
{
    const Result<SaidAmount> said = parseAmount(text);
    if (!said)
        return said.error().code;
    const Result<ResolvedAmount> amount = resolveAmount(*said, of);
    return amount ? ErrorCode::Internal : amount.error().code;
}

SaidAmount said(double count, Unit unit, const QString& portion = {})
{
    return {count, unit, portion};
}

TEST(Amount, ReadsWeightsAndVolumes)
{
    const std::vector<std::pair<QString, SaidAmount>> examples = {
        {u"30 g"_s, said(30, Unit::Gram)},
        {u"30g"_s, said(30, Unit::Gram)},
        {u"  30   grams "_s, said(30, Unit::Gram)},
        {u"1,5 kg"_s, said(1.5, Unit::Kilogram)},
        {u"8 OZ"_s, said(8, Unit::Ounce)},
        {u"8 fl oz"_s, said(8, Unit::FluidOunce)},
        {u"8 fl. oz."_s, said(8, Unit::FluidOunce)},
        {u"2 fluid ounces"_s, said(2, Unit::FluidOunce)},
        {u"250 ml"_s, said(250, Unit::Millilitre)},
        {u"2,5 dl"_s, said(2.5, Unit::Decilitre)},
        {u"½ cup"_s, said(0.5, Unit::Cup)},
        {u"1/2 cups"_s, said(0.5, Unit::Cup)},
        {u"1 1/2 cups"_s, said(1.5, Unit::Cup)},
        {u"1½ tbsp"_s, said(1.5, Unit::Tablespoon)},
        {u"2 teaspoonfuls"_s, said(2, Unit::Teaspoon)},
        {u"15 µg"_s, said(15, Unit::Microgram)},
        {u"15 μg"_s, said(15, Unit::Microgram)},
        {u"90 mcg"_s, said(90, Unit::Microgram)},
        {u"600 IU"_s, said(600, Unit::InternationalUnit)},
        {u"1 lb 4 oz"_s, said(20, Unit::Ounce)},
        {u"2 x 30 g"_s, said(60, Unit::Gram)},
        {u"2×30g"_s, said(60, Unit::Gram)},
        {u"about 30 g"_s, said(30, Unit::Gram)},
        {u"20 min"_s, said(20, Unit::Minute)},
        {u"2.5 mmol/L"_s, said(2.5, Unit::MillimolePerLitre)},
    };
    for (const auto& [text, expected] : examples) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_TRUE(amount.ok()) << text.toStdString();
        EXPECT_EQ(*amount, expected) << text.toStdString();
    }
}

TEST(Amount, ReadsPortionsAndBareCounts)
{
    const std::vector<std::pair<QString, SaidAmount>> examples = {
        {u"2"_s, said(2, Unit::None)},
        {u"2 slices"_s, said(2, Unit::None, u"slices"_s)},
        {u"1 cup, sliced"_s, said(1, Unit::None, u"cup, sliced"_s)},
        {u"2 cups chopped"_s, said(2, Unit::None, u"cups chopped"_s)},
        {u"1 12-inch pizza"_s, said(1, Unit::None, u"12-inch pizza"_s)},
        {u"2 medium (7\" to 7-7/8\" long)"_s, said(2, Unit::None, u"medium (7\" to 7-7/8\" long)"_s)},
        {u"2 x slices"_s, said(2, Unit::None, u"slices"_s)},
        {u"slice"_s, said(1, Unit::None, u"slice"_s)},
        {u"handful"_s, said(1, Unit::None, u"handful"_s)},
        {u"cup"_s, said(1, Unit::Cup)},
    };
    for (const auto& [text, expected] : examples) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_TRUE(amount.ok()) << text.toStdString();
        EXPECT_EQ(*amount, expected) << text.toStdString();
    }
}

TEST(Amount, ReadsAmountsInWords)
{
    const std::vector<std::pair<QString, SaidAmount>> examples = {
        {u"two slices"_s, said(2, Unit::None, u"slices"_s)},
        {u"Ten"_s, said(10, Unit::None)},
        {u"a slice"_s, said(1, Unit::None, u"slice"_s)},
        {u"half a cup"_s, said(0.5, Unit::Cup)},
        {u"half cup"_s, said(0.5, Unit::Cup)},
        {u"half of a cup"_s, said(0.5, Unit::Cup)},
        {u"a half"_s, said(0.5, Unit::None)},
        {u"a quarter cup"_s, said(0.25, Unit::Cup)},
        {u"three quarters of a cup"_s, said(0.75, Unit::Cup)},
        {u"one and a half cups"_s, said(1.5, Unit::Cup)},
        {u"1 and a half tbsp"_s, said(1.5, Unit::Tablespoon)},
        {u"a cup and a half"_s, said(1.5, Unit::Cup)},
        {u"a dozen"_s, said(12, Unit::None)},
        {u"half a dozen"_s, said(6, Unit::None)},
        {u"an hour"_s, said(1, Unit::Hour)},
    };
    for (const auto& [text, expected] : examples) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_TRUE(amount.ok()) << text.toStdString();
        EXPECT_EQ(*amount, expected) << text.toStdString();
    }
}

TEST(Amount, NamesThePartThatCannotBeRead)
{
    const std::vector<std::pair<QString, QString>> examples = {
        {u"30 g almonds"_s, u"almonds"_s}, {u"g"_s, u"g"_s},
        {u"almonds"_s, u"almonds"_s},      {u"-3 g"_s, u"-3"_s},
        {u"2-3 slices"_s, u"2-3"_s},       {u"1,000,000 g"_s, u"1,000,000"_s},
        {u"1 000 mg"_s, u"000 mg"_s},      {u"30 %"_s, u"%"_s},
    };
    for (const auto& [text, part] : examples) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_FALSE(amount.ok()) << text.toStdString();
        EXPECT_EQ(amount.error().code, ErrorCode::AmountInvalid);
        EXPECT_EQ(amount.error().subject, part);
    }
    for (const QString& text : {u""_s, u" "_s, u"NaN g"_s, u"inf"_s, u"+3 g"_s, u"()"_s, u"½½ cup"_s}) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_FALSE(amount.ok()) << text.toStdString();
        EXPECT_EQ(amount.error().code, ErrorCode::AmountInvalid);
    }
    EXPECT_EQ(parseAmount(QString(10'000, u'a')).error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(refusal(u"1e999 kg"_s, almonds()), ErrorCode::UnitMismatch) << "\"e999 kg\" is no portion of almonds";
}

TEST(Amount, SettlesThousandsMarksByTheUnit)
{
    EXPECT_EQ(*parseAmount(u"1,000 IU"_s), said(1000, Unit::InternationalUnit));
    EXPECT_EQ(*parseAmount(u"50,000 IU"_s), said(50000, Unit::InternationalUnit));
    EXPECT_EQ(*parseAmount(u"1,000 mg"_s), said(1000, Unit::Milligram));
    EXPECT_EQ(*parseAmount(u"1,250 mg"_s), said(1250, Unit::Milligram));
    EXPECT_EQ(*parseAmount(u"0,250 mg"_s), said(0.25, Unit::Milligram));
    EXPECT_EQ(*parseAmount(u"1.500 kg"_s), said(1.5, Unit::Kilogram));
    EXPECT_EQ(*parseAmount(u"1.250 mg"_s), said(1.25, Unit::Milligram)) << "a point is a decimal point";
    for (const QString& text : {u"12,500 mg"_s, u"1,000 g"_s, u"1,000 ug"_s, u"1,000"_s, u"1,000 slices"_s,
                                u"1.000 IU"_s, u"400.000 IU"_s, u"1,500 kg"_s}) {
        const Result<SaidAmount> amount = parseAmount(text);
        ASSERT_FALSE(amount.ok()) << text.toStdString();
        EXPECT_EQ(amount.error().code, ErrorCode::AmountInvalid) << text.toStdString();
    }
}

TEST(Amount, TextIsReadAgainAsTheSameAmount)
{
    const std::vector<QString> portions = {
        u""_s,        u"slices"_s,       u"cup, sliced"_s, u"half, with juice"_s, u"extra large"_s,
        u"quarter"_s, u"12-inch pizza"_s};
    for (const double count :
         {0.125, 0.25, 1.0 / 3, 0.5, 1.0, 1.125, 1.5, 2.0, 28.35, 250.0, 1000.0, 1234.5, 4999.999}) {
        for (const QString& portion : portions) {
            const SaidAmount amount = said(count, Unit::None, portion);
            const Result<SaidAmount> again = parseAmount(amountText(amount));
            ASSERT_TRUE(again.ok()) << amountText(amount).toStdString();
            EXPECT_NEAR(again->count, count, 1e-11);
            EXPECT_EQ(again->portion, portion);
            EXPECT_EQ(again->unit, Unit::None);
        }
        for (int unit = 0; unit < static_cast<int>(Unit::None); ++unit) {
            const SaidAmount amount = said(count, static_cast<Unit>(unit));
            const Result<SaidAmount> again = parseAmount(amountText(amount));
            ASSERT_TRUE(again.ok()) << amountText(amount).toStdString();
            EXPECT_NEAR(again->count, count, 1e-11) << amountText(amount).toStdString();
            EXPECT_EQ(again->unit, amount.unit) << amountText(amount).toStdString();
        }
    }
}

TEST(Amount, WeightsAreExact)
{
    EXPECT_DOUBLE_EQ(grams(u"30 g"_s, almonds()), 30);
    EXPECT_DOUBLE_EQ(grams(u"1 oz"_s, almonds()), 28.349523125);
    EXPECT_DOUBLE_EQ(grams(u"1 lb"_s, almonds()), 453.59237);
    EXPECT_DOUBLE_EQ(grams(u"500 mg"_s, almonds()), 0.5);
    const Result<ResolvedAmount> weight = resolveAmount(said(30, Unit::Gram), almonds());
    EXPECT_EQ(weight->portionName, QString());
    EXPECT_EQ(weight->portionCount, 0);
}

TEST(Amount, PortionsByTheirOwnNames)
{
    EXPECT_DOUBLE_EQ(grams(u"2 handfuls"_s, almonds()), 56.7);
    EXPECT_DOUBLE_EQ(grams(u"10 almonds"_s, almonds()), 12);
    EXPECT_DOUBLE_EQ(grams(u"1 cup, sliced"_s, almonds()), 92);
    EXPECT_DOUBLE_EQ(grams(u"1 cup sliced"_s, almonds()), 92);
    EXPECT_DOUBLE_EQ(grams(u"2 cups, ground"_s, almonds()), 190);
    EXPECT_DOUBLE_EQ(grams(u"1 large"_s, banana()), 136);
    EXPECT_DOUBLE_EQ(grams(u"1 extra large"_s, banana()), 152);
    EXPECT_DOUBLE_EQ(grams(u"1 medium (7\" to 7-7/8\" long)"_s, banana()), 118);
    EXPECT_DOUBLE_EQ(grams(u"2 slices"_s, bread()), 64);
    EXPECT_DOUBLE_EQ(grams(u"2 thick slices"_s, bread()), 90);
    EXPECT_DOUBLE_EQ(grams(u"2 sl"_s, bread()), 64) << "an unambiguous beginning";
    const Result<ResolvedAmount> cup = resolveAmount(said(0.5, Unit::None, u"cup, sliced"_s), almonds());
    EXPECT_EQ(cup->portionName, u"cup, sliced"_s);
    EXPECT_EQ(cup->portionCount, 0.5);
}

TEST(Amount, OfSeveralPortionsTheUsualOneThenTheFirst)
{
    const Result<ResolvedAmount> cup = resolveAmount(said(1, Unit::Cup), almonds());
    EXPECT_DOUBLE_EQ(cup->grams.value(), 143);
    EXPECT_EQ(cup->portionName, u"cup, whole"_s) << "says which cup was taken";
    Food sliced = almonds();
    sliced.usualPortion = {u"½ cup, sliced"_s, Grams(46)};
    EXPECT_DOUBLE_EQ(grams(u"1 cup"_s, sliced), 92);
}

TEST(Amount, PiecesAndServings)
{
    EXPECT_DOUBLE_EQ(grams(u"2 pieces"_s, bread()), 64);
    EXPECT_DOUBLE_EQ(grams(u"1 piece"_s, banana()), 118);
    EXPECT_DOUBLE_EQ(grams(u"5 pcs"_s, almonds()), 6);
    EXPECT_DOUBLE_EQ(grams(u"1 serving"_s, almonds()), 28.35);
    EXPECT_DOUBLE_EQ(grams(u"2 bananas"_s, banana()), 236);
    Food porridge = food(u"Porridge"_s, {u"½ cup"_s, Grams(117)}, {}, u"cereals"_s);
    EXPECT_DOUBLE_EQ(grams(u"a bowl"_s, porridge), 117);
    EXPECT_EQ(refusal(u"2 pieces"_s, porridge), ErrorCode::UnitMismatch);
}

TEST(Amount, SliceOfAFoodThatOnlyHasASmallPortion)
{
    EXPECT_DOUBLE_EQ(grams(u"2 slices"_s, food(u"Gouda"_s, {u"1 portion"_s, Grams(28.35)}, {}, u"cheese"_s)), 56.7);
    EXPECT_EQ(refusal(u"2 slices"_s, food(u"Lasagne"_s, {u"1 portion"_s, Grams(250)}, {}, u"dishes"_s)),
              ErrorCode::UnitMismatch);
}

TEST(Amount, BareNumbersCountTheUsualPortion)
{
    EXPECT_DOUBLE_EQ(grams(u"2"_s, bread()), 64);
    EXPECT_DOUBLE_EQ(grams(u"1"_s, almonds()), 28.35);
    const Food avocado = food(u"Avocado"_s, {u"½ avocado"_s, Grams(100.5)}, {{u"1 avocado"_s, Grams(201)}});
    EXPECT_DOUBLE_EQ(grams(u"1"_s, avocado), 100.5);
    EXPECT_EQ(resolveAmount(said(1, Unit::None), avocado)->portionName, u"avocado"_s);
    EXPECT_EQ(resolveAmount(said(1, Unit::None), avocado)->portionCount, 0.5);
    EXPECT_DOUBLE_EQ(grams(u"1 avocado"_s, avocado), 201);
    const Food crackers = food(u"Crackers"_s, {u"5 crackers"_s, Grams(15)}, {}, u"snacks"_s);
    EXPECT_DOUBLE_EQ(grams(u"2"_s, crackers), 30);
    EXPECT_DOUBLE_EQ(grams(u"2 crackers"_s, crackers), 6);
    EXPECT_EQ(resolveAmount(said(2, Unit::None, u"crackers"_s), crackers)->portionName, u"cracker"_s);
    const Food plain = food(u"My stew"_s, {QString(), Grams(100)}, {}, u"dishes"_s);
    EXPECT_DOUBLE_EQ(grams(u"2"_s, plain), 200);
}

TEST(Amount, APieceIsNoWholeBar)
{
    const Food chocolate =
        food(u"Chocolate, dark"_s, {u"1 portion"_s, Grams(28.35)}, {{u"1 bar"_s, Grams(101)}}, u"sweets"_s);
    EXPECT_DOUBLE_EQ(grams(u"2 pieces"_s, chocolate), 56.7);
    EXPECT_DOUBLE_EQ(grams(u"1 bar"_s, chocolate), 101);
}

TEST(Amount, VolumesByTheFoodsOwnMeasures)
{
    EXPECT_DOUBLE_EQ(grams(u"1 cup"_s, milk()), 244);
    EXPECT_DOUBLE_EQ(grams(u"2 tbsp"_s, milk()), 30);
    EXPECT_NEAR(grams(u"250 ml"_s, milk()), 250 / 236.5882365 * 244, 1e-9) << "by the cup, its largest measure";
}

TEST(Amount, VolumesWithoutAMeasureOnlyForDrinks)
{
    EXPECT_DOUBLE_EQ(grams(u"250 ml"_s, water()), 250);
    EXPECT_NEAR(grams(u"1 cup"_s, water()), 236.5882365, 1e-9);
    EXPECT_EQ(refusal(u"250 ml"_s, bread()), ErrorCode::UnitMismatch);
    Food kefir = food(u"Kefir"_s, {u"1 pot"_s, Grams(200)}, {}, u"dairy"_s);
    EXPECT_EQ(refusal(u"250 ml"_s, kefir), ErrorCode::UnitMismatch) << "energy unknown: it may be a powder";
    kefir.per100g[Nutrient::Energy] = 52;
    EXPECT_DOUBLE_EQ(grams(u"250 ml"_s, kefir), 250);
    kefir.per100g[Nutrient::Energy] = 496;
    EXPECT_EQ(refusal(u"250 ml"_s, kefir), ErrorCode::UnitMismatch);
}

TEST(Amount, GlassesSpoonsAndTins)
{
    EXPECT_DOUBLE_EQ(grams(u"a glass"_s, milk()), 244);
    EXPECT_EQ(refusal(u"a glass"_s, bread()), ErrorCode::UnitMismatch);
    EXPECT_DOUBLE_EQ(grams(u"2 spoons"_s, milk()), 30);
    const Food sardines = food(u"Sardines"_s, {u"1 can, drained"_s, Grams(92)}, {}, u"fish"_s);
    EXPECT_DOUBLE_EQ(grams(u"1 tin"_s, sardines), 92);
}

TEST(Amount, SaysWhichPortionsThereAre)
{
    const Result<ResolvedAmount> none = resolveAmount(said(2, Unit::None, u"wedges"_s), bread());
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().code, ErrorCode::UnitMismatch);
    EXPECT_EQ(none.error().subject, u"wedges"_s);
    EXPECT_EQ(none.error().detail, u"slice; slice, thin; slice, thick"_s);
    for (const Unit unit : {Unit::InternationalUnit, Unit::Kilocalorie, Unit::Minute, Unit::Centimetre})
        EXPECT_EQ(resolveAmount(said(2, unit), bread()).error().code, ErrorCode::UnitMismatch);
}

TEST(Amount, AmbiguousBeginningsAreRefused)
{
    const Food stew = food(u"Stew"_s, {u"1 plate"_s, Grams(300)}, {{u"1 plum"_s, Grams(60)}}, u"dishes"_s);
    EXPECT_EQ(refusal(u"1 pl"_s, stew), ErrorCode::UnitMismatch);
    EXPECT_DOUBLE_EQ(grams(u"1 plu"_s, stew), 60);
    EXPECT_EQ(refusal(u"1 p"_s, stew), ErrorCode::UnitMismatch);
}

TEST(Amount, AbsurdAmountsAreOutOfRange)
{
    for (const QString& text :
         {u"30 kg"_s, u"0 g"_s, u"0"_s, u"0 slices"_s, u"5001 g"_s, u"157 slices"_s, u"99999999999 g"_s})
        EXPECT_EQ(refusal(text, bread()), ErrorCode::AmountOutOfRange) << text.toStdString();
    EXPECT_DOUBLE_EQ(grams(u"5000 g"_s, bread()), 5000);
    for (const double count :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1e308, 1e-300})
        EXPECT_EQ(resolveAmount(said(count, Unit::Gram), bread()).error().code, ErrorCode::AmountOutOfRange);
    const Food feathers = food(u"Puffed rice"_s, {u"1 ml"_s, Grams(0.01)}, {}, u"cereals"_s);
    EXPECT_EQ(refusal(u"6000 ml"_s, feathers), ErrorCode::AmountOutOfRange);
}

TEST(Amount, GrowsInProportion)
{
    for (const Food& each : {almonds(), banana(), bread(), milk(), water()}) {
        std::vector<SaidAmount> amounts = {said(1, Unit::Gram), said(1, Unit::Ounce), said(1, Unit::None)};
        for (const Portion& portion : each.portions)
            amounts.push_back(said(1, Unit::None, portion.name.section(u' ', 1)));
        for (const SaidAmount& one : amounts) {
            const Result<ResolvedAmount> single = resolveAmount(one, each);
            if (!single)
                continue;
            for (const double factor : {0.25, 0.5, 2.0, 3.0, 7.5}) {
                const Result<ResolvedAmount> many =
                    resolveAmount(said(one.count * factor, one.unit, one.portion), each);
                ASSERT_TRUE(many.ok()) << one.portion.toStdString();
                EXPECT_NEAR(many->grams.value(), factor * single->grams.value(), 1e-9);
            }
        }
    }
}

TEST(Amount, EntryKeepsTheValuesItIsLoggedWith)
{
    Food nuts = almonds();
    nuts.revision = 3;
    nuts.per100g[Nutrient::Magnesium] = 270;
    nuts.k2State = K2State::Assumed;
    const FoodEntry entry = makeFoodEntry(nuts, {Grams(30), u"handful"_s, 1}, Meal::Snack);
    EXPECT_EQ(entry.foodId, nuts.id);
    EXPECT_EQ(entry.foodName, u"Almonds"_s);
    EXPECT_EQ(entry.foodRevision, 3);
    EXPECT_EQ(entry.meal, Meal::Snack);
    EXPECT_EQ(entry.portionName, u"handful"_s);
    EXPECT_EQ(entry.k2State, K2State::Assumed);
    EXPECT_DOUBLE_EQ(*entry.values[Nutrient::Magnesium], 81);
    EXPECT_EQ(entry.values[Nutrient::Calcium], std::nullopt) << "unknown stays unknown";
}

TEST(UsualPortions, AreCountedOutAsAnEntryKeepsThem)
{
    EXPECT_EQ(usualPortions(almonds(), 2), (ResolvedAmount{Grams(56.7), u"handful"_s, 2}));
    EXPECT_EQ(usualPortions(milk(), 0.5), (ResolvedAmount{Grams(122), u"cup"_s, 0.5}));
    Food beans = food(u"Beans"_s, {u"½ cup"_s, Grams(86)}, {{u"½ cup"_s, Grams(86)}, {u"1 cup"_s, Grams(172)}});
    EXPECT_EQ(usualPortions(beans, 3), (ResolvedAmount{Grams(258), u"cup"_s, 1.5}));
    beans.usualPortion = {u"some"_s, Grams(70)};
    EXPECT_EQ(usualPortions(beans, 2), (ResolvedAmount{Grams(140), QString(), 0}));
}

} // namespace
} // namespace osteolog
