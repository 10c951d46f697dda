// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountedit.h"

#include "tests/ui/uifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class AmountEditTest : public test::UiFixture
{
protected:
    AmountEditTest()
    {
        weight.setRange(15, 350);
        activate(weight);
    }

    void type(const QString& text)
    {
        weight.edit()->setFocus();
        weight.edit()->setText(text);
        QTest::keyClick(weight.edit(), Qt::Key_Return);
    }

    AmountEdit weight{theme, u"weight"_s, {Unit::Kilogram, Unit::Pound}};
};

} // namespace

TEST_F(AmountEditTest, ReadsNumbersAsPeopleTypeThem)
{
    type(u"62,5"_s);
    EXPECT_EQ(weight.amount(), (Amount{62.5, Unit::Kilogram}));
    type(u"62.5"_s);
    EXPECT_EQ(weight.amount(), (Amount{62.5, Unit::Kilogram}));
}

TEST_F(AmountEditTest, AUnitTypedBehindTheNumberIsTaken)
{
    type(u"140 lb"_s);
    ASSERT_TRUE(weight.amount());
    EXPECT_EQ(weight.amount()->unit, Unit::Pound);
    EXPECT_EQ(weight.findChild<QComboBox*>(u"weightUnit"_s)->currentIndex(), 1);
    EXPECT_EQ(weight.edit()->text(), u"140"_s);
    EXPECT_NEAR(weight.valueInFirstUnit().value(), 63.5, 0.01);
}

TEST_F(AmountEditTest, AnEmptyFieldIsNoAmountAndNoMistake)
{
    type({});
    EXPECT_FALSE(weight.amount());
    EXPECT_TRUE(weight.problem().isEmpty());
    EXPECT_TRUE(weight.isEmpty());
}

TEST_F(AmountEditTest, WhatCannotBeRightIsSaidAndIsNoAmount)
{
    for (const QString& text : {u"heavy"_s, u"5"_s, u"900"_s, u"60 ml"_s, u"60 kg kg"_s, u"-60"_s, u"∞"_s, u"1e9"_s}) {
        type(text);
        EXPECT_FALSE(weight.amount()) << text.toStdString();
        EXPECT_FALSE(weight.problem().isEmpty()) << text.toStdString();
    }
}

TEST_F(AmountEditTest, TheLimitIsNamedInTheUnitThatWasChosen)
{
    type(u"9000 lb"_s);
    EXPECT_TRUE(weight.problem().contains("lb"_L1)) << weight.problem().toStdString();
}

TEST_F(AmountEditTest, WhatIsSetComesBack)
{
    weight.setAmount(Amount{71.25, Unit::Kilogram});
    EXPECT_EQ(weight.amount(), (Amount{71.25, Unit::Kilogram}));
    weight.setAmount(Amount{150, Unit::Pound});
    EXPECT_EQ(weight.amount(), (Amount{150, Unit::Pound}));
    weight.setAmount({});
    EXPECT_TRUE(weight.isEmpty());
}

TEST_F(AmountEditTest, LargeNumbersCanBeReadAgain)
{
    AmountEdit steps(theme, u"steps"_s, {Unit::None});
    steps.setAmount(Amount{12500, Unit::None});
    EXPECT_EQ(steps.amount(), (Amount{12500, Unit::None}));
}
