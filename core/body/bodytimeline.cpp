// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bodytimeline.h"

#include "core/body/bodyrecords.h"
#include "core/domain/keys.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr KeyTable<BodyEventKind, 14> kindKeys = {{
    {BodyEventKind::Symptom, u"symptom"},
    {BodyEventKind::CheckIn, u"check-in"},
    {BodyEventKind::Lab, u"lab"},
    {BodyEventKind::Scan, u"scan"},
    {BodyEventKind::Weight, u"weight"},
    {BodyEventKind::Height, u"height"},
    {BodyEventKind::Fall, u"fall"},
    {BodyEventKind::Fracture, u"fracture"},
    {BodyEventKind::Period, u"period"},
    {BodyEventKind::Supplement, u"supplement"},
    {BodyEventKind::MedicineAdded, u"medicine-added"},
    {BodyEventKind::MedicineRemoved, u"medicine-removed"},
    {BodyEventKind::PlanStarted, u"plan-started"},
    {BodyEventKind::LastPeriod, u"last-period"},
}};

/// What a record puts on the axis; nothing for kinds that are no event of the body.
struct EventOf
{
    BodyEvent event;

    std::optional<BodyEvent> with(BodyEventKind kind, const QString& subject = {}, std::optional<double> value = {},
                                  Unit unit = Unit::None) const
    {
        BodyEvent full = event;
        full.kind = kind;
        full.subject = subject;
        full.value = value;
        full.unit = unit;
        return full;
    }

    std::optional<BodyEvent> operator()(const SymptomRating& rating) const
    {
        return with(BodyEventKind::Symptom, rating.symptom, rating.rating);
    }
    std::optional<BodyEvent> operator()(const MenopauseCheckIn& checkIn) const
    {
        return with(BodyEventKind::CheckIn, {}, checkIn.sum());
    }
    std::optional<BodyEvent> operator()(const LabResult& lab) const
    {
        return with(BodyEventKind::Lab, lab.test, lab.amount.value, lab.amount.unit);
    }
    std::optional<BodyEvent> operator()(const BoneScan& scan) const
    {
        if (scan.tScore)
            return with(BodyEventKind::Scan, scan.site, scan.tScore);
        return with(BodyEventKind::Scan, scan.site, scan.density, Unit::GramPerSquareCentimetre);
    }
    std::optional<BodyEvent> operator()(const BodyMeasure& measure) const
    {
        return measure.kind == BodyMeasureKind::Weight
                   ? with(BodyEventKind::Weight, {}, measure.value, Unit::Kilogram)
                   : with(BodyEventKind::Height, {}, measure.value, Unit::Centimetre);
    }
    std::optional<BodyEvent> operator()(const Fall&) const { return with(BodyEventKind::Fall); }
    std::optional<BodyEvent> operator()(const Fracture& fracture) const
    {
        return with(BodyEventKind::Fracture, fracture.site);
    }
    std::optional<BodyEvent> operator()(const PeriodStart&) const { return with(BodyEventKind::Period); }
    template <class Other>
    std::optional<BodyEvent> operator()(const Other&) const
    {
        return std::nullopt;
    }
};

class ProfileEvents
{
public:
    ProfileEvents(QDate first, QDate last, std::vector<BodyEvent>& events)
        : m_first(first), m_last(last), m_events(events)
    {
    }

    void run(const ProfileHistory& history)
    {
        // The first profile says what was so all along, not what began then.
        const Profile* before = nullptr;
        for (const DatedProfile& change : history.changes()) {
            if (before) {
                medicines(change.from, *before, change.profile, BodyEventKind::MedicineRemoved);
                medicines(change.from, change.profile, *before, BodyEventKind::MedicineAdded);
            }
            if (!before || before->planStart != change.profile.planStart)
                add(change.profile.planStart, BodyEventKind::PlanStarted);
            before = &change.profile;
        }
        if (before)
            add(before->menopauseDate, BodyEventKind::LastPeriod);
    }

private:
    void add(QDate day, BodyEventKind kind, const QString& subject = {})
    {
        if (!day.isValid() || day < m_first || day > m_last)
            return;
        BodyEvent event;
        event.day = day;
        event.kind = kind;
        event.subject = subject;
        m_events.push_back(event);
    }
    /// Those that `with` has and `without` has not.
    void medicines(QDate day, const Profile& with, const Profile& without, BodyEventKind kind)
    {
        QStringList names((with.medicines - without.medicines).values());
        names.sort();
        for (const QString& name : names)
            add(day, kind, name);
    }

    QDate m_first, m_last;
    std::vector<BodyEvent>& m_events;
};

void addSupplements(std::vector<BodyEvent>& events, const std::vector<Record>& records, QDate first, QDate last,
                    QDate today)
{
    for (const SupplementEvent& change : supplementEvents(records, today)) {
        if (change.day < first || change.day > last)
            continue;
        events.push_back({change.day,
                          {},
                          BodyEventKind::Supplement,
                          {},
                          change.form,
                          change.dose,
                          unitOf(change.nutrient),
                          change.change});
    }
}

bool comesBefore(const BodyEvent& a, const BodyEvent& b)
{
    if (a.day != b.day)
        return a.day < b.day;
    if (a.time != b.time)
        return a.time.isValid() && (!b.time.isValid() || a.time < b.time);
    return a.kind < b.kind;
}

} // namespace

QString bodyEventKindKey(BodyEventKind kind)
{
    return keyOf(kindKeys, kind);
}

Result<std::vector<BodyEvent>> bodyTimeline(const Store& store, QDate first, QDate last, QDate today)
{
    const Result<std::vector<Record>> records =
        recordsOfKinds(store,
                       {RecordKind::Symptom, RecordKind::MenopauseCheckIn, RecordKind::Lab, RecordKind::Scan,
                        RecordKind::BodyMeasure, RecordKind::Fall, RecordKind::Fracture, RecordKind::Period},
                       first, last);
    if (!records)
        return records.error();
    // Beyond the window too: what was taken before it was not begun in it, and what goes on after it was not left off.
    const QDate until = std::min(today, last.addDays(daysWithoutSupplement));
    const Result<std::vector<Record>> taken =
        store.records(RecordKind::Supplement, first.addDays(-daysWithoutSupplement), until);
    if (!taken)
        return taken.error();
    const Result<ProfileHistory> history = store.profiles();
    if (!history)
        return history.error();

    std::vector<BodyEvent> events;
    for (const Record& record : *records) {
        BodyEvent bare;
        bare.day = record.day;
        bare.time = record.time;
        bare.record = record.id;
        if (const std::optional<BodyEvent> event = std::visit(EventOf{bare}, record.payload))
            events.push_back(*event);
    }
    addSupplements(events, *taken, first, last, until);
    ProfileEvents(first, last, events).run(*history);
    std::stable_sort(events.begin(), events.end(), comesBefore);
    return events;
}

} // namespace osteolog
