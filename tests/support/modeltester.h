// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

namespace osteolog::test {

/// Watches a model for as long as it lives and fails the running test at the first lie: a row inserted without notice,
/// an index whose parent is another's. Qt's own fail modes only know QtTest or abort, so it warns here, and the message
/// guard turns the warning into a failure.
class ModelTester
{
public:
    explicit ModelTester(QAbstractItemModel* model)
        : m_tester(model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
    }

private:
    QAbstractItemModelTester m_tester;
};

} // namespace osteolog::test
