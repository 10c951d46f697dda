// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace osteolog::ui {

/// A line drawing of resources/icons in one colour, sharp at every size and pixel ratio. `name` without ".svg".
/// An unknown name gives an empty picture.
QPixmap tintedPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio);
/// As an icon: drawn when it is shown, in the size it is shown at.
QIcon tintedIcon(const QString& name, const QColor& colour);
/// Every drawing that is compiled in, without ".svg".
QStringList iconNames();

} // namespace osteolog::ui
