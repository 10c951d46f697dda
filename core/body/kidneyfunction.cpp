// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/kidneyfunction.h"

#include "core/domain/recordorder.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double micromolesPerMilligramPerDecilitre = 88.4;
constexpr int adultAge = 18;

struct Coefficients
{
    double kappa, alpha, factor;
};
constexpr Coefficients female = {0.7, -0.241, 1.012};
constexpr Coefficients male = {0.9, -0.302, 1};

double ckdEpi2021(double milligramPerDecilitre, int age, const Coefficients& sex)
{
    const double ratio = milligramPerDecilitre / sex.kappa;
    return 142 * std::pow(std::min(ratio, 1.0), sex.alpha) * std::pow(std::max(ratio, 1.0), -1.2) *
           std::pow(0.9938, age) * sex.factor;
}

using Estimate = std::optional<double> (*)(double creatinine, int age, Sex sex);

std::optional<double> lowerWhenUnknown(double creatinine, int age, Sex sex)
{
    if (sex != Sex::Unset)
        return estimatedFiltration(creatinine, age, sex);
    const auto asWoman = estimatedFiltration(creatinine, age, Sex::Female);
    const auto asMan = estimatedFiltration(creatinine, age, Sex::Male);
    return asWoman && asMan ? std::optional(std::min(*asWoman, *asMan)) : std::nullopt;
}

std::optional<KidneyFunction> functionBy(const Record& record, const Profile& profile, Estimate estimate)
{
    const LabResult& lab = *record.as<LabResult>();
    KidneyFunction function{lab.amount.value, record.day, record.time, record.id, false};
    if (lab.test == "egfr"_L1)
        return function;
    const std::optional<int> age = profile.ageOn(record.day);
    const std::optional<double> computed =
        lab.test == "creatinine"_L1 && age ? estimate(lab.amount.value, *age, profile.sex) : std::nullopt;
    if (!computed)
        return std::nullopt;
    function.filtration = *computed;
    function.computed = true;
    return function;
}

std::optional<KidneyFunction> latestFunction(const Profile& profile, std::span<const Record> records, QDate day,
                                             Estimate estimate)
{
    std::optional<KidneyFunction> best;
    for (const Record* record : inOrder<LabResult>(records, day)) {
        const std::optional<KidneyFunction> next = functionBy(*record, profile, estimate);
        const bool betterSource = best && next && best->day == next->day && !best->computed && next->computed;
        if (next && !betterSource)
            best = next;
    }
    return best;
}

} // namespace

std::optional<double> estimatedFiltration(double creatinine, int age, Sex sex)
{
    if (!(creatinine > 0) || age < adultAge || sex == Sex::Unset)
        return std::nullopt;
    return ckdEpi2021(creatinine / micromolesPerMilligramPerDecilitre, age, sex == Sex::Female ? female : male);
}

bool tellsKidneyFunction(const LabResult& result)
{
    return result.test == "egfr"_L1 || result.test == "creatinine"_L1;
}

std::optional<KidneyFunction> kidneyFunctionOn(const Profile& profile, std::span<const Record> records, QDate day)
{
    return latestFunction(profile, records, day, estimatedFiltration);
}

std::optional<KidneyFunction> kidneyFunctionForSafety(const Profile& profile, std::span<const Record> records,
                                                      QDate day)
{
    return latestFunction(profile, records, day, lowerWhenUnknown);
}

} // namespace osteolog
