// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importportions.h"

#include "core/base/numberreader.h"
#include "core/fooddatabases/importtext.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

QString countText(double count)
{
    constexpr double close = 0.004; // 0.33 and 0.333 are a third
    static constexpr std::pair<double, char16_t> fractions[] = {{0.25, u'¼'},    {1.0 / 3, u'⅓'}, {0.5, u'½'},
                                                                {2.0 / 3, u'⅔'}, {0.75, u'¾'},    {0.125, u'⅛'}};
    const double whole = std::floor(count);
    for (const auto& [share, sign] : fractions) {
        if (std::abs(count - whole - share) < close)
            return (whole > 0 ? QString::number(whole) : QString()) + QChar(sign);
    }
    return QString::number(count, 'g', 6);
}

/// Abbreviations of the databases in the spelling of the shipped table.
QString spelt(const QString& measure)
{
    static constexpr std::pair<const char16_t*, const char16_t*> words[] = {
        {u"Tbsp", u"tbsp"},    {u"TBSP", u"tbsp"},    {u"tablespoon", u"tbsp"}, {u"tablespoons", u"tbsp"},
        {u"Tsp", u"tsp"},      {u"teaspoon", u"tsp"}, {u"teaspoons", u"tsp"},   {u"Cup", u"cup"},
        {u"CUP", u"cup"},      {u"ONZ", u"oz"},       {u"OZ", u"oz"},           {u"ounce", u"oz"},
        {u"grm", u"g"},        {u"GRM", u"g"},        {u"each", u"piece"},      {u"racc", u"serving"},
        {u"RACC", u"serving"}, {u"NLEA", u"serving"},
    };
    QString text = measure;
    text.replace(",  ("_L1, " ("_L1).replace(", ("_L1, " ("_L1).replace(" ,"_L1, ","_L1);
    const qsizetype end = std::min(text.indexOf(' '_L1) < 0 ? text.size() : text.indexOf(' '_L1),
                                   text.indexOf(','_L1) < 0 ? text.size() : text.indexOf(','_L1));
    for (const auto& [from, to] : words) {
        if (QStringView(text).first(end) == QString::fromUtf16(from))
            return QString::fromUtf16(to) + text.mid(end);
    }
    return text;
}

/// An ounce, a pound or a gram says nothing of what is eaten at a time.
bool isWeight(const QString& name)
{
    const QString unit = name.section(' '_L1, 1, 1);
    return unit == "oz"_L1 || unit == "oz,"_L1 || unit == "lb"_L1 || unit == "g"_L1 || unit == "pound"_L1;
}

} // namespace

QString portionName(double count, const QString& measure)
{
    if (measure.isEmpty() || !(count > 0))
        return {};
    return shortened(countText(count) + u' ' + spelt(measure));
}

QString portionName(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString full = trimmed.startsWith('.'_L1) ? u'0' + trimmed : trimmed; // ".25 cup"
    const NumberReading number = readNumber(full);
    // "12-inch pizza" begins with a size, not with a count.
    if (number.state == NumberReading::State::Good && number.length < full.size() && full[number.length].isSpace())
        return portionName(number.value, full.mid(number.length).trimmed());
    return portionName(1, full);
}

bool isPortion(const Portion& portion)
{
    const double grams = portion.grams.value();
    return !portion.name.isEmpty() && grams >= 0.01 && grams <= 20000;
}

Portion usualPortionOf(const std::vector<Portion>& portions)
{
    const auto fits = [](const Portion& portion) {
        const double grams = portion.grams.value();
        return grams >= 5 && grams <= 500 && !isWeight(portion.name);
    };
    const auto found = std::find_if(portions.begin(), portions.end(), fits);
    return found == portions.end() ? Portion{QString(), Grams(100)} : *found;
}

} // namespace osteolog
