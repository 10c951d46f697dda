// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/waterdialog.h"

#include "core/foods/catalogue.h"
#include "ui/shell/wording.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// Waters of the shipped table: from the tap, from a well, from the town, from a bottle.
const std::array<QLatin1StringView, 4> waterIds = {"sr-14411"_L1, "sr-14429"_L1, "sr-14412"_L1, "sr-14555"_L1};
constexpr double mostPerLitre = 1500; ///< mg; the richest mineral waters have about 1,000
constexpr double hectogramsPerLitre = 10;

QString perLitre(const std::optional<double>& per100g)
{
    return per100g ? numberText(*per100g * hectogramsPerLitre) : QString();
}

/// The water with other minerals, in mg per litre. One litre weighs a kilogram.
Food waterWith(const Food& water, const QString& name, double calciumPerLitre, double magnesiumPerLitre)
{
    Food own = water;
    own.origin = FoodOrigin::Own;
    own.source = u"own"_s;
    own.name = name;
    own.per100g[Nutrient::Calcium] = calciumPerLitre / hectogramsPerLitre;
    own.per100g[Nutrient::Magnesium] = magnesiumPerLitre / hectogramsPerLitre;
    return own;
}

} // namespace

std::vector<Food> plainWaters(const Catalogue& catalogue)
{
    std::vector<Food> waters;
    for (const QLatin1StringView id : waterIds) {
        if (const Food* water = catalogue.food(id))
            waters.push_back(*water);
    }
    return waters;
}

WaterDialog::WaterDialog(const ThemeProvider& theme, std::vector<Food> waters, const QString& chosenId, QWidget* parent)
    : FormDialog(theme, u"water"_s, tr("Your own water"), tr("Save water"), {460, 470}, parent)
    , m_waters(std::move(waters))
{
    auto* form = new Form(theme, this);
    column()->addWidget(form);
    form->addWidget(wrappingLabel(theme, FontRole::Body,
                                  tr("Water can bring a good share of calcium and magnesium. The figures stand on the "
                                     "bottle, or on the page of your water supplier."),
                                  form));
    m_which = new QComboBox(form);
    m_which->setObjectName(u"waterWhich"_s);
    for (const Food& water : m_waters)
        m_which->addItem(water.name, water.id);
    m_which->setCurrentIndex(std::max(0, m_which->findData(chosenId)));
    form->addRow(tr("It takes the place of"), m_which);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"waterName"_s);
    m_name->setMaxLength(200);
    m_nameRow = form->addRow(tr("Name"), m_name);
    m_calcium = new AmountEdit(theme, u"waterCalcium"_s, {Unit::Milligram}, form);
    m_calciumRow = form->addRow(tr("Calcium in one litre"), m_calcium);
    m_magnesium = new AmountEdit(theme, u"waterMagnesium"_s, {Unit::Milligram}, form);
    m_magnesiumRow = form->addRow(tr("Magnesium in one litre"), m_magnesium);
    for (AmountEdit* field : {m_calcium, m_magnesium})
        field->setRange(0, mostPerLitre);
    connect(m_which, &QComboBox::currentIndexChanged, this, &WaterDialog::showChosen);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_calcium, &AmountEdit::amountChanged, this, [this] { m_calciumRow->setError({}); });
    connect(m_magnesium, &AmountEdit::amountChanged, this, [this] { m_magnesiumRow->setError({}); });
    showChosen();
    m_calcium->setFocus();
}

void WaterDialog::showChosen()
{
    const int index = m_which->currentIndex();
    if (index < 0)
        return;
    const Food& water = m_waters[static_cast<std::size_t>(index)];
    m_name->setText(water.name);
    const bool own = water.origin == FoodOrigin::Own;
    m_calcium->setAmount({});
    m_magnesium->setAmount({});
    m_calciumRow->setHelp(own ? QString() : tr("So far: %1 mg").arg(perLitre(water.per100g[Nutrient::Calcium])));
    m_magnesiumRow->setHelp(own ? QString() : tr("So far: %1 mg").arg(perLitre(water.per100g[Nutrient::Magnesium])));
    if (!own)
        return;
    for (const auto& [field, nutrient] :
         {std::pair(m_calcium, Nutrient::Calcium), std::pair(m_magnesium, Nutrient::Magnesium)}) {
        if (const auto& value = water.per100g[nutrient])
            field->setAmount(Amount{*value * hectogramsPerLitre, Unit::Milligram});
    }
}

Food WaterDialog::food() const
{
    const Food& water = m_waters[static_cast<std::size_t>(std::max(0, m_which->currentIndex()))];
    return waterWith(water, m_name->text().simplified(), m_calcium->valueInFirstUnit().value_or(0),
                     m_magnesium->valueInFirstUnit().value_or(0));
}

void WaterDialog::accept()
{
    m_nameRow->setError(m_name->text().trimmed().isEmpty() ? tr("Give the water a name.") : QString());
    const QString problem = tr("Give a number from 0 to %1.").arg(numberText(mostPerLitre, 0));
    m_calciumRow->setError(m_calcium->amount() ? QString() : problem);
    m_magnesiumRow->setError(m_magnesium->amount() ? QString() : problem);
    for (FormRow* row : {m_nameRow, m_calciumRow, m_magnesiumRow}) {
        if (row->hasError()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_which->currentIndex() >= 0)
        QDialog::accept();
}

} // namespace osteolog::ui
