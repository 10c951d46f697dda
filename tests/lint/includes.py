# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: app -> ui -> core, no cycle between folders, no Qt header but QtCore's in core, Qt Charts
only below ui/charts, and no network header anywhere."""
import posixpath
import re
from pathlib import Path

from tree import Tree, arguments

LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}
CLI = "app/cli/"  # stands on core alone, although it lives in app
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
NETWORK = re.compile(r"^(QtNetwork|QtWebSockets|QtWebEngine\w*|QtHttpServer|curl|boost/asio|boost/beast)/|"
                     r"^(QTcp|QUdp|QSsl|QNetwork|QHost|QLocalS|QAbstractSocket|QWebSocket|QDns)|"
                     r"^(sys/socket\.h|netdb\.h|netinet/|arpa/|winsock)", re.IGNORECASE)


def includes(tree, name):
    for number, line in enumerate(tree.text(name).splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1), match.group(2)


def is_qt(header):
    return re.match(r"(Qt[A-Z]\w*/|Q[A-Z]\w*$|q[a-z0-9]+\.h$)", header) is not None


def check_quoted(tree, name, number, header, graph):
    if not tree.exists(header):
        tree.report(name, number, f'"{header}" is not a file; includes are written from the project\'s top folder')
        return
    allowed = {"core", "app"} if name.startswith(CLI) else LAYERS[name.split("/")[0]]
    if header.split("/")[0] not in allowed or (name.startswith(CLI) and not header.startswith(("core/", CLI))):
        tree.report(name, number, f'"{header}" points back: the direction is app -> ui -> core')
        return
    here, there = posixpath.dirname(name), posixpath.dirname(header)
    if here != there:
        graph.setdefault(here, {}).setdefault(there, f"{name}:{number}")


def check_angled(tree, name, number, header, qt):
    if NETWORK.match(header):
        tree.report(name, number, f"<{header}>: there is no network code in this program")
        return
    if not is_qt(header):
        return
    below = header.split("/")[-1]
    if name.startswith(("core/", CLI)):
        if header.startswith("QtCore/") or ("/" not in header and (qt["Core"] / below).exists()):
            return
        tree.report(name, number, f"<{header}>: core includes no Qt header but QtCore's")
    elif not name.startswith("ui/charts/"):
        charts = qt.get("Charts")
        if header.startswith("QtCharts/") or (charts and "/" not in header and (charts / below).exists()):
            tree.report(name, number, f"<{header}>: Qt Charts is used only below ui/charts")


def cycles(graph):
    """Each cycle of folders once, as the list of folders in it."""
    found, done, path = [], set(), []

    def visit(folder):
        if folder in path:
            found.append(path[path.index(folder):])
            return
        if folder in done:
            return
        path.append(folder)
        for other in sorted(graph.get(folder, {})):
            visit(other)
        path.pop()
        done.add(folder)

    for folder in sorted(graph):
        visit(folder)
    return found


def main():
    parser = arguments(__doc__)
    parser.add_argument("--qt", action="append", default=[], metavar="MODULE=FOLDER", help="where a module's headers are")
    options = parser.parse_args()
    qt = {module: Path(folder) for module, folder in (pair.split("=", 1) for pair in options.qt)}
    if not (qt["Core"] / "QString").exists():
        parser.error(f"no QtCore headers in {qt['Core']}")

    tree = Tree(options.root)
    sources = tree.sources("core", "ui", "app")
    graph = {}
    for name in sources:
        for number, quoted, angled in includes(tree, name):
            if quoted:
                check_quoted(tree, name, number, quoted, graph)
            else:
                check_angled(tree, name, number, angled, qt)
    for cycle in cycles(graph):
        steps = zip(cycle, cycle[1:] + cycle[:1])
        where = ", ".join(f"{a} -> {b} ({graph[a][b]})" for a, b in steps)
        tree.report(cycle[0], 0, f"folders include each other: {where}")
    tree.finish(len(sources))


main()
