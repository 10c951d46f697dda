// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/labeljson.h"

#include "core/domain/keys.h"
#include "core/foods/amount.h"
#include "core/foods/foodjson.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyTable<LabelProblem::Kind, 11> problemKeys = {{
    {LabelProblem::ServingInvalid, u"serving-invalid"},
    {LabelProblem::DensityInvalid, u"density-invalid"},
    {LabelProblem::UnitInvalid, u"unit-invalid"},
    {LabelProblem::NoDailyValue, u"no-daily-value"},
    {LabelProblem::AmountInvalid, u"amount-invalid"},
    {LabelProblem::MoreThanAnyFood, u"more-than-any-food"},
    {LabelProblem::TogetherMoreThanWeight, u"together-more-than-weight"},
    {LabelProblem::FibreAboveCarbohydrate, u"fibre-above-carbohydrate"},
    {LabelProblem::MoreThanUsual, u"more-than-usual"},
    {LabelProblem::EnergyAgainstMacros, u"energy-against-macros"},
    {LabelProblem::SaltAgainstSodium, u"salt-against-sodium"},
}};

constexpr KeyTable<NutritionLabel::Basis, 3> basisKeys = {{
    {NutritionLabel::Basis::Serving, u"serving"},
    {NutritionLabel::Basis::HundredGrams, u"100 g"},
    {NutritionLabel::Basis::HundredMillilitres, u"100 ml"},
}};

/// "calcium_mg" and "calcium" alike.
std::optional<Nutrient> nutrientOfLabel(const QString& key)
{
    if (key == "vitamin_k"_L1)
        return Nutrient::VitaminK1;
    for (const Nutrient nutrient : allNutrients) {
        const QString full = nutrientKey(nutrient);
        if (key == full || key == full.section(u'_', 0, -2))
            return nutrient;
    }
    return std::nullopt;
}

std::optional<LabelFigure> figureFrom(const QJsonValue& value)
{
    if (value.isDouble())
        return LabelFigure{value.toDouble(), LabelFigure::Amount, Unit::None};
    const QString text = value.toString().trimmed();
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isDigit())
        --end;
    const std::optional<double> number = parseNumber(text.left(end));
    const QString unit = text.mid(end).trimmed();
    if (!number || text.size() > 100)
        return std::nullopt;
    if (unit == "%"_L1)
        return LabelFigure{*number, LabelFigure::PercentOfDailyValue, Unit::None};
    if (unit.compare("kJ"_L1, Qt::CaseInsensitive) == 0)
        return LabelFigure{*number, LabelFigure::Kilojoules, Unit::None};
    const std::optional<Unit> known = unit.isEmpty() ? Unit::None : unitFromText(unit);
    return known ? std::optional(LabelFigure{*number, LabelFigure::Amount, *known}) : std::nullopt;
}

Outcome readValues(const QJsonValue& value, NutritionLabel& label)
{
    if (!value.isObject())
        return error(ErrorCode::ValueOutOfRange, u"label.values"_s, u"an object"_s);
    const QJsonObject values = value.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool isSalt = it.key() == "salt"_L1;
        const std::optional<Nutrient> nutrient = nutrientOfLabel(it.key());
        if (!nutrient && !isSalt)
            return error(ErrorCode::UnknownKey, u"label.values."_s + it.key());
        if (it->isNull())
            continue;
        const std::optional<LabelFigure> figure = figureFrom(*it);
        if (!figure)
            return error(ErrorCode::AmountInvalid, u"label.values."_s + it.key());
        (isSalt ? label.salt : label[*nutrient]) = figure;
    }
    return done();
}

Outcome readServing(const QJsonValue& value, NutritionLabel& label)
{
    if (value.isUndefined())
        return label.basis == NutritionLabel::Basis::Serving
                   ? error(ErrorCode::ValueOutOfRange, u"label.serving"_s, u"name and grams"_s)
                   : done();
    const QJsonObject serving = value.toObject();
    const QStringList keys = serving.keys();
    for (const QString& key : keys) {
        if (key != "name"_L1 && key != "grams"_L1)
            return error(ErrorCode::UnknownKey, u"label.serving."_s + key);
    }
    label.servingName = serving.value(u"name"_s).toString();
    label.serving = Grams(serving.value(u"grams"_s).toDouble(-1));
    return done();
}

Result<NutritionLabel> labelFrom(const QJsonObject& object)
{
    NutritionLabel label;
    const QStringList keys = object.keys();
    for (const QString& key : keys) {
        if (!QStringList{u"rules"_s, u"per"_s, u"density"_s, u"serving"_s, u"values"_s}.contains(key))
            return error(ErrorCode::UnknownKey, u"label."_s + key);
    }
    const auto rules = labelRulesFromKey(object.value(u"rules"_s).toString(labelRulesKey(LabelRules::UnitedStates)));
    if (!rules)
        return error(ErrorCode::UnknownKey, u"label.rules"_s, object.value(u"rules"_s).toString());
    label.rules = *rules;
    const auto basis = valueOf(basisKeys, object.value(u"per"_s).toString(u"100 g"_s));
    if (!basis)
        return error(ErrorCode::UnknownKey, u"label.per"_s, object.value(u"per"_s).toString());
    label.basis = *basis;
    label.density = object.value(u"density"_s).toDouble(1);
    for (const Outcome& outcome :
         {readServing(object.value(u"serving"_s), label), readValues(object.value(u"values"_s), label)}) {
        if (!outcome)
            return outcome.error();
    }
    return label;
}

} // namespace

QString labelProblemKey(LabelProblem::Kind kind)
{
    return keyOf(problemKeys, kind);
}

Result<LabelledFood> labelledFoodFromJson(const QJsonObject& object, const DailyValues& dailyValues)
{
    QJsonObject rest = object;
    const QJsonValue said = rest.take(u"label"_s);
    for (const QString& key : {u"per_100g"_s, u"at_least"_s, u"usual_portion"_s}) {
        if (rest.contains(key))
            return error(ErrorCode::UnknownKey, key);
    }
    if (!said.isObject())
        return error(ErrorCode::ValueOutOfRange, u"label"_s, u"an object"_s);
    Result<Food> base = foodFromJson(rest);
    if (!base)
        return base.error();
    base->usualPortion = Food().usualPortion; // the serving takes this place
    Result<NutritionLabel> label = labelFrom(said.toObject());
    if (!label)
        return label.error();
    label->name = base->name;
    const LabelReading reading = readLabel(*label, dailyValues);
    if (reading.isImpossible()) {
        const LabelProblem& problem = reading.problems.front();
        return error(ErrorCode::ValueOutOfRange,
                     problem.nutrient ? u"label.values."_s + nutrientKey(*problem.nutrient) : u"label"_s,
                     labelProblemKey(problem.kind));
    }
    return LabelledFood{foodFromLabel(*label, reading, *base), reading.problems};
}

} // namespace osteolog
