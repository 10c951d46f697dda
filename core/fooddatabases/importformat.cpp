// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importformat.h"

#include "core/fooddatabases/delimitedtable.h"
#include "core/fooddatabases/fdctables.h"
#include "core/fooddatabases/importtext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<FoodFormat, const char16_t*> keys[] = {{FoodFormat::UsdaSr, u"sr"},
                                                           {FoodFormat::UsdaSrAbbrev, u"sr-abbrev"},
                                                           {FoodFormat::FoodDataCentral, u"fdc"},
                                                           {FoodFormat::OpenFoodFacts, u"off"}};
// A folder of downloads may hold anything; so many files of it are opened to look for a table.
constexpr int mostLooks = 200;

/// What the first row of a file says of it.
enum class Look { Nothing, SrTable, Abbreviated, FdcTable, OpenFoodFacts };

Look lookOfCarets(std::string_view line)
{
    Fields fields;
    splitCarets(line, fields);
    if (!importedId(fields[0]))
        return Look::Nothing;
    // 53 fields; one of about that many is a broken file of this kind, which its reader will say.
    if (fields.size() >= 40)
        return Look::Abbreviated;
    // FOOD_DES has 14, NUT_DATA 18 (17 before release 14), WEIGHT 7
    return fields.size() >= 7 && fields.size() <= 18 ? Look::SrTable : Look::Nothing;
}

Look lookOfHeader(const DelimitedTable& table)
{
    const auto isPer100g = [](const std::string& name) {
        constexpr std::string_view ending = "_100g";
        return name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
    };
    const bool product = table.column("code") >= 0 || table.column("product_name") >= 0;
    if (product && std::any_of(table.header().begin(), table.header().end(), isPer100g))
        return Look::OpenFoodFacts;
    return table.column("fdc_id") >= 0 ? Look::FdcTable : Look::Nothing;
}

Result<Look> lookAt(const ImportSource& source, std::size_t member, ImportMeter& meter)
{
    Result<LineReader> lines = LineReader::open(source, member, meter);
    if (!lines)
        return lines.error();
    std::string_view line;
    do {
        const Result<bool> read = lines->next(line);
        if (!read)
            return read.error();
        if (!*read)
            return Look::Nothing;
    } while (trimmedBytes(line).empty());
    if (line.find('^') != std::string_view::npos)
        return lookOfCarets(line);
    const Result<DelimitedTable> table = DelimitedTable::open(source, member, meter);
    return table ? Result<Look>(lookOfHeader(*table)) : table.error();
}

/// Every folder of the source and what is in it, by name in lower case.
std::map<QString, ImportTables> foldersOf(const ImportSource& source)
{
    std::map<QString, ImportTables> folders;
    for (std::size_t i = 0; i < source.members().size(); ++i)
        folders[source.members()[i].folder].emplace(source.members()[i].name.toLower(), i);
    return folders;
}

bool hasAny(const ImportTables& tables, std::initializer_list<const char16_t*> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&tables](const char16_t* name) { return tables.contains(QString::fromUtf16(name)); });
}

bool isWanted(std::optional<FoodFormat> asked, FoodFormat format)
{
    return !asked || *asked == format;
}

/// The databases of many files, whose files have names of their own.
std::optional<FoundFormat> byNames(const ImportSource& source, std::optional<FoodFormat> asked)
{
    if (source.isPlainFile())
        return std::nullopt;
    for (const auto& [folder, tables] : foldersOf(source)) {
        if (isWanted(asked, FoodFormat::UsdaSr) && hasAny(tables, {u"food_des.txt", u"nut_data.txt"}))
            return FoundFormat{FoodFormat::UsdaSr, tables, 0, folder, false};
        if (isWanted(asked, FoodFormat::FoodDataCentral) &&
            hasAny(tables, {u"food_nutrient.csv", u"foundation_food.csv", u"branded_food.csv", u"sr_legacy_food.csv",
                            u"survey_fndds_food.csv"}))
            return FoundFormat{FoodFormat::FoodDataCentral, tables, 0, folder, false};
    }
    return std::nullopt;
}

std::optional<FoundFormat> byLook(Look look, std::size_t member, std::optional<FoodFormat> asked, bool alone)
{
    const auto found = [&](FoodFormat format, bool needsFolder) -> std::optional<FoundFormat> {
        if (!isWanted(asked, format))
            return std::nullopt;
        return FoundFormat{format, {}, member, {}, needsFolder};
    };
    switch (look) {
    case Look::Abbreviated:
        return found(FoodFormat::UsdaSrAbbrev, false);
    case Look::OpenFoodFacts:
        return found(FoodFormat::OpenFoodFacts, false);
    case Look::SrTable:
        return alone ? found(FoodFormat::UsdaSr, true) : std::nullopt;
    case Look::FdcTable:
        return alone ? found(FoodFormat::FoodDataCentral, true) : std::nullopt;
    case Look::Nothing:
        break;
    }
    return std::nullopt;
}

QString firstMatch(const QRegularExpression& expression, std::initializer_list<QString> texts)
{
    for (const QString& text : texts) {
        if (const QRegularExpressionMatch match = expression.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

QString foodFormatKey(FoodFormat format)
{
    return QString::fromUtf16(keys[static_cast<std::size_t>(format)].second);
}

std::optional<FoodFormat> foodFormatFromKey(const QString& key)
{
    for (const auto& [format, text] : keys) {
        if (key == QString::fromUtf16(text))
            return format;
    }
    return std::nullopt;
}

Result<FoundFormat> findFoodFormat(const ImportSource& source, std::optional<FoodFormat> asked, ImportMeter& meter)
{
    if (const std::optional<FoundFormat> found = byNames(source, asked))
        return *found;
    const bool alone = source.members().size() == 1;
    std::optional<Error> problem;
    int looks = 0;
    for (std::size_t member = 0; member < source.members().size() && looks < mostLooks; ++member, ++looks) {
        const Result<Look> look = lookAt(source, member, meter);
        if (!look && look.error().code == ErrorCode::Cancelled)
            return look.error();
        if (!look) { // a picture beside the table is no fault of the table
            problem = problem ? problem : look.error();
            continue;
        }
        if (const std::optional<FoundFormat> found = byLook(*look, member, asked, alone))
            return *found;
    }
    // A file by itself that was named a format is read as that, so that its reader says what is wrong with it.
    const bool oneFile = asked == FoodFormat::UsdaSrAbbrev || asked == FoodFormat::OpenFoodFacts;
    if (alone && problem)
        return *problem;
    if (alone && oneFile)
        return FoundFormat{*asked, {}, 0, {}, false};
    // What cannot be unpacked has no format to be recognised by.
    if (problem && (problem->code == ErrorCode::ArchiveDamaged || problem->code == ErrorCode::ArchiveTooLarge))
        return *problem;
    return error(ErrorCode::FormatUnknown, source.path());
}

FoodDatabaseInfo infoOf(const FoundFormat& found, const QString& path)
{
    FoodDatabaseInfo info;
    const QFileInfo file(path);
    info.fileName = file.fileName();
    const QString folder = file.dir().dirName();
    switch (found.format) {
    case FoodFormat::UsdaSr:
    case FoodFormat::UsdaSrAbbrev: {
        const bool flat = found.format == FoodFormat::UsdaSrAbbrev;
        static const QRegularExpression release(u"(?:^|[^a-z])sr-?(\\d\\d|legacy|leg)(?:[^\\da-z]|$)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        info.release = firstMatch(release, {info.fileName, found.folder, folder});
        const QString name = info.release.isEmpty() ? u"USDA Standard Reference"_s : u"USDA SR"_s + info.release;
        info.id = flat ? u"usda-sr-abbrev"_s : u"usda-sr"_s;
        info.title = flat ? name + u", abbreviated"_s : name;
        break;
    }
    case FoodFormat::FoodDataCentral: { // the reader finds out which part of it
        static const QRegularExpression day(u"(20\\d\\d-\\d\\d(?:-\\d\\d)?)"_s);
        info.id = u"fdc"_s;
        info.title = u"FoodData Central"_s;
        info.release = firstMatch(day, {found.folder, info.fileName, folder});
        break;
    }
    case FoodFormat::OpenFoodFacts:
        info.id = u"off"_s;
        info.title = u"Open Food Facts"_s;
        break;
    }
    return info;
}

} // namespace osteolog
