// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/offreader.h"

#include "core/fooddatabases/delimitedtable.h"
#include "core/fooddatabases/foodgroups.h"
#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double kilojoulesPerKilocalorie = 4.184;   // thermochemical, as EU 1169/2011 uses it
constexpr double sodiumInSalt = 1 / 2.5;             // EU 1169/2011: salt = sodium × 2.5
constexpr double milligrams = 1e3, micrograms = 1e6; // in a gram
constexpr std::size_t longestCode = 24;

/// A column and what its figure is multiplied by. Of several for one nutrient the first that has a figure counts.
struct Source
{
    const char* column;
    Nutrient nutrient;
    double factor;
};
constexpr Source sources[] = {
    {"energy-kcal_100g", Nutrient::Energy, 1},
    {"energy-kj_100g", Nutrient::Energy, 1 / kilojoulesPerKilocalorie},
    {"energy_100g", Nutrient::Energy, 1 / kilojoulesPerKilocalorie},
    {"proteins_100g", Nutrient::Protein, 1},
    {"fat_100g", Nutrient::Fat, 1},
    {"carbohydrates_100g", Nutrient::Carbohydrate, 1},
    {"fiber_100g", Nutrient::Fibre, 1},
    {"calcium_100g", Nutrient::Calcium, milligrams},
    {"magnesium_100g", Nutrient::Magnesium, milligrams},
    {"phosphorus_100g", Nutrient::Phosphorus, milligrams},
    {"potassium_100g", Nutrient::Potassium, milligrams},
    {"sodium_100g", Nutrient::Sodium, milligrams},
    {"salt_100g", Nutrient::Sodium, milligrams* sodiumInSalt},
    {"iron_100g", Nutrient::Iron, milligrams},
    {"zinc_100g", Nutrient::Zinc, milligrams},
    {"vitamin-d_100g", Nutrient::VitaminD, micrograms},
    {"phylloquinone_100g", Nutrient::VitaminK1, micrograms},
    {"vitamin-k_100g", Nutrient::VitaminK1, micrograms},
};

constexpr std::pair<const char16_t*, Allergen> allergenTags[] = {
    {u"en:milk", Allergen::Milk},           {u"en:eggs", Allergen::Egg},
    {u"en:fish", Allergen::Fish},           {u"en:crustaceans", Allergen::Shellfish},
    {u"en:molluscs", Allergen::Shellfish},  {u"en:nuts", Allergen::TreeNuts},
    {u"en:peanuts", Allergen::Peanut},      {u"en:soybeans", Allergen::Soy},
    {u"en:gluten", Allergen::Gluten},       {u"en:wheat", Allergen::Wheat},
    {u"en:sesame-seeds", Allergen::Sesame},
};

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Reader
{
public:
    Reader(ImportJob& job, DelimitedTable& table) : m_job(job), m_table(table) {}

    Outcome readAll()
    {
        if (const Outcome outcome = findColumns(); !outcome)
            return outcome;
        if (const Outcome begun = m_job.intake.begin(m_job.info); !begun)
            return begun;
        for (;;) {
            const Result<bool> read = m_table.next();
            if (!read)
                return read.error();
            if (!*read)
                return m_job.intake.finish(m_table.file());
            if (const Outcome outcome = readRow(); !outcome)
                return outcome;
        }
    }

private:
    Outcome findColumns()
    {
        const Result<int> code = m_table.required("code");
        const Result<int> name = m_table.required("product_name");
        if (!code || !name)
            return code ? name.error() : code.error();
        m_code = *code;
        m_name = *name;
        for (const Source& source : sources) {
            if (const int column = m_table.column(source.column); column >= 0)
                m_columns.push_back({column, &source});
        }
        if (m_columns.empty())
            return error(ErrorCode::ColumnMissing, m_table.file(), u"energy-kcal_100g"_s);
        m_genericName = m_table.column("generic_name");
        m_brands = m_table.column("brands");
        m_servingSize = m_table.column("serving_size");
        m_servingGrams = m_table.column("serving_quantity");
        m_allergens = firstOf({"allergens_tags", "allergens"});
        m_labels = firstOf({"labels_tags", "labels"});
        m_category = firstOf({"pnns_groups_2", "food_groups_en", "main_category_en", "categories_en"});
        return done();
    }

    int firstOf(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            if (const int column = m_table.column(name); column >= 0)
                return column;
        }
        return -1;
    }

    Outcome readRow()
    {
        if (!m_table.hasAllFields())
            return refuse(ImportProblem::FieldCount, QString::number(m_table.fieldCount()));
        const std::string_view code = m_table.field(m_code);
        if (code.find_first_of("eE") != std::string_view::npos && importedNumber(code).value)
            return refuseMildly(ImportProblem::BarcodeDamaged, code);
        if (!isDigits(code) || code.size() > longestCode)
            return refuse(ImportProblem::IdInvalid, importedText(code.substr(0, 200)));
        ImportedFood imported;
        Food& food = imported.food;
        imported.barcode = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        food.id = m_job.info.id + u'-' + imported.barcode;
        food.source = m_job.info.title + u' ' + imported.barcode;
        food.name = tidyName(words(m_name));
        if (food.name.isEmpty())
            food.name = tidyName(words(m_genericName));
        imported.brand = shortened(words(m_brands).section(','_L1, 0, 0).trimmed());
        food.group = m_groups.groupOf(words(m_category), food.name);
        readAmounts(food);
        readServing(food);
        readMarks(food);
        return m_job.intake.take(std::move(imported), m_table.file(), m_table.line());
    }

    QString words(int column)
    {
        bool notUtf8 = false;
        QString text = importedText(m_table.field(column).substr(0, 4000), &notUtf8);
        if (notUtf8)
            m_job.report.note(m_table.file(), m_table.line(), ImportProblem::Encoding, text);
        if (text.contains('&'_L1))
            text.replace("&quot;"_L1, "\""_L1)
                .replace("&#39;"_L1, "'"_L1)
                .replace("&lt;"_L1, "<"_L1)
                .replace("&gt;"_L1, ">"_L1)
                .replace("&amp;"_L1, "&"_L1);
        return text;
    }

    void readAmounts(Food& food)
    {
        for (const auto& [column, source] : m_columns) {
            std::optional<double>& value = food.per100g[source->nutrient];
            const ImportedNumber number = value ? ImportedNumber() : importedNumber(m_table.field(column));
            if (number.problem)
                m_job.report.note(m_table.file(), m_table.line(), *number.problem,
                                  QString::fromLatin1(source->column) + u": "_s +
                                      importedText(m_table.field(column).substr(0, 200)));
            if (!number.value)
                continue;
            m_job.report.countValue();
            value = *number.value * source->factor;
        }
    }

    /// Of the serving only grams, or the millilitres that the label gives its figures for, are taken.
    void readServing(Food& food)
    {
        std::optional<double> grams = importedNumber(m_table.field(m_servingGrams)).value;
        if (!grams) {
            static const QRegularExpression inGrams(uR"((\d+(?:[.,]\d+)?)\s*(?:g|ml)\b)"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
            const QRegularExpressionMatch match = inGrams.match(words(m_servingSize));
            if (match.hasMatch())
                grams = importedNumber(match.captured(1).toLatin1().toStdString()).value;
        }
        const Portion portion{u"1 serving"_s, Grams(grams.value_or(0))};
        if (isPortion(portion))
            food.portions.push_back(portion);
    }

    void readMarks(Food& food)
    {
        const auto tags = [this](int column) {
            QStringList list = words(column).toLower().split(','_L1, Qt::SkipEmptyParts);
            for (QString& tag : list)
                tag = tag.trimmed();
            return list;
        };
        const QStringList allergens = tags(m_allergens);
        for (const auto& [tag, allergen] : allergenTags) {
            if (allergens.contains(QString::fromUtf16(tag)))
                food.contains.insert(allergen);
        }
        const QStringList labels = tags(m_labels);
        const auto holds = [&food](std::initializer_list<Allergen> list) {
            return std::any_of(list.begin(), list.end(), [&food](Allergen one) { return food.contains.contains(one); });
        };
        // A label that its own list of allergens contradicts is no label.
        const bool meatless = !holds({Allergen::Fish, Allergen::Shellfish});
        if (labels.contains("en:vegan"_L1) && meatless && !holds({Allergen::Milk, Allergen::Egg}))
            food.diet = Diet::Vegan;
        else if (labels.contains("en:vegetarian"_L1) && meatless)
            food.diet = Diet::Vegetarian;
    }

    Outcome refuse(ImportProblem problem, const QString& detail)
    {
        return m_job.intake.reject(m_table.file(), m_table.line(), problem, detail);
    }

    /// A fault of the row that says nothing against the file.
    Outcome refuseMildly(ImportProblem problem, std::string_view detail)
    {
        m_job.report.skip(m_table.file(), m_table.line(), problem, importedText(detail.substr(0, 200)));
        return done();
    }

    ImportJob& m_job;
    DelimitedTable& m_table;
    FoodGroups m_groups;
    std::vector<std::pair<int, const Source*>> m_columns;
    int m_code = -1, m_name = -1, m_genericName = -1, m_brands = -1, m_servingSize = -1, m_servingGrams = -1,
        m_allergens = -1, m_labels = -1, m_category = -1;
};

} // namespace

Outcome readOpenFoodFacts(ImportJob& job, std::size_t member)
{
    job.meter.expect(job.source.members()[member].size, false);
    Result<DelimitedTable> table = DelimitedTable::open(job.source, member, job.meter);
    if (!table)
        return table.error();
    return Reader(job, *table).readAll();
}

} // namespace osteolog
