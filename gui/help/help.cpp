// SPDX-License-Identifier: Apache-2.0
#include "gui/help/help.h"

#include "gui/help/helptopics.h"
#include "gui/help/helpwindow.h"
#include "gui/mainwindow/actions.h"
#include "gui/shortcuts/keysfield.h"
#include "gui/shortcuts/shortcuts.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>
#include <QWidget>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static const QString linkScheme = u"manual"_s;

Help::Help(const Shortcuts *shortcuts, const Translations *translations, QObject *parent)
    : QObject(parent)
    , m_shortcuts(shortcuts)
    , m_translations(translations)
{
    QDesktopServices::setUrlHandler(linkScheme, this, "openLink");
    qApp->installEventFilter(this);
}

Help::~Help()
{
    QDesktopServices::unsetUrlHandler(linkScheme);
    delete m_window;
}

std::shared_ptr<const Manual> Help::manual()
{
    if (!m_manual)
        m_manual = std::make_shared<Manual>(m_translations ? QString(m_translations->language()) : QString());
    return m_manual;
}

HelpWindow *Help::open(const ManualPlace &place)
{
    QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal->windowModality() == Qt::ApplicationModal) {
        auto *over = modal->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
        if (!over) {
            over = new HelpWindow(manual(), modal);
            over->setAttribute(Qt::WA_DeleteOnClose);
        }
        over->open(place);
        return over;
    }
    if (!m_window)
        m_window = new HelpWindow(manual());
    m_window->open(place);
    return m_window;
}

void Help::openLink(const QUrl &link)
{
    open({link.path(), link.fragment()});
}

void Help::changeLanguage()
{
    m_manual.reset();
    const std::unique_ptr<HelpWindow> before(m_window);
    if (!before || !before->isVisible())
        return;
    m_window = new HelpWindow(manual());
    m_window->takeOver(*before);
}

bool Help::explain(QWidget *widget)
{
    for (QWidget *told = widget; told; told = told->isWindow() ? nullptr : told->parentWidget()) {
        if (told->whatsThis().isEmpty())
            continue;
        const QRect cursor = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const QPoint at =
            cursor.isValid() ? QPoint(cursor.center().x(), cursor.bottom()) : widget->rect().center();
        QWhatsThis::showText(widget->mapToGlobal(at), told->whatsThis(), told);
        return true;
    }
    return false;
}

static bool hasKeys(const Shortcuts *shortcuts, ActionId id, const QKeySequence &pressed)
{
    const auto row = std::ranges::find(Actions::rows(), id, &ActionRow::id);
    return shortcuts->keys(*row).contains(pressed);
}

bool Help::takeKey(QWidget *widget, const QKeySequence &pressed)
{
    // Who takes keys down, and who is help already.
    if (qobject_cast<KeysField *>(widget) || qobject_cast<HelpWindow *>(widget->window()) ||
        qobject_cast<QMenu *>(widget) || qobject_cast<QMenuBar *>(widget))
        return false;
    if (hasKeys(m_shortcuts, ActionId::Manual, pressed)) {
        open(helpTopicOf(widget));
        return true;
    }
    return hasKeys(m_shortcuts, ActionId::WhatsThis, pressed) && explain(widget);
}

/// In a main window its actions take these keys before.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return takeKey(static_cast<QWidget *>(watched), QKeySequence(key->keyCombination()));
    }
    if (event->type() == QEvent::WhatsThisClicked) {
        openLink(QUrl(static_cast<QWhatsThisClickedEvent *>(event)->href()));
        return true;
    }
    return false;
}

} // namespace Layerwright
