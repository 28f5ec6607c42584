// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlissue.h"

#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Wording
{
    QByteArrayView problem;
    QByteArrayView context; // a part of it; empty: any
    const char *words;
};

class Issues
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::YamlIssue)

public:
    static QString words(const YamlProblem &problem)
    {
        for (const Wording &wording : table)
            if (problem.problem == wording.problem &&
                (wording.context.isEmpty() || problem.context.contains(wording.context)))
                return tr(wording.words);
        return tr("This is not YAML: %1.").arg(QString::fromUtf8(problem.problem));
    }

    static QString cannotBegin(QByteArrayView text, qsizetype offset)
    {
        const char byte = offset < text.size() ? text[offset] : ' ';
        return tr("A value cannot begin with \"%1\". Put the value in quotes.").arg(QLatin1Char(byte));
    }

    static QString openQuotes(QByteArrayView text, qsizetype offset)
    {
        return tr("The quotes that open in line %1 are never closed.").arg(positionAt(text, offset).line);
    }

    static const std::array<Wording, 27> table;
};

const std::array<Wording, 27> Issues::table{{
    {"mapping values are not allowed in this context",
     {},
     QT_TR_NOOP("A \":\" makes no sense here. Either the line is indented too far, or the value holds "
                "\": \" and needs quotes.")},
    {"could not find expected ':'",
     {},
     QT_TR_NOOP("This line is neither a key with a value nor part of one: the \":\" after the key is "
                "missing.")},
    {"did not find expected key", "block mapping",
     QT_TR_NOOP("The line does not fit the keys around it: check its indentation, and that text after a "
                "closing quote or bracket is gone.")},
    {"did not find expected '-' indicator",
     {},
     QT_TR_NOOP("Inside a list each item begins with \"- \": check the indentation of this line.")},
    {"block sequence entries are not allowed in this context",
     {},
     QT_TR_NOOP("A list item cannot begin here. Put \"- \" on a line of its own, below its key.")},
    {"mapping keys are not allowed in this context",
     {},
     QT_TR_NOOP("A key cannot begin here. Put it on a line of its own.")},
    {"did not find expected ',' or ']'",
     {},
     QT_TR_NOOP("The list in \"[ ]\" is not closed, or a comma is missing between its items.")},
    {"did not find expected ',' or '}'",
     {},
     QT_TR_NOOP("The map in \"{ }\" is not closed, or a comma is missing between its entries.")},
    {"did not find expected node content", "flow",
     QT_TR_NOOP("Between the brackets a value is missing or not closed.")},
    {"did not find expected node content",
     {},
     QT_TR_NOOP("A value cannot begin with this character. Put the value in quotes.")},
    {"did not find expected <document start>",
     {},
     QT_TR_NOOP("The document ends before this text. Remove it, or begin a new document with a line "
                "\"---\".")},
    {"found unexpected document indicator",
     {},
     QT_TR_NOOP("A new document begins inside quotes that are not closed.")},
    {"found unknown escape character",
     {},
     QT_TR_NOOP("This backslash has no meaning in double quotes. Write \"\\\\\" for a backslash, or use "
                "single quotes.")},
    {"did not find expected hexdecimal number",
     {},
     QT_TR_NOOP("After this backslash a hexadecimal number is expected.")},
    {"found invalid Unicode character escape code",
     {},
     QT_TR_NOOP("There is no character with this number.")},
    {"did not find expected alphabetic or numeric character", "anchor",
     QT_TR_NOOP("After \"&\" a name of letters and digits is expected. A value that begins with \"&\" needs "
                "quotes.")},
    {"did not find expected alphabetic or numeric character", "alias",
     QT_TR_NOOP("After \"*\" the name of an anchor is expected. A value that begins with \"*\" needs "
                "quotes.")},
    {"found undefined tag handle",
     {},
     QT_TR_NOOP("The tag's prefix is not known here. A value that begins with \"!\" needs quotes.")},
    {"did not find expected whitespace or line break",
     {},
     QT_TR_NOOP("After a tag a space is expected. A value that begins with \"!\" needs quotes.")},
    {"did not find expected comment or line break",
     {},
     QT_TR_NOOP(
         "After \"|\" or \">\" the text begins on the next line. A value that begins so needs quotes.")},
    {"found an indentation indicator equal to 0",
     {},
     QT_TR_NOOP("After \"|\" or \">\" the indentation is a number from 1 to 9.")},
    {"found duplicate %YAML directive", {}, QT_TR_NOOP("The document has two %YAML lines.")},
    {"found duplicate %TAG directive", {}, QT_TR_NOOP("The document has two %TAG lines for one prefix.")},
    {"found incompatible YAML document",
     {},
     QT_TR_NOOP("The document asks for another version of YAML than 1.1 or 1.2.")},
    {"found unknown directive name", {}, QT_TR_NOOP("A line cannot begin with \"%\" here.")},
    {"could not find expected directive name", {}, QT_TR_NOOP("A line cannot begin with \"%\" here.")},
    {"exceeded maximum nesting depth", {}, QT_TR_NOOP("The values are nested too deeply.")},
}};

} // namespace

static Span characterAt(QByteArrayView text, qsizetype offset)
{
    qsizetype end = std::min(offset + 1, text.size());
    while (end < text.size() && (static_cast<uchar>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return {std::min(offset, text.size()), end};
}

YamlIssue issueFor(const YamlProblem &problem, QByteArrayView text)
{
    const Span place = characterAt(text, problem.offset);
    if (problem.problem.contains("tab character") ||
        (problem.problem.startsWith("found character that cannot") && place.begin < text.size() &&
         text[place.begin] == '\t'))
        return tabIssue(place);
    if (problem.problem.startsWith("found character that cannot"))
        return {u"yaml-syntax"_s, Issues::cannotBegin(text, place.begin), place};
    if (problem.problem == "did not find expected <document start>")
        return {
            u"yaml-trailing-garbage"_s, Issues::words(problem), {place.begin, lineEnd(text, place.begin)}};
    if (problem.context.contains("quoted scalar") && problem.problem == "found unexpected end of stream")
        return {u"yaml-syntax"_s, Issues::openQuotes(text, problem.contextOffset),
                characterAt(text, problem.contextOffset)};
    // What the parser calls the problem of a missing ':' is the line after: the context is the place.
    if (problem.problem == "could not find expected ':'" ||
        problem.problem.startsWith("did not find expected ','"))
        return {u"yaml-syntax"_s,
                Issues::words(problem),
                {problem.contextOffset, std::max(characterAt(text, problem.contextOffset).end,
                                                 lineEnd(text, problem.contextOffset))}};
    return {u"yaml-syntax"_s, Issues::words(problem), place};
}

YamlIssue issueFor(const ForbiddenByte &byte)
{
    const QString number = QString::number(byte.codePoint, 16).toUpper().rightJustified(2, u'0');
    const QString message =
        byte.isUtf8
            ? Issues::tr("The control character U+%1 is not allowed in YAML. Remove it, or write it as "
                         "an escape in double quotes.")
                  .arg(number.rightJustified(4, u'0'))
            : Issues::tr("The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to "
                         "UTF-8.")
                  .arg(number);
    return {u"yaml-encoding"_s, message, {byte.offset, byte.offset + 1}};
}

YamlIssue tooDeepIssue(Span at)
{
    return {u"yaml-too-deep"_s,
            Issues::tr("Values are nested deeper than %1 levels here; the text is not read any further.")
                .arg(YamlTree::MaximumDepth),
            at};
}

YamlIssue tooLargeIssue(Span at)
{
    return {u"yaml-too-large"_s,
            Issues::tr("The text holds more than %1 values; it is not read any further.")
                .arg(YamlTree::MaximumNodes),
            at};
}

YamlIssue tabIssue(Span at)
{
    return {u"yaml-tab"_s, Issues::tr("YAML is indented by spaces; here is a tab."), at};
}

} // namespace Layerwright
