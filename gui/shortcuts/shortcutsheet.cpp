// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutsheet.h"

#include "gui/mainwindow/menus.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/theme/colors.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct SheetLine
{
    QString command;
    QString keys;
};

struct SheetPart
{
    MenuId menu;
    QList<SheetLine> lines;
};

} // namespace

static QList<SheetPart> partsOf(const Shortcuts &shortcuts)
{
    QList<SheetPart> parts;
    for (const ActionRow &row : Actions::rows()) {
        const Shortcuts::Keys keys = shortcuts.keys(row);
        if (keys.isEmpty())
            continue;
        auto part = std::ranges::find(parts, row.menu, &SheetPart::menu);
        if (part == parts.end())
            part = parts.insert(parts.end(), {row.menu, {}});
        part->lines.append({Actions::title(row), inWords(keys)});
    }
    return parts;
}

QString ShortcutSheet::text(const Shortcuts &shortcuts)
{
    const QList<SheetPart> parts = partsOf(shortcuts);
    qsizetype width = 0;
    for (const SheetPart &part : parts)
        for (const SheetLine &line : part.lines)
            width = std::max(width, line.command.size());
    QStringList blocks;
    for (const SheetPart &part : parts) {
        QString block = Menus::path(part.menu) + u'\n';
        for (const SheetLine &line : part.lines)
            block += u"  "_s + line.command.leftJustified(width + 2) + line.keys + u'\n';
        blocks.append(block);
    }
    return blocks.join(u'\n');
}

QString ShortcutSheet::html(const Shortcuts &shortcuts, const QColor &dim)
{
    QString html = u"<table cellspacing='0' cellpadding='3'>"_s;
    for (const SheetPart &part : partsOf(shortcuts)) {
        html += u"<tr><td colspan='2' style='padding-top:12px; color:%1'><b>%2</b></td></tr>"_s.arg(
            dim.name(), Menus::path(part.menu).toHtmlEscaped());
        for (const SheetLine &line : part.lines)
            html += u"<tr><td style='padding-right:40px'>%1</td><td>%2</td></tr>"_s.arg(
                line.command.toHtmlEscaped(), line.keys.toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

ShortcutSheet::ShortcutSheet(const Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts Sheet"));
    auto *page = new QTextBrowser;
    page->setAccessibleName(tr("Shortcuts"));
    page->document()->setDocumentMargin(12);
    const auto fill = [this, page, shortcuts] { page->setHtml(html(*shortcuts, colorsOf(palette()).dim)); };
    connect(shortcuts, &Shortcuts::changed, page, fill);
    fill();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [shortcuts, copy] {
        QGuiApplication::clipboard()->setText(text(*shortcuts));
        copy->setText(tr("&Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    setTabOrder(page, copy);
    setTabOrder(copy, buttons->button(QDialogButtonBox::Close));
    resize(620, 640);
}

} // namespace Layerwright
