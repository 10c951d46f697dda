// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace osteolog {

/// The stamp after `last` at the wall clock's `milliseconds`: later than `last` in any case, so that a wall clock that
/// is set back, or a device that was ahead of us, never makes a new change look older than what it changes. The device
/// stays that of `last`.
Stamp nextStamp(const Stamp& last, qint64 milliseconds);

/// `last` after having seen `other`, a stamp from another copy of the diary. What no clock can have said (after 2200)
/// is not believed.
Stamp afterSeeing(const Stamp& last, const Stamp& other);

} // namespace osteolog
