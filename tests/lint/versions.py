# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version stands in three places, for the compiler, for people and for software centres: they agree."""
import re
import xml.etree.ElementTree

from tree import Tree, arguments

METAINFO = "packaging/linux/org.osteolog.Osteolog.metainfo.xml"


def first(tree, name, pattern):
    match = re.search(pattern, tree.text(name), re.MULTILINE) if tree.exists(name) else None
    if not match:
        tree.report(name, 1, "states no version")
        return None
    return match.groups()


def newest_release(tree):
    if not tree.exists(METAINFO):
        tree.report(METAINFO, 1, "states no version")
        return None
    releases = xml.etree.ElementTree.fromstring(tree.text(METAINFO)).findall("./releases/release")
    if not releases:
        tree.report(METAINFO, 1, "states no version")
        return None
    newest = max(releases, key=lambda release: release.get("date"))
    return newest.get("version"), newest.get("date")


def main():
    tree = Tree(arguments(__doc__).parse_args().root)
    built = first(tree, "CMakeLists.txt", r"^project\([^)]*\bVERSION (\S+)")
    told = first(tree, "CHANGELOG.md", r"^## \[(\d[^\]]*)\] - (\d{4}-\d{2}-\d{2})$")
    shown = newest_release(tree)
    if built and told and built[0] != told[0]:
        tree.report("CHANGELOG.md", 1, f"newest version is {told[0]}, CMakeLists.txt builds {built[0]}")
    if told and shown and told != shown:
        tree.report(METAINFO, 1, f"newest release is {' of '.join(shown)}, CHANGELOG.md says {' of '.join(told)}")
    tree.finish(3)


main()
