// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/calloutplace.h"

#include <algorithm>

namespace Layerwright {

static constexpr int gap = arrowLength + 4;
static constexpr int cornerFree = 18; // of the arrow

static QRect beside(const QRect &target, const QSize &size, CalloutSide side)
{
    QRect body(QPoint(), size);
    body.moveCenter(target.center());
    switch (side) {
    case CalloutSide::Right:
        body.moveLeft(target.right() + 1 + gap);
        break;
    case CalloutSide::Left:
        body.moveRight(target.left() - 1 - gap);
        break;
    case CalloutSide::Below:
        body.moveTop(target.bottom() + 1 + gap);
        break;
    case CalloutSide::Above:
        body.moveBottom(target.top() - 1 - gap);
        break;
    case CalloutSide::Nowhere:
        break;
    }
    return body;
}

static bool isSideways(CalloutSide side)
{
    return side == CalloutSide::Right || side == CalloutSide::Left;
}

/// Moved by no more than needed.
static QRect within(QRect body, const QRect &room)
{
    body.moveLeft(std::max(room.left(), std::min(body.left(), room.right() + 1 - body.width())));
    body.moveTop(std::max(room.top(), std::min(body.top(), room.bottom() + 1 - body.height())));
    return body;
}

static CalloutPlace withArrow(const QRect &body, CalloutSide side, const QRect &target)
{
    const int length = isSideways(side) ? body.height() : body.width();
    const int at = isSideways(side) ? target.center().y() - body.top() : target.center().x() - body.left();
    return {body, side, std::clamp(at, cornerFree, std::max(cornerFree, length - cornerFree))};
}

CalloutPlace placeCallout(const QRect &target, const QSize &size, const QRect &room, CalloutSide wanted)
{
    if (!target.isValid() || wanted == CalloutSide::Nowhere)
        return {within(beside(room, size, CalloutSide::Nowhere), room), CalloutSide::Nowhere, 0};
    for (const CalloutSide side :
         {wanted, CalloutSide::Right, CalloutSide::Left, CalloutSide::Below, CalloutSide::Above}) {
        const QRect ideal = beside(target, size, side);
        const QRect body = within(ideal, room);
        if (isSideways(side) ? body.left() == ideal.left() : body.top() == ideal.top())
            return withArrow(body, side, target);
    }
    return withArrow(within(beside(target, size, wanted), room), wanted, target);
}

} // namespace Layerwright
