// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/newprofilepage.h"
#include "model/document/documentfinding.h"

#include <memory>

class QLabel;
class QScrollArea;

namespace Layerwright {

class ElidedLabel;
class LayerListModel;
class LayerView;
class OffRules;
class PackLibrary;
class ProblemFinder;

/// The profile as it will be: its stack, what it says about itself, and what is odd in it.
class ReviewPage final : public NewProfilePage
{
    Q_OBJECT

public:
    /// Both outlive the page. What a rule that is off finds is not told here either.
    ReviewPage(const PackLibrary *library, const OffRules *offRules, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setAnswers(const NewProfile &answers) override;
    void answer(NewProfile &) const override {}
    /// Nothing is asked here.
    QWidget *firstField() const override { return nullptr; }

    /// The findings in words, the gravest first.
    QStringList findings() const;

private:
    void describe(const Profile &profile);
    void showFindings(QList<DocumentFinding> findings);

    const PackLibrary *m_library;
    const OffRules *m_offRules;
    std::unique_ptr<ProfileDocument> m_document;
    LayerListModel *m_model = nullptr;
    ProblemFinder *m_finder = nullptr;
    LayerView *m_view;
    ElidedLabel *m_name;
    ElidedLabel *m_summary;
    QLabel *m_description;
    QLabel *m_tags;
    QLabel *m_verdict;
    QScrollArea *m_findings;
};

} // namespace Layerwright
