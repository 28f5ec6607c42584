// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/openrequest.h"

#include <QDir>
#include <QStringDecoder>

namespace Layerwright::OpenProtocol {

static constexpr QByteArrayView verb{"open "};
/// `open ` and the digits of the greatest length that is taken.
static constexpr qsizetype longestHead = 16;

QByteArray message(const OpenRequest &request)
{
    QByteArray texts;
    for (const QString &text : QStringList{request.activationToken} + request.paths)
        texts += text.toUtf8() + '\0';
    if (texts.size() > mostBytes)
        return {};
    return verb.toByteArray() + QByteArray::number(texts.size()) + '\n' + texts;
}

/// No value for texts that `message` does not write.
static std::optional<OpenRequest> requestOf(const QByteArray &texts)
{
    if (!texts.endsWith('\0'))
        return std::nullopt;
    QStringList words;
    for (const QByteArray &text : texts.chopped(1).split('\0')) {
        QStringDecoder decode(QStringDecoder::Utf8);
        words.append(decode(text));
        if (decode.hasError())
            return std::nullopt;
    }
    OpenRequest request;
    request.activationToken = words.takeFirst();
    for (const QString &path : words)
        if (!QDir::isAbsolutePath(path))
            return std::nullopt;
    request.paths = words;
    return request;
}

Progress read(const QByteArray &received)
{
    const Progress garbage{Progress::State::Garbage, {}};
    const qsizetype lineEnd = received.indexOf('\n');
    const QByteArray head = received.left(lineEnd < 0 ? received.size() : lineEnd);
    if (head.size() > longestHead || !head.startsWith(verb.first(std::min(verb.size(), head.size()))))
        return garbage;
    if (lineEnd < 0)
        return {};
    bool isNumber = false;
    const qsizetype length = head.sliced(std::min(verb.size(), head.size())).toInt(&isNumber);
    if (!isNumber || length < 1 || length > mostBytes)
        return garbage;
    const QByteArray texts = received.sliced(lineEnd + 1);
    if (texts.size() < length)
        return {};
    const std::optional<OpenRequest> request =
        texts.size() == length ? requestOf(texts) : std::optional<OpenRequest>();
    return request ? Progress{Progress::State::Complete, *request} : garbage;
}

} // namespace Layerwright::OpenProtocol
