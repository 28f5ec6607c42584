// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentchange.h"

#include <functional>

namespace Layerwright {

/// What a document consists of. It is given to be written only to who says by which change, so that none is
/// made behind the back of those who write changes down.
class RecordedProfile final
{
public:
    RecordedProfile(IdentifiedProfile state, std::function<void(const DocumentChange &)> follower)
        : m_state(std::move(state))
        , m_follower(std::move(follower))
    {
    }

    const IdentifiedProfile &operator*() const { return m_state; }
    const IdentifiedProfile *operator->() const { return &m_state; }
    IdentifiedProfile &changing(const DocumentChange &change)
    {
        m_follower(change);
        return m_state;
    }
    /// No change of the profile: where it is written to from now on.
    void setSource(const ProfileSource &source) { m_state.loaded.source = source; }

private:
    IdentifiedProfile m_state;
    std::function<void(const DocumentChange &)> m_follower;
};

} // namespace Layerwright
