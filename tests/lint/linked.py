# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the built programs really link: no network library and no network function in any of them, and no Qt library
but Core in those that stand on core alone. Reads the programs with readelf, so it sees what the linker kept."""
import argparse
import re
import subprocess
import sys

NETWORK_LIBRARY = re.compile(r"lib(Qt6(Network|WebSockets|WebEngine\w*|HttpServer)|curl|ssl|gnutls|soup|nghttp)")
# Functions by which a program talks to another machine, as C names and as the classes in a mangled C++ name.
NETWORK_FUNCTION = re.compile(
    r"^(socket|connect|bind|listen|accept4?|sendto|recvfrom|getaddrinfo|gethostbyname(_r)?|curl_\w+)$|"
    r"^_Z\w*\d+(QTcp|QUdp|QSsl|QNetwork|QHostAddress|QHostInfo|QLocalSocket|QLocalServer|QAbstractSocket|QWebSocket)")


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], capture_output=True, check=True, text=True).stdout


def needed(program):
    return re.findall(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]", readelf("-d", program))


def undefined(program):
    """Names that the program takes from its libraries."""
    for line in readelf("--dyn-syms", program).splitlines():
        fields = line.split()
        if len(fields) >= 8 and fields[6] == "UND":
            yield fields[7].split("@")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--core", action="append", default=[], help="a program that may link no Qt library but Core")
    parser.add_argument("--core-test", action="append", default=[],
                        help="the same for a test program, whose functions are not read: GoogleTest has sockets of its own")
    parser.add_argument("--ui", action="append", default=[], help="a program with windows")
    options = parser.parse_args()
    on_core_alone = options.core + options.core_test
    programs = on_core_alone + options.ui
    problems = []
    for program in programs:
        libraries = needed(program)
        if not libraries:
            problems.append(f"{program}: links nothing at all, so nothing was checked")
        for library in libraries:
            if NETWORK_LIBRARY.match(library):
                problems.append(f"{program}: links {library}, a network library")
            elif program in on_core_alone and re.match(r"libQt6(?!Core\.)", library):
                problems.append(f"{program}: links {library}; core links no Qt library but Core")
        for name in undefined(program) if program not in options.core_test else []:
            if NETWORK_FUNCTION.match(name):
                problems.append(f"{program}: calls {name}, a network function")
    for problem in problems:
        print(problem)
    print(f"{len(programs)} checked, {len(problems)} problems")
    sys.exit(1 if problems or not programs else 0)


main()
