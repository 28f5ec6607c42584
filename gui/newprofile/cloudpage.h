// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/newprofilepage.h"

class QButtonGroup;
class QGridLayout;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace Layerwright {

class NoteLabel;
enum class CloudGroup;

/// The one cloud that a profile of core layers is for.
class CloudPage final : public NewProfilePage
{
    Q_OBJECT

public:
    explicit CloudPage(QWidget *parent = nullptr);

    void setAnswers(const NewProfile &answers) override;
    void answer(NewProfile &answers) const override;
    bool isComplete() const override;
    QWidget *firstField() const override;

private:
    void addGroup(QVBoxLayout *layout, CloudGroup group, const QString &title);
    void addOther(QVBoxLayout *layout);
    QString cloud() const;
    void check();

    QButtonGroup *m_buttons;
    QRadioButton *m_other;
    QLineEdit *m_otherName;
    NoteLabel *m_note;
};

} // namespace Layerwright
