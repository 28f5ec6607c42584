// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/fileopenevents.h"
#include "gui/instance/privatefolder.h"
#include "gui/instance/singleinstance.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/session/windowsession.h"
#include "gui/settings/settings.h"
#include "gui/theme/appearance.h"
#include "gui/tour/tour.h"
#include "gui/welcome/welcomeactions.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

#include <algorithm>
#include <optional>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static void nameApplication()
{
    QCoreApplication::setApplicationName(u"layerwright"_s);
    QCoreApplication::setOrganizationName(u"layerwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LAYERWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Layerwright"_s);
    QGuiApplication::setDesktopFileName(u"layerwright"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/app/layerwright.svg"_s));
}

/// A tour draws into memory, and who only asks for help may have no display at all. Decided before there is
/// an application to ask.
static void chooseDisplay(int argc, char **argv)
{
    static constexpr const char *withoutDisplay[] = {"--tour",    "--help", "--help-all",
                                                     "--version", "-h",     "-v"};
    const bool needsNone = std::any_of(argv, argv + argc, [](const char *argument) {
        const QByteArray name = QByteArray(argument).split('=').first();
        return std::ranges::find(withoutDisplay, name) != std::end(withoutDisplay);
    });
    if (needsNone && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
}

/// What the words of the start ask for.
struct Start
{
    QStringList files;
    QString tourFolder;
    bool isTour = false;
    bool isNewWindow = false;
};

static Start startOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Designs Palette profiles offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("main",
                                    "Profiles to open. Where Layerwright runs already, it opens them."),
        u"[FILE…]"_s);
    const QCommandLineOption newWindow(
        u"new-window"_s,
        QCoreApplication::translate("main", "Run by itself, also where Layerwright runs already, and "
                                            "without the windows of the last run."));
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate(
            "main", "Drive the window through its main job, with a picture of each step in DIR."),
        u"DIR"_s);
    parser.addOptions({newWindow, tour});
    parser.process(application);
    return {.files = parser.positionalArguments(),
            .tourFolder = parser.value(tour),
            .isTour = parser.isSet(tour),
            .isNewWindow = parser.isSet(newWindow)};
}

/// No value where no other program is to be asked.
static std::optional<OpenRequest> requestOf(const Start &start, const QString &activationToken)
{
    if (start.isNewWindow)
        return std::nullopt;
    OpenRequest request{{}, activationToken};
    for (const QString &file : start.files)
        request.paths.append(QDir::current().absoluteFilePath(file));
    return request;
}

/// A start with nothing to open, and without windows of the last run: what one can begin with.
static void welcome(Windows &windows)
{
    if (windows.all().isEmpty())
        windows.add();
    MainWindow *window = windows.all().first();
    if (window->file()->isPristine() && !windows.isReading())
        window->welcome()->show();
}

int main(int argc, char *argv[])
{
    chooseDisplay(argc, argv);
    const QString activationToken = activationTokenOfProcess();
    QApplication application(argc, argv);
    nameApplication();
    Translations translations;
    translations.setLanguage(Settings::language.value());
    const Start start = startOf(application);

    Appearance appearance;
    if (start.isTour)
        return Tour(&appearance, start.tourFolder).run();
    SingleInstance instance(instanceFolder(), displayOfProcess());
    const SingleInstance::Role role = instance.start(requestOf(start, activationToken));
    if (role == SingleInstance::Role::Redundant)
        return 0;
    appearance.setScheme(Appearance::Scheme(Settings::scheme.value()));
    Windows windows(&appearance, &translations);
    QObject::connect(&instance, &SingleInstance::requested, &windows, &Windows::take);
    const FileOpenEvents fileOpenEvents(&application);
    QObject::connect(&fileOpenEvents, &FileOpenEvents::requested, &windows, &Windows::take);
    const bool isFirst = role == SingleInstance::Role::First;
    if (isFirst && start.files.isEmpty() && !start.isNewWindow && Settings::restoreWindows.value())
        windows.session()->restore();
    windows.open(start.files);
    if (start.files.isEmpty())
        welcome(windows);
    if (isFirst)
        windows.session()->begin();
    windows.offerUnsavedWork();
    return QApplication::exec();
}
