// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/bodytimeline.h"
#include "core/body/bonescans.h"
#include "core/body/checkins.h"
#include "core/body/heightloss.h"
#include "core/body/kidneyfunction.h"
#include "core/body/labs.h"
#include "core/body/redflags.h"
#include "core/body/screening.h"

#include <QJsonArray>
#include <QJsonObject>

namespace osteolog::cli {

/// The parts of the body command's answer as JSON: unknown is null, never zero.

QJsonObject labJson(const Record& record, const Record* before, const ReferenceTables& tables);
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
