// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/labs.h"
#include "ui/models/bodystate.h"
#include "ui/shell/wording.h"

/// The Body page's words for the core's numbers and enumerations.
namespace osteolog::ui {

QString symptomText(const QString& key, const ReferenceTables& tables); ///< its name, or the person's own word
/// 0 "None" … 4 "Very strong"; for what is better the more there is of it, 0 "Very bad" … 4 "Very good".
QStringList ratingWords(const Symptom* symptom = nullptr);
QString menopauseThemeText(MenopauseTheme theme);

QString redFlagLevelText(RedFlagLevel level); ///< "Get help now", "See a doctor today" …
/// One sentence for a raised flag.
QString redFlagText(const RaisedRedFlag& flag, const ReferenceTables& tables);

/// A result in the person's unit with the other one behind it: "0.85 mmol/L (2.1 mg/dL)".
QString labAmountText(const LabTest* test, const LabResult& result, const DisplayUnits& units);
/// The laboratory's own range and where the result lies; empty without a range.
QString labRangeText(const LabTest* test, const LabResult& result, const DisplayUnits& units);
/// What laboratories commonly print, as information; empty where there is none.
QString labInformationText(const LabTest& test, const DisplayUnits& units);
/// How a turnover marker has changed, where that can be told.
QString markerChangeText(const MarkerChange& change);
/// In which of its units a test is shown.
Unit labUnit(const LabTest& test, const DisplayUnits& units);

/// "Weight: 62 kg", as the person reads it.
QString measureText(const BodyMeasure& measure, const DisplayUnits& units);
/// What has to be said first, by profile keys: "your sex, your weight".
QString missingText(const QStringList& profileKeys);
QString scanText(const BoneScan& scan); ///< "0.912 g/cm² · T −1.8"
QString comparisonText(const ScanComparison& comparison);
QString densityText(const DensityReading& reading);
QString heightLossText(const HeightLoss& height, const DisplayUnits& units);
/// What OST or ORAI say; empty where they are not meant for this person.
QString screeningText(const QString& name, const Screening& screening);
QString bodyEventText(const BodyEvent& event, const ReferenceTables& tables, const DisplayUnits& units);

} // namespace osteolog::ui
