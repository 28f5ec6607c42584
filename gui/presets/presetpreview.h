// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/presetboard.h"
#include "model/document/profiledocument.h"

#include <QWidget>

class QLabel;

namespace Layerwright {

class ChangeView;
class EditorPane;
class YamlEditor;

/// Lies over the editor and shows there what a preset would change: the lines that go and come, in place,
/// and below them in words what of the user's own would be lost. Closed by a click, which goes to the editor.
class PresetPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetPreview(EditorPane *pane);

    /// `text` is what the change is of; `title` names the choice.
    void showChange(TextId id, const QByteArray &text, const PresetChange &change, const QString &title);

    ChangeView *view() const { return m_view; }
    /// What is said below the lines.
    QString caption() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void coverEditor();

    QWidget *m_pane;
    YamlEditor *m_editor; // told of its going while the pane is half gone
    ChangeView *m_view;
    QLabel *m_title;
    QLabel *m_loss;
    QWidget *m_footer;
};

} // namespace Layerwright
