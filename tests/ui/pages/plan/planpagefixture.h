// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/pages/plan/planpage.h"
#include "ui/widgets/chip.h"

#include <QAction>

namespace osteolog::test {

inline const QString almonds = QStringLiteral("sr-12061");
inline const QString wholeMilk = QStringLiteral("sr-01077");
inline const QString oats = QStringLiteral("sr-20038");
inline const QString chicken = QStringLiteral("sr-05064");

/// The Week plan page as the window shows it.
class PlanPageFixture : public AppHarness
{
protected:
    /// Four weeks of the same simple days before today.
    void eatForWeeks()
    {
        for (int back = 1; back <= 28; ++back) {
            const QDate day = today().addDays(-back);
            eat(oats, 60, day, QTime(8, 0));
            eat(wholeMilk, 200, day, QTime(8, 5));
            eat(chicken, 150, day, QTime(19, 0));
        }
    }
    void open()
    {
        page = std::make_unique<ui::PlanPage>(*context);
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        page->resize(1090, 820);
        page->refresh(nullptr);
        page->show();
        page->activateWindow();
        finish();
        driver = std::make_unique<Driver>(*page);
    }
    /// Waits for the plan.
    void finish() const
    {
        while (!page->isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }
    QString words(const QString& name) const
    {
        QStringList texts;
        const auto* part = driver->find<QWidget>(name);
        for (const QLabel* label : part->findChildren<QLabel*>()) {
            if (label->isVisibleTo(part))
                texts << label->text();
        }
        for (const ui::Chip* chip : part->findChildren<ui::Chip*>())
            texts << chip->text();
        return texts.join(QChar(u'\n'));
    }
    void act(const QString& action) const
    {
        auto* entry = page->findChild<QAction*>(action);
        ASSERT_NE(entry, nullptr) << action.toStdString();
        entry->trigger();
        settle();
        finish();
    }
    /// Place of an added food, "1_3", and its name.
    std::pair<QString, QString> anAddedFood() const
    {
        for (const QAction* action : page->findChildren<QAction*>()) {
            if (!action->objectName().startsWith(QStringLiteral("otherIdea")))
                continue;
            const QString place = action->objectName().mid(9);
            const auto* box = driver->find<QWidget>(QStringLiteral("planAdded") + place);
            return {place, box->accessibleName().section(QStringLiteral(" · "), 0, 0)};
        }
        ADD_FAILURE() << "nothing was added";
        return {};
    }

    std::unique_ptr<ui::PlanPage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace osteolog::test
