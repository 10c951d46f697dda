// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/horizonpanel.h"

#include "ui/pages/trends/evidencedialog.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

HorizonPanel::HorizonPanel(const AppContext& context, QWidget* parent) : Card(context.theme, parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    setObjectName(u"horizonPanel"_s);
    m_heading = wrappingLabel(theme, FontRole::Heading, {}, this);
    m_text = wrappingLabel(theme, FontRole::Body, {}, this, Tone::Muted);
    m_place = wrappingLabel(theme, FontRole::Body, {}, this);
    m_evidence = new Button(theme, ButtonKind::Link, u"horizonEvidence"_s, tr("Evidence and sources ›"), this);
    m_figure = wrappingLabel(theme, FontRole::Number, {}, this, Tone::Accent);
    m_figure->setObjectName(u"horizonFigure"_s);
    m_figureText = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.theme().gap(4));
    words->addWidget(m_heading);
    words->addWidget(m_text);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->addWidget(m_place, 1);
    m_below->addWidget(m_evidence, 0, Qt::AlignLeft | Qt::AlignBottom);
    words->addLayout(m_below);
    auto* figure = new QVBoxLayout;
    figure->addWidget(m_figure);
    figure->addWidget(m_figureText);
    figure->addStretch(1);
    m_sides->addLayout(words, 5);
    m_sides->addLayout(figure, 2);
    body()->addLayout(m_sides);
    connect(m_evidence, &Button::clicked, this, &HorizonPanel::showEvidence);
}

void HorizonPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < m_context.theme.theme().px(640);
    for (QBoxLayout* layout : {m_sides, m_below})
        layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(m_context.theme.theme().gap(12));
    for (Label* label : {m_figure, m_figureText})
        label->setAlignment(narrow ? Qt::AlignLeft : Qt::AlignRight);
}

void HorizonPanel::show(const TrendState& state)
{
    const TrendWindow& window = state.window();
    m_horizon = window.horizon;
    const bool sincePlan = state.choice().fromPlan && window.horizon == Horizon::All;
    m_heading->setText(sincePlan ? tr("All since your plan began") : horizonHeading(window.horizon));
    m_text->setText(horizonText(window.horizon));
    QString place = windowText(window, state.today());
    if (const QDate begin = state.planStart(); begin.isValid() && begin <= state.today()) {
        const auto day = static_cast<int>(begin.daysTo(state.today())) + 1;
        place += state.choice().fromPlan && day <= window.days() && window.horizon < Horizon::All
                     ? tr(" · day %1 of %2 since your plan began").arg(day).arg(window.days())
                 : day == 1 ? tr(" · your plan began today")
                            : tr(" · your plan began %n days ago", nullptr, day - 1);
    }
    if (window.byWeek())
        place += tr(" · shown as means of weeks");
    m_place->setText(place);
    showFigure(state);
}

void HorizonPanel::showFigure(const TrendState& state)
{
    const Trend trend = state.subjectTrend();
    const SubjectWords words(state.choice().subject, m_context.tables, displayUnits(m_context.settings));
    QString figure, text;
    if (trend.onTargetShare) {
        figure = tr("%1 of %2").arg(trend.onTarget).arg(trend.onTarget + trend.offTarget);
        const QString interval = percentSpan(trend.onTargetShare->interval);
        text = trend.byWeek ? tr("%1: weeks on target, 95\u00a0% interval %2").arg(words.name(), interval)
                            : tr("%1: days on target, 95\u00a0% interval %2").arg(words.name(), interval);
    } else if (trend.mean) {
        figure = words.amount(*trend.mean, trend.meanAtLeast);
        text = trend.byWeek ? tr("%1: mean of %n weeks", nullptr, trend.values).arg(words.name())
                            : tr("%1: mean of %n days", nullptr, trend.values).arg(words.name());
    } else if (trend.byWeek) {
        figure = tr("%n weeks", nullptr, trend.values);
        text = tr("%1: too few weeks to say. At least 5 with three days each are needed.").arg(words.name());
    } else {
        figure = tr("%n days", nullptr, trend.values);
        text = tr("%1: too few days to say. At least 5 are needed.").arg(words.name());
    }
    if (trend.undecided > 0)
        text += u'\n' + tr("%n more cannot be decided: not all foods are known", nullptr, trend.undecided);
    if (trend.leftOutDays > 0)
        text += u'\n' + tr("%n days are left out: incomplete or not over yet", nullptr, trend.leftOutDays);
    m_figure->setText(figure);
    m_figureText->setText(text);
}

void HorizonPanel::showEvidence()
{
    (new EvidenceDialog(m_context.theme, m_horizon, this))->openAndForget();
}

} // namespace osteolog::ui
