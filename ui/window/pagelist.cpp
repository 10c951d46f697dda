// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagelist.h"

#include "ui/pages/today/todaypage.h"

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
    return {name, label, name, place, [&context] { return new P(context); }};
}

} // namespace

std::vector<PageEntry> pageList(const AppContext& context)
{
    return {
        entry<TodayPage>(context, u"today"_s, PageList::tr("Today")),
    };
}

} // namespace osteolog::ui
