#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test and lint. Arguments go to ctest, as in
# `tests/run.sh -R lint`.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/dependencies.sh"

osteolog_install run test
cd "$top"
cmake --preset release -DOSTEOLOG_BUILD_TESTS=ON -DOSTEOLOG_BUILD_BENCHMARKS=ON
cmake --build --preset release
exec ctest --preset release --parallel "$(getconf _NPROCESSORS_ONLN)" "$@"
