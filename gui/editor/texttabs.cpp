// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/texttabs.h"

#include "gui/theme/colors.h"
#include "model/commands/insertmanifest.h"
#include "model/commands/movemanifest.h"
#include "model/commands/removemanifest.h"
#include "model/commands/renamemanifest.h"
#include "model/commands/splitmanifest.h"
#include "model/yaml/yamltree.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

TextTabs::TextTabs(ProfileDocument *document, QWidget *parent)
    : QTabBar(parent)
    , m_document(document)
    , m_nameEdit(new QLineEdit(this))
{
    setAccessibleName(tr("Texts of the layer"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    m_nameEdit->setAccessibleName(tr("Name of the manifest"));
    m_nameEdit->hide();
    connect(m_nameEdit, &QLineEdit::editingFinished, this, [this] { finishRenaming(true); });
    connect(this, &QTabBar::tabMoved, this, &TextTabs::keepValuesFirst);
    connect(this, &QTabBar::currentChanged, this, [this] {
        if (!m_isSyncing)
            emit currentTextChanged(currentText());
    });
    connect(m_document, &ProfileDocument::manifestsChanged, this, [this](ItemId changed) {
        if (changed == m_layer)
            sync();
    });
}

/// Else as wide as two scroll buttons and more, and one tab leaves a gap behind it.
QSize TextTabs::minimumSizeHint() const
{
    return {1, QTabBar::minimumSizeHint().height()};
}

void TextTabs::setLayer(ItemId layer)
{
    if (m_layer == layer)
        return;
    m_layer = layer;
    const QScopedValueRollback guard(m_isSyncing, true);
    while (count() > 0)
        removeTab(count() - 1);
    sync();
}

TextId TextTabs::textAt(int tab) const
{
    return tab < 0 ? TextId() : TextId{m_layer, tabData(tab).toULongLong()};
}

void TextTabs::setCurrentText(TextId id)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (textAt(tab) == id)
            setCurrentIndex(tab);
    }
}

/// Brings the tabs in line with the document; the current text stays current as long as it is there.
void TextTabs::sync()
{
    const TextId before = currentText();
    finishRenaming(false);
    {
        const QScopedValueRollback guard(m_isSyncing, true);
        const int row = m_document->layerRow(m_layer);
        const auto manifests = row < 0 ? QList<Manifest>() : m_document->profile().layers[row].manifests;
        const auto wanted = static_cast<int>(row < 0 ? 0 : manifests.size() + 1);
        const int current = currentIndex();
        while (count() > wanted)
            removeTab(count() - 1);
        while (count() < wanted)
            addTab({});
        for (int tab = 0; tab < wanted; ++tab) {
            const QString name = tab == 0 ? u"values.yaml"_s : manifests[tab - 1].name;
            setTabText(tab, QString(name).replace(u'&', "&&"_L1));
            setTabData(tab, tab == 0 ? ItemId(0) : m_document->manifestId(row, tab - 1));
            setTabToolTip(tab, tab == 0 ? tr("Values of the layer") : tr("Manifest %1").arg(name));
        }
        setCurrentIndex(std::clamp(current, 0, std::max(0, wanted - 1)));
        setCurrentText(before);
        showModified();
    }
    if (currentText() != before)
        emit currentTextChanged(currentText());
}

void TextTabs::setModified(TextId id, bool modified)
{
    if (m_modified.contains(id) == modified)
        return;
    if (modified)
        m_modified.insert(id);
    else
        m_modified.remove(id);
    showModified();
}

static QIcon dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 8), 4, 4);
    return pixmap;
}

void TextTabs::showModified()
{
    const QIcon icon = dot(colorsOf(palette()).accent, devicePixelRatio());
    for (int tab = 0; tab < count(); ++tab)
        setTabIcon(tab, m_modified.contains(textAt(tab)) ? icon : QIcon());
}

QString TextTabs::freeName() const
{
    const Layer *layer = m_document->layer(m_layer);
    for (int number = 1;; ++number) {
        const QString name = u"manifest-%1"_s.arg(number);
        const auto hasName = [&](const Manifest &manifest) { return manifest.name == name; };
        if (!layer || std::none_of(layer->manifests.begin(), layer->manifests.end(), hasName))
            return name;
    }
}

void TextTabs::addManifest()
{
    const Layer *layer = m_document->layer(m_layer);
    if (!layer)
        return;
    Manifest manifest;
    manifest.name = freeName();
    auto command = std::make_unique<InsertManifest>(m_document, m_layer,
                                                    static_cast<int>(layer->manifests.size()), manifest);
    const TextId id = command->manifestId();
    m_document->push(std::move(command));
    setCurrentText(id);
    startRenaming(currentIndex());
}

void TextTabs::removeManifest(int tab)
{
    if (tab > 0)
        m_document->push(std::make_unique<RemoveManifest>(m_document, textAt(tab)));
}

void TextTabs::startRenaming(int tab)
{
    if (tab <= 0)
        return;
    m_renamed = tab;
    const Layer *layer = m_document->layer(m_layer);
    m_nameEdit->setText(layer->manifests[m_document->manifestRow(textAt(tab))].name);
    QRect rect = tabRect(tab).adjusted(2, 2, -2, -2);
    const int right = rect.right();
    rect.setWidth(std::max(rect.width(), fontMetrics().averageCharWidth() * 24));
    rect.moveRight(isRightToLeft() ? right : std::min(rect.right(), width()));
    rect.moveLeft(std::max(rect.left(), 0));
    m_nameEdit->setGeometry(rect);
    m_nameEdit->show();
    m_nameEdit->raise();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void TextTabs::finishRenaming(bool accept)
{
    if (m_renamed < 0)
        return;
    const TextId id = textAt(std::exchange(m_renamed, -1));
    const QString name = m_nameEdit->text().trimmed();
    m_nameEdit->hide();
    setFocus();
    const int row = m_document->manifestRow(id);
    if (!accept || row < 0 || name.isEmpty() || m_document->layer(m_layer)->manifests[row].name == name)
        return;
    m_document->push(std::make_unique<RenameManifest>(m_document, id, name));
}

/// While a tab is dragged the bar moves it; the document hears of it once, when the mouse is released.
void TextTabs::keepValuesFirst()
{
    if (m_isSyncing || count() == 0 || tabData(0).toULongLong() == 0)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    for (int tab = 1; tab < count(); ++tab) {
        if (tabData(tab).toULongLong() == 0)
            moveTab(tab, 0);
    }
}

void TextTabs::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const TextId dragged = currentText();
    const int from = m_document->manifestRow(dragged);
    const int to = currentIndex() - 1;
    if (from >= 0 && to >= 0 && from != to)
        pushMove(from, to);
    else
        sync();
}

void TextTabs::pushMove(int from, int to)
{
    const int row = m_document->layerRow(m_layer);
    m_document->push(
        std::make_unique<MoveManifest>(m_document, TextId{m_layer, m_document->manifestId(row, from)}, to));
}

void TextTabs::mousePressEvent(QMouseEvent *event)
{
    setMovable(tabAt(event->position().toPoint()) > 0);
    QTabBar::mousePressEvent(event);
}

void TextTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    startRenaming(tabAt(event->position().toPoint()));
}

void TextTabs::keyPressEvent(QKeyEvent *event)
{
    if (m_renamed >= 0) {
        if (event->key() == Qt::Key_Escape)
            finishRenaming(false);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // it has finished a name, and is no button's
    if (event->key() == Qt::Key_F2)
        startRenaming(currentIndex());
    else if (event->matches(QKeySequence::Delete))
        removeManifest(currentIndex());
    else
        QTabBar::keyPressEvent(event);
}

void TextTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const int tab = event->reason() == QContextMenuEvent::Mouse ? tabAt(event->pos()) : currentIndex();
    const int last = count() - 1;
    QMenu menu(this);
    menu.addAction(tr("&Add Manifest"), this, &TextTabs::addManifest);
    menu.addSeparator();
    menu.addAction(tr("&Rename…"), this, [this, tab] { startRenaming(tab); })->setEnabled(tab > 0);
    const auto addMove = [&](const QString &text, int by) {
        menu.addAction(text, this, [this, tab, by] { pushMove(tab - 1, tab - 1 + by); })
            ->setEnabled(tab > 0 && tab + by > 0 && tab + by <= last);
    };
    const int onwards = isRightToLeft() ? -1 : 1;
    addMove(tr("Move &Left"), -onwards);
    addMove(tr("Move R&ight"), onwards);
    const TextId id = textAt(tab);
    menu.addAction(tr("&Split Into Documents"), this,
                   [this, id] { m_document->push(std::make_unique<SplitManifest>(m_document, id)); })
        ->setEnabled(tab > 0 && YamlTree::read(m_document->text(id)).documentCount() > 1);
    menu.addAction(tr("Re&move"), this, [this, tab] { removeManifest(tab); })->setEnabled(tab > 0);
    menu.exec(event->globalPos());
}

void TextTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showModified();
}

} // namespace Layerwright
