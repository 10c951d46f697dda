// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/foods/amountparser.h"
#include "core/foods/quickaddideas.h"

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
    bool part = false; ///< the time unit is still being typed
    bool open = false; ///< so is the name
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

    void takeNumber()
    {
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
        if (takeTime(count->value, behind))
            return;
        const QString next = wordAt(m_tokens, behind);
        if (words().impacts.contains(next)) {
            m_reading.good = !m_reading.impacts;
            m_reading.impacts = count->value;
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

    void offer(const Activity& activity, double points)
    {
        ActivityEntry entry{activity.id, activity.name, Minutes(0), std::nullopt};
        std::optional<double> impacts = m_reading.impacts;
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
        m_findings.ideas.push_back({entry, m_reader.line.time, points, activity.name, said});
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
