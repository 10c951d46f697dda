// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <ctime>

using namespace Qt::StringLiterals;

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QDate& date, std::ostream* out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date");
}

void PrintTo(const QTime& time, std::ostream* out)
{
    *out << (time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "no time");
}
QT_END_NAMESPACE

namespace osteolog::test {
namespace {

void setZone(const QByteArray& name)
{
    qputenv("TZ", name);
#ifdef Q_OS_WIN
    _tzset();
#else
    tzset();
#endif
}

} // namespace

QDateTime noon()
{
    return {QDate(2026, 11, 21), QTime(12, 0)};
}

Fixture::Fixture()
{
    EXPECT_TRUE(m_folder.isValid()) << m_folder.errorString().toStdString();
}

QString Fixture::write(const QString& name, const QByteArray& content) const
{
    const QString file = path(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly)) << out.errorString().toStdString();
    EXPECT_EQ(out.write(content), content.size());
    return file;
}

QByteArray Fixture::read(const QString& path)
{
    QFile in(path);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << path.toStdString() << ": " << in.errorString().toStdString();
    return in.readAll();
}

QString testData(const QString& name)
{
    return QString::fromUtf8(OSTEOLOG_SOURCE_DIR) + "/tests/data/"_L1 + name;
}

QString builtProgram(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

TimeZone::TimeZone(const QByteArray& name) : m_before(qgetenv("TZ"))
{
    setZone(name);
}

TimeZone::~TimeZone()
{
    setZone(m_before);
}

} // namespace osteolog::test
