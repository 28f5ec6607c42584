// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/valuesrules.h"

#include "model/yaml/diagnostics.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

constexpr QByteArrayView VendorPrefix = "spectrocloud.com/";
constexpr QByteArrayView InstallPriority = "spectrocloud.com/install-priority";

class PackSectionRules
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackSectionRules)

public:
    explicit PackSectionRules(const YamlTree &tree)
        : m_tree(tree)
        , m_pack(tree.root()["pack"])
    {
    }

    QList<Finding> find()
    {
        checkNesting();
        checkInstallPriority();
        checkNamespace();
        checkSpelling(m_pack["content"]["images"], "iamge", "image");
        checkSpelling(m_pack["content"]["charts"], "repository", "repo");
        return std::move(m_findings);
    }

private:
    void add(Severity severity, QLatin1StringView rule, const QString &message, Span span,
             const QList<Fix> &fixes = {})
    {
        m_findings.append({severity, rule, message, span, m_tree.position(span.begin), fixes});
    }

    void checkNesting();
    QList<TextEdit> indented(int first, int last) const;
    void checkInstallPriority();
    void checkNamespace();
    void checkSpelling(const YamlNode &list, QByteArrayView wrong, QByteArrayView right);

    const YamlTree &m_tree;
    YamlNode m_pack;
    QList<Finding> m_findings;
};

} // namespace

/// `pack:` with nothing in it, and what should be in it beside it.
void PackSectionRules::checkNesting()
{
    const YamlNode root = m_tree.root();
    if (!m_pack.isNull() || root.isFlow() || !m_pack.span().isEmpty())
        return;
    int last = m_pack.index();
    const auto isVendorKey = [&](int index) { return root.at(index).key().value().startsWith(VendorPrefix); };
    while (last + 1 < root.count() && isVendorKey(last + 1))
        ++last;
    for (int i = 0; i < root.count(); ++i) {
        if (!isVendorKey(i))
            continue;
        const bool follows = i > m_pack.index() && i <= last;
        const QList<Fix> fixes =
            follows ? QList<Fix>{{tr("Move it into \"pack\""), indented(m_pack.index() + 1, last)}}
                    : QList<Fix>();
        add(Severity::Error, "pack-key-outside"_L1,
            tr("\"%1\" belongs inside \"pack\": indent it below \"pack:\". Here it has no effect.")
                .arg(root.at(i).keyName()),
            root.at(i).keySpan(), fixes);
    }
}

/// Two spaces before each line of the root's entries from `first` to `last`.
QList<TextEdit> PackSectionRules::indented(int first, int last) const
{
    const YamlNode root = m_tree.root();
    const qsizetype end = root.at(last).entrySpan().end;
    QList<TextEdit> edits;
    qsizetype line = lineBegin(m_tree.text(), root.at(first).entrySpan().begin);
    for (; line < end; line = nextLine(m_tree.text(), line))
        if (lineEnd(m_tree.text(), line) > line)
            edits.append({{line, line}, "  "});
    return edits;
}

void PackSectionRules::checkInstallPriority()
{
    const YamlNode priority = m_pack[InstallPriority];
    if (!priority || priority.value().contains("{{"))
        return;
    bool isNumber = false;
    priority.string().toInt(&isNumber);
    if (!priority.isScalar() || !isNumber)
        add(Severity::Error, "pack-install-priority"_L1,
            tr("The install priority must be a whole number in quotes, such as \"10\"; lower ones are "
               "installed first."),
            priority.span().isEmpty() ? priority.keySpan() : priority.span());
    else if (priority.style() == YamlStyle::Plain)
        add(Severity::Warning, "pack-install-priority"_L1,
            tr("The install priority is a text: put the number in quotes."), priority.span(),
            {{tr("Put it in quotes"), {{priority.span(), '"' + priority.value().toByteArray() + '"'}}}});
}

/// The pattern is Kubernetes' own, an RFC 1123 label.
void PackSectionRules::checkNamespace()
{
    const YamlNode node = m_pack["namespace"];
    if (!node || node.isNull() || node.isAlias() || node.value().contains("{{"))
        return;
    const QByteArrayView name = node.value();
    const auto isAlphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const bool isValid = node.isScalar() && !name.isEmpty() && name.size() <= 63 &&
                         isAlphanumeric(name.front()) && isAlphanumeric(name.back()) &&
                         std::ranges::all_of(name, [&](char c) { return c == '-' || isAlphanumeric(c); });
    if (!isValid)
        add(Severity::Error, "pack-namespace"_L1,
            tr("A namespace has up to 63 small letters, digits and \"-\", and begins and ends with a letter "
               "or "
               "digit."),
            node.span());
}

void PackSectionRules::checkSpelling(const YamlNode &list, QByteArrayView wrong, QByteArrayView right)
{
    for (int i = 0; i < list.count(); ++i) {
        const YamlNode item = list.at(i);
        const YamlNode entry = item[wrong];
        if (!entry)
            continue;
        const QString name = QString::fromLatin1(right);
        QList<Fix> fixes;
        if (!item[right] && entry.key().style() == YamlStyle::Plain)
            fixes.append({tr("Rename it to \"%1\"").arg(name), {{entry.keySpan(), right.toByteArray()}}});
        add(Severity::Warning, "pack-content-key"_L1,
            tr("\"%1\" means nothing in this list; \"%2\" is meant.").arg(entry.keyName(), name),
            entry.keySpan(), fixes);
    }
}

QList<Finding> findPackSectionProblems(const YamlTree &tree)
{
    return PackSectionRules(tree).find();
}

} // namespace Layerwright
