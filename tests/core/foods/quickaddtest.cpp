// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickadd.h"

#include "core/base/csv.h"
#include "core/foods/portiontext.h"
#include "tests/support/fixture.h"

#include <QFile>
#include <QRandomGenerator>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

/// The shipped foods and reference tables: what a line means is decided among all of them.
class QuickAdd : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Result<Catalogue> foods = Catalogue::shipped();
        Result<ReferenceTables> tables = ReferenceTables::load();
        ASSERT_TRUE(foods.ok() && tables.ok());
        s_catalogue = std::make_unique<Catalogue>(std::move(foods.value()));
        s_tables = std::make_unique<ReferenceTables>(std::move(tables.value()));
    }
    static void TearDownTestSuite()
    {
        s_catalogue.reset();
        s_tables.reset();
    }

    static QuickAddContext context(QTime now = QTime(12, 0)) { return {*s_catalogue, *s_tables, now}; }
    static std::vector<QuickAddIdea> ideas(const QString& text, int limit = 8)
    {
        return quickAddIdeas(text, context(), limit);
    }
    static QuickAddIdea best(const QString& text)
    {
        const std::vector<QuickAddIdea> found = ideas(text);
        return found.empty() ? QuickAddIdea() : found.front();
    }

    static std::unique_ptr<Catalogue> s_catalogue;
    static std::unique_ptr<ReferenceTables> s_tables;
};
std::unique_ptr<Catalogue> QuickAdd::s_catalogue;
std::unique_ptr<ReferenceTables> QuickAdd::s_tables;

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

/// An idea in the columns of quickadd_examples.csv.
struct Meaning
{
    QString kind, id, amount, also, time, meal;
    bool operator==(const Meaning&) const = default;
};

void PrintTo(const Meaning& meaning, std::ostream* out)
{
    *out << QStringList{meaning.kind, meaning.id, meaning.amount, meaning.also, meaning.time, meaning.meal}
                .join(u" | "_s)
                .toStdString();
}

struct MeaningOf
{
    Meaning operator()(const FoodEntry& entry) const
    {
        const QString portion =
            entry.portionName.isEmpty() ? QString() : QString::number(entry.portionCount) + u' ' + entry.portionName;
        return {u"food"_s, entry.foodId, number(entry.grams.value()), portion, {}, mealKey(entry.meal)};
    }
    Meaning operator()(const SupplementEntry& entry) const
    {
        const QString salt = entry.saltAmount ? u"salt "_s + QString::number(*entry.saltAmount) : QString();
        return {u"supplement"_s, entry.form, number(entry.elemental), salt, {}, {}};
    }
    Meaning operator()(const ActivityEntry& entry) const
    {
        QStringList also;
        if (entry.impacts)
            also << QString::number(*entry.impacts) + u" impacts"_s;
        if (entry.sets)
            also << QString::number(*entry.sets) + u" sets"_s;
        if (entry.repetitions)
            also << QString::number(*entry.repetitions) + u" reps"_s;
        if (entry.load)
            also << QString::number(entry.load->value(), 'g', 3) + u" kg"_s;
        return {u"activity"_s, entry.activityId, number(entry.duration.value()), also.join(u' '), {}, {}};
    }
    Meaning operator()(const SymptomRating& entry) const
    {
        return {u"symptom"_s, entry.symptom, number(entry.rating), {}, {}, {}};
    }
    Meaning operator()(const BodyMeasure& entry) const
    {
        const bool weight = entry.kind == BodyMeasureKind::Weight;
        return {weight ? u"weight"_s : u"height"_s, {}, number(entry.value), {}, {}, {}};
    }
    Meaning operator()(const Fall&) const { return {u"fall"_s, {}, {}, {}, {}, {}}; }
    Meaning operator()(const Fracture& entry) const { return {u"fracture"_s, {}, {}, entry.site, {}, {}}; }
    Meaning operator()(const Note& entry) const { return {u"note"_s, {}, {}, entry.text, {}, {}}; }
    template <class Other>
    Meaning operator()(const Other&) const
    {
        return {u"other"_s, {}, {}, {}, {}, {}};
    }
};

QString problemKey(const std::optional<Error>& problem)
{
    if (!problem)
        return {};
    switch (problem->code) {
    case ErrorCode::AmountInvalid:
        return u"AmountInvalid"_s;
    case ErrorCode::AmountOutOfRange:
        return u"AmountOutOfRange"_s;
    case ErrorCode::UnitMismatch:
        return u"UnitMismatch"_s;
    default:
        return u"other"_s;
    }
}

Meaning meaningOf(const QuickAddAnswer& answer)
{
    if (answer.ideas.empty())
        return {u"none"_s, {}, {}, problemKey(answer.problem), {}, {}};
    const QuickAddIdea& idea = answer.ideas.front();
    Meaning meaning = std::visit(MeaningOf(), idea.payload);
    if (idea.time.isValid())
        meaning.time = idea.time.toString(u"HH:mm"_s);
    return meaning;
}

QByteArray examplesFile()
{
    QFile file(test::testData(u"quickadd_examples.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(QuickAdd, BestIdeaIsWhatAPersonMeans)
{
    const Result<CsvTable> table = CsvTable::parse(examplesFile(), u"quickadd_examples.csv"_s);
    ASSERT_TRUE(table.ok()) << table.error().detail.toStdString();
    ASSERT_GE(table->rowCount(), 120);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QStringList& fields = table->fields(row);
        const QString amount = fields[3].isEmpty() ? QString() : number(fields[3].toDouble());
        const Meaning expected{fields[1], fields[2], amount, fields[4], fields[5], fields[6]};
        EXPECT_EQ(meaningOf(readQuickAdd(fields[0], context())), expected) << fields[0].toStdString();
    }
}

TEST_F(QuickAdd, EveryIdeaCanBePutIntoTheJournal)
{
    const Result<CsvTable> table = CsvTable::parse(examplesFile(), u"quickadd_examples.csv"_s);
    ASSERT_TRUE(table.ok());
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        for (const QuickAddIdea& idea : ideas(table->fields(row)[0], 20)) {
            const Outcome valid = validate(makeRecord(QDate(2026, 11, 21), idea.time, idea.payload));
            EXPECT_TRUE(valid.ok()) << table->fields(row)[0].toStdString();
            EXPECT_FALSE(idea.matched.isEmpty());
        }
    }
}

TEST_F(QuickAdd, IdeasAreSortedDistinctAndLimited)
{
    for (const QString& text : {u"milk"_s, u"almonds 3"_s, u"ma"_s, u"walk"_s, u"2 slices"_s}) {
        const std::vector<QuickAddIdea> found = ideas(text, 30);
        for (std::size_t i = 1; i < found.size(); ++i) {
            EXPECT_GE(found[i - 1].score, found[i].score) << text.toStdString();
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(found[i].payload == found[j].payload && found[i].time == found[j].time);
        }
        EXPECT_LE(ideas(text, 3).size(), 3U);
        EXPECT_TRUE(ideas(text, 0).empty());
        EXPECT_TRUE(ideas(text, -1).empty());
    }
}

TEST_F(QuickAdd, SaysWhetherTheAmountWasSaid)
{
    EXPECT_TRUE(best(u"almonds 30 g"_s).amountSaid);
    EXPECT_FALSE(best(u"almonds"_s).amountSaid);
    EXPECT_TRUE(best(u"walk 20 min"_s).amountSaid);
    EXPECT_FALSE(best(u"walk"_s).amountSaid);
    EXPECT_FALSE(best(u"magnesium glycinate"_s).amountSaid);
    EXPECT_FALSE(best(u"cramps"_s).amountSaid);
}

TEST_F(QuickAdd, OffersOtherReadingsOfTheSameWords)
{
    const std::vector<QuickAddIdea> found = ideas(u"almonds 6"_s);
    const auto gramsOffered = [&](double grams) {
        return std::any_of(found.begin(), found.end(), [grams](const QuickAddIdea& idea) {
            const FoodEntry* entry = std::get_if<FoodEntry>(&idea.payload);
            return entry && entry->foodId == u"sr-12061"_s && std::abs(entry->grams.value() - grams) < 1e-6;
        });
    };
    EXPECT_TRUE(gramsOffered(6 * 1.2)) << "six almonds";
    EXPECT_TRUE(gramsOffered(6 * 28.35)) << "six handfuls";
    EXPECT_TRUE(gramsOffered(6)) << "six grams";
    const std::vector<QuickAddIdea> citrate = ideas(u"magnesium citrate 400 mg"_s);
    ASSERT_GE(citrate.size(), 2U);
    EXPECT_FALSE(std::get<SupplementEntry>(citrate[0].payload).saltAmount.has_value());
    const bool saltOffered = std::any_of(citrate.begin(), citrate.end(), [](const QuickAddIdea& idea) {
        const SupplementEntry* entry = std::get_if<SupplementEntry>(&idea.payload);
        return entry && entry->form == u"magnesium-citrate"_s && entry->saltAmount == 400.0;
    });
    EXPECT_TRUE(saltOffered) << "labels print both amounts";
}

TEST_F(QuickAdd, UnratedSymptomOffersEveryRating)
{
    QSet<int> ratings;
    for (const QuickAddIdea& idea : ideas(u"cramps"_s, 20)) {
        if (const SymptomRating* rating = std::get_if<SymptomRating>(&idea.payload);
            rating && rating->symptom == u"cramps"_s)
            ratings.insert(rating->rating);
    }
    EXPECT_EQ(ratings, (QSet<int>{0, 1, 2, 3, 4}));
}

TEST_F(QuickAdd, ClockGuessesTheMealAndTheTextOverridesIt)
{
    const auto mealOf = [this](const QString& text, QTime now) {
        const std::vector<QuickAddIdea> found = quickAddIdeas(text, context(now));
        return found.empty() ? Meal::None : std::get<FoodEntry>(found.front().payload).meal;
    };
    EXPECT_EQ(mealOf(u"almonds 30 g"_s, QTime(8, 0)), Meal::Breakfast);
    EXPECT_EQ(mealOf(u"almonds 30 g"_s, QTime(16, 0)), Meal::Snack);
    EXPECT_EQ(mealOf(u"almonds 30 g"_s, QTime()), Meal::None);
    EXPECT_EQ(mealOf(u"almonds 30 g at 19:00"_s, QTime(8, 0)), Meal::Dinner);
    EXPECT_EQ(mealOf(u"snack: almonds 30 g at 19:00"_s, QTime(8, 0)), Meal::Snack);
}

TEST_F(QuickAdd, NoFlickerWhileALineIsTyped)
{
    struct Line
    {
        QString text;
        QString matched;
        qsizetype from;   ///< letters from which there is always an idea
        qsizetype surely; ///< letters from which it is the right one
    };
    const std::vector<Line> lines = {
        {u"almonds 30 g"_s, u"Almonds"_s, 2, 3},
        {u"gouda 2 slices"_s, u"Gouda"_s, 2, 3},
        {u"milk 200 ml"_s, u"Milk, whole (vitamin D added)"_s, 2, 4},
        {u"magnesium glycinate 100 mg"_s, u"magnesium bisglycinate"_s, 4, 13},
        {u"vitamin d3 1000 iu"_s, u"vitamin D3"_s, 4, 10},
        {u"walk 20 min"_s, u"Walking"_s, 2, 4},
        {u"jogging 30 minutes"_s, u"Jogging"_s, 2, 3},
        {u"cramps 2"_s, u"Muscle cramps"_s, 3, 5},
    };
    for (const Line& line : lines) {
        for (qsizetype length = line.from; length <= line.text.size(); ++length) {
            const QString typed = line.text.left(length);
            const std::vector<QuickAddIdea> found = ideas(typed);
            ASSERT_FALSE(found.empty()) << typed.toStdString();
            if (length >= line.surely) {
                EXPECT_EQ(found.front().matched, line.matched) << typed.toStdString();
            }
        }
    }
}

TEST_F(QuickAdd, FavouritesAndOwnFoodsAreFound)
{
    Result<Catalogue> shipped = Catalogue::shipped();
    ASSERT_TRUE(shipped.ok());
    Catalogue& catalogue = shipped.value();
    Food own;
    own.id = u"own-1"_s;
    own.name = u"Grandma's stew"_s;
    own.usualPortion = {u"1 bowl"_s, Grams(350)};
    own.portions = {own.usualPortion};
    catalogue.setOwnFoods({own});
    catalogue.setUse({}, {u"sr-01079"_s});
    const QuickAddContext mine{catalogue, *s_tables, QTime(12, 0)};
    const std::vector<QuickAddIdea> stew = quickAddIdeas(u"2 bowls grandmas stew"_s, mine);
    ASSERT_FALSE(stew.empty());
    EXPECT_EQ(std::get<FoodEntry>(stew[0].payload).foodId, u"own-1"_s);
    EXPECT_DOUBLE_EQ(std::get<FoodEntry>(stew[0].payload).grams.value(), 700);
    const std::vector<QuickAddIdea> milk = quickAddIdeas(u"milk 200 ml"_s, mine);
    ASSERT_FALSE(milk.empty());
    EXPECT_EQ(std::get<FoodEntry>(milk[0].payload).foodId, u"sr-01079"_s) << "the favourite";
    const std::vector<QuickAddIdea> breakfast = quickAddIdeas(u"breakfast:"_s, mine);
    ASSERT_FALSE(breakfast.empty()) << "a meal alone offers favourites and recents";
    EXPECT_EQ(std::get<FoodEntry>(breakfast[0].payload).foodId, u"sr-01079"_s);
    EXPECT_EQ(std::get<FoodEntry>(breakfast[0].payload).meal, Meal::Breakfast);
}

TEST_F(QuickAdd, UsualPortionIsTakenAsItIs)
{
    // "½ fillet": what people eat at a time is half of the thing that the portion counts.
    const std::vector<QuickAddIdea> found = ideas(u"salmon"_s);
    ASSERT_FALSE(found.empty());
    const FoodEntry& entry = std::get<FoodEntry>(found[0].payload);
    const Food* salmon = s_catalogue->food(entry.foodId);
    ASSERT_NE(salmon, nullptr);
    EXPECT_DOUBLE_EQ(entry.grams.value(), salmon->usualPortion.grams.value());
}

TEST_F(QuickAdd, BlankAndLongTextsGiveNothing)
{
    for (const QString& text : {u""_s, u"   "_s, u"\n\t"_s, u"..."_s, u"?"_s, u"30"_s, u"g"_s + QString(600, u'o')})
        EXPECT_TRUE(ideas(text).empty()) << text.left(20).toStdString();
    const QuickAddAnswer tooLong = readQuickAdd(QString(10'000, u'a'), context());
    ASSERT_TRUE(tooLong.problem.has_value());
    EXPECT_EQ(tooLong.problem->code, ErrorCode::TextTooLong);
    EXPECT_TRUE(ideas(QString(500, u'a')).empty());
}

TEST_F(QuickAdd, NoProblemIsReportedWhereThereAreIdeas)
{
    for (const QString& text : {u"almonds 30 g"_s, u"milk"_s, u"walk 20 min"_s})
        EXPECT_FALSE(readQuickAdd(text, context()).problem.has_value()) << text.toStdString();
}

TEST_F(QuickAdd, ProblemNamesWhatItIsAbout)
{
    const QuickAddAnswer heavy = readQuickAdd(u"30 kg almonds"_s, context());
    ASSERT_TRUE(heavy.problem.has_value());
    EXPECT_EQ(heavy.problem->subject, u"Almonds"_s);
    const QuickAddAnswer mark = readQuickAdd(u"almonds 1,000 g"_s, context());
    ASSERT_TRUE(mark.problem.has_value());
    EXPECT_EQ(mark.problem->subject, u"1,000"_s);
    const QuickAddAnswer wedge = readQuickAdd(u"12 jars bananas"_s, context());
    ASSERT_TRUE(wedge.problem.has_value());
    EXPECT_EQ(wedge.problem->code, ErrorCode::UnitMismatch);
    EXPECT_EQ(wedge.problem->subject, u"Banana"_s);
    EXPECT_TRUE(wedge.problem->detail.contains(u"medium"_s)) << "says which portions there are";
}

/// Random text: letters, digits, marks and words of the field, and anything else that Unicode has.
QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces = {
        u"almonds"_s, u"30"_s,     u"g"_s,  u" "_s,         u"½"_s,  u"1/2"_s,   u","_s,       u"."_s,     u"slices"_s,
        u"at"_s,      u"8:30"_s,   u"pm"_s, u"magnesium"_s, u"mg"_s, u"of"_s,    u"citrate"_s, u"walk"_s,  u"h"_s,
        u"min"_s,     u"half"_s,   u"a"_s,  u"and"_s,       u"x"_s,  u"-"_s,     u"%"_s,       u"lunch"_s, u":"_s,
        u"cramps"_s,  u"weight"_s, u"kg"_s, u"'"_s,         u"\""_s, u"1e999"_s, u"nan"_s,     u"∞"_s};
    QString text;
    const int length = random.bounded(1, 24);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(4)) {
        case 0:
            text += QChar(static_cast<char16_t>(random.bounded(0x10000))); // lone surrogates included
            break;
        case 1:
            text += QString::fromUcs4(U"🥛", 1);
            text += QChar(static_cast<char16_t>(random.bounded(0x20, 0x7f)));
            break;
        default:
            text += pieces[random.bounded(pieces.size())];
            if (random.bounded(2) == 0)
                text += u' ';
        }
    }
    return text;
}

TEST_F(QuickAdd, AnyTextIsSurvivedAndEveryIdeaIsValid)
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = randomText(random);
        for (const QuickAddIdea& idea : ideas(text, 5))
            ASSERT_TRUE(validate(makeRecord(QDate(2026, 11, 21), idea.time, idea.payload)).ok())
                << text.toUtf8().toHex(' ').toStdString();
        const Result<SaidAmount> amount = parseAmount(text);
        EXPECT_TRUE(!amount || std::isfinite(amount->count)) << text.toStdString();
        parseNumber(text);
    }
}

TEST_F(QuickAdd, AmountsOfShippedFoodsSurviveTheirText)
{
    int checked = 0;
    for (const Food* food : s_catalogue->foods()) {
        for (const OfferedAmount& offered : amountsToOffer(*food, {}, 30)) {
            const Result<SaidAmount> again = parseAmount(amountText(offered.said));
            ASSERT_TRUE(again.ok()) << amountText(offered.said).toStdString();
            const Result<ResolvedAmount> amount = resolveAmount(*again, *food);
            ASSERT_TRUE(amount.ok()) << food->name.toStdString() << ": " << amountText(offered.said).toStdString();
            EXPECT_NEAR(amount->grams.value(), offered.resolved.grams.value(), 1e-6)
                << food->name.toStdString() << ": " << amountText(offered.said).toStdString();
            ++checked;
        }
    }
    EXPECT_GT(checked, 5000);
}

TEST_F(QuickAdd, EveryShippedPortionIsFoundByItsOwnName)
{
    for (const Food* food : s_catalogue->foods()) {
        for (const Portion& portion : food->portions) {
            const Result<SaidAmount> said = parseAmount(portion.name);
            ASSERT_TRUE(said.ok()) << portion.name.toStdString();
            if (said->unit == Unit::Ounce || said->unit == Unit::Pound)
                continue; // read as exactly that weight, where the table rounds
            const Result<ResolvedAmount> amount = resolveAmount(*said, *food);
            ASSERT_TRUE(amount.ok()) << food->name.toStdString() << ": " << portion.name.toStdString();
            EXPECT_NEAR(amount->grams.value(), portion.grams.value(), 1e-6)
                << food->name.toStdString() << ": " << portion.name.toStdString();
        }
    }
}

TEST_F(QuickAdd, EveryFormActivityAndSymptomIsFoundByItsName)
{
    for (const SupplementForm& form : s_tables->forms) {
        const Amount dose = startingDose(form);
        const QString text = form.name + u' ' + QString::number(dose.value) + u' ' + unitSymbol(dose.unit);
        const QuickAddIdea idea = best(text);
        const SupplementEntry* entry = std::get_if<SupplementEntry>(&idea.payload);
        if (form.nutrient == Nutrient::Protein)
            continue; // a weight of protein powder is one of a food
        ASSERT_NE(entry, nullptr) << text.toStdString();
        EXPECT_EQ(entry->form, form.key) << text.toStdString();
    }
    for (const Activity& activity : s_tables->activities) {
        const QuickAddIdea idea = best(u"20 min "_s + activity.name);
        const ActivityEntry* entry = std::get_if<ActivityEntry>(&idea.payload);
        ASSERT_NE(entry, nullptr) << activity.name.toStdString();
        EXPECT_EQ(entry->activityId, activity.id) << activity.name.toStdString();
    }
    for (const Symptom& symptom : s_tables->symptoms) {
        const QuickAddIdea idea = best(symptom.name + u" 3"_s);
        const SymptomRating* rating = std::get_if<SymptomRating>(&idea.payload);
        ASSERT_NE(rating, nullptr) << symptom.name.toStdString();
        EXPECT_EQ(rating->symptom, symptom.key) << symptom.name.toStdString();
        EXPECT_EQ(rating->rating, 3);
    }
}

} // namespace
} // namespace osteolog
