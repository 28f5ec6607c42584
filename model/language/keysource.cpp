// SPDX-License-Identifier: Apache-2.0
#include "model/language/keysource.h"

#include <algorithm>

namespace Layerwright {

KeySource::~KeySource() = default;

bool KeySource::isAtOrBelow(const YamlPath &path, const YamlPath &mount)
{
    return std::ranges::equal(path.parts().first(std::min(path.parts().size(), mount.parts().size())),
                              mount.parts(), [](const YamlPath::Part &a, const YamlPath::Part &b) {
                                  return a.name == b.name && a.index == b.index;
                              });
}

void KnownKey::complete(const KnownKey &more)
{
    if (type == ValueType::Unknown)
        type = more.type;
    if (value.isEmpty())
        value = more.value;
    if (allowed.isEmpty())
        allowed = more.allowed;
    if (documentation.isEmpty())
        documentation = more.documentation;
    else if (!more.documentation.isEmpty() && !documentation.contains(more.documentation) &&
             !more.documentation.contains(documentation))
        documentation += QStringLiteral("\n\n") + more.documentation;
    for (const QString &note : more.notes)
        if (!notes.contains(note))
            notes.append(note);
    isRequired |= more.isRequired;
    isReadOnly |= more.isReadOnly;
    isSecret |= more.isSecret;
    isDeprecated |= more.isDeprecated;
}

} // namespace Layerwright
