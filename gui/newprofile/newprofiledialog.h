// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/draftfile.h"
#include "gui/newprofile/newprofilepage.h"
#include "gui/newprofile/templateadmission.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Layerwright {

class AddOnsPage;
class BasicsPage;
class CloudPage;
class CoreLayerPage;
class ElidedLabel;
class OffRules;
class PackLibrary;
class ProfileTemplates;
class ReviewPage;
class StepRail;

/// What the dialog works with; all outlive it.
struct NewProfileTools
{
    ProfileTemplates *templates = nullptr;
    const PackLibrary *library = nullptr;
    const OffRules *offRules = nullptr;
    QAction *chooseCatalog = nullptr;
    QString draftPath;            ///< of the file that keeps what is half made
    TemplateAdmission admit = {}; ///< takes all without
};

/// Makes a profile step by step, as the product's own form does: what it is, its cloud, its layers, and a
/// look at the whole. What is half made is kept until it is finished or thrown away.
class NewProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    NewProfileDialog(const NewProfileTools &tools, QWidget *parent);

    /// Begins with this template.
    void beginWith(const QString &templatePath);
    /// Goes on with what was kept.
    void resume();

    const NewProfile &answers() const { return m_answers; }
    NewProfilePage *page() const;
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    StepRail *rail() const { return m_rail; }

    void reject() override;

signals:
    /// It is finished: the profile of the answers.
    void made(const Layerwright::LoadedProfile &profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        NewProfilePage *page = nullptr;
        QString title;
        QString group; ///< of steps; empty for a step by itself
        QString sentence;
        CoreLayer layer = {}; ///< of the page of core layers

        bool operator==(const Step &) const = default;
    };

    QWidget *makeRightSide();
    QWidget *makeButtons();
    void offerDraft();
    QList<Step> stepsFor(const ProfileInfo &info) const;
    void refreshSteps();
    void show(int step);
    void goTo(int step);
    void goOn();
    void refresh();
    void finish();
    void keepDraft();

    NewProfileTools m_tools;
    NewProfile m_answers;
    DraftFile m_draft;
    QTimer m_pause; // after which what was typed is kept
    QList<Step> m_steps;
    int m_step = 0;
    int m_reached = 0;
    bool m_isTouched = false;
    QString m_older; ///< in words: what else was begun, and neither taken up nor thrown away
    bool m_isOver = false;

    BasicsPage *m_basics;
    CloudPage *m_cloud;
    CoreLayerPage *m_core;
    AddOnsPage *m_addOns;
    ReviewPage *m_review;
    StepRail *m_rail;
    QStackedWidget *m_pages;
    QVBoxLayout *m_rightSide = nullptr;
    ElidedLabel *m_title;
    ElidedLabel *m_sentence;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Layerwright
