// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dayview.h"
#include "app/cli/entrytext.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/advice/eatinghabits.h"
#include "core/advice/unwantedfoods.h"
#include "core/advice/weekplan.h"

#include <QJsonArray>

#include <cmath>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString plannedPortion(const PlannedFood& food)
{
    if (food.portionName.isEmpty() || !(food.portionCount > 0))
        return shortAmount(food.grams.value(), Unit::Gram);
    return portionText({food.portionName, food.grams / food.portionCount}, food.portionCount);
}

QJsonObject dayJson(const PlannedDay& day)
{
    QJsonArray foods;
    for (const PlannedFood& food : day.foods) {
        foods.append(QJsonObject{{u"food_id"_s, food.foodId},
                                 {u"name"_s, food.name},
                                 {u"meal"_s, jsonText(mealKey(food.meal))},
                                 {u"grams"_s, food.grams.value()},
                                 {u"portion"_s, plannedPortion(food)},
                                 {u"as"_s, plannedAsKey(food.as)}});
    }
    QJsonArray leftOut;
    for (const PlannedOmission& food : day.leftOut) {
        leftOut.append(
            QJsonObject{{u"food_id"_s, food.foodId},
                        {u"name"_s, food.name},
                        {u"grams"_s, food.grams.value()},
                        {u"why"_s, leftOutKey(food.why)},
                        {u"exclusion"_s, jsonText(food.exclusion ? exclusionKey(food.exclusion->reason) : QString())},
                        {u"unknown"_s, food.exclusion && food.exclusion->unknown}});
    }
    QJsonObject amounts;
    for (const Member member : eatenMembers)
        amounts.insert(memberKey(member), day.amount(member));
    return {{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"like"_s, jsonText(day.like.toString(Qt::ISODate))},
            {u"kcal"_s, day.kilocalories},
            {u"foods"_s, foods},
            {u"left_out"_s, leftOut},
            {u"amounts"_s, amounts}};
}

QJsonArray shoppingJson(const WeekPlan& plan)
{
    QJsonArray groups;
    for (const ShoppingGroup& group : plan.shopping) {
        QJsonArray items;
        for (const ShoppingItem& item : group.items) {
            items.append(QJsonObject{{u"food_id"_s, item.foodId},
                                     {u"name"_s, item.name},
                                     {u"grams"_s, item.grams.value()},
                                     {u"measure"_s, jsonText(item.measure.name)},
                                     {u"count"_s, item.count},
                                     {u"days"_s, item.days},
                                     {u"new"_s, item.isNew}});
        }
        groups.append(QJsonObject{{u"group"_s, jsonText(group.group)}, {u"items"_s, items}});
    }
    return groups;
}

QJsonObject planJson(const WeekPlan& plan, const QString& withheld)
{
    QJsonArray days;
    for (const PlannedDay& day : plan.days)
        days.append(dayJson(day));
    QJsonObject members;
    for (const PlannedMember& member : plan.members) {
        members.insert(memberKey(member.member), QJsonObject{{u"unit"_s, unitSymbol(unitOf(member.member))},
                                                             {u"target"_s, member.target},
                                                             {u"usual"_s, member.usual},
                                                             {u"planned"_s, member.planned},
                                                             {u"at_least"_s, member.atLeast}});
    }
    QJsonArray newFoods;
    for (const Food* food : plan.newFoods)
        newFoods.append(food->id);
    return {{u"basis"_s, weekPlanBasisKey(plan.basis)},
            {u"withheld"_s, jsonText(withheld)},
            {u"logged_days"_s, plan.loggedDays},
            {u"usual_kcal"_s, jsonNumber(plan.usualKilocalories)},
            {u"days"_s, days},
            {u"members"_s, members},
            {u"new_foods"_s, newFoods},
            {u"shopping"_s, shoppingJson(plan)}};
}

QString leftOutWords(const PlannedOmission& food)
{
    if (food.why == LeftOut::Exchanged)
        return food.name + u" (makes room)"_s;
    if (food.why == LeftOut::UpperLimit)
        return food.name + u" (the day would be above an upper limit)"_s;
    if (food.exclusion && food.exclusion->reason == Exclusion::Unwanted)
        return food.name + u" (not wanted)"_s;
    return food.name + (food.exclusion && food.exclusion->unknown ? u" (not known whether it suits you)"_s
                                                                  : u" (does not suit your profile)"_s);
}

QString dayText(const PlannedDay& day)
{
    QString text = longDate(day.date);
    if (day.like.isValid())
        text += u", like %1"_s.arg(longDate(day.like));
    text += u" · %1 kcal known\n"_s.arg(std::round(day.kilocalories));
    for (const PlannedFood& food : day.foods) {
        const QString mark = food.as == PlannedAs::Usual ? u"  "_s : food.as == PlannedAs::New ? u"* "_s : u"+ "_s;
        text += u"  "_s + mark + food.name + u", "_s + plannedPortion(food);
        text += food.meal == Meal::None ? u"\n"_s : u" ("_s + mealKey(food.meal) + u")\n"_s;
    }
    QStringList without;
    for (const PlannedOmission& food : day.leftOut)
        without << leftOutWords(food);
    return without.isEmpty() ? text : text + u"    without: "_s + without.join(u", "_s) + u'\n';
}

QString membersText(const WeekPlan& plan)
{
    Table table({u"a day"_s, u">usual"_s, u">planned"_s, u">target"_s});
    for (const PlannedMember& member : plan.members) {
        const Unit unit = unitOf(member.member);
        table.add({memberName(member.member), shortAmount(member.usual, unit),
                   (member.atLeast ? u"at least "_s : QString()) + shortAmount(member.planned, unit),
                   shortAmount(member.target, unit)});
    }
    return table.text();
}

QString shoppingText(const WeekPlan& plan)
{
    QString text = u"Shopping list\n"_s;
    for (const ShoppingGroup& group : plan.shopping) {
        text += u"  "_s + (group.group.isEmpty() ? u"other"_s : group.group) + u'\n';
        for (const ShoppingItem& item : group.items) {
            text += u"    "_s + item.name + u", "_s + shortAmount(item.grams.value(), Unit::Gram);
            if (!item.measure.name.isEmpty()) // in halves, rounded up: nobody buys a third of an egg
                text += u" ("_s + portionText(item.measure, std::ceil(2 * item.count - 0.01) / 2) + u')';
            text += u'\n';
        }
    }
    return text;
}

QString planText(const WeekPlan& plan)
{
    QString text;
    if (plan.basis == WeekPlanBasis::EverydayFoods)
        text +=
            u"Only %1 of the last %2 days are logged, too few to know how you eat. These are everyday foods that help; "
            "they are not whole days.\n\n"_s.arg(plan.loggedDays)
                .arg(weekPlanHistoryDays);
    else
        text += u"Made of your own days. + added, * new to you.\n\n"_s;
    for (const PlannedDay& day : plan.days)
        text += dayText(day) + u'\n';
    text += membersText(plan) + u'\n';
    if (plan.vitaminKLeftOut)
        text += u"Vitamin K is left out: with warfarin it should stay as it is from day to day.\n\n"_s;
    return text + shoppingText(plan);
}

Result<Answer> planFoods(Session& session, const Arguments& arguments)
{
    const Result<QDate> first = dayOption(arguments, u"on"_s, session.clock());
    if (!first)
        return first.error();
    const Result<DayView> view = viewOfDay(session, *first);
    if (!view)
        return view.error();
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<std::vector<Day>> history = daysBefore(**store, *first, weekPlanHistoryDays);
    if (!history)
        return history.error();
    const Result<QSet<QString>> unwanted = unwantedFoods(**store);
    if (!unwanted)
        return unwanted.error();
    const bool redFlag = tipsAreOff(view->notices);
    WeekPlan plan;
    if (!redFlag)
        plan = planWeek(*history, view->targets, view->profile, (*catalogue)->foods(), {*first, *unwanted});
    const QString withheld = redFlag ? u"red-flag"_s : suggestionsWithheldKey(plan.withheld);
    return Answer{
        planJson(plan, withheld), withheld.isEmpty() ? planText(plan) : noFoodSentence(withheld) + u'\n', {}, false};
}

constexpr Command commands[] = {
    {u"plan", u"", 0, 0, u"on", u"seven days of foods you eat, and what to buy for them", planFoods},
};

} // namespace

std::span<const Command> planCommands()
{
    return commands;
}

} // namespace osteolog::cli
