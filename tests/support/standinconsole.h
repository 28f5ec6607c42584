// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopbackserver.h"

#include <QHash>

namespace Layerwright {

/// The product's console on the loopback, as far as profiles are listed, exported and imported
/// (facts/formats.md §2): its project `p1` is open to the key `k3y`, and has the profiles shop (1.0.0
/// and 1.1.0) and tools, on two pages. An import is refused where the profile is called `taken`. Its packs
/// are dash 1.1.0 (`d110`, of the OCI registry Ours) and 1.0.0 (`d100`, of the pack registry Public), and the
/// chart web 2.0.0 (`w200`, of the Helm repository Charts), on two pages.
class StandInConsole final
{
public:
    StandInConsole();

    QString address() const { return m_server->address(); }
    QList<ServedRequest> requests() const { return m_server->requests(); }
    /// Verb and path of each request.
    QByteArrayList asked() const;
    /// What tools is exported as: an add-on with one manifest layer, the macro `site`, and a member that we
    /// do not know.
    static QByteArray tools();
    /// The values of dash 1.1.0, which nobody may change a byte of.
    static QByteArray dashValues();
    /// What is asked for when packs are listed.
    static QByteArray firstPage() { return "GET /v1/packs?limit=50"; }
    static QByteArray secondPage() { return "GET /v1/packs?limit=50&continue=n%2F2"; }

    /// By verb and target, before all others. Only while nothing is asked.
    QHash<QByteArray, ServedAnswer> answers;

private:
    ServedAnswer answer(const ServedRequest &request) const;

    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace Layerwright
