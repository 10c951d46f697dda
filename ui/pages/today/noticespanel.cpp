// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/noticespanel.h"

#include "ui/models/daystate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

Card::Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return Card::Look::Danger;
    case Severity::Caution:
        return Card::Look::Warn;
    case Severity::Information:
        return Card::Look::Soft;
    }
    return Card::Look::Soft;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return Tone::Danger;
    case Severity::Caution:
        return Tone::Warn;
    case Severity::Information:
        return Tone::Normal;
    }
    return Tone::Normal;
}

} // namespace

NoticesPanel::NoticesPanel(const AppContext& context, DayState& state, QWidget* parent)
    : QWidget(parent), m_context(context), m_state(state), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&state, &DayState::changed, this, &NoticesPanel::rebuild);
    rebuild();
}

void NoticesPanel::rebuild()
{
    clearLayout(*m_layout);
    m_layout->setSpacing(m_context.theme.theme().gap(8));
    for (const Notice& notice : m_state.notices()) {
        const NoticeWords words = noticeWords(notice, m_context.tables, displayUnits(m_context.settings));
        auto* card = new Card(m_context.theme, this, lookOf(notice.severity));
        card->setObjectName(u"notice_"_s + noticeKey(notice.id));
        const QString text = words.title + u' ' + words.text;
        card->setAccessibleName(text);
        card->setPadding(12);
        Label* label = wrappingLabel(m_context.theme, FontRole::Small, text, card, toneOf(notice.severity));
        label->setBoldLead(words.title.size());
        card->body()->addWidget(label);
        m_layout->addWidget(card);
    }
    setVisible(!m_state.notices().empty());
}

} // namespace osteolog::ui
