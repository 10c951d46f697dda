// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"

#include <vector>

namespace osteolog::ui {

/// "66 years, 62 kg, after menopause, vegetarian": what tells one profile from the next.
QString profileSummary(const Profile& profile, QDate on, const DisplayUnits& units);

/// The list of profiles by date, newest first, each to be edited or removed.
class ProfileHistoryPanel : public Card
{
    Q_OBJECT

public:
    explicit ProfileHistoryPanel(const ThemeProvider& theme, QWidget* parent = nullptr);

    /// `records` in any order; `edited` is the one that the form shows, if any.
    void setRecords(std::vector<Record> records, const QUuid& edited, QDate today, const DisplayUnits& units);

Q_SIGNALS:
    void editRequested(const QUuid& record);
    void removeRequested(const QUuid& record);

private:
    void addRow(const Record& record, bool first, bool edited, QDate today, const DisplayUnits& units, int number);

    const ThemeProvider& m_theme;
    QWidget* m_list = nullptr;
};

} // namespace osteolog::ui
