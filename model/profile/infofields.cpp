// SPDX-License-Identifier: Apache-2.0
#include "model/profile/infofields.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Layerwright {

Result<void> InfoFields::checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(tr("A profile needs a name: the product finds it by name and version."));
    if (name != name.trimmed())
        return failure(tr("The name begins or ends with a space, which nobody will see."));
    return {};
}

Result<void> InfoFields::checkVersion(const QString &version)
{
    static const QRegularExpression semver(
        u"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
        "(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
        "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"_s);
    if (version.isEmpty() || semver.match(version).hasMatch())
        return {};
    if (version.startsWith(u'v', Qt::CaseInsensitive))
        return failure(tr("“%1” begins with a letter; the product takes “%2”.").arg(version, version.mid(1)));
    static const QRegularExpression leadingZero(u"(^|\\.)0\\d"_s);
    if (leadingZero.match(version).hasMatch())
        return failure(tr("“%1” has a number that begins with 0.").arg(version));
    const QString core = version.section(QRegularExpression(u"[-+]"_s), 0, 0);
    if (core.count(u'.') < 2)
        return failure(tr("“%1” has too few numbers: write major.minor.patch, as in 1.0.0.").arg(version));
    return failure(
        tr("“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.")
            .arg(version));
}

Result<QList<Tag>> InfoFields::tags(const QString &text)
{
    QList<Tag> tags;
    QSet<QString> keys;
    for (const QString &part : text.split(u',')) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const qsizetype colon = word.indexOf(u':');
        const Tag tag = colon < 0 ? Tag{word, QString(Tag::bareValue)}
                                  : Tag{word.left(colon).trimmed(), word.mid(colon + 1).trimmed()};
        if (tag.key.isEmpty())
            return failure(tr("The tag “%1” has no key before the colon.").arg(word));
        if (tag.value.contains(u':'))
            return failure(
                tr("The tag “%1” has two colons; the product drops what follows the second.").arg(word));
        if (keys.contains(tag.key))
            return failure(tr("The tag “%1” is there twice; a key has one value.").arg(tag.key));
        keys.insert(tag.key);
        tags.append(tag);
    }
    return tags;
}

QString InfoFields::text(const Tag &tag)
{
    return tag.isBare() ? tag.key : tag.key + u':' + tag.value;
}

QString InfoFields::text(const QList<Tag> &tags)
{
    QStringList words;
    for (const Tag &tag : tags)
        words.append(text(tag));
    return words.join(u", "_s);
}

} // namespace Layerwright
