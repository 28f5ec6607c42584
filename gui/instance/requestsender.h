// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/instance/openrequest.h"

#include <QDeadlineTimer>

namespace Layerwright {

enum class Handover {
    Taken,
    NotThere, ///< nobody listens, yet or any more
    Refused,  ///< somebody listens who does not understand, or does not answer in time
};

/// Hands the request to the program that listens at the socket. Blocks until the deadline at most.
Handover handOver(const OpenRequest &request, const QString &socketPath, const QDeadlineTimer &deadline);

} // namespace Layerwright
