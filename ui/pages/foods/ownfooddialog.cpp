// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/ownfooddialog.h"

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
constexpr std::array<Diet, 5> diets = {Diet::Unknown, Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

OwnFoodDialog::OwnFoodDialog(const ThemeProvider& theme, const DisplayUnits& units, Food base, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_base(std::move(base))
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
    LabelFood label = labelFromFood(m_base);
    if (m_base.id.isEmpty())
        label.listIsComplete = false;
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
    m_basis =
        new Segmented(m_theme, u"ownFoodBasis"_s, tr("The figures are for"), {tr("100 g"), tr("The portion")}, form);
    form->addRow(tr("The figures are for"), m_basis,
                 tr("Leave empty what the label does not say: empty means unknown, never zero. 1 g of salt has 400 mg "
                    "of sodium."));
    card->body()->addWidget(form);
    auto* figures = new QWidget(card);
    auto* grid = new FlowGrid(m_theme.theme().px(170), m_theme.theme().gap(12), figures);
    for (const Nutrient nutrient : labelNutrients) {
        std::vector<Unit> choices = {unitOf(nutrient)};
        if (nutrient == Nutrient::VitaminD)
            choices.push_back(Unit::InternationalUnit);
        auto* field = new AmountEdit(m_theme, "ownFood-"_L1 + nutrientKey(nutrient), choices, figures);
        auto* cell = new QWidget(figures);
        auto* row = new FormRow(m_theme, nutrientName(nutrient), field, {}, cell);
        // A message at one field makes its whole line higher; the other fields stay where they are.
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(row);
        column->addStretch(1);
        grid->addWidget(cell);
        connect(field, &AmountEdit::amountChanged, this, [row] { row->setError({}); });
        m_figures[nutrient] = {field, row};
    }
    if (units.vitaminD == VitaminDUnit::InternationalUnit)
        m_figures[Nutrient::VitaminD].field->setAmount(Amount{0, Unit::InternationalUnit});
    m_figures[Nutrient::VitaminD].field->setAmount({});
    card->body()->addWidget(figures);
    return card;
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
    auto* line = new QHBoxLayout(bar);
    const Theme& look = m_theme.theme();
    line->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(save);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &OwnFoodDialog::accept);
    return bar;
}

void OwnFoodDialog::show(const LabelFood& label)
{
    m_name->setText(label.name);
    m_portionName->setText(label.portionName);
    m_portion->setAmount(Amount{label.portion.value(), Unit::Gram});
    m_basis->setCurrentIndex(label.basis == LabelFood::Basis::Portion ? 1 : 0);
    for (const auto& [nutrient, figure] : m_figures) {
        if (const auto& value = label.values[nutrient])
            figure.field->setAmount(Amount{*value, unitOf(nutrient)});
    }
    m_diet->setCurrentIndex(std::max(0, m_diet->findData(static_cast<int>(label.diet))));
    for (std::size_t i = 0; i < allAllergens.size(); ++i)
        m_contains[i]->setChecked(label.contains.contains(allAllergens[i]));
    m_complete->setChecked(label.listIsComplete);
}

LabelFood OwnFoodDialog::label() const
{
    LabelFood label;
    label.name = m_name->text().simplified();
    label.portionName = m_portionName->text().simplified();
    label.portion = Grams(m_portion->valueInFirstUnit().value_or(100));
    label.basis = m_basis->currentIndex() == 1 ? LabelFood::Basis::Portion : LabelFood::Basis::HundredGrams;
    for (const auto& [nutrient, figure] : m_figures)
        label.values[nutrient] = figure.field->valueInFirstUnit();
    label.diet = static_cast<Diet>(m_diet->currentData().toInt());
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        if (m_contains[i]->isChecked())
            label.contains.insert(allAllergens[i]);
    }
    label.listIsComplete = m_complete->isChecked();
    return label;
}

Food OwnFoodDialog::food() const
{
    return foodFromLabel(label(), m_base);
}

QWidget* OwnFoodDialog::showProblems()
{
    QWidget* first = nullptr;
    const auto say = [&first](FormRow* row, const QString& problem) {
        row->setError(problem);
        if (!problem.isEmpty() && !first)
            first = row->field();
    };
    const LabelFood said = label();
    say(m_nameRow, said.name.isEmpty() ? tr("Give the food a name.") : QString());
    say(m_portionRow,
        m_portion->amount()
            ? QString()
            : tr("Give a weight from %1 to %2 g.").arg(numberText(leastPortion, 1), numberText(mostPortion, 0)));
    const std::vector<Nutrient> impossible = impossibleFigures(said);
    for (const Nutrient nutrient : labelNutrients) {
        const Figure& figure = m_figures[nutrient];
        if (!figure.field->isEmpty() && !figure.field->amount())
            say(figure.row, tr("This is not a number. Leave it empty if the label does not say."));
        else if (std::find(impossible.begin(), impossible.end(), nutrient) != impossible.end())
            say(figure.row, tr("More than the food can hold. Please check the number and the unit."));
        else
            say(figure.row, {});
    }
    return first;
}

void OwnFoodDialog::accept()
{
    if (QWidget* wrong = showProblems())
        wrong->setFocus(Qt::OtherFocusReason);
    else
        QDialog::accept();
}

} // namespace osteolog::ui
