// SPDX-License-Identifier: Apache-2.0
#include "tests/model/profile/randomprofile.h"

#include "model/profile/jsonstring.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

QByteArray RandomProfile::text()
{
    static const QList<QByteArray> pieces{
        "a",
        "key: value",
        "\n",
        "\n\n",
        "  ",
        "# comment <b> & more",
        "\"",
        "\\",
        "\t",
        "é",
        "日本",
        "😀",
        "\r\n",
        "\u2028",
        "'",
        "- item",
        "{{ .spectro.var.x }}",
        ":",
        "\n",
        "\n",
        " ",
        "null",
        "|",
        "\x01",
        "\x7f",
        "/",
        "\ufeff",
        "---\n",
        "\n  indented\n",
    };
    QByteArray text;
    for (int i = below(8); i > 0; --i)
        text.append(pieces[below(static_cast<int>(pieces.size()))]);
    return text;
}

QString RandomProfile::name()
{
    static const QStringList names{u"argo-cd"_s,  u"csi-longhorn"_s, u"layer two"_s, u"ünï"_s,  u"1.20"_s,
                                   u"../etc"_s,   u"CON"_s,          u""_s,          u"a\"b"_s, u"<tag>"_s,
                                   u"hello--x"_s, u"true"_s,         u"a/b"_s,       u"x"_s};
    const QString base = names[below(static_cast<int>(names.size()))];
    return below(2) == 0 ? base : base + QString::number(below(50));
}

ExtraMembers RandomProfile::extra(const QList<QByteArray> &known)
{
    static const QList<QByteArray> values{
        R"("\ud800")", "1.20", "null", "true", R"({"b":[1,2,{"c":"<x>"}],"a":"é"})", R"("t")", "[]", "{}"};
    const int first = m_halfCharacters == HalfCharacters::Some ? 0 : 1;
    ExtraMembers members;
    for (QByteArray after : QList<QByteArray>{{}} + known) {
        for (int i = below(10) - 7; i > 0; --i) {
            const QString added = u"x-%1"_s.arg(members.size());
            members.append({added, values[first + below(static_cast<int>(values.size()) - first)],
                            QString::fromUtf8(after)});
            after = added.toUtf8();
        }
    }
    return members;
}

Manifest RandomProfile::manifest()
{
    return {name(), text(), extra({"name", "content"})};
}

Layer RandomProfile::layer()
{
    static const QList<LayerKind> kinds{LayerKind::Os, LayerKind::Kubernetes, LayerKind::Network,
                                        LayerKind::AddOn};
    static const QList<PackType> types{PackType::Spectro, PackType::Helm, PackType::Manifest, PackType::Oci};
    Layer layer;
    layer.name = name();
    layer.kind = below(8) == 0 ? OpenEnum<LayerKind>(name()) : OpenEnum<LayerKind>(kinds[below(4)]);
    layer.packType = types[below(4)];
    layer.version = below(3) == 0 ? QString() : u"1.%1.0"_s.arg(below(9));
    layer.tag = below(2) == 0 ? QString() : layer.version;
    layer.values = text();
    for (int i = below(5) - 2; i > 0; --i)
        layer.manifests.append(manifest());
    if (below(3) != 0) {
        layer.registry.uid = name();
        layer.registry.name = name();
        layer.registry.isPrivate = below(2) == 0;
        layer.registry.extra = extra({"uid", "kind", "isPrivate"});
        layer.registry.wrapperExtra = extra({"metadata"});
    }
    layer.extra = extra({"name", "type", "version", "values", "registry"});
    return layer;
}

Variable RandomProfile::variable()
{
    Variable variable;
    variable.name = name();
    variable.displayName = name();
    variable.format =
        below(2) == 0 ? OpenEnum<VariableFormat>(VariableFormat::Number) : OpenEnum<VariableFormat>();
    variable.defaultValue = name();
    variable.required = below(2) == 0;
    for (int i = below(4) - 1; i > 0; --i)
        variable.options.append({name(), name(), {}, below(2) == 0, extra({"value", "default"})});
    variable.extra = extra({"name", "hidden"});
    return variable;
}

Profile RandomProfile::profile()
{
    Profile profile;
    profile.info = {name(),
                    u"1.0.%1"_s.arg(below(9)),
                    QString::fromUtf8(text()).remove(u'\ufeff'),
                    ProfileType::AddOn,
                    u"all"_s,
                    {}};
    for (int i = below(4); i > 0; --i)
        profile.info.tags.append({u"tag%1"_s.arg(i), below(2) == 0 ? QString(Tag::bareValue) : name()});
    for (int i = below(6); i > 0; --i)
        profile.layers.append(layer());
    for (int i = below(4); i > 0; --i)
        profile.variables.append(variable());
    profile.extra = {extra({"metadata", "spec"}), extra({"name", "labels"}), extra({"version", "template"}),
                     extra({"type", "packs"})};
    return profile;
}

void RandomProfile::editLayer(Layer &layer)
{
    switch (below(9)) {
    case 0:
        layer.name = name();
        return;
    case 1:
        layer.values = text();
        return;
    case 2: {
        const qsizetype at = below(static_cast<int>(layer.values.size()) + 1);
        if (QByteArrayView(layer.values).first(at).isValidUtf8())
            layer.values.insert(at, "edited\n");
        return;
    }
    case 3:
        layer.manifests.insert(below(static_cast<int>(layer.manifests.size()) + 1), manifest());
        return;
    case 4:
        if (!layer.manifests.isEmpty())
            layer.manifests.removeAt(below(static_cast<int>(layer.manifests.size())));
        return;
    case 5:
        layer.tag = name();
        return;
    case 6:
        layer.registry.name = name();
        return;
    case 7:
        layer.registry.isSyncSupported = !layer.registry.isSyncSupported;
        return;
    default:
        layer.extra = extra({"name", "type", "version", "values"});
    }
}

void RandomProfile::editInfo(ProfileInfo &info)
{
    switch (below(5)) {
    case 0:
        info.name = name();
        return;
    case 1:
        info.description = name();
        return;
    case 2:
        info.tags.append({name(), name()});
        return;
    case 3:
        if (!info.tags.isEmpty())
            info.tags.removeAt(below(static_cast<int>(info.tags.size())));
        return;
    default:
        std::reverse(info.tags.begin(), info.tags.end());
    }
}

void RandomProfile::editVariables(QList<Variable> &variables)
{
    const int count = static_cast<int>(variables.size());
    if (count > 0 && below(2) == 0)
        variables[below(count)].hidden = !variables[below(count)].hidden;
    else if (count > 0 && below(2) == 0)
        variables.removeAt(below(count));
    else
        variables.insert(below(count + 1), variable());
}

void RandomProfile::edit(Profile &profile)
{
    const int count = static_cast<int>(profile.layers.size());
    switch (below(7)) {
    case 0:
        profile.layers.insert(below(count + 1), layer());
        return;
    case 1:
        if (count > 0)
            profile.layers.removeAt(below(count));
        return;
    case 2:
        if (count > 1)
            profile.layers.move(below(count), below(count));
        return;
    case 3:
        editInfo(profile.info);
        return;
    case 4:
        editVariables(profile.variables);
        return;
    default:
        if (count > 0)
            editLayer(profile.layers[below(count)]);
    }
}

QByteArray RandomProfile::space()
{
    static const QList<QByteArray> spaces{"", " ", "\t", "N", "N  ", "N\t\t", "  "};
    if (m_isDense)
        return {};
    return QByteArray(spaces[below(static_cast<int>(spaces.size()))]).replace("N", m_lineEnd);
}

QByteArray RandomProfile::rewrittenString(QByteArrayView token)
{
    if (below(3) == 0)
        return token.toByteArray();
    QByteArray out =
        below(2) == 0 ? reescapedJsonString(token, {below(2) == 0, below(2) == 0}) : token.toByteArray();
    return out.contains('\\') ? out : out.replace("/", "\\/").replace("a", "\\u0061");
}

QByteArray RandomProfile::rewritten(JsonNode node)
{
    if (node.isString())
        return rewrittenString(node.raw());
    if (!node.isArray() && !node.isObject())
        return node.raw().toByteArray();
    QList<QByteArray> parts;
    for (const JsonNode child : node) {
        if (node.isArray()) {
            parts.append(rewritten(child));
            continue;
        }
        const QByteArray key = rewrittenString(child.rawKey()) + space() + ':' + space();
        if (below(30) == 0)
            parts.append(key + "null");
        parts.append(key + rewritten(child));
    }
    for (qsizetype i = parts.size() - 1; node.isObject() && m_random.bounded(3) == 0 && i > 0; --i)
        parts.swapItemsAt(i, below(static_cast<int>(i) + 1));
    QByteArray out(node.isArray() ? "[" : "{");
    for (qsizetype i = 0; i < parts.size(); ++i)
        out.append(i > 0 ? "," : "").append(space()).append(parts[i]).append(space());
    return out.append(parts.isEmpty() ? space() : QByteArray()).append(node.isArray() ? ']' : '}');
}

QByteArray RandomProfile::rewritten(const QByteArray &json)
{
    m_lineEnd = below(2) == 0 ? "\n" : "\r\n";
    m_isDense = below(4) == 0;
    const Result<JsonTree> tree = JsonTree::parse(json);
    return (below(6) == 0 ? "\xEF\xBB\xBF" : "") + space() + rewritten(tree->root()) + space();
}

} // namespace Layerwright
