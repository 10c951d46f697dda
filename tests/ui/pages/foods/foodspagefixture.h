// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/editing/cataloguekeeper.h"
#include "ui/pages/foods/foodspage.h"
#include "ui/pages/foods/foodtablemodel.h"

#include <QAction>
#include <QDialog>

namespace osteolog::test {

inline const QString almonds = QStringLiteral("sr-12061");
inline const QString tapWater = QStringLiteral("sr-14411");

/// The Foods page as the window shows it, on a diary with a profile and nothing eaten yet.
class FoodsPageFixture : public AppHarness
{
protected:
    void SetUp() override
    {
        keeper = std::make_unique<ui::CatalogueKeeper>(catalogue, folder(), *store, *journal, clock);
        ASSERT_TRUE(keeper->loadNow().ok());
        setProfile();
    }
    void open(QSize size = {1092, 760})
    {
        page = std::make_unique<ui::FoodsPage>(*context);
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        page->resize(size);
        page->refresh(nullptr);
        page->show();
        page->activateWindow();
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    ui::FoodTableModel* model() const { return page->findChild<ui::FoodTableModel*>(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    int rowOf(const QString& id) const { return model()->rowOf(id); }
    void search(const QString& text) const { driver->type(QStringLiteral("foodSearch"), text); }
    /// Chooses from the menu of the food that is shown.
    void act(const QString& action) const
    {
        auto* entry = page->findChild<QAction*>(action);
        ASSERT_NE(entry, nullptr) << action.toStdString();
        entry->trigger();
        settle();
    }
    /// The dialog that is open now.
    Driver dialog(const QString& name) const
    {
        auto* widget = page->findChild<QDialog*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return Driver(widget ? *widget : static_cast<QWidget&>(*page));
    }
    void fillYoghurt() const
    {
        driver->click(QStringLiteral("newFood"));
        const Driver form = dialog(QStringLiteral("ownFoodDialog"));
        form.type(QStringLiteral("ownFoodName"), QStringLiteral("Yoghurt of the farm"));
        form.type(QStringLiteral("ownFoodPortionName"), QStringLiteral("1 pot"));
        form.type(QStringLiteral("ownFoodPortionNumber"), QStringLiteral("150"));
        form.click(QStringLiteral("ownFoodBasis1")); // the figures are for the portion
        form.type(QStringLiteral("ownFood-calcium_mgNumber"), QStringLiteral("180"));
        form.type(QStringLiteral("ownFood-protein_gNumber"), QStringLiteral("6"));
        form.click(QStringLiteral("contains-milk"));
        form.click(QStringLiteral("ownFoodComplete"));
    }

    std::unique_ptr<ui::CatalogueKeeper> keeper;
    std::unique_ptr<ui::FoodsPage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace osteolog::test
