// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "tests/ui/uifixture.h"

#include <QAbstractButton>
#include <QLayout>
#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class SegmentedTest : public test::UiFixture
{
protected:
    SegmentedTest()
    {
        QObject::connect(&choice, &Segmented::currentIndexChanged, [this](int index) { chosen.push_back(index); });
        choice.resize(choice.sizeHint());
        activate(choice);
    }

    QAbstractButton* segment(int index)
    {
        return choice.findChild<QAbstractButton*>(u"horizon"_s + QString::number(index));
    }

    Segmented choice{theme, u"horizon"_s, u"Time span"_s, {u"1–2 weeks"_s, u"4–8 weeks"_s, u"3–6 months"_s}};
    std::vector<int> chosen;
};

} // namespace

TEST_F(SegmentedTest, AClickChooses)
{
    segment(2)->click();
    EXPECT_EQ(choice.currentIndex(), 2);
    EXPECT_TRUE(segment(2)->isChecked());
    EXPECT_FALSE(segment(0)->isChecked());
    EXPECT_EQ(chosen, std::vector<int>{2});
}

TEST_F(SegmentedTest, AClickOnTheChosenOneKeepsIt)
{
    segment(0)->click();
    EXPECT_TRUE(segment(0)->isChecked());
    EXPECT_TRUE(chosen.empty());
}

TEST_F(SegmentedTest, TheArrowKeysMoveTheChoiceAndStopAtTheEnds)
{
    segment(0)->setFocus();
    QTest::keyClick(segment(0), Qt::Key_Right);
    EXPECT_EQ(choice.currentIndex(), 1);
    EXPECT_TRUE(segment(1)->hasFocus());
    QTest::keyClick(segment(1), Qt::Key_End);
    QTest::keyClick(segment(2), Qt::Key_Right);
    EXPECT_EQ(choice.currentIndex(), 2);
    QTest::keyClick(segment(2), Qt::Key_Home);
    EXPECT_EQ(choice.currentIndex(), 0);
    EXPECT_EQ(chosen, (std::vector<int>{1, 2, 0}));
}

TEST_F(SegmentedTest, TabStopsOnceAtTheChosenOne)
{
    choice.setCurrentIndex(1);
    EXPECT_FALSE(segment(0)->focusPolicy() & Qt::TabFocus);
    EXPECT_TRUE(segment(1)->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(segment(2)->focusPolicy() & Qt::TabFocus);
}

TEST_F(SegmentedTest, AnIndexOutsideChangesNothing)
{
    choice.setCurrentIndex(9);
    choice.setCurrentIndex(-1);
    EXPECT_EQ(choice.currentIndex(), 0);
    EXPECT_TRUE(chosen.empty());
}

TEST_F(SegmentedTest, LargeTextBreaksIntoLinesInsteadOfBeingCut)
{
    theme.setTextScale(2);
    const int width = 420;
    choice.resize(width, choice.layout()->heightForWidth(width));
    QCoreApplication::processEvents();
    for (int i = 0; i < 3; ++i) {
        EXPECT_GE(segment(i)->width(), segment(i)->sizeHint().width());
        EXPECT_TRUE(choice.rect().contains(segment(i)->geometry()));
    }
    EXPECT_GT(segment(2)->y(), segment(0)->y());
}

TEST_F(SegmentedTest, HasNames)
{
    EXPECT_EQ(choice.accessibleName(), u"Time span"_s);
    EXPECT_EQ(segment(1)->accessibleName(), u"4–8 weeks"_s);
}
