// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importreport.h"
#include "core/fooddatabases/importsource.h"

#include <memory>
#include <string_view>

namespace osteolog {

/// The lines of a text file of any length, in a buffer of fixed size. LF and CRLF end a line; a UTF-8 byte-order mark
/// is skipped. Asks at every line whether the import goes on.
class LineReader
{
public:
    static Result<LineReader> open(const ImportSource& source, std::size_t member, ImportMeter& meter);

    /// False at the end of the file. The line is gone with the next call.
    /// Cancelled, LineTooLong, EncodingUnknown, and the errors of ByteStream::read.
    Result<bool> next(std::string_view& line);
    qint64 line() const { return m_line; } ///< number of the line read last, counted from 1
    const QString& file() const { return m_file; }
    qint64 longestLine() const { return m_longest; }

private:
    LineReader(QString file, std::unique_ptr<ByteStream> stream, qint64 longest, ImportMeter& meter);
    Outcome fill();
    Outcome checkStart();

    QString m_file;
    std::unique_ptr<ByteStream> m_stream;
    ImportMeter* m_meter;
    qint64 m_longest, m_line = 0, m_consumed = 0;
    std::size_t m_size;
    std::unique_ptr<char[]> m_buffer;   ///< not cleared: most files are smaller than it
    std::size_t m_begin = 0, m_end = 0; ///< what is read and not yet handed out
    bool m_atEnd = false, m_started = false;
};

} // namespace osteolog
