// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/notices.h"
#include "core/advice/suggestions.h"
#include "core/base/result.h"
#include "core/journal/edit.h"
#include "ui/shell/settings.h"

#include <QString>

/// All words for the core's numbers, enumerations and errors. The core makes no sentences; these functions do, in the
/// person's language (translation context "osteolog::ui") and with the numbers of the default QLocale.
namespace osteolog::ui {

/// In which units a person wants to read figures.
struct DisplayUnits
{
    MeasureSystem measures = MeasureSystem::Metric;
    VitaminDUnit vitaminD = VitaminDUnit::Microgram;
    VitaminDLabUnit vitaminDLab = VitaminDLabUnit::NanomolePerLitre;
    bool operator==(const DisplayUnits&) const = default;
};
DisplayUnits displayUnits(const Settings& settings);

// Numbers, amounts, dates

/// "1 034" with a narrow no-break space, decimal sign of the locale, "−" as minus. At most `decimals` places, zeros at
/// the end dropped.
QString numberText(double value, int decimals);
/// As many places as say something: 248 · 16 · 9.3 · 0.25.
QString numberText(double value);
/// "52 %" with a no-break space; `share` 0.52.
QString percentText(double share);
/// "mg", "µg", "IU", "days a week".
QString unitText(Unit unit);
/// "248 mg" with a no-break space.
QString amountText(double value, Unit unit);
/// "248 mg", for vitamin D "16 µg" or "640 IU" as the person reads it; `amount` in unitOf(member).
QString memberAmountText(Member member, double amount, const DisplayUnits& units);
/// The number alone, and its unit alone: "248" and "mg".
QString memberNumberText(Member member, double amount, const DisplayUnits& units);
QString memberUnitText(Member member, const DisplayUnits& units);
QString weightText(Kilograms weight, const DisplayUnits& units);
QString heightText(Centimetres height, const DisplayUnits& units);
/// "Saturday, 21 November" (with the year when it is not that of `today`).
QString longDateText(QDate day, QDate today);
/// "21 Nov" or "21 Nov 2025".
QString shortDateText(QDate day, QDate today);
/// "08:05"; empty for no time.
QString timeText(QTime time);

// Names

QString memberName(Member member);      ///< "Magnesium"
QString memberShortName(Member member); ///< "Mg"
QString nutrientName(Nutrient nutrient);
QString mealName(Meal meal);
QString allergenName(Allergen allergen); ///< "tree nuts"
QString dietName(Diet diet);             ///< "vegetarian"
QString sexName(Sex sex);
QString lifeStageName(LifeStage stage);
QString referenceSetName(ReferenceSet set);
QString conditionName(Condition condition);
QString k2StateText(K2State state); ///< how the K2 value of a food is known, in a sentence
QString recordKindName(RecordKind kind);
QString editNameText(EditName name); ///< "add", for "Undo: add"
QString severityText(Severity severity);
QString targetKindText(TargetKind kind);                  ///< "recommended amount (RDA)"
QString targetWithheldText(TargetWithheld why);           ///< a sentence; empty for No
QString suggestionsWithheldText(SuggestionsWithheld why); ///< a sentence; empty for No

// Sentences

/// What happened, what was kept and what to do.
QString errorText(const Error& error);

struct NoticeWords
{
    QString title; ///< "Spacing."
    QString text;
};
NoticeWords noticeWords(const Notice& notice, const ReferenceTables& tables, const DisplayUnits& units);

} // namespace osteolog::ui
