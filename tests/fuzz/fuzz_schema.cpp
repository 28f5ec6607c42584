// SPDX-License-Identifier: Apache-2.0
// Two texts parted by a NUL byte: values, and the JSON Schema that they are judged by.
#include "model/language/schemaproblems.h"
#include "model/language/schematext.h"
#include "model/yaml/finding.h"
#include "tests/fuzz/law.h"

#include <algorithm>

using namespace Layerwright;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList parts = bytes.split('\0');
    if (parts.size() < 2)
        return 0;
    (void)looksLikeJsonSchema(parts[1]);
    const auto schema = readSchema(parts[1]);
    if (!schema)
        return 0;
    const YamlTree values = YamlTree::read(parts[0]);
    const QList<Finding> findings = checkSchema(values, *schema, {{}, parts.value(2), QStringLiteral("s")});
    for (const Finding &finding : findings) {
        law(finding.span.begin >= 0 && finding.span.begin <= finding.span.end &&
                finding.span.end <= parts[0].size(),
            "a finding is within the text");
        law(!finding.message.isEmpty() && !finding.rule.isEmpty(), "a finding says what it is about");
        for (const Fix &fix : finding.fixes) {
            law(!fix.edits.isEmpty(), "a fix changes something");
            const QByteArray fixed = applied(parts[0], fix.edits);
            law(applied(fixed, inverted(parts[0], fix.edits)) == parts[0], "the way back");
            law(!values.issues().isEmpty() || YamlTree::parse(fixed).has_value(), "what is fixed is YAML");
        }
    }
    law(std::ranges::is_sorted(findings, {}, [](const Finding &finding) { return finding.span.begin; }),
        "in the order of the text");
    return 0;
}
