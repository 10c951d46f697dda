// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/hybridclock.h"

#include <limits>

namespace osteolog {

namespace {

constexpr qint64 latestBelieved = 7289654400000; ///< 2201-01-01 UTC: one year more than a record's day may be

} // namespace

Stamp nextStamp(const Stamp& last, qint64 milliseconds)
{
    if (milliseconds > last.milliseconds)
        return {milliseconds, 0, last.device};
    if (last.counter == std::numeric_limits<quint32>::max())
        return {last.milliseconds + 1, 0, last.device};
    return {last.milliseconds, last.counter + 1, last.device};
}

Stamp afterSeeing(const Stamp& last, const Stamp& other)
{
    if (other.milliseconds > latestBelieved)
        return last;
    const Stamp seen{other.milliseconds, other.counter, last.device};
    return last < seen ? seen : last;
}

} // namespace osteolog
