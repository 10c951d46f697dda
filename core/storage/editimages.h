// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/value.h"

#include <QUuid>

#include <map>
#include <optional>

namespace osteolog {

/// What undoing an edit needs to know of one record that was there before: the values that the edit replaced, by
/// column. `fingerprint` is of the row as the edit left it: a row that looks different by now is left alone.
struct ChangedImage
{
    QUuid id;
    quint64 fingerprint = 0;
    std::vector<std::pair<QString, Value>> replaced;
    bool operator==(const ChangedImage&) const = default;
};

/// A record that the edit brought: its id is enough, so that an import of a whole diary is a short list.
struct AddedImage
{
    QUuid id;
    quint64 fingerprint = 0;
    bool operator==(const AddedImage&) const = default;
};

struct TableImages
{
    std::vector<AddedImage> added;
    std::vector<ChangedImage> changed;
    bool operator==(const TableImages&) const = default;
};
using EditImages = std::map<QString, TableImages>; ///< by name of the table

QByteArray imagesToBytes(const EditImages& images); ///< CBOR
std::optional<EditImages> imagesFromBytes(const QByteArray& bytes);

/// A number that differs when the values differ (FNV-1a, 64 bits); the same on every machine and in every version.
quint64 fingerprintOf(const Values& values);

} // namespace osteolog
