// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

class MainWindow;

/// The file of that page; in English where no language is named.
QString manualFile(const QString &page, const QString &language = {});
/// Without its blocks of code.
QString withoutBlocks(const QString &markdown);
/// "File › Export As › YAML…" for each entry, in the order in which the menus have them.
QStringList menuPaths(const MainWindow *window);
/// The page on the keyboard, with the tables below its last heading of the second level made anew: in the
/// language of the program, with the head that the first of them has there.
QString withTablesOfKeys(const QString &page, bool isEnglish);

} // namespace Layerwright
