// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/shoppinglist.h"

#include <QDate>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace osteolog::ui {

/// A shopping list in words, ready to be copied or printed.
struct ShoppingSheet
{
    struct Line
    {
        QString name;
        QString amount;
    };
    struct Section
    {
        QString title;
        std::vector<Line> lines;
    };
    QString title; ///< "Shopping list, 21 Nov to 27 Nov"
    std::vector<Section> sections;
    QString note; ///< at the end, small

    bool isEmpty() const { return sections.empty(); }
};

ShoppingSheet shoppingSheet(const std::vector<ShoppingGroup>& shopping, QDate first);

/// For a message or a note: sections with a line for each food.
QString plainText(const ShoppingSheet& sheet);

/// Black on white in large type, with a box to tick before each food, in two columns where the paper is wide enough.
/// As many pages as it takes; returns how many. 0: the device cannot be painted on.
int printSheet(const ShoppingSheet& sheet, QPagedPaintDevice& paper);

} // namespace osteolog::ui
