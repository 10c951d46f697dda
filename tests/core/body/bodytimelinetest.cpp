// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bodytimeline.h"

#include "core/body/bodyrecords.h"
#include "tests/core/storage/diaryfixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

class BodyTimeline : public test::DiaryFixture
{
protected:
    Record at(int daysAgo, Payload payload, QTime time = {}) const
    {
        return makeRecord(today.addDays(-daysAgo), time, std::move(payload));
    }
    Record profile(int daysAgo, QSet<QString> medicines, QDate planStart = {}) const
    {
        ProfileChange change;
        change.profile.medicines = std::move(medicines);
        change.profile.planStart = planStart;
        return at(daysAgo, change);
    }
    Record magnesium(int daysAgo) const
    {
        SupplementEntry entry;
        entry.form = u"magnesium-citrate"_s;
        entry.elemental = 100;
        return at(daysAgo, entry);
    }
    /// "kind daysAgo subject" of each event.
    QStringList events(int first, int last = 0) const
    {
        QStringList words;
        const auto found = bodyTimeline(*store, today.addDays(-first), today.addDays(-last), today);
        EXPECT_TRUE(found.ok());
        for (const BodyEvent& event : *found)
            words << u"%1 %2 %3"_s.arg(bodyEventKindKey(event.kind))
                         .arg(event.day.daysTo(today))
                         .arg(event.subject)
                         .trimmed();
        return words;
    }

    QDate today{2026, 11, 21};
};

} // namespace

TEST_F(BodyTimeline, PutsEverythingOnOneAxisInOrder)
{
    BoneScan scan;
    scan.site = u"total-hip"_s;
    scan.tScore = -1.5;
    MenopauseCheckIn checkIn;
    checkIn.answers.fill(1);
    put({at(3, SymptomRating{u"cramps"_s, 2}), at(3, Fall(), QTime(9, 0)),
         at(5, LabResult{u"calcium"_s, {2.4, Unit::MillimolePerLitre}, {}, {}}), at(4, scan),
         at(2, BodyMeasure{BodyMeasureKind::Height, 165}), at(2, BodyMeasure{BodyMeasureKind::Weight, 60}),
         at(1, checkIn), at(1, Fracture{u"wrist"_s}), at(0, PeriodStart()), at(0, Note{u"nothing of the body"_s}),
         at(6, Fall())});
    EXPECT_EQ(events(5),
              QStringList({u"lab 5 calcium"_s, u"scan 4 total-hip"_s, u"fall 3"_s, u"symptom 3 cramps"_s, u"weight 2"_s,
                           u"height 2"_s, u"check-in 1"_s, u"fracture 1 wrist"_s, u"period 0"_s}));
    const auto found = bodyTimeline(*store, today.addDays(-5), today, today);
    EXPECT_EQ(found->at(0).value, 2.4);
    EXPECT_EQ(found->at(0).unit, Unit::MillimolePerLitre);
    EXPECT_EQ(found->at(1).value, -1.5);
    EXPECT_EQ(found->at(6).value, 11);
    EXPECT_EQ(store->record(found->at(3).record)->as<SymptomRating>()->rating, 2);
}

TEST_F(BodyTimeline, TheWindowHasBothItsDaysAndNothingElse)
{
    put({at(10, Fall()), at(5, Fall()), at(0, Fall()), at(-1, Fall())});
    EXPECT_EQ(events(10, 5), QStringList({u"fall 10"_s, u"fall 5"_s}));
    EXPECT_EQ(events(4, 1), QStringList());
}

TEST_F(BodyTimeline, ASupplementTakenAllAlongWasNotBegunInTheWindow)
{
    std::vector<Record> records;
    for (int daysAgo = 60; daysAgo >= 0; --daysAgo)
        records.push_back(magnesium(daysAgo));
    put(records);
    EXPECT_EQ(events(30), QStringList());
    EXPECT_EQ(events(40, 30), QStringList()); // nor left off at the end of it
    EXPECT_EQ(events(60), QStringList(u"supplement 60 magnesium-citrate"_s));
    const auto found = bodyTimeline(*store, today.addDays(-60), today, today);
    EXPECT_EQ(found->at(0).supplement, SupplementChange::Started);
    EXPECT_EQ(found->at(0).value, 100);
    EXPECT_EQ(found->at(0).unit, Unit::Milligram);
}

TEST_F(BodyTimeline, MedicinesAndThePlanComeFromTheProfile)
{
    put({profile(400, {u"ppi"_s}), profile(20, {u"ppi"_s, u"alendronate"_s}, today.addDays(-19)),
         profile(10, {u"alendronate"_s}, today.addDays(-19))});
    EXPECT_EQ(events(500),
              QStringList({u"medicine-added 20 alendronate"_s, u"plan-started 19"_s, u"medicine-removed 10 ppi"_s}));
}

TEST_F(BodyTimeline, SafetyRecordsReachAsFarAsTheyMatter)
{
    const std::vector<Record> matter = {at(4000, BoneScan{u"total-hip"_s, 0.7, -2.6, {}, u"A"_s}), at(364, Fall()),
                                        at(13, SymptomRating{u"cramps"_s, 1}), at(3000, Fracture{u"hip"_s}),
                                        at(29, PeriodStart())};
    std::vector<Record> all = matter;
    for (const Record& record :
         {at(365, Fall()), at(30, PeriodStart()), at(14, SymptomRating{u"cramps"_s, 1}), at(-1, Fall()),
          at(900, BodyMeasure{BodyMeasureKind::Height, 165}), at(30, BodyMeasure{BodyMeasureKind::Height, 164}),
          at(0, BodyMeasure{BodyMeasureKind::Weight, 60}), at(2000, MenopauseCheckIn())})
        all.push_back(record);
    put(all);
    EXPECT_EQ(safetyRecords(*store, today)->size(), matter.size());
    EXPECT_EQ(bodyRecords(*store, today)->size(), matter.size() + 4); // three measures and a check-in
    // A height of the last month is laid beside all the earlier ones.
    put({at(29, BodyMeasure{BodyMeasureKind::Height, 163})});
    EXPECT_EQ(safetyRecords(*store, today)->size(), matter.size() + 4);
}
