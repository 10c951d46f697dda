// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of every page lean on cutTexts(): here it has to find what is cut, and only that.
#include "tests/ui/support/textroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace osteolog::test {

using namespace Qt::StringLiterals;

TEST(TextRoomTest, ALabelThatIsTooNarrowIsFound)
{
    QWidget window;
    auto* label = new QLabel(u"one thousand and thirty-four milligrams"_s, &window);
    window.resize(800, 200);
    window.show();
    label->setFixedSize(40, 20);
    EXPECT_EQ(cutTexts(window).size(), 1);
    label->setFixedSize(label->sizeHint());
    EXPECT_TRUE(cutTexts(window).isEmpty());
}

TEST(TextRoomTest, AWrappedLabelNeedsItsLines)
{
    QWidget window;
    auto* label = new QLabel(u"several words that take more than one line in a narrow column"_s, &window);
    label->setWordWrap(true);
    window.resize(800, 400);
    window.show();
    label->setFixedSize(120, label->heightForWidth(120));
    EXPECT_TRUE(cutTexts(window).isEmpty());
    label->setFixedSize(120, 20);
    EXPECT_EQ(cutTexts(window).size(), 1);
}

TEST(TextRoomTest, AButtonBelowItsMinimumIsFound)
{
    QWidget window;
    auto* button = new QPushButton(u"Copy the day before"_s, &window);
    window.resize(400, 100);
    window.show();
    button->setFixedSize(30, button->sizeHint().height());
    EXPECT_EQ(cutTexts(window).size(), 1);
}

TEST(TextRoomTest, ACellThatIsTooNarrowForAWordIsFound)
{
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    auto* table = new QTableWidget(1, 1);
    table->setItem(0, 0, new QTableWidgetItem(u"pumpernickel"_s));
    layout->addWidget(table);
    window.resize(400, 300);
    window.show();
    table->setColumnWidth(0, 20);
    EXPECT_FALSE(cutTexts(window).isEmpty());
    table->setColumnWidth(0, 200);
    EXPECT_TRUE(cutTexts(window).isEmpty());
}

TEST(TextRoomTest, WhatSticksOutOfAScrolledColumnIsFound)
{
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    auto* scroll = new QScrollArea;
    layout->addWidget(scroll);
    auto* column = new QWidget;
    column->setFixedSize(100, 100);
    auto* button = new QPushButton(u"Add"_s, column);
    button->resize(button->sizeHint());
    scroll->setWidget(column);
    window.resize(300, 200);
    window.show();
    EXPECT_TRUE(cutTexts(window).isEmpty());
    button->move(80, 10);
    EXPECT_EQ(cutTexts(window).size(), 1);
}

} // namespace osteolog::test
