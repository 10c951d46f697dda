// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/safetycheck.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QTimeEdit;

namespace osteolog {
struct Activity;
}

namespace osteolog::ui {

class AmountEdit;
class Button;
class CountField;
class DateField;
class FormRow;
struct AppContext;

/// "Log movement": what, how long or how often, when. Asks for impacts or for sets only where the activity has any.
/// Several blocks of one session are several entries: what lies less than an hour apart is taken together.
class ActivityForm : public Card
{
    Q_OBJECT

public:
    ActivityForm(const AppContext& context, QWidget* parent = nullptr);

    /// Today and now, unless the person has begun to fill in the form.
    void beginAgain();
    void focusActivity();
    /// What the safety check came to: decides what is said about an activity.
    void setGoal(MovementGoalKind goal);
    /// As if it had been typed; the keyboard goes on to how much.
    void setActivity(const QString& name);

private:
    void addFields();
    void addWhen();
    const Activity* activity() const;
    void showActivity();
    bool isRight();
    ActivityEntry entry() const;
    /// Asks where the figures are hardly to be believed.
    bool isMeant(const Record& record);
    void add();

    const AppContext& m_context;
    QLineEdit* m_activity = nullptr;
    FormRow* m_activityRow = nullptr;
    CountField* m_minutes = nullptr;
    FormRow* m_minutesRow = nullptr;
    CountField* m_impacts = nullptr;
    FormRow* m_impactsRow = nullptr;
    CountField* m_sets = nullptr;
    CountField* m_repetitions = nullptr;
    AmountEdit* m_load = nullptr;
    FormRow* m_setsRow = nullptr;
    FormRow* m_repetitionsRow = nullptr;
    FormRow* m_loadRow = nullptr;
    DateField* m_day = nullptr;
    FormRow* m_dayRow = nullptr;
    QTimeEdit* m_time = nullptr;
    Button* m_add = nullptr;
    MovementGoalKind m_goal = MovementGoalKind::Unchecked;
};

} // namespace osteolog::ui
