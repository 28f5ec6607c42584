// SPDX-License-Identifier: Apache-2.0
// Three texts parted by NUL bytes: values, what a preset adds, a path that it removes.
#include "model/yaml/presets.h"
#include "model/yaml/yamlvalue.h"
#include "tests/fuzz/law.h"

using namespace Layerwright;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList parts = bytes.split('\0');
    if (parts.size() < 2)
        return 0;
    const YamlTree values = YamlTree::read(parts[0]);
    Preset preset{QStringLiteral("n"), {}, QStringLiteral("g"), {}, parts[1]};
    if (parts.size() > 2)
        preset.remove = {QString::fromUtf8(parts[2])};
    const YamlEdits edits = applyPreset(values, preset);
    if (!edits)
        return 0;
    const QByteArray result = applied(parts[0], *edits);
    law(applied(result, inverted(parts[0], *edits)) == parts[0], "the way back");
    const auto on = YamlTree::parse(result);
    law(on.has_value(), "the result is YAML");
    law(on->documentCount() == 0 || YamlValue::of(on->root()).isMap() || values.documentCount() > 0,
        "values are a map");
    (void)presetState(*on, preset);
    if (preset.remove.isEmpty()) {
        const YamlEdits again = applyPreset(*on, preset);
        law(again && again->isEmpty(), "applied twice is applied once");
    }
    return 0;
}
