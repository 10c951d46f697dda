// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bodyview.h"
#include "core/body/bodytimeline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace osteolog::cli {

/// The parts of the body command's answer as JSON: unknown is null, never zero.

QJsonObject labJson(const LabLine& line);
QJsonValue kidneyJson(const std::optional<KidneyFunction>& kidneys);
QJsonObject scanJson(const Record& record);
QJsonObject pairJson(const ScanPair& pair);
QJsonObject densityJson(const DensityReading& reading);
QJsonObject heightJson(const HeightLoss& loss);
QJsonObject screeningJson(const Screening& screening);
QJsonValue checkInJson(const Record* latest, const std::optional<CheckInChange>& change);
QJsonObject redFlagJson(const RaisedRedFlag& raised, const ReferenceTables& tables);
QJsonObject eventJson(const BodyEvent& event);

} // namespace osteolog::cli
