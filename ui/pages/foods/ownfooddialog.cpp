// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/ownfooddialog.h"

#include "ui/pages/foods/foodwords.h"
#include "ui/pages/foods/labelfigureedit.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;                         // the limits that validate() has for own foods
constexpr double leastPortion = 0.1, mostPortion = 5000; // g
constexpr double leastDensity = 0.5, mostDensity = 1.6;  // g/ml, as readLabel() takes it
constexpr std::array<LabelRules, 3> allRules = {LabelRules::UnitedStates, LabelRules::UnitedStatesBefore2020,
                                                LabelRules::EuropeanUnion};
constexpr std::array<NutritionLabel::Basis, 3> bases = {
    NutritionLabel::Basis::HundredGrams, NutritionLabel::Basis::Serving, NutritionLabel::Basis::HundredMillilitres};
constexpr std::array<Diet, 5> diets = {Diet::Unknown, Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString rulesName(LabelRules rules)
{
    switch (rules) {
    case LabelRules::UnitedStates:
        return OwnFoodDialog::tr("United States");
    case LabelRules::UnitedStatesBefore2020:
        return OwnFoodDialog::tr("United States, printed before 2020");
    case LabelRules::EuropeanUnion:
        break;
    }
    return OwnFoodDialog::tr("Europe or United Kingdom");
}

} // namespace

NutritionLabel labelOf(const Food& food)
{
    NutritionLabel label;
    label.rules = LabelRules::UnitedStates; // these count fibre as carbohydrate, as food tables do
    label.name = food.name;
    label.servingName = food.usualPortion.name;
    label.serving = food.usualPortion.grams;
    for (const Nutrient nutrient : labelNutrients) {
        if (const auto& value = food.per100g[nutrient])
            label[nutrient] = LabelFigure{*value, LabelFigure::Amount, unitOf(nutrient)};
    }
    return label;
}

OwnFoodDialog::OwnFoodDialog(const ThemeProvider& theme, const DisplayUnits& units, const DailyValues& dailyValues,
                             Food base, LabelRules rules, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_dailyValues(dailyValues), m_base(std::move(base))
{
    setObjectName(u"ownFoodDialog"_s);
    setWindowTitle(m_base.id.isEmpty() ? tr("New food") : tr("Change a food"));
    auto* scroll = new ScrollColumn(theme, this);
    for (QWidget* card : {makeNameCard(), makeFiguresCard(units), makeContentsCard()})
        scroll->column()->addWidget(card);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeButtons());
    NutritionLabel label = labelOf(m_base);
    if (m_base.name.isEmpty())
        label.rules = rules;
    show(label);
    const QSize wanted(theme.theme().px(620), theme.theme().px(640));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    m_name->setFocus();
}

QWidget* OwnFoodDialog::makeNameCard()
{
    auto* card = new Card(m_theme, this);
    card->setTitle(tr("The food"));
    auto* form = new Form(m_theme, card);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"ownFoodName"_s);
    m_name->setMaxLength(longestName);
    m_nameRow = form->addRow(tr("Name"), m_name);
    m_portionName = new QLineEdit(form);
    m_portionName->setObjectName(u"ownFoodPortionName"_s);
    m_portionName->setMaxLength(60);
    m_portionName->setPlaceholderText(tr("1 slice"));
    form->addRow(tr("Usual portion, in words (may stay empty)"), m_portionName);
    m_portion = new AmountEdit(m_theme, u"ownFoodPortion"_s, {Unit::Gram, Unit::Ounce}, form);
    m_portion->setRange(leastPortion, mostPortion);
    m_portionRow = form->addRow(tr("Weight of this portion"), m_portion, tr("For drinks, 1 ml weighs about 1 g."));
    card->body()->addWidget(form);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_portion, &AmountEdit::amountChanged, this, [this] { m_portionRow->setError({}); });
    return card;
}

QWidget* OwnFoodDialog::makeFiguresCard(const DisplayUnits& units)
{
    auto* card = new Card(m_theme, this);
    card->setTitle(tr("What the label says"));
    auto* form = new Form(m_theme, card);
    m_rules = new QComboBox(form);
    m_rules->setObjectName(u"ownFoodRules"_s);
    for (const LabelRules rules : allRules)
        m_rules->addItem(rulesName(rules), static_cast<int>(rules));
    form->addRow(tr("The label comes from"), m_rules,
                 tr("Its per cents (%) are of daily values that differ from country to country."));
    m_basis = new Segmented(m_theme, u"ownFoodBasis"_s, tr("The figures are for"),
                            {tr("100 g"), tr("The portion"), tr("100 ml")}, form);
    form->addRow(tr("The figures are for"), m_basis,
                 tr("Leave empty what the label does not say: empty means unknown, never zero."));
    m_density = new AmountEdit(m_theme, u"ownFoodDensity"_s, {Unit::Gram}, form);
    m_density->setRange(leastDensity, mostDensity);
    m_density->setAmount(Amount{1, Unit::Gram});
    m_densityRow = form->addRow(tr("1 ml of it weighs"), m_density, tr("Water 1 g, milk 1.03 g, oil 0.92 g."));
    connect(m_basis, &Segmented::currentIndexChanged, this, &OwnFoodDialog::showBasis);
    card->body()->addWidget(form);
    card->body()->addWidget(makeFigures(units, card));
    return card;
}

void OwnFoodDialog::showBasis()
{
    m_densityRow->setVisible(m_basis->currentIndex() == 2);
}

QWidget* OwnFoodDialog::makeFigures(const DisplayUnits& units, QWidget* parent)
{
    auto* figures = new QWidget(parent);
    auto* grid = new FlowGrid(m_theme.theme().px(170), m_theme.theme().gap(12), figures);
    // A message at one field makes its whole line higher; the other fields stay where they are.
    const auto addCell = [&](const QString& name, QWidget* field) {
        auto* cell = new QWidget(figures);
        auto* row = new FormRow(m_theme, name, field, {}, cell);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(row);
        column->addStretch(1);
        grid->addWidget(cell);
        return row;
    };
    for (const Nutrient nutrient : labelNutrients) {
        auto* field = new LabelFigureEdit(m_theme, "ownFood-"_L1 + nutrientKey(nutrient), nutrient, figures);
        FormRow* row = addCell(nutrient == Nutrient::VitaminK1 ? tr("Vitamin K") : nutrientName(nutrient), field);
        connect(field, &LabelFigureEdit::changed, this, [row] { row->setError({}); });
        m_figures[nutrient] = {field, row};
        if (nutrient != Nutrient::Sodium)
            continue;
        m_salt = new AmountEdit(m_theme, u"ownFoodSalt"_s, {Unit::Gram}, figures);
        m_saltRow = addCell(tr("or salt"), m_salt);
        connect(m_salt, &AmountEdit::amountChanged, this, [this] { m_saltRow->setError({}); });
    }
    if (units.vitaminD == VitaminDUnit::InternationalUnit)
        m_figures[Nutrient::VitaminD].field->preferUnit(Unit::InternationalUnit);
    return figures;
}

QWidget* OwnFoodDialog::makeContentsCard()
{
    auto* card = new Card(m_theme, this);
    card->setTitle(tr("What is in it"));
    auto* form = new Form(m_theme, card);
    m_diet = new QComboBox(form);
    m_diet->setObjectName(u"ownFoodDiet"_s);
    for (const Diet diet : diets)
        m_diet->addItem(diet == Diet::Unknown    ? tr("I do not know")
                        : diet == Diet::Omnivore ? tr("Not vegetarian")
                                                 : capitalised(dietName(diet)),
                        static_cast<int>(diet));
    form->addRow(tr("It is"), m_diet);
    auto* list = new QWidget(form);
    list->setObjectName(u"ownFoodContains"_s);
    auto* grid = new FlowGrid(m_theme.theme().px(120), m_theme.theme().gap(4), list);
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        auto* box = new QCheckBox(capitalised(allergenName(allAllergens[i])), list);
        box->setObjectName("contains-"_L1 + allergenKey(allAllergens[i]));
        box->setAccessibleName(tr("Contains %1").arg(allergenName(allAllergens[i])));
        grid->addWidget(box);
        m_contains[i] = box;
    }
    form->addRow(tr("It contains"), list);
    m_complete = new QCheckBox(tr("The label names all of these"), form);
    m_complete->setObjectName(u"ownFoodComplete"_s);
    m_complete->setAccessibleName(m_complete->text());
    form->addRow(tr("Is the list complete?"), m_complete,
                 tr("Then what is not ticked counts as not in it. Otherwise it counts as unknown, and unknown is not "
                    "safe."));
    card->body()->addWidget(form);
    return card;
}

QWidget* OwnFoodDialog::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* cancel = new Button(m_theme, ButtonKind::Normal, u"ownFoodCancel"_s, tr("Cancel"), bar);
    auto* save = new Button(m_theme, ButtonKind::Primary, u"ownFoodSave"_s, tr("Save food"), bar);
    save->setDefault(true);
    m_doubt = wrappingLabel(m_theme, FontRole::Small,
                            tr("Something here is unusual, see above. If it is right, press “Save food” again."), bar);
    m_doubt->setObjectName(u"ownFoodDoubt"_s);
    m_doubt->hide();
    auto* line = new QHBoxLayout(bar);
    const Theme& look = m_theme.theme();
    line->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    line->addWidget(m_doubt, 1);
    line->addStretch(0);
    line->addWidget(cancel);
    line->addWidget(save);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &OwnFoodDialog::accept);
    return bar;
}

void OwnFoodDialog::show(const NutritionLabel& label)
{
    m_name->setText(label.name);
    m_portionName->setText(label.servingName);
    m_portion->setAmount(Amount{label.serving.value(), Unit::Gram});
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(static_cast<int>(label.rules))));
    m_basis->setCurrentIndex(static_cast<int>(std::find(bases.begin(), bases.end(), label.basis) - bases.begin()));
    for (const auto& [nutrient, figure] : m_figures) {
        if (const auto& value = label[nutrient])
            figure.field->setFigure(value);
    }
    m_diet->setCurrentIndex(std::max(0, m_diet->findData(static_cast<int>(m_base.diet))));
    bool complete = !m_base.name.isEmpty();
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        const bool contained = m_base.contains.contains(allAllergens[i]);
        m_contains[i]->setChecked(contained);
        complete = complete && (contained || m_base.freeOf.contains(allAllergens[i]));
    }
    m_complete->setChecked(complete);
    showBasis();
}

NutritionLabel OwnFoodDialog::label() const
{
    NutritionLabel label;
    label.name = m_name->text().simplified();
    label.rules = static_cast<LabelRules>(m_rules->currentData().toInt());
    label.basis = bases[static_cast<std::size_t>(m_basis->currentIndex())];
    label.servingName = m_portionName->text().simplified();
    label.serving = Grams(m_portion->valueInFirstUnit().value_or(100));
    label.density = m_density->valueInFirstUnit().value_or(1);
    for (const auto& [nutrient, figure] : m_figures)
        label[nutrient] = figure.field->figure();
    if (const auto salt = m_salt->valueInFirstUnit())
        label.salt = LabelFigure{*salt, LabelFigure::Amount, Unit::Gram};
    return label;
}

Food OwnFoodDialog::food() const
{
    const NutritionLabel said = label();
    Food food = foodFromLabel(said, readLabel(said, m_dailyValues), m_base);
    if (!food.per100g[Nutrient::VitaminK2]) { // a range that the form does not ask for
        for (const Nutrient end : {Nutrient::VitaminK2Low, Nutrient::VitaminK2High})
            food.per100g[end] = m_base.per100g[end];
    }
    food.diet = static_cast<Diet>(m_diet->currentData().toInt());
    food.contains = AllergenSet();
    food.freeOf = AllergenSet();
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        if (m_contains[i]->isChecked())
            food.contains.insert(allAllergens[i]);
        else if (m_complete->isChecked())
            food.freeOf.insert(allAllergens[i]);
    }
    return food;
}

FormRow* OwnFoodDialog::rowOf(const LabelProblem& problem) const
{
    if (problem.kind == LabelProblem::ServingInvalid)
        return m_portionRow;
    if (problem.kind == LabelProblem::DensityInvalid)
        return m_densityRow;
    if (problem.kind == LabelProblem::SaltAgainstSodium)
        return m_saltRow;
    const auto found = m_figures.find(problem.nutrient.value_or(Nutrient::Energy));
    return found == m_figures.end() ? m_nameRow : found->second.row;
}

QWidget* OwnFoodDialog::showProblems()
{
    QWidget* first = nullptr;
    const auto say = [&first](FormRow* row, const QString& problem) {
        row->setError(problem);
        if (!problem.isEmpty() && !first)
            first = row->field();
    };
    const NutritionLabel said = label();
    say(m_nameRow, said.name.isEmpty() ? tr("Give the food a name.") : QString());
    say(m_portionRow,
        m_portion->amount()
            ? QString()
            : tr("Give a weight from %1 to %2 g.").arg(numberText(leastPortion, 1), numberText(mostPortion, 0)));
    say(m_densityRow, m_densityRow->isVisibleTo(this) ? m_density->problem() : QString());
    say(m_saltRow, m_salt->problem());
    for (const auto& [nutrient, figure] : m_figures)
        say(figure.row, figure.field->isEmpty() || figure.field->figure()
                            ? QString()
                            : tr("This is not a number. Leave it empty if the label does not say."));
    for (const LabelProblem& problem : readLabel(said, m_dailyValues).problems) {
        if (FormRow* row = rowOf(problem); problem.isImpossible() && !row->hasError())
            say(row, labelProblemText(problem));
    }
    return first;
}

/// Returns whether there was something to point out.
bool OwnFoodDialog::showDoubts()
{
    const std::vector<LabelProblem> doubts = readLabel(label(), m_dailyValues).problems;
    if (doubts == m_doubts)
        return false;
    m_doubts = doubts;
    for (const LabelProblem& problem : doubts)
        rowOf(problem)->setError(labelProblemText(problem));
    m_doubt->setVisible(!doubts.empty());
    if (!doubts.empty())
        rowOf(doubts.front())->field()->setFocus(Qt::OtherFocusReason);
    return !doubts.empty();
}

void OwnFoodDialog::accept()
{
    if (QWidget* wrong = showProblems())
        wrong->setFocus(Qt::OtherFocusReason);
    else if (!showDoubts())
        QDialog::accept();
}

} // namespace osteolog::ui
