// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace osteolog::test {

/// While it lives, a warning or a critical message from Qt or from us fails the test during which it is printed,
/// whatever thread prints it. A signal that was not connected, a layout that was set twice, a model that lies to its
/// view all show up only there. Let through are only the three things that the
/// offscreen platform says it cannot do: size hints, raising a popup and grabbing the keyboard for it.
class MessageGuard
{
public:
    MessageGuard();
    ~MessageGuard();
    MessageGuard(const MessageGuard&) = delete;
    MessageGuard& operator=(const MessageGuard&) = delete;

    /// Warnings printed while no test was running; there is no test to fail, so the program has to.
    int strayMessages() const;
};

/// For the one block in which a warning is what should happen: takes warnings that contain `text` out of the guard's
/// hands, and fails the test when none came.
class ExpectedMessage
{
public:
    explicit ExpectedMessage(QString text);
    ~ExpectedMessage();
    ExpectedMessage(const ExpectedMessage&) = delete;
    ExpectedMessage& operator=(const ExpectedMessage&) = delete;
};

} // namespace osteolog::test
