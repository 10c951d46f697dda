// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Zip and gzip files, and the search for a format in what they hold.
#include "tests/fuzz/importfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace osteolog;
    if (const Result<ImportSource> source = fuzz::fileOf(fuzz::bytesOf(data, size)))
        fuzz::import(*source, std::nullopt);
    return 0;
}
