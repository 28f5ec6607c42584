// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/yamltree.h"

namespace Layerwright {

/// The edits that make one change, or why it is not made. They apply to the text of the tree, are as small as
/// can be, and keep every byte outside the changed values and the comments that belong to them. The
/// result has been parsed again, and means exactly what was intended.
using YamlEdits = Result<QList<TextEdit>>;

/// Sets the value at the path to `value`, which is YAML; text that is not YAML, or a template, is
/// taken as a text and quoted. Maps that are missing on the way are made; an index one past the end appends.
YamlEdits setValue(const YamlTree &tree, const YamlPath &path, const QByteArray &value, int document = 0);
/// The same with a value that is a text whatever it looks like.
YamlEdits setText(const YamlTree &tree, const YamlPath &path, const QString &text, int document = 0);

/// Takes a key or an item away, with the comments above it and behind it.
YamlEdits removeNode(const YamlTree &tree, const YamlPath &path, int document = 0);

/// Takes all keys or items of the first document away, so that there is none; the comments before them stay.
YamlEdits removeRoot(const YamlTree &tree);

/// Adds a key that is not there yet to the map at the path, after its last key. Lines of `comment` go above
/// it.
YamlEdits insertKey(const YamlTree &tree, const YamlPath &map, const QString &key, const QByteArray &value,
                    const QString &comment = {}, int document = 0);

YamlEdits renameKey(const YamlTree &tree, const YamlPath &path, const QString &key, int document = 0);

/// Adds an item to the sequence at the path before the one at `index`; after the last for -1.
YamlEdits insertItem(const YamlTree &tree, const YamlPath &sequence, int index, const QByteArray &value,
                     int document = 0);

/// Merges the YAML text `add` into the first document: maps deeply; lists and scalars are replaced; its
/// comments come along with what is new.
YamlEdits mergeText(const YamlTree &tree, const QByteArray &add);

/// What a preset does: the nodes at the paths of `remove` are deleted (a path that leads nowhere is passed
/// over), then `add` is merged. A key that is removed and added again keeps its place.
YamlEdits replaceSubtrees(const YamlTree &tree, const QStringList &remove, const QByteArray &add);

} // namespace Layerwright
