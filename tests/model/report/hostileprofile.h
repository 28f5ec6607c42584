// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QStringList>

namespace Layerwright {

/// Names that are markup in one form of a report or another.
inline QStringList hostileNames()
{
    using namespace Qt::StringLiterals;
    return {
        u"<script>alert(1)</script>"_s,
        u"a | b \\| c"_s,
        u"`code` ``` fence"_s,
        u"**bold** _it_ ~~gone~~"_s,
        u"[link](http://example.invalid) ![image](x)"_s,
        u"\"quoted\" 'single' &amp; &lt;"_s,
        u"]]> --> <!-- ?>"_s,
        u"{{.spectro.var.x}} $math$ @someone #12"_s,
        u"# heading"_s,
        u"- item"_s,
        u"1. item"_s,
        u"www.example.invalid https://example.invalid/?a=b&c=d"_s,
        u"Ünï©ödé 名前 \U0001f680"_s,
    };
}

/// A profile in which everything has such a name: its layers, manifests, variables, tags and images.
inline Profile hostileProfile()
{
    using namespace Qt::StringLiterals;
    Profile profile;
    profile.info.name = u"<b>&profile|`"_s;
    profile.info.version = u"1.0.0</small>"_s;
    profile.info.description =
        u"    First </p><script src=\"http://example.invalid/x.js\">\n| second |\n# third"_s;
    profile.info.type = ProfileType::AddOn;
    for (const QString &name : hostileNames()) {
        Layer layer;
        layer.name = name;
        layer.kind = LayerKind::AddOn;
        layer.packType = PackType::Manifest;
        layer.registry.name = name;
        layer.manifests = {{name,
                            "kind: Pod\nspec:\n  containers:\n    - image: '" +
                                name.toUtf8().replace("'", "''").replace(" ", "") + "'\n",
                            {}}};
        profile.layers.append(layer);
        Variable variable;
        variable.name = name;
        variable.displayName = name + u'!';
        variable.description = name;
        variable.defaultValue = name;
        variable.regex = name;
        profile.variables.append(variable);
        profile.info.tags.append({name, QString(Tag::bareValue)});
    }
    return profile;
}

/// What nobody sees, or what is no character: shown by its number or replaced, in every form.
inline Profile invisibleProfile()
{
    using namespace Qt::StringLiterals;
    Profile profile;
    Layer layer;
    layer.name = u"a\u202Eb\x01"_s + QChar(0) + u"\x1B[31mc\nd\uFFFEe"_s + QChar(0xD800) + u"f"_s;
    layer.packType = PackType::Manifest;
    profile.layers = {layer};
    profile.info.name = layer.name;
    profile.info.description = layer.name;
    return profile;
}

/// A stack of many layers, each with values that differ from nothing that is known.
inline Profile tallProfile(int layers)
{
    using namespace Qt::StringLiterals;
    Profile profile;
    profile.info = {u"tall"_s, u"1.0.0"_s, {}, ProfileType::AddOn, u"all"_s, {}};
    for (int number = 0; number < layers; ++number) {
        Layer layer;
        layer.name = u"layer-%1"_s.arg(number);
        layer.kind = LayerKind::AddOn;
        layer.packType = PackType::Spectro;
        layer.version = layer.tag = u"1.2.3"_s;
        layer.values = "pack:\n  namespace: ns-" + QByteArray::number(number) +
                       "\n  content:\n    images:\n      - image: r.example/" +
                       QByteArray::number(number % 50) + ":1\ncharts:\n";
        for (int key = 0; key < 20; ++key)
            layer.values += "  key-" + QByteArray::number(key) + ": " + QByteArray::number(number) + "\n";
        profile.layers.append(layer);
    }
    return profile;
}

} // namespace Layerwright
