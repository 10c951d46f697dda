// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profile/profilesection.h"

namespace osteolog::ui {

class Segmented;

/// Whose official amounts the targets come from.
class ReferenceSection : public ProfileSection
{
    Q_OBJECT

public:
    explicit ReferenceSection(const ThemeProvider& theme, QWidget* parent = nullptr);

    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;

private:
    Segmented* m_reference = nullptr;
    bool m_showing = false;
};

} // namespace osteolog::ui
