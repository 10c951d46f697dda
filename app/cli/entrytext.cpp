// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entrytext.h"

#include "app/cli/output.h"

#include <cmath>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString countsOf(const ActivityEntry& entry)
{
    QStringList parts;
    if (entry.impacts)
        parts << QString::number(*entry.impacts) + u" impacts"_s;
    if (entry.sets && entry.repetitions)
        parts << u"%1 × %2"_s.arg(*entry.sets).arg(*entry.repetitions);
    else if (entry.sets || entry.repetitions)
        parts << (entry.sets ? QString::number(*entry.sets) + u" sets"_s
                             : QString::number(*entry.repetitions) + u" repetitions"_s);
    if (entry.load)
        parts << shortAmount(entry.load->value(), Unit::Kilogram);
    return parts.join(u", "_s);
}

struct TextOf
{
    EntryText operator()(const FoodEntry& entry) const { return {{}, entry.foodName, entry.grams.value(), Unit::Gram}; }
    EntryText operator()(const SupplementEntry& entry) const
    {
        return {{}, entry.product.isEmpty() ? entry.form : entry.product, entry.elemental, unitOf(entry.nutrient)};
    }
    EntryText operator()(const ActivityEntry& entry) const
    {
        return {{}, entry.activityName, entry.duration.value(), Unit::Minute, countsOf(entry)};
    }
    EntryText operator()(const SymptomRating& rating) const { return {{}, rating.symptom, rating.rating, Unit::None}; }
    EntryText operator()(const LabResult& lab) const { return {{}, lab.test, lab.amount.value, lab.amount.unit}; }
    EntryText operator()(const BoneScan& scan) const
    {
        return {{}, scan.site, scan.density, Unit::GramPerSquareCentimetre};
    }
    EntryText operator()(const BodyMeasure& measure) const
    {
        const bool weight = measure.kind == BodyMeasureKind::Weight;
        const QString kind = weight ? u"weight"_s : u"height"_s;
        return {kind, kind, measure.value, weight ? Unit::Kilogram : Unit::Centimetre};
    }
    EntryText operator()(const Fall&) const { return {{}, u"fall"_s, {}, Unit::None}; }
    EntryText operator()(const Fracture& fracture) const { return {{}, fracture.site, {}, Unit::None}; }
    EntryText operator()(const MenopauseCheckIn& checkIn) const
    {
        return {{}, u"menopause check-in"_s, checkIn.sum(), Unit::None};
    }
    EntryText operator()(const PeriodStart&) const { return {{}, u"first day of a period"_s, {}, Unit::None}; }
    EntryText operator()(const Note& note) const { return {{}, note.text, {}, Unit::None}; }
    template <class Other>
    EntryText operator()(const Other&) const
    {
        return {}; // marks, profiles, own foods, safety checks … are no entries of a day
    }
};

} // namespace

EntryText entryText(const Record& record)
{
    EntryText text = std::visit(TextOf(), record.payload);
    if (text.kind.isEmpty())
        text.kind = recordKindKey(record.kind());
    return text;
}

QString portionText(const Portion& portion, double count)
{
    const double whole = std::floor(count);
    QString number = whole > 0 ? QString::number(whole) : QString();
    if (count - whole == 0.5)
        number += u'½';
    else if (count != whole)
        number = shortNumber(count);
    if (portion.name.isEmpty())
        return number + u" × "_s + shortAmount(portion.grams.value(), Unit::Gram);
    if (count == 1)
        return portion.name;
    // "1 slice" names one of them; other names ("2 biscuits") keep their own number.
    const QString one = portion.name.startsWith("1 "_L1) ? portion.name.mid(2) : portion.name;
    return number + (count < 1 && one != portion.name ? u" "_s : u" × "_s) + one;
}

} // namespace osteolog::cli
