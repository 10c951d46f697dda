// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// GoogleTest prints what differs; for Qt's types it needs to be told how, or it prints bytes.
QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out);
void PrintTo(const QDate& date, std::ostream* out);
void PrintTo(const QTime& time, std::ostream* out);
QT_END_NAMESPACE

namespace osteolog::test {

/// Saturday, 21 November 2026, 12:00: the "now" of every test that does not say otherwise.
QDateTime noon();

/// A data folder that is gone after the test, and a clock that stands still at noon().
class Fixture : public ::testing::Test
{
protected:
    Fixture();

    /// A path below the data folder; nothing is created.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    /// Writes a file below the data folder and returns its path.
    QString write(const QString& name, const QByteArray& content) const;
    /// The whole content of a file, by absolute path. Fails the test when it cannot be read.
    static QByteArray read(const QString& path);

    FixedClock clock{noon()};

private:
    QTemporaryDir m_folder;
};

/// A file of tests/data by its name there.
QString testData(const QString& name);
/// A program of the same build as the running tests. Not a path fixed at compile time, so that builds of the same code
/// in other folders are the same code for a compiler cache.
QString builtProgram(const QString& name);

/// Another time zone ("America/New_York") for as long as it lives.
class TimeZone
{
public:
    explicit TimeZone(const QByteArray& name);
    ~TimeZone();
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    QByteArray m_before;
};

} // namespace osteolog::test
