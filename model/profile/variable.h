// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/extramember.h"
#include "model/profile/openenum.h"

namespace Layerwright {

enum class VariableFormat { Unknown, String, Number, Boolean, Ipv4, Ipv4Cidr, Ipv6, Version, Base64 };
enum class VariableInput { Unknown, Text, Dropdown, Multiline };

struct VariableOption
{
    QString value;
    QString label;
    QString description;
    bool isDefault = false;
    ExtraMembers extra;

    bool operator==(const VariableOption &) const = default;
};

/// A profile variable, `{{.spectro.var.NAME}}` in values (facts of the import entity, v1Variable).
struct Variable
{
    QString name;
    QString displayName;
    QString description;
    OpenEnum<VariableFormat> format;
    QString defaultValue; // the literal text, also of numbers and booleans
    QString regex;
    bool required = false;
    bool immutable = false;
    bool hidden = false;
    bool isSensitive = false;
    OpenEnum<VariableInput> inputType;
    QList<VariableOption> options;
    ExtraMembers extra;

    bool operator==(const Variable &) const = default;
};

template <>
std::span<const EnumName<VariableFormat>> enumNames();
template <>
std::span<const EnumName<VariableInput>> enumNames();

} // namespace Layerwright
