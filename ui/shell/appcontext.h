// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace osteolog {
class Catalogue;
class Clock;
class Journal;
class Store;
struct ReferenceTables;
} // namespace osteolog

namespace osteolog::ui {

class Editor;
class MessageBar;
struct Prompts;
class Settings;
class ThemeProvider;

/// What a page may use, made once by the composition root (app/composition.h) and outliving every page. Plain
/// references: a page reads from `store` and `catalogue`, and changes the diary through `editor` only.
struct AppContext
{
    const Store& store;
    Journal& journal; ///< for its `changed` signal
    Editor& editor;
    Catalogue& catalogue;
    const ReferenceTables& tables;
    const Clock& clock;
    Settings& settings;
    const ThemeProvider& theme;
    MessageBar& messages;
    const Prompts& prompts; ///< every question that stops the person
};

} // namespace osteolog::ui
