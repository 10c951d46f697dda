// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/profileform.h"

#include "core/base/clock.h"
#include "ui/pages/profile/bonessection.h"
#include "ui/pages/profile/eatingsection.h"
#include "ui/pages/profile/goalssection.h"
#include "ui/pages/profile/healthsection.h"
#include "ui/pages/profile/personsection.h"
#include "ui/pages/profile/referencesection.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

ProfileForm::ProfileForm(const ThemeProvider& theme, const ReferenceTables& tables, const Clock& clock, Extent extent,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto adapt = [this, column] { column->setSpacing(m_theme.theme().gap(14)); };
    connect(&m_theme, &ThemeProvider::changed, this, adapt);
    adapt();
    const bool inFull = extent == Extent::Full;
    m_person = new PersonSection(theme, clock);
    // Asked step by step, the page itself says what this part is about.
    addPart(Part::Person, m_person, inFull ? tr("About you") : QString());
    addPart(Part::Eating, new EatingSection(theme), tr("Food"));
    addPart(Part::Health, new HealthSection(theme, tables, inFull), tr("Health"));
    if (inFull) {
        m_bones = new BonesSection(theme, clock);
        addPart(Part::Bones, m_bones, tr("Bones"));
    }
    addPart(Part::Reference, new ReferenceSection(theme), tr("Targets"));
    if (inFull) {
        m_goals = new GoalsSection(theme, tables, clock);
        addPart(Part::Goals, m_goals, tr("Your own goals"));
    }
    setProfile({});
}

void ProfileForm::addPart(Part part, ProfileSection* section, const QString& title)
{
    auto* card = new Card(m_theme, this);
    card->setTitle(title);
    card->body()->addWidget(section);
    layout()->addWidget(card);
    m_parts.push_back({part, card, section});
    connect(section, &ProfileSection::edited, this, &ProfileForm::onEdited);
}

void ProfileForm::showParts(std::initializer_list<Part> parts)
{
    for (const PartCard& each : m_parts)
        each.card->setVisible(std::find(parts.begin(), parts.end(), each.part) != parts.end());
}

void ProfileForm::setMeasures(MeasureSystem measures)
{
    m_person->setMeasures(measures);
    if (m_bones)
        m_bones->setMeasures(measures);
}

void ProfileForm::setProfile(const Profile& profile)
{
    m_base = profile;
    for (const PartCard& each : m_parts)
        each.section->setProfile(profile);
}

Profile ProfileForm::profile() const
{
    Profile profile = m_base;
    for (const PartCard& each : m_parts)
        each.section->takeInto(profile);
    return profile;
}

bool ProfileForm::check()
{
    QWidget* first = nullptr;
    for (const PartCard& each : m_parts) {
        if (each.card->isHidden())
            continue;
        QWidget* wrong = each.section->showProblems();
        first = first ? first : wrong;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

void ProfileForm::onEdited()
{
    if (m_bones)
        m_bones->setBasis(profile());
    if (m_goals)
        m_goals->setBasis(profile());
    Q_EMIT edited();
}

} // namespace osteolog::ui
