// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"
#include "model/document/profiledocument.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace Layerwright {

/// Shows one text of a profile, and edits it. The bytes live in the document and the QTextDocument here is
/// only their picture: what is typed becomes the smallest replacement of bytes, pushed on the one undo
/// stack; what changes in the document is applied here by cursor. What is shown is never read back.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(ProfileDocument *profile, QWidget *parent = nullptr);

    ProfileDocument *profile() const { return m_profile; }
    TextId textId() const { return m_id; }
    QByteArray bytes() const { return m_profile->text(m_id); }
    TextLines lines() const { return {bytes(), m_starts}; }
    qsizetype lineCount() const { return m_starts.count(); }

    /// A null id shows nothing and cannot be edited.
    void showText(TextId id);

    qsizetype byteAt(int position) const;
    int positionAt(qsizetype byte) const;
    /// The bytes that are selected; empty and at the cursor when none are.
    Span selectedSpan() const;
    /// Selects from `span.begin` to `span.end`, where the cursor stands afterwards.
    void select(Span span);

    /// Pushes the edits as one step of the undo stack, named for the user.
    void apply(const QList<TextEdit> &edits, const QString &stepName);
    /// Replaces the selection, line ends of `text` becoming those of the neighbourhood.
    void insertText(const QString &text, const QString &stepName);

    /// Where commands are actions with keys of their own choice, the view takes no key for them itself.
    void setKeysAreActions(bool areActions) { m_keysAreActions = areActions; }
    bool keysAreActions() const { return m_keysAreActions; }

    /// Added to the height of each line.
    qreal lineRoom() const;
    /// Takes the selection to another place, with its own bytes.
    void moveSelection(qsizetype to);

signals:
    /// Another text is shown, or the same one anew.
    void textShown();
    /// After the change, from whatever side; in the terms of ProfileDocument::textChanged.
    void bytesChanged(Layerwright::Span span, qsizetype inserted);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onContentsChange(int position, int removed, int added);
    void onContentsChanged();
    void onTextChanged(TextId id, Span span, const QByteArray &text);
    QPointF onText(const QPointF &place) const;
    TextEdit editOf(int position, int added) const;
    QString shownBlocks(qsizetype first, qsizetype count) const;
    void refresh(const LineStarts::Change &change);

    ProfileDocument *m_profile = nullptr;
    TextId m_id;
    LineStarts m_starts;
    LineStarts::Change m_toRefresh; // shown otherwise than the bytes are, until contentsChanged
    QTimer m_burstEnd;
    bool m_keysAreActions = false;
    bool m_following = false; // the view is being brought in line with the bytes
    bool m_pushing = false;   // the bytes are being brought in line with the view
};

} // namespace Layerwright
