// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QtGlobal>

#include <functional>

namespace Layerwright {

class HttpSession;

/// One of several jobs that ask a server, by its number. It runs in a thread of its own, and nothing else
/// uses the session meanwhile.
using SessionJob = std::function<Result<void>(HttpSession &session, qsizetype at)>;
/// Which job begins, and how many have ended by then.
using JobBegun = std::function<void(qsizetype at, qsizetype done)>;

/// Does `count` jobs in their order, up to six at a time, each time in a session with the access, the watch
/// and the patience of `like`, whose watch is asked from several threads. Blocks until no job runs any more.
/// Of several that fail the first by number counts, as if they had come one after the other; those behind it
/// are given up. `begun` is told in the calling thread.
Result<void> doInParallel(const HttpSession &like, qsizetype count, const SessionJob &job,
                          const JobBegun &begun = {});

} // namespace Layerwright
