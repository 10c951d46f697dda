// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/trendwords.h"

#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::TrendWords)
};

/// "60–83", which no line break may part.
QString fromTo(const QString& low, const QString& high)
{
    return u"%1\u2060–\u2060%2"_s.arg(low, high);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace

QString horizonName(Horizon horizon)
{
    switch (horizon) {
    case Horizon::TwoWeeks:
        return Words::tr("1–2 weeks");
    case Horizon::EightWeeks:
        return Words::tr("4–8 weeks");
    case Horizon::SixMonths:
        return Words::tr("3–6 months");
    case Horizon::Year:
        return Words::tr("1 year");
    case Horizon::All:
        return Words::tr("All");
    case Horizon::Free:
        return Words::tr("Own dates");
    }
    return {};
}

QString horizonHeading(Horizon horizon)
{
    switch (horizon) {
    case Horizon::TwoWeeks:
        return Words::tr("What 1–2 weeks can show: first habits");
    case Horizon::EightWeeks:
        return Words::tr("What 4–8 weeks can show: a settled routine");
    case Horizon::SixMonths:
        return Words::tr("What 3–6 months can show: habits that last");
    case Horizon::Year:
        return Words::tr("What a year can show: the seasons of your habits");
    case Horizon::All:
        return Words::tr("All that you have written down");
    case Horizon::Free:
        return Words::tr("The days that you chose");
    }
    return {};
}

QString horizonText(Horizon horizon)
{
    switch (horizon) {
    case Horizon::TwoWeeks:
        return Words::tr("Some people notice changes in sleep or digestion. For cramps, trials show no clear benefit "
                         "unless you were short of magnesium. Bones cannot be judged in this time.");
    case Horizon::EightWeeks:
        return Words::tr("Nothing you can feel shows how calcium is used. If your doctor ordered a vitamin D check, "
                         "8–12 weeks after a change is usual. A bone scan cannot show anything yet.");
    case Horizon::SixMonths:
        return Words::tr("Too early for a bone scan to tell: this is a check on habits. Only blood tests of bone "
                         "turnover can change in this time, and food alone rarely moves them that far.");
    case Horizon::Year:
        return Words::tr("Scans are usually repeated after one or two years. A change smaller than the error of the "
                         "machine cannot be told apart from no change. What you do most weeks matters more than single "
                         "days.");
    case Horizon::All:
    case Horizon::Free:
        return Words::tr("Averages tell about habits. They do not tell what your bones have become: only a scan can, "
                         "after a year or two.");
    }
    return {};
}

QString claimText(const QString& claim)
{
    if (claim == "sleep"_L1)
        return Words::tr("Older adults with poor sleep who took magnesium fell asleep about 17 minutes sooner (3 "
                         "trials, 151 people, up to 8 weeks).");
    if (claim == "cramps"_L1)
        return Words::tr("Magnesium made no meaningful difference to night cramps of older adults.");
    if (claim == "digestion"_L1)
        return Words::tr("Magnesium supplements can loosen the bowels within days.");
    if (claim == "turnover-citrate"_L1)
        return Words::tr("Markers of bone turnover moved within 30 days in one open study of 20 women.");
    if (claim == "vitamin-d-metabolites"_L1)
        return Words::tr("After 12 weeks of magnesium, vitamin D in the blood rose where it was low and fell where it "
                         "was high.");
    if (claim == "vitamin-d-recheck"_L1)
        return Words::tr("Vitamin D in the blood needs about 8–12 weeks at the same dose to level off.");
    if (claim == "blood-magnesium"_L1)
        return Words::tr("Magnesium in the blood can go on rising for about 20 weeks, and does not mirror the stores "
                         "of the body.");
    if (claim == "turnover-markers"_L1)
        return Words::tr("Blood markers of bone turnover are looked at in month 3 of a treatment with medicines. They "
                         "must change by 38\u00a0% (P1NP) or 56\u00a0% (CTX) to be told apart from chance. These "
                         "limits come from bone medicines; food changes the markers far less.");
    if (claim == "scan-too-early"_L1)
        return Words::tr("A scan tells a change apart from about 5 % on. Bone is lost at about 1 % a year, 2–3 % "
                         "around the menopause.");
    if (claim == "exercise-scan"_L1)
        return Words::tr("Eight months of supervised heavy training with impact showed on scans of the spine.");
    if (claim == "repeat-scan"_L1)
        return Words::tr("Scans are usually repeated 1–2 years after a change, and later when all is stable.");
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Moderate:
        return Words::tr("moderate certainty");
    case Certainty::Low:
        return Words::tr("low certainty");
    case Certainty::VeryLow:
        return Words::tr("very low certainty");
    case Certainty::Expert:
        return Words::tr("practice and method, no trials");
    }
    return {};
}

QString windowText(const TrendWindow& window, QDate today)
{
    return Words::tr("%1 to %2").arg(shortDateText(window.first, today), shortDateText(window.last, today));
}

QString signedNumber(double value, int decimals)
{
    const QString zero = numberText(0.0);
    QString size = decimals < 0 ? numberText(std::abs(value)) : numberText(std::abs(value), decimals);
    // A small number is not none: an interval that leaves out zero must not show it.
    for (int more = std::max(decimals, 1) + 1; size == zero && more <= 4; ++more)
        size = numberText(std::abs(value), more);
    if (size == zero)
        return size;
    return (value < 0 ? QChar(0x2212) : u'+') + size;
}

QString percentSpan(const Interval& shares)
{
    return fromTo(numberText(shares.low * 100, 0), percentText(shares.high));
}

SubjectWords::SubjectWords(const TrendSubject& subject, const ReferenceTables& tables, const DisplayUnits& units)
    : m_subject(subject), m_tables(tables), m_units(units)
{
}

QString SubjectWords::name() const
{
    return m_subject.isMember() ? memberName(m_subject.member) : symptomText(m_subject.symptom, m_tables);
}

QString SubjectWords::title() const
{
    if (!m_subject.isMember())
        return Words::tr("%1, worst rating of each day (0–4)").arg(name());
    if (m_subject.member == Member::WeightBearing)
        return Words::tr("%1, bone load of days with movement").arg(name());
    return Words::tr("%1, %2 a day").arg(name(), memberUnitText(m_subject.member, m_units));
}

QString SubjectWords::number(double value) const
{
    if (!m_subject.isMember())
        return numberText(value, 1);
    return m_subject.member == Member::WeightBearing ? numberText(value)
                                                     : memberNumberText(m_subject.member, value, m_units);
}

QString SubjectWords::amount(double value, bool atLeast) const
{
    const bool hasUnit = m_subject.isMember() && m_subject.member != Member::WeightBearing;
    const QString text = hasUnit ? memberAmountText(m_subject.member, value, m_units) : number(value);
    return atLeast ? u"≥ "_s + text : text;
}

/// The value as it is shown: vitamin D perhaps in IU.
double SubjectWords::shown(double value) const
{
    const bool asInternational = m_subject.isMember() && m_subject.member == Member::VitaminD &&
                                 m_units.vitaminD == VitaminDUnit::InternationalUnit;
    return asInternational ? toInternationalUnits(Micrograms(value)).value() : value;
}

QString SubjectWords::change(double value) const
{
    const bool hasUnit = m_subject.isMember() && m_subject.member != Member::WeightBearing;
    const QString number = signedNumber(shown(value));
    return hasUnit ? number + QChar(QChar::Nbsp) + memberUnitText(m_subject.member, m_units) : number;
}

QString SubjectWords::span(const Interval& interval) const
{
    return fromTo(number(std::max(0.0, interval.low)), number(interval.high));
}

QString SubjectWords::changeSpan(const Interval& interval) const
{
    return Words::tr("%1 to %2").arg(signedNumber(shown(interval.low)), signedNumber(shown(interval.high)));
}

QString SubjectWords::halves(const Trend& trend) const
{
    if (trend.tooMuchUnknown())
        return Words::tr("%1: too much is unknown to compare the halves of the span.").arg(name());
    if (!trend.change)
        return trend.byWeek
                   ? Words::tr("%1: too few weeks to compare the halves of the span; each needs 5.").arg(name())
                   : Words::tr("%1: too few days to compare the halves of the span; each needs 5.").arg(name());
    const DifferenceEstimate& halves = *trend.change;
    const QString figures =
        Words::tr("difference %1, 95\u00a0% interval %2").arg(change(halves.difference), changeSpan(halves.interval));
    if (!halves.interval.excludes(0))
        return Words::tr("%1: no clear change (%2).").arg(name(), figures);
    return (halves.difference < 0 ? Words::tr("%1 fell from %2 to %3 between the first and the second half; %4.")
                                  : Words::tr("%1 rose from %2 to %3 between the first and the second half; %4."))
        .arg(name(), amount(halves.first), amount(halves.last), figures);
}

QString SubjectWords::dayValue(const SeriesValue& value) const
{
    if (!m_subject.isMember())
        return number(value.value);
    if (m_subject.member == Member::WeightBearing) {
        const QString load = value.atLeast ? Words::tr("bone load at least %1").arg(number(value.value))
                                           : Words::tr("bone load %1").arg(number(value.value));
        return value.standing == Standing::On          ? joined({load, Words::tr("counts as a bone-loading day")})
               : value.standing == Standing::Undecided ? joined({load, Words::tr("cannot be decided")})
                                                       : load;
    }
    QStringList parts{value.atLeast ? Words::tr("at least %1").arg(amount(value.value)) : amount(value.value)};
    if (value.target) {
        const QString target = amount(*value.target);
        parts << (value.standing == Standing::On          ? Words::tr("on target (%1)").arg(target)
                  : value.standing == Standing::Undecided ? Words::tr("target %1, cannot be decided").arg(target)
                  : target == amount(value.value)         ? Words::tr("just below the target of %1").arg(target)
                                                          : Words::tr("below the target of %1").arg(target));
    }
    if (value.overLimit)
        parts << (value.days > 1 ? Words::tr("above the upper limit on one day or more")
                                 : Words::tr("above the upper limit"));
    if (value.known < value.entries)
        parts << Words::tr("known for %1 of %2 foods").arg(value.known).arg(value.entries);
    return joined(parts);
}

QString SubjectWords::missing(const TrendState& state, const DaySeries& series, QDate day) const
{
    if (day > state.today())
        return Words::tr("still to come");
    if (!std::binary_search(series.leftOut.begin(), series.leftOut.end(), day)) {
        return !m_subject.isMember()                       ? Words::tr("not rated")
               : m_subject.member == Member::WeightBearing ? Words::tr("no movement logged")
                                                           : Words::tr("no food logged");
    }
    return day == state.today() ? Words::tr("left out: today is not marked complete yet")
                                : Words::tr("left out: marked as incomplete");
}

/// What began, changed or ended in these days: supplements, the plan.
QString SubjectWords::began(const TrendState& state, QDate first, int days) const
{
    QStringList parts;
    for (const SupplementEvent& event : state.supplements()) {
        if (event.day >= first && event.day < first.addDays(days))
            parts << supplementMarkText(event, m_tables);
    }
    if (state.planStart().isValid() && state.planStart() >= first && state.planStart() < first.addDays(days))
        parts << Words::tr("plan began");
    return joined(parts);
}

QString SubjectWords::day(const TrendState& state, const DaySeries& series, QDate day) const
{
    const SeriesValue* value = series.at(day);
    return Words::tr("%1: %2").arg(
        longDateText(day, state.today()),
        joined({value ? dayValue(*value) : missing(state, series, day), began(state, day, 1)}));
}

QString SubjectWords::week(const TrendState& state, const DaySeries& weeks, QDate monday) const
{
    const SeriesValue* value = weeks.at(monday);
    const QString mean = value ? Words::tr("mean of %n days: %1", nullptr, value->days).arg(dayValue(*value))
                               : Words::tr("fewer than three days");
    return Words::tr("Week from %1: %2")
        .arg(shortDateText(monday, state.today()), joined({mean, began(state, monday, 7)}));
}

QString withheldText(const Trend& trend)
{
    if (trend.tooFewDays())
        return trend.byWeek ? Words::tr("too few weeks") : Words::tr("too few days");
    if (!trend.tooMuchUnknown())
        return {};
    const double unknown = 1 - static_cast<double>(trend.knownEntries) / std::max(1, trend.entries);
    return Words::tr("%1 unknown").arg(percentText(unknown));
}

QString supplementMarkText(const SupplementEvent& event, const ReferenceTables& tables)
{
    const SupplementForm* form = tables.form(event.form);
    const QString name = !event.product.isEmpty() ? event.product : form ? form->name : event.form;
    switch (event.change) {
    case SupplementChange::Started:
        return Words::tr("%1 begun").arg(name);
    case SupplementChange::DoseChanged:
        return Words::tr("%1: now %2").arg(name, amountText(event.dose, unitOf(event.nutrient)));
    case SupplementChange::Stopped:
        return Words::tr("%1 left off").arg(name);
    }
    return {};
}

QString symptomChangeText(const SymptomTrend& symptom, const ReferenceTables& tables)
{
    const Trend& trend = symptom.trend;
    const QString name = symptomText(symptom.symptom, tables);
    if (!trend.change) {
        const QString text =
            trend.byWeek
                ? Words::tr("%1: too few weeks with ratings to say. At least 5 are needed in each half; there are %2 "
                            "and %3.")
                : Words::tr("%1: too few ratings to say. At least 5 are needed in each half; there are %2 and %3.");
        return text.arg(name).arg(trend.firstValues).arg(trend.lastValues);
    }
    const DifferenceEstimate& change = *trend.change;
    const QString figures = Words::tr("difference %1, 95\u00a0% interval %2 to %3")
                                .arg(signedNumber(change.difference, 1), signedNumber(change.interval.low, 1),
                                     signedNumber(change.interval.high, 1));
    if (!change.interval.excludes(0))
        return Words::tr("%1: no clear change (%2).").arg(name, figures);
    const QString from = numberText(change.first, 1), to = numberText(change.last, 1);
    return (change.difference < 0 ? Words::tr("%1 fell from %2 to %3 (0–4) between the first and the second half; %4.")
                                  : Words::tr("%1 rose from %2 to %3 (0–4) between the first and the second half; %4."))
        .arg(name, from, to, figures);
}

QString strongDaysText(const SymptomTrend& symptom)
{
    if (!symptom.strongFirst || !symptom.strongLast)
        return {};
    return Words::tr("Days rated 2 or more: %1 of %2 at first, %3 of %4 at last.")
        .arg(symptom.strongFirst->hits)
        .arg(symptom.strongFirst->of)
        .arg(symptom.strongLast->hits)
        .arg(symptom.strongLast->of);
}

} // namespace osteolog::ui
