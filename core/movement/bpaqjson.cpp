// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/bpaqjson.h"

#include <QJsonArray>
#include <QStringList>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

Outcome hasOnly(const QJsonObject& object, const QStringList& keys)
{
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            return error(ErrorCode::UnknownKey, key);
    }
    return done();
}

Outcome readNumber(const QJsonObject& object, const QString& key, double& number, bool needed)
{
    if (!object.contains(key) && !needed)
        return done();
    if (!object[key].isDouble())
        return error(ErrorCode::ValueOutOfRange, key, u"a number"_s);
    number = object[key].toDouble();
    return done();
}

/// Hands every object of a list to `read`, which answers with what is wrong.
template <class Read>
Outcome readList(const QJsonObject& object, const QString& key, Read read)
{
    const QJsonValue list = object[key];
    if (list.isUndefined())
        return done();
    if (!list.isArray())
        return error(ErrorCode::ValueOutOfRange, key, u"a list"_s);
    const QJsonArray items = list.toArray();
    for (const auto& element : items) {
        const QJsonObject item = element.toObject();
        if (!item[u"activity"_s].isString())
            return error(ErrorCode::ValueOutOfRange, key, u"objects with an activity"_s);
        if (const Outcome outcome = read(item); !outcome)
            return outcome;
    }
    return done();
}

} // namespace

Result<BpaqInput> bpaqFromJson(const QJsonObject& object)
{
    BpaqInput input;
    const auto readCurrent = [&](const QJsonObject& item) -> Outcome {
        if (const Outcome outcome = hasOnly(item, {u"activity"_s, u"per_week"_s}); !outcome)
            return outcome;
        BpaqInput::Current& current = input.current.emplace_back();
        current.activity = item[u"activity"_s].toString();
        return readNumber(item, u"per_week"_s, current.timesPerWeek, true);
    };
    const auto readPast = [&](const QJsonObject& item) -> Outcome {
        if (const Outcome outcome = hasOnly(item, {u"activity"_s, u"years_before_15"_s, u"years_from_15"_s}); !outcome)
            return outcome;
        BpaqInput::Past& past = input.past.emplace_back();
        past.activity = item[u"activity"_s].toString();
        const Outcome before = readNumber(item, u"years_before_15"_s, past.yearsBefore15, false);
        return before ? readNumber(item, u"years_from_15"_s, past.yearsFrom15, false) : before;
    };
    const Outcome outcomes[] = {
        hasOnly(object, {u"age"_s, u"current"_s, u"past"_s}),
        readNumber(object, u"age"_s, input.age, true),
        readList(object, u"current"_s, readCurrent),
        readList(object, u"past"_s, readPast),
    };
    for (const Outcome& outcome : outcomes) {
        if (!outcome)
            return outcome.error();
    }
    return input;
}

} // namespace osteolog
