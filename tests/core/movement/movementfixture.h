// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"
#include "tests/support/fixture.h"

namespace osteolog::test {

/// The shipped tables, a Monday, and short words for movement.
class MovementFixture : public Fixture
{
protected:
    static Record activity(const QString& id, double minutes, QDate day, QTime time = {})
    {
        return makeRecord(day, time, ActivityEntry{id, id, Minutes(minutes)});
    }
    static Record impacts(const QString& id, int count, QDate day, QTime time = {})
    {
        return makeRecord(day, time, ActivityEntry{id, id, Minutes(0), count});
    }
    /// Jumps at 3 body weights.
    static Record jumps(int count, QDate day, QTime time = {})
    {
        return impacts(QStringLiteral("jumps"), count, day, time);
    }

    const ReferenceTables tables = ReferenceTables::load().value();
    const QDate monday{2026, 11, 16};
};

} // namespace osteolog::test
