// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/supplementevents.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

Record dose(int daysAgo, double elemental, const QString& form = u"magnesium-citrate"_s, const QString& product = {})
{
    SupplementEntry entry;
    entry.form = form;
    entry.product = product;
    entry.elemental = elemental;
    return makeRecord(day.addDays(-daysAgo), {}, entry);
}

std::vector<Record> daily(int from, int to, double elemental)
{
    std::vector<Record> records;
    for (int daysAgo = from; daysAgo >= to; --daysAgo)
        records.push_back(dose(daysAgo, elemental));
    return records;
}

/// "started 30 100": change, days ago, dose.
QStringList events(const std::vector<Record>& records)
{
    QStringList words;
    for (const SupplementEvent& event : supplementEvents(records, day))
        words << u"%1 %2 %3"_s.arg(supplementChangeKey(event.change)).arg(event.day.daysTo(day)).arg(event.dose);
    return words;
}

std::vector<Record> operator+(std::vector<Record> one, const std::vector<Record>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace

TEST(SupplementEvents, BegunAndGoingOn)
{
    EXPECT_EQ(events(daily(30, 0, 100)), QStringList(u"started 30 100"_s));
    EXPECT_EQ(events(daily(30, 13, 100)), QStringList(u"started 30 100"_s));
    EXPECT_TRUE(events({}).isEmpty());
}

TEST(SupplementEvents, LeftOffAndBegunAgain)
{
    EXPECT_EQ(events(daily(30, 14, 100)), QStringList({u"started 30 100"_s, u"stopped 14 100"_s}));
    EXPECT_EQ(events(daily(60, 40, 100) + daily(25, 0, 100)),
              QStringList({u"started 60 100"_s, u"stopped 40 100"_s, u"started 25 100"_s}));
    // Two weeks away are a holiday.
    EXPECT_EQ(events(daily(60, 40, 100) + daily(26, 0, 100)), QStringList(u"started 60 100"_s));
}

TEST(SupplementEvents, AnotherDoseIsBelievedAfterThreeDays)
{
    EXPECT_EQ(events(daily(30, 10, 100) + daily(9, 0, 200)),
              QStringList({u"started 30 100"_s, u"dose-changed 9 200"_s}));
    EXPECT_EQ(events(daily(30, 2, 100) + daily(1, 0, 200)), QStringList(u"started 30 100"_s));
    EXPECT_EQ(events(daily(30, 10, 100) + daily(9, 9, 200) + daily(8, 0, 100)), QStringList(u"started 30 100"_s));
    const std::vector<Record> changed = daily(30, 10, 100) + daily(9, 0, 200);
    EXPECT_EQ(supplementEvents(changed, day).back().before, 100);
}

TEST(SupplementEvents, DosesOfOneDayAddUpAndProductsStandApart)
{
    EXPECT_EQ(events(daily(9, 0, 100) + daily(9, 0, 50)), QStringList(u"started 9 150"_s));
    const std::vector<Record> two = {dose(5, 100, u"magnesium-citrate"_s, u"A"_s),
                                     dose(3, 100, u"magnesium-citrate"_s, u"B"_s), dose(4, 10, u"vitamin-d3"_s)};
    EXPECT_EQ(events(two), QStringList({u"started 5 100"_s, u"started 4 10"_s, u"started 3 100"_s}));
}
