// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/examinationdialog.h"

#include "model/registry/connectiondoctor.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ExaminationDialog::ExaminationDialog(const CatalogSource &source, const HttpAccess &access, QWidget *parent)
    : QDialog(parent)
    , m_location(source.location)
    , m_text(new QPlainTextEdit)
    , m_job([this](const QString &words) { m_text->setPlainText(words); })
{
    setWindowTitle(tr("The Way to %1").arg(source.name));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Steps"));
    m_text->setPlaceholderText(
        tr("Asking %1…").arg(source.isRemote() ? source.url().host() : source.location));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(620, 260);
    connect(copy, &QPushButton::clicked, this, &ExaminationDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_job.start([source, access](QPromise<QString> &promise) {
        promise.addResult(inWords(examineConnection(source, access)));
    });
}

QString ExaminationDialog::result() const
{
    return m_text->toPlainText();
}

void ExaminationDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_location + u'\n' + m_text->toPlainText() + u'\n');
}

} // namespace Layerwright
