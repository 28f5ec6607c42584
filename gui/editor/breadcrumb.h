// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlnode.h"
#include "model/yaml/yamlpath.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace Layerwright {

class CurrentTree;
class YamlEditor;

/// The way from the top of the text to the cursor, told after a pause. A step goes to its
/// key; the mark before it opens a menu of what else is there. One stop of the Tab key, within which the
/// arrow keys move.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    Breadcrumb(YamlEditor *editor, const CurrentTree *tree, QWidget *parent = nullptr);

    /// What the way begins with: the name of the layer.
    void setTitle(const QString &title);
    /// As they are shown, without the title.
    QStringList steps() const;

signals:
    void stepChosen(Layerwright::Span key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPath();
    QToolButton *addButton(const QString &text);
    void addMark(int step);
    void addStep(int step);
    void fillMenu(QMenu *menu, int step);
    YamlNode containerOf(int step) const;
    void applyColors();
    void putBeforeEditor(QWidget *button);
    void fit();

    YamlEditor *m_editor;
    const CurrentTree *m_tree;
    QString m_title;
    QList<YamlStep> m_steps;
    int m_document = 0;
    QList<QToolButton *> m_buttons; // the title, then a mark and a step by turns
    QBoxLayout *m_layout;
    QTimer m_pause;
};

} // namespace Layerwright
