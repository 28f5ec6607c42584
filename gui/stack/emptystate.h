// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace Layerwright {

/// What an empty panel says: what is missing, one dim sentence on what to do next, and the buttons for it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// An action with a menu opens it.
    void addAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dimSentence();

    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace Layerwright
