// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bodystate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

class QVBoxLayout;

namespace osteolog::ui {

class EntryDialog;
struct AppContext;

/// A card of the Body page: what is known, the newest first, and buttons that log more.
class BodyPanel : public Card
{
    Q_OBJECT

public:
    BodyPanel(const AppContext& context, const QString& objectName, const QString& title, QWidget* parent = nullptr);

    /// Takes the rows away and lets fill() make them anew.
    void show(const BodyState& state);

protected:
    virtual void fill(const BodyState& state) = 0;

    const AppContext& context() const { return m_context; }
    void addText(FontRole role, const QString& text, Tone tone = Tone::Normal);
    void addRow(const Record& record, const QString& title, const QStringList& details);
    /// Below the rows; stays. Not enabled in a window that may only read.
    Button* addButton(const QString& objectName, const QString& text);
    /// Opens the dialog without stopping the window, and adds what it says to the diary.
    void ask(EntryDialog* dialog);

    QVBoxLayout* rows() const { return m_rows; }

private:
    const AppContext& m_context;
    QVBoxLayout* m_rows = nullptr;
    QLayout* m_buttons = nullptr;
};

} // namespace osteolog::ui
