// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrytext.h"

#include "ui/shell/wording.h"

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::EntryText)
};

QString foodAmountText(const FoodEntry& food)
{
    const QString grams = amountText(food.grams.value(), Unit::Gram);
    return food.portionName.isEmpty()
               ? grams
               : Words::tr("%1 (%2)").arg(portionText(food.portionCount, food.portionName), grams);
}

/// People write kitchen measures in quarters and thirds.
QString countText(double count)
{
    const std::pair<double, QChar> fractions[] = {
        {0.25, u'¼'}, {1.0 / 3, u'⅓'}, {0.5, u'½'}, {2.0 / 3, u'⅔'}, {0.75, u'¾'}};
    const double whole = std::floor(count);
    for (const auto& [value, sign] : fractions) {
        if (std::abs(count - whole - value) < 0.005)
            return (whole > 0 ? numberText(whole, 0) : QString()) + sign;
    }
    return numberText(count, 2);
}

struct NameOf
{
    const ReferenceTables& tables;

    QString operator()(const FoodEntry& food) const { return food.foodName; }
    QString operator()(const SupplementEntry& supplement) const
    {
        if (!supplement.product.isEmpty())
            return supplement.product;
        const SupplementForm* form = tables.form(supplement.form);
        QString name = form ? form->name : supplement.form;
        return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
    }
    QString operator()(const ActivityEntry& activity) const { return activity.activityName; }
    QString operator()(const SymptomRating& rating) const
    {
        const Symptom* symptom = tables.symptom(rating.symptom);
        return symptom ? symptom->name : rating.symptom;
    }
    QString operator()(const LabResult& lab) const
    {
        const LabTest* test = tables.lab(lab.test);
        return test ? test->name : lab.test;
    }
    QString operator()(const BoneScan& scan) const { return Words::tr("Bone scan, %1").arg(scanSiteText(scan.site)); }
    QString operator()(const BodyMeasure& measure) const
    {
        return measure.kind == BodyMeasureKind::Weight ? Words::tr("Weight") : Words::tr("Height");
    }
    QString operator()(const Fall&) const { return Words::tr("Fall"); }
    QString operator()(const Fracture& fracture) const { return Words::tr("Fracture: %1").arg(fracture.site); }
    QString operator()(const Note& note) const { return note.text; }
    QString operator()(const MenopauseCheckIn&) const { return Words::tr("Menopause check-in"); }
    QString operator()(const PeriodStart&) const { return Words::tr("Period began"); }
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }

    static QString scanSiteText(const QString& site)
    {
        if (site == "lumbar-spine"_L1)
            return Words::tr("lower back (lumbar spine)");
        if (site == "total-hip"_L1)
            return Words::tr("total hip");
        if (site == "femoral-neck"_L1)
            return Words::tr("femoral neck");
        return site == "forearm"_L1 ? Words::tr("forearm") : site;
    }
};

struct AmountText
{
    QString operator()(const FoodEntry& food) const { return foodAmountText(food); }
    QString operator()(const SupplementEntry& supplement) const
    {
        const QString amount = amountText(supplement.elemental, unitOf(supplement.nutrient));
        const bool isMineral = supplement.nutrient == Nutrient::Magnesium || supplement.nutrient == Nutrient::Calcium;
        return isMineral ? Words::tr("%1 elemental").arg(amount) : amount;
    }
    QString operator()(const ActivityEntry& activity) const
    {
        const QString minutes = amountText(activity.duration.value(), Unit::Minute);
        QStringList parts;
        if (activity.duration.value() > 0)
            parts << minutes;
        if (activity.impacts)
            parts << Words::tr("%n impacts", nullptr, *activity.impacts);
        if (activity.sets && activity.repetitions)
            parts << Words::tr("%1 × %2", "sets times repetitions").arg(*activity.sets).arg(*activity.repetitions);
        else if (activity.sets)
            parts << Words::tr("%n sets", nullptr, *activity.sets);
        else if (activity.repetitions)
            parts << Words::tr("%n repetitions", nullptr, *activity.repetitions);
        if (activity.load)
            parts << amountText(activity.load->value(), Unit::Kilogram);
        return parts.isEmpty() ? minutes : parts.join(u", "_s);
    }
    QString operator()(const SymptomRating& rating) const
    {
        QStringList parts{Words::tr("%1 of 4").arg(rating.rating)};
        if (rating.daysOfSeven)
            parts << Words::tr("on %1 of 7 days").arg(*rating.daysOfSeven);
        if (rating.count)
            parts << Words::tr("%n times", nullptr, *rating.count);
        if (rating.side != BodySide::NotSaid)
            parts << sideText(rating.side);
        if (rating.duration)
            parts << amountText(rating.duration->value(), Unit::Minute);
        if (rating.wokeUp == true)
            parts << Words::tr("woke me up");
        return parts.join(u", "_s);
    }
    QString operator()(const LabResult& lab) const { return amountText(lab.amount.value, lab.amount.unit); }
    QString operator()(const BoneScan& scan) const
    {
        QStringList parts;
        if (scan.density)
            parts << amountText(*scan.density, Unit::GramPerSquareCentimetre);
        if (scan.tScore)
            parts << Words::tr("T-score %1").arg(numberText(*scan.tScore, 1));
        if (scan.zScore)
            parts << Words::tr("Z-score %1").arg(numberText(*scan.zScore, 1));
        return parts.join(u", "_s);
    }
    QString operator()(const BodyMeasure& measure) const
    {
        return amountText(measure.value, measure.kind == BodyMeasureKind::Weight ? Unit::Kilogram : Unit::Centimetre);
    }
    QString operator()(const Fall& fall) const
    {
        return fall.injured ? (*fall.injured ? Words::tr("hurt myself") : Words::tr("not hurt")) : QString();
    }
    QString operator()(const Fracture& fracture) const
    {
        if (!fracture.lowTrauma)
            return {};
        return *fracture.lowTrauma ? Words::tr("from standing height or less")
                                   : Words::tr("from more than a simple fall");
    }
    QString operator()(const MenopauseCheckIn& checkIn) const
    {
        if (const std::optional<int> sum = checkIn.sum())
            return Words::tr("%1 of 44").arg(*sum);
        const auto answered = std::count_if(checkIn.answers.begin(), checkIn.answers.end(),
                                            [](const std::optional<int>& answer) { return answer.has_value(); });
        return Words::tr("%1 of 11 answered").arg(answered);
    }
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }

    static QString sideText(BodySide side)
    {
        if (side == BodySide::Both)
            return Words::tr("both sides");
        return side == BodySide::Left ? Words::tr("left") : Words::tr("right");
    }
};

/// The two members that get the largest share of their target from `values`, largest first.
QString topMembers(const NutrientValues& values, const Targets& targets)
{
    struct Share
    {
        Member member;
        double amount;
        double share;
    };
    std::vector<Share> shares;
    for (const Member member :
         {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::VitaminK2, Member::Protein}) {
        const std::optional<double> amount = amountOf(member, values);
        const std::optional<double> target = targets[member].amount;
        if (amount && target && *target > 0 && *amount / *target >= 0.02)
            shares.push_back({member, *amount, *amount / *target});
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.share > b.share; });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, shares.size()); ++i)
        parts << Words::tr("%1 %2").arg(memberShortName(shares[i].member), numberText(shares[i].amount, 0));
    return parts.join(u" · "_s);
}

QString impactText(const QString& impact)
{
    if (impact == "high"_L1)
        return Words::tr("high impact");
    if (impact == "moderate"_L1)
        return Words::tr("moderate impact");
    return impact == "low"_L1 ? Words::tr("low impact") : Words::tr("not weight-bearing");
}

} // namespace

QString portionText(double count, const QString& portion)
{
    return count <= 1 ? Words::tr("%1 %2").arg(countText(count), portion)
                      : Words::tr("%1 × %2").arg(countText(count), portion);
}

QString diarySectionTitle(DiarySection section)
{
    switch (section) {
    case DiarySection::Breakfast:
        return mealName(Meal::Breakfast);
    case DiarySection::Lunch:
        return mealName(Meal::Lunch);
    case DiarySection::Dinner:
        return mealName(Meal::Dinner);
    case DiarySection::Snacks:
        return Words::tr("Snacks and drinks");
    case DiarySection::Supplements:
        return Words::tr("Supplements");
    case DiarySection::Movement:
        return Words::tr("Movement");
    case DiarySection::Feelings:
        return Words::tr("How I feel");
    case DiarySection::Body:
        return Words::tr("Body and notes");
    }
    return {};
}

std::optional<DiarySection> diarySectionOf(const Record& record)
{
    switch (record.kind()) {
    case RecordKind::Food:
        return sectionOf(record.as<FoodEntry>()->meal);
    case RecordKind::Supplement:
        return DiarySection::Supplements;
    case RecordKind::Activity:
        return DiarySection::Movement;
    case RecordKind::Symptom:
    case RecordKind::MenopauseCheckIn:
        return DiarySection::Feelings;
    case RecordKind::Lab:
    case RecordKind::Scan:
    case RecordKind::BodyMeasure:
    case RecordKind::Fall:
    case RecordKind::Fracture:
    case RecordKind::Note:
    case RecordKind::Period:
        return DiarySection::Body;
    case RecordKind::DayMark:
    case RecordKind::Profile:
    case RecordKind::OwnFood:
    case RecordKind::Favourite:
    case RecordKind::Recipe:
    case RecordKind::UnwantedFood:
    case RecordKind::SafetyCheck:
    case RecordKind::PastActivity:
        return std::nullopt;
    }
    return std::nullopt;
}

Meal mealOf(DiarySection section)
{
    switch (section) {
    case DiarySection::Breakfast:
        return Meal::Breakfast;
    case DiarySection::Lunch:
        return Meal::Lunch;
    case DiarySection::Dinner:
        return Meal::Dinner;
    case DiarySection::Snacks:
        return Meal::Snack;
    default:
        return Meal::None;
    }
}

DiarySection sectionOf(Meal meal)
{
    switch (meal) {
    case Meal::Breakfast:
        return DiarySection::Breakfast;
    case Meal::Lunch:
        return DiarySection::Lunch;
    case Meal::Dinner:
        return DiarySection::Dinner;
    default:
        return DiarySection::Snacks;
    }
}

QString entryName(const Record& record, const ReferenceTables& tables)
{
    return std::visit(NameOf{tables}, record.payload);
}

QString entryAmount(const Record& record)
{
    return std::visit(AmountText(), record.payload);
}

QString entryRemark(const Record& record, const Targets& targets, const ReferenceTables& tables)
{
    if (const auto* food = record.as<FoodEntry>())
        return topMembers(food->values, targets);
    if (const auto* activity = record.as<ActivityEntry>()) {
        const Activity* known = tables.activity(activity->activityId);
        return known ? impactText(known->impact) : QString();
    }
    if (const auto* supplement = record.as<SupplementEntry>())
        return supplement->medicine ? Words::tr("medicine") : QString();
    return {};
}

} // namespace osteolog::ui
