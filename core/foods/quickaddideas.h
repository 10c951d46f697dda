// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/namematch.h"
#include "core/foods/quickadd.h"
#include "core/foods/quickaddline.h"

namespace osteolog {

/// What the readers of one line found, each in its own kind of record.
struct QuickAddFindings
{
    std::vector<QuickAddIdea> ideas;
    std::optional<Error> problem;
    double problemScore = 0;

    /// Keeps the problem of the likeliest reading.
    void fail(Error found, double score);
};

/// Scores of all readers share one scale: 0.6 × how well the name fits, and what the amount adds. An amount that only
/// one kind of record can have (minutes, IU) settles the kind.
namespace quickaddscore {
inline constexpr double name = 0.6;
inline constexpr double clearAmount = 0.4; ///< "20 min" of walking, "100 mg" of magnesium, a rating
inline constexpr double unitAmount = 0.3;  ///< "30 g", "2 slices"
inline constexpr double pieceAmount = 0.22;
inline constexpr double bareAmount = 0.12;
inline constexpr double partAmount = 0.2;    ///< a unit that is still being typed
inline constexpr double form = 0.08;         ///< a supplement named in full: foods only have it among their words
inline constexpr double numberInName = 0.15; ///< "7-up": the name has the number that was typed
inline constexpr double second = -0.15;      ///< another reading of the same words
inline constexpr double rank = -0.015;       ///< for each place in the catalogue's own order
} // namespace quickaddscore

struct QuickAddReader
{
    const QuickAddLine& line;
    const QuickAddContext& context;
    const QuickAddWords& words;
    int limit = 8;

    QuickAddTokens tokens() const { return line.tokens; }
};

void findFoods(const QuickAddReader& reader, QuickAddFindings& findings);
void findSupplements(const QuickAddReader& reader, QuickAddFindings& findings);
void findActivities(const QuickAddReader& reader, QuickAddFindings& findings);
void findSymptoms(const QuickAddReader& reader, QuickAddFindings& findings);
/// Weight, height, fall, fracture.
void findBodyRecords(const QuickAddReader& reader, QuickAddFindings& findings);

/// The texts of some tokens with blanks between them.
QString joined(QuickAddTokens tokens);
/// Whether a word that is still being typed may become a spelling of the unit ("m" → "min", "ml", "mg").
bool mayBecome(const QString& typed, Unit unit);

} // namespace osteolog
