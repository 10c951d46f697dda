// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/bodypanels.h"

#include "core/body/menopause.h"
#include "core/domain/recordorder.h"
#include "core/domain/reference.h"
#include "ui/models/entrytext.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/body/checkindialog.h"
#include "ui/pages/body/eventdialogs.h"
#include "ui/pages/body/labdialog.h"
#include "ui/pages/body/scandialog.h"
#include "ui/shell/appcontext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsShown = 8;
constexpr std::size_t measuresShown = 3;

/// The latest first, and not more than a card holds.
template <class T>
std::vector<const Record*> newest(const BodyState& state)
{
    std::vector<const Record*> found = inOrder<T>(state.records, state.day);
    std::reverse(found.begin(), found.end());
    if (found.size() > rowsShown)
        found.resize(rowsShown);
    return found;
}

} // namespace

RedFlagPanel::RedFlagPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"redFlags"_s, tr("Please do this first"), parent)
{
    setLook(Look::Danger);
}

void RedFlagPanel::fill(const BodyState& state)
{
    setVisible(!state.redFlags.empty());
    std::optional<RedFlagLevel> level;
    for (const RaisedRedFlag& flag : state.redFlags) {
        if (flag.level != level)
            addText(FontRole::Strong, redFlagLevelText(flag.level), Tone::Danger);
        level = flag.level;
        addText(FontRole::Body, redFlagText(flag, context().tables), Tone::Danger);
        if (flag.pausesMagnesium)
            addText(FontRole::Body,
                    tr("No magnesium supplement while this lasts. Ask before you leave out anything prescribed."),
                    Tone::Danger);
    }
}

LabPanel::LabPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"labPanel"_s, tr("Laboratory"), parent)
{
    connect(addButton(u"newLab"_s, tr("New result…")), &Button::clicked, this,
            [this] { ask(new LabDialog(this->context(), this)); });
}

void LabPanel::fill(const BodyState& state)
{
    const DisplayUnits units = displayUnits(context().settings);
    if (state.labs.empty())
        addText(FontRole::Body,
                tr("No results yet. Vitamin D, calcium, magnesium and kidney values belong here, as on your paper."),
                Tone::Muted);
    for (const LabLine& line : state.labs) {
        const Record* record = line.record;
        const auto& result = *record->as<LabResult>();
        const LabTest* test = line.test;
        QStringList details = {shortDateText(record->day, state.day)};
        if (const QString range = labRangeText(test, result, units); !range.isEmpty())
            details << range;
        else if (test && !labInformationText(*test, units).isEmpty())
            details << labInformationText(*test, units);
        if (line.change)
            details << markerChangeText(*line.change);
        addRow(*record, tr("%1: %2").arg(test ? test->name : result.test, labAmountText(test, result, units)), details);
    }
    if (!state.missingForKidneys.isEmpty())
        addText(FontRole::Small,
                tr("To compute your kidney function from the creatinine, this is missing in the profile: %1.")
                    .arg(missingText(state.missingForKidneys)),
                Tone::Muted);
    if (state.kidneys && state.kidneys->computed)
        addText(FontRole::Small,
                tr("Kidney function computed from your creatinine (CKD-EPI 2021): %1.")
                    .arg(amountText(state.kidneys->filtration, Unit::MillilitrePerMinute)),
                Tone::Muted);
}

ScanPanel::ScanPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"scanPanel"_s, tr("Bone-density scans"), parent)
{
    connect(addButton(u"newScan"_s, tr("New scan…")), &Button::clicked, this,
            [this] { ask(new ScanDialog(this->context(), m_machine, this)); });
}

void ScanPanel::fill(const BodyState& state)
{
    const std::vector<const Record*> scans = newest<BoneScan>(state);
    m_machine = scans.empty() ? QString() : scans.front()->as<BoneScan>()->machine;
    if (scans.empty())
        addText(FontRole::Body, tr("No scans yet. Enter the figures from the clinic’s sheet."), Tone::Muted);
    addText(FontRole::Body, densityText(state.density));
    for (const Record* record : scans) {
        const auto& scan = *record->as<BoneScan>();
        const ScanSite* site = context().tables.scanSite(scan.site);
        QStringList details = {shortDateText(record->day, state.day)};
        if (!scan.machine.isEmpty())
            details.front() += u" · "_s + scan.machine;
        for (const ScanPair& pair : state.scanPairs) {
            if (pair.later == record)
                details << tr("Since %1: %2")
                               .arg(shortDateText(pair.earlier->day, state.day), comparisonText(pair.comparison));
        }
        addRow(*record, tr("%1: %2").arg(site ? site->name : scan.site, scanText(scan)), details);
    }
}

MeasurePanel::MeasurePanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"measurePanel"_s, tr("Weight and height"), parent)
{
    connect(addButton(u"newWeight"_s, tr("Weight…")), &Button::clicked, this,
            [this] { ask(new MeasureDialog(this->context(), BodyMeasureKind::Weight, this)); });
    connect(addButton(u"newHeight"_s, tr("Height…")), &Button::clicked, this,
            [this] { ask(new MeasureDialog(this->context(), BodyMeasureKind::Height, this)); });
}

void MeasurePanel::fill(const BodyState& state)
{
    const DisplayUnits units = displayUnits(context().settings);
    if (state.weight)
        addText(FontRole::Body, tr("Weight %1.").arg(weightText(*state.weight, units)));
    addText(FontRole::Body, heightLossText(state.height, units), state.height.isFlagged() ? Tone::Warn : Tone::Normal);
    for (const auto& [name, screening] : {std::pair(u"OST"_s, state.ost), std::pair(u"ORAI"_s, state.orai)})
        addText(FontRole::Body, screeningText(name, screening));
    if (state.ost.state == ScreeningState::Given || state.orai.state == ScreeningState::Given)
        addText(FontRole::Small,
                tr("OST and ORAI only say whether a scan is worth a talk. They are no risk and no diagnosis."),
                Tone::Muted);
    std::vector<const Record*> measures = newest<BodyMeasure>(state);
    measures.resize(std::min(measures.size(), measuresShown));
    for (const Record* record : measures)
        addRow(*record, measureText(*record->as<BodyMeasure>(), units), {shortDateText(record->day, state.day)});
}

EventPanel::EventPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"eventPanel"_s, tr("Falls, fractures, periods"), parent)
{
    connect(addButton(u"newFall"_s, tr("Fall…")), &Button::clicked, this,
            [this] { ask(new FallDialog(this->context(), this)); });
    connect(addButton(u"newFracture"_s, tr("Broken bone…")), &Button::clicked, this,
            [this] { ask(new FractureDialog(this->context(), this)); });
    m_period = addButton(u"newPeriod"_s, tr("Period…"));
    connect(m_period, &Button::clicked, this, [this] { ask(new PeriodDialog(this->context(), this)); });
}

void EventPanel::fill(const BodyState& state)
{
    m_period->setVisible(state.profile.sex != Sex::Male);
    std::vector<const Record*> events = newest<Fall>(state);
    for (const Record* record : newest<Fracture>(state))
        events.push_back(record);
    for (const Record* record : newest<PeriodStart>(state))
        events.push_back(record);
    sortByTime(events);
    std::reverse(events.begin(), events.end());
    if (events.empty())
        addText(FontRole::Body, tr("Nothing noted."), Tone::Muted);
    for (std::size_t i = 0; i < std::min(rowsShown, events.size()); ++i) {
        const QString amount = entryAmount(*events[i]);
        QStringList details = {shortDateText(events[i]->day, state.day)};
        if (!amount.isEmpty())
            details << amount;
        addRow(*events[i], entryName(*events[i], context().tables), details);
    }
}

CheckInPanel::CheckInPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"checkInPanel"_s, tr("Menopause check-in"), parent)
{
    connect(addButton(u"newCheckIn"_s, tr("New check-in…")), &Button::clicked, this,
            [this] { ask(new CheckInDialog(this->context(), this)); });
}

void CheckInPanel::fill(const BodyState& state)
{
    setVisible(menopauseOn(state.profile, state.day) != MenopauseState::NotApplicable);
    addText(FontRole::Small,
            tr("Eleven themes in our own words, for your own comparison every few weeks. It is no test."), Tone::Muted);
    if (const std::optional<CheckInChange> change = lastCheckInChange(state.records, state.day); change && change->sum)
        addText(FontRole::Body, *change->sum == 0  ? tr("The same sum as the time before.")
                                : *change->sum < 0 ? tr("%1 less than the time before.").arg(-*change->sum)
                                                   : tr("%1 more than the time before.").arg(*change->sum));
    for (const Record* record : newest<MenopauseCheckIn>(state)) {
        const auto& checkIn = *record->as<MenopauseCheckIn>();
        const QString title = checkIn.sum() ? tr("Sum %1 of 44").arg(*checkIn.sum())
                                            : tr("No sum: %n themes are not answered", nullptr,
                                                 static_cast<int>(missingThemes(checkIn).size()));
        addRow(*record, title, {shortDateText(record->day, state.day)});
    }
}

} // namespace osteolog::ui
