// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggesting/exclusionsdialog.h"

#include "core/advice/unwantedfoods.h"
#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "tests/ui/support/textroom.h"
#include "ui/models/daystate.h"

#include <QSignalSpy>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

const QString almonds = u"sr-12061"_s;

class ExclusionsDialogTest : public AppHarness
{
protected:
    QString open(const Profile& profile)
    {
        setProfile(profile);
        state = std::make_unique<DayState>(*context);
        state->refresh();
        QObject::connect(journal.get(), &Journal::changed, state.get(),
                         [this](const ChangeSet& changes) { state->refresh(&changes); });
        dialog = std::make_unique<ExclusionsDialog>(*context, *state);
        dialog->show();
        settle();
        return words();
    }
    QString words() const
    {
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisibleTo(dialog.get()))
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<DayState> state;
    std::unique_ptr<ExclusionsDialog> dialog;
};

} // namespace

TEST_F(ExclusionsDialogTest, ReasonsArePlainAndSayWhatIsNotKnown)
{
    Profile profile = exampleProfile();
    profile.diet = Diet::Vegan;
    profile.avoid.insert(Allergen::Soy);
    profile.medicines = {u"warfarin"_s};
    const QString text = open(profile);
    EXPECT_TRUE(text.contains(u"vegan diet"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"What you avoid (soy)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"blood thinner"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"unknown is not safe"_s)) << text.toStdString();
    EXPECT_EQ(cutTexts(*dialog), QStringList());
}

TEST_F(ExclusionsDialogTest, KidneyDiseaseIsSaidAlthoughNothingWasSolved)
{
    Profile profile = exampleProfile();
    profile.conditions = {Condition::KidneyEgfrBelow30};
    EXPECT_TRUE(open(profile).contains(u"kidney team"_s));
}

TEST_F(ExclusionsDialogTest, ThereMayBeNothingToTell)
{
    EXPECT_TRUE(open(exampleProfile()).contains(u"Nothing in your profile"_s));
}

TEST_F(ExclusionsDialogTest, UnwantedFoodsAreNamedAndCanComeBack)
{
    apply(offerFood(*store, almonds, false, today()).value());
    EXPECT_TRUE(open(exampleProfile()).contains(catalogue.food(almonds)->name));
    Driver(*dialog).click(u"offerAgain_"_s + almonds);
    EXPECT_TRUE(unwantedFoods(*store)->isEmpty());
    settle();
    EXPECT_FALSE(words().contains(catalogue.food(almonds)->name));
    EXPECT_TRUE(messages.text().contains(catalogue.food(almonds)->name));
}

TEST_F(ExclusionsDialogTest, TheProfileIsOnePressAway)
{
    open(exampleProfile());
    const QSignalSpy wanted(dialog.get(), &ExclusionsDialog::profileRequested);
    Driver(*dialog).click(u"exclusionsProfile"_s);
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace osteolog::test
