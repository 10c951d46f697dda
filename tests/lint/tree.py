# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint needs: the project's files, and a way to report that a person can click on."""
import argparse
import os
import subprocess
import sys
from pathlib import Path


class Tree:
    """The files of the project below `root`, as paths relative to it with forward slashes."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self.files = sorted(self._tracked() or self._walked())
        self.problems = []

    def _tracked(self):
        """Files that git knows or would add; nothing where this is not a checkout of its own."""
        try:
            listing = subprocess.run(["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others",
                                      "--exclude-standard"], capture_output=True, check=True).stdout.decode()
        except (OSError, subprocess.CalledProcessError):
            return []
        return [name for name in listing.split("\0") if name and (self.root / name).is_file()]

    def _walked(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [f for f in folders if f not in (".git", "build", ".cache", "__pycache__")]
            for name in names:
                yield (Path(folder) / name).relative_to(self.root).as_posix()

    def sources(self, *folders):
        """C++ files below the given top folders."""
        return [f for f in self.files if f.endswith((".h", ".cpp")) and f.split("/")[0] in folders]

    def text(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def exists(self, name):
        return (self.root / name).is_file()

    def report(self, name, line, problem):
        self.problems.append(f"{name}:{line}: {problem}")

    def finish(self, checked):
        """Prints what was found and ends the program. A lint that looked at nothing has not passed."""
        for problem in self.problems:
            print(problem)
        if not checked:
            print("nothing to check: wrong folder?")
        print(f"{checked} checked, {len(self.problems)} problems")
        sys.exit(1 if self.problems or not checked else 0)


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", required=True, help="the project's top folder")
    return parser
