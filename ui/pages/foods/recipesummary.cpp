// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/recipesummary.h"

#include "core/foods/recipes.h"
#include "ui/pages/foods/foodwords.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratiogauge.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Member, 5> shownMembers = {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::VitaminK2,
                                                Member::Protein};
constexpr qsizetype mostNames = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::RecipeSummary)
};

Nutrient nutrientOf(Member member)
{
    return soleNutrientOf(member).value_or(Nutrient::Magnesium); // every shown member has one
}

/// Nothing known, or "at least 0", which says no more.
bool isUnknown(Nutrient nutrient, const NutrientValues& values)
{
    if (values.isAtLeast(nutrient))
        return numberText(*values[nutrient]) == numberText(0);
    return !isKnown(nutrient, values);
}

QString figure(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units)
{
    return isUnknown(nutrient, values) ? Words::tr("unknown") : nutrientText(nutrient, values, units);
}

/// For screen readers, which do not all know the sign.
QString spoken(QString text)
{
    return text.replace(u"≥"_s, Words::tr("at least"));
}

bool canBeWeighed(const Recipe& recipe)
{
    return !recipe.ingredients.empty() && weightOf(recipe).value() > 0 && recipe.servings > 0;
}

/// "Kale, Leek and 2 more".
QString shortList(QStringList names)
{
    names.removeDuplicates();
    if (names.size() > mostNames) {
        const int more = static_cast<int>(names.size() - mostNames + 1);
        names = names.mid(0, mostNames - 1);
        names << Words::tr("%n more foods", nullptr, more);
    }
    return QLocale().createSeparatedList(names);
}

/// Why figures are lower bounds: a line for each member that not all ingredients have an exact figure of.
QString coverageText(const Recipe& recipe, const NutrientValues& made)
{
    QStringList lines;
    bool anyBound = false;
    for (const Member member : shownMembers) {
        const Nutrient nutrient = nutrientOf(member);
        anyBound = anyBound || (made.isAtLeast(nutrient) && !isUnknown(nutrient, made));
        QStringList names;
        for (const Ingredient& ingredient : recipe.ingredients) {
            if (!ingredient.food.per100g.isExact(nutrient))
                names << ingredient.food.name;
        }
        if (!names.isEmpty())
            //: %1 is a nutrient, %2 a list of foods
            lines << Words::tr("%1: no exact figure for %2.").arg(memberName(member), shortList(names));
    }
    if (anyBound)
        lines.prepend(Words::tr("≥ means “at least”: some ingredients have no exact figure."));
    return lines.join(u'\n');
}

} // namespace

QString servingSentence(const Recipe& recipe, const DisplayUnits& units)
{
    if (!canBeWeighed(recipe))
        return {};
    const Food food = recipeFood(recipe);
    const Grams grams = food.usualPortion.grams;
    const NutrientValues values = food.per100g.scaled(grams.value() / 100);
    const QString energy = figure(Nutrient::Energy, values, units);
    QStringList parts = {amountText(grams.value(), Unit::Gram),
                         isUnknown(Nutrient::Energy, values) ? Words::tr("energy unknown") : energy};
    for (const Member member :
         {Member::Protein, Member::Magnesium, Member::Calcium, Member::VitaminD, Member::VitaminK2}) {
        const QString part = memberName(member) + u' ' + figure(nutrientOf(member), values, units);
        parts << QString(part).replace(u' ', QChar(QChar::Nbsp)); // lines break between the parts only
    }
    return Words::tr("One serving: %1").arg(parts.join(u" · "_s));
}

RecipeSummary::RecipeSummary(const ThemeProvider& theme, const Targets& targets, const DisplayUnits& units,
                             QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_targets(targets), m_units(units)
{
    setObjectName(u"recipeSummary"_s);
    setTitle(tr("What it gives"));
    m_nothing =
        wrappingLabel(theme, FontRole::Body, tr("Add ingredients to see what one serving gives."), this, Tone::Muted);
    m_figures = new QWidget(this);
    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.theme().gap(10));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.theme().gap(12));
    grid->setVerticalSpacing(theme.theme().gap(4));
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(2, 4);
    makeHeadings(*grid);
    for (const Member member : shownMembers)
        makeRow(*grid, member);
    column->addLayout(grid);
    m_coverage = wrappingLabel(theme, FontRole::Small, {}, m_figures, Tone::Muted);
    m_coverage->setObjectName(u"recipeCoverage"_s);
    column->addWidget(m_coverage);
    column->addWidget(new Separator(theme, m_figures));
    m_remarks = wrappingLabel(theme, FontRole::Small, {}, m_figures);
    m_remarks->setObjectName(u"recipeRemarks"_s);
    column->addWidget(m_remarks);
    body()->addWidget(m_nothing);
    body()->addWidget(m_figures);
}

void RecipeSummary::makeHeadings(QGridLayout& grid)
{
    m_servingHeading = wrappingLabel(m_theme, FontRole::SmallStrong, {}, m_figures, Tone::Muted);
    m_servingHeading->setObjectName(u"recipeServingWeight"_s);
    auto* hundred = wrappingLabel(m_theme, FontRole::SmallStrong, amountText(100, Unit::Gram), m_figures, Tone::Muted);
    for (Label* heading : {m_servingHeading, hundred})
        heading->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    grid.addWidget(m_servingHeading, 0, 1);
    grid.addWidget(hundred, 0, 2);
}

void RecipeSummary::makeRow(QGridLayout& grid, Member member)
{
    const int line = grid.rowCount();
    auto* serving = wrappingLabel(m_theme, FontRole::Body, {}, m_figures);
    serving->setObjectName("recipeServing-"_L1 + memberKey(member));
    auto* hundred = wrappingLabel(m_theme, FontRole::Body, {}, m_figures, Tone::Muted);
    hundred->setObjectName("recipe100g-"_L1 + memberKey(member));
    for (Label* label : {serving, hundred})
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* bar = new ShareBar(m_theme, member, m_figures);
    grid.addWidget(wrappingLabel(m_theme, FontRole::Body, memberName(member), m_figures), line, 0, Qt::AlignTop);
    grid.addWidget(serving, line, 1);
    grid.addWidget(hundred, line, 2);
    grid.addWidget(bar, line + 1, 0, 1, 3, Qt::AlignTop);
    grid.setRowMinimumHeight(line + 1, m_theme.theme().gap(11)); // nearer to its own words than to the next ones
    m_rows.push_back({member, serving, hundred, bar});
}

void RecipeSummary::setRecipe(const Recipe& recipe)
{
    const bool any = canBeWeighed(recipe);
    m_nothing->setVisible(!any);
    m_figures->setVisible(any);
    if (!any)
        return;
    const Food food = recipeFood(recipe);
    const Grams grams = food.usualPortion.grams;
    m_servingHeading->setText(tr("One serving, %1").arg(amountText(grams.value(), Unit::Gram)));
    const NutrientValues serving = food.per100g.scaled(grams.value() / 100);
    for (const Row& row : m_rows)
        showRow(row, serving, food.per100g);
    const QString coverage = coverageText(recipe, food.per100g);
    m_coverage->setText(coverage);
    m_coverage->setAccessibleName(spoken(coverage));
    m_coverage->setVisible(!coverage.isEmpty());
    m_remarks->setText(foodRemarks(food).join(u'\n'));
}

void RecipeSummary::showRow(const Row& row, const NutrientValues& serving, const NutrientValues& per100g)
{
    const Nutrient nutrient = nutrientOf(row.member);
    const std::optional<double>& known = serving[nutrient];
    const std::optional<double>& target = m_targets[row.member].amount;
    const bool unknown = isUnknown(nutrient, serving);
    const bool hasShare = known && !unknown && target && *target > 0;
    QString text = figure(nutrient, serving, m_units);
    if (hasShare)
        text += (serving.isAtLeast(nutrient) ? u" · ≥ "_s : u" · "_s) + percentText(*known / *target);
    row.bar->setShare(hasShare ? std::optional(*known / *target) : std::nullopt);
    // A bar says how much of the target it is: there is none to draw where the amount is known and has no target.
    row.bar->setVisible(hasShare || unknown);
    row.serving->setText(text);
    row.serving->setAccessibleName(memberName(row.member) + u": "_s + spoken(text));
    row.hundred->setText(figure(nutrient, per100g, m_units));
    row.hundred->setAccessibleName(tr("%1 in 100 g: %2").arg(memberName(row.member), spoken(row.hundred->text())));
}

} // namespace osteolog::ui
