// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/recentpanel.h"

#include "ui/editing/recordrow.h"
#include "ui/models/entrytext.h"
#include "ui/models/movementstate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsShown = 12;

} // namespace

RecentPanel::RecentPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_rows(new QVBoxLayout)
{
    setObjectName(u"recentMovement"_s);
    setTitle(tr("The last two weeks"));
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void RecentPanel::show(const MovementState& state)
{
    clearLayout(*m_rows);
    if (state.entries.empty()) {
        m_rows->addWidget(wrappingLabel(m_context.theme, FontRole::Body,
                                        tr("Nothing is logged yet. That is not the same as nothing done: log what you "
                                           "remember, with its day."),
                                        this, Tone::Muted));
        return;
    }
    for (std::size_t i = 0; i < std::min(rowsShown, state.entries.size()); ++i) {
        const Record& record = state.entries[i];
        QStringList details = {shortDateText(record.day, state.today)};
        for (const QString& detail : {timeText(record.time), entryAmount(record)}) {
            if (!detail.isEmpty())
                details << detail;
        }
        m_rows->addWidget(
            new RecordRow(m_context, record, record.as<ActivityEntry>()->activityName, {details.join(u" · "_s)}, this));
    }
    if (state.entries.size() > rowsShown)
        m_rows->addWidget(
            wrappingLabel(m_context.theme, FontRole::Small,
                          tr("and %n more, on their days", nullptr, static_cast<int>(state.entries.size() - rowsShown)),
                          this, Tone::Muted));
}

} // namespace osteolog::ui
