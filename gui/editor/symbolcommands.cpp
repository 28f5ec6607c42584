// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/symbolcommands.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/extractdialog.h"
#include "gui/editor/inplacename.h"
#include "gui/editor/nodecommands.h"
#include "model/commands/edittext.h"
#include "model/commands/extractvariable.h"
#include "model/commands/renamevariable.h"
#include "model/language/anchors.h"
#include "model/language/entries.h"
#include "model/yaml/yamledit.h"

namespace Layerwright {

SymbolCommands::SymbolCommands(ProfileDocument *document, EditorPane *pane, const NodeCommands *nodes)
    : QObject(pane)
    , m_document(document)
    , m_pane(pane)
    , m_nodes(nodes)
    , m_definition([this](const Definition &definition) { takeDefinition(definition); })
    , m_uses([this](const QList<SymbolUse> &uses) { emit usesFound(m_usesTitle, uses); })
{
    const auto forget = [this] { // what would be found is elsewhere now
        m_definition.cancel();
        m_uses.cancel();
    };
    connect(document, &ProfileDocument::textChanged, this, forget);
    connect(document, &ProfileDocument::layerMoved, this, forget);
    connect(document, &ProfileDocument::layerRemoved, this, forget);
    connect(document, &ProfileDocument::layerInserted, this, forget);
}

TextAddress SymbolCommands::addressOf(TextId id) const
{
    return {m_document->layerRow(id.layer), id.manifest == 0 ? -1 : m_document->manifestRow(id)};
}

TextId SymbolCommands::textAt(TextAddress address) const
{
    if (address.layer < 0 || address.layer >= m_document->profile().layers.size())
        return {};
    return {m_document->layerId(address.layer),
            address.manifest < 0 ? 0 : m_document->manifestId(address.layer, address.manifest)};
}

qsizetype SymbolCommands::cursor() const
{
    return m_nodes->place();
}

SymbolCommands::Question SymbolCommands::questionAt(qsizetype offset) const
{
    const TextAddress text = addressOf(m_pane->currentText());
    const YamlTree tree = m_nodes->treeOfNow();
    return {m_document->profile(), text, tree, symbolAt(m_document->profile(), text, tree, offset)};
}

void SymbolCommands::goToDefinition()
{
    goToDefinitionAt(cursor());
}

void SymbolCommands::goToDefinitionAt(qsizetype offset)
{
    if (m_pane->currentText().isNull())
        return;
    m_definition.start([question = questionAt(offset)](QPromise<Definition> &promise) {
        promise.addResult(definitionOf(question.profile, question.text, question.tree, question.symbol));
    });
}

void SymbolCommands::takeDefinition(const Definition &definition)
{
    if (definition.isInText())
        m_pane->goTo(textAt(definition.place), definition.span);
    if (!definition.note.isEmpty())
        m_pane->editor()->tell(definition.note);
    if (definition.variable < 0 || definition.variable >= m_document->profile().variables.size())
        return;
    const Variable &variable = m_document->profile().variables[definition.variable];
    const QString name = variable.displayName.isEmpty() ? variable.name : variable.displayName;
    m_pane->editor()->tell(variable.defaultValue.isEmpty() || variable.isSensitive
                               ? tr("“%1” is a variable of this profile.").arg(name)
                               : tr("“%1” is a variable of this profile; its default is “%2”.")
                                     .arg(name, variable.defaultValue));
}

void SymbolCommands::findUses()
{
    if (m_pane->currentText().isNull())
        return;
    const Question question = questionAt(cursor());
    const Symbol &symbol = question.symbol;
    if (!symbol.isValid()) {
        m_pane->editor()->tell(
            tr("Nothing can refer to what is here: uses are found of keys of a layer's values, "
               "anchors, variables and macros."));
        return;
    }
    m_usesTitle = symbol.path.isEmpty() ? symbol.name : symbol.name + u'.' + symbol.path;
    m_uses.start([question](QPromise<QList<SymbolUse>> &promise) {
        promise.addResult(usesOf(question.profile, question.text, question.tree, question.symbol));
    });
}

void SymbolCommands::rename()
{
    if (m_pane->currentText().isNull())
        return;
    const Question question = questionAt(cursor());
    const YamlNode entry = entryAt(question.tree, cursor());
    if (question.symbol.kind == Symbol::Kind::Variable)
        renameVariable(question.symbol);
    else if (question.symbol.kind == Symbol::Kind::Anchor)
        renameAnchorAt(question.tree, cursor());
    else if (question.symbol.isValid() && !question.symbol.isDefinition)
        m_pane->editor()->tell(tr("“%1” is not defined here: rename it where it is (F12 goes there).")
                                   .arg(question.symbol.name));
    else if (entry.key().isScalar())
        renameKeyOf(question.tree, entry);
    else
        m_pane->editor()->tell(tr("There is no key, anchor or variable here that could get another name."));
}

void SymbolCommands::renameVariable(const Symbol &symbol)
{
    new InPlaceName(m_pane->editor(), symbol.span, symbol.name,
                    [this, from = symbol.name](const QString &to) {
                        if (const auto fault = variableNameFault(m_document->profile(), to))
                            return fault->message;
                        Layerwright::renameVariable(m_document, from, to);
                        return QString();
                    });
}

void SymbolCommands::renameAnchorAt(const YamlTree &tree, qsizetype offset)
{
    const AnchorUses uses = anchorUsesAt(tree, offset);
    Span here = uses.name;
    for (const Span alias : uses.aliases)
        if (alias.begin - 1 <= offset && offset <= alias.end)
            here = alias;
    const QString from = QString::fromUtf8(uses.node.anchor());
    new InPlaceName(m_pane->editor(), here, from, [this, tree, uses, from](const QString &to) {
        const YamlEdits edits = renameAnchor(tree, uses, to);
        if (edits)
            m_pane->editor()->apply(*edits, tr("rename anchor %1").arg(from));
        return edits ? QString() : edits.error().message;
    });
}

void SymbolCommands::renameKeyOf(const YamlTree &tree, const YamlNode &entry)
{
    const QString from = entry.keyName();
    const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(entry));
    const int document = entry.document();
    if (tree.find(path, document) != entry) {
        m_pane->editor()->tell(
            tr("There is another key “%1” beside this one: change one of them in the text.").arg(from));
        return;
    }
    new InPlaceName(m_pane->editor(), entry.keySpan(), from, [=, this](const QString &to) {
        const YamlEdits edits = renameKey(tree, path, to, document);
        if (edits)
            m_pane->editor()->apply(*edits, tr("rename key %1").arg(from));
        return edits ? QString() : edits.error().message;
    });
}

void SymbolCommands::extractVariable()
{
    const TextId text = m_pane->currentText();
    if (text.isNull())
        return;
    const YamlTree tree = m_nodes->treeOfNow();
    const YamlNode node = entryAt(tree, cursor());
    const Result<Extraction> extraction = extractionOf(m_document->profile(), tree, node);
    if (!extraction) {
        m_pane->editor()->tell(extraction.error().message);
        return;
    }
    ExtractDialog dialog(m_document->profile(), *extraction, pathText(YamlTree::pathOf(node)), m_pane);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Variable variable = dialog.variable();
    const YamlEdits edits = referenceEdits(tree, node, variable.name);
    if (!edits)
        m_pane->editor()->tell(edits.error().message);
    else if (dialog.usesExisting())
        m_pane->editor()->apply(*edits, tr("use variable %1").arg(variable.name));
    else
        m_document->push(std::make_unique<ExtractVariable>(m_document, text, variable, *edits));
}

} // namespace Layerwright
