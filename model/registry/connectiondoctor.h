// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QStringList>

namespace Layerwright {

/// One step on the way to a server, and what became of it.
struct ConnectionStep
{
    QString name;
    bool isDone = false;
    QString detail; ///< what was found, or what is wrong and the remedy
};

/// Goes the way to the server of a source step by step, until one fails: its name, a connection, the
/// handshake of TLS, and a first question by the user's name. `access` is what the server is asked with
/// otherwise too, so that what holds here holds there. Blocks for some seconds. Of a local source: whether it
/// can be read.
QList<ConnectionStep> examineConnection(const CatalogSource &source, const HttpAccess &access);

/// A line for each step, to be read or sent to somebody who helps.
QString inWords(const QList<ConnectionStep> &steps);

} // namespace Layerwright
