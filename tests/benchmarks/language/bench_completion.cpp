// SPDX-License-Identifier: Apache-2.0
// What completion and descriptions cost on a text, as JSON lines on standard output: on FILE, or on texts
// made up of 300 KB and 3 MB, whose own keys are what is known.
#include "model/language/completion.h"
#include "model/language/description.h"

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
    QByteArray text = "pack:\n  namespace: bench\ncharts:\n  bench:\n";
    for (int section = 0; text.size() < bytes; ++section) {
        const QByteArray number = QByteArray::number(section);
        text +=
            "    # what section " + number + " is for\n    section-" + number +
            ":\n      # -- whether it is on\n      enabled: true\n      image:\n        repository: "
            "\"example.org/app\"\n        tag: \"1." +
            number +
            "\"\n      # args:\n      #   - --verbose\n      env: [{name: A, value: b}]\n      ports:\n   "
            "     - 80\n        - 443\n\n";
    }
    return text;
}

static void report(const char *what, qsizetype bytes, const std::function<qsizetype()> &act)
{
    std::vector<qint64> nanoseconds;
    QElapsedTimer timer;
    qsizetype found = 0;
    for (int run = 0; run < 31; ++run) {
        timer.start();
        found = act();
        nanoseconds.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(nanoseconds);
    std::printf("{\"benchmark\":\"%s\",\"bytes\":%lld,\"runs\":31,\"found\":%lld,\"median_ms\":%.3f,\"max_"
                "ms\":%.3f}\n",
                what, static_cast<long long>(bytes), static_cast<long long>(found),
                static_cast<double>(nanoseconds[15]) / 1e6, static_cast<double>(nanoseconds.back()) / 1e6);
}

/// A word typed on a line of its own before the line at `line`.
static void measureAt(const char *what, const QByteArray &text, qsizetype line, const QByteArray &typed,
                      const LayerKnowledge &knowledge)
{
    QByteArray with = text;
    with.insert(line, typed + '\n');
    report(what, text.size(), [&] {
        const CompletionList list = completions(with, line + typed.size(), knowledge);
        const auto word = list.isEmpty() ? QByteArrayView()
                                         : QByteArrayView(with).sliced(list.word.begin, list.word.length());
        return ranked(list.items, QString::fromUtf8(word)).size();
    });
}

static void measure(const QByteArray &text)
{
    LayerKnowledge::Origins origins;
    origins.pack = Pack();
    origins.pack->values = text;
    origins.stack = {{u"bench"_s, text}};
    origins.layer = 0;
    LayerKnowledge knowledge;
    report("knowledge", text.size(), [&] {
        knowledge = LayerKnowledge(origins);
        return 1;
    });
    const qsizetype middle = text.indexOf("\n      ports:", text.size() / 2) + 1;
    const qsizetype last = text.lastIndexOf("\n      ports:") + 1;
    measureAt("complete_key_middle", text, middle, "      ar", knowledge);
    measureAt("complete_key_end", text, last, "      ar", knowledge);
    measureAt("complete_of_all_sections", text, last, "    sec", knowledge);
    measureAt("complete_value", text, last, "      enabled: t", knowledge);
    measureAt("complete_template", text, last, "      x: '{{.spectro.s", knowledge);
    measureAt("complete_pack_path", text, last, "      x: '{{.spectro.pack.bench.charts.bench.section-7.",
              knowledge);
    const qsizetype key = text.lastIndexOf("enabled");
    report("describe", text.size(), [&] { return describe(text, key, knowledge) ? 1 : 0; });
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
