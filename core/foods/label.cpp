// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/label.h"

#include "core/foods/foodlimits.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

namespace {

constexpr double kilojoulesPerKilocalorie = 4.184; // thermochemical calorie, by definition
constexpr double saltPerSodium = 2.5;
constexpr double leastServing = 0.1, mostServing = 5000;      ///< g
constexpr double leastDensity = 0.5, mostDensity = 1.6;       ///< g/ml: whipped cream, molasses
constexpr double roundedAway = 0.5;                           ///< g that a printed figure may be off by
constexpr double energyShare = 0.15, energyKilocalories = 20; ///< how far energy may be from its parts, in 100 g
constexpr double kcalOfProtein = 4, kcalOfFat = 9, kcalOfCarbohydrate = 4;

class Reader
{
public:
    Reader(const NutritionLabel& label, const DailyValues& dailyValues) : m_label(label), m_dailyValues(dailyValues) {}

    LabelReading read()
    {
        if (!readBasis())
            return std::move(m_reading);
        for (const Nutrient nutrient : allNutrients) {
            if (const std::optional<LabelFigure>& figure = m_label[nutrient])
                values()[nutrient] = amountOf(nutrient, *figure);
        }
        readSalt();
        readBounds();
        for (const FoodLimit& limit : foodLimits)
            checkLimit(limit);
        checkTogether();
        checkEnergy();
        std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
                         [](const LabelProblem& a, const LabelProblem& b) { return a.kind < b.kind; });
        return std::move(m_reading);
    }

private:
    NutrientValues& values() { return m_reading.per100g; }
    double known(Nutrient nutrient) { return values()[nutrient].value_or(0); }
    void add(LabelProblem::Kind kind, std::optional<Nutrient> nutrient = {}, double value = 0, double limit = 0)
    {
        m_reading.problems.push_back({kind, nutrient, value, limit});
    }

    /// How many times the label's basis goes into 100 g.
    bool readBasis()
    {
        const double serving = m_label.serving.value();
        const bool servingIsGood = serving >= leastServing && serving <= mostServing;
        if (!servingIsGood)
            add(LabelProblem::ServingInvalid, {}, serving, mostServing);
        const bool byVolume = m_label.basis == NutritionLabel::Basis::HundredMillilitres;
        const bool densityIsGood = m_label.density >= leastDensity && m_label.density <= mostDensity;
        if (byVolume && !densityIsGood)
            add(LabelProblem::DensityInvalid, {}, m_label.density, mostDensity);
        if (!m_reading.problems.empty())
            return false;
        if (m_label.basis == NutritionLabel::Basis::Serving)
            m_factor = 100 / serving;
        else if (byVolume)
            m_factor = 1 / m_label.density;
        m_slack = roundedAway * m_factor;
        return true;
    }

    std::optional<double> amountOf(Nutrient nutrient, const LabelFigure& figure)
    {
        if (!std::isfinite(figure.value) || figure.value < 0) {
            add(LabelProblem::AmountInvalid, nutrient, figure.value);
            return std::nullopt;
        }
        std::optional<double> amount;
        switch (figure.kind) {
        case LabelFigure::Amount:
            amount = inUnitOf(nutrient, figure);
            break;
        case LabelFigure::Kilojoules:
            if (nutrient == Nutrient::Energy)
                amount = figure.value / kilojoulesPerKilocalorie;
            break;
        case LabelFigure::PercentOfDailyValue:
            amount = m_dailyValues.valueOf(m_label.rules, nutrient);
            if (!amount) {
                add(LabelProblem::NoDailyValue, nutrient, figure.value);
                return std::nullopt;
            }
            amount = *amount * figure.value / 100;
            break;
        }
        if (!amount)
            add(LabelProblem::UnitInvalid, nutrient, figure.value);
        return amount ? std::optional(*amount * m_factor) : std::nullopt;
    }

    static std::optional<double> inUnitOf(Nutrient nutrient, const LabelFigure& figure)
    {
        if (figure.unit == Unit::None)
            return figure.value;
        if (figure.unit == Unit::InternationalUnit && nutrient != Nutrient::VitaminD)
            return std::nullopt;
        return convert({figure.value, figure.unit}, unitOf(nutrient));
    }

    void readSalt()
    {
        if (!m_label.salt)
            return;
        LabelFigure figure = *m_label.salt;
        if (figure.kind == LabelFigure::Amount) {
            if (figure.unit == Unit::None)
                figure.unit = Unit::Gram;
            figure.value /= saltPerSodium;
        }
        // A per cent of the daily salt is the same per cent of the daily sodium.
        const std::optional<double> sodium = amountOf(Nutrient::Sodium, figure);
        std::optional<double>& said = values()[Nutrient::Sodium];
        if (!said)
            said = sodium;
        else if (sodium && std::abs(*said - *sodium) > 0.1 * std::max(*said, *sodium) + 1000 * m_slack / saltPerSodium)
            add(LabelProblem::SaltAgainstSodium, Nutrient::Sodium, *said, *sodium);
    }

    void readBounds()
    {
        const bool european = m_label.rules == LabelRules::EuropeanUnion;
        std::optional<double>& carbohydrate = values()[Nutrient::Carbohydrate];
        const std::optional<double>& fibre = values()[Nutrient::Fibre];
        if (european && carbohydrate && fibre)
            carbohydrate = *carbohydrate + *fibre;
        else if (european && carbohydrate)
            values().setAtLeast(Nutrient::Carbohydrate);
        const std::optional<LabelFigure>& protein = m_label[Nutrient::Protein];
        if (!european && protein && protein->kind == LabelFigure::PercentOfDailyValue)
            values().setAtLeast(Nutrient::Protein);
        if (!european && carbohydrate && fibre && *fibre > *carbohydrate + 2 * m_slack)
            add(LabelProblem::FibreAboveCarbohydrate, Nutrient::Fibre, *fibre, *carbohydrate);
    }

    void checkLimit(const FoodLimit& limit)
    {
        const std::optional<double>& value = values()[limit.nutrient];
        if (!value)
            return;
        const double slack = unitOf(limit.nutrient) == Unit::Gram ? m_slack : 0;
        if (*value > limit.most + slack)
            add(LabelProblem::MoreThanAnyFood, limit.nutrient, *value, limit.most);
        else if (*value > limit.usual + slack)
            add(LabelProblem::MoreThanUsual, limit.nutrient, *value, limit.usual);
    }

    void checkTogether()
    {
        const double together = known(Nutrient::Protein) + known(Nutrient::Fat) + known(Nutrient::Carbohydrate) +
                                known(Nutrient::Sodium) * saltPerSodium / 1000;
        if (together > mostSolids + 3 * m_slack)
            add(LabelProblem::TogetherMoreThanWeight, {}, together, mostSolids);
    }

    /// Against the energy that its parts give; fibre gives 0 to 4 kcal/g, by country and kind.
    void checkEnergy()
    {
        const std::optional<double>& energy = values()[Nutrient::Energy];
        if (!energy || !values()[Nutrient::Protein] || !values()[Nutrient::Fat] || !values()[Nutrient::Carbohydrate])
            return;
        const double most = kcalOfProtein * known(Nutrient::Protein) + kcalOfFat * known(Nutrient::Fat) +
                            kcalOfCarbohydrate * known(Nutrient::Carbohydrate);
        const double least = std::max(0.0, most - kcalOfCarbohydrate * known(Nutrient::Fibre));
        const double slack = energyKilocalories + (kcalOfProtein + kcalOfFat + kcalOfCarbohydrate) * m_slack;
        if (*energy > most * (1 + energyShare) + slack)
            add(LabelProblem::EnergyAgainstMacros, Nutrient::Energy, *energy, most);
        else if (*energy < least * (1 - energyShare) - slack)
            add(LabelProblem::EnergyAgainstMacros, Nutrient::Energy, *energy, least);
    }

    const NutritionLabel& m_label;
    const DailyValues& m_dailyValues;
    LabelReading m_reading;
    double m_factor = 1;
    double m_slack = roundedAway;
};

} // namespace

LabelReading readLabel(const NutritionLabel& label, const DailyValues& dailyValues)
{
    return Reader(label, dailyValues).read();
}

Food foodFromLabel(const NutritionLabel& label, const LabelReading& reading, const Food& base)
{
    Food food = base;
    food.name = label.name.simplified();
    food.per100g = reading.per100g;
    food.k2State = food.per100g[Nutrient::VitaminK2] ? K2State::Measured : K2State::Unknown;
    food.k2Source.clear();
    const QString before = base.usualPortion.name;
    food.usualPortion = {label.servingName.simplified(), label.serving};
    std::erase_if(food.portions, [&](const Portion& portion) {
        return portion.name == before || portion.name == food.usualPortion.name;
    });
    if (!food.usualPortion.name.isEmpty())
        food.portions.insert(food.portions.begin(), food.usualPortion);
    food.origin = FoodOrigin::Own;
    food.source = QStringLiteral("own");
    return food;
}

} // namespace osteolog
