// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wording.h"

#include <QCoreApplication>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui)
};

} // namespace

QString memberName(Member member)
{
    switch (member) {
    case Member::Magnesium:
        return Words::tr("Magnesium");
    case Member::Calcium:
        return Words::tr("Calcium");
    case Member::VitaminD:
        return Words::tr("Vitamin D");
    case Member::VitaminK2:
        return Words::tr("Vitamin K2");
    case Member::Protein:
        return Words::tr("Protein");
    case Member::WeightBearing:
        return Words::tr("Weight-bearing");
    case Member::VitaminK:
        return Words::tr("Vitamin K, total");
    }
    return {};
}

QString memberShortName(Member member)
{
    switch (member) {
    case Member::Magnesium:
        return Words::tr("Mg", "short for magnesium");
    case Member::Calcium:
        return Words::tr("Ca", "short for calcium");
    case Member::VitaminD:
        return Words::tr("D", "short for vitamin D");
    case Member::VitaminK2:
        return Words::tr("K2", "short for vitamin K2");
    case Member::Protein:
        return Words::tr("P", "short for protein");
    case Member::WeightBearing:
        return Words::tr("Move", "short for weight-bearing movement");
    case Member::VitaminK:
        return Words::tr("K", "short for vitamin K");
    }
    return {};
}

QString nutrientName(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::Energy:
        return Words::tr("Energy");
    case Nutrient::Protein:
        return Words::tr("Protein");
    case Nutrient::Fat:
        return Words::tr("Fat");
    case Nutrient::Carbohydrate:
        return Words::tr("Carbohydrate");
    case Nutrient::Fibre:
        return Words::tr("Fibre");
    case Nutrient::Calcium:
        return Words::tr("Calcium");
    case Nutrient::Magnesium:
        return Words::tr("Magnesium");
    case Nutrient::Phosphorus:
        return Words::tr("Phosphorus");
    case Nutrient::Potassium:
        return Words::tr("Potassium");
    case Nutrient::Sodium:
        return Words::tr("Sodium");
    case Nutrient::Iron:
        return Words::tr("Iron");
    case Nutrient::Zinc:
        return Words::tr("Zinc");
    case Nutrient::VitaminD:
        return Words::tr("Vitamin D");
    case Nutrient::VitaminK1:
        return Words::tr("Vitamin K1");
    case Nutrient::Menaquinone4:
        return Words::tr("Vitamin K2 as MK-4");
    case Nutrient::VitaminK2:
        return Words::tr("Vitamin K2");
    case Nutrient::VitaminK2Low:
        return Words::tr("Vitamin K2, lowest published");
    case Nutrient::VitaminK2High:
        return Words::tr("Vitamin K2, highest published");
    }
    return {};
}

QString mealName(Meal meal)
{
    switch (meal) {
    case Meal::None:
        return Words::tr("No meal");
    case Meal::Breakfast:
        return Words::tr("Breakfast");
    case Meal::Lunch:
        return Words::tr("Lunch");
    case Meal::Dinner:
        return Words::tr("Dinner");
    case Meal::Snack:
        return Words::tr("Snack");
    }
    return {};
}

QString allergenName(Allergen allergen)
{
    switch (allergen) {
    case Allergen::Milk:
        return Words::tr("milk");
    case Allergen::Egg:
        return Words::tr("egg");
    case Allergen::Fish:
        return Words::tr("fish");
    case Allergen::Shellfish:
        return Words::tr("shellfish");
    case Allergen::TreeNuts:
        return Words::tr("tree nuts");
    case Allergen::Peanut:
        return Words::tr("peanut");
    case Allergen::Soy:
        return Words::tr("soy");
    case Allergen::Wheat:
        return Words::tr("wheat");
    case Allergen::Gluten:
        return Words::tr("gluten");
    case Allergen::Sesame:
        return Words::tr("sesame");
    }
    return {};
}

QString dietName(Diet diet)
{
    switch (diet) {
    case Diet::Unknown:
        return Words::tr("unknown");
    case Diet::Omnivore:
        return Words::tr("eats everything");
    case Diet::Pescatarian:
        return Words::tr("pescatarian");
    case Diet::Vegetarian:
        return Words::tr("vegetarian");
    case Diet::Vegan:
        return Words::tr("vegan");
    }
    return {};
}

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Unset:
        return Words::tr("Not said");
    case Sex::Female:
        return Words::tr("Female");
    case Sex::Male:
        return Words::tr("Male");
    }
    return {};
}

QString lifeStageName(LifeStage stage)
{
    switch (stage) {
    case LifeStage::None:
        return Words::tr("None of these");
    case LifeStage::Pregnant:
        return Words::tr("Pregnant");
    case LifeStage::Lactating:
        return Words::tr("Breastfeeding");
    case LifeStage::Perimenopause:
        return Words::tr("Around menopause");
    case LifeStage::Postmenopause:
        return Words::tr("After menopause");
    }
    return {};
}

QString referenceSetName(ReferenceSet set)
{
    return set == ReferenceSet::Nam ? Words::tr("United States and Canada (NAM)") : Words::tr("Europe (EFSA)");
}

QString conditionName(Condition condition)
{
    switch (condition) {
    case Condition::KidneyEgfr30to59:
        return Words::tr("Kidney disease, eGFR 30 to 59");
    case Condition::KidneyEgfrBelow30:
        return Words::tr("Kidney disease, eGFR below 30");
    case Condition::KidneyStageUnknown:
        return Words::tr("Kidney disease, stage not known");
    case Condition::Dialysis:
        return Words::tr("Dialysis");
    case Condition::KidneyStones:
        return Words::tr("Kidney stones");
    case Condition::Osteoporosis:
        return Words::tr("Osteoporosis");
    case Condition::FragilityFracture:
        return Words::tr("A bone broken by a fall from standing height or less");
    case Condition::HeartBlock:
        return Words::tr("Heart block or a very slow pulse");
    case Condition::MyastheniaGravis:
        return Words::tr("Myasthenia gravis");
    case Condition::HighCalcium:
        return Words::tr("High calcium in the blood");
    case Condition::Malabsorption:
        return Words::tr("Food is poorly absorbed (coeliac disease, stomach or bowel surgery …)");
    }
    return {};
}

QString k2StateText(K2State state)
{
    switch (state) {
    case K2State::Unknown:
        return Words::tr("Nobody has published a K2 value for this food. It counts as unknown, never as zero.");
    case K2State::Assumed:
        return Words::tr("Assumed from the kind of food, not measured.");
    case K2State::Class:
        return Words::tr("The published value for this class of food.");
    case K2State::Measured:
        return Words::tr("Published for this very food.");
    }
    return {};
}

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Food:
        return Words::tr("food");
    case RecordKind::Supplement:
        return Words::tr("supplement");
    case RecordKind::Activity:
        return Words::tr("movement");
    case RecordKind::Symptom:
        return Words::tr("how you feel");
    case RecordKind::Lab:
        return Words::tr("laboratory result");
    case RecordKind::Scan:
        return Words::tr("bone scan");
    case RecordKind::BodyMeasure:
        return Words::tr("weight or height");
    case RecordKind::Fall:
        return Words::tr("fall");
    case RecordKind::Fracture:
        return Words::tr("broken bone");
    case RecordKind::Note:
        return Words::tr("note");
    case RecordKind::DayMark:
        return Words::tr("day mark");
    case RecordKind::Profile:
        return Words::tr("profile");
    case RecordKind::OwnFood:
        return Words::tr("own food");
    case RecordKind::Favourite:
        return Words::tr("favourite");
    case RecordKind::Recipe:
        return Words::tr("recipe");
    case RecordKind::UnwantedFood:
        return Words::tr("unwanted food");
    case RecordKind::SafetyCheck:
        return Words::tr("safety check");
    case RecordKind::MenopauseCheckIn:
        return Words::tr("menopause check-in");
    case RecordKind::Period:
        return Words::tr("period");
    case RecordKind::PastActivity:
        return Words::tr("sport of earlier years");
    }
    return {};
}

QString editNameText(EditName name)
{
    switch (name) {
    case EditName::Add:
        return Words::tr("add", "name of an edit: Undo: add");
    case EditName::Change:
        return Words::tr("change", "name of an edit");
    case EditName::Remove:
        return Words::tr("remove", "name of an edit");
    case EditName::Move:
        return Words::tr("move", "name of an edit");
    case EditName::CopyDay:
        return Words::tr("copy a day", "name of an edit");
    case EditName::CopyMeal:
        return Words::tr("copy a meal", "name of an edit");
    case EditName::MarkDay:
        return Words::tr("mark the day", "name of an edit");
    case EditName::ChangeProfile:
        return Words::tr("change the profile", "name of an edit");
    case EditName::ChangeFoods:
        return Words::tr("change foods", "name of an edit");
    case EditName::Import:
        return Words::tr("import", "name of an edit");
    case EditName::Undo:
        return Words::tr("undo", "name of an edit");
    case EditName::Redo:
        return Words::tr("redo", "name of an edit");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return Words::tr("Good to know");
    case Severity::Caution:
        return Words::tr("Take care");
    case Severity::Urgent:
        return Words::tr("Important");
    }
    return {};
}

QString targetKindText(TargetKind kind)
{
    switch (kind) {
    case TargetKind::None:
        return Words::tr("no official value");
    case TargetKind::Rda:
        return Words::tr("recommended amount (RDA)");
    case TargetKind::Ai:
        return Words::tr("adequate intake (AI)");
    case TargetKind::Pri:
        return Words::tr("reference intake (PRI)");
    case TargetKind::OwnGoal:
        return Words::tr("your own goal");
    case TargetKind::Guideline:
        return Words::tr("guideline");
    }
    return {};
}

QString targetWithheldText(TargetWithheld why)
{
    switch (why) {
    case TargetWithheld::No:
        return {};
    case TargetWithheld::UnknownAge:
        return Words::tr("A date of birth is needed for this target.");
    case TargetWithheld::UnknownSex:
        return Words::tr("This target differs between women and men; your profile does not say which applies.");
    case TargetWithheld::UnknownWeight:
        return Words::tr("Your weight is needed for this target.");
    case TargetWithheld::Kidney:
        return Words::tr("With kidney disease, your kidney team sets this target.");
    case TargetWithheld::HighCalcium:
        return Words::tr("With kidney stones or high calcium, your doctor sets this target.");
    }
    return {};
}

QString suggestionsWithheldText(SuggestionsWithheld why)
{
    switch (why) {
    case SuggestionsWithheld::No:
        return {};
    case SuggestionsWithheld::NoGap:
        return Words::tr("Nothing is missing today.");
    case SuggestionsWithheld::NoTargets:
        return Words::tr("Suggestions need targets. Tell your age and sex in Profile.");
    case SuggestionsWithheld::Kidney:
        return Words::tr(
            "With kidney disease there are no food suggestions here. Ask your kidney team what suits you.");
    case SuggestionsWithheld::Nothing:
        return Words::tr("No food in the list fits your choices and helps with what is missing.");
    }
    return {};
}

} // namespace osteolog::ui
