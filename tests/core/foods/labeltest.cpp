// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/label.h"

#include "tests/support/fixture.h"

#include <cmath>
#include <limits>
#include <rapidcheck.h>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

constexpr auto percent = LabelFigure::PercentOfDailyValue;

class LabelTest : public ::testing::Test
{
protected:
    LabelReading readingOf(const NutritionLabel& label) const { return readLabel(label, m_dailyValues); }
    double in100g(const NutritionLabel& label, Nutrient nutrient) const
    {
        return readingOf(label).per100g[nutrient].value_or(-1);
    }
    static std::vector<LabelProblem::Kind> kinds(const LabelReading& reading)
    {
        std::vector<LabelProblem::Kind> kinds;
        for (const LabelProblem& problem : reading.problems)
            kinds.push_back(problem.kind);
        return kinds;
    }
    /// The problems of a label for 100 g with these figures.
    std::vector<LabelProblem::Kind> problems(std::initializer_list<std::pair<Nutrient, double>> figures,
                                             LabelRules rules = LabelRules::UnitedStates) const
    {
        NutritionLabel label;
        label.rules = rules;
        for (const auto& [nutrient, value] : figures)
            label[nutrient] = LabelFigure{value};
        return kinds(readingOf(label));
    }
    using Kinds = std::vector<LabelProblem::Kind>;

private:
    DailyValues m_dailyValues = DailyValues::load().value();
};

/// A yoghurt from the US: a cup of 170 g, 110 kcal, calcium 15 % of 1,300 mg.
TEST_F(LabelTest, AServingIsReckonedToAHundredGrams)
{
    NutritionLabel label;
    label.basis = NutritionLabel::Basis::Serving;
    label.serving = Grams(170);
    label[Nutrient::Energy] = LabelFigure{110};
    label[Nutrient::Protein] = LabelFigure{17, LabelFigure::Amount, Unit::Gram};
    label[Nutrient::Calcium] = LabelFigure{15, percent};
    label[Nutrient::VitaminD] = LabelFigure{80, LabelFigure::Amount, Unit::InternationalUnit};
    EXPECT_NEAR(in100g(label, Nutrient::Energy), 64.7059, 1e-4);
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Protein), 10);
    EXPECT_NEAR(in100g(label, Nutrient::Calcium), 195 / 1.7, 1e-9);
    EXPECT_NEAR(in100g(label, Nutrient::VitaminD), 2 / 1.7, 1e-9);
    EXPECT_FALSE(readingOf(label).per100g[Nutrient::Magnesium]); // not on the label: unknown
    EXPECT_TRUE(readingOf(label).problems.empty());

    label.rules = LabelRules::UnitedStatesBefore2020;
    EXPECT_NEAR(in100g(label, Nutrient::Calcium), 150 / 1.7, 1e-9);
}

/// Oat drink from the EU: in 100 ml 190 kJ, calcium 15 % of 800 mg; a litre weighs 1,030 g.
TEST_F(LabelTest, AHundredMillilitresAreWeighed)
{
    NutritionLabel label;
    label.rules = LabelRules::EuropeanUnion;
    label.basis = NutritionLabel::Basis::HundredMillilitres;
    label.density = 1.03;
    label[Nutrient::Energy] = LabelFigure{190, LabelFigure::Kilojoules};
    label[Nutrient::Calcium] = LabelFigure{15, percent};
    label.salt = LabelFigure{0.1};
    EXPECT_NEAR(in100g(label, Nutrient::Energy), 190 / 4.184 / 1.03, 1e-9);
    EXPECT_NEAR(in100g(label, Nutrient::Calcium), 120 / 1.03, 1e-9);
    EXPECT_NEAR(in100g(label, Nutrient::Sodium), 40 / 1.03, 1e-9); // 0.1 g of salt is 40 mg of sodium
    EXPECT_TRUE(readingOf(label).problems.empty());
}

TEST_F(LabelTest, SaltIsSodiumInWhateverUnit)
{
    NutritionLabel label;
    label.rules = LabelRules::EuropeanUnion;
    label.salt = LabelFigure{1250, LabelFigure::Amount, Unit::Milligram};
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Sodium), 500);
    label.salt = LabelFigure{20, percent}; // of 6 g
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Sodium), 480);
    label[Nutrient::Sodium] = LabelFigure{480};
    EXPECT_TRUE(readingOf(label).problems.empty());
    label[Nutrient::Sodium] = LabelFigure{1200}; // salt copied as sodium, nearly
    EXPECT_EQ(kinds(readingOf(label)), Kinds{LabelProblem::SaltAgainstSodium});
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Sodium), 1200) << "the direct figure stands";
}

TEST_F(LabelTest, CarbohydrateIsKeptWithItsFibre)
{
    NutritionLabel label;
    label.rules = LabelRules::EuropeanUnion;
    label[Nutrient::Carbohydrate] = LabelFigure{53};
    EXPECT_TRUE(readingOf(label).per100g.isAtLeast(Nutrient::Carbohydrate)) << "the fibre is not known";
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Carbohydrate), 53);
    label[Nutrient::Fibre] = LabelFigure{16};
    EXPECT_TRUE(readingOf(label).per100g.isExact(Nutrient::Carbohydrate));
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Carbohydrate), 69);
    label.rules = LabelRules::UnitedStates;
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Carbohydrate), 53);
    label[Nutrient::Fibre] = LabelFigure{60};
    EXPECT_TRUE(readingOf(label).isImpossible());
    EXPECT_EQ(kinds(readingOf(label)).front(), LabelProblem::FibreAboveCarbohydrate);
}

TEST_F(LabelTest, AnAmericanPerCentOfProteinIsALowerBound)
{
    NutritionLabel label;
    label[Nutrient::Protein] = LabelFigure{10, percent};
    EXPECT_DOUBLE_EQ(in100g(label, Nutrient::Protein), 5);
    EXPECT_TRUE(readingOf(label).per100g.isAtLeast(Nutrient::Protein));
    label.rules = LabelRules::EuropeanUnion;
    EXPECT_TRUE(readingOf(label).per100g.isExact(Nutrient::Protein));
}

TEST_F(LabelTest, WhatCannotBeIsRefused)
{
    using enum LabelProblem::Kind;
    EXPECT_EQ(problems({{Nutrient::Protein, 120}}).front(), MoreThanAnyFood);  // more protein than weight
    EXPECT_EQ(problems({{Nutrient::Calcium, 40000}}), Kinds{MoreThanAnyFood}); // 40 g of calcium
    EXPECT_EQ(problems({{Nutrient::Energy, 3700}}), Kinds{MoreThanAnyFood});   // kJ taken for kcal
    EXPECT_EQ(problems({{Nutrient::Protein, 40}, {Nutrient::Fat, 40}, {Nutrient::Carbohydrate, 40}}),
              Kinds{TogetherMoreThanWeight});
    EXPECT_EQ(problems({{Nutrient::Fat, 90}, {Nutrient::Sodium, 10000}}).front(), TogetherMoreThanWeight);
    EXPECT_EQ(problems({{Nutrient::Zinc, -1}}), Kinds{AmountInvalid});
    EXPECT_EQ(problems({{Nutrient::Zinc, std::nan("")}}), Kinds{AmountInvalid});
    EXPECT_EQ(problems({{Nutrient::Zinc, std::numeric_limits<double>::infinity()}}), Kinds{AmountInvalid});
    EXPECT_EQ(problems({{Nutrient::Zinc, 1e300}}), Kinds{MoreThanAnyFood});
}

TEST_F(LabelTest, AFigureThatCannotBeReadLeavesTheAmountUnknown)
{
    NutritionLabel label;
    label[Nutrient::Energy] = LabelFigure{10, percent};
    label[Nutrient::Calcium] = LabelFigure{100, LabelFigure::Amount, Unit::InternationalUnit};
    label[Nutrient::Iron] = LabelFigure{5, LabelFigure::Kilojoules};
    label[Nutrient::Zinc] = LabelFigure{1, LabelFigure::Amount, Unit::Millilitre};
    const LabelReading reading = readingOf(label);
    EXPECT_EQ(kinds(reading), (Kinds{LabelProblem::UnitInvalid, LabelProblem::UnitInvalid, LabelProblem::UnitInvalid,
                                     LabelProblem::NoDailyValue}));
    EXPECT_TRUE(reading.isImpossible());
    EXPECT_EQ(reading.per100g, NutrientValues());
}

TEST_F(LabelTest, AServingAndADensityMustBeGood)
{
    NutritionLabel label;
    label[Nutrient::Protein] = LabelFigure{5};
    for (const double grams : {0.0, -30.0, 0.01, 1e9, std::nan("")}) {
        label.serving = Grams(grams);
        EXPECT_EQ(kinds(readingOf(label)), Kinds{LabelProblem::ServingInvalid}) << grams;
    }
    label.serving = Grams(30);
    label.basis = NutritionLabel::Basis::HundredMillilitres;
    for (const double density : {0.0, -1.0, 92.0, std::nan("")}) {
        label.density = density;
        EXPECT_EQ(kinds(readingOf(label)), Kinds{LabelProblem::DensityInvalid}) << density;
    }
}

TEST_F(LabelTest, WhatHardlyIsIsAskedAbout)
{
    using enum LabelProblem::Kind;
    const Kinds none;
    // A hard cheese is nothing odd, nor are oil, sugar, cocoa and dried fish by their own labels.
    EXPECT_EQ(problems({{Nutrient::Energy, 402},
                        {Nutrient::Protein, 32},
                        {Nutrient::Fat, 29},
                        {Nutrient::Carbohydrate, 0},
                        {Nutrient::Calcium, 1180}}),
              none);
    EXPECT_EQ(
        problems({{Nutrient::Energy, 884}, {Nutrient::Protein, 0}, {Nutrient::Fat, 100}, {Nutrient::Carbohydrate, 0}}),
        none);
    EXPECT_EQ(problems({{Nutrient::Energy, 228},
                        {Nutrient::Protein, 19.6},
                        {Nutrient::Fat, 13.7},
                        {Nutrient::Carbohydrate, 57.9},
                        {Nutrient::Fibre, 37}}),
              none);
    // Milligrams typed for micrograms, kilojoules for kilocalories, a slipped decimal point.
    EXPECT_EQ(problems({{Nutrient::VitaminD, 50}}), Kinds{MoreThanUsual});
    EXPECT_EQ(problems({{Nutrient::Calcium, 12000}}), Kinds{MoreThanUsual});
    EXPECT_EQ(
        problems(
            {{Nutrient::Energy, 270}, {Nutrient::Protein, 3.4}, {Nutrient::Fat, 3.6}, {Nutrient::Carbohydrate, 4.8}}),
        Kinds{EnergyAgainstMacros});
    EXPECT_EQ(
        problems({{Nutrient::Energy, 40}, {Nutrient::Protein, 25}, {Nutrient::Fat, 29}, {Nutrient::Carbohydrate, 1}}),
        Kinds{EnergyAgainstMacros});
}

TEST_F(LabelTest, RoundedFiguresOfASmallServingAreBelieved)
{
    // Instant coffee, 2 g: 0.5 g and 1 g are what remains of smaller numbers.
    NutritionLabel label;
    label.basis = NutritionLabel::Basis::Serving;
    label.serving = Grams(2);
    label[Nutrient::Energy] = LabelFigure{5};
    label[Nutrient::Protein] = LabelFigure{1};
    label[Nutrient::Fat] = LabelFigure{0};
    label[Nutrient::Carbohydrate] = LabelFigure{2};
    EXPECT_FALSE(readingOf(label).isImpossible());
    label[Nutrient::Protein] = LabelFigure{4};
    EXPECT_TRUE(readingOf(label).isImpossible());
}

TEST_F(LabelTest, TheFoodHasTheServingAndWhatTheLabelDoesNotSay)
{
    NutritionLabel label;
    label.name = u"  Seeded   bread "_s;
    label.servingName = u"slice"_s;
    label.serving = Grams(45);
    label[Nutrient::Protein] = LabelFigure{10};
    Food base;
    base.id = u"own-1"_s;
    base.revision = 4;
    base.group = u"bread"_s;
    base.portions = {{u"slice"_s, Grams(30)}, {u"loaf"_s, Grams(500)}};
    base.usualPortion = base.portions[0];
    base.per100g[Nutrient::Calcium] = 100; // of an earlier label: no longer said
    base.k2State = K2State::Class;
    const Food food = foodFromLabel(label, readingOf(label), base);
    EXPECT_EQ(food.name, u"Seeded bread"_s);
    EXPECT_EQ(food.id, u"own-1"_s);
    EXPECT_EQ(food.revision, 4);
    EXPECT_EQ(food.group, u"bread"_s);
    EXPECT_EQ(food.usualPortion, (Portion{u"slice"_s, Grams(45)}));
    EXPECT_EQ(food.portions, (std::vector<Portion>{{u"slice"_s, Grams(45)}, {u"loaf"_s, Grams(500)}}));
    EXPECT_EQ(food.per100g[Nutrient::Protein], 10);
    EXPECT_FALSE(food.per100g[Nutrient::Calcium]);
    EXPECT_EQ(food.k2State, K2State::Unknown);
    EXPECT_EQ(food.origin, FoodOrigin::Own);
}

TEST_F(LabelTest, TheBasisChangesNothingAboutTheFood)
{
    EXPECT_TRUE(rc::check([this] {
        NutritionLabel perHundred, perServing;
        perServing.basis = NutritionLabel::Basis::Serving;
        perServing.serving = perHundred.serving = Grams(*rc::gen::inRange(1, 5001));
        for (const Nutrient nutrient : {Nutrient::Protein, Nutrient::Calcium, Nutrient::VitaminD}) {
            const double value = *rc::gen::inRange(0, 30);
            perHundred[nutrient] = LabelFigure{value};
            perServing[nutrient] = LabelFigure{value * perServing.serving.value() / 100};
        }
        for (const Nutrient nutrient : allNutrients) {
            const auto one = readingOf(perHundred).per100g[nutrient], other = readingOf(perServing).per100g[nutrient];
            RC_ASSERT(one.has_value() == other.has_value());
            RC_ASSERT(std::abs(one.value_or(0) - other.value_or(0)) < 1e-9);
        }
    }));
}

} // namespace
} // namespace osteolog
