// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Layerwright {

/// The path of something in tests/data.
QString testData(const QString &relativePath);

/// The folder of real packs and profiles that a developer may have beside the checkout
/// (environment LAYERWRIGHT_CORPUS, else ../shared/corpus); empty where there is none.
QString corpusFolder();

/// The corpus' profiles with one of the given suffixes ("json", "yaml"), sorted; empty without a corpus.
QStringList corpusProfiles(const QStringList &suffixes);

/// The corpus' pack folders, sorted; empty without a corpus.
QStringList corpusPacks();

} // namespace Layerwright
