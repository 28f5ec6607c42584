// SPDX-License-Identifier: Apache-2.0
#include "model/profile/yamlwriter.h"

#include "model/profile/keptyaml.h"
#include "model/profile/memberwriter.h"
#include "model/profile/writer.h"
#include "model/profile/yamlemitter.h"

namespace Layerwright {

/// The members that hold texts are not written at all where they are empty.
static void leaveOutEmptyTexts(JsonValue &entity)
{
    for (JsonValue &child : entity.children) {
        if (child.name == "values" || child.name == "content")
            child.presence = JsonValue::Presence::WhenSet;
        else if (child.kind == JsonValue::Kind::Object || child.kind == JsonValue::Kind::Array)
            leaveOutEmptyTexts(child);
    }
}

static JsonValue entityOf(const Profile &profile, YamlTexts texts)
{
    JsonValue entity = importEntity(profile);
    if (texts == YamlTexts::Elsewhere)
        leaveOutEmptyTexts(entity);
    return entity;
}

static bool saysTheSame(const QByteArray &yaml, const Profile &profile)
{
    const Result<LoadedProfile> again = readProfileText(yaml, {});
    return again && again->profile == profile;
}

static std::optional<QByteArray> keptText(const Profile &profile, const QByteArray &source, YamlTexts texts)
{
    const Result<LoadedProfile> before = readProfileText(source, {});
    if (!before)
        return {};
    if (before->profile == profile)
        return source;
    if (before->source.form != SourceForm::ImportYaml)
        return {};
    const auto kept = keptYaml(source, entityOf(before->profile, texts), entityOf(profile, texts));
    return kept && saysTheSame(*kept, profile) ? kept : std::nullopt;
}

QByteArray writeYamlText(const Profile &profile, const QByteArray &source, YamlTexts texts)
{
    if (const auto kept = source.isEmpty() ? std::nullopt : keptText(profile, source, texts))
        return *kept;
    const JsonValue entity = entityOf(profile, texts);
    const QByteArray text = toYaml(entity);
    return saysTheSame(text, profile) ? text : toYaml(entity, true);
}

QByteArray writeYaml(const Profile &profile, const ProfileSource &source)
{
    const bool isYaml = source.form == SourceForm::ImportYaml || source.form == SourceForm::FlatYaml;
    return writeYamlText(profile, isYaml ? source.text : QByteArray(), YamlTexts::Inside);
}

} // namespace Layerwright
