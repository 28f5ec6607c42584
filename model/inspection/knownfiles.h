// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace Layerwright {

/// The contents, by their SHA-256, that were opened here before or that this program wrote itself: they are
/// not from outside. Kept in a file of one sum a line, newest last, of which the last ones count. Several
/// programs may add to it at the same time.
class KnownFiles final
{
public:
    static constexpr qsizetype atMost = 4'000;

    explicit KnownFiles(QString file);
    /// Beside the journals and backups.
    static QString standardFile();

    bool contains(const QByteArray &sha256);
    /// A file that cannot be written costs no more than a page that is shown once more.
    void add(const QByteArray &sha256);

private:
    void read();
    void take(const QByteArray &sha256);

    QString m_file;
    qint64 m_readBytes = -1; // of the file, when it was looked at last
    QList<QByteArray> m_sums;
    QSet<QByteArray> m_known;
};

} // namespace Layerwright
