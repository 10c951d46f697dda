# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes reference.json beside this file: series and what SciPy says of them. Made with SciPy 1.10.1 and NumPy 1.24.2:

    /usr/bin/python3 tests/data/statistics/make_reference.py

What SciPy has no call for (the effective number of values, Welch's interval with it, circular shifts) is written out
here a second time, from the definitions and not from our code."""
import json
import warnings
from pathlib import Path

import numpy as np
import scipy
from scipy import special, stats

random = np.random.default_rng(20261122)


def walk(n, keep, spread=1.0, start=0.0):
    """Each value keeps a part of the one before."""
    values, value = [], 0.0
    for _ in range(n):
        value = keep * value + random.normal(0, spread)
        values.append(start + value)
    return values


def every_day(values):
    return list(range(len(values))), list(values)


def days(n, of):
    return sorted(int(d) for d in random.choice(of, n, replace=False))


def with_outlier(n, at, outlier):
    values = list(random.normal(300, 40, n))
    values[at] = outlier
    return values


def series():
    yield "five days", every_day([310, 295, 330, 288, 305])
    yield "five days, equal", every_day([0.1] * 5)
    yield "two values", every_day([1, 2])
    yield "two equal values", every_day([4, 4])
    yield "three values", every_day([3, 1, 2])
    yield "seven days rising", every_day([200, 210, 225, 240, 238, 260, 275])
    yield "seven days falling", every_day([275, 260, 238, 240, 225, 210, 200])
    yield "fourteen days", every_day(random.normal(300, 50, 14))
    yield "fourteen days with gaps", (days(9, 14), list(random.normal(300, 50, 9)))
    yield "ratings 0-4", every_day(random.integers(0, 5, 30))
    yield "ratings, mostly none", every_day(random.choice([0, 0, 0, 0, 0, 1, 2], 56))
    yield "ratings falling", every_day(np.clip(np.round(4 - np.arange(56) / 14 + random.normal(0, 0.7, 56)), 0, 4))
    yield "two different values", every_day(random.choice([0, 1], 40))
    yield "alternating", every_day([100, 400] * 14)
    yield "constant zero", every_day([0] * 20)
    yield "constant", every_day([320.3] * 56)
    yield "all but one equal", every_day([5] * 27 + [6])
    yield "first another", every_day([6] + [5] * 27)
    yield "autocorrelated", every_day(walk(56, 0.6, 30, 300))
    yield "strongly autocorrelated", every_day(walk(182, 0.97, 10, 300))
    yield "beyond the clip", every_day(np.arange(100.0))
    yield "negatively autocorrelated", every_day(walk(60, -0.8, 20, 100))
    yield "one absurd day", every_day(with_outlier(30, 12, 10000))
    yield "one absurd first day", every_day(with_outlier(14, 0, 10000))
    yield "one absurd last day", every_day(with_outlier(56, 55, 10000))
    yield "negative", every_day(random.normal(-50, 10, 25))
    yield "around zero", every_day(random.normal(0, 1, 41))
    yield "huge", every_day(random.normal(0, 1, 30) * 1e120)
    yield "huge offset", every_day(1e9 + random.normal(0, 1, 30))
    yield "tiny", every_day(random.normal(0, 1, 30) * 1e-120)
    yield "skewed", every_day(random.lognormal(1, 1.2, 56))
    yield "whole numbers", every_day(random.integers(200, 210, 56))
    yield "eight weeks with gaps", (days(31, 56), list(random.normal(15, 6, 31)))
    yield "half a year", every_day(random.normal(1000, 250, 182))
    yield "half a year, rising", every_day(900 + np.arange(182) * 1.2 + random.normal(0, 150, 182))
    yield "half a year with gaps", (days(90, 182), list(random.normal(60, 12, 90)))
    yield "half a year, few days", (days(41, 182), list(random.normal(60, 12, 41)))
    yield "a year", every_day(random.normal(80, 20, 365))
    yield "a year of ratings", every_day(random.integers(0, 5, 365))
    yield "a year by the seasons", every_day(10 + 5 * np.sin(np.arange(365) / 58) + random.normal(0, 2, 365))
    yield "ten years of weeks", ([7 * d for d in range(522)], walk(522, 0.5, 20, 300))
    yield "ten years of weeks, rounded", ([7 * d for d in range(522)], [round(v, 1) for v in walk(522, 0.3, 0.5, 2)])
    yield "sixteen years of weeks", ([7 * d for d in days(800, 840)], walk(800, 0.4, 30, 250))
    yield "thirty years of weeks of ratings", ([7 * d for d in range(1560)],
                                               [round(float(v), 2) for v in random.choice([0, 0, 0, 1, 1.33, 2], 1560)])
    yield "equal days", ([1, 1, 2, 3, 3, 3, 4, 5, 6, 6], [5, 7, 6, 8, 8, 9, 7, 10, 12, 11])
    yield "fractional days", (sorted(random.uniform(0, 50, 40)), list(random.normal(5, 1, 40)))


def correlation(x):
    if len(x) < 2 or np.all(x == x[0]):
        return 0.0
    d = x - x.mean()
    return float(np.clip((d[:-1] * d[1:]).sum() / (d * d).sum(), 0, 0.95))


def effective(x):
    r = correlation(x)
    return max(2.0, len(x) * (1 - r) / (1 + r))


def deviation(x):
    return 0.0 if np.all(x == x[0]) else float(x.std(ddof=1))


def student(degrees):
    """stats.t.ppf(0.975, degrees), which has nine digits only in SciPy 1.10, to all digits."""
    x = special.betaincinv(degrees / 2, 0.5, 0.05)
    found = float(np.sqrt(degrees * (1 - x) / x))
    assert abs(found - stats.t.ppf(0.975, degrees)) < 1e-7
    return found


def interval(x, n):
    half = student(n - 1) * deviation(x) / np.sqrt(n)
    return [float(x.mean() - half), float(x.mean() + half)]


def welch(a, b):
    if len(a) < 2 or len(b) < 2:
        return None
    na, nb = effective(a), effective(b)
    va, vb = deviation(a) ** 2 / na, deviation(b) ** 2 / nb
    difference = float(b.mean() - a.mean())
    if va + vb == 0:
        return {"difference": difference, "interval": [difference, difference]}
    first = va / (va + vb)  # shares, so that huge values do not overflow
    degrees = 1 / (first ** 2 / (na - 1) + (1 - first) ** 2 / (nb - 1))
    half = float(student(degrees) * np.sqrt(va + vb))
    return {"difference": difference, "interval": [difference - half, difference + half]}


def slope(x, y):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = stats.theilslopes(y, x, 0.95, method="joint")
    return {"slope": float(found.slope), "interval": [float(found.low_slope), float(found.high_slope)]}


def tau(x, y):
    found = stats.kendalltau(x, y).statistic
    return None if np.isnan(found) else float(found)


def shifts(x, y, fewest=7):
    here = tau(x, y)
    if here is None or len(x) > 400:
        return None
    moves = range(fewest, len(x) - fewest + 1)
    strong = sum(abs(tau(x, np.roll(y, s))) >= abs(here) - 1e-12 for s in moves)
    return {"p": (1 + strong) / (1 + len(moves)), "shifts": len(moves)}


def reference(name, x, y):
    x, y = np.array(x, float), np.array(y, float)
    half = len(y) // 2
    with np.errstate(over="ignore"):
        plain = interval(y, len(y))
        limit = float(np.median(y))
        hits = int((y >= limit).sum())
        share = stats.binomtest(hits, len(y)).proportion_ci(method="wilson")
        return {
            "name": name, "days": x.tolist(), "values": y.tolist(),
            "mean": float(y.mean()), "correlation": correlation(y), "effective": effective(y),
            "interval": interval(y, effective(y)), "plain_interval": plain,
            "hits": hits, "wilson": [float(share.low), float(share.high)],
            "theilslopes": slope(x, y), "welch": welch(y[:half], y[half:]),
            "tau": tau(x, y), "shift_test": shifts(x, y),
        }


def whole(number):
    return int(number) if isinstance(number, float) and number.is_integer() and abs(number) < 1e15 else number


def tidy(value):
    if isinstance(value, dict):
        return {key: tidy(held) for key, held in value.items()}
    return [tidy(held) for held in value] if isinstance(value, list) else whole(value)


made = [tidy(reference(name, *points)) for name, points in series()]
lines = ",\n".join(json.dumps(one, allow_nan=False, separators=(",", ":")) for one in made)
Path(__file__).with_name("reference.json").write_text(
    '{"scipy":"%s","numpy":"%s","series":[\n%s\n]}\n' % (scipy.__version__, np.__version__, lines))
print(len(made), "series")
