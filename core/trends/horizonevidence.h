// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trends/trendwindow.h"

#include <vector>

namespace osteolog {

enum class Certainty { Moderate, Low, VeryLow, Expert };

/// What is known about a horizon, with its source (resources/reference/horizon_evidence.csv). The window words the
/// claim.
struct HorizonEvidence
{
    Horizon horizon = Horizon::TwoWeeks;
    QString claim; ///< "sleep", "cramps", "scan-too-early" …
    Certainty certainty = Certainty::Expert;
    QString source;
    QString status; ///< V, V2, C or M, as resources/reference/README.md explains
};

/// In the order of the horizons. ResourceMissing names the line that cannot be read.
Result<std::vector<HorizonEvidence>> horizonEvidence();

} // namespace osteolog
