// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

/// Stops the fuzzer, which keeps the input, when something does not hold that must.
inline void law(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken law: %s\n", what);
    std::abort();
}
