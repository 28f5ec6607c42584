// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/train.h"
#include "model/document/packfamily.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QLabel;
class QTabWidget;

namespace Layerwright {

class ElidedLabel;
class ReadmeView;
class ValuesEditor;
class YamlPreview;

/// What a pack is: its versions and trains to choose from, README, values, presets and dependencies.
class PackView final : public QWidget
{
    Q_OBJECT

public:
    explicit PackView(QWidget *parent = nullptr);

    /// An empty family shows nothing.
    void setFamily(const PackFamily &family);
    const PackFamily &family() const { return m_family; }
    /// The pack of the chosen version; null without a family, and where it can no longer be read.
    const Pack *pack() const { return m_pack ? &*m_pack : nullptr; }
    VersionChoice choice() const;
    /// A version or a train; what is not known is passed over.
    void choose(const QString &versionOrTrain);

    /// Charts have neither presets nor needs.
    void setForm(PackForm form);
    /// The values can be edited, for a layer to begin with.
    void setEditable();
    /// Of the chosen version; none where they are the pack's own.
    std::optional<QByteArray> editedValues() const;
    /// What was edited before, of a pack and one of its versions or trains.
    void setEditedValues(const QString &pack, const QString &tag, const QByteArray &values);
    ValuesEditor *valuesEditor() const { return m_editor; }

    /// Reads the chosen version anew, which was fetched; or says why it was not.
    void showFetched(const PackContentsPointer &pack, const QString &fault);

signals:
    void chosen();
    /// The chosen version is on a server, and is wanted here.
    void fetchWanted(const Layerwright::PackEntry &pack);
    void valuesEdited();

private:
    void fillVersions();
    void showPack();
    void showPage();
    void takeValues();
    void showFetching(const PackEntry &pack);
    QByteArray readmeText() const;
    QString key() const;

    PackFamily m_family;
    std::optional<Pack> m_pack; // of the chosen version
    QString m_fault;            // why there is none
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    QComboBox *m_versions;
    QLabel *m_note;
    QPushButton *m_fetch;
    QTabWidget *m_tabs;
    ReadmeView *m_readme;
    YamlPreview *m_values;
    ValuesEditor *m_editor = nullptr;
    QHash<QString, QByteArray> m_edited; // by pack and tag
    QTimer m_pageDelay;
    QLabel *m_presets;
    QLabel *m_needs;
    QLabel *m_rules = nullptr;
    QLabel *m_images = nullptr;
};

} // namespace Layerwright
