// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/tilespanel.h"

#include "ui/charts/trendtile.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 140; // at 100 % text
constexpr std::size_t mostSymptoms = 6;
constexpr double mostRating = 4;

/// The target at the end of the window, from the day on that it has held without a change.
void addTarget(TileValue& value, Member member, const TrendState& state)
{
    for (const TargetStep& step : state.series().steps.steps()) {
        if (step.from > state.window().last)
            break;
        if (step.targets[member].amount != value.target) {
            value.target = step.targets[member].amount;
            value.targetFrom = step.from;
        }
    }
}

} // namespace

TilesPanel::TilesPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_cells(new QWidget(this))
{
    setObjectName(u"tilesPanel"_s);
    setTitle(tr("Side by side"));
    const ThemeProvider& theme = context.theme;
    m_grid = new FlowGrid(theme.theme().px(tileWidth), theme.theme().gap(10), m_cells);
    m_grid->setMaximumColumns(3);
    body()->addWidget(m_cells);
    tile(teamMembers.size() - 1); // the six at once, where the order of tabs wants them
    connect(&theme, &ThemeProvider::changed, this, [this] {
        m_grid->setMinimumColumnWidth(m_context.theme.theme().px(tileWidth));
        m_grid->setCellSpacing(m_context.theme.theme().gap(10));
    });
}

/// Made when first needed, and kept: the next span of days has the same ones.
TrendTile* TilesPanel::tile(std::size_t index)
{
    while (m_tiles.size() <= index) {
        const std::size_t made = m_tiles.size();
        auto* fresh = new TrendTile(m_context.theme, u"trendTile%1"_s.arg(made), m_cells);
        m_grid->addWidget(fresh);
        m_tiles.push_back(fresh);
        connect(fresh, &TrendTile::clicked, this, [this, made] {
            m_tiles[made]->setChecked(true);
            Q_EMIT subjectChosen(m_subjects[made]);
        });
    }
    return m_tiles[index];
}

void TilesPanel::show(const TrendState& state)
{
    m_subjects.clear();
    for (const Member member : teamMembers) {
        m_subjects.push_back({member, {}});
        fill(*tile(m_subjects.size() - 1), m_subjects.back(), state.trend(member), state.series()[member], state);
    }
    for (const SymptomTrend& symptom : state.symptoms()) {
        if (m_subjects.size() >= teamMembers.size() + mostSymptoms)
            break;
        m_subjects.push_back({Member::Magnesium, symptom.symptom});
        fill(*tile(m_subjects.size() - 1), m_subjects.back(), symptom.trend, *state.symptomSeries(symptom.symptom),
             state);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setVisible(i < m_subjects.size());
}

void TilesPanel::fill(TrendTile& tile, const TrendSubject& subject, const Trend& trend, const DaySeries& series,
                      const TrendState& state) const
{
    const SubjectWords words(subject, m_context.tables, displayUnits(m_context.settings));
    const TrendWindow& window = state.window();
    TileValue value;
    value.name = words.name();
    value.value = trend.mean ? words.amount(*trend.mean, trend.meanAtLeast) : withheldText(trend);
    if (const LoadingWeeks weeks = state.loadingWeeks();
        subject == TrendSubject{Member::WeightBearing, {}} && weeks.weeks > 0)
        value.value = tr("%1 days a week").arg(QLocale().toString(weeks.daysAWeek(), 'f', 1));
    else if (!subject.isMember() && trend.mean)
        value.value = tr("mean %1 of 4").arg(words.number(*trend.mean));
    value.first = window.first;
    value.last = window.last;
    if (subject.isMember())
        value.colour = subject.member;
    else
        value.top = mostRating;
    if (window.byWeek()) {
        value.daysBetween = 7;
        for (const SeriesValue& week : weekMeans(series.between(window.first, window.last)).values)
            value.points.push_back({week.day, week.value});
    } else {
        for (const MovingMean& mean : movingMeans(series, window.first, window.last))
            value.points.push_back({mean.day, mean.mean});
    }
    if (subject.isMember() && subject.member != Member::WeightBearing)
        addTarget(value, subject.member, state);
    tile.setValue(std::move(value));
    tile.setChecked(subject == state.choice().subject);
}

} // namespace osteolog::ui
