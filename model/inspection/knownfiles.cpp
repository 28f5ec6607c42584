// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/knownfiles.h"

#include "model/document/statefolder.h"
#include "model/profile/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

constexpr qsizetype sumBytes = 32;
constexpr qint64 lineBytes = 2 * sumBytes + 1;

KnownFiles::KnownFiles(QString file)
    : m_file(std::move(file))
{
}

QString KnownFiles::standardFile()
{
    return stateFolder() + u"/known-files"_s;
}

void KnownFiles::take(const QByteArray &sha256)
{
    if (m_known.contains(sha256))
        m_sums.removeOne(sha256);
    m_sums.append(sha256);
    m_known.insert(sha256);
    if (m_sums.size() > atMost)
        m_known.remove(m_sums.takeFirst());
}

/// Where nothing was added since, that is one look at the file's size.
void KnownFiles::read()
{
    const qint64 size = QFileInfo(m_file).size();
    if (size == m_readBytes)
        return;
    m_readBytes = size;
    m_sums.clear();
    m_known.clear();
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    file.seek(std::max<qint64>(0, size - 2 * atMost * lineBytes));
    for (const QByteArray &line : file.read(2 * atMost * lineBytes).split('\n')) {
        const QByteArray sum = QByteArray::fromHex(line);
        if (sum.size() == sumBytes)
            take(sum);
    }
}

bool KnownFiles::contains(const QByteArray &sha256)
{
    read();
    return m_known.contains(sha256);
}

void KnownFiles::add(const QByteArray &sha256)
{
    read();
    if (sha256.size() != sumBytes || (!m_sums.isEmpty() && m_sums.last() == sha256))
        return;
    take(sha256);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (m_readBytes >= 2 * atMost * lineBytes) {
        QByteArray lines;
        for (const QByteArray &sum : std::as_const(m_sums))
            lines += sum.toHex() + '\n';
        (void)writeWholeFile(m_file, lines);
    } else {
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.write(sha256.toHex() + '\n');
    }
    m_readBytes = QFileInfo(m_file).size();
}

} // namespace Layerwright
