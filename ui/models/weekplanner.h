// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/weekplan.h"
#include "core/storage/store.h"

#include <QObject>

#include <memory>

class QThread;

namespace osteolog::ui {

struct AppContext;
class DayState;

/// A plan with the foods that it points to, so that it stays whole when the catalogue reads its foods anew.
struct FinishedPlan
{
    std::vector<Food> foods;
    WeekPlan plan;
};

/// Plans the week in another thread, so that the window stays awake. Reading the diary, which belongs to the window's
/// thread, is quick; what is planned with is a copy.
class WeekPlanner : public QObject
{
    Q_OBJECT

public:
    explicit WeekPlanner(const AppContext& context, QObject* parent = nullptr);
    ~WeekPlanner() override;

    /// The seven days from that of `day` on, with its profile and targets, without the unwanted foods and `without`.
    /// planned() or failed() follows. A start while one is under way replaces it.
    void start(const DayState& day, const QSet<QString>& without);
    bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void planned(const std::shared_ptr<const osteolog::ui::FinishedPlan>& plan);
    /// The diary could not be read.
    void failed(const osteolog::Error& error);

private:
    struct Question;
    Result<Question> questionOf(const DayState& day, const QSet<QString>& without) const;
    void run(Question question);
    void finish();

    const AppContext& m_context;
    QThread* m_thread = nullptr;
    std::shared_ptr<FinishedPlan> m_answer; ///< written by the thread, read after it has ended
    std::unique_ptr<Question> m_next;       ///< asked while the thread was at work
};

} // namespace osteolog::ui
