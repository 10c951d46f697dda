// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>

namespace osteolog {

/// Laboratory results: both unit systems, the laboratory's own range, and the question that a slip of the unit asks
/// for. A result is kept in the first unit of its test (resources/reference/labs.csv) and shown in any of them.

/// An amount of the test in another of its units; empty for a unit that the test does not have. Tests of the person's
/// own have one unit only and need no conversion.
std::optional<double> convertLab(const LabTest& test, Amount amount, Unit to);

/// What makes a result doubtful.
struct LabDoubt
{
    /// The unit in which the number would be an ordinary result: 150 ng/mL of vitamin D were likely 150 nmol/L.
    std::optional<Unit> likelyUnit;
    bool operator==(const LabDoubt&) const = default;
};
/// Empty where the value is one that nearly every result is like. UnitMismatch is not looked for here: an amount in a
/// foreign unit has no doubt, it has no meaning.
std::optional<LabDoubt> labDoubt(const LabTest& test, Amount said);

/// The laboratory's own range as it prints it, in the unit of the result; either end may be missing ("below 5").
struct LabRange
{
    std::optional<double> low, high;
    bool operator==(const LabRange&) const = default;
};

/// A result in the unit that the test is kept in, its range with it. UnitMismatch (`detail`: units that would do),
/// ValueOutOfRange outside what is plausible (`detail`: the span) and for a range that is none (subject "range").
Result<LabResult> labResultOf(const LabTest& test, Amount said, const LabRange& range = {});
/// A test that the table does not know, under the person's own word and in the unit that was said.
Result<LabResult> ownLabResult(const QString& test, Amount said, const LabRange& range = {});

enum class RangePosition { NoRange, Below, Within, Above };
/// "", "below", "within", "above".
QString rangePositionKey(RangePosition position);
/// Against the laboratory's own range and nothing else. The ends belong to it.
RangePosition rangePosition(const LabResult& result);

/// Two results of a bone-turnover marker. They differ only where the change reaches the least significant one
/// (IOF-ECTS 2017: CTX 56 %, P1NP 38 %, from trials of bisphosphonates); everything below cannot be told apart from
/// no change.
struct MarkerChange
{
    double percent = 0; ///< 100 · (later − earlier) / earlier
    double threshold = 0;
    bool tellable = false;
    bool operator==(const MarkerChange&) const = default;
};
/// Empty for tests without a threshold, for two different tests and for an earlier result of zero.
std::optional<MarkerChange> markerChange(const LabTest& test, const LabResult& earlier, const LabResult& later);

/// The latest result of each test up to `day`: tests of the table in its order, then the person's own by name.
std::vector<const Record*> latestLabs(std::span<const Record> records, QDate day, const ReferenceTables& tables);

} // namespace osteolog
