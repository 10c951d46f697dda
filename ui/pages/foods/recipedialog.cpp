// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/recipedialog.h"

#include "core/base/clock.h"
#include "core/foods/ownfoods.h"
#include "ui/pages/foods/ingredientlist.h"
#include "ui/pages/foods/recipesummary.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

// The limits that validate() has for recipes.
constexpr int longestName = 200;
constexpr double fewestServings = 0.01, mostServings = 1000;
constexpr double leastWeight = 1, mostWeight = 100000; // g
constexpr double heaviestServing = 5000;               // g; the limit of recipeProblems()

/// The dish itself and every recipe that it is part of: none of them can be in it.
QSet<QString> foodsThatHold(const Store& store, const QString& foodId)
{
    QSet<QString> ids;
    if (foodId.isEmpty())
        return ids;
    ids.insert(foodId);
    // A diary that cannot be read now is no reason to refuse the form: changeOwnFood() looks again.
    if (const Result<OwnFoods> own = OwnFoods::read(store)) {
        for (const QString& id : foodsChangedWith(*own, foodId))
            ids.insert(id);
    }
    return ids;
}

} // namespace

RecipeDialog::RecipeDialog(const AppContext& context, Recipe base, const Targets& targets, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_units(displayUnits(context.settings))
    , m_targets(targets)
    , m_base(std::move(base))
    , m_scroll(new ScrollColumn(context.theme, this))
{
    setObjectName(u"recipeDialog"_s);
    setWindowTitle(m_base.foodId.isEmpty() ? tr("New recipe") : tr("Change a recipe"));
    // In this order the keyboard goes through them, too.
    m_scroll->column()->addWidget(makeNameCard());
    m_scroll->column()->addWidget(m_ingredients = new IngredientList(context, this));
    m_scroll->column()->addWidget(makeDishCard());
    m_scroll->column()->addWidget(m_summary = new RecipeSummary(context.theme, m_targets, m_units, this));
    m_scroll->column()->addWidget(makeMoreCard());
    m_scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(new Separator(context.theme, this));
    whole->addWidget(makeFoot());
    m_ingredients->setExcluded(foodsThatHold(context.store, m_base.foodId));
    fillIn(m_base);
    fitTo(parent);
    m_name->setFocus();
    // A new ingredient makes the form longer, and the person goes on typing the next one.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_ingredients->isBeingAddedTo())
            m_scroll->ensureWidgetVisible(m_ingredients->addingRow());
    });
}

void RecipeDialog::fitTo(const QWidget* parent)
{
    const Theme& look = m_context.theme.theme();
    const QSize wanted(look.px(660), look.px(720));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

QWidget* RecipeDialog::makeNameCard()
{
    auto* card = new Card(m_context.theme, this);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"recipeName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Lentil soup"));
    m_nameRow = new FormRow(m_context.theme, tr("Name of the dish"), m_name, {}, card);
    card->body()->addWidget(m_nameRow);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    return card;
}

QWidget* RecipeDialog::makeDishCard()
{
    auto* card = new Card(m_context.theme, this);
    card->setTitle(tr("When it is done"));
    auto* fields = new QWidget(card);
    const Theme& look = m_context.theme.theme();
    constexpr double roomyText = 1.5; // above, the fields stand below one another
    auto* pair = new QBoxLayout(look.textScale > roomyText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, fields);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(look.gap(14));
    const auto cell = [&](AmountEdit* field, const QString& label) {
        auto* holder = new QWidget(fields);
        auto* row = new FormRow(m_context.theme, label, field, {}, holder);
        // A message at one field makes the line higher; the other field stays where it is.
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(row);
        column->addStretch(1);
        pair->addWidget(holder, 1);
        connect(field, &AmountEdit::amountChanged, this, [this] {
            m_servingsRow->setError({});
            m_cookedRow->setError({});
            showDish();
        });
        return row;
    };
    m_servings = new AmountEdit(m_context.theme, u"recipeServings"_s, {Unit::None}, fields);
    m_servings->setRange(fewestServings, mostServings);
    m_servingsRow = cell(m_servings, tr("Number of servings"));
    m_cooked = new AmountEdit(m_context.theme, u"recipeCooked"_s,
                              {Unit::Gram, Unit::Kilogram, Unit::Ounce, Unit::Pound}, fields);
    m_cooked->setRange(leastWeight, mostWeight);
    m_cookedRow = cell(m_cooked, tr("Cooked weight (may stay empty)"));
    m_servingsRow->setHelp(tr("Into how many equal parts you divide it."));
    m_cookedRow->setHelp(
        tr("Weigh the pot when it is done, without the pot. If this is empty, the raw weight counts."));
    card->body()->addWidget(fields);
    return card;
}

QWidget* RecipeDialog::makeMoreCard()
{
    auto* card = new Card(m_context.theme, this);
    auto* form = new Form(m_context.theme, card);
    m_note = new QPlainTextEdit(form);
    m_note->setObjectName(u"recipeNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_context.theme.theme().px(76));
    m_noteRow = form->addRow(tr("Note (may stay empty)"), m_note);
    m_suggestable =
        new Switch(m_context.theme, u"recipeSuggestable"_s, tr("May be suggested when it closes a gap"), form);
    form->addWidget(m_suggestable);
    card->body()->addWidget(form);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteRow->setError({}); });
    return card;
}

QWidget* RecipeDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    m_sentence = wrappingLabel(m_context.theme, FontRole::Small, {}, foot, Tone::Muted);
    m_sentence->setObjectName(u"recipeSentence"_s);
    auto* cancel = new Button(m_context.theme, ButtonKind::Normal, u"recipeCancel"_s, tr("Cancel"), foot);
    auto* save = new Button(m_context.theme, ButtonKind::Primary, u"recipeSave"_s, tr("Save recipe"), foot);
    save->setDefault(true);
    auto* column = new QVBoxLayout(foot);
    const Theme& look = m_context.theme.theme();
    column->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    column->setSpacing(look.gap(8));
    column->addWidget(m_sentence);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(save);
    column->addLayout(line);
    connect(cancel, &Button::clicked, this, &RecipeDialog::reject);
    connect(save, &Button::clicked, this, &RecipeDialog::accept);
    return foot;
}

void RecipeDialog::fillIn(const Recipe& recipe)
{
    m_name->setText(recipe.name);
    m_ingredients->setIngredients(recipe.ingredients);
    m_servings->setAmount(Amount{recipe.servings, Unit::None});
    if (recipe.cookedWeight)
        m_cooked->setAmount(Amount{recipe.cookedWeight->value(), Unit::Gram});
    m_shownServings = m_servings->amount();
    m_shownCooked = m_cooked->amount();
    m_note->setPlainText(recipe.note);
    m_suggestable->setChecked(recipe.suggestable);
    connect(m_ingredients, &IngredientList::changed, this, &RecipeDialog::showDish);
    showDish();
    m_shown = typed();
}

void RecipeDialog::showDish()
{
    m_servingsNow = m_servings->valueInFirstUnit().value_or(m_servingsNow);
    const Recipe said = recipe();
    m_summary->setRecipe(said);
    m_sentence->setText(servingSentence(said, m_units));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_cooked->setPlaceholder(said.ingredients.empty() ? QString() : amountText(rawWeight(said).value(), Unit::Gram));
}

Recipe RecipeDialog::recipe() const
{
    Recipe recipe = m_base;
    recipe.name = m_name->text().simplified();
    recipe.ingredients = m_ingredients->ingredients();
    // A number that was left alone is the one that was there, not its rounded picture.
    if (m_servings->amount() != m_shownServings)
        recipe.servings = m_servingsNow;
    if (m_cooked->amount() != m_shownCooked) {
        const std::optional<double> grams = m_cooked->valueInFirstUnit();
        recipe.cookedWeight = grams ? std::optional(Grams(*grams)) : std::nullopt;
    }
    recipe.note = m_note->toPlainText().trimmed();
    recipe.suggestable = m_suggestable->isChecked();
    return recipe;
}

QStringList RecipeDialog::typed() const
{
    return m_ingredients->typed() << m_name->text() << m_servings->edit()->text() << m_cooked->edit()->text()
                                  << QString::number(m_cooked->valueInFirstUnit().value_or(0)) // "1" of another unit
                                  << m_note->toPlainText() << QString::number(m_suggestable->isChecked());
}

void RecipeDialog::reject()
{
    if (typed() != m_shown) {
        const QString name = m_name->text().simplified();
        const Question question{tr("Throw the changes away?"),
                                name.isEmpty() ? tr("What you typed for this recipe is not saved yet.")
                                               : tr("What you typed for “%1” is not saved yet.").arg(name),
                                tr("Throw away"), QString(), true};
        if (m_context.prompts.ask(this, question) != Choice::Accept)
            return;
    }
    QDialog::reject();
}

void RecipeDialog::accept()
{
    if (QWidget* wrong = showProblems()) {
        wrong->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wrong->parentWidget()); // with the message below it
        return;
    }
    QDialog::accept();
}

QWidget* RecipeDialog::showProblems()
{
    QWidget* first = nullptr;
    const auto say = [&first](FormRow* row, const QString& problem) {
        row->setError(problem);
        if (!problem.isEmpty() && !first)
            first = row->field();
    };
    say(m_nameRow, m_name->text().simplified().isEmpty() ? tr("Give the dish a name.") : QString());
    if (QWidget* wrong = m_ingredients->showProblems(); wrong && !first)
        first = wrong;
    say(m_servingsRow, m_servings->isEmpty() ? tr("How many servings does it make?") : m_servings->problem());
    say(m_cookedRow, m_cooked->problem());
    m_noteRow->setError({});
    if (!first)
        first = showDoubts();
    return first ? first : showWhatTheDiaryRefuses();
}

QWidget* RecipeDialog::showDoubts()
{
    const Recipe said = recipe();
    const std::vector<RecipeProblem> problems = recipeProblems(said);
    const bool impossible = std::any_of(problems.begin(), problems.end(), isImpossible);
    if (problems.empty() || (!impossible && m_warned == said))
        return nullptr;
    QWidget* first = nullptr;
    for (const RecipeProblem problem : problems) {
        FormRow* row = rowOf(problem);
        if (!row->hasError())
            row->setError(problemText(problem));
        first = first ? first : row->field();
    }
    m_warned = said;
    return first;
}

/// Nothing that the fields above let through, unless the diary learns new limits.
QWidget* RecipeDialog::showWhatTheDiaryRefuses()
{
    Recipe said = recipe();
    if (said.foodId.isEmpty())
        said.foodId = u"recipe-new"_s;
    const Outcome valid = validate(makeRecord(m_context.clock.today(), {}, said));
    if (valid)
        return nullptr;
    FormRow* row = valid.error().subject == "note"_L1 ? m_noteRow : m_nameRow;
    row->setError(errorText(valid.error()));
    return row->field();
}

FormRow* RecipeDialog::rowOf(RecipeProblem problem) const
{
    if (problem == RecipeProblem::ServingTooHeavy)
        return m_servingsRow;
    // Without a cooked weight the ingredients themselves cannot be right.
    return recipe().cookedWeight ? m_cookedRow : m_ingredients->addingRow();
}

QString RecipeDialog::problemText(RecipeProblem problem) const
{
    const Recipe said = recipe();
    const QString raw = amountText(rawWeight(said).value(), Unit::Gram);
    switch (problem) {
    case RecipeProblem::LighterThanItsSolids:
        return said.cookedWeight
                   ? tr("This cannot be: the protein, fat and carbohydrate in the ingredients weigh more. Please check "
                        "this weight and the amounts.")
                   : tr("This cannot be: an ingredient holds more protein, fat and carbohydrate than it weighs. Please "
                        "check your own foods among them.");
    case RecipeProblem::ServingTooHeavy:
        return tr("One serving would weigh %1. At most %2 can be logged: please give more servings.")
            .arg(amountText(weightOf(said).value() / said.servings, Unit::Gram),
                 amountText(heaviestServing, Unit::Gram));
    case RecipeProblem::MuchHeavierThanRaw:
        return tr("More than five times the %1 of the ingredients? If it is right, press “Save recipe” again.")
            .arg(raw);
    case RecipeProblem::MuchLighterThanRaw:
        return tr("Less than a fifth of the %1 of the ingredients? If it is right, press “Save recipe” again.")
            .arg(raw);
    }
    return {};
}

} // namespace osteolog::ui
