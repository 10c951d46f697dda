// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace osteolog::ui {

class ThemeProvider;

/// Draws the rows of the diary: section headings, hairlines, muted time and remark, wrapped names.
class DiaryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DiaryDelegate(const ThemeProvider& theme, QObject* parent);

    /// Width of the words of a cell on one line.
    int textWidth(const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QSize textSize(const QModelIndex& index, int width) const;

    /// Views ask for the size of every cell at every turn, and looking up the glyphs is dear.
    struct Measured
    {
        FontRole role;
        int width; ///< that it was broken to
        QString words;

        bool operator==(const Measured&) const = default;
        friend size_t qHash(const Measured& key, size_t seed)
        {
            return qHashMulti(seed, static_cast<int>(key.role), key.width, key.words);
        }
    };

    const ThemeProvider& m_theme;
    mutable QHash<Measured, QSize> m_sizes;
};

} // namespace osteolog::ui
