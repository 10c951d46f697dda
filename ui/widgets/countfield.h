// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace osteolog::ui {

/// A whole number that may stay unsaid, which reads as "–" and is no zero.
class CountField : public QSpinBox
{
    Q_OBJECT

public:
    CountField(const QString& objectName, int least, int most, QWidget* parent = nullptr);

    std::optional<int> count() const;
    void clearCount();
};

} // namespace osteolog::ui
