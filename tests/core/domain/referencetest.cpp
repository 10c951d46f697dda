// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference.h"

#include "core/base/csv.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QStringList tableNames = {
    u"dri.csv"_s,       u"supplement_forms.csv"_s, u"activities.csv"_s, u"symptoms.csv"_s,      u"labs.csv"_s,
    u"medicines.csv"_s, u"scan_sites.csv"_s,       u"red_flags.csv"_s,  u"movement_goals.csv"_s};

ReferenceTables tables()
{
    Result<ReferenceTables> result = ReferenceTables::load();
    EXPECT_TRUE(result.ok())
        << (result.ok() ? QString() : result.error().subject + u": "_s + result.error().detail).toStdString();
    return result ? std::move(result).value() : ReferenceTables();
}

CsvTable resource(const QString& name)
{
    return CsvTable::fromResource(u":/osteolog/reference/"_s + name).valueOr(CsvTable());
}

/// The status letter that a wording of the research table stands for.
QString letterOf(const QString& words)
{
    if (words == "from memory"_L1 || words.startsWith("AR 750 verified"_L1))
        return u"M"_s;
    const bool second = words.contains("secondary"_L1) || words.contains("news summary of the draft"_L1) ||
                        words.contains("snippet"_L1);
    return second ? u"V2"_s : u"V"_s;
}

class ReferenceFolder : public test::Fixture
{
protected:
    /// A copy of the tables with one of them replaced, or left out when `content` is null.
    Result<ReferenceTables> loadWith(const QString& changed, const QByteArray& content) const
    {
        for (const QString& name : tableNames) {
            if (name == changed && content.isNull())
                QFile::remove(path(name));
            else
                write(name, name == changed ? content : read(u":/osteolog/reference/"_s + name));
        }
        return ReferenceTables::loadFrom(folder());
    }
    static QByteArray shipped(const QString& name) { return read(u":/osteolog/reference/"_s + name); }
};

} // namespace

TEST(Reference, EveryTableLoadsAndHoldsWhatPeopleLog)
{
    const ReferenceTables t = tables();
    EXPECT_GE(t.intakes.size(), 146U);
    EXPECT_GE(t.forms.size(), 40U);
    EXPECT_GE(t.activities.size(), 150U);
    EXPECT_GE(t.symptoms.size(), 40U);
    EXPECT_GE(t.labs.size(), 11U);
    EXPECT_GE(t.medicines.size(), 45U);
}

/// A table of the research that the reference data were taken from, beside the source or where OSTEOLOG_SCIENCE says.
QString researchTable(const QString& name)
{
    const QString told = qEnvironmentVariable("OSTEOLOG_SCIENCE");
    return (told.isEmpty() ? QStringLiteral(OSTEOLOG_SOURCE_DIR "/../shared/science") : told) + u'/' + name;
}

TEST(Reference, EveryRowOfTheResearchTableIsShippedUnchanged)
{
    QFile file(researchTable(u"dri.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the research tables are not here";
    const Result<CsvTable> research = CsvTable::parse(file.readAll(), u"research"_s);
    ASSERT_TRUE(research.ok());
    const CsvTable ours = resource(u"dri.csv"_s);

    const QStringList columns = research->header().first(11);
    ASSERT_EQ(ours.header().first(11), columns);
    qsizetype at = 0;
    for (qsizetype row = 0; row < research->rowCount(); ++row) {
        const QStringList& wanted = research->fields(row);
        // Rows of our own stand between theirs, but the order is the same.
        while (at < ours.rowCount() && ours.fields(at).first(11) != wanted.first(11))
            ++at;
        ASSERT_LT(at, ours.rowCount()) << wanted.join(u'|').toStdString();
        EXPECT_EQ(ours.fields(at).at(11), letterOf(wanted.at(11))) << wanted.join(u'|').toStdString();
    }
}

TEST(Reference, ElementalSharesFollowFromTheMolarMass)
{
    // Molar masses of the formulae and the percentages printed for them.
    struct Printed
    {
        const char16_t* key;
        double molarMass;
        int magnesiumAtoms;
        const char16_t* percent;
    };
    const Printed printed[] = {
        {u"magnesium-oxide", 40.3, 1, u"60.3"},
        {u"magnesium-hydroxide", 58.32, 1, u"41.7"},
        {u"magnesium-carbonate", 84.31, 1, u"28.8"},
        {u"magnesium-sulfate", 246.47, 1, u"9.86"},
        {u"magnesium-sulfate-anhydrous", 120.36, 1, u"20.2"},
        {u"magnesium-chloride", 203.30, 1, u"11.96"},
        {u"magnesium-chloride-anhydrous", 95.21, 1, u"25.5"},
        {u"magnesium-citrate", 451.11, 3, u"16.2"},
        {u"magnesium-bisglycinate", 172.42, 1, u"14.1"},
        {u"magnesium-malate", 156.38, 1, u"15.5"},
        {u"magnesium-l-threonate", 294.50, 1, u"8.25"},
        {u"magnesium-taurate", 272.57, 1, u"8.9"},
        {u"magnesium-aspartate", 288.50, 1, u"8.4"},
        {u"magnesium-aspartate-dihydrate", 324.52, 1, u"7.5"},
        {u"magnesium-lactate", 202.44, 1, u"12.0"},
        {u"magnesium-lactate-dihydrate", 238.47, 1, u"10.2"},
        {u"magnesium-gluconate", 414.60, 1, u"5.9"},
        {u"magnesium-gluconate-dihydrate", 450.63, 1, u"5.4"},
        {u"magnesium-orotate", 334.48, 1, u"7.3"},
        {u"magnesium-glycerophosphate", 194.36, 1, u"12.5"},
    };
    const ReferenceTables t = tables();
    for (const Printed& row : printed) {
        const SupplementForm* form = t.form(QString::fromUtf16(row.key));
        ASSERT_TRUE(form && form->elementalFraction);
        EXPECT_NEAR(*form->elementalFraction, row.magnesiumAtoms * 24.305 / row.molarMass, 5e-7);
        const QString percent = QString::fromUtf16(row.percent);
        const int decimals = static_cast<int>(percent.size() - percent.indexOf(u'.') - 1);
        EXPECT_EQ(QString::number(100 * *form->elementalFraction, 'f', decimals), percent);
    }
    // Hydrates and mixtures, of which only the percentage is given; calcium forms by the same rule.
    const std::pair<QString, double> given[] = {
        {u"magnesium-carbonate-basic"_s, 0.250},
        {u"magnesium-citrate-nonahydrate"_s, 0.119},
        {u"magnesium-hydrogen-citrate"_s, 0.113},
        {u"magnesium-bisglycinate-dihydrate"_s, 0.117},
        {u"magnesium-malate-trihydrate"_s, 0.116},
        {u"magnesium-dimalate"_s, 0.20},
        {u"magnesium-l-threonate-monohydrate"_s, 0.078},
        {u"calcium-carbonate"_s, 0.400},
        {u"calcium-citrate"_s, 0.211},
        {u"calcium-citrate-anhydrous"_s, 0.241},
        {u"calcium-phosphate-tribasic"_s, 0.388},
        {u"calcium-phosphate-dibasic"_s, 0.295},
        {u"calcium-phosphate-dibasic-dihydrate"_s, 0.233},
        {u"calcium-hydroxyapatite"_s, 0.399},
        {u"calcium-lactate"_s, 0.184},
        {u"calcium-lactate-pentahydrate"_s, 0.130},
        {u"calcium-gluconate"_s, 0.093},
        {u"calcium-gluconate-monohydrate"_s, 0.089},
        {u"calcium-bisglycinate"_s, 0.213},
    };
    for (const auto& [key, share] : given) {
        const SupplementForm* form = t.form(key);
        ASSERT_TRUE(form && form->elementalFraction) << key.toStdString();
        EXPECT_DOUBLE_EQ(*form->elementalFraction, share) << key.toStdString();
    }
}

TEST(Reference, FormsAreFoundAsPeopleCallThem)
{
    const ReferenceTables t = tables();
    const std::pair<QString, QString> calls[] = {
        {u"magnesium bisglycinate"_s, u"magnesium-bisglycinate"_s},
        {u"glycinate"_s, u"magnesium-bisglycinate"_s},
        {u"Mag Glycinate"_s, u"magnesium-bisglycinate"_s},
        {u"calcium citrate"_s, u"calcium-citrate"_s},
        {u"vitamin d3"_s, u"vitamin-d3"_s},
        {u"D3"_s, u"vitamin-d3"_s},
        {u"cholecalciferol"_s, u"vitamin-d3"_s},
        {u"vitamin k2 mk-7"_s, u"vitamin-k2-mk-7"_s},
        {u"mk7"_s, u"vitamin-k2-mk-7"_s},
        {u"K2"_s, u"vitamin-k2"_s},
        {u"milk of magnesia"_s, u"magnesium-hydroxide"_s},
        {u"whey"_s, u"protein-powder"_s},
    };
    for (const auto& [said, key] : calls) {
        const SupplementForm* form = t.form(said);
        ASSERT_NE(form, nullptr) << said.toStdString();
        EXPECT_EQ(form->key, key);
    }
    EXPECT_EQ(t.form(u"unobtainium"_s), nullptr);
    EXPECT_EQ(t.form(u"vitamin-k2-mk-7"_s)->nutrient, Nutrient::VitaminK2);
    EXPECT_EQ(t.form(u"vitamin-d2"_s)->elementalFraction, std::nullopt);
}

TEST(Reference, AntacidsAndLaxativesAreMedicinesAndSupplementsAreNot)
{
    const ReferenceTables t = tables();
    for (const QString& key : {u"magnesium-hydroxide"_s, u"calcium-carbonate-antacid"_s, u"magnesium-sulfate"_s})
        EXPECT_TRUE(t.form(key)->medicine) << key.toStdString();
    for (const QString& key : {u"magnesium-bisglycinate"_s, u"magnesium-oxide"_s, u"calcium-carbonate"_s})
        EXPECT_FALSE(t.form(key)->medicine) << key.toStdString();
}

TEST(Reference, ActivitiesAreWeightBearingOrNot)
{
    const ReferenceTables t = tables();
    for (const QString& id : {u"walk"_s, u"jog"_s, u"jumps"_s, u"stair_cl"_s, u"taichi"_s, u"brisk_walk"_s})
        EXPECT_TRUE(t.activity(id)->weightBearing) << id.toStdString();
    for (const QString& id : {u"swim_rec"_s, u"swim_lap"_s, u"cycle_rec"_s, u"spin"_s, u"row"_s, u"water_aerob"_s}) {
        EXPECT_FALSE(t.activity(id)->weightBearing) << id.toStdString();
        EXPECT_EQ(t.activity(id)->impact, u"none"_s);
    }
    EXPECT_DOUBLE_EQ(t.activity(u"jumps"_s)->peakForce.value(), 3);
    EXPECT_DOUBLE_EQ(t.activity(u"art"_s)->bpaqRating.value(), 100);
    EXPECT_DOUBLE_EQ(t.activity(u"jog"_s)->met.value(), 7.5);
    EXPECT_TRUE(t.activity(u"res_low"_s)->resistance);
    EXPECT_TRUE(t.activity(u"taichi"_s)->balance);
    // Ids that the BPAQ list has twice lead to one activity; the anomalous sprint rating is replaced.
    EXPECT_EQ(t.activity(u"hock"_s), t.activity(u"ball_ice_hoc"_s));
    EXPECT_DOUBLE_EQ(t.activity(u"sprint"_s)->bpaqRating.value(), 5.32);
}

TEST(Reference, ActivitiesKnowWhatTheyLoadTheBonesWith)
{
    const ReferenceTables t = tables();
    int cycles = 0, forces = 0, energies = 0;
    for (const Activity& activity : t.activities) {
        const std::string id = activity.id.toStdString();
        cycles += activity.cyclesPerMinute ? 1 : 0;
        forces += activity.loadForce() ? 1 : 0;
        energies += activity.met ? 1 : 0;
        EXPECT_FALSE(activity.cyclesPerMinute && !activity.loadForce()) << id;
        EXPECT_FALSE(activity.cyclesPerMinute && !activity.weightBearing) << id << " does not bear weight";
        // What is high or moderate by its rating needs a force, or the impact days would not see it.
        const bool loading = (activity.impact == "high"_L1 || activity.impact == "moderate"_L1) && !activity.resistance;
        EXPECT_TRUE(!loading || activity.cyclesPerMinute || activity.id == "ping"_L1) << id;
        EXPECT_GE(activity.askAboveMinutes, 60) << id;
        EXPECT_GE(activity.askAboveImpacts, 1000) << id;
    }
    EXPECT_GE(t.activities.size(), 150U);
    EXPECT_GE(cycles, 110);
    EXPECT_GE(forces, 120);
    EXPECT_GE(energies, 70);
    for (const QString& id : {u"swim_rec"_s, u"swim_lap"_s, u"cycle_rec"_s, u"spin"_s, u"water_aerob"_s}) {
        EXPECT_FALSE(t.activity(id)->weightBearing) << id.toStdString();
        EXPECT_EQ(t.activity(id)->impact, u"none"_s) << id.toStdString();
    }
}

TEST(Reference, MovementIsHeldAgainstTheGuideline)
{
    const MovementGoals goals = tables().movement;
    EXPECT_EQ(goals.impactFloor, 2);
    EXPECT_EQ(goals.impactsPerDay, 50);
    EXPECT_EQ(goals.impactDays, 4);
    EXPECT_EQ(goals.resistanceDaysLow, 2);
    EXPECT_EQ(goals.resistanceDaysHigh, 3);
    EXPECT_EQ(goals.activityMinutesLow, 150);
    EXPECT_EQ(goals.rampStart, 10);
    EXPECT_EQ(goals.recoveryHours, 6);
    ASSERT_NE(goals.source(u"recovery_hours"_s), nullptr);
    EXPECT_EQ(goals.source(u"recovery_hours"_s)->status, u"M"_s);
    EXPECT_EQ(goals.source(u"juggling"_s), nullptr);
    const std::vector<ReferenceIntake> intakes = tables().intakes;
    for (const ReferenceIntake& intake : intakes) { // the Today page reads it from there
        EXPECT_TRUE(intake.member != Member::WeightBearing || intake.value == goals.impactDays);
    }
}

TEST(Reference, EveryBpaqActivityIsThereWithItsRating)
{
    QFile file(researchTable(u"bpaq.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the research tables are not here";
    const Result<CsvTable> research = CsvTable::parse(file.readAll(), u"research"_s);
    ASSERT_TRUE(research.ok());
    const ReferenceTables t = tables();
    CsvCursor row(*research);
    while (row.next()) {
        const QString id = row.text(u"id"_s);
        const Activity* activity = t.activity(id);
        ASSERT_NE(activity, nullptr) << id.toStdString();
        const double rating = row.number(u"effect_rating_online_tool"_s);
        EXPECT_DOUBLE_EQ(activity->bpaqRating.value(), id == "sprint"_L1 ? 5.32 : rating) << id.toStdString();
    }
    EXPECT_TRUE(row.outcome().ok());
}

TEST(Reference, RedFlagsAreThereFromTheFirstSign)
{
    const ReferenceTables t = tables();
    for (const QString& key : {u"palpitations"_s, u"chest-pain"_s, u"fainting"_s, u"confusion"_s, u"seizure"_s}) {
        const Symptom* symptom = t.symptom(key);
        ASSERT_NE(symptom, nullptr) << key.toStdString();
        EXPECT_EQ(symptom->redFlagFrom, 1);
        EXPECT_EQ(symptom->redFlagLevel, u"emergency"_s);
    }
    EXPECT_EQ(t.symptom(u"cramps"_s)->redFlagFrom, std::nullopt);
    EXPECT_TRUE(t.symptom(u"sleep"_s)->higherIsBetter);
    EXPECT_FALSE(t.symptom(u"poor-sleep"_s)->higherIsBetter);
    EXPECT_EQ(t.symptom(u"heart flutter"_s), t.symptom(u"palpitations"_s));
}

TEST(Reference, LabUnitsConvertAsTheSourcesSay)
{
    const ReferenceTables t = tables();
    const LabTest* magnesium = t.lab(u"magnesium"_s);
    ASSERT_NE(magnesium, nullptr);
    EXPECT_EQ(magnesium->units.at(1), Unit::MilligramPerDecilitre);
    EXPECT_DOUBLE_EQ(magnesium->factors.at(1), 2.4305);
    const LabTest* vitaminD = t.lab(u"25-OH-D"_s);
    ASSERT_NE(vitaminD, nullptr);
    EXPECT_EQ(vitaminD->units, std::vector<Unit>({Unit::NanomolePerLitre, Unit::NanogramPerMillilitre}));
    EXPECT_NEAR(50 * vitaminD->factors.at(1), 50 / 2.496, 1e-6);
    EXPECT_EQ(t.lab(u"egfr"_s)->units.front(), Unit::MillilitrePerMinute);
}

TEST(Reference, RedFlagsAndTheirSymptomsAgree)
{
    const ReferenceTables t = tables();
    QStringList raised;
    for (const RedFlag& flag : t.redFlags) {
        EXPECT_TRUE(flag.question.endsWith(u'?')) << flag.key.toStdString();
        for (const QString& key : flag.symptoms) {
            const Symptom* symptom = t.symptom(key);
            ASSERT_TRUE(symptom && symptom->key == key) << key.toStdString();
            EXPECT_EQ(symptom->redFlagLevel, flag.level) << key.toStdString();
            EXPECT_FALSE(raised.contains(key)) << key.toStdString();
            raised << key;
        }
    }
    for (const Symptom& symptom : t.symptoms)
        EXPECT_EQ(symptom.redFlagFrom.has_value(), raised.contains(symptom.key)) << symptom.key.toStdString();
}

TEST(Reference, ScanSitesHaveTheirLeastSignificantChange)
{
    const ReferenceTables t = tables();
    // 2.77 times the precision error that the ISCD accepts at most.
    const std::pair<QString, double> precisions[] = {
        {u"lumbar-spine"_s, 1.9}, {u"total-hip"_s, 1.8}, {u"femoral-neck"_s, 2.5}};
    for (const auto& [key, precision] : precisions) {
        EXPECT_NEAR(t.scanSite(key)->significantChange.value(), 2.77 * precision, 0.05) << key.toStdString();
        EXPECT_TRUE(t.scanSite(key)->countsForCategory);
    }
    EXPECT_EQ(t.scanSite(u"forearm"_s)->significantChange, std::nullopt);
    EXPECT_FALSE(t.scanSite(u"forearm"_s)->countsForCategory);
    EXPECT_EQ(t.scanSite(u"Spine"_s)->key, u"lumbar-spine"_s);
}

TEST(Reference, MedicinesKeepTheirDistanceFromMinerals)
{
    const ReferenceTables t = tables();
    EXPECT_EQ(t.medicine(u"alendronate"_s)->hoursBeforeMineral, 4);
    EXPECT_EQ(t.medicine(u"alendronate"_s)->hoursAfterMineral, std::nullopt);
    EXPECT_EQ(t.medicine(u"levothyroxine"_s)->hoursAfterMineral, 4);
    EXPECT_EQ(t.medicine(u"moxifloxacin"_s)->hoursAfterMineral, 8);
    EXPECT_TRUE(t.medicine(u"raltegravir"_s)->avoidMinerals);
    EXPECT_EQ(t.medicine(u"omeprazole"_s)->key, u"ppi"_s);
    EXPECT_EQ(t.medicine(u"Coumadin"_s)->group, u"vitamin-k-antagonist"_s);
}

TEST_F(ReferenceFolder, AnUntouchedCopyLoads)
{
    EXPECT_TRUE(loadWith(QString(), {}).ok());
}

TEST_F(ReferenceFolder, AMissingTableIsNamed)
{
    for (const QString& name : tableNames) {
        const Result<ReferenceTables> result = loadWith(name, QByteArray());
        ASSERT_FALSE(result.ok()) << name.toStdString();
        EXPECT_EQ(result.error().code, ErrorCode::ResourceMissing);
        EXPECT_EQ(result.error().subject, name);
    }
}

TEST_F(ReferenceFolder, ADamagedCellIsNamedWithItsLine)
{
    struct Damage
    {
        QString table;
        QByteArray from, to;
        QString detail;
    };
    const Damage damages[] = {
        {u"dri.csv"_s, ",9,13,M,none,200,", ",9,13,M,none,2OO,", u"line 2: value: not a number: 2OO"_s},
        {u"dri.csv"_s, "NAM,magnesium,mg/d,EAR,9", "NAM,manganese,mg/d,EAR,9", u"line 2: nutrient: unknown member"_s},
        {u"dri.csv"_s, "NAM,magnesium,mg/d,EAR,9", "NAM,magnesium,mg/d,ERA,9", u"line 2: kind: unknown word: ERA"_s},
        {u"dri.csv"_s, ",9,13,M,none,200,", ",13,9,M,none,200,", u"line 2: age_max: no age band"_s},
        {u"supplement_forms.csv"_s, "0.140964", "14.0964", u"line 2: elemental_fraction: not a share"_s},
        {u"activities.csv"_s, "\nath_mid,", "\nath_jump,", u"line 3: key: occurs twice: ath_jump"_s},
        {u"activities.csv"_s, ",100,estimate,", ",100,,", u": cycles_source: cycles need a source"_s},
        {u"movement_goals.csv"_s, "impact_floor,2,", "impact_flor,2,", u"impact_floor"_s},
        {u"movement_goals.csv"_s, "impact_days,4,", "impact_days,4.5,", u"impact_days"_s},
        {u"symptoms.csv"_s, ",1,emergency,", ",1,,", u": red_flag_level: a red flag needs both"_s},
        {u"labs.csv"_s, ",mmol/L;mg/dL;mEq/L,", ",mmol/L;mg/dl/L;mEq/L,", u"line 2: units: unknown unit: mg/dl/L"_s},
        {u"labs.csv"_s, ",1;2.4305;2,", ",1;2.4305,", u"line 2: factors: one factor for each unit"_s},
        {u"labs.csv"_s, ",0.4,1.5,0.66,", ",0.04,1.5,0.66,", u"line 2: usual_high: no span within"_s},
        {u"labs.csv"_s, "common laboratory range (Tietz),V2", ",V2", u"line 3: info_source: a range needs a source"_s},
        {u"scan_sites.csv"_s, ",5.3,yes,", ",-5.3,yes,", u"line 2: significant_change: not above zero"_s},
        {u"red_flags.csv"_s, ",emergency,", ",emergent,", u"line 2: level: unknown word: emergent"_s},
        {u"medicines.csv"_s, ",4,,no,", ",4,,maybe,", u"line 3: avoid_minerals: neither yes nor no: maybe"_s},
    };
    for (const Damage& damage : damages) {
        QByteArray content = shipped(damage.table);
        const qsizetype at = content.indexOf(damage.from);
        ASSERT_GE(at, 0) << damage.from.constData();
        content.replace(at, damage.from.size(), damage.to);
        const Result<ReferenceTables> result = loadWith(damage.table, content);
        ASSERT_FALSE(result.ok()) << damage.to.constData();
        EXPECT_EQ(result.error().code, ErrorCode::ResourceMissing);
        EXPECT_EQ(result.error().subject, damage.table);
        EXPECT_TRUE(result.error().detail.contains(damage.detail)) << result.error().detail.toStdString();
    }
}

TEST(Reference, NoNameIsGivenTwiceAndNoSynonymHidesBehindAnotherRow)
{
    const ReferenceTables t = tables();
    for (const SupplementForm& form : t.forms) {
        EXPECT_EQ(t.form(form.name), &form) << form.name.toStdString();
        for (const QString& synonym : form.synonyms)
            EXPECT_EQ(t.form(synonym), &form) << synonym.toStdString();
    }
    for (const Activity& activity : t.activities) {
        EXPECT_EQ(t.activity(activity.name), &activity) << activity.name.toStdString();
        for (const QString& synonym : activity.synonyms)
            EXPECT_EQ(t.activity(synonym), &activity) << synonym.toStdString();
    }
    for (const Symptom& symptom : t.symptoms) {
        EXPECT_EQ(t.symptom(symptom.name), &symptom) << symptom.name.toStdString();
        for (const QString& synonym : symptom.synonyms)
            EXPECT_EQ(t.symptom(synonym), &symptom) << synonym.toStdString();
    }
    for (const Medicine& medicine : t.medicines) {
        for (const QString& synonym : medicine.synonyms)
            EXPECT_EQ(t.medicine(synonym), &medicine) << synonym.toStdString();
    }
}
