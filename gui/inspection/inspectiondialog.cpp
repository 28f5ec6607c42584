// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/inspectiondialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/inspection/findingrows.h"
#include "gui/inspection/inspectiontree.h"
#include "gui/theme/icon.h"
#include "gui/theme/severitylook.h"
#include "gui/theme/textfit.h"
#include "model/inspection/inspectiontext.h"
#include "model/items/wording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

InspectionDialog::InspectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedLayout)
    , m_waiting(new QLabel)
    , m_title(new QLabel)
    , m_about(new NoteLabel)
    , m_place(new ElidedLabel)
    , m_origin(new NoteLabel)
    , m_sign(new QLabel)
    , m_verdict(new QLabel)
    , m_checksums(new NoteLabel)
    , m_findings(new FindingRows)
    , m_tree(new InspectionTree)
    , m_policy(new ArrivalPolicyBox)
    , m_foot(makeFoot())
    , m_job([this](const FileInspection &inspection) { showInspection(inspection); })
{
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    auto *page = new QWidget;
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addWidget(makeHead());
    content->addWidget(m_findings);
    content->addWidget(m_tree, 1);
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_foot);
    layout->addWidget(makeButtons());
    m_foot->hide();
    resize(740, 680);
}

QWidget *InspectionDialog::makeHead()
{
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_place->setFont(dimFont(font()));
    m_place->setDim(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_sign, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_place);
    layout->addWidget(m_origin);
    layout->addSpacing(8);
    layout->addLayout(verdict);
    layout->addWidget(m_checksums);
    return head;
}

QWidget *InspectionDialog::makeFoot()
{
    connect(m_policy, &ArrivalPolicyBox::policyChosen, this, &InspectionDialog::policyChanged);
    auto *foot = new QWidget;
    auto *form = new QFormLayout(foot);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Show this before a file is opened:"), m_policy);
    return foot;
}

QDialogButtonBox *InspectionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_copy = buttons->addButton(tr("Open as a &Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Takes the profile into a window without a file; this one stays as it is"));
    m_cancel = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_open->setEnabled(false);
    m_copy->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { finish(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void InspectionDialog::finish(bool asCopy)
{
    accept();
    emit openWanted(m_inspection, asCopy);
}

void InspectionDialog::offerPolicy(ArrivalPolicy policy)
{
    m_policy->setPolicy(policy);
    m_foot->show();
    m_cancel->setText(tr("Cancel"));
}

void InspectionDialog::inspect(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(tr("What %1 Holds").arg(name));
    m_waiting->setText(tr("Reading %1…").arg(name));
    m_pages->setCurrentIndex(0);
    m_job.start([path](QPromise<FileInspection> &promise) {
        promise.addResult(inspectFile(path, [&promise] { return promise.isCanceled(); }));
    });
}

void InspectionDialog::showHead(const FileInspection &inspection)
{
    constexpr int signSize = 16;
    m_title->setText(InspectionText::title(inspection));
    QStringList about;
    if (inspection.profile)
        about << Wording::type(inspection.profile->info.type)
              << Wording::cloud(inspection.profile->info.cloudType);
    about << InspectionText::form(inspection) << InspectionText::sizes(inspection);
    about.removeAll(QString());
    m_about->say(about.join(u" · "_s));
    m_place->setWholeText(QDir::toNativeSeparators(QFileInfo(inspection.path).absoluteFilePath()));
    const QString origin = InspectionText::origin(inspection.origin);
    m_origin->say(origin);
    m_origin->setVisible(!origin.isEmpty());
    const QString checksums = InspectionText::checksums(inspection);
    m_checksums->say(checksums);
    m_checksums->setVisible(!checksums.isEmpty());

    const Colors colors = colorsOf(palette());
    const QIcon sign = !inspection.canBeOpened() ? SeverityLook::icon(Severity::Error, colors)
                       : inspection.isOdd()      ? SeverityLook::icon(Severity::Warning, colors)
                                                 : icon("fine"_L1, colors.fine);
    m_sign->setPixmap(sign.pixmap(signSize));
    const QString verdict = InspectionText::verdict(inspection);
    m_verdict->setText(inspection.canBeOpened() ? verdict : verdict + u'\n' + inspection.fault);
}

void InspectionDialog::showInspection(const FileInspection &inspection)
{
    m_inspection = inspection;
    const QString file = QFileInfo(inspection.path).fileName();
    setWindowTitle(tr("What %1 Holds").arg(file.isEmpty() ? InspectionText::title(inspection) : file));
    m_copy->setVisible(!inspection.path.isEmpty()); // else it is a copy in any case
    m_place->setVisible(!inspection.path.isEmpty());
    showHead(inspection);
    m_findings->setFindings(inspection.findings);
    m_tree->setInspection(inspection);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    m_open->setEnabled(inspection.canBeOpened());
    m_copy->setEnabled(inspection.canBeOpened());
    QPushButton *first = inspection.isOdd() ? m_cancel : m_open;
    first->setDefault(true);
    first->setFocus();
    m_pages->setCurrentIndex(1);
}

} // namespace Layerwright
