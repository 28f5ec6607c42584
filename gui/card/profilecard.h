// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/card/infodialog.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Layerwright {

class ElidedLabel;
class ProfileDocument;
class TagRow;

/// What the open profile is: name, version, description, type, cloud, number of layers and tags. A click
/// on one of them edits it.
class ProfileCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileCard(QWidget *parent = nullptr);

    void setDocument(ProfileDocument *document);
    /// Asks for new values; one undo step when they differ.
    void edit(InfoField field);
    /// Opened by the version; whoever knows the versions fills it.
    QMenu *versionMenu() const { return m_versionMenu; }

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QPointer<ProfileDocument> m_document;
    ElidedLabel *m_name = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_version = nullptr;
    QMenu *m_versionMenu = nullptr;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_description = nullptr;
    TagRow *m_tags = nullptr;
};

} // namespace Layerwright
