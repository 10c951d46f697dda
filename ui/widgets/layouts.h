// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace osteolog::ui {

/// Empties a layout, nested ones included. Its widgets are hidden now and deleted once control is back in the event
/// loop, because the button that was pressed may be among them.
void clearLayout(QLayout& layout);

} // namespace osteolog::ui
