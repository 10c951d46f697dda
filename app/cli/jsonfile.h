// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace osteolog::cli {

/// The one JSON object that a file holds. FileMissing, FileUnreadable, TextTooLong above 1 MiB, TextInvalid.
Result<QJsonObject> readJsonObject(const QString& path);

} // namespace osteolog::cli
