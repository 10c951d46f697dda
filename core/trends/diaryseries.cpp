// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/diaryseries.h"

#include "core/body/bodyrecords.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr int daysBefore = 7;      ///< the moving mean looks at six, the association of intake and rating at seven
constexpr int daysOfRecovery = 14; ///< what a session's recovery looks back on

/// What the members are made of: nothing else is read.
constexpr std::array<Nutrient, 6> memberNutrients = {Nutrient::Protein,  Nutrient::Calcium,   Nutrient::Magnesium,
                                                     Nutrient::VitaminD, Nutrient::VitaminK1, Nutrient::VitaminK2};

Result<TargetSteps> readSteps(const Store& store, QDate first, QDate last, const ReferenceTables& tables)
{
    const Result<ProfileHistory> profiles = store.profiles();
    if (!profiles)
        return profiles.error();
    const QDate earliest(1900, 1, 1); // of any record
    const auto records = recordsOfKinds(
        store, {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture, RecordKind::SafetyCheck, RecordKind::Fall},
        earliest, last);
    if (!records)
        return records.error();
    return TargetSteps(*profiles, *records, first, last, tables);
}

std::vector<SymptomSeries> symptomsOf(std::span<const SymptomDay> days, const std::map<QDate, bool>& marks, QDate today,
                                      const ReferenceTables& tables)
{
    // A handful of symptoms on thousands of days: most often it is the one after the symptom before.
    std::vector<std::vector<SymptomDay>> bySymptom;
    std::size_t next = 0;
    for (const SymptomDay& day : days) {
        const auto isThat = [&](const std::vector<SymptomDay>& held) { return held.front().symptom == day.symptom; };
        if (next >= bySymptom.size() || !isThat(bySymptom[next]))
            next =
                static_cast<std::size_t>(std::find_if(bySymptom.begin(), bySymptom.end(), isThat) - bySymptom.begin());
        if (next == bySymptom.size())
            bySymptom.emplace_back();
        bySymptom[next++].push_back(day);
    }
    std::vector<SymptomSeries> symptoms;
    symptoms.reserve(bySymptom.size());
    for (const std::vector<SymptomDay>& rated : bySymptom) {
        const QString& key = rated.front().symptom;
        const Symptom* symptom = tables.symptom(key);
        symptoms.push_back({key, symptomSeries(key, rated, marks, today, symptom && symptom->higherIsBetter)});
    }
    std::sort(symptoms.begin(), symptoms.end(), [](const SymptomSeries& a, const SymptomSeries& b) {
        const std::size_t aDays = a.series.values.size(), bDays = b.series.values.size();
        return aDays != bDays ? aDays > bDays : a.symptom < b.symptom;
    });
    return symptoms;
}

/// Vitamin K as NAM means it.
std::vector<Nutrient> nutrientsOf(Member member)
{
    if (const std::optional<Nutrient> nutrient = soleNutrientOf(member))
        return {*nutrient};
    if (member == Member::VitaminK)
        return {Nutrient::VitaminK1, Nutrient::VitaminK2};
    return {};
}

Source sourceOf(const IntakeSum& sum)
{
    Source source;
    source.id = sum.id;
    source.name = sum.supplement && sum.name.isEmpty() ? sum.id : sum.name;
    source.supplement = sum.supplement;
    source.amount = sum.sum;
    source.times = sum.times;
    source.unknownTimes = sum.times - sum.known;
    source.atLeast = !sum.supplement && sum.exact < sum.times; // a tablet holds what it says, and nothing else
    return source;
}

/// Largest first; of what is not known at all, the most often eaten first.
bool goesBefore(const Source& a, const Source& b)
{
    const bool aKnown = a.unknownTimes < a.times, bKnown = b.unknownTimes < b.times;
    if (aKnown != bKnown)
        return aKnown;
    return aKnown && a.amount != b.amount ? a.amount > b.amount : a.times > b.times;
}

} // namespace

Result<QDate> seriesBegin(const Store& store)
{
    constexpr std::array kinds = {RecordKind::Food, RecordKind::Supplement, RecordKind::Activity, RecordKind::Symptom};
    const auto span = store.span(kinds);
    return span ? Result<QDate>(span->first) : span.error();
}

Result<DiarySeries> diarySeries(const Store& store, QDate first, QDate last, QDate today, const ReferenceTables& tables)
{
    DiarySeries diary;
    diary.first = first;
    diary.last = last;
    const QDate begin = first.addDays(-daysBefore);
    Result<TargetSteps> steps = readSteps(store, begin, last, tables);
    if (!steps)
        return steps.error();
    diary.steps = std::move(*steps);
    const auto totals = store.totals(begin, last, memberNutrients);
    if (!totals)
        return totals.error();
    const auto marks = store.dayMarks(begin, last);
    if (!marks)
        return marks.error();
    const auto ratings = store.symptomDays(begin, last);
    if (!ratings)
        return ratings.error();
    const auto activities = store.activities(mondayOf(begin).addDays(-daysOfRecovery), last);
    if (!activities)
        return activities.error();
    diary.members = memberSeries(*totals, diary.steps, today);
    diary.weeks = movementWeeks(begin, last, *activities, tables);
    diary.members[static_cast<std::size_t>(Member::WeightBearing)] =
        movementSeries(diary.weeks, *marks, diary.steps, tables, today);
    diary.symptoms = symptomsOf(*ratings, *marks, today, tables);
    return diary;
}

Result<std::vector<Source>> sourcesOf(Member member, const Store& store, QDate first, QDate last)
{
    const Result<std::vector<IntakeSum>> sums = store.intakeSums(nutrientsOf(member), first, last);
    if (!sums)
        return sums.error();
    std::vector<Source> sources;
    double whole = 0;
    for (const IntakeSum& sum : *sums) {
        sources.push_back(sourceOf(sum));
        whole += sum.sum;
    }
    std::stable_sort(sources.begin(), sources.end(), goesBefore);
    double upToHere = 0;
    for (Source& source : sources) {
        upToHere += source.amount;
        source.share = whole > 0 ? source.amount / whole : 0;
        source.upToHere = whole > 0 ? std::min(1.0, upToHere / whole) : 0;
    }
    return sources;
}

} // namespace osteolog
