// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendlayout.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace osteolog::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::TrendChart)
};

constexpr double headroom = 1.08;
constexpr double farOut = 2.5; ///< times what is usual
constexpr int mostTicks = 5;

double usualTop(const TrendPicture& picture)
{
    std::vector<double> values;
    for (const TrendPicture::Bar& bar : picture.bars)
        values.push_back(bar.value);
    double usual = 0;
    if (!values.empty()) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * 9 / 10);
        std::nth_element(values.begin(), place, values.end());
        usual = *place;
    }
    for (const TrendPicture::Step& step : picture.targets)
        usual = std::max(usual, step.value.value_or(0));
    return usual;
}

std::vector<LegendEntry> legendOf(const TrendPicture& picture)
{
    const auto any = [&](auto member) { return std::any_of(picture.bars.begin(), picture.bars.end(), member); };
    std::vector<LegendEntry> entries{
        {LegendSign::Day, picture.byWeek ? Words::tr("mean of a week") : Words::tr("day"), {}}};
    if (any([](const TrendPicture::Bar& bar) { return bar.onTarget; }))
        entries.push_back({LegendSign::OnTarget, Words::tr("on target"), {}});
    if (any([](const TrendPicture::Bar& bar) { return bar.atLeast; }))
        entries.push_back({LegendSign::AtLeast, Words::tr("at least: not all is known"), {}});
    if (!picture.means.empty()) {
        entries.push_back({LegendSign::Mean, Words::tr("7-day mean"), {}});
        entries.push_back({LegendSign::Band, Words::tr("95\u00a0% interval"), {}});
    }
    if (!picture.overlay.empty())
        entries.push_back({LegendSign::Overlay, picture.overlayName, {}});
    return entries;
}

/// From the left, in as many lines as it takes. Returns the height.
double placeLegend(std::vector<LegendEntry>& entries, const QFontMetricsF& metrics, const Theme& look, double width)
{
    const double swatch = look.px(16), gap = look.gap(12), line = metrics.height() + look.gap(2);
    double x = 0, y = 0;
    for (LegendEntry& entry : entries) {
        const double needed = std::min(width, swatch + look.gap(5) + metrics.horizontalAdvance(entry.words) + 1);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        entry.place = QRectF(x, y, needed, metrics.height());
        x += needed + gap;
    }
    return y + line;
}

double widestLabel(const std::vector<double>& ticks, const std::function<QString(double)>& text,
                   const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, text ? metrics.horizontalAdvance(text(tick)) : 0.0);
    return widest;
}

} // namespace

QRectF TrendLayout::slot(QDate barDay) const
{
    const double from = std::max(left(), static_cast<double>(barDay.toJulianDay()));
    const double to = std::min(right(), static_cast<double>(barDay.toJulianDay() + barDays));
    return {QPointF(xOf(from), plot.top()), QPointF(xOf(std::max(from, to)), plot.bottom())};
}

int TrendLayout::slotCount() const
{
    if (!first.isValid() || !last.isValid())
        return 0;
    const QDate begin = dayOfSlot(0);
    return static_cast<int>(begin.daysTo(last)) / barDays + 1;
}

QDate TrendLayout::dayOfSlot(int slot) const
{
    const QDate begin = barDays == 7 ? first.addDays(1 - first.dayOfWeek()) : first;
    return begin.addDays(qint64(slot) * barDays);
}

double axisTop(const TrendPicture& picture)
{
    if (picture.top)
        return *picture.top;
    const double usual = usualTop(picture);
    double most = usual;
    for (const TrendPicture::Bar& bar : picture.bars) {
        if (bar.value <= farOut * usual)
            most = std::max(most, bar.value);
    }
    for (const TrendPicture::Mean& mean : picture.means) {
        if (mean.high <= farOut * usual)
            most = std::max(most, mean.high);
    }
    // A limit is drawn where it is not far above everything else.
    for (const TrendPicture::Step& limit : picture.limits) {
        if (limit.value && *limit.value <= 1.5 * most)
            most = std::max(most, *limit.value);
    }
    return most > 0 ? most * headroom : 1;
}

TrendLayout trendLayout(const TrendPicture& picture, const Theme& look, QDate first, QDate last, QSizeF size)
{
    TrendLayout layout;
    layout.first = first;
    layout.last = last;
    layout.barDays = picture.byWeek ? 7 : 1;
    layout.top = axisTop(picture);
    layout.ticks = valueTicks(layout.top, mostTicks);
    layout.legend = legendOf(picture);
    const QFontMetricsF metrics(look.font(FontRole::Small));
    const double legend = placeLegend(layout.legend, metrics, look, size.width());
    const double below = metrics.height() + look.gap(6);
    const double atLeft = widestLabel(layout.ticks, picture.axisText, metrics) + look.gap(8);
    const double atRight =
        picture.overlay.empty()
            ? look.gap(4)
            : widestLabel({0, picture.overlayTop.value_or(1)}, picture.overlayAxisText, metrics) + look.gap(8);
    const double marks = picture.marks.empty() ? metrics.height() / 2 : metrics.height() + look.gap(4);
    layout.plot = QRectF(atLeft, legend + marks, std::max(1.0, size.width() - atLeft - atRight),
                         std::max(1.0, size.height() - legend - marks - below));
    const double label = metrics.horizontalAdvance(QStringLiteral("00 MMM")) + look.gap(18);
    layout.dates = dateTicks(first, last, std::max(1, static_cast<int>(layout.plot.width() / label)));
    return layout;
}

} // namespace osteolog::ui
