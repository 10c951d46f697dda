// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bodywords.h"

#include "app/cli/output.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString signedNumber(double value)
{
    return (value > 0 ? u"+"_s : QString()) + shortNumber(value);
}

QString becauseWords(NotComparable because)
{
    switch (because) {
    case NotComparable::No:
        return {};
    case NotComparable::OtherSite:
        return u"another site"_s;
    case NotComparable::MachineNotSaid:
        return u"the machine is not known"_s;
    case NotComparable::OtherMachine:
        return u"another machine"_s;
    case NotComparable::DensityNotSaid:
        return u"a density is missing"_s;
    case NotComparable::NoThreshold:
        return u"ask the clinic for its least significant change"_s;
    }
    return {};
}

QString changeWords(const ScanComparison& comparison)
{
    switch (comparison.change) {
    case ScanChange::NotComparable:
        return u"not comparable: "_s + becauseWords(comparison.because);
    case ScanChange::NoChange:
        return u"cannot be told apart from no change"_s;
    case ScanChange::Higher:
        return u"higher"_s;
    case ScanChange::Lower:
        return u"lower"_s;
    }
    return {};
}

QString categoryWords(DensityCategory category)
{
    switch (category) {
    case DensityCategory::NotSaid:
        return {};
    case DensityCategory::Normal:
        return u"the WHO calls this range normal"_s;
    case DensityCategory::LowBoneMass:
        return u"the WHO calls this range low bone mass (osteopenia)"_s;
    case DensityCategory::Osteoporosis:
        return u"the WHO calls this range osteoporosis"_s;
    case DensityCategory::SevereOsteoporosis:
        return u"with a fracture from a small fall, the WHO calls this range severe osteoporosis"_s;
    case DensityCategory::WithinExpected:
        return u"within the expected range for age"_s;
    case DensityCategory::BelowExpected:
        return u"below the expected range for age"_s;
    }
    return {};
}

QString levelWords(RedFlagLevel level)
{
    switch (level) {
    case RedFlagLevel::Emergency:
        return u"Get emergency help now"_s;
    case RedFlagLevel::SameDay:
        return u"Have this looked at today"_s;
    case RedFlagLevel::Urgent:
        return u"Have this looked at within the next days"_s;
    case RedFlagLevel::Appointment:
        return u"Make an appointment"_s;
    }
    return {};
}

} // namespace

QString comparisonSentence(const ScanPair& pair)
{
    const ScanComparison& comparison = pair.comparison;
    QString text = u"%1, %2 to %3: %4"_s.arg(pair.site, pair.earlier->day.toString(Qt::ISODate),
                                             pair.later->day.toString(Qt::ISODate), changeWords(comparison));
    if (comparison.percent && comparison.threshold)
        text += u" (%1 %; %2 least significant change: %3 %)"_s.arg(
            signedNumber(*comparison.percent), comparison.thresholdFromClinic ? u"the clinic's"_s : u"a usual"_s,
            shortNumber(*comparison.threshold));
    return text + u'.';
}

QString densitySentence(const DensityReading& reading)
{
    if (reading.missing == "scan"_L1)
        return u"No bone-density scan is logged."_s;
    if (!reading.scan)
        return u"For a word about the scans, this is missing: %1."_s.arg(reading.missing);
    const BoneScan& scan = *reading.scan->as<BoneScan>();
    const double score = (reading.byTScore ? scan.tScore : scan.zScore).value_or(0);
    return u"%1 %2 (%3): %4. What it means for you is for your doctor to say."_s.arg(
        reading.byTScore ? u"T-score"_s : u"Z-score"_s, shortNumber(score), scan.site, categoryWords(reading.category));
}

QString heightSentence(const HeightLoss& loss)
{
    QStringList parts;
    if (loss.fromYoungAdult)
        parts << u"%1 cm less than as a young adult"_s.arg(shortNumber(*loss.fromYoungAdult));
    if (loss.measured)
        parts << u"%1 cm less than at the highest measurement"_s.arg(shortNumber(*loss.measured));
    if (parts.isEmpty())
        return {};
    const QString end = loss.isFlagged() ? u". Please have your back looked at."_s : u"."_s;
    return u"Height: "_s + parts.join(u", "_s) + end;
}

QString screeningSentence(const QString& name, const Screening& screening)
{
    switch (screening.state) {
    case ScreeningState::Missing:
        return u"%1: still missing: %2."_s.arg(name, screening.missing.join(u", "_s));
    case ScreeningState::NotMeantForYou:
        return u"%1: not meant for your age, sex or stage of life."_s.arg(name);
    case ScreeningState::AlreadyDiagnosed:
        return u"%1: not needed; osteoporosis is known."_s.arg(name);
    case ScreeningState::Given:
        break;
    }
    return screening.worthATalk
               ? u"%1: %2. A bone-density scan is worth a talk with your doctor."_s.arg(name).arg(screening.index)
               : u"%1: %2. By this index alone, no scan needs to be talked about."_s.arg(name).arg(screening.index);
}

QString redFlagSentence(const RaisedRedFlag& raised, const ReferenceTables& tables)
{
    const RedFlag* flag = tables.redFlag(raised.key);
    const Symptom* symptom = tables.symptom(raised.symptom);
    QString what = symptom ? symptom->name : flag ? flag->question : raised.key;
    if (what.endsWith(u'?'))
        what.chop(1);
    const QString since = raised.since.isValid() ? u" ("_s + raised.since.toString(Qt::ISODate) + u')' : QString();
    return u"%1: %2%3."_s.arg(levelWords(raised.level), what, since);
}

QString eventWords(const BodyEvent& event)
{
    QString text = bodyEventKindKey(event.kind);
    if (!event.subject.isEmpty())
        text += u' ' + event.subject;
    if (event.supplement)
        text += u' ' + supplementChangeKey(*event.supplement);
    return text;
}

} // namespace osteolog::cli
