// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalfields.h"

#include <QCryptographicHash>
#include <QHash>

#include <array>
#include <type_traits>
#include <utility>

namespace Layerwright {

/// Long texts by their SHA-256, so that what is in several places is written once.
using JournalTexts = QHash<QByteArray, QByteArray>;

/// Values as bytes: whole numbers by seven bits a byte, texts and lists with their length before them.
class JournalBytes final
{
public:
    JournalBytes() = default;
    /// Of a long text its sum is written, and the text itself is put into `texts`.
    explicit JournalBytes(JournalTexts *texts)
        : m_texts(texts)
    {
    }

    template <typename... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void putNumber(quint64 number)
    {
        for (; number >= 0x80; number >>= 7U)
            m_bytes.append(static_cast<char>(number | 0x80U));
        m_bytes.append(static_cast<char>(number));
    }
    void putBytes(const QByteArray &bytes)
    {
        putNumber(static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
    }
    void put(const QByteArray &bytes)
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
    void put(const QString &text)
    {
        putBytes(QByteArray(reinterpret_cast<const char *>(text.utf16()),
                            text.size() * static_cast<qsizetype>(sizeof(char16_t))));
    }
    template <typename Enum>
    void put(const OpenEnum<Enum> &value)
    {
        put(value.name());
    }
    template <typename Item>
    void put(const QList<Item> &list)
    {
        putNumber(static_cast<quint64>(list.size()));
        for (const Item &item : list)
            put(item);
    }
    template <typename... Kinds>
    void put(const std::variant<Kinds...> &value)
    {
        putNumber(value.index());
        std::visit([this](const auto &kind) { this->put(kind); }, value);
    }
    template <typename Value>
    void put(const Value &value)
    {
        if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
            putNumber(static_cast<quint64>(value));
        else
            visitFields(*this, value);
    }

    QByteArray m_bytes;
    JournalTexts *m_texts = nullptr;
};

/// Reads what JournalBytes wrote. Of bytes that it did not write nothing is believed: no length reserves
/// memory, and past the end everything is empty and `isFine` false.
class JournalParser final
{
public:
    explicit JournalParser(QByteArrayView bytes, const JournalTexts *texts = nullptr)
        : m_bytes(bytes)
        , m_texts(texts)
    {
    }

    template <typename... Values>
    void operator()(Values &...values)
    {
        (take(values), ...);
    }
    bool isFine() const { return m_isFine; }
    /// All bytes belonged to what was read.
    bool isDone() const { return m_isFine && m_bytes.isEmpty(); }

private:
    quint64 takeNumber()
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
    QByteArrayView takeBytes()
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
    void take(QByteArray &bytes)
    {
        const bool isSum = m_texts && takeNumber() != 0;
        bytes = takeBytes().toByteArray();
        if (!isSum)
            return;
        const auto text = m_texts->constFind(bytes);
        m_isFine = m_isFine && text != m_texts->cend();
        bytes = m_isFine ? *text : QByteArray();
    }
    void take(QString &text)
    {
        const QByteArrayView bytes = takeBytes();
        m_isFine = m_isFine && bytes.size() % 2 == 0;
        text.resize(bytes.size() / 2);
        std::copy_n(bytes.data(), text.size() * 2, reinterpret_cast<char *>(text.data()));
    }
    template <typename Enum>
    void take(OpenEnum<Enum> &value)
    {
        QString name;
        take(name);
        value = OpenEnum<Enum>(name);
    }
    template <typename Item>
    void take(QList<Item> &list)
    {
        for (quint64 left = takeNumber(); m_isFine && left > 0; --left)
            take(list.emplaceBack());
    }
    template <typename... Kinds>
    void take(std::variant<Kinds...> &value)
    {
        const quint64 index = takeNumber();
        if (index >= sizeof...(Kinds)) {
            m_isFine = false;
            return;
        }
        static constexpr std::array<void (*)(JournalParser &, std::variant<Kinds...> &), sizeof...(Kinds)>
            takers{[](JournalParser &self, std::variant<Kinds...> &variant) {
                self.take(variant.template emplace<Kinds>());
            }...};
        takers[index](*this, value);
    }
    template <typename Value>
    void take(Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>)
            value = takeNumber() != 0;
        else if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
            value = static_cast<Value>(takeNumber());
        else
            visitFields(*this, value);
    }

    QByteArrayView m_bytes;
    const JournalTexts *m_texts;
    bool m_isFine = true;
};

} // namespace Layerwright
