// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace osteolog::ui {

/// The half-typed line of the quick-add field, kept beside the diary so that a crash or a power cut loses at most the
/// keystroke in progress. One block of fixed size is overwritten in place at every keystroke: a single write that a
/// kill cannot tear, without the cost of a flush to disk. Nothing is kept in a read-only diary.
class Draft
{
public:
    /// `diaryPath` is the diary's file; the draft lies beside it with ".draft" added.
    Draft(const QString& diaryPath, bool readOnly);

    QString load();
    /// Longer texts are cut at what the block holds (about 2,000 letters). Failing is no error worth a word: the text
    /// is still in the field.
    void save(const QString& text);

private:
    QFile m_file;
    bool m_readOnly;
};

} // namespace osteolog::ui
