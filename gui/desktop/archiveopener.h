// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

namespace Layerwright {

/// Which program of the user's desktop opens a plain .tgz, and the choice that it is Layerwright. What is
/// written is the user's own mimeapps.list, of which nothing else changes; what stood there before stays in
/// it, so that it counts again afterwards. The files of the system are never written.
class ArchiveOpener final
{
public:
    enum class State {
        Unsupported,  ///< of another system, or out of a sandbox: not ours to choose
        NotInstalled, ///< no desktop entry of ours is there that could be named
        Elsewhere,
        Here,
    };

    State state() const;
    /// The name of the program that opens them; empty where no list names one.
    QString openerName() const;

    Result<void> openHere() const;
    Result<void> openElsewhere() const;

    /// The name of our desktop entry, by which lists know us.
    static QByteArray program();
};

} // namespace Layerwright
