// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gates.h"

#include "core/body/kidneyfunction.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Kidney function in ml/min per 1.73 m² and the WHO threshold of osteoporosis: definitions, not figures to look up.
constexpr double reducedKidneyFunction = 60;
constexpr double severelyReducedKidneyFunction = 30;
constexpr double osteoporosisTScore = -2.5;

} // namespace

Profile withRecordedConditions(Profile profile, std::span<const Record> records, QDate day)
{
    for (const Record& record : records) {
        if (record.deleted || record.day > day)
            continue;
        const auto* scan = record.as<BoneScan>();
        if (scan && scan->tScore && *scan->tScore <= osteoporosisTScore)
            profile.conditions.insert(Condition::Osteoporosis);
        // A break from a fall off a roof says little about bone; one of which that is not known may say much.
        if (const auto* fracture = record.as<Fracture>(); fracture && fracture->lowTrauma != false)
            profile.conditions.insert(Condition::FragilityFracture);
    }
    if (const auto kidneys = kidneyFunctionForSafety(profile, records, day)) {
        if (kidneys->filtration < severelyReducedKidneyFunction)
            profile.conditions.insert(Condition::KidneyEgfrBelow30);
        else if (kidneys->filtration < reducedKidneyFunction)
            profile.conditions.insert(Condition::KidneyEgfr30to59);
    }
    return profile;
}

bool takesVitaminKAntagonist(const Profile& profile)
{
    // Medicines of a profile are words that a person typed, and advice has to know these without a table at hand. A
    // test keeps this list and the group "vitamin-k-antagonist" of medicines.csv the same.
    static constexpr const char16_t* names[] = {u"warfarin",
                                                u"coumadin",
                                                u"marevan",
                                                u"jantoven",
                                                u"acenocoumarol",
                                                u"sintrom",
                                                u"nicoumalone",
                                                u"phenprocoumon",
                                                u"marcumar",
                                                u"marcoumar",
                                                u"falithrom",
                                                u"fluindione",
                                                u"previscan",
                                                u"vitamin-k-antagonist",
                                                u"another vitamin k antagonist",
                                                u"vka",
                                                u"coumarin",
                                                u"phenindione"};
    return std::any_of(profile.medicines.begin(), profile.medicines.end(), [](const QString& medicine) {
        return std::any_of(std::begin(names), std::end(names), [&](const char16_t* name) {
            return medicine.compare(QStringView(name), Qt::CaseInsensitive) == 0;
        });
    });
}

bool hasSevereKidneyDisease(const Profile& profile)
{
    return profile.conditions.contains(Condition::KidneyEgfrBelow30) ||
           profile.conditions.contains(Condition::KidneyStageUnknown) ||
           profile.conditions.contains(Condition::Dialysis);
}

} // namespace osteolog
