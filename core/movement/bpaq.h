// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>
#include <vector>

namespace osteolog {

/// What the bone-specific physical activity questionnaire asks (BPAQ: Weeks & Beck 2008, Osteoporos Int 19:1567,
/// doi 10.1007/s00198-008-0606-2; it belongs to its authors, Griffith University). This is not the official
/// calculator: the ratings are those that were rebuilt from the online tool in 2020, and the formulas are stated in
/// our own words in science.md 3.1.
struct BpaqInput
{
    struct Current
    {
        QString activity;        ///< id or synonym in activities.csv
        double timesPerWeek = 0; ///< over the last 12 months; 0–168, above 40 counts as 40, below 1 scores 0
    };
    struct Past
    {
        QString activity;
        double yearsBefore15 = 0; ///< 0–120, above 15 counts as 15
        double yearsFrom15 = 0;   ///< 0–120, above 60 counts as 60
    };
    double age = 0; ///< years, 0–120
    std::vector<Current> current;
    std::vector<Past> past;
};

struct BpaqScore
{
    /// The questionnaire's own current score: a mean, so that adding a gentle activity lowers it.
    double currentMean = 0;
    double currentSum = 0; ///< what grows with everything that is done; ours to show beside the mean
    double past = 0;
    double total = 0; ///< (past + current mean) / 2
    /// Activities that were used with another rating than the published list has, and those whose rating is doubtful;
    /// Activity::note tells why.
    std::vector<const Activity*> corrected, doubtful;
};

/// Activities that the list has twice count as one. UnknownActivity for a word that is no activity or one without a
/// rating; ValueOutOfRange for an age, a frequency or years that cannot be.
Result<BpaqScore> bpaqScore(const BpaqInput& input, const ReferenceTables& tables);

/// How often a week each rated activity was done in the 365 days up to `today`, from the diary; for a diary that is
/// younger than that, since its first entry, but over at least four weeks. Activities without a rating are left out.
std::vector<BpaqInput::Current> currentActivities(QDate today, std::span<const Record> records,
                                                  const ReferenceTables& tables);
/// The sports of earlier years that were entered.
std::vector<BpaqInput::Past> pastActivities(std::span<const Record> records);

} // namespace osteolog
