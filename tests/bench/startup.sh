#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Start-up time and memory of the whole program with a diary of ten years, beside an empty Qt Widgets window and, where
# it is installed, KeePassXC. Builds the release preset, draws into an X server of its own (Xvfb).
# Usage: tests/bench/startup.sh [RUNS] [YEARS] [ENTRIES A DAY]
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
runs=${1:-15}
years=${2:-10}
entries=${3:-12}
bin=$top/build/release/bin
command -v Xvfb >/dev/null || { echo "startup.sh: please install Xvfb (Debian: xvfb)" >&2; exit 1; }

(
    cd "$top"
    cmake --preset release -DOSTEOLOG_BUILD_BENCHMARKS=ON
    cmake --build --preset release --target osteolog osteolog-cli bench_floor
) >&2

diary=$top/build/bench/diary-$years-$entries
if [ ! -d "$diary" ]; then
    mkdir -p "$diary.new"
    "$bin/osteolog-cli" --data "$diary.new" demo --years "$years" --entries "$entries" >&2
    mv "$diary.new" "$diary"
fi
exec python3 -B "$top/tests/bench/startup.py" --runs "$runs" --diary "$diary" --bin "$bin"
