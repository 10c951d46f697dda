// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <functional>
#include <vector>

namespace osteolog {

/// What was wrong with one row of a food database.
enum class ImportProblem {
    FieldCount,       ///< another number of fields than the format has; detail: how many there are
    IdInvalid,        ///< no id, or not one of this format; detail: what stands there
    BarcodeDamaged,   ///< a barcode that a spreadsheet rounded, "4.68E+11"; detail: what stands there
    DuplicateId,      ///< the id came before; detail: the id
    OlderVersion,     ///< the same barcode comes in a newer version; detail: the barcode
    NameMissing,      ///< a food without a name
    FoodMissing,      ///< a value, a portion or a list entry whose food is nowhere; detail: the food's id
    NumberUnreadable, ///< detail: "column: text"
    NumberAmbiguous,  ///< "1,250" may be 1.25 or 1250; detail: "column: text"
    NumberNegative,   ///< detail: "column: text"
    BelowDetection,   ///< "<0.1", "trace": little, but nobody knows how little; detail: "column: text"
    Implausible,      ///< more than 100 g of a food can hold; detail: "nutrient: amount"
    NoEnergy,         ///< the food is taken, its energy is unknown
    NoNutrients,      ///< not one nutrient of those that we keep is known
    PortionUnreadable,
    Encoding, ///< not UTF-8 as the rest; read as Windows-1252
};
inline constexpr int importProblemCount = 16;

struct ImportIssue
{
    QString file;
    qint64 line = 0; ///< counted from 1
    ImportProblem problem = ImportProblem::FieldCount;
    QString detail;
    bool skipped = false; ///< the whole row was left out; otherwise only what `detail` names is unknown
    bool operator==(const ImportIssue&) const = default;
};

/// What an import met on its way. All issues are counted; of each kind the first are kept, so that a million rows of
/// one fault neither fill the memory nor hide the others.
class ImportReport
{
public:
    static constexpr int keptPerProblem = 200;

    /// A row that is left out.
    void skip(const QString& file, qint64 line, ImportProblem problem, const QString& detail = {});
    /// A row that is taken although something of it is unknown.
    void note(const QString& file, qint64 line, ImportProblem problem, const QString& detail = {});
    void countValue() { ++m_values; }

    const std::vector<ImportIssue>& issues() const { return m_issues; } ///< those kept, in the order they came
    qint64 issueCount() const { return m_issueCount; }
    qint64 count(ImportProblem problem) const { return m_counts[static_cast<std::size_t>(problem)]; }
    qint64 skipped() const { return m_skipped; }
    /// Nutrient values read, whether we keep that nutrient or not.
    qint64 values() const { return m_values; }

private:
    void add(ImportIssue issue);

    std::vector<ImportIssue> m_issues;
    std::array<qint64, importProblemCount> m_counts{};
    qint64 m_issueCount = 0, m_skipped = 0, m_values = 0;
};

/// Tells whether a file is what it seems to be: when most rows of it have the wrong shape, it is another format, or
/// its columns changed places, and what was read of the others is not to be trusted either.
class RowTally
{
public:
    void good() { ++m_rows; }
    void wrong(qint64 line);
    /// RowsUnreadable as soon as there are enough rows to say so.
    Outcome soFar(const QString& file) const;
    /// RowsUnreadable for a small file, too.
    Outcome atEnd(const QString& file) const;

private:
    bool isMostlyWrong() const { return m_wrong * 2 > m_rows; }

    qint64 m_rows = 0, m_wrong = 0, m_firstWrong = 0;
};

/// How the caller follows an import, and ends it.
struct ImportControl
{
    /// Asked at every row; true ends the import with Cancelled. May be empty.
    std::function<bool()> cancelled;
    /// Work done and work in all, in bytes; called about a hundred times, never backwards. May be empty.
    std::function<void(qint64 done, qint64 total)> progress;
};

/// Counts what was read and hands it to the caller now and then.
class ImportMeter
{
public:
    explicit ImportMeter(const ImportControl& control) : m_control(control) {}

    bool cancelled() const { return m_control.cancelled && m_control.cancelled(); }
    /// Bytes that will be read in all. With `joined` the foods are put together from several files afterwards, which
    /// counts as a fifth of the work.
    void expect(qint64 bytes, bool joined);
    void read(qint64 bytes);
    void joined(qint64 foods, qint64 ofFoods);
    void finish();

private:
    void show(qint64 done);

    const ImportControl& m_control;
    qint64 m_bytes = 0, m_total = 0, m_read = 0, m_shown = -1;
};

} // namespace osteolog
