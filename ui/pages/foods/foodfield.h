// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QLineEdit>
#include <QSet>

#include <optional>

class QCompleter;
class QStringListModel;

namespace osteolog::ui {

struct AppContext;

/// A field that understands a food with an amount, "250 g lentils", and offers what is meant as it is typed. Enter
/// takes the marked offer, or the best one; without an amount it is the food's usual portion.
class FoodField : public QLineEdit
{
    Q_OBJECT

public:
    FoodField(const AppContext& context, const QString& objectName, QWidget* parent = nullptr);

    /// Foods that are neither offered nor taken: a dish in its own recipe.
    void setExcluded(QSet<QString> foodIds) { m_excluded = std::move(foodIds); }

Q_SIGNALS:
    /// A food and how much of it; the field is empty again.
    void chosen(const FoodEntry& food);
    /// Enter on a text that is no food; the text stays. `why` is a sentence.
    void notUnderstood(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// What the text may mean; otherwise, if anything was recognised, a sentence that says why nothing is offered.
    QString read();
    void offer();
    void take(int row);
    void takeMarked();

    const AppContext& m_context;
    QSet<QString> m_excluded;
    std::vector<FoodEntry> m_foods;
    QStringListModel* m_words;
    QCompleter* m_completer;
};

} // namespace osteolog::ui
