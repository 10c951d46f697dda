// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace osteolog::ui {

enum class RailPlace {
    Top,
    Bottom,
    Nowhere, ///< reached from other pages only
};

/// A page as the window knows it before it is made. Pages are made when they are first shown.
struct PageEntry
{
    QString name;  ///< the page's objectName
    QString label; ///< in the navigation rail
    QString icon;  ///< of resources/icons
    RailPlace place = RailPlace::Top;
    /// With its parent at once: a page that is moved later has every widget styled twice.
    std::function<Page*(QWidget* parent)> create;
};

} // namespace osteolog::ui
