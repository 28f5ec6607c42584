// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <span>

namespace Layerwright {

/// One row of an enum's table of names, as they are written in files.
template <typename Enum>
struct EnumName
{
    Enum value;
    QLatin1StringView name;
};

/// The table of an enum's names; specialised beside each enum.
template <typename Enum>
std::span<const EnumName<Enum>> enumNames();

/// An enum of the product as it stands in a file: a name that we do not know is kept as it came and
/// compares, prints and travels like the others (the product adds names faster than we learn them).
/// An absent member is an empty name. `Enum::Unknown` stands for both.
template <typename Enum>
class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(Enum value) // NOLINT(google-explicit-constructor): it is the enum
    {
        const auto row = std::ranges::find(enumNames<Enum>(), value, &EnumName<Enum>::value);
        if (row != enumNames<Enum>().end())
            m_name = row->name;
    }
    explicit OpenEnum(QString name)
        : m_name(std::move(name))
    {
    }

    Enum value() const
    {
        const auto row = std::ranges::find_if(enumNames<Enum>(),
                                              [this](const auto &entry) { return entry.name == m_name; });
        return row == enumNames<Enum>().end() ? Enum::Unknown : row->value;
    }
    const QString &name() const { return m_name; }
    bool isKnown() const { return value() != Enum::Unknown; }
    bool isAbsent() const { return m_name.isEmpty(); }

    bool operator==(const OpenEnum &) const = default;
    bool operator==(Enum value) const { return this->value() == value; }

private:
    QString m_name;
};

} // namespace Layerwright
