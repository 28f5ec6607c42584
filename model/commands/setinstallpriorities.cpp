// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setinstallpriorities.h"

#include "model/commands/edittext.h"
#include "model/yaml/packedit.h"

#include <QCoreApplication>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SetInstallPriorities)
};

} // namespace

Result<std::unique_ptr<CommandGroup>> setInstallPriorities(ProfileDocument *document,
                                                           const InstallOrder::Wishes &wishes)
{
    auto group = std::make_unique<CommandGroup>(Tr::tr("Change install order"));
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish) {
        const TextId id{document->layerId(wish.key()), 0};
        const Result<PackEdit> edit =
            setPackText(document->text(id), PackField::InstallPriority, QString::number(wish.value()));
        if (!edit)
            return failure(Tr::tr("Layer “%1”, line %2: %3")
                               .arg(document->layer(id.layer)->name)
                               .arg(edit.error().line)
                               .arg(edit.error().message),
                           edit.error().line);
        group->append(std::make_unique<EditText>(document, id, edit->edits, QString(), EditText::Merge::No));
    }
    return group;
}

} // namespace Layerwright
