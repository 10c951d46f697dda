// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <ostream>

namespace osteolog::test {

/// What one run of osteolog-cli said.
struct CliRun
{
    int exitCode = -1;
    QByteArray out, err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline void PrintTo(const CliRun& run, std::ostream* out)
{
    *out << "exit " << run.exitCode << "\nout: " << run.out.constData() << "\nerr: " << run.err.constData();
}

/// Runs the real program in a data folder of its own, on 21 November 2026 unless the line says otherwise.
class CliFixture : public Fixture
{
protected:
    QString data() const { return path(QStringLiteral("data")); }

    /// Exactly this line.
    CliRun runLine(const QStringList& line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // A run that forgets --data must never find the diary of whoever runs the tests.
        environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home/data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.start(builtProgram(QStringLiteral("osteolog-cli")), line);
        const bool ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    CliRun run(const QStringList& words) const
    {
        QStringList line{QStringLiteral("--data"), data()};
        if (!words.contains(QStringLiteral("--today")))
            line << QStringLiteral("--today") << QStringLiteral("2026-11-21");
        return runLine(line + words);
    }

    /// With --json, and expected to succeed quietly.
    CliRun json(const QStringList& words) const
    {
        const CliRun result = run(QStringList{QStringLiteral("--json")} + words);
        EXPECT_EQ(result.exitCode, 0) << ::testing::PrintToString(result);
        EXPECT_EQ(result.err.toStdString(), "") << words.join(u' ').toStdString();
        EXPECT_FALSE(QJsonDocument::fromJson(result.out).isNull()) << ::testing::PrintToString(result);
        return result;
    }

    /// The day as it stands, to see that nothing changed.
    QByteArray wholeDay() const { return run({QStringLiteral("--json"), QStringLiteral("day")}).out; }

    static void expectKeys(const QJsonObject& object, QStringList keys)
    {
        keys.sort();
        EXPECT_EQ(object.keys().join(u' '), keys.join(u' '));
    }
};

} // namespace osteolog::test
