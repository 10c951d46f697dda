// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationrail.h"

#include "tests/ui/uifixture.h"
#include "ui/window/railitem.h"

#include <QMenu>
#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class NavigationRailTest : public test::UiFixture
{
protected:
    NavigationRailTest()
    {
        rail.addItem(u"today"_s, u"Today"_s, u"today"_s, false);
        rail.addItem(u"movement"_s, u"Movement"_s, u"movement"_s, false);
        rail.addItem(u"settings"_s, u"Settings"_s, u"settings"_s, true);
        QObject::connect(&rail, &NavigationRail::chosen, [this](const QString& name) {
            chosen.append(name);
            rail.setCurrent(name);
        });
        rail.setCurrent(u"today"_s);
        rail.resize(rail.sizeHint());
        activate(rail);
    }

    RailItem* item(const QString& name) { return rail.findChild<RailItem*>("rail-"_L1 + name); }

    NavigationRail rail{theme};
    QStringList chosen;
};

} // namespace

TEST_F(NavigationRailTest, AClickChoosesAPage)
{
    item(u"movement"_s)->click();
    EXPECT_EQ(chosen, QStringList{u"movement"_s});
    EXPECT_EQ(rail.current(), u"movement"_s);
    EXPECT_TRUE(item(u"movement"_s)->isChecked());
    EXPECT_FALSE(item(u"today"_s)->isChecked());
}

TEST_F(NavigationRailTest, TheKeyboardWalksThroughBothGroups)
{
    item(u"today"_s)->setFocus();
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Up})
        QTest::keyClick(QApplication::focusWidget(), key);
    EXPECT_EQ(chosen.mid(0, 2), (QStringList{u"movement"_s, u"settings"_s}));
    EXPECT_EQ(chosen.last(), u"movement"_s);
    EXPECT_TRUE(item(u"movement"_s)->hasFocus());
}

TEST_F(NavigationRailTest, TabStopsOnceAtTheChosenItem)
{
    EXPECT_TRUE(item(u"today"_s)->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(item(u"movement"_s)->focusPolicy() & Qt::TabFocus);
}

TEST_F(NavigationRailTest, IsAsWideAsInThePicturesAndNoWiderThanItsWordsNeed)
{
    EXPECT_EQ(rail.sizeHint().width(), 188);
    theme.setTextScale(2);
    EXPECT_LE(rail.sizeHint().width(), 300);
    for (const QString& name : rail.names())
        EXPECT_LE(item(name)->sizeHint().width() + 2 * look().gap(10), rail.sizeHint().width());
}

TEST_F(NavigationRailTest, ItemsHaveNames)
{
    EXPECT_EQ(item(u"movement"_s)->accessibleName(), u"Movement"_s);
    EXPECT_FALSE(item(u"today"_s)->accessibleDescription().isEmpty());
    EXPECT_EQ(rail.names(), (QStringList{u"today"_s, u"movement"_s, u"settings"_s}));
}

TEST_F(NavigationRailTest, ANameWithoutItemMarksNone)
{
    rail.setCurrent(u"welcome"_s);
    EXPECT_EQ(rail.current(), QString());
    for (const QString& name : rail.names())
        EXPECT_FALSE(item(name)->isChecked());
    EXPECT_TRUE(item(u"today"_s)->focusPolicy() & Qt::TabFocus) << "the rail can still be reached";
}
