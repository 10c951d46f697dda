// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickaddtokens.h"

#include "core/base/text.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;

constexpr qsizetype shortGroup = 3; // letters that may carry digits: "k2", "mk-7", "b12"

class Tokenizer
{
public:
    explicit Tokenizer(QStringView line) : m_line(line) {}

    std::vector<QuickAddToken> run()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (c.isSpace())
                ++m_at;
            else if (!takeClock() && !takeSigned() && !takeNumber() && !takeWord())
                add(c == '%'_L1 ? Kind::Percent : Kind::Mark, m_at + 1);
        }
        return std::move(m_tokens);
    }

private:
    bool digit(qsizetype at) const
    {
        return at >= 0 && at < m_line.size() && m_line[at].category() == QChar::Number_DecimalDigit;
    }
    bool letter(qsizetype at) const
    {
        return at >= 0 && at < m_line.size() && (m_line[at].isLetter() || m_line[at].isMark());
    }
    bool sign(qsizetype at, QStringView signs) const
    {
        return at >= 0 && at < m_line.size() && signs.contains(m_line[at]);
    }

    int wholeNumber(qsizetype begin, qsizetype end) const
    {
        int value = 0;
        for (qsizetype at = begin; at < end && value < 1000; ++at)
            value = value * 10 + std::max(m_line[at].digitValue(), 0);
        return value;
    }

    QuickAddToken& add(Kind kind, qsizetype end)
    {
        QuickAddToken token;
        token.kind = kind;
        token.text = m_line.sliced(m_at, end - m_at).toString();
        token.begin = m_at;
        token.end = end;
        m_tokens.push_back(std::move(token));
        m_at = end;
        return m_tokens.back();
    }

    bool takeClock()
    {
        if (!digit(m_at))
            return false;
        const qsizetype colon = m_at + (digit(m_at + 1) ? 2 : 1);
        if (!sign(colon, u":") || !digit(colon + 1))
            return false;
        qsizetype end = colon + 1;
        while (digit(end) || (sign(end, u":.,") && digit(end + 1)))
            ++end;
        const QTime clock(wholeNumber(m_at, colon), wholeNumber(colon + 1, end));
        const bool good = clock.isValid() && end - colon - 1 == 2;
        add(good ? Kind::Clock : Kind::Bad, end).clock = clock;
        return true;
    }

    /// A minus sign before a number: an amount is never negative.
    bool takeSigned()
    {
        if (!sign(m_at, u"-−‐–") || !(m_at == 0 || m_line[m_at - 1].isSpace()))
            return false;
        const NumberReading number = readNumber(m_line.sliced(m_at + 1));
        if (number.state == NumberReading::State::None)
            return false;
        add(Kind::Bad, m_at + 1 + number.length);
        return true;
    }

    bool takeNumber()
    {
        const NumberReading number = readNumber(m_line.sliced(m_at));
        if (number.state == NumberReading::State::None)
            return false;
        const bool good = number.state == NumberReading::State::Good;
        add(good ? Kind::Number : Kind::Bad, m_at + number.length).number = number;
        return true;
    }

    bool takeWord()
    {
        if (!letter(m_at))
            return false;
        const bool glued = digit(m_at - 1); // a unit: digits behind it are the next number
        qsizetype end = m_at + 1;
        while (end < m_line.size()) {
            const qsizetype length = end - m_at;
            const bool digits = !glued && digit(end) && (length <= shortGroup || digit(end - 1));
            const bool inside = !glued && sign(end, u"-'’.") && letter(end - 1) && letter(end + 1);
            const bool joins = !glued && sign(end, u"-") && length <= shortGroup && digit(end + 1);
            if (!letter(end) && !digits && !inside && !joins)
                break;
            ++end;
        }
        QuickAddToken& token = add(Kind::Word, end);
        token.word = foldText(QString(token.text).remove('.'_L1)); // "p.m." is one word
        return true;
    }

    QStringView m_line;
    qsizetype m_at = 0;
    std::vector<QuickAddToken> m_tokens;
};

} // namespace

std::vector<QuickAddToken> quickAddTokens(QStringView line)
{
    return Tokenizer(line).run();
}

} // namespace osteolog
