// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace

tl::expected<void, CommandError> print(const QByteArray &bytes)
{
    QFile output;
    const bool written = output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         output.write(bytes) == bytes.size() && output.flush();
    if (!written)
        return failed({Tr::tr("The standard output cannot be written: %1.").arg(output.errorString())});
    return {};
}

QString lineFromInput()
{
    QFile input;
    constexpr qint64 longest = 4096;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readLine(longest)).trimmed()
                                                  : QString();
}

void printMessage(const QString &message)
{
    const QByteArray line = u"layerwright-cli: %1\n"_s.arg(message).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace Layerwright
