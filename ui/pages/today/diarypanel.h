// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"
#include "ui/widgets/card.h"

namespace osteolog::ui {

struct AppContext;
class Button;
class DayState;
class DiaryModel;
class DiaryView;
class EmptyState;
class Switch;

/// The diary card: the day's list, copying, undo, and the switch "that was everything today".
class DiaryPanel : public Card
{
    Q_OBJECT

public:
    DiaryPanel(const AppContext& context, DayState& state, QWidget* parent = nullptr);

    void showEntry(const QUuid& id);

private:
    void refresh();
    void openCopyMenu();
    void copy(const std::vector<Record>& records, QDate to, EditName name);
    std::optional<QDate> askForDay(const QString& title, QDate suggested);
    void copyFromAnotherDay();
    void copyToAnotherDay(const std::vector<QUuid>& ids);
    void mark(bool complete);

    const AppContext& m_context;
    DayState& m_state;
    DiaryModel* m_model;
    DiaryView* m_view;
    EmptyState* m_empty;
    Button* m_copy;
    Button* m_undo;
    Switch* m_complete;
};

} // namespace osteolog::ui
