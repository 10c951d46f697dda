// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.contains(u"--help"_s)) {
        std::puts("usage: osteolog-cli [--data DIR] [--json] [--today DATE] COMMAND");
        return 0;
    }
    if (arguments.contains(u"--version"_s)) {
        std::puts("osteolog " OSTEOLOG_VERSION);
        return 0;
    }
    std::fputs("usage: osteolog-cli [--data DIR] [--json] [--today DATE] COMMAND\n", stderr);
    return 2;
}
