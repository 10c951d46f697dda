// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/fooddetail.h"

#include "core/domain/recipe.h"
#include "ui/pages/foods/foodwords.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratiogauge.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Member, 5> barMembers = {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::VitaminK2,
                                              Member::Protein};
constexpr std::array<Nutrient, 11> otherNutrients = {Nutrient::Energy,    Nutrient::Fat,         Nutrient::Carbohydrate,
                                                     Nutrient::Fibre,     Nutrient::VitaminK1,   Nutrient::Phosphorus,
                                                     Nutrient::Potassium, Nutrient::Sodium,      Nutrient::Iron,
                                                     Nutrient::Zinc,      Nutrient::Menaquinone4};
constexpr std::array<Meal, 4> meals = {Meal::Breakfast, Meal::Lunch, Meal::Dinner, Meal::Snack};

Nutrient nutrientOf(Member member)
{
    switch (member) {
    case Member::Calcium:
        return Nutrient::Calcium;
    case Member::VitaminD:
        return Nutrient::VitaminD;
    case Member::VitaminK2:
        return Nutrient::VitaminK2;
    case Member::Protein:
        return Nutrient::Protein;
    default:
        return Nutrient::Magnesium;
    }
}

} // namespace

FoodDetail::FoodDetail(const ThemeProvider& theme, QWidget* parent) : Card(theme, parent), m_theme(theme)
{
    setObjectName(u"foodDetail"_s);
    setAccessibleName(tr("The chosen food"));
    makeHeader();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    m_content->setObjectName(u"scrollContent"_s);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, theme.theme().gap(6), 0);
    makeAmountLine(column, m_content);
    makeMemberRows(column, m_content);
    m_k2 = wrappingLabel(theme, FontRole::Small, {}, m_content, Tone::Muted);
    m_k2->setObjectName(u"foodK2"_s);
    column->addWidget(m_k2);
    column->addWidget(new Separator(theme, m_content));
    makeNutrientRows(column, m_content);
    column->addWidget(new Separator(theme, m_content));
    m_remarks = wrappingLabel(theme, FontRole::Small, {}, m_content);
    m_remarks->setObjectName(u"foodRemarks"_s);
    column->addWidget(m_remarks);
    column->addStretch(1);
    scroll->setWidget(m_content);
    body()->addWidget(scroll, 1);
    setFood(nullptr);
}

void FoodDetail::makeHeader()
{
    m_name = wrappingLabel(m_theme, FontRole::Heading, {}, this);
    m_name->setObjectName(u"foodName"_s);
    m_source = wrappingLabel(m_theme, FontRole::Small, {}, this, Tone::Muted);
    m_source->setObjectName(u"foodSource"_s);
    m_edit = iconButton(m_theme, u"editFood"_s, u"edit"_s, tr("Change this food"), this);
    m_more = iconButton(m_theme, u"moreOfFood"_s, u"more"_s, tr("More to do with this food"), this);
    m_more->setMenu(new QMenu(m_more));
    m_star = iconButton(m_theme, u"favouriteFood"_s, u"star"_s, tr("Favourite"), this);
    m_star->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    for (QWidget* button : {m_edit, m_star, m_more})
        line->addWidget(button, 0, Qt::AlignTop);
    body()->addLayout(line);
    body()->addWidget(m_source);
    connect(m_star, &Button::clicked, this, [this](bool checked) { Q_EMIT favouriteRequested(m_food.id, checked); });
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT actionRequested(FoodAction::Edit, m_food.id); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FoodDetail::offerActions);
}

void FoodDetail::makeAmountLine(QVBoxLayout* column, QWidget* parent)
{
    m_amount = new QComboBox(parent);
    m_amount->setObjectName(u"foodAmount"_s);
    m_amount->setEditable(true);
    m_amount->setInsertPolicy(QComboBox::NoInsert);
    m_amount->setCompleter(nullptr);
    m_amount->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_amount->setMinimumContentsLength(10);
    m_amount->lineEdit()->setObjectName(u"foodAmountText"_s);
    m_amountRow = new FormRow(m_theme, tr("Amount"), m_amount, tr("Choose, or type: 45 g, 2 slices, ½ cup."), parent);
    m_amount->lineEdit()->setAccessibleName(tr("Amount"));
    column->addWidget(m_amountRow);
    m_meal = new QComboBox(parent);
    m_meal->setObjectName(u"foodMeal"_s);
    m_meal->setAccessibleName(tr("Meal"));
    for (const Meal meal : meals)
        m_meal->addItem(mealName(meal), static_cast<int>(meal));
    m_add = new Button(m_theme, ButtonKind::Primary, u"addFood"_s, tr("Add to today"), parent);
    m_add->setToolTip(tr("From anywhere on this page: Ctrl+Enter"));
    auto* line = new FlowRow(m_theme.theme().gap(8));
    line->addWidget(m_meal);
    line->addWidget(m_add);
    column->addLayout(line);
    connect(m_amount, &QComboBox::currentTextChanged, this, [this] {
        m_amountRow->setError({});
        showFigures();
    });
    m_amount->installEventFilter(this);
    m_amount->lineEdit()->installEventFilter(this);
    connect(m_add, &Button::clicked, this, &FoodDetail::requestAdd);
}

void FoodDetail::makeMemberRows(QVBoxLayout* column, QWidget* parent)
{
    for (const Member member : barMembers) {
        auto* name = new Label(m_theme, FontRole::Body, memberName(member), parent);
        auto* amount = wrappingLabel(m_theme, FontRole::Small, {}, parent, Tone::Muted);
        amount->setObjectName("food-"_L1 + memberKey(member));
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* bar = new ShareBar(m_theme, member, parent);
        auto* line = new QHBoxLayout;
        line->addWidget(name);
        line->addWidget(amount, 1);
        column->addLayout(line);
        column->addWidget(bar);
        m_members.push_back({member, amount, bar});
    }
}

void FoodDetail::makeNutrientRows(QVBoxLayout* column, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Nutrient nutrient : otherNutrients) {
        auto* amount = new Label(m_theme, FontRole::Small, {}, parent);
        amount->setObjectName("food-"_L1 + nutrientKey(nutrient));
        grid->addWidget(wrappingLabel(m_theme, FontRole::Small, nutrientName(nutrient), parent, Tone::Muted), row, 0);
        grid->addWidget(amount, row, 1, Qt::AlignRight | Qt::AlignTop);
        m_nutrients.emplace_back(nutrient, amount);
        ++row;
    }
    column->addLayout(grid);
}

void FoodDetail::setFood(const Food* food)
{
    const bool another = !food || food->id != m_food.id;
    m_food = food ? *food : Food();
    m_content->setVisible(food != nullptr);
    for (QWidget* button : {m_star, m_edit, m_more})
        button->setVisible(food != nullptr);
    m_source->setVisible(food != nullptr);
    if (!food) {
        m_name->setText(tr("Choose a food to see all that is known of it."));
        return;
    }
    if (another)
        offerPortions();
    showWords();
    showFigures();
}

void FoodDetail::offerPortions()
{
    const QSignalBlocker quiet(m_amount);
    m_amount->clear();
    m_amountRow->setError({});
    std::vector<Portion> portions = {m_food.usualPortion};
    for (const Portion& portion : m_food.portions) {
        if (std::find(portions.begin(), portions.end(), portion) == portions.end())
            portions.push_back(portion);
    }
    const Portion hundred{{}, Grams(100)};
    if (std::find(portions.begin(), portions.end(), hundred) == portions.end())
        portions.push_back(hundred);
    for (const Portion& portion : portions)
        m_amount->addItem(portionText(portion), QVariantList{portion.name, portion.grams.value()});
    m_amount->setCurrentIndex(0);
}

Result<ResolvedAmount> FoodDetail::amount() const
{
    const QString text = m_amount->currentText().trimmed();
    if (const int index = m_amount->findText(text); index >= 0) {
        const QVariantList portion = m_amount->itemData(index).toList();
        const Grams grams(portion.at(1).toDouble());
        // Read as if it had been typed, so that an entry names its portion in one way only.
        const auto said = parseAmount(portion.at(0).toString());
        const auto resolved = said ? resolveAmount(*said, m_food) : Result<ResolvedAmount>(said.error());
        if (resolved && std::abs(resolved->grams.value() - grams.value()) < 0.01)
            return resolved;
        return ResolvedAmount{grams, QString(), 0};
    }
    const auto said = parseAmount(text);
    return said ? resolveAmount(*said, m_food) : Result<ResolvedAmount>(said.error());
}

void FoodDetail::showFigures()
{
    if (m_food.id.isEmpty())
        return;
    const auto resolved = amount();
    if (!resolved)
        return; // the figures of the last amount that could be read stay
    const NutrientValues values = m_food.per100g.scaled(resolved->grams.value() / 100);
    for (const MemberRow& row : m_members) {
        const QString text = nutrientText(nutrientOf(row.member), values, m_units);
        const auto known = amountOf(row.member, values);
        const auto& target = m_targets[row.member].amount;
        const bool hasShare = known && target && *target > 0;
        row.bar->setShare(known ? std::optional(hasShare ? *known / *target : 0) : std::nullopt);
        row.amount->setText(text.isEmpty() ? tr("unknown")
                            : hasShare     ? text + u" · "_s + percentText(*known / *target)
                                           : text);
        row.amount->setAccessibleName(memberName(row.member) + u": "_s + row.amount->text());
    }
    for (const auto& [nutrient, label] : m_nutrients) {
        const QString text = nutrientText(nutrient, values, m_units);
        label->setText(text.isEmpty() ? tr("unknown") : text);
        label->setAccessibleName(nutrientName(nutrient) + u": "_s + label->text());
    }
    showVitaminK2(values);
}

void FoodDetail::showVitaminK2(const NutrientValues& values)
{
    QStringList words = {tr("Vitamin K2: %1").arg(k2StateText(m_food.k2State))};
    const auto& low = values[Nutrient::VitaminK2Low];
    const auto& high = values[Nutrient::VitaminK2High];
    if (low && high && *low < *high)
        words << tr("Published figures go from %1 to %2.")
                     .arg(numberText(*low), amountText(*high, unitOf(Nutrient::VitaminK2)));
    const bool isReason = m_food.k2State == K2State::Assumed && words.size() == 1; // why none is expected
    if (!m_food.k2Source.isEmpty())
        words << (isReason ? m_food.k2Source.left(1).toUpper() + m_food.k2Source.mid(1) + u'.'
                           : tr("Source: %1.").arg(m_food.k2Source));
    m_k2->setText(words.join(u' '));
}

void FoodDetail::showWords()
{
    m_name->setText(m_food.name);
    m_source->setText(foodSourceText(m_food));
    QStringList remarks = foodRemarks(m_food);
    if (m_unwanted)
        remarks << tr("It is not suggested, because you asked for that.");
    m_remarks->setText(remarks.join(u'\n'));
    m_edit->setVisible(m_food.origin == FoodOrigin::Own);
    offerActions();
}

void FoodDetail::offerActions()
{
    const bool own = m_food.origin == FoodOrigin::Own;
    const bool stands = own && !m_food.id.startsWith("own-"_L1) && !isRecipeFood(m_food); // for a shipped food
    QMenu& menu = *m_more->menu();
    menu.clear();
    const auto offer = [&](FoodAction action, const QString& objectName, const QString& text) {
        QAction* entry = menu.addAction(text);
        entry->setObjectName(objectName);
        // Queued: what it does may choose another food and with it make this menu anew.
        connect(
            entry, &QAction::triggered, this, [this, action] { Q_EMIT actionRequested(action, m_food.id); },
            Qt::QueuedConnection);
    };
    if (m_unwanted)
        offer(FoodAction::OfferAgain, u"offerFoodAgain"_s, tr("May be suggested again"));
    else
        offer(FoodAction::NeverOffer, u"neverOfferFood"_s, tr("Do not suggest this food again"));
    if (own)
        offer(FoodAction::Edit, u"editFoodAction"_s, tr("Change…"));
    if (!stands)
        offer(FoodAction::Copy, u"copyFood"_s, own ? tr("Make a copy…") : tr("Make a food of my own from it…"));
    if (own && !stands) {
        offer(FoodAction::Merge, u"mergeFood"_s, tr("It is the same as another food…"));
        if (m_food.archived)
            offer(FoodAction::Restore, u"restoreFood"_s, tr("Offer it again"));
        else
            offer(FoodAction::Archive, u"archiveFood"_s, tr("Put it away (offer it no longer)"));
    }
    if (own)
        offer(FoodAction::Remove, u"removeFood"_s, tr("Remove"));
}

void FoodDetail::setFavourite(bool favourite)
{
    m_favourite = favourite;
    m_star->setChecked(favourite);
    m_star->setDrawing(favourite ? u"star-filled"_s : u"star"_s);
    const QString words = favourite ? tr("Take out of the favourites") : tr("Make it a favourite");
    m_star->setToolTip(words);
    m_star->setAccessibleName(words);
}

void FoodDetail::setUnwanted(bool unwanted)
{
    if (m_unwanted == unwanted)
        return;
    m_unwanted = unwanted;
    if (!m_food.id.isEmpty())
        showWords();
}

void FoodDetail::setTargets(const Targets& targets)
{
    m_targets = targets;
    showFigures();
}

void FoodDetail::setUnits(const DisplayUnits& units)
{
    m_units = units;
    showFigures();
}

void FoodDetail::setMeal(Meal meal)
{
    m_meal->setCurrentIndex(std::max(0, m_meal->findData(static_cast<int>(meal))));
}

void FoodDetail::focusAmount()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->lineEdit()->selectAll();
}

/// An editable combo box hands Return on to its line and lets it climb on as well: taken here, it adds once.
bool FoodDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            requestAdd();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void FoodDetail::requestAdd()
{
    if (m_food.id.isEmpty())
        return;
    const auto resolved = amount();
    if (!resolved) {
        m_amountRow->setError(errorText(resolved.error()));
        focusAmount();
        return;
    }
    Q_EMIT addRequested(makeFoodEntry(m_food, *resolved, static_cast<Meal>(m_meal->currentData().toInt())));
}

} // namespace osteolog::ui
