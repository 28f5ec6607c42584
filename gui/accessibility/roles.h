// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Layerwright {

/// Tells assistive programs what those widgets of ours are that Qt would call a part of the window: messages
/// and announcements are notifications. May be called more than once.
void installAccessibleRoles();

} // namespace Layerwright
