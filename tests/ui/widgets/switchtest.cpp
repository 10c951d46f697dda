// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "tests/ui/uifixture.h"

#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class SwitchTest : public test::UiFixture
{
protected:
    SwitchTest()
    {
        toggle.resize(toggle.sizeHint());
        activate(toggle);
    }
    Switch toggle{theme, u"dayComplete"_s, u"That was everything today"_s};
};

} // namespace

TEST_F(SwitchTest, SpaceAndEnterSwitch)
{
    toggle.setFocus();
    QTest::keyClick(&toggle, Qt::Key_Space);
    EXPECT_TRUE(toggle.isChecked());
    QTest::keyClick(&toggle, Qt::Key_Return);
    EXPECT_FALSE(toggle.isChecked());
}

TEST_F(SwitchTest, OnAndOffDifferInShape)
{
    const QImage off = painted(toggle).convertToFormat(QImage::Format_Grayscale8);
    toggle.setChecked(true);
    EXPECT_NE(painted(toggle).convertToFormat(QImage::Format_Grayscale8), off);
}

TEST_F(SwitchTest, WrapsItsWords)
{
    EXPECT_GT(toggle.heightForWidth(130), toggle.heightForWidth(600));
    EXPECT_LE(toggle.minimumSizeHint().width(), 150);
}

TEST_F(SwitchTest, IsNamedByItsWords)
{
    EXPECT_EQ(toggle.accessibleName(), u"That was everything today"_s);
}
