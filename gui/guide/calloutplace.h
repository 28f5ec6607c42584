// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

namespace Layerwright {

/// Where a callout lies, seen from what it is about.
enum class CalloutSide { Right, Left, Below, Above, Nowhere };

struct CalloutPlace
{
    QRect body;
    CalloutSide side = CalloutSide::Nowhere; ///< Nowhere has no arrow
    int arrow = 0; ///< the place of its tip along the edge that is next to the target, from the left or top

    bool operator==(const CalloutPlace &) const = default;
};

/// How far the arrow reaches out of the body.
inline constexpr int arrowLength = 9;

/// At the wanted side of the target where there is room, else at another; where there is none, over the
/// target, as far to the wanted side as the room allows. An invalid target is nowhere: the body then lies in
/// the middle.
CalloutPlace placeCallout(const QRect &target, const QSize &size, const QRect &room, CalloutSide wanted);

} // namespace Layerwright
