// SPDX-License-Identifier: Apache-2.0
#include "model/language/functionguide.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr ExplainedFunction functions[] = {
    {"default"_L1, "\"…\""_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Another value where there is none.")},
    {"quote"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In double quotes.")},
    {"squote"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In single quotes.")},
    {"upper"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In capital letters.")},
    {"lower"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In small letters.")},
    {"title"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Each word with a capital letter.")},
    {"trim"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Without blanks at both ends.")},
    {"trimPrefix"_L1, "\"…\""_L1, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Without this beginning.")},
    {"trimSuffix"_L1, "\"…\""_L1, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Without this end.")},
    {"trimAll"_L1, "\"…\""_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Without these characters at both ends.")},
    {"trunc"_L1, "63"_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "So many characters at most, from the beginning.")},
    {"substr"_L1, "0 4"_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide",
                       "The characters from one place to another, counted from 0.")},
    {"replace"_L1, "\"…\" \"…\""_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "With one text replaced by another.")},
    {"nospace"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Without any blanks.")},
    {"b64enc"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In Base64.")},
    {"b64dec"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Read from Base64.")},
    {"sha256sum"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "The SHA-256 checksum.")},
    {"toString"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "As text.")},
    {"int"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "As a whole number.")},
    {"add"_L1, "1"_L1, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "With this added.")},
    {"mul"_L1, "2"_L1, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Multiplied by this.")},
    {"indent"_L1, "2"_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "Each line moved right by so many blanks.")},
    {"nindent"_L1, "2"_L1,
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide",
                       "On a new line, each line moved right by so many blanks.")},
    {"kebabcase"_L1, {}, QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In small letters with hyphens.")},
    {"snakecase"_L1,
     {},
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In small letters with underscores.")},
    {"camelcase"_L1,
     {},
     QT_TRANSLATE_NOOP("Layerwright::FunctionGuide", "In one word with capital letters inside.")},
};

std::span<const ExplainedFunction> explainedFunctions()
{
    return functions;
}

const ExplainedFunction *explainedFunction(QStringView name)
{
    const auto *found = std::ranges::find_if(
        functions, [name](const ExplainedFunction &function) { return function.name == name; });
    return found == std::end(functions) ? nullptr : found;
}

QString meaningOf(const ExplainedFunction &function)
{
    return QCoreApplication::translate("Layerwright::FunctionGuide", function.meaning);
}

} // namespace Layerwright
