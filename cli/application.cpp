// SPDX-License-Identifier: Apache-2.0
#include "cli/application.h"

#include "cli/terminal.h"

#include <QGuiApplication>

namespace Layerwright {

/// Qt also tells of a runtime folder that it misses, and that nothing here needs.
static void tellFaults(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        printMessage(message);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (argc < 2 || QByteArrayView(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(tellFaults);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace Layerwright
