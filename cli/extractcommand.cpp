// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layertext.h"
#include "cli/textfile.h"
#include "model/commands/extractvariable.h"
#include "model/language/extraction.h"
#include "model/language/variableuses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExtractCommand)
};

Result<void> extract(ProfileDocument &document, TextId id, const YamlPath &path, const Invocation &invocation)
{
    const YamlTree tree = YamlTree::read(document.text(id));
    const YamlNode node = tree.find(path);
    if (!node)
        return failure(Tr::tr("There is nothing at %1.").arg(path.text()));
    const auto extraction = extractionOf(document.profile(), tree, node);
    if (!extraction)
        return tl::unexpected(extraction.error());
    Variable variable = extraction->variable;
    if (invocation.isSet(u"name"_s))
        variable.name = invocation.value(u"name"_s);
    if (invocation.isSet(u"display-name"_s))
        variable.displayName = invocation.value(u"display-name"_s);
    if (const auto fault = variableNameFault(document.profile(), variable.name))
        return tl::unexpected(*fault);
    const YamlEdits edits = referenceEdits(tree, node, variable.name);
    if (!edits)
        return tl::unexpected(edits.error());
    document.push(std::make_unique<ExtractVariable>(&document, id, variable, *edits));
    return {};
}

Outcome run(const Invocation &invocation)
{
    const auto path = pathOf(invocation.arguments()[1]);
    if (!path)
        return tl::unexpected(path.error());
    return changeAtText(
        invocation, [&](ProfileDocument &document, TextId id) -> tl::expected<void, CommandError> {
            const Result<void> extracted = extract(document, id, *path, invocation);
            if (!extracted)
                return failed({Tr::tr("Layer “%1”: %2")
                                   .arg(document.layer(id.layer)->name, extracted.error().message)});
            return {};
        });
}

} // namespace

Command extractVariableCommand()
{
    return {
        u"extract-variable"_s,
        Tr::tr("make a value of a layer a variable of the profile, with a reference in its place"),
        {fileArgument(),
         {u"PATH"_s, Tr::tr("a dotted path in the values: charts.web.replicas, images[0].image")}},
        {layerOption(),
         manifestOption(),
         {u"name"_s, {}, u"NAME"_s, Tr::tr("the name of the variable; by default after the path")},
         {u"display-name"_s, {}, u"TEXT"_s, Tr::tr("what the deploy form shows; by default after the name")},
         outputOption(),
         styleOption()},
        run};
}

} // namespace Layerwright
