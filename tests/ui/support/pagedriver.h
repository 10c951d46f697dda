// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace osteolog::test {

/// Lets layouts, queued calls and deletions happen. Heights that depend on widths settle in several rounds.
inline void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// Works a widget and what is in it by object name, as a person does by eye. A name that is not there fails the test.
class Driver
{
public:
    explicit Driver(QWidget& root) : m_root(root) {}

    template <class T>
    T* find(const QString& name) const
    {
        T* widget = m_root.findChild<T*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    bool isVisible(const QString& name) const
    {
        const auto* widget = m_root.findChild<QWidget*>(name);
        return widget && widget->isVisibleTo(&m_root);
    }
    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisibleTo(&m_root)) << name.toStdString();
        ASSERT_TRUE(button->isEnabled()) << name.toStdString();
        button->click();
        settle();
    }
    void type(const QString& name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr);
        ASSERT_TRUE(field->isVisibleTo(&m_root)) << name.toStdString();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        settle();
    }
    /// Chooses by position, with the signals that a person's choice has.
    void choose(const QString& name, int index) const
    {
        auto* box = find<QComboBox>(name);
        ASSERT_NE(box, nullptr);
        ASSERT_TRUE(box->isVisibleTo(&m_root)) << name.toStdString();
        ASSERT_LT(index, box->count()) << name.toStdString();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
    void choose(const QString& name, const QString& text) const
    {
        auto* box = find<QComboBox>(name);
        ASSERT_NE(box, nullptr);
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        choose(name, index);
    }
    void enterDate(const QString& name, QDate date) const
    {
        type(name + QStringLiteral("Day"), QString::number(date.day()));
        choose(name + QStringLiteral("Month"), date.month());
        type(name + QStringLiteral("Year"), QString::number(date.year()));
    }
    QString text(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

private:
    QWidget& m_root;
};

} // namespace osteolog::test
