// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demofoods.h"
#include "core/demo/demolife.h"
#include "core/demo/demomeals.h"

#include <QHash>

namespace osteolog {

/// Fills single days of a simulated life. Keeps what carries over from one day to the next: moods and forgetting.
class DemoDays
{
public:
    DemoDays(const DemoLife& life, const Catalogue& catalogue, const ReferenceTables& tables, int entriesPerDay,
             Chance& chance);

    /// UnknownFood, UnknownForm or UnknownActivity when the catalogue or a table lacks what the life is made of.
    Outcome prepare();
    /// The own foods and recipes that she logs from that day on instead of shipped ones.
    std::vector<Record> ownFoods() const;
    /// The records of that day, in no order, ids not set yet. Empty for a forgotten day.
    std::vector<Record> day(QDate date);

private:
    std::vector<Record> ordinaryDay(QDate date);
    std::vector<Record> lastDay();
    bool isForgotten(QDate date);

    void addMeals(std::vector<Record>& records, QDate date, int count);
    const DemoMeal& choose(Meal meal, QDate date);
    QDate ownFoodsSince() const;
    const Food& foodOn(QDate date, int ndb) const;
    Record foodRecord(QDate date, QTime time, Meal meal, const DemoFood& food, bool exact = false);
    DemoFood snack(QDate date);

    std::vector<Record> beside(QDate date);
    void addSupplements(std::vector<Record>& records, QDate date);
    void addMovement(std::vector<Record>& records, QDate date);
    void addSymptoms(std::vector<Record>& records, QDate date);
    Record supplementRecord(QDate date, QTime time, const DemoCourse& course) const;
    Record squats(QDate date, QTime time) const;
    Record activityRecord(QDate date, QTime time, const QString& id, int minutes,
                          std::optional<int> impacts = {}) const;

    const DemoLife& m_life;
    const Catalogue& m_catalogue;
    const ReferenceTables& m_tables;
    int m_entriesPerDay;
    Chance& m_chance;
    QHash<int, const Food*> m_foods;
    std::vector<DemoOwnFood> m_ownFoods;
    QHash<QString, SupplementEntry> m_doses;
    bool m_forgetting = false;
    int m_mood = 0; ///< slow swing of sleep and muscles, in thousandths
};

} // namespace osteolog
