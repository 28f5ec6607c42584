// SPDX-License-Identifier: Apache-2.0
// What reading, editing, presets and findings cost on a text, as JSON lines on standard output: on FILE, or
// on texts made up of 300 KB and 3 MB. To be compared with other programs on the same machine in the same
// run.
#include "model/yaml/diagnostics.h"
#include "model/yaml/presets.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray valuesOf(qsizetype bytes)
{
    QByteArray text = "pack:\n  namespace: bench\ncharts:\n";
    for (int section = 0; text.size() < bytes; ++section) {
        const QByteArray number = QByteArray::number(section);
        text += "  # what section " + number + " is for\n  section-" + number +
                ":\n    enabled: true\n    image:\n      repository: \"example.org/app\"\n      tag: \"1." +
                number +
                "\"\n    # args:\n    #   - --verbose\n    env: [{name: A, value: b}]\n    ports:\n      - "
                "80\n      - 443\n\n";
    }
    return text;
}

static void report(const char *what, qsizetype bytes, int runs, const std::function<void()> &act)
{
    std::vector<qint64> nanoseconds;
    QElapsedTimer timer;
    for (int run = 0; run < runs; ++run) {
        timer.start();
        act();
        nanoseconds.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(nanoseconds);
    std::printf("{\"benchmark\":\"%s\",\"bytes\":%lld,\"runs\":%d,\"median_ms\":%.3f,\"max_ms\":%.3f}\n",
                what, static_cast<long long>(bytes), runs,
                static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6,
                static_cast<double>(nanoseconds.back()) / 1e6);
}

static void measure(const QByteArray &text)
{
    constexpr int runs = 11;
    const YamlTree tree = YamlTree::read(text);
    YamlNode scalar = tree.node(tree.nodeCount() / 2);
    while (!scalar.isScalar() || scalar.isKey())
        scalar = tree.node(scalar.id() + 1);
    const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(scalar));
    const Preset preset{u"n"_s,
                        {},
                        u"g"_s,
                        {u"charts.section-7"_s},
                        "charts:\n  section-3:\n    enabled: false\n  added: {a: 1}\n"};
    report("yaml_read", text.size(), runs, [&] { YamlTree::read(text); });
    report("yaml_read_set_print", text.size(), runs, [&] {
        const YamlTree read = YamlTree::read(text);
        applied(text, *setValue(read, path, "another"));
    });
    report("yaml_read_preset_print", text.size(), runs, [&] {
        const YamlTree read = YamlTree::read(text);
        if (const YamlEdits edits = applyPreset(read, preset))
            applied(text, *edits);
    });
    report("yaml_findings", text.size(), runs, [&] { findValuesProblems(text); });
}

int main(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            measure(file.readAll());
    }
    if (argc < 2)
        for (const qsizetype bytes : {300'000, 3'000'000})
            measure(valuesOf(bytes));
    return 0;
}
