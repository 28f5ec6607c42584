// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Layerwright {

/// Why something could not be done: a complete, translated sentence that names the thing, the place and
/// the remedy, and the line of the text it is about (from 1; 0 where there is none).
struct Error
{
    QString message;
    int line = 0;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString message, int line = 0)
{
    return tl::unexpected<Error>(Error{std::move(message), line});
}

} // namespace Layerwright
