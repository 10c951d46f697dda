// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/units.h"

#include "tests/support/fixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

TEST(Units, EverySymbolIsReadAsItsUnit)
{
    int symbols = 0;
    for (int i = 0; i < static_cast<int>(Unit::None); ++i) {
        const auto unit = static_cast<Unit>(i);
        const QString symbol = unitSymbol(unit);
        EXPECT_FALSE(symbol.isEmpty()) << i;
        ++symbols;
        EXPECT_EQ(unitFromText(symbol), unit) << symbol.toStdString();
        // The quick way and the patient one agree.
        EXPECT_EQ(unitFromText(symbol.toLower()), unit) << symbol.toStdString();
        EXPECT_EQ(unitFromText(u' ' + symbol.toUpper() + u' '), unit) << symbol.toStdString();
    }
    EXPECT_GT(symbols, 30);
}

TEST(Units, WhatIsNoUnitIsNone)
{
    for (const QString& text : {u""_s, u" "_s, u"m"_s, u"mg mg"_s, u"furlong"_s})
        EXPECT_FALSE(unitFromText(text)) << text.toStdString();
    EXPECT_EQ(unitFromText(u"Tablespoons"_s), Unit::Tablespoon);
    EXPECT_EQ(unitFromText(u"tsp."_s), Unit::Teaspoon);
}

} // namespace
} // namespace osteolog
