// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring.h"

#include "tests/ui/uifixture.h"

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class RingTest : public test::UiFixture
{
protected:
    RingTest() { ring.resize(ring.sizeHint()); }

    QImage with(const RingValue& value)
    {
        ring.setValue(value);
        return painted(ring);
    }
    int coloured(const RingValue& value) { return ink(with(value), look().member(Member::Calcium)); }

    Ring ring{theme, Member::Calcium};
};

} // namespace

TEST_F(RingTest, TheArcIsAsLongAsTheShare)
{
    const int quarter = coloured({0.25, RingState::Known, {}});
    const int half = coloured({0.5, RingState::Known, {}});
    const int full = coloured({1, RingState::Known, {}});
    EXPECT_GT(quarter, 100);
    EXPECT_NEAR(static_cast<double>(half) / full, 0.5, 0.08);
    EXPECT_NEAR(static_cast<double>(quarter) / full, 0.25, 0.08);
}

TEST_F(RingTest, MoreThanTheTargetIsAFullRing)
{
    EXPECT_EQ(with({1, RingState::Known, {}}), with({3.4, RingState::Known, {}}));
}

TEST_F(RingTest, NothingYetHasNoArc)
{
    EXPECT_EQ(coloured({0, RingState::Known, {}}), 0);
    EXPECT_EQ(coloured({-1, RingState::Known, {}}), 0);
    EXPECT_EQ(coloured({std::numeric_limits<double>::quiet_NaN(), RingState::Known, {}}), 0);
}

TEST_F(RingTest, WhatIsNotKnownIsDrawnDifferently)
{
    // In shades of grey too: the shapes differ, not only the colours.
    std::vector<QImage> faces;
    for (const RingState state : {RingState::Known, RingState::AtLeast, RingState::NoTarget, RingState::NoData})
        faces.push_back(with({0.4, state, {}}).convertToFormat(QImage::Format_Grayscale8));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        for (std::size_t k = i + 1; k < faces.size(); ++k)
            EXPECT_NE(faces[i], faces[k]) << i << " and " << k;
    }
    EXPECT_EQ(coloured({0.4, RingState::NoTarget, {}}), 0);
    EXPECT_EQ(coloured({0.4, RingState::NoData, {}}), 0);
}

TEST_F(RingTest, GrowsWithTheText)
{
    const QSize before = ring.sizeHint();
    theme.setTextScale(2);
    EXPECT_EQ(ring.sizeHint(), before * 2);
}

TEST_F(RingTest, SaysInWordsWhatItShows)
{
    ring.setDescription(u"Calcium: 40 percent of the target"_s);
    EXPECT_EQ(ring.accessibleName(), u"Calcium: 40 percent of the target"_s);
}

TEST_F(RingTest, ALongCentreTextStaysInsideTheRing)
{
    ring.setValue({0, RingState::NoTarget, u"1 000 000 %"_s});
    const QImage image = painted(ring);
    const int edge = image.width() / 6;
    QImage left = image.copy(0, image.height() / 2 - 4, edge, 8);
    EXPECT_EQ(ink(left, look().mutedText), 0);
}
