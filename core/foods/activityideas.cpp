// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/foods/amountparser.h"
#include "core/foods/quickaddideas.h"
#include "core/movement/activityplausibility.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;
namespace score = quickaddscore;

constexpr double startingMinutes = 30; // what the field starts with when no time was said
constexpr double startingImpacts = 10; // the first step of the ramp (product: from 10 to 50)
constexpr double mostMinutes = 1440;
constexpr double mostImpacts = 100'000;

struct MovementReading
{
    std::optional<double> minutes;
    std::optional<double> impacts;
    std::optional<double> bare;
    std::optional<double> sets, repetitions, kilograms; ///< only strength training has these
    bool part = false;                                  ///< the time unit is still being typed
    bool open = false;                                  ///< so is the name
    QString name;
    bool good = true; ///< every number found its place
};

class MovementParser
{
public:
    explicit MovementParser(const QuickAddReader& reader) : m_reader(reader), m_tokens(reader.tokens()) {}

    MovementReading run()
    {
        while (m_at < m_tokens.size() && m_reading.good)
            step();
        m_reading.name = m_name.join(' '_L1);
        m_reading.open = m_reader.line.open && m_nameEndsLine;
        return std::move(m_reading);
    }

private:
    const QuickAddWords& words() const { return m_reader.words; }

    void step()
    {
        const Kind kind = m_tokens[m_at].kind;
        const QString word = wordAt(m_tokens, m_at);
        const bool countWord = words().articles.contains(word) || words().fractions.contains(word) ||
                               words().numbers.contains(word) || words().about.contains(word);
        if (kind == Kind::Number || kind == Kind::Clock)
            takeNumber();
        else if (countWord && takeTimeInWords())
            return;
        else if (kind == Kind::Word)
            takeWord(word);
        else
            ++m_at;
    }

    void takeWord(const QString& word)
    {
        m_nameEndsLine = false;
        if (!words().fillers.contains(word)) {
            m_name << m_tokens[m_at].text;
            m_nameEndsLine = m_at + 1 == m_tokens.size();
        }
        ++m_at;
    }

    bool takeTime(double value, std::size_t behind)
    {
        const std::optional<UnitReading> unit = readUnit(m_tokens.subspan(behind), words());
        if (!unit || measuredBy(unit->unit) != Measures::Time)
            return false;
        m_at = behind + unit->used;
        const RestReading fraction = readAndFraction(m_tokens.subspan(m_at), words());
        m_at += fraction.used;
        value += fraction.value;
        // "1 h 15" ends in minutes.
        double minutes = convert({value, unit->unit}, Unit::Minute).value_or(0);
        if (unit->unit == Unit::Hour && isNumber(m_tokens, m_at) && !wordOf(m_at + 1)) {
            minutes += m_tokens[m_at].number.value;
            ++m_at;
        }
        m_reading.minutes = m_reading.minutes.value_or(0) + minutes;
        return true;
    }

    /// Whether a word stands there that would take the number before it.
    bool wordOf(std::size_t at) const
    {
        const QString word = wordAt(m_tokens, at);
        return !word.isEmpty() && (readUnit(m_tokens.subspan(at), words()) || words().impacts.contains(word));
    }

    /// "half an hour", "an hour and a half", "twenty minutes".
    bool takeTimeInWords()
    {
        const std::optional<CountReading> count = readCount(m_tokens.subspan(m_at), words());
        return count && takeTime(count->value, m_at + count->used);
    }

    bool isTimes(std::size_t at) const
    {
        const bool sign =
            isKind(m_tokens, at, Kind::Mark) && (m_tokens[at].text == u"×"_s || m_tokens[at].text == "*"_L1);
        return sign || words().times.contains(wordAt(m_tokens, at));
    }

    /// "3x8", "3 x 8", "3 sets of 8". Two numbers that are followed by a time are "2 x 20 min".
    bool takeSets()
    {
        if (!isNumber(m_tokens, m_at))
            return false;
        std::size_t second = m_at + 2;
        if (words().sets.contains(wordAt(m_tokens, m_at + 1)))
            second += words().of.contains(wordAt(m_tokens, second)) || isTimes(second) ? 1 : 0;
        else if (!isTimes(m_at + 1) || !isNumber(m_tokens, second) ||
                 (second + 1 < m_tokens.size() && readUnit(m_tokens.subspan(second + 1), words())))
            return false;
        m_reading.good = !m_reading.sets;
        m_reading.sets = m_tokens[m_at].number.value;
        m_at = second;
        if (isNumber(m_tokens, m_at) &&
            !(m_at + 1 < m_tokens.size() && readUnit(m_tokens.subspan(m_at + 1), words()))) {
            m_reading.repetitions = m_tokens[m_at].number.value;
            ++m_at;
            m_at += words().repetitions.contains(wordAt(m_tokens, m_at)) ? 1 : 0;
        }
        return true;
    }

    /// "40 kg", "90 lb". Grams are for foods.
    bool takeLoad(double value, std::size_t behind)
    {
        const std::optional<UnitReading> unit = readUnit(m_tokens.subspan(behind), words());
        if (!unit || (unit->unit != Unit::Kilogram && unit->unit != Unit::Pound))
            return false;
        m_reading.good = !m_reading.kilograms;
        m_reading.kilograms = convert({value, unit->unit}, Unit::Kilogram);
        m_at = behind + unit->used;
        return true;
    }

    void takeNumber()
    {
        if (takeSets())
            return;
        if (isKind(m_tokens, m_at, Kind::Clock)) {
            const QTime clock = m_tokens[m_at].clock;
            m_reading.good = takeTime(clock.hour() + clock.minute() / 60.0, m_at + 1);
            return;
        }
        const std::optional<CountReading> count = readCount(m_tokens.subspan(m_at), words());
        if (count->mark == NumberMark::Comma) {
            m_reading.good = false;
            return;
        }
        const std::size_t behind = m_at + count->used;
        if (takeTime(count->value, behind) || takeLoad(count->value, behind))
            return;
        const QString next = wordAt(m_tokens, behind);
        if (words().impacts.contains(next)) {
            m_reading.good = !m_reading.impacts;
            m_reading.impacts = count->value;
            if (words().repetitions.contains(next))
                m_reading.repetitions = count->value;
            m_at = behind;
            m_nameEndsLine = false;
            // "50 jumps" is a number and a name; in "10 min jumping, 50 impacts" the name stands elsewhere.
            m_name << m_tokens[behind].text;
            ++m_at;
            return;
        }
        m_reading.part = m_reader.line.open && behind + 1 == m_tokens.size() && mayBecome(next, Unit::Minute);
        // "7up", "8 km/h": belongs to a name, or to what is not kept; such a name must be in the table.
        const bool glued = !next.isEmpty() && m_tokens[behind - 1].end == m_tokens[behind].begin;
        if (words().distances.contains(next) || (glued && !m_reading.part)) {
            m_name << m_tokens[m_at].text;
            m_at = behind;
            return;
        }
        m_reading.good = !m_reading.bare;
        m_reading.bare = count->value;
        m_at = behind;
        if (m_reading.part)
            ++m_at;
    }

    const QuickAddReader& m_reader;
    QuickAddTokens m_tokens;
    MovementReading m_reading;
    QStringList m_name;
    std::size_t m_at = 0;
    bool m_nameEndsLine = false;
};

/// "jumps" are counted; a bare number after such a name is no time.
bool isCounted(const Activity& activity, const QuickAddWords& words)
{
    const QStringList name = foldedWords(activity.name);
    return words.impacts.contains(activity.id) || (name.size() == 1 && words.impacts.contains(name.front()));
}

class ActivityFinder
{
public:
    ActivityFinder(const QuickAddReader& reader, QuickAddFindings& findings)
        : m_reader(reader), m_findings(findings), m_reading(MovementParser(reader).run())
    {
    }

    void run()
    {
        if (!m_reading.good || (m_reading.minutes && m_reading.bare))
            return;
        const NameQuery query(m_reading.name, m_reading.open, m_reader.words);
        const QString shorter = m_reading.impacts ? withoutImpactWords() : QString();
        const NameQuery shorterQuery(shorter, m_reading.open, m_reader.words);
        double place = 0;
        for (const Activity& activity : m_reader.context.tables.activities) {
            const double quality = std::max(query.quality(activity.name, activity.synonyms),
                                            shorterQuery.quality(activity.name, activity.synonyms));
            if (quality > 0)
                offer(activity, score::name * quality - 1e-6 * place);
            ++place;
        }
    }

private:
    /// "stamping 50 times" is about stamping.
    QString withoutImpactWords() const
    {
        QStringList kept;
        for (const QString& word : m_reading.name.split(' '_L1, Qt::SkipEmptyParts)) {
            if (!m_reader.words.impacts.contains(foldText(word)))
                kept << word;
        }
        return kept.join(' '_L1);
    }

    /// Sets, repetitions and loads belong to strength training and to nothing else.
    void offerStrength(const Activity& activity, double points)
    {
        ActivityEntry entry{activity.id, activity.name, Minutes(m_reading.minutes.value_or(0))};
        const auto whole = [](const std::optional<double>& said) {
            return said ? std::optional(static_cast<int>(std::clamp(*said, 0.0, mostImpacts))) : std::nullopt;
        };
        entry.sets = whole(m_reading.sets);
        entry.repetitions = whole(m_reading.repetitions);
        entry.load = m_reading.kilograms ? std::optional(Kilograms(*m_reading.kilograms)) : std::nullopt;
        const auto isWhole = [](const std::optional<double>& said) { return !said || std::floor(*said) == *said; };
        points += score::clearAmount;
        if (isWhole(m_reading.sets) && isWhole(m_reading.repetitions) && !m_reading.bare &&
            validate(makeRecord(QDate(2000, 1, 1), {}, entry)))
            propose(entry, points, true);
        else
            m_findings.fail(error(ErrorCode::AmountOutOfRange, activity.name), points);
    }

    void offer(const Activity& activity, double points)
    {
        const bool strength = m_reading.sets || m_reading.repetitions || m_reading.kilograms;
        if (strength && activity.resistance)
            return offerStrength(activity, points);
        const bool inSets = m_reading.sets && m_reading.repetitions && isCounted(activity, m_reader.words);
        if (m_reading.kilograms || (m_reading.sets && !inSets))
            return;
        ActivityEntry entry{activity.id, activity.name, Minutes(0), std::nullopt};
        // "jumps 5x10" are fifty.
        std::optional<double> impacts = inSets ? *m_reading.sets * *m_reading.repetitions : m_reading.impacts;
        std::optional<double> minutes = m_reading.minutes;
        if (minutes || impacts)
            points += score::clearAmount;
        if (m_reading.bare && !m_reading.part && !impacts && isCounted(activity, m_reader.words)) {
            impacts = m_reading.bare;
            points += score::bareAmount;
        } else if (m_reading.bare) {
            minutes = m_reading.bare;
            points += m_reading.part ? score::partAmount : score::bareAmount;
        }
        const bool said = minutes || impacts;
        if (!said)
            (isCounted(activity, m_reader.words) ? impacts : minutes) =
                isCounted(activity, m_reader.words) ? startingImpacts : startingMinutes;
        const bool goodMinutes = !minutes || (*minutes > 0 && *minutes <= mostMinutes);
        const bool goodImpacts =
            !impacts || (*impacts >= 1 && *impacts <= mostImpacts && std::floor(*impacts) == *impacts);
        if (!goodMinutes || !goodImpacts) {
            m_findings.fail(error(ErrorCode::AmountOutOfRange, activity.name), points);
            return;
        }
        entry.duration = Minutes(minutes.value_or(0));
        if (impacts)
            entry.impacts = static_cast<int>(*impacts);
        propose(entry, points, said);
    }

    /// One line has no place for "are you sure?": what is hard to believe is refused here, and can be said in the form.
    void propose(const ActivityEntry& entry, double points, bool said)
    {
        if (checkPlausible(entry, m_reader.context.tables))
            m_findings.ideas.push_back({entry, m_reader.line.time, points, entry.activityName, said});
        else
            m_findings.fail(error(ErrorCode::AmountOutOfRange, entry.activityName), points);
    }

    const QuickAddReader& m_reader;
    QuickAddFindings& m_findings;
    MovementReading m_reading;
};

} // namespace

void findActivities(const QuickAddReader& reader, QuickAddFindings& findings)
{
    ActivityFinder(reader, findings).run();
}

} // namespace osteolog
