# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file of more than 400 lines is more than one thing."""
from tree import Tree, arguments

LIMIT = 400

tree = Tree(arguments(__doc__).parse_args().root)
sources = tree.sources("core", "ui", "app")
for name in sources:
    lines = len(tree.text(name).splitlines())
    if lines > LIMIT:
        tree.report(name, LIMIT + 1, f"{lines} lines, at most {LIMIT}")
tree.finish(len(sources))
