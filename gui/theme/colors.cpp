// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/colors.h"

#include <QPalette>

namespace Layerwright {

static const Colors lightColors = {
    .window = 0xf4f5f7,
    .panel = 0xffffff,
    .hairline = 0xdfe2e6,
    .text = 0x1f2328,
    .dim = 0x656d76,
    .faint = 0x8c959f,
    .accent = 0x1a66d6,
    .onAccent = 0xffffff,
    .selection = 0xe7f0fd,
    .added = 0xe3f6e8,
    .removed = 0xfdeaea,
    .warning = 0x9a6700,
    .error = 0xc4262e,
    .fine = 0x1a7f37,
    .key = 0x0b5cad,
    .string = 0x12703c,
    .number = 0xa04b00,
    .expression = 0x8a3fb0,
    .comment = 0x6a727c,
};

static const Colors darkColors = {
    .window = 0x1d2025,
    .panel = 0x25292f,
    .hairline = 0x363b43,
    .text = 0xe4e7eb,
    .dim = 0xa3abb5,
    .faint = 0x77808b,
    .accent = 0x5b9bf5,
    .onAccent = 0x10151c,
    .selection = 0x22385a,
    .added = 0x1d3a28,
    .removed = 0x442427,
    .warning = 0xe3b341,
    .error = 0xff7b72,
    .fine = 0x56d364,
    .key = 0x7cb7ff,
    .string = 0x7ee2a8,
    .number = 0xf0a45d,
    .expression = 0xd2a8ff,
    .comment = 0x8b949e,
};

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Colors colorsOf(const QPalette &palette)
{
    Colors colors = isDark(palette) ? darkColors : lightColors;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor panel = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    if (window == colors.window && panel == colors.panel && accent == colors.accent)
        return colors;
    colors.window = window;
    colors.panel = panel;
    colors.text = palette.color(QPalette::Active, QPalette::Text);
    colors.accent = accent;
    colors.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    colors.hairline = mixed(window, colors.text, 0.12);
    colors.dim = mixed(panel, colors.text, 0.68);
    colors.faint = mixed(panel, colors.text, 0.5);
    colors.selection = mixed(panel, accent, isDark(palette) ? 0.3 : 0.12);
    colors.added = mixed(panel, colors.fine, 0.14);
    colors.removed = mixed(panel, colors.error, 0.12);
    return colors;
}

QPalette designPalette(bool dark)
{
    const Colors &colors = dark ? darkColors : lightColors;
    const QColor button = dark ? mixed(colors.panel, colors.text, 0.05) : colors.panel;
    QPalette palette(colors.text, button, mixed(button, Qt::white, dark ? 0.12 : 1), // text, button, light
                     mixed(colors.window, Qt::black, dark ? 0.5 : 0.4), colors.hairline, // dark, mid
                     colors.text, dark ? Qt::white : Qt::black, colors.panel, colors.window);
    palette.setColor(QPalette::AlternateBase, mixed(colors.panel, colors.window, 0.5));
    palette.setColor(QPalette::Midlight, mixed(colors.hairline, colors.panel, 0.5));
    palette.setColor(QPalette::Shadow, mixed(colors.window, Qt::black, dark ? 0.6 : 0.5));
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::ToolTipBase, dark ? mixed(colors.panel, colors.text, 0.08) : colors.panel);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(colors.window, colors.text, 0.42));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.dim);
    return palette;
}

} // namespace Layerwright
