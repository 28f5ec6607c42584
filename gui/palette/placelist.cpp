// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/placelist.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/nodecommands.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/recentfiles.h"
#include "gui/theme/icon.h"
#include "gui/variables/variablespanel.h"
#include "model/items/layertext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Of one text, and of all others together; who looks for a key of more has other means.
static constexpr qsizetype mostKeys = 100'000;

PlaceList::PlaceList(MainWindow *window, Windows *windows, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_windows(windows)
    , m_job([this](const QList<KeysOfText> &texts) { take(texts); })
{
}

void PlaceList::refresh()
{
    m_job.cancel();
    m_hasLooked = false;
    m_document = m_window->document();
    m_choices.clear();
    m_ways.clear();
    addLayers();
    addManifests();
    addVariables();
    addWindows();
    addFiles();
    if (const TextId text = m_window->editor()->currentText(); !text.isNull())
        addKeys({text, {}, keyPlaces(m_window->editor()->nodes()->treeOfNow(), mostKeys)},
                Choice::Turn::First);
}

void PlaceList::go(int number) const
{
    if (number < m_ways.size() && m_document && m_document == m_window->document())
        m_ways[number]();
}

void PlaceList::add(const Choice &choice, const Way &way)
{
    m_choices.append(choice);
    m_ways.append(way);
}

/// From the top of the stack, as it is shown.
void PlaceList::addLayers()
{
    const QList<Layer> &layers = m_document->profile().layers;
    for (auto row = int(layers.size()) - 1; row >= 0; --row) {
        const Layer &layer = layers[row];
        add({.text = layer.name,
             .detail = layerSubtitle(layer),
             .note = shownVersion(layer),
             .icon = icon("layer"_L1)},
            [editor = m_window->editor(), id = m_document->layerId(row)] {
                editor->showLayer(id);
                editor->setFocus();
            });
    }
}

void PlaceList::addManifests()
{
    const QList<Layer> &layers = m_document->profile().layers;
    for (auto row = int(layers.size()) - 1; row >= 0; --row) {
        const QList<Manifest> &manifests = layers[row].manifests;
        for (int manifest = 0; manifest < manifests.size(); ++manifest)
            add({.text = manifests[manifest].name,
                 .detail = tr("manifest of %1").arg(layers[row].name),
                 .icon = icon("manifest"_L1)},
                [editor = m_window->editor(),
                 id = TextId{m_document->layerId(row), m_document->manifestId(row, manifest)}] {
                    editor->showText(id);
                    editor->setFocus();
                });
    }
}

void PlaceList::addVariables()
{
    const QList<Variable> &variables = m_document->profile().variables;
    for (int row = 0; row < variables.size(); ++row) {
        const Variable &variable = variables[row];
        const QString shown =
            variable.displayName.isEmpty() ? tr("variable") : tr("variable · %1").arg(variable.displayName);
        add({.text = variable.name,
             .detail = shown,
             .note = variable.isSensitive ? QString() : variable.defaultValue.simplified().left(80),
             .icon = icon("variable"_L1)},
            [docks = m_window->docks(), id = m_document->variableId(row)] {
                docks->showVariables();
                docks->variables()->edit(id);
            });
    }
}

void PlaceList::addWindows()
{
    for (MainWindow *other : m_windows->all()) {
        if (other == m_window)
            continue;
        const QString path = other->file()->path();
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        add({.text = other->file()->displayName(),
             .detail = path.isEmpty() ? tr("other window") : tr("other window · %1").arg(folder),
             .icon = icon("window"_L1)},
            [windows = m_windows, window = QPointer<MainWindow>(other)] {
                if (window)
                    windows->bringToFront(window);
            });
    }
}

void PlaceList::addFiles()
{
    for (const QString &path : RecentFiles::paths()) {
        const QFileInfo info(path);
        if (!isOpen(path))
            add({.text = info.fileName(),
                 .detail = tr("recent file · %1").arg(QDir::toNativeSeparators(info.absolutePath())),
                 .icon = icon("open"_L1)},
                [windows = m_windows, window = m_window, path] { windows->open({path}, window); });
    }
}

bool PlaceList::isOpen(const QString &path) const
{
    return std::ranges::any_of(m_windows->all(), [&path](const MainWindow *window) {
        const QString shown = window->file()->path();
        return !shown.isEmpty() && QFileInfo(shown).absoluteFilePath() == path;
    });
}

void PlaceList::addKeys(const KeysOfText &text, Choice::Turn turn)
{
    const QIcon sign = icon("key"_L1);
    for (const KeyPlace &key : text.keys) {
        QStringList where{text.name, key.object};
        where.removeAll(QString());
        add({.text = key.path, .detail = where.join(u" · "_s), .note = key.value, .icon = sign, .turn = turn},
            [editor = m_window->editor(), id = text.id, span = key.span] { editor->goTo(id, span); });
    }
}

QList<PlaceList::NamedText> PlaceList::otherTexts() const
{
    QList<NamedText> texts;
    const TextId current = m_window->editor()->currentText();
    const QList<Layer> &layers = m_document->profile().layers;
    for (auto row = int(layers.size()) - 1; row >= 0; --row) {
        const Layer &layer = layers[row];
        const ItemId id = m_document->layerId(row);
        texts.append({{id, 0}, layer.name, layer.values});
        for (int manifest = 0; manifest < layer.manifests.size(); ++manifest)
            texts.append({{id, m_document->manifestId(row, manifest)},
                          layer.name + u" › "_s + layer.manifests[manifest].name,
                          layer.manifests[manifest].content});
    }
    texts.removeIf([current](const NamedText &text) { return text.id == current || text.text.isEmpty(); });
    return texts;
}

void PlaceList::take(const QList<KeysOfText> &texts)
{
    if (m_document != m_window->document())
        return;
    for (const KeysOfText &text : texts)
        addKeys(text, Choice::Turn::Second);
    emit grown();
}

void PlaceList::lookElsewhere()
{
    if (m_hasLooked || !m_document)
        return;
    m_hasLooked = true;
    m_job.start([texts = otherTexts()](QPromise<QList<KeysOfText>> &promise) {
        QList<KeysOfText> found;
        qsizetype left = mostKeys;
        for (const NamedText &text : texts) {
            if (promise.isCanceled() || left == 0)
                break;
            found.append({text.id, text.name, keyPlaces(YamlTree::read(text.text), left)});
            left -= found.last().keys.size();
        }
        promise.addResult(found);
    });
}

} // namespace Layerwright
