// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importreport.h"

#include <algorithm>

namespace osteolog {

void ImportReport::skip(const QString& file, qint64 line, ImportProblem problem, const QString& detail)
{
    ++m_skipped;
    add({file, line, problem, detail, true});
}

void ImportReport::note(const QString& file, qint64 line, ImportProblem problem, const QString& detail)
{
    add({file, line, problem, detail, false});
}

void ImportReport::add(ImportIssue issue)
{
    ++m_issueCount;
    qint64& count = m_counts[static_cast<std::size_t>(issue.problem)];
    if (++count > keptPerProblem)
        return;
    constexpr qsizetype longestDetail = 80;
    if (issue.detail.size() > longestDetail)
        issue.detail = issue.detail.left(longestDetail) + QChar(0x2026);
    m_issues.push_back(std::move(issue));
}

void RowTally::wrong(qint64 line)
{
    ++m_rows;
    if (m_wrong++ == 0)
        m_firstWrong = line;
}

Outcome RowTally::soFar(const QString& file) const
{
    constexpr qint64 enough = 20;
    return m_rows >= enough ? atEnd(file) : done();
}

Outcome RowTally::atEnd(const QString& file) const
{
    if (isMostlyWrong())
        return error(ErrorCode::RowsUnreadable, file, QString::number(m_firstWrong));
    return done();
}

void ImportMeter::expect(qint64 bytes, bool joined)
{
    m_bytes = std::max<qint64>(bytes, 1);
    m_total = joined ? m_bytes + m_bytes / 4 : m_bytes;
}

void ImportMeter::read(qint64 bytes)
{
    m_read += bytes;
    show(std::min(m_read, m_bytes));
}

void ImportMeter::joined(qint64 foods, qint64 ofFoods)
{
    const double share = ofFoods > 0 ? std::min(1.0, static_cast<double>(foods) / static_cast<double>(ofFoods)) : 1;
    show(m_bytes + static_cast<qint64>(static_cast<double>(m_total - m_bytes) * share));
}

void ImportMeter::finish()
{
    m_shown = -1;
    show(m_total);
}

void ImportMeter::show(qint64 done)
{
    if (!m_control.progress || (m_shown >= 0 && done < m_shown + std::max<qint64>(m_total / 100, 1)))
        return;
    m_shown = done;
    m_control.progress(done, m_total);
}

} // namespace osteolog
