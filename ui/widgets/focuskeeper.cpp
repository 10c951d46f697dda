// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include <QApplication>

#include <algorithm>

namespace osteolog::ui {

FocusKeeper::FocusKeeper(QWidget& page, QWidget* otherwise) : m_page(page), m_otherwise(otherwise)
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && page.isAncestorOf(focused))
        m_name = focused->objectName();
}

FocusKeeper::~FocusKeeper()
{
    if (m_name.isEmpty())
        return;
    // Queued: what is new is shown by the event loop, and what is on its way out is still among the children.
    QMetaObject::invokeMethod(
        &m_page,
        [page = &m_page, otherwise = m_otherwise, name = m_name] {
            const QList<QWidget*> named = page->findChildren<QWidget*>(name);
            const auto again =
                std::find_if(named.begin(), named.end(), [page](QWidget* w) { return w->isVisibleTo(page); });
            if (QWidget* next = again != named.end() ? *again : otherwise.data())
                next->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

} // namespace osteolog::ui
