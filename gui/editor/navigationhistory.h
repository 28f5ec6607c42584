// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QObject>

namespace Layerwright {

class EditorPane;

/// The places that the cursor left by a jump: to another text, or over more lines than one walks. They move
/// with the texts; those of a text that is gone are passed over.
class NavigationHistory final : public QObject
{
    Q_OBJECT

public:
    NavigationHistory(ProfileDocument *document, EditorPane *pane);

    void back() { go(m_behind, m_ahead); }
    void forward() { go(m_ahead, m_behind); }
    bool canGoBack() const { return !m_behind.isEmpty(); }
    bool canGoForward() const { return !m_ahead.isEmpty(); }

signals:
    void changed();

private:
    struct Place
    {
        TextId text;
        qsizetype offset = 0;
    };

    Place here() const;
    void onCursorMoved();
    void onTextChanged(TextId id, Span span, const QByteArray &text);
    void go(QList<Place> &from, QList<Place> &to);

    ProfileDocument *m_document;
    EditorPane *m_pane;
    Place m_last;
    int m_lastLine = 0;
    QList<Place> m_behind;
    QList<Place> m_ahead;
    bool m_isGoing = false;
};

} // namespace Layerwright
