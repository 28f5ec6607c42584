// SPDX-License-Identifier: Apache-2.0
#include "gui/forms/trustfields.h"

#include "gui/help/whatsthistext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

TrustFields::TrustFields(QFormLayout *form, const Trust &trust, QWidget *owner)
    : QObject(owner)
    , m_caFile(new QLineEdit(trust.caFile))
    , m_unchecked(new QCheckBox(tr("Take &any certificate of this server")))
{
    m_caFile->setPlaceholderText(tr("the system's authorities alone"));
    m_caFile->setAccessibleName(tr("CA file"));
    m_unchecked->setChecked(trust.isUnchecked);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("CA &file"));
    label->setBuddy(m_caFile);
    form->addRow(label, row);
    form->addRow(QString(), m_unchecked);
    m_caFile->setWhatsThis(whatsThisText(
        tr("A certificate in PEM form, where the server's own was issued by an authority that your system "
           "does not know. The authorities of the system count as well."),
        u"catalogs#servers"_s));
    m_unchecked->setWhatsThis(whatsThisText(
        tr("Whatever certificate the server shows is taken. Nothing then tells whether it is the "
           "server that you mean: prefer the CA file."),
        u"catalogs#servers"_s));
    connect(choose, &QPushButton::clicked, this, &TrustFields::chooseFile);
    connect(m_caFile, &QLineEdit::textChanged, this, &TrustFields::changed);
    connect(m_unchecked, &QCheckBox::toggled, this, &TrustFields::changed);
}

Trust TrustFields::trust() const
{
    return {m_caFile->text().trimmed(), m_unchecked->isChecked()};
}

void TrustFields::chooseFile()
{
    const QString file =
        QFileDialog::getOpenFileName(m_caFile->window(), tr("Certificate of an Authority"), m_caFile->text(),
                                     tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_caFile->setText(file);
}

} // namespace Layerwright
