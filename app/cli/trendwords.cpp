// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trendwords.h"

#include "app/cli/output.h"

#include <QLocale>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString shortDate(QDate date)
{
    return QLocale::c().toString(date, u"d MMM yyyy"_s);
}

QString windowWords(const TrendWindow& window)
{
    return u"%1 to %2"_s.arg(shortDate(window.first), shortDate(window.last));
}

QString counted(int count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString withUnit(double value, const TrendSubject& subject)
{
    return shortAmount(value, subject.unit);
}

QString signedFigure(double value, const TrendSubject& subject)
{
    return (value > 0 ? u"+"_s : QString()) + withUnit(value, subject);
}

QString range(const Interval& interval, const TrendSubject& subject)
{
    return u"%1 to %2"_s.arg(shortNumber(interval.low), withUnit(interval.high, subject));
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0) + u" %"_s;
}

QString shareRange(const ShareEstimate& share)
{
    return u"%1 to %2"_s.arg(percent(share.interval.low), percent(share.interval.high));
}

QString daysSentence(const Trend& trend)
{
    QString text = counted(trend.loggedDays, u"day takes part"_s, u"days take part"_s);
    if (trend.leftOutDays > 0)
        text += u", %1 left out (marked incomplete, or not over yet)"_s.arg(trend.leftOutDays);
    text += u".\n"_s;
    if (trend.byWeek)
        text += u"The time is longer than 400 days: everything below is of the means of %1.\n"_s.arg(
            counted(trend.values, u"week"_s, u"weeks"_s));
    if (trend.entries > 0 && trend.knownEntries < trend.entries)
        text += u"Known for %1 of %2 entries.\n"_s.arg(trend.knownEntries).arg(trend.entries);
    return text;
}

void addOnTarget(Table& table, const TrendSubject& subject, const Trend& trend)
{
    const int decided = trend.onTarget + trend.offTarget;
    if (decided + trend.undecided == 0)
        return;
    const QString unit = trend.byWeek ? u"weeks"_s : u"days"_s;
    table.add({subject.movement ? u"days that fill the goal"_s : u"%1 on target"_s.arg(unit),
               u"%1 of %2"_s.arg(trend.onTarget).arg(decided),
               trend.onTargetShare ? shareRange(*trend.onTargetShare) : u"too few to say"_s});
    if (trend.undecided > 0)
        table.add(
            {u"%1 undecided"_s.arg(unit), QString::number(trend.undecided), u"below the target as far as is known"_s});
}

QString tableText(const TrendSubject& subject, const Trend& trend)
{
    Table table({u""_s, u">"_s, u"95 % interval"_s});
    if (trend.mean)
        table.add({u"mean"_s, (trend.meanAtLeast ? u"≥ "_s : QString()) + withUnit(*trend.mean, subject),
                   range(*trend.meanInterval, subject)});
    addOnTarget(table, subject, trend);
    if (trend.perWeek)
        table.add({u"change per week"_s, signedFigure(trend.perWeek->slope, subject),
                   range(trend.perWeek->interval, subject)});
    if (trend.change) {
        table.add({u"first half"_s, withUnit(trend.change->first, subject), {}});
        table.add({u"second half"_s, withUnit(trend.change->last, subject), {}});
        table.add(
            {u"difference"_s, signedFigure(trend.change->difference, subject), range(trend.change->interval, subject)});
    }
    return table.text();
}

QString verdict(const Trend& trend)
{
    if (trend.tooMuchUnknown())
        return u"Less than 80 % of the entries are known: no trend and no difference can be told.\n"_s;
    if (!trend.perWeek)
        return u"Too few %1 for a trend: %2 of at least %3.\n"_s.arg(trend.byWeek ? u"weeks"_s : u"days"_s)
            .arg(trend.values)
            .arg(trend.window.fewestForTrend());
    if (trend.direction() == 0)
        return u"The trend cannot be told apart from no change.\n"_s;
    return trend.direction() > 0 ? u"The trend is upwards.\n"_s : u"The trend is downwards.\n"_s;
}

} // namespace

QString trendText(const TrendSubject& subject, const Trend& trend)
{
    QString text = u"%1, %2\n"_s.arg(subject.name, windowWords(trend.window));
    if (trend.loggedDays == 0 && trend.leftOutDays == 0)
        return text + u"Nothing is logged in this time.\n"_s;
    text += daysSentence(trend) + u'\n';
    if (trend.tooFewDays())
        return text + u"Too few %1 to say anything.\n"_s.arg(trend.byWeek ? u"weeks"_s : u"days"_s);
    return text + tableText(subject, trend) + u'\n' + verdict(trend) +
           u"This describes what was logged. It does not say what caused it.\n"_s;
}

QString strongDaysText(const SymptomTrend& trend)
{
    if (!trend.strongFirst || !trend.strongLast)
        return {};
    return u"Days with a rating of 2 or more: %1 of %2 in the first half, %3 of %4 in the second.\n"_s
        .arg(trend.strongFirst->hits)
        .arg(trend.strongFirst->of)
        .arg(trend.strongLast->hits)
        .arg(trend.strongLast->of);
}

QString sourcesText(const QString& name, Unit unit, const TrendWindow& window, const std::vector<Source>& sources)
{
    const QString text = u"%1, %2\n"_s.arg(name, windowWords(window));
    if (sources.empty())
        return text + u"Nothing is logged in this time.\n"_s;
    Table table({u"food or supplement"_s, u">amount"_s, u">share"_s, u">together"_s, u">times"_s});
    for (const Source& source : sources) {
        const bool known = source.unknownTimes < source.times;
        table.add({source.name,
                   known ? (source.atLeast ? u"≥ "_s : QString()) + shortAmount(source.amount, unit) : u"unknown"_s,
                   known ? percent(source.share) : QString(), known ? percent(source.upToHere) : QString(),
                   QString::number(source.times)});
    }
    return text + u'\n' + table.text();
}

} // namespace osteolog::cli
