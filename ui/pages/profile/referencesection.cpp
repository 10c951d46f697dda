// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/referencesection.h"

#include "ui/widgets/segmented.h"

#include <QScopedValueRollback>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

ReferenceSection::ReferenceSection(const ThemeProvider& theme, QWidget* parent)
    : ProfileSection(theme, parent)
    , m_reference(
          new Segmented(theme, u"reference"_s, tr("Official amounts of"), {tr("US and Canada"), tr("Europe")}, this))
{
    addRow(tr("Official amounts of"), m_reference, tr("They differ a little. Both are for healthy people."));
    connect(m_reference, &Segmented::currentIndexChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
}

void ReferenceSection::setProfile(const Profile& profile)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_reference->setCurrentIndex(profile.reference == ReferenceSet::Efsa ? 1 : 0);
}

void ReferenceSection::takeInto(Profile& profile) const
{
    profile.reference = m_reference->currentIndex() == 1 ? ReferenceSet::Efsa : ReferenceSet::Nam;
}

} // namespace osteolog::ui
