// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace osteolog::ui {

struct AppContext;
class Button;

/// The day's name and ‹ Today ›. The name is a button that opens a calendar.
class DateBar : public QWidget
{
    Q_OBJECT

public:
    explicit DateBar(const AppContext& context, QWidget* parent = nullptr);

    void setDate(QDate date);

Q_SIGNALS:
    void dateChosen(QDate date);

private:
    void openCalendar();

    const AppContext& m_context;
    QDate m_date;
    Button* m_name;
    QWidget* m_turning; ///< holds the three that follow
    Button* m_previous;
    Button* m_today;
    Button* m_next;
};

} // namespace osteolog::ui
