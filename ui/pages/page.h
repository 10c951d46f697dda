// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"

#include <QDate>
#include <QWidget>

namespace osteolog::ui {

/// One page of the window. Its objectName is its name everywhere: in the navigation, in openPageRequested() and as the
/// file that --render-pages writes ("today" → today.png).
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString& name, QWidget* parent = nullptr) : QWidget(parent) { setObjectName(name); }

    /// Shown in the window title and told to screen readers.
    virtual QString title() const = 0;
    /// Shows what the diary holds now. `changes` says what changed; nullptr: anything may have (first show, another
    /// day, other units, the foods have been read). The window calls it before the page is shown and after each
    /// change while it is visible.
    virtual void refresh(const ChangeSet* changes) = 0;
    /// Puts the keyboard where a person wants to begin: Ctrl+K on Today, and after choosing a page.
    virtual void focusMainField() {}

    /// The window is about to close. A page that holds something unsaved asks first; false keeps the window open.
    virtual bool mayClose() { return true; }

    /// Shows that day, where the page is of one day.
    virtual void showDay(QDate day) { Q_UNUSED(day) }

    /// Whether all that the page shows is there: false while another thread works on it.
    virtual bool isReady() const { return true; }

    /// What --render-pages draws of this page, without ".png": more than its own name where the page has faces that
    /// are worth a picture ("trends-1-2w", "trends-4-8w").
    virtual QStringList pictures() const { return {objectName()}; }
    /// Shows that face.
    virtual void showPicture(const QString& picture) { Q_UNUSED(picture) }

Q_SIGNALS:
    /// The window shows the page of that name.
    void openPageRequested(const QString& name);
    /// The window shows that day of the diary.
    void openDayRequested(QDate day);
};

} // namespace osteolog::ui
