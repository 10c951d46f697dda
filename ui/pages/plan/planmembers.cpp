// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planmembers.h"

#include "ui/pages/plan/planbar.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

PlanMembers::PlanMembers(const AppContext& context, QWidget* parent) : Card(context.theme, parent), m_context(context)
{
    setObjectName(u"planMembers"_s);
    setTitle(tr("What a day of this week gives"));
}

void PlanMembers::show(const WeekPlan& plan)
{
    clearLayout(*body());
    const ThemeProvider& theme = m_context.theme;
    const bool hasUsual = plan.basis == WeekPlanBasis::UsualDays;
    for (const PlannedMember& member : plan.members)
        body()->addWidget(makeRow(member, hasUsual));
    QStringList remarks;
    remarks << (hasUsual ? tr("A full bar meets the target. The upright mark shows your usual days.")
                         : tr("A full bar meets the target. What else you eat comes on top."));
    if (plan.vitaminKLeftOut)
        remarks << tr("Vitamin K is left out: with your blood thinner it should stay as it is from day to day.");
    auto* note = wrappingLabel(theme, FontRole::Small, remarks.join(u' '), this, Tone::Muted);
    note->setObjectName(u"planMembersNote"_s);
    body()->addWidget(note);
}

QWidget* PlanMembers::makeRow(const PlannedMember& member, bool hasUsual)
{
    const ThemeProvider& theme = m_context.theme;
    const DisplayUnits units = displayUnits(m_context.settings);
    const QString planned = memberAmountText(member.member, member.planned, units);
    const QString amount =
        tr("%1 of %2")
            .arg(member.atLeast ? u"≥ "_s + planned : planned, memberAmountText(member.member, member.target, units));
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, theme.theme().gap(4));
    column->setSpacing(theme.theme().gap(2));
    auto* line = new QHBoxLayout;
    line->addWidget(new Label(theme, FontRole::Strong, memberName(member.member), row, member.member));
    auto* figure = wrappingLabel(theme, FontRole::Body, amount, row);
    figure->setObjectName(u"planned_"_s + memberKey(member.member));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(figure, 1);
    column->addLayout(line);
    const auto share = [&](double value) { return member.target > 0 ? value / member.target : 0; };
    auto* bar = new PlanBar(theme, member.member, share(member.planned),
                            hasUsual ? std::optional(share(member.usual)) : std::nullopt, row);
    column->addWidget(bar);
    QString spoken = memberName(member.member) + u": "_s + amount;
    if (hasUsual) {
        const QString usual = tr("usual days: %1").arg(memberAmountText(member.member, member.usual, units));
        column->addWidget(wrappingLabel(theme, FontRole::Small, usual, row, Tone::Muted));
        spoken += u", "_s + usual;
    }
    bar->setAccessibleName(spoken);
    return row;
}

} // namespace osteolog::ui
