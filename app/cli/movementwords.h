// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/impactramp.h"
#include "core/movement/safetycheck.h"

namespace osteolog::cli {

QString safetyQuestionWords(SafetyQuestion question);
/// What the safety check came to, with the reasons; ends with a line break.
QString verdictSentence(const SafetyVerdict& verdict);
/// Where the ramp stands; empty without one.
QString rampSentence(const std::optional<ImpactRamp>& ramp);

} // namespace osteolog::cli
