// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

namespace Layerwright {

/// How the text around an edit is laid out, so that what is added looks like it.
struct YamlLayout
{
    QByteArray lineEnd = "\n";
    qsizetype mapStep = 2;      // of a map below its key
    qsizetype sequenceStep = 2; // of the `-` below its key
    qsizetype dashGap = 2;      // from the `-` to what follows it

    static YamlLayout of(const YamlTree &tree);
};

/// The line of the marker comment that names the enabled presets: it belongs to no key.
bool isPresetMarker(QByteArrayView line);

/// Where the comment lines begin that belong to the entry: those right above it, at its column, unless they
/// are the head of the document. Without any the line of the entry; for an entry that is not the first
/// of its line the entry itself. In a fragment that is to be put somewhere, there is no head.
enum class TextRole { Document, Fragment };
qsizetype entryHead(const YamlTree &tree, const YamlNode &node, TextRole role = TextRole::Document);
/// The end of the last line of the entry, before its line end: the comment behind it and comments below that
/// are indented deeper belong to it.
qsizetype entryTail(const YamlTree &tree, const YamlNode &node);

/// Lines of `text` moved from one column to another; blank ones stay as they are. `\n` line ends in and out.
QByteArray reindented(const QByteArray &lines, qsizetype from, qsizetype to);

/// A whole entry of a block collection with its comments, for the column `to`; no final line end.
QByteArray entryText(const YamlTree &tree, const YamlNode &node, qsizetype to);

/// A node on one line in flow style, comments left out.
QByteArray flowText(const YamlNode &node);

/// What is to be written after the `:` or `-` of an entry at `column` so that `node` (of another tree) is its
/// value: a blank and the value, or a line end and its lines. A scalar takes the `style` asked for where it
/// can. `\n` line ends.
QByteArray textAfterMarker(const YamlTree &tree, const YamlNode &node, qsizetype column, bool isItem,
                           const YamlLayout &layout, std::optional<YamlStyle> style = {});

/// A scalar of one line (or a literal block, of lines indented by `column`) with the meaning of `node`.
QByteArray scalarLike(const YamlNode &node, std::optional<YamlStyle> style, bool inFlow, qsizetype column);

} // namespace Layerwright
