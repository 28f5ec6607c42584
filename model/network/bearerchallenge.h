// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

class QUrl;

namespace Layerwright {

/// Where a registry wants a token to be fetched (token authentication of the OCI distribution
/// specification), as its `WWW-Authenticate` says.
struct BearerChallenge
{
    QString realm;
    QString service;
    QString scope;

    /// None where something else than a bearer token is asked for, or the place is not told.
    static std::optional<BearerChallenge> read(QByteArrayView header);
    QUrl url() const;

    bool operator==(const BearerChallenge &) const = default;
};

/// The token in the answer of that place; empty where there is none.
QByteArray tokenOf(const QByteArray &answer);

} // namespace Layerwright
