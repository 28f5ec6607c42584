// SPDX-License-Identifier: Apache-2.0
#include "model/document/rules.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Rules)
};

} // namespace

static constexpr Rule rules[] = {
    // clang-format off
    {"yaml-syntax"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The text is no YAML from this place on")},
    {"yaml-trailing-garbage"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "Something follows after the end of a document")},
    {"yaml-tab"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A tab stands in the indentation")},
    {"yaml-encoding"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A byte is not UTF-8, or a character that YAML forbids")},
    {"yaml-too-deep"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "Values are nested deeper than is read")},
    {"yaml-too-large"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The text is larger than is read")},
    {"yaml-duplicate-key"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A map has a key twice")},
    {"yaml-unquoted-template"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value or key begins with a template and has no quotes")},
    {"yaml-unknown-anchor"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "An alias has no anchor")},
    {"pack-key-outside"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A key of the product stands beside “pack”, not in it")},
    {"pack-install-priority"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The install priority is no number in quotes")},
    {"pack-namespace"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The namespace is no name that Kubernetes takes")},
    {"pack-content-key"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A key of “pack.content” is misspelt")},
    {"object-no-map"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A document of a manifest is no object")},
    {"object-kind"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "An object does not say of which kind it is")},
    {"object-api-version"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "An object does not say of which API it is")},
    {"object-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "An object has no name")},
    {"object-duplicate"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "An object is in the profile twice")},
    {"constraint-required"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value that the pack requires is missing")},
    {"constraint-format"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value is not of the format that the pack wants")},
    {"constraint-readonly"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value that must stay as the pack has it was changed")},
    {"constraint-unreadable"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A rule of the pack cannot be read")},
    {"secret-in-clear"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A password of the pack stands in clear text")},
    {"schema-type"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value is of another type than the chart wants")},
    {"schema-value"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value is none that the chart allows")},
    {"schema-required"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A key that the chart requires is missing")},
    {"schema-key"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A key is none that the chart allows")},
    {"schema-reference"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "The chart's schema refers to something outside, which is not read")},
    {"schema-unreadable"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "Something in the chart's schema cannot be judged by")},
    {"chart-unreadable"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A chart of the pack cannot be read")},
    {"dependency-missing"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack requires another that is not in the stack")},
    {"dependency-version"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack requires another version of a pack of the stack")},
    {"dependency-unsupported"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack does not work with another one of the stack")},
    {"dependency-upgrade"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack says something of upgrades of another one")},
    {"dependency-unreadable"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A dependency of a pack cannot be read")},
    {"catalog-unreadable"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack of the catalog cannot be read")},
    {"secret-suspected"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "Something that looks like a secret stands in clear text")},
    {"profile-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile has no name, or one that is hard to read")},
    {"profile-version"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile's version is not of three numbers")},
    {"profile-type"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile's type is missing or unknown")},
    {"profile-cloud"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile is for one cloud, and names none")},
    {"profile-cloud-custom"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile is for a cloud of one's own")},
    {"profile-duplicate"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "Another file of the folder has the name and version of the profile")},
    {"profile-tag"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A tag has no name, or that of another")},
    {"stack-empty"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "The profile has no layers")},
    {"stack-core-missing"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A core layer is missing")},
    {"stack-core-order"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A core layer stands above one that it belongs below")},
    {"stack-core-twice"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A core layer is there twice")},
    {"stack-core-in-add-on"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "An add-on or system profile holds a core layer")},
    {"stack-add-on-in-infra"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "An infrastructure profile holds an add-on")},
    {"stack-duplicate-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "Two layers have one name")},
    {"stack-display-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "Two layers have one display name")},
    {"stack-shared-namespace"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "Layers share a namespace, which goes with one of them")},
    {"stack-cloud"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack is not made for the cloud of the profile")},
    {"stack-edge-manifest"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A core layer at the edge has manifests")},
    {"stack-resources"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "What the packs of the stack ask of the machines")},
    {"resource-below-minimum"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A value asks for less than the pack needs")},
    {"resource-amount"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "An amount of a resource cannot be read")},
    {"layer-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer has no name, or one that the product refuses")},
    {"layer-kind-unknown"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer is of an unknown kind")},
    {"layer-type-unknown"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer is of an unknown type")},
    {"layer-version"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer names no version of its pack")},
    {"layer-registry"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer does not say which registry it comes from")},
    {"layer-registry-kind"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer's type and its registry do not go together")},
    {"pack-namespace-missing"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A layer names no namespace")},
    {"pack-state"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A pack is deprecated or deleted")},
    {"manifest-name"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A manifest has no name")},
    {"manifest-duplicate-name"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "Two manifests of a layer have one name")},
    {"variable-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "A variable has no name, or one with odd characters")},
    {"variable-duplicate-name"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "Two variables have one name")},
    {"variable-format"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A variable's format is unknown")},
    {"variable-input"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A variable's input is unknown, or does not go with the rest of it")},
    {"variable-regex"_L1, Severity::Error, QT_TRANSLATE_NOOP("Layerwright::Rules", "The expression that a variable is checked by cannot be read")},
    {"variable-default"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "The deploy form would refuse the default of a variable")},
    {"variable-options"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "Something is odd with the options of a variable")},
    {"variable-masked"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A masked variable has its default in the file")},
    {"variable-nested"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "The default of a variable holds a template")},
    {"variable-undefined"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template uses a variable that is not there")},
    {"variable-unused"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "No layer uses a variable")},
    {"variable-function"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template applies a function to a variable")},
    {"variable-in-content"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A variable stands in “pack.content”")},
    {"variable-with-macro"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "“system.uri” has both a variable and a macro")},
    {"variable-quotes"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A variable stands in quotes that its values have")},
    {"template-root"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template begins with no word that the product knows")},
    {"template-system"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template uses an unknown system macro")},
    {"template-macro"_L1, Severity::Information, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template uses a macro of a project or tenant")},
    {"template-pack"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template refers to a layer that is not there")},
    {"template-path"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template refers to a value that is not there")},
    {"template-function"_L1, Severity::Warning, QT_TRANSLATE_NOOP("Layerwright::Rules", "A template uses an unknown function")},
    // clang-format on
};

QString Rule::text() const
{
    return Tr::tr(words);
}

QString Rule::section() const
{
    QFile file(u":/rules/rules.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return text();
    const QString page = QString::fromUtf8(file.readAll());
    const QString heading = u"\n### "_s + name + u'\n';
    const qsizetype begin = page.indexOf(heading);
    if (begin < 0)
        return text();
    const qsizetype end = page.indexOf("\n##"_L1, begin + heading.size());
    return page.sliced(begin + heading.size(), (end < 0 ? page.size() : end) - begin - heading.size())
        .trimmed();
}

std::span<const Rule> allRules()
{
    return rules;
}

const Rule *findRule(QStringView name)
{
    const auto rule = std::ranges::find_if(rules, [name](const Rule &known) { return known.name == name; });
    return rule == std::end(rules) ? nullptr : rule;
}

} // namespace Layerwright
