// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/shoppingpanel.h"

#include "tests/ui/pages/plan/planpagefixture.h"
#include "ui/pages/plan/planwords.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using ShoppingPanelTest = PlanPageFixture;

TEST_F(ShoppingPanelTest, TheListIsCopiedAsText)
{
    setProfile();
    eatForWeeks();
    open();
    driver->click(u"copyShopping"_s);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Shopping list, "_s + periodText(today(), today().addDays(6)) + u'\n'))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"- "_s + catalogue.food(wholeMilk)->name)) << text.toStdString();
}

TEST_F(ShoppingPanelTest, TheListIsPrintedAndATroubledPrinterIsTold)
{
    setProfile();
    eatForWeeks();
    open();
    answers.printing = PrintOutcome::Printed;
    driver->click(u"printShopping"_s);
    EXPECT_TRUE(answers.printed.startsWith("%PDF"));
    EXPECT_TRUE(messages.text().isEmpty());
    answers.printing = PrintOutcome::Cancelled;
    driver->click(u"printShopping"_s);
    EXPECT_TRUE(messages.text().isEmpty());
    answers.printing = PrintOutcome::Failed;
    driver->click(u"printShopping"_s);
    EXPECT_EQ(messages.tone(), MessageTone::Error);
    EXPECT_TRUE(messages.text().contains(u"printer"_s));
}

TEST_F(ShoppingPanelTest, TheListIsSavedAsPdf)
{
    setProfile();
    eatForWeeks();
    open();
    answers.file = path(u"list.pdf"_s);
    driver->click(u"saveShopping"_s);
    QFile file(path(u"list.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    answers.file = path(u"no such folder/list.pdf"_s);
    driver->click(u"saveShopping"_s);
    EXPECT_EQ(messages.tone(), MessageTone::Error);
}

} // namespace osteolog::test
