// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfARemark = 10;

struct Look
{
    QColor back, text;
    QString icon;
};

Look lookOf(MessageTone tone, const Theme& theme)
{
    switch (tone) {
    case MessageTone::Done:
        return {theme.accentSoft, theme.contrast ? theme.text : theme.accent, u"check"_s};
    case MessageTone::Warning:
        return {theme.warnBack, theme.warnText, u"info"_s};
    case MessageTone::Error:
        return {theme.dangerBack, theme.dangerText, u"warning"_s};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(const ThemeProvider& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_closeButton(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    m_icon->setObjectName(u"messageIcon"_s);
    m_label->setObjectName(u"messageText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_actionButton->hide();
    m_closeButton->setObjectName(u"messageClose"_s);
    m_closeButton->setProperty("kind", u"icon"_s);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    row->addWidget(m_actionButton, 0, Qt::AlignVCenter);
    row->addWidget(m_closeButton, 0, Qt::AlignVCenter);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const Action action = m_current.action;
        if (!m_showsPermanent)
            close();
        if (action)
            action();
    });
    connect(m_closeButton, &QPushButton::clicked, this, &MessageBar::close);
    connect(&m_theme, &ThemeProvider::changed, this, &MessageBar::applyLook);
    hide();
}

void MessageBar::showDone(const QString& text, const QString& actionText, const Action& action)
{
    show({MessageTone::Done, text, actionText, action});
}

void MessageBar::showWarning(const QString& text, const QString& actionText, const Action& action)
{
    show({MessageTone::Warning, text, actionText, action});
}

void MessageBar::showError(const Error& error)
{
    show({MessageTone::Error, errorText(error), {}, {}});
}

void MessageBar::showErrorText(const QString& text, const QString& actionText, const Action& action)
{
    show({MessageTone::Error, text, actionText, action});
}

void MessageBar::setPermanent(const QString& text, const QString& actionText, const Action& action)
{
    m_permanent = {MessageTone::Warning, text, actionText, action};
    m_showsPermanent = true;
    m_current = m_permanent;
    showCurrent();
}

void MessageBar::close()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    if (!m_permanent.text.isEmpty()) {
        m_showsPermanent = true;
        m_current = m_permanent;
        showCurrent();
        return;
    }
    m_current = {};
    hide();
}

QString MessageBar::text() const
{
    return m_current.text;
}

void MessageBar::show(const Message& message)
{
    m_showsPermanent = false;
    m_current = message;
    showCurrent();
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    if (message.tone == MessageTone::Done)
        m_timer = startTimer(secondsOfARemark * 1000);
}

void MessageBar::showCurrent()
{
    m_tone = m_current.tone;
    m_label->setText(m_current.text);
    m_actionButton->setText(m_current.actionText);
    m_actionButton->setAccessibleName(m_current.actionText);
    m_actionButton->setVisible(!m_current.actionText.isEmpty());
    m_closeButton->setVisible(!m_showsPermanent);
    setAccessibleName(m_current.text);
    applyLook();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::applyLook()
{
    const Theme& theme = m_theme.theme();
    const Look look = lookOf(m_tone, theme);
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, look.text);
    m_label->setPalette(colours);
    m_label->setFont(theme.font(FontRole::Body));
    const int size = theme.px(18);
    m_icon->setPixmap(tintedPixmap(look.icon, look.text, size, devicePixelRatioF()));
    m_closeButton->setIcon(tintedIcon(u"close"_s, look.text));
    m_closeButton->setIconSize(QSize(size, size));
    layout()->setContentsMargins(theme.gap(16), theme.gap(8), theme.gap(10), theme.gap(8));
    layout()->setSpacing(theme.gap(12));
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    const Look look = lookOf(m_tone, theme);
    QPainter painter(this);
    painter.fillRect(rect(), look.back);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.contrast ? look.text : theme.border);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_showsPermanent)
        close();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer) {
        QFrame::timerEvent(event);
        return;
    }
    const bool inUse = underMouse() || m_actionButton->hasFocus() || m_closeButton->hasFocus();
    if (!inUse)
        close();
}

} // namespace osteolog::ui
