// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/evidencedialog.h"

#include "ui/pages/trends/trendwords.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

EvidenceDialog::EvidenceDialog(const ThemeProvider& theme, Horizon horizon, QWidget* parent)
    : ReadingDialog(theme, u"evidence"_s, tr("What each span of time can show"), {620, 560}, parent)
{
    Result<std::vector<HorizonEvidence>> list = horizonEvidence();
    if (!list) {
        column()->addWidget(wrappingLabel(theme, FontRole::Body, errorText(list.error()), this));
        return;
    }
    // What the person is looking at comes first.
    std::stable_partition(list->begin(), list->end(),
                          [horizon](const HorizonEvidence& row) { return row.horizon == horizon; });
    std::optional<Horizon> before;
    for (const HorizonEvidence& row : *list) {
        if (before != row.horizon) {
            column()->addSpacing(theme.theme().gap(8));
            column()->addWidget(wrappingLabel(theme, FontRole::Strong, horizonName(row.horizon), this, Tone::Accent));
        }
        before = row.horizon;
        column()->addWidget(wrappingLabel(theme, FontRole::Body, claimText(row.claim), this));
        QString source = tr("How sure: %1. Source: %2.").arg(certaintyText(row.certainty), row.source);
        if (row.status != "V"_L1 && row.status != "C"_L1)
            source += ' '_L1 + tr("This was not checked again at the source.");
        column()->addWidget(wrappingLabel(theme, FontRole::Small, source, this, Tone::Muted));
    }
}

} // namespace osteolog::ui
