// SPDX-License-Identifier: Apache-2.0
#include "model/commands/duplicatelayers.h"

#include "model/document/stackorder.h"
#include "model/yaml/yamledit.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The product tells two layers of one pack apart by this value; text that cannot be edited stays as it is,
/// and is reported like any other fault in it.
static QByteArray withDisplayName(const QByteArray &values, const QString &name)
{
    const Result<YamlTree> tree = YamlTree::parse(values);
    const Result<YamlPath> path = YamlPath::fromString(uR"(pack."spectrocloud.com/display-name")");
    if (!tree || !path)
        return values;
    const YamlEdits edits = setText(*tree, *path, name);
    return edits ? applied(values, *edits) : values;
}

DuplicateLayers::DuplicateLayers(ProfileDocument *document, const QList<ItemId> &layers)
    : m_document(document)
{
    const QList<int> originals = document->layerRows(layers);
    Profile profile = document->profile();
    for (const int row : originals) {
        Layer copy = document->profile().layers[row];
        copy.name = duplicateName(profile, copy);
        if (const qsizetype display = copy.name.indexOf("--"_L1); display > 0)
            copy.values = withDisplayName(copy.values, copy.name.first(display));
        profile.layers.append(copy);
        m_rows.append(row + 1 + static_cast<int>(m_rows.size()));
        m_copies.append(document->identified(std::move(copy)));
        m_ids.append(m_copies.last().id);
    }
    setObsolete(originals.isEmpty());
    if (originals.size() == 1)
        setText(tr("Duplicate %1").arg(document->profile().layers[originals.first()].name));
    else
        setText(tr("Duplicate %n layers", nullptr, static_cast<int>(originals.size())));
}

void DuplicateLayers::undo()
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
        m_copies.prepend(m_document->takeLayer(*row));
}

void DuplicateLayers::redo()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_document->insertLayer(m_rows[i], m_copies[i]);
    m_copies.clear();
}

} // namespace Layerwright
