// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/foods/quickadd.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"

#include <QComboBox>

#include <vector>

namespace osteolog::ui {

class Button;
class FormRow;
class Label;
class ShareBar;

/// What else can be done with a food.
enum class FoodAction {
    Edit,
    Copy, ///< a food of the person's own that begins as this one
    Merge,
    Archive,
    Restore,
    Remove,
    NeverOffer, ///< it is not suggested again
    OfferAgain,
};

/// Everything that is known of one food, for the amount that is chosen, and the way to log it.
class FoodDetail : public Card
{
    Q_OBJECT

public:
    explicit FoodDetail(const ThemeProvider& theme, QWidget* parent = nullptr);

    /// Null: nothing is chosen. Another food begins with its usual portion; the same one keeps the amount.
    void setFood(const Food* food);
    void setFavourite(bool favourite);
    /// Whether the person asked not to be offered it again.
    void setUnwanted(bool unwanted);
    void setTargets(const Targets& targets);
    void setUnits(const DisplayUnits& units);
    /// The meal that is meant unless the person chooses another one.
    void setMeal(Meal meal);
    const QString& foodId() const { return m_food.id; }
    void focusAmount();
    /// Adds the food as it is shown, or says what is wrong with the amount.
    void requestAdd();

Q_SIGNALS:
    void addRequested(const osteolog::FoodEntry& entry);
    void favouriteRequested(const QString& foodId, bool favourite);
    void actionRequested(osteolog::ui::FoodAction action, const QString& foodId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct MemberRow
    {
        Member member = Member::Magnesium;
        Label* amount = nullptr;
        ShareBar* bar = nullptr;
    };
    void makeHeader();
    void offerActions();
    void makeAmountLine(QVBoxLayout* column, QWidget* parent);
    void makeMemberRows(QVBoxLayout* column, QWidget* parent);
    void makeNutrientRows(QVBoxLayout* column, QWidget* parent);
    void offerPortions();
    Result<ResolvedAmount> amount() const;
    void showFigures();
    void showVitaminK2(const NutrientValues& values);
    void showWords();

    const ThemeProvider& m_theme;
    Food m_food;
    bool m_favourite = false;
    bool m_unwanted = false;
    Targets m_targets;
    DisplayUnits m_units;
    Label* m_name = nullptr;
    Label* m_source = nullptr;
    Button* m_star = nullptr;
    Button* m_edit = nullptr;
    Button* m_more = nullptr;
    QWidget* m_content = nullptr;
    QComboBox* m_amount = nullptr;
    FormRow* m_amountRow = nullptr;
    QComboBox* m_meal = nullptr;
    Button* m_add = nullptr;
    std::vector<MemberRow> m_members;
    std::vector<std::pair<Nutrient, Label*>> m_nutrients;
    Label* m_k2 = nullptr;
    Label* m_remarks = nullptr;
};

} // namespace osteolog::ui
