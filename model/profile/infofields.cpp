// SPDX-License-Identifier: Apache-2.0
#include "model/profile/infofields.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return c.category() == QChar::Other_Control || code == QChar::LineSeparator ||
           code == QChar::ParagraphSeparator || turnsDirection;
}

static bool hasInvisible(const QString &text)
{
    return std::ranges::any_of(text, isInvisible);
}

/// A word in a message: its beginning, when it is too long for one.
static QString brief(const QString &word)
{
    constexpr int longest = 40;
    return word.size() <= longest ? word : word.left(longest - 1) + u'…';
}

Result<void> InfoFields::checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(tr("A profile needs a name: the product finds it by name and version."));
    if (hasInvisible(name))
        return failure(tr("The name holds a line end or another character that nobody sees: remove it."));
    if (name != name.trimmed())
        return failure(tr("The name begins or ends with a space, which nobody will see."));
    return {};
}

QString InfoFields::nameRemark(const QString &name)
{
    constexpr int longestInLists = 128;
    return name.size() <= longestInLists
               ? QString()
               : tr("The name is %n character(s) long, more than a list shows.", nullptr, int(name.size()));
}

Result<void> InfoFields::checkVersion(const QString &version)
{
    static const QRegularExpression semver(
        u"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
        "(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
        "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?\\z"_s);
    if (version.isEmpty() || semver.match(version).hasMatch())
        return {};
    if (version.startsWith(u'v', Qt::CaseInsensitive))
        return failure(tr("“%1” begins with a letter; the product takes “%2”.")
                           .arg(brief(version), brief(version.mid(1))));
    static const QRegularExpression leadingZero(u"(^|\\.)0\\d"_s);
    if (leadingZero.match(version).hasMatch())
        return failure(tr("“%1” has a number that begins with 0.").arg(brief(version)));
    const QString core = version.section(QRegularExpression(u"[-+]"_s), 0, 0);
    if (core.count(u'.') < 2)
        return failure(
            tr("“%1” has too few numbers: write major.minor.patch, as in 1.0.0.").arg(brief(version)));
    return failure(
        tr("“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.")
            .arg(brief(version)));
}

Result<void> InfoFields::checkCloud(const QString &cloudType)
{
    if (cloudType.isEmpty())
        return failure(tr("Choose a cloud: the operating system and Kubernetes are made for one."));
    if (cloudType == "all"_L1)
        return failure(tr("“all” is for add-ons; choose the one cloud that this profile is for."));
    const auto isOdd = [](QChar c) { return c.isSpace() || isInvisible(c); };
    if (std::ranges::any_of(cloudType, isOdd))
        return failure(tr("The name of a cloud is one word, as in “nutanix”."));
    return {};
}

Result<Tag> InfoFields::tag(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const Tag tag = colon < 0 ? Tag{word.trimmed(), QString(Tag::bareValue)}
                              : Tag{word.left(colon).trimmed(), word.mid(colon + 1).trimmed()};
    if (tag.key.isEmpty())
        return failure(tr("The tag “%1” has no key before the colon.").arg(brief(word)));
    if (hasInvisible(word.trimmed()))
        return failure(
            tr("The tag “%1” holds a line end or another character that nobody sees.").arg(brief(tag.key)));
    if (tag.value.contains(u':'))
        return failure(
            tr("The tag “%1” has two colons; the product drops what follows the second.").arg(brief(word)));
    return tag;
}

Result<QList<Tag>> InfoFields::tags(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u','))
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    return tags(words);
}

Result<QList<Tag>> InfoFields::tags(const QStringList &words)
{
    QList<Tag> tags;
    QSet<QString> keys;
    for (const QString &word : words) {
        const Result<Tag> tag = InfoFields::tag(word);
        if (!tag)
            return tl::unexpected(tag.error());
        if (keys.contains(tag->key))
            return failure(tr("The tag “%1” is there twice; a key has one value.").arg(brief(tag->key)));
        keys.insert(tag->key);
        tags.append(*tag);
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
