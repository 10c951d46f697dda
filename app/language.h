// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace osteolog::app {

/// Loads the translations for `language` ("de", "en_GB"; empty: the system's) and sets the numbers and dates to match:
/// words and dates never come in two languages.
void applyLanguage(QCoreApplication& application, const QString& language);

} // namespace osteolog::app
