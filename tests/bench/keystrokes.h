// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/catalogue.h"

#include <benchmark/benchmark.h>

namespace osteolog {

/// Every keystroke of the labelled queries: "a", "al", "alm" …, with and without a slip of the finger.
QStringList keystrokes();

/// Searches for each text and reports the median, the 99th of 100 and the slowest in milliseconds.
void timeKeystrokes(benchmark::State& state, const Catalogue& catalogue, const QStringList& texts);

} // namespace osteolog
