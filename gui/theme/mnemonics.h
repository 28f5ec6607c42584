// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QString;

namespace Layerwright {

/// A text of a menu as one reads it, without the mark of its mnemonic.
QString withoutMnemonic(const QString &text);

/// Gives the entries of one menu letters that open no other entry of it. Each keeps the letter that its text
/// names where nobody before it has that one; else it gets another of its text, or none. In scripts whose
/// signs are no keys the letter stands in brackets behind the text.
void settleMnemonics(const QList<QAction *> &entries);

} // namespace Layerwright
