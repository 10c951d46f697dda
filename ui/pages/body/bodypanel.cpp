// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/bodypanel.h"

#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/editing/recordrow.h"
#include "ui/pages/body/entrydialog.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace osteolog::ui {

BodyPanel::BodyPanel(const AppContext& context, const QString& objectName, const QString& title, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_rows(new QVBoxLayout)
{
    setObjectName(objectName);
    setTitle(title);
    body()->addLayout(m_rows);
    auto* buttons = new QWidget(this);
    m_buttons = new FlowRow(context.theme.theme().gap(8), buttons);
    body()->addWidget(buttons);
    body()->addStretch(1);
}

void BodyPanel::show(const BodyState& state)
{
    clearLayout(*m_rows);
    m_rows->setSpacing(m_context.theme.theme().gap(4));
    fill(state);
}

void BodyPanel::addText(FontRole role, const QString& text, Tone tone)
{
    if (!text.isEmpty())
        m_rows->addWidget(wrappingLabel(m_context.theme, role, text, this, tone));
}

void BodyPanel::addRow(const Record& record, const QString& title, const QStringList& details)
{
    m_rows->addWidget(new RecordRow(m_context, record, title, details, this));
}

Button* BodyPanel::addButton(const QString& objectName, const QString& text)
{
    auto* button = new Button(m_context.theme, ButtonKind::Normal, objectName, text, this);
    button->setEnabled(!m_context.store.isReadOnly());
    m_buttons->addWidget(button);
    return button;
}

void BodyPanel::ask(EntryDialog* dialog)
{
    openDialog(dialog, [this, dialog] { m_context.editor.apply(Edit::add(dialog->record())); });
}

} // namespace osteolog::ui
