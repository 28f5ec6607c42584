// SPDX-License-Identifier: Apache-2.0
#include "cli/textfile.h"

#include "cli/invocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

constexpr qint64 MaximumSize = qint64(16) << 20;

} // namespace

tl::expected<QByteArray, CommandError> textOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failed({QFileInfo(path).isDir()
                           ? Tr::tr("“%1” is a folder, not a text.").arg(path)
                           : Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString())});
    // A pipe gives what is there, and more later: only nothing at all is its end.
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= MaximumSize; bytes += part) {
        part = file.read(MaximumSize + 1 - bytes.size());
        if (part.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return failed({Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString())});
    if (bytes.size() > MaximumSize)
        return failed({Tr::tr("“%1” is larger than 16 MiB, which no values are.").arg(path)});
    return bytes;
}

tl::expected<YamlPath, CommandError> pathOf(const QString &text)
{
    const auto path = YamlPath::fromString(text);
    if (!path)
        return usageError(path.error().message);
    return *path;
}

CommandOption textOption()
{
    return {u"text"_s, {}, {}, Tr::tr("VALUE is text, whatever it looks like")};
}

YamlEdits valueEdits(const YamlTree &tree, const YamlPath &path, const QString &value,
                     const Invocation &invocation)
{
    return invocation.isSet(u"text"_s) ? setText(tree, path, value) : setValue(tree, path, value.toUtf8());
}

tl::expected<QByteArray, CommandError> editedText(const QByteArray &text, const YamlEdits &edits,
                                                  const QString &name)
{
    if (!edits)
        return failed({Tr::tr("%1: %2").arg(name, edits.error().message)});
    return applied(text, *edits);
}

} // namespace Layerwright
