// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

/// One of the choices; rounded at the ends of its line.
class Segment : public QAbstractButton
{
public:
    Segment(const ThemeProvider& theme, const QString& text, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme& theme = m_theme.theme();
        // The width of the bold text, so that choosing moves nothing.
        const QFontMetrics metrics(theme.font(FontRole::Strong));
        return {metrics.horizontalAdvance(text()) + theme.gap(26), metrics.height() + theme.gap(18)};
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        // The arrow keys belong to the group.
        const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
        if (presses)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(isChecked() ? theme.accent : theme.border, 1));
        painter.setBrush(isChecked() ? theme.accent : theme.surface);
        painter.drawPath(outline(area));
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? theme.onAccent : theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(outline(area.adjusted(2.5, 2.5, -2.5, -2.5)));
        }
        painter.setFont(theme.font(isChecked() ? FontRole::Strong : FontRole::Body));
        painter.setPen(isChecked() ? theme.onAccent : underMouse() ? theme.accent : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool hasNeighbour(bool right) const
    {
        const auto siblings = parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
        return std::any_of(siblings.begin(), siblings.end(), [&](const QAbstractButton* other) {
            return other != this && other->y() == y() && (right ? other->x() > x() : other->x() < x());
        });
    }

    QPainterPath outline(const QRectF& area) const
    {
        constexpr double radius = 8;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(area, radius, radius);
        if (hasNeighbour(true))
            path.addRect(QRectF(area.right() - radius, area.top(), radius, area.height()));
        if (hasNeighbour(false))
            path.addRect(QRectF(area.left(), area.top(), radius, area.height()));
        return path.simplified();
    }

    const ThemeProvider& m_theme;
};

Segmented::Segmented(const ThemeProvider& theme, const QString& objectName, const QString& accessibleName,
                     const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new FlowRow(-1, this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setProperty("arrowKeys", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString& choice : choices) {
        auto* segment = new Segment(theme, choice, this);
        const int index = count();
        segment->setObjectName(objectName + QString::number(index));
        segment->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        segment->setChecked(index == 0);
        connect(segment, &QAbstractButton::clicked, this, [this, index] {
            m_segments[static_cast<std::size_t>(index)]->setChecked(true); // a second click does not take it back
            setCurrentIndex(index);
        });
        m_row->addWidget(segment);
        m_segments.push_back(segment);
    }
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        for (Segment* segment : m_segments)
            segment->updateGeometry();
        m_row->invalidate();
        update();
    });
}

void Segmented::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        Segment* segment = m_segments[static_cast<std::size_t>(i)];
        segment->setChecked(i == index);
        segment->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    Q_EMIT currentIndexChanged(index);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = isRightToLeft();
    int wanted = 0; // for Home
    if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left) || event->key() == Qt::Key_Up)
        wanted = std::max(0, m_current - 1);
    else if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right) || event->key() == Qt::Key_Down)
        wanted = std::min(count() - 1, m_current + 1);
    else if (event->key() == Qt::Key_End)
        wanted = count() - 1;
    else if (event->key() != Qt::Key_Home)
        return QWidget::keyPressEvent(event);
    setCurrentIndex(wanted);
    m_segments[static_cast<std::size_t>(wanted)]->setFocus(Qt::TabFocusReason);
}

} // namespace osteolog::ui
