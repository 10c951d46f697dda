// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrytext.h"

#include <QAbstractItemModel>

namespace osteolog::ui {

class DayState;
class Editor;
struct AppContext;

/// The list of one day: sections that hold entries, and below them their entries in three columns. Every change goes
/// through the Editor as an Edit; the model itself only follows the DayState. Empty sections are not shown.
class DiaryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, RemarkColumn, ColumnCount };
    enum Role {
        IsSectionRole = Qt::UserRole,
        SectionRole, ///< DiarySection as int
        IdRole,      ///< QUuid of an entry
        AmountRole,  ///< the amount alone, as it may be edited
    };

    DiaryModel(const AppContext& context, DayState& state, QObject* parent = nullptr);

    const Record* entry(const QModelIndex& index) const;
    std::optional<DiarySection> section(const QModelIndex& index) const; ///< of a section row or of an entry
    std::vector<Record> entriesOf(DiarySection section) const;
    QModelIndex indexOf(const QUuid& id) const;
    bool isEmpty() const { return m_sections.empty(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Time: a time of day, or empty for none. What: the amount as quick add understands it ("45 g", "2 slices").
    /// What cannot be read is said in the message bar and changes nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// Moves foods to another meal in one edit; entries that are no foods stay.
    bool moveToMeal(const std::vector<QUuid>& ids, Meal meal);

private:
    struct Section
    {
        DiarySection id;
        std::vector<Record> entries;
    };

    void rebuild();
    QVariant sectionData(const Section& section, const QModelIndex& index, int role) const;
    QVariant entryData(const Record& record, const QModelIndex& index, int role) const;
    bool setTime(Record record, const QString& text);
    bool setAmount(Record record, const QString& text);

    const AppContext& m_context;
    DayState& m_state;
    std::vector<Section> m_sections;
};

} // namespace osteolog::ui
