# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each lint can fail: gives it a tiny tree with one fault and reads its answer."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADER = "// SPDX-FileCopyrightText: 2026 The Osteolog developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
METAINFO = "packaging/linux/org.osteolog.Osteolog.metainfo.xml"


class LintCase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run_lint(self, lint, *options):
        return subprocess.run([sys.executable, str(HERE / lint), *options], capture_output=True, text=True)

    def assert_finds(self, problem, result):
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(problem, result.stdout)

    def assert_clean(self, result):
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)


class Includes(LintCase):
    def lint(self, files):
        self.write({"qt/QtCore/QString": "", "qt/QtCore/QDate": "", "qt/QtCharts/QChartView": "", **files})
        return self.run_lint("includes.py", "--root", str(self.root), "--qt", f"Core={self.root}/qt/QtCore",
                             "--qt", f"Charts={self.root}/qt/QtCharts")

    def test_accepts_the_right_direction(self):
        self.assert_clean(self.lint({
            "core/base/text.h": "#include <QString>\n#include <vector>\n",
            "core/domain/food.h": '#include "core/base/text.h"\n#include <QtCore/QDate>\n',
            "ui/charts/plot.h": "#include <QChartView>\n#include <QWidget>\n",
            "ui/pages/foods/foods.h": '#include "core/domain/food.h"\n#include "ui/charts/plot.h"\n',
            "app/cli/main.cpp": '#include "core/domain/food.h"\n',
            "app/main.cpp": '#include "ui/pages/foods/foods.h"\n'}))

    def test_finds_core_including_ui(self):
        self.assert_finds("core/base/a.h:1: \"ui/w.h\" points back",
                          self.lint({"core/base/a.h": '#include "ui/w.h"\n', "ui/w.h": ""}))

    def test_finds_ui_including_app(self):
        self.assert_finds("points back", self.lint({"ui/w.h": '#include "app/main.h"\n', "app/main.h": ""}))

    def test_finds_the_command_line_including_ui(self):
        self.assert_finds("points back", self.lint({"app/cli/main.cpp": '#include "ui/w.h"\n', "ui/w.h": ""}))

    def test_finds_a_relative_include(self):
        self.assert_finds("is not a file", self.lint({"core/base/a.cpp": '#include "a.h"\n', "core/base/a.h": ""}))

    def test_finds_a_cycle_of_three_folders(self):
        result = self.lint({"core/a/a.h": '#include "core/b/b.h"\n', "core/b/b.h": '#include "core/c/c.h"\n',
                            "core/c/c.cpp": '#include "core/a/a.h"\n', "core/c/c.h": ""})
        self.assert_finds("core/a -> core/b (core/a/a.h:1), core/b -> core/c", result)

    def test_finds_a_widget_in_core(self):
        for header in ("QtWidgets/QWidget", "QWidget", "qwidget.h"):
            with self.subTest(header):
                self.assert_finds("core includes no Qt header but QtCore's",
                                  self.lint({"core/base/a.h": f"#include <{header}>\n"}))

    def test_finds_charts_outside_their_folder(self):
        for header in ("QChartView", "QtCharts/QLineSeries"):
            with self.subTest(header):
                self.assert_finds("only below ui/charts", self.lint({"ui/pages/a.h": f"#include <{header}>\n"}))

    def test_finds_the_network(self):
        for header in ("QNetworkAccessManager", "QtNetwork/QTcpSocket", "sys/socket.h", "curl/curl.h"):
            with self.subTest(header):
                self.assert_finds("no network code", self.lint({"ui/a.h": f"#include <{header}>\n"}))

    def test_an_empty_tree_does_not_pass(self):
        self.assert_finds("nothing to check", self.lint({}))


class Length(LintCase):
    def test_finds_the_line_too_many(self):
        self.write({"core/a.cpp": "\n" * 400})
        self.assert_clean(self.run_lint("length.py", "--root", str(self.root)))
        self.write({"core/a.cpp": "\n" * 401})
        self.assert_finds("core/a.cpp:401: 401 lines", self.run_lint("length.py", "--root", str(self.root)))


class Licences(LintCase):
    def lint(self, files):
        self.write(files)
        return self.run_lint("licences.py", "--root", str(self.root))

    def test_accepts_headers_and_stated_folders(self):
        self.assert_clean(self.lint({"core/a.h": HEADER, "LICENSE": "", "resources/foods/foods.csv": "a,b\n",
                                     "resources/README.md": HEADER + "| `foods/foods.csv` | public domain |"}))

    def test_finds_a_source_without_header(self):
        self.assert_finds("core/a.h:1: no SPDX", self.lint({"core/a.h": "#pragma once\n"}))

    def test_finds_half_a_header(self):
        self.assert_finds("no SPDX", self.lint({"core/a.h": HEADER.splitlines()[1] + "\n"}))

    def test_finds_data_that_the_readme_does_not_name(self):
        self.assert_finds("does not state the licence of `foods/`",
                          self.lint({"resources/foods/foods.csv": "a\n", "resources/README.md": HEADER}))

    def test_finds_test_data_without_readme(self):
        self.assert_finds("tests/data/README.md does not state", self.lint({"tests/data/a.csv": "a\n"}))
        self.assert_clean(self.lint({"tests/data/README.md": HEADER}))

    def test_finds_data_in_an_unexpected_place(self):
        self.assert_finds("core/foods.csv:1: no SPDX", self.lint({"core/foods.csv": "a\n"}))


class Versions(LintCase):
    def lint(self, built, told, shown, date="2026-11-21"):
        self.write({"CMakeLists.txt": f"cmake_minimum_required(VERSION 3.25)\nproject(osteolog VERSION {built} X)\n",
                    "CHANGELOG.md": f"# Changelog\n## [Unreleased]\n## [{told}] - 2026-11-21\n## [0.0.1] - 2026-01-01\n",
                    METAINFO: '<component><releases><release version="0.0.1" date="2026-01-01"/>'
                              f'<release version="{shown}" date="{date}"/></releases></component>'})
        return self.run_lint("versions.py", "--root", str(self.root))

    def test_accepts_three_times_the_same(self):
        self.assert_clean(self.lint("0.1.0", "0.1.0", "0.1.0"))

    def test_finds_each_that_differs(self):
        self.assert_finds("CMakeLists.txt builds 0.2.0", self.lint("0.2.0", "0.1.0", "0.1.0"))
        self.assert_finds("newest version is 0.2.0", self.lint("0.1.0", "0.2.0", "0.2.0"))
        self.assert_finds("newest release is 0.2.0", self.lint("0.1.0", "0.1.0", "0.2.0"))
        self.assert_finds("newest release is 0.1.0 of 2026-11-22", self.lint("0.1.0", "0.1.0", "0.1.0", "2026-11-22"))

    def test_finds_what_is_missing(self):
        self.lint("0.1.0", "0.1.0", "0.1.0")
        (self.root / METAINFO).unlink()
        self.assert_finds("states no version", self.run_lint("versions.py", "--root", str(self.root)))


class Linked(LintCase):
    """Builds real little programs, so that what the linker writes is what is read."""

    def program(self, code, *libraries):
        source, program = self.root / "a.cpp", self.root / "a.out"
        source.write_text(code, encoding="utf-8")
        subprocess.run([os.environ.get("CXX", "c++"), str(source), "-o", str(program), "-Wl,--no-as-needed", *libraries],
                       check=True)
        return str(program)

    def stand_in(self, name):
        """A library of that name, so that the test needs nothing of Qt."""
        path = self.root / name
        subprocess.run([os.environ.get("CXX", "c++"), "-shared", "-fPIC", "-x", "c++", "/dev/null", "-o", str(path),
                        f"-Wl,-soname,{name}"], check=True)
        return str(path)

    def test_accepts_a_program_that_stays_at_home(self):
        core = self.stand_in("libQt6Core.so.6")
        self.assert_clean(self.run_lint("linked.py", "--core", self.program("int main() {}", core)))

    def test_finds_a_network_function(self):
        program = self.program("#include <sys/socket.h>\nint main() { return socket(AF_INET, SOCK_STREAM, 0); }")
        self.assert_finds("calls socket, a network function", self.run_lint("linked.py", "--ui", program))

    def test_finds_a_network_library(self):
        program = self.program("int main() {}", self.stand_in("libQt6Network.so.6"))
        self.assert_finds("libQt6Network.so.6, a network library", self.run_lint("linked.py", "--ui", program))

    def test_finds_a_gui_library_below_core(self):
        program = self.program("int main() {}", self.stand_in("libQt6Gui.so.6"))
        self.assert_finds("no Qt library but Core", self.run_lint("linked.py", "--core", program))
        self.assert_finds("no Qt library but Core", self.run_lint("linked.py", "--core-test", program))
        self.assert_clean(self.run_lint("linked.py", "--ui", program))


if __name__ == "__main__":
    unittest.main()
