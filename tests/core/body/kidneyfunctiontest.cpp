// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/kidneyfunction.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

Record lab(const QString& test, QDate on, double value, QTime time = {})
{
    const Unit unit = test == "egfr"_L1 ? Unit::MillilitrePerMinute : Unit::MicromolePerLitre;
    return makeRecord(on, time, LabResult{test, {value, unit}, {}, {}});
}

Profile woman(int age)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = day.addYears(-age);
    return profile;
}

} // namespace

TEST(KidneyFunction, WorkedExamplesOfTheEquation)
{
    EXPECT_NEAR(*estimatedFiltration(0.9 * 88.4, 65, Sex::Female), 70.9, 0.05);
    EXPECT_NEAR(*estimatedFiltration(1.2 * 88.4, 70, Sex::Male), 65.1, 0.05);
    // At κ both powers are one: 142 · 0.9938^40, and 1.012 of it for women.
    EXPECT_NEAR(*estimatedFiltration(0.9 * 88.4, 40, Sex::Male), 142 * std::pow(0.9938, 40), 1e-9);
    EXPECT_NEAR(*estimatedFiltration(0.7 * 88.4, 40, Sex::Female), 142 * std::pow(0.9938, 40) * 1.012, 1e-9);
}

TEST(KidneyFunction, NothingIsComputedWithoutWhatTheEquationNeeds)
{
    EXPECT_EQ(estimatedFiltration(80, 65, Sex::Unset), std::nullopt);
    EXPECT_EQ(estimatedFiltration(80, 17, Sex::Female), std::nullopt);
    EXPECT_TRUE(estimatedFiltration(80, 18, Sex::Female).has_value());
    EXPECT_EQ(estimatedFiltration(0, 65, Sex::Female), std::nullopt);
    EXPECT_EQ(estimatedFiltration(std::nan(""), 65, Sex::Female), std::nullopt);
}

TEST(KidneyFunction, FallsWithCreatinineAndWithAge)
{
    for (const Sex sex : {Sex::Female, Sex::Male}) {
        for (int creatinine = 20; creatinine < 1000; creatinine += 7)
            EXPECT_GT(*estimatedFiltration(creatinine, 60, sex), *estimatedFiltration(creatinine + 7, 60, sex));
        for (int age = 18; age < 110; ++age)
            EXPECT_GT(*estimatedFiltration(90, age, sex), *estimatedFiltration(90, age + 1, sex));
    }
}

TEST(KidneyFunction, TheLatestResultCountsWhicheverItIs)
{
    const std::vector<Record> records = {lab(u"egfr"_s, day.addDays(-20), 80), lab(u"creatinine"_s, day, 0.9 * 88.4),
                                         lab(u"egfr"_s, day.addDays(1), 20), lab(u"magnesium"_s, day, 1)};
    const auto now = kidneyFunctionOn(woman(65), records, day);
    ASSERT_TRUE(now.has_value());
    EXPECT_NEAR(now->filtration, 70.9, 0.05);
    EXPECT_TRUE(now->computed);
    EXPECT_EQ(now->record, records[1].id);
    const auto before = kidneyFunctionOn(woman(65), records, day.addDays(-1));
    EXPECT_EQ(before->filtration, 80);
    EXPECT_FALSE(before->computed);
    EXPECT_EQ(kidneyFunctionOn(woman(65), records, day.addDays(-21)), std::nullopt);
}

TEST(KidneyFunction, OnOneDayTheLaboratorysOwnFigureGoesFirst)
{
    for (const bool egfrFirst : {true, false}) {
        std::vector<Record> records = {lab(u"egfr"_s, day, 55, QTime(8, 0)),
                                       lab(u"creatinine"_s, day, 60, QTime(9, 0))};
        if (!egfrFirst)
            std::swap(records[0], records[1]);
        EXPECT_EQ(kidneyFunctionOn(woman(65), records, day)->filtration, 55);
    }
}

TEST(KidneyFunction, ACreatinineOfNobodyIsPassedOver)
{
    const std::vector<Record> records = {lab(u"egfr"_s, day.addDays(-20), 80), lab(u"creatinine"_s, day, 300)};
    EXPECT_EQ(kidneyFunctionOn(Profile(), records, day)->filtration, 80);
    Profile sexNotSaid = woman(65);
    sexNotSaid.sex = Sex::Unset;
    EXPECT_EQ(kidneyFunctionOn(sexNotSaid, records, day)->filtration, 80);
    // What is safe does not wait for the missing answer: the lower of the two figures counts.
    EXPECT_DOUBLE_EQ(kidneyFunctionForSafety(sexNotSaid, records, day)->filtration,
                     *estimatedFiltration(300, 65, Sex::Female));
}
