// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/draft.h"

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 4096;

} // namespace

Draft::Draft(const QString& diaryPath, bool readOnly) : m_file(diaryPath + u".draft"_s), m_readOnly(readOnly) {}

QString Draft::load()
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray block = file.read(blockSize);
    if (const qsizetype end = block.indexOf('\0'); end >= 0)
        block.truncate(end);
    return QString::fromUtf8(block);
}

void Draft::save(const QString& text)
{
    if (m_readOnly)
        return;
    if (!m_file.isOpen()) {
        if (text.isEmpty() && !m_file.exists())
            return;
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QString kept = text;
    while (kept.toUtf8().size() >= blockSize)
        kept.truncate(kept.size() / 2);
    QByteArray block = kept.toUtf8();
    block.resize(blockSize, '\0');
    m_file.seek(0);
    m_file.write(block);
}

} // namespace osteolog::ui
