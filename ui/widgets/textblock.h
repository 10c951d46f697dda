// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace osteolog::ui {

/// A short plain text that is measured at many widths and then drawn. Layouts ask for the same text again and again;
/// finding the glyphs is dear and is done once, after that a width costs no more than breaking the lines.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const TextBlock&) = delete;
    TextBlock& operator=(const TextBlock&) = delete;

    /// Cheap when nothing has changed. The first `boldLead` characters are set in bold.
    void set(const QString& text, const QFont& font, Qt::LayoutDirection direction, qsizetype boldLead = 0);

    /// Without breaking any line but at '\n'.
    QSize size() const { return m_natural; }
    /// Broken between words so that it fits `width`, as QFontMetrics::boundingRect() with Qt::TextWordWrap does it: a
    /// single word may still be wider.
    QSize size(int width) const;

    /// Broken to the width of `area`. `alignment` is meant as it looks: QStyle::visualAlignment().
    void draw(QPainter& painter, const QRect& area, Qt::Alignment alignment) const;

private:
    QSize breakLines(double width) const;

    QString m_text;
    QFont m_font;
    qsizetype m_boldLead = 0;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    double m_leading = 0;
    bool m_begun = false;
    mutable QTextLayout m_layout;
    QSize m_natural;
};

} // namespace osteolog::ui
