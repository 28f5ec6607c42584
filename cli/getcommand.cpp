// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layertext.h"
#include "cli/terminal.h"
#include "cli/textfile.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GetCommand)
};

/// A single value without its quotes; what has keys or items as it is written, at the margin.
QByteArray valueText(const YamlTree &tree, const YamlNode &node)
{
    if (node.isScalar())
        return node.value().toByteArray() + '\n';
    const Span span = node.span();
    const qsizetype column = columnOf(tree.text(), span.begin);
    const QByteArray lines = QByteArray(column, ' ') + tree.text().sliced(span.begin, span.length());
    return (node.isFlow() ? lines.trimmed() : reindented(lines, column, 0)) + '\n';
}

tl::expected<QByteArray, CommandError> nodeText(const QByteArray &text, const QString &where)
{
    const auto path = pathOf(where);
    if (!path)
        return tl::unexpected(path.error());
    const auto tree = YamlTree::parse(text);
    if (!tree)
        return failed(
            {Tr::tr("The text is not YAML in line %1: %2").arg(tree.error().line).arg(tree.error().message)});
    const YamlNode node = tree->find(*path);
    if (!node)
        return failed({Tr::tr("There is nothing at %1.").arg(path->text())});
    return valueText(*tree, node);
}

Outcome run(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    auto text = layerText(opened->layer(), invocation);
    if (text && invocation.arguments().size() > 1)
        text = nodeText(*text, invocation.arguments()[1]);
    if (!text)
        return tl::unexpected(text.error());
    const auto written = print(*text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command getCommand()
{
    return {
        u"get"_s,
        Tr::tr("print a layer's values, byte for byte, or one value of them"),
        {fileArgument(), {u"PATH"_s, Tr::tr("the place of the one value to print"), CommandOption::Optional}},
        {layerOption(), manifestOption()},
        run};
}

} // namespace Layerwright
