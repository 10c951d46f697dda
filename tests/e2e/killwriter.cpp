// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes edits into a diary until it is killed: "begin N" before each, "ack N" once it is committed. Every fifth edit
// is of many records. Each edit has a day of its own, and its number in its
// notes.
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

void say(const char* word, int number)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

Edit editOf(int number)
{
    Edit edit;
    const int records = number % 5 == 0 ? 30 : 1;
    for (int i = 0; i < records; ++i)
        edit.put.push_back(makeRecord(QDate(2000, 1, 1).addDays(number), {}, Note{QString::number(number)}));
    return edit;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    auto store = Store::open(arguments.value(1));
    if (!store) {
        say("refused", static_cast<int>(store.error().code));
        return 1;
    }
    const SystemClock clock;
    Journal journal(**store, clock);
    for (int number = arguments.value(2).toInt();; ++number) {
        say("begin", number);
        if (const auto written = journal.apply(editOf(number)); !written) {
            say("failed", static_cast<int>(written.error().code));
            return 1;
        }
        say("ack", number);
    }
}
