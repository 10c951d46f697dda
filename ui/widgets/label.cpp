// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>

namespace osteolog::ui {

QColor colourOf(const TextColour& colour, const Theme& theme)
{
    if (const auto* member = std::get_if<Member>(&colour))
        return theme.memberText(*member);
    switch (std::get<Tone>(colour)) {
    case Tone::Normal:
        return theme.text;
    case Tone::Muted:
        return theme.mutedText;
    case Tone::Accent:
        return theme.accent;
    case Tone::Warn:
        return theme.warnText;
    case Tone::Danger:
        return theme.dangerText;
    }
    return theme.text;
}

Label::Label(const ThemeProvider& theme, FontRole role, const QString& text, QWidget* parent, TextColour colour)
    : QLabel(text, parent), m_theme(theme), m_role(role), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    applyLook();
    connect(&m_theme, &ThemeProvider::changed, this, &Label::applyLook);
}

void Label::setRole(FontRole role)
{
    m_role = role;
    applyLook();
}

void Label::setColour(TextColour colour)
{
    m_colour = colour;
    applyLook();
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    constexpr std::size_t widthsInUse = 8;
    if (m_heightsOf != text() || m_heights.size() >= widthsInUse) {
        m_heightsOf = text();
        m_heights.clear();
    }
    for (const Height& known : m_heights) {
        if (known.width == width)
            return known.height;
    }
    m_heights.push_back({width, QLabel::heightForWidth(width)});
    return m_heights.back().height;
}

void Label::changeEvent(QEvent* event)
{
    m_heights.clear(); // another face, another style
    QLabel::changeEvent(event);
}

void Label::applyLook()
{
    const Theme& theme = m_theme.theme();
    setFont(theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(m_colour, theme));
    colours.setColor(QPalette::Link, theme.accent);
    setPalette(colours);
}

Label* wrappingLabel(const ThemeProvider& theme, FontRole role, const QString& text, QWidget* parent, TextColour colour)
{
    auto* label = new Label(theme, role, text, parent, colour);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void ElidingLabel::setFullText(const QString& text)
{
    m_fullText = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidingLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(m_fullText) + 1 + margins.left() + margins.right(),
            metrics.height() + margins.top() + margins.bottom()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 6), hint.height()};
}

void ElidingLabel::paintEvent(QPaintEvent*)
{
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, area.width());
    const QString tip = shown == m_fullText ? QString() : m_fullText;
    if (toolTip() != tip)
        setToolTip(tip);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace osteolog::ui
