// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodtable.h"

#include "ui/pages/foods/fooddelegate.h"
#include "ui/pages/foods/foodtablemodel.h"
#include "ui/shell/themeprovider.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

FoodTable::FoodTable(const ThemeProvider& theme, FoodTableModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new FoodDelegate(theme, this))
{
    setObjectName(u"foodTable"_s);
    setAccessibleName(tr("Foods"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("kind", u"bare"_s); // the card around it has the border
    horizontalHeader()->setProperty("kind", u"bare"_s);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto member = memberOfColumn(column))
            Q_EMIT orderRequested(*member);
    });
    connect(&theme, &ThemeProvider::changed, this, &FoodTable::adaptColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &FoodTable::adaptColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &FoodTable::adaptRows);
    adaptColumns();
}

void FoodTable::adaptColumns()
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics head(theme.font(FontRole::Strong)); // as the style sheet writes headings
    const QFontMetrics body(theme.font(FontRole::Body));
    horizontalHeader()->setMinimumSectionSize(theme.px(20));
    const int portion = theme.px(140);
    const int narrowest = body.horizontalAdvance(u"0 000"_s) + theme.gap(20);
    int figures = 0;
    for (int column = FoodTableModel::Magnesium; column <= FoodTableModel::Energy; ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        const int width = std::max(narrowest, head.horizontalAdvance(title) + theme.gap(20));
        setColumnWidth(column, width);
        figures += width;
    }
    const int star = theme.px(36);
    setColumnWidth(FoodTableModel::Favourite, star);
    const int left = viewport()->width() - star - figures;
    const bool below = left - portion < theme.px(200);
    m_delegate->setPortionBelowName(below);
    setColumnHidden(FoodTableModel::PortionSize, below);
    setColumnWidth(FoodTableModel::PortionSize, portion);
    const int before = columnWidth(FoodTableModel::Name);
    setColumnWidth(FoodTableModel::Name, std::max(theme.px(170), below ? left : left - portion));
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    if (columnWidth(FoodTableModel::Name) != before ||
        verticalHeader()->defaultSectionSize() != m_delegate->rowHeight())
        adaptRows();
}

void FoodTable::adaptRows()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight()); // and so every row
    const int width = columnWidth(FoodTableModel::Name);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString name = m_model.index(row, FoodTableModel::Name).data().toString();
        if (const auto lines = m_delegate->nameLines(name, width).size(); lines > 1)
            setRowHeight(row, m_delegate->rowHeight(static_cast<int>(lines)));
    }
}

QString FoodTable::currentFoodId() const
{
    return currentIndex().isValid() ? m_model.foodId(currentIndex().row()) : QString();
}

void FoodTable::chooseRow(int row)
{
    const QModelIndex index = m_model.index(row, FoodTableModel::Name);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    horizontalScrollBar()->setValue(0); // a name that is wider than the view does not push the star out
}

void FoodTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT foodChosen(m_model.foodId(current.row()));
}

void FoodTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    adaptColumns();
}

void FoodTable::keyPressEvent(QKeyEvent* event)
{
    const QString id = currentFoodId();
    if (!id.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT foodActivated(id);
    else if (!id.isEmpty() && event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier)
        Q_EMIT starPressed(id);
    else
        QTableView::keyPressEvent(event);
}

void FoodTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == FoodTableModel::Favourite)
        Q_EMIT starPressed(m_model.foodId(index.row()));
}

} // namespace osteolog::ui
