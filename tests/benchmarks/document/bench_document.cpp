// SPDX-License-Identifier: Apache-2.0
// What a key press, a move and a check of everything cost in the document, as JSON lines on standard output.
#include "model/commands/edittext.h"
#include "model/commands/movelayers.h"
#include "model/document/problemfinder.h"
#include "model/items/layerlistmodel.h"
#include "model/journal/documentjournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray valuesOf(int lines)
{
    QByteArray text = "pack:\n  namespace: bench\n  spectrocloud.com/install-priority: \"10\"\ncharts:\n";
    for (int line = 4; line < lines; ++line)
        text += line % 5 == 0 ? "  # what the next keys are for\n"
                              : "  key-" + QByteArray::number(line) + ": value\n";
    return text;
}

static LoadedProfile profileOf(int layers, int lines)
{
    LoadedProfile loaded;
    for (int number = 0; number < layers; ++number) {
        Layer layer;
        layer.name = u"layer-%1"_s.arg(number);
        layer.kind = LayerKind::AddOn;
        layer.packType = PackType::Helm;
        layer.values = valuesOf(lines);
        loaded.profile.layers.append(layer);
    }
    return loaded;
}

static void report(const char *what, int layers, int lines, std::vector<qint64> nanoseconds)
{
    std::ranges::sort(nanoseconds);
    const auto microseconds = [&nanoseconds](double share) {
        const auto index = static_cast<size_t>(share * static_cast<double>(nanoseconds.size() - 1));
        return static_cast<double>(nanoseconds[index]) / 1000.0;
    };
    std::printf(
        "{\"benchmark\":\"%s\",\"layers\":%d,\"lines\":%d,\"runs\":%zu,\"median_us\":%.2f,\"p99_us\":%.2f,"
        "\"max_us\":%.2f}\n",
        what, layers, lines, nanoseconds.size(), microseconds(0.5), microseconds(0.99), microseconds(1));
}

static std::vector<qint64> timed(int runs, const std::function<void(int)> &act)
{
    std::vector<qint64> nanoseconds;
    QElapsedTimer timer;
    for (int run = 0; run < runs; ++run) {
        timer.start();
        act(run);
        nanoseconds.push_back(timer.nsecsElapsed());
    }
    return nanoseconds;
}

static void waitUntilChecked(const ProblemFinder &finder)
{
    while (!finder.isCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Typing in the middle of a text, with everything that follows the document connected.
static void benchKeyPress(int layers, int lines)
{
    ProfileDocument document(profileOf(layers, lines));
    const LayerListModel model(&document);
    for (int row = 0; row < model.rowCount(); ++row)
        model.data(model.index(row), LayerListModel::InstallWaveRole);
    ProblemFinder finder(&document);
    waitUntilChecked(finder);
    const TextId id{document.layerId(layers / 2), 0};
    qsizetype at = document.text(id).size() / 2;
    report("key press", layers, lines, timed(2000, [&](int run) {
               if (run % 40 == 0)
                   document.endTypingBurst();
               document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{at, at}, "x"}}));
               ++at;
           }));
    report("undo of a burst", layers, lines, timed(50, [&document](int) { document.undoStack()->undo(); }));
}

/// The same while the findings are looked for, which holds a copy of the text.
static void benchKeyPressDuringCheck(int lines)
{
    ProfileDocument document(profileOf(1, lines));
    ProblemFinder finder(&document);
    finder.setPause(std::chrono::milliseconds(0));
    const TextId id{document.layerId(0), 0};
    qsizetype at = document.text(id).size() / 2;
    report("key press during a check", 1, lines, timed(100, [&](int) {
               QCoreApplication::processEvents(); // starts a check
               document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{at, at}, "x"}}));
               ++at;
           }));
}

/// The document alone, without those who follow it, and then with its journal.
static void benchJournal(int layers, int lines)
{
    for (const bool hasJournal : {false, true}) {
        const QTemporaryDir folder;
        ProfileDocument document(profileOf(layers, lines));
        DocumentFile file(&document);
        JournalWriter writer(folder.path());
        std::unique_ptr<DocumentJournal> journal;
        if (hasJournal)
            journal = std::make_unique<DocumentJournal>(&document, &file, &writer);
        const TextId id{document.layerId(layers / 2), 0};
        qsizetype at = document.text(id).size() / 2;
        const auto press = [&](int run) {
            if (run % 40 == 0)
                document.endTypingBurst();
            document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{at, at}, "x"}}));
            QCoreApplication::processEvents();
            ++at;
        };
        report(hasJournal ? "first key press with journal" : "first key press without journal", layers, lines,
               timed(1, press));
        report(hasJournal ? "key press with journal" : "key press without journal", layers, lines,
               timed(20'000, press));
    }
}

static void benchMove(int layers)
{
    ProfileDocument document(profileOf(layers, 100));
    const LayerListModel model(&document);
    report("move of a layer", layers, 100, timed(500, [&](int run) {
               const int from = run % 2 == 0 ? 0 : layers - 1;
               document.push(std::make_unique<MoveLayers>(&document, QList<ItemId>{document.layerId(from)},
                                                          from == 0 ? layers : 0));
           }));
}

/// From the end of the pause to the findings, after one key press.
static void benchCheck(int layers, int lines)
{
    ProfileDocument document(profileOf(layers, lines));
    ProblemFinder finder(&document);
    finder.setPause(std::chrono::milliseconds(0));
    report("first check", layers, lines, timed(1, [&finder](int) { waitUntilChecked(finder); }));
    const TextId id{document.layerId(0), 0};
    report("check after a key press", layers, lines, timed(20, [&](int) {
               document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{0, 0}, "#\n"}}));
               waitUntilChecked(finder);
           }));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int lines : {100, 1000, 10'000, 100'000})
        benchKeyPress(10, lines);
    benchKeyPress(200, 1000);
    for (const int lines : {100, 10'000, 100'000})
        benchKeyPressDuringCheck(lines);
    benchJournal(10, 1000);
    benchJournal(200, 1000);
    benchJournal(1, 100'000);
    for (const int layers : {10, 50, 200})
        benchMove(layers);
    for (const int lines : {100, 10'000, 100'000})
        benchCheck(1, lines);
    benchCheck(30, 1000);
    return 0;
}
