// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addchartdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/addlayer/yamlpreview.h"
#include "gui/forms/form.h"
#include "gui/settings/settings.h"
#include "model/document/layeridentity.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

AddChartDialog::AddChartDialog(const Profile &profile, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_subject(subject)
    , m_source(new QComboBox(this))
    , m_pages(new QStackedWidget)
    , m_path(new QLineEdit)
    , m_values(new YamlPreview)
    , m_name(new QLineEdit)
    , m_version(new QLineEdit)
    , m_registry(new QComboBox)
    , m_content(new QComboBox(this))
    , m_namespace(new QLineEdit(this))
    , m_note(new NoteLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_reading([this](const Result<HelmChart> &chart) { takeChart(chart); })
{
    const bool isChart = subject == Subject::Chart;
    setWindowTitle(isChart ? tr("Add Helm Chart") : tr("Add Zarf Package"));
    m_source->addItems({tr("A file or folder"), tr("A registry, by name")});
    m_source->setCurrentIndex(isChart ? 0 : 1);
    for (QWidget *ofCharts : QList<QWidget *>{m_source, m_content, m_namespace})
        ofCharts->setVisible(isChart);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(makeNamePage());
    m_pages->setCurrentIndex(m_source->currentIndex());
    QFormLayout *form = newForm();
    if (isChart)
        addRow(form, tr("Fro&m"), m_source);
    QFormLayout *last = newForm();
    if (isChart)
        addRow(last, tr("Name&space"), m_namespace);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
    layout->addLayout(bottom);
    resize(isChart ? QSize(640, 480) : QSize(520, 240));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AddChartDialog::check);
    connect(m_path, &QLineEdit::textChanged, this, &AddChartDialog::read);
    for (const QLineEdit *field : {m_name, m_version, m_namespace})
        connect(field, &QLineEdit::textChanged, this, &AddChartDialog::check);
    connect(m_registry, &QComboBox::currentTextChanged, this, &AddChartDialog::check);
    connect(m_content, &QComboBox::currentIndexChanged, this, &AddChartDialog::check);
    check();
    (isChart ? m_path : m_name)->setFocus();
}

QWidget *AddChartDialog::makeFilePage()
{
    m_path->setAccessibleName(tr("Chart"));
    m_path->setPlaceholderText(tr("a packaged chart (.tgz), or the folder of one"));
    auto *file = new QPushButton(tr("&File…"));
    auto *folder = new QPushButton(tr("F&older…"));
    connect(file, &QPushButton::clicked, this, [this] {
        setPath(QFileDialog::getOpenFileName(this, tr("Packaged Chart"), Settings::lastFolder.value(),
                                             tr("Charts (*.tgz *.tar.gz);;All files (*)")));
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        setPath(
            QFileDialog::getExistingDirectory(this, tr("Folder of a Chart"), Settings::lastFolder.value()));
    });
    m_values->setFrameShape(QFrame::StyledPanel);
    m_values->setAccessibleName(tr("Default values"));
    m_values->setPlaceholderText(tr("The chart's default values are shown here."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(file);
    row->addWidget(folder);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_values, 1);
    return page;
}

QWidget *AddChartDialog::makeNamePage()
{
    m_registry->setEditable(true);
    for (const Layer &layer : m_profile.layers)
        if (!layer.registry.name.isEmpty() && m_registry->findText(layer.registry.name) < 0)
            m_registry->addItem(layer.registry.name);
    m_registry->setCurrentIndex(-1);
    m_registry->lineEdit()->setPlaceholderText(tr("the name that it has in the product"));
    m_content->addItem(tr("Helm repository"), QVariant::fromValue(RegistryContent::HelmRepository));
    m_content->addItem(tr("OCI registry"), QVariant::fromValue(RegistryContent::OciCharts));
    auto *page = new QWidget;
    QFormLayout *form = newForm();
    page->setLayout(form);
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Version"), m_version);
    addRow(form, tr("&Registry"), m_registry);
    if (m_subject == Subject::Chart)
        addRow(form, tr("&Kind"), m_content);
    return page;
}

void AddChartDialog::setPath(const QString &path)
{
    if (path.isEmpty())
        return;
    Settings::lastFolder.set(QFileInfo(path).path());
    m_path->setText(QDir::toNativeSeparators(path));
}

void AddChartDialog::read()
{
    m_chart.reset();
    m_fault.clear();
    m_values->setYaml({});
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        m_reading.cancel();
    else
        m_reading.start([path](QPromise<Result<HelmChart>> &promise) { promise.addResult(readChart(path)); });
    check();
}

void AddChartDialog::takeChart(const Result<HelmChart> &chart)
{
    if (chart) {
        m_chart = *chart;
        m_values->setYaml(chart->values);
        if (!m_namespace->isModified())
            m_namespace->setText(chart->name);
    } else {
        m_fault = chart.error().message;
    }
    check();
}

bool AddChartDialog::isByName() const
{
    return m_source->currentIndex() == 1;
}

RegistryPackage AddChartDialog::package() const
{
    return {m_name->text().trimmed(), m_version->text().trimmed(), m_registry->currentText().trimmed(),
            m_subject == Subject::Zarf ? RegistryContent::ZarfPackages
                                       : m_content->currentData().value<RegistryContent>()};
}

Result<void> AddChartDialog::checkLayer() const
{
    if (!isByName() && !m_chart)
        return failure(m_fault);
    if (isByName())
        if (const Result<void> checked = Layerwright::check(package()); !checked)
            return checked;
    if (m_subject == Subject::Chart && m_namespace->text().isEmpty())
        return failure(tr("The namespace is missing: without one a chart lands in “default”."));
    return checkNamespace(m_namespace->text());
}

std::optional<Layer> AddChartDialog::layer() const
{
    if (!checkLayer())
        return {};
    return isByName() ? layerOf(package(), m_namespace->text()) : layerOf(*m_chart, m_namespace->text());
}

/// What is missing is said plainly; red is for what was typed and cannot be.
void AddChartDialog::check()
{
    const Result<void> checked = checkLayer();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(checked.has_value());
    const bool isWrong = !m_fault.isEmpty() && !isByName();
    if (!checked)
        m_note->say(checked.error().message, isWrong ? Severity::Error : Severity::Information);
    else if (!isByName() && !m_chart->notes.isEmpty())
        m_note->say(m_chart->notes.join(u' '), Severity::Warning);
    else if (isByName())
        m_note->say(tr("The product takes it from the registry; its values are edited here."));
    else
        m_note->say(tr("%1 %2. %3").arg(m_chart->name, m_chart->version, m_chart->description));
}

} // namespace Layerwright
