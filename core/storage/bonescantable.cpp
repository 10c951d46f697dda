// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<BoneScan>()
{
    return TableBuilder<BoneScan>("bone_scan")
        .column("site", &BoneScan::site)
        .column("density_g_cm2", &BoneScan::density)
        .column("t_score", &BoneScan::tScore)
        .column("z_score", &BoneScan::zScore)
        .column("machine", &BoneScan::machine)
        .column("least_significant_change_percent", &BoneScan::leastSignificantChange);
}

} // namespace osteolog
