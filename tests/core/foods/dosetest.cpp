// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/dose.h"

#include "tests/support/fixture.h"

#include <limits>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

const ReferenceTables& tables()
{
    static const ReferenceTables loaded = *ReferenceTables::load();
    return loaded;
}

const SupplementForm& form(const QString& key)
{
    const SupplementForm* found = tables().form(key);
    EXPECT_NE(found, nullptr) << key.toStdString();
    static const SupplementForm none;
    return found ? *found : none;
}

TEST(Dose, ElementalAmountIsKept)
{
    const Result<SupplementEntry> entry =
        makeSupplementEntry(form(u"magnesium-bisglycinate"_s), {100, Unit::Milligram}, false);
    ASSERT_TRUE(entry.ok());
    EXPECT_EQ(entry->form, u"magnesium-bisglycinate"_s);
    EXPECT_EQ(entry->nutrient, Nutrient::Magnesium);
    EXPECT_DOUBLE_EQ(entry->elemental, 100);
    EXPECT_EQ(entry->saltAmount, std::nullopt);
    EXPECT_DOUBLE_EQ(*entry->values[Nutrient::Magnesium], 100);
    EXPECT_FALSE(entry->medicine);
}

TEST(Dose, SaltAmountCountsByItsShareOfTheElement)
{
    const Result<SupplementEntry> entry = makeSupplementEntry(form(u"magnesium-citrate"_s), {1, Unit::Gram}, true);
    ASSERT_TRUE(entry.ok());
    EXPECT_NEAR(entry->elemental, 161.6, 0.1) << "3 × 24.305 / 451.11";
    EXPECT_DOUBLE_EQ(*entry->saltAmount, 1000);
    EXPECT_DOUBLE_EQ(*entry->values[Nutrient::Magnesium], entry->elemental);
    EXPECT_NEAR(makeSupplementEntry(form(u"calcium-carbonate"_s), {1250, Unit::Milligram}, true)->elemental, 500, 1);
}

TEST(Dose, EveryFormWithAShareKeepsItForAnyAmount)
{
    for (const SupplementForm& each : tables().forms) {
        const Result<SupplementEntry> salt = makeSupplementEntry(each, {1000, Unit::Milligram}, true);
        if (!each.elementalFraction) {
            ASSERT_FALSE(salt.ok()) << each.key.toStdString();
            EXPECT_EQ(salt.error().code, ErrorCode::UnknownForm);
            continue;
        }
        ASSERT_TRUE(salt.ok()) << each.key.toStdString();
        EXPECT_NEAR(salt->elemental, 1000 * *each.elementalFraction, 1e-9);
        const Result<SupplementEntry> twice = makeSupplementEntry(each, {2000, Unit::Milligram}, true);
        EXPECT_NEAR(twice->elemental, 2 * salt->elemental, 1e-9);
    }
}

TEST(Dose, VitaminDInInternationalUnits)
{
    const Result<SupplementEntry> entry =
        makeSupplementEntry(form(u"vitamin-d3"_s), {1000, Unit::InternationalUnit}, false);
    ASSERT_TRUE(entry.ok());
    EXPECT_DOUBLE_EQ(entry->elemental, 25);
    EXPECT_DOUBLE_EQ(*entry->values[Nutrient::VitaminD], 25);
    EXPECT_DOUBLE_EQ(makeSupplementEntry(form(u"vitamin-d3"_s), {0.025, Unit::Milligram}, false)->elemental, 25);
}

TEST(Dose, VitaminK2ClosesItsRange)
{
    const Result<SupplementEntry> mk7 = makeSupplementEntry(form(u"vitamin-k2-mk-7"_s), {90, Unit::Microgram}, false);
    ASSERT_TRUE(mk7.ok());
    EXPECT_DOUBLE_EQ(*mk7->values[Nutrient::VitaminK2], 90);
    EXPECT_DOUBLE_EQ(*mk7->values[Nutrient::VitaminK2Low], 90);
    EXPECT_DOUBLE_EQ(*mk7->values[Nutrient::VitaminK2High], 90);
    EXPECT_EQ(mk7->values[Nutrient::Menaquinone4], std::nullopt);
    const Result<SupplementEntry> mk4 = makeSupplementEntry(form(u"vitamin-k2-mk-4"_s), {45, Unit::Milligram}, false);
    EXPECT_DOUBLE_EQ(*mk4->values[Nutrient::Menaquinone4], 45000);
}

TEST(Dose, UnitsThatDoNotFitAreRefused)
{
    const auto code = [](const QString& key, Amount amount) {
        const Result<SupplementEntry> entry = makeSupplementEntry(form(key), amount, false);
        return entry ? ErrorCode::Internal : entry.error().code;
    };
    EXPECT_EQ(code(u"magnesium-citrate"_s, {400, Unit::InternationalUnit}), ErrorCode::UnitMismatch);
    EXPECT_EQ(code(u"vitamin-k2-mk-7"_s, {90, Unit::InternationalUnit}), ErrorCode::UnitMismatch);
    EXPECT_EQ(code(u"vitamin-d3"_s, {5, Unit::Millilitre}), ErrorCode::UnitMismatch);
    EXPECT_EQ(code(u"calcium-carbonate"_s, {2, Unit::None}), ErrorCode::UnitMismatch);
    EXPECT_EQ(code(u"calcium-carbonate"_s, {2, Unit::Kilocalorie}), ErrorCode::UnitMismatch);
}

TEST(Dose, AbsurdAmountsAreOutOfRange)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    for (const double value : {0.0, -100.0, none, endless, 1e300, 20'000.0}) {
        const Result<SupplementEntry> entry =
            makeSupplementEntry(form(u"magnesium-citrate"_s), {value, Unit::Milligram}, false);
        ASSERT_FALSE(entry.ok()) << value;
        EXPECT_EQ(entry.error().code, ErrorCode::AmountOutOfRange) << value;
    }
    EXPECT_FALSE(makeSupplementEntry(form(u"vitamin-d3"_s), {700'000, Unit::InternationalUnit}, false).ok());
    EXPECT_TRUE(makeSupplementEntry(form(u"vitamin-d3"_s), {50'000, Unit::InternationalUnit}, false).ok());
}

TEST(Dose, AntacidsAndLaxativesAreMedicines)
{
    EXPECT_TRUE(makeSupplementEntry(form(u"magnesium-hydroxide"_s), {500, Unit::Milligram}, false)->medicine);
}

TEST(Dose, StartingDoseOfEveryFormCanBeLogged)
{
    for (const SupplementForm& each : tables().forms) {
        const Result<SupplementEntry> entry = makeSupplementEntry(each, startingDose(each), false);
        ASSERT_TRUE(entry.ok()) << each.key.toStdString();
        EXPECT_TRUE(validate(makeRecord(QDate(2026, 11, 21), QTime(8, 0), *entry)).ok());
    }
}

} // namespace
} // namespace osteolog
