// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpainter.h"

#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double paleShare = 0.34;
constexpr double fullShare = 0.68;
constexpr double leastRounded = 3; // pixels
constexpr double cutTip = 3;

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

struct Ink
{
    QColor line, full, pale, band, surface;

    Ink(const TrendPicture& picture, const Theme& look)
        : line(trendColour(picture, look))
        , full(mixed(line, look.surface, fullShare))
        , pale(mixed(line, look.surface, paleShare))
        , band(line)
        , surface(look.surface)
    {
        band.setAlphaF(0.22F);
    }
};

void fillThinBar(QPainter& painter, const QRectF& place, const Ink& ink, bool onTarget, bool atLeast)
{
    painter.fillRect(place, onTarget ? ink.full : ink.pale);
    if (atLeast && place.height() > 3 * cutTip)
        painter.fillRect(QRectF(place.left(), place.top() + cutTip, place.width(), cutTip), ink.surface);
}

void fillBar(QPainter& painter, const QRectF& place, const Ink& ink, bool onTarget, bool atLeast)
{
    if (place.width() < leastRounded) // too thin to have corners or hatching: a lower bound has its tip cut off
        return fillThinBar(painter, place, ink, onTarget, atLeast);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onTarget ? ink.full : ink.pale);
    const double radius = std::min({2.5, place.width() / 3, place.height() / 2});
    painter.drawRoundedRect(place, radius, radius);
    if (atLeast) {
        painter.setBrush(QBrush(onTarget ? ink.pale : ink.line, Qt::BDiagPattern));
        painter.drawRoundedRect(place, radius, radius);
    }
}

void paintLegend(QPainter& painter, const TrendLayout& layout, const Ink& ink, const Theme& look)
{
    const QFontMetricsF metrics(look.font(FontRole::Small));
    for (const LegendEntry& entry : layout.legend) {
        const double middle = entry.place.center().y(), width = look.px(16), height = look.px(9);
        const QRectF swatch(entry.place.left(), middle - height / 2, width, height);
        switch (entry.sign) {
        case LegendSign::Day:
            fillBar(painter, swatch, ink, false, false);
            break;
        case LegendSign::OnTarget:
            fillBar(painter, swatch, ink, true, false);
            break;
        case LegendSign::AtLeast:
            fillBar(painter, swatch, ink, false, true);
            break;
        case LegendSign::Mean:
            painter.fillRect(QRectF(swatch.left(), middle - 1.25, width, 2.5), ink.line);
            break;
        case LegendSign::Band:
            painter.fillRect(swatch, ink.band);
            break;
        case LegendSign::Overlay:
            painter.setPen(Qt::NoPen);
            painter.setBrush(overlayColour(look));
            painter.drawEllipse(QPointF(swatch.center().x(), middle), height / 2, height / 2);
            break;
        }
        painter.setPen(look.mutedText);
        const QRectF words = entry.place.adjusted(width + look.gap(5), 0, 1, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.words, Qt::ElideRight, words.width()));
    }
}

void paintValueAxis(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look)
{
    const double height = QFontMetricsF(look.font(FontRole::Small)).height();
    for (const double tick : layout.ticks) {
        const double y = layout.yOf(tick);
        painter.setPen(QPen(look.border, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(look.mutedText);
        if (picture.axisText)
            painter.drawText(QRectF(0, y - height / 2, layout.plot.left() - look.gap(6), height),
                             Qt::AlignRight | Qt::AlignVCenter, picture.axisText(tick));
    }
    if (picture.overlay.empty() || !picture.overlayAxisText)
        return;
    painter.setPen(overlayColour(look));
    const double x = layout.plot.right() + look.gap(6);
    for (const double share : {0.0, 1.0}) {
        const double y =
            layout.plot.bottom() - (share + overlayMargin) / (1 + 2 * overlayMargin) * layout.plot.height();
        painter.drawText(QRectF(x, y - height / 2, look.px(80), height), Qt::AlignLeft | Qt::AlignVCenter,
                         picture.overlayAxisText(share * picture.overlayTop.value_or(1)));
    }
}

QString dateLabel(const DateTick& tick)
{
    const QLocale locale;
    const QString month = locale.standaloneMonthName(tick.day.month(), QLocale::ShortFormat);
    switch (tick.kind) {
    case DateTickKind::Day: {
        const QString order = locale.dateFormat(QLocale::ShortFormat);
        const QString day = QString::number(tick.day.day());
        return order.indexOf(u'M') < order.indexOf(u'd') ? month + u' ' + day : day + u' ' + month;
    }
    case DateTickKind::Month:
        return month;
    case DateTickKind::Year:
        return QString::number(tick.day.year());
    }
    return {};
}

void paintDates(QPainter& painter, const TrendLayout& layout, const Theme& look)
{
    const QFontMetricsF metrics(look.font(FontRole::Small));
    double free = 0;
    painter.setPen(look.mutedText);
    for (const DateTick& tick : layout.dates) {
        const QString words = dateLabel(tick);
        const double width = metrics.horizontalAdvance(words) + 1;
        const double noon = static_cast<double>(tick.day.toJulianDay()) + (layout.barDays == 1 ? 0.5 : 0);
        const double x = std::clamp(layout.xOf(noon) - width / 2, 0.0, std::max(0.0, layout.plot.right() - width));
        if (x < free)
            continue;
        painter.drawText(QRectF(x, layout.plot.bottom() + look.gap(4), width, metrics.height()), Qt::AlignCenter,
                         words);
        free = x + width + look.gap(4);
    }
}

/// A bar that goes beyond the axis ends in an arrow.
void paintArrow(QPainter& painter, const QRectF& bar, const Theme& look)
{
    const double half = look.px(5), x = bar.center().x();
    painter.setPen(QPen(look.surface, 1));
    painter.setBrush(look.text);
    painter.drawPolygon(
        QPolygonF{{x - half, bar.top() + 1.6 * half}, {x + half, bar.top() + 1.6 * half}, {x, bar.top() - 0.2 * half}});
}

void paintOverLimit(QPainter& painter, const QRectF& bar, const Theme& look)
{
    painter.setPen(QPen(look.surface, 1));
    painter.setBrush(look.dangerText);
    painter.drawEllipse(QPointF(bar.center().x(), std::max(bar.top() - look.px(6), look.px(4) * 1.0)), look.px(3.5),
                        look.px(3.5));
}

/// More bars than pixels: those that fall on one pixel are drawn as one, as high as their mean.
void paintCrowdedBars(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Ink& ink,
                      const Theme& look)
{
    painter.setRenderHint(QPainter::Antialiasing, false); // whole pixels: that is several times as fast
    const int columns = std::max(1, static_cast<int>(layout.plot.width()));
    struct Column
    {
        double sum = 0;
        int count = 0, onTarget = 0;
        bool atLeast = false, overLimit = false;
    };
    std::vector<Column> sums(static_cast<std::size_t>(columns));
    for (const TrendPicture::Bar& bar : picture.bars) {
        const double x = layout.slot(bar.day).center().x() - layout.plot.left();
        if (bar.day > layout.last || x < 0)
            continue;
        Column& column = sums[static_cast<std::size_t>(std::clamp(static_cast<int>(x), 0, columns - 1))];
        column.sum += bar.value;
        column.onTarget += bar.onTarget ? 1 : 0;
        column.atLeast = column.atLeast || bar.atLeast;
        column.overLimit = column.overLimit || bar.overLimit;
        ++column.count;
    }
    for (int i = 0; i < columns; ++i) {
        const Column& column = sums[static_cast<std::size_t>(i)];
        if (column.count == 0)
            continue;
        const double y = std::max(layout.plot.top(), layout.yOf(column.sum / column.count));
        const QRectF place(layout.plot.left() + i, y, 1, layout.plot.bottom() - y);
        fillThinBar(painter, place, ink, 2 * column.onTarget > column.count, column.atLeast);
        if (column.overLimit) // a dot as wide as there is room for
            painter.fillRect(QRectF(place.left() - 1, std::max(place.top() - look.px(7), 0.0), 3, 3), look.dangerText);
    }
}

void paintBars(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Ink& ink,
               const Theme& look)
{
    if (layout.plot.width() < 2.0 * layout.slotCount())
        return paintCrowdedBars(painter, picture, layout, ink, look);
    for (const TrendPicture::Bar& bar : picture.bars) {
        if (bar.day > layout.last || bar.day.addDays(layout.barDays - 1) < layout.first)
            continue;
        const QRectF slot = layout.slot(bar.day);
        const double gap = slot.width() > 4 ? std::min(slot.width() * 0.18, 6.0) : 0.5;
        // A day on which nothing of it was eaten is a thin line: something was logged.
        const double height = std::clamp(slot.bottom() - layout.yOf(bar.value), 2.0, slot.height());
        const QRectF place(slot.left() + gap, slot.bottom() - height, std::max(1.0, slot.width() - 2 * gap), height);
        fillBar(painter, place, ink, bar.onTarget, bar.atLeast);
        if (bar.value > layout.top)
            paintArrow(painter, place, look);
        else if (bar.overLimit)
            paintOverLimit(painter, place, look);
    }
}

void paintBand(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Ink& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.band);
    for (std::size_t begin = 0; begin < picture.means.size();) {
        std::size_t end = begin + 1;
        while (end < picture.means.size() && picture.means[end - 1].day.daysTo(picture.means[end].day) == 1)
            ++end;
        QPolygonF band;
        const auto add = [&](std::size_t i, double value) {
            band << QPointF(layout.xOf(static_cast<double>(picture.means[i].day.toJulianDay()) + 0.5),
                            layout.yOf(std::clamp(value, 0.0, layout.top)));
        };
        for (std::size_t i = begin; i < end; ++i)
            add(i, picture.means[i].high);
        for (std::size_t i = end; i > begin; --i)
            add(i - 1, picture.means[i - 1].low);
        painter.drawPolygon(band);
        begin = end;
    }
}

/// Words at the right end of a line, on a patch that keeps them readable over bars.
void paintLineWords(QPainter& painter, const QString& words, double y, const TrendLayout& layout, const Theme& look,
                    const QColor& colour)
{
    if (words.isEmpty())
        return;
    const QFontMetricsF metrics(look.font(FontRole::Small));
    const double width = std::min(layout.plot.width(), metrics.horizontalAdvance(words) + look.gap(8));
    const double top = std::clamp(y - metrics.height() - 2, layout.plot.top(),
                                  std::max(layout.plot.top(), layout.plot.bottom() - metrics.height()));
    const QRectF place(layout.plot.right() - width, top, width, metrics.height());
    QColor back = look.surface;
    back.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width));
}

/// What holds on that day; null where nothing does.
const TrendPicture::Step* stepOn(const std::vector<TrendPicture::Step>& steps, QDate day)
{
    const TrendPicture::Step* held = nullptr;
    for (const TrendPicture::Step& step : steps) {
        if (step.from <= day)
            held = &step;
    }
    return held && held->value ? held : nullptr;
}

void paintMarks(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look)
{
    const QFontMetricsF metrics(look.font(FontRole::Small));
    double free = layout.plot.left();
    for (const TrendPicture::Mark& mark : picture.marks) {
        if (mark.day < layout.first || mark.day > layout.last)
            continue;
        const double x = layout.xOf(static_cast<double>(mark.day.toJulianDay()));
        const double top = layout.plot.top();
        painter.setPen(QPen(look.text, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, top), QPointF(x, layout.plot.bottom()));
        painter.setPen(QPen(look.surface, 1));
        painter.setBrush(look.text);
        const double half = look.px(4);
        painter.drawPolygon(QPolygonF{{x - half, top - half}, {x + half, top - half}, {x, top + half}});
        const double width = metrics.horizontalAdvance(mark.words) + 1;
        const double left =
            std::clamp(x - width / 2, layout.plot.left(), std::max(layout.plot.left(), layout.plot.right() - width));
        if (left < free || width > layout.plot.width()) // no room: reading the day says it
            continue;
        painter.setPen(look.text);
        painter.drawText(QRectF(left, top - half - metrics.height(), width, metrics.height()), Qt::AlignCenter,
                         mark.words);
        free = left + width + look.gap(8);
    }
}

} // namespace

QColor trendColour(const TrendPicture& picture, const Theme& look)
{
    return picture.colour ? look.member(*picture.colour) : look.accent;
}

QColor overlayColour(const Theme& look)
{
    return look.text;
}

void paintBelowCurves(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look,
                      QDate current)
{
    const Ink ink(picture, look);
    painter.setFont(look.font(FontRole::Small));
    paintLegend(painter, layout, ink, look);
    paintValueAxis(painter, picture, layout, look);
    paintDates(painter, layout, look);
    if (current.isValid())
        painter.fillRect(layout.slot(current), look.accentSoft);
    painter.save();
    painter.setClipRect(layout.plot.adjusted(0, -look.px(12), 0, 1));
    paintBars(painter, picture, layout, ink, look);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter, picture, layout, ink);
    painter.restore();
}

void paintAboveCurves(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look)
{
    painter.setFont(look.font(FontRole::Small));
    paintMarks(painter, picture, layout, look);
    if (const auto* target = stepOn(picture.targets, layout.last); target && *target->value <= layout.top)
        paintLineWords(painter, target->words, layout.yOf(*target->value), layout, look, look.text);
    if (const auto* limit = stepOn(picture.limits, layout.last)) {
        const bool above = *limit->value > layout.top;
        paintLineWords(painter, above ? u"↑ "_s + limit->words : limit->words,
                       above ? layout.plot.top() : layout.yOf(*limit->value), layout, look, look.dangerText);
    }
}

} // namespace osteolog::ui
