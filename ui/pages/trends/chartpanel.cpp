// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/chartpanel.h"

#include "core/domain/reference.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/trends/trendpicturebuilder.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double closer = 0.5;

} // namespace

ChartPanel::ChartPanel(const AppContext& context, QWidget* parent) : Card(context.theme, parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    setObjectName(u"chartPanel"_s);
    m_name = wrappingLabel(theme, FontRole::Heading, {}, this);
    m_name->setObjectName(u"chartTitle"_s);
    m_sources = new Button(theme, ButtonKind::Link, u"trendSources"_s, tr("Which foods gave me this?"), this);
    m_chart = new TrendChart(theme, u"trendChart"_s, this);
    m_overlay = new QComboBox(this);
    m_overlay->setObjectName(u"trendOverlay"_s);
    m_overlay->setAccessibleName(tr("Show with it"));
    m_overlay->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_closer = new Button(theme, ButtonKind::Normal, u"lookCloser"_s, tr("Closer"), this);
    m_farther = new Button(theme, ButtonKind::Normal, u"lookFarther"_s, tr("Farther"), this);
    m_whole = new Button(theme, ButtonKind::Normal, u"lookWhole"_s, tr("Whole span"), this);
    m_note = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_sources, 0, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(m_chart);
    auto* tools = new QWidget(this);
    auto* row = new FlowRow(theme.theme().gap(8), tools);
    auto* with = new QWidget(tools);
    auto* pair = new QHBoxLayout(with);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(new Label(theme, FontRole::Body, tr("Show with it"), with));
    pair->addWidget(m_overlay);
    for (QWidget* part : std::initializer_list<QWidget*>{with, m_closer, m_farther, m_whole})
        row->addWidget(part);
    body()->addWidget(tools);
    body()->addWidget(m_note);
    connect(m_closer, &Button::clicked, this, [this] { m_chart->zoom(closer); });
    connect(m_farther, &Button::clicked, this, [this] { m_chart->zoom(1 / closer); });
    connect(m_whole, &Button::clicked, m_chart, &TrendChart::showAll);
    connect(m_chart, &TrendChart::zoomChanged, this, &ChartPanel::showZoom);
    connect(m_chart, &TrendChart::dayChosen, this, &ChartPanel::dayChosen);
    connect(m_sources, &Button::clicked, this, &ChartPanel::sourcesRequested);
    connect(m_overlay, &QComboBox::activated, this,
            [this](int index) { Q_EMIT overlayChosen(m_offered[static_cast<std::size_t>(index)]); });
}

void ChartPanel::show(const TrendState& state)
{
    const TrendSubject& subject = state.choice().subject;
    TrendPicture picture = trendPicture(state, m_context);
    m_name->setText(picture.title);
    offerOverlays(state);
    m_chart->setPicture(std::move(picture));
    m_sources->setVisible(subject.isMember() && subject.member != Member::WeightBearing);
    QString note;
    if (subject.isMember() && subject.member == Member::Magnesium)
        note = tr("The upper limit of magnesium counts supplements and medicines only, so it is no line here. A red "
                  "dot marks a day above it.");
    else if (subject.isMember() && subject.member == Member::VitaminK2)
        note =
            tr("Nobody has set an official target for vitamin K2: a line here is a goal of your own. Where a food has "
               "no value, the day is “at least”.");
    else if (subject.isMember() && subject.member == Member::WeightBearing)
        note = tr("Days without any movement written down are gaps: not logged is not the same as not moved.");
    if (state.choice().overlay.kind != TrendOverlay::Kind::None && m_chart->picture().overlay.empty())
        note += (note.isEmpty() ? QString() : u"\n"_s) + tr("%1: no value in this span.").arg(m_overlay->currentText());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartPanel::showZoom()
{
    const bool zoomed = m_chart->isZoomed();
    m_farther->setEnabled(zoomed);
    m_whole->setEnabled(zoomed);
}

void ChartPanel::offerOverlays(const TrendState& state)
{
    std::vector<TrendOverlay> offered{TrendOverlay()};
    QStringList names{tr("nothing")};
    for (const SymptomTrend& symptom : state.symptoms()) {
        offered.push_back({TrendOverlay::Kind::Symptom, symptom.symptom});
        names << symptomText(symptom.symptom, m_context.tables);
    }
    std::set<QString> seen;
    for (const Record& record : state.labs()) {
        const QString key = record.as<LabResult>()->test;
        if (record.day < state.window().first || !seen.insert(key).second)
            continue;
        const LabTest* test = m_context.tables.lab(key);
        offered.push_back({TrendOverlay::Kind::Lab, key});
        names << (test ? test->name : key);
    }
    // What was chosen stays chosen where the window holds none of it: it may come back with the next window.
    const TrendOverlay& chosen = state.choice().overlay;
    if (std::find(offered.begin(), offered.end(), chosen) == offered.end()) {
        const LabTest* test = m_context.tables.lab(chosen.key);
        offered.push_back(chosen);
        names << (chosen.kind == TrendOverlay::Kind::Lab && test ? test->name
                                                                 : symptomText(chosen.key, m_context.tables));
    }
    const auto index = std::find(offered.begin(), offered.end(), chosen) - offered.begin();
    if (offered != m_offered) {
        m_offered = std::move(offered);
        m_overlay->clear();
        m_overlay->addItems(names);
    }
    m_overlay->setCurrentIndex(static_cast<int>(index));
}

} // namespace osteolog::ui
