// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/help/manualtext.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/menus.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/theme/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString manualFile(const QString &page, const QString &language)
{
    const QString docs = QStringLiteral(LAYERWRIGHT_DOCS);
    if (page == u"rules"_s)
        return docs + u"/rules.md"_s;
    return language.isEmpty() ? u"%1/manual/%2.md"_s.arg(docs, page)
                              : u"%1/manual/%2/%3.md"_s.arg(docs, language, page);
}

QString withoutBlocks(const QString &markdown)
{
    static const QRegularExpression code(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(markdown).remove(code);
}

static void collect(const QMenu *menu, const QString &path, QStringList &paths)
{
    for (const QAction *action : menu->actions()) {
        const QString here = path + u" › "_s + withoutMnemonic(action->text());
        paths.append(here);
        if (action->menu())
            collect(action->menu(), here, paths);
    }
}

QStringList menuPaths(const MainWindow *window)
{
    QStringList paths;
    for (const QAction *menu : window->menuBar()->actions())
        collect(menu->menu(), withoutMnemonic(menu->text()), paths);
    return paths;
}

static QString tableOfKeys(const QString &head, QKeySequence::SequenceFormat format)
{
    QStringList menus;
    QHash<QString, QString> tables;
    for (const ActionRow &row : Actions::rows()) {
        QList<QKeySequence> keys = Shortcuts::initialKeys(row);
        if (keys.isEmpty())
            continue;
        if (row.standardKey != QKeySequence::UnknownKey)
            keys.resize(1); // further ones differ from desktop to desktop
        QStringList names;
        for (const QKeySequence &each : keys)
            names.append(u'`' + each.toString(format) + u'`');
        const QString menu = Menus::path(row.menu);
        if (!menus.contains(menu))
            menus.append(menu);
        tables[menu] += u"| %1 | %2 |\n"_s.arg(Actions::title(row), names.join(u", "_s));
    }
    QStringList parts;
    for (const QString &menu : menus)
        parts.append(u"### %1\n\n%2\n|---|---|\n%3"_s.arg(menu, head, tables.value(menu)));
    return parts.join(u'\n');
}

QString withTablesOfKeys(const QString &page, bool isEnglish)
{
    const qsizetype heading = page.lastIndexOf(u"\n## "_s);
    const qsizetype begin = page.indexOf(u'\n', heading + 1) + 1;
    const qsizetype table = page.indexOf(u"\n| "_s, begin) + 1;
    const QString head = page.sliced(table, page.indexOf(u'\n', table) - table);
    return page.first(begin) + u'\n' +
           tableOfKeys(head, isEnglish ? QKeySequence::PortableText : QKeySequence::NativeText);
}

} // namespace Layerwright
