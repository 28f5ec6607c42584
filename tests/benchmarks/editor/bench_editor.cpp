// SPDX-License-Identifier: Apache-2.0
// What opening a text and a key press, from the key to the painted window, cost in the editor, as JSON lines
// on standard output.
#include "gui/editor/editorpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray valuesOf(int lines)
{
    QByteArray text = "pack:\n  namespace: bench\n";
    for (int line = 2; line < lines; ++line) {
        const QByteArray number = QByteArray::number(line);
        switch (line % 10) {
        case 0:
            text += "section-" + number + ":\n";
            break;
        case 3:
        case 7:
            text += "  # what the next keys are for\n";
            break;
        case 5:
            text += "  quoted: \"{{.spectro.var.name}}-" + number + "\"\n";
            break;
        default:
            text += "  key-" + number + ": value " + number + "\n";
        }
    }
    return text;
}

static LoadedProfile profileOf(int lines)
{
    LoadedProfile loaded;
    Layer layer;
    layer.name = u"bench"_s;
    layer.values = valuesOf(lines);
    loaded.profile.layers = {layer};
    return loaded;
}

static void report(const char *what, int lines, std::vector<qint64> nanoseconds)
{
    std::ranges::sort(nanoseconds);
    const auto milliseconds = [&nanoseconds](double share) {
        const auto index = static_cast<size_t>(share * static_cast<double>(nanoseconds.size() - 1));
        return static_cast<double>(nanoseconds[index]) / 1e6;
    };
    std::printf(
        "{\"benchmark\":\"%s\",\"lines\":%d,\"runs\":%zu,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n",
        what, lines, nanoseconds.size(), milliseconds(0.5), milliseconds(0.99), milliseconds(1));
    std::fflush(stdout);
}

static qint64 timed(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return timer.nsecsElapsed();
}

/// Turns the event loop until nothing is left to do, and gives how long its turns with work were.
static std::vector<qint64> turnsUntilQuiet()
{
    std::vector<qint64> turns;
    QElapsedTimer quiet;
    QElapsedTimer all;
    quiet.start();
    all.start();
    while (quiet.elapsed() < 400 && all.elapsed() < 10'000) {
        const qint64 turn = timed([] { QCoreApplication::processEvents(); });
        if (turn > 200'000) {
            turns.push_back(turn);
            quiet.restart();
        }
    }
    return turns.empty() ? std::vector<qint64>{0} : turns;
}

static void open(int lines)
{
    ProfileDocument document(profileOf(lines));
    EditorPane pane(&document);
    pane.resize(900, 700);
    pane.show();
    turnsUntilQuiet();
    report("open: until the first page is painted", lines, {timed([&] {
               pane.showLayer(document.layerId(0));
               pane.editor()->viewport()->repaint();
           })});
    report("open: turns of the event loop until all is coloured", lines, turnsUntilQuiet());
}

static void type(int lines)
{
    ProfileDocument document(profileOf(lines));
    EditorPane pane(&document);
    pane.resize(900, 700);
    pane.show();
    pane.showLayer(document.layerId(0));
    turnsUntilQuiet();
    YamlEditor *editor = pane.editor();
    for (const int line : {2, lines / 2, lines - 5}) {
        editor->goToLine(line + 2, 200);
        std::vector<qint64> keys;
        for (int i = 0; i < 300; ++i) {
            const Qt::Key key = i % 60 == 59 ? Qt::Key_Return : i % 7 == 6 ? Qt::Key_Backspace : Qt::Key_X;
            keys.push_back(timed([&] {
                QTest::keyClick(editor, key);
                pane.repaint();
                editor->viewport()->repaint();
            }));
            QCoreApplication::processEvents();
        }
        report(line == 2          ? "key to paint, at the top"
               : line > lines / 2 ? "key to paint, at the end"
                                  : "key to paint, in the middle",
               lines, keys);
    }
}

static void scroll(int lines)
{
    ProfileDocument document(profileOf(lines));
    EditorPane pane(&document);
    pane.resize(900, 700);
    pane.show();
    pane.showLayer(document.layerId(0));
    turnsUntilQuiet();
    std::vector<qint64> pages;
    for (int page = 0; page < 200; ++page) {
        pages.push_back(timed([&] {
            pane.editor()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            pane.editor()->viewport()->repaint();
        }));
    }
    report("page down", lines, pages);
    report("fold all", lines, {timed([&] {
               pane.foldAll();
               pane.editor()->viewport()->repaint();
           })});
    report("unfold all", lines, {timed([&] {
               pane.unfoldAll();
               pane.editor()->viewport()->repaint();
           })});
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (const int lines : {5'000, 50'000})
        open(lines);
    for (const int lines : {100, 10'000, 100'000})
        type(lines);
    for (const int lines : {10'000, 100'000})
        scroll(lines);
    return 0;
}
