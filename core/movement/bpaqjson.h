// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/bpaq.h"

#include <QJsonObject>

namespace osteolog {

/// What was answered to the questionnaire, from a file:
///
///     {"age": 40, "current": [{"activity": "jog", "per_week": 3}],
///      "past": [{"activity": "tennis", "years_before_15": 2, "years_from_15": 10}]}
///
/// Lists and years that are left out are empty and 0. UnknownKey for any other key, ValueOutOfRange for what is no
/// number, no list or not said at all; `subject` is the key.
Result<BpaqInput> bpaqFromJson(const QJsonObject& object);

} // namespace osteolog
