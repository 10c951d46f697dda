// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/labs.h"

#include "core/domain/keys.h"
#include "core/domain/recordorder.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1e-9; ///< what a conversion may lose, relative to the value

constexpr KeyTable<RangePosition, 4> positionKeys = {{
    {RangePosition::NoRange, u""},
    {RangePosition::Below, u"below"},
    {RangePosition::Within, u"within"},
    {RangePosition::Above, u"above"},
}};

std::optional<double> factorOf(const LabTest& test, Unit unit)
{
    for (std::size_t i = 0; i < test.units.size(); ++i) {
        if (test.units[i] == unit)
            return test.factors[i];
    }
    return std::nullopt;
}

bool isUsual(const LabTest& test, double kept)
{
    return kept >= test.usualLow * (1 - rounding) && kept <= test.usualHigh * (1 + rounding);
}

Outcome isRange(const LabRange& range)
{
    const double low = range.low.value_or(0);
    const bool good = low >= 0 && (!range.high || *range.high > low);
    return good ? done() : Outcome(error(ErrorCode::ValueOutOfRange, u"range"_s));
}

} // namespace

std::optional<double> convertLab(const LabTest& test, Amount amount, Unit to)
{
    const std::optional<double> from = factorOf(test, amount.unit);
    const std::optional<double> target = factorOf(test, to);
    if (!from || !target)
        return std::nullopt;
    return amount.unit == to ? amount.value : amount.value / *from * *target;
}

std::optional<LabDoubt> labDoubt(const LabTest& test, Amount said)
{
    const std::optional<double> kept = convertLab(test, said, test.units.front());
    if (!kept || isUsual(test, *kept))
        return std::nullopt;
    for (const Unit unit : test.units) {
        const std::optional<double> other = convertLab(test, {said.value, unit}, test.units.front());
        if (other && isUsual(test, *other))
            return LabDoubt{unit};
    }
    return LabDoubt{};
}

Result<LabResult> labResultOf(const LabTest& test, Amount said, const LabRange& range)
{
    const Unit unit = test.units.front();
    const std::optional<double> kept = convertLab(test, said, unit);
    if (!kept) {
        QStringList units;
        for (const Unit known : test.units)
            units << unitSymbol(known);
        return error(ErrorCode::UnitMismatch, test.name, units.join(u", "_s));
    }
    if (!(*kept >= test.low * (1 - rounding) && *kept <= test.high * (1 + rounding)))
        return error(ErrorCode::ValueOutOfRange, test.name,
                     u"%1–%2 %3"_s.arg(test.low).arg(test.high).arg(unitSymbol(unit)));
    if (const Outcome outcome = isRange(range); !outcome)
        return outcome.error();
    LabResult result{test.key, {*kept, unit}, {}, {}};
    if (range.low)
        result.rangeLow = convertLab(test, {*range.low, said.unit}, unit);
    if (range.high)
        result.rangeHigh = convertLab(test, {*range.high, said.unit}, unit);
    return result;
}

Result<LabResult> ownLabResult(const QString& test, Amount said, const LabRange& range)
{
    if (const Outcome outcome = isRange(range); !outcome)
        return outcome.error();
    return LabResult{test.trimmed(), said, range.low, range.high};
}

QString rangePositionKey(RangePosition position)
{
    return keyOf(positionKeys, position);
}

RangePosition rangePosition(const LabResult& result)
{
    if (!result.rangeLow && !result.rangeHigh)
        return RangePosition::NoRange;
    const double value = result.amount.value;
    if (result.rangeLow && value < *result.rangeLow * (1 - rounding))
        return RangePosition::Below;
    if (result.rangeHigh && value > *result.rangeHigh * (1 + rounding))
        return RangePosition::Above;
    return RangePosition::Within;
}

std::optional<MarkerChange> markerChange(const LabTest& test, const LabResult& earlier, const LabResult& later)
{
    if (!test.significantChange || earlier.test != test.key || later.test != test.key)
        return std::nullopt;
    const std::optional<double> before = convertLab(test, earlier.amount, test.units.front());
    const std::optional<double> after = convertLab(test, later.amount, test.units.front());
    if (!before || !after || !(*before > 0))
        return std::nullopt;
    const double percent = 100 * (*after - *before) / *before;
    return MarkerChange{percent, *test.significantChange, std::abs(percent) >= *test.significantChange - rounding};
}

std::vector<const Record*> latestLabs(std::span<const Record> records, QDate day, const ReferenceTables& tables)
{
    QMap<QString, const Record*> latestOf;
    for (const Record* record : inOrder<LabResult>(records, day))
        latestOf.insert(record->as<LabResult>()->test, record);
    std::vector<const Record*> found;
    for (const LabTest& test : tables.labs) {
        if (const Record* record = latestOf.take(test.key))
            found.push_back(record);
    }
    for (const Record* own : std::as_const(latestOf))
        found.push_back(own);
    return found;
}

} // namespace osteolog
