// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodfilterbar.h"

#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualOrder = -1; // data of the first line of the order; the others hold their member
constexpr std::array<Diet, 4> diets = {Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};
constexpr std::array<FoodBasis, 3> bases = {FoodBasis::UsualPortion, FoodBasis::HundredGrams,
                                            FoodBasis::HundredKilocalories};

QString basisName(FoodBasis basis)
{
    switch (basis) {
    case FoodBasis::HundredGrams:
        return FoodFilterBar::tr("Per 100 g");
    case FoodBasis::HundredKilocalories:
        return FoodFilterBar::tr("Per 100 kcal");
    case FoodBasis::UsualPortion:
        break;
    }
    return FoodFilterBar::tr("Per portion");
}

QString inSentence(const QString& name)
{
    return name.left(1).toLower() + name.mid(1);
}

QString atStart(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

void choose(QComboBox& box, int wanted)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(std::max(0, box.findData(wanted)));
}

} // namespace

FoodFilterBar::FoodFilterBar(const ThemeProvider& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"foodFilters"_s);
    auto* row = new FlowRow(theme.theme().gap(6), this);
    makeOrder();
    makeFilters();
    makeBasis();
    connect(&theme, &ThemeProvider::changed, row, [this, row] { row->setCellSpacing(m_theme.theme().gap(6)); });
    showView();
}

QComboBox* FoodFilterBar::addChoice(const QString& objectName, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    return box;
}

Button* FoodFilterBar::addSwitch(const QString& objectName, const QString& text)
{
    auto* button = new Button(m_theme, ButtonKind::Normal, objectName, text, this);
    button->setCheckable(true);
    layout()->addWidget(button);
    return button;
}

void FoodFilterBar::makeOrder()
{
    m_gap = addSwitch(u"bestForGap"_s, tr("Best for my gap"));
    m_gap->setToolTip(tr("What closes most of what is left of today’s targets, for its energy"));
    connect(m_gap, &Button::clicked, this, [this](bool on) {
        FoodView view = m_view;
        view.order = on ? FoodView::Order::ForGap : FoodView::Order::Usual;
        change(view);
    });
    m_order = addChoice(u"foodOrder"_s, tr("Order"));
    m_order->addItem(tr("Usual order"), usualOrder);
    for (const Member member : richMembers)
        m_order->addItem(tr("Richest in %1").arg(inSentence(memberName(member))), static_cast<int>(member));
    connect(m_order, &QComboBox::activated, this, [this] {
        FoodView view = m_view;
        const int chosen = m_order->currentData().toInt();
        view.order = chosen == usualOrder ? FoodView::Order::Usual : FoodView::Order::Richest;
        if (chosen != usualOrder)
            view.member = static_cast<Member>(chosen);
        change(view);
    });
}

void FoodFilterBar::makeFilters()
{
    m_diet = addChoice(u"foodDiet"_s, tr("Diet"));
    for (const Diet diet : diets)
        m_diet->addItem(diet == Diet::Omnivore ? tr("Any diet") : atStart(dietName(diet)), static_cast<int>(diet));
    connect(m_diet, &QComboBox::activated, this, [this] {
        FoodView view = m_view;
        view.filter.diet = static_cast<Diet>(m_diet->currentData().toInt());
        change(view);
    });
    m_without = new Button(m_theme, ButtonKind::Normal, u"foodWithout"_s, {}, this);
    layout()->addWidget(m_without);
    m_withoutMenu = new QMenu(m_without);
    m_withoutMenu->setObjectName(u"foodWithoutMenu"_s);
    for (const Allergen allergen : allAllergens) {
        QAction* action = m_withoutMenu->addAction(atStart(allergenName(allergen)));
        action->setObjectName("without-"_L1 + allergenKey(allergen));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, allergen](bool without) {
            FoodView view = m_view;
            without ? view.filter.without.insert(allergen) : view.filter.without.remove(allergen);
            change(view);
        });
    }
    m_without->setMenu(m_withoutMenu);
    m_oxalate = addSwitch(u"lowOxalate"_s, tr("Low oxalate"));
    m_oxalate->setToolTip(tr("Leaves out foods such as spinach, whose oxalate binds their calcium"));
    connect(m_oxalate, &Button::clicked, this, [this](bool on) {
        FoodView view = m_view;
        view.filter.lowOxalate = on;
        change(view);
    });
    m_favourites = addSwitch(u"favouritesOnly"_s, tr("Favourites"));
    connect(m_favourites, &Button::clicked, this, [this](bool on) {
        FoodView view = m_view;
        view.favouritesOnly = on;
        change(view);
    });
    m_own = addSwitch(u"ownOnly"_s, tr("My own"));
    m_own->setToolTip(tr("Your own foods and recipes, those that you put away as well"));
    connect(m_own, &Button::clicked, this, [this](bool on) {
        FoodView view = m_view;
        view.ownOnly = on;
        change(view);
    });
}

void FoodFilterBar::makeBasis()
{
    m_basis = addChoice(u"foodBasis"_s, tr("Figures for"));
    m_basis->setToolTip(tr("What the figures in the list are for"));
    for (const FoodBasis basis : bases)
        m_basis->addItem(basisName(basis), static_cast<int>(basis));
    connect(m_basis, &QComboBox::activated, this, [this] {
        FoodView view = m_view;
        view.basis = static_cast<FoodBasis>(m_basis->currentData().toInt());
        change(view);
    });
}

QString FoodFilterBar::withoutText() const
{
    QStringList names;
    for (const Allergen allergen : allAllergens) {
        if (m_view.filter.without.contains(allergen))
            names << allergenName(allergen);
    }
    //: The sign at the end says that a list opens
    return names.isEmpty() ? tr("Without … ▾") : tr("Without: %1 ▾").arg(names.join(u", "_s));
}

void FoodFilterBar::showView()
{
    const bool richest = m_view.order == FoodView::Order::Richest;
    m_gap->setChecked(m_view.order == FoodView::Order::ForGap);
    choose(*m_order, richest ? static_cast<int>(m_view.member) : usualOrder);
    choose(*m_basis, static_cast<int>(m_view.basis));
    choose(*m_diet, static_cast<int>(m_view.filter.diet));
    m_without->setText(withoutText());
    const QList<QAction*> actions = m_withoutMenu->actions();
    for (std::size_t i = 0; i < allAllergens.size(); ++i)
        actions[static_cast<qsizetype>(i)]->setChecked(m_view.filter.without.contains(allAllergens[i]));
    m_oxalate->setChecked(m_view.filter.lowOxalate);
    m_favourites->setChecked(m_view.favouritesOnly);
    m_own->setChecked(m_view.ownOnly);
    layout()->invalidate();
    updateGeometry();
}

void FoodFilterBar::setView(const FoodView& view)
{
    m_view = view;
    showView();
}

void FoodFilterBar::change(const FoodView& view)
{
    const bool another = view != m_view;
    setView(view);
    if (another)
        Q_EMIT viewChanged();
}

} // namespace osteolog::ui
