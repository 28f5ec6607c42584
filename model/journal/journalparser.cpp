// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalparser.h"

#include <algorithm>

namespace Layerwright {

quint64 JournalParser::takeNumber()
{
    quint64 number = 0;
    for (unsigned shift = 0; shift < 64 && !m_bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<uchar>(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        number |= static_cast<quint64>(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return number;
    }
    m_isFine = false;
    return 0;
}

QByteArrayView JournalParser::takeBytes()
{
    const quint64 size = takeNumber();
    if (size > static_cast<quint64>(m_bytes.size())) {
        m_isFine = false;
        return {};
    }
    const QByteArrayView bytes = m_bytes.first(static_cast<qsizetype>(size));
    m_bytes = m_bytes.sliced(bytes.size());
    return bytes;
}

void JournalParser::take(QByteArray &bytes)
{
    const bool isSum = m_texts && takeNumber() != 0;
    bytes = takeBytes().toByteArray();
    if (!isSum)
        return;
    const auto text = m_texts->constFind(bytes);
    m_isFine = m_isFine && text != m_texts->cend();
    bytes = m_isFine ? *text : QByteArray();
}

void JournalParser::take(QString &text)
{
    const QByteArrayView bytes = takeBytes();
    m_isFine = m_isFine && bytes.size() % 2 == 0;
    text.resize(bytes.size() / 2);
    std::copy_n(bytes.data(), text.size() * 2, reinterpret_cast<char *>(text.data()));
}

} // namespace Layerwright
