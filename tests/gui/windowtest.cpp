// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/windowtest.h"

#include "gui/mainwindow/fileactions.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/writer.h"
#include "model/registry/catalogstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

WindowTest::WindowTest(Translations *translations)
{
    QCoreApplication::setOrganizationName(u"layerwright-test"_s);
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8()); // where the user's own presets are
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(u"settings"_s));
    m_windows = std::make_unique<Windows>(&m_appearance, translations);
}

void WindowTest::addCatalog(const QString &name)
{
    if (!m_windows->catalogs()->add(localSource(path(name))))
        qFatal("the catalog cannot be added");
}

WindowTest::~WindowTest()
{
    qDeleteAll(QList<MainWindow *>(m_windows->all()));
}

static Layer core(LayerKind kind, const QString &name)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = PackType::Oci;
    layer.version = layer.tag = u"1.2.3"_s;
    layer.values = "pack:\n  name: " + name.toUtf8() + "\n";
    return layer;
}

QString WindowTest::profileFile(const QString &name) const
{
    LoadedProfile loaded = FileActions::emptyProfile();
    loaded.profile.info.name = u"test stack"_s;
    loaded.profile.info.type = ProfileType::Cluster;
    loaded.profile.info.cloudType = u"edge-native"_s;
    loaded.profile.layers = {core(LayerKind::Os, u"ubuntu"_s), core(LayerKind::Kubernetes, u"k3s"_s),
                             core(LayerKind::Network, u"cilium"_s), core(LayerKind::Storage, u"longhorn"_s)};
    for (const QString &addOn : {u"alpha"_s, u"beta"_s, u"gamma"_s})
        loaded.profile.layers.append(newManifestLayer(addOn, {Manifest{u"one"_s, "kind: ConfigMap\n", {}}}));
    return write(name, writeJson(loaded.profile, {}, JsonStyle::Pretty));
}

QString WindowTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString WindowTest::makePack(const QString &name, const QString &version, const QByteArray &more) const
{
    const QString folder = u"packs/%1-%2/"_s.arg(name, version);
    QDir().mkpath(path(folder));
    const QByteArray id = name.toUtf8();
    write(folder + u"pack.json"_s, "{\"name\":\"" + id + "\",\"version\":\"" + version.toUtf8() +
                                       "\",\"layer\":\"addon\"" + more + "}");
    write(folder + u"values.yaml"_s, "pack:\n  namespace: \"" + id + "\"\ncharts:\n  " + id + ":\n    # of " +
                                         version.toUtf8() + "\n    replicas: 1\n");
    write(folder + u"README.md"_s, "# " + id + "\n\nServes " + version.toUtf8() + ".\n");
    return path(folder);
}

MainWindow *WindowTest::open(const QString &path)
{
    MainWindow *window = m_windows->add();
    window->resize(1200, 800);
    m_windows->open({path}, window);
    if (window->file()->path().isEmpty())
        QSignalSpy(m_windows.get(), &Windows::settled).wait(5000);
    if (!QTest::qWaitForWindowExposed(window))
        qFatal("the window does not show");
    return window->file()->path().isEmpty() ? nullptr : window;
}

QStringList WindowTest::layerNames(const MainWindow *window)
{
    QStringList names;
    for (const Layer &layer : window->document()->profile().layers)
        names.append(layer.name);
    return names;
}

} // namespace Layerwright
