// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/ownfoods.h"
#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/editing/cataloguekeeper.h"
#include "ui/pages/foods/recipedialog.h"

#include <QAbstractItemView>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

inline const QString lentils = u"sr-16069"_s;
inline const QString almonds = u"sr-12061"_s;
inline const QString gouda = u"sr-01022"_s;
inline const QString hamSoup = u"sr-06037"_s; ///< vitamins D and K2 unknown

/// The real dialog for recipes over a real diary, worked by object name.
class RecipeHarness : public AppHarness
{
protected:
    void SetUp() override
    {
        keeper = std::make_unique<CatalogueKeeper>(catalogue, folder(), *store, *journal, clock);
        ASSERT_TRUE(keeper->loadNow().ok());
    }
    void open(const Recipe& base = {})
    {
        dialog = std::make_unique<RecipeDialog>(*context, base, targetsOn(today(), exampleProfile(), tables));
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        settle();
        driver = std::make_unique<Driver>(*dialog);
    }
    void add(const QString& text) const
    {
        driver->type(u"recipeIngredient"_s, text);
        press(u"recipeIngredient"_s, Qt::Key_Return);
    }
    void press(const QString& name, Qt::Key key) const
    {
        QTest::keyClick(driver->find<QWidget>(name), key);
        settle();
    }
    void save() const { driver->click(u"recipeSave"_s); }
    QString said(const QString& name) const { return driver->find<QLineEdit>(name)->text(); }
    /// What the list below the field holds; empty without one.
    static QStringList offered()
    {
        const auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QStringList names;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString();
        return names;
    }
    bool isOpen() const { return dialog->isVisible(); }

    Ingredient of(const QString& foodId, double grams) const
    {
        return makeIngredient(*catalogue.food(foodId), Grams(grams));
    }
    Recipe soup() const
    {
        Recipe recipe;
        recipe.name = u"Soup of the house"_s;
        recipe.ingredients = {of(lentils, 200), of(almonds, 50)};
        recipe.servings = 4;
        return recipe;
    }
    /// Puts a recipe into the diary and gives it back with its id.
    Recipe keep(Recipe recipe)
    {
        apply(addOwnFood(recipe, today()));
        for (const Record& record : store->records(RecordKind::Recipe).value()) {
            if (record.as<Recipe>()->name == recipe.name)
                recipe = *record.as<Recipe>();
        }
        settle();
        return recipe;
    }

    std::unique_ptr<CatalogueKeeper> keeper;
    std::unique_ptr<RecipeDialog> dialog;
    std::unique_ptr<Driver> driver;
};

} // namespace osteolog::test
