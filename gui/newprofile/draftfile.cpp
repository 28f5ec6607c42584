// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/draftfile.h"

#include "model/document/profiletemplates.h"

#include <QFile>

namespace Layerwright {

DraftFile::DraftFile(QString path)
    : m_path(std::move(path))
    , m_saving([](bool) {})
{
}

bool DraftFile::exists() const
{
    return QFile::exists(m_path);
}

Result<NewProfile> DraftFile::read() const
{
    return readDraft(m_path);
}

void DraftFile::save(const NewProfile &answers)
{
    *m_isWanted = true;
    m_saving.start([answers, path = m_path, isWanted = m_isWanted](QPromise<bool> &promise) {
        if (*isWanted)
            promise.addResult(saveDraft(answers, path).has_value());
        if (!*isWanted)
            QFile::remove(path);
    });
}

Result<void> DraftFile::saveNow(const NewProfile &answers)
{
    m_saving.cancel();
    return saveDraft(answers, m_path);
}

void DraftFile::discard()
{
    *m_isWanted = false;
    m_saving.cancel();
    QFile::remove(m_path);
}

} // namespace Layerwright
