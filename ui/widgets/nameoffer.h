// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

namespace osteolog::ui {

/// Offers the names that contain what is typed, whatever the case, in alphabetical order.
void offerNames(QLineEdit& field, QStringList names);

} // namespace osteolog::ui
