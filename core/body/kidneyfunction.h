// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// Estimated glomerular filtration rate from serum creatinine, CKD-EPI 2021 (without race; New England Journal of
/// Medicine 385:1737; coefficients from memory, status M):
///
///     eGFR = 142 · min(Scr/κ, 1)^α · max(Scr/κ, 1)^−1.200 · 0.9938^age · 1.012 if female
///     κ = 0.7 (female), 0.9 (male); α = −0.241 (female), −0.302 (male); Scr in mg/dL
///
/// in mL/min per 1.73 m². Examples: woman of 65 with 0.9 mg/dL: 70.9; man of 70 with 1.2 mg/dL: 65.1.
/// Empty for an unknown sex, below 18 years (the formula is for adults) and for a creatinine of zero or less.
/// `creatinine` is in µmol/L (88.4 µmol/L = 1 mg/dL).
std::optional<double> estimatedFiltration(double creatinine, int age, Sex sex);

/// A kidney function at a day, and where it is from.
struct KidneyFunction
{
    double filtration = 0; ///< mL/min per 1.73 m²
    QDate day;
    QTime time;
    QUuid record;          ///< the laboratory result
    bool computed = false; ///< from a creatinine; otherwise the laboratory's own figure
    bool operator==(const KidneyFunction&) const = default;
};

/// Whether a laboratory result can say something about the kidneys: an eGFR or a creatinine.
bool tellsKidneyFunction(const LabResult& result);

/// The kidney function by the latest result up to `day`, an eGFR or a creatinine. On one day the laboratory's own eGFR
/// goes before a computed one. A creatinine of which nothing can be computed (age or sex not known, under 18) is passed
/// over. `records` may be of any kind and in any order.
std::optional<KidneyFunction> kidneyFunctionOn(const Profile& profile, std::span<const Record> records, QDate day);

/// The same with the one difference that a creatinine of a person whose sex is not said counts with the lower of the
/// two results: for what is safe, unknown is not safe. Not for showing.
std::optional<KidneyFunction> kidneyFunctionForSafety(const Profile& profile, std::span<const Record> records,
                                                      QDate day);

} // namespace osteolog
