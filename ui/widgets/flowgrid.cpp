// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowgrid.h"

#include <QWidget>

#include <algorithm>

namespace osteolog::ui {

namespace {

QLayoutItem* takeFrom(std::vector<QLayoutItem*>& items, int index)
{
    if (index < 0 || index >= static_cast<int>(items.size()))
        return nullptr;
    QLayoutItem* item = items[static_cast<std::size_t>(index)];
    items.erase(items.begin() + index);
    return item;
}

QLayoutItem* at(const std::vector<QLayoutItem*>& items, int index)
{
    return index >= 0 && index < static_cast<int>(items.size()) ? items[static_cast<std::size_t>(index)] : nullptr;
}

int heightOf(QLayoutItem* item, int width)
{
    // Where the height follows the width, the smallest height is that of another width and says nothing.
    if (item->hasHeightForWidth())
        return item->heightForWidth(width);
    return std::max(item->sizeHint().height(), item->minimumSize().height());
}

} // namespace

FlowGrid::FlowGrid(int minimumColumnWidth, int spacing, QWidget* parent)
    : QLayout(parent), m_columnWidth(minimumColumnWidth), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowGrid::~FlowGrid()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowGrid::setMinimumColumnWidth(int width)
{
    m_columnWidth = width;
    invalidate();
}

void FlowGrid::setCellSpacing(int spacing)
{
    m_spacing = spacing;
    invalidate();
}

void FlowGrid::setMaximumColumns(int columns)
{
    m_maximumColumns = columns;
    invalidate();
}

std::vector<QLayoutItem*> FlowGrid::shownItems() const
{
    std::vector<QLayoutItem*> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return shown;
}

int FlowGrid::cellMinimum() const
{
    int width = m_columnWidth;
    for (const QLayoutItem* item : shownItems())
        width = std::max(width, item->minimumSize().width());
    return width;
}

int FlowGrid::columnsFor(int width) const
{
    const int cells = static_cast<int>(shownItems().size());
    if (cells == 0)
        return 1;
    int most = std::clamp((width + m_spacing) / (cellMinimum() + m_spacing), 1, cells);
    if (m_maximumColumns > 0)
        most = std::min(most, m_maximumColumns);
    // The same number of rows with fewer columns fills the last row better: 6 cells in 5 columns become 3 + 3.
    const int rows = (cells + most - 1) / most;
    return (cells + rows - 1) / rows;
}

void FlowGrid::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowGrid::itemAt(int index) const
{
    return at(m_items, index);
}

QLayoutItem* FlowGrid::takeAt(int index)
{
    QLayoutItem* item = takeFrom(m_items, index);
    invalidate();
    return item;
}

int FlowGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowGrid::sizeHint() const
{
    const int columns = std::max(1, m_maximumColumns > 0 ? m_maximumColumns : static_cast<int>(shownItems().size()));
    const int width = columns * cellMinimum() + (columns - 1) * m_spacing;
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), heightForWidth(width + margins.left() + margins.right())};
}

QSize FlowGrid::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : shownItems()) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowGrid::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const auto items = shownItems();
    if (items.empty())
        return margins.top() + margins.bottom();
    const int columns = columnsFor(area.width());
    const int all = area.width() - (columns - 1) * m_spacing;
    const auto leftOf = [&](int column) { return area.left() + column * m_spacing + all * column / columns; };
    int top = area.top();
    for (std::size_t first = 0; first < items.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t last = std::min(items.size(), first + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t i = first; i < last; ++i) {
            const int column = static_cast<int>(i - first);
            height = std::max(height, heightOf(items[i], leftOf(column + 1) - m_spacing - leftOf(column)));
        }
        for (std::size_t i = first; apply && i < last; ++i) {
            const int column = static_cast<int>(i - first);
            const int left = leftOf(column);
            items[i]->setGeometry(QRect(left, top, leftOf(column + 1) - m_spacing - left, height));
        }
        top += height + m_spacing;
    }
    return top - m_spacing - area.top() + margins.top() + margins.bottom();
}

FlowRow::FlowRow(int spacing, QWidget* parent) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowRow::setCellSpacing(int spacing)
{
    m_spacing = spacing;
    invalidate();
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return at(m_items, index);
}

QLayoutItem* FlowRow::takeAt(int index)
{
    QLayoutItem* item = takeFrom(m_items, index);
    invalidate();
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_spacing : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowRow::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int left = area.left();
    int top = area.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(area.width(), item->minimumSize().width()));
        if (left > area.left() && left + width > area.left() + area.width()) {
            left = area.left();
            top += lineHeight + m_spacing;
            lineHeight = 0;
        }
        const int height = heightOf(item, width);
        if (apply)
            item->setGeometry(QRect(left, top, width, height));
        left += width + m_spacing;
        lineHeight = std::max(lineHeight, height);
    }
    return top + lineHeight - area.top() + margins.top() + margins.bottom();
}

} // namespace osteolog::ui
