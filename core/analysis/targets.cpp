// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/targets.h"

#include "core/analysis/gates.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <cstdlib>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngestAge = 9; ///< the tables begin here; younger children are out of scope
constexpr int oldestBand = 120;

constexpr KeyTable<TargetKind, 6> kindKeys = {{
    {TargetKind::None, u""},
    {TargetKind::Rda, u"RDA"},
    {TargetKind::Ai, u"AI"},
    {TargetKind::Pri, u"PRI"},
    {TargetKind::OwnGoal, u"own"},
    {TargetKind::Guideline, u"guideline"},
}};

constexpr KeyTable<UpperLimitScope, 3> scopeKeys = {
    {{UpperLimitScope::None, u""}, {UpperLimitScope::Supplement, u"supplement"}, {UpperLimitScope::Total, u"total"}}};

constexpr KeyTable<TargetWithheld, 6> withheldKeys = {{
    {TargetWithheld::No, u""},
    {TargetWithheld::UnknownAge, u"unknown-age"},
    {TargetWithheld::UnknownSex, u"unknown-sex"},
    {TargetWithheld::UnknownWeight, u"unknown-weight"},
    {TargetWithheld::Kidney, u"kidney"},
    {TargetWithheld::HighCalcium, u"high-calcium"},
}};

/// What the rows of the table are matched against.
struct Person
{
    int age = 0;
    QString sex;   ///< "F", "M"; empty when not said
    QString stage; ///< "pregnant", "lactating"; empty otherwise
};

/// Sex as the tables mean it. A life stage that only women have answers the question when it was left open;
/// pregnancy and lactation override the row of sex and age altogether.
QString tableSex(const Profile& profile)
{
    if (profile.stage == LifeStage::Pregnant || profile.stage == LifeStage::Lactating)
        return u"F"_s;
    if (profile.sex == Sex::Male)
        return u"M"_s;
    return profile.sex == Sex::Female || profile.stage != LifeStage::None ? u"F"_s : QString();
}

QString tableStage(LifeStage stage)
{
    if (stage == LifeStage::Pregnant)
        return u"pregnant"_s;
    return stage == LifeStage::Lactating ? u"lactating"_s : QString();
}

/// A value looked up, or the reason why the table has two that would fit.
struct Found
{
    const ReferenceIntake* row = nullptr;
    bool sexNeeded = false;
};

int yearsOutside(const ReferenceIntake& row, int age)
{
    return std::max({row.ageMin - age, age - row.ageMax, 0});
}

/// The rows of one reference set for one member.
class Lookup
{
public:
    Lookup(const ReferenceTables& tables, const QString& system, Member member)
    {
        for (const ReferenceIntake& row : tables.intakes) {
            if (row.member == member && row.system == system)
                m_rows.push_back(&row);
        }
    }

    /// The row of the person's life stage if the set has one, otherwise that of sex and age. Where the band of a stage
    /// does not reach the person's age (pregnancy at 51, or at 13) the nearest band of that stage stands in: the need
    /// of pregnancy does not end at a birthday.
    Found find(QStringView kind, const Person& person) const
    {
        const ReferenceIntake* nearest = stageRow(kind, person);
        return nearest ? Found{nearest, false} : ageRow(kind, person);
    }

    /// As find(), but where a neighbouring band stands in, the lower of its limit and that of the own age: a limit is
    /// never widened by a guess.
    Found findLimit(const Person& person) const
    {
        const Found own = ageRow(u"UL", person);
        const ReferenceIntake* nearest = stageRow(u"UL", person);
        if (!nearest)
            return own;
        const bool inside = yearsOutside(*nearest, person.age) == 0;
        return inside || !own.row || nearest->value < own.row->value ? Found{nearest, false} : own;
    }

    /// EFSA's grams on top, by trimester or month. The smallest one of the stage, since neither is asked.
    double smallestAddition(const Person& person) const
    {
        double smallest = 0;
        for (const ReferenceIntake* row : m_rows) {
            if (row->kind == "PRI_ADDITION"_L1 && !person.stage.isEmpty() && row->lifeStage.startsWith(person.stage))
                smallest = smallest > 0 ? std::min(smallest, row->value) : row->value;
        }
        return smallest;
    }

private:
    const ReferenceIntake* stageRow(QStringView kind, const Person& person) const
    {
        const ReferenceIntake* nearest = nullptr;
        for (const ReferenceIntake* row : m_rows) {
            if (row->kind != kind || person.stage.isEmpty() || row->lifeStage != person.stage)
                continue;
            if (!nearest || yearsOutside(*row, person.age) < yearsOutside(*nearest, person.age))
                nearest = row;
        }
        return nearest;
    }

    /// Without a sex, rows for both sexes are only an answer where they say the same.
    Found ageRow(QStringView kind, const Person& person) const
    {
        Found found;
        for (const ReferenceIntake* row : m_rows) {
            if (row->kind != kind || yearsOutside(*row, person.age) > 0)
                continue;
            if (row->lifeStage != "none"_L1 && row->lifeStage != "any"_L1)
                continue;
            if (row->sex != "any"_L1 && !person.sex.isEmpty() && row->sex != person.sex)
                continue;
            if (found.row && found.row->value != row->value)
                return {nullptr, true};
            found.row = row;
        }
        return found;
    }

    std::vector<const ReferenceIntake*> m_rows;
};

Target withheld(Target target, TargetWithheld reason)
{
    target.amount.reset();
    target.averageRequirement.reset();
    target.offeredLow.reset();
    target.offeredHigh.reset();
    target.kind = TargetKind::None;
    target.withheld = reason;
    return target;
}

void setLimit(Target& target, const Found& limit)
{
    if (!limit.row)
        return;
    target.upperLimit = limit.row->value;
    // Both reference sets leave out the magnesium that is naturally in food and water.
    target.upperLimitScope = target.member == Member::Magnesium ? UpperLimitScope::Supplement : UpperLimitScope::Total;
}

/// Limits that are the same for everybody in scope hold for a person of unknown age as well; others are not guessed.
Found limitAtAnyAge(const Lookup& lookup, Person person)
{
    Found common;
    for (person.age = youngestAge; person.age <= oldestBand; ++person.age) {
        const Found found = lookup.findLimit(person);
        if (!found.row || (common.row && common.row->value != found.row->value))
            return {};
        common = found;
    }
    return common;
}

struct Official
{
    Found found;
    TargetKind kind = TargetKind::None;
};

/// A set has one kind of target for each member and age: RDA or AI in NAM, PRI or AI in EFSA.
Official officialTarget(const Lookup& lookup, const Person& person)
{
    constexpr std::pair<const char16_t*, TargetKind> kinds[] = {
        {u"RDA", TargetKind::Rda}, {u"PRI", TargetKind::Pri}, {u"AI", TargetKind::Ai}};
    for (const auto& [word, kind] : kinds) {
        if (const Found found = lookup.find(word, person); found.row || found.sexNeeded)
            return {found, kind};
    }
    return {};
}

Target officialValues(const Lookup& lookup, const Person& person, Member member)
{
    Target target;
    target.member = member;
    setLimit(target, lookup.findLimit(person));
    const Official official = officialTarget(lookup, person);
    if (official.found.sexNeeded)
        return withheld(target, TargetWithheld::UnknownSex);
    if (!official.found.row)
        return target;
    target.amount = official.found.row->value;
    target.kind = official.kind;
    target.source = official.found.row->source;
    target.status = official.found.row->status;
    for (const char16_t* word : {u"EAR", u"AR"}) {
        if (const Found found = lookup.find(word, person); found.row)
            target.averageRequirement = found.row->value;
    }
    return target;
}

/// The higher protein range of expert groups, for older adults and after menopause.
void offerProtein(Target& target, const ReferenceTables& tables, const Person& person, const Profile& profile)
{
    const bool postmenopausal = profile.stage == LifeStage::Postmenopause && person.sex == "F"_L1;
    for (const ReferenceIntake& row : tables.intakes) {
        if (row.system != "EXPERT"_L1 || row.member != Member::Protein || yearsOutside(row, person.age) > 0)
            continue;
        if (row.lifeStage != "none"_L1 && !(row.lifeStage == "postmenopausal"_L1 && postmenopausal))
            continue;
        const double grams = row.value * profile.weight->value();
        if (row.kind == "TARGET_LOW"_L1)
            target.offeredLow = target.offeredLow ? std::min(*target.offeredLow, grams) : grams;
        else if (row.kind == "TARGET_HIGH"_L1)
            target.offeredHigh = target.offeredHigh ? std::max(*target.offeredHigh, grams) : grams;
    }
}

/// Protein goes by body weight. The person's own goal wins, also in kidney disease, where it is the way to enter what
/// the kidney team has set.
Target proteinTarget(Target target, const Lookup& lookup, const ReferenceTables& tables,
                     const std::optional<Person>& person, const Profile& profile)
{
    const bool kidney = profile.hasKidneyDisease();
    if (!profile.proteinGoalPerKg && kidney)
        return withheld(target, TargetWithheld::Kidney);
    if (!profile.proteinGoalPerKg && target.withheld != TargetWithheld::No)
        return target;
    if (!profile.weight)
        return withheld(target, TargetWithheld::UnknownWeight);
    const double weight = profile.weight->value();
    if (target.amount)
        target.amount = *target.amount * weight + lookup.smallestAddition(*person);
    if (target.averageRequirement)
        target.averageRequirement = *target.averageRequirement * weight;
    if (person && !kidney)
        offerProtein(target, tables, *person, profile);
    if (profile.proteinGoalPerKg) {
        target.amount = *profile.proteinGoalPerKg * weight;
        target.kind = TargetKind::OwnGoal;
        target.withheld = TargetWithheld::No;
        target.source.clear();
        target.status.clear();
    }
    return target;
}

/// There is no official vitamin K2 target: the person's own, or none.
Target vitaminK2Target(const Profile& profile)
{
    Target target;
    target.member = Member::VitaminK2;
    if (profile.vitaminK2Goal) {
        target.amount = profile.vitaminK2Goal->value();
        target.kind = TargetKind::OwnGoal;
    }
    return target;
}

/// Days a week with weight-bearing movement. Holds for every age in scope and in every condition: what kind of
/// movement is safe is another question.
Target movementTarget(const ReferenceTables& tables, std::optional<int> age)
{
    Target target;
    target.member = Member::WeightBearing;
    if (age && *age < youngestAge)
        return withheld(target, TargetWithheld::UnknownAge);
    for (const ReferenceIntake& row : tables.intakes) {
        if (row.member != Member::WeightBearing || row.kind != "GUIDELINE"_L1)
            continue;
        target.amount = row.value;
        target.kind = TargetKind::Guideline;
        target.source = row.source;
        target.status = row.status;
    }
    return target;
}

/// Conditions in which somebody else sets the goal.
///
/// eGFR below 30 or dialysis: magnesium builds up, and calcium, vitamin D and protein are part of the treatment, so the
/// kidney team sets all four. At 30 to 59 only the reserve is reduced: the reference values stand ("do not exceed the
/// upper limit"), but protein is off with any kidney disease, because more of it is the one goal that could harm there
/// (see proteinTarget). Vitamin K is not changed by kidney disease.
///
/// Stones and high calcium: no goal for calcium and vitamin D above food, so nothing is left "to reach"; the limits
/// stay, and all limits always do.
Target gated(Target target, const Profile& profile)
{
    const bool calciumOrD = target.member == Member::Calcium || target.member == Member::VitaminD;
    if (hasSevereKidneyDisease(profile) && (calciumOrD || target.member == Member::Magnesium))
        return withheld(target, TargetWithheld::Kidney);
    const bool calciumRisk =
        profile.conditions.contains(Condition::KidneyStones) || profile.conditions.contains(Condition::HighCalcium);
    if (calciumRisk && calciumOrD)
        return withheld(target, TargetWithheld::HighCalcium);
    return target;
}

} // namespace

Targets targetsOn(QDate day, const Profile& profile, const ReferenceTables& tables)
{
    const QString system = profile.reference == ReferenceSet::Nam ? u"NAM"_s : u"EFSA"_s;
    const std::optional<int> age = profile.ageOn(day);
    const Person anyAge{0, tableSex(profile), tableStage(profile.stage)};
    std::optional<Person> person;
    if (age && *age >= youngestAge)
        person = Person{std::min(*age, oldestBand), anyAge.sex, anyAge.stage};

    Targets targets;
    for (const Member member : eatenMembers) {
        if (member == Member::VitaminK2)
            continue;
        const Lookup lookup(tables, system, member);
        Target target;
        target.member = member;
        if (person) {
            target = officialValues(lookup, *person, member);
        } else {
            if (!age)
                setLimit(target, limitAtAnyAge(lookup, anyAge));
            target.withheld = TargetWithheld::UnknownAge;
        }
        targets[member] =
            member == Member::Protein ? proteinTarget(target, lookup, tables, person, profile) : gated(target, profile);
    }
    targets[Member::VitaminK2] = vitaminK2Target(profile);
    targets[Member::WeightBearing] = movementTarget(tables, age);
    return targets;
}

QString targetKindKey(TargetKind kind)
{
    return keyOf(kindKeys, kind);
}

QString upperLimitScopeKey(UpperLimitScope scope)
{
    return keyOf(scopeKeys, scope);
}

QString targetWithheldKey(TargetWithheld reason)
{
    return keyOf(withheldKeys, reason);
}

} // namespace osteolog
