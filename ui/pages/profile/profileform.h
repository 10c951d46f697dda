// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/pages/profile/profilesection.h"
#include "ui/shell/settings.h"

#include <QWidget>

#include <initializer_list>
#include <vector>

namespace osteolog {
class Clock;
struct ReferenceTables;
} // namespace osteolog

namespace osteolog::ui {

class BonesSection;
class Card;
class GoalsSection;
class PersonSection;
class Segmented;

/// The fields of a profile, one card for each part. The first start shows the parts one after another, the Profile
/// page all at once.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Reference, Person, Eating, Health, Bones, Goals };
    enum class Extent {
        Brief, ///< what the first start asks
        Full,
    };

    ProfileForm(const ThemeProvider& theme, const ReferenceTables& tables, const Clock& clock, Extent extent,
                QWidget* parent = nullptr);

    /// Shows these parts only.
    void showParts(std::initializer_list<Part> parts);
    void setMeasures(MeasureSystem measures);
    /// Does not emit edited().
    void setProfile(const Profile& profile);
    /// What the fields say; a field that cannot be read keeps the value of setProfile().
    Profile profile() const;
    /// Checks the parts that are shown: a message at each field that cannot be read, the keyboard in the first of them.
    bool check();

Q_SIGNALS:
    /// The person changed a field.
    void edited();

private:
    void addPart(Part part, ProfileSection* section, const QString& title);
    void onEdited();

    const ThemeProvider& m_theme;
    Profile m_base;
    struct PartCard
    {
        Part part;
        Card* card;
        ProfileSection* section;
    };
    std::vector<PartCard> m_parts;
    PersonSection* m_person = nullptr;
    BonesSection* m_bones = nullptr; ///< in full only
    GoalsSection* m_goals = nullptr; ///< in full only
};

} // namespace osteolog::ui
