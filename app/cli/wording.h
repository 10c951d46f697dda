// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/notices.h"
#include "core/base/result.h"
#include "core/journal/edit.h"

namespace osteolog::cli {

/// What went wrong, in a plain sentence: the one place where this program words its errors.
QString errorSentence(const Error& error);

QString memberName(Member member);
QString editWords(EditName name);
QString noticeSentence(const Notice& notice);
QString withheldSentence(TargetWithheld reason);
/// Why no food is suggested or planned: a key of SuggestionsWithheld, or "red-flag".
QString noFoodSentence(const QString& reason);

} // namespace osteolog::cli
