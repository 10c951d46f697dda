// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace osteolog {

/// What went wrong, as a value that a program can decide on. The sentence for people is made by the program that
/// shows it (the window translates, the command line writes plain English), never here.
enum class ErrorCode {
    // files and storage
    FileMissing,
    FileUnreadable,
    FileNotWritable,
    FileForeign, ///< exists, but is not a diary of ours
    FileCorrupt,
    FileNewer,  ///< written by a newer version; never guessed at
    FileLocked, ///< another window holds the one writer's place
    FileVanished,
    DiskFull,
    ReadOnly,
    ResourceMissing, ///< a table that is compiled in is missing or damaged
    // what a person typed
    AmountInvalid,
    AmountOutOfRange,
    UnitMismatch,
    DateInvalid,
    TimeInvalid,
    TextTooLong,
    TextInvalid,
    ValueOutOfRange,
    Implausible, ///< can be true but hardly is: asked before it is kept; `detail` names what was likely meant, if known
    DateInFuture, ///< of something that was measured or has happened
    UnknownFood,
    UnknownForm,
    UnknownActivity,
    UnknownKey,
    ProfileIncomplete,
    // files that are imported: `subject` is the file, `detail` the line or what is missing
    FormatUnknown,   ///< nothing in it that this program can import
    ArchiveDamaged,  ///< a zip or gzip file that is cut off or damaged
    ArchiveTooLarge, ///< unpacks to far more than such a file can hold
    TableMissing,    ///< a file of the set is not there; `subject` is its name
    ColumnMissing,   ///< `detail` is the column
    LineTooLong,     ///< `detail` is the line
    QuoteUnclosed,   ///< a quotation mark on line `detail` that nothing closes
    EncodingUnknown, ///< no text, or text in UTF-16
    RowsUnreadable,  ///< most rows are wrong: another format, columns that changed places; `detail` is the first line
    UnknownDatabase, ///< no imported food database of that id
    NothingToImport, ///< no food in it
    // requests
    NotFound,
    NothingToUndo,
    NothingToRedo,
    NotAllowed,
    Cancelled,
    Internal, ///< a third-party call failed in a way we have no name for; `detail` holds its words
};

/// `subject` names what the error is about: a file, a field, the text that was typed. `detail` is for support:
/// a library's own message, a limit, a line. Neither is ever written to a log: they may hold diary content.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// A value or a typed error. Exceptions stay inside the functions that call third-party code.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    T valueOr(T other) const { return ok() ? std::get<0>(m_state) : std::move(other); }
    const Error& error() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Done or a typed error: `Result<>`-returning functions end with `return done();`.
struct Done
{
    bool operator==(const Done&) const = default;
};
using Outcome = Result<Done>;
inline Outcome done()
{
    return Done{};
}

inline Error error(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Error{code, std::move(subject), std::move(detail)};
}

} // namespace osteolog
