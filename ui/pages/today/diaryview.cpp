// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/diaryview.h"

#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/diarymodel.h"
#include "ui/pages/today/diarydelegate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

DiaryView::DiaryView(const AppContext& context, DiaryModel& model, QWidget* parent)
    : QTreeView(parent), m_context(context), m_model(model), m_delegate(new DiaryDelegate(context.theme, this))
{
    setObjectName(u"diaryList"_s);
    setAccessibleName(tr("Diary of the day"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setProperty("kind", u"bare"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragEnabled(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, &DiaryView::layOut);
    connect(&context.theme, &ThemeProvider::changed, this, &DiaryView::layOut);
    layOut();
}

void DiaryView::layOut()
{
    expandAll(); // lays out, which spanning a column would do first
    for (int row = 0; row < m_model.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    fitColumns();
    updateGeometry();
}

void DiaryView::fitColumns()
{
    const Theme& theme = m_context.theme.theme();
    const int time = QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(u"00:00"_s) + theme.px(26);
    int remark = 0;
    for (int s = 0; s < m_model.rowCount(); ++s) {
        const QModelIndex section = m_model.index(s, 0);
        for (int row = 0; row < m_model.rowCount(section); ++row) {
            const QModelIndex cell = m_model.index(row, DiaryModel::RemarkColumn, section);
            remark = std::max(remark, m_delegate->textWidth(cell) + theme.px(12));
        }
    }
    const int width = viewport()->width();
    remark = std::min(remark, width * 2 / 5);
    setColumnWidth(DiaryModel::TimeColumn, time);
    setColumnWidth(DiaryModel::RemarkColumn, remark);
    setColumnWidth(DiaryModel::WhatColumn, std::max(1, width - time - remark));
    scheduleDelayedItemsLayout();
}

int DiaryView::contentHeight() const
{
    // Rows wrap, so their heights are known only for the present width; the delegate tells them without a layout pass.
    int height = 0;
    for (int s = 0; s < m_model.rowCount(); ++s) {
        const QModelIndex section = m_model.index(s, 0);
        height += sizeHintForIndex(section).height();
        for (int row = 0; row < m_model.rowCount(section); ++row) {
            int tallest = 0;
            for (int column = 0; column < DiaryModel::ColumnCount; ++column)
                tallest = std::max(tallest, sizeHintForIndex(m_model.index(row, column, section)).height());
            height += tallest;
        }
    }
    return height + 2 * frameWidth();
}

QSize DiaryView::sizeHint() const
{
    return {m_context.theme.theme().px(400), contentHeight()};
}

QSize DiaryView::minimumSizeHint() const
{
    return {m_context.theme.theme().px(220), contentHeight()};
}

void DiaryView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
        updateGeometry();
    }
}

void DiaryView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, DiaryModel::WhatColumn, m_model.index(0, 0)));
}

void DiaryView::select(const QUuid& id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
}

std::vector<QUuid> DiaryView::selectedIds() const
{
    std::vector<QUuid> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows(DiaryModel::WhatColumn)) {
        if (const Record* record = m_model.entry(index))
            ids.push_back(record->id);
    }
    return ids;
}

void DiaryView::removeSelected()
{
    Edit edit{EditName::Remove, {}, {}};
    for (const QUuid& id : selectedIds()) {
        if (const Record* record = m_model.entry(m_model.indexOf(id)))
            edit.remove.push_back(*record);
    }
    if (edit.isEmpty() || m_context.store.isReadOnly())
        return;
    m_context.editor.applyWithUndoOffer(edit, tr("Removed %n entries", nullptr, static_cast<int>(edit.remove.size())));
}

void DiaryView::editAmount()
{
    const QModelIndex what = currentIndex().siblingAtColumn(DiaryModel::WhatColumn);
    if (what.flags() & Qt::ItemIsEditable)
        edit(what);
}

void DiaryView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        removeSelected();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        editAmount();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DiaryView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse
                               ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
                               : currentIndex();
    const Record* record = m_model.entry(at);
    if (!record || m_context.store.isReadOnly())
        return;
    QMenu menu(this);
    menu.setObjectName(u"diaryMenu"_s);
    if (at.siblingAtColumn(DiaryModel::WhatColumn).flags() & Qt::ItemIsEditable)
        menu.addAction(tr("Change amount"), this, &DiaryView::editAmount);
    menu.addAction(tr("Change time"), this, [this, at] { edit(at.siblingAtColumn(DiaryModel::TimeColumn)); });
    if (record->kind() == RecordKind::Food) {
        QMenu* meals = menu.addMenu(tr("Move to"));
        for (const DiarySection section :
             {DiarySection::Breakfast, DiarySection::Lunch, DiarySection::Dinner, DiarySection::Snacks})
            meals->addAction(diarySectionTitle(section), this,
                             [this, section] { m_model.moveToMeal(selectedIds(), mealOf(section)); });
    }
    menu.addAction(tr("Copy to another day …"), this, [this] { Q_EMIT copyRequested(selectedIds()); });
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, &DiaryView::removeSelected);
    menu.exec(event->globalPos());
}

} // namespace osteolog::ui
