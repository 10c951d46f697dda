// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

namespace {

constexpr double unlimited = 1 << 24;

} // namespace

void TextBlock::set(const QString& text, const QFont& font, Qt::LayoutDirection direction, qsizetype boldLead)
{
    if (text == m_text && font == m_font && direction == m_direction && boldLead == m_boldLead)
        return;
    if (m_begun)
        m_layout.endLayout();
    m_text = text;
    m_font = font;
    m_direction = direction;
    m_boldLead = boldLead;
    QTextOption option;
    option.setTextDirection(direction);
    m_layout.setTextOption(option);
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    QString lines = text;
    m_layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    QList<QTextLayout::FormatRange> formats;
    if (boldLead > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold); // as the other strong words have it: no further face to load
        formats.append({0, static_cast<int>(boldLead), bold});
    }
    m_layout.setFormats(formats);
    // Never ended: to begin anew would throw the glyphs away.
    m_layout.beginLayout();
    m_begun = true;
    m_leading = QFontMetricsF(font).leading();
    m_natural = breakLines(unlimited);
}

QSize TextBlock::size(int width) const
{
    return width >= m_natural.width() ? m_natural : breakLines(width);
}

QSize TextBlock::breakLines(double width) const
{
    double widest = 0;
    double height = -m_leading;
    m_layout.clearLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        height = std::ceil(height + m_leading); // lines begin on whole pixels
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

void TextBlock::draw(QPainter& painter, const QRect& area, Qt::Alignment alignment) const
{
    const double height = breakLines(area.width()).height();
    double top = area.y();
    if (alignment & Qt::AlignBottom)
        top += area.height() - height;
    else if (alignment & Qt::AlignVCenter)
        top += (area.height() - height) / 2;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        double left = area.x();
        if (alignment & Qt::AlignRight)
            left += area.width() - line.naturalTextWidth();
        else if (alignment & Qt::AlignHCenter)
            left += (area.width() - line.naturalTextWidth()) / 2;
        line.draw(&painter, {left, top});
    }
}

} // namespace osteolog::ui
