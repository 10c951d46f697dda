// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/fooddelegate.h"

#include "ui/pages/foods/foodtablemodel.h"
#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/ratiogauge.h"

#include <QPainter>
#include <QTextLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8; // at both sides of a cell

} // namespace

FoodDelegate::FoodDelegate(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int FoodDelegate::rowHeight(int nameLines) const
{
    const Theme& theme = m_theme.theme();
    const int lines = nameLines * QFontMetrics(theme.font(FontRole::Body)).height() +
                      (m_portionBelowName ? QFontMetrics(theme.font(FontRole::Small)).height() : theme.px(6));
    return lines + theme.gap(18);
}

QStringList FoodDelegate::nameLines(const QString& name, int columnWidth) const
{
    const Theme& theme = m_theme.theme();
    const int width = columnWidth - 2 * theme.gap(margin);
    const QFont font = theme.font(FontRole::Body);
    const QFontMetrics metrics(font);
    if (!m_portionBelowName || metrics.horizontalAdvance(name) <= width)
        return {metrics.elidedText(name, Qt::ElideRight, width)};
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return {name.left(first.textLength()).trimmed(),
            metrics.elidedText(name.mid(first.textLength()), Qt::ElideRight, width)};
}

QSize FoodDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (index.column() == FoodTableModel::Favourite)
        return {theme.px(34), rowHeight()};
    const FontRole role = index.column() == FoodTableModel::PortionSize ? FontRole::Small : FontRole::Body;
    const QFontMetrics metrics(theme.font(role));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * theme.gap(margin), rowHeight()};
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
    const QStringList name = nameLines(index.data().toString(), area.width() + 2 * theme.gap(margin));
    painter.setFont(font);
    painter.setPen(theme.text);
    if (!m_portionBelowName) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name.front());
        return;
    }
    const QFont small = theme.font(FontRole::Small);
    const QFontMetrics smallMetrics(small);
    const int lineHeight = QFontMetrics(font).height();
    QRect line(area.left(), 0, area.width(), lineHeight);
    line.moveTop(area.center().y() - (static_cast<int>(name.size()) * lineHeight + smallMetrics.height()) / 2);
    for (const QString& part : name) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, part);
        line.translate(0, lineHeight);
    }
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
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
    const int side = m_theme.theme().gap(margin);
    const QRect area = option.rect.adjusted(side, 0, -side, 0);
    if (index.column() == FoodTableModel::Favourite)
        paintStar(*painter, option, index.data(FoodTableModel::FavouriteRole).toBool());
    else if (index.column() == FoodTableModel::Name)
        paintName(*painter, area, index);
    else
        paintFigure(*painter, area, index);
    painter->restore();
}

} // namespace osteolog::ui
