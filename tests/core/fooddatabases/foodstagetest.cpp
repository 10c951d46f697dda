// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodstage.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t magnesium = static_cast<std::size_t>(Nutrient::Magnesium);
constexpr std::size_t calcium = static_cast<std::size_t>(Nutrient::Calcium);

StagedFood food(qint64 id)
{
    return {id, id * 10, u"food %1"_s.arg(id), {}, {}, {}};
}

std::vector<FoodStage::Row> rowsOf(FoodStage& stage, bool listedOnly = false)
{
    std::vector<FoodStage::Row> rows;
    const Outcome outcome = stage.eachFood(listedOnly, [&rows](const FoodStage::Row& row) {
        rows.push_back(row);
        return done();
    });
    EXPECT_TRUE(outcome);
    return rows;
}

class FoodStages : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<FoodStage>> made = FoodStage::create();
        ASSERT_TRUE(made);
        stage = std::move(made).value();
    }
    bool addValue(qint64 id, std::size_t slot, double amount) { return *stage->addValue(id, 1, slot, amount); }

    std::unique_ptr<FoodStage> stage;
};

TEST_F(FoodStages, JoinsRowsThatComeInAnyOrder)
{
    EXPECT_TRUE(addValue(7, magnesium, 270));
    EXPECT_TRUE(addValue(3, magnesium, 12));
    EXPECT_TRUE(addValue(7, calcium, 269)) << "of a food that came before";
    for (const qint64 id : {7, 3, 5})
        EXPECT_TRUE(*stage->addFood(food(id)));
    ASSERT_TRUE(stage->addPortion(7, 2, {u"1 oz"_s, Grams(28)}));
    ASSERT_TRUE(stage->addPortion(3, 1, {u"1 cup"_s, Grams(240)}));
    ASSERT_TRUE(stage->addPortion(7, 1, {u"1 cup"_s, Grams(143)}));
    ASSERT_TRUE(stage->finish());
    EXPECT_EQ(stage->foodCount(), 3);
    const std::vector<FoodStage::Row> rows = rowsOf(*stage);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].food.id, 3);
    EXPECT_EQ(rows[1].food.id, 5);
    EXPECT_EQ(rows[2].food.id, 7);
    EXPECT_EQ(rows[2].food.line, 70);
    EXPECT_EQ(rows[2].values[magnesium], 270);
    EXPECT_EQ(rows[2].values[calcium], 269);
    EXPECT_FALSE(rows[1].values.isKnown(magnesium));
    EXPECT_EQ(rows[2].portions, (std::vector<Portion>{{u"1 cup"_s, Grams(143)}, {u"1 oz"_s, Grams(28)}}));
}

TEST_F(FoodStages, TheFirstOfTwoCounts)
{
    EXPECT_TRUE(*stage->addFood(food(1)));
    StagedFood again = food(1);
    again.name = u"again"_s;
    EXPECT_FALSE(*stage->addFood(again));
    EXPECT_TRUE(addValue(1, calcium, 5));
    EXPECT_FALSE(addValue(1, calcium, 6));
    EXPECT_TRUE(addValue(2, calcium, 1));
    addValue(1, calcium, 7); // a run of its own
    ASSERT_TRUE(stage->finish());
    const std::vector<FoodStage::Row> rows = rowsOf(*stage);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].food.name, u"food 1"_s);
    EXPECT_EQ(rows[0].values[calcium], 5);
}

TEST_F(FoodStages, NamesWhatBelongsToNoFood)
{
    EXPECT_TRUE(*stage->addFood(food(1)));
    ASSERT_TRUE(stage->addValue(9, 33, calcium, 5));
    EXPECT_TRUE(*stage->addListing({8, 44, 1, {}, {}, {}, {}, {}}));
    EXPECT_TRUE(*stage->addListing({1, 45, 1, {}, {}, {}, {}, {}}));
    ASSERT_TRUE(stage->finish());
    std::vector<std::pair<qint64, qint64>> values;
    ASSERT_TRUE(stage->eachStrayValue([&](qint64 id, qint64 line) { values.emplace_back(id, line); }));
    EXPECT_EQ(values, (std::vector<std::pair<qint64, qint64>>{{9, 33}}));
    std::vector<qint64> listings;
    ASSERT_TRUE(stage->eachStrayListing([&](const StagedListing& listing) { listings.push_back(listing.line); }));
    EXPECT_EQ(listings, std::vector<qint64>{44});
}

TEST_F(FoodStages, SaysWhichFoodsAreListedAndWhichHaveANewerVersion)
{
    for (const qint64 id : {1, 2, 3, 4})
        EXPECT_TRUE(*stage->addFood(food(id)));
    for (const qint64 id : {1, 2, 4})
        EXPECT_TRUE(*stage->addListing({id, id, 3, u"brand"_s, {}, id == 4 ? QString() : u"0123"_s, {}, {}}));
    EXPECT_TRUE(*stage->addListing({5, 5, 3, u"brand"_s, {}, u"0123"_s, {}, {}})) << "newer, but nowhere";
    ASSERT_TRUE(stage->finish());
    const std::vector<FoodStage::Row> rows = rowsOf(*stage, true);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_TRUE(rows[0].newerVersion);
    EXPECT_FALSE(rows[1].newerVersion);
    EXPECT_FALSE(rows[2].newerVersion) << "without a barcode there are no versions";
    EXPECT_EQ(rows[1].listing.brand, u"brand"_s);
}

TEST_F(FoodStages, StopsAtTheFirstError)
{
    for (const qint64 id : {1, 2, 3})
        EXPECT_TRUE(*stage->addFood(food(id)));
    ASSERT_TRUE(stage->finish());
    int taken = 0;
    const Outcome outcome = stage->eachFood(false, [&taken](const FoodStage::Row&) -> Outcome {
        return ++taken == 2 ? Outcome(error(ErrorCode::Cancelled)) : done();
    });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(taken, 2);
}

TEST(UsdaValues, StandInsComeAfterWhatTheyStandInFor)
{
    UsdaValues values;
    const auto slot = [](UsdaSlot which) { return static_cast<std::size_t>(which); };
    values.set(slot(UsdaSlot::EnergySpecific), 3);
    EXPECT_EQ(values.nutrients()[Nutrient::Energy], 3);
    values.set(slot(UsdaSlot::EnergyGeneral), 2);
    EXPECT_EQ(values.nutrients()[Nutrient::Energy], 2);
    values.set(static_cast<std::size_t>(Nutrient::Energy), 1);
    EXPECT_EQ(values.nutrients()[Nutrient::Energy], 1);
    values.set(slot(UsdaSlot::VitaminDUnits), 40);
    EXPECT_EQ(values.nutrients()[Nutrient::VitaminD], 1);
    EXPECT_FALSE(values.nutrients()[Nutrient::VitaminK2]);
    EXPECT_FALSE(values.nutrients()[Nutrient::Magnesium]);
}

} // namespace
} // namespace osteolog
