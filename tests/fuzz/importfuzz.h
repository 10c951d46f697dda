// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/foodimport.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace osteolog::fuzz {

/// Takes foods and stops the run at one that must not be handed over.
class CheckingSink final : public FoodSink
{
public:
    Outcome begin(const FoodDatabaseInfo& info) override
    {
        if (info.id.isEmpty() || info.title.isEmpty())
            std::abort();
        return done();
    }
    Outcome add(const ImportedFood& food) override
    {
        if (food.food.id.isEmpty() || food.food.name.isEmpty() || food.food.name.size() > 200)
            std::abort();
        for (const Nutrient nutrient : allNutrients) {
            const std::optional<double>& value = food.food.per100g[nutrient];
            if (value && !(*value >= 0 && *value <= 1e6))
                std::abort();
        }
        return done();
    }
};

inline ImportLimits limits()
{
    ImportLimits limits;
    limits.longestLine = 1 << 16;
    limits.freeUnpacked = 1 << 22;
    return limits;
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

inline Result<ImportSource> fileOf(const QByteArray& bytes)
{
    return ImportSource::fromDevice(
        QStringLiteral("fuzz"),
        [bytes]() -> std::unique_ptr<QIODevice> {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        limits());
}

inline void import(const ImportSource& source, std::optional<FoodFormat> format)
{
    CheckingSink sink;
    ImportReport report;
    const Outcome outcome =
        readFoodDatabase(source, {QStringLiteral("fuzz"), format, QDate(2026, 11, 21), limits()}, sink, report);
    if (!outcome && outcome.error().code == ErrorCode::Internal)
        std::abort();
}

} // namespace osteolog::fuzz
