// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/profile/newprofile.h"
#include "model/result.h"

#include <atomic>
#include <memory>

namespace Layerwright {

/// The file of a profile that is being made. It is written in the background, and gone for good once it is
/// discarded, also when a writing is still under way.
class DraftFile final
{
public:
    explicit DraftFile(QString path);

    bool exists() const;
    Result<NewProfile> read() const;
    void save(const NewProfile &answers);
    /// Waits for the disk, to say what went wrong.
    Result<void> saveNow(const NewProfile &answers);
    void discard();

private:
    QString m_path;
    std::shared_ptr<std::atomic_bool> m_isWanted = std::make_shared<std::atomic_bool>(true);
    LatestJob<bool> m_saving;
};

} // namespace Layerwright
