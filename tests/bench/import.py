# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of SR28 against `sqlite3 .import` of the same files, both whole programs, in turns and in one run, so that
what the machine does meanwhile falls on both alike. The bar: at most twice as long.

    import.py path/to/osteolog-cli path/to/SR28_asc.zip [--rounds N]

sqlite3 cannot read a zip, so both are given the unpacked folder; the zip itself is timed besides. Ends with 1 when the
bar is not met."""
import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

BAR = 2.0
TABLES = {"FOOD_DES": 14, "NUT_DATA": 18, "WEIGHT": 7, "FD_GROUP": 2, "NUTR_DEF": 6, "DERIV_CD": 2, "SRC_CD": 2}


def by_sqlite(folder, place):
    script = [".mode ascii", '.separator "^" "\\n"']
    for name, columns in TABLES.items():
        script.append(f"CREATE TABLE {name}({', '.join(f'c{i}' for i in range(columns))});")
        script.append(f'.import "{folder / (name + ".txt")}" {name}')
    script.append("SELECT count(*) FROM NUT_DATA;")
    result = subprocess.run(["sqlite3", str(place / "plain.db")], input="\n".join(script), text=True, check=True,
                            capture_output=True)
    return int(result.stdout.strip().splitlines()[-1])


def by_osteolog(program, source, place):
    result = subprocess.run([program, "--data", str(place), "--json", "foods", "import", str(source)], text=True,
                            check=True, capture_output=True)
    return json.loads(result.stdout)["foods"]


def timed(work, *arguments):
    start = time.perf_counter()
    count = work(*arguments)
    return time.perf_counter() - start, count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("program")
    parser.add_argument("zip", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    times = {"sqlite3 .import": [], "osteolog-cli, folder": [], "osteolog-cli, zip": []}
    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder) / "SR28"
        zipfile.ZipFile(options.zip).extractall(unpacked)
        for number in range(options.rounds):
            place = Path(folder) / str(number)
            place.mkdir()
            seconds, rows = timed(by_sqlite, unpacked, place)
            times["sqlite3 .import"].append(seconds)
            for name, source in (("folder", unpacked), ("zip", options.zip)):
                seconds, foods = timed(by_osteolog, options.program, source, place / name)
                times[f"osteolog-cli, {name}"].append(seconds)
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{name:22} {median:6.2f} s  {median / medians['sqlite3 .import']:5.2f} ×")
    print(f"{rows} values, {foods} foods, median of {options.rounds}, bar {BAR} ×")
    sys.exit(0 if medians["osteolog-cli, folder"] <= BAR * medians["sqlite3 .import"] else 1)


if __name__ == "__main__":
    main()
