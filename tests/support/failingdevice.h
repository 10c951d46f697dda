// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace osteolog::test {

/// A device that works until `limit` bytes have gone through it and fails from then on, as a full disk, a pulled-out
/// stick or a cut connection does: the last write is short, or the read ends with an error instead of an end of file.
class FailingDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// For reading, `content` is what would be there without the failure.
    explicit FailingDevice(qint64 limit, QByteArray content = {}, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    /// What was written before the failure.
    QByteArray written() const { return m_written; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    qint64 fail(const QString& message);

    qint64 m_left;
    qint64 m_read = 0;
    QByteArray m_content;
    QByteArray m_written;
    bool m_failed = false;
};

} // namespace osteolog::test
