// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/screening.h"

#include "core/body/heightloss.h"
#include "core/body/menopause.h"
#include "core/domain/keys.h"

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int womenFrom = 45, menFrom = 50;
constexpr int ostLimitWomen = 1, ostLimitMen = 3; // women: below 2
constexpr int oraiLimit = 9;

constexpr KeyTable<ScreeningState, 4> stateKeys = {{
    {ScreeningState::Given, u"given"},
    {ScreeningState::NotMeantForYou, u"not-meant-for-you"},
    {ScreeningState::Missing, u"missing"},
    {ScreeningState::AlreadyDiagnosed, u"already-diagnosed"},
}};

struct Person
{
    bool woman = false;
    int age = 0;
    Kilograms weight;
};

/// Who it is, or a result that says why there is none.
struct Candidate
{
    Screening screening;
    Person person;
};

Candidate candidateOf(const Profile& profile, std::span<const Record> records, QDate day)
{
    Candidate candidate;
    const std::optional<int> age = profile.ageOn(day);
    const std::optional<Kilograms> weight = weightOn(profile, records, day);
    if (profile.conditions.contains(Condition::Osteoporosis)) {
        candidate.screening.state = ScreeningState::AlreadyDiagnosed;
        return candidate;
    }
    if (age && *age < (profile.sex == Sex::Male ? menFrom : womenFrom)) {
        candidate.screening.state = ScreeningState::NotMeantForYou;
        return candidate;
    }
    if (profile.sex == Sex::Unset)
        candidate.screening.missing << u"sex"_s;
    if (!age)
        candidate.screening.missing << u"birth_date"_s;
    if (!weight)
        candidate.screening.missing << u"weight_kg"_s;
    candidate.screening.state = candidate.screening.missing.isEmpty() ? ScreeningState::Given : ScreeningState::Missing;
    candidate.person = {profile.sex == Sex::Female, age.value_or(0), weight.value_or(Kilograms())};
    return candidate;
}

void give(Screening& screening, int index, int limit, bool worthATalk)
{
    screening.index = index;
    screening.limit = limit;
    screening.worthATalk = worthATalk;
}

} // namespace

int ostIndex(Kilograms weight, int age)
{
    return static_cast<int>(std::trunc((weight.value() - age) / 5));
}

int oraiIndex(Kilograms weight, int age, bool takesOestrogen)
{
    int index = age >= 75 ? 15 : age >= 65 ? 9 : age >= 55 ? 5 : 0;
    index += weight < Kilograms(60) ? 9 : weight < Kilograms(70) ? 3 : 0;
    return index + (takesOestrogen ? 0 : 2);
}

QString screeningStateKey(ScreeningState state)
{
    return keyOf(stateKeys, state);
}

Screening ostOn(const Profile& profile, std::span<const Record> records, QDate day)
{
    auto [screening, person] = candidateOf(profile, records, day);
    if (screening.state == ScreeningState::AlreadyDiagnosed || screening.state == ScreeningState::NotMeantForYou)
        return screening;
    const MenopauseState menopause = menopauseOn(profile, day);
    if (menopause == MenopauseState::Before) {
        screening = {};
        screening.state = ScreeningState::NotMeantForYou;
        return screening;
    }
    if (menopause == MenopauseState::NotSaid && screening.missing.isEmpty()) {
        screening.missing << u"stage"_s;
        screening.state = ScreeningState::Missing;
    }
    if (screening.state != ScreeningState::Given)
        return screening;
    const int index = ostIndex(person.weight, person.age);
    const int limit = person.woman ? ostLimitWomen : ostLimitMen;
    give(screening, index, limit, index <= limit);
    return screening;
}

Screening oraiOn(const Profile& profile, std::span<const Record> records, QDate day)
{
    if (profile.sex == Sex::Male) {
        Screening notMeant;
        notMeant.state = ScreeningState::NotMeantForYou;
        return notMeant;
    }
    auto [screening, person] = candidateOf(profile, records, day);
    if (screening.state != ScreeningState::Given)
        return screening;
    const int without = oraiIndex(person.weight, person.age, false);
    const int with = oraiIndex(person.weight, person.age, true);
    if (!profile.takesOestrogen && (without >= oraiLimit) != (with >= oraiLimit)) {
        screening.missing << u"takes_oestrogen"_s;
        screening.state = ScreeningState::Missing;
        return screening;
    }
    const int index = profile.takesOestrogen.value_or(false) ? with : without;
    give(screening, index, oraiLimit, index >= oraiLimit);
    return screening;
}

} // namespace osteolog
