// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/trendexport.h"

#include "core/domain/reference.h"
#include "core/trends/trendcsv.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsForFiles = 2; // for one on the screen: sharp on paper

} // namespace

TrendExport::TrendExport(const AppContext& context, TrendChart& chart, const TrendState& state, QWidget* window)
    : QObject(window), m_context(context), m_chart(chart), m_state(state), m_window(window)
{
}

void TrendExport::fill(QMenu& menu)
{
    const auto add = [this, &menu](const QString& name, const QString& text, auto slot) {
        menu.addAction(text, this, slot)->setObjectName(name);
    };
    add(u"savePng"_s, tr("Chart as picture (PNG)…"), [this] { savePicture(false); });
    add(u"saveSvg"_s, tr("Chart as drawing (SVG)…"), [this] { savePicture(true); });
    add(u"saveCsv"_s, tr("Figures of all as a table (CSV)…"), [this] { saveFigures(); });
    menu.addSeparator();
    add(u"copyPicture"_s, tr("Copy the chart"), [this] { copyPicture(); });
    add(u"copyFigures"_s, tr("Copy the figures"), [this] { copyFigures(); });
}

void TrendExport::savePicture(bool scalable)
{
    if (scalable)
        return save(m_chart.svg(), tr("Save the chart"), tr("Drawings (*.svg)"), u"svg"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_chart.image(pixelsForFiles).save(&buffer, "PNG");
    save(buffer.data(), tr("Save the chart"), tr("Pictures (*.png)"), u"png"_s);
}

void TrendExport::saveFigures()
{
    save(figures(), tr("Save the figures"), tr("Comma-separated values (*.csv)"), u"csv"_s);
}

void TrendExport::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_chart.image(pixelsForFiles));
    m_context.messages.showDone(tr("The chart was copied."));
}

void TrendExport::copyFigures()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(figures()));
    m_context.messages.showDone(tr("The figures were copied as comma-separated values."));
}

QByteArray TrendExport::figures() const
{
    std::vector<NamedSeries> series;
    for (const Member member : allMembers) {
        const QString unit = member == Member::WeightBearing ? u"bone load"_s : unitSymbol(unitOf(member));
        series.push_back({memberKey(member), unit, &m_state.series()[member]});
    }
    for (const SymptomSeries& symptom : m_state.series().symptoms)
        series.push_back({symptom.symptom, u"0-4"_s, &symptom.series});
    return trendCsv(series, m_state.window());
}

void TrendExport::save(const QByteArray& bytes, const QString& title, const QString& filter, const QString& ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const SubjectWords words(m_state.choice().subject, m_context.tables, displayUnits(m_context.settings));
    QString name = tr("%1 %2 to %3")
                       .arg(ending == "csv"_L1 ? tr("Osteolog figures") : words.name(),
                            m_state.window().first.toString(Qt::ISODate), m_state.window().last.toString(Qt::ISODate));
    // A symptom may have any name that a person gave it.
    name.replace(QRegularExpression(uR"([\\/:*?"<>|\x00-\x1f])"_s), u"-"_s);
    const std::optional<QString> path =
        m_context.prompts.saveFile(m_window, {title, filter, QDir(folder).filePath(name + u'.' + ending)});
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.messages.showErrorText(tr("“%1” could not be written: %2. Please choose another place.")
                                                    .arg(QDir::toNativeSeparators(*path), file.errorString()));
    m_context.messages.showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace osteolog::ui
