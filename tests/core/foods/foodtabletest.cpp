// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/foodtable.h"

#include "tests/support/fixture.h"

#include <QFile>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

TEST(FoodTable, RefusesDamageAndSaysWhere)
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/resources/foods/foods.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const QByteArray header = lines[0] + '\n';
    const QByteArray row = lines[1] + '\n';
    ASSERT_TRUE(parseFoodTable(header + row));
    ASSERT_TRUE(parseFoodTable(header + lines[1])) << "the last line may lack its end";

    const auto damage = [](const QByteArray& bytes) {
        const Result<std::vector<Food>> foods = parseFoodTable(bytes);
        EXPECT_FALSE(foods);
        return foods ? QString() : foods.error().detail;
    };
    EXPECT_EQ(damage({}), u"line 1: id"_s);
    EXPECT_EQ(damage(header), u"line 1: no foods"_s);
    EXPECT_EQ(damage(QByteArray(header).replace("energy_kcal", "energy") + row), u"line 1: energy_kcal"_s);
    EXPECT_EQ(damage(header + row + "sr-1,2\n"), u"line 3: number of columns"_s);
    EXPECT_EQ(damage(header + row + "\"sr-1\n"), u"line 3: quotes"_s);
    EXPECT_EQ(damage(header + QByteArray(row).replace("717", "-717")), u"line 2: energy_kcal"_s);
    EXPECT_EQ(damage(header + QByteArray(row).replace("717", "71x")), u"line 2: energy_kcal"_s);
    EXPECT_EQ(damage(header + QByteArray(row).replace("=14.2", "=0")), u"line 2: portions"_s);
    EXPECT_EQ(damage(header + QByteArray(row).replace("vegetarian", "carnivore")),
              u"line 2: k2_state, diet, contains or free_of"_s);
    EXPECT_EQ(damage(header + QByteArray(row).replace(",milk,", ",mlk,")),
              u"line 2: k2_state, diet, contains or free_of"_s);
}

} // namespace
} // namespace osteolog
