// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

namespace Layerwright {

/// The name that a chart of a layer is installed under.
struct ReleaseName
{
    QString chart;
    QString release;

    bool operator==(const ReleaseName &) const = default;
};

/// What tells two layers of one pack apart (facts/product.md §1.8). All of it is written into the values,
/// below `pack:`, and the layer is named `DISPLAY-NAME--PACK`.
struct LayerIdentity
{
    QString displayName;
    QString nameSpace; ///< left out where it is empty
    QList<ReleaseName> releases;

    bool operator==(const LayerIdentity &) const = default;
};

/// The pack of a layer by the layer's name, which may have a display name before it.
QString packNameOf(const QString &layerName);
/// Whether a layer of this pack is in the stack.
bool holdsPack(const Profile &profile, const QString &packName);

/// What the layer would be called, if it were one more of its pack in the stack; its namespace and releases
/// are its own ones, told apart in the same way.
LayerIdentity suggestedIdentity(const Profile &profile, const Layer &layer);

/// What the layer's name and values say of it now.
LayerIdentity identityOf(const Layer &layer);

/// Why a name cannot be given to one more layer.
Result<void> checkDisplayName(const Profile &profile, const QString &name);
/// A namespace as Kubernetes takes it; may be empty.
Result<void> checkNamespace(const QString &name);
/// A name of a release as Helm takes it, of at most 53 characters; may be empty.
Result<void> checkReleaseName(const QString &name);

/// The layer under that identity, its values edited by as little as can be. Fails where the values are not
/// YAML that can be edited.
Result<Layer> withIdentity(Layer layer, const LayerIdentity &identity);

/// The layer as one more in the stack, under a name that none has. A pack or chart gets names of its own
/// everywhere, as the product wants it; in text that cannot be edited it gets none but the layer's, and is
/// reported like any other fault in it.
Layer oneMoreOf(const Profile &profile, const Layer &layer);

} // namespace Layerwright
