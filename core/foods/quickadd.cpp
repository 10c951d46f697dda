// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickadd.h"

#include "core/foods/quickaddideas.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr int mostIdeas = 200;

/// Signs that no keyboard makes (controls, halves of surrogate pairs) count as blanks.
QString cleaned(const QString& text)
{
    QString clean = text;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const bool pair = clean[at].isHighSurrogate() && at + 1 < clean.size() && clean[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else if (clean[at].isSurrogate() || clean[at].category() == QChar::Other_Control)
            clean[at] = ' '_L1;
    }
    return clean;
}

/// "note: felt dizzy", and the text behind it as it was typed.
std::optional<QString> noteIn(const QString& text, QuickAddTokens tokens, const QuickAddWords& words)
{
    if (!words.notes.contains(wordAt(tokens, 0)) || tokens.size() < 2)
        return std::nullopt;
    const bool colon = isKind(tokens, 1, QuickAddToken::Kind::Mark) && tokens[1].text == ":"_L1;
    const QString note = text.mid(colon ? tokens[1].end : tokens[0].end).trimmed();
    return note.isEmpty() ? std::nullopt : std::optional(note);
}

bool isValidIdea(const QuickAddIdea& idea)
{
    static const QUuid anyId = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);
    return validate(Record{anyId, QDate(2000, 1, 1), idea.time, {}, false, idea.payload}).ok();
}

/// Best first, none twice, at most `limit`.
std::vector<QuickAddIdea> best(std::vector<QuickAddIdea> ideas, int limit)
{
    std::stable_sort(ideas.begin(), ideas.end(),
                     [](const QuickAddIdea& a, const QuickAddIdea& b) { return a.score > b.score; });
    std::vector<QuickAddIdea> result;
    for (QuickAddIdea& idea : ideas) {
        if (result.size() == std::size_t(std::clamp(limit, 0, mostIdeas)))
            break;
        const bool known = std::any_of(result.begin(), result.end(), [&](const QuickAddIdea& other) {
            return other.payload == idea.payload && other.time == idea.time;
        });
        if (!known && isValidIdea(idea))
            result.push_back(std::move(idea));
    }
    return result;
}

QuickAddFindings findIn(const QuickAddReader& reader)
{
    QuickAddFindings findings;
    findFoods(reader, findings);
    findSupplements(reader, findings);
    findActivities(reader, findings);
    findSymptoms(reader, findings);
    findBodyRecords(reader, findings);
    return findings;
}

} // namespace

void QuickAddFindings::fail(Error found, double score)
{
    if (problem && problemScore >= score)
        return;
    problem = std::move(found);
    problemScore = score;
}

QString joined(QuickAddTokens tokens)
{
    QString text;
    for (const QuickAddToken& token : tokens) {
        if (!text.isEmpty() && token.kind != QuickAddToken::Kind::Percent)
            text += ' '_L1;
        text += token.text;
    }
    return text;
}

bool mayBecome(const QString& typed, Unit unit)
{
    if (typed.isEmpty() || typed.size() > 8)
        return false;
    const QString symbol = unitSymbol(unit).toLower();
    if (symbol.startsWith(typed) || (unit == Unit::Microgram && QStringView(u"mcg").startsWith(typed)))
        return true;
    switch (unit) {
    case Unit::Minute:
        return "minutes"_L1.startsWith(typed);
    case Unit::Gram:
        return "grams"_L1.startsWith(typed);
    case Unit::Ounce:
        return "ounces"_L1.startsWith(typed);
    case Unit::Tablespoon:
        return typed.size() > 2 && "tablespoons"_L1.startsWith(typed);
    case Unit::Teaspoon:
        return typed.size() > 2 && "teaspoons"_L1.startsWith(typed);
    default:
        return false;
    }
}

QuickAddAnswer readQuickAdd(const QString& text, const QuickAddContext& context, int limit)
{
    const QuickAddWords& words = QuickAddWords::english();
    if (text.size() > longestText)
        return {{}, error(ErrorCode::TextTooLong, text.left(60), QString::number(longestText))};
    const QString line = cleaned(text);
    std::vector<QuickAddToken> tokens = quickAddTokens(line);
    if (tokens.empty() || limit <= 0)
        return {};
    if (const std::optional<QString> note = noteIn(line, tokens, words))
        return {best({{Note{*note}, QTime(), 1, *note, true}}, limit), {}};
    for (const QuickAddToken& token : tokens) {
        if (token.kind == QuickAddToken::Kind::Bad)
            return {{}, error(ErrorCode::AmountInvalid, token.text.left(60))};
    }
    QuickAddFindings all;
    for (const QuickAddLine& reading : quickAddLines(line, std::move(tokens), words)) {
        QuickAddFindings found = findIn({reading, context, words, std::min(limit, mostIdeas)});
        std::move(found.ideas.begin(), found.ideas.end(), std::back_inserter(all.ideas));
        if (found.problem)
            all.fail(*found.problem, found.problemScore);
    }
    QuickAddAnswer answer{best(std::move(all.ideas), limit), {}};
    if (answer.ideas.empty())
        answer.problem = all.problem;
    return answer;
}

std::vector<QuickAddIdea> quickAddIdeas(const QString& text, const QuickAddContext& context, int limit)
{
    return readQuickAdd(text, context, limit).ideas;
}

} // namespace osteolog
