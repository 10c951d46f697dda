// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

/// The few things that differ between operating systems. Nothing outside platform.cpp asks which system it runs on.
namespace osteolog::platform {

/// Tells one file from another that was put in its place under the same name.
struct FileIdentity
{
    std::uint64_t volume = 0;
    std::uint64_t file = 0;
    bool operator==(const FileIdentity&) const = default;
};
/// Empty when there is no such file.
std::optional<FileIdentity> fileIdentity(const QString& path);

/// Makes a folder and whatever is missing above it, readable by the owner only. A folder that is there stays as it is.
bool makePrivateFolder(const QString& path);
/// Takes all rights of the group and of others away; the owner's stay as they are. False where the file system keeps
/// no rights (a stick with FAT) or the file is somebody else's.
bool restrictToOwner(const QString& path);
/// Whether a person sees what is written to stderr: a terminal, not a file or a pipe.
bool isErrorStreamATerminal();
/// Makes a file's new name durable. True where the system does that by itself.
bool flushFolder(const QString& path);

} // namespace osteolog::platform
