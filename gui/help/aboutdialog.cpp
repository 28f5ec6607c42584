// SPDX-License-Identifier: Apache-2.0
#include "gui/help/aboutdialog.h"

#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "model/libraries.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QList<Library> allLibraries()
{
    QList<Library> libraries = modelLibraries();
#ifdef LAYERWRIGHT_HIGHLIGHTING
    libraries.append({u"KSyntaxHighlighting"_s, QStringLiteral(LAYERWRIGHT_HIGHLIGHTING_VERSION), u"MIT"_s,
                      u"https://api.kde.org/frameworks/syntax-highlighting/html"_s});
#endif
    std::ranges::sort(libraries, [](const Library &a, const Library &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return libraries;
}

QString AboutDialog::text()
{
    QString text = u"Layerwright %1\n%2, %3, %4\n"_s.arg(
        QStringLiteral(LAYERWRIGHT_VERSION), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
    for (const Library &library : allLibraries())
        if (!library.version.isEmpty())
            text += library.name + u' ' + library.version + u'\n';
    return text;
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Layerwright"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makeLibraries(), tr("&Versions and libraries"));
    tabs->addTab(makeLicence(), tr("&Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy Versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copy"_s);
    connect(copy, &QPushButton::clicked, this, [copy] {
        QGuiApplication::clipboard()->setText(text());
        copy->setText(tr("&Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(makeHead());
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(600, 560);
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget;
    auto *picture = new QLabel;
    constexpr int size = 64;
    picture->setPixmap(QIcon(u":/icons/app/layerwright.svg"_s).pixmap(size, size));
    auto *name = new QLabel(tr("Layerwright %1").arg(QStringLiteral(LAYERWRIGHT_VERSION)));
    name->setFont(titleFont(font()));
    auto *words = new QLabel(tr("Designs Palette profiles, with no server, no account and no network.\n"
                                "Layerwright is independent of Palette's vendor: it is not made, checked or "
                                "supported by them. Licence: Apache 2.0."));
    words->setWordWrap(true);
    for (QLabel *label : {name, words})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(name);
    texts->addWidget(words);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *AboutDialog::makeLibraries()
{
    QString rows = u"<tr><td><b>%1</b></td><td><b>%2</b></td><td><b>%3</b></td></tr>"_s.arg(
        tr("Library"), tr("Version"), tr("Licence"));
    const QString accent = colorsOf(palette()).accent.name();
    for (const Library &library : allLibraries())
        rows += uR"(<tr><td><a style="color:%1" href="%2">%3</a></td><td>%4</td><td>%5</td></tr>)"_s.arg(
            accent, library.address, library.name.toHtmlEscaped(), library.version.toHtmlEscaped(),
            library.licence.toHtmlEscaped());
    auto *page = new QTextBrowser;
    page->setObjectName(u"libraries"_s);
    page->setAccessibleName(tr("Versions and libraries"));
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenLinks(false);
    page->document()->setDocumentMargin(12);
    page->setHtml(
        u"<p style='margin-bottom:10px'>%1</p><table width='100%' cellspacing='0' cellpadding='4'>%2</table>"_s
            .arg(tr("These libraries do part of the work. What has no version does not tell it.")
                     .toHtmlEscaped(),
                 rows));
    connect(page, &QTextBrowser::anchorClicked, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    return page;
}

QWidget *AboutDialog::makeLicence()
{
    auto *page = new QPlainTextEdit;
    page->setObjectName(u"licence"_s);
    page->setAccessibleName(tr("Licence of Layerwright"));
    page->setFrameShape(QFrame::NoFrame);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(u":/licence/LICENSE"_s);
    if (file.open(QIODevice::ReadOnly))
        page->setPlainText(QString::fromUtf8(file.readAll()));
    return page;
}

} // namespace Layerwright
