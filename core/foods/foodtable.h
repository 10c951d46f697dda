// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"

#include <QByteArray>

#include <vector>

namespace osteolog {

/// The shipped food table (resources/foods/README.md describes its columns; they are found by name). Strict: any row
/// that cannot be read makes the whole table ResourceMissing, with its line in `detail`, for a table that is compiled
/// in has no excuse.
Result<std::vector<Food>> parseFoodTable(const QByteArray& csv);

} // namespace osteolog
