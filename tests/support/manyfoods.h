// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"

#include <functional>

namespace osteolog::test {

/// Invented branded foods, the same ones each time: names of three to eight words, most with a brand of one or two and
/// a barcode, a few nutrients known. Words are as frequent as in real names: the n-th most frequent occurs 1/n times as
/// often as the first (Zipf). The first 1,500 or so are the words of `plainNames`, so that people's searches find
/// much, the other 60,000 are made of syllables.
void makeBrandedFoods(int count, const QStringList& plainNames, const std::function<void(const ImportedFood&)>& take);

/// The names of the shipped foods, for makeBrandedFoods.
QStringList shippedNames();

} // namespace osteolog::test
