// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalbytes.h"

#include <array>

namespace Layerwright {

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
    quint64 takeNumber();
    QByteArrayView takeBytes();
    void take(QByteArray &bytes);
    void take(QString &text);
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
