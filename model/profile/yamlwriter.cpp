// SPDX-License-Identifier: Apache-2.0
#include "model/profile/memberwriter.h"
#include "model/profile/profiletree.h"
#include "model/profile/writer.h"
#include "model/profile/yamlemitter.h"
#include "model/profile/yamlsource.h"

namespace Layerwright {

static bool saysTheSame(const QByteArray &yaml, const Profile &profile)
{
    const Result<JsonTree> tree = readYamlAsJson(yaml);
    const Result<ProfileReading> reading =
        tree ? readProfileTree(*tree) : Result<ProfileReading>(tl::unexpected(tree.error()));
    return reading && reading->profile == profile;
}

QByteArray writeYaml(const Profile &profile, const ProfileSource &source)
{
    const bool isYaml = source.form == SourceForm::ImportYaml || source.form == SourceForm::FlatYaml;
    if (isYaml && saysTheSame(source.text, profile))
        return source.text;
    const JsonValue entity = importEntity(profile);
    const QByteArray text = toYaml(entity);
    return saysTheSame(text, profile) ? text : toYaml(entity, true);
}

} // namespace Layerwright
