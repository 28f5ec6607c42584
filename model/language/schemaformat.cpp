// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemaformat.h"

#include "model/profile/regularexpression.h"

#include <QDate>
#include <QHostAddress>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
}

/// RFC 3339: a time of day, with its offset from UTC. A leap second is one.
bool isTime(const QString &text)
{
    static const auto form =
        RegularExpression::compile(uR"((\d\d:\d\d):(\d\d)(\.\d+)?([zZ]|[+-](\d\d):(\d\d)))"_s);
    const auto groups = form->groupsOf(text);
    return groups && QTime::fromString(groups->at(0), u"HH:mm"_s).isValid() && groups->at(1).toInt() <= 60 &&
           groups->at(4).toInt() < 24 && groups->at(5).toInt() < 60;
}

bool isDateTime(const QString &text)
{
    return text.size() > 11 && isDate(text.left(10)) && (text[10] == u'T' || text[10] == u't') &&
           isTime(text.mid(11));
}

bool isHostName(const QString &text)
{
    static const auto label = RegularExpression::compile(u"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s);
    const QStringList labels = text.split(u'.');
    return text.size() <= 253 &&
           std::ranges::all_of(labels, [](const QString &part) { return label->matches(part); });
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text.contains(u' ');
}

/// QHostAddress takes `127.1` too.
bool isIpv4(const QString &text)
{
    static const auto form = RegularExpression::compile(
        uR"((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})"_s);
    return form->matches(text);
}

bool isIpv6(const QString &text)
{
    return text.contains(u':') && !text.contains(u'%') && !text.contains(u'[') &&
           QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isUriReference(const QString &text)
{
    return !text.contains(u' ') && !text.contains(u'\\') && QUrl(text, QUrl::StrictMode).isValid();
}

bool isUri(const QString &text)
{
    static const auto scheme = RegularExpression::compile(u"[A-Za-z][A-Za-z0-9+.-]*:.+"_s);
    return isUriReference(text) && scheme->matches(text);
}

bool isUuid(const QString &text)
{
    static const auto form =
        RegularExpression::compile(u"[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"_s);
    return form->matches(text);
}

bool isPointer(const QString &text)
{
    static const auto form = RegularExpression::compile(u"(/([^~/]|~0|~1)*)*"_s);
    return form->matches(text);
}

bool isDuration(const QString &text)
{
    static const auto form =
        RegularExpression::compile(uR"(P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?))"_s);
    return form->matches(text) && !text.endsWith(u'T') && text != "P"_L1;
}

struct Format
{
    QByteArrayView name;
    bool (*isMet)(const QString &);
};
constexpr std::array<Format, 13> formats{{
    {"date", isDate},
    {"time", isTime},
    {"date-time", isDateTime},
    {"duration", isDuration},
    {"email", isEmail},
    {"hostname", isHostName},
    {"ipv4", isIpv4},
    {"ipv6", isIpv6},
    {"uri", isUri},
    {"uri-reference", isUriReference},
    {"uuid", isUuid},
    {"json-pointer", isPointer},
    {"regex", [](const QString &text) { return RegularExpression::compile(text).has_value(); }},
}};

} // namespace

std::optional<bool> isOfFormat(QByteArrayView format, const QString &text)
{
    const auto known = std::ranges::find(formats, format, &Format::name);
    return known == formats.end() ? std::nullopt : std::optional(known->isMet(text));
}

} // namespace Layerwright
