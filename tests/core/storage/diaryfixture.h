// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/core/storage/samplerecords.h"
#include "tests/support/fixture.h"

namespace osteolog::test {

/// An open, empty diary with its journal, and short words for what tests do with them.
class DiaryFixture : public Fixture
{
protected:
    void SetUp() override { reopen(); }

    QString diaryPath() const { return path(QStringLiteral("diary.osteolog")); }

    void close()
    {
        journal.reset();
        store.reset();
    }

    /// As another program, or the same one after a restart, would find it.
    void reopen()
    {
        close();
        auto opened = Store::open(diaryPath());
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        store = std::move(*opened);
        journal = std::make_unique<Journal>(*store, clock);
    }

    ChangeSet apply(const Edit& edit)
    {
        auto changes = journal->apply(edit);
        EXPECT_TRUE(changes.ok()) << changes.error().subject.toStdString() << changes.error().detail.toStdString();
        return changes.valueOr({});
    }
    ChangeSet put(std::vector<Record> records) { return apply({EditName::Add, std::move(records), {}}); }

    Record held(const QUuid& id) const { return store->record(id).value(); }

    /// Everything in the diary, tombstones and all, but for the stamps, in an order of its own.
    std::vector<Record> live() const
    {
        std::vector<Record> records;
        for (int kind = 0; kind < recordKindCount; ++kind) {
            for (Record& record : store->records(static_cast<RecordKind>(kind)).value()) {
                record.stamp = {};
                records.push_back(std::move(record));
            }
        }
        std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
        return records;
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<Journal> journal;
};

/// The code of a failure, for EXPECT_EQ; fails the test when there was none.
template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

} // namespace osteolog::test
