// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/halfyearpanel.h"

#include "core/domain/reference.h"
#include "ui/charts/barchart.h"
#include "ui/models/movementstate.h"
#include "ui/pages/movement/movementwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

HalfYearPanel::HalfYearPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_chart(new BarChart(context.theme, Member::WeightBearing, u"halfYearChart"_s, this))
    , m_note(wrappingLabel(
          context.theme, FontRole::Small,
          tr("Bone load is the osteogenic index (Turner and Robling 2003): how hard times how often, where the first "
             "impacts count most and rest between sessions counts too. That only impacts of twice the body weight or "
             "more count is our decision. It is a measure of habit and no forecast of bone density."),
          this, Tone::Muted))
{
    setObjectName(u"halfYearPanel"_s);
    setTitle(tr("Bone load of the last half year"));
    body()->addWidget(m_chart);
    body()->addWidget(m_note);
}

void HalfYearPanel::show(const MovementState& state)
{
    const QLocale locale;
    const QDate thisMonday = mondayOf(state.today);
    std::vector<Bar> bars;
    int month = 0;
    for (QDate monday = thisMonday.addDays(-7 * (movementWeeksShown - 1)); monday <= thisMonday;
         monday = monday.addDays(7)) {
        Bar bar;
        bar.current = monday == thisMonday;
        if (monday.month() != month) {
            month = monday.month();
            bar.label = locale.standaloneMonthName(month, QLocale::ShortFormat);
        }
        const QString week = tr("Week from %1").arg(shortDateText(monday, state.today));
        const auto found = std::find_if(state.weeks.begin(), state.weeks.end(),
                                        [monday](const MovementWeek& known) { return known.monday == monday; });
        if (found == state.weeks.end()) {
            bar.spoken = tr("%1: nothing logged").arg(week);
        } else {
            bar.value = found->osteogenicIndex;
            bar.spoken = tr("%1: bone load %2, %n impact days", nullptr, found->impactDays)
                             .arg(week, numberText(found->osteogenicIndex, 0));
        }
        bars.push_back(bar);
    }
    m_chart->setBars(std::move(bars));
    m_chart->setDescription(tr("Bone load of each week"));
}

} // namespace osteolog::ui
