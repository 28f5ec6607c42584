// SPDX-License-Identifier: Apache-2.0
#include "model/profile/variable.h"

#include <array>

namespace Layerwright {

template <>
std::span<const EnumName<VariableFormat>> enumNames()
{
    using enum VariableFormat;
    static constexpr std::array<EnumName<VariableFormat>, 8> rows{{
        {String, QLatin1StringView("string")},
        {Number, QLatin1StringView("number")},
        {Boolean, QLatin1StringView("boolean")},
        {Ipv4, QLatin1StringView("ipv4")},
        {Ipv4Cidr, QLatin1StringView("ipv4cidr")},
        {Ipv6, QLatin1StringView("ipv6")},
        {Version, QLatin1StringView("version")},
        {Base64, QLatin1StringView("base64")},
    }};
    return rows;
}

template <>
std::span<const EnumName<VariableInput>> enumNames()
{
    using enum VariableInput;
    static constexpr std::array<EnumName<VariableInput>, 3> rows{{
        {Text, QLatin1StringView("text")},
        {Dropdown, QLatin1StringView("dropdown")},
        {Multiline, QLatin1StringView("multiline")},
    }};
    return rows;
}

} // namespace Layerwright
