// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/daystate.h"

#include "core/advice/unwantedfoods.h"
#include "core/analysis/gates.h"
#include "core/body/bodyrecords.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "core/movement/movementweek.h"
#include "ui/shell/appcontext.h"

namespace osteolog::ui {

namespace {

constexpr int fortnight = 14;
constexpr int daysOfHabit = 90; ///< how far back "what this person eats" looks

} // namespace

DayState::DayState(const AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_day.date = context.clock.today();
}

bool DayState::isToday() const
{
    return m_day.date == m_context.clock.today();
}

void DayState::setDate(QDate date)
{
    if (!date.isValid() || date == m_day.date)
        return;
    m_day.date = date;
    m_offered.clear();
    refresh();
}

void DayState::refresh(const ChangeSet* changes)
{
    if (changes && !concerns(*changes))
        return;
    load();
    Q_EMIT changed();
}

bool DayState::concerns(const ChangeSet& changes) const
{
    // These say something about days other than their own.
    for (const RecordKind kind : {RecordKind::Profile, RecordKind::OwnFood, RecordKind::Recipe, RecordKind::Favourite,
                                  RecordKind::UnwantedFood, RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture,
                                  RecordKind::Fall, RecordKind::BodyMeasure, RecordKind::SafetyCheck}) {
        if (changes.touches(kind))
            return true;
    }
    const std::set<QDate> days = changes.days();
    const QDate first = std::min(mondayOf(m_day.date), m_day.date.addDays(1 - fortnight));
    const auto hit = days.lower_bound(first);
    return hit != days.end() && *hit <= mondayOf(m_day.date).addDays(6);
}

void DayState::load()
{
    const QDate date = m_day.date;
    const Store& store = m_context.store;
    m_day = store.day(date).valueOr(Day{date, {}, {}});
    m_day.date = date;
    // The profile of the day with what its records say about safety up to then.
    const std::vector<Record> telling = safetyRecords(store, date).valueOr({});
    m_profile = withRecordedConditions(store.profiles().valueOr(ProfileHistory()).on(date), telling, date);
    m_targets = targetsOn(date, m_profile, m_context.tables);
    const QDate monday = mondayOf(date);
    const std::vector<Record> week = store.records(RecordKind::Activity, monday, monday.addDays(6)).valueOr({});
    const MovementGoalKind goal = safetyVerdict(date, m_profile, telling).goal;
    m_summary = summarise(m_day, week, m_targets, m_profile, m_context.tables, goal);
    const std::vector<RaisedRedFlag> flags = redFlagsOn(date, m_profile, telling, m_context.tables);
    m_notices = noticesOf(m_day, m_summary, m_targets, m_profile, m_context.tables, flags);
    m_suggestions.reset();
    m_ratioOfFortnight = calciumToMagnesium(store.totals(date.addDays(1 - fortnight), date).valueOr({}));
}

SuggestionRequest DayState::suggestionRequest() const
{
    SuggestionRequest request;
    request.without = m_offered + unwantedFoods(m_context.store).valueOr({});
    for (const FoodUse& use : m_context.store.foodUse(m_day.date.addDays(-daysOfHabit), 500).valueOr({}))
        request.eatenTimes.insert(use.foodId, use.times);
    return request;
}

const Suggestions& DayState::suggestions() const
{
    if (!m_suggestions) {
        const std::span<const Food* const> foods = m_context.catalogue.foods();
        // Safety outranks advice: beside a red flag nothing is suggested. Before the foods are there, at the start,
        // nobody needs to know what the person eats.
        m_suggestions = tipsAreOff(m_notices) ? Suggestions()
                                              : suggest(m_summary, m_targets, m_profile, foods,
                                                        foods.empty() ? SuggestionRequest() : suggestionRequest());
    }
    return *m_suggestions;
}

void DayState::offerOtherIdeas()
{
    for (const Suggestion& suggestion : suggestions().items)
        m_offered.insert(suggestion.food->id);
    m_suggestions.reset();
    if (suggestions().items.empty() && !m_offered.isEmpty()) {
        m_offered.clear();
        m_suggestions.reset();
    }
    Q_EMIT changed();
}

} // namespace osteolog::ui
