// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/foodselection.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace osteolog::ui {

class Button;
class ThemeProvider;

/// What the Foods page shows, and in which order.
struct FoodView
{
    enum class Order {
        Usual, ///< the best hits of the search; without one, what is eaten often, then by name
        ForGap,
        Richest,
    };
    Order order = Order::Usual;
    Member member = Member::Magnesium; ///< for Richest
    FoodBasis basis = FoodBasis::UsualPortion;
    FoodFilter filter;
    bool favouritesOnly = false;
    bool ownOnly = false; ///< own foods and recipes, those that were put away as well

    bool operator==(const FoodView&) const = default;
};

/// The members by which foods can be put in order.
inline constexpr std::array<Member, 6> richMembers = {Member::Magnesium, Member::Calcium,  Member::VitaminD,
                                                      Member::VitaminK2, Member::VitaminK, Member::Protein};

/// The line of choices above the foods: best for my gap, richest in …, diet, without …, favourites, my own, per ….
class FoodFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoodFilterBar(const ThemeProvider& theme, QWidget* parent = nullptr);

    const FoodView& view() const { return m_view; }
    void setView(const FoodView& view);

Q_SIGNALS:
    void viewChanged();

private:
    QComboBox* addChoice(const QString& objectName, const QString& accessibleName);
    Button* addSwitch(const QString& objectName, const QString& text);
    void makeOrder();
    void makeFilters();
    void makeBasis();
    void showView();
    void change(const FoodView& view);
    QString withoutText() const;

    const ThemeProvider& m_theme;
    FoodView m_view;
    Button* m_gap = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_diet = nullptr;
    Button* m_without = nullptr;
    QMenu* m_withoutMenu = nullptr;
    Button* m_oxalate = nullptr;
    Button* m_favourites = nullptr;
    Button* m_own = nullptr;
    QComboBox* m_basis = nullptr;
};

} // namespace osteolog::ui
