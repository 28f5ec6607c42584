// SPDX-License-Identifier: Apache-2.0
#include "model/profile/clusterdefinition.h"

#include "model/profile/memberreader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Takes a cluster definition apart, member by member.
class ClusterDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ClusterDefinition)

public:
    explicit ClusterDefinition(QString where)
        : m_where(std::move(where))
    {
    }

    void take(const ArchiveMember &member);
    Result<LoadedProfile> result();

private:
    struct Found
    {
        QString path;
        LoadedProfile loaded;
    };

    bool takeVariables(const ArchiveMember &member);
    LoadedProfile variablesOnly() const;
    QString listed(const QStringList &paths) const;

    QString m_where;
    QList<Found> m_profiles;
    QHash<QString, QList<Variable>> m_variables; // by the folder they are in
    QStringList m_notUnderstood;
};

} // namespace

static QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

bool ClusterDefinition::takeVariables(const ArchiveMember &member)
{
    if (!member.path.endsWith("/variables.json"_L1))
        return false;
    const Result<JsonTree> tree = JsonTree::parse(member.data);
    if (!tree || !tree->root().isObject())
        return false;
    ReadingContext context;
    QList<Variable> variables;
    MemberReader(context, tree->root(), {}).list("variables", variables);
    if (context.error)
        return false;
    m_variables.insert(folderOf(member.path), variables);
    return true;
}

void ClusterDefinition::take(const ArchiveMember &member)
{
    if (takeVariables(member))
        return;
    const bool isText = member.path.endsWith(".json"_L1) || member.path.endsWith(".yaml"_L1) ||
                        member.path.endsWith(".yml"_L1);
    const Result<LoadedProfile> loaded =
        isText ? readProfileText(member.data, member.path) : Result<LoadedProfile>(failure({}));
    if (loaded)
        m_profiles.append({member.path, *loaded});
    else
        m_notUnderstood.append(member.path);
}

QString ClusterDefinition::listed(const QStringList &paths) const
{
    constexpr qsizetype maximumShown = 20;
    const QString shown = paths.first(std::min(maximumShown, paths.size())).join(", "_L1);
    const auto more = static_cast<int>(paths.size() - maximumShown);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

LoadedProfile ClusterDefinition::variablesOnly() const
{
    LoadedProfile loaded;
    const QString folder = std::ranges::min(m_variables.keys());
    loaded.profile.info.name = folder.section(u'/', -1);
    loaded.profile.variables = m_variables.value(folder);
    loaded.notes.append(
        tr("Only the profile variables of “%1” were understood; there are no layers.").arg(folder));
    return loaded;
}

Result<LoadedProfile> ClusterDefinition::result()
{
    if (m_profiles.isEmpty() && m_variables.isEmpty())
        return failure(tr("%1 is a cluster definition (spc/) in which nothing was understood: %2.")
                           .arg(m_where, listed(m_notUnderstood)));
    LoadedProfile loaded = m_profiles.isEmpty() ? variablesOnly() : m_profiles.first().loaded;
    if (!m_profiles.isEmpty() && loaded.profile.variables.isEmpty())
        loaded.profile.variables = m_variables.value(folderOf(m_profiles.first().path));
    QStringList others;
    for (const Found &found : m_profiles)
        others.append(found.path);
    if (others.size() > 1)
        loaded.notes.append(tr("It holds %n profiles; the first is open. They are: %1.", nullptr,
                               static_cast<int>(others.size()))
                                .arg(listed(others)));
    loaded.notes.append(
        tr("This is a cluster definition, whose layout is not public. It can be read but not written: "
           "saving makes a profile archive."));
    if (!m_notUnderstood.isEmpty())
        loaded.notes.append(tr("Not understood, and not saved again: %1.").arg(listed(m_notUnderstood)));
    loaded.source.form = SourceForm::SpcArchive;
    return loaded;
}

bool isClusterDefinition(const QList<ArchiveMember> &members)
{
    return std::ranges::any_of(members,
                               [](const ArchiveMember &member) { return member.path.startsWith("spc/"_L1); });
}

Result<LoadedProfile> readClusterDefinition(const QList<ArchiveMember> &members, const QString &where)
{
    ClusterDefinition definition(where);
    for (const ArchiveMember &member : members)
        definition.take(member);
    return definition.result();
}

} // namespace Layerwright
