// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace osteolog {

/// Wall time since the operating system made this process, loading of libraries included; to the clock tick of the
/// system (10 ms on Linux). Empty where the system does not say.
std::optional<std::chrono::milliseconds> processAge();

} // namespace osteolog
