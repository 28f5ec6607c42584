// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/language/symbols.h"

#include <QObject>

namespace Layerwright {

class EditorPane;
class NodeCommands;

/// The editor's commands on names: where one is defined, where it is used, and another name for it.
class SymbolCommands final : public QObject
{
    Q_OBJECT

public:
    SymbolCommands(ProfileDocument *document, EditorPane *pane, const NodeCommands *nodes);

    void goToDefinition();
    void goToDefinitionAt(qsizetype offset);
    void findUses();
    /// Opens a field over the name at the cursor: a key, an anchor, a variable.
    void rename();
    /// Asks for a name, and makes the value at the cursor a variable.
    void extractVariable();

    TextAddress addressOf(TextId id) const;
    TextId textAt(TextAddress address) const;

signals:
    /// `title` names what is used.
    void usesFound(const QString &title, const QList<Layerwright::SymbolUse> &uses);

private:
    struct Question
    {
        Profile profile;
        TextAddress text;
        YamlTree tree;
        Symbol symbol;
    };

    qsizetype cursor() const;
    Question questionAt(qsizetype offset) const;
    void takeDefinition(const Definition &definition);
    void renameVariable(const Symbol &symbol);
    void renameAnchorAt(const YamlTree &tree, qsizetype offset);
    void renameKeyOf(const YamlTree &tree, const YamlNode &entry);

    ProfileDocument *m_document;
    EditorPane *m_pane;
    const NodeCommands *m_nodes;
    QString m_usesTitle;
    LatestJob<Definition> m_definition;
    LatestJob<QList<SymbolUse>> m_uses;
};

} // namespace Layerwright
