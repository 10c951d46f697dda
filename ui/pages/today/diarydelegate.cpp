// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/diarydelegate.h"

#include "ui/models/diarymodel.h"
#include "ui/shell/themeprovider.h"

#include <QLineEdit>
#include <QPainter>
#include <QTreeView>

namespace osteolog::ui {

namespace {

constexpr int oneLine = -1; ///< instead of a width

bool isSection(const QModelIndex& index)
{
    return index.data(DiaryModel::IsSectionRole).toBool();
}

FontRole roleOf(const QModelIndex& index)
{
    if (isSection(index))
        return FontRole::SmallStrong;
    return index.column() == DiaryModel::WhatColumn ? FontRole::Body : FontRole::Small;
}

int columnWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    return view ? view->columnWidth(index.column()) : option.rect.width();
}

} // namespace

DiaryDelegate::DiaryDelegate(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
    connect(&theme, &ThemeProvider::changed, this, [this] { m_sizes.clear(); });
}

int DiaryDelegate::textWidth(const QModelIndex& index) const
{
    return textSize(index, oneLine).width();
}

QSize DiaryDelegate::textSize(const QModelIndex& index, int width) const
{
    constexpr int severalDays = 500;
    const Measured key{roleOf(index), width, index.data().toString()};
    if (const auto known = m_sizes.constFind(key); known != m_sizes.constEnd())
        return *known;
    if (m_sizes.size() >= severalDays)
        m_sizes.clear();
    const QFontMetrics metrics(m_theme.theme().font(key.role));
    const QSize size = width == oneLine
                           ? QSize(metrics.horizontalAdvance(key.words), metrics.height())
                           : metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, key.words).size();
    m_sizes.insert(key, size);
    return size;
}

QSize DiaryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const QSize line = textSize(index, oneLine);
    if (isSection(index))
        return {theme.px(80), line.height() + theme.px(index.row() == 0 ? 12 : 24)};
    const int width = std::max(theme.px(40), columnWidth(option, index) - theme.px(8));
    const bool fits = line.width() <= width && !index.data().toString().contains(u'\n');
    const QSize text = fits ? line : textSize(index, width);
    return {text.width(), std::max(text.height(), line.height()) + theme.px(18)};
}

void DiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (isSection(index))
        paintSection(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

void DiaryDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    painter.setFont(theme.font(FontRole::SmallStrong));
    painter.setPen(theme.mutedText);
    painter.drawText(option.rect.adjusted(0, 0, 0, -theme.px(6)), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
    painter.setPen(theme.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void DiaryDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, theme.accentSoft);
    const bool isWhat = index.column() == DiaryModel::WhatColumn;
    const bool isLast = index.row() + 1 == index.model()->rowCount(index.parent());
    if (!isLast) {
        painter.setPen(theme.border);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter.setFont(theme.font(roleOf(index)));
    painter.setPen(isWhat ? theme.text : theme.mutedText);
    const bool isRemark = index.column() == DiaryModel::RemarkColumn;
    const QRect room =
        option.rect.adjusted(selected ? theme.px(4) : 0, 0, -theme.px(isRemark ? (selected ? 4 : 0) : 8), 0);
    painter.drawText(room, (isRemark ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap,
                     index.data().toString());
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QWidget* DiaryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    const bool isTime = index.column() == DiaryModel::TimeColumn;
    editor->setObjectName(isTime ? QStringLiteral("entryTime") : QStringLiteral("entryAmount"));
    editor->setAccessibleName(isTime ? tr("Time") : tr("Amount"));
    editor->setMaxLength(isTime ? 5 : 10000);
    return editor;
}

void DiaryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = std::max(editor->sizeHint().height(), option.rect.height() - 2);
    const int width = std::max(option.rect.width(), m_theme.theme().px(90));
    editor->setGeometry(option.rect.left(), option.rect.center().y() - height / 2, width, height);
}

} // namespace osteolog::ui
