// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/notices.h"
#include "core/advice/suggestions.h"
#include "core/journal/edit.h"

#include <QObject>

#include <optional>

namespace osteolog::ui {

struct AppContext;

/// Everything that the pages show of one day, computed once when the day or the diary changes. A page's parts read it;
/// none of them asks the store.
class DayState : public QObject
{
    Q_OBJECT

public:
    explicit DayState(const AppContext& context, QObject* parent = nullptr);

    QDate date() const { return m_day.date; }
    bool isToday() const;
    const Day& day() const { return m_day; }
    const Profile& profile() const { return m_profile; }
    const Targets& targets() const { return m_targets; }
    const DaySummary& summary() const { return m_summary; }
    const std::vector<Notice>& notices() const { return m_notices; }
    /// Over the 14 days up to this one; empty with too few.
    std::optional<double> ratioOfFortnight() const { return m_ratioOfFortnight; }
    /// Solved when first asked for. Nothing is suggested beside a red flag.
    const Suggestions& suggestions() const;
    /// What the person eats often, and what is not to be offered.
    SuggestionRequest suggestionRequest() const;

    void setDate(QDate date);
    /// Recomputes when `changes` touch what is shown; always without changes.
    void refresh(const ChangeSet* changes = nullptr);
    /// Solves again without the foods offered so far on this day, and starts over when nothing is left.
    void offerOtherIdeas();

Q_SIGNALS:
    void changed();

private:
    bool concerns(const ChangeSet& changes) const;
    void load();

    const AppContext& m_context;
    Day m_day;
    Profile m_profile;
    Targets m_targets;
    DaySummary m_summary;
    std::vector<Notice> m_notices;
    std::optional<double> m_ratioOfFortnight;
    mutable std::optional<Suggestions> m_suggestions;
    QSet<QString> m_offered;
};

} // namespace osteolog::ui
