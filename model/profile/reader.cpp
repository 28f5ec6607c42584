// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"

#include "model/profile/profiletree.h"
#include "model/profile/yamlsource.h"

namespace Layerwright {

namespace {

class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileText)
};

struct SourceTree
{
    JsonTree tree;
    bool isYaml = false;
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

static bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView start = (text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

/// Text that begins like JSON is JSON, unless it is not and YAML's flow style makes sense of it.
static Result<SourceTree> readTree(const QByteArray &text)
{
    const auto asYaml = [](JsonTree tree) { return SourceTree{std::move(tree), true}; };
    if (!looksLikeJson(text))
        return readYamlAsJson(text).map(asYaml);
    Result<JsonTree> json = JsonTree::parse(text);
    if (json)
        return SourceTree{std::move(*json), false};
    constexpr qsizetype longestFlowStyle = 64 << 10; // people write it by hand, if at all
    if (text.size() <= longestFlowStyle) {
        if (Result<JsonTree> yaml = readYamlAsJson(text))
            return asYaml(std::move(*yaml));
    }
    return tl::unexpected(json.error());
}

static SourceForm formOf(SourceForm form, bool isYaml)
{
    return isYaml && form != SourceForm::FlatYaml ? SourceForm::ImportYaml : form;
}

static Error explained(const QByteArray &text, const QString &where, const Error &error)
{
    if (text.contains("resource \"spectrocloud_cluster_profile\""))
        return {ProfileText::tr("%1 is a Terraform configuration: export the profile as JSON and open that.")
                    .arg(where)};
    return inFile(where, error);
}

Result<LoadedProfile> readProfileText(const QByteArray &text, const QString &where)
{
    if (isBlank(text))
        return failure(ProfileText::tr("%1 is empty: there is no profile in it.").arg(where));
    if (isUtf16(text))
        return failure(ProfileText::tr("%1 is UTF-16 text: save it as UTF-8 and open it again.").arg(where));
    if (const auto utf8 = checkUtf8(text); !utf8)
        return tl::unexpected(inFile(where, utf8.error()));
    const Result<SourceTree> source = readTree(text);
    if (!source)
        return tl::unexpected(explained(text, where, source.error()));
    const Result<ProfileReading> reading = readProfileTree(source->tree);
    if (!reading)
        return tl::unexpected(explained(text, where, reading.error()));
    return LoadedProfile{reading->profile, {formOf(reading->form, source->isYaml), text}, {}, reading->notes};
}

} // namespace Layerwright
