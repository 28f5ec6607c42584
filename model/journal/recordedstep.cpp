// SPDX-License-Identifier: Apache-2.0
#include "model/journal/recordedstep.h"

namespace Layerwright {

namespace {

using namespace Changes;

bool isRow(int row, qsizetype count)
{
    return row >= 0 && row < count;
}

bool isPlace(int row, qsizetype count)
{
    return row >= 0 && row <= count;
}

struct Fits
{
    const ProfileDocument &document;

    const QList<Layer> &layers() const { return document.profile().layers; }
    const QList<Variable> &variables() const { return document.profile().variables; }
    qsizetype manifestCount(ItemId layer) const
    {
        const Layer *owner = document.layer(layer);
        return owner ? owner->manifests.size() : -1;
    }

    bool operator()(const SetInfo &) const { return true; }
    bool operator()(const InsertLayer &change) const
    {
        return isPlace(change.row, layers().size()) && change.layer.id != 0 &&
               document.layerRow(change.layer.id) < 0 &&
               change.layer.manifestIds.size() == change.layer.layer.manifests.size();
    }
    bool operator()(const TakeLayer &change) const { return isRow(change.row, layers().size()); }
    bool operator()(const MoveLayer &change) const
    {
        return isRow(change.from, layers().size()) && isRow(change.to, layers().size());
    }
    bool operator()(const SetHeader &change) const { return document.layer(change.layer); }
    bool operator()(const InsertManifest &change) const
    {
        return isPlace(change.row, manifestCount(change.layer)) && change.id != 0 &&
               document.manifestRow({change.layer, change.id}) < 0;
    }
    bool operator()(const TakeManifest &change) const
    {
        return isRow(change.row, manifestCount(change.layer));
    }
    bool operator()(const MoveManifest &change) const
    {
        const qsizetype count = manifestCount(change.layer);
        return isRow(change.from, count) && isRow(change.to, count);
    }
    bool operator()(const RenameManifest &change) const { return document.manifestRow(change.id) >= 0; }
    bool operator()(const InsertVariable &change) const
    {
        return isPlace(change.row, variables().size()) && change.id != 0 &&
               document.variableRow(change.id) < 0;
    }
    bool operator()(const TakeVariable &change) const { return isRow(change.row, variables().size()); }
    bool operator()(const MoveVariable &change) const
    {
        return isRow(change.from, variables().size()) && isRow(change.to, variables().size());
    }
    bool operator()(const SetVariable &change) const { return isRow(change.row, variables().size()); }
    bool operator()(const ReplaceText &change) const
    {
        return document.contains(change.id) && change.span.begin >= 0 &&
               change.span.begin <= change.span.end && change.span.end <= document.text(change.id).size();
    }
    bool operator()(const SetExtra &) const { return true; }
    bool operator()(const SetAttachments &) const { return true; }
};

/// Makes the change, after it looked what leads back.
struct Apply
{
    ProfileDocument &document;

    DocumentChange operator()(const SetInfo &change) const
    {
        SetInfo inverse{document.profile().info};
        document.setInfo(change.info);
        return inverse;
    }
    DocumentChange operator()(const InsertLayer &change) const
    {
        document.insertLayer(change.row, change.layer);
        return TakeLayer{change.row};
    }
    DocumentChange operator()(const TakeLayer &change) const
    {
        return InsertLayer{change.row, document.takeLayer(change.row)};
    }
    DocumentChange operator()(const MoveLayer &change) const
    {
        document.moveLayer(change.from, change.to);
        return MoveLayer{change.to, change.from};
    }
    DocumentChange operator()(const SetHeader &change) const
    {
        SetHeader inverse{change.layer, document.header(document.layerRow(change.layer))};
        document.setHeader(change.layer, change.header);
        return inverse;
    }
    DocumentChange operator()(const InsertManifest &change) const
    {
        document.insertManifest(change.layer, change.row, change.manifest, change.id);
        return TakeManifest{change.layer, change.row};
    }
    DocumentChange operator()(const TakeManifest &change) const
    {
        const ItemId id = document.manifestId(document.layerRow(change.layer), change.row);
        return InsertManifest{change.layer, change.row, document.takeManifest(change.layer, change.row), id};
    }
    DocumentChange operator()(const MoveManifest &change) const
    {
        document.moveManifest(change.layer, change.from, change.to);
        return MoveManifest{change.layer, change.to, change.from};
    }
    DocumentChange operator()(const RenameManifest &change) const
    {
        const Layer &owner = *document.layer(change.id.layer);
        RenameManifest inverse{change.id, owner.manifests[document.manifestRow(change.id)].name};
        document.renameManifest(change.id, change.name);
        return inverse;
    }
    DocumentChange operator()(const InsertVariable &change) const
    {
        document.insertVariable(change.row, change.variable, change.id);
        return TakeVariable{change.row};
    }
    DocumentChange operator()(const TakeVariable &change) const
    {
        const ItemId id = document.variableId(change.row);
        return InsertVariable{change.row, document.takeVariable(change.row), id};
    }
    DocumentChange operator()(const MoveVariable &change) const
    {
        document.moveVariable(change.from, change.to);
        return MoveVariable{change.to, change.from};
    }
    DocumentChange operator()(const SetVariable &change) const
    {
        SetVariable inverse{change.row, document.profile().variables[change.row]};
        document.setVariable(change.row, change.variable);
        return inverse;
    }
    DocumentChange operator()(const ReplaceText &change) const
    {
        const Span &span = change.span;
        ReplaceText inverse{change.id,
                            {span.begin, span.begin + change.text.size()},
                            document.text(change.id).mid(span.begin, span.length())};
        document.replaceText(change.id, span, change.text);
        return inverse;
    }
    DocumentChange operator()(const SetExtra &change) const
    {
        SetExtra inverse{document.profile().extra};
        document.setExtra(change.extra);
        return inverse;
    }
    DocumentChange operator()(const SetAttachments &change) const
    {
        SetAttachments inverse{document.loaded().attachments};
        document.setAttachments(change.attachments);
        return inverse;
    }
};

} // namespace

bool fits(const ProfileDocument &document, const DocumentChange &change)
{
    return std::visit(Fits{document}, change);
}

DocumentChange apply(ProfileDocument &document, const DocumentChange &change)
{
    return std::visit(Apply{document}, change);
}

RecordedStep::RecordedStep(ProfileDocument *document, QList<DocumentChange> changes, const QString &name)
    : QUndoCommand(name)
    , m_document(document)
    , m_changes(std::move(changes))
{
}

void RecordedStep::undo()
{
    for (const DocumentChange &inverse : std::as_const(m_inverses))
        apply(*m_document, inverse);
    m_inverses.clear();
}

void RecordedStep::redo()
{
    for (const DocumentChange &change : std::as_const(m_changes)) {
        if (!fits(*m_document, change)) {
            undo();
            setObsolete(true);
            return;
        }
        m_inverses.prepend(apply(*m_document, change));
    }
}

} // namespace Layerwright
