// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <random>

namespace osteolog::test {

/// Damages files as bad downloads, spreadsheets and bad luck do: the same damage for the same seed on every machine.
class Mutation
{
public:
    explicit Mutation(unsigned seed) : m_engine(seed) {}

    QByteArray of(QByteArray bytes)
    {
        const int count = 1 + below(4);
        for (int i = 0; i < count && !bytes.isEmpty(); ++i)
            once(bytes);
        return bytes;
    }

private:
    // Not std::uniform_int_distribution: what that makes of the engine differs between libraries.
    int below(qsizetype bound) { return bound > 0 ? static_cast<int>(m_engine() % static_cast<unsigned>(bound)) : 0; }

    void once(QByteArray& bytes)
    {
        static constexpr const char* pieces[] = {
            ",",     "\"", "^",   "~",     "\t",       "\n",           "\r\n", "1,5",
            "<0.1",  "-1", "nan", "1e308", "4.68E+11", "\xff\xfe",     "\xc3", "\"\"",
            "99999", "~~", " ",   "0",     "1,250",    "\xef\xbb\xbf", "e",    ""};
        const qsizetype at = below(bytes.size());
        switch (below(8)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.remove(at, 1 + below(20));
            break;
        case 2:
        case 3:
            bytes.insert(at, pieces[static_cast<std::size_t>(below(std::size(pieces)))]);
            break;
        case 4: { // a field gets other content
            const qsizetype end = std::min<qsizetype>(bytes.size(), at + 1 + below(6));
            bytes.replace(at, end - at, pieces[static_cast<std::size_t>(below(std::size(pieces)))]);
            break;
        }
        case 5: { // a line comes again somewhere else
            const qsizetype start = bytes.lastIndexOf('\n', at) + 1;
            const qsizetype end = bytes.indexOf('\n', at);
            bytes.insert(bytes.indexOf('\n', below(bytes.size())) + 1, bytes.mid(start, end - start + 1));
            break;
        }
        case 6: // a piece comes again, many times
            bytes.insert(at, bytes.mid(at, 1 + below(40)).repeated(1 + below(200)));
            break;
        default: // rarely cut off: it would leave nothing for the other cases
            if (below(4) == 0)
                bytes.truncate(at);
            else
                std::swap(bytes[at], bytes[below(bytes.size())]);
        }
    }

    std::mt19937 m_engine;
};

} // namespace osteolog::test
