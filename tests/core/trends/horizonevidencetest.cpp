// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/horizonevidence.h"

#include <QSet>

#include <gtest/gtest.h>

namespace osteolog::test {

using namespace Qt::StringLiterals;

TEST(HorizonEvidenceTest, EveryHorizonThatClaimsSomethingHasSources)
{
    const Result<std::vector<HorizonEvidence>> list = horizonEvidence();
    ASSERT_TRUE(list.ok());
    QSet<int> horizons;
    QSet<QString> claims;
    for (const HorizonEvidence& row : *list) {
        horizons.insert(static_cast<int>(row.horizon));
        EXPECT_FALSE(claims.contains(row.claim)) << row.claim.toStdString();
        claims.insert(row.claim);
        EXPECT_TRUE(QStringList({u"V"_s, u"V2"_s, u"C"_s, u"M"_s}).contains(row.status)) << row.status.toStdString();
    }
    for (const Horizon horizon : {Horizon::TwoWeeks, Horizon::EightWeeks, Horizon::SixMonths, Horizon::Year})
        EXPECT_TRUE(horizons.contains(static_cast<int>(horizon))) << static_cast<int>(horizon);
}

} // namespace osteolog::test
