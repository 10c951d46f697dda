// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"
#include "core/storage/store.h"

#include <QHash>
#include <QStringList>

namespace osteolog {

/// The foods of a person's own as the diary holds them: own foods and recipes, archived ones too.
class OwnFoods
{
public:
    OwnFoods() = default;
    /// Records of other kinds and deleted ones are left out. Of two with one food id the later change counts.
    explicit OwnFoods(std::vector<Record> records);
    static Result<OwnFoods> read(const Store& store);

    /// Each as a food, for Catalogue::setOwnFoods().
    std::vector<Food> foods() const;
    const std::vector<Record>& records() const { return m_records; }
    /// The own food or recipe that this food is; null for any other.
    const Record* record(const QString& foodId) const;
    /// The recipes that it is in, directly or as part of another recipe; each comes after those that it is made of.
    std::vector<Record> recipesWith(const QString& foodId) const;

private:
    std::vector<Record> m_records;
    QHash<QString, qsizetype> m_byFoodId;
};

/// Id of the food that an own food or a recipe is; empty for other records.
QString foodIdOf(const Record& record);
/// The food itself; as in Food() for other records.
Food foodOf(const Record& record);

/// Whether entries that are in the diary already get the new values, too. A person is asked, with the number of them.
enum class PastEntries { Keep, Correct };

/// The foods that change when this one does: itself, then the recipes that it is in.
QStringList foodsChangedWith(const OwnFoods& own, const QString& foodId);
/// Live entries of those, in the diary; foodEntriesChangedWith() gives them, for the edits below.
Result<int> pastEntryCount(const Store& store, const OwnFoods& own, const QString& foodId);
Result<std::vector<Record>> pastEntriesOf(const Store& store, const OwnFoods& own, const QString& foodId);

// One edit each, for Journal::apply(); nothing else is changed, so one undo takes all of it back. Errors: NotFound for
// a food that is not the person's own.

/// A new own food or recipe. An empty food id becomes "own-<uuid>" or "recipe-<uuid>".
Edit addOwnFood(Payload food, QDate today);

/// Another content for the own food or recipe with that food id. The revision goes up by one unless nothing differs,
/// and what is archived stays so; the recipes that it is in are composed anew. NotAllowed, subject "ingredients", for a
/// recipe that would hold itself. With PastEntries::Correct every one of `past` gets the values of the new food for its
/// own grams; otherwise logged days stay as they are.
Result<Edit> changeOwnFood(const OwnFoods& own, Payload changed, PastEntries answer, const std::vector<Record>& past);

/// The same under another name and a new id, as its first revision.
Result<Edit> duplicateOwnFood(const OwnFoods& own, const QString& foodId, const QString& newName, QDate today);

/// An archived food is offered no longer, but still known by its id.
Result<Edit> archiveOwnFood(const OwnFoods& own, const QString& foodId, bool archived);

/// Entries and recipes keep what they were given of it.
Result<Edit> removeOwnFood(const OwnFoods& own, const QString& foodId);

/// What the person said of single foods: favourites, and those never to be offered. For mergeOwnFood().
Result<std::vector<Record>> foodMarks(const Store& store);

/// `foodId` was the same as `into`, any food of the catalogue: recipes take `into` instead, and so do the marks: what
/// was a favourite stays one, and what was never to be offered again is not offered under its other name.
/// With PastEntries::Correct entries become entries of `into` with its values, and the food is removed; otherwise they
/// stay and the food is archived, so that they still have one. NotAllowed for a merge with itself or, subject
/// "ingredients", with a recipe that it is in.
Result<Edit> mergeOwnFood(const OwnFoods& own, const QString& foodId, const Food& into, PastEntries answer,
                          const std::vector<Record>& past, const std::vector<Record>& marks);

} // namespace osteolog
