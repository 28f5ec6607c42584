// SPDX-License-Identifier: Apache-2.0
#include "cli/layertext.h"

#include "cli/invocation.h"
#include "model/commands/edittext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LayerText)
};

} // namespace

tl::expected<int, CommandError> manifestRow(const Layer &layer, const Invocation &invocation)
{
    if (!invocation.isSet(u"manifest"_s))
        return -1;
    const QString wanted = invocation.value(u"manifest"_s);
    const auto manifest = std::ranges::find(layer.manifests, wanted, &Manifest::name);
    if (manifest != layer.manifests.end())
        return static_cast<int>(manifest - layer.manifests.begin());
    QStringList names;
    for (const Manifest &known : layer.manifests)
        names.append(known.name);
    return failed({names.isEmpty() ? Tr::tr("Layer “%1” has no manifests.").arg(layer.name)
                                   : Tr::tr("Layer “%1” has no manifest “%2”. Its manifests are: %3.")
                                         .arg(layer.name, wanted, names.join(u", "_s))});
}

CommandOption manifestOption()
{
    return {u"manifest"_s, {}, u"NAME"_s, Tr::tr("this manifest of the layer instead of its values")};
}

tl::expected<QByteArray, CommandError> layerText(const Layer &layer, const Invocation &invocation)
{
    return manifestRow(layer, invocation).map([&layer](int row) {
        return row < 0 ? layer.values : layer.manifests[row].content;
    });
}

Outcome changeAtText(const Invocation &invocation,
                     const std::function<tl::expected<void, CommandError>(ProfileDocument &, TextId)> &change)
{
    auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const int row = opened->row;
    const FileForm form = formOf(opened->loaded);
    ProfileDocument document(std::move(opened->loaded));
    const auto manifest = manifestRow(document.profile().layers[row], invocation);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const TextId id{document.layerId(row), *manifest < 0 ? 0 : document.manifestId(row, *manifest)};
    if (const auto changed = change(document, id); !changed)
        return tl::unexpected(changed.error());
    return saved(document.loaded(), invocation, form);
}

Outcome
changeLayerText(const Invocation &invocation,
                const std::function<tl::expected<YamlEdits, CommandError>(const QByteArray &text)> &change)
{
    return changeAtText(
        invocation, [&change](ProfileDocument &document, TextId id) -> tl::expected<void, CommandError> {
            const auto edits = change(document.text(id));
            if (!edits)
                return tl::unexpected(edits.error());
            if (!*edits)
                return failed(
                    {Tr::tr("Layer “%1”: %2").arg(document.layer(id.layer)->name, edits->error().message)});
            if (!(*edits)->isEmpty())
                document.push(std::make_unique<EditText>(&document, id, **edits));
            return {};
        });
}

} // namespace Layerwright
