// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"
#include "gui/theme/appearance.h"
#include "gui/tour/tour.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>

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

int main(int argc, char *argv[])
{
    chooseDisplay(argc, argv);
    QApplication application(argc, argv);
    nameApplication();
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Designs Palette profiles offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "Profiles to open."),
                                 u"[FILE…]"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate(
            "main", "Drive the window through its main job, with a picture of each step in DIR."),
        u"DIR"_s);
    parser.addOption(tour);
    parser.process(application);

    Appearance appearance;
    if (parser.isSet(tour))
        return Tour(&appearance, parser.value(tour)).run();
    appearance.setScheme(Appearance::Scheme(Settings::scheme.value()));
    Windows windows(&appearance);
    windows.open(parser.positionalArguments());
    if (windows.all().isEmpty() && parser.positionalArguments().isEmpty())
        windows.add();
    windows.offerUnsavedWork();
    return QApplication::exec();
}
