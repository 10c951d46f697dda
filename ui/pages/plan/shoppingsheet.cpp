// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/shoppingsheet.h"

#include "ui/pages/plan/planwords.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::ShoppingSheet)
};

// Sizes on paper: large enough to be read at arm's length in a shop.
constexpr double bodyPoints = 13;
constexpr double headingPoints = 15;
constexpr double titlePoints = 20;
constexpr double notePoints = 10;
constexpr double marginMillimetres = 15;
constexpr double twoColumnsFrom = 150; ///< mm of printable width
constexpr double millimetresPerInch = 25.4;

/// Lays the sheet out from top to bottom, column by column and page by page.
class Printer
{
public:
    Printer(QPagedPaintDevice& paper, QPainter& painter) : m_paper(paper), m_painter(painter)
    {
        m_millimetre = paper.logicalDpiX() / millimetresPerInch;
        m_gutter = 8 * m_millimetre;
        m_columns = paper.width() >= twoColumnsFrom * m_millimetre ? 2 : 1;
        m_columnWidth = (paper.width() - (m_columns - 1) * m_gutter) / m_columns;
        m_painter.setPen(Qt::black);
    }

    int print(const ShoppingSheet& sheet)
    {
        m_painter.setFont(face(titlePoints, true));
        const QRectF title = m_painter.boundingRect(QRectF(0, 0, m_paper.width(), m_paper.height()),
                                                    Qt::TextWordWrap | Qt::AlignLeft, sheet.title);
        m_painter.drawText(title, Qt::TextWordWrap | Qt::AlignLeft, sheet.title);
        m_top = m_y = title.bottom() + 6 * m_millimetre;
        for (const ShoppingSheet::Section& section : sheet.sections)
            printSection(section);
        m_painter.setFont(face(notePoints, false));
        takeRoom(wrappedHeight(sheet.note, m_columnWidth) + 3 * m_millimetre);
        m_painter.drawText(QRectF(m_x, m_y + 3 * m_millimetre, m_columnWidth, m_paper.height()),
                           Qt::TextWordWrap | Qt::AlignLeft, sheet.note);
        return m_pages;
    }

private:
    QFont face(double points, bool bold) const
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    double wrappedHeight(const QString& text, double width)
    {
        return m_painter.boundingRect(QRectF(0, 0, width, m_paper.height()), Qt::TextWordWrap | Qt::AlignLeft, text)
            .height();
    }

    /// Goes on to the next column or page when so much does not fit here any more.
    void takeRoom(double height)
    {
        if (m_y + height <= m_paper.height() || m_y <= m_top)
            return;
        ++m_column;
        if (m_column >= m_columns) {
            m_paper.newPage();
            ++m_pages;
            m_column = 0;
            m_top = 0;
        }
        m_x = m_column * (m_columnWidth + m_gutter);
        m_y = m_top;
    }

    void printSection(const ShoppingSheet::Section& section)
    {
        m_painter.setFont(face(headingPoints, true));
        const double heading = wrappedHeight(section.title, m_columnWidth);
        const double first = section.lines.empty() ? 0 : lineHeight(section.lines.front());
        m_painter.setFont(face(headingPoints, true));
        takeRoom(heading + 2 * m_millimetre + first); // a heading never stands alone at the bottom
        m_painter.drawText(QRectF(m_x, m_y, m_columnWidth, heading), Qt::TextWordWrap | Qt::AlignLeft, section.title);
        m_y += heading + 1.5 * m_millimetre;
        for (const ShoppingSheet::Line& line : section.lines)
            printLine(line);
        m_y += 3 * m_millimetre;
    }

    double textLeft() const { return 7.5 * m_millimetre; }
    static QString textOf(const ShoppingSheet::Line& line) { return line.name + u'\n' + line.amount; }

    double lineHeight(const ShoppingSheet::Line& line)
    {
        m_painter.setFont(face(bodyPoints, false));
        return wrappedHeight(textOf(line), m_columnWidth - textLeft()) + 2 * m_millimetre;
    }

    void printLine(const ShoppingSheet::Line& line)
    {
        const double height = lineHeight(line);
        takeRoom(height);
        const double box = 4.5 * m_millimetre;
        m_painter.setPen(QPen(Qt::black, 0.4 * m_millimetre));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_x + 0.3 * m_millimetre, m_y + 0.5 * m_millimetre, box, box));
        m_painter.drawText(QRectF(m_x + textLeft(), m_y, m_columnWidth - textLeft(), height),
                           Qt::TextWordWrap | Qt::AlignLeft, textOf(line));
        m_y += height;
    }

    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    double m_millimetre = 1;
    double m_gutter = 0;
    double m_columnWidth = 0;
    double m_top = 0; ///< of the columns of this page
    double m_x = 0, m_y = 0;
    int m_columns = 1;
    int m_column = 0;
    int m_pages = 1;
};

} // namespace

ShoppingSheet shoppingSheet(const std::vector<ShoppingGroup>& shopping, QDate first)
{
    ShoppingSheet sheet;
    sheet.title = Words::tr("Shopping list, %1").arg(periodText(first, first.addDays(6)));
    sheet.note = Words::tr("For the week plan of Osteolog. Amounts are those of the plan; see what you have at home.");
    for (const ShoppingGroup& group : shopping) {
        ShoppingSheet::Section section{foodGroupName(group.group), {}};
        for (const ShoppingItem& item : group.items) {
            //: a food of the shopping list that the person has not eaten lately
            const QString name = item.isNew ? Words::tr("%1 (new)").arg(item.name) : item.name;
            section.lines.push_back({name, shoppingAmountText(item)});
        }
        sheet.sections.push_back(std::move(section));
    }
    return sheet;
}

QString plainText(const ShoppingSheet& sheet)
{
    QString text = sheet.title + u'\n';
    for (const ShoppingSheet::Section& section : sheet.sections) {
        text += u'\n' + section.title + u'\n';
        for (const ShoppingSheet::Line& line : section.lines)
            text += u"- "_s + line.name + u", "_s + line.amount + u'\n';
    }
    // In a message the no-break spaces of figures are only in the way.
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

int printSheet(const ShoppingSheet& sheet, QPagedPaintDevice& paper)
{
    constexpr double margin = marginMillimetres;
    paper.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&paper))
        return 0;
    return Printer(paper, painter).print(sheet);
}

} // namespace osteolog::ui
