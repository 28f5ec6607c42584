// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/knowledgefinder.h"
#include "model/language/completion.h"

#include <QObject>

namespace Layerwright {

class CompletionPopup;
class YamlEditor;

/// Offers what could stand at the cursor, when asked and while one types. What there is to choose from is
/// found in the background; while the word grows or shrinks, only the list is filtered.
class AutoCompletion final : public QObject
{
    Q_OBJECT

public:
    AutoCompletion(YamlEditor *editor, KnowledgeFinder *knowledge);

    /// Without it only complete() offers anything.
    void setWhileTyping(bool whileTyping) { m_whileTyping = whileTyping; }
    /// Asks for what could stand at the cursor.
    void complete();
    void close();
    bool isOpen() const;
    CompletionPopup *popup() const { return m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Reason { Asked, Typed, Accepted };

    void ask(Reason reason);
    void show(const CompletionList &list);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void onBytesChanged(Span span, qsizetype inserted);
    void afterTyping();
    bool isWorthAsking() const;
    void follow();
    void accept();
    qsizetype cursorByte() const;
    Span word() const { return {m_list.word.begin, m_list.word.end + m_grown}; }
    QString typed() const;

    YamlEditor *m_editor;
    KnowledgeFinder *m_knowledge;
    CompletionPopup *m_popup;
    CompletionList m_list;
    Reason m_reason = Reason::Asked;
    bool m_whileTyping = true;
    bool m_isTyping = false; // a key that writes is on its way
    bool m_isChosen = false; // by an arrow, so that Enter takes it
    qsizetype m_grown = 0;   // the word, since the list was made
    qsizetype m_asked = -1;  // where, -1: the answer is not wanted any more
    LatestJob<CompletionList> m_job;
};

} // namespace Layerwright
