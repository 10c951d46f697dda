// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/quickaddwords.h"

#include <QStringList>

#include <vector>

namespace osteolog {

/// The words of a name that somebody types, ready to be compared with many names.
class NameQuery
{
public:
    /// `open` says that the last word may still be unfinished.
    NameQuery(const QString& text, bool open, const QuickAddWords& words);

    bool isEmpty() const { return m_words.empty(); }
    /// How well a name fits, 0 to 1: 1 for the same words in any order, less for beginnings, for words of the name
    /// that were not typed and for a typing error; 0 when a typed word has no counterpart.
    double quality(const QString& name) const;
    /// The best of a name and its synonyms.
    double quality(const QString& name, const QStringList& synonyms) const;

private:
    struct Word
    {
        QString text;
        QString stem;
        bool open = false;
    };
    double wordQuality(const Word& word, const QString& other) const;
    double qualityOf(const QStringList& name) const;
    bool mayFit(QStringView name) const;

    std::vector<Word> m_words;
};

} // namespace osteolog
