// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/ingredientlist.h"

#include "core/foods/catalogue.h"
#include "ui/pages/foods/foodfield.h"
#include "ui/pages/foods/ingredientrow.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIngredients = 100; // the limit that validate() has for recipes

} // namespace

IngredientList::IngredientList(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_list(new QVBoxLayout)
{
    setTitle(tr("Ingredients"));
    m_list->setSpacing(0);
    m_raw = wrappingLabel(context.theme, FontRole::Small, {}, this, Tone::Muted);
    m_raw->setObjectName(u"recipeRaw"_s);
    m_food = new FoodField(context, u"recipeIngredient"_s, this);
    m_food->setPlaceholderText(tr("250 g lentils"));
    m_foodRow =
        new FormRow(context.theme, tr("Add an ingredient"), m_food,
                    tr("Type how much of what: 250 g lentils, 2 carrots, 1 tbsp olive oil. Enter adds it."), this);
    body()->addLayout(m_list);
    body()->addWidget(m_raw);
    body()->addSpacing(context.theme.theme().gap(4));
    body()->addWidget(m_foodRow);
    connect(m_food, &FoodField::chosen, this, &IngredientList::take);
    connect(m_food, &FoodField::notUnderstood, this, [this](const QString& why) { m_foodRow->setError(why); });
    connect(m_food, &QLineEdit::textEdited, this, [this] { m_foodRow->setError({}); });
    showChanged();
}

void IngredientList::setIngredients(const std::vector<Ingredient>& ingredients)
{
    while (!m_rows.empty())
        removeRow(m_rows.back());
    for (const Ingredient& ingredient : ingredients)
        addRow(ingredient);
    showChanged();
}

std::vector<Ingredient> IngredientList::ingredients() const
{
    std::vector<Ingredient> all;
    for (const IngredientRow* row : m_rows)
        all.push_back(row->ingredient());
    return all;
}

void IngredientList::setExcluded(QSet<QString> foodIds)
{
    m_food->setExcluded(std::move(foodIds));
}

QStringList IngredientList::typed() const
{
    QStringList all{m_food->text()};
    for (const IngredientRow* row : m_rows)
        all << row->ingredient().food.id << row->amountField()->text();
    return all;
}

bool IngredientList::isBeingAddedTo() const
{
    return m_food->hasFocus();
}

QWidget* IngredientList::showProblems()
{
    QWidget* first = nullptr;
    for (IngredientRow* row : m_rows) {
        if (row->showProblem() && !first)
            first = row->amountField();
    }
    QString problem;
    if (!m_food->text().trimmed().isEmpty())
        problem = tr("This is not in the recipe yet. Press Enter to add it, or empty the field.");
    else if (m_rows.empty())
        problem = tr("Add at least one ingredient.");
    m_foodRow->setError(problem);
    return first || problem.isEmpty() ? first : m_food;
}

void IngredientList::take(const FoodEntry& entry)
{
    const Food* food = m_context.catalogue.food(entry.foodId);
    if (!food)
        return; // it went while its offer was on the screen
    if (m_rows.size() >= mostIngredients) {
        m_foodRow->setError(
            tr("A recipe holds %1 ingredients at most. Make a recipe of some of them, and add that to this one.")
                .arg(mostIngredients));
        return;
    }
    addRow(makeIngredient(*food, entry.grams, entry.portionName, entry.portionCount));
    m_foodRow->setError({});
    showChanged();
}

void IngredientList::addRow(const Ingredient& ingredient)
{
    auto* row = new IngredientRow(m_context.theme, m_context.catalogue, ingredient, this);
    row->setPlace(static_cast<int>(m_rows.size()));
    QWidget* before = m_food->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_food)
        before = before->previousInFocusChain(); // labels are in the chain, but nothing is put in behind them
    QWidget::setTabOrder(before, row->amountField());
    QWidget::setTabOrder(row->amountField(), row->removeButton());
    QWidget::setTabOrder(row->removeButton(), m_food);
    m_list->addWidget(row);
    m_rows.push_back(row);
    connect(row, &IngredientRow::changed, this, &IngredientList::showChanged);
    connect(row, &IngredientRow::finished, this, [this] { m_food->setFocus(Qt::OtherFocusReason); });
    connect(row, &IngredientRow::removeRequested, this, [this, row] {
        removeRow(row);
        showChanged();
    });
}

void IngredientList::removeRow(IngredientRow* row)
{
    const auto place = m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    if (row->isAncestorOf(focusWidget()) || row->removeButton()->hasFocus()) {
        QWidget* next = place == m_rows.end() ? static_cast<QWidget*>(m_food) : (*place)->removeButton();
        next->setFocus(Qt::OtherFocusReason);
    }
    m_list->removeWidget(row);
    row->hide();
    row->setPlace(-1);
    row->deleteLater(); // its button is being pressed
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i));
    m_foodRow->setError({});
}

void IngredientList::showChanged()
{
    Recipe all;
    all.ingredients = ingredients();
    const int count = static_cast<int>(m_rows.size());
    m_raw->setText(count == 0 ? tr("Nothing in it yet.")
                              : tr("%n ingredients, %1 before cooking", nullptr, count)
                                    .arg(amountText(rawWeight(all).value(), Unit::Gram)));
    Q_EMIT changed();
}

} // namespace osteolog::ui
