// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dayview.h"
#include "app/cli/entrytext.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/advice/suggestions.h"
#include "core/advice/unwantedfoods.h"
#include "core/analysis/intake.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject membersJson(const std::vector<std::pair<Member, double>>& amounts)
{
    QJsonObject object;
    for (const auto& [member, amount] : amounts)
        object.insert(memberKey(member), amount);
    return object;
}

QJsonObject suggestionJson(const Suggestion& suggestion, const Profile& profile)
{
    QJsonObject adds;
    for (const Member member : eatenMembers)
        adds.insert(memberKey(member), jsonNumber(intakeOf(member, suggestion.adds, profile.reference).amount));
    return {{u"food_id"_s, suggestion.food->id},
            {u"name"_s, suggestion.food->name},
            {u"grams"_s, suggestion.grams.value()},
            {u"portion"_s, portionText(suggestion.food->usualPortion, suggestion.portions)},
            {u"adds"_s, adds}};
}

QString suggestionsText(const Suggestions& suggestions, const Profile& profile)
{
    QString text = u"Still to go: "_s;
    QStringList gap;
    for (const auto& [member, amount] : suggestions.gap)
        gap << memberName(member) + u' ' + shortAmount(amount, unitOf(member));
    text += (gap.isEmpty() ? u"nothing"_s : gap.join(u", "_s)) + u"\n\n"_s;
    if (suggestions.items.empty())
        return text + u"Nothing is suggested.\n"_s;
    Table table({u"food"_s, u"portion"_s, u">grams"_s, u"adds"_s});
    for (const Suggestion& item : suggestions.items) {
        QStringList adds;
        for (const auto& [member, amount] : suggestions.gap) {
            if (const std::optional<double> added = intakeOf(member, item.adds, profile.reference).amount)
                adds << memberName(member) + u' ' + shortAmount(added, unitOf(member));
        }
        table.add({item.food->name, portionText(item.food->usualPortion, item.portions),
                   shortNumber(item.grams.value()), adds.join(u", "_s)});
    }
    text += table.text();
    QStringList after;
    for (const auto& [member, amount] : suggestions.gapAfter) {
        if (amount > 0)
            after << memberName(member) + u' ' + shortAmount(amount, unitOf(member));
    }
    text += u"\nThen still to go: %1\n"_s.arg(after.isEmpty() ? u"nothing"_s : after.join(u", "_s));
    if (suggestions.vitaminKLeftOut)
        text += u"\nVitamin K is left out: with warfarin it should stay as it is from day to day.\n"_s;
    for (const Suggestion& item : suggestions.items) {
        if (item.calciumNotCounted)
            text += u"\nThe calcium of %1 is hardly absorbed, so it was not counted.\n"_s.arg(item.food->name);
    }
    if (!profile.avoid.isEmpty() || (profile.diet != Diet::Omnivore && profile.diet != Diet::Unknown))
        text += u"\nFoods of which it is not known whether they fit your diet are left out.\n"_s;
    return text;
}

Result<SuggestionRequest> requestOf(Session& session, const Arguments& arguments, QDate day)
{
    SuggestionRequest request;
    if (arguments.has(u"items"_s)) {
        const Result<int> items = parseWholeNumber(u"items"_s, arguments.option(u"items"_s), 1, 5);
        if (!items)
            return items.error();
        request.items = *items;
    }
    if (arguments.has(u"kcal"_s)) {
        const Result<double> most = parsePlainNumber(arguments.option(u"kcal"_s));
        if (!most || !(*most >= 0))
            return error(ErrorCode::AmountInvalid, arguments.option(u"kcal"_s));
        request.kcalMaximum = *most;
    }
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    Result<QSet<QString>> unwanted = unwantedFoods(**store);
    if (!unwanted)
        return unwanted.error();
    request.without = std::move(unwanted).value();
    const Result<std::vector<FoodUse>> eaten = (*store)->foodUse(day.addDays(-365), 500);
    if (!eaten)
        return eaten.error();
    for (const FoodUse& use : *eaten)
        request.eatenTimes.insert(use.foodId, use.times);
    return request;
}

Result<Answer> suggestFoods(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<SuggestionRequest> request = requestOf(session, arguments, *day);
    if (!request)
        return request.error();
    const Result<DayView> view = viewOfDay(session, *day);
    if (!view)
        return view.error();
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();

    // Whoever should be seeing a doctor is not sent to the kitchen.
    const bool redFlag = tipsAreOff(view->notices);
    Suggestions suggestions;
    if (!redFlag)
        suggestions = suggest(view->summary, view->targets, view->profile, (*catalogue)->foods(), *request);
    const QString withheld = redFlag ? u"red-flag"_s : suggestionsWithheldKey(suggestions.withheld);
    QJsonArray items;
    for (const Suggestion& item : suggestions.items)
        items.append(suggestionJson(item, view->profile));
    const QJsonObject json{{u"gap"_s, membersJson(suggestions.gap)},
                           {u"items"_s, items},
                           {u"gap_after"_s, membersJson(suggestions.gapAfter)},
                           {u"objective"_s, suggestions.objective},
                           {u"withheld"_s, jsonText(withheld)}};
    QString text = withheld.isEmpty() ? suggestionsText(suggestions, view->profile) : noFoodSentence(withheld) + u'\n';
    for (const Notice& notice : view->notices) {
        if (redFlag && notice.severity == Severity::Urgent)
            text += noticeSentence(notice) + u'\n';
    }
    return Answer{json, text, {}, false};
}

Result<Answer> offer(Session& session, const Arguments& arguments, bool again)
{
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<const Food*> food = findFood(**catalogue, arguments.words.join(u' '));
    if (!food)
        return food.error();
    const Result<Edit> edit = offerFood((*journal)->store(), (*food)->id, again, session.clock().today());
    if (!edit)
        return edit.error();
    if (!edit->isEmpty()) {
        if (const auto applied = (*journal)->apply(*edit); !applied)
            return applied.error();
    }
    const QJsonObject json{{u"food"_s, QJsonObject{{u"id"_s, (*food)->id}, {u"name"_s, (*food)->name}}},
                           {u"offered"_s, again}};
    const QString text = again ? u"%1 may be suggested again.\n"_s : u"%1 will not be suggested again.\n"_s;
    return Answer{json, text.arg((*food)->name), {}, false};
}

Result<Answer> neverAgain(Session& session, const Arguments& arguments)
{
    return offer(session, arguments, false);
}

Result<Answer> onceMore(Session& session, const Arguments& arguments)
{
    return offer(session, arguments, true);
}

constexpr Command commands[] = {
    {u"suggest", u"", 0, 0, u"on items kcal", u"foods that close the day's gap", suggestFoods},
    {u"suggest never", u"ID|NAME", 1, anyNumber, u"", u"neither suggest nor plan this food again", neverAgain},
    {u"suggest again", u"ID|NAME", 1, anyNumber, u"", u"after all", onceMore},
};

} // namespace

std::span<const Command> suggestCommands()
{
    return commands;
}

} // namespace osteolog::cli
