// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/packview.h"

#include "gui/addlayer/packwording.h"
#include "gui/addlayer/readmeview.h"
#include "gui/addlayer/yamlpreview.h"
#include "gui/editor/valueseditor.h"
#include "gui/theme/textfit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// A page of text that scrolls.
static QLabel *addTextPage(QTabWidget *tabs, const QString &title)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(16, 12, 16, 12);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(label);
    tabs->addTab(scroll, title);
    return label;
}

PackView::PackView(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_about(new ElidedLabel)
    , m_versions(new QComboBox)
    , m_note(new QLabel)
    , m_fetch(new QPushButton)
    , m_tabs(new QTabWidget)
    , m_readme(new ReadmeView)
    , m_values(new YamlPreview)
{
    m_name->setFont(titleFont(font()));
    m_about->setFont(dimFont(font()));
    m_about->setDim(true);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setMinimumContentsLength(14);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setFont(dimFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_readme, tr("README"));
    m_tabs->addTab(m_values, tr("Values"));
    m_presets = addTextPage(m_tabs, tr("Presets"));
    m_needs = addTextPage(m_tabs, tr("Needs"));
    m_rules = addTextPage(m_tabs, tr("Rules"));
    m_images = addTextPage(m_tabs, tr("Images"));

    auto *label = new QLabel(tr("&Version"));
    label->setBuddy(m_versions);
    auto *version = new QHBoxLayout;
    version->setSpacing(8);
    version->addWidget(label);
    version->addWidget(m_versions);
    version->addWidget(m_note, 1);
    version->addWidget(m_fetch);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_name);
    head->addWidget(m_about);
    head->addSpacing(4);
    head->addLayout(version);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    constexpr int delay = 80; // milliseconds
    m_pageDelay.setSingleShot(true);
    m_pageDelay.setInterval(delay);
    connect(&m_pageDelay, &QTimer::timeout, this, &PackView::showPage);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PackView::showPage);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &PackView::showPack);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        m_fetch->setEnabled(false);
        m_fetch->setText(tr("Fetching…"));
        emit fetchWanted(m_family.find(choice().version)->pack);
    });
    m_fetch->setAutoDefault(false);
    m_fetch->hide();
}

void PackView::setFamily(const PackFamily &family)
{
    if (family == m_family)
        return;
    const bool isOther = family.name != m_family.name;
    const QString tag = choice().tag;
    m_family = family;
    fillVersions();
    if (!isOther)
        choose(tag);
    showPack();
}

void PackView::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    bool hasTrains = false;
    for (const VersionChoice &choice : versionChoices(m_family.versions())) {
        if (choice.followsTrain() && !std::exchange(hasTrains, true))
            m_versions->insertSeparator(m_versions->count());
        const bool isNewest = m_versions->count() == 0 && m_family.packs.size() > 1;
        m_versions->addItem(PackWording::choice(choice, isNewest), choice.tag);
    }
}

void PackView::choose(const QString &versionOrTrain)
{
    if (const int at = m_versions->findData(versionOrTrain); at >= 0)
        m_versions->setCurrentIndex(at);
}

VersionChoice PackView::choice() const
{
    return versionChoice(m_versions->currentData().toString(), m_family.versions()).value_or(VersionChoice());
}

void PackView::showPack()
{
    const ListedPack *found = m_family.find(choice().version);
    m_pack.reset();
    m_fetch->hide();
    if (!found) {
        emit chosen();
        return;
    }
    const auto pack = packOf(found->pack);
    if (pack)
        m_pack = *pack;
    m_fault = pack ? QString() : pack.error().message.toHtmlEscaped();
    const QList<Preset> presets = pack ? pack->presets : QList<Preset>();
    m_name->setWholeText(found->pack.displayName);
    m_about->setWholeText(PackWording::about(*found));
    m_note->setText(PackWording::note(choice()));
    m_tabs->setTabText(2, presets.isEmpty() ? tr("Presets") : tr("Presets (%1)").arg(presets.size()));
    m_presets->setText(PackWording::presets(presets));
    m_needs->setText(PackWording::dependencies(found->pack));
    m_rules->setText(PackWording::rules(pack ? pack->constraints : QList<PackConstraint>()));
    const QStringList images = PackWording::images(pack ? pack->values : QByteArray());
    m_tabs->setTabText(m_tabs->count() - 1,
                       images.isEmpty() ? tr("Images") : tr("Images (%1)").arg(images.size()));
    m_images->setText(PackWording::imageList(images));
    showFetching(found->pack);
    m_pageDelay.start();
    emit chosen();
}

/// What is still on a server is fetched when that is asked for.
void PackView::showFetching(const PackEntry &pack)
{
    const bool isElsewhere = !isAtHand(pack);
    m_fetch->setVisible(isElsewhere);
    m_fetch->setEnabled(isElsewhere);
    m_fetch->setText(tr("&Fetch from %1").arg(pack.source));
    if (isElsewhere)
        m_fault = tr("*Its values and README are still on the server of the catalog %1. Fetch it to see them "
                     "and to add it.*")
                      .arg(pack.source);
}

void PackView::showFetched(const PackContentsPointer &pack, const QString &fault)
{
    const ListedPack *shown = m_family.find(choice().version);
    if (!shown || shown->pack.contents != pack)
        return;
    showPack();
    if (!fault.isEmpty())
        m_fault = fault.toHtmlEscaped();
}

/// Laying out a long text takes its time, so only the one that is looked at is, and not while one types on.
void PackView::showPage()
{
    const QByteArray values = m_pack ? m_pack->values : QByteArray();
    if (m_tabs->currentWidget() == m_readme)
        m_readme->setReadme(readmeText());
    else if (m_values && m_tabs->currentWidget() == m_values)
        m_values->setYaml(values);
    else if (m_editor && m_tabs->currentWidget() == m_editor)
        m_editor->setValues(editedValues().value_or(values));
}

/// Markdown.
QByteArray PackView::readmeText() const
{
    if (!m_pack)
        return m_fault.toUtf8();
    return m_pack->readme.isEmpty() ? tr("*This pack has no README.*").toUtf8() : m_pack->readme;
}

static QString keyOf(const QString &pack, const QString &tag)
{
    return pack + u'@' + tag;
}

QString PackView::key() const
{
    return keyOf(m_family.name, choice().tag);
}

void PackView::setForm(PackForm form)
{
    for (int page = 2; page < m_tabs->count(); ++page)
        m_tabs->setTabVisible(page, form == PackForm::Pack);
}

void PackView::setEditable()
{
    if (m_editor)
        return;
    m_editor = new ValuesEditor;
    const int at = m_tabs->indexOf(m_values);
    m_tabs->removeTab(at);
    delete std::exchange(m_values, nullptr);
    m_tabs->insertTab(at, m_editor, tr("Values"));
    connect(m_editor, &ValuesEditor::edited, this, &PackView::takeValues);
}

void PackView::takeValues()
{
    if (!m_pack)
        return;
    if (m_editor->values() == m_pack->values)
        m_edited.remove(key());
    else
        m_edited.insert(key(), m_editor->values());
    emit valuesEdited();
}

std::optional<QByteArray> PackView::editedValues() const
{
    const auto edited = m_edited.constFind(key());
    return edited == m_edited.cend() ? std::nullopt : std::optional(*edited);
}

void PackView::setEditedValues(const QString &pack, const QString &tag, const QByteArray &values)
{
    m_edited.insert(keyOf(pack, tag), values);
    m_pageDelay.start();
}

} // namespace Layerwright
