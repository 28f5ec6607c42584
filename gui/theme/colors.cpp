// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/colors.h"

#include <QPalette>

namespace Layerwright {

static const Colors lightColors = {
    .window = 0xf4f5f7,
    .panel = 0xffffff,
    .hairline = 0xdfe2e6,
    .text = 0x1f2328,
    .dim = 0x5c646d,
    .faint = 0x7d8690,
    .accent = 0x1862ce,
    .onAccent = 0xffffff,
    .selection = 0xe7f0fd,
    .added = 0xe3f6e8,
    .removed = 0xfdeaea,
    .warning = 0x845800,
    .error = 0xbc222b,
    .fine = 0x187733,
    .key = 0x0b5cad,
    .string = 0x12703c,
    .number = 0xa04b00,
    .expression = 0x8a3fb0,
    .comment = 0x5c646e,
};

static const Colors darkColors = {
    .window = 0x1d2025,
    .panel = 0x25292f,
    .hairline = 0x363b43,
    .text = 0xe4e7eb,
    .dim = 0xa3abb5,
    .faint = 0x7f8893,
    .accent = 0x64a0f6,
    .onAccent = 0x10151c,
    .selection = 0x203553,
    .added = 0x1d3a28,
    .removed = 0x442427,
    .warning = 0xe3b341,
    .error = 0xff8178,
    .fine = 0x56d364,
    .key = 0x7cb7ff,
    .string = 0x7ee2a8,
    .number = 0xf0a45d,
    .expression = 0xd2a8ff,
    .comment = 0xa6aeb8,
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
    palette.setColor(QPalette::PlaceholderText, colors.dim);
    palette.setColor(QPalette::ToolTipBase, dark ? mixed(colors.panel, colors.text, 0.08) : colors.panel);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(colors.window, colors.text, 0.52));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.dim);
    return palette;
}

} // namespace Layerwright
