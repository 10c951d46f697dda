// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace osteolog::ui {

class Button;
class Card;
class Label;
class ProfileForm;
class ScrollColumn;
class Segmented;
struct AppContext;

/// The first minute: what this is, and three short steps of questions, all of which may be skipped. Writes nothing
/// before Finish.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;

    QStringList pictures() const override;
    void showPicture(const QString& picture) override;

Q_SIGNALS:
    /// Finished or skipped: this page has done its part.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeIntroduction(QWidget* parent);
    QWidget* makeUnits(QWidget* parent);
    QWidget* makeButtons();
    void adaptLook();
    void suggestByPlace();
    void showStep(int step);
    void next();
    void finish();
    void skip();

    const AppContext& m_context;
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    Label* m_heading = nullptr;
    Label* m_stepText = nullptr;
    Card* m_introduction = nullptr;
    Card* m_unitsCard = nullptr;
    Segmented* m_units = nullptr;
    ProfileForm* m_form = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
    Button* m_skip = nullptr;
    int m_step = 0;
};

/// Whether the first start is still to be gone through: never skipped nor finished, no profile, and nothing logged.
bool welcomeIsDue(const AppContext& context);

} // namespace osteolog::ui
