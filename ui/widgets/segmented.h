// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace osteolog::ui {

class FlowRow;
class Segment;
class ThemeProvider;

/// One choice of a few, side by side: "1–2 weeks | 4–8 weeks | …". Tab reaches the chosen one, the arrow keys, Home
/// and End choose (the property "arrowKeys" says so to whoever looks for tab stops). Breaks into lines where it does
/// not fit.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what is chosen: "Time span".
    Segmented(const ThemeProvider& theme, const QString& objectName, const QString& accessibleName,
              const QStringList& choices, QWidget* parent = nullptr);

    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    int count() const { return static_cast<int>(m_segments.size()); }

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ThemeProvider& m_theme;
    FlowRow* m_row = nullptr;
    std::vector<Segment*> m_segments;
    int m_current = 0;
};

} // namespace osteolog::ui
