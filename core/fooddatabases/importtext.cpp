// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importtext.h"

#include <QStringList>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// 0x80 to 0x9f of Windows-1252; the five that it leaves free are no characters.
constexpr std::array<char16_t, 32> windows1252 = {
    u'\u20ac', u' ',      u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u' ',      u'\u017d', u' ',
    u' ',      u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', u' ',      u'\u017e', u'\u0178'};

QString fromWindows1252(std::string_view bytes)
{
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code >= 0x80 && code < 0xa0 ? windows1252[code - 0x80U] : char16_t(code));
    });
    return text;
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

/// One space for every run of white space and control characters, none at the ends.
QString spaced(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool space = c.isSpace() || c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
        if (!space)
            clean += c;
        else if (!clean.isEmpty() && clean.back() != ' '_L1)
            clean += ' '_L1;
    }
    while (clean.endsWith(' '_L1))
        clean.chop(1);
    return clean;
}

bool isShouted(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

qsizetype letterCount(QStringView word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

bool staysInCapitals(QStringView word)
{
    static constexpr std::u16string_view known[] = {u"USDA", u"NLEA", u"EDTA"};
    const QString letters = word.toString().remove(','_L1);
    return letterCount(word) <= 3 || std::any_of(std::begin(known), std::end(known), [&](std::u16string_view abbr) {
               return letters == QStringView(abbr.data(), static_cast<qsizetype>(abbr.size()));
           });
}

/// "CHEEZ-WHIZ" → "Cheez-Whiz": a capital after anything that is no letter, but not behind an apostrophe.
QString capitalised(const QString& word)
{
    QString text = word.toLower();
    bool start = true;
    for (QChar& c : text) {
        if (start && c.isLetter())
            c = c.toUpper();
        start = !c.isLetter() && c != '\''_L1 && c != QChar(0x2019);
    }
    return text;
}

/// "BUTTER,WITH SALT" → "BUTTER, WITH SALT": the flat file of the USDA leaves the space out.
QString spacedCommas(const QString& name)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        text += name[i];
        if (name[i] == ','_L1 && i + 1 < name.size() && name[i + 1].isLetter())
            text += ' '_L1;
    }
    return text;
}

} // namespace

std::string_view trimmedBytes(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

QString importedText(std::string_view bytes, bool* notUtf8)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    if (isAscii(bytes))
        return spaced(QString::fromLatin1(bytes.data(), size));
    if (QUtf8StringView(bytes.data(), size).isValidUtf8())
        return spaced(QString::fromUtf8(bytes.data(), size));
    if (notUtf8)
        *notUtf8 = true;
    return spaced(fromWindows1252(bytes));
}

QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QString cut = text.left(longest - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed() + QChar(0x2026);
}

QString tidyName(const QString& name)
{
    QString text = name;
    if (isShouted(name) && letterCount(name) > 3) {
        text = spacedCommas(name).toLower();
    } else {
        QStringList words = name.split(' '_L1);
        for (QString& word : words) {
            if (isShouted(word) && !staysInCapitals(word))
                word = capitalised(word);
        }
        text = words.join(' '_L1);
    }
    for (QChar& c : text) {
        if (c.isLetter()) {
            if (isShouted(name))
                c = c.toUpper();
            break;
        }
        if (c.isDigit())
            break;
    }
    return text;
}

namespace {

/// One comma in place of a decimal point. "1,250" may be 1250: that is said, not guessed.
ImportedNumber withComma(std::string_view text)
{
    const std::size_t comma = text.find(',');
    const std::string_view before = text.substr(0, comma);
    const std::string_view after = text.substr(comma + 1);
    const auto isDigits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!isDigits(before) || !isDigits(after) || before.size() + after.size() > 17)
        return {std::nullopt, ImportProblem::NumberUnreadable};
    if (after.size() == 3 && before.size() <= 3 && before.front() != '0')
        return {std::nullopt, ImportProblem::NumberAmbiguous};
    std::string plain(before);
    plain.append(".").append(after);
    return importedNumber(plain);
}

bool isTrace(std::string_view text)
{
    return text == "tr" || text == "Tr" || text == "TR" || text == "trace" || text == "Trace" || text == "traces";
}

} // namespace

ImportedNumber importedNumber(std::string_view text)
{
    text = trimmedBytes(text);
    if (text.empty())
        return {};
    if (text.front() == '<' || isTrace(text))
        return {std::nullopt, ImportProblem::BelowDetection};
    if (text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc() && end == text.data() + text.size() && std::isfinite(value)) {
        if (value < 0)
            return {std::nullopt, ImportProblem::NumberNegative};
        return {value == 0 ? 0.0 : value, std::nullopt}; // "-0" is nothing at all
    }
    // Smaller than a double can tell from nothing is nothing.
    if (fault == std::errc::result_out_of_range && text.find("e-") != std::string_view::npos && text.front() != '-')
        return {0.0, std::nullopt};
    const bool minus = text.size() > 1 && text[0] == '-' && text[1] != '-' && text[1] != '+';
    if (minus && importedNumber(text.substr(1)).value)
        return {std::nullopt, ImportProblem::NumberNegative};
    if (text.find(',') != std::string_view::npos)
        return withComma(text);
    return {std::nullopt, ImportProblem::NumberUnreadable};
}

std::optional<qint64> importedId(std::string_view text)
{
    text = trimmedBytes(text);
    if (text.empty() || text.size() > 18)
        return std::nullopt;
    qint64 id = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (fault != std::errc() || end != text.data() + text.size() || id < 0 || text.front() == '-')
        return std::nullopt;
    return id;
}

} // namespace osteolog
