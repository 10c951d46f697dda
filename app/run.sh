#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Osteolog and starts it; everything on the command line is for the program.
# Without a display it draws the demo diary's pages to build/pages/ instead.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/dependencies.sh"

osteolog_install run
(
    cd "$top"
    cmake --preset release -DOSTEOLOG_BUILD_TESTS=OFF -DOSTEOLOG_BUILD_BENCHMARKS=OFF
    cmake --build --preset release --target osteolog osteolog-cli
)

program=$top/build/release/bin/osteolog
if [ "$(uname)" = Darwin ]; then
    exec "$program.app/Contents/MacOS/osteolog" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi
diary=--demo
for argument; do
    case $argument in
    --help | -h | --version | -v | --render-pages* | --report* | --time-start) exec "$program" "$@" ;;
    --data* | --demo) diary= ;;
    esac
done
pages=$top/build/pages
echo "Osteolog: there is no display here, so the pages are drawn to $pages instead."
"$program" ${diary:+"$diary"} --render-pages "$pages" "$@"
ls "$pages"
