// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setprofileinfo.h"

#include "model/commands/commandids.h"

namespace Layerwright {

SetProfileInfo::SetProfileInfo(ProfileDocument *document, ProfileInfo info)
    : m_document(document)
    , m_before(document->profile().info)
    , m_after(std::move(info))
    , m_burst(document->typingBurst())
{
    setObsolete(m_before == m_after);
    setText(nameOf(m_before, m_after));
}

void SetProfileInfo::undo()
{
    m_document->setInfo(m_before);
}

void SetProfileInfo::redo()
{
    m_document->setInfo(m_after);
}

int SetProfileInfo::id() const
{
    return SetProfileInfoCommand;
}

bool SetProfileInfo::mergeWith(const QUndoCommand *command)
{
    const auto &next = static_cast<const SetProfileInfo &>(*command);
    if (next.m_burst != m_burst || next.text() != text())
        return false;
    m_after = next.m_after;
    setObsolete(m_before == m_after);
    return true;
}

/// Says which field changed, which is also what tells whether two changes are of the same one.
QString SetProfileInfo::nameOf(const ProfileInfo &before, const ProfileInfo &after)
{
    QStringList names;
    if (before.name != after.name)
        names.append(tr("Change profile name"));
    if (before.version != after.version)
        names.append(tr("Change profile version"));
    if (before.description != after.description)
        names.append(tr("Change description"));
    if (before.type != after.type)
        names.append(tr("Change profile type"));
    if (before.cloudType != after.cloudType)
        names.append(tr("Change cloud type"));
    if (before.tags != after.tags)
        names.append(tr("Change tags"));
    return names.size() == 1 ? names.first() : tr("Change profile");
}

} // namespace Layerwright
