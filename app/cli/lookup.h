// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/domain/reference.h"
#include "core/foods/catalogue.h"

namespace osteolog::cli {

/// What a word on the command line means: by key, name or synonym, whatever its case and punctuation.

/// A food by id, otherwise the first search hit. UnknownFood, TextTooLong.
Result<const Food*> findFood(const Catalogue& catalogue, const QString& idOrName);
Result<const SupplementForm*> findForm(const ReferenceTables& tables, const QString& text); ///< UnknownForm
Result<const Activity*> findActivity(const ReferenceTables& tables, const QString& text);   ///< UnknownActivity
/// The key of a known symptom, otherwise the person's own word as it stands.
QString symptomKey(const ReferenceTables& tables, const QString& text);
Result<const LabTest*> findLab(const ReferenceTables& tables, const QString& text);       ///< UnknownKey
Result<const ScanSite*> findScanSite(const ReferenceTables& tables, const QString& text); ///< UnknownKey

} // namespace osteolog::cli
