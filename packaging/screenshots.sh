#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures in resources/screenshots from the demo diary, so that they show the program as it is. Needs the
# release preset built (app/run.sh or tests/run.sh) and no display.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT

draw() { # THEME
    "$top/build/release/bin/osteolog" --demo --today 2026-11-21 --size 1280x820 --theme "$1" --lang en \
        --render-pages "$drawn/$1"
}
draw light
draw dark

target=$top/resources/screenshots
mkdir -p "$target"
for page in today foods plan movement body profile; do
    cp "$drawn/light/$page.png" "$target/$page.png"
done
cp "$drawn/light/trends-4-8w.png" "$target/trends.png"
cp "$drawn/dark/today.png" "$target/today-dark.png"
