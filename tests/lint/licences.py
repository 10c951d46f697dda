# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says who holds its copyright and under which licence, in its first lines or, where the format has no
room for that, in the README that is named here for its folder."""
import posixpath
import re

from tree import Tree, arguments

HEADER_LINES = 6
# Files without room for a comment, or whose tools drop it, and the README that states their licence by folder name.
STATED_ELSEWHERE = [
    (re.compile(r"(resources/[\w/-]+)/[^/]+\.(csv|tsv|json|svg|png|qm|ts|ttf|txt)"), "resources/README.md"),
    (re.compile(r"(tests/data(?:/[\w.-]+)*)/[^/]+"), "tests/data/README.md"),
]
NO_LICENCE_NEEDED = {"LICENSE", "CMakePresets.json"}  # the licence itself; a file whose format knows no comment


def states(tree, readme, folder):
    """Whether the README names the folder, or one that it is in, as `folder/`; its own folder it need not name."""
    if not tree.exists(readme):
        return False
    parts = folder.split("/")
    text = tree.text(readme)
    return folder == "." or any("`" + "/".join(parts[:n]) + "/" in text for n in range(len(parts), 0, -1))


def main():
    tree = Tree(arguments(__doc__).parse_args().root)
    for name in tree.files:
        if name in NO_LICENCE_NEEDED:
            continue
        content = (tree.root / name).read_bytes()
        head = b"\n".join(content.splitlines()[:HEADER_LINES])
        if b"SPDX-FileCopyrightText: " in head and b"SPDX-License-Identifier: " in head:
            continue
        for pattern, readme in STATED_ELSEWHERE:
            match = pattern.fullmatch(name)
            if match:
                folder = posixpath.relpath(match.group(1), posixpath.dirname(readme))
                if not states(tree, readme, folder):
                    tree.report(name, 1, f"{readme} does not state the licence of `{folder}/`")
                break
        else:
            tree.report(name, 1, "no SPDX-FileCopyrightText and SPDX-License-Identifier in its first lines")
    tree.finish(len(tree.files))


main()
