// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/amountparser.h"
#include "core/foods/quickaddideas.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;
namespace score = quickaddscore;

constexpr int mostRating = 4;
constexpr double named = 1.2;   // "weight 62 kg" leaves no doubt
constexpr double unnamed = 0.9; // "62 kg"

struct RatingReading
{
    std::optional<int> rating;
    bool digits = false;
    bool good = true;
    bool open = false;
    QString name;
};

RatingReading readRating(const QuickAddReader& reader)
{
    RatingReading reading;
    QStringList name;
    const QuickAddTokens tokens = reader.tokens();
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const QString word = wordAt(tokens, at);
        if (isNumber(tokens, at)) {
            const NumberReading& number = tokens[at].number;
            // "2/4" is two of four.
            const double value = number.denominator == mostRating ? number.numerator : number.value;
            reading.good = reading.good && !reading.digits && number.mark == NumberMark::None && value <= mostRating &&
                           std::floor(value) == value && (number.denominator == 0 || number.denominator == mostRating);
            reading.rating = reading.good ? std::optional(static_cast<int>(value)) : std::nullopt;
            reading.digits = true;
            if (const std::optional<UnitReading> unit = readUnit(tokens.subspan(at + 1), reader.words))
                reading.good = false;
        } else if (reader.words.ratings.contains(word) && !reading.digits) {
            reading.rating = reader.words.ratings.value(word);
        } else if (!word.isEmpty() && !reader.words.fillers.contains(word)) {
            name << tokens[at].text;
            reading.open = reader.line.open && at + 1 == tokens.size();
        } else if (word.isEmpty()) {
            reading.good = false;
        }
    }
    reading.name = name.join(' '_L1);
    return reading;
}

/// A body measure in kg or cm at the beginning of some tokens, which must be all there is.
class BodyMeasureParser
{
public:
    BodyMeasureParser(QuickAddTokens tokens, const QuickAddWords& words) : m_tokens(tokens), m_words(words) {}

    /// Sums parts such as "9 st 7 lb"; a bare number at the end belongs to the next smaller unit ("5 ft 6").
    std::optional<double> run(BodyMeasureKind kind)
    {
        double sum = 0;
        double last = 0;
        std::size_t at = 0;
        while (at < m_tokens.size()) {
            if (!isNumber(m_tokens, at) || m_tokens[at].number.mark == NumberMark::Comma)
                return std::nullopt;
            const double value = m_tokens[at].number.value;
            const auto [size, used] = kind == BodyMeasureKind::Weight ? kilograms(at + 1) : centimetres(at + 1);
            if (used == 0 && (last == 0 || at + 1 != m_tokens.size()))
                return std::nullopt;
            sum += value * (used == 0 ? last : size);
            last = smaller(kind, size);
            at += 1 + used;
        }
        return at == 0 ? std::nullopt : std::optional(sum);
    }

private:
    using Part = std::pair<double, std::size_t>;

    Part kilograms(std::size_t at) const
    {
        const QString word = wordAt(m_tokens, at);
        if (m_words.kilograms.contains(word))
            return {m_words.kilograms.value(word), 1};
        return unitSize(at, Unit::Kilogram, {Unit::Kilogram, Unit::Pound});
    }

    Part centimetres(std::size_t at) const
    {
        const QString word = wordAt(m_tokens, at);
        if (m_words.centimetres.contains(word))
            return {m_words.centimetres.value(word), 1};
        if (isKind(m_tokens, at, Kind::Mark)) {
            const QString& sign = m_tokens[at].text;
            const bool again = isKind(m_tokens, at + 1, Kind::Mark) && m_tokens[at + 1].text == sign;
            const bool foot = sign == "'"_L1 || sign == QStringView(u"’") || sign == QStringView(u"′");
            if (foot)
                return again ? Part{2.54, 2} : Part{30.48, 1};
            if (sign == "\""_L1 || sign == QStringView(u"”") || sign == QStringView(u"″"))
                return {2.54, 1};
        }
        return unitSize(at, Unit::Centimetre, {Unit::Centimetre, Unit::Inch});
    }

    Part unitSize(std::size_t at, Unit base, std::initializer_list<Unit> allowed) const
    {
        if (at >= m_tokens.size())
            return {0, 0};
        const std::optional<UnitReading> unit = readUnit(m_tokens.subspan(at), m_words);
        if (!unit || std::find(allowed.begin(), allowed.end(), unit->unit) == allowed.end())
            return {0, 0};
        return {convert({1, unit->unit}, base).value_or(0), unit->used};
    }

    /// Pounds after stones, inches after feet, centimetres after metres.
    static double smaller(BodyMeasureKind kind, double size)
    {
        if (kind == BodyMeasureKind::Weight)
            return size > 6 ? 0.45359237 : 0;
        if (std::abs(size - 30.48) < 1e-9)
            return 2.54;
        return size > 99 ? 1 : 0;
    }

    QuickAddTokens m_tokens;
    const QuickAddWords& m_words;
};

class BodyFinder
{
public:
    BodyFinder(const QuickAddReader& reader, QuickAddFindings& findings) : m_reader(reader), m_findings(findings) {}

    void run()
    {
        findFall();
        findFracture();
        findMeasure(BodyMeasureKind::Weight, m_reader.words.weights);
        findMeasure(BodyMeasureKind::Height, m_reader.words.heights);
    }

private:
    void add(Payload payload, double points, const QString& matched, bool said)
    {
        m_findings.ideas.push_back({std::move(payload), m_reader.line.time, points, matched, said});
    }

    /// The tokens without words that mean nothing, and whether one of `names` was among them.
    std::pair<std::vector<QuickAddToken>, QString> without(const QSet<QString>& names) const
    {
        std::vector<QuickAddToken> kept;
        QString found;
        for (const QuickAddToken& token : m_reader.line.tokens) {
            const bool filler = m_reader.words.fillers.contains(token.word) &&
                                !(token.word == "in"_L1 && !kept.empty() && kept.back().kind == Kind::Number);
            if (token.kind == Kind::Word && names.contains(token.word))
                found = token.word;
            else if (token.kind != Kind::Word || !filler)
                kept.push_back(token);
        }
        return {kept, found};
    }

    void findFall()
    {
        const auto [rest, word] = without(m_reader.words.falls);
        if (rest.empty() && !word.isEmpty())
            add(Fall{}, named, word, true);
        const bool typing = m_reader.line.open && rest.size() == 1 && word.isEmpty() && rest[0].word.size() == 3;
        if (typing) {
            for (const QString& full : m_reader.words.falls) {
                if (full.startsWith(rest[0].word)) {
                    add(Fall{}, 0.3, full, true);
                    return;
                }
            }
        }
    }

    void findFracture()
    {
        const auto [rest, word] = without(m_reader.words.fractures);
        const bool wordsOnly =
            std::all_of(rest.begin(), rest.end(), [](const QuickAddToken& t) { return t.kind == Kind::Word; });
        if (!word.isEmpty() && !rest.empty() && wordsOnly)
            add(Fracture{joined(rest)}, named, word, true);
    }

    void findMeasure(BodyMeasureKind kind, const QSet<QString>& names)
    {
        const auto [rest, word] = without(names);
        if (rest.empty())
            return;
        const bool weight = kind == BodyMeasureKind::Weight;
        const double points = word.isEmpty() ? unnamed : named;
        if (const std::optional<double> value = BodyMeasureParser(rest, m_reader.words).run(kind)) {
            addMeasure(kind, *value, points, word);
            return;
        }
        const bool bare = rest.size() == 1 && rest[0].kind == Kind::Number && !word.isEmpty();
        if (!bare || rest[0].number.mark == NumberMark::Comma)
            return;
        const double value = rest[0].number.value;
        if (weight) {
            addMeasure(kind, value, points, word);
            addMeasure(kind, convert({value, Unit::Pound}, Unit::Kilogram).value_or(0), points - 0.2, word);
        } else {
            addMeasure(kind, value < 3 ? value * 100 : value, points, word);
        }
    }

    void addMeasure(BodyMeasureKind kind, double value, double points, const QString& word)
    {
        const bool weight = kind == BodyMeasureKind::Weight;
        // The limits of validate().
        if (weight ? value >= 15 && value <= 350 : value >= 50 && value <= 250)
            add(BodyMeasure{kind, value}, points, weight ? u"weight"_s : u"height"_s, true);
        else if (!word.isEmpty())
            m_findings.fail(error(ErrorCode::AmountOutOfRange, word), points);
    }

    const QuickAddReader& m_reader;
    QuickAddFindings& m_findings;
};

} // namespace

void findSymptoms(const QuickAddReader& reader, QuickAddFindings& findings)
{
    const RatingReading reading = readRating(reader);
    const NameQuery query(reading.name, reading.open, reader.words);
    double place = 0;
    for (const Symptom& symptom : reader.context.tables.symptoms) {
        const double quality = query.quality(symptom.name, symptom.synonyms);
        const double points = score::name * quality - 1e-6 * place++;
        if (quality <= 0)
            continue;
        if (!reading.good) {
            findings.fail(error(ErrorCode::AmountOutOfRange, symptom.name, u"0–4"_s), points);
        } else if (reading.rating) {
            const double amount = reading.digits ? score::clearAmount : score::unitAmount;
            findings.ideas.push_back(
                {SymptomRating{symptom.key, *reading.rating}, reader.line.time, points + amount, symptom.name, true});
        } else {
            // Not rated yet: every rating, once the name is there.
            double next = points - 0.05;
            for (const int rating : {1, 2, 3, 4, 0}) {
                findings.ideas.push_back(
                    {SymptomRating{symptom.key, rating}, reader.line.time, next, symptom.name, false});
                if (quality < 0.95)
                    break;
                next -= 0.01;
            }
        }
    }
}

void findBodyRecords(const QuickAddReader& reader, QuickAddFindings& findings)
{
    BodyFinder(reader, findings).run();
}

} // namespace osteolog
