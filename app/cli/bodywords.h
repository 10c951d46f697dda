// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/bodytimeline.h"
#include "core/body/bonescans.h"
#include "core/body/heightloss.h"
#include "core/body/redflags.h"
#include "core/body/screening.h"

namespace osteolog::cli {

/// What the body command says in plain English: information, never a diagnosis or a forecast.

QString comparisonSentence(const ScanPair& pair);
QString densitySentence(const DensityReading& reading);
/// Empty where there is nothing to tell.
QString heightSentence(const HeightLoss& loss);
QString screeningSentence(const QString& name, const Screening& screening);
QString redFlagSentence(const RaisedRedFlag& raised, const ReferenceTables& tables);
QString eventWords(const BodyEvent& event);

} // namespace osteolog::cli
