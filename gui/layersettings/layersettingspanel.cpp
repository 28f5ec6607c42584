// SPDX-License-Identifier: Apache-2.0
#include "gui/layersettings/layersettingspanel.h"

#include "gui/addlayer/notelabel.h"
#include "gui/layersettings/layersettingsform.h"
#include "gui/layersettings/packrowstable.h"
#include "gui/layersettings/settingswording.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"
#include "model/commands/edittext.h"
#include "model/yaml/yamltext.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeReading{120};

LayerSettingsPanel::LayerSettingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_noLayer(new EmptyState(tr("No layer is chosen"),
                               tr("Choose a layer of the stack. Its namespace, install priority, images and "
                                  "other settings are shown here.")))
{
    m_pages->addWidget(m_noLayer);
    m_pages->addWidget(m_formPage = makeFormPage());
    m_pages->setMinimumWidth(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    m_pause.callOnTimeout(this, &LayerSettingsPanel::refresh);
    connectForm();
}

/// A field that goes while the keyboard is in it says that it is finished.
LayerSettingsPanel::~LayerSettingsPanel()
{
    m_form->disconnect(this);
}

QWidget *LayerSettingsPanel::makeFormPage()
{
    auto *page = new QWidget;
    m_form = new LayerSettingsForm;
    m_form->setAutoFillBackground(false);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_form);
    m_notes = new NoteLabel;
    m_notes->setContentsMargins(16, 8, 16, 0);
    m_notes->hide();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFaultBox());
    layout->addWidget(m_notes);
    layout->addWidget(scroll, 1);
    return page;
}

QWidget *LayerSettingsPanel::makeFaultBox()
{
    m_faultBox = new QWidget;
    m_fault = new NoteLabel;
    m_goThere = new QPushButton(tr("Go there"));
    auto *layout = new QVBoxLayout(m_faultBox);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(6);
    layout->addWidget(m_fault);
    layout->addWidget(m_goThere, 0, Qt::AlignLeft);
    m_faultBox->hide();
    connect(m_goThere, &QPushButton::clicked, this, &LayerSettingsPanel::goToFault);
    return m_faultBox;
}

void LayerSettingsPanel::connectForm()
{
    connect(m_form, &LayerSettingsForm::textEdited, this, [this](PackField field, const QString &value) {
        edit(field,
             [&](const QByteArray &text) { return setPackText(text, field, value, m_made.value(m_layer)); });
    });
    connect(m_form, &LayerSettingsForm::rowEdited, this,
            [this](PackField field, int row, const QStringList &cells) {
                editRow(field, [&](const QByteArray &text) {
                    return setPackRow(text, field, row, cells, m_made.value(m_layer));
                });
            });
    connect(m_form, &LayerSettingsForm::rowRemoved, this, [this](PackField field, int row) {
        editRow(field, [&](const QByteArray &text) {
            return removePackRow(text, field, row, m_made.value(m_layer));
        });
    });
    connect(m_form, &LayerSettingsForm::finished, this, [this] {
        if (m_document)
            m_document->endTypingBurst();
    });
}

void LayerSettingsPanel::setDocument(ProfileDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_made.clear();
    setLayer(0);
    if (!document)
        return;
    connect(document, &ProfileDocument::textChanged, this, [this](TextId id) {
        if (id != text())
            return;
        m_isStale = true;
        if (isVisible() && !m_pause.isActive())
            m_pause.start();
    });
    connect(document, &ProfileDocument::layerRemoved, this, [this](ItemId id) {
        if (id == m_layer)
            setLayer(0);
    });
}

void LayerSettingsPanel::setLayer(ItemId layer)
{
    const bool isThere = m_document && m_document->layer(layer);
    if (isThere && layer == m_layer)
        return;
    if (m_document)
        m_document->endTypingBurst();
    m_layer = isThere ? layer : 0;
    m_isStale = true;
    m_pages->setCurrentWidget(isThere ? m_formPage : static_cast<QWidget *>(m_noLayer));
    for (const PackFieldPlace &place : packFieldPlaces())
        if (place.shape != PackShape::Text)
            m_form->table(place.field)->forgetNewRow();
    if (isVisible())
        refresh();
}

void LayerSettingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void LayerSettingsPanel::refresh()
{
    m_pause.stop();
    m_isStale = false;
    if (m_layer == 0)
        return;
    const Result<PackSettings> settings = PackSettings::read(m_document->text(text()));
    m_faultBox->setVisible(!settings);
    m_form->setEnabled(settings.has_value());
    m_notes->hide();
    if (!settings) {
        showFault(settings.error());
        return;
    }
    m_shown = *settings;
    m_form->setSettings(m_shown);
    if (std::ranges::none_of(m_shown.settings, &PackSetting::isThere))
        m_made.remove(m_layer);
    QStringList notes;
    for (const Finding &finding : m_shown.findings)
        notes.append(tr("Line %1: %2").arg(finding.position.line).arg(finding.message));
    m_notes->say(notes.join(u'\n'), Severity::Warning);
    m_notes->setVisible(!notes.isEmpty());
}

void LayerSettingsPanel::showFault(const Error &error)
{
    m_faultLine = error.line;
    m_fault->say(tr("The settings cannot be shown, because of line %1 of the values: %2")
                     .arg(error.line)
                     .arg(error.message),
                 Severity::Error);
    m_goThere->setText(tr("Go to line %1").arg(error.line));
    m_goThere->setVisible(error.line > 0);
}

QString LayerSettingsPanel::fault() const
{
    return m_faultBox->isHidden() ? QString() : m_fault->text();
}

void LayerSettingsPanel::goToFault()
{
    const QByteArray values = m_document->text(text());
    qsizetype place = 0;
    for (int line = 1; line < m_faultLine; ++line)
        place = nextLine(values, place);
    emit placeChosen(text(), {place, place});
}

/// A wish that is refused is told, and what was typed gives way to what is there.
void LayerSettingsPanel::edit(PackField field,
                              const std::function<Result<PackEdit>(const QByteArray &)> &wish)
{
    const Layer *layer = m_document ? m_document->layer(m_layer) : nullptr;
    if (!layer)
        return;
    const Result<PackEdit> edit = wish(m_document->text(text()));
    if (edit && !edit->edits.isEmpty()) {
        const QString name = tr("%1 of %2").arg(SettingsWording::title(field), layer->name);
        m_document->push(
            std::make_unique<EditText>(m_document, text(), edit->edits, name, EditText::Merge::Field));
    }
    if (edit)
        m_made[m_layer] = edit->made;
    refresh();
    if (!edit)
        m_form->refuse(field, edit.error().message);
}

/// Rows are numbered: what the text says now must be what is shown.
void LayerSettingsPanel::editRow(PackField field,
                                 const std::function<Result<PackEdit>(const QByteArray &)> &wish)
{
    if (!m_document || m_layer == 0)
        return;
    m_document->endTypingBurst();
    const QList<PackRow> shown = m_shown[field].rows;
    if (m_isStale)
        refresh();
    if (m_shown[field].rows == shown)
        edit(field, wish);
    else
        m_form->refuse(field, tr("Not done: the text has changed meanwhile. Here is what it says now."));
    if (m_document)
        m_document->endTypingBurst();
}

void LayerSettingsPanel::takeFocus()
{
    QLineEdit *first = m_form->line(PackField::Namespace);
    if (m_layer != 0 && m_form->isEnabled()) {
        first->setFocus(Qt::ShortcutFocusReason);
        if (auto *area = findChild<QScrollArea *>())
            area->ensureWidgetVisible(first);
    } else if (m_layer != 0) {
        m_goThere->setFocus(Qt::ShortcutFocusReason);
    }
}

void LayerSettingsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace Layerwright
