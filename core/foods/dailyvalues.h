// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/nutrient.h"

#include <vector>

namespace osteolog {

class CsvTable;

/// By whose rules a label was printed.
enum class LabelRules {
    UnitedStates,           ///< Nutrition Facts since 2020 (rule of 2016): "Vit. D" in mcg, "Added Sugars"
    UnitedStatesBefore2020, ///< Nutrition Facts of 1993 to 2020
    EuropeanUnion,          ///< Regulation 1169/2011: kJ, salt, "% NRV" or "% RI"; the UK's are the same
};
QString labelRulesKey(LabelRules rules); ///< "us", "us-before-2020", "eu"
std::optional<LabelRules> labelRulesFromKey(const QString& key);

/// What "100 %" of a nutrient means on a label (resources/reference/daily_values.csv). These are reference points of
/// labelling, not this person's targets.
struct DailyValue
{
    LabelRules rules = LabelRules::UnitedStates;
    Nutrient nutrient = Nutrient::Calcium;
    double value = 0; ///< in the nutrient's unit
    QString source;
    QString status; ///< as in the other tables
};

class DailyValues
{
public:
    /// From the compiled-in table. ResourceMissing names the line.
    static Result<DailyValues> load();
    static Result<DailyValues> parse(const QByteArray& utf8);

    /// Empty where these rules know no daily value of it (energy in the US, vitamin K2 everywhere).
    std::optional<double> valueOf(LabelRules rules, Nutrient nutrient) const;
    const std::vector<DailyValue>& rows() const { return m_rows; }

private:
    static Result<DailyValues> from(const Result<CsvTable>& table);

    std::vector<DailyValue> m_rows;
};

} // namespace osteolog
