<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DuplicateLayers</name>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>Duplicate %n layer</numerusform>
            <numerusform>Duplicate %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifest</numerusform>
            <numerusform>%n manifests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n line</numerusform>
            <numerusform>⋯ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>It holds %n profile; the first is open. They are: %1.</numerusform>
            <numerusform>It holds %n profiles; the first is open. They are: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>Without saving, %n change is lost.</numerusform>
            <numerusform>Without saving, %n changes are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… and %n more note.</numerusform>
            <numerusform>… and %n more notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n line</numerusform>
            <numerusform>−%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileArchive</name>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 holds %n profile (%2): unpack it and open it.</numerusform>
            <numerusform>%1 holds %n profiles (%2): unpack it and open one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>%n more note was left out.</numerusform>
            <numerusform>%n more notes were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n warning</numerusform>
            <numerusform>▲ %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 in %n text</numerusform>
            <numerusform>%1 in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>in %n text</numerusform>
            <numerusform>in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n line</numerusform>
            <numerusform>⋯ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Move %n layer</numerusform>
            <numerusform>Move %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>Remove %n layer</numerusform>
            <numerusform>Remove %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
</TS>
