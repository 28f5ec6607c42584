// SPDX-License-Identifier: Apache-2.0
#include "model/commands/reloadfile.h"

#include "model/commands/replaceprofile.h"
#include "model/document/checkpoints.h"

namespace Layerwright {

Result<void> reloadFile(ProfileDocument *document, DocumentFile *file)
{
    const Result<OpenedFile> opened = file->readAgain();
    if (!opened)
        return tl::unexpected(opened.error());
    document->endTypingBurst();
    pushMassChange(
        document, std::make_unique<ReplaceProfile>(document, opened->loaded,
                                                   ReplaceProfile::tr("Reload %1").arg(file->displayName())));
    file->adoptRead(*opened);
    return {};
}

} // namespace Layerwright
