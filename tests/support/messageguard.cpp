// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messageguard.h"

#include <QMutex>
#include <QStringList>

#include <cstdio>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace osteolog::test {
namespace {

// Qt takes a plain function as message handler, so what it collects has to be reachable without an object.
struct Collected
{
    QMutex mutex;
    QStringList unexpected;
    QString expected;
    bool expectedCame = false;
    bool testRunning = false;
    int stray = 0;
    QtMessageHandler previous = nullptr;
};

Collected& collected()
{
    static Collected instance;
    return instance;
}

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Collected& c = collected();
    if (type != QtWarningMsg && type != QtCriticalMsg) {
        c.previous(type, context, message); // a fatal message still ends the program there
        return;
    }
    // What the offscreen platform cannot do and says so: size hints, and for popups raising and grabbing.
    for (const auto& lacking : {"propagateSizeHints()"_L1, "raise()"_L1, "grabbing the keyboard"_L1}) {
        if (message == "This plugin does not support "_L1 + lacking)
            return;
    }
    const QMutexLocker lock(&c.mutex);
    if (!c.expected.isEmpty() && message.contains(c.expected)) {
        c.expectedCame = true;
        return;
    }
    std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    if (c.testRunning)
        c.unexpected << message;
    else
        ++c.stray;
}

class Listener final : public ::testing::EmptyTestEventListener
{
    void OnTestStart(const ::testing::TestInfo&) override
    {
        const QMutexLocker lock(&collected().mutex);
        collected().testRunning = true;
    }

    // Runs before the printer's own OnTestEnd, which therefore sees the failure.
    void OnTestEnd(const ::testing::TestInfo&) override
    {
        QStringList messages;
        {
            const QMutexLocker lock(&collected().mutex);
            collected().testRunning = false;
            messages.swap(collected().unexpected);
        }
        for (const QString& message : std::as_const(messages))
            ADD_FAILURE() << "unexpected warning: " << message.toStdString();
    }
};

} // namespace

MessageGuard::MessageGuard()
{
    collected().previous = qInstallMessageHandler(collect);
    ::testing::UnitTest::GetInstance()->listeners().Append(new Listener); // owned by GoogleTest
}

MessageGuard::~MessageGuard()
{
    qInstallMessageHandler(nullptr);
}

int MessageGuard::strayMessages() const
{
    const QMutexLocker lock(&collected().mutex);
    return collected().stray;
}

ExpectedMessage::ExpectedMessage(QString text)
{
    const QMutexLocker lock(&collected().mutex);
    collected().expected = std::move(text);
    collected().expectedCame = false;
}

ExpectedMessage::~ExpectedMessage()
{
    const QMutexLocker lock(&collected().mutex);
    EXPECT_TRUE(collected().expectedCame) << "no warning contained: " << collected().expected.toStdString();
    collected().expected.clear();
}

} // namespace osteolog::test
