// SPDX-License-Identifier: Apache-2.0
#include "model/language/layerknowledge.h"

#include "model/language/constraintsource.h"
#include "model/language/defaultvalues.h"
#include "model/language/entryline.h"
#include "model/language/fieldtables.h"
#include "model/language/jsonschema.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Presets beyond so many bytes are not looked into.
static constexpr qsizetype MaximumPresets = qsizetype(2) << 20;

struct LayerKnowledge::Data
{
    KeySources sources; // for values, the nearest first
    QList<Variable> variables;
    QList<StackLayer> stack;
    QString layerName;
    QStringList notes;
};

static void addPack(KeySources &sources, const Pack &pack)
{
    sources.append(std::make_shared<const DefaultValues>(pack.values));
    qsizetype size = 0;
    for (const Preset &preset : pack.presets) {
        size += preset.add.size();
        if (size <= MaximumPresets)
            sources.append(std::make_shared<const DefaultValues>(preset.add, KeyOrigin::Preset));
    }
    if (!pack.constraints.isEmpty())
        sources.append(std::make_shared<const ConstraintSource>(pack.constraints));
}

/// The values of a chart stand below `charts.NAME`.
static void addChart(KeySources &sources, const HelmChart &chart, QStringList &notes)
{
    const YamlPath mount = YamlPath::fromSteps({{u"charts"_s, -1, {}}, {chart.name, -1, {}}});
    if (!chart.values.isEmpty())
        sources.append(std::make_shared<const DefaultValues>(chart.values, KeyOrigin::Chart, mount));
    if (chart.schema.isEmpty())
        return;
    if (const auto schema = JsonSchema::read(chart.schema, KeyOrigin::ChartSchema, mount))
        sources.append(*schema);
    else
        notes.append(
            QCoreApplication::translate("Layerwright::LayerKnowledge", "values.schema.json of %1: %2")
                .arg(chart.name, schema.error().message));
}

LayerKnowledge::LayerKnowledge()
    : LayerKnowledge(Origins())
{
}

LayerKnowledge::LayerKnowledge(const Origins &origins)
{
    auto data = std::make_shared<Data>();
    if (origins.pack)
        addPack(data->sources, *origins.pack);
    for (const HelmChart &chart : origins.charts)
        addChart(data->sources, chart, data->notes);
    data->sources.append(FieldTables::all().values);
    data->variables = origins.variables;
    data->stack = origins.stack;
    if (origins.layer >= 0 && origins.layer < origins.stack.size())
        data->layerName = origins.stack[origins.layer].name;
    m_data = std::move(data);
}

LayerKnowledge LayerKnowledge::within(const QList<Variable> &variables, const QList<StackLayer> &stack,
                                      int layer) const
{
    auto data = std::make_shared<Data>(*m_data);
    data->variables = variables;
    data->stack = stack;
    data->layerName = layer >= 0 && layer < stack.size() ? stack[layer].name : QString();
    LayerKnowledge knowledge = *this;
    knowledge.m_data = std::move(data);
    return knowledge;
}

KeySources LayerKnowledge::sourcesFor(TextKind text, const ObjectKind &object) const
{
    const bool isObject = !object.kind.isEmpty() && !object.apiVersion.isEmpty();
    if (text == TextKind::Values && !isObject)
        return m_data->sources;
    const FieldTables &tables = FieldTables::all();
    for (const FieldTables::Kind &kind : tables.kinds)
        if (kind.kind == object.kind && (kind.apiVersion == object.apiVersion || object.apiVersion.isEmpty()))
            return {kind.fields};
    return {tables.object};
}

QList<KnownKey> LayerKnowledge::keys(const YamlPath &map, TextKind text, const ObjectKind &object) const
{
    QList<KnownKey> keys;
    QHash<QString, qsizetype> places;
    const auto isDottedBeginning = [&keys](const QString &name) { // of a key with dots in its name
        return std::ranges::any_of(keys,
                                   [&](const KnownKey &key) { return key.name.startsWith(name + u'.'); });
    };
    for (const auto &source : sourcesFor(text, object)) {
        for (const KnownKey &key : source->keys(map)) {
            const auto there = places.constFind(key.name);
            if (there != places.cend()) {
                keys[*there].complete(key);
            } else if (key.origin != KeyOrigin::Constraint || !isDottedBeginning(key.name)) {
                places.insert(key.name, keys.size());
                keys.append(key);
            }
        }
    }
    return keys;
}

std::optional<KnownKey> LayerKnowledge::key(const YamlPath &path, TextKind text,
                                            const ObjectKind &object) const
{
    std::optional<KnownKey> known;
    for (const auto &source : sourcesFor(text, object)) {
        const auto more = source->key(path);
        if (known && more)
            known->complete(*more);
        else if (more)
            known = more;
    }
    return known;
}

QList<ObjectKind> LayerKnowledge::objectKinds() const
{
    QList<ObjectKind> kinds;
    for (const FieldTables::Kind &kind : FieldTables::all().kinds)
        kinds.append({kind.kind, kind.apiVersion});
    return kinds;
}

const QList<Variable> &LayerKnowledge::variables() const
{
    return m_data->variables;
}

const QList<StackLayer> &LayerKnowledge::stack() const
{
    return m_data->stack;
}

QString LayerKnowledge::layerName() const
{
    return m_data->layerName;
}

const QStringList &LayerKnowledge::notes() const
{
    return m_data->notes;
}

/// The value of a key at the left edge of the document's lines.
static QString valueAtRoot(QByteArrayView document, const QByteArray &key)
{
    const qsizetype found = document.startsWith(key) ? 0 : document.indexOf('\n' + key) + 1;
    if (found == 0 && !document.startsWith(key))
        return {};
    const EntryLine line = EntryLine::at(document, found);
    return QString::fromUtf8(keyOf(document.sliced(line.value, line.comment - line.value).trimmed()));
}

ObjectKind objectKindAt(QByteArrayView text, qsizetype begin, TextKind kind)
{
    const QByteArrayView first = text.sliced(skipToContent(text, begin));
    if (kind == TextKind::Values && !first.startsWith("kind:") && !first.startsWith("apiVersion:"))
        return {};
    const QByteArrayView rest = text.sliced(begin);
    const qsizetype end = rest.indexOf(QByteArrayView("\n---"));
    const QByteArrayView document = end < 0 ? rest : rest.first(end);
    return {valueAtRoot(document, "kind:"), valueAtRoot(document, "apiVersion:")};
}

} // namespace Layerwright
