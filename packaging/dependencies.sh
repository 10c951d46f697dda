# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by app/run.sh and tests/run.sh: what has to be on the machine, by package manager, and how it gets there.
# One list for building and running, one for what the tests need besides.

osteolog_packages() { # MANAGER run|test
    case $1:$2 in
    apt:run)
        echo g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-charts-dev qt6-svg-dev \
            libqt6opengl6-dev libgl1-mesa-dev libvulkan-dev libsqlitecpp-dev libarchive-dev libboost-dev qt6-wayland \
            fonts-inter
        ;;
    apt:test)
        echo ccache sqlite3 libgtest-dev libgmock-dev librapidcheck-dev coinor-libcbc-dev libbenchmark-dev \
            python3 clang-format clang-tidy desktop-file-utils appstream shellcheck
        ;;
    dnf:run)
        echo gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qt6-linguist qt6-qtcharts-devel \
            qt6-qtsvg-devel sqlitecpp-devel libarchive-devel boost-devel qt6-qtwayland rsms-inter-fonts
        ;;
    dnf:test)
        echo ccache sqlite gtest-devel gmock-devel rapidcheck-devel coin-or-Cbc-devel google-benchmark-devel \
            python3 clang-tools-extra desktop-file-utils appstream ShellCheck
        ;;
    pacman:run)
        echo base-devel cmake ninja qt6-base qt6-tools qt6-charts qt6-svg qt6-wayland inter-font sqlitecpp libarchive \
            boost
        ;;
    pacman:test) echo ccache sqlite gtest coin-or-cbc benchmark python clang desktop-file-utils appstream shellcheck ;;
    brew:run) echo cmake ninja qt sqlitecpp libarchive boost ;;
    brew:test) echo ccache googletest cbc google-benchmark python llvm shellcheck ;;
    esac
}

osteolog_manager() {
    for manager in apt-get dnf pacman brew; do
        if command -v "$manager" >/dev/null 2>&1; then
            echo "${manager%-get}"
            return
        fi
    done
}

osteolog_missing() { # MANAGER PACKAGE...
    manager=$1
    shift
    for package; do
        case $manager in
        apt) dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ;;
        dnf) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
        pacman) pacman -T "$package" >/dev/null 2>&1 ;;
        brew) brew list --versions "$package" >/dev/null 2>&1 ;;
        esac || printf '%s ' "$package"
    done
}

# Runs a command as root: directly for root, through sudo for anybody else.
osteolog_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "Osteolog: this has to be done by root, and there is no sudo: $*" >&2
        return 1
    fi
}

# Arch has SQLiteCpp only in its user repository, which pacman does not read.
osteolog_install_arch() { # PACKAGE...
    for helper in paru yay; do
        if command -v "$helper" >/dev/null 2>&1; then
            "$helper" -S --needed --noconfirm "$@"
            return
        fi
    done
    for package; do
        if [ "$package" = sqlitecpp ]; then
            echo "Osteolog: please install sqlitecpp from the Arch user repository, then start this again:" >&2
            echo "  git clone https://aur.archlinux.org/sqlitecpp.git && cd sqlitecpp && makepkg -si" >&2
            return 1
        fi
    done
    osteolog_as_root pacman -S --needed --noconfirm "$@"
}

# Installs what is missing for `run`, or for `run` and `test`. Asks for nothing when nothing is missing.
osteolog_install() { # run|test...
    manager=$(osteolog_manager)
    if [ -z "$manager" ]; then
        echo "Osteolog: no package manager that this script knows; trying with what is installed." >&2
        return 0
    fi
    if [ "$manager" = brew ]; then # keeps libarchive apart from the system's, where CMake does not look
        CMAKE_PREFIX_PATH=$(brew --prefix)/opt/libarchive
        export CMAKE_PREFIX_PATH
    fi
    wanted=
    for purpose; do
        wanted="$wanted $(osteolog_packages "$manager" "$purpose")"
    done
    # shellcheck disable=SC2086 # lists of words
    missing=$(osteolog_missing "$manager" $wanted)
    [ -n "$missing" ] || return 0
    echo "Osteolog: installing $missing"
    # shellcheck disable=SC2086
    case $manager in
    apt)
        osteolog_as_root apt-get update &&
            osteolog_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
        ;;
    dnf) osteolog_as_root dnf install -y $missing ;;
    pacman) osteolog_install_arch $missing ;;
    brew) brew install $missing ;;
    esac
}
