// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/householdmeasures.h"

#include "core/base/numberreader.h"
#include "core/base/text.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPerPiece = 2.5; // usual portions; a whole bar or a whole cake is more than a piece
constexpr double mostOfSlice = 40;   // g; SR28 weighs a slice of cheese, ham or salmon at one ounce
constexpr double thinDairy = 100;    // kcal/100 g: milk and buttermilk are below, cream and milk powder above

QStringList singularWords(QStringView text)
{
    QStringList words = foldedWords(text);
    for (QString& word : words)
        word = singularWord(word);
    return words;
}

QStringView leadingPart(QStringView name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] == ','_L1 || name[at] == '('_L1)
            return name.first(at);
    }
    return name;
}

Unit volumeUnit(QStringView lead, const QuickAddWords& words)
{
    const QString text = lead.trimmed().toString();
    const std::optional<Unit> unit = unitFromText(text);
    const Unit found = unit ? *unit : words.units.value(foldText(text), Unit::None);
    return convert({1, found}, Unit::Millilitre) ? found : Unit::None;
}

bool isWeight(QStringView lead)
{
    const std::optional<Unit> unit = unitFromText(lead.trimmed().toString());
    return unit && convert({1, *unit}, Unit::Gram).has_value();
}

/// "2 slices" → "slice": a name that said several is kept for one of them.
QString nameOfOne(const QString& name, double count)
{
    if (count <= 1)
        return name;
    const QStringView lead = leadingPart(name);
    const QString last = lead.trimmed().toString().section(' '_L1, -1);
    const QString one = singularWord(last);
    return one == last ? name : QString(name).replace(lead.trimmed().size() - last.size(), last.size(), one);
}

std::optional<HouseholdMeasure> measureOf(const Portion& portion, const QuickAddWords& words)
{
    HouseholdMeasure measure;
    QString name = portion.name.trimmed();
    const NumberReading number = readNumber(name);
    // "12-inch pizza" begins with a size, not with a count.
    if (number.state == NumberReading::State::Good && number.length < name.size() && name[number.length].isSpace()) {
        measure.count = number.value;
        name = name.mid(number.length).trimmed();
    }
    const double grams = portion.grams.value() / measure.count;
    if (name.isEmpty() || !(grams > 0))
        return std::nullopt;
    measure.grams = Grams(grams);
    measure.name = nameOfOne(name, measure.count);
    const QStringView lead = leadingPart(measure.name);
    measure.lead = singularWords(lead);
    measure.words = singularWords(measure.name);
    measure.unit = volumeUnit(lead, words);
    const bool vessel = std::any_of(measure.lead.begin(), measure.lead.end(),
                                    [&](const QString& word) { return words.vessels.contains(word); });
    measure.weight = isWeight(lead);
    measure.countable = measure.unit == Unit::None && !vessel && !measure.weight && !measure.lead.isEmpty();
    return measure;
}

bool containsAll(const QStringList& all, const QStringList& some)
{
    return std::all_of(some.begin(), some.end(), [&](const QString& word) { return all.contains(word); });
}

bool shares(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& word) { return b.contains(word); });
}

bool isUsualSize(const HouseholdMeasure& measure, const QuickAddWords& words)
{
    return std::any_of(words.usualSizes.begin(), words.usualSizes.end(),
                       [&](const QString& size) { return measure.words.contains(size); });
}

/// The usual portion, else one of usual size, else the first.
const HouseholdMeasure* preferred(const std::vector<const HouseholdMeasure*>& fits, const QuickAddWords& words)
{
    if (fits.empty())
        return nullptr;
    for (const HouseholdMeasure* measure : fits) {
        if (measure->usual)
            return measure;
    }
    for (const HouseholdMeasure* measure : fits) {
        if (isUsualSize(*measure, words))
            return measure;
    }
    return fits.front();
}

template <class Fits>
std::vector<const HouseholdMeasure*> filtered(const std::vector<HouseholdMeasure>& measures, Fits fits)
{
    std::vector<const HouseholdMeasure*> result;
    for (const HouseholdMeasure& measure : measures) {
        if (fits(measure))
            result.push_back(&measure);
    }
    return result;
}

/// Whole words, from the full name to parts of it.
const HouseholdMeasure* byWords(const QStringList& said, const std::vector<HouseholdMeasure>& measures,
                                const QuickAddWords& words)
{
    using Measure = HouseholdMeasure;
    const auto whole = filtered(measures, [&](const Measure& m) { return m.words == said; });
    if (!whole.empty())
        return whole.front();
    const auto lead =
        filtered(measures, [&](const Measure& m) { return m.lead.size() == said.size() && containsAll(m.lead, said); });
    if (!lead.empty())
        return preferred(lead, words);
    return preferred(
        filtered(measures, [&](const Measure& m) { return containsAll(m.words, said) && shares(said, m.lead); }),
        words);
}

/// "sli" → "slice", while only one noun begins so.
const HouseholdMeasure* byBeginning(const QString& said, const std::vector<HouseholdMeasure>& measures,
                                    const QuickAddWords& words)
{
    if (said.size() < 2)
        return nullptr;
    const auto begins = [&](const QStringList& lead) {
        return std::any_of(lead.begin(), lead.end(), [&](const QString& word) { return word.startsWith(said); });
    };
    const auto fits = filtered(measures, [&](const HouseholdMeasure& m) { return begins(m.lead); });
    QSet<QString> nouns;
    for (const HouseholdMeasure* measure : fits) {
        for (const QString& word : measure->lead) {
            if (word.startsWith(said))
                nouns.insert(word);
        }
    }
    return nouns.size() == 1 ? preferred(fits, words) : nullptr;
}

const HouseholdMeasure* ofUnit(const std::vector<HouseholdMeasure>& measures, std::initializer_list<Unit> units,
                               const QuickAddWords& words)
{
    for (const Unit unit : units) {
        const auto fits = filtered(measures, [&](const HouseholdMeasure& m) { return m.unit == unit; });
        if (!fits.empty())
            return preferred(fits, words);
    }
    return nullptr;
}

/// "2 slices" of a cheese that only has a portion of one ounce.
const HouseholdMeasure* bySlice(const QString& said, const std::vector<HouseholdMeasure>& measures,
                                const QuickAddWords& words)
{
    const bool slice = said.size() >= 2 && std::any_of(words.slices.begin(), words.slices.end(),
                                                       [&](const QString& word) { return word.startsWith(said); });
    if (!slice || measures.empty())
        return nullptr;
    const HouseholdMeasure& usual = measures.front();
    const bool general = usual.usual && usual.lead.size() == 1 && words.servings.contains(usual.lead.front());
    return general && usual.grams.value() <= mostOfSlice ? &usual : nullptr;
}

/// "eggs" of eggs, "tomato" of "Tomatoes, cherry".
bool namesFood(const QStringList& said, const Food& food)
{
    if (containsAll(singularWords(food.name), said))
        return true;
    return std::any_of(food.synonyms.begin(), food.synonyms.end(),
                       [&](const QString& synonym) { return singularWords(synonym) == said; });
}

/// Words that name no portion of this food, but a kind of portion.
const HouseholdMeasure* byKind(const QString& said, const std::vector<HouseholdMeasure>& measures, const Food& food,
                               const QuickAddWords& words)
{
    if (words.pieces.contains(said))
        return findPiece(measures, food, words);
    if (words.spoons.contains(said))
        return ofUnit(measures, {Unit::Tablespoon, Unit::Teaspoon}, words);
    if (words.glasses.contains(said) && isPourable(food))
        return ofUnit(measures, {Unit::Cup}, words);
    if (words.servings.contains(said) && !measures.empty() && measures.front().usual)
        return &measures.front();
    return nullptr;
}

} // namespace

std::vector<HouseholdMeasure> householdMeasures(const Food& food, const QuickAddWords& words)
{
    std::vector<HouseholdMeasure> measures;
    if (std::optional<HouseholdMeasure> usual = measureOf(food.usualPortion, words)) {
        usual->usual = true;
        measures.push_back(std::move(*usual));
    }
    for (const Portion& portion : food.portions) {
        std::optional<HouseholdMeasure> measure = measureOf(portion, words);
        if (!measure)
            continue;
        const auto known = std::find_if(measures.begin(), measures.end(),
                                        [&](const HouseholdMeasure& other) { return other.words == measure->words; });
        if (known == measures.end())
            measures.push_back(std::move(*measure));
        else if (known->count != 1 && measure->count == 1)
            known->grams = measure->grams; // said of one thing, not divided from several
    }
    return measures;
}

const HouseholdMeasure* findMeasure(const QString& said, const std::vector<HouseholdMeasure>& measures,
                                    const Food& food, const QuickAddWords& words)
{
    const QStringList saidWords = singularWords(said);
    if (saidWords.isEmpty() || saidWords.size() > 12)
        return nullptr;
    if (const HouseholdMeasure* measure = byWords(saidWords, measures, words))
        return measure;
    if (saidWords.size() == 1) {
        if (const HouseholdMeasure* measure = byKind(saidWords.front(), measures, food, words))
            return measure;
    }
    for (qsizetype at = 0; at < saidWords.size(); ++at) {
        for (const QString& other : words.sameMeasure.value(saidWords[at])) {
            QStringList changed = saidWords;
            changed.replace(at, other);
            if (const HouseholdMeasure* measure = byWords(changed.join(' '_L1).split(' '_L1), measures, words))
                return measure;
        }
    }
    if (saidWords.size() == 1) {
        if (const HouseholdMeasure* measure = byBeginning(saidWords.front(), measures, words))
            return measure;
        if (const HouseholdMeasure* measure = bySlice(saidWords.front(), measures, words))
            return measure;
    }
    return namesFood(saidWords, food) ? findPiece(measures, food, words) : nullptr;
}

const HouseholdMeasure* findNamesake(const std::vector<HouseholdMeasure>& measures, const Food& food)
{
    QStringList names = singularWords(leadingPart(food.name));
    for (const QString& synonym : food.synonyms) {
        const QStringList words = singularWords(synonym);
        if (words.size() == 1)
            names << words;
    }
    const auto fits = filtered(measures, [&](const HouseholdMeasure& m) {
        return m.countable && !m.lead.isEmpty() && names.contains(m.lead.back()) && m.lead.size() == 1;
    });
    return fits.empty() ? nullptr : fits.front();
}

const HouseholdMeasure* findPiece(const std::vector<HouseholdMeasure>& measures, const Food& food,
                                  const QuickAddWords& words)
{
    if (const HouseholdMeasure* namesake = findNamesake(measures, food))
        return namesake;
    const double most = mostPerPiece * food.usualPortion.grams.value();
    return preferred(
        filtered(measures, [most](const HouseholdMeasure& m) { return m.countable && m.grams.value() <= most; }),
        words);
}

bool isPourable(const Food& food)
{
    if (food.group == "drinks"_L1 || food.group == "plant-milk"_L1)
        return true;
    const std::optional<double>& energy = food.per100g[Nutrient::Energy];
    return food.group == "dairy"_L1 && energy && *energy < thinDairy;
}

} // namespace osteolog
