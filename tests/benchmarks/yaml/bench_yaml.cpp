// SPDX-License-Identifier: Apache-2.0
// What reading, editing, presets and findings cost on a text, as JSON lines on standard output: on each FILE,
// or on texts made up of 300 KB and 3 MB. `--write FOLDER` writes these texts for other programs, and
// `--memory FILE` says what a text takes while it is open; peers/compare.py does both.
#include "model/yaml/diagnostics.h"
#include "model/yaml/presets.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Like the values of a chart: 45 % of the lines are comments.
static QByteArray valuesOf(qsizetype bytes)
{
    static const QByteArray section = "  # -- What section % is for, and how it goes along with the others.\n"
                                      "  # Set it with care; see the notes of the chart.\n"
                                      "  section-%:\n"
                                      "    # Whether it is installed at all\n"
                                      "    enabled: true\n"
                                      "    image:\n"
                                      "      # -- registry and name\n"
                                      "      repository: \"example.org/team/app\"\n"
                                      "      # -- as it was built\n"
                                      "      tag: \"1.%.0\"\n"
                                      "    # args:\n"
                                      "    #   - --verbose\n"
                                      "    #   - --level=4\n"
                                      "    replicas: 2 # as many as there are zones\n"
                                      "    env: [{name: A, value: b}]\n"
                                      "    ports:\n"
                                      "      - 80\n"
                                      "      - 443\n"
                                      "    resources: {}\n"
                                      "    # limits:\n"
                                      "    #   cpu: 100m\n"
                                      "    #   memory: 128Mi\n"
                                      "    nodeSelector:\n"
                                      "      kubernetes.io/os: linux\n"
                                      "    # -- why it is so\n"
                                      "    annotations:\n"
                                      "      # key: value\n"
                                      "      example.org/note: 'a text, of some words'\n"
                                      "\n";
    QByteArray text = "# spectrocloud.com/enabled-presets: Mode:plain\npack:\n  namespace: bench\ncharts:\n";
    for (int number = 0; text.size() < bytes; ++number)
        text += QByteArray(section).replace('%', QByteArray::number(number));
    return text;
}

/// What peers/*.mjs and peers/*.py apply as well.
static Preset preset()
{
    return {
        u"p"_s,
        {},
        u"Mode"_s,
        {u"charts.section-7"_s},
        "charts:\n  section-3:\n    enabled: false\n    image:\n      tag: \"2.0\"\n  added:\n    a: 1\n"};
}

/// Times of the processor, which other work on the machine hardly changes.
static void report(const char *what, qsizetype bytes, int runs, const std::function<void()> &act)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        act();
        milliseconds.push_back(static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(milliseconds);
    std::printf("{\"benchmark\":\"%s\",\"bytes\":%lld,\"runs\":%d,\"min_ms\":%.3f,\"median_ms\":%.3f}\n",
                what, static_cast<long long>(bytes), runs, milliseconds.front(),
                milliseconds[milliseconds.size() / 2]);
    std::fflush(stdout);
}

/// A scalar in the middle of the text.
static YamlPath somePath(const YamlTree &tree)
{
    YamlNode scalar = tree.node(tree.nodeCount() / 2);
    while (!scalar.isScalar() || scalar.isKey())
        scalar = tree.node(scalar.id() + 1);
    return YamlPath::fromSteps(YamlTree::pathOf(scalar));
}

static void measure(const QByteArray &text)
{
    constexpr int runs = 7;
    const YamlTree tree = YamlTree::read(text);
    const YamlPath path = somePath(tree);
    report("yaml_read", text.size(), runs, [&] { YamlTree::read(text); });
    report("yaml_read_set_print", text.size(), runs,
           [&] { applied(text, *setValue(YamlTree::read(text), path, "another")); });
    report("yaml_read_preset_print", text.size(), runs,
           [&] { applied(text, applyPreset(YamlTree::read(text), preset()).value_or(QList<TextEdit>())); });
    report("yaml_set_open", text.size(), runs, [&] { applied(text, *setValue(tree, path, "another")); });
    report("yaml_preset_open", text.size(), runs,
           [&] { applied(text, applyPreset(tree, preset()).value_or(QList<TextEdit>())); });
    report("yaml_findings", text.size(), runs, [&] { findValuesProblems(text); });
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The peak of the whole process, with the text, its tree and its findings twice, as after an edit.
static void measureMemory(const QByteArray &text)
{
    const YamlTree tree = YamlTree::read(text);
    const QList<Finding> findings = findValuesProblems(tree);
    const YamlTree edited = YamlTree::read(applied(text, *setValue(tree, somePath(tree), "another")));
    const QList<Finding> after = findValuesProblems(edited);
    const QByteArray status = contentOf(u"/proc/self/status"_s);
    const qsizetype peak = status.indexOf("VmHWM:");
    const qsizetype end = status.indexOf("kB", peak);
    std::printf("{\"benchmark\":\"yaml_memory\",\"bytes\":%lld,\"findings\":%lld,\"peak_kb\":%s}\n",
                static_cast<long long>(text.size()), static_cast<long long>(findings.size() + after.size()),
                peak < 0 ? "0" : status.sliced(peak + 6, end - peak - 6).trimmed().constData());
}

static bool writeTexts(const QString &folder)
{
    for (const qsizetype bytes : {300'000, 3'000'000}) {
        QFile file(folder + u"/values-%1.yaml"_s.arg(bytes));
        if (!file.open(QIODevice::WriteOnly) || file.write(valuesOf(bytes)) < bytes)
            return false;
    }
    return true;
}

int main(int argc, char *argv[])
{
    const QByteArray option(argc > 2 ? argv[1] : "");
    const QString argument = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (option == "--write")
        return writeTexts(argument) ? 0 : 1;
    if (option == "--memory") {
        measureMemory(contentOf(argument));
        return 0;
    }
    for (int i = 1; i < argc; ++i)
        measure(contentOf(QString::fromLocal8Bit(argv[i])));
    if (argc < 2)
        for (const qsizetype bytes : {300'000, 3'000'000})
            measure(valuesOf(bytes));
    return 0;
}
