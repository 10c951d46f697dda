// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/bodywords.h"

#include "core/domain/reference.h"

#include <QCoreApplication>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::BodyWords)
};

QString signedText(double value, int decimals)
{
    const QString number = numberText(std::abs(value), decimals);
    return value < 0 ? u"−"_s + number : value > 0 ? u'+' + number : number;
}

QString inUnit(const LabTest* test, double value, Unit kept, Unit shown)
{
    const std::optional<double> converted = test ? convertLab(*test, {value, kept}, shown) : std::nullopt;
    return converted ? amountText(*converted, shown) : amountText(value, kept);
}

QString spanText(const std::optional<double>& low, const std::optional<double>& high, const LabTest* test, Unit kept,
                 Unit shown)
{
    if (low && high)
        return Words::tr("%1 to %2").arg(inUnit(test, *low, kept, shown), inUnit(test, *high, kept, shown));
    return low ? Words::tr("from %1").arg(inUnit(test, *low, kept, shown))
               : Words::tr("up to %1").arg(inUnit(test, *high, kept, shown));
}

QString lossText(double centimetres, const DisplayUnits& units)
{
    const Unit unit = units.measures == MeasureSystem::Metric ? Unit::Centimetre : Unit::Inch;
    const double length = convert({centimetres, Unit::Centimetre}, unit).value_or(centimetres);
    return Words::tr("%1 %2").arg(numberText(length, 1), unitText(unit));
}

QString missingWord(const QString& key)
{
    if (key == "sex"_L1)
        return Words::tr("your sex");
    if (key == "birth_date"_L1)
        return Words::tr("your date of birth");
    if (key == "stage"_L1)
        return Words::tr("whether the menopause is past");
    if (key == "weight_kg"_L1)
        return Words::tr("your weight");
    if (key == "takes_oestrogen"_L1)
        return Words::tr("whether you take oestrogen");
    if (key == "t-score"_L1)
        return Words::tr("a T-score");
    if (key == "z-score"_L1)
        return Words::tr("a Z-score");
    return key;
}

} // namespace

QString symptomText(const QString& key, const ReferenceTables& tables)
{
    const Symptom* known = tables.symptom(key);
    return known ? known->name : key;
}

QStringList ratingWords(const Symptom* symptom)
{
    if (symptom && symptom->higherIsBetter)
        return {Words::tr("Very bad"), Words::tr("Bad"), Words::tr("So-so"), Words::tr("Good"), Words::tr("Very good")};
    return {Words::tr("None"), Words::tr("A little"), Words::tr("Some"), Words::tr("Strong"), Words::tr("Very strong")};
}

QString menopauseThemeText(MenopauseTheme theme)
{
    switch (theme) {
    case MenopauseTheme::HotFlushes:
        return Words::tr("Waves of heat or sweating");
    case MenopauseTheme::Heart:
        return Words::tr("Feeling your heart race or skip");
    case MenopauseTheme::Sleep:
        return Words::tr("Sleeping badly");
    case MenopauseTheme::LowMood:
        return Words::tr("Feeling low");
    case MenopauseTheme::Irritability:
        return Words::tr("Being easily upset");
    case MenopauseTheme::Anxiety:
        return Words::tr("Worry or inner unrest");
    case MenopauseTheme::Exhaustion:
        return Words::tr("Being worn out");
    case MenopauseTheme::SexLife:
        return Words::tr("Less joy in sex");
    case MenopauseTheme::Bladder:
        return Words::tr("Trouble with the bladder");
    case MenopauseTheme::Dryness:
        return Words::tr("Dryness below");
    case MenopauseTheme::JointsAndMuscles:
        return Words::tr("Aching joints or muscles");
    }
    return {};
}

QString redFlagLevelText(RedFlagLevel level)
{
    switch (level) {
    case RedFlagLevel::Emergency:
        return Words::tr("Get help now.");
    case RedFlagLevel::SameDay:
        return Words::tr("See a doctor today.");
    case RedFlagLevel::Urgent:
        return Words::tr("See a doctor within the next days.");
    case RedFlagLevel::Appointment:
        return Words::tr("Tell your doctor.");
    }
    return {};
}

QString redFlagText(const RaisedRedFlag& flag, const ReferenceTables& tables)
{
    if (!flag.symptom.isEmpty())
        return Words::tr("You noted “%1”.").arg(symptomText(flag.symptom, tables));
    const RedFlag* known = tables.redFlag(flag.key);
    return known ? known->question : QString();
}

Unit labUnit(const LabTest& test, const DisplayUnits& units)
{
    const auto offers = [&test](Unit unit) {
        return std::find(test.units.begin(), test.units.end(), unit) != test.units.end();
    };
    if (test.key == "vitamin-d"_L1)
        return units.vitaminDLab == VitaminDLabUnit::NanomolePerLitre ? Unit::NanomolePerLitre
                                                                      : Unit::NanogramPerMillilitre;
    if (units.measures == MeasureSystem::Metric)
        return test.units.front();
    for (const Unit unit : {Unit::MilligramPerDecilitre, Unit::GramPerDecilitre, Unit::PicogramPerMillilitre}) {
        if (offers(unit))
            return unit;
    }
    return test.units.front();
}

QString labAmountText(const LabTest* test, const LabResult& result, const DisplayUnits& units)
{
    if (!test)
        return amountText(result.amount.value, result.amount.unit);
    const Unit shown = labUnit(*test, units);
    const QString own = inUnit(test, result.amount.value, result.amount.unit, shown);
    if (test->units.size() < 2)
        return own;
    const Unit other = shown == test->units[0] ? test->units[1] : test->units[0];
    return Words::tr("%1 (%2)").arg(own, inUnit(test, result.amount.value, result.amount.unit, other));
}

QString labRangeText(const LabTest* test, const LabResult& result, const DisplayUnits& units)
{
    const RangePosition position = rangePosition(result);
    if (position == RangePosition::NoRange)
        return {};
    const Unit kept = result.amount.unit;
    const QString span = spanText(result.rangeLow, result.rangeHigh, test, kept, test ? labUnit(*test, units) : kept);
    switch (position) {
    case RangePosition::Below:
        return Words::tr("Below your laboratory’s range (%1)").arg(span);
    case RangePosition::Above:
        return Words::tr("Above your laboratory’s range (%1)").arg(span);
    default:
        return Words::tr("Within your laboratory’s range (%1)").arg(span);
    }
}

QString labInformationText(const LabTest& test, const DisplayUnits& units)
{
    if (!test.informationLow && !test.informationHigh)
        return {};
    return Words::tr("For information: %1, %2")
        .arg(spanText(test.informationLow, test.informationHigh, &test, test.units.front(), labUnit(test, units)),
             test.informationSource);
}

QString markerChangeText(const MarkerChange& change)
{
    const QString percent = signedText(change.percent, 0);
    const QString threshold = numberText(change.threshold, 0);
    return change.tellable
               ? Words::tr("%1 % since the result before (a change counts from %2 %).").arg(percent, threshold)
               : Words::tr("%1 % since the result before: cannot be told apart from no change (below %2 %).")
                     .arg(percent, threshold);
}

QString scanText(const BoneScan& scan)
{
    QStringList words;
    if (scan.density)
        words << Words::tr("%1 %2").arg(numberText(*scan.density, 3), unitText(Unit::GramPerSquareCentimetre));
    if (scan.tScore)
        words << Words::tr("T %1").arg(signedText(*scan.tScore, 1));
    if (scan.zScore)
        words << Words::tr("Z %1").arg(signedText(*scan.zScore, 1));
    return words.join(u" · "_s);
}

QString comparisonText(const ScanComparison& comparison)
{
    switch (comparison.because) {
    case NotComparable::No:
        break;
    case NotComparable::OtherSite:
    case NotComparable::OtherMachine:
        return Words::tr("Measured on another machine: the figures cannot be compared.");
    case NotComparable::MachineNotSaid:
        return Words::tr("The machine is not noted, so the figures cannot be compared.");
    case NotComparable::DensityNotSaid:
        return Words::tr("Without the density in g/cm² nothing can be compared.");
    case NotComparable::NoThreshold:
        return Words::tr("It is not known how big a change has to be here to mean anything.");
    }
    const QString change = signedText(comparison.percent.value_or(0), 1);
    const QString threshold = numberText(comparison.threshold.value_or(0), 1);
    const QString whose = comparison.thresholdFromClinic ? Words::tr("your clinic’s figure")
                                                         : Words::tr("the usual figure for this place");
    switch (comparison.change) {
    case ScanChange::Higher:
        return Words::tr("%1 %, higher by more than the measurement error (%2 %, %3).").arg(change, threshold, whose);
    case ScanChange::Lower:
        return Words::tr("%1 %, lower by more than the measurement error (%2 %, %3).").arg(change, threshold, whose);
    default:
        return Words::tr("%1 %: cannot be told apart from no change (below %2 %, %3).").arg(change, threshold, whose);
    }
}

QString densityText(const DensityReading& reading)
{
    if (!reading.missing.isEmpty() && reading.missing != "scan"_L1)
        return Words::tr("To put the scores into words, this is missing: %1.").arg(missingText({reading.missing}));
    QString words;
    switch (reading.category) {
    case DensityCategory::NotSaid:
        return {};
    case DensityCategory::Normal:
        words = Words::tr("T-score of −1 or above: the WHO calls this normal.");
        break;
    case DensityCategory::LowBoneMass:
        words = Words::tr("T-score between −1 and −2.5: the WHO calls this low bone mass.");
        break;
    case DensityCategory::Osteoporosis:
        words = Words::tr("T-score of −2.5 or below: the WHO calls this osteoporosis.");
        break;
    case DensityCategory::SevereOsteoporosis:
        words = Words::tr("T-score of −2.5 or below and a fracture: the WHO calls this severe osteoporosis.");
        break;
    case DensityCategory::WithinExpected:
        words = Words::tr("Z-score above −2: within what is expected for the age.");
        break;
    case DensityCategory::BelowExpected:
        words = Words::tr("Z-score of −2 or below: below the expected range for the age.");
        break;
    }
    return words + u' ' + Words::tr("This is information and no diagnosis: your doctor sees the whole.");
}

QString missingText(const QStringList& profileKeys)
{
    QStringList words;
    for (const QString& key : profileKeys)
        words << missingWord(key);
    return words.join(u", "_s);
}

QString measureText(const BodyMeasure& measure, const DisplayUnits& units)
{
    return measure.kind == BodyMeasureKind::Weight
               ? Words::tr("Weight: %1").arg(weightText(Kilograms(measure.value), units))
               : Words::tr("Height: %1").arg(heightText(Centimetres(measure.value), units));
}

QString heightLossText(const HeightLoss& height, const DisplayUnits& units)
{
    QStringList words;
    if (height.now)
        words << Words::tr("Height %1.").arg(heightText(Centimetres(*height.now), units));
    if (height.fromYoungAdult)
        words << Words::tr("Since about 25 years: %1 less.").arg(lossText(*height.fromYoungAdult, units));
    if (height.measured && *height.measured > 0)
        words << Words::tr("Since the highest measurement: %1 less.").arg(lossText(*height.measured, units));
    if (height.isFlagged())
        words << Words::tr("That is enough to have the back looked at.");
    return words.join(u' ');
}

QString screeningText(const QString& name, const Screening& screening)
{
    switch (screening.state) {
    case ScreeningState::NotMeantForYou:
    case ScreeningState::AlreadyDiagnosed:
        return {};
    case ScreeningState::Missing:
        return Words::tr("%1: missing in the profile: %2.").arg(name, missingText(screening.missing));
    case ScreeningState::Given:
        break;
    }
    return screening.worthATalk
               ? Words::tr("%1 %2: a bone scan is worth talking about with your doctor.")
                     .arg(name, QString::number(screening.index))
               : Words::tr("%1 %2: by this alone, no scan is called for.").arg(name, QString::number(screening.index));
}

QString bodyEventText(const BodyEvent& event, const ReferenceTables& tables, const DisplayUnits& units)
{
    const double value = event.value.value_or(0);
    const QString amount = event.value ? amountText(value, event.unit) : QString();
    switch (event.kind) {
    case BodyEventKind::Symptom:
        return Words::tr("%1: %2 of 4").arg(symptomText(event.subject, tables), numberText(value, 0));
    case BodyEventKind::CheckIn:
        return event.value ? Words::tr("Menopause check-in: %1").arg(numberText(value, 0))
                           : Words::tr("Menopause check-in, not complete");
    case BodyEventKind::Lab: {
        const LabTest* test = tables.lab(event.subject);
        const LabResult result{event.subject, {value, event.unit}, {}, {}};
        return Words::tr("%1: %2").arg(test ? test->name : event.subject, labAmountText(test, result, units));
    }
    case BodyEventKind::Scan: {
        const ScanSite* site = tables.scanSite(event.subject);
        BoneScan scan;
        (event.unit == Unit::None ? scan.tScore : scan.density) = event.value;
        return Words::tr("Bone scan, %1: %2").arg(site ? site->name : event.subject, scanText(scan));
    }
    case BodyEventKind::Weight:
        return measureText({BodyMeasureKind::Weight, value}, units);
    case BodyEventKind::Height:
        return measureText({BodyMeasureKind::Height, value}, units);
    case BodyEventKind::Fall:
        return Words::tr("Fall");
    case BodyEventKind::Fracture:
        return Words::tr("Fracture: %1").arg(event.subject);
    case BodyEventKind::Period:
        return Words::tr("First day of a period");
    case BodyEventKind::Supplement: {
        const SupplementForm* form = tables.form(event.subject);
        const QString name = form ? form->name : event.subject;
        const SupplementChange change = event.supplement.value_or(SupplementChange::Started);
        return change == SupplementChange::Started   ? Words::tr("Begun: %1, %2").arg(name, amount)
               : change == SupplementChange::Stopped ? Words::tr("Left off: %1").arg(name)
                                                     : Words::tr("Now %2: %1").arg(name, amount);
    }
    case BodyEventKind::MedicineAdded:
    case BodyEventKind::MedicineRemoved: {
        const Medicine* medicine = tables.medicine(event.subject);
        const QString name = medicine ? medicine->name : event.subject;
        return event.kind == BodyEventKind::MedicineAdded ? Words::tr("Medicine: %1").arg(name)
                                                          : Words::tr("No longer: %1").arg(name);
    }
    case BodyEventKind::PlanStarted:
        return Words::tr("Your plan began");
    case BodyEventKind::LastPeriod:
        return Words::tr("Last period");
    }
    return {};
}

} // namespace osteolog::ui
