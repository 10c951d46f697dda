// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeltester.h"

#include "tests/support/messageguard.h"

#include <QAbstractListModel>
#include <QStringListModel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace osteolog::test;

namespace {

class GrowsInSecret final : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
    void grow()
    {
        beginInsertRows({}, m_rows, m_rows);
        m_rows += 2; // one was announced
        endInsertRows();
    }

private:
    int m_rows = 0;
};

} // namespace

TEST(ModelTester, WarnsOfAModelThatLies)
{
    GrowsInSecret model;
    const ModelTester tester(&model);
    const ExpectedMessage expected(u"FAIL!"_s);
    model.grow();
}

TEST(ModelTester, AcceptsAnHonestModel)
{
    QStringListModel model({u"a"_s});
    const ModelTester tester(&model);
    model.insertRows(1, 2);
    model.removeRows(0, 1);
    EXPECT_EQ(model.rowCount(), 2);
}
