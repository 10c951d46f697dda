// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countfield.h"

namespace osteolog::ui {

using namespace Qt::StringLiterals;

CountField::CountField(const QString& objectName, int least, int most, QWidget* parent) : QSpinBox(parent)
{
    setObjectName(objectName);
    setRange(least - 1, most);
    setSpecialValueText(u"–"_s); // of the lowest value
    setGroupSeparatorShown(true);
    setButtonSymbols(NoButtons);
    clearCount();
}

std::optional<int> CountField::count() const
{
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void CountField::clearCount()
{
    setValue(minimum());
}

} // namespace osteolog::ui
