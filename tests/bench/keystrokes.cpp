// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/keystrokes.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

namespace osteolog {

using namespace Qt::StringLiterals;

QStringList keystrokes()
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/tests/data/food_queries.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    QStringList texts;
    while (!file.atEnd()) {
        const QString query = QString::fromUtf8(file.readLine()).section(u',', 0, 0);
        for (qsizetype length = 1; length <= query.size(); ++length)
            texts << query.left(length);
        if (query.size() >= 6) {
            QString slip = query;
            slip[3] = u'q';
            texts << slip;
        }
    }
    return texts;
}

void timeKeystrokes(benchmark::State& state, const Catalogue& catalogue, const QStringList& texts)
{
    // The best of several runs of each keystroke, for whatever else the machine does is no part of the search.
    std::vector<double> milliseconds(static_cast<std::size_t>(texts.size()), std::numeric_limits<double>::max());
    for (auto unused : state) {
        (void)unused;
        for (std::size_t i = 0; i < milliseconds.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(catalogue.search(texts[static_cast<qsizetype>(i)], 20));
            milliseconds[i] = std::min(milliseconds[i], static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    const auto slowest = std::max_element(milliseconds.begin(), milliseconds.end()) - milliseconds.begin();
    state.SetLabel("slowest: " + texts[slowest].toStdString());
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = milliseconds.back();
}

} // namespace osteolog
