// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keys.h"
#include "core/storage/tablebuilder.h"

namespace osteolog {

namespace {

constexpr KeyTable<BodyMeasureKind, 2> measureKeys = {
    {{BodyMeasureKind::Weight, u"weight"}, {BodyMeasureKind::Height, u"height"}}};

} // namespace

template <>
RecordTable recordTable<BodyMeasure>()
{
    return TableBuilder<BodyMeasure>("body_measure")
        .key(
            "measure", &BodyMeasure::kind, [](BodyMeasureKind kind) { return keyOf(measureKeys, kind); },
            [](const QString& key) { return valueOf(measureKeys, key); })
        .column("value", &BodyMeasure::value);
}

} // namespace osteolog
