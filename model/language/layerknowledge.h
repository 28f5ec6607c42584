// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"
#include "model/catalog/pack.h"
#include "model/language/keysource.h"

namespace Layerwright {

/// Which kind of text of a layer it is.
enum class TextKind { Values, Manifest };

/// What a document says it is; of a Kubernetes object both are there.
struct ObjectKind
{
    QString kind;
    QString apiVersion;

    bool isEmpty() const { return kind.isEmpty() && apiVersion.isEmpty(); }
    bool operator==(const ObjectKind &) const = default;
};

/// Another layer of the stack, whose values templates can refer to.
struct StackLayer
{
    QString name;
    QByteArray values;

    bool operator==(const StackLayer &) const = default;
};

/// What is known about the texts of one layer beyond what stands in them: from its pack, the charts in it,
/// the profile, the product and Kubernetes. An immutable value, cheap to copy and safe to hand to another
/// thread. A default-made one knows the product and Kubernetes.
class LayerKnowledge
{
public:
    /// What it is made of. Charts that are not in the pack are passed over.
    struct Origins
    {
        std::optional<Pack> pack;
        QList<HelmChart> charts;
        QList<Variable> variables;
        QList<StackLayer> stack; ///< all layers, in the order of the file
        int layer = -1;          ///< the one that it is about

        bool operator==(const Origins &) const = default;
    };

    LayerKnowledge();
    /// Reads what the pack has. Takes a while with large packs.
    explicit LayerKnowledge(const Origins &origins);
    /// The same with these variables and this stack.
    LayerKnowledge within(const QList<Variable> &variables, const QList<StackLayer> &stack, int layer) const;

    /// What the map at the path may hold, each key once, the likeliest first.
    QList<KnownKey> keys(const YamlPath &map, TextKind text, const ObjectKind &object = {}) const;
    std::optional<KnownKey> key(const YamlPath &path, TextKind text, const ObjectKind &object = {}) const;
    /// The kinds of Kubernetes that are known.
    QList<ObjectKind> objectKinds() const;

    const QList<Variable> &variables() const;
    const QList<StackLayer> &stack() const;
    /// The name of the layer itself; empty where it is in no stack.
    QString layerName() const;
    /// What was wrong with the sources, for people.
    const QStringList &notes() const;

private:
    struct Data;

    KeySources sourcesFor(TextKind text, const ObjectKind &object) const;

    std::shared_ptr<const Data> m_data;
};

/// What the document that begins at `begin` says it is; in values only where it says so first.
ObjectKind objectKindAt(QByteArrayView text, qsizetype begin, TextKind kind);

} // namespace Layerwright
