// SPDX-License-Identifier: Apache-2.0
// Any bytes: read in bounds, every node where it says it is, every fix and finding inside the text.
#include "model/yaml/diagnostics.h"
#include "model/yaml/yamltree.h"
#include "tests/fuzz/law.h"

using namespace Layerwright;

static void checkNodes(const YamlTree &tree)
{
    const Span text{0, tree.text().size()};
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        law(text.contains(node.fullSpan()) && node.span().begin <= node.span().end,
            "a node lies in the text");
        law(text.contains(node.entrySpan()), "an entry lies in the text");
        qsizetype from = node.span().begin;
        for (int i = 0; i < node.count(); ++i) {
            const Span entry = node.at(i).entrySpan();
            law(from <= entry.begin && entry.begin <= entry.end, "entries follow each other");
            from = entry.end;
        }
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const YamlTree tree = YamlTree::read(text);
    checkNodes(tree);
    for (qsizetype at = 0; at <= text.size(); at += 1 + text.size() / 16)
        for (const YamlStep &step : tree.pathAt(at))
            law(step.span.begin >= 0 && step.span.end <= text.size(), "a step lies in the text");
    for (const Finding &finding : findValuesProblems(tree)) {
        law(finding.span.begin <= finding.span.end && finding.span.end <= text.size(),
            "a finding lies in the text");
        for (const Fix &fix : finding.fixes)
            law(applied(applied(text, fix.edits), inverted(text, fix.edits)) == text, "a fix can be undone");
    }
    return 0;
}
