// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/ideadelegate.h"

#include "ui/models/ideamodel.h"
#include "ui/shell/themeprovider.h"

#include <QPainter>

namespace osteolog::ui {

void IdeaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    const QRect row = option.rect.adjusted(theme.px(12), 0, -theme.px(12), 0);
    const QString hint = index.data(IdeaModel::HintRole).toString();
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.mutedText);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, hint);
    const int hintWidth = painter->fontMetrics().horizontalAdvance(hint) + theme.px(16);
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(theme.text);
    const QRect room = row.adjusted(0, 0, -hintWidth, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(FontRole::Body));
    return {QStyledItemDelegate::sizeHint(option, index).width(), metrics.height() + theme.px(14)};
}

} // namespace osteolog::ui
