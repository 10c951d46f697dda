# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Household portions in plain words.

SR28's measures are shorthand ("medium (2-1/2" dia)", "piece, cooked, excluding refuse (yield from 1 lb raw meat)").
What is left here counts one of a thing and says it as people do. Weights are no portions: a person can always type
grams or ounces, so a weight only stands in where a food would otherwise have fewer than two portions.
"""
import re
from decimal import Decimal

ENOUGH = 2  # with so many real portions the spare ones are left out

# Whole measures that no rule reads well. None leaves a measure out.
WHOLE = {
    "avocado, NS as to Florida or California": "avocado",
    "cubic inch": None, "cubic inch, boneless": None, "g": None, "raw pr g": None, "grams 1 serving": None, "ml": None,
    "lb": None, "lb (with shell), yield after shell removed": None, "oz": None,
    "roll (pan, dinner, or small roll) (2\" square, 2\" high)": "small roll",
    "each (pan, dinner, or small roll) (2\" square, 2\" high)": "small roll",
    "roll (hamburger, frankfurter, onion roll, bun, large roll)": "large roll",
    "roll (hamburger, frankfurter roll)": "burger bun", "roll (foot long frankfurter roll)": "long hot dog roll",
    "roll (small submarine, hoagie roll)": "small long roll", "roll, large submarine, hoagie": "large long roll",
    "roll medium submarine, hoagie": "medium long roll",
    "large rectangular piece or 2 squares or 4 small rectangular pieces": "large rectangle",
    "individual package (2 oz package containing 2 3\" bars)": "package",
    "individual loaf (include Keebler Elfin Loaves)": "individual loaf",
    "serving size varied from 1 to 3 enchiladas": "serving",
    "pieces (mean serving weight, aggregated over brands)": "serving",
    "cookie (average weight of 1 cookie, variety of brands)": "biscuit",
    "cup, fluid (yields 2 cups whipped)": "cup, unwhipped", "cup (4.86 large eggs)": "cup",
    "fl oz (approximate weight, 1 serving)": "fl oz",
    "doughnut, mini (1-1/2\" dia) or doughnut hole": "mini doughnut",
    "doughnut, long type (twist) (4-1/2\" long)": "twist",
    "doughnut, long type (twist) approx 5-1/4\" x 2-1/2\" x 1-1/2\" high)": "twist",
    "doughnut stick": "doughnut stick", "half, with liquid": "half, with juice",
    "apricot half with liquid": "half, with juice", "cup, wing": None, "bar fun size": "small bar",
    "bar, fun size": "small bar", "bar king size": "large bar", "bar, king size (4 oz)": "large bar",
    "package, king size (3.35 oz, 4 bars)": "large package", "package (2.06 oz, 2 bars)": "package",
    "piece miniature 5 pieces = serving": "miniature", "bar, miniature": "miniature",
    "cup of miniature": "cup of miniatures", "leg (Sum of drumstick+thigh+back meat only)": "leg, meat only",
    "leg, with skin (Sum of drumstick+thigh+back)": "leg, with skin", "each quesadilla": "quesadilla",
    "each burrito": "burrito", "each taco": "taco", "corndog": "corn dog", "corndog mini": "mini corn dog",
    "can or bottle (16 fl oz)": "large can", "can or bottle (12 fl oz)": "can", "can can 12 fl oz": "can",
    "bottle bottle 16 fl oz": "bottle", "milkshake (10 fl oz)": "milkshake",
    "small McDonald's shake (12 fl oz)": "small shake", "medium McDonald's shake (16 fl oz)": "medium shake",
    "large McDonald's shake (22 fl oz)": "large shake", "cup 8 fl oz": "cup", "cup (8 fl oz)": "cup",
    "cup (4 fl oz)": None, "serving child 12 fl oz": "child's serving", "crackers, Triscuits, regular size": "cracker",
    "Triscuit Bits": None, "wafer, Rye Krisp (triple cracker)": "triple wafer", "crispbread, Wasa rye": "crispbread",
    "Figaroo (2 square halves)": None, "Fudge Marshmallow": "marshmallow biscuit", "Toaster Strudel": "pastry",
    "cookie Pepperidge Farm Chocolate Chunk Pecan": "large biscuit", "honeybun (4\" x 3\")": "honey bun",
    "package, Little Debbie (twin wrapped)": "twin package", "oz Hersheys": None, "oz square Bakers": "square",
    "container, Dannon Sprinkl'ins (4.1 oz)": "small pot", "pattie": "patty", "Italian tomato": "plum tomato",
    "tsp or 1 packet": "tsp", "tsp brownulated": None, "Chiclets": "small piece", "twists": "twist", "pie whole": "pie",
    "gold fish": "small cracker", "goldfish": "small cracker", "donut": "doughnut", "donettes (2\" dia)": "mini doughnut",
    "recipe yield": "whole recipe", "cup dry mix": "cup, dry mix", "pad": "paddle", "sheets": "sheet",
    "recipe yield, recipe makes 49     1 \" x 1\"     pieces": "whole recipe", "piece bagel": "bagel",
    "pieces pierogies": "dumpling", "pieces shrimp": "prawn", "shrimp": "prawn", "floweret": "floret",
    "flowerets": "florets", "unit 2 large or 5 small": "serving", "liter": "litre", "pizza 12\" diameter": "12-inch pizza",
    "quesadilla 8-10 inch diameter": "large quesadilla", "quesadilla 5-6 inch diameter": "small quesadilla",
    "cup  (1 NLEA serving)": "cup", "sweetpotato, 5\" long": "sweet potato", "capsule": "capsule",
    "cup, shelled": "cup, shelled", "cup (seed/juice sacs)": "cup", "cup arils (seed/juice sacs)": "cup",
    "cup, with hulls, edible yield": "cup, with hulls", "cup, in shell, edible yield (7 nuts)": "cup, in shell",
    "cup in shell, edible yield": "cup, in shell", "cup, without pits": "cup, stoned", "cup, pitted": "cup, stoned",
    "cup, with pits, yields": "cup, with stones", "date, pitted": "date", "prune, pitted": "prune",
    "carton (32 oz)": None, "pie, cooked (average weight)": "pie", "portion ( yield from 1/2 lb raw meat )": "portion",
    "portion (yield from 1/2 lb raw meat )": "portion", "steak ( yield from 134.9 g raw meat )": "steak",
    "patty ( yield from 112.7 g raw meat )": "patty", "sausages (drained contents from can, net wt 4 oz)": "can, drained",
    "small 2-3/4 in. dia., 5/8 in. thick.": "small slice", "medium 3-1/4 in. x 3-5/8 in., 5/8 in. thick.": "medium slice",
    "fruit 2-1/4\" high x 2-1/2\" dia": "small fruit", "fruit 3-3/8\" high x 3\" diameter": "large fruit",
    "individual serving (4-5 heaping tsp or 1 envelope)": "envelope", "serving (3 heaping tsp or 1 envelope)": "envelope",
    "serving (4 tbsp or 1 envelope)": "envelope", "head, large (about 7\" dia)": "large head", "order": "order",
    "serving, 1 bar": "bar", "serving 2.05 oz bar": "bar", "serving packet": "packet", "serving 1 cube": "cube",
    "serving 2 waffles": "serving of 2 waffles", "serving 6 rolls": "serving of 6 rolls", "ring": "ring",
}

# Rules, each applied once in this order.
RULES = [(re.compile(pattern, re.IGNORECASE), replacement) for pattern, replacement in [
    (r"\s+", " "),
    (r"\((?:[^()]*(?:\"|dia|approx|about|yield|\boz\b|serving|include|kernels|pieces per|=|recipe|average|per lb|NLEA|\d x \d|\d mm|303|300)[^()]*)\)?\)?", ""),
    (r"\((1/\d+ of [^()]*|\d+ (?:fl )?oz[^()]*|[^()]*halves[^()]*|[^()]*box[^()]*|not packed|1/8 cup|\d+/\d+\")\)", ""),
    (r"[\s,]*\b(1 serving|NLEA serving|1 NLEA serving)$", ""),
    (r"^serving 1 cup$", "cup"), (r"^serving 1/2 cup$", "serving"), (r"^serving \(?\s*(?:size|\d|serving|dry).*$", "serving"),
    (r"^(serving|container|can|bottle|bar|package|packet|bag|box|jar|drink box|pop|individual|pouch),? [\d./ ]+(?:fl )?oz.*$", r"\1"),
    (r"^container (?:refrigerated|shelf stable),? .*$", "pot"), (r"^oz 1 (pouch|serving)$", r"\1"),
    (r"\bNLEA serving\b", "serving"), (r"\btablespoons?\b", "tbsp"), (r"\bteaspoons?\b", "tsp"), (r"^Tbsp\b", "tbsp"),
    (r",? ?\byields?\b.*$", ""), (r",? excluding refuse\b.*", ""), (r",? without refuse\b.*", ""), (r",? boneless$", ""),
    (r"\brefuse\b.*$", ""), (r",? ?\bapprox\b.*$", ""), (r"\bbone and skin removed\b", "meat only"), (r"\bbone removed\b", "boned"),
    (r"\bbone and skin$", "with bone and skin"), (r"\bchopped or diced?\b", "chopped"), (r"\bdiced or chopped\b", "chopped"),
    (r"\bshredded or chopped\b", "chopped"), (r"\bsliced or chips\b", "sliced"), (r"\bchopped or sliced\b", "chopped"),
    (r"\bpieces or slices\b", "pieces"), (r"\bpieces or chips\b", "pieces"), (r"\bstrips or slices\b", "strips"),
    (r"\bquartered or chopped\b", "chopped"), (r"\bhalves or slices\b", "halves"), (r"\bwhole or halves\b", "whole"),
    (r"\bhalves and (pieces|whole)\b", "halves"), (r"\bslices\b(?= raw$|$)", "slices"), (r"\bunthawed\b", "frozen"),
    (r"\bundrained\b", "with liquid"), (r"\bpureed\b", "puréed"), (r"\bwithout flavor packet\b", "without flavouring"),
    (r"^(cup|tbsp|tsp),? (?!of\b|in\b|dry\b)", r"\1, "), (r"^(cup|tbsp|tsp), slices$", r"\1, sliced"),
    (r"\b1(?:/2)?\" (pieces|cubes|chunks)\b.*", r"\1"), (r", loosely packed", ""),
    (r"^(tortilla|croissant|pancake|doughnut|bagel|slice|roll|leaf|stalk|head|pita|cookie|biscuit|wafer|cracker|crackers|fillet|melon|wedge|"
     r"gumdrop|ear|strip|ring|waffle|spear|link|potato|pepper|fruit|package|artichoke|square|piece|cone|crab|pizza|shell|bar|muffin|egg|strawberry|onion|pastry|mushroom)"
     r"s?,? (extra large|large|medium|small|mini|miniature|thin|very thin|thick|big|little|regular|round|rectangular|rectangle|square|oval|triple|"
     r"snack-size|bite size|snack|plum)\b,? ?(.*)$", r"\2 \1, \3"),
    (r"^(serving|drink|drinks?) (extra large|large|medium|small)\b", r"\2 \1"), (r"\bdrink, (extra large|large|medium|small)\b", r"\1 drink"),
    (r"^(slice|piece)s? (crust not eaten)", r"\1, \2"), (r"\bcookies?\b", "biscuit"), (r"\bNFS\b", ""), (r"\bshrimp\b", "prawn"),
    (r"\bcrackers? square\b", "square cracker"), (r"\bmelba round\b", "small toast"), (r"^(back|breast|drumstick|leg|thigh|wing|chop|steak|liver|link|slice|roast) (with|without|breast|cooked|raw|liver)", r"\1, \2"),
    (r",? not packed$", ""), (r"^(large|medium|small) serving \d.*$", r"\1 serving"), (r"\(.*?\)", ""), (r"\".*$", ""), (r"\s+,", ","), (r"\s+", " "), (r"[\s,.(]+$", ""),
]]
# What the rules leave unnatural.
POLISH = {
    "back, with bone and skin": "back, with skin", "bird whole": "bird", "breast, breast with skin and bone": "breast, with bone",
    "bunch cooked": "bunch, cooked", "can drained solids": "can, drained", "can drained solids, meat only": "can, drained",
    "can drained": "can, drained", "can, oysters and liquid": "can, with liquid", "can, solids and liquid": "can, with liquid",
    "cantaloupe balls": "melon ball", "honeydew balls": "melon ball", "watermelon balls": "melon ball",
    "container, individual": "small container", "cracker, norwegian flatbread": "flatbread", "crust, single 9": "crust",
    "cup, flaked and pieces": "cup, flaked", "cup, firmly packed": "cup, packed", "cup, fettucini": "cup, fettuccine",
    "cup, lasagna": "cup, lasagne", "cup, solid or chunks": "cup, chunks", "cup, wafer slices or shaved": "cup, shaved",
    "cup, cut": "cup, cut up", "frie": "chip", "fruit without peel": "fruit, without peel", "gummy bears": "gummy bear",
    "gummy dinosaurs": "gummy dinosaur", "gummy worms": "gummy worm", "item": "piece", "individual": "piece",
    "large whole": "large", "medium whole": "medium", "small whole": "small", "leaf inner": "inner leaf",
    "leaf outer": "outer leaf", "link, 4/lb": "large link", "link, 5/lb": "link", "loaf 1/6 of the loaf": "piece",
    "midget gherkin": "tiny gherkin", "patty, 4 oz": "patty", "piece individually wrapped cake": "cake", "piece whole": "piece",
    "pint as purchased": "pint", "raspberrie": "raspberry", "rectangle cracker": "rectangular cracker",
    "regular cracker, size, round": "round cracker", "round cracker, large": "large round cracker",
    "rectangle slice": "rectangular slice", "shank cross cut": "slice of shank", "sheet dough": "sheet",
    "slice 2/3 oz": "small slice", "slice 3/4 oz": "slice", "slice presliced": "slice", "small or frozen": "small",
    "thick slice, /large": "thick slice", "thin slice, /small": "thin slice", "wedge or slice": "wedge",
    "honeybun": "honey bun", "large slice, or thick": "large slice", "snack-size slice": "small slice", "florets": "floret",
    "piece, cooked": "piece", "unit, cooked": "portion", "stick, small": "small stick", "cup, leaves, whole": "cup, whole leaves",
    "spear gherkin": "spear", "bag, single serving": "small bag", "package without flavouring": "package",
    "chicken, boned": "whole chicken, boned", "chicken, meat only": "whole chicken, meat only", "duck": "whole duck",
    "goose": "whole goose",
}
SINGULAR = {"leaves": "leaf", "halves": "half", "loaves": "loaf", "anchovies": "anchovy", "berries": "berry", "cookies": "cookie",
            "cherries": "cherry", "patties": "patty", "strawberries": "strawberry", "grapes": "grape", "brownies": "brownie"}
# Portions of which a person says how much: never "1 cups".
FRACTIONS = {Decimal("0.25"): "¼", Decimal("0.5"): "½", Decimal("0.75"): "¾", Decimal("0.333"): "⅓", Decimal("0.33"): "⅓",
             Decimal("0.667"): "⅔", Decimal("0.67"): "⅔", Decimal("0.66"): "⅔"}
GENERIC = {"container", "serving", "portion", "piece", "package", "sandwich"}  # says nothing beside the usual portion
SPARE = re.compile(r"^(oz|lb|cubic inch|unit|piece, cooked|quart|litre|whole recipe|chicken|turkey|dash|roast|pint|loaf|recipe|"
                   r"gallon|liter|g|package|pie|bag|box|carton|head|bunch|plant)\b")


def singular(word):
    if word in SINGULAR:
        return SINGULAR[word]
    plural = word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is"))
    return re.sub(r"(?<=x|h)es$|s$", "", word) if plural else word


def grams_text(grams):
    step = Decimal("0.01") if grams >= 1 else Decimal("0.001")
    text_ = format(grams.quantize(step), "f")
    return text_.rstrip("0").rstrip(".") if "." in text_ else text_


def text(portion):
    name, grams = portion
    return f"{name}={grams_text(grams)}"


def counted(count, name):
    """"½ cup", "1½ cup", "3 pieces"."""
    whole, part = int(count), count - int(count)
    if part == 0:
        return f"{whole} {name}"
    if part not in FRACTIONS:
        raise ValueError(f"an odd count: {count} {name}")
    return f"{whole or ''}{FRACTIONS[part]} {name}"


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
    grams = Decimal(said.rpartition("=")[2])
    if grams <= 0:
        raise ValueError(f"no weight: {said}")
    return counted(*usual_count(said)), grams


def plain_name(measure, amount):
    """Our name of one measure without its count, and whether it is only a spare one. None where it is no portion."""
    measure = measure.strip()
    if measure == "inch sub":
        return {6: "six-inch sub", 12: "foot-long sub"}[int(amount)], False
    if measure in WHOLE:
        return WHOLE[measure], False
    name = measure
    for pattern, replacement in RULES:
        name = pattern.sub(replacement, name).strip()
    if re.match(r"oz|lb", name) or not name:
        return None, True
    first, _, rest = name.partition(" ")
    comma = "," if first.endswith(",") else ""
    name = (singular(first.rstrip(",")) + comma + (f" {rest}" if rest else "")).lower()
    return POLISH.get(name, name), bool(SPARE.match(name))


def portion_from(measure, amount, grams):
    """Name, grams and worth of one line of WEIGHT.txt: "real", "spare" or "weight". Nothing where it is no portion."""
    if measure == "inch sub":
        return f"1 {plain_name(measure, amount)[0]}", grams, "real"
    name, is_spare = plain_name(measure, amount)
    if name is not None:
        return f"1 {name}", grams / amount, "spare" if is_spare else "real"
    if measure.startswith("oz"):
        return ("1 oz" if amount == 1 else "1 portion"), grams, "weight"
    if measure.startswith("lb"):
        return "1 lb", grams / amount, "weight"
    if measure.startswith("cubic inch"):
        return "1 cube of 2.5 cm", grams / amount, "weight"
    return None


def portions_of(usual_text, measures):
    """The usual portion, and every portion that counts one of a thing. `measures` as WEIGHT.txt has them."""
    usual = usual_of(usual_text)
    found = {"real": {}, "spare": {}, "weight": {}}
    if usual[0].startswith("1 "):
        found["real"][usual[0]] = usual[1]
    for amount, measure, grams in measures:
        portion = portion_from(measure.strip(), amount, grams)
        if portion:
            name, one, worth = portion
            again = one == usual[1] and name != usual[0] and name[2:] in GENERIC
            found["spare" if again else worth].setdefault(name, one)
    portions = found["real"]
    for more in (found["spare"], found["weight"]):
        for name, grams in more.items():
            if len(portions) < ENOUGH:
                portions.setdefault(name, grams)
    count, noun = usual_count(usual_text)
    if count != 1 and not any(name[2:].split(",")[0] == singular(noun).split(",")[0] for name in portions):
        portions[f"1 {singular(noun)}"] = usual[1] / count
    return usual, list(portions.items())
