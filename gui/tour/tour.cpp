// SPDX-License-Identifier: Apache-2.0
#include "gui/tour/tour.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/appearance.h"
#include "gui/tour/pointer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

struct Tour::Step
{
    const char *name;
    const char *text;
    Result<void> (Tour::*act)();
};

static QString sample()
{
    return u":/samples/store-edge.json"_s;
}

/// Lets everything happen that a user would see happen before the next key: painting, background work.
static void settle()
{
    for (int i = 0; i < 30; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
}

static void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        const int key = c.isLetter() ? c.toUpper().unicode() : c.unicode();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &press);
        QCoreApplication::sendEvent(widget, &release);
    }
}

Tour::Tour(Appearance *appearance, const QString &folder)
    : m_appearance(appearance)
    , m_folder(folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    if (QGuiApplication::platformName() == "minimal"_L1) // which has no idea of fonts
        QApplication::setFont(QFont(u"Sans Serif"_s, 9));
    m_windows = std::make_unique<Windows>(appearance);
}

Tour::~Tour()
{
    delete m_window;
}

int Tour::run()
{
    static constexpr Step steps[] = {
        {"open", QT_TR_NOOP("Open the sample profile"), &Tour::openSample},
        {"drag", QT_TR_NOOP("Drag a layer to another place"), &Tour::dragLayer},
        {"edit", QT_TR_NOOP("Edit its YAML"), &Tour::edit},
        {"undo", QT_TR_NOOP("Undo"), &Tour::undo},
        {"redo", QT_TR_NOOP("Redo"), &Tour::redo},
        {"save", QT_TR_NOOP("Save as .tgz"), &Tour::saveArchive},
        {"reopen", QT_TR_NOOP("Open what was saved"), &Tour::reopen},
        {"compare", QT_TR_NOOP("Compare: it is what was saved"), &Tour::compare},
        {"export", QT_TR_NOOP("Export JSON"), &Tour::exportJson},
    };
    QTextStream out(stdout);
    if (!m_folder.mkpath(u"."_s)) {
        QTextStream(stderr) << tr("%1 cannot be made.").arg(m_folder.path()) << '\n';
        return 1;
    }
    for (const Step &step : steps) {
        Result<void> result = (this->*step.act)();
        if (result)
            result = takePictures(QString::fromLatin1(step.name));
        out << (result ? "ok    " : "wrong ") << tr(step.text)
            << (result ? QString() : u": "_s + result.error().message) << Qt::endl;
        if (!result)
            return 1;
    }
    return 0;
}

Result<void> Tour::openSample()
{
    m_window = m_windows->add();
    m_window->resize(1440, 900);
    m_windows->open({sample()}, m_window);
    settle();
    const Result<LoadedProfile> expected = openProfile(sample());
    if (!expected)
        return failure(expected.error().message);
    return m_window->document()->profile() == expected->profile
               ? Result<void>()
               : failure(tr("the window shows another profile"));
}

QStringList Tour::layerNames() const
{
    QStringList names;
    for (const Layer &layer : m_window->document()->profile().layers)
        names.append(layer.name);
    return names;
}

/// Takes the second layer from the top above the first, with the mouse.
Result<void> Tour::dragLayer()
{
    LayerView *view = m_window->stack()->view();
    QStringList expected = layerNames();
    const qsizetype last = expected.size() - 1;
    expected.swapItemsAt(last, last - 1);
    const QPoint from = view->visualRect(view->model()->index(1, 0)).center();
    const QPoint to = view->visualRect(view->model()->index(0, 0)).center() - QPoint(0, 2);
    Pointer(view->viewport()).drag({from, from - QPoint(0, 8), to + QPoint(0, 8), to});
    settle();
    return layerNames() == expected ? Result<void>()
                                    : failure(tr("the layers are: %1").arg(layerNames().join(u", "_s)));
}

Result<void> Tour::edit()
{
    ProfileDocument *document = m_window->document();
    const QList<Layer> &layers = document->profile().layers;
    const auto layer = std::ranges::find(layers, u"argo-cd"_s, &Layer::name);
    if (layer == layers.end())
        return failure(tr("the sample has no layer argo-cd"));
    m_edited = {document->layerId(int(layer - layers.begin())), 0};
    m_window->stack()->select(m_edited.layer);
    m_textBefore = document->text(m_edited);
    const qsizetype place = m_textBefore.indexOf("\n", m_textBefore.indexOf("namespace:"));
    EditorPane *editor = m_window->editor();
    editor->goTo(m_edited, {place, place});
    const QString typed = u" # checked"_s;
    type(editor->editor(), typed);
    settle();
    m_textAfter = document->text(m_edited);
    const QByteArray expected = QByteArray(m_textBefore).insert(place, typed.toUtf8());
    return m_textAfter == expected ? Result<void>() : failure(tr("the text is not what was typed"));
}

Result<void> Tour::undo()
{
    m_window->actions()[ActionId::Undo]->trigger();
    settle();
    return m_window->document()->text(m_edited) == m_textBefore ? Result<void>()
                                                                : failure(tr("the text did not come back"));
}

Result<void> Tour::redo()
{
    m_window->actions()[ActionId::Redo]->trigger();
    settle();
    return m_window->document()->text(m_edited) == m_textAfter ? Result<void>()
                                                               : failure(tr("the text did not come again"));
}

Result<void> Tour::saveArchive()
{
    m_archive = m_folder.filePath(suggestedFileName(m_window->document()->profile().info));
    m_saved = m_window->document()->profile();
    if (!m_window->file()->saveTo(m_archive))
        return failure(tr("%1 was not written").arg(m_archive));
    settle();
    return m_window->document()->isModified() ? failure(tr("the profile still counts as changed"))
                                              : Result<void>();
}

Result<void> Tour::reopen()
{
    m_window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window = m_windows->add();
    m_window->resize(1440, 900);
    m_windows->open({m_archive}, m_window);
    settle();
    return m_window->file()->path() == QFileInfo(m_archive).absoluteFilePath()
               ? Result<void>()
               : failure(tr("the file was not opened"));
}

Result<void> Tour::compare()
{
    return m_window->document()->profile() == m_saved
               ? Result<void>()
               : failure(tr("the profile differs from what was saved"));
}

Result<void> Tour::exportJson()
{
    const QString path = m_folder.filePath(u"store-edge.json"_s);
    if (!m_window->file()->exportTo(path, JsonStyle::Keep))
        return failure(tr("%1 was not written").arg(path));
    const Result<LoadedProfile> exported = openProfile(path);
    if (!exported)
        return failure(exported.error().message);
    return exported->profile == m_saved ? Result<void>() : failure(tr("the JSON holds another profile"));
}

Result<void> Tour::takePictures(const QString &name)
{
    ++m_pictures;
    for (const Appearance::Scheme scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        m_appearance->setScheme(scheme);
        settle();
        const QString file = u"%1-%2-%3.png"_s.arg(m_pictures, 2, 10, QChar(u'0'))
                                 .arg(name, scheme == Appearance::Scheme::Dark ? u"dark"_s : u"light"_s);
        if (!m_window->grab().save(m_folder.filePath(file)))
            return failure(tr("%1 was not written").arg(m_folder.filePath(file)));
    }
    return {};
}

} // namespace Layerwright
