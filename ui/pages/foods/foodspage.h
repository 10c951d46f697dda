// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/pages/foods/foodfilterbar.h"
#include "ui/pages/page.h"

#include <QSet>

#include <vector>

class QBoxLayout;
class QLineEdit;
class QScrollArea;

namespace osteolog::ui {

class Card;
class DayState;
class FoodActions;
class FoodDetail;
class FoodTable;
class FoodTableModel;
class Label;
struct AppContext;
struct FoodList;

/// Find a food, see all that is known of it, log it, mark it, or keep one of your own.
class FoodsPage final : public Page
{
    Q_OBJECT

public:
    explicit FoodsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTopLine();
    QWidget* makeTableCard();
    void adaptLook();
    void readMarks();
    void search();
    QString nothingText(const FoodList& list) const;
    QString countText(const FoodList& list) const;
    void orderBy(Member member);
    void showSaved(const QString& foodId);
    void showFood(const QString& foodId);
    void add(const FoodEntry& entry);
    void setFavourite(const QString& foodId, bool favourite);

    const AppContext& m_context;
    DayState* m_day = nullptr;
    FoodActions* m_actions = nullptr;
    FoodTableModel* m_model = nullptr;
    FoodFilterBar* m_filters = nullptr;
    QLineEdit* m_search = nullptr;
    Button* m_all = nullptr;
    Label* m_count = nullptr;
    FoodTable* m_table = nullptr;
    Label* m_unknownNote = nullptr;
    Label* m_nothing = nullptr;
    FoodDetail* m_detail = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_columns = nullptr;
    std::vector<Record> m_favourites;
    QSet<QString> m_unwanted; ///< ids of foods that are not to be offered
    QString m_searched;       ///< what the rows are the answer to,
    FoodView m_shown;         ///< and in which view
};

} // namespace osteolog::ui
