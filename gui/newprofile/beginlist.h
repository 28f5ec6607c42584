// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiletemplates.h"

#include <QListView>

class QStandardItemModel;

namespace Layerwright {

/// What a new profile may begin with: nothing, as one of the four types, or a template.
class BeginList final : public QListView
{
    Q_OBJECT

public:
    explicit BeginList(QWidget *parent = nullptr);

    /// Keeps what is selected, where it is still there.
    void setTemplates(const QList<ProfileTemplate> &templates);
    void select(ProfileType type);
    /// The first type, where there is no such template.
    void select(const QString &templatePath);
    /// Unknown, where a template is selected.
    ProfileType type() const;
    /// Null where a type is selected.
    const ProfileTemplate *selectedTemplate() const;

signals:
    void chosen();
    /// By the Delete key or the context menu, for a template of the user's.
    void removeRequested(const Layerwright::ProfileTemplate &which);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askToRemove();

    QStandardItemModel *m_model;
    QList<ProfileTemplate> m_templates;
};

} // namespace Layerwright
