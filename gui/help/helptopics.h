// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/manual.h"

class QWidget;

namespace Layerwright {

/// A widget with this property, "page#anchor", is told of there; it comes before what is known of its class.
inline constexpr const char *helpTopicProperty = "helpTopic";

/// Where the manual tells of what this widget belongs to; the first page where nothing is known of it.
ManualPlace helpTopicOf(const QWidget *widget);

/// All places that helpTopicOf() knows by itself.
QList<ManualPlace> helpTopics();

} // namespace Layerwright
