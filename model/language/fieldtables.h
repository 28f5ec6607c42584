// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/keysource.h"

#include <QHash>

namespace Layerwright {

/// The tables that come with the program (resources/language): read once, when they are first asked for.
struct FieldTables
{
    struct Kind
    {
        QString kind;
        QString apiVersion;
        std::shared_ptr<const KeySource> fields;
    };

    static const FieldTables &all();

    std::shared_ptr<const KeySource> values; ///< what the product reads in the values of a layer
    QList<Kind> kinds;                       ///< of Kubernetes
    std::shared_ptr<const KeySource> object; ///< what every object of Kubernetes has
};

} // namespace Layerwright
