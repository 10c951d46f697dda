// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/supplementevents.h"

#include "core/domain/keys.h"
#include "core/domain/recordorder.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace osteolog {

namespace {

constexpr int daysToBelieve = 3;
constexpr double sameDose = 1e-6; ///< relative

constexpr KeyTable<SupplementChange, 3> changeKeys = {{
    {SupplementChange::Started, u"started"},
    {SupplementChange::DoseChanged, u"dose-changed"},
    {SupplementChange::Stopped, u"stopped"},
}};

struct Course
{
    const SupplementEntry* entry = nullptr;
    QMap<QDate, double> doses;
};

bool isSame(double one, double other)
{
    return std::abs(one - other) <= sameDose * std::max(std::abs(one), std::abs(other));
}

/// Walks along the days of one supplement.
class CourseReader
{
public:
    CourseReader(const Course& course, std::vector<SupplementEvent>& events) : m_course(course), m_events(events) {}

    void run(QDate today)
    {
        for (auto it = m_course.doses.constBegin(); it != m_course.doses.constEnd(); ++it) {
            if (m_last.isValid() && m_last.daysTo(it.key()) > daysWithoutSupplement)
                stop();
            if (!m_last.isValid())
                start(it.key(), it.value());
            else
                follow(it.key(), it.value());
            m_last = it.key();
        }
        if (m_last.isValid() && m_last.daysTo(today) >= daysWithoutSupplement)
            stop();
    }

private:
    void add(QDate day, SupplementChange change, double dose, std::optional<double> before = {})
    {
        const SupplementEntry& entry = *m_course.entry;
        m_events.push_back({day, change, entry.form, entry.product, entry.nutrient, dose, before});
    }
    void start(QDate day, double dose)
    {
        add(day, SupplementChange::Started, dose);
        m_usual = dose;
        m_others = 0;
    }
    void stop()
    {
        add(m_last, SupplementChange::Stopped, m_usual);
        m_last = {};
    }
    void follow(QDate day, double dose)
    {
        if (isSame(dose, m_usual)) {
            m_others = 0;
            return;
        }
        if (m_others == 0 || !isSame(dose, m_other)) {
            m_other = dose;
            m_others = 0;
            m_since = day;
        }
        if (++m_others < daysToBelieve)
            return;
        add(m_since, SupplementChange::DoseChanged, dose, m_usual);
        m_usual = dose;
        m_others = 0;
    }

    const Course& m_course;
    std::vector<SupplementEvent>& m_events;
    QDate m_last;
    double m_usual = 0;
    double m_other = 0;
    int m_others = 0;
    QDate m_since;
};

} // namespace

QString supplementChangeKey(SupplementChange change)
{
    return keyOf(changeKeys, change);
}

std::vector<SupplementEvent> supplementEvents(std::span<const Record> records, QDate today)
{
    QMap<std::pair<QString, QString>, Course> courses;
    for (const Record* record : inOrder<SupplementEntry>(records, today)) {
        const auto& entry = *record->as<SupplementEntry>();
        Course& course = courses[{entry.form, entry.product}];
        course.entry = &entry;
        course.doses[record->day] += entry.elemental;
    }
    std::vector<SupplementEvent> events;
    for (const Course& course : std::as_const(courses))
        CourseReader(course, events).run(today);
    std::stable_sort(events.begin(), events.end(),
                     [](const SupplementEvent& a, const SupplementEvent& b) { return a.day < b.day; });
    return events;
}

} // namespace osteolog
