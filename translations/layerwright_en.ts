<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatalogCommands</name>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack written to %1.</numerusform>
            <numerusform>%n packs written to %1.</numerusform>
        </translation>
    </message>
</context>
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
    <name>InfoFields</name>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>The name is %n character long, more than a list shows.</numerusform>
            <numerusform>The name is %n characters long, more than a list shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>Layerwright::CatalogActions</name>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack written to %1.</numerusform>
            <numerusform>%n packs written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n pack version</numerusform>
            <numerusform>%n pack versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n chart version</numerusform>
            <numerusform>%n chart versions</numerusform>
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
    <name>Layerwright::CheckpointsDialog</name>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>Return to It, or %n step of Undo, leads there.</numerusform>
            <numerusform>Return to It, or %n steps of Undo, lead there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>Return to It, or %n step of Redo, leads there.</numerusform>
            <numerusform>Return to It, or %n steps of Redo, lead there.</numerusform>
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
    <name>Layerwright::ConnectionDoctor</name>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n pack or chart</numerusform>
            <numerusform>%n packs and charts</numerusform>
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
    <name>Layerwright::FindingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>Manual – %n place found</numerusform>
            <numerusform>Manual – %n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n member is a link. It can lead to a file of this machine; an archive with links is not opened.</numerusform>
            <numerusform>%n members are links. They can lead to files of this machine; an archive with links is not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n member is neither a file nor a folder. An archive with such members is not opened.</numerusform>
            <numerusform>%n members are neither files nor folders. An archive with such members is not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n member breaks the rules for archives. An archive with such members is not opened.</numerusform>
            <numerusform>%n members break the rules for archives. An archive with such members is not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n member was changed after the archive was made: its checksum is not the one that SHA256SUMS states.</numerusform>
            <numerusform>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>%n member is listed in SHA256SUMS and is not there.</numerusform>
            <numerusform>%n members are listed in SHA256SUMS and are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n member is not listed in SHA256SUMS: it was added after the archive was made.</numerusform>
            <numerusform>%n members are not listed in SHA256SUMS: they were added after the archive was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n file has no place in a profile. It is kept as it is, and nothing reads it.</numerusform>
            <numerusform>%n files have no place in a profile. They are kept as they are, and nothing reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>%n pack travels along that no layer uses.</numerusform>
            <numerusform>%n packs travel along that no layer uses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n private key or token stands in clear text, where everybody can read it.</numerusform>
            <numerusform>%n private keys or tokens stand in clear text, where everybody can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>%n value looks like a credential in clear text, by the name of its key.</numerusform>
            <numerusform>%n values look like credentials in clear text, by the names of their keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n masked variable has a default that stands in clear text.</numerusform>
            <numerusform>%n masked variables have a default that stands in clear text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n text holds characters that turn the direction of writing, so that one reads something else than what is there.</numerusform>
            <numerusform>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n template asks for what is outside of the profile: the environment, the network or the cluster.</numerusform>
            <numerusform>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>%n key of the profile is there twice. Which value counts depends on who reads it.</numerusform>
            <numerusform>%n keys of the profile are there twice. Which value counts depends on who reads it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n member has the checksum that SHA256SUMS states.</numerusform>
            <numerusform>%n members have the checksums that SHA256SUMS states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n member is not as SHA256SUMS states it.</numerusform>
            <numerusform>%n members are not as SHA256SUMS states them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>%n thing is odd.</numerusform>
            <numerusform>%n things are odd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… and %n more member, which “layerwright-cli inspect” lists</numerusform>
            <numerusform>… and %n more members, which “layerwright-cli inspect” lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n override</numerusform>
            <numerusform>%n overrides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 And %n more such row.</numerusform>
            <numerusform>%1 And %n more such rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>The first %n found are shown.</numerusform>
            <numerusform>The first %n found are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>Reset %n Value to the Pack&apos;s</numerusform>
            <numerusform>Reset %n Values to the Pack&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverridesPanel</name>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>Of %n layer no catalog has the pack in its version.</numerusform>
            <numerusform>Of %n layers no catalog has the pack in its version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>Values of %n layer that differ from those of the pack.</numerusform>
            <numerusform>Values of %n layers that differ from those of the packs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n preset put into %1.</numerusform>
            <numerusform>%n presets put into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n preset written to %1.</numerusform>
            <numerusform>%n presets written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>You have %n of the presets already, with other values.</numerusform>
            <numerusform>You have %n of the presets already, with other values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n preset taken from %1.</numerusform>
            <numerusform>%n presets taken from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
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
    <name>Layerwright::ProfileListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <name>Layerwright::ProfilesPanel</name>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Reading… %n file so far</numerusform>
            <numerusform>Reading… %n files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Stopped after %n file.</numerusform>
            <numerusform>Stopped after %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>Only the first %n files are looked at: part them into folders.</numerusform>
            <numerusform>Only the first %n files are looked at: part them into folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n file cannot be read; it is listed last.</numerusform>
            <numerusform>%n files cannot be read; they are listed last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>&amp;All that differs from the pack (%n value)</numerusform>
            <numerusform>&amp;All that differs from the pack (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>What is s&amp;elected in the editor (%n value)</numerusform>
            <numerusform>What is s&amp;elected in the editor (%n values)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>Discard the unsaved changes of %n profile?</numerusform>
            <numerusform>Discard the unsaved changes of %n profiles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>There is %n more pack that cannot be read.</numerusform>
            <numerusform>There are %n more packs that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… and %n more value.</numerusform>
            <numerusform>… and %n more values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>%n finding of rules that are switched off is not among them.</numerusform>
            <numerusform>%n findings of rules that are switched off are not among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n with a sample</numerusform>
            <numerusform>%n with a sample</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n not resolved</numerusform>
            <numerusform>%n not resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n rule is off</numerusform>
            <numerusform>%n rules are off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>%1 in another text</numerusform>
            <numerusform>%1 in %n other texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>&amp;Send it in spite of %n error; Problems has it</numerusform>
            <numerusform>&amp;Send it in spite of %n errors; Problems has them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableDelegate</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>Not removed: it is used in %n place. Take it out there first.</numerusform>
            <numerusform>Not removed: it is used in %n places. Take it out there first.</numerusform>
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
    <name>Layerwright::WaveListModel</name>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1, together with %n other</numerusform>
            <numerusform>%1, together with %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>%n file that was open last is not there any more:</numerusform>
            <numerusform>%n files that were open last are not there any more:</numerusform>
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
    <name>ListCommand</name>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>Only the first %n files were looked at.</numerusform>
            <numerusform>Only the first %n files were looked at.</numerusform>
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
    <name>PackWording</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>Paste %n layer</numerusform>
            <numerusform>Paste %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n checkpoint</numerusform>
            <numerusform>%n checkpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 and %n more layers</numerusform>
            <numerusform>%1 and %n more layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n checkpoint is damaged, and gone. The profile itself is not touched by that.</numerusform>
            <numerusform>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</numerusform>
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
    <name>SourceCommands</name>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n pack imported as “%1”.</numerusform>
            <numerusform>%n packs imported as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables: %1 takes %n word behind it, not %2</numerusform>
            <numerusform>variables: %1 takes %n words behind it, not %2</numerusform>
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
