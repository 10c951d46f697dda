// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/recordrow.h"

#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

RecordRow::RecordRow(const AppContext& context, const Record& record, const QString& title, const QStringList& details,
                     QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, context.theme.theme().gap(3), 0, context.theme.theme().gap(3));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(wrappingLabel(context.theme, FontRole::Body, title, this));
    for (const QString& detail : details)
        texts->addWidget(wrappingLabel(context.theme, FontRole::Small, detail, this, Tone::Muted));
    line->addLayout(texts, 1);
    auto* remove = iconButton(context.theme, u"removeRecord"_s, u"delete"_s, tr("Delete %1").arg(title), this);
    remove->setEnabled(!context.store.isReadOnly());
    connect(remove, &Button::clicked, this, [&context, record, title] {
        context.editor.applyWithUndoOffer(Edit::removal(record), tr("Deleted: %1").arg(title));
    });
    line->addWidget(remove, 0, Qt::AlignTop);
}

} // namespace osteolog::ui
