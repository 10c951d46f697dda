// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trendstate.h"

#include <QObject>

class QMenu;
class QWidget;

namespace osteolog::ui {

class TrendChart;
struct AppContext;

/// Takes a trend out of the program: the chart as a picture, the figures as a table, to a file or to the clipboard.
class TrendExport : public QObject
{
    Q_OBJECT

public:
    /// `chart` and `state` must outlive it.
    TrendExport(const AppContext& context, TrendChart& chart, const TrendState& state, QWidget* window);

    void fill(QMenu& menu);

private:
    void savePicture(bool scalable);
    void saveFigures();
    void copyPicture();
    void copyFigures();
    QByteArray figures() const;
    void save(const QByteArray& bytes, const QString& title, const QString& filter, const QString& ending);

    const AppContext& m_context;
    TrendChart& m_chart;
    const TrendState& m_state;
    QWidget* m_window;
};

} // namespace osteolog::ui
