// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/bodypanel.h"

// The cards of the Body page whose content is a list. How each reads is in bodypanels.cpp.

namespace osteolog::ui {

/// Above everything else: what a doctor should know or see, by urgency. Hidden while there is nothing.
class RedFlagPanel : public BodyPanel
{
    Q_OBJECT

public:
    RedFlagPanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;
};

class LabPanel : public BodyPanel
{
    Q_OBJECT

public:
    LabPanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;
};

class ScanPanel : public BodyPanel
{
    Q_OBJECT

public:
    ScanPanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;

private:
    QString m_machine; ///< of the latest scan
};

/// Weight, height with its loss, and whether a scan is worth a talk.
class MeasurePanel : public BodyPanel
{
    Q_OBJECT

public:
    MeasurePanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;
};

/// Falls, fractures and periods.
class EventPanel : public BodyPanel
{
    Q_OBJECT

public:
    EventPanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;

private:
    Button* m_period = nullptr;
};

class CheckInPanel : public BodyPanel
{
    Q_OBJECT

public:
    CheckInPanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;
};

} // namespace osteolog::ui
