// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/amountparser.h"

#include "core/base/text.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;

constexpr qsizetype longestAmount = 250;

bool isIn(const QSet<QString>& words, QuickAddTokens tokens, std::size_t at)
{
    return isKind(tokens, at, Kind::Word) && words.contains(tokens[at].word);
}

bool isTimes(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    const bool sign =
        isKind(tokens, at, Kind::Mark) && (tokens[at].text == "*"_L1 || tokens[at].text == QStringView(u"×"));
    return sign || isIn(words.times, tokens, at);
}

bool isDot(QuickAddTokens tokens, std::size_t at)
{
    return isKind(tokens, at, Kind::Mark) && tokens[at].text == "."_L1;
}

/// "half", "half a", "half of an", "quarter of a": the tokens behind the fraction that belong to it.
std::size_t fractionTail(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    std::size_t end = at;
    if (isIn(words.of, tokens, end) && isIn(words.articles, tokens, end + 1))
        return end + 2;
    if (isIn(words.articles, tokens, end))
        ++end;
    return end;
}

/// "2", "2 x 30", "1 and a half", "2 x".
CountReading countFromDigits(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    CountReading count;
    count.number = true;
    count.value = tokens[at].number.value;
    count.mark = tokens[at].number.mark;
    count.used = at + 1;
    if (isTimes(tokens, count.used, words)) {
        const std::size_t factor = count.used + 1;
        if (isNumber(tokens, factor) && tokens[factor].number.mark == NumberMark::None) {
            count.value *= tokens[factor].number.value;
            count.used = factor + 1;
        } else if (count.used + 1 < tokens.size()) {
            ++count.used;
        }
    }
    const RestReading rest = readAndFraction(tokens.subspan(count.used), words);
    count.value += rest.value;
    count.used += rest.used;
    return count;
}

/// "two", "three quarters of a", "two dozen", "one and a half".
CountReading countFromWord(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    CountReading count;
    count.value = words.numbers.value(tokens[at].word);
    count.used = at + 1;
    const QString next = wordAt(tokens, count.used);
    if (words.multiples.contains(next)) {
        count.value *= words.multiples.value(next);
        ++count.used;
    } else if (words.fractions.contains(next)) {
        count.value *= words.fractions.value(next);
        count.used = fractionTail(tokens, count.used + 1, words);
    }
    const RestReading rest = readAndFraction(tokens.subspan(count.used), words);
    count.value += rest.value;
    count.used += rest.used;
    return count;
}

/// "half", "half a", "half a dozen".
CountReading countFromFraction(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    CountReading count;
    count.value = words.fractions.value(tokens[at].word);
    count.used = fractionTail(tokens, at + 1, words);
    if (const QString next = wordAt(tokens, count.used); words.multiples.contains(next)) {
        count.value *= words.multiples.value(next);
        ++count.used;
    }
    return count;
}

/// "a", "a dozen", "a half"; before a number it says nothing ("a 20 min walk").
std::optional<CountReading> countFromArticle(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    const std::size_t next = at + 1;
    if (isNumber(tokens, next))
        return countFromDigits(tokens, next, words);
    const QString word = wordAt(tokens, next);
    if (words.fractions.contains(word))
        return countFromFraction(tokens, next, words);
    CountReading count;
    count.value = words.multiples.value(word, 1);
    count.used = words.multiples.contains(word) ? next + 1 : next;
    count.article = count.used == next;
    return count;
}

/// The text of the line from a token on.
QString remainder(const QString& text, QuickAddTokens tokens, std::size_t at)
{
    return at < tokens.size() ? text.mid(tokens[at].begin).trimmed() : QString();
}

Error unreadable(const QString& part)
{
    return error(ErrorCode::AmountInvalid, part.left(60));
}

/// "2 slices": what follows a count and is no unit. A size in inches may come first ("12-inch pizza").
Result<SaidAmount> portionAmount(double count, const QString& portion, QuickAddTokens rest)
{
    const bool inches = isNumber(rest, 0) && isKind(rest, 1, Kind::Mark) && rest[1].text == "-"_L1 &&
                        isKind(rest, 2, Kind::Word) && rest[0].end == rest[1].begin && rest[1].end == rest[2].begin;
    if (!isKind(rest, 0, Kind::Word) && !inches)
        return unreadable(portion);
    return SaidAmount{count, Unit::None, portion};
}

/// What follows a count and a unit: nothing, or more of a portion's name ("cup, sliced").
Result<SaidAmount> behindUnit(double count, const MeasuredReading& measured, const QString& text, QuickAddTokens tokens)
{
    if (measured.used == tokens.size())
        return measured.said;
    const QuickAddTokens rest = tokens.subspan(measured.used);
    const bool named = measuredBy(measured.said.unit) == Measures::Volume && isKind(rest, 0, Kind::Word);
    const bool marked = isKind(rest, 0, Kind::Mark) && (rest[0].text == ","_L1 || rest[0].text == "("_L1);
    if (measured.said.count == count && (named || (marked && rest.size() > 1)))
        return SaidAmount{count, Unit::None, remainder(text, tokens, 0)};
    return unreadable(remainder(text, rest, 0));
}

/// "slice", "a handful", "cup": one of it.
Result<SaidAmount> withoutCount(const QString& text, QuickAddTokens tokens, const QuickAddWords& words)
{
    const QString first = wordAt(tokens, 0);
    if (const std::optional<MeasuredReading> one = readMeasured({1}, tokens, words);
        one && measuredBy(one->said.unit) == Measures::Volume)
        return behindUnit(1, *one, text, tokens);
    if (!first.isEmpty() && words.isMeasure(first))
        return SaidAmount{1, Unit::None, text};
    return unreadable(text);
}

} // namespace

RestReading readAndFraction(QuickAddTokens tokens, const QuickAddWords& words)
{
    if (!isIn(words.joining, tokens, 0))
        return {};
    const std::size_t at = isIn(words.articles, tokens, 1) ? 2 : 1;
    const QString word = wordAt(tokens, at);
    if (!words.fractions.contains(word))
        return {};
    return {words.fractions.value(word), at + 1};
}

std::optional<CountReading> readCount(QuickAddTokens tokens, const QuickAddWords& words)
{
    std::size_t at = 0;
    while (isIn(words.about, tokens, at) || (isKind(tokens, at, Kind::Mark) && tokens[at].text == "~"_L1))
        ++at;
    if (isNumber(tokens, at))
        return countFromDigits(tokens, at, words);
    const QString word = wordAt(tokens, at);
    if (words.numbers.contains(word))
        return countFromWord(tokens, at, words);
    if (words.fractions.contains(word))
        return countFromFraction(tokens, at, words);
    if (words.articles.contains(word))
        return countFromArticle(tokens, at, words);
    return std::nullopt;
}

std::optional<double> valueIn(const CountReading& count, Unit unit)
{
    constexpr double leastMilligrams = 10;
    switch (count.mark) {
    case NumberMark::None:
        return count.value;
    case NumberMark::Comma:
        if (unit == Unit::InternationalUnit || (unit == Unit::Milligram && count.value < leastMilligrams))
            return count.value * 1000;
        return std::nullopt;
    case NumberMark::Point:
        return unit == Unit::InternationalUnit ? std::nullopt : std::optional(count.value);
    }
    return std::nullopt;
}

std::optional<UnitReading> readUnit(QuickAddTokens tokens, const QuickAddWords& words)
{
    if (!isKind(tokens, 0, Kind::Word))
        return std::nullopt;
    // "fl oz", "fl. oz", "fluid ounces" and units with a slash are more than one token.
    const std::size_t dot = isDot(tokens, 1) ? 1 : 0;
    if (isKind(tokens, dot + 1, Kind::Word)) {
        const auto two = unitFromText(tokens[0].text + ' '_L1 + tokens[dot + 1].text);
        if (two)
            return UnitReading{*two, dot + 2 + (isDot(tokens, dot + 2) ? 1 : 0)};
    }
    if (isKind(tokens, 1, Kind::Mark) && tokens[1].text == "/"_L1 && isKind(tokens, 2, Kind::Word)) {
        if (const auto ratio = unitFromText(tokens[0].text + '/'_L1 + tokens[2].text))
            return UnitReading{*ratio, 3};
    }
    const QString& word = tokens[0].word;
    if (words.units.contains(word))
        return UnitReading{words.units.value(word), 1 + dot};
    if (const std::optional<Unit> unit = unitFromText(word))
        return UnitReading{*unit, 1 + dot};
    return std::nullopt;
}

std::optional<MeasuredReading> readMeasured(const CountReading& count, QuickAddTokens behind,
                                            const QuickAddWords& words)
{
    const std::optional<UnitReading> unit = readUnit(behind, words);
    if (!unit)
        return std::nullopt;
    const std::optional<double> value = valueIn(count, unit->unit);
    if (!value)
        return MeasuredReading{{0, unit->unit, {}}, unit->used, true};
    const RestReading fraction = readAndFraction(behind.subspan(unit->used), words);
    MeasuredReading reading{{*value + fraction.value, unit->unit, {}}, unit->used + fraction.used, false};
    if (unit->unit != Unit::Pound || !isNumber(behind, reading.used))
        return reading;
    const std::optional<UnitReading> second = readUnit(behind.subspan(reading.used + 1), words);
    const NumberReading& ounces = behind[reading.used].number;
    if (second && second->unit == Unit::Ounce && ounces.mark == NumberMark::None) {
        reading.said = {reading.said.count * 16 + ounces.value, Unit::Ounce, {}};
        reading.used += 1 + second->used;
    }
    return reading;
}

Measures measuredBy(Unit unit)
{
    if (convert({1, unit}, Unit::Gram) && unit != Unit::InternationalUnit)
        return Measures::Mass;
    if (convert({1, unit}, Unit::Millilitre))
        return Measures::Volume;
    if (convert({1, unit}, Unit::Centimetre))
        return Measures::Length;
    return convert({1, unit}, Unit::Minute) ? Measures::Time : Measures::Other;
}

Result<SaidAmount> parseAmount(const QString& text)
{
    const QuickAddWords& words = QuickAddWords::english();
    const QString typed = text.trimmed();
    if (typed.size() > longestAmount)
        return error(ErrorCode::TextTooLong, typed.left(60), QString::number(longestAmount));
    const std::vector<QuickAddToken> all = quickAddTokens(typed);
    const QuickAddTokens tokens(all);
    const std::optional<CountReading> count = readCount(tokens, words);
    const std::size_t start = count ? count->used : 0;
    if (isKind(tokens, start, Kind::Bad))
        return unreadable(tokens[start].text);
    if (!count)
        return withoutCount(typed, tokens, words);
    const QuickAddTokens rest = tokens.subspan(start);
    const QString behind = remainder(typed, tokens, start);
    std::optional<MeasuredReading> measured = readMeasured(*count, rest, words);
    if (const std::optional<Unit> whole = unitFromText(behind); whole && !measured) // "days/week"
        measured = MeasuredReading{{count->value, *whole, {}}, rest.size(), count->mark == NumberMark::Comma};
    const Unit unit = measured ? measured->said.unit : Unit::None;
    const std::optional<double> value = valueIn(*count, unit);
    if (!value)
        return unreadable(typed);
    if (rest.empty())
        return SaidAmount{*value, Unit::None, {}};
    return measured ? behindUnit(*value, *measured, typed, rest) : portionAmount(*value, behind, rest);
}

} // namespace osteolog
