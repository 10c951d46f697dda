// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace osteolog::test {

/// Every visible label, button, field and table cell below `root` whose text has less room than it needs, or that
/// sticks out of what holds it: "QLabel amount “1,034”: needs 62 px, has 48 px". Empty when all is readable.
QStringList cutTexts(QWidget& root);

/// Every visible text below `root`: labels, buttons, place-holders, cells of lists and tables, tool tips, accessible
/// names; together with where it stands.
struct VisibleText
{
    QString where;
    QString text;
};
QList<VisibleText> visibleTexts(QWidget& root);

} // namespace osteolog::test
