// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/yamleditor.h"
#include "model/language/resolve.h"

#include <QHash>
#include <QWidget>

namespace Layerwright {

/// A resolved text as the editor shows texts, for reading: what was filled in is tinted, and what was assumed
/// or left is marked and explained. Keeps its place when the text changes, and for each text.
class ResolvedView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResolvedView(QWidget *parent = nullptr);
    ~ResolvedView() override;

    /// `of` is the text that it stands for.
    void show(const ResolvedText &resolved, TextId of);
    const ResolvedText &resolved() const { return m_resolved; }
    YamlEditor *editor() const { return m_view; }

    /// Brings into sight what stands for a place of the source.
    void follow(qsizetype source);
    /// The place in the source of what the cursor is on.
    qsizetype sourcePlace() const;
    /// Goes to the next template that is not resolved, from the cursor on and round.
    void goToNextUnresolved();
    /// What there is to say about the line of the cursor.
    QString lineNote() const;

    using QWidget::show;

signals:
    void cursorMoved();
    /// To the source of a place in the resolved text.
    void sourceWanted(qsizetype source);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText(const QByteArray &text, TextId of);
    void markTemplates();
    void fillMenu(QMenu *menu);
    Span linkAt(qsizetype target) const;

    ProfileDocument m_shown; // holds the resolved text, so that it is shown as any other
    TextId m_shownId;
    YamlEditor *m_view;
    ResolvedText m_resolved;
    TextId m_of;
    QHash<TextId, YamlEditor::State> m_states;
};

} // namespace Layerwright
