// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/desktop/archiveopener.h"

#include <QWidget>

class QCheckBox;

namespace Layerwright {

class NoteLabel;

/// Whether a plain .tgz opens here, and what that means. A click counts at once, and what went wrong is said
/// below it. It looks again each time it is shown, since the desktop's own settings change the same.
class ArchiveOpenerBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveOpenerBox(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(bool isHere);
    void refresh();
    QString explanation(ArchiveOpener::State state) const;

    ArchiveOpener m_opener;
    QCheckBox *m_choice;
    NoteLabel *m_note;
};

} // namespace Layerwright
