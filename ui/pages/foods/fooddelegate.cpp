// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/fooddelegate.h"

#include "ui/pages/foods/foodtablemodel.h"
#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/ratiogauge.h"

#include <QPainter>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

FoodDelegate::FoodDelegate(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int FoodDelegate::rowHeight() const
{
    const Theme& theme = m_theme.theme();
    const int lines = QFontMetrics(theme.font(FontRole::Body)).height() +
                      (m_portionBelowName ? QFontMetrics(theme.font(FontRole::Small)).height() : theme.px(6));
    return lines + theme.gap(18);
}

QSize FoodDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (index.column() == FoodTableModel::Favourite)
        return {theme.px(34), rowHeight()};
    const FontRole role = index.column() == FoodTableModel::PortionSize ? FontRole::Small : FontRole::Body;
    const QFontMetrics metrics(theme.font(role));
    return {metrics.horizontalAdvance(index.data().toString()) + theme.gap(16), rowHeight()};
}

void FoodDelegate::paintBack(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Theme& theme = m_theme.theme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

void FoodDelegate::paintStar(QPainter& painter, const QStyleOptionViewItem& option, bool favourite) const
{
    const Theme& theme = m_theme.theme();
    const int size = theme.px(18);
    const QPoint corner = option.rect.center() - QPoint(size / 2, size / 2);
    painter.drawPixmap(corner, tintedPixmap(favourite ? u"star-filled"_s : u"star"_s,
                                            favourite ? theme.accent : theme.mutedText, size,
                                            painter.device()->devicePixelRatioF()));
}

void FoodDelegate::paintName(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const QFont font = theme.font(FontRole::Body);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
    if (!m_portionBelowName) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        return;
    }
    const QFont small = theme.font(FontRole::Small);
    const QFontMetrics smallMetrics(small);
    QRect lines(area.left(), 0, area.width(), metrics.height() + smallMetrics.height());
    lines.moveTop(area.center().y() - lines.height() / 2);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, name);
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    painter.drawText(
        lines, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        smallMetrics.elidedText(index.data(FoodTableModel::PortionRole).toString(), Qt::ElideRight, area.width()));
}

void FoodDelegate::paintFigure(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool isPortion = index.column() == FoodTableModel::PortionSize;
    const QFont font = theme.font(isPortion ? FontRole::Small : FontRole::Body);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    painter.setFont(font);
    painter.setPen(isPortion || text == "?"_L1 ? theme.mutedText : theme.text);
    const QVariant member = index.data(FoodTableModel::MemberRole);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    if (!member.isValid()) {
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return;
    }
    const int thickness = theme.px(4);
    const int gap = theme.gap(4);
    const int height = metrics.height() + gap + thickness;
    const int top = area.center().y() - height / 2;
    painter.drawText(QRect(area.left(), top, area.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const QRectF track(area.left(), top + metrics.height() + gap, area.width(), thickness);
    const QVariant share = index.data(FoodTableModel::ShareRole);
    ShareBar::paint(painter, track, share.isValid() ? std::optional(share.toDouble()) : std::nullopt,
                    static_cast<Member>(member.toInt()), theme);
}

void FoodDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option);
    const int margin = m_theme.theme().gap(8);
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == FoodTableModel::Favourite)
        paintStar(*painter, option, index.data(FoodTableModel::FavouriteRole).toBool());
    else if (index.column() == FoodTableModel::Name)
        paintName(*painter, area, index);
    else
        paintFigure(*painter, area, index);
    painter->restore();
}

} // namespace osteolog::ui
