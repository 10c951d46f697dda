// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/symptomsets.h"

#include "core/domain/recordorder.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 200;
constexpr int daysOfWeek = 7;

struct BuiltIn
{
    const char16_t* key;
    const char16_t* symptoms;
};
constexpr BuiltIn builtIns[] = {
    {u"everyday", u"cramps sleep tiredness muscle-pain"},
    {u"low-magnesium", u"poor-appetite nausea tiredness weakness cramps twitches tremor numbness palpitations headache "
                       "irritability poor-sleep"},
    {u"night-cramps", u"night-cramps sleep"},
    {u"menopause", u"hot-flushes palpitations poor-sleep low-mood irritability anxiety tiredness sexual-problems "
                   "bladder vaginal-dryness joint-pain muscle-pain"},
    {u"tolerance", u"digestion diarrhoea constipation bloating nausea flushing weakness"},
};

} // namespace

Result<SymptomSet> symptomSetFromText(const QString& text, const ReferenceTables& tables)
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    SymptomSet set;
    for (const QString& part : text.split(separator)) {
        const QString word = part.simplified();
        if (word.isEmpty())
            continue;
        if (word.size() > longestWord)
            return error(ErrorCode::TextTooLong, u"symptom"_s, QString::number(longestWord));
        const bool control =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (control || !word.isValidUtf16())
            return error(ErrorCode::TextInvalid, u"symptom"_s);
        const Symptom* known = tables.symptom(word);
        const QString key = known ? known->key : word;
        if (!set.symptoms.contains(key, Qt::CaseInsensitive))
            set.symptoms << key;
    }
    if (set.symptoms.size() > mostSymptomsInSet)
        return error(ErrorCode::ValueOutOfRange, u"symptoms"_s, u"0–%1"_s.arg(mostSymptomsInSet));
    return set;
}

QString symptomSetToText(const SymptomSet& set)
{
    return set.symptoms.join(u"; "_s);
}

QStringList symptomSetKeys()
{
    QStringList keys;
    for (const BuiltIn& set : builtIns)
        keys << QString::fromUtf16(set.key);
    return keys;
}

SymptomSet builtInSymptomSet(const QString& key)
{
    for (const BuiltIn& set : builtIns) {
        if (key == QStringView(set.key))
            return {QString::fromUtf16(set.symptoms).split(u' ')};
    }
    return {};
}

SymptomSet symptomsInUse(std::span<const Record> records, QDate first, QDate last)
{
    QMap<QString, int> times;
    for (const Record* record : inOrder<SymptomRating>(records, last)) {
        if (record->day >= first)
            ++times[record->as<SymptomRating>()->symptom];
    }
    SymptomSet set{times.keys()};
    std::stable_sort(set.symptoms.begin(), set.symptoms.end(),
                     [&](const QString& a, const QString& b) { return times[a] > times[b]; });
    set.symptoms = set.symptoms.mid(0, mostSymptomsInSet);
    return set;
}

std::optional<int> ratingFromDays(int daysOfSeven)
{
    if (daysOfSeven < 0 || daysOfSeven > daysOfWeek)
        return std::nullopt;
    return (daysOfSeven + 1) / 2;
}

SymptomWeek symptomWeek(std::span<const Record> records, const QString& symptom, QDate day)
{
    SymptomWeek week;
    QMap<QDate, int> worst;
    QSet<QDate> counted, woken;
    for (const Record* record : inOrder<SymptomRating>(records, day)) {
        const auto& rating = *record->as<SymptomRating>();
        if (rating.symptom != symptom || record->day.daysTo(day) >= daysOfWeek)
            continue;
        int& ofDay = worst[record->day];
        ofDay = std::max(ofDay, rating.rating);
        if (rating.count) {
            week.count += *rating.count;
            counted.insert(record->day);
        }
        if (rating.wokeUp.value_or(false))
            woken.insert(record->day);
    }
    double sum = 0;
    for (const int rating : std::as_const(worst)) {
        week.daysWith += rating > 0 ? 1 : 0;
        sum += rating;
    }
    week.ratedDays = static_cast<int>(worst.size());
    week.countedDays = static_cast<int>(counted.size());
    week.nightsWoken = static_cast<int>(woken.size());
    if (week.ratedDays > 0)
        week.mean = sum / week.ratedDays;
    return week;
}

} // namespace osteolog
