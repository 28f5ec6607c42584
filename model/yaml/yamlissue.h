// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlevents.h"
#include "model/yaml/yamltreedata.h"

namespace Layerwright {

/// The parser's complaint in the words of this program.
YamlIssue issueFor(const YamlProblem &problem, QByteArrayView text);
YamlIssue issueFor(const struct ForbiddenByte &byte);
YamlIssue tooDeepIssue(Span at);
YamlIssue tooLargeIssue(Span at);
YamlIssue tabIssue(Span at);

} // namespace Layerwright
