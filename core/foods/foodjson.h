// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"

#include <QJsonObject>

namespace osteolog {

/// A food as the command line shows it and as a file for `foods add` holds it: id, name, source, per_100g, portions,
/// usual_portion, flags. Unknown is null. Only where there are lower bounds: at_least, the keys of the nutrients of
/// which per_100g holds one. Only where it is put away: archived.
QJsonObject foodToJson(const Food& food);

/// An own food from such an object. Only `name` must be there; id, source and archived are not taken over, what is left
/// out stays unknown. Strict about the rest: an unknown key or flag, a value of the wrong kind, and figures that no
/// food can have are refused. Errors: TextInvalid (no name), TextTooLong (a name above 200 characters), UnknownKey,
/// ValueOutOfRange, with the key as `subject` ("per_100g.calcium_mg") and the allowed range or what was found as
/// `detail`.
Result<Food> foodFromJson(const QJsonObject& object);

} // namespace osteolog
