// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/changefields.h"

#include <QHash>

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
    void putNumber(quint64 number);
    void putBytes(const QByteArray &bytes);
    void put(const QByteArray &bytes);
    void put(const QString &text);
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

} // namespace Layerwright
