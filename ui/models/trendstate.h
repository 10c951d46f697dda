// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/supplementevents.h"
#include "core/journal/edit.h"
#include "core/trends/diaryseries.h"
#include "core/trends/trend.h"

namespace osteolog::ui {

struct AppContext;

/// Whose trend: a member of the team or a symptom.
struct TrendSubject
{
    Member member = Member::Magnesium;
    QString symptom; ///< key or own word; empty: it is the member
    bool isMember() const { return symptom.isEmpty(); }
    bool operator==(const TrendSubject&) const = default;
};

/// What is laid over the main chart.
struct TrendOverlay
{
    enum class Kind { None, Symptom, Lab } kind = Kind::None;
    QString key;
    bool operator==(const TrendOverlay&) const = default;
};

/// What a person has chosen on the Trends page.
struct TrendChoice
{
    Horizon horizon = Horizon::EightWeeks;
    bool fromPlan = false; ///< counted from the day the plan began instead of back from `day`
    QDate day;             ///< the last one
    QDate freeFirst;       ///< for Horizon::Free
    TrendSubject subject;
    TrendOverlay overlay;
    bool operator==(const TrendChoice&) const = default;
};

/// The logged weeks of a window and their bone-loading days.
struct LoadingWeeks
{
    int weeks = 0;  ///< with any movement logged
    int days = 0;   ///< that fill the person's goal
    int filled = 0; ///< weeks with as many of them as aimed at
    double daysAWeek() const { return weeks == 0 ? 0 : static_cast<double>(days) / weeks; }
};

/// What the Trends page shows. The diary is read once for the longest span asked for and again only after a change;
/// what was computed for a window is kept as long.
class TrendState
{
public:
    explicit TrendState(const AppContext& context);

    /// The diary has changed, or time has passed midnight.
    void forget();
    void choose(const TrendChoice& choice);
    /// Reads what "All" will need, for a moment when nobody waits.
    void readAhead();

    const TrendChoice& choice() const { return m_choice; }
    const TrendWindow& window() const { return m_window; }
    QDate today() const { return m_today; }
    QDate planStart() const { return m_planStart; }
    bool isEmpty() const { return !m_begins.isValid(); }
    /// Why the diary could not be read; empty when it could.
    const std::optional<Error>& error() const { return m_error; }
    /// The twelve months up to the end of the window, or to today while that lies ahead: for the map of the year.
    TrendWindow year() const;

    const DiarySeries& series() const { return m_series; }
    const Trend& trend(Member member) const { return m_trends[static_cast<std::size_t>(member)]; }
    const std::vector<SymptomTrend>& symptoms() const { return m_symptoms; }
    const DaySeries& subjectSeries() const;
    const DaySeries* symptomSeries(const QString& symptom) const; ///< null when never rated in the span that was read
    Trend subjectTrend() const;
    int loadingDays(QDate monday) const; ///< bone-loading days of one week
    /// Of the weeks that begin in the window and are over: the present one may still be filled.
    LoadingWeeks loadingWeeks() const;
    /// What began, changed or ended in the window: supplements and the plan.
    const std::vector<SupplementEvent>& supplements() const { return m_supplements; }
    /// Laboratory results and scans up to the end of the window, earliest first.
    const std::vector<Record>& labs() const { return m_labs; }
    const std::vector<Record>& scans() const { return m_scans; }

private:
    void load(QDate first);
    void compute();

    const AppContext& m_context;
    TrendChoice m_choice;
    TrendWindow m_window;
    QDate m_today, m_begins, m_planStart;
    bool m_loaded = false;
    std::optional<Error> m_error;
    DiarySeries m_series;
    std::array<Trend, memberCount> m_trends;
    std::vector<SymptomTrend> m_symptoms;
    std::vector<SupplementEvent> m_taken, m_supplements; ///< of all that was read, and of the window
    std::vector<Record> m_allLabs, m_allScans, m_labs, m_scans;
};

/// Whether any of it may read differently after these changes.
bool concernsTrends(const ChangeSet& changes);

} // namespace osteolog::ui
