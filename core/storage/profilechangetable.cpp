// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listcolumns.h"
#include "core/storage/tablebuilder.h"

#include <algorithm>

namespace osteolog {

namespace {

Value conditionsToValue(const QSet<Condition>& conditions)
{
    QStringList keys;
    for (const Condition condition : conditions)
        keys << conditionKey(condition);
    keys.sort();
    return stringsToValue(keys);
}

bool conditionsFromValue(QSet<Condition>& conditions, const Value& value)
{
    conditions.clear();
    QStringList keys;
    if (!stringsFromValue(keys, value))
        return false;
    for (const QString& key : keys) {
        const auto condition = conditionFromKey(key);
        if (!condition)
            return false;
        conditions.insert(*condition);
    }
    return true;
}

Value medicinesToValue(const QSet<QString>& medicines)
{
    QStringList keys(medicines.begin(), medicines.end());
    keys.sort();
    return stringsToValue(keys);
}

bool medicinesFromValue(QSet<QString>& medicines, const Value& value)
{
    QStringList keys;
    const bool read = stringsFromValue(keys, value);
    medicines = QSet<QString>(keys.begin(), keys.end());
    return read;
}

} // namespace

template <>
RecordTable recordTable<ProfileChange>()
{
    return TableBuilder<ProfileChange, Profile>("profile_change", &ProfileChange::profile)
        .notADayEntry()
        .key("sex", &Profile::sex, sexKey, sexFromKey)
        .column("birth_date", &Profile::birthDate)
        .column("height_cm", &Profile::height)
        .column("weight_kg", &Profile::weight)
        .key("stage", &Profile::stage, lifeStageKey, lifeStageFromKey)
        .key("reference", &Profile::reference, referenceSetKey, referenceSetFromKey)
        .key("diet", &Profile::diet, dietKey, dietFromKey)
        .column("avoid", listType, &Profile::avoid, allergensToValue, allergensFromValue)
        .column("conditions", listType, &Profile::conditions, conditionsToValue, conditionsFromValue)
        .column("medicines", listType, &Profile::medicines, medicinesToValue, medicinesFromValue)
        .column("goal_protein_g_per_kg", &Profile::proteinGoalPerKg)
        .column("goal_vitamin_k2_ug", &Profile::vitaminK2Goal)
        .column("plan_start", &Profile::planStart)
        .column("menopause_date", &Profile::menopauseDate)
        .column("height_at_25_cm", &Profile::youngAdultHeight)
        .column("takes_oestrogen", &Profile::takesOestrogen);
}

} // namespace osteolog
