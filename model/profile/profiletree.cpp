// SPDX-License-Identifier: Apache-2.0
#include "model/profile/profiletree.h"

#include "model/profile/memberreader.h"
#include "model/quoted.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ProfileTree
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileTree)

public:
    explicit ProfileTree(const JsonTree &tree)
        : m_root(tree.root())
    {
    }

    Result<ProfileReading> read();

private:
    Result<SourceForm> form() const;
    void readServerAnswer();
    void readFlat();

    JsonNode m_root;
    ReadingContext m_context;
    Profile m_profile;
};

} // namespace

static bool hasCreateMembers(JsonNode root)
{
    const JsonNode metadata = root.member("metadata");
    if (metadata.member("annotations") || metadata.member("uid"))
        return true;
    for (const JsonNode pack : root.member("spec").member("template").member("packs")) {
        if (pack.member("uid") || pack.member("registryUid"))
            return true;
    }
    return false;
}

Result<SourceForm> ProfileTree::form() const
{
    if (!m_root.isObject())
        return failure(tr("this is no profile: a profile is an object with “metadata” and “spec”"),
                       m_root.line());
    const JsonNode spec = m_root.member("spec");
    if (spec.member("template").member("appTiers"))
        return failure(tr("this is an app profile; Layerwright designs cluster profiles"), m_root.line());
    const bool isKubernetes = m_root.member("apiVersion") && m_root.member("kind");
    const JsonNode specTemplate = spec.member("template");
    const bool isPodTemplate =
        isKubernetes && !specTemplate.member("packs") && !specTemplate.member("cloudType");
    if (!specTemplate.isNullOrAbsent() && !isPodTemplate)
        return hasCreateMembers(m_root) ? SourceForm::CreateBody : SourceForm::ImportEntity;
    if (spec.member("published").isObject() || spec.member("draft").isObject())
        return SourceForm::ServerAnswer;
    if (m_root.member("packs"))
        return SourceForm::FlatYaml;
    if (m_root.member("metadata") && spec && !isKubernetes)
        return SourceForm::ImportEntity;
    const QString kind = likelyKind(m_root);
    return failure(kind.isEmpty() ? tr("this is no profile: it has no “spec.template” with layers")
                                  : tr("this is no profile: it looks like %1").arg(kind),
                   m_root.line());
}

void ProfileTree::readServerAnswer()
{
    const bool isPublished = m_root.member("spec").member("published").isObject();
    m_context.templateName = isPublished ? "published" : "draft";
    m_context.keepsEnvelope = false;
    m_context.note(isPublished
                       ? tr("This is an answer of the product's server; its published layers were read.")
                       : tr("This is an answer of the product's server; the layers of its draft were read."));
    m_context.note(tr("It is saved in the form that the product imports: what describes the server's object "
                      "(identifiers, dates, status) is then left out."));
    MemberReader reader(m_context, m_root, {});
    visitMembers(reader, m_profile);
    bool hasReferences = false;
    for (const JsonNode pack : m_root.member("spec").member(m_context.templateName).member("packs")) {
        for (const JsonNode manifest : pack.member("manifests"))
            hasReferences |= manifest.member("uid") && !manifest.member("content");
    }
    if (hasReferences)
        m_context.note(tr("It names manifests without their text; they are empty here."));
}

void ProfileTree::readFlat()
{
    m_context.keepsEnvelope = false;
    MemberReader reader(m_context, m_root, {});
    ProfileInfo &info = m_profile.info;
    reader.text("name", info.name);
    reader.text("description", info.description);
    reader.text("version", info.version);
    reader.text("type", info.type);
    reader.text("cloudType", info.cloudType);
    reader.tags("labels", info.tags);
    reader.list("packs", m_profile.layers);
    reader.list("variables", m_profile.variables);
    ExtraMembers left;
    reader.extra(left);
    QStringList names;
    for (const ExtraMember &member : left)
        names.append(quoted(member.name));
    m_context.note(
        tr("This profile has its members at the top level; after a change it is saved in the form that "
           "the product imports."));
    if (!names.isEmpty())
        m_context.note(tr("That form has no place for %1.").arg(names.join(", "_L1)));
}

Result<ProfileReading> ProfileTree::read()
{
    const Result<SourceForm> kind = form();
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == SourceForm::ServerAnswer) {
        readServerAnswer();
    } else if (*kind == SourceForm::FlatYaml) {
        readFlat();
    } else {
        MemberReader reader(m_context, m_root, {});
        visitMembers(reader, m_profile);
    }
    if (m_context.error)
        return tl::unexpected(*m_context.error);
    if (m_context.notesLeftOut > 0)
        m_context.notes.append(tr("%n more notes were left out.", nullptr, m_context.notesLeftOut));
    return ProfileReading{m_profile, *kind, m_context.notes};
}

Result<ProfileReading> readProfileTree(const JsonTree &tree)
{
    return ProfileTree(tree).read();
}

QString likelyKind(JsonNode root)
{
    const auto has = [root](QByteArrayView name) { return bool(root.member(name)); };
    if (has("apiVersion") && has("kind"))
        return ProfileTree::tr("a Kubernetes object; it can be added to a profile as a manifest");
    if (has("layer") && has("displayName") && has("version"))
        return ProfileTree::tr("the pack.json of a pack; add the pack to a profile from a catalog");
    if (has("items") || has("listmeta"))
        return ProfileTree::tr("a list from the product's server; save one profile of it");
    if (has("presets"))
        return ProfileTree::tr("the presets.yaml of a pack");
    if (has("variables"))
        return ProfileTree::tr("a list of profile variables");
    if (has("macros"))
        return ProfileTree::tr("a list of macros");
    if (has("code") && has("message"))
        return ProfileTree::tr("an error message of the product's server");
    if (has("uid"))
        return ProfileTree::tr(
            "an answer of the product's server to a change; it names a profile but does not "
            "hold it");
    if (has("pack") || has("charts"))
        return ProfileTree::tr("the values of a layer");
    return {};
}

Error inFile(const QString &name, const Error &error)
{
    const bool isSentence = error.message.endsWith(u'.') || error.message.endsWith(u'。');
    const QString message = isSentence ? error.message : ProfileTree::tr("%1.").arg(error.message);
    if (error.line > 0)
        return {ProfileTree::tr("%1, line %2: %3").arg(name).arg(error.line).arg(message), error.line};
    return {ProfileTree::tr("%1: %2").arg(name, message), 0};
}

} // namespace Layerwright
