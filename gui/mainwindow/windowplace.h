// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Layerwright {

/// A little below and beside the other, as far as the screen has room: nothing of it hangs over the edge.
void placeBeside(QWidget *window, const QWidget *other);

} // namespace Layerwright
