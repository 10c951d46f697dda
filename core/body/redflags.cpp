// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/redflags.h"

#include "core/body/heightloss.h"
#include "core/body/menopause.h"
#include "core/domain/keys.h"
#include "core/domain/recordorder.h"

#include <QMap>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// How long a record speaks: our own judgement, stated in the header.
constexpr int daysOfSymptom = 7;
constexpr int daysOfFracture = 90;
constexpr int daysOfFalls = 365;
constexpr int daysOfPeriod = 30;

constexpr std::size_t manyFalls = 2;
constexpr int earlyMenopauseBelow = 45; ///< years
constexpr int daysOfDiarrhoea = 4;      ///< more than three
constexpr int endedDaysAgo = 2;

constexpr KeyTable<RedFlagLevel, 4> levelKeys = {{
    {RedFlagLevel::Appointment, u"appointment"},
    {RedFlagLevel::Urgent, u"urgent"},
    {RedFlagLevel::SameDay, u"same-day"},
    {RedFlagLevel::Emergency, u"emergency"},
}};

class Watch
{
public:
    Watch(QDate day, const Profile& profile, std::span<const Record> records, const ReferenceTables& tables)
        : m_day(day), m_profile(profile), m_records(records), m_tables(tables)
    {
    }

    std::vector<RaisedRedFlag> run()
    {
        readSymptoms();
        symptoms();
        fracture();
        falls();
        height();
        diarrhoea();
        period();
        byProfile();
        std::stable_sort(m_raised.begin(), m_raised.end(), [this](const RaisedRedFlag& a, const RaisedRedFlag& b) {
            if (a.level != b.level)
                return a.level > b.level;
            return place(a.key) < place(b.key) || (a.key == b.key && a.since > b.since);
        });
        return std::move(m_raised);
    }

private:
    void readSymptoms();
    void symptoms();
    void fracture();
    void falls();
    void height();
    void diarrhoea();
    void period();
    void byProfile();

    void raise(const QString& key, QDate since, std::optional<double> amount = {}, const QString& symptom = {});
    bool takesOneOf(const QStringList& groups) const;
    qsizetype place(const QString& key) const { return m_tables.redFlag(key) - m_tables.redFlags.data(); }

    QDate m_day;
    const Profile& m_profile;
    std::span<const Record> m_records;
    const ReferenceTables& m_tables;
    /// The worst rating of each day that a symptom was rated on.
    QMap<QString, QMap<QDate, int>> m_worst;
    std::vector<RaisedRedFlag> m_raised;
};

void Watch::raise(const QString& key, QDate since, std::optional<double> amount, const QString& symptom)
{
    const RedFlag* flag = m_tables.redFlag(key);
    const std::optional<RedFlagLevel> level = flag ? redFlagLevelFromKey(flag->level) : std::nullopt;
    if (level)
        m_raised.push_back({key, *level, symptom, since, amount, flag->pausesMagnesium});
}

bool Watch::takesOneOf(const QStringList& groups) const
{
    return std::any_of(m_profile.medicines.begin(), m_profile.medicines.end(), [&](const QString& word) {
        const Medicine* medicine = m_tables.medicine(word);
        return medicine && groups.contains(medicine->group);
    });
}

void Watch::readSymptoms()
{
    for (const Record* record : inOrder<SymptomRating>(m_records, m_day)) {
        const auto& rating = *record->as<SymptomRating>();
        const Symptom* symptom = m_tables.symptom(rating.symptom);
        if (!symptom || record->day.daysTo(m_day) >= 2 * daysOfSymptom)
            continue;
        int& worst = m_worst[symptom->key][record->day];
        worst = std::max(worst, rating.rating);
    }
}

void Watch::symptoms()
{
    for (const RedFlag& flag : m_tables.redFlags) {
        for (const QString& key : flag.symptoms) {
            const Symptom* symptom = m_tables.symptom(key);
            const QMap<QDate, int> days = m_worst.value(key);
            if (!symptom || !symptom->redFlagFrom || days.isEmpty())
                continue;
            const bool stands = days.last() >= *symptom->redFlagFrom && days.lastKey().daysTo(m_day) < daysOfSymptom;
            if (stands && (symptom->redFlagAmong.isEmpty() || takesOneOf(symptom->redFlagAmong)))
                raise(flag.key, days.lastKey(), {}, key);
        }
    }
}

void Watch::fracture()
{
    std::vector<const Record*> fractures = inOrder<Fracture>(m_records, m_day);
    std::erase_if(fractures, [](const Record* record) { return !record->as<Fracture>()->lowTrauma.value_or(true); });
    if (!fractures.empty() && fractures.back()->day.daysTo(m_day) < daysOfFracture)
        raise(u"fragility-fracture"_s, fractures.back()->day);
}

void Watch::falls()
{
    std::vector<const Record*> all = inOrder<Fall>(m_records, m_day);
    std::erase_if(all, [this](const Record* record) { return record->day.daysTo(m_day) >= daysOfFalls; });
    if (all.size() >= manyFalls)
        raise(u"falls"_s, all.back()->day, static_cast<double>(all.size()));
}

void Watch::height()
{
    const HeightLoss loss = heightLossOn(m_profile, m_records, m_day);
    if (loss.isFlagged())
        raise(u"height-loss"_s, loss.day, loss.bigSinceYoung ? loss.fromYoungAdult : loss.measured);
}

void Watch::diarrhoea()
{
    const QMap<QDate, int> days = m_worst.value(u"diarrhoea"_s);
    if (days.isEmpty())
        return;
    int inARow = 0;
    QDate last;
    for (auto it = days.constBegin(); it != days.constEnd(); ++it) {
        if (it.value() == 0) {
            inARow = 0;
            last = {};
            continue;
        }
        inARow = last.isValid() && last.addDays(1) == it.key() ? inARow + 1 : 1;
        last = it.key();
    }
    if (inARow >= daysOfDiarrhoea && last.daysTo(m_day) <= endedDaysAgo) {
        raise(u"diarrhoea"_s, last, inARow, u"diarrhoea"_s);
        return;
    }
    for (const Record* record : inOrder<SymptomRating>(m_records, m_day)) {
        const auto& rating = *record->as<SymptomRating>();
        const Symptom* symptom = m_tables.symptom(rating.symptom);
        const bool recent = record->day.daysTo(m_day) < daysOfSymptom && record->day == days.lastKey();
        if (symptom && symptom->key == "diarrhoea"_L1 && recent && rating.rating > 0 &&
            rating.daysOfSeven.value_or(0) >= daysOfDiarrhoea) {
            raise(u"diarrhoea"_s, record->day, *rating.daysOfSeven, u"diarrhoea"_s);
            return;
        }
    }
}

void Watch::period()
{
    const Record* last = latest<PeriodStart>(m_records, m_day);
    const bool rated = std::any_of(m_raised.begin(), m_raised.end(),
                                   [](const RaisedRedFlag& flag) { return flag.key == "bleeding"_L1; });
    if (last && !rated && last->day.daysTo(m_day) < daysOfPeriod &&
        menopauseOn(m_profile, last->day) == MenopauseState::After)
        raise(u"bleeding"_s, last->day, {}, u"bleeding"_s);
}

void Watch::byProfile()
{
    const std::optional<int> age = ageAtMenopause(m_profile);
    if (age && *age < earlyMenopauseBelow && menopauseOn(m_profile, m_day) == MenopauseState::After)
        raise(u"early-menopause"_s, {}, *age);
    if (takesOneOf({u"steroid"_s}))
        raise(u"steroids"_s, {});
}

} // namespace

QString redFlagLevelKey(RedFlagLevel level)
{
    return keyOf(levelKeys, level);
}

std::optional<RedFlagLevel> redFlagLevelFromKey(const QString& key)
{
    return valueOf(levelKeys, key);
}

std::vector<RaisedRedFlag> redFlagsOn(QDate day, const Profile& profile, std::span<const Record> records,
                                      const ReferenceTables& tables)
{
    return Watch(day, profile, records, tables).run();
}

} // namespace osteolog
