// SPDX-License-Identifier: Apache-2.0
#include "model/profile/secretproblems.h"

#include "model/profile/regularexpression.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SecretProblems)
};

/// What the name of a key ends with, in small letters and without `-`, `_` and `.`.
constexpr std::array<QByteArrayView, 12> secretEndings{
    "password", "passwd",      "passphrase",      "apikey",       "accesstoken", "authtoken",
    "apitoken", "bearertoken", "secretaccesskey", "clientsecret", "privatekey",  "licensekey",
};

QByteArray plainName(QByteArrayView key)
{
    QByteArray name;
    for (const char c : key)
        if (c != '-' && c != '_' && c != '.')
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

/// A value that says where the secret is, or that there is none.
bool isReference(const YamlNode &value)
{
    static const RegularExpression typed =
        *RegularExpression::compile(u"(?i)true|false|yes|no|on|off|~|null"_s);
    return value.value().trimmed().isEmpty() || value.value().contains("{{") ||
           value.value().contains("$(") || value.value().contains("${") || value.value().startsWith('$') ||
           typed.matches(value.string());
}

} // namespace

bool namesSecret(QByteArrayView key)
{
    const QByteArray name = plainName(key);
    return std::ranges::any_of(secretEndings, [&name](QByteArrayView end) { return name.endsWith(end); });
}

bool isSecretItself(QByteArrayView value)
{
    static const RegularExpression forms = *RegularExpression::compile(
        u"-----BEGIN [A-Z ]*PRIVATE KEY-----|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bgh[pousr]_[0-9A-Za-z]{36}\\b|\\bxox[baprs]-[0-9A-Za-z-]{20,}"_s);
    return value.size() >= 16 && forms.isFoundIn(QString::fromUtf8(value));
}

QList<YamlNode> suspectedSecrets(const YamlTree &tree)
{
    QList<YamlNode> secrets;
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        if (!node.isScalar() || node.isKey())
            continue;
        const bool isNamedSo = node.key() && namesSecret(node.key().value()) && !isReference(node);
        if (isNamedSo || isSecretItself(node.value()))
            secrets.append(node);
    }
    return secrets;
}

QList<Finding> findSecrets(const YamlTree &tree)
{
    QList<Finding> findings;
    const auto add = [&](Severity severity, const QString &message, const YamlNode &node) {
        const Span span = node.isBlockScalar() && node.key() ? node.keySpan() : node.span();
        findings.append({severity, u"secret-suspected"_s, message, span, tree.position(span.begin), {}});
    };
    for (const YamlNode &node : suspectedSecrets(tree)) {
        if (isSecretItself(node.value()))
            add(Severity::Warning,
                Tr::tr("This is a private key or token in clear text: everybody who has the profile can read "
                       "it. Use a profile variable that is masked, or a secret that exists in the cluster."),
                node);
        else
            add(Severity::Information,
                Tr::tr("“%1” looks like a credential in clear text. If it is one, use a profile variable "
                       "that is masked: '{{.spectro.var.NAME}}'.")
                    .arg(node.keyName()),
                node);
    }
    return findings;
}

} // namespace Layerwright
