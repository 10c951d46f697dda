// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>

namespace osteolog {

/// Which symptoms a person rates: any set, of the table's symptoms and of words of their own.
struct SymptomSet
{
    QStringList symptoms; ///< keys of symptoms.csv or own words, in the person's order, none twice
    bool operator==(const SymptomSet&) const = default;
};

/// At most this many, so that a page stays a page.
inline constexpr int mostSymptomsInSet = 40;

/// A set from a list as a settings file or a person writes it, separated by commas, semicolons or lines. Names and
/// synonyms become keys. TextTooLong for a word over 200 characters, ValueOutOfRange for more than 40 symptoms,
/// TextInvalid for control characters.
Result<SymptomSet> symptomSetFromText(const QString& text, const ReferenceTables& tables);
/// One line, separated by semicolons; symptomSetFromText() reads it back.
QString symptomSetToText(const SymptomSet& set);

/// Sets to begin with: "everyday" (what many rate), "low-magnesium" (themes that are described with it; not a test),
/// "night-cramps", "menopause", "tolerance" of supplements.
QStringList symptomSetKeys();
/// Empty for an unknown key.
SymptomSet builtInSymptomSet(const QString& key);

/// What the person has rated in the days from `first` to `last`, most often first, then by key.
SymptomSet symptomsInUse(std::span<const Record> records, QDate first, QDate last);

/// A rating from days of the last seven (science: 6.1): 0 none, 1–2 days 1, 3–4 days 2, 5–6 days 3, every day 4. Empty
/// outside 0–7.
std::optional<int> ratingFromDays(int daysOfSeven);

/// One symptom over the seven days up to `day`. A day without a rating is not a day without the symptom.
struct SymptomWeek
{
    int ratedDays = 0;
    int daysWith = 0;           ///< of the rated ones: the worst rating of the day is above zero
    std::optional<double> mean; ///< of the worst rating of each rated day; empty without one
    int count = 0;              ///< cramps, where they were counted
    int countedDays = 0;
    int nightsWoken = 0;
    bool operator==(const SymptomWeek&) const = default;
};
SymptomWeek symptomWeek(std::span<const Record> records, const QString& symptom, QDate day);

} // namespace osteolog
