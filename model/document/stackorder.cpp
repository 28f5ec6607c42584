// SPDX-License-Identifier: Apache-2.0
#include "model/document/stackorder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct StackOrder
{
    Q_DECLARE_TR_FUNCTIONS(StackOrder)
};

int rankOf(const OpenEnum<LayerKind> &kind)
{
    switch (kind.value()) {
    case LayerKind::Kernel:
        return 0;
    case LayerKind::Os:
        return 1;
    case LayerKind::Kubernetes:
        return 2;
    case LayerKind::Network:
        return 3;
    case LayerKind::Storage:
        return 4;
    case LayerKind::AddOn:
    case LayerKind::Unknown:
        break;
    }
    return 5;
}

QString placeOf(const OpenEnum<LayerKind> &kind)
{
    switch (kind.value()) {
    case LayerKind::Kernel:
        return StackOrder::tr("the kernel layer");
    case LayerKind::Os:
        return StackOrder::tr("the operating system layer");
    case LayerKind::Kubernetes:
        return StackOrder::tr("the Kubernetes layer");
    case LayerKind::Network:
        return StackOrder::tr("the network layer");
    case LayerKind::Storage:
        return StackOrder::tr("the storage layer");
    case LayerKind::AddOn:
    case LayerKind::Unknown:
        break;
    }
    return StackOrder::tr("an add-on");
}

/// Why `moved` may not change sides with `other`.
QString refusal(const Layer &moved, const Layer &other)
{
    if (!moved.isCore())
        return StackOrder::tr(
                   "“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the "
                   "infrastructure. Drop it above the core layers.")
            .arg(moved.name, other.name, placeOf(other.kind));
    return StackOrder::tr(
               "“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in "
               "the order operating system, Kubernetes, network, storage; only add-ons move freely.")
        .arg(moved.name, placeOf(moved.kind), other.name);
}

template <typename Items>
QSet<QString> namesOf(const Items &items)
{
    QSet<QString> names;
    for (const auto &item : items)
        names.insert(item.name);
    return names;
}

QString uniqueName(const QSet<QString> &taken, const QString &wished)
{
    if (!taken.contains(wished))
        return wished;
    static const QRegularExpression counted(u"^(.+)-([0-9]{1,6})$"_s);
    const QRegularExpressionMatch match = counted.match(wished);
    const QString stem = match.hasMatch() ? match.captured(1) : wished;
    for (int number = 2;; ++number) {
        QString name = u"%1-%2"_s.arg(stem).arg(number);
        if (!taken.contains(name))
            return name;
    }
}

} // namespace

int insertionRow(const Profile &profile, const OpenEnum<LayerKind> &kind)
{
    const QList<Layer> &layers = profile.layers;
    for (qsizetype row = layers.size(); row > 0; --row) {
        if (rankOf(layers[row - 1].kind) <= rankOf(kind))
            return static_cast<int>(row);
    }
    return 0;
}

QList<int> orderAfterMove(int count, const QList<int> &rows, int destination)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto moves = [&rows](int row) { return rows.contains(row); };
    std::stable_partition(order.begin(), order.begin() + destination, [&](int row) { return !moves(row); });
    std::stable_partition(order.begin() + destination, order.end(), moves);
    return order;
}

Result<void> canMove(const Profile &profile, const QList<int> &rows, int destination)
{
    const QList<Layer> &layers = profile.layers;
    const QList<int> order = orderAfterMove(static_cast<int>(layers.size()), rows, destination);
    QList<int> ranks;
    for (const int row : order)
        ranks.append(rankOf(layers[row].kind));
    for (qsizetype first = 0; first < order.size(); ++first) {
        for (qsizetype second = first + 1; second < order.size(); ++second) {
            if (ranks[first] > ranks[second] && order[first] > order[second]) {
                const bool isFirstMoved = rows.contains(order[first]);
                return failure(refusal(layers[order[isFirstMoved ? first : second]],
                                       layers[order[isFirstMoved ? second : first]]));
            }
        }
    }
    return {};
}

Result<int> stepDestination(const Profile &profile, const QList<int> &rows, StackStep step)
{
    if (rows.isEmpty())
        return failure(StackOrder::tr("No layer is selected. Select the layers to move first."));
    const auto [lowest, highest] = std::ranges::minmax(rows);
    const bool isOneBlock = highest - lowest + 1 == rows.size();
    int destination = 0;
    if (step == StackStep::Up) {
        destination = isOneBlock ? highest + 2 : highest + 1;
        if (destination > profile.layers.size())
            return failure(
                StackOrder::tr("“%1” is the top of the stack already.").arg(profile.layers[highest].name));
    } else {
        destination = isOneBlock ? lowest - 1 : lowest;
        if (destination < 0)
            return failure(
                StackOrder::tr("“%1” is the bottom of the stack already.").arg(profile.layers[lowest].name));
    }
    if (const Result<void> allowed = canMove(profile, rows, destination); !allowed)
        return tl::unexpected(allowed.error());
    return destination;
}

QString uniqueLayerName(const Profile &profile, const QString &wished)
{
    return uniqueName(namesOf(profile.layers), wished);
}

QString duplicateName(const Profile &profile, const Layer &layer)
{
    if (layer.packType == PackType::Manifest || layer.name.isEmpty())
        return uniqueLayerName(profile, layer.name);
    const qsizetype separator = layer.name.indexOf("--"_L1);
    const QString display = separator < 0 ? layer.name : layer.name.first(separator);
    const QString pack = separator < 0 ? layer.name : layer.name.sliced(separator + 2);
    QSet<QString> displays;
    for (const Layer &other : profile.layers)
        displays.insert(other.name.section("--"_L1, 0, 0));
    return uniqueName(displays, display) + "--"_L1 + pack;
}

QString uniqueManifestName(const Layer &layer, const QString &wished)
{
    return uniqueName(namesOf(layer.manifests), wished);
}

QString uniqueVariableName(const Profile &profile, const QString &wished)
{
    return uniqueName(namesOf(profile.variables), wished);
}

} // namespace Layerwright
