// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Layerwright {

/// What a second start of the program asks of the one that runs: to open files, or, without any, to come to
/// the front. On the wire the one that runs greets; the other sends a line with the length of what follows,
/// then the texts, each UTF-8 with a NUL behind it: the activation token, then the paths. The answer says
/// that it was taken.
struct OpenRequest
{
    QStringList paths;       ///< absolute
    QString activationToken; ///< of the desktop, with which a window may come to the front; often empty

    bool operator==(const OpenRequest &) const = default;
};

namespace OpenProtocol {

/// The number is the version: whoever is greeted otherwise goes its own way.
inline constexpr QByteArrayView greeting{"layerwright 1\n"};
inline constexpr QByteArrayView taken{"taken\n"};
/// Of the texts, in bytes.
inline constexpr qsizetype mostBytes = 1024 * 1024;

/// Empty where the texts are longer than that.
QByteArray message(const OpenRequest &request);

/// What has come of a message so far.
struct Progress
{
    enum class State { Incomplete, Complete, Garbage };

    State state = State::Incomplete;
    OpenRequest request; ///< of a complete one
};
Progress read(const QByteArray &received);

} // namespace OpenProtocol

} // namespace Layerwright
