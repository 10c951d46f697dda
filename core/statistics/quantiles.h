// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace osteolog {

/// Half the width of a 95 % interval in standard errors: the 0.975 quantile of Student's t with `degrees` of freedom,
/// which need not be whole and are at least 1.
double studentQuantile(double degrees);
/// The same of the normal distribution: 1.95996….
double normalQuantile();

} // namespace osteolog
