// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importfuzz.h"
#include "tests/support/tablesfile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace osteolog;
    fuzz::import(ImportSource::fromTables(test::tablesOf(fuzz::bytesOf(data, size)), fuzz::limits()),
                 FoodFormat::FoodDataCentral);
    return 0;
}
