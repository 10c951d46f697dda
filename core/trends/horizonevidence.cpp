// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/horizonevidence.h"

#include "core/base/csv.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

std::optional<Certainty> certaintyFromKey(const QString& key)
{
    const QStringList keys{u"moderate"_s, u"low"_s, u"very-low"_s, u"expert"_s};
    const qsizetype found = keys.indexOf(key);
    return found < 0 ? std::nullopt : std::optional(static_cast<Certainty>(found));
}

} // namespace

Result<std::vector<HorizonEvidence>> horizonEvidence()
{
    const Result<CsvTable> table = CsvTable::fromResource(u":/osteolog/reference/horizon_evidence.csv"_s);
    if (!table)
        return table.error();
    std::vector<HorizonEvidence> list;
    CsvCursor row(*table);
    while (row.next()) {
        const std::optional<Horizon> horizon = horizonFromKey(row.required(u"horizon"_s));
        const std::optional<Certainty> certainty = certaintyFromKey(row.required(u"certainty"_s));
        if (!horizon)
            row.fail(u"horizon"_s, u"unknown horizon"_s);
        if (!certainty)
            row.fail(u"certainty"_s, u"unknown certainty"_s);
        list.push_back({horizon.value_or(Horizon::TwoWeeks), row.required(u"claim"_s),
                        certainty.value_or(Certainty::Expert), row.required(u"source"_s), row.required(u"status"_s)});
    }
    if (!row.outcome())
        return row.outcome().error();
    return list;
}

} // namespace osteolog
