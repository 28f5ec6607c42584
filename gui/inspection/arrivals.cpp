// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/arrivals.h"

#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isArchive(const OpenedFile &opened)
{
    const SourceForm form = opened.loaded.source.form;
    return form == SourceForm::Archive || form == SourceForm::SpcArchive;
}

Arrivals::Arrivals(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
    , m_known(KnownFiles::standardFile())
{
}

Arrivals::~Arrivals()
{
    for (auto *watcher : findChildren<QFutureWatcherBase *>())
        watcher->cancel();
}

ArrivalPolicy Arrivals::policy()
{
    return static_cast<ArrivalPolicy>(Settings::arrivals.value());
}

void Arrivals::setPolicy(ArrivalPolicy policy)
{
    Settings::arrivals.set(static_cast<int>(policy));
}

bool Arrivals::isWorthShowing(const FileInspection &inspection, ArrivalPolicy policy)
{
    switch (policy) {
    case ArrivalPolicy::Always:
        return true;
    case ArrivalPolicy::Never:
        return false;
    case ArrivalPolicy::WhenOdd:
        return inspection.origin.isMarked || inspection.isOdd();
    case ArrivalPolicy::Archives:
        break;
    }
    return inspection.isArchive || inspection.origin.isMarked || inspection.isOdd();
}

void Arrivals::acceptFile(const QString &path)
{
    if (const auto fingerprint = fingerprintOf(path); fingerprint && fingerprint->has_value())
        accept((*fingerprint)->sha256);
}

void Arrivals::receive(const OpenedFile &opened, MainWindow *over, const Decided &decided)
{
    constexpr qint64 examinedAtOnce = 128 * 1024;
    const bool isOurs = opened.path.startsWith(u':') || m_known.contains(opened.fingerprint.sha256);
    if (isOurs || policy() == ArrivalPolicy::Never)
        decide({{opened, {}}, over, decided}, Decision::Open);
    else if (isArchive(opened) || opened.fingerprint.size > examinedAtOnce)
        examineAside(opened, over, decided);
    else
        judge({{opened, inspectionOf(opened)}, over, decided});
}

/// What is shown is what will be opened: where the file was changed meanwhile, it is read again.
Arrivals::Arrival Arrivals::examined(QPromise<Arrival> &promise, OpenedFile opened)
{
    constexpr int attempts = 3;
    const auto isCanceled = [&promise] { return promise.isCanceled(); };
    if (!isArchive(opened))
        return {opened, inspectionOf(opened)};
    for (int attempt = 1;; ++attempt) {
        FileInspection inspection = inspectFile(opened.path, isCanceled);
        const bool isSame = inspection.sha256 == opened.fingerprint.sha256;
        if (isSame || isCanceled() || attempt == attempts)
            return {std::move(opened), std::move(inspection)};
        if (Result<OpenedFile> again = openFile(opened.path))
            opened = *std::move(again);
    }
}

void Arrivals::examineAside(const OpenedFile &opened, MainWindow *over, const Decided &decided)
{
    constexpr std::chrono::milliseconds unnoticed{300};
    auto *watcher = new QFutureWatcher<Arrival>(this);
    QPointer<MainWindow> window(over);
    const QString topic = u"inspecting "_s + opened.path;
    const auto end = [watcher, window, topic] {
        if (window)
            window->messages()->remove(topic);
        watcher->deleteLater();
    };
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this, hadWindow = over != nullptr] {
        const Waiting arrived{watcher->result(), window, decided};
        end();
        if (hadWindow && !window)
            decide(arrived, Decision::Cancel);
        else
            judge(arrived);
    });
    QTimer::singleShot(unnoticed, watcher, [this, watcher, window, topic, opened, decided, end] {
        if (!window || watcher->isFinished())
            return;
        MessageBar *bar =
            window->messages()->show(topic, Severity::Information,
                                     tr("Looking at what %1 holds…").arg(QFileInfo(opened.path).fileName()));
        bar->addButton(tr("Cancel"), [this, watcher, window, opened, decided, end] {
            watcher->disconnect(this); // the answer may already be on its way
            watcher->cancel();
            end();
            decide({{opened, {}}, window, decided}, Decision::Cancel);
        });
    });
    watcher->setFuture(QtConcurrent::run(
        [opened](QPromise<Arrival> &promise) { promise.addResult(examined(promise, opened)); }));
}

void Arrivals::judge(Waiting arrived)
{
    if (!isWorthShowing(arrived.arrival.inspection, policy()))
        return decide(arrived, Decision::Open);
    if (!arrived.over)
        arrived.over = m_windows->lastActive() ? m_windows->lastActive() : m_windows->add();
    m_waiting.append(std::move(arrived));
    showNext();
}

void Arrivals::decide(const Waiting &arrived, Decision decision)
{
    if (decision != Decision::Cancel)
        accept(arrived.arrival.opened.fingerprint.sha256);
    arrived.decided(decision, arrived.arrival.opened, arrived.over);
}

/// One at a time: who opens ten files decides ten times, and sees each.
void Arrivals::showNext()
{
    while (!m_isShowing && !m_waiting.isEmpty()) {
        const Waiting arrived = m_waiting.takeFirst();
        if (!arrived.over)
            decide(arrived, Decision::Cancel); // its window was closed meanwhile
        else if (m_known.contains(arrived.arrival.opened.fingerprint.sha256))
            decide(arrived, Decision::Open); // it was asked for twice
        else
            showPage(arrived);
    }
}

void Arrivals::showPage(const Waiting &arrived)
{
    m_isShowing = true;
    auto *dialog = new InspectionDialog(arrived.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showInspection(arrived.arrival.inspection);
    dialog->offerPolicy(policy());
    connect(dialog, &InspectionDialog::policyChanged, this, &Arrivals::setPolicy);
    const auto decision = std::make_shared<Decision>(Decision::Cancel);
    connect(dialog, &InspectionDialog::openWanted, this, [decision](const FileInspection &, bool asCopy) {
        *decision = asCopy ? Decision::OpenCopy : Decision::Open;
    });
    // Also where it goes with its window; queued, as what follows may ask about unsaved work.
    connect(
        dialog, &QObject::destroyed, this,
        [this, decision, arrived] {
            m_isShowing = false;
            decide(arrived, *decision);
            showNext();
        },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace Layerwright
