// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"

#include "model/profile/profiletree.h"

namespace Layerwright {

namespace {

class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileText)
};

} // namespace

static bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

static bool isUtf16(QByteArrayView text)
{
    return text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
}

Result<LoadedProfile> readProfileText(const QByteArray &text, const QString &where)
{
    if (isBlank(text))
        return failure(ProfileText::tr("%1 is empty: there is no profile in it.").arg(where));
    if (isUtf16(text))
        return failure(ProfileText::tr("%1 is UTF-16 text: save it as UTF-8 and open it again.").arg(where));
    const Result<JsonTree> tree = JsonTree::parse(text);
    if (!tree)
        return tl::unexpected(inFile(where, tree.error()));
    const Result<ProfileReading> reading = readProfileTree(*tree);
    if (!reading)
        return tl::unexpected(inFile(where, reading.error()));
    return LoadedProfile{reading->profile, {reading->form, text}, {}, reading->notes};
}

} // namespace Layerwright
