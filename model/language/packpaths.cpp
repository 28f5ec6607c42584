// SPDX-License-Identifier: Apache-2.0
#include "model/language/packpaths.h"

namespace Layerwright {

PackPathKeys packPathKeys(QByteArrayView values, QByteArrayView path)
{
    PackPathKeys found{childrenOfDocument(values, documentBegin(values, 0)).entries, path.toByteArray()};
    while (found.rest.contains('.')) {
        const BlockChild *longest = nullptr;
        for (const BlockChild &child : found.keys)
            if (found.rest.startsWith(child.name + '.') &&
                (!longest || child.name.size() > longest->name.size()))
                longest = &child;
        if (!longest)
            break; // a key with dots, in the making
        const BlockParent parent{longest->entry, EntryLine::at(values, longest->entry.span.begin), 0};
        found.rest = found.rest.sliced(longest->name.size() + 1);
        found.keys = parent.value(values) < 0 ? childrenOf(values, parent).entries : QList<BlockChild>();
    }
    return found;
}

} // namespace Layerwright
