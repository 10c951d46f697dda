// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace osteolog::ui {

struct Theme;
class ThemeProvider;

/// A chart whose parts can be read one by one: Left, Right, Home and End go from part to part, the pointer finds them
/// too. The line at the bottom reads the part, and screen readers hear it as the chart's description.
class ReadableChart : public QWidget
{
    Q_OBJECT

public:
    ReadableChart(const ThemeProvider& theme, const QString& objectName, QWidget* parent = nullptr);

    /// What the whole chart shows: its accessible name, and what stands at the bottom while no part is read.
    void setDescription(const QString& text);
    /// The part that is read; −1 for none.
    int currentPart() const { return m_current; }
    void setCurrentPart(int part);

    QSize minimumSizeHint() const override;

protected:
    virtual int partCount() const = 0;
    virtual QString spoken(int part) const = 0;
    /// −1 where there is none.
    virtual int partAt(QPointF place) const = 0;
    /// Everything but the line at the bottom.
    virtual void paintChart(QPainter& painter) = 0;

    /// There are other parts now.
    void partsChanged();
    const Theme& look() const;
    int lineHeight() const; ///< of the small words
    /// Room for the line at the bottom: some charts have long sentences.
    virtual int readingLines() const { return 1; }
    int readingHeight() const { return readingLines() * lineHeight(); }

    void paintEvent(QPaintEvent* event) final;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const ThemeProvider& m_theme;
    QString m_description;
    int m_current = -1;
};

} // namespace osteolog::ui
