// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bodyview.h"
#include "core/body/bodytimeline.h"
#include "core/journal/edit.h"

namespace osteolog::ui {

struct AppContext;

/// What the Body page shows, computed once when the diary changes; its parts ask nobody else.
struct BodyState : BodyView
{
    std::vector<BodyEvent> events; ///< of the last twelve months
    QDate eventsFrom;
};

BodyState bodyState(const AppContext& context);
/// Whether any of it may read differently after these changes.
bool concernsBody(const ChangeSet& changes);

} // namespace osteolog::ui
