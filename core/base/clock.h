// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace osteolog {

/// The one source of "now". Handed in from the composition root, so that tests, demo and screenshots choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Local date and time as the person's own clock shows it. A diary day is this date, whatever the zone.
    virtual QDateTime now() const = 0;

    QDate today() const { return now().date(); }
    /// Time of day to the minute, as entries keep it.
    QTime timeOfDay() const
    {
        const QTime time = now().time();
        return {time.hour(), time.minute()};
    }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// The system's time of day on another date: `--today DATE` for demo, screenshots and support.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(QDate today) : m_today(today) {}
    QDateTime now() const override { return {m_today, QTime::currentTime()}; }

private:
    QDate m_today;
};

/// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace osteolog
