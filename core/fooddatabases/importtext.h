// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importreport.h"

#include <optional>
#include <string_view>

namespace osteolog {

/// Words of a file as we keep them: UTF-8 where the bytes are valid UTF-8, else Windows-1252 (SR28 is Latin-1 with the
/// quotation marks of Windows-1252 in one name, the ABBREV file in circulation mixes it with UTF-8). Control characters
/// and line breaks become single spaces. `notUtf8` is set for what was read as Windows-1252.
QString importedText(std::string_view bytes, bool* notUtf8 = nullptr);

/// At most `longest` characters, cut with an ellipsis. The diary keeps no longer names.
inline constexpr qsizetype longestImportedName = 200;
QString shortened(const QString& text, qsizetype longest = longestImportedName);

/// The database's name of a food without shouting: "BUTTER,WITH SALT" becomes "Butter, with salt"; in a name that
/// does not shout as a whole, long words in capitals are brands: "KRAFT FREE Singles" becomes "Kraft Free Singles".
/// Abbreviations of up to three letters, and a few longer ones, stay.
QString tidyName(const QString& name);

/// One number of a file. Blank is unknown and no problem. "1,5" is one and a half; a number that cannot be read, or
/// that may mean two things, has a problem and no value.
struct ImportedNumber
{
    std::optional<double> value;
    std::optional<ImportProblem> problem;
    bool operator==(const ImportedNumber&) const = default;
};
ImportedNumber importedNumber(std::string_view text);

/// A whole number of digits only, as ids are; empty for anything else and above 18 digits.
std::optional<qint64> importedId(std::string_view text);

/// Spaces and tabs at both ends taken away.
std::string_view trimmedBytes(std::string_view text);

} // namespace osteolog
