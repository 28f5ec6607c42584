// SPDX-License-Identifier: Apache-2.0
#include "model/profile/secretproblems.h"
#include "model/report/reportparts.h"
#include "model/report/shownvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ReportFindings)
};

} // namespace

static QString placeOf(const Profile &profile, const ProfileFinding &found)
{
    QStringList words;
    if (found.layer >= 0)
        words.append(profile.layers[found.layer].name);
    if (found.layer >= 0 && found.manifest >= 0)
        words.append(profile.layers[found.layer].manifests[found.manifest].name);
    if (found.layer < 0 && found.variable >= 0)
        words.append(profile.variables[found.variable].name);
    if (const int line = found.finding.position.line; line > 0)
        words.append(Tr::tr("line %1").arg(line));
    return words.isEmpty() ? Tr::tr("the profile") : words.join(u" · "_s);
}

namespace {

/// Some rules quote the value that they are about.
class Quotes
{
public:
    explicit Quotes(const Profile &profile)
        : m_profile(profile)
    {
    }

    QString masked(const ProfileFinding &found)
    {
        QString message = found.finding.message;
        if (found.layer < 0)
            return message;
        const std::pair place{found.layer, found.manifest};
        if (!m_secrets.contains(place))
            m_secrets.insert(place, secretsAt(m_profile.layers[found.layer], found.manifest));
        for (const QString &secret : std::as_const(m_secrets)[place])
            mask(message, secret);
        return message;
    }

private:
    /// Whatever quotation marks the language has. A long one goes wherever it stands.
    static void mask(QString &message, const QString &secret)
    {
        constexpr qsizetype telling = 6; // shorter ones may well be a part of another word
        if (secret.size() >= telling) {
            message.replace(secret, ShownValues::Mask.toString());
            return;
        }
        static const QString marked =
            uR"(([“”„«»「『‘‹"'][\s\x{00a0}\x{202f}]?)%1([\s\x{00a0}\x{202f}]?[“”«»」』’›"']))"_s;
        const QRegularExpression inMarks(marked.arg(QRegularExpression::escape(secret)));
        message.replace(inMarks, uR"(\1%1\2)"_s.arg(ShownValues::Mask));
    }
    static QStringList secretsAt(const Layer &layer, int manifest)
    {
        const YamlTree tree = YamlTree::read(manifest < 0 ? layer.values : layer.manifests[manifest].content);
        QStringList secrets;
        for (const YamlNode &secret : suspectedSecrets(tree))
            secrets.append(secret.string());
        return secrets;
    }

    const Profile &m_profile;
    QHash<std::pair<int, int>, QStringList> m_secrets; // by row and manifest
};

} // namespace

QList<ReportedFinding> reportedFindings(const Profile &profile, QList<ProfileFinding> findings)
{
    std::ranges::stable_sort(findings, {},
                             [](const ProfileFinding &found) { return found.finding.severity; });
    QList<ReportedFinding> reported;
    Quotes quotes(profile);
    for (const ProfileFinding &found : findings)
        reported.append(
            {found.finding.severity, placeOf(profile, found), quotes.masked(found), found.finding.rule});
    return reported;
}

} // namespace Layerwright
