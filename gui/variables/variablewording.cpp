// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variablewording.h"

#include "model/profile/variablevalue.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

QString VariableWording::format(VariableFormat format)
{
    switch (format) {
    case VariableFormat::Number:
        return tr("Number");
    case VariableFormat::Boolean:
        return tr("Boolean");
    case VariableFormat::Ipv4:
        return tr("IPv4 address");
    case VariableFormat::Ipv4Cidr:
        return tr("IPv4 network (CIDR)");
    case VariableFormat::Ipv6:
        return tr("IPv6 address");
    case VariableFormat::Version:
        return tr("Version");
    case VariableFormat::Base64:
        return tr("Base64");
    case VariableFormat::String:
    case VariableFormat::Unknown:
        break;
    }
    return tr("Text");
}

QString VariableWording::input(VariableInput input)
{
    switch (input) {
    case VariableInput::Dropdown:
        return tr("List to choose from");
    case VariableInput::Multiline:
        return tr("Several lines");
    case VariableInput::Text:
    case VariableInput::Unknown:
        break;
    }
    return tr("One line");
}

QString VariableWording::formatNote(const Variable &variable)
{
    switch (formatOf(variable)) {
    case VariableFormat::Number:
        return tr("Whole or decimal: 3, -0.5.");
    case VariableFormat::Boolean:
        return tr("true or false; 1, 0 and yes are refused.");
    case VariableFormat::Version:
        return tr("Three numbers: 1.27.5.");
    case VariableFormat::Ipv4:
        return tr("Such as 10.0.12.1.");
    case VariableFormat::Ipv4Cidr:
        return tr("Such as 10.244.0.0/16.");
    case VariableFormat::Ipv6:
        return tr("Such as 2001:db8::1.");
    case VariableFormat::Base64:
        return tr("With padding; needs Palette 4.8.");
    case VariableFormat::Unknown:
        return tr("The file has the format “%1”, which is kept.").arg(variable.format.name());
    case VariableFormat::String:
        break;
    }
    return {};
}

QString VariableWording::inputNote(const Variable &variable, const ProfileInfo &profile)
{
    const VariableInput input = inputOf(variable);
    if (input == VariableInput::Unknown)
        return tr("The file has the input “%1”, which is kept.").arg(variable.inputType.name());
    if (input == VariableInput::Multiline)
        return tr("Needs Palette 4.8.");
    if (input == VariableInput::Dropdown && profile.cloudType == "edge-native"_L1)
        return tr("The local page of an edge host shows no lists.");
    if (input == VariableInput::Text && formatOf(variable) != VariableFormat::String &&
        formatOf(variable) != VariableFormat::Base64)
        return tr("Several lines are for text and Base64 alone.");
    return {};
}

QString VariableWording::requiredNote(const Variable &variable)
{
    if (variable.required && variable.hidden && defaultValueOf(variable).isEmpty())
        return tr("Hidden, too: nobody can enter a value, so it needs a default.");
    return tr("A deployer has to enter a value.");
}

QString VariableWording::maskedNote(const Variable &)
{
    return tr("Shown as asterisks, also in exports; an import asks for the value.");
}

QString VariableWording::hiddenNote(const Variable &)
{
    return tr("A deployer does not see it.");
}

QString VariableWording::readOnlyNote(const Variable &variable)
{
    if (variable.immutable && defaultValueOf(variable).isEmpty())
        return tr("Nobody can change it, so it needs a default.");
    return tr("A deployer sees the default and cannot change it.");
}

} // namespace Layerwright
