// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/train.h"
#include "model/document/packfamily.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace Layerwright {

class ElidedLabel;
class ReadmeView;
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
    /// The pack of the chosen version; null without a family.
    const FoundPack *pack() const;
    VersionChoice choice() const;
    /// A version or a train; what is not known is passed over.
    void choose(const QString &versionOrTrain);

signals:
    void chosen();

private:
    void fillVersions();
    void showPack();
    void showPage();

    PackFamily m_family;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    QComboBox *m_versions;
    QLabel *m_note;
    QTabWidget *m_tabs;
    ReadmeView *m_readme;
    YamlPreview *m_values;
    QTimer m_pageDelay;
    QLabel *m_presets;
    QLabel *m_needs;
};

} // namespace Layerwright
