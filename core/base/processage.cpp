// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processage.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <QByteArray>
#include <QFile>

#include <time.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>
#endif

namespace osteolog {

using std::chrono::milliseconds;

#if defined(Q_OS_LINUX)

std::optional<milliseconds> processAge()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The second field is the program's name in brackets and may hold spaces; starttime is the 22nd.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    timespec now{};
    if (fields.size() <= startTime || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return {};
    const long ticks = sysconf(_SC_CLK_TCK);
    bool ok = false;
    const qlonglong started = fields[startTime].toLongLong(&ok);
    if (!ok || ticks <= 0)
        return {};
    return milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1000000 - started * 1000 / ticks);
}

#elif defined(Q_OS_WIN)

std::optional<milliseconds> processAge()
{
    FILETIME created, exited, kernel, user, now;
    if (!GetProcessTimes(GetCurrentProcess(), &created, &exited, &kernel, &user))
        return {};
    GetSystemTimeAsFileTime(&now);
    const auto hundredNanoseconds = [](const FILETIME& time) {
        return static_cast<qint64>((static_cast<quint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime);
    };
    return milliseconds((hundredNanoseconds(now) - hundredNanoseconds(created)) / 10000);
}

#elif defined(Q_OS_MACOS)

std::optional<milliseconds> processAge()
{
    int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, getpid()};
    kinfo_proc process{};
    size_t size = sizeof process;
    timeval now{};
    if (sysctl(name, 4, &process, &size, nullptr, 0) != 0 || gettimeofday(&now, nullptr) != 0)
        return {};
    const timeval& started = process.kp_proc.p_starttime;
    return milliseconds((now.tv_sec - started.tv_sec) * 1000 + (now.tv_usec - started.tv_usec) / 1000);
}

#else

std::optional<milliseconds> processAge()
{
    return {};
}

#endif

} // namespace osteolog
