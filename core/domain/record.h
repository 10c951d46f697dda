// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/menopausecheckin.h"
#include "core/domain/profile.h"
#include "core/domain/recipe.h"
#include "core/domain/safetyanswers.h"

#include <QDate>
#include <QTime>
#include <QUuid>

#include <variant>

namespace osteolog {

/// Hybrid logical clock: wall milliseconds since 1970 UTC, a counter for changes within one of them (or while the
/// wall clock runs backwards), and the device. Ordered, so that two copies of a diary can be merged later.
struct Stamp
{
    qint64 milliseconds = 0;
    quint32 counter = 0;
    QUuid device;

    bool operator==(const Stamp&) const = default;
    std::strong_ordering operator<=>(const Stamp& other) const;
};

enum class Meal { None, Breakfast, Lunch, Dinner, Snack };
QString mealKey(Meal meal);
std::optional<Meal> mealFromKey(const QString& key);
/// Breakfast 04:00–10:59, lunch 11:00–14:59, dinner 17:30–21:59, otherwise a snack.
Meal mealAt(QTime time);

/// A food that was eaten, with the nutrient values it was logged with: a later correction of the food changes no past
/// day.
struct FoodEntry
{
    QString foodId;
    QString foodName;
    int foodRevision = 1;
    Grams grams;
    QString portionName; ///< as it was said: "cup"; empty for an amount by weight
    double portionCount = 0;
    Meal meal = Meal::None;
    NutrientValues values; ///< of `grams`, not per 100 g
    K2State k2State = K2State::Unknown;
    bool operator==(const FoodEntry&) const = default;
};

/// A supplement or a medicine that supplies a member (antacids and laxatives count as medicines).
struct SupplementEntry
{
    QString form;    ///< key of resources/reference/supplement_forms.csv: "magnesium-bisglycinate"
    QString product; ///< the user's name for it; may be empty
    Nutrient nutrient = Nutrient::Magnesium;
    double elemental = 0;             ///< in the unit of `nutrient`; what counts
    std::optional<double> saltAmount; ///< mg of the compound when that was what was said
    NutrientValues values;            ///< all it supplies, `elemental` included
    bool medicine = false;
    bool operator==(const SupplementEntry&) const = default;
};

struct ActivityEntry
{
    QString activityId; ///< id of resources/reference/activities.csv
    QString activityName;
    Minutes duration;
    std::optional<int> impacts = {};     ///< jumps or other loading cycles, where counted
    std::optional<int> sets = {};        ///< 1–100
    std::optional<int> repetitions = {}; ///< of each set, 1–1000
    std::optional<Kilograms> load = {};  ///< moved with each repetition, 0–1000 kg; empty for the body alone
    bool operator==(const ActivityEntry&) const = default;
};

enum class BodySide { NotSaid, Left, Right, Both };
/// "left", "right", "both"; empty for NotSaid.
QString bodySideKey(BodySide side);
std::optional<BodySide> bodySideFromKey(const QString& key);

struct SymptomRating
{
    QString symptom;                     ///< key of resources/reference/symptoms.csv or the user's own word
    int rating = 0;                      ///< 0 none … 4 very strong
    std::optional<int> daysOfSeven = {}; ///< on how many of the last seven days, 0–7
    std::optional<int> count = {};       ///< how often that day or night (cramps), 0–100
    BodySide side = BodySide::NotSaid;
    std::optional<bool> wokeUp = {};
    std::optional<Minutes> duration = {}; ///< 0–1440
    bool operator==(const SymptomRating&) const = default;
};

struct LabResult
{
    QString test; ///< key of resources/reference/labs.csv or the user's own word
    Amount amount;
    std::optional<double> rangeLow, rangeHigh; ///< the laboratory's own range, in the same unit
    bool operator==(const LabResult&) const = default;
};

struct BoneScan
{
    QString site;                         ///< "lumbar-spine", "total-hip", "femoral-neck", "forearm"
    std::optional<double> density;        ///< g/cm², 0.1–2.5
    std::optional<double> tScore, zScore; ///< −10 … +10
    QString machine;
    std::optional<double> leastSignificantChange = {}; ///< percent, 0.5–20: the clinic's own for this site and machine
    bool operator==(const BoneScan&) const = default;
};

enum class BodyMeasureKind { Weight, Height };
struct BodyMeasure
{
    BodyMeasureKind kind = BodyMeasureKind::Weight;
    double value = 0; ///< kg or cm
    bool operator==(const BodyMeasure&) const = default;
};

struct Fall
{
    std::optional<bool> injured = {};
    bool operator==(const Fall&) const = default;
};
struct Fracture
{
    QString site;
    /// From a fall from standing height or less. Unknown is not safe: it counts as yes where advice depends on it.
    std::optional<bool> lowTrauma = {};
    bool operator==(const Fracture&) const = default;
};
/// The first day of a period.
struct PeriodStart
{
    bool operator==(const PeriodStart&) const = default;
};
struct Note
{
    QString text;
    bool operator==(const Note&) const = default;
};
/// Whether the person says that this day's list is all there was. At most one counts for a day: the latest.
struct DayMark
{
    bool complete = false;
    bool operator==(const DayMark&) const = default;
};
/// The profile as it holds from the record's day on.
struct ProfileChange
{
    Profile profile;
    bool operator==(const ProfileChange&) const = default;
};
struct OwnFood
{
    Food food;
    bool operator==(const OwnFood&) const = default;
};
struct Favourite
{
    QString foodId;
    bool operator==(const Favourite&) const = default;
};
/// "Never again this food": not suggested and not planned. It can still be found and logged.
struct UnwantedFood
{
    QString foodId;
    bool operator==(const UnwantedFood&) const = default;
};
/// A sport of earlier years, for the past score of the BPAQ.
struct PastActivity
{
    QString activityId;       ///< id of resources/reference/activities.csv
    double yearsBefore15 = 0; ///< 0–15
    double yearsFrom15 = 0;   ///< 0–110
    bool operator==(const PastActivity&) const = default;
};

using Payload = std::variant<FoodEntry, SupplementEntry, ActivityEntry, SymptomRating, LabResult, BoneScan, BodyMeasure,
                             Fall, Fracture, Note, DayMark, ProfileChange, OwnFood, Favourite, Recipe, UnwantedFood,
                             SafetyAnswers, MenopauseCheckIn, PeriodStart, PastActivity>;

/// The alternatives of Payload, in its order.
enum class RecordKind {
    Food,
    Supplement,
    Activity,
    Symptom,
    Lab,
    Scan,
    BodyMeasure,
    Fall,
    Fracture,
    Note,
    DayMark,
    Profile,
    OwnFood,
    Favourite,
    Recipe,
    UnwantedFood,
    SafetyCheck,
    MenopauseCheckIn,
    Period,
    PastActivity,
};
inline constexpr int recordKindCount = 20;
static_assert(std::variant_size_v<Payload> == recordKindCount);
/// "food", "supplement", "activity", "symptom", "lab", "scan", "weight"/"height" are told apart by the payload.
QString recordKindKey(RecordKind kind);

/// One thing in the diary. `day` is a local calendar date and `time` a local time of day (may be null); neither ever
/// moves with a time zone. `stamp` is set by the journal. A deleted record stays as a tombstone.
struct Record
{
    QUuid id;
    QDate day;
    QTime time;
    Stamp stamp;
    bool deleted = false;
    Payload payload;

    RecordKind kind() const { return static_cast<RecordKind>(payload.index()); }
    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&payload);
    }
    template <class T>
    T* as()
    {
        return std::get_if<T>(&payload);
    }
    bool operator==(const Record&) const = default;
};

/// A new record with a fresh id and no stamp yet.
Record makeRecord(QDate day, QTime time, Payload payload);

/// Refuses what cannot be true: dates before 1900 or after 2200, 30 kg of almonds, a rating of 7, names longer than
/// 200 characters, control characters. The error's subject names the field. Limits are those of the fields above and
/// of record.cpp.
Outcome validate(const Record& record);

} // namespace osteolog
