// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<MenopauseCheckIn>()
{
    return TableBuilder<MenopauseCheckIn>("menopause_check_in").answers(allMenopauseThemes, menopauseThemeKey);
}

} // namespace osteolog
