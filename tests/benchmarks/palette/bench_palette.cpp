// SPDX-License-Identifier: Apache-2.0
// What opening the pop-ups for commands and for places costs, and a key in them, over a profile of 200 layers
// and a text of 5,000 lines, as JSON lines on standard output.
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/palette/choicepopup.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray valuesOf(int lines)
{
    QByteArray text = "pack:\n  namespace: bench\n";
    for (int line = 2; line < lines; ++line) {
        const QByteArray number = QByteArray::number(line);
        text += line % 10 == 0 ? "section-" + number + ":\n" : "  key-" + number + ": value " + number + "\n";
    }
    return text;
}

static QByteArray profile()
{
    LoadedProfile loaded = FileActions::emptyProfile();
    loaded.profile.info.name = u"bench"_s;
    for (int layer = 0; layer < 200; ++layer) {
        loaded.profile.layers.append(newManifestLayer(u"layer-%1"_s.arg(layer), {}));
        loaded.profile.layers.last().values = valuesOf(layer == 199 ? 5'000 : 300);
    }
    return writeJson(loaded.profile, {}, JsonStyle::Pretty);
}

static void report(const char *what, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    std::printf("{\"benchmark\":\"%s\",\"ms\":%.2f}\n", what, double(timer.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    WindowTest test;
    MainWindow *window = test.open(test.write(u"bench.json"_s, profile()));
    if (!window)
        return 1;
    QTest::qWait(1000);
    const auto show = [window](ActionId id) {
        window->actions()[id]->trigger();
        window->repaint();
    };
    const auto popup = [window] { return window->findChild<ChoicePopup *>(); };
    const auto typeText = [&](const QString &text) {
        popup()->field()->setText(text);
        popup()->repaint();
    };
    report("command palette: first time", [&] { show(ActionId::CommandPalette); });
    report("command palette: a key", [&] { typeText(u"f"_s); });
    report("command palette: again", [&] { show(ActionId::CommandPalette); });
    report("go to: first time", [&] { show(ActionId::GoToPlace); });
    report("go to: again", [&] { show(ActionId::GoToPlace); });
    report("go to: a key", [&] { typeText(u"s"_s); });
    report("go to: more keys", [&] { typeText(u"section-1230.key"_s); });
    report("go to: nothing here", [&] { typeText(u"layer nsp"_s); });
    QTest::qWait(2000);
    report("go to: a key in all layers", [&] { typeText(u"layer-1 pack nsp"_s); });
    return popup()->model()->rowCount() > 0 ? 0 : 1;
}
