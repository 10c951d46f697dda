// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyfoods.h"

#include "core/base/text.h"
#include "core/foods/catalogue.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <random>

namespace osteolog::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int inventedWords = 60'000;
constexpr int inventedBrands = 12'000;

/// The standard's distributions differ between libraries; its engines do not.
class Chance
{
public:
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine() % end); }
    double share() { return static_cast<double>(m_engine() >> 11) / 9007199254740992.0; }

private:
    std::mt19937_64 m_engine{20261121};
};

class Zipf
{
public:
    explicit Zipf(std::size_t count)
    {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            m_sums.push_back(sum += 1.0 / (static_cast<double>(i) + 2.7));
    }
    std::size_t draw(Chance& chance) const
    {
        const double at = chance.share() * m_sums.back();
        return static_cast<std::size_t>(std::lower_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

QString inventWord(Chance& chance)
{
    static const char* const syllables[] = {"ba",  "cho", "de",  "fi",  "gra", "hol", "ja",  "ki", "lu",
                                            "mel", "no",  "pre", "qui", "ro",  "sta", "tri", "ul", "vi",
                                            "wen", "xa",  "yo",  "zu",  "bri", "can", "der", "el", "fro",
                                            "gus", "in",  "jor", "mi",  "pan", "sal", "tor"};
    QString word;
    for (std::size_t i = 0, count = 2 + chance.below(3); i < count; ++i)
        word += QLatin1String(syllables[chance.below(std::size(syllables))]);
    return word;
}

/// The words of the names, the most frequent first.
std::vector<QString> wordsOf(const QStringList& names)
{
    QHash<QString, int> counts;
    for (const QString& name : names) {
        for (const QString& word : foldedWords(name))
            ++counts[word];
    }
    std::vector<QString> words(counts.keyBegin(), counts.keyEnd());
    std::sort(words.begin(), words.end(), [&counts](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return words;
}

QString capital(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

void makeBrandedFoods(int count, const QStringList& plainNames, const std::function<void(const ImportedFood&)>& take)
{
    Chance chance;
    std::vector<QString> words = wordsOf(plainNames);
    for (int i = 0; i < inventedWords; ++i)
        words.push_back(inventWord(chance));
    std::vector<QString> brands;
    for (int i = 0; i < inventedBrands; ++i)
        brands.push_back(capital(inventWord(chance)) + (i % 3 == 0 ? u' ' + capital(inventWord(chance)) : QString()));
    const Zipf wordZipf(words.size());
    const Zipf brandZipf(brands.size());
    for (int i = 0; i < count; ++i) {
        ImportedFood imported;
        Food& food = imported.food;
        QStringList name;
        for (std::size_t w = 0, length = 3 + chance.below(6); w < length; ++w)
            name << words[wordZipf.draw(chance)];
        food.name = capital(name.join(u' '));
        food.id = u"off-%1"_s.arg(i);
        food.source = u"Invented foods %1"_s.arg(i);
        food.origin = FoodOrigin::Imported;
        if (chance.below(10) != 0)
            imported.brand = brands[brandZipf.draw(chance)];
        imported.barcode = QString::number(4'000'000'000'000 + qint64(i) * 37);
        for (const Nutrient nutrient : {Nutrient::Energy, Nutrient::Protein, Nutrient::Fat, Nutrient::Carbohydrate})
            food.per100g[nutrient] = static_cast<double>(chance.below(400)) / 10;
        if (chance.below(3) == 0)
            food.per100g[Nutrient::Calcium] = static_cast<double>(chance.below(900));
        take(imported);
    }
}

QStringList shippedNames()
{
    QStringList names;
    const Result<Catalogue> shipped = Catalogue::shipped();
    if (!shipped)
        return names;
    for (const Food* food : shipped->foods())
        names << food->name;
    return names;
}

} // namespace osteolog::test
