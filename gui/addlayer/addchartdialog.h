// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"
#include "model/document/latestjob.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QStackedWidget;

namespace Layerwright {

class NoteLabel;
class YamlPreview;

/// Chooses the chart of a new layer: one that is at hand, as a .tgz or a folder, or one of a registry by name
/// and version alone. With ZarfPackages it asks for a Zarf package of a registry.
class AddChartDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Subject { Chart, Zarf };

    AddChartDialog(const Profile &profile, Subject subject, QWidget *parent);

    /// None while something is missing.
    std::optional<Layer> layer() const;
    /// Reads the chart at the path, in the background.
    void setPath(const QString &path);

private:
    QWidget *makeFilePage();
    QWidget *makeNamePage();
    void read();
    void takeChart(const Result<HelmChart> &chart);
    void check();
    bool isByName() const;
    RegistryPackage package() const;
    Result<void> checkLayer() const;

    const Profile m_profile;
    const Subject m_subject;
    std::optional<HelmChart> m_chart;
    QString m_fault; ///< why the chart at the path cannot be read
    QComboBox *m_source;
    QStackedWidget *m_pages;
    QLineEdit *m_path;
    YamlPreview *m_values;
    QLineEdit *m_name;
    QLineEdit *m_version;
    QComboBox *m_registry;
    QComboBox *m_content;
    QLineEdit *m_namespace;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
    LatestJob<Result<HelmChart>> m_reading;
};

} // namespace Layerwright
