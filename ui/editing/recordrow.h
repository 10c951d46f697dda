// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QWidget>

namespace osteolog::ui {

struct AppContext;

/// A record in a list: a strong line, quiet lines below it, and a button that takes it out again, with undo. It is
/// changed on its day.
class RecordRow : public QWidget
{
    Q_OBJECT

public:
    RecordRow(const AppContext& context, const Record& record, const QString& title, const QStringList& details,
              QWidget* parent = nullptr);
};

} // namespace osteolog::ui
