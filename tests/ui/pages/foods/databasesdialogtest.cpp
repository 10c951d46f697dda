// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/databasesdialog.h"

#include "tests/ui/pages/foods/foodspagefixture.h"
#include "tests/ui/support/textroom.h"

#include <QFile>
#include <QPlainTextEdit>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class DatabasesDialogTest : public FoodsPageFixture
{
protected:
    void openDatabases()
    {
        open();
        act(u"foodDatabases"_s);
        databases = page->findChild<DatabasesDialog*>();
        ASSERT_NE(databases, nullptr);
        form = std::make_unique<Driver>(*databases);
    }
    QString example(const QString& name) const
    {
        return QStringLiteral(OSTEOLOG_SOURCE_DIR "/tests/data/imports/") + name;
    }
    /// Imports and waits for its end.
    void import(const QString& path) const
    {
        databases->importFrom(path);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !form->isVisible(u"importProgress"_s); }, 20000));
        settle();
    }

    DatabasesDialog* databases = nullptr;
    std::unique_ptr<Driver> form;
};

} // namespace

TEST_F(DatabasesDialogTest, AnImportedFoodCanBeFoundAndLoggedAndRemovedAgain)
{
    openDatabases();
    answers.file = example(u"sr.zip"_s);
    form->click(u"importFile"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !form->isVisible(u"importProgress"_s); }, 20000));
    settle();
    EXPECT_TRUE(form->text(u"importResult"_s).contains(u"ready"_s)) << form->text(u"importResult"_s).toStdString();
    ASSERT_EQ(catalogue.databases().size(), 1U);
    const QString id = catalogue.databases().front().info().id;

    answers.choice = Choice::Cancel;
    form->click("removeDatabase-"_L1 + id);
    settle();
    EXPECT_EQ(catalogue.databases().size(), 1U);
    answers.choice = Choice::Accept;
    form->click("removeDatabase-"_L1 + id);
    settle();
    EXPECT_TRUE(catalogue.databases().empty());
}

TEST_F(DatabasesDialogTest, WhatWasLeftOutIsListedWithItsReason)
{
    openDatabases();
    QFile file(path(u"products.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("code\tproduct_name\tenergy-kcal_100g\tcalcium_100g\n"
               "3017620422003\tOat drink\t46\t0.12\n"
               "4.68E+11\tDamaged\t46\t0.12\n");
    file.close();
    import(file.fileName());
    EXPECT_TRUE(form->text(u"importResult"_s).contains(u"1 row"_s)) << form->text(u"importResult"_s).toStdString();
    EXPECT_TRUE(form->find<QPlainTextEdit>(u"importIssues"_s)->toPlainText().contains(u"4.68E+11"_s));
    search(u"oat drink"_s);
    bool found = false;
    for (int row = 0; row < model()->rowCount(); ++row)
        found = found || model()->foodId(row).startsWith(u"off-"_s);
    EXPECT_TRUE(found);
}

TEST_F(DatabasesDialogTest, SomethingElseIsRefusedAndNothingKept)
{
    openDatabases();
    import(write(u"holiday.zip"_s, "PK is not enough"));
    EXPECT_FALSE(form->text(u"importResult"_s).isEmpty());
    EXPECT_FALSE(form->text(u"importResult"_s).contains(u"ready"_s));
    EXPECT_TRUE(catalogue.databases().empty());
    EXPECT_EQ(cutTexts(*databases).join(u'\n').toStdString(), "");
}

} // namespace osteolog::test
