// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "tests/ui/uifixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratiogauge.h"

#include <QVBoxLayout>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class CardTest : public test::UiFixture
{
};

} // namespace

TEST_F(CardTest, IsARoundedSurfaceInEveryTheme)
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        theme.setName(name);
        Card card(theme);
        card.resize(120, 80);
        const QImage image = painted(card);
        EXPECT_EQ(image.pixelColor(60, 40), look().surface);
        EXPECT_EQ(image.pixelColor(60, 0), look().border);
        EXPECT_NE(image.pixelColor(0, 0), look().border) << "the corner is round";
    }
}

TEST_F(CardTest, ItsTitleIsItsName)
{
    Card card(theme);
    EXPECT_TRUE(card.title().isEmpty());
    card.setTitle(u"Diary"_s);
    EXPECT_EQ(card.title(), u"Diary"_s);
    EXPECT_EQ(card.accessibleName(), u"Diary"_s);
}

TEST_F(CardTest, ChangesItsLookWithTheTheme)
{
    Card card(theme, nullptr, Card::Look::Warn);
    card.resize(60, 40);
    EXPECT_GT(ink(card, look().warnBack), 1000);
    theme.setName(ThemeName::Dark);
    EXPECT_GT(ink(card, look().warnBack), 1000);
}

TEST_F(CardTest, ALabelFollowsThemeAndTextSize)
{
    Label label(theme, FontRole::Number, u"248"_s, nullptr, Member::Magnesium);
    EXPECT_EQ(label.font().pixelSize(), 19);
    theme.set(ThemeName::Dark, 2);
    EXPECT_EQ(label.font().pixelSize(), 38);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), look().memberText(Member::Magnesium));
}

TEST_F(CardTest, AWrappedLabelKnowsItsHeightAfterEveryChange)
{
    const QString text = u"Keep vitamin K steady from day to day and tell your clinic before you change it"_s;
    const std::unique_ptr<Label> label(wrappingLabel(theme, FontRole::Body, text, nullptr));
    const int narrow = label->heightForWidth(120);
    EXPECT_GT(narrow, label->heightForWidth(400));
    EXPECT_EQ(label->heightForWidth(120), narrow);
    label->setText(text + text);
    EXPECT_GT(label->heightForWidth(120), narrow * 3 / 2);
    label->setText(text);
    EXPECT_EQ(label->heightForWidth(120), narrow);
    theme.setTextScale(2);
    EXPECT_GT(label->heightForWidth(120), narrow * 2);
    label->setContentsMargins(0, 50, 0, 50);
    const int withMargins = label->heightForWidth(120);
    label->setContentsMargins(0, 0, 0, 0);
    EXPECT_EQ(withMargins, label->heightForWidth(120) + 100);
}

TEST_F(CardTest, TextIsNeverTakenForMarkup)
{
    const Label label(theme, FontRole::Body, u"<b>oats</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST_F(CardTest, AnElidedLabelKeepsItsWholeTextForReaders)
{
    ElidingLabel label(theme, FontRole::Body);
    label.setFullText(u"Cheese, gouda, from the shop around the corner"_s);
    label.resize(90, 20);
    painted(label);
    EXPECT_EQ(label.toolTip(), label.fullText());
    EXPECT_EQ(label.accessibleName(), label.fullText());
    label.resize(label.sizeHint());
    painted(label);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST_F(CardTest, AChipIsAsWideAsItsWords)
{
    Chip chip(theme, u"+66 mg Mg"_s, Member::Magnesium);
    const int before = chip.sizeHint().width();
    EXPECT_GT(before, QFontMetrics(look().font(FontRole::Small)).horizontalAdvance(chip.text()));
    theme.setTextScale(2);
    EXPECT_GT(chip.sizeHint().width(), before * 3 / 2);
    EXPECT_EQ(chip.accessibleName(), u"+66 mg Mg"_s);
}

TEST_F(CardTest, AnIconButtonSaysWhatItDoes)
{
    const std::unique_ptr<Button> button(iconButton(theme, u"removeEntry"_s, u"delete"_s, u"Remove this entry"_s));
    EXPECT_EQ(button->accessibleName(), u"Remove this entry"_s);
    EXPECT_EQ(button->toolTip(), u"Remove this entry"_s);
    EXPECT_TRUE(button->text().isEmpty());
    EXPECT_FALSE(button->icon().isNull());
}

TEST_F(CardTest, ARatioBeyondTheTrackIsNotShownAsItsEnd)
{
    RatioGauge gauge(theme, Member::Calcium);
    gauge.resize(200, 24);
    gauge.setScale({0, 5, 1.7, 2.6});
    gauge.setValue(5);
    const QImage end = painted(gauge);
    gauge.setValue(9);
    EXPECT_NE(painted(gauge), end);
    gauge.setValue({});
    EXPECT_EQ(ink(gauge, look().member(Member::Calcium)), 0) << "unknown has no dot";
}

TEST_F(CardTest, AnUnknownShareIsNotDrawnAsNothing)
{
    ShareBar bar(theme, Member::Protein);
    bar.resize(100, 6);
    bar.setShare(0);
    const QImage zero = painted(bar);
    bar.setShare({});
    EXPECT_NE(painted(bar), zero);
    bar.setShare(0.5);
    EXPECT_NEAR(ink(bar, look().member(Member::Protein)), 300, 30);
}

TEST_F(CardTest, AnEmptyStateSaysWhatToDo)
{
    EmptyState empty(theme, u"foods"_s, u"No foods yet"_s, u"Add one from a label."_s);
    const Button* button = empty.addButton(u"addFood"_s, u"New food"_s);
    EXPECT_EQ(button->accessibleName(), u"New food"_s);
    EXPECT_EQ(button->parentWidget(), &empty);
}
