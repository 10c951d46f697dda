// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryedit.h"

#include "core/foods/quickadd.h"

#include <QRegularExpression>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QString plainNumber(double value)
{
    return QString::number(value, 'g', 6);
}

Result<Record> refused(ErrorCode code, const QString& text)
{
    return error(code, text);
}

Result<double> numberWithUnit(const QString& text, Unit wanted)
{
    const Result<SaidAmount> said = parseAmount(text);
    if (!said)
        return said.error();
    if (said->unit == Unit::None && said->portion.isEmpty())
        return said->count;
    const std::optional<double> value = convert({said->count, said->unit}, wanted);
    if (!value)
        return error(ErrorCode::UnitMismatch, text, unitSymbol(wanted));
    return *value;
}

struct AmountChange
{
    Record record;
    const QString& text;
    const Catalogue& catalogue;
    const ReferenceTables& tables;

    Result<Record> operator()(FoodEntry entry)
    {
        const Result<SaidAmount> said = parseAmount(text);
        if (!said)
            return said.error();
        Food food; // stands in for a food that is no longer there: weights need nothing of it
        if (const Food* known = catalogue.food(entry.foodId))
            food = *known;
        const Result<ResolvedAmount> amount = resolveAmount(*said, food);
        if (!amount)
            return amount.error();
        entry.values = entry.values.scaled(amount->grams / entry.grams);
        entry.grams = amount->grams;
        entry.portionName = amount->portionName;
        entry.portionCount = amount->portionCount;
        record.payload = std::move(entry);
        return std::move(record);
    }
    Result<Record> operator()(SupplementEntry entry)
    {
        const Result<double> amount = numberWithUnit(text, unitOf(entry.nutrient));
        if (!amount)
            return amount.error();
        const double factor = *amount / entry.elemental;
        entry.values = entry.values.scaled(factor);
        if (entry.saltAmount)
            entry.saltAmount = *entry.saltAmount * factor;
        entry.elemental = *amount;
        record.payload = std::move(entry);
        return std::move(record);
    }
    Result<Record> operator()(ActivityEntry entry)
    {
        const Result<double> minutes = numberWithUnit(text, Unit::Minute);
        if (!minutes)
            return minutes.error();
        entry.duration = Minutes(*minutes);
        record.payload = std::move(entry);
        return std::move(record);
    }
    Result<Record> operator()(SymptomRating rating)
    {
        bool ok = false;
        rating.rating = text.left(1).toInt(&ok);
        if (!ok || (text.size() > 1 && text.at(1).isDigit()))
            return refused(ErrorCode::AmountInvalid, text);
        record.payload = std::move(rating);
        return std::move(record);
    }
    Result<Record> operator()(BodyMeasure measure)
    {
        const Unit unit = measure.kind == BodyMeasureKind::Weight ? Unit::Kilogram : Unit::Centimetre;
        const Result<double> value = numberWithUnit(text, unit);
        if (!value)
            return value.error();
        measure.value = *value;
        record.payload = measure;
        return std::move(record);
    }
    Result<Record> operator()(Note note)
    {
        note.text = text;
        record.payload = std::move(note);
        return std::move(record);
    }
    template <class Other>
    Result<Record> operator()(const Other&)
    {
        return refused(ErrorCode::NotAllowed, text);
    }
};

} // namespace

QString editableAmount(const Record& record)
{
    if (const auto* food = record.as<FoodEntry>()) {
        if (food->portionName.isEmpty())
            return plainNumber(food->grams.value()) + u" g"_s;
        return plainNumber(food->portionCount) + ' '_L1 + food->portionName;
    }
    if (const auto* supplement = record.as<SupplementEntry>())
        return plainNumber(supplement->elemental) + ' '_L1 + unitSymbol(unitOf(supplement->nutrient));
    if (const auto* activity = record.as<ActivityEntry>())
        return plainNumber(activity->duration.value()) + u" min"_s;
    if (const auto* symptom = record.as<SymptomRating>())
        return QString::number(symptom->rating);
    if (const auto* measure = record.as<BodyMeasure>())
        return plainNumber(measure->value) + (measure->kind == BodyMeasureKind::Weight ? u" kg"_s : u" cm"_s);
    if (const auto* note = record.as<Note>())
        return note->text;
    return {};
}

Result<Record> withAmount(Record record, const QString& text, const Catalogue& catalogue, const ReferenceTables& tables)
{
    const Payload payload = record.payload;
    Result<Record> changed = std::visit(AmountChange{std::move(record), text, catalogue, tables}, payload);
    if (!changed)
        return changed;
    if (const Outcome valid = validate(*changed); !valid)
        return valid.error();
    return changed;
}

Result<QTime> timeFromText(const QString& text)
{
    if (text.isEmpty())
        return QTime();
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return error(ErrorCode::TimeInvalid, text);
    return time;
}

} // namespace osteolog::ui
