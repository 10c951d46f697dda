// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/pages/page.h"

#include <vector>

namespace osteolog::ui {

class Button;
class DateField;
class FlowGrid;
class FormRow;
class Label;
class ProfileForm;
class ProfileHistoryPanel;
class TargetsPanel;
struct AppContext;

/// Who the targets are for, from which day on, what they are today, and all earlier profiles. What was typed and not
/// saved stays when another page is looked at.
class ProfilePage final : public Page
{
    Q_OBJECT

public:
    explicit ProfilePage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;
    bool mayClose() override;
    bool hasUnsavedChanges() const { return m_dirty; }

private:
    QWidget* makeColumns();
    QWidget* makeFormColumn();
    QWidget* makeSideColumn();
    QWidget* makeSaveBar();
    void adaptLook();
    bool readRecords();
    const Record* shownRecord() const;
    void showInForm();
    void showTargets();
    void setDirty(bool dirty);
    void save();
    void discard();
    QString fromProblem() const;
    void editRecord(const QUuid& id);
    void removeRecord(const QUuid& id);

    const AppContext& m_context;
    ProfileForm* m_form = nullptr;
    FlowGrid* m_grid = nullptr;
    DateField* m_from = nullptr;
    FormRow* m_fromRow = nullptr;
    TargetsPanel* m_targets = nullptr;
    ProfileHistoryPanel* m_history = nullptr;
    Label* m_saveNote = nullptr;
    Button* m_save = nullptr;
    Button* m_discard = nullptr;
    std::vector<Record> m_records;
    QUuid m_edited; ///< an earlier profile that was chosen from the list; null: the one that holds today
    bool m_dirty = false;
};

} // namespace osteolog::ui
