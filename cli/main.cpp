// SPDX-License-Identifier: Apache-2.0
#include "cli/application.h"
#include "cli/commands.h"
#include "cli/dispatcher.h"
#include "translations/translations.h"

int main(int argc, char *argv[])
{
    const auto application = Layerwright::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("layerwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAYERWRIGHT_VERSION));
    const Layerwright::Translations translations;
    const QStringList words = QCoreApplication::arguments().sliced(1);
    return static_cast<int>(Layerwright::dispatch(Layerwright::allCommands(), words));
}
