// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalbytes.h"

#include <QCryptographicHash>

namespace Layerwright {

void JournalBytes::putNumber(quint64 number)
{
    for (; number >= 0x80; number >>= 7U)
        m_bytes.append(static_cast<char>(number | 0x80U));
    m_bytes.append(static_cast<char>(number));
}

void JournalBytes::putBytes(const QByteArray &bytes)
{
    putNumber(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void JournalBytes::put(const QByteArray &bytes)
{
    constexpr qsizetype longest = 128; // that stands where it belongs
    if (m_texts)
        putNumber(bytes.size() > longest ? 1 : 0);
    if (m_texts && bytes.size() > longest) {
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        m_texts->insert(sum, bytes);
        putBytes(sum);
    } else {
        putBytes(bytes);
    }
}

/// As UTF-16, since a text may hold half a surrogate pair, and is to be the same again.
void JournalBytes::put(const QString &text)
{
    putBytes(QByteArray(reinterpret_cast<const char *>(text.utf16()),
                        text.size() * static_cast<qsizetype>(sizeof(char16_t))));
}

} // namespace Layerwright
