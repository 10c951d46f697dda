// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/contributionsdialog.h"

#include "ui/models/daystate.h"
#include "ui/models/entrytext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// Weight-bearing exercise has sessions instead of foods.
std::vector<Contribution> movements(const Day& day, const ReferenceTables& tables)
{
    std::vector<Contribution> list;
    for (const Record& record : day.entries) {
        const auto* entry = record.as<ActivityEntry>();
        const Activity* activity = entry ? tables.activity(entry->activityId) : nullptr;
        if (activity && activity->weightBearing)
            list.push_back({record.id, entry->activityName, entry->duration.value(), false});
    }
    return list;
}

} // namespace

ContributionsDialog::ContributionsDialog(Member member, const DayState& state, const ReferenceTables& tables,
                                         const ThemeProvider& theme, const DisplayUnits& units, QWidget* parent)
    : QDialog(parent), m_member(member)
{
    setObjectName(u"contributions"_s);
    const bool eaten = member != Member::WeightBearing;
    setWindowTitle(eaten ? tr("%1: what gave me this?").arg(memberName(member))
                         : tr("%1: what counted today?").arg(memberName(member)));
    const Theme& look = theme.theme();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look.gap(10));
    layout->addWidget(wrappingLabel(theme, FontRole::Heading, windowTitle(), this));
    layout->addWidget(makeList(state, tables, theme, units), 1);
    const Target& target = state.targets()[member];
    for (const QString& text : {targetText(target, units), sourceText(target)}) {
        if (!text.isEmpty())
            layout->addWidget(wrappingLabel(theme, FontRole::Small, text, this, Tone::Muted));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(look.px(460), look.px(420));
}

QWidget* ContributionsDialog::makeList(const DayState& state, const ReferenceTables& tables, const ThemeProvider& theme,
                                       const DisplayUnits& units)
{
    const Theme& look = theme.theme();
    const bool eaten = m_member != Member::WeightBearing;
    const auto list =
        eaten ? contributions(state.day(), m_member, state.profile().reference) : movements(state.day(), tables);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    grid->setContentsMargins(0, 0, look.gap(8), 0);
    int row = 0;
    for (const Contribution& part : list) {
        QString amount = tr("unknown");
        if (part.amount)
            amount = eaten ? memberAmountText(m_member, *part.amount, units) : amountText(*part.amount, Unit::Minute);
        grid->addWidget(wrappingLabel(theme, FontRole::Body, part.name, content), row, 0);
        auto* value = new Label(theme, FontRole::Body, amount, content, part.amount ? Tone::Normal : Tone::Muted);
        value->setAlignment(Qt::AlignRight);
        grid->addWidget(value, row++, 1);
    }
    if (list.empty())
        grid->addWidget(wrappingLabel(theme, FontRole::Body,
                                      eaten ? tr("Nothing that counts has been written down for this day yet.")
                                            : tr("No weight-bearing movement has been written down for this day yet."),
                                      content, Tone::Muted),
                        0, 0);
    grid->setRowStretch(std::max(row, 1), 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"contributionList"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QString ContributionsDialog::targetText(const Target& target, const DisplayUnits& units) const
{
    if (!target.amount)
        return targetWithheldText(target.withheld);
    const bool movement = m_member == Member::WeightBearing;
    const QString amount = movement ? tr("%1 days a week").arg(numberText(*target.amount))
                                    : memberAmountText(m_member, *target.amount, units);
    QString text = tr("Target: %1, %2.").arg(amount, targetKindText(target.kind));
    if (target.upperLimit) {
        const QString limit = memberAmountText(m_member, *target.upperLimit, units);
        text += ' '_L1 + (target.upperLimitScope == UpperLimitScope::Supplement
                              ? tr("Upper limit from supplements and medicines: %1.").arg(limit)
                              : tr("Upper limit from everything: %1.").arg(limit));
    }
    return text;
}

QString ContributionsDialog::sourceText(const Target& target) const
{
    if (target.source.isEmpty())
        return {};
    const QString source = tr("Source: %1.").arg(target.source);
    return target.status == "M"_L1 ? source + ' '_L1 + tr("This figure was not checked again independently.") : source;
}

} // namespace osteolog::ui
