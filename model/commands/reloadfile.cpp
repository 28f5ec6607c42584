// SPDX-License-Identifier: Apache-2.0
#include "model/commands/reloadfile.h"

#include "model/commands/replaceprofile.h"
#include "model/document/checkpoints.h"

namespace Layerwright {

Result<void> reloadFile(ProfileDocument *document, DocumentFile *file)
{
    const Result<OpenedFile> read = file->readAgain();
    if (!read)
        return tl::unexpected(read.error());
    reloadFile(document, file, *read);
    return {};
}

void reloadFile(ProfileDocument *document, DocumentFile *file, const OpenedFile &read)
{
    document->endTypingBurst();
    pushMassChange(
        document, std::make_unique<ReplaceProfile>(document, read.loaded,
                                                   ReplaceProfile::tr("Reload %1").arg(file->displayName())));
    file->adoptRead(read);
}

} // namespace Layerwright
