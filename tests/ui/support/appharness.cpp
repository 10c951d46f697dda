// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/appharness.h"

#include "core/foods/quickadd.h"

#include <QApplication>

namespace osteolog::test {

using namespace Qt::StringLiterals;

AppHarness::AppHarness()
    : tables(ReferenceTables::load().value())
    , catalogue(Catalogue::shipped().value())
    , store(Store::open(path(u"diary.osteolog"_s)).value())
    , journal(std::make_unique<Journal>(*store, clock))
    , theme(QApplication::palette())
    , settings(path(u"settings.ini"_s))
    , messages(theme)
    , editor(std::make_unique<ui::Editor>(*journal, messages))
    , context(
          new ui::AppContext{*store, *journal, *editor, catalogue, tables, clock, settings, theme, messages, prompts})
{
    theme.set(ui::ThemeName::Light, 1.0);
}

AppHarness::~AppHarness() = default;

Profile AppHarness::exampleProfile()
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = QDate(1960, 5, 1);
    profile.weight = Kilograms(62);
    profile.stage = LifeStage::Postmenopause;
    return profile;
}

void AppHarness::setProfile(const Profile& profile)
{
    apply(Edit::add(makeRecord(QDate(2026, 1, 1), QTime(), ProfileChange{profile})));
}

Record AppHarness::eat(const QString& foodId, double grams, QDate day, QTime time)
{
    const Food* food = catalogue.food(foodId);
    if (!food) {
        ADD_FAILURE() << "no food " << foodId.toStdString();
        return {};
    }
    const Record record = makeRecord(day, time, makeFoodEntry(*food, {Grams(grams), QString(), 0}, mealAt(time)));
    apply(Edit::add(record));
    return record;
}

void AppHarness::apply(const Edit& edit)
{
    const Result<ChangeSet> changes = journal->apply(edit);
    ASSERT_TRUE(changes.ok()) << static_cast<int>(changes.error().code);
}

} // namespace osteolog::test
