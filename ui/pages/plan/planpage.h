// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/plan/plandaycard.h"

#include <QMap>

#include <memory>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace osteolog::ui {

struct AppContext;
struct FinishedPlan;
class Button;
class DayState;
class EmptyState;
class FlowGrid;
class Label;
class PlanMembers;
class ShoppingPanel;
class WeekPlanner;

/// The next seven days: what the person eats anyway, what is added to it and why, what that gives, and what to buy.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;
    bool isReady() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeIntro();
    QWidget* makeColumns();
    void plan();
    void take(const std::shared_ptr<const FinishedPlan>& plan);
    void showPlan();
    void showDays();
    void showEmpty(const QString& title, const QString& text, const QString& page = {});
    bool showWithheld();
    void layOut();
    void log(const std::vector<FoodEntry>& foods, const QString& what);
    void findOther(const QString& foodId, const QString& name);
    void showMissing();
    LoggedFoods loggedToday() const;
    QString introText() const;

    const AppContext& m_context;
    DayState* m_day;
    WeekPlanner* m_planner;
    std::shared_ptr<const FinishedPlan> m_plan;
    QMap<QString, QString> m_otherInstead; ///< id and name of foods that are not wanted this week
    QBoxLayout* m_header = nullptr;
    Label* m_period = nullptr;
    Button* m_missing = nullptr;
    QWidget* m_introCard = nullptr;
    Label* m_intro = nullptr;
    QWidget* m_without = nullptr;
    Label* m_withoutText = nullptr;
    QWidget* m_body = nullptr;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_today = nullptr;
    FlowGrid* m_days = nullptr;
    PlanMembers* m_members = nullptr;
    ShoppingPanel* m_shopping = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_emptyButton = nullptr;
    QString m_emptyPage; ///< that the button of the empty state opens
};

} // namespace osteolog::ui
