// SPDX-License-Identifier: Apache-2.0
#include "model/libraries.h"

#include <archive.h>
#include <tl/expected.hpp>
#include <yaml.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// "libarchive 3.6.2" → "3.6.2".
static QString lastWord(const char *text)
{
    return QString::fromLatin1(text).section(u' ', -1);
}

QList<Library> modelLibraries()
{
    const QString expected = u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
                                 .arg(TL_EXPECTED_VERSION_MINOR)
                                 .arg(TL_EXPECTED_VERSION_PATCH);
    return {
        {u"dtl"_s, {}, u"BSD-3-Clause"_s, u"https://github.com/cubicdaiya/dtl"_s},
        {u"libarchive"_s, lastWord(archive_version_string()), u"BSD-2-Clause"_s, u"https://libarchive.org"_s},
        {u"libyaml"_s, QString::fromLatin1(yaml_get_version_string()), u"MIT"_s,
         u"https://pyyaml.org/wiki/LibYAML"_s},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s},
        {u"QtKeychain"_s, QStringLiteral(LAYERWRIGHT_QTKEYCHAIN_VERSION), u"BSD-2-Clause"_s,
         u"https://github.com/frankosterfeld/qtkeychain"_s},
        {u"RE2"_s, {}, u"BSD-3-Clause"_s, u"https://github.com/google/re2"_s},
        {u"tl::expected"_s, expected, u"CC0-1.0"_s, u"https://github.com/TartanLlama/expected"_s},
        {u"yaml-cpp"_s, QStringLiteral(LAYERWRIGHT_YAML_CPP_VERSION), u"MIT"_s,
         u"https://github.com/jbeder/yaml-cpp"_s},
        {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s, u"https://zlib.net"_s},
    };
}

} // namespace Layerwright
