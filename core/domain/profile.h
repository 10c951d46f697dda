// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"
#include "core/domain/units.h"

#include <QDate>
#include <QMap>
#include <QSet>

namespace osteolog {

enum class Sex { Unset, Female, Male };
enum class LifeStage { None, Pregnant, Lactating, Perimenopause, Postmenopause };
enum class ReferenceSet { Nam, Efsa };
enum class Condition {
    KidneyEgfr30to59,
    KidneyEgfrBelow30,
    KidneyStageUnknown, ///< kidney disease of unknown stage: unknown is not safe, so it counts as below 30
    Dialysis,
    KidneyStones,
    Osteoporosis,
    FragilityFracture,
    HeartBlock,
    MyastheniaGravis,
    HighCalcium,
    Malabsorption,
};

QString sexKey(Sex sex);
QString lifeStageKey(LifeStage stage);
QString referenceSetKey(ReferenceSet set);
QString conditionKey(Condition condition);
std::optional<Sex> sexFromKey(const QString& key);
std::optional<LifeStage> lifeStageFromKey(const QString& key);
std::optional<ReferenceSet> referenceSetFromKey(const QString& key);
std::optional<Condition> conditionFromKey(const QString& key);

/// Who the targets are for. Everything is optional: what is not said is not guessed, and a target that needs it is
/// then not given. Ages under 9 years are out of scope.
struct Profile
{
    Sex sex = Sex::Unset;
    QDate birthDate;
    std::optional<Centimetres> height; ///< 50–250 cm
    std::optional<Kilograms> weight;   ///< 15–350 kg
    LifeStage stage = LifeStage::None;
    ReferenceSet reference = ReferenceSet::Nam;
    Diet diet = Diet::Omnivore;
    AllergenSet avoid;
    QSet<Condition> conditions;
    QSet<QString> medicines; ///< keys of resources/reference/medicines.csv: "warfarin", "alendronate" …
    std::optional<double> proteinGoalPerKg;  ///< g/kg a day, 0.5–2.5; replaces the reference value
    std::optional<Micrograms> vitaminK2Goal; ///< 1–1000 µg a day; there is no official one
    QDate planStart;
    QDate menopauseDate;                         ///< the last period, as far as it is known; at least a year ago
    std::optional<Centimetres> youngAdultHeight; ///< at about 25 years, 50–250 cm: what height loss is measured from
    std::optional<bool> takesOestrogen;          ///< hormone therapy or the pill, now

    bool operator==(const Profile&) const = default;
    /// Completed years on `day`; empty without a birth date or before it.
    std::optional<int> ageOn(QDate day) const;
    bool hasKidneyDisease() const;
};

/// A profile as it holds from a day on. The first one also covers all earlier days.
struct DatedProfile
{
    QDate from;
    Profile profile;
    bool operator==(const DatedProfile&) const = default;
};

/// All profiles of a person in order of date. Plain data with one question to ask.
class ProfileHistory
{
public:
    ProfileHistory() = default;
    explicit ProfileHistory(std::vector<DatedProfile> changes);
    /// The profile that a day is judged by. A default profile when nothing has been said yet.
    Profile on(QDate day) const;
    bool isEmpty() const { return m_changes.empty(); }
    const std::vector<DatedProfile>& changes() const { return m_changes; }

private:
    std::vector<DatedProfile> m_changes;
};

/// Keys and values as the command line and the diary file write them ("birth_date" = "1960-05-01").
QMap<QString, QString> profileToKeys(const Profile& profile);
/// Sets one key. The error names the key and what it may be; the profile is unchanged then.
Outcome setProfileKey(Profile& profile, const QString& key, const QString& value);

} // namespace osteolog
