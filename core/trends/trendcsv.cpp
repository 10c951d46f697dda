// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trendcsv.h"

#include <QStringList>

#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QString number(const std::optional<double>& value)
{
    return value ? number(*value) : QString();
}

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::On:
        return u"on"_s;
    case Standing::Off:
        return u"off"_s;
    case Standing::Undecided:
        return u"undecided"_s;
    case Standing::NoTarget:
        break;
    }
    return {};
}

} // namespace

QByteArray trendCsv(const std::vector<NamedSeries>& series, const TrendWindow& window)
{
    QString text = u"date,name,value,unit,at_least,target,upper_limit,standing,mean_7_days,left_out\r\n"_s;
    for (const NamedSeries& named : series) {
        std::map<QDate, double> means;
        for (const MovingMean& mean : movingMeans(*named.series, window.first, window.last))
            means.emplace(mean.day, mean.mean);
        std::map<QDate, QString> rows;
        const auto begin = [&](QDate day) { return u"%1,%2,"_s.arg(day.toString(Qt::ISODate), quoted(named.name)); };
        for (const SeriesValue& value : named.series->between(window.first, window.last)) {
            const auto mean = means.find(value.day);
            rows[value.day] = begin(value.day) + QStringList{number(value.value),
                                                             quoted(named.unit),
                                                             value.atLeast ? u"yes"_s : u"no"_s,
                                                             number(value.target),
                                                             number(value.upperLimit),
                                                             standingKey(value.standing),
                                                             mean == means.end() ? QString() : number(mean->second),
                                                             u"no"_s}
                                                     .join(u',');
        }
        for (const QDate day : named.series->leftOut) {
            if (window.holds(day))
                rows[day] = begin(day) + u",,,,,,,yes"_s;
        }
        for (const auto& [day, row] : rows)
            text += row + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace osteolog
