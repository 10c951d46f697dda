// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace osteolog::ui {

/// Equal cells in as many columns as fit, never a lonely one in the last row when another number of columns avoids it:
/// six cards stand as 6, 3, 2 or 1 columns. Cells of a row are as high as the highest of them; the layout asks for the
/// height that its width needs.
class FlowGrid : public QLayout
{
    Q_OBJECT

public:
    /// `minimumColumnWidth` and `spacing` in device-independent pixels; set them again when the text size changes.
    FlowGrid(int minimumColumnWidth, int spacing, QWidget* parent = nullptr);
    ~FlowGrid() override;

    void setMinimumColumnWidth(int width);
    void setCellSpacing(int spacing);
    /// At most so many columns; 0 means as many as there are cells.
    void setMaximumColumns(int columns);
    int columnsFor(int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shownItems() const;
    int arrange(const QRect& rect, bool apply) const;
    int cellMinimum() const;

    std::vector<QLayoutItem*> m_items;
    int m_columnWidth;
    int m_spacing;
    int m_maximumColumns = 0;
};

/// Words or chips one after another, broken into lines where they no longer fit.
class FlowRow : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(int spacing, QWidget* parent = nullptr);
    ~FlowRow() override;

    void setCellSpacing(int spacing);
    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> m_items;
    int m_spacing;
};

} // namespace osteolog::ui
