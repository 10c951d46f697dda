// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/dailyvalues.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

DailyValues shipped()
{
    const Result<DailyValues> values = DailyValues::load();
    EXPECT_TRUE(values.ok());
    return values.valueOr({});
}

TEST(DailyValues, AreThoseOfTheRules)
{
    using enum LabelRules;
    const DailyValues values = shipped();
    const auto of = [&](LabelRules rules, Nutrient nutrient) { return values.valueOf(rules, nutrient).value_or(-1); };
    EXPECT_EQ(of(UnitedStates, Nutrient::Calcium), 1300);
    EXPECT_EQ(of(UnitedStatesBefore2020, Nutrient::Calcium), 1000);
    EXPECT_EQ(of(EuropeanUnion, Nutrient::Calcium), 800);
    EXPECT_EQ(of(UnitedStates, Nutrient::Magnesium), 420);
    EXPECT_EQ(of(UnitedStatesBefore2020, Nutrient::Magnesium), 400);
    EXPECT_EQ(of(EuropeanUnion, Nutrient::Magnesium), 375);
    EXPECT_EQ(of(UnitedStates, Nutrient::VitaminD), 20);
    EXPECT_EQ(of(UnitedStatesBefore2020, Nutrient::VitaminD), 10); // 400 IU
    EXPECT_EQ(of(EuropeanUnion, Nutrient::VitaminD), 5);
    EXPECT_EQ(of(UnitedStates, Nutrient::VitaminK1), 120);
    EXPECT_EQ(of(EuropeanUnion, Nutrient::Sodium), 2400); // 6 g of salt
}

TEST(DailyValues, HaveNoneWhereTheRulesHaveNone)
{
    const DailyValues values = shipped();
    EXPECT_FALSE(values.valueOf(LabelRules::UnitedStates, Nutrient::Energy));
    EXPECT_FALSE(values.valueOf(LabelRules::EuropeanUnion, Nutrient::Fibre));
    for (const LabelRules rules :
         {LabelRules::UnitedStates, LabelRules::UnitedStatesBefore2020, LabelRules::EuropeanUnion}) {
        EXPECT_FALSE(values.valueOf(rules, Nutrient::VitaminK2));
        EXPECT_EQ(labelRulesFromKey(labelRulesKey(rules)), rules);
    }
    EXPECT_EQ(labelRulesFromKey(u"uk"_s), std::nullopt);
}

TEST(DailyValues, EveryRowNamesItsSource)
{
    const DailyValues values = shipped();
    EXPECT_EQ(values.rows().size(), 39U);
    for (const DailyValue& row : values.rows()) {
        EXPECT_FALSE(row.source.isEmpty());
        EXPECT_TRUE((QStringList{u"V"_s, u"V2"_s, u"C"_s, u"M"_s}.contains(row.status))) << row.status.toStdString();
    }
}

TEST(DailyValues, ADamagedTableIsNamedWithItsLine)
{
    const QByteArray header = "rules,nutrient,value,source,status,note\n";
    EXPECT_TRUE(DailyValues::parse(header + "us,calcium_mg,1300,x,V,\n").ok());
    for (const char* row :
         {"mars,calcium_mg,1300,x,V,", "us,calcium,1300,x,V,", "us,calcium_mg,0,x,V,", "us,calcium_mg,many,x,V,",
          "us,calcium_mg,1300,,V,", "us,calcium_mg,1300,x,V,\nus,calcium_mg,1000,x,V,"}) {
        const auto values = DailyValues::parse(header + row + '\n');
        ASSERT_FALSE(values.ok()) << row;
        EXPECT_EQ(values.error().code, ErrorCode::ResourceMissing);
        EXPECT_EQ(values.error().subject, u"daily_values.csv"_s);
        EXPECT_TRUE(values.error().detail.contains(u"line"_s)) << values.error().detail.toStdString();
    }
}

} // namespace
} // namespace osteolog
