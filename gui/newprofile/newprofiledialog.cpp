// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/newprofiledialog.h"

#include "gui/mainwindow/messagebar.h"
#include "gui/newprofile/addonspage.h"
#include "gui/newprofile/basicspage.h"
#include "gui/newprofile/beginlist.h"
#include "gui/newprofile/cloudpage.h"
#include "gui/newprofile/corelayerpage.h"
#include "gui/newprofile/reviewpage.h"
#include "gui/newprofile/steprail.h"
#include "gui/settings/settings.h"
#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "model/document/packlibrary.h"
#include "model/items/layertext.h"
#include "model/quoted.h"

#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Set apart by a hairline.
class ButtonRow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors colors = colorsOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.window);
        painter.fillRect(0, 0, width(), 1, colors.hairline);
    }
};

} // namespace

NewProfileDialog::NewProfileDialog(const NewProfileTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_draft(tools.draftPath)
    , m_basics(new BasicsPage(tools.templates))
    , m_cloud(new CloudPage)
    , m_core(new CoreLayerPage(tools.library, tools.chooseCatalog))
    , m_addOns(new AddOnsPage(tools.library, tools.chooseCatalog))
    , m_review(new ReviewPage(tools.library, tools.offRules))
    , m_rail(new StepRail)
    , m_pages(new QStackedWidget)
    , m_title(new ElidedLabel)
    , m_sentence(new ElidedLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    using std::chrono_literals::operator""ms;
    setWindowTitle(tr("New Profile"));
    m_answers.info.version = u"1.0.0"_s;
    m_answers.info.type = ProfileType::Cluster;
    for (NewProfilePage *page : QList<NewProfilePage *>{m_basics, m_cloud, m_core, m_addOns, m_review}) {
        m_pages->addWidget(page);
        connect(page, &NewProfilePage::edited, this, [this] {
            m_isTouched = true;
            m_pause.start();
            refresh();
        });
    }
    m_basics->setAdmission(tools.admit);
    m_rail->setFixedWidth(190);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1); // of the hairline
    layout->addWidget(m_rail);
    layout->addWidget(makeRightSide(), 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000ms);
    connect(&m_pause, &QTimer::timeout, this, &NewProfileDialog::keepDraft);
    connect(m_rail, &StepRail::stepChosen, this, &NewProfileDialog::goTo);
    connect(tools.library, &QObject::destroyed, this, [this] { // another profile came into the window
        keepDraft();
        m_isOver = true;
        QDialog::reject();
    });
    const QSize room = parent ? parent->size() * 0.96 : QSize(1000, 660);
    const int lowest =
        screen()->availableSize().height() * 9 / 10; // the window may be higher than the screen
    resize(std::min(1000, room.width()), std::min({660, room.height(), lowest}));
    setMinimumSize(640, 380);
    show(0);
    offerDraft();
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_next->setDefault(true);
}

QWidget *NewProfileDialog::makeRightSide()
{
    m_title->setObjectName(u"title"_s);
    m_title->setFont(titleFont(font()));
    m_sentence->setDim(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 10);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    m_rightSide = new QVBoxLayout(side);
    m_rightSide->setContentsMargins(0, 0, 0, 0);
    m_rightSide->setSpacing(0);
    m_rightSide->addLayout(head);
    m_rightSide->addWidget(m_pages, 1);
    m_rightSide->addWidget(makeButtons());
    return side;
}

QWidget *NewProfileDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new ButtonRow;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &NewProfileDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewProfileDialog::goOn);
    return row;
}

void NewProfileDialog::offerDraft()
{
    if (!m_draft.exists())
        return;
    const Result<NewProfile> draft = m_draft.read();
    if (!draft)
        return m_draft.discard(); // nothing can be made of it any more
    const QString name = draft->info.name;
    m_older = name.isEmpty() ? tr("a profile without a name") : quoted(name.left(60));
    auto *bar = new MessageBar(Severity::Information,
                               name.isEmpty() ? tr("A profile was begun here and not finished.")
                                              : tr("%1 was begun here and not finished.").arg(m_older));
    bar->setObjectName(u"draft"_s);
    bar->addButton(tr("Go On With It"), [this] { resume(); });
    bar->addButton(tr("Throw It Away"), [this] {
        m_older.clear();
        m_draft.discard();
    });
    m_rightSide->insertWidget(0, bar);
}

void NewProfileDialog::resume()
{
    if (auto *bar = findChild<MessageBar *>(u"draft"_s))
        bar->deleteLater();
    const Result<NewProfile> draft = m_draft.read();
    if (!draft)
        return m_basics->say(draft.error().message);
    m_older.clear();
    m_answers = *draft;
    m_isTouched = true;
    const int last = int(stepsFor(m_answers.info).size()) - 1;
    m_reached = std::clamp(Settings::newProfileStep.value(), 0, last);
    show(m_reached);
}

void NewProfileDialog::beginWith(const QString &templatePath)
{
    m_basics->begin()->select(templatePath);
}

QList<NewProfileDialog::Step> NewProfileDialog::stepsFor(const ProfileInfo &info) const
{
    const QString layers = tr("Profile layers");
    QList<Step> steps{
        {m_basics, tr("Basic information"), {}, tr("What the profile begins with, and what it is.")}};
    if (hasCoreLayers(info.type)) {
        steps.append(
            {m_cloud, tr("Cloud type"), {}, tr("Operating system and Kubernetes are made for one cloud.")});
        for (const CoreLayer &core : coreLayersOf(info.cloudType))
            steps.append({m_core, kindName(core.kind), layers,
                          core.isOptional ? tr("A layer that this cloud can do without.")
                                          : tr("A layer that every cluster has."),
                          core});
    }
    const bool isOfGroup = hasCoreLayers(info.type);
    if (hasAddOns(info.type))
        steps.append({m_addOns, isOfGroup ? tr("Add-ons") : layers, isOfGroup ? layers : QString(),
                      tr("The layer on top is installed last, unless priorities say otherwise.")});
    steps.append({m_review, tr("Review"), {}, tr("The stack as it will be, and what is odd in it.")});
    return steps;
}

void NewProfileDialog::refreshSteps()
{
    const QList<Step> steps = stepsFor(m_answers.info);
    if (steps != m_steps) {
        m_steps = steps;
        QList<StepRail::Step> shown;
        for (const Step &step : steps)
            shown.append({step.title, step.group});
        m_rail->setSteps(shown);
    }
    m_reached = std::clamp(m_reached, m_step, int(steps.size()) - 1);
    m_rail->setCurrent(m_step, m_reached);
}

NewProfilePage *NewProfileDialog::page() const
{
    return m_steps.at(m_step).page;
}

void NewProfileDialog::show(int step)
{
    m_step = step;
    m_reached = std::max(m_reached, step);
    refreshSteps();
    const Step &now = m_steps.at(step);
    if (now.page == m_core)
        m_core->setLayer(now.layer);
    now.page->setAnswers(m_answers);
    m_pages->setCurrentWidget(now.page);
    m_title->setWholeText(now.title);
    m_sentence->setWholeText(now.sentence);
    refresh();
    QWidget *first = now.page->firstField();
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void NewProfileDialog::goTo(int step)
{
    page()->answer(m_answers);
    refreshSteps();
    const bool isForward = step > m_step;
    if (step < 0 || step >= m_steps.size() || (isForward && !page()->isComplete()))
        return refresh();
    show(step);
    if (m_isTouched)
        keepDraft();
}

void NewProfileDialog::goOn()
{
    if (!page()->isComplete())
        return;
    if (m_step + 1 == m_steps.size())
        finish();
    else
        goTo(m_step + 1);
}

void NewProfileDialog::refresh()
{
    page()->answer(m_answers);
    refreshSteps();
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == m_steps.size() ? tr("&Finish") : tr("&Next"));
    m_next->setEnabled(page()->isComplete());
}

void NewProfileDialog::keepDraft()
{
    m_pause.stop();
    if (m_isOver || !m_isTouched || !m_older.isEmpty())
        return;
    Settings::newProfileStep.set(m_step);
    m_draft.save(m_answers);
}

void NewProfileDialog::finish()
{
    page()->answer(m_answers);
    m_isOver = true;
    if (m_older.isEmpty())
        m_draft.discard();
    accept();
    emit made(makeProfile(withFittingLayers(m_answers)));
}

void NewProfileDialog::reject()
{
    if (m_isOver || !m_isTouched)
        return QDialog::reject();
    page()->answer(m_answers);
    QMessageBox box(QMessageBox::Question, tr("New Profile"), tr("Keep what you have answered so far?"),
                    QMessageBox::Cancel, this);
    box.setInformativeText(
        m_older.isEmpty()
            ? tr("It will be offered the next time that you make a profile.")
            : tr("It takes the place of %1, which was begun before and not finished.").arg(m_older));
    const QPushButton *keep = box.addButton(tr("Keep for Later"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("Throw Away"), QMessageBox::DestructiveRole);
    box.button(QMessageBox::Cancel)->setText(tr("Go On"));
    box.exec();
    if (box.clickedButton() == keep) {
        Settings::newProfileStep.set(m_step);
        if (const Result<void> kept = m_draft.saveNow(m_answers); !kept) {
            QMessageBox::warning(this, tr("New Profile"), kept.error().message);
            return;
        }
    } else if (box.clickedButton() != discard) {
        return;
    } else if (m_older.isEmpty()) {
        m_draft.discard();
    }
    m_isOver = true;
    QDialog::reject();
}

void NewProfileDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    const int line = isRightToLeft() ? m_rail->geometry().left() - 1 : m_rail->geometry().right() + 1;
    QPainter(this).fillRect(line, 0, 1, height(), colorsOf(palette()).hairline);
}

} // namespace Layerwright
