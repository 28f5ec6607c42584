// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/train.h"
#include "model/document/latestjob.h"
#include "model/document/packfamily.h"
#include "model/document/versionchange.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Layerwright {

class NoteLabel;

/// Chooses another version or train of a layer's pack, and what becomes of the layer's values. A version that
/// no place knows can be typed.
class VersionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `family` has the versions that are known of the layer's pack; it may be empty.
    VersionDialog(const Layer &layer, const PackFamily &family, QWidget *parent);

    VersionChoice choice() const;
    /// The values that the layer gets, where it does not keep its own.
    std::optional<QByteArray> newValues() const;

    /// What became of a fetch that was wanted.
    void showFetched(const PackContentsPointer &pack, const QString &fault);

signals:
    /// Of a version that a catalog lists and that is still on its server.
    void fetchWanted(const Layerwright::PackEntry &pack);

private:
    /// The default values of a version that is known.
    std::optional<QByteArray> defaultsOf(const QString &version) const;
    /// None where the version is at hand, or no catalog lists it.
    const PackEntry *elsewhere(const QString &version) const;
    QFormLayout *newForm();
    void fillVersions();
    void fetch();
    void offerFetch(const PackEntry *pack);
    void compare();
    void showChoice();
    void giveRoom();
    void showChange(const VersionChange &change);
    void showNotes();
    void enableChange();
    bool isSame() const;

    const Layer m_layer;
    const PackFamily m_family;
    QComboBox *m_versions;
    NoteLabel *m_versionNote;
    QPushButton *m_fetch;
    QPushButton *m_compare;
    QRadioButton *m_keep;
    QRadioButton *m_carry;
    QRadioButton *m_take;
    NoteLabel *m_keepNote;
    NoteLabel *m_carryNote;
    NoteLabel *m_takeNote;
    QDialogButtonBox *m_buttons;
    VersionChange m_change;
    LatestJob<VersionChange> m_comparing;
};

} // namespace Layerwright
