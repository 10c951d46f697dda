// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bodyfield.h"

#include "tests/support/fixture.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace osteolog;
using namespace osteolog::ui;

namespace {

void type(BodyField& field, const char* part, const QString& text)
{
    auto* edit = field.findChild<QLineEdit*>(QString::fromLatin1(part));
    ASSERT_NE(edit, nullptr);
    edit->clear();
    QTest::keyClicks(edit, text);
}

} // namespace

TEST(BodyField, AValueThatNobodyTouchedComesBackExactly)
{
    BodyField weight(u"weight"_s, u"Weight"_s, BodyMeasureKind::Weight);
    weight.setMeasures(MeasureSystem::UnitedStates);
    weight.setValue(62.0);
    EXPECT_EQ(weight.findChild<QLineEdit*>(u"weightValue"_s)->text(), u"136.7"_s);
    EXPECT_EQ(weight.value(), 62.0);
    weight.setMeasures(MeasureSystem::Metric);
    EXPECT_EQ(weight.findChild<QLineEdit*>(u"weightValue"_s)->text(), u"62"_s);
    EXPECT_EQ(weight.value(), 62.0);
}

TEST(BodyField, FeetAndInchesAreOneHeight)
{
    BodyField height(u"height"_s, u"Height"_s, BodyMeasureKind::Height);
    height.setMeasures(MeasureSystem::UnitedStates);
    type(height, "heightValue", u"5"_s);
    EXPECT_NEAR(*height.value(), 152.4, 1e-9);
    type(height, "heightInches", u"6.5"_s);
    EXPECT_NEAR(*height.value(), 168.91, 1e-9);
    type(height, "heightInches", u"12"_s);
    EXPECT_EQ(height.state(), FieldState::Invalid);
    type(height, "heightInches", u"6"_s);
    height.setMeasures(MeasureSystem::Metric);
    EXPECT_EQ(height.findChild<QLineEdit*>(u"heightValue"_s)->text(), u"167.6"_s);
}

TEST(BodyField, RefusesWhatTheDiaryRefuses)
{
    BodyField weight(u"weight"_s, u"Weight"_s, BodyMeasureKind::Weight);
    EXPECT_EQ(weight.state(), FieldState::Empty);
    for (const QString& text : {u"620"_s, u"6"_s, u"-62"_s, u"heavy"_s, u"6 2"_s}) {
        type(weight, "weightValue", text);
        EXPECT_EQ(weight.state(), FieldState::Invalid) << text.toStdString();
        EXPECT_FALSE(weight.value().has_value());
    }
    type(weight, "weightValue", u"62,5"_s); // a comma is a decimal sign, too
    EXPECT_EQ(weight.value(), 62.5);
}
