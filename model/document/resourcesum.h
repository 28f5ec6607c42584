// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace Layerwright {

class YamlTree;
struct Pack;
struct TextFacts;

/// Adds up what the values ask for at the places that the pack names, times the number of replicas there.
/// A place that is not in the values asks for nothing; one that holds no amount is a finding.
void sumResources(const YamlTree &values, const Pack &pack, TextFacts &facts);

/// An amount of Kubernetes in the unit of its resource (PackResource): `250m` of cpu is 250, `1Gi` of memory
/// 1024.
std::optional<double> amountOf(const QString &quantity, const QString &resource);

/// An amount as people write it: `1.5 CPU`, `640 MiB`, `10 GB`.
QString amountText(double amount, const QString &resource);

} // namespace Layerwright
