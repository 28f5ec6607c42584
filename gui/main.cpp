// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/mainwindow.h"
#include "translations/translations.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Layerwright::installTranslations(application);
    Layerwright::MainWindow window;
    window.show();
    return QApplication::exec();
}
