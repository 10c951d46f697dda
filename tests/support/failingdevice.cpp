// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdevice.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace osteolog::test {

FailingDevice::FailingDevice(qint64 limit, QByteArray content, QObject* parent)
    : QIODevice(parent), m_left(limit), m_content(std::move(content))
{
}

bool FailingDevice::atEnd() const
{
    return m_read >= m_content.size() && QIODevice::atEnd();
}

qint64 FailingDevice::bytesAvailable() const
{
    return m_content.size() - m_read + QIODevice::bytesAvailable();
}

qint64 FailingDevice::readData(char* data, qint64 maxSize)
{
    if (m_read >= m_content.size())
        return 0;
    const qint64 size = std::min({maxSize, m_content.size() - m_read, m_left});
    if (size == 0)
        return maxSize == 0 ? 0 : fail(u"Input/output error"_s);
    std::memcpy(data, m_content.constData() + m_read, static_cast<std::size_t>(size));
    m_read += size;
    m_left -= size;
    return size;
}

qint64 FailingDevice::writeData(const char* data, qint64 size)
{
    const qint64 taken = std::min(size, m_left);
    if (taken == 0 && size > 0)
        return fail(u"No space left on device"_s);
    m_written.append(data, taken);
    m_left -= taken;
    return taken;
}

qint64 FailingDevice::fail(const QString& message)
{
    m_failed = true;
    setErrorString(message);
    return -1;
}

} // namespace osteolog::test
