// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/ingredientrow.h"

#include "core/domain/member.h"
#include "core/foods/catalogue.h"
#include "ui/models/entryedit.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// "250 g", "2 onion": as it may be typed again.
QString typedText(const Ingredient& ingredient)
{
    FoodEntry entry;
    entry.grams = ingredient.grams;
    entry.portionName = ingredient.portionName;
    entry.portionCount = ingredient.portionCount;
    return editableAmount(Record{{}, {}, {}, {}, false, entry});
}

} // namespace

QString inexactMembers(const Food& food)
{
    QStringList names;
    for (const Member member : eatenMembers) {
        const std::optional<Nutrient> nutrient = soleNutrientOf(member);
        if (nutrient && !food.per100g.isExact(*nutrient))
            names << memberName(member);
    }
    return names.join(u", "_s);
}

IngredientRow::IngredientRow(const ThemeProvider& theme, const Catalogue& catalogue, Ingredient ingredient,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_ingredient(std::move(ingredient))
    , m_original(m_ingredient)
    , m_originalText(typedText(m_ingredient))
    , m_name(wrappingLabel(theme, FontRole::Body, m_ingredient.food.name, this))
    , m_remark(wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted))
    , m_amount(new QLineEdit(m_originalText, this))
    , m_remove(iconButton(theme, {}, u"close"_s, tr("Remove %1").arg(m_ingredient.food.name), this))
{
    m_amount->setMaxLength(250);
    m_amount->setCursorPosition(0);
    m_amount->setAccessibleName(tr("Amount of %1").arg(m_ingredient.food.name));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_remark);
    auto* line = new QHBoxLayout(this);
    line->addLayout(words, 1);
    line->addWidget(m_amount, 0, Qt::AlignVCenter);
    line->addWidget(m_remove, 0, Qt::AlignVCenter);
    connect(m_amount, &QLineEdit::textChanged, this, &IngredientRow::takeTyped);
    connect(m_amount, &QLineEdit::editingFinished, this, &IngredientRow::showProblem);
    connect(m_remove, &Button::clicked, this, &IngredientRow::removeRequested);
    connect(&m_theme, &ThemeProvider::changed, this, &IngredientRow::applyLook);
    applyLook();
    showRemark({});
}

// The field still ends its editing when the focus leaves it during destruction, when nothing of this is there any more.
IngredientRow::~IngredientRow()
{
    m_amount->disconnect(this);
}

void IngredientRow::setPlace(int place)
{
    const QString number = QString::number(place);
    m_name->setObjectName("ingredientName"_L1 + number);
    m_remark->setObjectName("ingredientRemark"_L1 + number);
    m_amount->setObjectName("ingredientAmount"_L1 + number);
    m_remove->setObjectName("ingredientRemove"_L1 + number);
}

QWidget* IngredientRow::removeButton() const
{
    return m_remove;
}

Result<ResolvedAmount> IngredientRow::typed() const
{
    const QString text = m_amount->text().trimmed();
    if (text == m_originalText)
        return ResolvedAmount{m_original.grams, m_original.portionName, m_original.portionCount};
    const Result<SaidAmount> said = parseAmount(text);
    if (!said)
        return said.error();
    const Food* known = m_catalogue.food(m_ingredient.food.id); // a food that is gone is weighed
    return resolveAmount(*said, known ? *known : m_ingredient.food);
}

void IngredientRow::takeTyped()
{
    if (const Result<ResolvedAmount> amount = typed()) {
        m_ingredient.grams = amount->grams;
        m_ingredient.portionName = amount->portionName;
        m_ingredient.portionCount = amount->portionCount;
        showRemark({});
    }
    Q_EMIT changed();
}

bool IngredientRow::showProblem()
{
    const Result<ResolvedAmount> amount = typed();
    QString problem;
    if (m_amount->text().trimmed().isEmpty())
        problem = tr("How much of it?");
    else if (!amount)
        problem = errorText(amount.error());
    showRemark(problem);
    return !problem.isEmpty();
}

void IngredientRow::showRemark(const QString& problem)
{
    const bool wrong = !problem.isEmpty();
    QStringList words;
    if (!m_ingredient.portionName.isEmpty())
        words << amountText(m_ingredient.grams.value(), Unit::Gram);
    if (const QString inexact = inexactMembers(m_ingredient.food); !inexact.isEmpty())
        words << tr("No exact figure: %1").arg(inexact);
    const QString text = wrong ? u"⚠ "_s + problem : words.join(u" · "_s);
    const bool isNew = m_remark->text() != text;
    m_remark->setText(text);
    m_remark->setColour(wrong ? Tone::Danger : Tone::Muted);
    m_remark->setVisible(!text.isEmpty());
    m_amount->setAccessibleDescription(wrong ? problem : text);
    if (m_amount->property("invalid").toBool() != wrong) {
        m_amount->setProperty("invalid", wrong);
        m_amount->style()->unpolish(m_amount);
        m_amount->style()->polish(m_amount);
    }
    if (wrong && isNew) {
        QAccessibleEvent alert(m_remark, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void IngredientRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    // Taken here: further up it would press the default button of the dialog.
    if (m_remove->hasFocus())
        m_remove->click();
    else if (!showProblem())
        Q_EMIT finished();
}

void IngredientRow::applyLook()
{
    const Theme& theme = m_theme.theme();
    layout()->setContentsMargins(0, theme.gap(7), 0, theme.gap(7));
    layout()->setSpacing(theme.gap(8));
    m_amount->setFixedWidth(theme.px(130));
}

} // namespace osteolog::ui
