# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Household portions in plain words.

SR28's measures are shorthand ("medium (2-1/2" dia)", "piece, cooked, excluding refuse (yield from 1 lb raw meat)");
selection/portions/measures.tsv says each as people do. A portion here counts one of a thing. What is worth less,
a roast or a quart, and weights, which a person can always type, only stand in where a food would otherwise have
fewer than two portions.
"""
import csv
import pathlib
import re
from decimal import Decimal

ENOUGH = 2
OUNCE = Decimal("28.35")
WORTHS = {"real", "spare", "weight", "none"}
SUBS = {Decimal(6): "six-inch sub", Decimal(12): "foot-long sub"}  # "6 inch sub": one of them, not six
WHOLE_SERVINGS = {"g", "grams 1 serving", "oz 1 serving", "oz 1 pouch"}  # their amount counts grams or ounces
SPOONS = {"cup", "tbsp", "tsp", "fl"}  # of one size only
GENERIC = {"container", "serving", "portion", "piece", "package", "sandwich"}  # says nothing beside the usual portion
PARTS = {"25": "¼", "5": "½", "75": "¾", "333": "⅓", "33": "⅓", "667": "⅔", "67": "⅔"}
IRREGULAR = {"leaves": "leaf", "halves": "half", "anchovies": "anchovy", "cookies": "cookie", "patties": "patty"}


def read_measures(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True)
        measures = {row["measure"]: (row["name"], row["worth"]) for row in rows}
    odd = [measure for measure, (_, worth) in measures.items() if worth not in WORTHS]
    if odd:
        raise ValueError(f"measures without a known worth: {odd}")
    return measures


MEASURES = read_measures(pathlib.Path(__file__).resolve().parent / "selection" / "portions" / "measures.tsv")


def singular(noun):
    def one(word):
        if word in IRREGULAR:
            return IRREGULAR[word]
        plural = word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is"))
        return word[:-1] if plural else word
    return " ".join(one(word) for word in noun.split())


def shown(number, places):
    """Without exponent and trailing zeros."""
    text_ = format(number.quantize(Decimal(1).scaleb(-places)), "f")
    return text_.rstrip("0").rstrip(".") if "." in text_ else text_


def text(portion):
    name, grams = portion
    return f"{name}={shown(grams, 2 if grams >= 1 else 3)}"


def usual_count(said):
    """ "1/2 cup=124": how many of what."""
    match = re.fullmatch(r"(?:(\d+)/(\d+)|([\d.]+)) (.+)=[\d.]+", said)
    if not match:
        raise ValueError(f"unreadable usual portion: {said}")
    upper, lower, number, noun = match.groups()
    if noun == "oz":  # a weight says nothing of how much people eat
        return Decimal(1), "portion"
    return Decimal(number) if number else Decimal(upper) / Decimal(lower), noun


def usual_of(said):
    """The usual portion with its count as people write it: "½ cup", "1½ cup", "3 pieces"."""
    grams = Decimal(said.rpartition("=")[2])
    if grams <= 0:
        raise ValueError(f"no weight: {said}")
    count, noun = usual_count(said)
    whole, _, part = shown(count, 3).partition(".")
    if part and part not in PARTS:
        raise ValueError(f"an odd count: {said}")
    number = ("" if whole == "0" and part else whole) + PARTS.get(part, "")
    return f"{number} {noun}", grams


def portion_from(measure, amount, grams):
    """Name, grams and worth of one line of WEIGHT.txt."""
    if measure not in MEASURES:
        raise ValueError(f"selection/portions/measures.tsv has no words for: {measure}")
    name, worth = MEASURES[measure]
    if measure == "inch sub":
        return f"1 {SUBS[amount]}", grams, worth
    if measure in WHOLE_SERVINGS:
        return f"1 {name}", grams, worth
    if worth == "weight" and name == "oz" and amount != 1:
        return "1 portion", grams, worth
    return f"1 {name}", grams / amount, worth


def portions_of(usual_text, measures):
    """The usual portion, and every portion that counts one of a thing. `measures` as WEIGHT.txt has them."""
    usual = usual_of(usual_text)
    found = {worth: {} for worth in WORTHS}
    if usual[0].startswith("1 "):
        found["real"][usual[0]] = usual[1]
    for amount, measure, grams in measures:
        name, one, worth = portion_from(measure.strip(), amount, grams)
        again = one == usual[1] and name != usual[0] and name[2:] in GENERIC
        first = found["spare" if again else worth].setdefault(name, one)
        sized = worth == "real" and name.split()[1].rstrip(",") not in SPOONS
        if sized and abs(first - one) > first / 20:  # a bar of 21 g and one of 42 g
            found["spare"].setdefault(f"1 {'large' if one > first else 'small'} {name[2:]}", one)
    portions = found["real"]
    if found["weight"]:
        found["weight"].setdefault("1 oz", OUNCE)
    for more in (found["spare"], found["weight"]):
        for name, grams in more.items():
            if len(portions) < ENOUGH:
                portions.setdefault(name, grams)
    count, noun = usual_count(usual_text)
    if count != 1 and not any(name[2:].split(",")[0] == singular(noun).split(",")[0] for name in portions):
        portions[f"1 {singular(noun)}"] = usual[1] / count
    return usual, list(portions.items())
