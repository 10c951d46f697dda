// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/sourcesdialog.h"

#include "core/domain/reference.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratiogauge.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 25;

/// How many of the largest ones gave four fifths of the whole.
int fewThatMatter(const std::vector<Source>& sources)
{
    constexpr double most = 0.8;
    const auto last =
        std::find_if(sources.begin(), sources.end(), [](const Source& source) { return source.upToHere >= most; });
    return last == sources.end() ? 0 : static_cast<int>(last - sources.begin()) + 1;
}

} // namespace

SourcesDialog::SourcesDialog(const ThemeProvider& theme, const ReferenceTables& tables, Member member,
                             const std::vector<Source>& sources, const QString& span, const DisplayUnits& units,
                             QWidget* parent)
    : ReadingDialog(theme, u"sources"_s, tr("%1: which foods gave me this?").arg(memberName(member)), {560, 620},
                    parent)
    , m_theme(theme)
    , m_tables(tables)
    , m_member(member)
    , m_units(units)
{
    column()->setSpacing(theme.theme().gap(6));
    column()->addWidget(wrappingLabel(theme, FontRole::Small, span, this, Tone::Muted));
    if (const int few = fewThatMatter(sources); few > 0)
        column()->addWidget(
            wrappingLabel(theme, FontRole::Body,
                          tr("%n foods and supplements gave four fifths of all that is known.", nullptr, few), this));
    std::size_t rows = 0;
    int unknown = 0;
    for (const Source& source : sources) {
        if (source.unknownTimes < source.times && rows++ < mostRows)
            addRow(source);
        unknown += source.unknownTimes;
    }
    if (rows == 0)
        column()->addWidget(wrappingLabel(theme, FontRole::Body,
                                          tr("Nothing that is known to have any was written down in these days."), this,
                                          Tone::Muted));
    if (rows > mostRows)
        column()->addWidget(wrappingLabel(theme, FontRole::Small,
                                          tr("and %n more that gave less", nullptr, static_cast<int>(rows - mostRows)),
                                          this, Tone::Muted));
    if (unknown > 0)
        column()->addWidget(
            wrappingLabel(theme, FontRole::Small,
                          tr("%n entries have no known value: what they gave is not counted here.", nullptr, unknown),
                          this, Tone::Muted));
}

void SourcesDialog::addRow(const Source& source)
{
    const auto times = tr("%n times", nullptr, source.times);
    const SupplementForm* form = source.supplement && source.name == source.id ? m_tables.form(source.id) : nullptr;
    auto* name = wrappingLabel(m_theme, FontRole::Body, form ? form->name : source.name, this);
    auto* bar = new ShareBar(m_theme, m_member, this);
    bar->setShare(source.share);
    bar->setDescription(percentText(source.share));
    auto* figures = wrappingLabel(
        m_theme, FontRole::Small,
        tr("%1 · %2 · %3 of all that is known, %4 with those above")
            .arg((source.atLeast ? u"≥ "_s : QString()) + memberAmountText(m_member, source.amount, m_units), times,
                 percentText(source.share), percentText(source.upToHere)),
        this, Tone::Muted);
    column()->addWidget(name);
    column()->addWidget(bar);
    column()->addWidget(figures);
    column()->addSpacing(m_theme.theme().gap(4));
}

} // namespace osteolog::ui
