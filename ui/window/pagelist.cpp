// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagelist.h"

#include "ui/pages/body/bodypage.h"
#include "ui/pages/foods/foodspage.h"
#include "ui/pages/movement/movementpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/profile/profilepage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/trends/trendspage.h"
#include "ui/pages/welcome/welcomepage.h"

#include <QCoreApplication>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct PageList
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::PageList)
};

template <class P>
PageEntry entry(const AppContext& context, const QString& name, const QString& label, RailPlace place = RailPlace::Top)
{
    return {name, label, name, place, [&context](QWidget* parent) { return new P(context, parent); }};
}

} // namespace

std::vector<PageEntry> pageList(const AppContext& context)
{
    return {
        entry<TodayPage>(context, u"today"_s, PageList::tr("Today")),
        entry<TrendsPage>(context, u"trends"_s, PageList::tr("Trends")),
        entry<FoodsPage>(context, u"foods"_s, PageList::tr("Foods")),
        entry<PlanPage>(context, u"plan"_s, PageList::tr("Week plan")),
        entry<MovementPage>(context, u"movement"_s, PageList::tr("Movement")),
        entry<BodyPage>(context, u"body"_s, PageList::tr("Body")),
        entry<ProfilePage>(context, u"profile"_s, PageList::tr("Profile"), RailPlace::Bottom),
        entry<SettingsPage>(context, u"settings"_s, PageList::tr("Settings"), RailPlace::Bottom),
        entry<WelcomePage>(context, u"welcome"_s, PageList::tr("Welcome"), RailPlace::Nowhere),
    };
}

QString firstPage(const AppContext& context)
{
    return welcomeIsDue(context) ? u"welcome"_s : u"today"_s;
}

} // namespace osteolog::ui
