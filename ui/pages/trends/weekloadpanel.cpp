// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/weekloadpanel.h"

#include "ui/charts/barchart.h"
#include "ui/models/trendstate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWeeks = 53;

} // namespace

WeekLoadPanel::WeekLoadPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_chart(new BarChart(context.theme, Member::WeightBearing, u"weekLoadChart"_s, this))
    , m_text(wrappingLabel(context.theme, FontRole::Body, {}, this))
{
    setObjectName(u"weekLoadPanel"_s);
    setTitle(tr("Bone load, week by week"));
    m_text->setObjectName(u"weekLoadText"_s);
    m_chart->setDescription(tr("Bone load of each week"));
    body()->addWidget(m_chart);
    body()->addWidget(m_text);
}

void WeekLoadPanel::show(const TrendState& state)
{
    const QDate last = std::min(state.window().last, state.today());
    const QDate from = std::max(mondayOf(state.window().first), mondayOf(last).addDays(-7 * (mostWeeks - 1)));
    const QLocale locale;
    std::vector<Bar> bars;
    int month = 0;
    for (QDate monday = from; monday <= last; monday = monday.addDays(7)) {
        Bar bar;
        if (monday.month() != month) {
            month = monday.month();
            bar.label = locale.standaloneMonthName(month, QLocale::ShortFormat);
        }
        const QString name = tr("Week from %1").arg(shortDateText(monday, state.today()));
        const auto& all = state.series().weeks;
        const auto found =
            std::find_if(all.begin(), all.end(), [monday](const MovementWeek& week) { return week.monday == monday; });
        if (found == all.end()) {
            bar.spoken = tr("%1: nothing logged").arg(name);
        } else {
            bar.value = found->osteogenicIndex;
            bar.spoken = tr("%1: bone load %2, %n bone-loading days", nullptr, state.loadingDays(monday))
                             .arg(name, numberText(found->osteogenicIndex, 0));
        }
        bars.push_back(bar);
    }
    m_chart->setBars(std::move(bars));
    m_text->setText(summary(state));
}

QString WeekLoadPanel::summary(const TrendState& state)
{
    const QLocale locale;
    const LoadingWeeks sum = state.loadingWeeks();
    const TargetStep& step = state.series().steps.on(state.window().last);
    const std::optional<double> target = step.targets[Member::WeightBearing].amount;
    if (sum.weeks == 0)
        return tr("No movement is logged in this span.");
    const QString mean = tr("%1 bone-loading days a week.").arg(locale.toString(sum.daysAWeek(), 'f', 1));
    if (!target)
        return mean;
    return mean + u' ' +
           tr("In %1 of %2 logged weeks there were as many as aimed at (%3).")
               .arg(sum.filled)
               .arg(sum.weeks)
               .arg(numberText(*target));
}

} // namespace osteolog::ui
