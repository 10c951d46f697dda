// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/estimates.h"
#include "tests/support/fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <vector>

namespace osteolog::test {

/// One series of tests/data/statistics/reference.json with what SciPy says of it.
struct ReferenceSeries
{
    std::string name;
    std::vector<double> days, values;
    QJsonObject answers;

    double number(const char* key) const { return answers[QLatin1String(key)].toDouble(); }
};

inline std::vector<double> numbersOf(const QJsonValue& value)
{
    std::vector<double> numbers;
    for (const QJsonValue& number : value.toArray())
        numbers.push_back(number.toDouble());
    return numbers;
}

inline Interval intervalOf(const QJsonValue& value)
{
    const std::vector<double> ends = numbersOf(value);
    return ends.size() == 2 ? Interval{ends[0], ends[1]} : Interval{NAN, NAN};
}

inline std::vector<ReferenceSeries> referenceSeries()
{
    QFile file(testData(QStringLiteral("statistics/reference.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ReferenceSeries> all;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll())[QLatin1String("series")].toArray()) {
        const QJsonObject object = value.toObject();
        all.push_back({object[QLatin1String("name")].toString().toStdString(), numbersOf(object[QLatin1String("days")]),
                       numbersOf(object[QLatin1String("values")]), object});
    }
    return all;
}

/// The size that rounding errors go with: that of the values, not of an end that happens to lie near zero.
inline double sizeOf(const std::vector<double>& values)
{
    double size = 0;
    for (const double value : values)
        size = std::max(size, std::abs(value));
    return size;
}

inline void expectNear(double found, double expected, double size, const std::string& what)
{
    EXPECT_TRUE(std::isfinite(found)) << what;
    EXPECT_LE(std::abs(found - expected), 1e-9 * (std::abs(expected) + 1e-3 * size))
        << what << ": " << found << " instead of " << expected;
}

inline void expectNear(const Interval& found, const Interval& expected, double size, const std::string& what)
{
    expectNear(found.low, expected.low, size, what + " (low)");
    expectNear(found.high, expected.high, size, what + " (high)");
}

} // namespace osteolog::test
