// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>
#include <QStyle>

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

void Label::setBoldLead(qsizetype length)
{
    m_boldLead = length;
    updateGeometry();
    update();
}

/// Plain text to be read: measured and drawn here, with what QLabel would make of it. Markup, shortcuts and text that
/// can be selected are left to QLabel.
bool Label::isSimple() const
{
    return textFormat() == Qt::PlainText && !text().isEmpty() && !buddy() &&
           !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
}

const TextBlock& Label::block() const
{
    ensurePolished();
    m_block.set(text(), font(), layoutDirection(), m_boldLead);
    return m_block;
}

QSize Label::sizeHint() const
{
    if (!isSimple())
        return QLabel::sizeHint();
    QSize size = block().size();
    if (wordWrap()) {
        // As QLabel: lines of 80 letters, or of fewer where that leaves a thin strip.
        const int most = std::min(fontMetrics().averageCharWidth() * 80, maximumWidth());
        const int height = fontMetrics().lineSpacing();
        size = block().size(most);
        if (size.height() < 4 * height && size.width() > most / 2)
            size = block().size(most / 2);
        if (size.height() < 2 * height && size.width() > most / 4)
            size = block().size(most / 4);
    }
    return size.grownBy(contentsMargins()).expandedTo(minimumSize());
}

QSize Label::minimumSizeHint() const
{
    if (!isSimple())
        return QLabel::minimumSizeHint();
    const QSize oneLine = block().size();
    const QSize size(wordWrap() ? block().size(0).width() : oneLine.width(), oneLine.height());
    return size.grownBy(contentsMargins()).expandedTo(minimumSize());
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap() || !isSimple())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int room = std::max(width, minimumWidth()) - margins.left() - margins.right();
    return std::max(block().size(room).height() + margins.top() + margins.bottom(), minimumHeight());
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!isSimple())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    block().draw(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()));
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
