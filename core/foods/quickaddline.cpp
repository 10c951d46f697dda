// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickaddline.h"

#include "core/foods/amountparser.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;
using Tokens = std::vector<QuickAddToken>;

void erase(Tokens& tokens, std::size_t begin, std::size_t end)
{
    tokens.erase(tokens.begin() + std::ptrdiff_t(begin), tokens.begin() + std::ptrdiff_t(end));
}

bool isTimeUnit(QuickAddTokens tokens, const QuickAddWords& words)
{
    const std::optional<UnitReading> unit = readUnit(tokens, words);
    return unit && measuredBy(unit->unit) == Measures::Time;
}

/// "7", "19", "8.30", "8,30" as a time of day; null where it cannot be one.
QTime clockOf(const QString& text)
{
    const qsizetype mark = std::max(text.indexOf('.'_L1), text.indexOf(','_L1));
    const QString hours = mark < 0 ? text : text.left(mark);
    const QString minutes = mark < 0 ? u"0"_s : text.mid(mark + 1);
    bool good = hours.size() <= 2 && (mark < 0 || minutes.size() == 2);
    bool hourGood = false;
    bool minuteGood = false;
    const int hour = hours.toInt(&hourGood);
    const int minute = minutes.toInt(&minuteGood);
    good = good && hourGood && minuteGood;
    return good ? QTime(hour, minute) : QTime();
}

QTime inHalf(QTime clock, bool afterNoon)
{
    if (!clock.isValid() || clock.hour() < 1 || clock.hour() > 12)
        return {};
    return {clock.hour() % 12 + (afterNoon ? 12 : 0), clock.minute()};
}

/// "am" or "pm" at a place: the time in that half of the day, and the tokens of it.
bool takeHalf(QTime& clock, std::size_t& end, QuickAddTokens tokens, const QuickAddWords& words)
{
    const QString word = wordAt(tokens, end);
    const bool afterNoon = words.afterNoon.contains(word);
    if (!afterNoon && !words.beforeNoon.contains(word))
        return false;
    const QTime half = inHalf(clock, afterNoon);
    if (!half.isValid())
        return false;
    clock = half;
    ++end;
    return true;
}

struct TimeReading
{
    QTime time;
    std::size_t begin = 0, end = 0;
    bool settled = true; ///< false: "at 7" may be morning or evening
};

/// A time whose first token stands at `at`.
std::optional<TimeReading> timeAt(QuickAddTokens tokens, std::size_t at, const QuickAddWords& words)
{
    const bool said = at > 0 && (words.at.contains(wordAt(tokens, at - 1)) ||
                                 (isKind(tokens, at - 1, Kind::Mark) && tokens[at - 1].text == "@"_L1));
    TimeReading reading{{}, said ? at - 1 : at, at + 1, true};
    if (const QString word = wordAt(tokens, at); words.namedTimes.contains(word)) {
        reading.time = words.namedTimes.value(word);
        return reading;
    }
    const bool clock = isKind(tokens, at, Kind::Clock);
    if (!clock && !isNumber(tokens, at))
        return std::nullopt;
    if (isTimeUnit(tokens.subspan(at + 1), words))
        return std::nullopt; // "1:15 h" is how long, not when
    reading.time = clock ? tokens[at].clock : clockOf(tokens[at].text);
    if (!reading.time.isValid())
        return std::nullopt;
    const bool half = takeHalf(reading.time, reading.end, tokens, words);
    const bool oClock = words.clockWords.contains(wordAt(tokens, reading.end));
    if (oClock)
        ++reading.end;
    const bool measured = readUnit(tokens.subspan(at + 1), words) || isKind(tokens, at + 1, Kind::Percent);
    if (!clock && !half && !oClock && (!said || measured))
        return std::nullopt;
    reading.settled = half || reading.time.hour() > 12 || reading.time.hour() == 0;
    return reading;
}

/// Takes the first time out of the line; whether it may also be twelve hours later.
bool takeTime(QuickAddLine& line, const QuickAddWords& words)
{
    for (std::size_t at = 0; at < line.tokens.size(); ++at) {
        const std::optional<TimeReading> reading = timeAt(line.tokens, at, words);
        if (!reading)
            continue;
        line.time = reading->time;
        const bool clock = isKind(line.tokens, at, Kind::Clock);
        erase(line.tokens, reading->begin, reading->end);
        return !reading->settled && !clock;
    }
    return false;
}

/// "at 7" with a dinner is seven in the evening.
void settleTime(QuickAddLine& line)
{
    const bool evening = line.meal == Meal::Dinner && line.time.hour() >= 4 && line.time.hour() < 12;
    const bool noon = line.meal == Meal::Lunch && line.time.hour() >= 1 && line.time.hour() <= 4;
    if (evening || noon)
        line.time = line.time.addSecs(12 * 60 * 60);
}

struct MealReading
{
    Meal meal = Meal::None;
    std::size_t begin = 0, end = 0;
    bool certain = false;
};

/// "lunch: …" and "… for lunch" are certain; a bare meal word at either end may belong to a name.
std::optional<MealReading> mealIn(QuickAddTokens tokens, const QuickAddWords& words)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const QString word = wordAt(tokens, at);
        if (!words.meals.contains(word))
            continue;
        const Meal meal = words.meals.value(word);
        const bool colon = isKind(tokens, at + 1, Kind::Mark) && tokens[at + 1].text == ":"_L1;
        if (at == 0)
            return MealReading{meal, 0, colon ? at + 2 : at + 1, colon};
        const bool preposition = words.mealPrepositions.contains(wordAt(tokens, at - 1));
        if (preposition)
            return MealReading{meal, at - 1, colon ? at + 2 : at + 1, at > 1 || colon};
        if (at + 1 == tokens.size())
            return MealReading{meal, at, at + 1, false};
    }
    return std::nullopt;
}

void dropLeading(Tokens& tokens, const QuickAddWords& words)
{
    std::size_t end = 0;
    while (end + 1 < tokens.size() && words.leading.contains(wordAt(tokens, end)))
        ++end;
    erase(tokens, 0, end);
}

void dropMarks(Tokens& tokens)
{
    const auto isNoLength = [](const QuickAddToken& token) {
        const bool length = token.text == "'"_L1 || token.text == "\""_L1 || token.text == QStringView(u"’") ||
                            token.text == QStringView(u"”") || token.text == QStringView(u"′") ||
                            token.text == QStringView(u"″") || token.text == QStringView(u"×") || token.text == "*"_L1;
        return token.kind == Kind::Mark && !length;
    };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), isNoLength), tokens.end());
}

} // namespace

std::vector<QuickAddLine> quickAddLines(const QString& text, std::vector<QuickAddToken> tokens,
                                        const QuickAddWords& words)
{
    QuickAddLine line;
    line.open = !text.isEmpty() && text.back().isLetterOrNumber();
    line.tokens = std::move(tokens);
    const bool eitherHalf = takeTime(line, words);
    dropLeading(line.tokens, words);
    std::vector<QuickAddLine> lines;
    const std::optional<MealReading> meal = mealIn(line.tokens, words);
    if (!meal || !meal->certain)
        lines.push_back(line);
    if (meal) {
        line.meal = meal->meal;
        erase(line.tokens, meal->begin, meal->end);
        dropLeading(line.tokens, words);
        if (eitherHalf)
            settleTime(line);
        lines.push_back(std::move(line));
    }
    for (QuickAddLine& each : lines)
        dropMarks(each.tokens);
    return lines;
}

} // namespace osteolog
