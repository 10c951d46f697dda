// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/resultspanel.h"

#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// The last up to the end of the window, and the first in it that may be laid beside it.
struct Ends
{
    const Record* first = nullptr;
    const Record* last = nullptr;
};

template <class KeyOf, class Comparable>
std::map<QString, Ends> endsOf(const std::vector<Record>& records, const TrendWindow& window, const KeyOf& keyOf,
                               const Comparable& comparable)
{
    std::map<QString, Ends> ends;
    for (const Record& record : records)
        ends[keyOf(record)].last = &record;
    for (const Record& record : records) {
        Ends& end = ends[keyOf(record)];
        if (!end.first && record.day >= window.first && comparable(record, *end.last))
            end.first = &record;
    }
    return ends;
}

/// A scan of another machine, or without what the last one has, says nothing beside it.
bool areLike(const Record& one, const Record& other)
{
    const auto *a = one.as<BoneScan>(), *b = other.as<BoneScan>();
    return !a->machine.isEmpty() && a->machine == b->machine && a->tScore.has_value() == b->tScore.has_value();
}

/// "41 → 68 nmol/L", or one value with its day when the window holds no two.
QString text(const Ends& ends, const QString& first, const QString& last, QDate today)
{
    if (ends.first && ends.first != ends.last)
        return u"%1 → %2"_s.arg(first, last);
    return u"%1 (%2)"_s.arg(last, shortDateText(ends.last->day, today));
}

QString scoreText(const Record& record)
{
    const auto* scan = record.as<BoneScan>();
    return scan->tScore ? signedNumber(*scan->tScore, 1) : scanText(*scan);
}

} // namespace

ResultsPanel::ResultsPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_rows(new QVBoxLayout)
{
    setObjectName(u"resultsPanel"_s);
    setTitle(tr("Laboratory and scans"));
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void ResultsPanel::addRow(const Row& line)
{
    const ThemeProvider& theme = m_context.theme;
    auto* row = new QWidget(this);
    auto* texts = new QHBoxLayout(row);
    texts->setContentsMargins(0, theme.theme().gap(3), 0, theme.theme().gap(3));
    texts->addWidget(wrappingLabel(theme, FontRole::Body, line.name, row), 1);
    auto* figure = wrappingLabel(theme, FontRole::Body, line.value, row);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    texts->addWidget(figure, 1);
    m_values.push_back(figure);
    m_rows->addWidget(row);
}

std::vector<ResultsPanel::Row> ResultsPanel::rowsOf(const TrendState& state) const
{
    std::vector<Row> rows;
    const DisplayUnits units = displayUnits(m_context.settings);
    for (const auto& [key, ends] : endsOf(
             state.labs(), state.window(), [](const Record& r) { return r.as<LabResult>()->test; },
             [](const Record&, const Record&) { return true; })) {
        const LabTest* test = m_context.tables.lab(key);
        const auto value = [&](const Record& record) {
            return labAmountText(test, *record.as<LabResult>(), units).section(u" ("_s, 0, 0);
        };
        rows.push_back({test ? test->name : key,
                        text(ends, ends.first ? value(*ends.first) : QString(), value(*ends.last), state.today())});
    }
    for (const auto& [key, ends] : endsOf(
             state.scans(), state.window(), [](const Record& r) { return r.as<BoneScan>()->site; }, areLike)) {
        const ScanSite* site = m_context.tables.scanSite(key);
        const QString name = site ? site->name : key;
        const bool score = ends.last->as<BoneScan>()->tScore.has_value();
        rows.push_back(
            {score ? tr("T-score, %1").arg(name) : name,
             text(ends, ends.first ? scoreText(*ends.first) : QString(), scoreText(*ends.last), state.today())});
    }
    return rows;
}

void ResultsPanel::show(const TrendState& state)
{
    std::vector<Row> rows = rowsOf(state);
    const auto isSameRow = [](const Row& one, const Row& other) { return one.name == other.name; };
    if (m_shown && std::equal(rows.begin(), rows.end(), m_shown->begin(), m_shown->end(), isSameRow)) {
        for (std::size_t i = 0; i < rows.size(); ++i) // most spans of time have the same
            m_values[i]->setText(rows[i].value);
        return;
    }
    clearLayout(*m_rows);
    m_values.clear();
    for (const Row& row : rows)
        addRow(row);
    m_rows->addWidget(rows.empty() ? wrappingLabel(m_context.theme, FontRole::Body,
                                                   tr("None is written down up to here. Results of blood tests and "
                                                      "bone scans are added on the Body page."),
                                                   this, Tone::Muted)
                                   : wrappingLabel(m_context.theme, FontRole::Small,
                                                   tr("Whether two scans can be told apart is said on the Body page."),
                                                   this, Tone::Muted));
    m_shown = std::move(rows);
}

} // namespace osteolog::ui
