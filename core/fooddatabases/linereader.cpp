// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/linereader.h"

#include <algorithm>
#include <cstring>

namespace osteolog {

namespace {

constexpr std::size_t block = std::size_t(1) << 18;

} // namespace

LineReader::LineReader(QString file, std::unique_ptr<ByteStream> stream, qint64 longest, ImportMeter& meter)
    : m_file(std::move(file))
    , m_stream(std::move(stream))
    , m_meter(&meter)
    , m_longest(longest)
    , m_size(static_cast<std::size_t>(longest) + block)
    , m_buffer(new char[m_size])
{
}

Result<LineReader> LineReader::open(const ImportSource& source, std::size_t member, ImportMeter& meter)
{
    Result<std::unique_ptr<ByteStream>> stream = source.stream(member);
    if (!stream)
        return stream.error();
    return LineReader(source.members()[member].name, std::move(stream).value(), source.limits().longestLine, meter);
}

Outcome LineReader::fill()
{
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const auto room = static_cast<qint64>(std::min(block, m_size - m_end));
    const Result<qint64> length = m_stream->read(m_buffer.get() + m_end, room);
    if (!length)
        return length.error();
    m_end += static_cast<std::size_t>(*length);
    m_atEnd = *length == 0;
    m_meter->read(m_stream->consumed() - m_consumed);
    m_consumed = m_stream->consumed();
    if (!m_started && m_end > 0)
        return checkStart();
    return done();
}

Outcome LineReader::checkStart()
{
    m_started = true;
    const std::string_view start(m_buffer.get(), m_end);
    // UTF-16, with or without its mark, and files that are no text at all hold a zero byte early on.
    if (start.substr(0, 4096).find('\0') != std::string_view::npos)
        return error(ErrorCode::EncodingUnknown, m_file);
    if (start.substr(0, 3) == "\xef\xbb\xbf")
        m_begin = 3;
    return done();
}

Result<bool> LineReader::next(std::string_view& line)
{
    if (m_meter->cancelled())
        return error(ErrorCode::Cancelled);
    std::size_t searched = 0; // behind m_begin
    for (;;) {
        const char* start = m_buffer.get() + m_begin;
        const std::size_t held = m_end - m_begin;
        const void* found = held > searched ? std::memchr(start + searched, '\n', held - searched) : nullptr;
        std::size_t length = found ? static_cast<std::size_t>(static_cast<const char*>(found) - start) : held;
        if (static_cast<qint64>(length) > m_longest)
            return error(ErrorCode::LineTooLong, m_file, QString::number(m_line + 1));
        if (found || (m_atEnd && held > 0)) {
            ++m_line;
            m_begin += length + (found ? 1 : 0);
            if (length > 0 && start[length - 1] == '\r')
                --length;
            line = std::string_view(start, length);
            return true;
        }
        if (m_atEnd)
            return false;
        searched = held;
        const bool wasStarted = m_started;
        if (const Outcome outcome = fill(); !outcome)
            return outcome.error();
        if (!wasStarted)
            searched = 0; // a byte-order mark was taken away
    }
}

} // namespace osteolog
