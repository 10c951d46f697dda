// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/targetspanel.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString limitText(const Target& target, const DisplayUnits& units)
{
    if (!target.upperLimit)
        return {};
    const QString limit = memberAmountText(target.member, *target.upperLimit, units);
    if (target.upperLimitScope == UpperLimitScope::Supplement)
        return TargetsPanel::tr("Upper limit %1 from supplements and medicines; what is naturally in food does not "
                                "count.")
            .arg(limit);
    return TargetsPanel::tr("Upper limit %1, food and supplements together.").arg(limit);
}

QString kindText(const Target& target)
{
    if (target.withheld != TargetWithheld::No)
        return targetWithheldText(target.withheld);
    if (target.member == Member::VitaminK2)
        return target.kind == TargetKind::OwnGoal
                   ? TargetsPanel::tr("Your own goal. No official amount exists.")
                   : TargetsPanel::tr("No official amount exists. You can set a goal of your own.");
    return capitalised(targetKindText(target.kind)) + u'.';
}

} // namespace

QString statusText(const QString& status)
{
    if (status == "V"_L1)
        return TargetsPanel::tr("Checked against the source.");
    if (status == "V2"_L1)
        return TargetsPanel::tr("Checked in a copy of the source.");
    if (status == "C"_L1)
        return TargetsPanel::tr("Calculated from a published formula.");
    return status.isEmpty() ? QString() : TargetsPanel::tr("Not independently re-checked.");
}

TargetWords targetWords(const Target& target, const DisplayUnits& units)
{
    TargetWords words;
    if (!target.amount || target.withheld != TargetWithheld::No)
        words.amount = TargetsPanel::tr("no target");
    else if (target.member == Member::WeightBearing)
        words.amount = memberAmountText(target.member, *target.amount, units);
    else
        //: %1 is an amount: "320 mg a day"
        words.amount = TargetsPanel::tr("%1 a day").arg(memberAmountText(target.member, *target.amount, units));
    words.kind = QStringList({kindText(target), limitText(target, units)}).join(u' ').trimmed();
    if (!target.source.isEmpty())
        words.source =
            (TargetsPanel::tr("Source: %1.").arg(target.source) + u' ' + statusText(target.status)).trimmed();
    return words;
}

TargetsPanel::TargetsPanel(const ThemeProvider& theme, QWidget* parent) : Card(theme, parent)
{
    setObjectName(u"targetsPanel"_s);
    setTitle(tr("Your targets today"));
    for (const Member member : allMembers) {
        if (member != allMembers.front())
            body()->addWidget(new Separator(theme, this));
        addRow(theme, member);
    }
    m_remark = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Warn);
    m_remark->setObjectName(u"targetsRemark"_s);
    m_remark->hide();
    body()->addWidget(m_remark);
    body()->addWidget(wrappingLabel(
        theme, FontRole::Small,
        tr("Official amounts are for healthy people. Meeting them matters; more is not better. Education, not medical "
           "advice."),
        this, Tone::Muted));
}

void TargetsPanel::addRow(const ThemeProvider& theme, Member member)
{
    Row& row = m_rows[static_cast<std::size_t>(member)];
    row.name = wrappingLabel(theme, FontRole::Strong, memberName(member), this, member);
    row.amount = wrappingLabel(theme, FontRole::Strong, {}, this);
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.amount->setObjectName("target-"_L1 + memberKey(member));
    row.kind = wrappingLabel(theme, FontRole::Small, {}, this);
    row.kind->setObjectName("targetKind-"_L1 + memberKey(member));
    row.source = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted);
    row.source->setObjectName("targetSource-"_L1 + memberKey(member));
    auto* line = new QHBoxLayout;
    line->addWidget(row.name, 1);
    line->addWidget(row.amount, 1);
    body()->addLayout(line);
    body()->addWidget(row.kind);
    body()->addWidget(row.source);
}

void TargetsPanel::setTargets(const Targets& targets, const DisplayUnits& units)
{
    for (const Member member : allMembers) {
        const TargetWords words = targetWords(targets[member], units);
        Row& row = m_rows[static_cast<std::size_t>(member)];
        row.amount->setText(words.amount);
        row.amount->setAccessibleName(memberName(member) + u": "_s + words.amount);
        row.kind->setText(words.kind);
        row.source->setText(words.source);
        row.source->setVisible(!words.source.isEmpty());
    }
}

void TargetsPanel::setRemark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace osteolog::ui
