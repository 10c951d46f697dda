#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes foods.csv, the food table that ships, from USDA SR28 and the selection kept beside this script.

    make_foods.py SR28_asc.zip [--output FILE]

Figures are taken over exactly as they are written in SR28; a blank stays blank. Names, portions, diet and allergen
marks are our own. See README.md. The output depends on nothing but the inputs: the same inputs give the same bytes.
"""
import argparse
import csv
import io
import pathlib
import re
import sys
import zipfile
from decimal import Decimal

import portions

HERE = pathlib.Path(__file__).resolve().parent
SELECTION = HERE / "selection"

NUTRIENTS = [
    ("energy_kcal", "208"), ("protein_g", "203"), ("fat_g", "204"), ("carbohydrate_g", "205"), ("fibre_g", "291"),
    ("calcium_mg", "301"), ("magnesium_mg", "304"), ("phosphorus_mg", "305"), ("potassium_mg", "306"),
    ("sodium_mg", "307"), ("iron_mg", "303"), ("zinc_mg", "309"), ("vitamin_d_ug", "328"), ("vitamin_k1_ug", "430"),
    ("vitamin_k2_mk4_ug", "428"),
]
COLUMNS = (["id", "ndb", "release", "name", "synonyms", "group", "usual", "portions"]
           + [name for name, _ in NUTRIENTS]
           + ["k2_long", "vitamin_k2_ug", "vitamin_k2_low_ug", "vitamin_k2_high_ug", "k2_state", "k2_source",
              "diet", "contains", "free_of", "suggestable", "high_oxalate", "pregnancy_avoid", "everyday"])
ALLERGENS = ["milk", "egg", "fish", "shellfish", "tree-nuts", "peanut", "soy", "wheat", "gluten", "sesame"]
DIETS = {"vegan", "vegetarian", "pescatarian", "omnivore", "unknown"}
GROUPS = {
    "dairy", "eggs", "cheese", "plant-milk", "fats", "poultry", "meat", "cold-cuts", "fish", "seafood", "vegetables",
    "fruit", "nuts-seeds", "legumes", "soy", "grains", "pasta-rice", "bread", "cereals", "bakery", "sweets", "snacks",
    "sauces", "soups", "spices", "drinks", "dishes", "fast-food",
}
MARKS = {"suggestable", "oxalate", "pregnancy-avoid", "everyday"}
STATES = {"measured", "class", "assumed"}
LONGEST_NAME = 45


class Trouble(Exception):
    """A fault in the inputs; the message says where."""


def sr28_rows(archive, name):
    """Rows of one SR28 file: `^` between fields, `~` around text, CP1252 (FOOD_DES 09520 holds its quotes)."""
    with archive.open(name) as file:
        for line in io.TextIOWrapper(file, encoding="cp1252", newline=""):
            line = line.rstrip("\r\n")
            if line:
                yield [field.strip("~") for field in line.split("^")]


def words(text, separator=","):
    return [part.strip() for part in text.split(separator) if part.strip()]


def tsv_rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True)


def read_selection():
    foods = {}
    for path in sorted(SELECTION.glob("*.tsv")):
        for row in tsv_rows(path):
            where = f"{path.name} {row['ndb']}"
            check_selected(row, where)
            if row["ndb"] in foods:
                raise Trouble(f"{where}: selected twice")
            foods[row["ndb"]] = row
    names = {}
    for ndb, row in foods.items():
        other = names.setdefault(row["name"].casefold(), ndb)
        if other != ndb:
            raise Trouble(f"{ndb}: has the name of {other}, {row['name']}")
    return foods


def check_selected(row, where):
    if None in row or None in row.values() or not re.fullmatch(r"\d{5}", row["ndb"]):
        raise Trouble(f"{where}: wrong number of columns or no NDB number")
    if not row["name"] or len(row["name"]) > LONGEST_NAME:
        raise Trouble(f"{where}: name is empty or longer than {LONGEST_NAME} characters")
    if row["group"] not in GROUPS or row["diet"] not in DIETS:
        raise Trouble(f"{where}: unknown group or diet")
    contains, uncertain = set(words(row["contains"])), set(words(row["uncertain"]))
    if not (contains | uncertain) - {"all"} <= set(ALLERGENS) or contains & uncertain:
        raise Trouble(f"{where}: unknown allergen, or one that is both contained and uncertain")
    gluten_free = not (contains | uncertain) & {"gluten", "all"}
    if gluten_free and "wheat" in contains | uncertain or "wheat" in contains and "gluten" not in contains:
        raise Trouble(f"{where}: wheat without gluten")
    animal = {"vegan": {"milk", "egg", "fish"}, "vegetarian": {"fish"}}.get(row["diet"], set())
    if (contains | uncertain) & (animal | {"all"} if animal else set()) or animal and "shellfish" in contains:
        raise Trouble(f"{where}: {row['diet']}, but it may be of animal origin")
    if not set(words(row["marks"])) <= MARKS:
        raise Trouble(f"{where}: unknown mark")


def read_k2():
    kinds = {row["kind"]: row for row in tsv_rows(SELECTION / "k2" / "kinds.tsv")}
    for kind, row in kinds.items():
        if row["state"] not in STATES:
            raise Trouble(f"k2 kind {kind}: unknown state")
    foods = {}
    for row in tsv_rows(SELECTION / "k2" / "foods.tsv"):
        if row["kind"] not in kinds or row["ndb"] in foods:
            raise Trouble(f"k2 of {row['ndb']}: unknown kind, or given twice")
        foods[row["ndb"]] = kinds[row["kind"]]
    return foods


def plain(number):
    """A Decimal without exponent or trailing zeros: 0.50 is 0.5, 100 stays 100."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def k2_fields(kind, mk4_text):
    """Long-chain K2, the total and its published range. README.md says what each is."""
    if kind is None:
        return {"k2_state": "unknown"}
    number = {key: Decimal(kind[key]) if kind[key] else None for key in ("mk4", "long", "low", "high")}
    measured = Decimal(mk4_text) if mk4_text else None
    mk4 = measured if measured is not None else number["mk4"]
    long = number["long"]
    total = mk4 + long if mk4 is not None and long is not None else None
    low, high = number["low"], number["high"]
    if total is not None:
        published = [total] + ([number["mk4"] + long] if number["mk4"] is not None else [])
        low = min(published + ([low] if low is not None else []))
        high = max(published + ([high] if high is not None else []))
    elif measured is not None and low is not None:
        low = max(low, measured)
    show = {"k2_long": long, "vitamin_k2_ug": total, "vitamin_k2_low_ug": low, "vitamin_k2_high_ug": high}
    return {"k2_state": kind["state"], "k2_source": kind["source"],
            **{key: plain(value) for key, value in show.items() if value is not None}}


def free_of(row):
    contains, uncertain = set(words(row["contains"])), set(words(row["uncertain"]))
    if "all" in uncertain:
        return []
    return [allergen for allergen in ALLERGENS if allergen not in contains | uncertain]


def food_row(selected, values, measures, k2):
    ndb = selected["ndb"]
    usual, all_portions = portions.portions_of(selected["usual"], measures)
    contains, marks = words(selected["contains"]), set(words(selected["marks"]))
    row = {
        "id": f"sr-{ndb}", "ndb": ndb, "release": "SR28", "name": selected["name"],
        "synonyms": ";".join(dict.fromkeys(words(selected["synonyms"], ";"))), "group": selected["group"],
        "usual": portions.text(usual), "portions": ";".join(portions.text(portion) for portion in all_portions),
        "diet": selected["diet"], "contains": ";".join(a for a in ALLERGENS if a in contains),
        "free_of": ";".join(free_of(selected)),
        "suggestable": int("suggestable" in marks), "high_oxalate": int("oxalate" in marks),
        "pregnancy_avoid": int("pregnancy-avoid" in marks), "everyday": int("everyday" in marks),
    }
    row.update({name: values.get(number, "") for name, number in NUTRIENTS})
    row.update(k2_fields(k2.get(ndb), row["vitamin_k2_mk4_ug"]))
    return row


def make(archive):
    foods, k2 = read_selection(), read_k2()
    known = {fields[0] for fields in sr28_rows(archive, "FOOD_DES.txt")}
    missing = sorted((set(foods) - known) | (set(k2) - set(foods)))
    if missing:
        raise Trouble(f"not in SR28, or a K2 figure without a selected food: {', '.join(missing)}")
    wanted = {number for _, number in NUTRIENTS}
    values = {ndb: {} for ndb in foods}
    for fields in sr28_rows(archive, "NUT_DATA.txt"):
        if fields[0] in foods and fields[1] in wanted:
            values[fields[0]][fields[1]] = fields[2]
    measures = {ndb: [] for ndb in foods}
    for fields in sr28_rows(archive, "WEIGHT.txt"):
        if fields[0] in foods:
            measures[fields[0]].append((Decimal(fields[2]), fields[3], Decimal(fields[4])))
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for ndb in sorted(foods):
        writer.writerow(food_row(foods[ndb], values[ndb], measures[ndb], k2))
    return out.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sr28", type=pathlib.Path, help="SR28_asc.zip of the USDA")
    parser.add_argument("--output", type=pathlib.Path, default=HERE / "foods.csv")
    arguments = parser.parse_args()
    try:
        with zipfile.ZipFile(arguments.sr28) as archive:
            table = make(archive)
    except (Trouble, OSError, KeyError, ValueError, zipfile.BadZipFile) as trouble:
        sys.exit(f"make_foods.py: {trouble}")
    arguments.output.write_text(table, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
