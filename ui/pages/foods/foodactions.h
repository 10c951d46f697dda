// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QObject>

namespace osteolog::ui {

struct AppContext;

/// What a person can do with foods of their own: the dialogs, the questions and the edits behind them.
class FoodActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand before `window`.
    FoodActions(const AppContext& context, QWidget* window);

    void newFood();
    void editFood(const QString& foodId);
    void editWater(const QString& foodId = {});
    void removeFood(const QString& foodId);

Q_SIGNALS:
    /// The food is in the diary now, and the catalogue knows it.
    void saved(const QString& foodId);

private:
    void saveFood(const Food& food);
    std::optional<Record> ownFoodRecord(const QString& foodId) const;

    const AppContext& m_context;
    QWidget* m_window = nullptr;
};

} // namespace osteolog::ui
