// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trendstate.h"

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "ui/shell/appcontext.h"

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr int daysOfYear = 365;
constexpr int daysOfYoungDiary = 21; ///< eight weeks would be an empty picture

std::vector<Record> upTo(QDate last, std::vector<Record> records)
{
    std::erase_if(records, [last](const Record& record) { return record.day > last; });
    return records;
}

/// From two weeks before, so that what was taken all along is not called begun.
std::vector<SupplementEvent> supplementsFrom(QDate first, const Store& store, QDate today)
{
    return supplementEvents(store.supplementDoses(first.addDays(-daysWithoutSupplement), today).valueOr({}), today);
}

} // namespace

TrendState::TrendState(const AppContext& context) : m_context(context)
{
    m_choice.day = context.clock.today();
    m_choice.freeFirst = m_choice.day.addDays(-27);
}

void TrendState::forget()
{
    const QDate today = m_context.clock.today();
    const bool firstLook = m_today.isNull();
    if (m_choice.day == m_today) // somebody who looks at today goes on doing so
        m_choice.day = today;
    m_today = today;
    m_loaded = false;
    m_begins = seriesBegin(m_context.store).valueOr(QDate());
    if (firstLook && m_begins.isValid() && m_begins.daysTo(today) < daysOfYoungDiary)
        m_choice.horizon = Horizon::TwoWeeks;
    m_planStart = m_context.store.profiles().valueOr(ProfileHistory()).on(today).planStart;
    choose(m_choice);
}

void TrendState::choose(const TrendChoice& choice)
{
    m_choice = choice;
    m_choice.fromPlan = choice.fromPlan && m_planStart.isValid();
    if (m_choice.horizon == Horizon::Free)
        m_window = freeWindow(m_choice.freeFirst, m_choice.day);
    else if (m_choice.fromPlan)
        m_window = windowFromPlan(m_choice.horizon, m_planStart, m_choice.day);
    else
        m_window = windowUpTo(m_choice.horizon, m_choice.day, m_begins);
    const QDate first = std::min(m_window.first, year().first);
    if (!m_loaded || first < m_series.first || m_window.last > m_series.last)
        load(first);
    compute();
}

void TrendState::readAhead()
{
    if (m_loaded && m_begins.isValid() && m_begins < m_series.first)
        load(m_begins);
}

void TrendState::load(QDate first)
{
    const QDate last = std::max(m_window.last, m_today);
    Result<DiarySeries> series = diarySeries(m_context.store, first, last, m_today, m_context.tables);
    m_error = series ? std::nullopt : std::optional(series.error());
    m_series = series ? std::move(series).value() : DiarySeries();
    m_series.first = first;
    m_series.last = last;
    m_taken = supplementsFrom(first, m_context.store, m_today);
    m_allLabs = m_context.store.records(RecordKind::Lab).valueOr({});
    m_allScans = m_context.store.records(RecordKind::Scan).valueOr({});
    m_loaded = true;
}

void TrendState::compute()
{
    for (const Member member : allMembers)
        m_trends[static_cast<std::size_t>(member)] = trendOf(m_series[member], m_window);
    m_symptoms.clear();
    for (const SymptomSeries& symptom : m_series.symptoms) {
        if (!symptom.series.between(m_window.first, m_window.last).empty())
            m_symptoms.push_back(symptomTrendOf(symptom.symptom, symptom.series, m_window));
    }
    m_supplements = m_taken;
    std::erase_if(m_supplements, [this](const SupplementEvent& event) { return !m_window.holds(event.day); });
    m_labs = upTo(m_window.last, m_allLabs);
    m_scans = upTo(m_window.last, m_allScans);
}

TrendWindow TrendState::year() const
{
    const QDate last = std::min(m_window.last, m_today);
    return {Horizon::Year, last.addDays(1 - daysOfYear), last};
}

const DaySeries* TrendState::symptomSeries(const QString& symptom) const
{
    const auto found = std::find_if(m_series.symptoms.begin(), m_series.symptoms.end(),
                                    [&symptom](const SymptomSeries& series) { return series.symptom == symptom; });
    return found == m_series.symptoms.end() ? nullptr : &found->series;
}

const DaySeries& TrendState::subjectSeries() const
{
    static const DaySeries nothing;
    if (m_choice.subject.isMember())
        return m_series[m_choice.subject.member];
    const DaySeries* series = symptomSeries(m_choice.subject.symptom);
    return series ? *series : nothing;
}

Trend TrendState::subjectTrend() const
{
    return m_choice.subject.isMember() ? trend(m_choice.subject.member) : trendOf(subjectSeries(), m_window);
}

/// By the goal of each day, and of the days that take part.
int TrendState::loadingDays(QDate monday) const
{
    const std::span<const SeriesValue> days = m_series[Member::WeightBearing].between(monday, monday.addDays(6));
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [](const SeriesValue& day) { return day.standing == Standing::On; }));
}

LoadingWeeks TrendState::loadingWeeks() const
{
    LoadingWeeks sum;
    for (const MovementWeek& week : m_series.weeks) {
        const QDate sunday = week.monday.addDays(6);
        if (week.monday < m_window.first || week.monday > m_window.last || sunday >= m_today)
            continue;
        const std::optional<double> aim = m_series.steps.on(sunday).targets[Member::WeightBearing].amount;
        const int days = loadingDays(week.monday);
        ++sum.weeks;
        sum.days += days;
        sum.filled += aim && days >= *aim ? 1 : 0;
    }
    return sum;
}

bool concernsTrends(const ChangeSet& changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange& change) {
        switch (change.after.kind()) {
        case RecordKind::Note:
        case RecordKind::OwnFood:
        case RecordKind::Favourite:
        case RecordKind::Recipe:
        case RecordKind::UnwantedFood:
        case RecordKind::PastActivity:
        case RecordKind::MenopauseCheckIn:
        case RecordKind::Period:
            return false;
        default:
            return true;
        }
    });
}

} // namespace osteolog::ui
