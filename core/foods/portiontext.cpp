// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/portiontext.h"

#include "core/foods/householdmeasures.h"

#include <algorithm>

namespace osteolog {

namespace {

class Offers
{
public:
    Offers(const Food& food, int limit) : m_food(food), m_limit(std::size_t(std::clamp(limit, 0, 100))) {}

    void add(const SaidAmount& said)
    {
        const Result<ResolvedAmount> resolved = resolveAmount(said, m_food);
        if (!resolved || m_offers.size() == m_limit)
            return;
        const bool known = std::any_of(m_offers.begin(), m_offers.end(), [&](const OfferedAmount& other) {
            return other.said == said || other.resolved == *resolved;
        });
        if (!known)
            m_offers.push_back({said, *resolved});
    }

    std::vector<OfferedAmount> take() { return std::move(m_offers); }

private:
    const Food& m_food;
    std::size_t m_limit;
    std::vector<OfferedAmount> m_offers;
};

} // namespace

std::vector<OfferedAmount> amountsToOffer(const Food& food, const std::optional<SaidAmount>& last, int limit)
{
    Offers offers(food, limit);
    if (last)
        offers.add(*last);
    const std::vector<HouseholdMeasure> measures = householdMeasures(food, QuickAddWords::english());
    for (const HouseholdMeasure& measure : measures) {
        if (measure.weight)
            continue; // "oz" is read as the exact ounce
        if (!measure.usual) {
            offers.add({1, Unit::None, measure.name});
            continue;
        }
        for (const double factor : {1.0, 0.5, 2.0})
            offers.add({factor * measure.count, Unit::None, measure.name});
    }
    if (isPourable(food)) {
        offers.add({200, Unit::Millilitre, {}});
        offers.add({100, Unit::Millilitre, {}});
    }
    offers.add({30, Unit::Gram, {}});
    offers.add({100, Unit::Gram, {}});
    return offers.take();
}

} // namespace osteolog
