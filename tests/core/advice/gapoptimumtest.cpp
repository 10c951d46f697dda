// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions against CBC, a general solver of integer programmes: the definition in suggestions.h is written down a
// second time as a programme over foods and portions, and both have to find the same value.
#include "core/advice/suggestions.h"
#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <Cbc_C_Interface.h>
#include <random>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    bool oneIn(quint32 n) { return m_random() % n == 0; }
    int below(int n) { return static_cast<int>(m_random() % static_cast<quint32>(n)); }
    double between(double low, double high) { return low + (high - low) * below(1'000'001) / 1e6; }

private:
    std::mt19937 m_random;
};

/// A person, a day of which anything was eaten, and what is asked.
struct Gap
{
    Profile profile;
    Targets targets;
    DaySummary day;
    SuggestionRequest request;
};

Profile randomProfile(Dice& dice)
{
    Profile profile;
    profile.sex = dice.oneIn(3) ? Sex::Male : Sex::Female;
    profile.birthDate = today.addYears(-12 - dice.below(80)).addDays(-dice.below(360));
    profile.weight = Kilograms(dice.between(40, 110));
    profile.reference = dice.oneIn(2) ? ReferenceSet::Efsa : ReferenceSet::Nam;
    const Diet diets[] = {Diet::Omnivore, Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};
    profile.diet = diets[dice.below(5)];
    for (const Allergen allergen : allAllergens) {
        if (dice.oneIn(12))
            profile.avoid.insert(allergen);
    }
    if (profile.sex == Sex::Female && dice.oneIn(5))
        profile.stage = dice.oneIn(2) ? LifeStage::Pregnant : LifeStage::Lactating;
    if (dice.oneIn(6))
        profile.medicines = {u"warfarin"_s};
    if (dice.oneIn(3))
        profile.vitaminK2Goal = Micrograms(dice.between(30, 180));
    if (dice.oneIn(5))
        profile.conditions = {dice.oneIn(2) ? Condition::KidneyStones : Condition::KidneyEgfr30to59};
    return profile;
}

Gap randomGap(quint32 seed, const ReferenceTables& tables)
{
    Dice dice(seed);
    Gap gap;
    gap.profile = randomProfile(dice);
    gap.targets = targetsOn(today, gap.profile, tables);
    const double level = dice.oneIn(6) ? 0 : dice.between(0, 1);
    for (const Member member : eatenMembers) {
        const double target = gap.targets[member].amount.value_or(0);
        gap.day[member].amount = target * std::min(1.2, level * dice.between(0.5, 1.5));
        if (member == Member::Magnesium) // one gap at least
            gap.day[member].amount = std::min(*gap.day[member].amount, 0.95 * target);
        // Days near a limit, so that the limits bind.
        const std::optional<double>& limit = gap.targets[member].upperLimit;
        if (limit && (member == Member::Calcium || member == Member::VitaminD) && dice.oneIn(6))
            gap.day[member].amount = *limit * dice.between(0.7, 1);
    }
    gap.request.items = 1 + dice.below(5);
    if (dice.oneIn(3))
        gap.request.kcalMaximum = dice.between(40, 700);
    return gap;
}

/// What the definition says of an amount of a member: written here once more, on purpose.
double counts(Member member, const Food& food, double grams, ReferenceSet reference)
{
    const auto of = [&](Nutrient nutrient) { return food.per100g[nutrient].value_or(0) * grams / 100; };
    switch (member) {
    case Member::Magnesium:
        return of(Nutrient::Magnesium);
    case Member::Calcium:
        return food.highOxalate ? 0 : of(Nutrient::Calcium);
    case Member::VitaminD:
        return of(Nutrient::VitaminD);
    case Member::Protein:
        return of(Nutrient::Protein);
    case Member::VitaminK2:
        return of(Nutrient::VitaminK2);
    case Member::VitaminK:
        return of(Nutrient::VitaminK1) + (reference == ReferenceSet::Nam ? of(Nutrient::VitaminK2) : 0);
    default:
        return 0;
    }
}

constexpr double unbounded = 1e30;
constexpr double noCutoff = 1e9;

/// A programme in columns: least cost, x in [0, 1], rows between bounds.
class Programme
{
public:
    int addRow(double low, double high)
    {
        m_low.push_back(low);
        m_high.push_back(high);
        return static_cast<int>(m_low.size()) - 1;
    }
    void addColumn(double cost, bool whole, const std::vector<std::pair<int, double>>& entries)
    {
        m_cost.push_back(cost);
        m_whole.push_back(whole);
        for (const auto& [row, value] : entries) {
            if (value == 0)
                continue;
            m_index.push_back(row);
            m_value.push_back(value);
        }
        m_start.push_back(static_cast<CoinBigIndex>(m_index.size()));
    }
    /// Nothing when no solution is below `cutoff`.
    std::optional<double> least(double cutoff) const
    {
        const std::vector<double> zeros(m_cost.size(), 0.0);
        const std::vector<double> ones(m_cost.size(), 1.0);
        Cbc_Model* model = Cbc_newModel();
        Cbc_setLogLevel(model, 0);
        Cbc_loadProblem(model, static_cast<int>(m_cost.size()), static_cast<int>(m_low.size()), m_start.data(),
                        m_index.data(), m_value.data(), zeros.data(), ones.data(), m_cost.data(), m_low.data(),
                        m_high.data());
        for (std::size_t i = 0; i < m_whole.size(); ++i) {
            if (m_whole[i])
                Cbc_setInteger(model, static_cast<int>(i));
        }
        Cbc_setAllowableGap(model, 1e-9);
        Cbc_setAllowableFractionGap(model, 0);
        Cbc_setParameter(model, "increment", "1e-9"); // otherwise a better set by less than 1e-5 is not looked for
        if (cutoff < noCutoff)
            Cbc_setCutoff(model, cutoff);
        Cbc_solve(model);
        std::optional<double> result;
        if (Cbc_isProvenOptimal(model))
            result = Cbc_getObjValue(model);
        Cbc_deleteModel(model);
        return result;
    }

private:
    std::vector<double> m_low, m_high, m_cost, m_value;
    std::vector<bool> m_whole;
    std::vector<int> m_index;
    std::vector<CoinBigIndex> m_start{0};
};

Programme programmeOf(const Gap& gap, const Suggestions& answer, std::span<const Food* const> foods)
{
    Programme programme;
    std::vector<std::pair<int, Member>> gapRows;
    for (const auto& [member, amount] : answer.gap) {
        gapRows.emplace_back(programme.addRow(1, unbounded), member);
        programme.addColumn(1, false, {{gapRows.back().first, 1}});
    }
    const auto room = [&](Member member) {
        const std::optional<double>& limit = gap.targets[member].upperLimit;
        return limit ? *limit - gap.day[member].amount.value_or(0) : unbounded;
    };
    const int count = programme.addRow(-unbounded, gap.request.items);
    const int kcalRow = programme.addRow(-unbounded, gap.request.kcalMaximum.value_or(unbounded));
    const int calciumRow = programme.addRow(-unbounded, room(Member::Calcium));
    const int vitaminDRow = programme.addRow(-unbounded, room(Member::VitaminD));
    const bool warfarin = !gap.profile.medicines.isEmpty();
    for (const Food* food : foods) {
        if (!isAllowed(*food, gap.profile) || !food->per100g[Nutrient::Energy])
            continue;
        const int foodRow = programme.addRow(-unbounded, 1);
        for (const double portions : {0.5, 1.0, 1.5, 2.0}) {
            const double grams = portions * food->usualPortion.grams.value();
            const auto of = [&](Nutrient nutrient) { return food->per100g[nutrient].value_or(0) * grams / 100; };
            if (warfarin && of(Nutrient::VitaminK1) + of(Nutrient::VitaminK2) > 25)
                continue;
            std::vector<std::pair<int, double>> entries;
            bool helps = false;
            for (std::size_t m = 0; m < gapRows.size(); ++m) {
                const double share =
                    counts(gapRows[m].second, *food, grams, gap.profile.reference) / answer.gap[m].second;
                entries.emplace_back(gapRows[m].first, share);
                helps = helps || share > 0;
            }
            if (!helps)
                continue;
            const double kcal = of(Nutrient::Energy);
            entries.insert(entries.end(), {{count, 1},
                                           {kcalRow, kcal},
                                           {calciumRow, of(Nutrient::Calcium)},
                                           {vitaminDRow, of(Nutrient::VitaminD)},
                                           {foodRow, 1}});
            programme.addColumn(0.25 * kcal / 2000 + 0.02, true, entries);
        }
    }
    return programme;
}

} // namespace

/// The gaps are dealt out to tests of fifty, so that they can run side by side.
class GapOptimum : public ::testing::TestWithParam<quint32>
{
protected:
    static constexpr quint32 gapsInOneTest = 50;
    static constexpr quint32 freeGaps = 5; ///< of which CBC is told nothing
    static constexpr double tolerance = 1e-6;
    /// How much above our answer CBC stops looking: that spares it most of the work, and it still has to find a set
    /// as good as ours by itself, and may find a better one.
    static constexpr double head = 1e-4;
};

TEST_P(GapOptimum, IsWhatCbcFinds)
{
    const Result<ReferenceTables> tables = ReferenceTables::load();
    const Result<Catalogue> catalogue = Catalogue::shipped();
    ASSERT_TRUE(tables.ok() && catalogue.ok());
    int solved = 0;
    for (quint32 i = 0; i < gapsInOneTest; ++i) {
        const quint32 seed = GetParam() * gapsInOneTest + i;
        const Gap gap = randomGap(seed, *tables);
        const Suggestions answer = suggest(gap.day, gap.targets, gap.profile, catalogue->foods(), gap.request);
        ASSERT_FALSE(answer.gap.empty()) << "seed " << seed;
        const Programme programme = programmeOf(gap, answer, catalogue->foods());
        const std::optional<double> least = programme.least(i < freeGaps ? noCutoff : answer.objective + head);
        ASSERT_TRUE(least) << "seed " << seed << ": CBC found nothing as good as " << answer.objective;
        EXPECT_NEAR(answer.objective, *least, tolerance) << "seed " << seed;
        ++solved;
    }
    RecordProperty("solved", solved);
}

INSTANTIATE_TEST_SUITE_P(FiveHundredGaps, GapOptimum, ::testing::Range(0U, 10U));
