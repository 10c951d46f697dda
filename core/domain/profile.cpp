// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profile.h"

#include "core/domain/keys.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyTable<Sex, 3> sexKeys = {{{Sex::Unset, u""}, {Sex::Female, u"female"}, {Sex::Male, u"male"}}};

constexpr KeyTable<LifeStage, 5> stageKeys = {{
    {LifeStage::None, u"none"},
    {LifeStage::Pregnant, u"pregnant"},
    {LifeStage::Lactating, u"lactating"},
    {LifeStage::Perimenopause, u"perimenopause"},
    {LifeStage::Postmenopause, u"postmenopause"},
}};

constexpr KeyTable<ReferenceSet, 2> referenceKeys = {{{ReferenceSet::Nam, u"nam"}, {ReferenceSet::Efsa, u"efsa"}}};

constexpr KeyTable<Condition, 11> conditionKeys = {{
    {Condition::KidneyEgfr30to59, u"kidney-egfr-30-59"},
    {Condition::KidneyEgfrBelow30, u"kidney-egfr-below-30"},
    {Condition::KidneyStageUnknown, u"kidney-stage-unknown"},
    {Condition::Dialysis, u"dialysis"},
    {Condition::KidneyStones, u"kidney-stones"},
    {Condition::Osteoporosis, u"osteoporosis"},
    {Condition::FragilityFracture, u"fragility-fracture"},
    {Condition::HeartBlock, u"heart-block"},
    {Condition::MyastheniaGravis, u"myasthenia-gravis"},
    {Condition::HighCalcium, u"high-calcium"},
    {Condition::Malabsorption, u"malabsorption"},
}};

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

Error refused(const QString& key, const QString& allowed)
{
    return error(ErrorCode::ValueOutOfRange, key, allowed);
}

/// Splits "milk, egg" and keeps nothing when one of the words is not known.
template <class Value, class FromKey>
Result<std::vector<Value>> listOf(const QString& key, const QString& text, FromKey fromKey)
{
    std::vector<Value> values;
    for (const QString& part : text.split(','_L1, Qt::SkipEmptyParts)) {
        const auto value = fromKey(part.trimmed());
        if (!value)
            return error(ErrorCode::UnknownKey, key, part.trimmed());
        values.push_back(*value);
    }
    return values;
}

Result<std::optional<double>> numberIn(const QString& key, const QString& text, double low, double high)
{
    if (text.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= low && value <= high))
        return refused(key, numberText(low) + u"–"_s + numberText(high));
    return std::optional(value);
}

Result<QDate> dateOf(const QString& key, const QString& text)
{
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // fromString would also read a date with more than four digits of year.
    if (!date.isValid() || text.size() != 10 || date.year() < 1900 || date.year() > 2200)
        return error(ErrorCode::DateInvalid, key, text);
    return date;
}

template <class Enum, class FromKey>
Outcome setEnum(Enum& target, const QString& key, const QString& text, FromKey fromKey)
{
    const std::optional<Enum> value = fromKey(text);
    if (!value)
        return error(ErrorCode::UnknownKey, key, text);
    target = *value;
    return done();
}

template <class Quantity>
Outcome setQuantity(std::optional<Quantity>& target, const QString& key, const QString& text, double low, double high)
{
    const auto value = numberIn(key, text, low, high);
    if (!value)
        return value.error();
    target = *value ? std::optional(Quantity(**value)) : std::nullopt;
    return done();
}

Outcome setDate(QDate& target, const QString& key, const QString& text)
{
    const Result<QDate> date = dateOf(key, text);
    if (!date)
        return date.error();
    target = *date;
    return done();
}

/// "yes", "no", or empty for not said.
Outcome setFlag(std::optional<bool>& target, const QString& key, const QString& text)
{
    if (!text.isEmpty() && text != "yes"_L1 && text != "no"_L1)
        return error(ErrorCode::UnknownKey, key, text);
    target = text.isEmpty() ? std::nullopt : std::optional(text == "yes"_L1);
    return done();
}

Outcome setAvoid(Profile& profile, const QString& key, const QString& text)
{
    const auto list = listOf<Allergen>(key, text, allergenFromKey);
    if (!list)
        return list.error();
    profile.avoid = AllergenSet();
    for (const Allergen allergen : *list)
        profile.avoid.insert(allergen);
    return done();
}

Outcome setConditions(Profile& profile, const QString& key, const QString& text)
{
    const auto list = listOf<Condition>(key, text, conditionFromKey);
    if (!list)
        return list.error();
    profile.conditions = QSet<Condition>(list->begin(), list->end());
    return done();
}

Outcome setMedicines(Profile& profile, const QString& key, const QString& text)
{
    QSet<QString> medicines;
    for (const QString& part : text.split(','_L1, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed().toLower();
        if (name.size() > 60)
            return error(ErrorCode::TextTooLong, key, u"60"_s);
        medicines.insert(name);
    }
    profile.medicines = medicines;
    return done();
}

using Setter = std::function<Outcome(Profile&, const QString& key, const QString& text)>;

const std::vector<std::pair<QString, Setter>>& setters()
{
    using P = Profile;
    using S = const QString&;
    static const std::vector<std::pair<QString, Setter>> table = {
        {u"sex"_s, [](P& p, S k, S t) { return setEnum(p.sex, k, t, sexFromKey); }},
        {u"birth_date"_s, [](P& p, S k, S t) { return setDate(p.birthDate, k, t); }},
        {u"height_cm"_s, [](P& p, S k, S t) { return setQuantity(p.height, k, t, 50, 250); }},
        {u"weight_kg"_s, [](P& p, S k, S t) { return setQuantity(p.weight, k, t, 15, 350); }},
        {u"stage"_s, [](P& p, S k, S t) { return setEnum(p.stage, k, t, lifeStageFromKey); }},
        {u"reference"_s, [](P& p, S k, S t) { return setEnum(p.reference, k, t, referenceSetFromKey); }},
        {u"diet"_s,
         [](P& p, S k, S t) {
             return setEnum(p.diet, k, t, [](S key) {
                 const std::optional<Diet> diet = dietFromKey(key);
                 return diet == Diet::Unknown ? std::nullopt : diet;
             });
         }},
        {u"avoid"_s, setAvoid},
        {u"conditions"_s, setConditions},
        {u"medicines"_s, setMedicines},
        {u"goal_protein_g_per_kg"_s,
         [](P& p, S k, S t) -> Outcome {
             const auto value = numberIn(k, t, 0.5, 2.5);
             if (!value)
                 return value.error();
             p.proteinGoalPerKg = *value;
             return done();
         }},
        {u"goal_vitamin_k2_ug"_s, [](P& p, S k, S t) { return setQuantity(p.vitaminK2Goal, k, t, 1, 1000); }},
        {u"plan_start"_s, [](P& p, S k, S t) { return setDate(p.planStart, k, t); }},
        {u"menopause_date"_s, [](P& p, S k, S t) { return setDate(p.menopauseDate, k, t); }},
        {u"height_at_25_cm"_s, [](P& p, S k, S t) { return setQuantity(p.youngAdultHeight, k, t, 50, 250); }},
        {u"takes_oestrogen"_s, [](P& p, S k, S t) { return setFlag(p.takesOestrogen, k, t); }},
    };
    return table;
}

} // namespace

QString sexKey(Sex sex)
{
    return keyOf(sexKeys, sex);
}

QString lifeStageKey(LifeStage stage)
{
    return keyOf(stageKeys, stage);
}

QString referenceSetKey(ReferenceSet set)
{
    return keyOf(referenceKeys, set);
}

QString conditionKey(Condition condition)
{
    return keyOf(conditionKeys, condition);
}

std::optional<Sex> sexFromKey(const QString& key)
{
    return valueOf(sexKeys, key);
}

std::optional<LifeStage> lifeStageFromKey(const QString& key)
{
    return valueOf(stageKeys, key);
}

std::optional<ReferenceSet> referenceSetFromKey(const QString& key)
{
    return valueOf(referenceKeys, key);
}

std::optional<Condition> conditionFromKey(const QString& key)
{
    return valueOf(conditionKeys, key);
}

std::optional<int> Profile::ageOn(QDate day) const
{
    if (!birthDate.isValid() || day < birthDate)
        return std::nullopt;
    const bool beforeBirthday = std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return day.year() - birthDate.year() - (beforeBirthday ? 1 : 0);
}

bool Profile::hasKidneyDisease() const
{
    return conditions.contains(Condition::KidneyEgfr30to59) || conditions.contains(Condition::KidneyEgfrBelow30) ||
           conditions.contains(Condition::KidneyStageUnknown) || conditions.contains(Condition::Dialysis);
}

ProfileHistory::ProfileHistory(std::vector<DatedProfile> changes) : m_changes(std::move(changes))
{
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const DatedProfile& a, const DatedProfile& b) { return a.from < b.from; });
}

Profile ProfileHistory::on(QDate day) const
{
    if (m_changes.empty())
        return {};
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), day,
                                        [](QDate wanted, const DatedProfile& change) { return wanted < change.from; });
    return after == m_changes.begin() ? m_changes.front().profile : std::prev(after)->profile;
}

QMap<QString, QString> profileToKeys(const Profile& profile)
{
    const auto joined = [](QStringList words) {
        words.sort();
        return words.join(','_L1);
    };
    QStringList avoid, conditions;
    for (const Allergen allergen : allAllergens) {
        if (profile.avoid.contains(allergen))
            avoid << allergenKey(allergen);
    }
    for (const Condition condition : profile.conditions)
        conditions << conditionKey(condition);
    const auto number = [](const auto& quantity) { return quantity ? numberText(quantity->value()) : QString(); };
    return {
        {u"sex"_s, sexKey(profile.sex)},
        {u"birth_date"_s, profile.birthDate.toString(Qt::ISODate)},
        {u"height_cm"_s, number(profile.height)},
        {u"weight_kg"_s, number(profile.weight)},
        {u"stage"_s, lifeStageKey(profile.stage)},
        {u"reference"_s, referenceSetKey(profile.reference)},
        {u"diet"_s, dietKey(profile.diet)},
        {u"avoid"_s, joined(avoid)},
        {u"conditions"_s, joined(conditions)},
        {u"medicines"_s, joined(QStringList(profile.medicines.begin(), profile.medicines.end()))},
        {u"goal_protein_g_per_kg"_s, profile.proteinGoalPerKg ? numberText(*profile.proteinGoalPerKg) : QString()},
        {u"goal_vitamin_k2_ug"_s, number(profile.vitaminK2Goal)},
        {u"plan_start"_s, profile.planStart.toString(Qt::ISODate)},
        {u"menopause_date"_s, profile.menopauseDate.toString(Qt::ISODate)},
        {u"height_at_25_cm"_s, number(profile.youngAdultHeight)},
        {u"takes_oestrogen"_s, profile.takesOestrogen ? (*profile.takesOestrogen ? u"yes"_s : u"no"_s) : QString()},
    };
}

Outcome setProfileKey(Profile& profile, const QString& key, const QString& value)
{
    for (const auto& [name, set] : setters()) {
        if (name == key)
            return set(profile, key, value.trimmed());
    }
    return error(ErrorCode::UnknownKey, key);
}

} // namespace osteolog
