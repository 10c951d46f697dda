// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowgrid.h"

#include "tests/ui/uifixture.h"
#include "ui/widgets/label.h"

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class FlowGridTest : public test::UiFixture
{
protected:
    /// `count` cells at least 160 wide, 12 apart.
    FlowGrid* gridOf(int count)
    {
        auto* grid = new FlowGrid(160, 12, &window);
        for (int i = 0; i < count; ++i) {
            auto* cell = new QWidget(&window);
            cell->setMinimumSize(50, 80);
            grid->addWidget(cell);
            cells.push_back(cell);
        }
        return grid;
    }

    void layOut(int width)
    {
        window.resize(width, window.layout()->heightForWidth(width));
        window.layout()->setGeometry(window.rect());
    }

    QWidget window;
    std::vector<QWidget*> cells;
};

} // namespace

TEST_F(FlowGridTest, SixCardsStandAsSixThreeTwoOne)
{
    const FlowGrid* grid = gridOf(6);
    EXPECT_EQ(grid->columnsFor(1044), 6);
    EXPECT_EQ(grid->columnsFor(900), 3) << "five fit, but one would be left alone";
    EXPECT_EQ(grid->columnsFor(700), 3);
    EXPECT_EQ(grid->columnsFor(520), 3);
    EXPECT_EQ(grid->columnsFor(400), 2);
    EXPECT_EQ(grid->columnsFor(200), 1);
    EXPECT_EQ(grid->columnsFor(10), 1);
}

TEST_F(FlowGridTest, CellsAreEqualFillTheWidthAndDoNotOverlap)
{
    gridOf(6);
    layOut(700);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_NEAR(cells[i]->width(), (700 - 24) / 3.0, 1);
        EXPECT_EQ(cells[i]->height(), 80);
        for (std::size_t k = i + 1; k < cells.size(); ++k)
            EXPECT_FALSE(cells[i]->geometry().intersects(cells[k]->geometry()));
    }
    EXPECT_EQ(cells[2]->geometry().right(), 699);
    EXPECT_EQ(cells[3]->y(), 92);
    EXPECT_EQ(window.layout()->heightForWidth(700), 172);
}

TEST_F(FlowGridTest, TheHighestCellOfARowSetsItsHeight)
{
    gridOf(4);
    cells[1]->setMinimumHeight(200);
    window.layout()->invalidate();
    layOut(344);
    EXPECT_EQ(cells[0]->height(), 200);
    EXPECT_EQ(cells[2]->height(), 80);
}

TEST_F(FlowGridTest, HiddenCellsTakeNoRoom)
{
    const FlowGrid* grid = gridOf(3);
    EXPECT_EQ(grid->columnsFor(1000), 3);
    cells[1]->hide();
    EXPECT_EQ(grid->columnsFor(1000), 2);
}

TEST_F(FlowGridTest, NeverNarrowerThanACellNeeds)
{
    const FlowGrid* grid = gridOf(2);
    cells[0]->setMinimumWidth(400);
    EXPECT_EQ(grid->columnsFor(700), 1);
}

TEST_F(FlowGridTest, AnEmptyGridIsNothing)
{
    const FlowGrid grid(160, 12);
    EXPECT_EQ(grid.heightForWidth(500), 0);
    EXPECT_EQ(grid.columnsFor(500), 1);
}

TEST_F(FlowGridTest, AFlowRowBreaksWhereItNoLongerFits)
{
    auto* row = new FlowRow(4, &window);
    for (int i = 0; i < 5; ++i) {
        auto* cell = new QWidget(&window);
        cell->setFixedSize(100, 20);
        row->addWidget(cell);
        cells.push_back(cell);
    }
    EXPECT_EQ(row->heightForWidth(600), 20);
    EXPECT_EQ(row->heightForWidth(320), 44);
    EXPECT_EQ(row->heightForWidth(100), 5 * 20 + 4 * 4);
    layOut(320);
    EXPECT_EQ(cells[2]->geometry(), QRect(208, 0, 100, 20));
    EXPECT_EQ(cells[3]->geometry(), QRect(0, 24, 100, 20));
}
