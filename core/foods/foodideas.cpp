// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/foods/amountparser.h"
#include "core/foods/householdmeasures.h"
#include "core/foods/quickaddideas.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;
namespace score = quickaddscore;

constexpr std::size_t mostSearches = 6; // bounds the work of one keystroke
constexpr std::size_t mostMeasureWords = 3;
constexpr double leastQuality = 0.3; // of a food that the catalogue found
constexpr double clearlyNamed = 0.75;
constexpr double mostPieces = 12;    // above, a bare number is grams
constexpr double likelyGrams = 2000; // of one bare count

enum class Style { None, Unit, Measure, Bare, Part };

/// One way to divide a line into an amount and a name.
struct FoodReading
{
    Style style = Style::None;
    SaidAmount said;
    QString name;
    QStringList numbers; ///< numbers inside the name: the food must have them
    bool before = false; ///< the amount stands before the name
    bool open = false;   ///< the name's last word may be unfinished
};

class FoodFinder
{
public:
    FoodFinder(const QuickAddReader& reader, QuickAddFindings& findings) : m_reader(reader), m_findings(findings) {}

    void run()
    {
        readAmountFirst();
        readAmountLast();
        readNameOnly();
        QStringList searched;
        for (const FoodReading& reading : m_readings) {
            if (!searched.contains(reading.name)) {
                if (std::size_t(searched.size()) == mostSearches)
                    continue;
                searched << reading.name;
                m_hits = m_reader.context.catalogue.search(reading.name, std::clamp(m_reader.limit + 4, 8, 60));
            } else if (searched.back() != reading.name) {
                continue; // readings of one name stand together
            }
            offer(reading);
        }
    }

private:
    QuickAddTokens tokens() const { return m_reader.tokens(); }
    const QuickAddWords& words() const { return m_reader.words; }

    void add(Style style, SaidAmount said, std::size_t begin, std::size_t end, bool before)
    {
        while (begin < end && words().of.contains(wordAt(tokens(), begin)))
            ++begin;
        while (begin < end && words().of.contains(wordAt(tokens(), end - 1)))
            --end;
        if (begin >= end)
            return;
        FoodReading reading{style, std::move(said), {}, {}, before, m_reader.line.open && end == tokens().size()};
        const QuickAddTokens name = tokens().subspan(begin, end - begin);
        const bool anyWord = std::any_of(name.begin(), name.end(), [](const auto& t) { return t.kind == Kind::Word; });
        if (!anyWord)
            return;
        for (const QuickAddToken& token : name) {
            if (token.kind == Kind::Number || token.kind == Kind::Clock)
                reading.numbers << token.text;
        }
        reading.name = joined(name);
        // Readings of one name together, so that each name is searched for once.
        const auto same = std::find_if(m_readings.rbegin(), m_readings.rend(),
                                       [&](const FoodReading& other) { return other.name == reading.name; });
        m_readings.insert(same.base() == m_readings.begin() ? m_readings.end() : same.base(), std::move(reading));
    }

    bool isPercent(std::size_t at) const { return isKind(tokens(), at, Kind::Percent); }

    /// "2 slices gouda", "half a cup of milk", "cup of milk", "3 eggs".
    void readAmountFirst()
    {
        const std::size_t all = tokens().size();
        const std::optional<CountReading> count = readCount(tokens(), words());
        const std::size_t start = count ? count->used : 0;
        if (count && (start == all || isPercent(start)))
            return;
        const QuickAddTokens rest = tokens().subspan(start);
        const std::optional<MeasuredReading> measured = readMeasured(count.value_or(one()), rest, words());
        const bool unit = measured && (count || measuredBy(measured->said.unit) == Measures::Volume);
        if (unit)
            addMeasured(*measured, start + measured->used, all, true);
        if (count && count->mark == NumberMark::Comma)
            return;
        const double bare = count ? count->value : 1;
        const bool measure = count || unit || words().isMeasure(wordAt(tokens(), 0));
        for (std::size_t length = 1; measure && length <= mostMeasureWords && start + length < all; ++length) {
            if (wordAt(rest, length - 1).isEmpty() || words().of.contains(wordAt(rest, length - 1)))
                break;
            if (!measured || length > measured->used)
                add(Style::Measure, {bare, Unit::None, joined(rest.first(length))}, start + length, all, true);
        }
        // "1 salmon fillet", "2 gouda slices"
        if (count && start + 1 < all && words().isMeasure(wordAt(tokens(), all - 1)))
            add(Style::Measure, {bare, Unit::None, tokens()[all - 1].text}, start, all - 1, true);
        m_measured = count && (unit || words().isMeasure(wordAt(rest, 0)));
        if (count && !m_measured)
            add(Style::Bare, {bare, Unit::None, {}}, start, all, true);
    }

    static CountReading one()
    {
        CountReading count;
        count.value = 1;
        return count;
    }

    void addMeasured(const MeasuredReading& measured, std::size_t begin, std::size_t end, bool before)
    {
        if (!measured.ambiguous)
            return add(Style::Unit, measured.said, begin, end, before);
        for (const QuickAddToken& token : tokens()) {
            if (token.kind == Kind::Number && token.number.mark != NumberMark::None)
                m_findings.fail(error(ErrorCode::AmountInvalid, token.text), 0);
        }
    }

    /// "gouda 2 slices", "almonds 30 g", "eggs 2", "gouda slice".
    void readAmountLast()
    {
        const std::size_t all = tokens().size();
        for (std::size_t start = 1; start < all; ++start) {
            const QuickAddTokens tail = tokens().subspan(start);
            if (const std::optional<CountReading> count = readCount(tail, words()))
                readTail(*count, start);
        }
        if (all >= 2 && words().isMeasure(wordAt(tokens(), all - 1)) && !isNumber(tokens(), all - 2))
            add(Style::Measure, {1, Unit::None, tokens()[all - 1].text}, 0, all - 1, false);
    }

    void readTail(const CountReading& count, std::size_t start)
    {
        const QuickAddTokens rest = tokens().subspan(start + count.used);
        if (rest.empty()) {
            if (count.mark != NumberMark::Comma && !count.article)
                add(Style::Bare, {count.value, Unit::None, {}}, 0, start, false);
            return;
        }
        if (const std::optional<MeasuredReading> measured = readMeasured(count, rest, words())) {
            if (measured->used == rest.size())
                return addMeasured(*measured, 0, start, false);
        }
        const bool wordsOnly =
            std::all_of(rest.begin(), rest.end(), [](const QuickAddToken& t) { return t.kind == Kind::Word; });
        if (!wordsOnly || count.mark == NumberMark::Comma || rest.size() > mostMeasureWords)
            return;
        add(Style::Measure, {count.value, Unit::None, joined(rest)}, 0, start, false);
        if (rest.size() == 1 && m_reader.line.open) {
            readUnfinishedUnit(count, rest.front().word, start);
            if (rest.front().word.size() == 1)
                add(Style::Bare, {count.value, Unit::None, {}}, 0, start, false);
        }
    }

    /// "milk 200 m": the unit is still being typed.
    void readUnfinishedUnit(const CountReading& count, const QString& typed, std::size_t start)
    {
        constexpr std::array<Unit, 6> units = {Unit::Millilitre, Unit::Gram,       Unit::Cup,
                                               Unit::Ounce,      Unit::Tablespoon, Unit::Teaspoon};
        for (const Unit unit : units) {
            if (mayBecome(typed, unit))
                add(Style::Part, {count.value, unit, {}}, 0, start, false);
        }
    }

    void readNameOnly()
    {
        if (tokens().empty() && m_reader.line.meal)
            m_readings.push_back({}); // "lunch:" offers what the person likes and had lately
        if (!m_measured)
            add(Style::None, {}, 0, tokens().size(), false);
    }

    void offer(const FoodReading& reading)
    {
        const NameQuery query(reading.name, reading.open, words());
        double best = 0;
        for (std::size_t at = 0; at < std::min<std::size_t>(m_hits.size(), 4); ++at)
            best = std::max(best, query.quality(m_hits[at].food->name, m_hits[at].food->synonyms));
        // The catalogue also forgives what we do not; it found the food, so it counts for something.
        const double base = score::name * std::max(best, leastQuality);
        m_worthSaying = best >= clearlyNamed;
        if (best == 0 && reading.style == Style::Bare)
            return; // "1 hour" is no hummus
        for (std::size_t rank = 0; rank < m_hits.size(); ++rank) {
            const Food& food = *m_hits[rank].food;
            if (hasNumbers(food, reading.numbers))
                offerFood(food, reading, base + score::rank * double(rank), rank == 0);
        }
    }

    static bool hasNumbers(const Food& food, const QStringList& numbers)
    {
        return std::all_of(numbers.begin(), numbers.end(), [&](const QString& number) {
            const QString wanted = u' ' + foldText(number) + u' ';
            const auto holds = [&](const QString& name) { return (u' ' + foldText(name) + u' ').contains(wanted); };
            return holds(food.name) || std::any_of(food.synonyms.begin(), food.synonyms.end(), holds);
        });
    }

    void offerFood(const Food& food, const FoodReading& reading, double base, bool first)
    {
        switch (reading.style) {
        case Style::None:
            return offerAmount(food, {}, base + (reading.numbers.isEmpty() ? 0 : score::numberInName), false);
        case Style::Unit:
            return offerAmount(food, reading.said, base + unitScore(reading.said.unit), true);
        case Style::Part:
            return offerAmount(food, reading.said, base + score::partAmount, true);
        case Style::Measure:
            return offerAmount(food, reading.said, base + measureScore(food, reading.said.portion), true);
        case Style::Bare:
            return offerBare(food, reading, base, first);
        }
    }

    double unitScore(Unit unit) const
    {
        // Foods are not weighed in thousandths of a gram: such a line is about a supplement.
        const bool tiny = unit == Unit::Milligram || unit == Unit::Microgram;
        return tiny ? -0.4 : score::unitAmount;
    }

    double measureScore(const Food& food, const QString& portion)
    {
        const QString noun = singularWord(foldText(portion));
        if (words().servings.contains(noun) || words().glasses.contains(noun) || words().spoons.contains(noun))
            return score::unitAmount; // any food has a serving; which food is meant the catalogue knows better
        for (const HouseholdMeasure& measure : measuresOf(food)) {
            if (measure.lead.contains(noun) || measure.words == foldedWords(portion))
                return score::unitAmount;
        }
        // "1 chicken breast" is a chicken breast rather than one chicken of "breast".
        const bool measure = words().isMeasure(noun) || words().sameMeasure.contains(noun);
        return measure ? score::pieceAmount : 0;
    }

    /// Taken apart once for all readings of the line.
    const std::vector<HouseholdMeasure>& measuresOf(const Food& food)
    {
        const auto known = m_measures.find(&food);
        return known != m_measures.end() ? known->second
                                         : m_measures.emplace(&food, householdMeasures(food, words())).first->second;
    }

    /// A bare number: things, usual portions or grams, the likeliest first.
    void offerBare(const Food& food, const FoodReading& reading, double base, bool first)
    {
        const double count = reading.said.count;
        const std::vector<HouseholdMeasure>& measures = measuresOf(food);
        const HouseholdMeasure* namesake = findNamesake(measures, food);
        const HouseholdMeasure* piece = findPiece(measures, food, words());
        const bool countableUsual = !measures.empty() && measures.front().usual && measures.front().countable;
        const double usual = food.usualPortion.grams.value();
        const bool grams = !reading.before && (count > mostPieces || count * usual > likelyGrams);
        double next = base + score::bareAmount;
        const auto offerNext = [&](const SaidAmount& said) {
            offerAmount(food, said, next, true);
            // Of the food that fits best every reading stands before the next food.
            next += first ? score::rank / 4 : score::second;
        };
        const SaidAmount weight{count, isPourable(food) ? Unit::Millilitre : Unit::Gram, {}};
        if (grams)
            offerNext(weight);
        if (countableUsual)
            offerNext({count, Unit::None, measures.front().name});
        else if (const HouseholdMeasure* one = namesake || reading.before ? piece : nullptr)
            offerNext({count, Unit::None, one->name});
        offerNext({count, Unit::None, {}});
        if (!grams && !reading.before && count >= 5)
            offerNext(weight);
    }

    void offerAmount(const Food& food, const SaidAmount& said, double points, bool amountSaid)
    {
        const Result<ResolvedAmount> amount = resolveAmount(said, food, measuresOf(food));
        if (!amount) {
            Error problem = amount.error();
            problem.subject = food.name;
            if (m_worthSaying)
                m_findings.fail(std::move(problem), points);
            return;
        }
        const QTime time = m_reader.line.time.isValid() ? m_reader.line.time : m_reader.context.now;
        const Meal meal = m_reader.line.meal.value_or(mealAt(time));
        m_findings.ideas.push_back(
            {makeFoodEntry(food, *amount, meal), m_reader.line.time, points, food.name, amountSaid});
    }

    const QuickAddReader& m_reader;
    QuickAddFindings& m_findings;
    std::vector<FoodReading> m_readings;
    std::vector<FoodHit> m_hits;
    std::unordered_map<const Food*, std::vector<HouseholdMeasure>> m_measures;
    bool m_measured = false;    ///< begins with "2 slices": no name does, so none is searched for
    bool m_worthSaying = false; ///< the name fits so well that a problem is about this food
};

} // namespace

void findFoods(const QuickAddReader& reader, QuickAddFindings& findings)
{
    FoodFinder(reader, findings).run();
}

} // namespace osteolog
