// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/horizonevidence.h"
#include "ui/models/trendstate.h"
#include "ui/shell/wording.h"

/// The Trends page's words for the core's numbers and enumerations.
namespace osteolog::ui {

QString horizonName(Horizon horizon);    ///< "4–8 weeks"
QString horizonHeading(Horizon horizon); ///< "What 4–8 weeks can show: a settled routine"
QString horizonText(Horizon horizon);    ///< what it can and cannot show, in two or three sentences
QString claimText(const QString& claim); ///< of horizon_evidence.csv; empty for an unknown one
QString certaintyText(Certainty certainty);
QString windowText(const TrendWindow& window, QDate today); ///< "27 Sep to 21 Nov"

/// Says values of one subject: a member in its unit, movement as bone load, a symptom as a rating.
class SubjectWords
{
public:
    SubjectWords(const TrendSubject& subject, const ReferenceTables& tables, const DisplayUnits& units);

    QString name() const;  ///< "Magnesium", "Cramps"
    QString title() const; ///< "Magnesium, mg a day"
    QString number(double value) const;
    QString amount(double value, bool atLeast = false) const; ///< "≥ 41 µg"
    QString change(double value) const;                       ///< "+6 mg"
    QString span(const Interval& interval) const;             ///< "300–328"
    QString changeSpan(const Interval& interval) const;       ///< "+2 to +10"
    /// The second half of the span against the first; says why where that cannot be told.
    QString halves(const Trend& trend) const;

    /// What a day says when it is read: value, target, what is unknown, or why there is nothing.
    QString day(const TrendState& state, const DaySeries& series, QDate day) const;
    /// What the week of a Monday says; `weeks` are weekMeans().
    QString week(const TrendState& state, const DaySeries& weeks, QDate monday) const;

private:
    double shown(double value) const;
    QString dayValue(const SeriesValue& value) const;
    QString missing(const TrendState& state, const DaySeries& series, QDate day) const;
    QString began(const TrendState& state, QDate first, int days) const;

    TrendSubject m_subject;
    const ReferenceTables& m_tables;
    DisplayUnits m_units;
};

QString signedNumber(double value, int decimals = -1); ///< "+6", "−0.7", "0"
QString percentSpan(const Interval& shares);           ///< "60–83 %"
/// Why a figure is missing: "too few days", "48 % unknown"; empty where nothing is missing.
QString withheldText(const Trend& trend);
/// "Magnesium bisglycinate begun".
QString supplementMarkText(const SupplementEvent& event, const ReferenceTables& tables);
/// "Cramps fell from 1.9 to 1.2 between the first and the last 28 days …"; says so when too few days are rated.
QString symptomChangeText(const SymptomTrend& trend, const ReferenceTables& tables);
/// The share of days with a rating of 2 or more; empty where it is not known.
QString strongDaysText(const SymptomTrend& trend);

} // namespace osteolog::ui
