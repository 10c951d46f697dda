// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nameoffer.h"

#include <QCompleter>
#include <QLineEdit>

namespace osteolog::ui {

namespace {

constexpr int namesShown = 10;

} // namespace

void offerNames(QLineEdit& field, QStringList names)
{
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(namesShown);
    field.setCompleter(completer);
}

} // namespace osteolog::ui
