// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/document/comparedtexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

/// Lines that go before those that come in their place; what is left out between them is `⋯`.
QString linesOf(const ComparedText &text)
{
    const SideRows rows = sideRows(text.before, text.after);
    QString lines;
    QString coming;
    for (qsizetype i = 0; i < rows.left.size(); ++i) {
        const ChangeRow &left = rows.left[i];
        const ChangeRow &right = rows.right[i];
        if (left.kind == ChangeRow::Kind::Removed)
            lines += u"- "_s + left.text + u'\n';
        if (right.kind == ChangeRow::Kind::Added)
            coming += u"+ "_s + right.text + u'\n';
        const bool stays = left.kind == ChangeRow::Kind::Same && right.kind == ChangeRow::Kind::Same;
        if (stays || left.skipped > 0 || i == rows.left.size() - 1)
            lines += std::exchange(coming, QString());
        if (stays && left.line >= 0)
            lines += u"  "_s + left.text + u'\n';
        if (left.skipped > 0)
            lines += u"⋯\n"_s;
    }
    return lines;
}

QByteArray textOf(const QList<ComparedText> &texts)
{
    QString all;
    for (const ComparedText &text : texts)
        all += (all.isEmpty() ? QString() : u"\n"_s) + u"=== "_s + text.title + u'\n' + linesOf(text);
    return all.toUtf8();
}

QByteArray jsonOf(const QList<ComparedText> &texts)
{
    QJsonArray array;
    for (const ComparedText &text : texts)
        array.append(QJsonObject{{u"title"_s, text.title},
                                 {u"before"_s, QString::fromUtf8(text.before)},
                                 {u"after"_s, QString::fromUtf8(text.after)}});
    return QJsonDocument(QJsonObject{{u"differences"_s, array}}).toJson();
}

Outcome run(const Invocation &invocation)
{
    const auto before = opened(invocation.file());
    if (!before)
        return tl::unexpected(before.error());
    const auto after = opened(invocation.arguments().at(1));
    if (!after)
        return tl::unexpected(after.error());
    const QList<ComparedText> texts = comparedTexts(*before, *after);
    const auto written = print(invocation.wantsJson() ? jsonOf(texts) : textOf(texts));
    if (!written)
        return tl::unexpected(written.error());
    return texts.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command compareCommand()
{
    return {u"compare"_s,
            Tr::tr("show what differs between two profiles, text by text"),
            {fileArgument(),
             {u"OTHER"_s, Tr::tr("another profile, or another state of the same"),
              CommandOption::Required | CommandOption::File}},
            {formatOption()},
            run};
}

} // namespace Layerwright
