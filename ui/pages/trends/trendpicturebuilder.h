// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trendpicture.h"
#include "ui/models/trendstate.h"

namespace osteolog::ui {

struct AppContext;

/// The state as the large chart draws it. The picture's function that reads a day refers to `state`, which must outlive
/// it.
TrendPicture trendPicture(const TrendState& state, const AppContext& context);

} // namespace osteolog::ui
