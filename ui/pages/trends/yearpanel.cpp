// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/yearpanel.h"

#include "ui/charts/yearmap.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestDecided = 5; // of one weekday

MapRow rowOf(Member member, const DaySeries& series, const TrendWindow& year)
{
    MapRow row{memberName(member), member, std::vector<MapCell>(static_cast<std::size_t>(year.days()), MapCell::Gap)};
    for (const SeriesValue& value : series.between(year.first, year.last)) {
        MapCell& cell = row.days[static_cast<std::size_t>(year.first.daysTo(value.day))];
        switch (value.standing) {
        case Standing::On:
            cell = MapCell::On;
            break;
        case Standing::Off:
            cell = MapCell::Off;
            break;
        case Standing::Undecided:
            cell = MapCell::Undecided;
            break;
        case Standing::NoTarget:
            cell = MapCell::Logged;
            break;
        }
    }
    return row;
}

} // namespace

YearPanel::YearPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_map(new YearMap(context.theme, u"yearMap"_s, this))
    , m_weekdays(wrappingLabel(context.theme, FontRole::Body, {}, this))
{
    setObjectName(u"yearPanel"_s);
    setTitle(tr("Twelve months, day by day"));
    m_map->setDescription(
        tr("Monday above, Sunday below. Full: on target. Faint: not. Dot: cannot be decided. Frame: no "
           "target."));
    m_map->setAccessibleName(title() + u". "_s + m_map->accessibleName()); // what it is, before how to read it
    m_weekdays->setObjectName(u"weekdaysText"_s);
    body()->addWidget(m_map);
    body()->addWidget(m_weekdays);
    connect(m_map, &YearMap::dayChosen, this, &YearPanel::dayChosen);
}

void YearPanel::show(const TrendState& state)
{
    const TrendWindow year = state.year();
    std::vector<MapRow> rows;
    rows.reserve(teamMembers.size());
    for (const Member member : teamMembers)
        rows.push_back(rowOf(member, state.series()[member], year));
    m_map->setRows(year.first, std::move(rows), [this, &state](int row, QDate day) {
        const Member member = teamMembers[static_cast<std::size_t>(row)];
        const SubjectWords words({member, {}}, m_context.tables, displayUnits(m_context.settings));
        return tr("%1, %2").arg(words.name(), words.day(state, state.series()[member], day));
    });
    m_weekdays->setText(weekdaysText(state));
}

QString YearPanel::weekdaysText(const TrendState& state) const
{
    const TrendSubject& subject = state.choice().subject;
    if (!subject.isMember())
        return tr("Choose magnesium or another of the six above to see which weekdays are hard.");
    const std::array<WeekdayShare, 7> days = weekdayShares(state.series()[subject.member], state.year());
    const QString name = memberName(subject.member);
    std::array<ShareEstimate, 7> shares;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i].on + days[i].off < fewestDecided)
            return tr("%1: too few days with a target to compare weekdays.").arg(name);
        shares[i] = *shareEstimate(days[i].on, days[i].on + days[i].off);
    }
    const auto [least, most] = std::minmax_element(
        shares.begin(), shares.end(), [](const ShareEstimate& a, const ShareEstimate& b) { return a.share < b.share; });
    // Of seven weekdays one is always the best: it is told only where the intervals lie apart.
    if (least->interval.high >= most->interval.low)
        return tr("%1: no clear difference between the weekdays.").arg(name);
    const auto weekday = [&shares](auto day) {
        return QLocale().standaloneDayName(static_cast<int>(day - shares.begin()) + 1, QLocale::LongFormat);
    };
    return tr("%1: most often on target on %2 (%3), least often on %4 (%5).")
        .arg(name, weekday(most), percentText(most->share), weekday(least), percentText(least->share));
}

} // namespace osteolog::ui
