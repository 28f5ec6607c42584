// SPDX-License-Identifier: Apache-2.0
#include "model/commands/returntocheckpoint.h"

#include "model/commands/replaceprofile.h"

namespace Layerwright {

void returnTo(ProfileDocument *document, const Checkpoint &checkpoint)
{
    document->endTypingBurst();
    const LoadedProfile target{checkpoint.profile, {}, checkpoint.attachments, {}};
    pushMassChange(document,
                   std::make_unique<ReplaceProfile>(
                       document, target, ReplaceProfile::tr("Return to “%1”").arg(checkpoint.name)));
}

} // namespace Layerwright
