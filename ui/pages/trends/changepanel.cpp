// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/changepanel.h"

#include "ui/pages/body/bodywords.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSymptoms = 6;
constexpr double likelyChance = 0.05;

} // namespace

ChangePanel::ChangePanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_rows(new QVBoxLayout)
{
    const ThemeProvider& theme = context.theme;
    setObjectName(u"changePanel"_s);
    setTitle(tr("Did anything change for you?"));
    body()->addLayout(m_rows);
    body()->addWidget(
        wrappingLabel(theme, FontRole::Small, tr("One person’s diary cannot prove a cause."), this, Tone::Muted));
    m_ask = new Button(theme, ButtonKind::Link, u"lookForConnection"_s, {}, this);
    m_connection = wrappingLabel(theme, FontRole::Body, {}, this);
    m_connection->setObjectName(u"connectionText"_s);
    body()->addWidget(m_ask, 0, Qt::AlignLeft);
    body()->addWidget(m_connection);
    body()->addStretch(1);
    connect(m_ask, &Button::clicked, this, &ChangePanel::lookForConnection);
}

void ChangePanel::show(const TrendState& state)
{
    m_state = &state;
    const TrendSubject& subject = state.choice().subject;
    QStringList lines;
    if (subject.isMember()) {
        const SubjectWords words(subject, m_context.tables, displayUnits(m_context.settings));
        lines << words.halves(state.trend(subject.member));
    }
    for (std::size_t i = 0; i < std::min(mostSymptoms, state.symptoms().size()); ++i) {
        const SymptomTrend& symptom = state.symptoms()[i];
        QString line = symptomChangeText(symptom, m_context.tables);
        if (const QString strong = strongDaysText(symptom); !strong.isEmpty())
            line += u' ' + strong;
        lines << line;
    }
    if (state.symptoms().empty())
        lines << tr("No rating counts in this span yet. Today’s counts once the day is marked complete on the Today "
                    "page; what to rate is chosen on the Body page.");
    while (m_lines.size() < static_cast<std::size_t>(lines.size())) {
        m_lines.push_back(wrappingLabel(m_context.theme, FontRole::Body, {}, this));
        m_rows->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto line = static_cast<qsizetype>(i);
        m_lines[i]->setText(line < lines.size() ? lines[line] : QString());
        m_lines[i]->setVisible(line < lines.size());
    }
    const bool canAsk = !state.symptoms().empty() && subject.isMember() && subject.member != Member::WeightBearing;
    m_ask->setVisible(canAsk);
    m_ask->setText(tr("Does %1 go together with how I feel?").arg(memberName(subject.member)));
    m_connection->hide();
}

QString ChangePanel::connectionText(const SymptomTrend& symptom) const
{
    const Member member = m_state->choice().subject.member;
    const QString name = symptomText(symptom.symptom, m_context.tables);
    const bool byWeek = m_state->window().byWeek();
    if (m_state->trend(member).tooMuchUnknown())
        return tr("%1: too much of your %2 is unknown to look for it.").arg(name, memberName(member));
    const std::optional<Association> found =
        association(m_state->series()[member], *m_state->symptomSeries(symptom.symptom), m_state->window());
    if (!found)
        return byWeek ? tr("%1: needs 40 weeks with ratings and food.").arg(name)
                      : tr("%1: needs 40 rated days, each with three days of food in the week before.").arg(name);
    const QString figures = (byWeek ? tr("Kendall’s τ %1, p %2, %3 weeks") : tr("Kendall’s τ %1, p %2, %3 days"))
                                .arg(signedNumber(found->tau, 2), numberText(found->p, 2))
                                .arg(found->days);
    if (found->p > likelyChance)
        return tr("%1: nothing beyond chance (%2).").arg(name, figures);
    return found->tau > 0 ? tr("%1: higher ratings after weeks with more (%2).").arg(name, figures)
                          : tr("%1: lower ratings after weeks with more (%2).").arg(name, figures);
}

void ChangePanel::lookForConnection()
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostSymptoms, m_state->symptoms().size()); ++i)
        lines << connectionText(m_state->symptoms()[i]);
    lines << tr("Each rating is laid beside the mean intake of the seven days before. Seasons, illness and much else "
                "change at the same time: what goes together need not be the cause. Of several symptoms, one may seem "
                "to go together by chance alone. τ runs from −1 to +1; a p below 0.05 is rare by chance.");
    m_connection->setText(lines.join(u'\n'));
    m_connection->show();
}

} // namespace osteolog::ui
