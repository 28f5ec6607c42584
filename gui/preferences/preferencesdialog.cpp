// SPDX-License-Identifier: Apache-2.0
#include "gui/preferences/preferencesdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/desktop/archiveopenerbox.h"
#include "gui/forms/form.h"
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/settings/settings.h"
#include "gui/theme/mnemonics.h"
#include "translations/translations.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int mostKeptVersions = 100;

static QVBoxLayout *newPage(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    return layout;
}

PreferencesDialog::PreferencesDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_pages(new QTabWidget)
{
    setWindowTitle(tr("Settings"));
    m_pages->addTab(makeGeneralPage(), tr("&General"));
    m_pages->addTab(makeEditorPage(), tr("&Editor"));
    m_pages->addTab(makeFilesPage(), tr("&Files"));
    m_pages->addTab(makeNetworkPage(), tr("&Network"));
    m_pages->addTab(makeElsewherePage(), tr("&More"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSize(540, 340).expandedTo(sizeHint()));
}

/// The same as the entry of a menu.
QWidget *PreferencesDialog::boxOf(ActionId id)
{
    QAction *action = m_actions[id];
    auto *box = new QCheckBox(action->text());
    box->setToolTip(action->statusTip());
    box->setChecked(action->isChecked());
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

QComboBox *PreferencesDialog::makeLanguages()
{
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : Translations::languages())
        m_language->addItem(language.name.toString(), QString(language.code));
    m_language->setCurrentIndex(qMax(0, m_language->findData(Settings::language.value())));
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageWanted(m_language->currentData().toString()); });
    return m_language;
}

QComboBox *PreferencesDialog::makeSchemes()
{
    auto *schemes = new QComboBox;
    for (const ActionId id : {ActionId::SchemeSystem, ActionId::SchemeLight, ActionId::SchemeDark}) {
        QAction *action = m_actions[id];
        schemes->addItem(withoutMnemonic(action->text()));
        if (action->isChecked())
            schemes->setCurrentIndex(schemes->count() - 1);
        connect(action, &QAction::toggled, schemes, [schemes, at = schemes->count() - 1](bool isChosen) {
            if (isChosen)
                schemes->setCurrentIndex(at);
        });
        connect(schemes, &QComboBox::activated, action, [action, at = schemes->count() - 1](int chosen) {
            if (chosen == at)
                action->trigger();
        });
    }
    return schemes;
}

QWidget *PreferencesDialog::makeGeneralPage()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = newPage(page);
    QFormLayout *form = newForm();
    addRow(form, tr("&Language"), makeLanguages());
    auto *note = new NoteLabel(tr("Counts at once, for texts, numbers and dates. Steps that were done before "
                                  "keep their names."));
    note->setWordWrap(true);
    form->addRow(QString(), note);
    addRow(form, tr("Loo&k"), makeSchemes());
    layout->addLayout(form);
    layout->addWidget(boxOf(ActionId::RestoreWindows));
    layout->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeEditorPage()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = newPage(page);
    for (const ActionId id : {ActionId::WrapLines, ActionId::ShowWhitespace, ActionId::CompleteWhileTyping})
        layout->addWidget(boxOf(id));
    layout->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeFilesPage()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = newPage(page);
    QFormLayout *form = newForm();
    auto *kept = new QSpinBox;
    kept->setRange(0, mostKeptVersions);
    kept->setSpecialValueText(tr("none"));
    kept->setValue(Settings::keptVersions.value());
    connect(kept, &QSpinBox::valueChanged, this, &PreferencesDialog::keptVersionsWanted);
    addRow(form, tr("Earlier &versions kept of each file"), kept);
    auto *note = new NoteLabel(tr("Before a file is saved over, a copy of it is kept, 256 MiB in all."));
    note->setWordWrap(true);
    form->addRow(QString(), note);
    auto *arrivals = new ArrivalPolicyBox;
    arrivals->setPolicy(Arrivals::policy());
    connect(arrivals, &ArrivalPolicyBox::policyChosen, this, &Arrivals::setPolicy);
    addRow(form, tr("&Show what a file holds before it is opened"), arrivals);
    layout->addLayout(form);
    layout->addWidget(new ArchiveOpenerBox);
    layout->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeNetworkPage()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = newPage(page);
    auto *note =
        new NoteLabel(tr("Nothing is contacted before you ask for it. The way leads through the system's "
                         "proxy, or the one that its PAC file names. Where that asks who you are:"));
    note->setWordWrap(true);
    layout->addWidget(note);
    QFormLayout *form = newForm();
    auto *user = new QLineEdit(Settings::proxyUser.value());
    auto *password = new QLineEdit;
    auto *keeping = new QComboBox;
    user->setPlaceholderText(tr("none"));
    password->setEchoMode(QLineEdit::Password);
    password->setPlaceholderText(user->text().isEmpty() ? QString() : tr("as before"));
    keeping->addItems({tr("In the system's keychain"), tr("For this session only")});
    addRow(form, tr("&User name"), user);
    addRow(form, tr("&Password"), password);
    addRow(form, tr("&Keep the password"), keeping);
    layout->addLayout(form);
    layout->addStretch();
    const auto change = [this, user, password, keeping] {
        emit proxyWanted(user->text().trimmed(), password->text(), keeping->currentIndex() == 0);
    };
    connect(user, &QLineEdit::editingFinished, this, change);
    connect(password, &QLineEdit::editingFinished, this, change);
    return page;
}

/// What has a dialog of its own.
QWidget *PreferencesDialog::makeElsewherePage()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = newPage(page);
    for (const ActionId id : {ActionId::Catalogs, ActionId::KeyboardShortcuts, ActionId::ShowRules}) {
        QAction *action = m_actions[id];
        auto *button = new QPushButton(action->text());
        button->setAutoDefault(false);
        auto *note = new NoteLabel(action->statusTip());
        note->setWordWrap(true);
        auto *row = new QVBoxLayout;
        row->setSpacing(4);
        row->addWidget(button, 0, Qt::AlignLeft);
        row->addWidget(note);
        layout->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, action] {
            accept();
            action->trigger();
        });
    }
    layout->addStretch();
    return page;
}

} // namespace Layerwright
