// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pageentry.h"

namespace osteolog::ui {

struct AppContext;

/// Every page of the program in the order of the navigation rail. A new page is one line in pagelist.cpp.
/// `context` must outlive the pages.
std::vector<PageEntry> pageList(const AppContext& context);

/// The page that the program opens with: the welcome at the very first start, else Today.
QString firstPage(const AppContext& context);

} // namespace osteolog::ui
