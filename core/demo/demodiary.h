// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"

namespace osteolog {

struct DemoOptions
{
    QDate lastDay;          ///< the diary ends here
    int years = 3;          ///< 1–100
    int entriesPerDay = 12; ///< 1–40, on average
    quint32 seed = 20260501;
};

struct DemoReport
{
    int days = 0; ///< days with entries
    qint64 entries = 0;
};

/// Fills an empty diary with a believable simulated life, the same for the same options on every machine: weekdays
/// and weekends, holidays, forgotten days, a plan that starts, supplements that change, symptoms, labs and scans.
/// Written through the journal in large edits. NotAllowed when the diary is not empty.
Result<DemoReport> writeDemoDiary(Journal& journal, const Catalogue& catalogue, const ReferenceTables& tables,
                                  const DemoOptions& options);

} // namespace osteolog
