// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/items/choicelistmodel.h"
#include "model/language/keyplaces.h"

#include <QPointer>

#include <functional>

namespace Layerwright {

class MainWindow;
class Windows;

/// Where one can go from a window: to layers, manifests, variables and keys of its profile, to other windows
/// and recent files. The keys of all texts but the one in the editor are read in the background, and only
/// when they are asked for.
class PlaceList final : public QObject
{
    Q_OBJECT

public:
    PlaceList(MainWindow *window, Windows *windows, QObject *parent = nullptr);

    /// Looks again at what there is.
    void refresh();
    /// The keys of the other texts are wanted, too.
    void lookElsewhere();
    const QList<Choice> &choices() const { return m_choices; }
    void go(int number) const;

signals:
    /// There are keys of other texts.
    void grown();

private:
    using Way = std::function<void()>;
    struct NamedText
    {
        TextId id;
        QString name;
        QByteArray text;
    };
    struct KeysOfText
    {
        TextId id;
        QString name;
        QList<KeyPlace> keys;
    };

    void add(const Choice &choice, const Way &way);
    void addLayers();
    void addManifests();
    void addVariables();
    void addWindows();
    void addFiles();
    void addKeys(const KeysOfText &text, Choice::Turn turn);
    void take(const QList<KeysOfText> &texts);
    QList<NamedText> otherTexts() const;
    bool isOpen(const QString &path) const;

    MainWindow *m_window;
    Windows *m_windows;
    QPointer<ProfileDocument> m_document; // whose places they are
    QList<Choice> m_choices;
    QList<Way> m_ways;
    bool m_hasLooked = false;
    LatestJob<QList<KeysOfText>> m_job;
};

} // namespace Layerwright
