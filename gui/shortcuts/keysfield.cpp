// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/keysfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Layerwright {

KeysField::KeysField(const QString &name, QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleName(name);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    findChild<QLineEdit *>()->setAccessibleName(name);
}

void KeysField::show(const QKeySequence &keys)
{
    const QSignalBlocker blocker(this);
    setKeySequence(keys);
}

void KeysField::keyPressEvent(QKeyEvent *event)
{
    const bool isAlone = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isAlone && event->key() == Qt::Key_Escape) {
        emit givenUp();
    } else if (isAlone && event->key() == Qt::Key_Backspace) {
        clear();
        emit pressed({});
        emit editingFinished();
    } else if (isAlone && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit editingFinished();
    } else {
        QKeySequenceEdit::keyPressEvent(event);
        if (!keySequence().isEmpty()) // else it was Ctrl alone
            emit pressed(keySequence());
        return;
    }
    event->accept();
}

} // namespace Layerwright
