// SPDX-License-Identifier: Apache-2.0
#include "model/profile/writer.h"

#include "model/profile/keep.h"
#include "model/profile/memberwriter.h"
#include "model/profile/profiletree.h"

#include <optional>

namespace Layerwright {

static bool isEnvelope(SourceForm form)
{
    return form == SourceForm::ServerAnswer || form == SourceForm::FlatYaml;
}

static QByteArray newJson(const Profile &profile)
{
    QByteArray text;
    appendValue(text, importEntity(profile), JsonFormat::pretty(), {});
    return text.append('\n');
}

/// The text with the source's bytes where they still hold; nothing when the source cannot carry it.
static std::optional<QByteArray> keptText(const Profile &profile, const QByteArray &source, bool importable)
{
    const Result<JsonTree> tree = JsonTree::parse(source);
    if (!tree)
        return {};
    const Result<ProfileReading> reading = readProfileTree(*tree);
    if (!reading || (importable && isEnvelope(reading->form)))
        return {};
    if (reading->profile == profile)
        return source;
    if (isEnvelope(reading->form))
        return {};
    return keptJson(*tree, importEntity(reading->profile), importEntity(profile));
}

static QByteArray inStyle(const QByteArray &text, JsonStyle style)
{
    if (style == JsonStyle::Keep)
        return text;
    const Result<JsonTree> tree = JsonTree::parse(text, 2 * JsonTree::maximumDepth);
    Q_ASSERT(tree);
    if (style == JsonStyle::Console)
        return formatted(*tree, JsonFormat::console());
    return formatted(*tree, JsonFormat::pretty()) + '\n';
}

QByteArray writeJson(const Profile &profile, const ProfileSource &source, JsonStyle style)
{
    const std::optional<QByteArray> kept = keptText(profile, source.text, false);
    return inStyle(kept ? *kept : newJson(profile), style);
}

QByteArray writeImportJson(const Profile &profile, const ProfileSource &source, JsonStyle style)
{
    const std::optional<QByteArray> kept = keptText(profile, source.text, true);
    return inStyle(kept ? *kept : newJson(profile), style);
}

} // namespace Layerwright
