// SPDX-License-Identifier: Apache-2.0
#include "model/language/symbols.h"

#include "model/language/anchors.h"
#include "model/language/entries.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Symbols
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Symbols)
};

} // namespace

static Symbol::Kind symbolKind(Reference::Kind kind)
{
    switch (kind) {
    case Reference::Kind::Variable:
        return Symbol::Kind::Variable;
    case Reference::Kind::Macro:
        return Symbol::Kind::Macro;
    case Reference::Kind::System:
        return Symbol::Kind::System;
    case Reference::Kind::Pack:
        return Symbol::Kind::PackValue;
    case Reference::Kind::Other:
        break;
    }
    return Symbol::Kind::None;
}

static Symbol symbolOf(QByteArrayView text, const Reference &reference)
{
    if (reference.name.isEmpty())
        return {};
    const Span span = reference.kind == Reference::Kind::Pack ? Span{reference.name.begin, reference.span.end}
                                                              : reference.name;
    return {symbolKind(reference.kind), spanText(text, reference.name), spanText(text, reference.path), span,
            false};
}

Symbol referencedAt(QByteArrayView text, qsizetype offset)
{
    return symbolOf(text, referenceAt(templateAt(text, offset), offset));
}

/// The names of the keys; indexes as references could only write them.
static QString dottedPath(const YamlNode &node)
{
    QStringList names;
    for (const YamlStep &step : YamlTree::pathOf(node))
        names.append(step.isIndex() ? QString::number(step.index) : step.name);
    return names.join(u'.');
}

Symbol symbolAt(const Profile &profile, TextAddress text, const YamlTree &tree, qsizetype offset)
{
    if (const Symbol referenced = referencedAt(tree.text(), offset); referenced.isValid())
        return referenced;
    if (const AnchorUses anchor = anchorUsesAt(tree, offset); anchor.isValid()) {
        const auto alias = std::ranges::find_if(
            anchor.aliases, [offset](Span span) { return span.begin - 1 <= offset && offset <= span.end; });
        const bool isAlias = alias != anchor.aliases.end();
        return {Symbol::Kind::Anchor,
                QString::fromUtf8(anchor.node.anchor()),
                {},
                isAlias ? *alias : anchor.name,
                !isAlias};
    }
    const YamlNode entry = entryAt(tree, offset);
    const Span key = entry.key() ? entry.keySpan() : Span{entry.entrySpan().begin, entry.entrySpan().begin};
    const bool isOnKey = entry.key() && key.begin <= offset && offset <= key.end;
    if (text.manifest >= 0 || !isOnKey)
        return {};
    return {Symbol::Kind::PackValue, profile.layers[text.layer].name, dottedPath(entry), key, true};
}

QString packOfLayer(const Layer &layer)
{
    const qsizetype marks = layer.name.lastIndexOf("--"_L1);
    return marks < 0 ? layer.name : layer.name.sliced(marks + 2);
}

int layerOfPack(const Profile &profile, const QString &pack)
{
    const auto exact = std::ranges::find(profile.layers, pack, &Layer::name);
    if (exact != profile.layers.end())
        return static_cast<int>(exact - profile.layers.begin());
    const auto behind = std::ranges::find(profile.layers, pack, packOfLayer);
    return behind == profile.layers.end() ? -1 : static_cast<int>(behind - profile.layers.begin());
}

/// The parts of a dotted path; what cannot be read as one is the name of a key.
static YamlPath pathOfReference(const QString &path)
{
    const Result<YamlPath> parsed = YamlPath::fromString(path);
    return parsed ? *parsed : YamlPath::fromSteps({{path, -1, {}}});
}

static Span whereToGo(const YamlNode &node)
{
    return node.key() ? node.keySpan() : Span{node.entrySpan().begin, node.entrySpan().begin};
}

/// The value of the layer, or the deepest that is there on the way to it.
static Definition packValueDefinition(const Profile &profile, const Symbol &symbol)
{
    Definition definition;
    const int layer = layerOfPack(profile, symbol.name);
    if (layer < 0) {
        definition.note =
            Symbols::tr("No layer of this profile is the pack “%1”: the reference takes what another "
                        "profile of the cluster says, or nothing.")
                .arg(symbol.name);
        return definition;
    }
    const YamlTree tree = YamlTree::read(profile.layers[layer].values);
    YamlPath path = pathOfReference(symbol.path);
    YamlNode node = symbol.path.isEmpty() ? YamlNode() : tree.find(path);
    if (!node && !symbol.path.isEmpty())
        definition.note =
            Symbols::tr("The values of “%1” have no “%2”: without a default the reference gives nothing.")
                .arg(profile.layers[layer].name, symbol.path);
    while (!node && !path.isEmpty()) {
        path = path.parent();
        node = tree.find(path);
    }
    definition.place = {layer, -1};
    definition.span = node && node.parent() ? whereToGo(node) : Span();
    return definition;
}

Definition definitionOf(const Profile &profile, TextAddress text, const YamlTree &tree, const Symbol &symbol)
{
    Definition definition;
    switch (symbol.kind) {
    case Symbol::Kind::Anchor:
        return {text, anchorUsesAt(tree, symbol.span.begin).name, -1, {}};
    case Symbol::Kind::PackValue:
        if (symbol.isDefinition)
            return {text, symbol.span, -1, {}};
        return packValueDefinition(profile, symbol);
    case Symbol::Kind::Variable: {
        const auto found = std::ranges::find(profile.variables, symbol.name, &Variable::name);
        if (found != profile.variables.end())
            definition.variable = static_cast<int>(found - profile.variables.begin());
        else
            definition.note = Symbols::tr("The profile has no variable “%1”: define it, or correct the name.")
                                  .arg(symbol.name);
        break;
    }
    case Symbol::Kind::Macro:
        definition.note =
            Symbols::tr("The macro “%1” is not part of a profile: it is defined in the project or "
                        "tenant that the profile is imported into.")
                .arg(symbol.name);
        break;
    case Symbol::Kind::System:
        definition.note =
            Symbols::tr("“%1” is given by the product when a cluster is deployed.").arg(symbol.name);
        break;
    case Symbol::Kind::None:
        definition.note = Symbols::tr(
            "There is no alias, variable, macro or pack reference here whose definition could be shown.");
        break;
    }
    return definition;
}

static bool isWithin(YamlNode node, const YamlNode &ancestor)
{
    while (node && node != ancestor)
        node = node.parent();
    return node.isValid();
}

namespace {

/// Whether references are to one symbol.
class UseFilter
{
public:
    UseFilter(const Profile &profile, const Symbol &symbol)
        : m_symbol(symbol)
    {
        if (symbol.kind != Symbol::Kind::PackValue)
            return;
        m_layer = layerOfPack(profile, symbol.name);
        if (m_layer >= 0)
            m_tree = YamlTree::read(profile.layers[m_layer].values);
        m_node = symbol.path.isEmpty() ? m_tree.root() : m_tree.find(pathOfReference(symbol.path));
    }
    bool takes(const Profile &profile, const Symbol &use) const;
    /// Of a pack value, where it is.
    std::optional<Definition> definition() const
    {
        if (!m_node)
            return {};
        return Definition{{m_layer, -1}, whereToGo(m_node), -1, {}};
    }

private:
    Symbol m_symbol;
    int m_layer = -1;
    YamlTree m_tree;
    YamlNode m_node;
};

} // namespace

/// A reference to a value within a map counts as one to the map.
bool UseFilter::takes(const Profile &profile, const Symbol &use) const
{
    if (use.kind != m_symbol.kind)
        return false;
    if (use.kind != Symbol::Kind::PackValue)
        return use.name == m_symbol.name;
    if (m_layer < 0 || !m_node)
        return use.name == m_symbol.name && use.path == m_symbol.path;
    return layerOfPack(profile, use.name) == m_layer &&
           isWithin(use.path.isEmpty() ? m_tree.root() : m_tree.find(pathOfReference(use.path)), m_node);
}

/// The use with its line, of which a long one is shown in part.
static SymbolUse useAt(const QByteArray &text, TextAddress place, Span span, TextPosition position)
{
    constexpr qsizetype mostBefore = 60;
    constexpr qsizetype mostBehind = 120;
    const qsizetype lineStart = skipBlanks(text, lineBegin(text, span.begin));
    const qsizetype lineStop = lineEnd(text, span.begin);
    const QString before = QString::fromUtf8(text.sliced(lineStart, span.begin - lineStart));
    const QString behind = QString::fromUtf8(text.sliced(span.begin, lineStop - span.begin)).trimmed();
    const QString shownBefore = before.size() > mostBefore ? u'…' + before.last(mostBefore) : before;
    const QString shownBehind = behind.size() > mostBehind ? behind.first(mostBehind) + u'…' : behind;
    return {place, span, position, shownBefore + shownBehind, static_cast<int>(shownBefore.size()), false};
}

static QList<SymbolUse> anchorUses(TextAddress text, const YamlTree &tree, const Symbol &symbol)
{
    const AnchorUses anchor = anchorUsesAt(tree, symbol.span.begin);
    QList<Span> spans = anchor.aliases;
    spans.append(anchor.name);
    std::ranges::sort(spans, {}, &Span::begin);
    QList<SymbolUse> uses;
    for (const Span span : std::as_const(spans)) {
        uses.append(useAt(tree.text(), text, span, tree.position(span.begin)));
        uses.last().isDefinition = span == anchor.name;
    }
    return uses;
}

QList<SymbolUse> usesOf(const Profile &profile, TextAddress text, const YamlTree &tree, const Symbol &symbol)
{
    if (symbol.kind == Symbol::Kind::None)
        return {};
    if (symbol.kind == Symbol::Kind::Anchor)
        return anchorUses(text, tree, symbol);
    QList<SymbolUse> uses;
    const UseFilter filter(profile, symbol);
    if (const auto definition = filter.definition()) {
        const QByteArray &values = profile.layers[definition->place.layer].values;
        uses.append(
            useAt(values, definition->place, definition->span, positionAt(values, definition->span.begin)));
        uses.last().isDefinition = true;
    }
    for (const ReferenceUse &use : referenceUses(profile)) {
        const QByteArray referring = textOf(profile, use.place);
        const Symbol found = symbolOf(referring, use.reference);
        if (filter.takes(profile, found))
            uses.append(useAt(referring, use.place, found.span, use.position));
    }
    std::ranges::stable_sort(uses, {}, [](const SymbolUse &use) {
        return std::tuple(use.place.layer, use.place.manifest, use.span.begin);
    });
    return uses;
}

} // namespace Layerwright
