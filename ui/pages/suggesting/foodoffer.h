// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace osteolog::ui {

struct AppContext;

/// "Never again this food": it is neither suggested nor planned any more. The message bar offers to take it back.
void neverOffer(const AppContext& context, const QString& foodId, const QString& name);
/// It may be suggested again.
void offerAgain(const AppContext& context, const QString& foodId, const QString& name);

} // namespace osteolog::ui
