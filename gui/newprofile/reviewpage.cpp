// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/reviewpage.h"

#include "gui/stack/layerview.h"
#include "gui/theme/colors.h"
#include "gui/theme/severitylook.h"
#include "gui/theme/textfit.h"
#include "model/document/offrules.h"
#include "model/document/packlibrary.h"
#include "model/document/problemfinder.h"
#include "model/items/layerlistmodel.h"
#include "model/items/wording.h"
#include "model/profile/infofields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

ReviewPage::ReviewPage(const PackLibrary *library, const OffRules *offRules, QWidget *parent)
    : NewProfilePage(parent)
    , m_library(library)
    , m_offRules(offRules)
    , m_view(new LayerView)
    , m_name(new ElidedLabel)
    , m_summary(new ElidedLabel)
    , m_description(new QLabel)
    , m_tags(new QLabel)
    , m_verdict(new QLabel)
    , m_findings(new QScrollArea)
{
    m_view->setDragDropMode(QAbstractItemView::NoDragDrop);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setMinimumWidth(220);
    m_name->setFont(titleFont(font()));
    m_summary->setDim(true);
    for (QLabel *label : {m_description, m_tags}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_verdict->setContentsMargins(16, 0, 16, 4);
    m_findings->setWidgetResizable(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(16, 12, 16, 12);
    about->setSpacing(4);
    about->addWidget(m_name);
    about->addWidget(m_summary);
    about->addWidget(m_description);
    about->addWidget(m_tags);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(about);
    right->addWidget(m_verdict);
    right->addWidget(m_findings, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_view, 2);
    layout->addLayout(right, 3);
    setAnswers({});
}

/// The views look at the document until they are gone.
ReviewPage::~ReviewPage()
{
    delete m_finder;
    delete m_view;
    delete m_model;
}

void ReviewPage::setAnswers(const NewProfile &answers)
{
    auto document = std::make_unique<ProfileDocument>(makeProfile(withFittingLayers(answers)));
    delete m_finder;
    LayerListModel *oldModel = m_model;
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    m_model = new LayerListModel(document.get(), this);
    m_model->setReadOnly();
    m_view->setModel(m_model);
    delete oldSelection;
    delete oldModel;
    m_document = std::move(document);
    m_finder = new ProblemFinder(m_document.get(), this);
    connect(m_finder, &ProblemFinder::problemsChanged, this, [this](const QList<DocumentFinding> &problems) {
        m_model->setProblems(problems);
        showFindings(problems);
    });
    m_finder->setOffRules(m_offRules->off(m_document->profile().info.name));
    m_finder->setPacks(m_library->sources());
    connect(m_finder, &ProblemFinder::checked, this, [this] { showFindings(m_finder->problems()); });
    describe(m_document->profile());
}

void ReviewPage::describe(const Profile &profile)
{
    const ProfileInfo &info = profile.info;
    m_name->setWholeText(u"%1 · %2"_s.arg(info.name, info.version));
    m_summary->setWholeText(Wording::summary(profile));
    constexpr int longest = 300;
    const QString description = info.description.trimmed();
    m_description->setText(description.size() > longest ? description.left(longest) + u'…' : description);
    m_description->setVisible(!description.isEmpty());
    m_tags->setText(tr("Tags: %1").arg(InfoFields::text(info.tags)));
    m_tags->setVisible(!info.tags.isEmpty());
}

QStringList ReviewPage::findings() const
{
    QStringList texts;
    if (m_findings->widget())
        for (const QLabel *label : m_findings->widget()->findChildren<QLabel *>(u"finding"_s))
            texts.append(label->text());
    return texts;
}

static QHBoxLayout *findingRow(const Finding &finding, const Colors &colors)
{
    auto *mark = new QLabel;
    mark->setPixmap(SeverityLook::icon(finding.severity, colors).pixmap(16));
    auto *text = new QLabel(finding.message);
    text->setObjectName(u"finding"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

void ReviewPage::showFindings(QList<DocumentFinding> findings)
{
    constexpr qsizetype atMost = 50;
    std::ranges::stable_sort(findings, {},
                             [](const DocumentFinding &found) { return found.finding.severity; });
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->setSpacing(8);
    for (const DocumentFinding &found : std::as_const(findings).mid(0, atMost))
        layout->addLayout(findingRow(found.finding, colorsOf(palette())));
    if (findings.size() > atMost)
        layout->addWidget(new QLabel(tr("… and %n more.", nullptr, int(findings.size() - atMost))));
    layout->addStretch();
    m_findings->setWidget(list);
    const bool isFine = findings.isEmpty();
    m_verdict->setText(isFine ? tr("Nothing is odd.") : tr("What is odd; it can be mended later"));
}

} // namespace Layerwright
