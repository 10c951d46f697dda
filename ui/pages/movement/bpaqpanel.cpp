// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/bpaqpanel.h"

#include "core/domain/reference.h"
#include "core/storage/store.h"
#include "ui/models/movementstate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

BpaqPanel::BpaqPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_figures(new QGridLayout)
    , m_caveats(wrappingLabel(context.theme, FontRole::Small, {}, this, Tone::Muted))
    , m_past(new Button(context.theme, ButtonKind::Normal, u"pastSports"_s, tr("Sports of earlier years…"), this))
{
    setObjectName(u"bpaqPanel"_s);
    setTitle(tr("Movement of a lifetime (BPAQ)"));
    m_figures->setColumnStretch(0, 1);
    m_caveats->setObjectName(u"bpaqCaveats"_s);
    body()->addLayout(m_figures);
    body()->addWidget(m_past, 0, Qt::AlignLeft);
    body()->addWidget(m_caveats);
    body()->addStretch(1);
    m_past->setEnabled(!context.store.isReadOnly());
    connect(m_past, &Button::clicked, this, &BpaqPanel::pastSportsRequested);
}

void BpaqPanel::addFigure(int row, const QString& name, double value, bool strong)
{
    const FontRole role = strong ? FontRole::Strong : FontRole::Body;
    m_figures->addWidget(wrappingLabel(m_context.theme, role, name, this), row, 0);
    auto* figure = new Label(m_context.theme, role, numberText(value, 1), this);
    figure->setAlignment(Qt::AlignRight);
    m_figures->addWidget(figure, row, 1);
}

void BpaqPanel::show(const MovementState& state)
{
    clearLayout(*m_figures);
    m_figures->setVerticalSpacing(m_context.theme.theme().gap(6));
    if (state.bpaq) {
        addFigure(0, tr("This year, all movement together"), state.bpaq->currentSum, true);
        addFigure(1, tr("This year, as the questionnaire counts it (mean)"), state.bpaq->currentMean, false);
        addFigure(2, tr("Earlier years"), state.bpaq->past, false);
        addFigure(3, tr("Total: half of the mean and half of the earlier years"), state.bpaq->total, false);
    }
    m_caveats->setText(caveats(state));
}

QString BpaqPanel::caveats(const MovementState& state) const
{
    if (!state.bpaq)
        return tr("The score depends on age: please give your date of birth in the profile.");
    QStringList words;
    if (state.pastSports.empty())
        words << tr("No sports of earlier years are entered yet.");
    words << tr("The mean falls when something gentle is added, so the sum is the better mirror of what you do.");
    QStringList corrected;
    for (const Activity* activity : state.bpaq->corrected)
        corrected << activity->name;
    if (!corrected.isEmpty())
        words << tr("Counted with a corrected rating, since the published one is plainly a slip: %1.")
                     .arg(corrected.join(u", "_s));
    QStringList doubtful;
    for (const Activity* activity : state.bpaq->doubtful)
        doubtful << activity->name;
    if (!doubtful.isEmpty())
        words << tr("The rating is doubtful for: %1.").arg(doubtful.join(u", "_s));
    words << tr("BPAQ: Weeks and Beck 2008, Griffith University; built on 40 young adults. This is not the official "
                "calculator. It is a score of history, not a prescription.");
    return words.join(u' ');
}

} // namespace osteolog::ui
