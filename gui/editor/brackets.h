// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QTextCursor;

namespace Layerwright {

/// The positions of the bracket beside the cursor and of its partner, or of the bracket alone when it has
/// none within reach; empty when the cursor is at no bracket. Looks a bounded way.
QList<int> bracketsAt(const QTextCursor &cursor);

} // namespace Layerwright
