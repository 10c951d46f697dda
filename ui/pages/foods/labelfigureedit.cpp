// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/labelfigureedit.h"

#include "core/foods/quickadd.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

const QString perCent = u"%"_s;
const QString kilojoule = u"kJ"_s;

/// As it would be typed: no spaces between the thousands.
QString editableNumber(double value)
{
    return numberText(value, 4).remove(QChar(0x202f));
}

} // namespace

std::vector<LabelFigureEdit::Choice> LabelFigureEdit::choicesFor(Nutrient nutrient)
{
    const auto amount = [](Unit unit) { return Choice{LabelFigure::Amount, unit, unitText(unit)}; };
    std::vector<Choice> choices = {amount(unitOf(nutrient))};
    if (nutrient == Nutrient::Energy) {
        choices.push_back({LabelFigure::Kilojoules, Unit::None, kilojoule});
        return choices;
    }
    if (nutrient == Nutrient::VitaminD)
        choices.push_back(amount(Unit::InternationalUnit));
    if (nutrient == Nutrient::Sodium)
        choices.push_back(amount(Unit::Gram));
    if (nutrient != Nutrient::VitaminK2) // no rules know a daily value of it
        choices.push_back({LabelFigure::PercentOfDailyValue, Unit::None, perCent});
    return choices;
}

LabelFigureEdit::LabelFigureEdit(const ThemeProvider& theme, const QString& objectName, Nutrient nutrient,
                                 QWidget* parent)
    : QWidget(parent), m_choices(choicesFor(nutrient)), m_edit(new QLineEdit(this)), m_unit(new QComboBox(this))
{
    setObjectName(objectName);
    setFocusProxy(m_edit);
    m_edit->setObjectName(objectName + "Number"_L1);
    m_edit->setMaxLength(40);
    m_unit->setObjectName(objectName + "Unit"_L1);
    m_unit->setAccessibleName(tr("Unit"));
    for (const Choice& choice : m_choices)
        m_unit->addItem(choice.text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.theme().gap(6));
    row->addWidget(m_edit, 1);
    row->addWidget(m_unit);
    connect(m_edit, &QLineEdit::textChanged, this, &LabelFigureEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LabelFigureEdit::changed);
    connect(m_edit, &QLineEdit::editingFinished, this, &LabelFigureEdit::takeTypedUnit);
}

// The field still ends its editing when the focus leaves it during destruction, when nothing of this is there any more.
LabelFigureEdit::~LabelFigureEdit()
{
    m_edit->disconnect(this);
}

std::size_t LabelFigureEdit::currentChoice() const
{
    return static_cast<std::size_t>(std::max(0, m_unit->currentIndex()));
}

std::optional<std::pair<double, std::size_t>> LabelFigureEdit::typed() const
{
    const QString text = m_edit->text().trimmed();
    if (const auto number = parseNumber(text))
        return std::pair(*number, currentChoice());
    const auto end = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c.isNumber() || c == u'.'; });
    const qsizetype numberLength = std::distance(end, text.crend());
    const auto number = parseNumber(text.left(numberLength).trimmed());
    const QString unitWord = text.mid(numberLength).trimmed();
    const auto unit = unitFromText(unitWord);
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& choice) {
        return choice.kind == LabelFigure::Amount ? unit == choice.unit
                                                  : choice.text.compare(unitWord, Qt::CaseInsensitive) == 0;
    });
    if (!number || found == m_choices.end())
        return {};
    return std::pair(*number, static_cast<std::size_t>(found - m_choices.begin()));
}

void LabelFigureEdit::takeTypedUnit()
{
    const auto said = typed();
    if (!said || said->second == currentChoice())
        return;
    m_unit->setCurrentIndex(static_cast<int>(said->second));
    m_edit->setText(editableNumber(said->first));
}

std::optional<LabelFigure> LabelFigureEdit::figure() const
{
    const auto said = typed();
    if (!said)
        return {};
    const Choice& choice = m_choices[said->second];
    return LabelFigure{said->first, choice.kind, choice.unit};
}

void LabelFigureEdit::setFigure(std::optional<LabelFigure> figure)
{
    m_edit->clear();
    if (!figure)
        return;
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&figure](const Choice& choice) {
        return choice.kind == figure->kind && (choice.unit == figure->unit || figure->unit == Unit::None);
    });
    if (found == m_choices.end())
        return;
    m_unit->setCurrentIndex(static_cast<int>(found - m_choices.begin()));
    m_edit->setText(editableNumber(figure->value));
}

void LabelFigureEdit::preferUnit(Unit unit)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].kind == LabelFigure::Amount && m_choices[i].unit == unit)
            m_unit->setCurrentIndex(static_cast<int>(i));
    }
}

bool LabelFigureEdit::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

} // namespace osteolog::ui
