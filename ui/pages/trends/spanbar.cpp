// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/spanbar.h"

#include "core/base/clock.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QHBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList horizonNames()
{
    QStringList names;
    for (int i = 0; i < horizonCount; ++i)
        names << horizonName(static_cast<Horizon>(i));
    return names;
}

/// A date with its word before it; they stay together where the bar breaks into lines.
DateField* labelled(const ThemeProvider& theme, const QString& word, const QString& name, const QString& label,
                    QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(theme, FontRole::Body, word, both));
    auto* field = new DateField(name, label, both); // here at once: a field that moves loses its order of tabs
    row->addWidget(field);
    return field;
}

} // namespace

SpanBar::SpanBar(const AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    setObjectName(u"spanBar"_s);
    m_horizons = new Segmented(theme, u"horizon"_s, tr("Time span"), horizonNames(), this);
    m_countFrom = new Segmented(theme, u"countFrom"_s, tr("Counted from"),
                                {tr("Back from a day"), tr("From the start of my plan")}, this);
    m_first = labelled(theme, tr("From"), u"trendFirst"_s, tr("First day"), this);
    m_last = labelled(theme, tr("Up to"), u"trendLast"_s, tr("Last day"), this);
    m_from = m_first->parentWidget();
    m_until = m_last->parentWidget();
    m_earlier = iconButton(theme, u"earlierSpan"_s, u"left"_s, tr("Earlier"), this);
    m_later = iconButton(theme, u"laterSpan"_s, u"right"_s, tr("Later"), this);
    auto* row = new FlowRow(theme.theme().gap(10), this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_countFrom, m_from, m_until, m_earlier, m_later})
        row->addWidget(part);
    connect(m_horizons, &Segmented::currentIndexChanged, this, &SpanBar::choose);
    connect(m_countFrom, &Segmented::currentIndexChanged, this, &SpanBar::choose);
    connect(m_first, &DateField::edited, this, &SpanBar::choose);
    connect(m_last, &DateField::edited, this, &SpanBar::choose);
    connect(m_earlier, &Button::clicked, this, [this] { step(-1); });
    connect(m_later, &Button::clicked, this, [this] { step(1); });
}

void SpanBar::show(const TrendState& state)
{
    m_showing = true;
    m_choice = state.choice();
    m_window = state.window();
    m_horizons->setCurrentIndex(static_cast<int>(m_choice.horizon));
    m_countFrom->setCurrentIndex(m_choice.fromPlan ? 1 : 0);
    m_countFrom->setVisible(state.planStart().isValid() && m_choice.horizon != Horizon::Free);
    m_from->setVisible(m_choice.horizon == Horizon::Free);
    const bool fixed = m_choice.fromPlan && m_choice.horizon != Horizon::Free && m_choice.horizon != Horizon::All;
    m_until->setVisible(!fixed);
    m_earlier->setVisible(!fixed && m_choice.horizon != Horizon::All);
    m_later->setVisible(m_earlier->isVisibleTo(this));
    m_later->setEnabled(m_choice.day < state.today());
    // What is being typed is not written over.
    const QWidget* typing = QApplication::focusWidget();
    const auto put = [typing](DateField& field, QDate day) {
        if (field.isAncestorOf(typing))
            return;
        field.setDate(day);
        field.setInvalid(false);
    };
    put(*m_first, m_choice.freeFirst);
    put(*m_last, m_choice.day);
    m_showing = false;
}

void SpanBar::choose()
{
    if (m_showing)
        return;
    TrendChoice choice = m_choice;
    choice.horizon = static_cast<Horizon>(m_horizons->currentIndex());
    choice.fromPlan = m_countFrom->currentIndex() == 1;
    for (DateField* field : {m_first, m_last})
        field->setInvalid(field->state() != FieldState::Valid);
    if (m_first->state() == FieldState::Valid)
        choice.freeFirst = m_first->date();
    if (m_last->state() == FieldState::Valid)
        choice.day = std::min(m_last->date(), m_context.clock.today()); // what is to come has no trend
    Q_EMIT chosen(choice);
}

/// One window back or forth, at most to today.
void SpanBar::step(int spans)
{
    TrendChoice choice = m_choice;
    const int days = m_window.days();
    choice.day = std::min(m_choice.day.addDays(qint64(spans) * days), m_context.clock.today());
    choice.freeFirst = choice.day.addDays(m_choice.day.daysTo(m_choice.freeFirst));
    Q_EMIT chosen(choice);
}

} // namespace osteolog::ui
