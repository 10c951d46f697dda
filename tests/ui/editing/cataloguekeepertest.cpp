// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/cataloguekeeper.h"

#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "tests/support/fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

class CatalogueKeeperTest : public test::Fixture
{
protected:
    CatalogueKeeperTest()
        : store(Store::open(path(u"diary.osteolog"_s), OpenMode::ReadWrite).value())
        , journal(*store, clock)
        , keeper(catalogue, folder(), *store, journal, clock)
    {
        QObject::connect(&keeper, &ui::CatalogueKeeper::failed, &keeper,
                         [this](const Error& problem) { problems.push_back(problem); });
    }

    void import(const QString& id, const QString& name) const
    {
        Result<FoodDatabaseWriter> writer =
            FoodDatabaseWriter::create(foodDatabaseFolder(folder()), {id, id, {}, {}, QDate(2026, 11, 21), 0});
        ASSERT_TRUE(writer);
        ImportedFood imported;
        imported.food.id = id + u"-1"_s;
        imported.food.name = name;
        imported.food.origin = FoodOrigin::Imported;
        ASSERT_TRUE(writer->add(imported));
        ASSERT_TRUE(writer->commit());
    }

    Catalogue catalogue;
    std::unique_ptr<Store> store;
    Journal journal;
    ui::CatalogueKeeper keeper;
    std::vector<Error> problems;
};

TEST_F(CatalogueKeeperTest, BringsImportedFoodsIn)
{
    import(u"off"_s, u"Zwetschgenmus"_s);
    QSignalSpy ready(&keeper, &ui::CatalogueKeeper::ready);
    keeper.load();
    ASSERT_TRUE(ready.wait(30000));
    EXPECT_EQ(catalogue.search(u"zwetschgenmus"_s).size(), 1U);
    EXPECT_NE(catalogue.food(u"sr-12061"_s), nullptr) << "almonds, shipped";
    EXPECT_TRUE(problems.empty());
}

TEST_F(CatalogueKeeperTest, FollowsAnImportAndARemoval)
{
    ASSERT_TRUE(keeper.loadNow());
    EXPECT_TRUE(catalogue.search(u"zwetschgenmus"_s).empty());
    import(u"off"_s, u"Zwetschgenmus"_s);
    keeper.reloadDatabases();
    EXPECT_EQ(catalogue.search(u"zwetschgenmus"_s).size(), 1U);
    keeper.closeDatabases();
    EXPECT_TRUE(catalogue.search(u"zwetschgenmus"_s).empty());
    ASSERT_TRUE(removeFoodDatabase(folder(), u"off"_s));
    keeper.reloadDatabases();
    EXPECT_TRUE(catalogue.databases().empty());
}

TEST_F(CatalogueKeeperTest, SaysWhichDatabaseCannotBeRead)
{
    import(u"off"_s, u"Zwetschgenmus"_s);
    const QString broken = write(u"foods/broken.osteofoods"_s, "no database at all");
    ASSERT_TRUE(keeper.loadNow());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::FileForeign);
    EXPECT_EQ(problems[0].subject, broken);
    EXPECT_EQ(catalogue.search(u"zwetschgenmus"_s).size(), 1U) << "the others are there";
}

} // namespace
} // namespace osteolog
