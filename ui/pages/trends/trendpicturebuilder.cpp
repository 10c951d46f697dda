// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/trendpicturebuilder.h"

#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace osteolog::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::TrendWords)
};

constexpr double mostRating = 4;

void addBars(TrendPicture& picture, std::span<const SeriesValue> values)
{
    for (const SeriesValue& value : values)
        picture.bars.push_back(
            {value.day, value.value, value.atLeast, value.standing == Standing::On, value.overLimit});
}

/// One step for each change, so that a target that does not change is one line. `say` words a value.
template <class Value, class Say>
std::vector<TrendPicture::Step> stepsOf(const TrendState& state, const Value& value, const Say& say)
{
    std::vector<TrendPicture::Step> steps;
    for (const TargetStep& step : state.series().steps.steps()) {
        const std::optional<double> next = value(step);
        if (steps.empty() || steps.back().value != next)
            steps.push_back({step.from, next, next ? say(*next) : QString()});
    }
    // The first one holds from the beginning, whatever the diary says about its own.
    if (!steps.empty())
        steps.front().from = std::min(steps.front().from, state.window().first);
    return steps;
}

void addTargets(TrendPicture& picture, const TrendState& state, Member member, const SubjectWords& words)
{
    if (member == Member::WeightBearing) // its target is in days a week, the bars are bone load
        return;
    picture.targets = stepsOf(
        state, [member](const TargetStep& step) { return step.targets[member].amount; },
        [&words](double value) { return Words::tr("target %1").arg(words.amount(value)); });
    // A limit for supplements alone says nothing about a bar that holds food as well.
    picture.limits = stepsOf(
        state,
        [member](const TargetStep& step) {
            const Target& target = step.targets[member];
            return target.upperLimitScope == UpperLimitScope::Total ? target.upperLimit : std::nullopt;
        },
        [&words](double value) { return Words::tr("upper limit %1").arg(words.amount(value)); });
}

void addMarks(TrendPicture& picture, const TrendState& state, const ReferenceTables& tables)
{
    for (const SupplementEvent& event : state.supplements())
        picture.marks.push_back({event.day, supplementMarkText(event, tables)});
    if (state.window().holds(state.planStart()))
        picture.marks.push_back({state.planStart(), Words::tr("plan began")});
    std::stable_sort(picture.marks.begin(), picture.marks.end(),
                     [](const TrendPicture::Mark& a, const TrendPicture::Mark& b) { return a.day < b.day; });
}

/// What a list in order of day has on that day.
template <class T>
std::optional<T> onDay(const std::vector<T>& list, QDate day)
{
    const auto found = std::lower_bound(list.begin(), list.end(), day,
                                        [](const T& entry, QDate wanted) { return entry.day < wanted; });
    return found != list.end() && found->day == day ? std::optional(*found) : std::nullopt;
}

void addLab(TrendPicture& picture, const TrendState& state, const AppContext& context)
{
    const LabTest* test = context.tables.lab(state.choice().overlay.key);
    const DisplayUnits units = displayUnits(context.settings);
    picture.overlayName = test ? test->name : state.choice().overlay.key;
    double most = 0;
    LabResult sample;
    for (const Record& record : state.labs()) {
        const auto* result = record.as<LabResult>();
        if (!result || result->test != state.choice().overlay.key || record.day < state.window().first)
            continue;
        picture.overlay.push_back({record.day, result->amount.value});
        most = std::max(most, result->amount.value);
        sample = *result;
    }
    picture.overlayTop = most > 0 ? most * 1.1 : 1;
    picture.overlayAxisText = [test, units, sample](double value) {
        LabResult result = sample;
        result.amount.value = value;
        return labAmountText(test, result, units).section(u'(', 0, 0).trimmed();
    };
}

void addOverlay(TrendPicture& picture, const TrendState& state, const AppContext& context)
{
    const TrendOverlay& overlay = state.choice().overlay;
    if (overlay.kind == TrendOverlay::Kind::Lab)
        return addLab(picture, state, context);
    const DaySeries* series = overlay.kind == TrendOverlay::Kind::Symptom ? state.symptomSeries(overlay.key) : nullptr;
    if (!series)
        return;
    const std::span<const SeriesValue> days = series->between(state.window().first, state.window().last);
    const DaySeries weeks = picture.byWeek ? weekMeans(days) : DaySeries();
    for (const SeriesValue& value : picture.byWeek ? std::span<const SeriesValue>(weeks.values) : days)
        picture.overlay.push_back({value.day, value.value});
    picture.overlayName = symptomText(overlay.key, context.tables);
    picture.overlayTop = mostRating;
    picture.overlayAxisText = [](double value) { return numberText(value, 1); };
}

} // namespace

TrendPicture trendPicture(const TrendState& state, const AppContext& context)
{
    const TrendWindow& window = state.window();
    const TrendSubject& subject = state.choice().subject;
    const SubjectWords words(subject, context.tables, displayUnits(context.settings));
    TrendPicture picture;
    picture.title = words.title();
    picture.span = windowText(window, state.today());
    picture.description =
        window.byWeek() ? Words::tr("Point at a week, or use the arrow keys, to read it. A click opens its Monday.")
                        : Words::tr("Point at a day, or use the arrow keys, to read it. A click opens the day.");
    picture.first = window.first;
    picture.last = window.last;
    picture.byWeek = window.byWeek();
    const std::span<const SeriesValue> days = state.subjectSeries().between(window.first, window.last);
    const auto weeks = std::make_shared<DaySeries>(picture.byWeek ? weekMeans(days) : DaySeries());
    addBars(picture, picture.byWeek ? std::span<const SeriesValue>(weeks->values) : days);
    if (!picture.byWeek) {
        for (const MovingMean& mean : movingMeans(state.subjectSeries(), window.first, window.last))
            picture.means.push_back({mean.day, mean.mean, mean.band.low, mean.band.high});
    }
    if (subject.isMember()) {
        picture.colour = subject.member;
        addTargets(picture, state, subject.member, words);
    } else {
        picture.top = mostRating;
    }
    addMarks(picture, state, context.tables);
    addOverlay(picture, state, context);
    picture.axisText = [words](double value) { return words.number(value); };
    picture.spoken = [&state, words, weeks, means = picture.means, overlay = picture.overlay,
                      overlayText = picture.overlayAxisText, name = picture.overlayName](QDate day) {
        const bool byWeek = state.window().byWeek();
        QString text = byWeek ? words.week(state, *weeks, day) : words.day(state, state.subjectSeries(), day);
        if (const auto mean = onDay(means, day))
            text += Words::tr("; 7-day mean %1").arg(words.amount(mean->mean));
        if (const auto point = onDay(overlay, day))
            text += Words::tr("; %1: %2").arg(name, overlayText(point->value));
        return text;
    };
    return picture;
}

} // namespace osteolog::ui
