// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/widgets/formrow.h"

namespace osteolog::ui {

/// A part of the profile form: shows its part of a profile and reads it back. Fields of other parts are left alone.
class ProfileSection : public Form
{
    Q_OBJECT

public:
    using Form::Form;

    /// Shows the profile and takes away every message. Does not emit edited().
    virtual void setProfile(const Profile& profile) = 0;
    /// Puts what the fields say into `profile`. A field that cannot be read keeps its old value there.
    virtual void takeInto(Profile& profile) const = 0;
    /// Shows a message at each field that cannot be read. The first such field, or null when all is well.
    virtual QWidget* showProblems() { return nullptr; }

Q_SIGNALS:
    /// The person changed a field.
    void edited();
};

} // namespace osteolog::ui
