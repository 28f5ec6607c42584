// SPDX-License-Identifier: Apache-2.0
#include "model/profile/manifestlayer.h"
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "tests/gui/accessibility/atspi.h"
#include "tests/gui/accessibility/desktop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What is wrong with an object for who only hears it.
static QString complaint(const AtspiNode &node)
{
    static const QSet<QString> interactive{
        u"push button"_s, u"button menu"_s, u"toggle button"_s, u"check box"_s, u"radio button"_s,
        u"combo box"_s,   u"text"_s,        u"entry"_s,         u"spin box"_s,  u"slider"_s,
        u"list"_s,        u"list item"_s,   u"tree"_s,          u"tree item"_s, u"table"_s,
        u"menu bar"_s,    u"menu item"_s,   u"page tab"_s,      u"dialog"_s,    u"link"_s};
    static const QSet<QString> nothing{u"filler"_s, u"invalid role"_s, u"unknown"_s, u"panel"_s};
    static const QRegularExpression className(u"^(Q[A-Z]\\w+|Layerwright::.*)$"_s);
    static const QRegularExpression mnemonic(u"&\\w"_s);
    // A widget of tabs hands the keyboard to its bar.
    const bool isOfTabs = std::ranges::any_of(
        node.children, [](const AtspiNode &child) { return child.role == u"page tab list"_s; });
    const bool isFocusable = node.has(AtspiState::Focusable) && !isOfTabs;
    if (node.name.isEmpty() && node.role != u"label"_s && (isFocusable || interactive.contains(node.role)))
        return u"has no name"_s;
    if (isFocusable && nothing.contains(node.role))
        return u"takes the keyboard and has no role"_s;
    if (className.match(node.name).hasMatch())
        return u"has the name of a class"_s;
    return mnemonic.match(node.name).hasMatch() ? u"has a mnemonic in its name"_s : QString();
}

static QStringList complaints(const AtspiNode &root)
{
    QStringList lines;
    root.visit([&lines](const AtspiNode &node, const QStringList &above) {
        const QString wrong = node.has(AtspiState::Showing) ? complaint(node) : QString();
        if (!wrong.isEmpty())
            lines.append(u"%1 “%2” %3, in %4"_s.arg(node.role, node.name, wrong, above.join(u" › "_s)));
    });
    return lines;
}

static QStringList names(const AtspiNode &root, const QString &role)
{
    QStringList found;
    root.visit([&](const AtspiNode &node, const QStringList &) {
        if (node.role == role && node.has(AtspiState::Showing))
            found.append(node.name);
    });
    return found;
}

/// The program `layerwright` on a desktop of its own, as an assistive program hears it.
class TestScreenReader final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everythingShownHasRoleAndName();
    void layersSayTheirPlaceAndProblems();
    void focusIsTold();
    void moveIsSaid();
    void refusalIsSaid();
    void undoIsSaid();
    void dialogs_data();
    void dialogs();
    void profileByKeyboardAlone();

private:
    QString writeProfile() const;
    AtspiNode window(const QString &role = u"frame"_s) const;
    bool waitForWindow(const QString &role, const QString &name, AtspiNode *found = nullptr) const;
    /// While a screen reader may listen to keys, shortcuts overtake those that move: one after the other.
    bool pressTo(const QStringList &keys, const QString &focusedRow) const;
    /// Waits for an event with these beginnings of its parts; what was told instead when it does not come.
    QString waitForEvent(const QString &what, const QString &source);

    TestDesktop m_desktop;
    std::unique_ptr<AtspiClient> m_reader;
    std::unique_ptr<QProcess> m_program;
    AtspiPlace m_application;
};

void TestScreenReader::initTestCase()
{
    const QString problem = m_desktop.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_reader = std::make_unique<AtspiClient>();
    QVERIFY2(m_reader->isConnected(), "no accessibility bus");
}

/// Four core layers and three add-ons, of which beta refers to a variable that nobody declared.
QString TestScreenReader::writeProfile() const
{
    Profile profile;
    profile.info.name = u"small stack"_s;
    profile.info.version = u"1.0.0"_s;
    profile.info.type = ProfileType::Cluster;
    profile.info.cloudType = u"edge-native"_s;
    const std::pair<LayerKind, QString> cores[] = {{LayerKind::Os, u"ubuntu"_s},
                                                   {LayerKind::Kubernetes, u"k3s"_s},
                                                   {LayerKind::Network, u"cilium"_s},
                                                   {LayerKind::Storage, u"longhorn"_s}};
    for (const auto &[kind, name] : cores) {
        Layer layer;
        layer.name = name;
        layer.kind = kind;
        layer.packType = PackType::Oci;
        layer.version = layer.tag = u"1.2.3"_s;
        layer.registry.name = u"Public"_s;
        layer.values = "pack:\n  name: " + name.toUtf8() + "\n";
        profile.layers.append(layer);
    }
    const QByteArray manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ";
    for (const QString &addOn : {u"alpha"_s, u"beta"_s, u"gamma"_s})
        profile.layers.append(newManifestLayer(
            addOn, {Manifest{u"one"_s, manifest + addOn.toUtf8() + "\n  namespace: store\n", {}}}));
    profile.layers[5].manifests[0].content += "data:\n  a: '{{.spectro.var.nowhere}}'\n";
    QFile file(m_desktop.path(u"small.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(writeJson(profile, {}, JsonStyle::Pretty)) < 0)
        qFatal("the profile cannot be written");
    return file.fileName();
}

void TestScreenReader::init()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_desktop.environment());
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(LAYERWRIGHT_PROGRAM), {u"--new-window"_s, writeProfile()});
    QVERIFY(m_program->waitForStarted());
    QVERIFY(QTest::qWaitFor(
        [this] {
            const auto found = m_reader->application(u"layerwright"_s);
            m_application = found.value_or(AtspiPlace());
            return found && window().find(u"list item"_s, u"layer 1 of 7"_s);
        },
        30000));
    QTest::qWait(500); // the findings come, the window manager gives the keyboard
    QVERIFY(TestDesktop::press({u"ctrl+1"_s}));
    m_reader->takeEvents({});
}

void TestScreenReader::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("What a screen reader finds:\n%s", qPrintable(m_reader->read(m_application).text()));
    m_program->kill();
    m_program->waitForFinished();
    m_program.reset();
    QDir(m_desktop.path(u"xdg_state_home"_s)).removeRecursively(); // else its work would be offered again
}

AtspiNode TestScreenReader::window(const QString &role) const
{
    for (const AtspiNode &each : m_reader->read(m_application).children)
        if (each.role == role && each.has(AtspiState::Showing))
            return each;
    return {};
}

bool TestScreenReader::waitForWindow(const QString &role, const QString &name, AtspiNode *found) const
{
    return QTest::qWaitFor(
        [&] {
            const AtspiNode node = window(role);
            if (found)
                *found = node;
            return node.name == name;
        },
        10000);
}

bool TestScreenReader::pressTo(const QStringList &keys, const QString &focusedRow) const
{
    const auto isThere = [&] {
        for (const AtspiNode &each : m_reader->read(m_application).children)
            if (const auto row = each.find(u"list item"_s, focusedRow); row && row->has(AtspiState::Focused))
                return true;
        return false;
    };
    return TestDesktop::press(keys) && QTest::qWaitFor(isThere, 20000);
}

QString TestScreenReader::waitForEvent(const QString &what, const QString &source)
{
    QStringList told;
    const bool came = QTest::qWaitFor(
        [&] {
            told += m_reader->takeEvents(what);
            return std::ranges::any_of(
                told, [&](const QString &line) { return line.startsWith(what + u' ' + source); });
        },
        20000);
    return came ? QString() : u"was told instead:\n"_s + told.join(u'\n');
}

void TestScreenReader::everythingShownHasRoleAndName()
{
    const AtspiNode main = window();
    QVERIFY2(main.name.startsWith(u"small.json"_s), qPrintable(main.name));
    QVERIFY(names(main, u"push button"_s).size() > 10);
    QVERIFY(names(main, u"page tab"_s).contains(u"Presets"_s));
    const QStringList wrong = complaints(main);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestScreenReader::layersSayTheirPlaceAndProblems()
{
    QStringList layers;
    QVERIFY(QTest::qWaitFor([&] {
        layers = names(window(), u"list item"_s).filter(QRegularExpression(u"^layer "_s));
        return layers.size() == 7 && layers.at(1).endsWith(u"warning"_s);
    }));
    QCOMPARE(layers.at(0), u"layer 1 of 7, gamma, 1 manifest"_s);
    QCOMPARE(layers.at(1), u"layer 2 of 7, beta, 1 manifest, 1 warning"_s);
    QCOMPARE(layers.at(3), u"layer 4 of 7, longhorn, Storage, 1.2.3"_s);
    QCOMPARE(layers.at(6), u"layer 7 of 7, ubuntu, Operating system, 1.2.3"_s);
}

void TestScreenReader::focusIsTold()
{
    QVERIFY(TestDesktop::press({u"Home"_s, u"Down"_s}));
    const QString told = waitForEvent(u"StateChanged:focused:1"_s, u"list item layer 2 of 7, beta"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));
    const auto beta = window().find(u"list item"_s, u"layer 2 of 7"_s);
    QVERIFY(beta && beta->has(AtspiState::Focused) && beta->has(AtspiState::Selected));
    const auto gamma = window().find(u"list item"_s, u"layer 1 of 7"_s);
    QVERIFY(gamma && !gamma->has(AtspiState::Focused) && !gamma->has(AtspiState::Selected));
}

void TestScreenReader::moveIsSaid()
{
    QVERIFY(pressTo({u"Home"_s, u"Down"_s}, u"layer 2 of 7, beta"_s));
    QVERIFY(TestDesktop::press({u"alt+Up"_s}));
    const QString told = waitForEvent(u"StateChanged:showing:1"_s, u"notification layer 1 of 7, beta"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));
    const QStringList layers = names(window(), u"list item"_s).filter(QRegularExpression(u"^layer "_s));
    QCOMPARE(layers.size(), 7);
    for (int row = 0; row < layers.size(); ++row)
        QVERIFY2(layers.at(row).startsWith(u"layer %1 of 7"_s.arg(row + 1)), qPrintable(layers.join(u'\n')));
    const auto beta = window().find(u"list item"_s, u"layer 1 of 7, beta"_s);
    QVERIFY(beta && beta->has(AtspiState::Focused));
}

void TestScreenReader::refusalIsSaid()
{
    QVERIFY(pressTo({u"End"_s}, u"layer 7 of 7, ubuntu"_s));
    QVERIFY(TestDesktop::press({u"alt+Up"_s}));
    const QString told =
        waitForEvent(u"StateChanged:showing:1"_s, u"notification “ubuntu” (the operating system layer)"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));
}

void TestScreenReader::undoIsSaid()
{
    QVERIFY(pressTo({u"Home"_s}, u"layer 1 of 7, gamma"_s));
    QVERIFY(pressTo({u"alt+Down"_s}, u"layer 2 of 7, gamma"_s));
    QVERIFY(TestDesktop::press({u"ctrl+z"_s}));
    const QString told = waitForEvent(u"StateChanged:showing:1"_s, u"notification Undone: "_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));
}

void TestScreenReader::dialogs_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("title");
    QTest::newRow("new profile") << QStringList{u"ctrl+n"_s} << u"New Profile"_s;
    QTest::newRow("add pack") << QStringList{u"ctrl+shift+a"_s} << u"Add Pack"_s;
    QTest::newRow("add chart") << QStringList{u"ctrl+shift+h"_s} << u"Add Helm Chart"_s;
    QTest::newRow("profile info") << QStringList{u"ctrl+alt+i"_s} << u"Profile Info"_s;
    QTest::newRow("clone") << QStringList{u"alt+p"_s, u"c"_s} << u"Clone “small stack”"_s;
    QTest::newRow("rules") << QStringList{u"alt+p"_s, u"r"_s} << u"Rules for small stack"_s;
    QTest::newRow("catalogs") << QStringList{u"alt+c"_s, u"c"_s} << u"Catalogs"_s;
    QTest::newRow("catalog server") << QStringList{u"alt+c"_s, u"s"_s} << u"Add Catalog Server"_s;
    QTest::newRow("keyboard shortcuts") << QStringList{u"alt+h"_s, u"k"_s} << u"Keyboard Shortcuts"_s;
    QTest::newRow("shortcuts sheet") << QStringList{u"alt+h"_s, u"h"_s} << u"Shortcuts Sheet"_s;
}

void TestScreenReader::dialogs()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, title);
    QVERIFY(TestDesktop::press(keys));
    AtspiNode dialog;
    QVERIFY2(waitForWindow(u"dialog"_s, title, &dialog), qPrintable(dialog.name));
    QTest::qWait(300); // what it reads in the background is there
    QVERIFY(waitForWindow(u"dialog"_s, title, &dialog));
    const QStringList wrong = complaints(dialog);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// A new profile, a pack and a manifest layer in it, moved, edited and saved, with what is heard on the way.
void TestScreenReader::profileByKeyboardAlone()
{
    AtspiNode node;
    QVERIFY(TestDesktop::press({u"ctrl+shift+n"_s}));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->read(m_application).children.size() > 1; }, 10000));
    QTest::qWait(500); // the window manager gives it the keyboard
    QVERIFY(TestDesktop::press({u"ctrl+shift+a"_s}));
    QVERIFY(waitForWindow(u"dialog"_s, u"Add Pack"_s, &node));
    QVERIFY(TestDesktop::type(u"prom"_s));
    QVERIFY(QTest::qWaitFor([this] {
        const auto pack = window(u"dialog"_s).find(u"list item"_s, u"Prometheus agent"_s);
        return pack && pack->has(AtspiState::Selected);
    }));
    QTest::qWait(500); // its values are read
    QVERIFY(TestDesktop::press({u"Return"_s}));
    QString told = waitForEvent(u"StateChanged:focused:1"_s, u"list item layer 1 of 1, prometheus-agent"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));

    QVERIFY(TestDesktop::press({u"ctrl+m"_s}));
    QTest::qWait(300); // the name is asked for in its place
    QVERIFY(TestDesktop::type(u"mine"_s));
    QVERIFY(pressTo({u"Return"_s}, u"layer 1 of 2, mine"_s));
    QVERIFY(TestDesktop::press({u"alt+Down"_s}));
    told = waitForEvent(u"StateChanged:showing:1"_s, u"notification layer 2 of 2, mine"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told));

    QVERIFY(pressTo({u"Up"_s}, u"layer 1 of 2, prometheus-agent"_s));
    QVERIFY(TestDesktop::press({u"F6"_s}));
    QTest::qWait(500);
    QVERIFY(TestDesktop::press({u"ctrl+End"_s, u"Return"_s}));
    QVERIFY(TestDesktop::type(u"mine: true"_s));
    const QString path = m_desktop.path(u"by-keyboard.json"_s);
    QVERIFY(TestDesktop::press({u"Escape"_s, u"ctrl+s"_s}));
    QVERIFY(QTest::qWaitFor([this] { return window(u"dialog"_s).role == u"dialog"_s; }, 10000));
    QVERIFY(TestDesktop::press({u"ctrl+a"_s}));
    QVERIFY(TestDesktop::type(path));
    QVERIFY(TestDesktop::press({u"Return"_s}));
    QVERIFY(QTest::qWaitFor([&path] { return QFile::exists(path); }, 10000));
    const Result<LoadedProfile> saved = openProfile(path);
    QVERIFY(saved.has_value());
    const QList<Layer> &layers = saved->profile.layers;
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.at(0).name, u"mine"_s);
    QCOMPARE(layers.at(1).name, u"prometheus-agent"_s);
    QVERIFY2(layers.at(1).values.contains("mine: true"), layers.at(1).values.constData());
}

int main(int argc, char **argv)
{
    if (const QString missing = TestDesktop::missingProgram(); !missing.isEmpty()) {
        qInfo("skipped: %s is not installed", qPrintable(missing));
        return 77; // the skip code of CTest's property SKIP_RETURN_CODE
    }
    QCoreApplication application(argc, argv);
    TestScreenReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
