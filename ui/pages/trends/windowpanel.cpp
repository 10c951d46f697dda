// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/windowpanel.h"

#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QString arrow(int direction)
{
    constexpr QChar noBreakSpace(0x00a0);
    return direction == 0 ? QString() : noBreakSpace + (direction > 0 ? u"↑"_s : u"↓"_s);
}

} // namespace

WindowPanel::WindowPanel(const AppContext& context, QWidget* parent) : Card(context.theme, parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    setObjectName(u"windowPanel"_s);
    setTitle(tr("This span"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.theme().gap(8));
    grid->setVerticalSpacing(theme.theme().gap(6));
    const QStringList heads{{}, tr("Mean"), tr("On target"), tr("Change a week")};
    for (int column = 0; column < 4; ++column) {
        m_heads[static_cast<std::size_t>(column)] =
            wrappingLabel(theme, FontRole::SmallStrong, heads[column], this, Tone::Muted);
        grid->addWidget(m_heads[static_cast<std::size_t>(column)], 0, column);
        grid->setColumnStretch(column, column == 0 ? 4 : 5);
    }
    int line = 1;
    for (std::size_t i = 0; i < teamMembers.size(); ++i) {
        grid->addWidget(new Separator(theme, this), line++, 0, 1, 4);
        const QString name = teamMembers[i] == Member::WeightBearing ? tr("Bone load") : memberName(teamMembers[i]);
        grid->addWidget(wrappingLabel(theme, FontRole::Body, name, this, teamMembers[i]), line, 0);
        int column = 1;
        for (Cell* cell : {&m_rows[i].mean, &m_rows[i].onTarget, &m_rows[i].perWeek}) {
            auto* both = new QVBoxLayout;
            both->setSpacing(0);
            cell->name = u"%1, %2"_s.arg(name, heads[column]);
            cell->figure = wrappingLabel(theme, FontRole::Body, {}, this);
            cell->interval = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted);
            both->addWidget(cell->figure);
            both->addWidget(cell->interval);
            both->addStretch(1);
            grid->addLayout(both, line, column++);
        }
        ++line;
    }
    body()->addLayout(grid);
    body()->addWidget(
        wrappingLabel(theme, FontRole::Small,
                      tr("Small figures: the 95\u00a0% interval, in which the true value very likely lies. An arrow "
                         "says that a change is more than chance."),
                      this, Tone::Muted));
    body()->addStretch(1);
}

void WindowPanel::set(const Cell& cell, const QString& figure, const QString& interval)
{
    cell.figure->setText(figure);
    cell.figure->setAccessibleName(u"%1: %2"_s.arg(cell.name, figure));
    cell.interval->setAccessibleName(u"%1: %2"_s.arg(cell.name, interval));
    cell.interval->setText(interval);
    cell.interval->setVisible(!interval.isEmpty());
}

void WindowPanel::show(const TrendState& state)
{
    m_heads[2]->setText(state.window().byWeek() ? tr("Weeks on target") : tr("Days on target"));
    for (std::size_t i = 0; i < teamMembers.size(); ++i)
        showRow(m_rows[i], teamMembers[i], state);
}

void WindowPanel::showRow(const Row& row, Member member, const TrendState& state) const
{
    const Trend& trend = state.trend(member);
    const SubjectWords words({member, {}}, m_context.tables, displayUnits(m_context.settings));
    if (trend.mean)
        set(row.mean, words.amount(*trend.mean, trend.meanAtLeast),
            // Of a lower bound no interval is known.
            trend.meanInterval && !trend.meanAtLeast ? words.span(*trend.meanInterval) : QString());
    else
        set(row.mean, withheldText(trend), {});

    const QString undecided = trend.undecided > 0 ? tr("%n undecided", nullptr, trend.undecided) : QString();
    if (trend.onTargetShare)
        set(row.onTarget, percentText(trend.onTargetShare->share),
            percentSpan(trend.onTargetShare->interval) + (undecided.isEmpty() ? QString() : u'\n' + undecided));
    else if (trend.onTarget + trend.offTarget + trend.undecided == 0)
        set(row.onTarget,
            trend.values == 0                 ? QString(QChar(0x2013))
            : member == Member::WeightBearing ? tr("see week by week")
                                              : tr("no target"),
            {});
    else
        set(row.onTarget, tr("too few to say"), undecided);

    if (trend.perWeek)
        set(row.perWeek, words.change(trend.perWeek->slope) + arrow(trend.direction()),
            words.changeSpan(trend.perWeek->interval));
    else
        set(row.perWeek, trend.tooMuchUnknown() ? withheldText(trend) : tr("too few to say"), {});
}

} // namespace osteolog::ui
