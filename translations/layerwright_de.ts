<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart: mit --catalog auch --name angeben, und --version, wenn es nicht die neueste sein soll; die Registry kennt der Katalog</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart: entweder CHART angeben oder --name, --version und --registry</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>Das Profil hat bereits eine Schicht „%1“; Namen müssen in einem Profil eindeutig sein.</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>der Name in der Registry</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>die zu installierende Version</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>der Name, den die Registry in Palette hat</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>dem Stack ein Helm-Chart hinzufügen: aus Datei, Ordner oder Katalog oder über seinen Namen</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>ein gepacktes Chart (.tgz) oder der Ordner eines Charts</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>wohin installiert wird; standardmäßig der Name des Charts</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm (ein Repository, Standard) oder oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>dem Stack ein Zarf-Paket hinzufügen, über Name, Version und Registry</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>die Schicht von FROM, nach Name oder Index; kann mehrfach angegeben werden</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>Schichten eines anderen Profils oben auf den Stack kopieren</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>das Profil, das die Schichten hat</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>Zwei Dateien ergeben ein Manifest mit dem Namen „%1“; eine davon umbenennen.</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>Das Profil hat bereits eine Schicht „%1“. Einen anderen Namen wählen oder sie mit --layer ergänzen.</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>Die Schicht „%1“ hat bereits ein Manifest „%2“; die Datei umbenennen.</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest: entweder --name für eine neue Schicht oder --layer angeben</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>die Schicht, die die Manifeste erhält, nach Name oder Index</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>Manifeste hinzufügen, als eigene Schicht oder zu einer Schicht</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>YAML-Dateien; jedes Manifest heißt wie seine Datei</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>der Name der neuen Schicht</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>aus jedem Dokument einer Datei ein eigenes Manifest machen</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>Das Profil hat bereits eine Schicht „%1“; Namen müssen in einem Profil eindeutig sein. Dieser mit --display-name einen eigenen geben.</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>dem Stack ein Pack aus einem Katalog hinzufügen, am Platz seiner Art</translation>
    </message>
</context>
<context>
    <name>ArchiveReader</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, after member “%2”: %3.</source>
        <translation>%1, nach dem Eintrag „%2“: %3.</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1, Eintrag „%2“: %3.</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>es hat mehr als die höchstens zulässigen %1 Einträge</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>er ist ein Hardlink; nur Dateien werden gelesen. Das Archiv mit „tar --hard-dereference“ neu packen</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>er ist ein symbolischer Link; nur Dateien werden gelesen. Das Archiv mit „tar --dereference“ neu packen</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>er ist ein Gerät; nur Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>er ist ein FIFO (eine benannte Pipe); nur Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>er ist als Sparse-Datei gespeichert. Das Archiv ohne „tar --sparse“ neu packen</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>er ist von unbekannter Art; nur Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>er ist größer als die höchstens zulässigen %1 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>Der Eintrag „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>sein Pfad ist nicht in der kürzesten Form</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>Das Archiv lässt sich nicht schreiben: libarchive wurde ohne gzip gebaut.</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>Das Archiv lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>%1 lässt sich nicht entpacken: Der Ordner %2 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>Größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups: --restore nennt die Kopie, --output ihr Ziel; beide werden zusammen gebraucht</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>Es gibt keine Kopie von %1 mit der Nummer %2. Ohne --restore listet backups die vorhandenen auf.</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>auflisten und zurückholen, was eine Datei enthielt, bevor das Fenster sie überschrieb</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>welche Kopie geschrieben wird, nach der Nummer in der Liste; 1 ist die neueste</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>--catalog angeben oder mit „catalog add“ einen Katalog hinzufügen</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>ein Ordner mit Packs oder Pack-Archiven, ein Archiv mit Packs, ein OCI-Image-Layout oder der Name eines hinzugefügten Katalogs</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>ohne Angabe alle hinzugefügten</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>das Zertifikat einer eigenen Zertifizierungsstelle, in PEM</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>Es gibt keinen Katalog „%1“. „catalog list“ nennt die hinzugefügten.</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>%1 %2, das Pack einer Schicht, ist nirgends vorhanden und wird ausgelassen.</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export: „%1“ sagt nicht, was geschrieben werden soll: FOLDER/, FILE.tgz oder oci:FOLDER</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>Es gibt kein Pack zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n Pack nach %1 geschrieben.</numerusform>
            <numerusform>%n Packs nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>das Ziel: FOLDER/, FILE.tgz oder, als OCI-Image-Layout, oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>Packs suchen</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>Wörter, die ein Pack alle enthalten muss; ohne Angabe werden alle gefunden</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>ausgeben, was ein Pack ist</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>ein Name oder NAME@VERSION; ohne Version die neueste</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>stattdessen die Werte oder die README des Packs ausgeben</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>Packs dorthin kopieren, wo es kein Netz gibt</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>ein Pack; ohne diese Angabe und ohne --profile alle verfügbaren</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>ein Profil, dessen Packs kopiert werden</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>Der Katalog hat kein Pack „%1“.</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>Der Katalog hat keine Version %1 des Packs „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>das Pack; ohne Version die neueste</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>eine Version des Packs oder eine Versionsreihe wie 1.29.x</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>die Version entweder in --pack oder mit --version angeben</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>unterscheidet diese Schicht von einer anderen desselben Packs; im Profil eindeutig</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>wohin installiert wird; standardmäßig der Anzeigename</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>der Name des Release eines seiner Charts</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>„%1“ hat nicht die Form CHART=NAME</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>Die Werte von „%1“ haben kein Chart „%2“.</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 auf %2 ändern</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>Der Eintrag „%1“ steht nicht in SHA256SUMS: Er kam nach dem Erstellen des Archivs hinzu.</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>Der Eintrag „%1“ hat nicht die Prüfsumme aus SHA256SUMS: Er wurde nach dem Erstellen des Archivs geändert.</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>Der in SHA256SUMS aufgeführte Eintrag „%1“ fehlt.</translation>
    </message>
</context>
<context>
    <name>CloneCommand</name>
    <message>
        <source>clone: %1</source>
        <translation>clone: %1</translation>
    </message>
    <message>
        <source>copy a profile under another name</source>
        <translation>ein Profil unter anderem Namen kopieren</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>der Name der Kopie</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>die Version der Kopie; ohne Angabe unverändert</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>die Tags weglassen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (Standard) oder json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Aufruf: layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>Aufruf: layerwright-cli BEFEHL …

Entwirft Palette-Profile offline.</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>„layerwright-cli BEFEHL --help“ erklärt einen Befehl, „man layerwright-cli“ alle.
Exit-Status: 0 erledigt, 1 Befunde, 2 falscher Aufruf, 3 Fehler.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>zeigen, was sich zwischen zwei Profilen unterscheidet, Text für Text</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>ein anderes Profil oder ein anderer Stand desselben</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message>
        <source>%1: settings</source>
        <comment>layer</comment>
        <translation>%1: Einstellungen</translation>
    </message>
    <message>
        <source>%1: values</source>
        <comment>layer</comment>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>%1: manifest %2</source>
        <comment>layer, manifest</comment>
        <translation>%1: Manifest %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Einstellungen des Profils</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>Schichten des Stacks</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Mitgeführte Dateien</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>eigenständig laufen, auch wenn Layerwright bereits läuft</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>das Fenster durch seine Hauptaufgabe führen, mit einem Bild von jedem Schritt</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>diese Hilfe anzeigen, mit den Optionen von Qt</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>ein Skript ausgeben, mit dem die Shell Befehle, Optionen und Dateien vervollständigt</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh oder fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli (Standard) oder layerwright, das Fenster</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>die Konsole mit --console oder in LAYERWRIGHT_CONSOLE angeben</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>die Konsole; ohne Angabe die aus LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>das Projekt; ohne Angabe der Mandant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Nothing was sent: mend the errors, or send it as it is with --force.</source>
        <translation>Nichts wurde gesendet: die Fehler beheben oder mit --force trotzdem senden.</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>Die Konsole würde es annehmen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>die Profile einer Konsole auflisten</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>was die Namen enthalten; ohne Angabe werden alle aufgelistet</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>ein Profil von einer Konsole abrufen</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>sein Name, NAME@VERSION oder seine UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>stattdessen das Archiv für Edge-Hosts, wie die Konsole es erzeugt</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>ein Profil prüfen, von der Konsole prüfen lassen und dort importieren</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>nur prüfen lassen; nichts wird importiert</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>importieren, ohne zu veröffentlichen</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>trotz Fehlern senden</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>den API-Schlüssel in LAYERWRIGHT_API_KEY ablegen oder mit --api-key-stdin übergeben; als Argument könnten ihn andere lesen</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>den API-Schlüssel aus der ersten Zeile der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1: Die Konsole hat das Pack in keiner Registry „%2“.</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1: Mehrere Registrys der Konsole enthalten es: %2. Genommen wird %3 (eine andere mit --registry LAYER=NAME).</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>Das Makro %1 wird verwendet, ist aber nicht vorhanden: zuerst in der Konsole anlegen.</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>Ob die Makros vorhanden sind, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1 ist in dieser Datei maskiert: nach dem Import in der Konsole eingeben.</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>der Name, den es in der Konsole erhält</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>die Version, die es dort erhält</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>die Registry der Konsole, aus der das Pack einer Schicht genommen wird</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>ein Profil in anderer Form schreiben</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Aufruf: layerwright-cli %1</translation>
    </message>
    <message>
        <source>no command is given
%1</source>
        <translation>kein Befehl angegeben
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>„%1“ ist kein Befehl; „layerwright-cli --help“ listet sie auf</translation>
    </message>
</context>
<context>
    <name>DuplicateLayers</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>%n Schicht duplizieren</numerusform>
            <numerusform>%n Schichten duplizieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Schicht „%1“: %2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>aus einem Wert einer Schicht eine Variable des Profils machen und an seine Stelle einen Verweis setzen</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>ein Pfad mit Punkten in den Werten: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>der Name der Variable; standardmäßig nach dem Pfad</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>was das Bereitstellungsformular anzeigt; standardmäßig nach dem Namen</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>Variable %1 extrahieren</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>„%1“ ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Die Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>Der Text ist in Zeile %1 kein YAML: %2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>die Werte einer Schicht Byte für Byte ausgeben oder einen einzelnen Wert</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>die Stelle des einen auszugebenden Werts</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>die gzip-Daten sind abgeschnitten: Die Datei ist unvollständig; neu beschaffen</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>die gzip-Daten sind beschädigt; neu beschaffen</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>hinter den gzip-Daten folgt noch etwas; die Datei wurde beschädigt, oder zwei Dateien wurden verbunden</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>values.schema.json lässt sich bei Byte %1 nicht lesen: %2.</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json verweist auf „%1“, das nicht gelesen wird: Ein Schema darf nur auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>%1 lässt sich nicht lesen: keine Datei, größer als 16 MiB oder ohne Leserecht.</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 ist nicht der Ordner eines Helm-Charts: Chart.yaml fehlt darin.</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 ist kein gepacktes Helm-Chart: Im obersten Ordner fehlt Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 ist kein Helm-Chart: %2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1: values.yaml ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>Chart.yaml hat keinen Namen oder keine Version.</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>Der Name fehlt: Palette findet es über Name, Version und Registry.</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>„%1“ ist kein Name eines Charts oder Pakets: „/“ und Leerzeichen weglassen; die Registry wird getrennt angegeben.</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>Die Version fehlt: die zu installierende angeben.</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>Die Registry fehlt: den Namen angeben, den sie in Palette hat.</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>Ein Profil braucht einen Namen: Palette findet es über Name und Version.</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>Der Name enthält ein Zeilenende oder ein anderes unsichtbares Zeichen: entfernen.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen, das niemand sieht.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>Der Name ist %n Zeichen lang, mehr als eine Liste anzeigt.</numerusform>
            <numerusform>Der Name ist %n Zeichen lang, mehr als eine Liste anzeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>„%1“ beginnt mit einem Buchstaben; Palette nimmt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>„%1“ enthält eine Zahl, die mit 0 beginnt.</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>„%1“ hat zu wenige Zahlen: major.minor.patch schreiben, etwa 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>„%1“ ist nicht major.minor.patch: drei Zahlen, bei Bedarf „-“ und ein Wort, etwa 1.0.0-rc.1.</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>Eine Cloud wählen: Betriebssystem und Kubernetes gelten für genau eine.</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>„all“ ist für Add-ons; die eine Cloud wählen, für die dieses Profil gilt.</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>Der Name einer Cloud ist ein Wort, etwa „nutanix“.</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>Das Tag „%1“ hat keinen Schlüssel vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>Das Tag „%1“ enthält ein Zeilenende oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>Das Tag „%1“ hat zwei Doppelpunkte; Palette verwirft, was auf den zweiten folgt.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>Das Tag „%1“ ist doppelt; ein Schlüssel hat nur einen Wert.</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>Manifest %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>Variable %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Schichten, in der Reihenfolge der Datei:</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variablen:</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>Mitgeführte Packs:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Einträge:</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>ausgeben, was eine fremde Datei enthält und was daran auffällig ist, ohne sie zu öffnen</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>Werte nicht lesbar, Zeile %1</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>Priorität nicht lesbar</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>die Priorität ist %1</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>die Priorität „%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>„%1“ gehört zur Infrastruktur, die in eigener Reihenfolge vor allen Add-ons installiert wird.</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>„%1“ behält den Platz: %2. In den Werten ändern.</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Keine Schicht ist ausgewählt. Zuerst die zu verschiebenden Schichten auswählen.</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>Add-ons werden unabhängig von ihrer Priorität nach der Infrastruktur installiert.</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>Die Priorität dieser Schichten ist nicht bekannt, also lässt sie sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>Dort ist keine Zahl frei: %1 ist zu groß.</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>Dies ist bereits die erste Welle der Add-ons.</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>Dies ist bereits die letzte Welle.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1: --%2 fehlt</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1: --%2 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1: --%2 erwartet %3, nicht „%4“</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: %2 fehlt</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1: „%2“ ist ein Argument zu viel</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1: %2 ist %3, nicht „%4“</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>in seinen Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>es wurde von einem anderen Programm entfernt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>Das Journal, das nicht gespeicherte Arbeit sichert, lässt sich nicht schreiben: %1 (%2). Bis das behoben ist, oft speichern.</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--chart-schema: “%1” is not CHART=FILE</source>
        <translation>--chart-schema: „%1“ hat nicht die Form CHART=FILE</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>die Standardwerte des Packs</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>eine schema.yaml des Packs</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>eine values.schema.json, vom Chart dieses Namens</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT ist ein Kubernetes-Manifest, keine Werte</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at: „%1“ hat nicht die Form LINE:COLUMN, ab 1 gezählt</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at: es gibt keine Zeile %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1, %2: „%3“ wird dort nicht angeboten.</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>Über „%1“ ist nichts bekannt.</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>eine YAML-Datei oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>nennen, was an einer Stelle eines YAML-Texts stehen könnte</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>die Stelle, ab 1 gezählt</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>statt der Liste den Text ausgeben, in den dieser Vorschlag übernommen ist</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>nennen, was über einen Schlüssel bekannt ist</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>ein Pfad mit Punkten: charts.web.replicas; er muss nicht in TEXT vorkommen</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>Eine Schicht braucht einen Anzeigenamen, der sie von der anderen ihres Packs unterscheidet.</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>Der Anzeigename beginnt oder endet mit einem Leerzeichen, das niemand sieht.</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>„--“ trennt den Anzeigenamen vom Namen des Packs, und „/“ wird abgelehnt: beides weglassen.</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>Die Schicht „%1“ hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>„%1“ ist kein Namespace: bis zu 63 Kleinbuchstaben, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>„%1“ ist kein Name eines Release: bis zu 53 Kleinbuchstaben, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>Den Werten von %1 lassen sich keine eigenen Namen geben: %2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>Welle %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>Für die Schicht „%2“ ist kein Pack „%1“ bekannt: mit --catalog einen Ordner angeben, der es enthält.</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>Hinweis: Der Katalog hat keine Version %1 von „%2“; die Presets sind die von %3.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>1 Manifest</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n Manifest</numerusform>
            <numerusform>%n Manifeste</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of a manifest layer</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifests.</source>
        <translation>Die Schicht „%1“ hat keine Manifeste.</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>Die Schicht „%1“ hat kein Manifest „%2“. Ihre Manifeste: %3.</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>dieses Manifest der Schicht statt ihrer Werte</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Schicht „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>Über Layerwright</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>Versionen und Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>Layerwright %1</source>
        <translation>Layerwright %1</translation>
    </message>
    <message>
        <source>Designs Palette profiles, with no server, no account and no network.
Layerwright is independent of Palette&apos;s vendor: it is not made, checked or supported by them. Licence: Apache 2.0.</source>
        <translation>Entwirft Palette-Profile, ohne Server, ohne Konto und ohne Netz.
Layerwright ist vom Hersteller von Palette unabhängig: Es wird von ihm weder entwickelt noch geprüft noch unterstützt. Lizenz: Apache 2.0.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>Versionen und Bibliotheken</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>Diese Bibliotheken erledigen einen Teil der Arbeit. Wo keine Version steht, gibt die Bibliothek keine an.</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Lizenz von Layerwright</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>Ein Profil Schritt für Schritt anlegen, von Grund auf oder aus einer Vorlage</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>Neues &amp;leeres Add-on-Profil</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>Ein Add-on-Profil ohne Schichten in einem eigenen Fenster beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>Profile öffnen: .tgz, .json, .yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>Or&amp;dner auflisten…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>Einen Ordner wählen, dessen Profile mit ihren Versionen aufgelistet werden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>Das Profil einer Datei in ein neues Fenster übernehmen; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>Das Profil in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>Das Profil in eine andere Datei schreiben und mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>Das Profil als Vorlage für neue Profile aufbewahren</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Frühere Ve&amp;rsionen…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>Was die Datei vor dem Überschreiben enthielt, um es wieder zu öffnen</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>&amp;JSON, wie importiert…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>JSON, das nur an den im Profil geänderten Stellen von der importierten Datei abweicht</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON, einzeilig wie die &amp;Konsole…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>JSON, wie es die Konsole von Palette schreibt</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON, &amp;eingerückt…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>JSON, zum Lesen angeordnet</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>Das Profil als eine YAML-Datei</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>&amp;Ordner für Git…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>Ein Ordner mit einer Datei je Text, gut lesbar in der Versionsverwaltung</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>&amp;Archiv (.tgz)…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>Das Profil als Archiv</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>Profil &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>Das Profil als .tgz-Archiv schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>Das Profil für Leser beschreiben, als HTML, PDF oder Markdown</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>Den Bericht über das Profil drucken, mit Seitenvorschau</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>Fenster beim Start &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>Mit den zuletzt geöffneten Fenstern beginnen, jedes an der letzten Arbeitsstelle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene erneut ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>In diesem Text oder in allen Schichten suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Vori&amp;ge Fundstelle</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Gehe &amp;zu Zeile…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>Ko&amp;mmentar umschalten</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>Zeilen e&amp;inrücken</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>Zeilen ausr&amp;ücken</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>Vervo&amp;llständigen</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>Schlüssel und Werte, die am Cursor stehen könnten</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>Dokumentation anzeigen</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>Was über den Schlüssel, den Wert oder den Verweis am Cursor bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>&amp;Problem beheben…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>Lösungen für das Problem am Cursor</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Auswahl vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>Auswählen, was die Auswahl umgibt: Wert, Eintrag, Abschnitt</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Auswahl &amp;verkleinern</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>Eintrag na&amp;ch oben</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>Den Schlüssel oder das Element mit dem vorigen tauschen, samt Kommentaren und allem darunter</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>Eintrag &amp;nach unten</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>Den Schlüssel oder das Element mit dem nächsten tauschen, samt Kommentaren und allem darunter</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>Ein anderer Name für Schlüssel, Anker oder Variable am Cursor, überall, wo er vorkommt</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>In Variable e&amp;xtrahieren…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>Aus dem Wert am Cursor eine Variable des Profils machen und hier auf sie verweisen</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>Zum &amp;Stack</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>Zum E&amp;ditor</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>Zu den &amp;Problemen</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>Zu den P&amp;resets</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>Zur &amp;Gliederung</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>Zu den Ver&amp;wendungen</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>Zu den Varia&amp;blen</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>&amp;Zur aufgelösten Vorschau</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>Der Text, wie ihn ein Cluster erhielte, neben dem Editor</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>Zur Pro&amp;filliste</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>Die Profile des gewählten Ordners</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>Zu den S&amp;chichteinstellungen</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>Zur &amp;Installationsreihenfolge</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Normale Gr&amp;öße</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>Leerrau&amp;m anzeigen</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>Beim &amp;Tippen vervollständigen</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>&amp;Hier einklappen</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>Hier ausk&amp;lappen</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Alles ausklappen</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Ebene &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Ebene &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Ebene &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Ebene &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Ebene &amp;5</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>Dahin, wo der Cursor vor dem Sprung war</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>Zur &amp;Definition</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>Wo der Anker, die Variable oder der Wert eines Packs definiert ist</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>Verwendungen &amp;suchen</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>Alle Stellen, die auf den Schlüssel, den Anker, die Variable oder das Makro am Cursor verweisen</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>&amp;Nächster Eintrag</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>Der nächste Schlüssel oder das nächste Element dieser Ebene</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>V&amp;origer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>Zu Schicht, Manifest, Variable, Schlüssel, anderem Fenster oder zuletzt geöffneter Datei, über einen Teil des Namens</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>Jeder Befehl der Menüs, über einen Teil seines Namens</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>Angaben &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>Name, Version, Beschreibung und Tags</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>Neue &amp;Variable</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>Einen Wert deklarieren, der beim Bereitstellen eines Clusters abgefragt wird</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>Das Profil unter anderem Namen in ein eigenes Fenster kopieren</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>&amp;Neue Version erstellen…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>Das Profil unter anderer Version in ein eigenes Fenster kopieren</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Näch&amp;stes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Vo&amp;riges Problem</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;geln…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>Was in einem Profil geprüft wird und was davon ausgeschaltet ist</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>&amp;Pack hinzufügen…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>Eine Schicht aus einem hier bekannten Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>&amp;Helm-Chart hinzufügen…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>Eine Schicht aus einem Helm-Chart hinzufügen: aus Datei oder Ordner oder über den Namen</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>Neue &amp;Manifestschicht</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>Oben auf dem Stack eine Schicht mit Kubernetes-Manifesten hinzufügen</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>Manifestschicht aus &amp;Dateien…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>Eine Schicht hinzufügen, deren Manifeste aus YAML-Dateien gelesen werden</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>&amp;Zarf-Paket hinzufügen…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>Eine Schicht aus einem Zarf-Paket hinzufügen, über Name, Version und Registry</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>&amp;Version ändern…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>Eine andere Version des Packs oder eine Versionsreihe, der die Schicht folgt</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>Pack er&amp;setzen…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>Der Schicht ein anderes Pack geben; sie behält Platz und Manifeste</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>Manifest zur Schicht hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>Ein weiteres Manifest für die angezeigte Schicht</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>P&amp;reset aufzeichnen…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>Was vom Pack abweicht oder ausgewählt ist, als eigenes Preset aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>Presets &amp;importieren…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>Presets einer Datei, etwa einer presets.yaml, als eigene für dieses Pack übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>Eigene Presets e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>Die eigenen Presets dieses Packs in eine Datei schreiben, im Format der presets.yaml eines Packs</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>S&amp;chicht suchen…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>Nur Schichten mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>&amp;Kataloge…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>Die Ordner, Archive und Server, aus denen Packs und Charts angeboten werden</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>Kataloge &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>Die Kataloge neu lesen, die auf Servern über das Netz</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>Katalog&amp;ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>Einen Ordner mit Packs oder Pack-Archiven oder ein OCI-Image-Layout wählen, dessen Packs dann angeboten werden</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>Katalogarchi&amp;v hinzufügen…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>Ein Archiv mit Packs wählen, die dann angeboten werden</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>Katalog&amp;server hinzufügen…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>Ein Helm-Repository oder eine OCI-Registry nennen, deren Packs und Charts dann angeboten werden</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>Packs &amp;exportieren…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>Packs kopieren, um sie dorthin mitzunehmen, wo es kein Netz gibt</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>&amp;Beispielprofil öffnen</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>Ein Profil zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>Die Tasten aller Befehle, zum Nachschlagen und Ändern</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>Tastenkürzel-Über&amp;sicht…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Alle Tasten auf einer Seite, als Text kopierbar</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>Über &amp;Layerwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>Aus K&amp;onsole öffnen…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>Die Profile einer Konsole auflisten und eines öffnen oder herunterladen</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>In Konsole hoch&amp;laden…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>Das Profil von einer Konsole prüfen lassen und dort importieren</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>Sprache, Aussehen, Editor und Dateien, für das ganze Programm</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>Dateiin&amp;halt ansehen…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>Was eine fremde Datei enthält und was daran auffällig ist, bevor sie geöffnet wird</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>Z&amp;wischenstand anlegen…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>Dem Profil im jetzigen Stand einen Namen geben, um damit zu vergleichen und dorthin zurückzukehren</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>Zwischenstän&amp;de…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>Benannte Punkte im Verlauf dieses Dokuments und was sich seither geändert hat</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>Wie man mit dem Programm arbeitet; mit der Taste die Seite zu dem Bereich, der den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>Wofür das da ist, was als Nächstes angeklickt wird; mit der Taste das Feld, das den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>W&amp;illkommen</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>Womit man beginnen kann: neues Profil, zuletzt geöffnete Dateien, Beispiele, geführte Tour</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>&amp;Geführte Tour</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>Zwei Minuten im Fenster selbst, mit einem eigenen Beispielprofil</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>Zum n&amp;ächsten Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>Den Tastaturfokus dem folgenden Bereich geben, auch aus dem Text heraus</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>Zur&amp;ück zum vorigen Bereich</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>Packs &amp;importieren…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>Die Packs eines Archivs auf diesen Rechner kopieren und von dort anbieten</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>Zu de&amp;n Abweichungen</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>Die Werte, die von denen der Packs abweichen</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>Mit &amp;Gespeichertem vergleichen…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>Was sich von der Datei unterscheidet, Text neben Text</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>&amp;Mit Datei vergleichen…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>Was sich von einem anderen Profil unterscheidet, das nirgends geöffnet wird</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>Helm-Chart hinzufügen</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>Zarf-Paket hinzufügen</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>Registry, über den Namen</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>Name&amp;space</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>ein gepacktes Chart (.tgz) oder der Ordner eines Charts</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>Gepacktes Chart</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Charts (*.tgz *.tar.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>Ordner eines Charts</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>Hier werden die Standardwerte des Charts angezeigt.</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>der Name, den sie in Palette hat</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm-Repository</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI-Registry</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>Der Namespace fehlt: Ohne ihn landet ein Chart in „default“.</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>Palette holt es aus der Registry; seine Werte werden hier bearbeitet.</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddLayerActions</name>
    <message>
        <source>From a &amp;File or by Name…</source>
        <translation>Aus &amp;Datei oder über den Namen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>Noch keine Add-ons</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>Packs, Charts und Manifeste lassen sich hier oder jederzeit später hinzufügen.</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>&amp;Pack hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>&amp;Manifeste hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>&amp;Chart hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>Zarf &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifeste für eine neue Schicht</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 ist eine Kernschicht; Kernschichten haben eigene Schritte, und Add-on- und Systemprofile haben keine.</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>Die Schichten über den Kernschichten: Packs, Helm-Charts und Manifeste; die oberste wird zuletzt installiert. Eine auswählen, um ihre Werte zu bearbeiten; ziehen, um die Reihenfolge zu ändern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>Helm-Chart hinzufügen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 wird zu %2 %3 mit dessen Standardwerten; die Schicht behält Platz und Manifeste.</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>Ein Stack hat nur eine Schicht der Art %1: Sie ersetzt %2.</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 ist bereits im Stack: Die Namen für dieses werden abgefragt.</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>Kommt oben auf den Stack.</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>Kommt an seinen Platz unter den Kernschichten.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>Die Werte im Stack und die Standardwerte dieser Version nebeneinander</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>%1 im Stack</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Standardwerte von %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>„%1“ ist als Name eines Ankers nicht möglich: Buchstaben, Ziffern, „_“ und „-“ verwenden.</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>Zeile %1 hat bereits den Anker &amp;%2: einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>es lässt sich nicht bis zum Ende lesen</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>%1 lässt sich nicht als Programmliste lesen und blieb daher unverändert. Diese Datei prüfen.</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>In den Listen des Systems selbst ist Layerwright für .tgz-Dateien eingetragen. In den Einstellungen des Desktops ein anderes Programm dafür wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>Alle .&amp;tgz-Archive mit Layerwright öffnen</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>Welches Programm .tgz-Archive öffnet, wird in den Einstellungen des Systems gewählt. Dort steht Layerwright mit zur Auswahl.</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>Um für Dateien gewählt zu werden, muss Layerwright installiert sein: Unter den Anwendungen dieses Desktops gibt es kein %1. Das Paket installieren.</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>Auch Archive ohne Profil werden hier geöffnet. Ohne das Häkchen öffnet sie wieder das Programm von vorher.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>Archive, deren Namen auf .profile.tgz enden, werden in jedem Fall hier geöffnet. Was die anderen öffnet, bestimmt jetzt der Desktop.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>Archive, deren Namen auf .profile.tgz enden, werden in jedem Fall hier geöffnet. Die anderen öffnet jetzt %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>Für jede hier neue Datei</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>Für Archive, Downloads und Auffälliges</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>Für Downloads und Auffälliges</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Layerwright::Arrivals</name>
    <message>
        <source>Looking at what %1 holds…</source>
        <translation>Inhalt von %1 wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Layerwright::AutoCompletion</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>Es ist nichts bekannt, was hier stehen könnte.</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>%1 vervollständigen</translation>
    </message>
</context>
<context>
    <name>Layerwright::BasicsPage</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Zusammen mit der Version eindeutig.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; bleibt es leer, nimmt Palette 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>key:value oder ein einzelnes Wort; Komma oder Eingabetaste schließt ab.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>Die Vorlage „%1“ entfernen? Profile, die mit ihr angelegt wurden, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>Ein vollständiges Profil hat die Kernschichten eines Clusters und Add-ons, ein Infrastrukturprofil nur die Kernschichten, ein Add-on-Profil nur Add-ons. Ein Systemprofil ist für eine Edge-Appliance. Eine Vorlage bringt Schichten, Variablen und Tags mit.</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>Wie das Profil in jeder Liste heißt. Leerzeichen und Großbuchstaben sind erlaubt; Name und Version zusammen müssen in einem Projekt eindeutig sein.</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>Drei Zahlen mit Punkten wie 1.0.0, bei Bedarf mit einem Zusatz wie -rc.1. Bleibt das Feld leer, nimmt Palette 1.0.0.</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>Wofür das Profil ist, in einigen Sätzen. Lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>Wörter, über die Profile gefunden werden: „env:prod“ oder ein einzelnes Wort. Komma oder Eingabetaste schließt ein Tag ab, die Rücktaste nimmt das letzte zurück.</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>Vom Betriebssystem bis zu den Add-ons</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>Vom Betriebssystem bis zum Speicher</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>Packs, Charts, Manifeste für beliebige Cluster</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>Was ein Edge-Standort vor seinen Clustern braucht</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>Aus eigener Vorlage</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>Aus einem Beispiel</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>Vorlage &amp;entfernen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>Pfad des Cursors</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>Schlüssel des Texts</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>T&amp;our beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>&amp;Tour abschließen</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>Ordner mit Packs</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archiv mit Packs</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>Archive mit Packs (*.tgz *.tar.gz *.tar.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Es wird für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>Katalog entfernen</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>Den Katalog „%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>Seine Packs werden nicht mehr angeboten, und die Kopie dessen, was sein Server hat, wird gelöscht. Profile bleiben unverändert; Ordner und Archive auf diesem Rechner ebenso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n Pack nach %1 geschrieben.</numerusform>
            <numerusform>%n Packs nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Kataloge…</translation>
    </message>
    <message>
        <source>Copying the packs of %1…</source>
        <translation>Die Packs von %1 werden kopiert…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>Die Packs sind jetzt im Katalog „%1“.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>Der Katalog „%1“ enthält weder Packs noch Charts: den Ordner oder das Archiv angeben, worin die Ordner mit einer pack.json liegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Das Chart in %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 enthält kein Pack: Auf oberster Ebene fehlen pack.json und Chart.yaml.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>Der Katalog %1 ist nicht vorhanden oder lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie beginnt mit https:// oder, bei einer Registry, mit oci://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>Benutzername und Passwort nicht in die Adresse schreiben: Sie wird in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>Der Katalog „%1“ wurde noch nie gelesen: aktualisieren, solange sein Server erreichbar ist.</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>„%1“ ist keine Katalogart; local, helm, oci oder console angeben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>Die Katalogliste %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>Die Katalogliste %1 ist bei Byte %2 beschädigt. Korrigieren oder entfernen und die Kataloge neu hinzufügen.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>Die Katalogliste %1 lässt sich nicht ändern: In ihren Ordner lässt sich nicht schreiben, oder ein anderes Programm hält sie fest.</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>Es gibt bereits einen Katalog „%1“.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 steht bereits in der Liste, als „%2“.</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Es gibt keinen Katalog „%1“.</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 enthält kein Pack und kein Chart.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Es gibt keinen Katalog „%1“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Helm-Repository</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI-Registry</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>Noch kein Katalog hinzugefügt</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>Packs und Charts werden aus Ordnern und Archiven auf diesem Rechner und von den Servern Ihrer Firma angeboten. Bis Sie einen Katalog hinzufügen, werden die Beispiele angeboten, und nichts geht über das Netz.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Größe hier</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>Den Weg zu seinem Server Schritt für Schritt gehen und sehen, wo er endet</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>Ein Pack, das mehrere Kataloge haben, wird aus dem ersten genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n Pack-Version</numerusform>
            <numerusform>%n Pack-Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n Chart-Version</numerusform>
            <numerusform>%n Chart-Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>Sein Server wurde noch nie gelesen: aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>jedes Zertifikat wird akzeptiert</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n Zeile</numerusform>
            <numerusform>⋯ %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChartRules</name>
    <message>
        <source>A chart of the pack cannot be read, and its values are not checked. %1</source>
        <translation>Ein Chart des Packs lässt sich nicht lesen, und seine Werte werden nicht geprüft. %1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>values.schema.json des Charts %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>Zwischenstand anlegen</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>&amp;Name für das Profil im jetzigen Stand:</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Zwischenstand %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>Zwischenstand „%1“ angelegt</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>Zu „%1“ zurückgekehrt; „Rückgängig“ stellt wieder her, was hier war</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>Dieses Dokument hat %1 eigene Zwischenstände und kann nicht mehr haben. Vor dem nächsten einen entfernen.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vor: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointsDialog</name>
    <message>
        <source>Re&amp;turn to It</source>
        <translation>&amp;Zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>Zwischenstände von %1</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>Zwischenstände bleiben erhalten, solange das Dokument geöffnet ist, auch nach dem Speichern. In der Datei stehen sie nicht.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Zwischenstand</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>Einen anlegen, um mit dem Profil im jetzigen Stand vergleichen und dorthin zurückkehren zu können. Automatisch wird einer angelegt, bevor sich viel auf einmal ändert: bevor ein Pack eine andere Version erhält, bevor mehrere Schichten entfernt werden, bevor die Datei neu gelesen wird.</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>Zwischenstand &amp;anlegen…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>Zwischenstand &amp;anlegen…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>Macht das Profil wieder zu dem, was es dort war, in einem Schritt, den „Rückgängig“ zurücknimmt</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>Automatisch angelegt.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen angelegt.</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>Das Profil ist jetzt so, wie es dort war.</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>„Rückgängig“ führt nicht mehr dorthin, „Zurückkehren“ schon.</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>„Zurückkehren“ oder %n Schritt „Rückgängig“ führt dorthin.</numerusform>
            <numerusform>„Zurückkehren“ oder %n Schritte „Rückgängig“ führen dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>„Zurückkehren“ oder %n Schritt „Wiederherstellen“ führt dorthin.</numerusform>
            <numerusform>„Zurückkehren“ oder %n Schritte „Wiederherstellen“ führen dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>Zwischenstand entfernen</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>Den Zwischenstand „%1“ entfernen?</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>Was er enthält, lässt sich nicht zurückholen. Das Profil bleibt unverändert.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>An&amp;dere Cloud:</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>Infrastrukturanbieter</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>Verwaltetes Kubernetes</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>ihr Name, etwa nutanix</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>Name der anderen Cloud</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>Wo die Cluster dieses Profils laufen. Die Kernschichten sind für eine bestimmte Cloud gemacht; von ihr hängt daher ab, welche Packs angeboten werden. Sie lässt sich in Palette später nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>Von „%1“ wurden nur die Profilvariablen verstanden; es gibt keine Schichten.</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 ist eine Cluster-Definition (spc/), in der nichts verstanden wurde: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>Sie enthält %n Profil; das erste ist geöffnet. Enthalten: %1.</numerusform>
            <numerusform>Sie enthält %n Profile; das erste ist geöffnet. Enthalten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>Dies ist eine Cluster-Definition, deren Aufbau nicht öffentlich ist. Sie lässt sich lesen, aber nicht schreiben: Gespeichert wird ein Profilarchiv.</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>Nicht verstanden und nicht wieder gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profile (*.tgz *.tar.gz *.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ vergleichen</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Texte, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>Kein Text des Profils ist anders.</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>Sie unterscheiden sich nur in den Zeilenenden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>Makro, an anderer Stelle verwendet</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>Wert einer Schicht</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>Ein Wert dieser oder einer anderen Schicht, über den Namen ihres Packs und den Pfad in seinen Werten.</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>Makro des Projekts oder Mandanten</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Ein Text, den die Konsole für ein Projekt, den Mandanten oder alle aufbewahrt. Er muss vorhanden sein, bevor das Profil importiert wird.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>von Palette beim Bereitstellen des Clusters eingesetzt</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>diese Schicht</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>Template-Funktion</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>an anderer Stelle verwendet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionModel</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>Wert einer Schicht</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>Es wird erst etwas gesendet, wenn Sie die Konsole etwas fragen.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>keine: die Profile des Mandanten</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>UID des &amp;Projekts</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>Schlüssel aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Diese Konsole verlangt einen API-Schlüssel: dort in den Benutzereinstellungen anlegen.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>Wer auf dem Weg zu dieser Konsole sitzt, kann sich für sie ausgeben und den Schlüssel lesen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDoctor</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>asked through %1:%2</source>
        <translation>angefragt über %1:%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>Der Host %1 ist nicht bekannt: Name und Netz prüfen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>zu Port %1</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>Port %1 nimmt keine Verbindung an: %2. Prüfen, ob der Server läuft und keine Firewall im Weg ist.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>keine: andere können mitlesen</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>Es kommt keine sichere Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>angefragt ohne Benutzernamen</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>angefragt als %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>wie erwartet; %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n Pack oder Chart</numerusform>
            <numerusform>%n Packs und Charts</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>mit dem API-Schlüssel gefragt</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3; jedes andere würde ebenso akzeptiert</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1: Die Konsole lehnt ab (%2): %3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>Die Profilliste</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1: %2 hat etwas anderes als JSON geantwortet; das ist keine Konsole, oder eine Anmeldeseite ist im Weg.</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>Das Profil %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>Das Archiv des Profils %1</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>Die Prüfung des Imports</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>Der Import</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>Die Konsole hat in diesem Bereich kein Profil „%1“.</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>Die Konsole hat mehrere Profile „%1“: eine Version oder UID nennen, vorhanden: %2.</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>Der Name %1 mit der Version %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>Die Makroliste</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1: Für %2 gibt es keinen API-Schlüssel. Legen Sie dort in den Einstellungen des Benutzers einen an und geben Sie ihn Layerwright.</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1: Die Antwort von %2 ist keine Liste.</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1 endet nach %2 Seiten nicht.</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>Packs werden aufgelistet</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>Die Liste der Registrys</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 Schichten nennen die Registrys ihrer Packs nur mit der UID.</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>Das Pack %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>Die README von %1</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>Das Logo von %1</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1: %2 nimmt den API-Schlüssel nicht an (%3). Geben Sie einen gültigen an.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 ist jetzt in der Konsole.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleBar</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>&amp;Verbindung…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>Noch keine Konsole angegeben</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Es wird für diese Sitzung verwendet.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>„%1“ ist keine Adresse einer Konsole wie https://api.example.com</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>Der Schlüssel wird nicht über http:// gesendet, wo ihn andere lesen können. https verwenden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>Für diese Konsole gibt es keinen API-Schlüssel: unter „Verbindung…“ eingeben.</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1 (Mandant)</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1 (Projekt %2)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>Das Pack %1 %2 wurde noch nicht von %3 abgerufen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>%1 des Packs %2 ist größer als 16 MiB. Das Pack wird nicht behalten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>Schicht %1, %2: Das Geheimnis lässt sich dort nicht einsetzen: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsolePacks</name>
    <message>
        <source>the answer is about another pack, or about none. Refresh the catalog.</source>
        <translation>Die Antwort betrifft ein anderes Pack oder keines. Aktualisieren Sie den Katalog.</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>Ein Pack „%1“ der Liste hat keinen Namen, keine Version oder keine UID und wird übergangen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>Die schema.yaml des Packs verlangt etwas von „%1“, das nicht geprüft wird. %2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>„%1“ ist ein Passwort, und alle, die das Profil haben, können es lesen. Eine maskierte Profilvariable verwenden: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>„%1“ muss bleiben wie im Pack und fehlt: wieder einsetzen.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>„%1“ braucht einen Wert: Das Pack verlangt ihn, und ohne ihn lehnt Palette die Schicht ab.</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>„%1“ fehlt: Das Pack verlangt diesen Wert, und ohne ihn lehnt Palette die Schicht ab. Hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>„%1“ enthält eine Liste oder eine Map; das Pack verlangt einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>„%1“ hat nicht die Form, die das Pack verlangt.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>„%1“ muss bleiben wie im Pack: „%2“.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>„%1“ muss bleiben wie im Pack: siehe dessen Standardwerte.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>Schicht %1, Manifest %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>ein Wert ohne Schlüssel</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Tags beibehalten</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>Zusammen mit der Version eindeutig.</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>So heißt die Vorlage dort, wo neue Profile beginnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>major.minor.patch</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>Diese ist %1. Die Liste enthält, was darauf folgen kann.</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>„%1“ klonen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>Neue Version von „%1“</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>Version erstellen</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>Ersetzt die Vorlage, die diesen Namen hat.</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>Diesen Namen und diese Version hat das Profil selbst: andere wählen.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Es gibt bereits eine Version %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 ist beschädigt: Aktualisieren Sie den Katalog, während sein Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>Ausgewähltes Pack &amp;nehmen</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>Re&amp;gistry</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>Der Name, den sie in Palette hat; ohne Angabe fragt Palette beim Import</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>beim Import abgefragt</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>&amp;Später wählen</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>%1 %2 &amp;behalten</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1: %2 bleibt, mit den angezeigten Werten.</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1: %2 bleibt mit unveränderten Werten.</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1: Diese Cloud braucht keine; sie lässt sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1: bleibt offen; bis zur Auswahl steht es unter den Problemen des Profils.</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>Ein Pack auswählen oder später wählen.</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 ist von der Art %2; hier wird ein Pack der Art %3 gebraucht.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1: %2 %3 mit den hier bearbeiteten Werten.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1: %2 %3 mit seinen Standardwerten.</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>&amp;Keine Schicht dieser Art</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>Die Packs dieser Art, die Ihre Kataloge haben und die zur Cloud passen. Rechts stehen Version, README und Werte; die Werte lassen sich bearbeiten, bevor die Schicht angelegt wird.</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>Der Name der Registry, aus der Palette das Pack nimmt. Ist keiner angegeben, fragt Palette beim Import des Profils.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>Template-Funktion</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>von Palette beim Bereitstellen des Clusters eingesetzt</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>Dass Palette dieses Makro hat, ist nicht bekannt; es bliebe leer.</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Ein Text, den die Konsole für ein Projekt, den Mandanten oder alle aufbewahrt. Er muss vorhanden sein, bevor das Profil importiert wird.</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Nichts, was Palette einsetzt.</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>Dieses Profil hat keine Variable „%1“. Palette lehnt es ab, es so zu speichern.</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>Keine Schicht dieses Profils heißt „%1“. Der Verweis ist leer, sofern kein anderes Profil des Clusters sie hat.</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>Ein Wert der Schicht „%1“.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>Die Werte von „%1“ haben kein „%2“: Der Verweis ist leer.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Schließen; über das Menü „Ansicht“ wieder einblendbar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>dock, count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Docks</name>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>Aufgelöste Vorschau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichungen</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>„%1“ wird von einem anderen Programm immer wieder geschrieben. Öffnen, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>„%1“ wurde geschrieben, lässt sich aber nicht zurücklesen. Unter anderem Namen speichern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>Profile auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>&amp;Edge-Archiv speichern…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>Aus Konsole öffnen</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>Keine Profile aufgelistet</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>Die Konsole wurde noch nichts gefragt. „Profile auflisten“ fragt nach Namen und Versionen ihrer Profile.</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>Nach Name, Version, Typ oder Cloud suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>Profile der Konsole</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>Das Archiv des Profils für Edge-Hosts, wie die Konsole es erzeugt</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>Profile werden abgefragt</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1: keine Profile vorhanden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>„Öffnen“ ruft den Export von %1 %2 ab und zeigt ihn hier. In der Konsole wird nichts geändert.</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>„Profile auflisten“ fragt %1. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Zuerst die Konsole und den API-Schlüssel dafür angeben.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>Edge-Archiv speichern</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Archive (*.tgz *.tar.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>Archiv von %1 wird abgerufen</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>Schicht „%1“, Manifest „%2“, Zeile %3</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>Manifest „%1“, Zeile %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>%1 „%2“ im Namespace „%3“</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 ist in diesem Profil doppelt vorhanden. Die andere Stelle: %2. Was zuletzt angewendet wird, gilt, und wer eines entfernt, entfernt beide.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>Der Text lässt sich nicht schlüsselweise ändern, denn Zeile %1, Spalte %2 enthält ein unsichtbares Zeichen, das YAML als Zeilenende liest (einzelnes U+000D, U+0085, U+2028 oder U+2029): löschen oder durch ein Zeilenende ersetzen.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>Der Text lässt sich nicht schlüsselweise ändern, denn Zeile %1, Spalte %2 enthält eine unsichtbare Byte-Reihenfolge-Markierung (U+FEFF), die nur an den Anfang gehört: löschen.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>Der Text lässt sich nicht schlüsselweise ändern, denn er ist in Zeile %1 kein YAML: %2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>Die Änderung unterbleibt: Der Text wäre in Zeile %1 kein YAML mehr. %2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>Die Änderung unterbleibt: Ein Alias verlöre den Anker, auf den er verweist.</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>Die Änderung unterbleibt: Sie lässt sich hier nicht schreiben, ohne auch andere Werte zu ändern. Den Text von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>Dieser Schicht ein Manifest hinzufügen</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>Manifest hinzufügen</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>Zeile oder Zeile:Spalte (1 bis %1):</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>Dieses Profil hat noch keine Schichten</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>Mit einer Manifestschicht beginnen oder ein Profil öffnen.</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>Eine Schicht des Stacks auswählen, um ihre Werte und Manifeste zu sehen und zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>Der Weg zu %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Layerwright::Explanation</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>default values of the pack</source>
        <translation>Standardwerte des Packs</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>in den Standardwerten auskommentiert</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>ein Preset des Packs</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>Standardwerte des Charts</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>Schema des Charts</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>schema.yaml des Packs</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>von Palette gelesen</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>andere Elemente der Liste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>variable of the profile</source>
        <translation>Variable des Profils</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>In Variable extrahieren</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>Der Wert von &lt;b&gt;%1&lt;/b&gt; wird zu einer Variable des Profils; an seiner Stelle steht dann ein Verweis auf sie.</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>&amp;Anzeigename:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>Vor&amp;gabe:</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtrahieren</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1, hat diese Vorgabe bereits</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>Eine andere Variable wird als „%1“ angezeigt: einen anderen Anzeigenamen wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>Hier ist kein einzelner Wert, aus dem eine Variable werden könnte: zu einem gehen.</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 verweist bereits auf etwas, und eine Variable kann keinen Verweis enthalten.</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 hat mehrere Zeilen, für die ein Verweis in einer Zeile nicht stehen kann.</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 gehört zu pack.content, wo Palette keine Variablen zulässt.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 ist leer: Daraus lässt sich keine Variable machen.</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>Daneben gibt es einen weiteren Schlüssel %1: zuerst einen von beiden ändern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message>
        <source>new-profile</source>
        <comment>name of a new profile</comment>
        <translation>neues-profil</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profile (*.tgz *.tar.gz *.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Profile öffnen</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>Export JSON for the Console</source>
        <translation>JSON für die Konsole exportieren</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>Eingerücktes JSON exportieren</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>YAML exportieren</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Archiv exportieren</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archive (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>Das Ende des Journals von %1 ist beschädigt. Die letzten Änderungen, bevor Layerwright endete, fehlen möglicherweise.</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>%1 wiederhergestellt; Rückgängig führt zurück zum gespeicherten Stand</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>Systemprofil &amp;herunterladen…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>Profil &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… und %n weiterer Hinweis.</numerusform>
            <numerusform>… und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>Archiv (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>In neuen Ordner exportieren unter</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>Systemprofil herunterladen</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>Profil herunterladen</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und hier gibt es nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>Neu geladen; Rückgängig holt den vorigen Stand zurück</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>Die Datei %1 gibt es nicht mehr. Nur was hier geöffnet ist, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>Die Änderungen an „%1“ vor dem Schließen speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>Ohne Speichern geht %n Änderung verloren.</numerusform>
            <numerusform>Ohne Speichern gehen %n Änderungen verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 ist gespeichert, aber der vorige Stand wurde nicht aufbewahrt. %2 Für Platz sorgen und dafür, dass in %3 Dateien geschrieben werden können.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>Auffälliges</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>„%1“ ist in allen Profilen ausgeschaltet; wieder einschalten lässt es sich unter „Regeln…“.</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>„%1“ ist in diesem Profil ausgeschaltet; wieder einschalten lässt es sich unter „Regeln…“.</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>Der Text hat sich gerade geändert; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>Das Profil hat sich gerade geändert; gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 ist keine gewöhnliche Datei: In einem Profilordner wird Links und Geräten nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 ist größer als %2 MiB; kein Text eines Profils ist so groß.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 enthält mehr als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 enthält mehr als %2 Dateien.</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>Keine Schicht in profile.yaml hat diese Dateien; sie blieben unberücksichtigt: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 ist ein Ordner ohne profile.yaml: die profile.json darin öffnen.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 ist ein Ordner ohne profile.yaml, enthält also kein Profil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>die profile.yaml darin ist kein Profil; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>Ein anderer Wert, wo keiner ist.</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>In doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>In einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>In Großbuchstaben.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>In Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>Jedes Wort mit großem Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Ohne Leerraum an beiden Enden.</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>Ohne diesen Anfang.</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>Ohne dieses Ende.</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>Ohne diese Zeichen an beiden Enden.</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>Höchstens so viele Zeichen, vom Anfang gezählt.</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>Die Zeichen von einer Stelle bis zu einer anderen, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>Ein Text durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>Ganz ohne Leerraum.</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>In Base64.</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>Aus Base64 gelesen.</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>Die SHA-256-Prüfsumme.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>Als Text.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>Als ganze Zahl.</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>Um diesen Wert erhöht.</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>Mit diesem Wert multipliziert.</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>Jede Zeile um so viele Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>Auf einer neuen Zeile, jede Zeile um so viele Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>In Kleinbuchstaben mit Bindestrichen.</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>In Kleinbuchstaben mit Unterstrichen.</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>In einem Wort mit Großbuchstaben im Innern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>Die Tour ist zu Ende. Sie steht im Menü „Hilfe“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>Der Stack</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>Ein Profil ist ein Stack aus Schichten. Ganz unten liegt die Infrastruktur: Betriebssystem, Kubernetes, Netzwerk und Speicher. Darauf liegen die Add-ons.</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>Die Schicht argo-cd auswählen. Der Editor zeigt dann ihre Werte.</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>Die Reihenfolge der Schichten</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>Add-ons lassen sich beliebig an andere Stellen ziehen. Die Infrastruktur behält ihre Reihenfolge; beim Versuch wird angezeigt, warum.</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>price-board an eine andere Stelle ziehen.</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>price-board an eine andere Stelle ziehen oder in der Liste %1 drücken.</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Die Werte</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>Jede Schicht hat ihre Werte, als YAML. Was Sie nicht anfassen, bleibt aufs Byte genau erhalten, samt allen Kommentaren.</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>Einen Wert ändern.</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>Einen Wert ändern. %1 nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>Ein Pack bringt Presets mit: zusammengehörige Änderungen seiner Werte. Während der Mauszeiger auf einem ruht, zeigt der Editor die Zeilen, die es ändern würde.</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>Ein anderes Preset von argo-cd wählen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>Variablen erhalten ihre Werte, wenn aus dem Profil ein Cluster entsteht. In den Texten stehen sie als {{.spectro.var.name}}.</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>Eine davon öffnen, mit Doppelklick oder Eingabetaste.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>Was Palette ablehnen oder falsch lesen würde, wird hier während der Arbeit aufgelistet, oft mit einer Abhilfe rechts daneben.</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>Das Problem von price-board auswählen. Der Editor springt zur Zeile.</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Jeder Befehl über seinen Namen</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>Alles, was die Menüs können, lässt sich über einige Buchstaben des Namens finden; das Tastenkürzel steht daneben.</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>In diesem Menü „Befehlspalette“ wählen und eingeben: dunkel.</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>%1 drücken und eingeben: dunkel.</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>Hinaus in eine Datei</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>Ein Profil wird als .tgz-Archiv, als JSON oder YAML oder als Ordner für Git geschrieben. Aus jedem davon öffnet sich wieder dasselbe Profil.</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>Dieses Beispiel als Archiv exportieren, wohin Sie möchten.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>Das Chart %1 %2 wurde noch nicht von %3 abgerufen.</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 ist nicht das Chart aus dem Index: Der SHA-256-Hash ist %2, nicht %3. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 ist kein gepacktes Chart. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>Das Chart %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>„%1“ wird ausgelassen: Der Index nennt keine Version, keine Adresse oder keinen gültigen Digest dafür.</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>Das ist eine HTML-Seite, nicht der Index eines Repositorys.</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>Listen und Maps sind für einen Index zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>Das ist kein YAML: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>„entries“ fehlt, also ist das kein Index eines Repositorys.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>Keine Seite enthält alle diese Wörter. Auch Teile von Wörtern werden gefunden; weniger Buchstaben finden also mehr.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>Handbuch – %n Stelle gefunden</numerusform>
            <numerusform>Handbuch – %n Stellen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 sendet einen anderen Teil als den angeforderten.</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 will %2 senden, mehr als die zulässigen %3.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 sendet mehr als die zulässigen %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 antwortet nicht oder zu langsam.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 hat nach %2 von %3 Bytes aufgehört.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>Der Server weiß nicht, wer fragt: einen Benutzernamen und ein Passwort angeben, die er akzeptiert.</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>Der Server weiß, wer fragt, und erlaubt es nicht: beim Betreiber das Leserecht erbitten.</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>Unter dieser Adresse ist nichts vorhanden: den Ort prüfen.</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>Es gab zu viele Anfragen: später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>Beim Server ist etwas nicht in Ordnung: später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 kann nicht nachweisen, %1 zu sein: %2.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>Das Zertifikat ist für %1, ausgestellt von %2 und gültig von %3 bis %4.</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>Wenn eine eigene Zertifizierungsstelle es ausstellt, deren Zertifikat als CA-Datei angeben.</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>Der Host %1 ist nicht bekannt: Name und Netz prüfen.</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 nimmt keine Verbindungen an: den Port prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar: die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>Zu %1 kommt keine sichere Verbindung zustande: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1: %2 hat mit %3 geantwortet.</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>Der Proxy auf dem Weg verlangt einen Namen und ein Passwort, die er annimmt: in den Einstellungen eingeben oder in die Adresse in https_proxy schreiben.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt einen Namen und ein Passwort, die er annimmt: in den Einstellungen eingeben oder in die Adresse in https_proxy schreiben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>Anmeldedaten werden nicht an %1 gesendet: Der Weg dorthin ist nicht verschlüsselt. https verwenden.</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>Die CA-Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 leitet zu %2 weiter, das nicht verschlüsselt ist; der Weiterleitung wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 leitet zu %2 weiter, das nicht angefragt wird: Es erhielte, was nur für %1 bestimmt ist.</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 leitet immer weiter: Auch nach %2 Weiterleitungen gibt es keine Antwort.</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>Eindeutig im Profil und in jedem Cluster, der es hat.</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>Ein eigener: Wird eine Schicht entfernt, wird ihr Namespace mit allem darin gelöscht.</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Weiteres %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 ist bereits im Stack. Was unterscheidet dieses davon?</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Namespace</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>wie in den Werten</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>Der Name des Helm-Release dieses Charts.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Release von %1</translation>
    </message>
    <message>
        <source>Layer name</source>
        <translation>Schichtname</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>Mehrere Registrys der Konsole haben das Pack dieser Schichten:</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>In der Datei stehen für diese Geheimnisse Sternchen. Was Sie eingeben, wird gesendet und hier nirgends aufbewahrt; was leer bleibt, wird nachher in der Konsole eingegeben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Zusammen mit der Version eindeutig.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; bleibt es leer, nimmt Palette 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>key:value oder ein einzelnes Wort, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>Profilangaben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>Palette lässt den Typ eines Profils später nicht ändern.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Das Archiv lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n Eintrag ist ein Link. Er kann zu Dateien dieses Rechners führen; ein Archiv mit Links wird nicht geöffnet.</numerusform>
            <numerusform>%n Einträge sind Links. Sie können zu Dateien dieses Rechners führen; ein Archiv mit Links wird nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n Eintrag ist weder Datei noch Ordner. Ein Archiv mit solchen Einträgen wird nicht geöffnet.</numerusform>
            <numerusform>%n Einträge sind weder Dateien noch Ordner. Ein Archiv mit solchen Einträgen wird nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n Eintrag verstößt gegen die Regeln für Archive. Ein Archiv mit solchen Einträgen wird nicht geöffnet.</numerusform>
            <numerusform>%n Einträge verstoßen gegen die Regeln für Archive. Ein Archiv mit solchen Einträgen wird nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n Eintrag wurde nach dem Erstellen des Archivs geändert: Seine Prüfsumme ist nicht die aus SHA256SUMS.</numerusform>
            <numerusform>%n Einträge wurden nach dem Erstellen des Archivs geändert: Ihre Prüfsummen sind nicht die aus SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>%n Eintrag steht in SHA256SUMS, ist aber nicht vorhanden.</numerusform>
            <numerusform>%n Einträge stehen in SHA256SUMS, sind aber nicht vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n Eintrag steht nicht in SHA256SUMS: Er kam nach dem Erstellen des Archivs hinzu.</numerusform>
            <numerusform>%n Einträge stehen nicht in SHA256SUMS: Sie kamen nach dem Erstellen des Archivs hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n Datei hat keinen Platz in einem Profil. Sie bleibt unverändert erhalten, und nichts liest sie.</numerusform>
            <numerusform>%n Dateien haben keinen Platz in einem Profil. Sie bleiben unverändert erhalten, und nichts liest sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>%n mitgeführtes Pack wird von keiner Schicht verwendet.</numerusform>
            <numerusform>%n mitgeführte Packs werden von keiner Schicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n privater Schlüssel oder Token steht im Klartext, für alle lesbar.</numerusform>
            <numerusform>%n private Schlüssel oder Tokens stehen im Klartext, für alle lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>%n Wert sieht nach dem Namen seines Schlüssels wie Anmeldedaten im Klartext aus.</numerusform>
            <numerusform>%n Werte sehen nach den Namen ihrer Schlüssel wie Anmeldedaten im Klartext aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n maskierte Variable hat eine Vorgabe, die im Klartext steht.</numerusform>
            <numerusform>%n maskierte Variablen haben eine Vorgabe, die im Klartext steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n Text enthält Zeichen, die die Schreibrichtung umkehren, sodass man etwas anderes liest, als dort steht.</numerusform>
            <numerusform>%n Texte enthalten Zeichen, die die Schreibrichtung umkehren, sodass man etwas anderes liest, als dort steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n Template fragt etwas außerhalb des Profils ab: Umgebung, Netz oder Cluster.</numerusform>
            <numerusform>%n Templates fragen etwas außerhalb des Profils ab: Umgebung, Netz oder Cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>%n Schlüssel des Profils ist doppelt vorhanden. Welcher Wert gilt, hängt davon ab, wer das Profil liest.</numerusform>
            <numerusform>%n Schlüssel des Profils sind doppelt vorhanden. Welcher Wert gilt, hängt davon ab, wer das Profil liest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>Inhalt einer Datei</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profile (*.tgz *.tar.gz *.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>&amp;Vor dem Öffnen einer Datei anzeigen:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>Übernimmt das Profil in ein Fenster ohne Datei; diese bleibt unverändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>Archiv ohne lesbares Profil</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON, wie die Konsole es exportiert</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON, Anfrage zum Anlegen</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON, Antwort des Servers</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML, aufgebaut wie das JSON der Konsole</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML, flach</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>Profilarchiv</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>Archiv einer Clusterdefinition</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>Ordner eines Profils</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1, entpackt %2</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>Heruntergeladen von %1, über %2</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>Heruntergeladen von %1</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>Heruntergeladen mit %1</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>SHA256SUMS fehlt darin; daher lässt sich nicht sagen, ob es geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n Eintrag hat die Prüfsumme aus SHA256SUMS.</numerusform>
            <numerusform>%n Einträge haben die Prüfsummen aus SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n Eintrag stimmt nicht mit SHA256SUMS überein.</numerusform>
            <numerusform>%n Einträge stimmen nicht mit SHA256SUMS überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>%n Auffälligkeit.</numerusform>
            <numerusform>%n Auffälligkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>Text einer Schicht</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>Teil eines Packs</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>Teil einer Clusterdefinition</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, maskiert</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>Mitgeführte Packs</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… und %n weiterer Eintrag, den „layerwright-cli inspect“ auflistet</numerusform>
            <numerusform>… und %n weitere Einträge, die „layerwright-cli inspect“ auflistet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; nicht gespeicherte Arbeit ist daher nicht vor einem Absturz sicher. Oft speichern.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>nach dem Muster %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>Das Schema ist größer als %1 MiB und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>Das Schema lässt sich nicht lesen, Zeile %1: %2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>Das Schema ist kein JSON-Objekt und wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>ein Steuerzeichen (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>der Text ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>eines von &quot; \ / b f n r t u nach einem Backslash</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>eine Hexadezimalziffer</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>ein schließendes Anführungszeichen oder eine Escape-Sequenz wie \n</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>der Text enthält mehr als %1 Werte</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>ein Feldname in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>ein Komma oder %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Texts</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>der Text ist größer als 2 GiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>der Text ist nicht UTF-8: das Byte an Position %1 gehört zu keinem Zeichen</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>der Text endet zu früh; erwartet: %1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 behält den Namen seines Packs. Frei benennen lassen sich nur Manifestschichten.</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 gibt es nur einmal: Ein Stack hat von jeder Kernart eine Schicht.</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>Entfernt: %1. Aus einem Profil, das Palette bereits hat, lassen sich dort keine Kernschichten entfernen; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>In der Zwischenablage sind keine Schichten. Zuerst im Stack dieses oder eines anderen Fensters welche kopieren.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>Infrastruktur · feste Reihenfolge</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>Add-ons · zum Sortieren ziehen</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Schicht</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerKnowledge</name>
    <message>
        <source>values.schema.json of %1: %2</source>
        <translation>values.schema.json von %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>Ein Katalog hat die neuere Version %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, follows %2</source>
        <translation>Version %1, folgt %2</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>Aus der Registry %1</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>Installiert in Welle %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Hier lassen sich nur Schichten dieses Fensters ablegen.</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>Nur im Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 Und %n weitere Zeile dieser Art.</numerusform>
            <numerusform>%1 Und %n weitere Zeilen dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>Eine Schicht des Stacks auswählen. Hier erscheinen ihr Namespace, ihre Installationspriorität, Images und weitere Einstellungen.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>Die Einstellungen lassen sich wegen Zeile %1 der Werte nicht anzeigen: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Gehe zu Zeile %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>Nicht ausgeführt: Der Text hat sich inzwischen geändert. Hier steht, was er jetzt sagt.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>Stack der Schichten</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 bleibt, wo es ist: Betriebssystem, Kubernetes, Netzwerk und Speicher behalten diese Reihenfolge.</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>Hier lässt sich nichts ablegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifeste für eine neue Schicht</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifeste (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>Ordner mit Profilen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>Layerwright::MemberReader</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>„%1“ muss %2 sein, ist aber %3</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>„%1“ hat mehr als %2 Elemente; kein Profil hat so viele</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>„%1“ muss ein Text sein, ist aber %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>Zeile %1: „%2“ enthält ein halbes Zeichen (ein einzelnes Surrogat); es wird als U+FFFD angezeigt.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>Zeile %1: „%2“ ist %3, wo ein Text hingehört; gelesen wurde es als „%4“.</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>„%1“ muss true oder false sein, ist aber %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>&amp;Exportieren als</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>Hell &amp;oder dunkel</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>Bis Ebe&amp;ne einklappen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>Das Profil als JSON, YAML, Ordner oder Archiv schreiben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Layerwright::NewProfileDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>ein Profil ohne Namen</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>Hier wurde ein Profil begonnen und nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>%1 wurde hier begonnen und nicht fertiggestellt.</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>Profilschichten</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Grundangaben</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>Womit das Profil beginnt und was es ist.</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Cloud-Typ</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>Betriebssystem und Kubernetes gelten für genau eine Cloud.</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>Eine Schicht, auf die diese Cloud verzichten kann.</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>Eine Schicht, die jeder Cluster hat.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>Die oberste Schicht wird zuletzt installiert, sofern Prioritäten nichts anderes besagen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>Der Stack, wie er sein wird, und was daran auffällt.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>Die bisherigen Antworten aufbewahren?</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>Sie werden angeboten, wenn Sie das nächste Mal ein Profil anlegen.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>Sie ersetzen %1, das zuvor begonnen und nicht fertiggestellt wurde.</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Für später aufbewahren</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>Eintrag nach oben verschieben</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>Eintrag nach unten verschieben</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>Auf dieser Ebene gibt es keinen weiteren Eintrag.</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>Vor diesem gibt es auf dieser Ebene keinen Eintrag.</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 steht unter seinen Nachbarn bereits an erster Stelle.</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 steht unter seinen Nachbarn bereits an letzter Stelle.</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>Der Anker &amp;%1 ist mehrfach vergeben, und das Verschieben könnte ändern, was seine Aliase bedeuten: zuerst einen davon umbenennen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>„apiVersion: %1“ hinzufügen</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>Das Objekt gibt nicht an, was es ist: „kind“ hinzufügen, etwa Deployment.</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>Das Objekt der Art %1 gibt nicht an, zu welcher API es gehört: „apiVersion“ hinzufügen, etwa v1 oder apps/v1.</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>Das Objekt der Art %1 hat keinen Namen: „metadata.name“ hinzufügen oder, wenn der Name beliebig ist, „metadata.generateName“.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>Dieses Dokument ist kein Kubernetes-Objekt: Es ist eine Liste, wo apiVersion, kind und metadata erwartet werden.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>Dieses Dokument ist kein Kubernetes-Objekt: Es ist ein einzelner Wert, wo apiVersion, kind und metadata erwartet werden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 ist beschädigt: Der SHA-256-Hash ist nicht der, nach dem es benannt ist.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1: „%2“ ist kein SHA-256-Digest; wofür er steht, wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>Die Registry ist leer.</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>Unterhalb von „%1“ hat die Registry nichts.</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 hat keinen Layer mit einem SHA-256-Digest.</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 ist größer als %3.</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>Die Registry hat %1 an Packs und Charts, mehr als die für eine Kopie zulässigen %2: einen Pfad darin nennen.</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>Ein Token für %1</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 gibt kein Token aus.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1: %2 hat etwas anderes als JSON geantwortet; das ist keine Registry, oder eine Anmeldeseite ist im Weg.</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>Die Liste der Repositorys</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>Die Tags von %1</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>Das Manifest %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 ist nicht das erwartete: Der Digest ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1: %2 hat etwas anderes als JSON geantwortet.</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>Der Blob %1 von %2</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 passt nicht zu dem Digest, nach dem es benannt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 passt nicht zu dem Digest, nach dem es benannt ist. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>Senden eines Blobs an %1</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>Senden von %1:%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>%1 lässt sich nicht lesen: keine Datei, größer als 1 MiB oder ohne Leserecht.</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 sagt nicht, welche Regeln ausgeschaltet sind: kein JSON-Objekt. Korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>in seinen Ordner darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>ein anderes Programm schreibt gerade hinein; noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Layerwright::OptionsTable</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>Spalten der Optionen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>Option nach oben</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>Option nach unten</translation>
    </message>
    <message>
        <source>option-%1</source>
        <translation>option-%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Outline</name>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>Hier werden die Schlüssel und Elemente des Texts im Editor aufgelistet.</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>Ein paar Buchstaben eines Schlüssels genügen; ein Punkt trennt ihn von dem darüber: „server.image“.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>Schlüssel in der Gliederung suchen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>Der erste Treffer wird angezeigt.</numerusform>
            <numerusform>Die ersten %n Treffer werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>Kein Schlüssel ähnelt „%1“</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>„%1“ auf den Wert des Packs zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>%n Wert auf den des Packs zurücksetzen</numerusform>
            <numerusform>%n Werte auf die des Packs zurücksetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1, im Pack nicht vorhanden</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>entfernt; im Pack %1</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>Im Pack: %1
Hier: %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>layer, key: how its value differs from the pack</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverridesPanel</name>
    <message>
        <source>This layer only</source>
        <translation>Nur diese Schicht</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>Für %n Schicht hat kein Katalog das Pack in deren Version.</numerusform>
            <numerusform>Für %n Schichten hat kein Katalog das Pack in deren Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>Die Werte der Schichten werden mit denen ihrer Packs verglichen.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>Kein Katalog hat die Packs dieser Schichten in deren Versionen. Im Menü „Katalog“ einen hinzufügen.</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>Auf den Wert des Packs &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>Werte von %n Schicht, die von denen des Packs abweichen.</numerusform>
            <numerusform>Werte von %n Schichten, die von denen der Packs abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>Hier werden Werte aufgelistet, die von denen der Packs abweichen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>„%1“ ist jetzt eines Ihrer Presets von %2.</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>Das Preset heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>Ein Preset löschen</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>Ihr Preset „%1“ von %2 löschen?</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>Werte, auf die es angewendet wurde, bleiben unverändert. Für eine Kopie zuerst exportieren.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Presets exportieren</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>Presets (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n Preset in %1 eingefügt.</numerusform>
            <numerusform>%n Presets in %1 eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n Preset nach %1 geschrieben.</numerusform>
            <numerusform>%n Presets nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>Presets von %1 importieren</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>Presets (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 enthält keine Presets.</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Presets importieren</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>%n dieser Presets haben Sie bereits, mit anderen Werten.</numerusform>
            <numerusform>%n dieser Presets haben Sie bereits, mit anderen Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>Eigene &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>Eigene &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n Preset aus %1 übernommen.</numerusform>
            <numerusform>%n Presets aus %1 übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 ist keine Preset-Datei: keine Datei oder größer als 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>in seinen Ordner darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>ein anderes Programm schreibt gerade hinein; noch einmal versuchen</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>Der Ordner %1 für die eigenen Presets lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml, Zeile %1: %2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml, „%1“: %2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>pack.json lässt sich bei Byte %1 nicht lesen: %2.</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>In pack.json fehlt „name“.</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 enthält kein Pack: Eine lesbare pack.json fehlt darin.</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>Das Pack in %1 lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>presets.yaml: %1</source>
        <translation>presets.yaml: %1</translation>
    </message>
    <message>
        <source>pack.json: %1</source>
        <translation>pack.json: %1</translation>
    </message>
    <message>
        <source>The pack %1 %2 cannot be read. %3</source>
        <translation>Das Pack %1 %2 lässt sich nicht lesen. %3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Das Chart in %1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>Keine Packs bekannt</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>Einen Ordner mit Packs wählen, etwa einen Checkout eines Pack-Repositorys. Er wird nur gelesen, nie beschrieben.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Kein passendes Pack</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>Kein Pack ausgewählt</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>Ein Pack auswählen, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>Chart suchen</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>Pack suchen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>Art der Schicht</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Alle Kataloge</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>Packs auslassen, die nur für andere Clouds sind</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n Chart</numerusform>
            <numerusform>%n Charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n Pack</numerusform>
            <numerusform>%n Packs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide deprecated</source>
        <translation>&amp;Veraltete ausblenden</translation>
    </message>
    <message>
        <source>Try other words, or fewer filters.</source>
        <translation>Andere Wörter oder weniger Filter versuchen.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>Packs auslassen, deren neueste Version veraltet, deaktiviert oder gelöscht ist</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>es steht nicht zwischen „{{“ und „}}“</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>Die Regel „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>die Anführungszeichen, die bei „%1“ beginnen, enden nicht</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>vor oder nach einem „|“ steht nichts</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>ein Text steht, wo „required“, „readonly“, „format“ oder „hints“ erwartet wird</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>„%1“ ist weder „required“, „readonly“, „format“ noch „hints“</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>nach „format“ wird ein Text in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>Auf der obersten Ebene einer schema.yaml werden Pfade mit je einer Regel erwartet.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>Eine Zeile braucht einen Namen in der ersten Spalte.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Es gibt keine Zeile %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>Die Dateien des Packs %1 %2 sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>Das Pack %1 %2 ist nicht vollständig. %3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>Das Pack %1 %2 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ist bereits vorhanden; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>Der Ordner %1 ist nicht leer; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>Alle auf diesem &amp;Rechner (%1)</translation>
    </message>
    <message>
        <source>Export Packs</source>
        <translation>Packs exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Those of this profile (%1)</source>
        <translation>Die dieses &amp;Profils (%1)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>Ein Archiv (.tgz)</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>Je ein Ordner, in einem Ordner</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>Ein OCI-Image-Layout</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archiv mit Packs</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archive (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>Ordner mit Packs</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>Auf diesem Rechner ist kein Pack: zuerst einen Katalog hinzufügen.</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>Nicht auf diesem Rechner und daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>Dort wird es unverändert als Katalog hinzugefügt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>%1 der Abhängigkeit von %2 ist „%3“, das ist keine Version.</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>Eine Abhängigkeit hat kein packName und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>Die Abhängigkeit von %1 hat keinen Typ und wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>Die Abhängigkeit von %1 hat den Typ „%2“, der hier nicht bekannt ist, und wird nicht geprüft.</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>Eine Ressource hat den Typ „%1“; bekannt sind cpu, memory und diskSize.</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>minLimit von %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>Einer Komponente von %1 fehlt resourceRequestParamRef.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>Die Werte lassen sich ab Zeile %1 nicht lesen; was abweicht, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>Die Werte des Packs lassen sich nicht lesen; was abweicht, ist daher nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>Die Regeln des Packs werden nicht geprüft. %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>Zeile entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>Zeile entfernen: %1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>Spalten von: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>In „pack“ verschieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>„%1“ gehört in „pack“: unter „pack:“ einrücken. Hier ist es wirkungslos.</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>Die Installationspriorität muss eine ganze Zahl in Anführungszeichen sein, etwa &quot;10&quot;; niedrigere werden zuerst installiert.</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>Die Installationspriorität ist ein Text: die Zahl in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>Ein Namespace hat bis zu 63 Kleinbuchstaben, Ziffern und „-“ und beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>„%1“ bedeutet in dieser Liste nichts; gemeint ist „%2“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>Zeile %1 hat den Alias *%2: dort ändern, wo sein Anker steht.</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>Zeile %1 hat Schlüssel, wo ein Text erwartet wird. Sie bleiben erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>Zeile %1 hat eine Liste, wo ein Text erwartet wird. Sie bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>In Zeile %1 beginnt ein mehrzeiliger Text. Er bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>Zeile %1 hat einen Schlüssel, der kein Text ist. Er bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>Zeile %1 hat den Schlüssel „%2“, den es doppelt gibt: einen im Text entfernen.</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>Zeile %1 hat ein Element ohne Schlüssel; erwartet wird „%2“. Es bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>Zeile %1 hat keine Schlüssel, die hier erwartet werden. Sie bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>Zeile %1 hat keine Liste, die hier erwartet wird. Sie bleibt erhalten; im Text ändern.</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>„%1“ gibt es doppelt, zuerst in Zeile %2: eines im Text entfernen.</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>Die Werte haben keine Schlüssel, also gibt es keinen Platz für Einstellungen.</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>„pack“ enthält etwas anderes als Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>Der Ordner %1 ist nicht vorhanden oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>%1 wird nicht gelesen: nicht im Ordner des Packs.</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>%1 wird nicht gelesen: keine Datei oder größer als 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>%1 wird nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 ist beschädigt: Der SHA-256-Hash ist nicht der, nach dem es benannt ist.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackView</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>Presets (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>Von %1 ab&amp;rufen</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*Werte und README liegen noch auf dem Server des Katalogs %1. Zum Ansehen und Hinzufügen abrufen.*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*Dieses Pack hat keine README.*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PaletteActions</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>Kein Befehl ähnelt „%1“.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>Gehe zu Schicht, Manifest, Variable, Schlüssel, Fenster oder Datei</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>Was das Profil ist: Name und Version, Typ und Cloud, Tags. Der Stift bearbeitet sie, und ein Klick auf die Version listet die anderen vorhandenen auf.</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>Die Schichten des Profils, wie Palette sie zeigt: unten das Betriebssystem, darüber die Add-ons. Ein Klick zeigt die Texte einer Schicht. Add-ons lassen sich verschieben, durch Ziehen oder mit Alt+Pfeil nach oben oder unten; Kernschichten behalten ihren Platz.</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>Die Profile eines Ordners, jedes mit seinen Versionen. Ein Doppelklick öffnet eines in diesem Fenster.</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>Die Auswahl, die das Pack dieser Schicht für seine Werte bietet. Während der Mauszeiger auf einem Preset ruht, zeigt der Editor, welche Zeilen wegfallen und hinzukommen würden; ein Klick führt die Änderung aus, „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>Was in den Werten dieser Schicht unter „pack:“ steht, als Formular: Namespace, Installationspriorität, Images und dergleichen. Formular und Text sind eins; eine Änderung im einen erscheint auch im anderen.</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>Was beim Bereitstellen des Profils abgefragt wird. Eine Schicht übernimmt die Antwort, wo in ihrem Text {{.spectro.var.NAME}} steht. Die Reihenfolge hier ist die des Bereitstellungsformulars; Zeilen lassen sich ziehen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>In welcher Reihenfolge Schichten installiert werden: die mit der niedrigsten Priorität zuerst, die mit gleicher zusammen. Eine Schicht, die in eine andere Welle gezogen wird, erhält deren Priorität.</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>Der Text, wie ihn ein Cluster erhielte: Variablen, Makros und Werte anderer Packs sind eingesetzt, mit Werten, die Sie zum Ausprobieren wählen können. Nichts davon wird im Profil gespeichert.</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>Die Schlüssel des angezeigten Texts. Ein Klick führt hin, und der Schlüssel am Cursor ist hier ausgewählt.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>Was im Profil falsch oder auffällig ist, während der Arbeit geprüft. Ein Klick führt hin; der Link rechts behebt es. Mit dem Tastaturfokus hier erklärt F1 die Regel hinter dem ausgewählten Problem.</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>Alle Stellen, an denen das Gesuchte verwendet wird: eine Variable, ein Anker, ein Wert eines Packs. Ein Klick führt hin.</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>Die Texte der ausgewählten Schicht, jeder in einem Tab: ihre Werte und ihre Manifeste. Was Sie nicht anfassen, bleibt Byte für Byte erhalten.</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>Ob alles gespeichert ist, wie viele Schichten es gibt, wo der Cursor steht und ob der Text lesbar ist. Ein Klick auf die Probleme führt zu ihnen, einer auf die Zeile fragt nach einer anderen.</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>Werte, die von denen der Packs abweichen: was bei einer Aktualisierung zu übernehmen ist. Die Eingabetaste führt zu einem Wert, Entf gibt ihm die Bedeutung zurück, die er im Pack hat.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht: Möglicherweise ist er gesperrt. Das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>Das System hat keinen Schlüsselbund, der das Passwort aufnimmt: %1. Es wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No fonts are installed here, without which no PDF can be drawn. Install some, such as the DejaVu fonts, or write HTML or Markdown.</source>
        <translation>Hier sind keine Schriften installiert, ohne die sich kein PDF zeichnen lässt. Schriften installieren, etwa DejaVu, oder HTML oder Markdown schreiben.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>Die Seiten des PDFs ließen sich nicht zeichnen. Stattdessen HTML oder Markdown schreiben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>Manifest von %1</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>variable · %1</source>
        <translation>Variable · %1</translation>
    </message>
    <message>
        <source>other window</source>
        <translation>anderes Fenster</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>anderes Fenster · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>zuletzt geöffnet · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>Es wird für diese Sitzung verwendet.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>Gilt sofort, für Texte, Zahlen und Datumsangaben. Bereits ausgeführte Schritte behalten ihre Namen.</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>Aufbewahrte frühere &amp;Versionen je Datei</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>Bevor eine Datei überschrieben wird, wird eine Kopie aufbewahrt, insgesamt bis zu 256 MiB.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>Verbindungen werden erst hergestellt, wenn Sie es verlangen. Der Weg führt über den Proxy des Systems oder den, den dessen PAC-Datei nennt. Falls dieser eine Anmeldung verlangt:</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Passwort aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>Dateiinhalt vor dem Öffnen an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>Die Werte sind ab Zeile %1 kein YAML.</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>das Pack selbst hat ein Preset dieses Namens: das eigene umbenennen</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>In der Gruppe „%2“ gibt es kein Preset „%1“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>Eigenes · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>Ein Preset umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>Werte, in denen es eingeschaltet ist, nennen weiterhin „%1:%2“: dort neu wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Angezeigt als</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>Wie die Werte es nennen. In seiner Gruppe eindeutig.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>Von den Presets einer Gruppe ist höchstens eines eingeschaltet. Ein einzelnes ist ein Schalter.</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>Angeben, als was das Preset angezeigt werden soll.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Dem Preset einen Namen geben.</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>Eine Gruppe wählen oder eine neue eintragen.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>Das Pack selbst hat in dieser Gruppe ein Preset „%1“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>Sie haben in dieser Gruppe bereits ein Preset „%1“: einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>Vorschau eines Presets</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>Presets betreffen Werte, und diese sind keine Map.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 ist der Alias *%2, dessen Anker an anderer Stelle steht: auch jenen Wert aufzeichnen oder den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>Bei %1 ist nichts vorhanden, weder in den Werten des Packs noch in diesen.</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>Es gibt nichts aufzuzeichnen: einen Wert wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>%1 lässt sich nicht als Preset schreiben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1: %2, eigenes Preset</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>Dieses eigene Preset umbenennen, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>%1 umbenennen, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>Neu setzen</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>Die Werte werden wieder so, wie das Preset sie hat</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>%1 neu setzen</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n Zeile</numerusform>
            <numerusform>+%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n Zeile</numerusform>
            <numerusform>−%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>ein, wie im Preset</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>ein, laut Markierung</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>seither bearbeitet: %1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>die Markierung sagt „ein“, die Werte sagen anderes</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>lässt sich nicht anwenden: %1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>die Werte sind bereits so, ohne Markierung</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>die Markierung nennt „%1“, das das Pack nicht hat</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>kein Preset dieser Gruppe ist ein</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>lässt sich nicht zurücknehmen: %1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>die Zeilen des Presets zurücknehmen</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>die Zeilen des Presets zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>Seither bearbeitet: %1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>Eigene Werte gingen verloren: %1. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>Preset %1: %2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1, aus den Packs des Profils</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1, aus dem Katalog %2</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1, aus dem Beispielkatalog</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1; die Schicht ist %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>Das Preset „%1“ der Gruppe „%2“ lässt sich in den Werten nicht nennen: Die Namen enthalten Kommas, Doppelpunkte oder Zeilenenden.</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>Die Presets lassen sich nicht lesen, Zeile %1: %2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>Die Presets lassen sich nicht lesen: Auf oberster Ebene wird ein Schlüssel „presets“ erwartet.</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>Die Presets lassen sich nicht lesen: „presets“ ist keine Liste.</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>In Zeile %1 steht ein Preset ohne Namen.</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>Die Werte enthalten mehrere Dokumente, von denen Palette nur das erste liest: was unter „---“ in Zeile %1 steht, in ein Manifest verschieben und dann das Preset wählen.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Preset „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>Mehrere Presets heißen „%1“; GROUP:NAME schreiben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>Presets sind fertige Varianten, die ein Pack mitbringt. Eine Schicht auswählen, um die ihres Packs zu sehen.</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>Presets stammen aus dem Ordner eines Packs. Einen Ordner mit Packs wählen, etwa einen Checkout eines Pack-Repositorys, oder ein Archiv öffnen, das Packs enthält.</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>Manifestschichten haben keine Presets</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>Presets sind fertige Varianten, die ein Pack mitbringt.</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>Die Werte lassen sich trotzdem als Text bearbeiten.</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>Mehr zu den eigenen Presets</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>Preset suchen</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>Kein Preset enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>Für %1 %2 ist kein Pack bekannt</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>Das Pack %1 %2 hat keine Presets</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>Auf eine Variante zeigen, um die Zeilen zu sehen, die sie ändert.</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1 Ist das behoben, lassen sich wieder Presets wählen.</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 wurde nicht ausgeführt: %2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>%1 wurde nicht ausgeführt. %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Regel: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>YAML, Templates, Namen und die Reihenfolge der Schichten werden während der Arbeit geprüft.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>Meldung &amp;kopieren</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>„%1“ in diesem &amp;Profil ausschalten</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>„%1“ in &amp;allen Profilen ausschalten</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>Über diese &amp;Regel…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Die Vorlagen werden gelesen…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Es wird weiter gesucht…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>Diese &amp;Version ändern…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Vorlage %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileArchive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is an empty archive.</source>
        <translation>%1 ist ein leeres Archiv.</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 ist das Archiv eines Packs, nicht eines Profils: das Pack aus einem Katalog einem Profil hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 ist ein Helm-Chart, kein Profil: einem Profil als Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 enthält kein Profil: %2 fehlt darin, und keine andere Datei ist ein Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 enthält %n Profil (%2): entpacken und eines davon öffnen.</numerusform>
            <numerusform>%1 enthält %n Profile (%2): entpacken und eines davon öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>Das Profil wurde aus „%1“ im Archiv gelesen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Edit name, version, description and tags</source>
        <translation>Name, Version, Beschreibung und Tags bearbeiten</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>Profilangaben bearbeiten</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>Version des Profils; ein Klick zeigt die anderen vorhandenen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileDelegate</name>
    <message>
        <source>open here</source>
        <translation>hier geöffnet</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 ist ein ZIP-Archiv: entpacken und das enthaltene Profil öffnen.</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 ist mit xz oder bzip2 gepackt: zuerst entpacken. Gelesen werden mit gzip oder zstd gepackte Archive.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 ist kein Profil: weder JSON- oder YAML-Text noch ein Archiv (.tgz).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 ist größer als %2 MiB; kein Profil ist so groß.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>%1 lässt sich nicht öffnen: Der Name der Datei oder eines Ordners darüber ist nicht UTF-8. Zuerst umbenennen.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 ist ein Link auf %2; diese Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>Der Ordner %1 ist nicht mehr vorhanden: einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 ist kein Ordner: einen wählen, der Profile enthält.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>Für den Ordner %1 fehlt die Leseberechtigung: den Besitzer fragen oder einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>Schicht %1 hat keinen Namen: einen vergeben.</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>Der Name der Schicht „%1“ enthält „/“, was neuere Versionen von Palette ablehnen: umbenennen.</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>Die Schicht „%1“ heißt wie Schicht %2, und Namen müssen in einem Profil eindeutig sein: eine umbenennen. Ein doppelt verwendetes Pack wird DISPLAY-NAME--%1 genannt.</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>Manifest %1 der Schicht „%2“ hat keinen Namen: einen vergeben.</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>Die Schicht „%1“ hat zwei Manifeste mit dem Namen „%2“: eines umbenennen.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>Die Schicht „%1“ ist vom Typ „%2“, und ihre Registry „%3“ ist von der Art „%4“, die so etwas nicht enthält: das Pack erneut aus der Registry wählen, die es hat.</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>Die Schicht „%1“ nennt keine Version ihres Packs: eine wählen.</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>Die Schicht „%1“ gibt nicht an, in welcher Registry ihr Pack liegt; Palette fragt beim Import.</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>The profile has no name. The product imports none without: give it one.</source>
        <translation>Das Profil hat keinen Namen. Ohne Namen importiert Palette keines: einen vergeben.</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>Der Name des Profils enthält ein Zeilenende oder ein anderes unsichtbares Zeichen: entfernen.</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>Der Name des Profils „%1“ beginnt oder endet mit einem Leerzeichen, das in einer Liste niemand sieht: entfernen.</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>Das Profil hat keine Version; Palette nimmt 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>„%1“ ist keine Version, die Palette annimmt: drei Zahlen schreiben, etwa 1.0.0 oder 1.0.0-beta.</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>Das Profil hat keinen Typ: Infrastruktur, vollständig, Add-on oder System wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>„%1“ ist kein hier bekannter Profiltyp; er wird unverändert beibehalten.</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>Ein Profil mit Betriebssystem und Kubernetes gilt für genau eine Cloud: wählen, für welche.</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>„%1“ ist keine hier bekannte Cloud; sie gilt als benutzerdefiniert. Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>Ein Tag hat keinen Namen: entfernen oder benennen.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>Das Tag „%1“ ist doppelt; Palette behält das letzte: das andere entfernen.</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>Die Speicherschicht fehlt: ein Pack dafür hinzufügen, sofern die Cloud keinen eigenen Speicher mitbringt.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>Die Schicht „%1“ (%2) steht über „%3“; die Reihenfolge ist Betriebssystem, Kubernetes, Netzwerk, Speicher, dann Add-ons: nach unten verschieben.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>Die Schicht „%1“ ist von der Art „%2“, die hier nicht bekannt ist. Sie wird beibehalten und als Add-on behandelt.</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>Die Schicht „%1“ hat den Typ „%2“, der hier nicht bekannt ist; er wird unverändert beibehalten.</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>Die Schicht „%1“ ist ein Add-on, und ein Infrastrukturprofil enthält keine: das Profil zu einem vollständigen machen oder die Schicht in ein Add-on-Profil legen.</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>Das Profil hat noch keine Schichten.</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>Eine Schicht fehlt, die jeder Cluster braucht: %1. Ein Pack dafür hinzufügen.</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>Die Schicht „%1“ ist die zweite ihrer Art (%2), und ein Cluster hat nur eine: eine entfernen.</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>Die Schicht „%1“ ist eine Kernschicht (%2), die nur ein Infrastruktur- oder vollständiges Profil enthalten kann: den Typ des Profils ändern oder die Schicht entfernen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (seither geändert)</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>Welle %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>Der Name %1 sagt nicht, was geschrieben werden soll: mit .tgz, .json oder .yaml enden lassen, oder mit / für einen Ordner.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 ist größer als 64 MiB und wird zum Auflisten nicht entpackt: öffnen, um zu sehen, was es ist.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>Der Ordner der Vorlagen, %1, lässt sich nicht anlegen: die Schreibberechtigung prüfen.</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>Die Vorlage %1 lässt sich nicht entfernen: die Schreibberechtigung prüfen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 ist eine Terraform-Konfiguration: das Profil als JSON exportieren und dieses öffnen.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 ist leer und enthält kein Profil.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 ist UTF-16-Text: als UTF-8 speichern und erneut öffnen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>dies ist kein Profil: ein Profil ist ein Objekt mit „metadata“ und „spec“</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>dies ist ein App-Profil; Layerwright entwirft Cluster-Profile</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>dies ist kein Profil: „spec.template“ mit Schichten fehlt</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>dies ist kein Profil: es sieht aus wie %1</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>Dies ist eine Antwort des Palette-Servers; gelesen wurden die veröffentlichten Schichten.</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>Dies ist eine Antwort des Palette-Servers; gelesen wurden die Schichten des Entwurfs.</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>Gespeichert wird in der Form, die Palette importiert: Was das Objekt des Servers beschreibt (Kennungen, Daten, Status), entfällt dann.</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>Die Manifeste sind nur genannt, ohne ihren Text; hier sind sie leer.</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>Dieses Profil hat seine Felder auf oberster Ebene; nach einer Änderung wird es in der Form gespeichert, die Palette importiert.</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>Diese Form hat keinen Platz für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>%n weiterer Hinweis wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Hinweise wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>ein Kubernetes-Objekt; einem Profil lässt es sich als Manifest hinzufügen</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>die pack.json eines Packs; das Pack aus einem Katalog einem Profil hinzufügen</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>eine Liste vom Palette-Server; ein Profil daraus speichern</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>die presets.yaml eines Packs</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>eine Liste von Profilvariablen</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>eine Liste von Makros</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>eine Fehlermeldung des Palette-Servers</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>eine Antwort des Palette-Servers auf eine Änderung; sie nennt ein Profil, enthält es aber nicht</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>die Werte einer Schicht</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileView</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>In neuem F&amp;enster öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>Einen Ordner wählen; die Profile darin werden hier mit ihren Versionen aufgelistet.</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>Sobald er wieder vorhanden ist, werden seine Profile hier aufgelistet.</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>Keine Profile in diesem Ordner</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>Aufgelistet werden Archive, JSON, YAML und Ordner, die ein Profil enthalten. Hier eines speichern oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>Durchsucht werden Name, Version, Typ, Cloud, Tags, Beschreibung und Datei.</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Alle Profile anzeigen</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>Profil suchen</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>Profil im Ordner suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>Kein Profil enthält „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Wird gelesen… bisher %n Datei</numerusform>
            <numerusform>Wird gelesen… bisher %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Nach %n Datei angehalten.</numerusform>
            <numerusform>Nach %n Dateien angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>Nur die erste Datei wird angesehen: auf Ordner verteilen.</numerusform>
            <numerusform>Nur die ersten %n Dateien werden angesehen: auf Ordner verteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht lesen; sie steht am Ende der Liste.</numerusform>
            <numerusform>%n Dateien lassen sich nicht lesen; sie stehen am Ende der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReadmeView</name>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>… (the rest is not shown)</source>
        <translation>… (der Rest wird nicht angezeigt)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>Profile, die Sie öffnen oder speichern, werden hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>Noch keine Dateien geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>In neuem F&amp;enster öffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>Ein Preset von %1 aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>Alles, was vom Pa&amp;ck abweicht (%n Wert)</numerusform>
            <numerusform>Alles, was vom Pa&amp;ck abweicht (%n Werte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>Was im Editor ausge&amp;wählt ist (%n Wert)</numerusform>
            <numerusform>Was im Editor ausge&amp;wählt ist (%n Werte)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>Was im Editor ausge&amp;wählt ist (nichts)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>Zuerst Zeilen der Werte im Editor auswählen.</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>Wer&amp;te des Presets</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>Das Preset als YAML</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>Als &amp;YAML</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>Die Werte sind die des Packs: Es gibt nichts aufzuzeichnen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordedValues</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Im Pack</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>Aufzuzeichnende Werte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>Layerwright wurde nicht ordnungsgemäß beendet. Was bis dahin nicht gespeichert war, ist noch vorhanden; nach dem Wiederherstellen führt „Rückgängig“ Schritt für Schritt zurück zum Inhalt der Datei.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>Sie werden beim nächsten Start von Layerwright wieder angeboten.</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>Die nicht gespeicherten Änderungen an %n Profil verwerfen?</numerusform>
            <numerusform>Die nicht gespeicherten Änderungen an %n Profilen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>Sie lassen sich nicht zurückholen. Die Dateien bleiben unverändert.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>Der Index von „%1“</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>der Index wird abgerufen</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>Der Katalog „%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>Der Katalog „%1“ wird gerade von einem anderen Fenster oder Programm aktualisiert, oder in seinen Ordner %2 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>Die Liste der Packs von „%1“</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>„%1“ ist keine Escape-Sequenz</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>„%1“ ist keine Zeichenklasse</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>„%1“ ist kein Zeichenbereich</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>das „]“ zu „%1“ fehlt</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>das „)“ zu „%1“ fehlt</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>zu einem „)“ fehlt in „%1“ das „(“</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>er endet mit einem „\“</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>vor „%1“ steht nichts, was sich wiederholen ließe</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>„%1“ wiederholt zu oft oder rückwärts</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>„%1“ wiederholt, was bereits wiederholt wird</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>„%1“ kennt RE2 nicht, das kein Lookaround hat</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>„%1“ ist kein Name einer Gruppe</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>ausgeschrieben ist er zu groß</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>Der reguläre Ausdruck ist länger als %1 Zeichen: kürzen.</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>Der reguläre Ausdruck „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 oder neuer</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 oder älter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>Keine bekannten Versionen erfüllen alle Bedingungen: eine der beiden Schichten ändern oder entfernen.</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>Eine neuere Version ist nicht bekannt: ein Pack als Ersatz suchen.</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>Die Schicht „%1“ fordert in ihren Werten %2, und ihr Pack verlangt mindestens %3: die Anforderungen oder die Replikate erhöhen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>Die Packs, die ihren Bedarf nennen, verlangen von den Maschinen eines Clusters %1. Palette vergleicht das beim Anlegen eines Clusters mit den Maschinenpools.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>Die Schichten „%1“ und „%2“ haben beide den Anzeigenamen „%3“, der im Profil und seinem Cluster eindeutig sein muss: dieser einen anderen geben.</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>In den Namespace %1 installieren</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>Die Schicht „%1“ ist ein Chart und nennt keinen Namespace, wird also in „default“ installiert: pack.namespace in den Werten setzen.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>Die Schichten „%1“ und „%2“ werden beide in den Namespace „%3“ installiert. Wird „%1“ später entfernt, verschwindet der Namespace mit allem darin, auch „%2“: jeder Schicht einen eigenen Namespace geben.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>Schicht „%1“: Das Pack %2 %3 ist für %4 gemacht, und dieses Profil ist für %5. Ein dafür gemachtes Pack nehmen oder dem Profil eine andere Cloud geben.</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>Das Manifest „%1“ hängt an der Kernschicht „%2“. Bei Edge wendet Palette solche Manifeste nicht an: in eine eigene Manifestschicht legen.</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>Ein Pack lässt sich nicht lesen, und seine Regeln werden nicht geprüft: beheben oder den Autor verständigen. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>Es gibt %n weiteres Pack, das sich nicht lesen lässt.</numerusform>
            <numerusform>Es gibt %n weitere Packs, die sich nicht lesen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>Schicht „%1“: Etwas in der pack.json von %2 %3 lässt sich nicht lesen; der Rest wird berücksichtigt. %4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>Die Datei %1 daneben ist ebenfalls „%2“ %3, und Palette importiert nur eine davon: einer eine andere Version oder einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>Versionen ändern: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>beliebige Version</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>Die Schicht „%1“ verlangt das Pack „%2“ (%3), und der Stack hat keines.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Hinzufügen.</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>Hinzufügen, sofern nicht ein anderes Profil des Clusters es mitbringt.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>Die Schicht „%1“ %2 verträgt sich nicht mit „%3“ (%4), und der Stack hat %5.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>Die Schicht „%1“ %2 nennt für Aktualisierungen „%3“ (%4), und der Stack hat %5. Vor dem Aktualisieren von Clustern die README ihres Packs lesen.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>Die Schicht „%1“ %2 verlangt „%3“ (%4), und der Stack hat %5.</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>Nächstliegende Versionen, die alle Bedingungen erfüllen: %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>Schicht „%1“: Das Pack %2 ist veraltet und wird deaktiviert.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>Schicht „%1“: Das Pack %2 ist deaktiviert; Palette bietet es nicht mehr an.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>Schicht „%1“: Das Pack %2 ist gelöscht; Palette kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>Eine neuere Version nehmen: %1.</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>Das Objekt „%1“ nennt keinen Namespace, und auch die Schicht „%2“ hat keinen dafür; es entsteht also in „default“: pack.namespace in den Werten der Schicht setzen oder hier metadata.namespace.</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>Hinzufügen: %1.</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>Sofern nicht ein anderes Profil des Clusters es mitbringt, hinzufügen: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>Hier ist kein Programm bekannt, das %1 anzeigt.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportFindings</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>das Profil</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>Installationswelle</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>Presets ein</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>Das Profil hat keine Schichten.</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>In der Reihenfolge der Datei, unterste zuerst.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>entspricht %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>Das Profil deklariert keine Variablen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Im Pack</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… und %n weiterer Wert.</numerusform>
            <numerusform>… und %n weitere Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>Wie in ihren Packs: %1.</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>Nicht verglichen, da ihre Packs in genau dieser Version nicht bekannt sind: %1.</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>Keine Schicht stammt aus einem Pack.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>Keine Werte führen Images unter pack.content.images auf, und kein Manifest nennt eines.</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>Images, die die Werte unter pack.content.images aufführen oder Manifeste nennen. Charts können weitere verwenden.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Keine gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>%n Befund ausgeschalteter Regeln ist nicht enthalten.</numerusform>
            <numerusform>%n Befunde ausgeschalteter Regeln sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>Werte, die von denen der Packs abweichen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nichts aufzulösen</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>Eine Schicht auswählen, um ihre Werte und Manifeste so zu sehen, wie ein Cluster sie erhielte.</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Nicht aufgelöst</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>Zur nächsten nicht aufgelösten Stelle gehen</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>Maskierte zeigen</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>Die Werte maskierter Variablen statt Sternchen anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>Die Auswahl kopieren, sonst den ganzen Text</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>Zur Zeile im Editor (Eingabetaste oder Strg und ein Klick)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n eingesetzt</numerusform>
            <numerusform>%n eingesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n mit Beispielwert</numerusform>
            <numerusform>%n mit Beispielwert</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>das Ergebnis ist kein YAML</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>Nichts einzusetzen: Ein Cluster erhält den Text unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n nicht aufgelöst</numerusform>
            <numerusform>%n nicht aufgelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>Aufgelöster Text</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>Zur &amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>Das Profil hat keine Variable „%1“.</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>Die Variable „%1“ ist erforderlich und hat keine Vorgabe: einen Beispielwert eintragen.</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>Ein Beispiel; das Makro muss dort vorhanden sein, wo das Profil verwendet wird.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>Das Makro „%1“ muss dort vorhanden sein, wo das Profil verwendet wird; hier hat es keinen Beispielwert.</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>Ein Beispiel; jeder Cluster hat einen eigenen Wert.</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette hat kein Systemmakro „%1“.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>Der Stack hat keine Schicht „%1“; Palette setzt hier die Vorgabe ein oder nichts.</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>Der Wert „%1“ verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>Der Wert „%1“ ist ein Verweis zu viel.</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>Die Schicht „%1“ hat keinen Wert „%2“; Palette setzt hier die Vorgabe ein oder nichts.</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>„%1“ ist kein einzelner Wert.</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>Es würde mehr eingesetzt, als Platz hat.</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>„%1“ gehört nicht zu den Werten von Palette.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>Palette wendet auf eine Profilvariable keine Funktion an.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Nicht berechnet: %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>„%1“ ist keine Angabe für %2 und wird nicht gezählt: eine wie %3 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>„%1“ ist keine Anzahl von Replikaten; gezählt wird eines: eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>%1 m CPU</source>
        <translation>%1 m CPU</translation>
    </message>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1 MiB memory</source>
        <translation>%1 MiB RAM</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 GiB RAM</translation>
    </message>
    <message>
        <source>%1 GB disk</source>
        <translation>%1 GB Festplatte</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>Auffälliges; es lässt sich später beheben</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1 in diesem Profil</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 in allen Profilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Was sie meldet</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>Der Text ist ab dieser Stelle kein YAML</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>Nach dem Ende eines Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>In der Einrückung steht ein Tabulator</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>Ein Byte ist nicht UTF-8 oder ein in YAML verbotenes Zeichen</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>Werte sind zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>Der Text ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>Eine Map enthält einen Schlüssel doppelt</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>Ein Wert oder Schlüssel beginnt mit einem Template und steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>Zu einem Alias fehlt der Anker</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>Ein Schlüssel von Palette steht neben „pack“ statt darin</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>Die Installationspriorität ist keine Zahl in Anführungszeichen</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>Der Namespace ist kein Name, den Kubernetes annimmt</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>Ein Schlüssel in „pack.content“ ist falsch geschrieben</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>Ein Dokument eines Manifests ist kein Objekt</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>Ein Objekt gibt nicht an, von welcher Art es ist</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>Ein Objekt gibt nicht an, zu welcher API es gehört</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>Ein Objekt hat keinen Namen</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>Ein Objekt ist im Profil doppelt vorhanden</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>Ein vom Pack verlangter Wert fehlt</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>Ein Wert hat nicht das vom Pack verlangte Format</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>Ein Wert, der bleiben muss wie im Pack, wurde geändert</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>Eine Regel des Packs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>Ein Passwort des Packs steht im Klartext</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>Ein Wert hat einen anderen Typ, als das Chart verlangt</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>Ein Wert gehört nicht zu denen, die das Chart zulässt</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>Ein vom Chart verlangter Schlüssel fehlt</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>Ein Schlüssel gehört nicht zu denen, die das Chart zulässt</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>Das Schema des Charts verweist nach außen, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>Etwas im Schema des Charts lässt sich nicht zur Prüfung verwenden</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>Ein Chart des Packs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>Ein Pack verlangt ein anderes, das nicht im Stack ist</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>Ein Pack verlangt eine andere Version eines Packs im Stack</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>Ein Pack verträgt sich nicht mit einem anderen im Stack</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>Ein Pack sagt etwas zur Aktualisierung eines anderen</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>Eine Abhängigkeit eines Packs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>Ein Pack des Katalogs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>Etwas, das wie ein Geheimnis aussieht, steht im Klartext</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>Das Profil hat keinen oder einen schwer lesbaren Namen</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>Die Version des Profils besteht nicht aus drei Zahlen</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>Der Typ des Profils fehlt oder ist unbekannt</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>Das Profil gilt für eine Cloud und nennt keine</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>Das Profil ist für eine benutzerdefinierte Cloud</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>Eine andere Datei des Ordners hat Namen und Version des Profils</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>Ein Tag hat keinen Namen oder den eines anderen</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>Das Profil hat keine Schichten</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>Eine Kernschicht fehlt</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>Eine Kernschicht steht über einer, unter die sie gehört</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>Eine Kernschicht ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>Ein Add-on- oder Systemprofil enthält eine Kernschicht</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>Ein Infrastrukturprofil enthält ein Add-on</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>Zwei Schichten haben denselben Namen</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>Zwei Schichten haben denselben Anzeigenamen</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>Schichten teilen sich einen Namespace, der mit einer von ihnen verschwindet</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>Ein Pack ist nicht für die Cloud des Profils gemacht</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>Eine Kernschicht bei Edge hat Manifeste</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>Was die Packs des Stacks von den Maschinen verlangen</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>Ein Wert fordert weniger, als das Pack braucht</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>Eine Ressourcenangabe lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>Eine Schicht hat keinen oder einen von Palette abgelehnten Namen</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>Eine Schicht ist von unbekannter Art</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>Eine Schicht ist von unbekanntem Typ</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>Eine Schicht nennt keine Version ihres Packs</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>Eine Schicht gibt nicht an, aus welcher Registry sie stammt</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>Typ und Registry einer Schicht passen nicht zusammen</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>Eine Schicht nennt keinen Namespace</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>Ein Pack ist veraltet oder gelöscht</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>Ein Manifest hat keinen Namen</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>Zwei Manifeste einer Schicht haben denselben Namen</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>Eine Variable hat keinen Namen oder einen mit ungewöhnlichen Zeichen</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>Zwei Variablen haben denselben Namen</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>Das Format einer Variable ist unbekannt</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>Die Eingabe einer Variable ist unbekannt oder passt nicht zum Rest</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>Der Ausdruck, mit dem eine Variable geprüft wird, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>Das Bereitstellungsformular würde die Vorgabe einer Variable ablehnen</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>An den Optionen einer Variable ist etwas auffällig</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>Eine maskierte Variable hat ihre Vorgabe in der Datei</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>Die Vorgabe einer Variable enthält ein Template</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>Ein Template verwendet eine Variable, die es nicht gibt</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>Eine Variable wird von keiner Schicht verwendet</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>Ein Template wendet eine Funktion auf eine Variable an</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>Eine Variable steht in „pack.content“</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>„system.uri“ enthält eine Variable und ein Makro zugleich</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>Eine Variable steht in Anführungszeichen, die auch in ihren Werten vorkommen</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>Ein Template beginnt nicht mit einem Wort, das Palette kennt</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>Ein Template verwendet ein unbekanntes Systemmakro</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>Ein Template verwendet ein Makro eines Projekts oder Mandanten</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>Ein Template verweist auf eine Schicht, die es nicht gibt</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>Ein Template verweist auf einen Wert, den es nicht gibt</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>Ein Template verwendet eine unbekannte Funktion</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>Nur &amp;ausgeschaltete</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Regeln für %1</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Über die Regel</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>Alle &amp;einschalten</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>Im &amp;Handbuch öffnen</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>Alle Regeln und welche davon ausgeschaltet sind</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n Regel ist ausgeschaltet</numerusform>
            <numerusform>%n Regeln sind ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1; dadurch ausgeblendete Befunde: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>Üblicher Wert von %1</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Beispielwert von %1</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>Hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>Ausgeblendet: Beim Bereitstellen gilt immer die Vorgabe.</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>Schreibgeschützt: Beim Bereitstellen gilt immer die Vorgabe.</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>Erforderlich und ohne Vorgabe.</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>Ohne Vorgabe.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>Die Vorgabe.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>Ihr Beispiel.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>Wo ein Text Variablen oder Makros verwendet, lassen sich hier Werte zum Ausprobieren eintragen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>Was beim Bereitstellen eingegeben würde.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>Diese müssen dort vorhanden sein, wo das Profil verwendet wird.</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>Systemmakros</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>Jeder Cluster hat eigene; dies sind Beispiele.</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>Bleibt erhalten, solange das Profil geöffnet ist, und wird nie hineingeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>Als „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>Die Werte werden nicht mit %1 geprüft. %2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>Etwas in %1, Zeile %2, wird nicht geprüft. %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaWords</name>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>„%1“ ist zu kurz; vom Schema verlangte Mindestzahl von Zeichen: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>„%1“ ist zu lang; vom Schema erlaubte Höchstzahl von Zeichen: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>„%1“ hat zu wenige Elemente; vom Schema verlangte Mindestzahl: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>„%1“ hat zu viele Elemente; vom Schema erlaubte Höchstzahl: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>„%1“ hat zu wenige Schlüssel; vom Schema verlangte Mindestzahl: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>„%1“ hat zu viele Schlüssel; vom Schema erlaubte Höchstzahl: %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>„%1“ steht bereits in der Liste, und das Schema erlaubt jedes Element nur einmal.</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>Wurzel der Werte</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>„%1“ passt zu mehreren Alternativen des Schemas, das nur genau eine davon erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>„%1“ fehlt, und das Schema verlangt es: hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>„%1“ ist ein Schlüssel, den das Schema dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>In „%1“ fehlt ein Element, das das Schema in der Liste verlangt, oder es kommt zu oft vor.</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>„%1“ ist dort laut Schema nicht erlaubt: entfernen.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types of values</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>„%1“ ist „%3“; das Schema verlangt mindestens %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>„%1“ ist „%3“; das Schema verlangt höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>„%1“ ist „%3“; das Schema verlangt mehr als %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>„%1“ ist „%3“; das Schema verlangt weniger als %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>„%1“ ist „%3“; das Schema verlangt ein Vielfaches von %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>„%1“ ist „%3“; das entspricht nicht dem vom Schema verlangten Muster: %2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>„%1“ ist „%3“; das entspricht nicht dem vom Schema verlangten Format: %2.</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>„%1“ passt zu keiner der Alternativen des Schemas.</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Alternative %1: %2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>„%1“ hat den falschen Typ. Erwartet: %2. Gefunden: %3.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>„%1“ hat einen Wert, den das Schema nicht erlaubt. Erlaubt: %2. Gefunden: %3.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>„%1“ ist ein Schlüssel, den das Schema dort nicht erlaubt. Bekannte Schlüssel: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>„%1“ hat einen Wert, den das Schema ausschließt: %2.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>Es verweist auf „%1“, das nicht gelesen wird: Ein Schema darf nur auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>Es verweist auf „%1“, das es nicht enthält.</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>„%1“ verweist ohne Ende auf sich selbst.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Es ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>Es verlangt mehr Aufwand, als für einen Text zulässig ist.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>Dies ist ein privater Schlüssel oder ein Token im Klartext: Alle, die das Profil haben, können es lesen. Eine maskierte Profilvariable verwenden oder ein Secret, das im Cluster vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>„%1“ sieht nach Anmeldedaten im Klartext aus. Falls ja, eine maskierte Profilvariable verwenden: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>Der Server wird erst angefragt, wenn Sie die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>Katalogserver hinzufügen</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>Katalogserver</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>Hinzufügen und lesen</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>Speichern und lesen</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm-Repository</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>OCI-Registry mit Packs und Charts</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>wie diese Registry in Palette heißt</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>Schichten aus diesem Katalog geben an, dass sie aus der Registry dieses Namens stammen.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>Passwort aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>Benutzername und Passwort werden nicht über http:// gesendet, wo andere sie lesen können.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>Wer auf dem Weg zu diesem Server sitzt, kann sich für ihn ausgeben.</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>Falls der Server eine Anmeldung verlangt. Namen und Passwörter gehen nur an diesen Server und nie über http://.</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>Im Schlüsselbund Ihres Desktops, der Sie auffordert, ihn zu entsperren, oder im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>Konsole von Palette</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>keine: die Packs des Mandanten</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>Pro&amp;jekt-UID</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>Schlüss&amp;el aufbewahren</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>nach Wahl</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>Schichten aus diesem Katalog nennen die Registry, die die Konsole angibt.</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Diese Konsole braucht einen API-Schlüssel: Legen Sie dort in den Einstellungen des Benutzers einen an.</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>Wo der Server ist: https://… für ein Helm-Repository, das dort eine index.yaml hat, oci://HOST/PATH oder https://… für eine OCI-Registry und https://… der API für eine Konsole.</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Ein Helm-Repository hat nur Charts. Eine OCI-Registry kann Packs, Charts oder beides enthalten; eine Adresse, die mit oci:// beginnt, ist immer eine. Die Konsole Ihrer Palette hat die Packs aller Registrys, die sie kennt.</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>Wie der Katalog hier heißt. Schichten daraus geben an, dass sie aus der Registry dieses Namens sind; nehmen Sie daher den Namen, den Ihre Palette dafür hat. Eine Konsole sagt selbst, aus welcher Registry ein Pack ist.</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>Das Projekt, dessen Packs aufgelistet werden, mit seiner UID in der Konsole; ohne Angabe die des Mandanten.</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>Das Passwort oder Zugriffstoken dieses Benutzers oder der API-Schlüssel der Konsole, der dort in den Einstellungen des Benutzers angelegt wird. Es wird nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Zweites Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>Die Tasten in einem Feld drücken. Die Rücktaste entfernt ein Tastenkürzel, Esc lässt es unverändert.</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>&amp;oder:</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Keine Tasten für: %1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>Kein Befehl ausgewählt</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 ist das Tastenkürzel von „%2“ in %3.</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 käme %2 in die Quere, dem Tastenkürzel von „%3“ in %4.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>Tastenkürzel-Übersicht</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutsDialog</name>
    <message>
        <source>The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.</source>
        <translation>Durchsucht werden Menüs, Namen und Tasten: „datei speichern“, „Strg+Umschalt“.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>Alle Befehle anzeigen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>Über&amp;sicht…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Alle Tasten auf einer Seite, als Text kopierbar</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>Kein Befehl ähnelt „%1“</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>Allen Befehlen wieder die ursprünglichen Tasten geben? Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Noch keine Schichten</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>Ein Profil ist ein Stack aus Schichten. Mit einem Pack oder eigenen Manifesten beginnen oder ein vorhandenes Profil öffnen.</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>Durchsucht werden Name, Art, Version und Registry.</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>Schicht suchen</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Alle Schichten anzeigen</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>Keine Schicht enthält „%1“</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPicture</name>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>Speicherstatus</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Kodierung und Zeilenenden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme anzeigen</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n Welle</numerusform>
            <numerusform>%n Wellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>Add-ons werden nach ihrer Installationspriorität Welle für Welle installiert.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n Fehler</numerusform>
            <numerusform>✕ %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n Warnung</numerusform>
            <numerusform>▲ %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>Hier wird nur dann eine Verbindung geöffnet, wenn Sie genau das verlangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the status bar</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, dieser Schritt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, folgt noch</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>Der einzufügende Text hat den Schlüssel „%1“ doppelt.</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>Nur eine Map lässt sich zusammenführen: Der einzufügende Text ist keine.</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>Nur mit einer Map lässt sich eine Map zusammenführen: Der Text ist keine.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 ist der Alias *%2, in den sich nichts einfügen lässt: den Wert dort ändern, wo sein Anker steht.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>„%1“ ist eine Variable dieses Profils.</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>„%1“ ist eine Variable dieses Profils; ihre Vorgabe ist „%2“.</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>Hierauf kann nichts verweisen: Verwendungen gibt es von Schlüsseln in den Werten einer Schicht, von Ankern, Variablen und Makros.</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>„%1“ ist nicht hier definiert: dort umbenennen, wo es definiert ist (F12 führt hin).</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>Hier gibt es keinen Schlüssel, keinen Anker und keine Variable zum Umbenennen.</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>Anker %1 umbenennen</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>Daneben gibt es einen weiteren Schlüssel „%1“: einen von beiden im Text ändern.</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>Schlüssel %1 umbenennen</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>Variable %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>Keine Schicht dieses Profils ist das Pack „%1“: Der Verweis nimmt, was ein anderes Profil des Clusters sagt, oder nichts.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>Die Werte von „%1“ haben kein „%2“: Ohne Vorgabe ergibt der Verweis nichts.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>Das Profil hat keine Variable „%1“: definieren oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>Das Makro „%1“ ist nicht Teil eines Profils: Definiert wird es im Projekt oder Mandanten, in den das Profil importiert wird.</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>„%1“ setzt Palette ein, wenn ein Cluster bereitgestellt wird.</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>Hier gibt es keinen Alias, keine Variable, kein Makro und keinen Pack-Verweis, deren Definition sich anzeigen ließe.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>Der Host, unter dem die Anwendung erreichbar ist, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>Der Name der Anwendung, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>Der Name des Tiers, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>Die ID der Anwendung, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>Der Name des Profils der Anwendung.</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>Die ID des Profils der Anwendung.</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>Der Name der Beschreibung des Tiers, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>Die ID der Beschreibung des Tiers, in Anwendungsprofilen.</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>Die Region der Cloud, in der der Cluster läuft.</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>Die Cloud, auf der der Cluster läuft.</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>Der Name des Cloud-Kontos des Clusters.</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>Die ID des Cloud-Kontos des Clusters.</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>Die virtuelle Adresse der API des Clusters, bei Edge und auf vSphere.</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>Der Name des Clusters.</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>Die ID des Clusters.</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>Der Name des Infrastrukturprofils des Clusters.</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>Die ID des Infrastrukturprofils des Clusters.</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>Die Version des Infrastrukturprofils des Clusters.</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>Der Name dieses Profils.</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>Die ID dieses Profils.</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>Die Version dieses Profils.</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>Die Kubernetes-Version im Cluster.</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>Der Name des Projekts, in dem der Cluster ist.</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>Die ID des Projekts, in dem der Cluster ist.</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>Der Port des Reverse-Proxys.</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>Das Protokoll des Reverse-Proxys.</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>Der Host des Reverse-Proxys, der zum Cluster führt.</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>Der Port der virtuellen Hosts des Reverse-Proxys.</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>Die ID des Mandanten.</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>Die E-Mail-Adresse der Person, die den Cluster bereitstellt.</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>Der Name der Person, die den Cluster bereitstellt.</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>Die ID der Person, die den Cluster bereitstellt.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>key:value, Return</source>
        <translation>key:value, Eingabetaste</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Das Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>Klicken, um die Tags zu bearbeiten</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ Tags hinzufügen</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>von Byte %1 bis %2 ist in einem Text von %3 nichts vorhanden</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>das Ergebnis wäre zu lang</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>der Text ist nicht Base64</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>die Zahl wäre zu groß</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>„%1“ berechnet nur Palette selbst</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>es gibt keine Funktion „%1“</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>„%1“ wird mit %2 Werten aufgerufen und erwartet %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>„%1“: das Ergebnis wäre zu lang</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>„%1“ ist mehr, als hier berechnet wird</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>neben einem „|“ fehlt etwas</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>„%1“ gehört nicht zu den Werten von Palette: Diese beginnen mit .spectro.var, .spectro.system, .spectro.macro oder .spectro.pack.</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>Es gibt keine Funktion „%1“; Templates kennen die von Go und von sprig.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>Das Profil hat keine Variable „%1“, und Palette lehnt eine Schicht ab, die eine nicht vorhandene verwendet: definieren oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>Palette wendet auf eine Profilvariable keine Funktion an: „%1“ kommt so an, wie es eingegeben wurde. „%2“ entfernen.</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>Palette setzt in pack.content keine Variable ein, da es vor dem Bereitstellen eines Clusters gelesen wird: „%1“ ausschreiben.</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri nimmt Variablen oder Makros, nicht beides: eines davon ausschreiben.</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>Ein Wert von „%1“ enthält ein einfaches Anführungszeichen, das die Anführungszeichen um ihn hier beendet: doppelte verwenden.</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>Ein Wert von „%1“ enthält ein doppeltes Anführungszeichen oder einen Backslash, die in doppelten Anführungszeichen etwas anderes bedeuten: einfache verwenden.</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>Ein Wert von „%1“ hat mehrere Zeilen, die in Anführungszeichen zu einer werden: hier einen Block (|) verwenden.</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>Palette dokumentiert kein Systemmakro „%1“: den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>Das Makro „%1“ muss im Projekt oder Mandanten vorhanden sein, bevor dieses Profil dorthin importiert wird.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>Der Stack hat keine Schicht „%1“: Hat auch der Cluster keine, setzt Palette hier die Vorgabe ein oder nichts.</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>„%1“ der Schicht „%2“ ist kein einzelner Wert, sondern eine Map oder eine Liste.</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>Die Werte der Schicht „%1“ haben kein „%2“: Palette setzt hier nichts ein.</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>Keine Schicht verwendet die Variable „%1“.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>Der Ausdruck braucht zu lange</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 in %n Text</numerusform>
            <numerusform>%1 in %n Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1, und es gibt mehr</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>in %n Text</numerusform>
            <numerusform>in %n Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>%1 in %n anderem Text</numerusform>
            <numerusform>%1 in %n anderen Texten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>Texte der Schicht</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>Name des Manifests</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>Werte der Schicht</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifest %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>Manifest &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>In Dokumente &amp;aufteilen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ablegen</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>Text verschieben</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferQueue</name>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TrustFields</name>
    <message>
        <source>Take &amp;any certificate of this server</source>
        <translation>&amp;Jedes Zertifikat dieses Servers akzeptieren</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>Ein Zertifikat im PEM-Format, falls das des Servers von einer Zertifizierungsstelle stammt, die Ihr System nicht kennt. Die Zertifizierungsstellen des Systems gelten weiterhin.</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>Jedes Zertifikat, das der Server vorweist, wird akzeptiert. Ob es der gemeinte Server ist, lässt sich dann nicht erkennen: besser die CA-Datei verwenden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>&amp;Sofort veröffentlichen, nicht als Entwurf</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>In Konsole hochladen</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>Was die Konsole wissen will</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>Trotz %n Fehler &amp;senden (siehe „Probleme“)</numerusform>
            <numerusform>Trotz %n Fehlern &amp;senden (siehe „Probleme“)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>Konsole &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Zuerst die Konsole und den API-Schlüssel dafür angeben.</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>„Konsole fragen“ sendet das Profil zur Prüfung an %1: ob Name und Version frei sind und ob es dort die Packs und Makros gibt. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>„Importieren“ legt %1 auf %2 an und veröffentlicht es.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>„Importieren“ legt %1 auf %2 als Entwurf an.</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>%1 wird angefragt</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>Diese Makros werden verwendet, sind aber nicht vorhanden; zuerst in der Konsole anlegen: %1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>Ob die Makros vorhanden sind, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>Die Konsole würde es annehmen.</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 ist jetzt auf %2. Die UID ist %3.</translation>
    </message>
</context>
<context>
    <name>Layerwright::UseListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>layer, manifest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1, %2, hier definiert: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::UsesPanel</name>
    <message>
        <source>No uses</source>
        <translation>Keine Verwendungen</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>Steht der Cursor auf einem Schlüssel, einem Anker, einer Variable oder einem Makro, listet Umschalt+F12 auf, wo er verwendet wird.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>„%1“ wird nirgends verwendet</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>„true“ oder „false“</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>Das Format „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>das „}“ eines Platzhalters fehlt</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>es gibt keinen Typ „%1“</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>nach „%1:“ wird „/“ oder „[“ erwartet</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>das „/}“ am Ende eines regulären Ausdrucks fehlt</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>das „]}“ am Ende einer Liste fehlt</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>„[%1]“ ist kein Bereich wie „[1-9]“</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>der Bereich „[%1]“ endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>ein Text nach dem Muster „%1“</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>Version wie „1.2.3“</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1, Muster: „%2“</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValuesEditor</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableDelegate</name>
    <message>
        <source>unused</source>
        <translation>nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n Verwendung</numerusform>
            <numerusform>%n Verwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the masked value</source>
        <translation>Den maskierten Wert zeigen</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1 (keine der Optionen)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>Wie beim Bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>Vor&amp;gabe</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>A&amp;usdruck, dem Werte entsprechen (RE2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>Die Eingabetaste ändert auch alle Verwendungen.</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>Verwendet als {{.spectro.var.%1}}</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>Es genügt, wenn ein Teil des Werts passt; ^ und $ verlangen den ganzen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>Noch wird sie von keiner Schicht verwendet. {{.spectro.var.%1}} in die Werte einer Schicht schreiben.</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>Ein Doppelklick führt hin.</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>Womit Schichten die Variable verwenden: {{.spectro.var.NAME}}. Buchstaben, Ziffern, „_“ und „-“; keine andere Variable des Profils hat denselben Namen. Ein anderer Name ändert alle Texte, die sie verwenden.</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>Was beim Bereitstellen über dem Feld steht. Keine andere Variable des Profils hat denselben Anzeigenamen.</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>Ein Satz für alle, die den Cluster bereitstellen: was der Wert bewirkt und wo man ihn findet.</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>Welche Werte das Bereitstellungsformular annimmt. Eine Zahl (number) kann ganz oder dezimal sein, ein Wahrheitswert (boolean) ist true oder false, eine Version hat drei Zahlen, ein Netzwerk hat ein Präfix wie in 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>Wie der Wert abgefragt wird: in einer Zeile, in mehreren oder durch Auswahl aus einer Liste.</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>Was beim Bereitstellen zur Auswahl steht: der Wert, der in die Texte eingesetzt wird, und die Beschriftung, die dafür angezeigt wird. Eine Liste braucht eine Vorgabe aus ihren Werten.</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>Was im Feld steht, bevor es beim Bereitstellen geändert wird. Eine schreibgeschützte Variable braucht eine Vorgabe, ebenso eine, die zugleich ausgeblendet und erforderlich ist.</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>Ein regulärer Ausdruck in der Syntax von RE2, dem jeder Wert entsprechen muss, etwa ^[a-z]+$. Ohne ^ und $ genügt es, dass ein Teil des Werts passt. Lookaround und Rückverweise gibt es in RE2 nicht.</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>Palette stellt nichts bereit, bevor diese Variable einen Wert hat.</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>Der Wert wird als Sternchen angezeigt, auch in dem, was Palette exportiert. Eine Vorgabe steht dennoch im Klartext in dieser Datei.</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>Beim Bereitstellen wird nicht gefragt; es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>Beim Bereitstellen erscheint die Vorgabe und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>Die Stellen in den Texten aller Schichten, die die Variable verwenden. Ein Doppelklick führt hin. Gibt es keine, lässt sich die Variable entfernen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>Von keiner Schicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>Eine Variable braucht einen Namen, über den Schichten auf sie verweisen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>„%1“ ist als Name einer Variable nicht möglich: Buchstaben, Ziffern, „_“ und „-“ verwenden.</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>Das Profil hat bereits eine Variable „%1“: einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Beispielwert von %1</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>Dieses Feld erscheint beim Bereitstellen nicht; es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>Dieser Wert erscheint beim Bereitstellen und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Dieser Wert wird angenommen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>Es gibt zwei Variablen „%1“: eine umbenennen.</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>Zwei Variablen werden als „%1“ angezeigt: einen der Anzeigenamen ändern.</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>Die Variable „%1“ hat keinen Namen, daher kann keine Schicht sie verwenden: einen vergeben.</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>Variable „%1“: Der Name enthält anderes als Buchstaben, Ziffern, „_“ und „-“, was nicht in jeder Version von Palette funktioniert: umbenennen.</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>Die Variable „%1“ hat das Format „%2“, das hier nicht bekannt ist; es wird unverändert beibehalten.</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>Die Variable „%1“ hat die Eingabe „%2“, die hier nicht bekannt ist; sie wird unverändert beibehalten.</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>Die Variable „%1“ hat Optionen, aber keine Liste zur Auswahl: „dropdown“ als Eingabe wählen oder die Optionen entfernen.</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>Die Variable „%1“ fragt mehrere Zeilen ab, und ein Wert im Format „%2“ hat nur eine: „text“ als Eingabe wählen.</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>Variable „%1“: Den Ausdruck zum Prüfen der Werte kann Palette nicht lesen: %2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>Die Variable „%1“ ist schreibgeschützt und hat keine Vorgabe, kann also nie einen Wert erhalten: eine Vorgabe eintragen.</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>Die Variable „%1“ ist erforderlich, aber ausgeblendet und ohne Vorgabe; niemand kann sie ausfüllen: eine Vorgabe eintragen.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>Variable „%1“: Die Vorgabe ist eine Reihe Sternchen, die ein Export an ihre Stelle geschrieben hat: Palette fragt beim Import nach dem Wert.</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>Die Variable „%1“ ist maskiert, aber ihre Vorgabe steht für alle lesbar in der Datei: die Vorgabe leer lassen, wenn sie geheim ist.</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>Variable „%1“: Das Bereitstellungsformular würde die Vorgabe ablehnen. %2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>Die Variable „%1“ hat eine Option ohne Wert: einen eintragen oder sie entfernen.</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>Variable „%1“: Die Option „%2“ wäre wählbar, würde aber abgelehnt. %3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>Die Variable „%1“ ist eine Auswahlliste, hat aber keine Optionen: eine hinzufügen.</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>Die Variable „%1“ hat zwei Optionen mit demselben Wert: eine davon entfernen.</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>Die Variable „%1“ ist eine Auswahlliste ohne Vorgabe: eine der Optionen dafür wählen.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>Variable „%1“: Die Vorgabe ist keine der Optionen; eine davon wählen.</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>Die Variable „%1“ markiert eine andere Option als Vorgabe, als sie nennt: eine davon wählen.</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>Die Variable „%1“ hat einen Wert mit einem Template, und Palette setzt dort keines ein: den gemeinten Text schreiben oder das Template in die Schicht setzen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>Das ist keine Zahl: Ziffern schreiben, etwa 3 oder -0.5.</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>Nur „true“ oder „false“ ist möglich; 1, 0 und yes werden abgelehnt.</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>Das ist keine Version: drei Zahlen schreiben, etwa 1.27.5, bei Bedarf mit -rc.1 dahinter.</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>Das ist keine IPv4-Adresse: vier Zahlen bis 255 schreiben, etwa 10.0.12.1.</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>Das ist kein IPv4-Netz: eine Adresse und die Länge ihres Präfixes schreiben, etwa 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>Das ist keine IPv6-Adresse: eine wie 2001:db8::1 schreiben, ohne Zone.</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>Das ist nicht Base64: Es besteht aus Buchstaben, Ziffern, „+“ und „/“ in Vierergruppen, die letzte mit „=“ aufgefüllt.</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>Der Ausdruck der Variable ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>Das passt nicht zum Ausdruck %1</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>Es gibt keine Optionen zur Auswahl.</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>Das ist keine der Optionen: %1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>Sie ist schreibgeschützt: Beim Bereitstellen lässt sich die Vorgabe nicht ändern.</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Ein Wert ist erforderlich.</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>Der Wert hat mehr als %L1 Zeichen und ist damit zum Prüfen zu lang.</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>Das Feld nimmt eine Zeile: für mehr „multiline“ als Eingabe wählen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>&amp;Verweis kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>Das Profil hat keine Variablen</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>Eine Variable ist ein Wert, der beim Bereitstellen eines Clusters abgefragt wird. Schichten verwenden sie als {{.spectro.var.NAME}}.</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>Variable suchen</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>Verwendet, aber nicht vorhanden</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ Alle Variablen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>Nicht entfernt: Sie wird an %n Stelle verwendet. Zuerst dort herausnehmen.</numerusform>
            <numerusform>Nicht entfernt: Sie wird an %n Stellen verwendet. Zuerst dort herausnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>Die Variable anlegen, die Texte als {{.spectro.var.%1}} verwenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>&amp;Werte unverändert behalten</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1, folgt %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>Für welche Version diese Versionsreihe steht, ist nicht bekannt: Nirgends ist eine davon vorhanden.</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>Jetzt %1. %2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>Kein hier bekannter Ort hat diese Version; sie wird unverändert geschrieben.</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>&amp;Standardwerte von %1 nehmen</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>Sie sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>Von %1 ab&amp;rufen</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>Die Werte sind noch auf dem Server des Katalogs %1. Abrufen, um zu sehen, was sich ändert, und um die Standardwerte zu übernehmen.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>Die Standardwerte beider Versionen nebeneinander</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Standardwerte von %1</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>Aktuelle Werte der Schicht</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>&amp;Eigene Änderungen in die Standardwerte von %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Frühere Versionen von %1</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>Als Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>Zeigt sie in einem eigenen Fenster; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>Es gibt noch keine frühere Version. Jedes Mal, wenn diese Datei überschrieben wird, wird ihr bisheriger Inhalt hier aufbewahrt und lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>Je Datei aufbewahrte Versionen</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Sie liegen in %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>&amp;Aufbewahren je Datei:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>Infrastruktur · ganz zuletzt</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>Infrastruktur · ganz zuerst</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>Priorität 0 · Standard</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1, zusammen mit %n anderen</numerusform>
            <numerusform>%1, zusammen mit %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Hier lassen sich nur Schichten dieses Fensters ablegen.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>Installationsreihenfolge</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>Sie sind bereits in dieser Welle.</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>Sie haben bereits eine eigene Welle.</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>In die Welle &amp;darüber</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>In die Welle dar&amp;unter</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>&amp;Eigene Welle darüber</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>Eigene &amp;Welle darunter</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Noch keine Schichten</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>Sobald das Profil Schichten hat, wird hier angezeigt, in welcher Reihenfolge sie installiert werden.</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>Beim Installieren</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>Die Umkehrung der Installationsreihenfolge: Was zuletzt installiert wurde, geht zuerst.</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>Schichten gleicher Priorität werden zusammen installiert, die niedrigste zuerst. Eine Schicht in eine andere Welle oder zwischen zwei Wellen ziehen; mit der Tastatur: Alt+Pfeiltaste oder Alt+Umschalt+Pfeiltaste.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>Ein ganzer Cluster, mit Presets und Variablen</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>Add-ons für beliebige Cluster: Pack, Chart, Manifeste</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>Was ein Standort vor seinem ersten Cluster ausführt</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>Entwirft Palette-Profile, Schicht für Schicht. Um ein Profil zu öffnen, können Sie seine Datei auch hier ablegen.</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>Willkommensseite schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>Willkommensseite schließen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>Schritt für Schritt, in einem von vier Typen</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>Eine eigene oder ein Beispiel</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>Ein .tgz-Archiv, JSON oder YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>Eine Kopie; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>Alle Profile darin, mit ihren Versionen</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>Zwei Minuten im Fenster selbst, mit einem Beispiel</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>Zuletzt geöffnete Profile</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>Mehr im Handbuch</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::WholeFile</name>
    <message>
        <source>%1 could not be saved: %2. What was there before is unchanged.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Der vorige Inhalt ist unverändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>das ist ein Ordner; zum Speichern eines Ordners den Namen mit / enden lassen</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>der Ordner %1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>%n zuletzt geöffnete Datei ist nicht mehr vorhanden:</numerusform>
            <numerusform>%n zuletzt geöffnete Dateien sind nicht mehr vorhanden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>Inhalt ansehen…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>Oberhalb gibt es keinen Anker „&amp;%1“, auf den dies verweisen könnte.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>Den Tabulator durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>Alle Tabulatoren durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>Ein Template steht, wo YAML einen Schlüssel erwartet. Werte enthalten Templates nur als Text in Anführungszeichen; Anweisungen wie „if“ und „range“ gehören in die Templates eines Charts.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>Der Schlüssel „%1“ steht bereits in Zeile %2 derselben Map; nur einer von beiden zählt.</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Dieser Schlüssel beginnt mit einem Template und steht nicht in Anführungszeichen: YAML hält „{“ für den Anfang einer Map.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Der Wert von „%1“ enthält ein Template und steht nicht in Anführungszeichen: YAML hält „{“ für den Anfang einer Map.</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Dieser Wert enthält ein Template und steht nicht in Anführungszeichen: YAML hält „{“ für den Anfang einer Map.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>Das ganze Dokument lässt sich nicht setzen; einen Schlüssel nennen.</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>Der Text hat kein Dokument Nummer %1.</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>Bei %1 gibt es keine Liste; ein Element kann also nur das erste sein, [0].</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 ist der Alias *%2: den Wert dort ändern, wo sein Anker steht.</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 ist ein einzelner Wert und hat keine Schlüssel oder Elemente unter sich.</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 ist eine Liste: „%2“ ist kein Index eines Elements.</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 hat %2 Elemente: Das nächste ist [%2].</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 ist eine Map: Sie hat Schlüssel, keine Elemente nach Nummer.</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>Eine neue Liste beginnt mit dem Element [0], nicht mit [%1].</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>Das ganze Dokument lässt sich nicht entfernen; einen Schlüssel nennen.</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>Das Dokument lässt sich nicht leeren; seinen Text im Editor entfernen.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 hat den Schlüssel „%2“ bereits.</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 ist kein Schlüssel und hat daher keinen Namen, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 hat nur %2 Elemente.</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>Der einzufügende Text ist in Zeile %1 kein YAML: %2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>Der einzufügende Text enthält in Zeile %1 ein unsichtbares Zeichen, das YAML als Zeilenende liest (einzelnes U+000D, U+0085, U+2028 oder U+2029).</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>Der einzufügende Text enthält in Zeile %1 eine unsichtbare Byte-Reihenfolge-Markierung (U+FEFF).</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message>
        <source>YAML editor</source>
        <translation>YAML-Editor</translation>
    </message>
    <message>
        <source>toggle comment</source>
        <translation>Kommentar umschalten</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>einrücken</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>ausrücken</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>Zeilen nach oben verschieben</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>Zeilen nach unten verschieben</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n Zeile</numerusform>
            <numerusform>⋯ %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>umschließen</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>Über diese Stelle ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>Hier gibt es nichts zu beheben.</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>Die Tabulatortaste rückt hier ein. „Zum nächsten Bereich“ im Menü „Ansicht“ führt hinaus.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>Ein Wert darf nicht mit „%1“ beginnen. Den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>Die Anführungszeichen, die in Zeile %1 beginnen, werden nie geschlossen.</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>Ein „:“ ergibt hier keinen Sinn. Entweder ist die Zeile zu weit eingerückt, oder der Wert enthält „: “ und braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>Diese Zeile ist weder ein Schlüssel mit einem Wert noch Teil eines solchen: Das „:“ nach dem Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>Die Zeile passt nicht zu den Schlüsseln ringsum: die Einrückung prüfen und ob nach schließenden Anführungszeichen oder Klammern noch Text steht.</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>In einer Liste beginnt jedes Element mit „- “: die Einrückung dieser Zeile prüfen.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>Hier kann kein Listenelement beginnen. „- “ auf eine eigene Zeile unter den Schlüssel setzen.</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>Hier kann kein Schlüssel beginnen. Auf eine eigene Zeile setzen.</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>Die Liste in „[ ]“ ist nicht geschlossen, oder zwischen ihren Elementen fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>Die Map in „{ }“ ist nicht geschlossen, oder zwischen ihren Einträgen fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>Zwischen den Klammern fehlt ein Wert oder ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>Ein Wert darf nicht mit diesem Zeichen beginnen. Den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>Das Dokument endet vor diesem Text. Entfernen oder mit einer Zeile „---“ ein neues Dokument beginnen.</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>Ein neues Dokument beginnt innerhalb von Anführungszeichen, die nicht geschlossen sind.</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>Dieser Backslash hat in doppelten Anführungszeichen keine Bedeutung. Für einen Backslash „\\“ schreiben oder einfache Anführungszeichen verwenden.</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>Nach diesem Backslash wird eine Hexadezimalzahl erwartet.</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>Ein Zeichen mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>Nach „&amp;“ wird ein Name aus Buchstaben und Ziffern erwartet. Ein Wert, der mit „&amp;“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>Nach „*“ wird der Name eines Ankers erwartet. Ein Wert, der mit „*“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Das Präfix des Tags ist hier nicht bekannt. Ein Wert, der mit „!“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Nach einem Tag wird ein Leerzeichen erwartet. Ein Wert, der mit „!“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>Nach „|“ oder „&gt;“ beginnt der Text auf der nächsten Zeile. Ein Wert, der so beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>Nach „|“ oder „&gt;“ ist die Einrückung eine Zahl von 1 bis 9.</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>Das Dokument hat zwei %YAML-Zeilen.</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>Das Dokument hat zwei %TAG-Zeilen für ein Präfix.</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>Das Dokument verlangt eine andere YAML-Version als 1.1 oder 1.2.</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>Eine Zeile darf hier nicht mit „%“ beginnen.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Das Steuerzeichen U+%1 ist in YAML nicht erlaubt. Entfernen oder als Escape-Sequenz in doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>Der Text ist nicht UTF-8: Mit dem Byte 0x%1 beginnt kein Zeichen. Den Text in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>Werte sind hier tiefer als %1 Ebenen verschachtelt; der Text wird nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>Der Text enthält mehr als %1 Werte; er wird nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>YAML wird mit Leerzeichen eingerückt; hier steht ein Tabulator.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>ein Punkt fehlt</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>nach dem letzten Punkt fehlt ein Name</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>Der Pfad „%1“ lässt sich bei Zeichen %2 nicht lesen: %3.</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>auf „[“ müssen eine Zahl ab 0 und „]“ folgen</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>die Anführungszeichen sind nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPreview</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlToJson</name>
    <message>
        <source>the merge keys (&lt;&lt;) stand for more than %1 values</source>
        <translation>die Merge-Schlüssel (&lt;&lt;) stehen für mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>der Text ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>ein Schlüssel muss ein Text sein, ist aber eine Liste oder ein Objekt</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>der Alias *%1 steht für nichts</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>die Aliase stehen für mehr als %1-mal so viel Text, wie da ist</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>es sind mehrere YAML-Dokumente, und ein Profil ist nur eines: den Text bei „---“ aufteilen</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>es enthält nichts als Kommentare</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>Nur die erste Datei wurde angesehen.</numerusform>
            <numerusform>Nur die ersten %n Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>die Profile eines Ordners auflisten</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>der Ordner; Unterordner werden ausgelassen, außer sie sind ein Profil</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>Das Logo ist kein PNG-, JPEG- oder GIF-Bild.</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>Das Logo lässt sich nicht lesen: Es gibt seine Größe nicht an.</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>Das Logo hat %1 × %2 Pixel; angezeigt werden höchstens %3 je Seite.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Das Logo lässt sich nicht lesen: %1.</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 ist größer als 16 MiB, zu groß für ein Manifest.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 ist kein UTF-8-Text. Als UTF-8 speichern und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ManifestLayers</name>
    <message>
        <source>manifests</source>
        <comment>name of a new layer</comment>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Keine Datei gewählt.</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>sein Name ist leer</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>sein Name enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>sein Name ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>sein Pfad führt mit „..“ aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>sein Pfad ist mehr als %1 Ordner tief</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>sein Pfad ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>sein Pfad ist absolut</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>sein Pfad beginnt mit einem Laufwerksbuchstaben</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>sein Pfad enthält einen Backslash</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>er ist doppelt im Archiv</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>sein Name unterscheidet sich von „%1“ nur in der Groß-/Kleinschreibung oder in der Zusammensetzung seiner Zeichen</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>sein Name ist auch der eines Ordners</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>sein Name ist auch der einer Datei</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>der Ordner unterscheidet sich von „%1“ nur in der Groß-/Kleinschreibung oder in der Zusammensetzung seiner Zeichen</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move: --to erwartet einen Index, nicht „%1“</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>Im Stack gibt es keinen Platz %1: Die Plätze gehen von 0 bis %2.</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>einer Schicht einen anderen Platz im Stack geben</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>der Index, den die Schicht danach hat</translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>%n Schicht verschieben</numerusform>
            <numerusform>%n Schichten verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>Manifest %1 verschieben</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>Variable %1 verschieben</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new: --type angeben, eines von %1, oder --template</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new: --layer nimmt Packs aus einem Katalog; dessen Ordner mit --catalog angeben</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new: „%1“ und „%2“ können nicht beide Schichten sein: Sie haben denselben Namen oder denselben Platz im Stack</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>Hinweis: Ein Profil des Typs %1 gilt für genau eine Cloud; sie mit --cloud angeben.</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra, cluster, add-on oder system; ohne Angabe der Typ der Vorlage</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>der Name des Profils</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>major.minor.patch (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>der Cloud-Typ, etwa aws oder edge-native (all für add-on und system)</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>wofür das Profil ist</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>ein Tag; mehrfach möglich</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>ein Profil, mit dessen Schichten und Variablen das neue beginnt</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>ein Pack des Katalogs, am Platz seiner Art; ohne Version die neueste</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>ein Profil anlegen, von Grund auf oder aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>Die Kopie wäre wieder „%1“ %2, und Palette unterscheidet Profile nach Name und Version: einen anderen Namen oder eine andere Version wählen.</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1: Kein Katalog hat das Pack in Version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1: wie im Pack</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>Werten einer Schicht die Bedeutung geben, die sie in deren Pack haben</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>ein Wert oder eine Map von Werten: charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>die Werte auflisten, die von denen der Packs abweichen</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>Die Schicht „%1“ ist eine Manifestschicht, die kein Pack und keine Version davon hat.</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>Die Versionsreihe %1 enthält die Version %2 nicht.</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>die Standardwerte einer Version kommen aus einem --catalog</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>angeben, für welche Version die Versionsreihe %1 steht, etwa „1.29.8 --tag 1.29.x“, oder einen --catalog nennen, der es weiß</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>Die Schicht „%1“ gibt es nur einmal: Ein Stack hat von jeder Kernart eine Schicht.</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>einer Schicht ein anderes Pack geben, mit dessen Standardwerten</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>einer Schicht eine andere Version ihres Packs geben</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>die Version; mit einem Katalog auch eine Versionsreihe</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>die Versionsreihe, der die Schicht fortan folgt, etwa 1.29.x</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>eine Kopie einer Schicht darüberlegen, unter eigenen Namen</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>die Werte der Schicht behalten (Vorgabe), ihre Änderungen in die Standardwerte der Version übernehmen oder diese unverändert nehmen</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>aus dem Archiv</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1  (jetzt %2)</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1  (neueste)</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>Folgt der Versionsreihe: Palette nimmt von selbst die neueste %1.</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>Bleibt bei dieser Version, bis Sie sie ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>Kein Byte davon ändert sich.</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>Neu in den Standardwerten, aber nicht in Ihren Werten: %1.</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>Aus den Standardwerten entfallen: %1.</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>Geänderte Standardwerte: %1.</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>Die Standardwerte sind dieselben wie in der jetzigen Version.</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>Der Text wird als Ganzes ersetzt; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>Sie haben keinen Wert geändert, also geht nichts Eigenes verloren.</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>Ihre Änderungen gehen verloren, Rückgängig holt sie zurück: %1.</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>Anzeigename, Namespace und Releases bleiben.</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>Diese Version hat keine Presets. Ihre Werte werden als Text bearbeitet.</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>Sie werden neben dem Editor gewählt, sobald das Pack im Stack ist.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>beliebige Version</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 oder neuer</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>Diese Version nennt kein anderes Pack, das sie braucht oder nicht verträgt.</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>braucht %1, %2</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>verträgt sich nicht mit %1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>mit %1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>Diese Version hat keine Regeln für ihre Werte.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>Die Werte dieser Version nennen kein Image.</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>Was Sie geändert haben, ist nicht bekannt: Dafür braucht es die Standardwerte beider Versionen und lesbaren Text.</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>Ihre Änderungen bleiben: %1.</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>Zu prüfen, da auch vom Pack geändert: %1.</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>„%1“ passt nicht in diesen Stack: Er hat schon eine Schicht dieser Art, und von jeder Kernart gibt es nur eine. Stattdessen das Pack jener Schicht ersetzen.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>%n Schicht einfügen</numerusform>
            <numerusform>%n Schichten einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>die Presets des Packs einer Schicht auflisten und welche eingeschaltet sind</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>Presets des Packs oder eigene auf eine Schicht anwenden</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>ein Preset; GROUP: nimmt zurück, was in der Gruppe eingeschaltet ist</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(eigenes)</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>Seither entfernt: %1.</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>Seither hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>Seither geändert: %1.</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>Die Schichten hatten eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>Die Einstellungen des Profils waren andere.</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>Die Variablen waren andere.</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>Dieselben Schichten und Texte wie jetzt.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>das Ziel: ein Name, der mit .tgz, .json oder .yaml endet, ein Ordner mit / am Ende oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>wie JSON geschrieben wird: keep (wie importiert, Standard), console (eine Zeile) oder pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>die Schicht, nach Name oder Index in der Datei (ab 0)</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>ein Profil in beliebiger lesbarer Form: .tgz, JSON, YAML oder ein Ordner</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>%1 Schichten heißen „%2“; die gemeinte mit ihrem Index nennen, den „layerwright-cli show“ auflistet.</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>Es gibt keine Schicht „%1“: Das Profil „%2“ hat keine Schichten.</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>Es gibt keine Schicht „%1“ im Profil „%2“. Seine Schichten: %3.</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull: „%1“ ist kein FOLDER/</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1 %2 nach %3 geschrieben.</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>ein Pack oder Chart vollständig in einen Ordner abrufen</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>ein Name oder NAME@VERSION; ohne Version die neueste</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>wohin sein Ordner kommt</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push: „%1“ ist keine Registry; oci://HOST/PATH angeben</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 enthält kein Pack und kein Chart.</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>%1 %2 gesendet als %3.</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>Packs und Charts so an eine OCI-Registry senden, wie Palette sie dort erwartet</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>ein Pack oder Chart oder ein Ort mit mehreren</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH oder der Name einer hinzugefügten Registry</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>der Benutzername; das Passwort steht in LAYERWRIGHT_PASSWORD</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>Die Werte der Schicht „%1“ sind die ihres Packs: Es gibt nichts aufzuzeichnen.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Schicht „%1“: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>Es gibt bereits ein Preset „%1:%2“: einen anderen Namen wählen oder es mit --replace ersetzen.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>Das Pack selbst hat ein Preset „%1:%2“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>als Preset aufzeichnen, wie die Werte einer Schicht von denen ihres Packs abweichen</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>ein aufzuzeichnender Wert, geändert oder nicht; ohne Angabe alles Geänderte</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>der Name des Presets</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>als was es angezeigt wird; ohne Angabe der Name</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>von einer Gruppe ist höchstens eines eingeschaltet; ohne Angabe hat das Preset eine eigene Gruppe</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>anstelle eines Presets mit gleicher Gruppe und gleichem Namen</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>eine presets.yaml, in die es kommt, - für die Standardausgabe; ohne Angabe zu den eigenen Presets</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>beschädigt: nichts ist lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>das Ende ist beschädigt</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>die Datei wurde seither geändert</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>Es gibt keine nicht gespeicherte Arbeit mit der Nummer %1. Ohne Nummer listet recover auf, was vorhanden ist.</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover: --output nennt das Ziel des Profils, --discard verwirft es</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>Von %1 ist nichts lesbar.</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>auflisten und schreiben, was das Fenster nicht gespeichert hinterließ, wenn es nicht ordnungsgemäß beendet wurde</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>welche, nach der Nummer in der Liste</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>vergessen; wenn auch das Schreiben verlangt ist, erst danach</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n Zwischenstand</numerusform>
            <numerusform>%n Zwischenstände</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>Frühere Änderungen</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 und %n weitere Schicht</numerusform>
            <numerusform>%1 und %n weitere Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>Das Journal ist gleich am Anfang beschädigt: Nichts davon ist lesbar.</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>Ein Profil, das noch in keiner Datei war.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1; die letzte am %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>Das Ende des Journals ist beschädigt; was davor geschah, ist vorhanden.</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>Die Datei wurde seither geändert. Sie bleibt unverändert, bis Sie sie überschreiben.</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>Die Datei gibt es nicht mehr. Nur was wiederhergestellt wird, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n Zwischenstand ist beschädigt und verloren. Das Profil selbst ist davon nicht betroffen.</numerusform>
            <numerusform>%n Zwischenstände sind beschädigt und verloren. Das Profil selbst ist davon nicht betroffen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>Schichten aus dem Stack entfernen</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>%n Schicht entfernen</numerusform>
            <numerusform>%n Schichten entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>Manifest %1 entfernen</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>Variable %1 entfernen</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>Manifest %1 in %2 umbenennen</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>Variable %1 in %2 umbenennen</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>%1 neu laden</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>Zu „%1“ zurückkehren</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>Manifest %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report: für die Standardausgabe ein --format wählen: html, markdown oder pdf</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report: die Endung von „%1“ nennt kein Format; mit .html, .md oder .pdf enden lassen oder ein --format wählen</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report: „%1“ ist kein Datum; wie 2026-03-31 schreiben oder „today“</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>ein Profil für Leser beschreiben: Stack, Schichten, Variablen, Abweichungen und Images</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>das Ziel: ein Name, der mit .html, .md oder .pdf endet, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html, markdown oder pdf; standardmäßig nach dem Namen von OUT</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>das Datum, das der Bericht als Stand nennt, wie 2026-03-31, oder today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve: --%1 erwartet NAME=VALUE, nicht „%2“</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>Das Profil „%1“ hat keine Variable „%2“.</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>Der Wert von „%1“ wird abgelehnt. %2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette hat kein Systemmakro „%1“.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>Zeile %1, Spalte %2: %3: %4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>Hinweis: mit Beispielen eingesetzt: %1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>Hinweis: Makros, die dort vorhanden sein müssen, wo das Profil verwendet wird: %1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>Zeile %1 des Ergebnisses, Spalte %2: %3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>die Werte einer Schicht ausgeben, mit eingesetzten Variablen, Makros und Werten von Packs</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>was beim Bereitstellen für eine Variable eingegeben wird</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>was ein Makro des Projekts oder Mandanten enthält</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>was ein Systemmakro ergibt, etwa cluster.name</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>die Werte maskierter Variablen statt Sternchen anzeigen</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>eine Regel, deren Befunde nicht gemeldet werden; „layerwright-cli rules“ listet sie auf</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>auch die Regeln zählen, die Sie ausgeschaltet haben</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>„%1“ ist keine Regel; „layerwright-cli rules“ listet sie auf</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>„%1“ ist keine Regel; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>Die Regel %1 ist für diesen Lauf ausgeschaltet.</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>Die Regel %1 ist für dieses Profil ausgeschaltet.</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>Die Regel %1 ist für alle Profile ausgeschaltet.</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>Nicht gemeldete Befunde: %1.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>hier aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>die Regeln von validate auflisten und für sich selbst aus- und einschalten</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>ein Profil: dann gilt es nur für Profile dieses Namens</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>eine Regel, deren Befunde fortan nicht gemeldet werden</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>eine Regel, die wieder zählt</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>ein Pfad mit Punkten in den Werten: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>einen Wert einer Schicht setzen</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>der Wert als YAML; was kein YAML ist, ist ein Text</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>einen Schlüssel oder ein Element aus den Werten einer Schicht entfernen</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>Installationsreihenfolge ändern</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>Schicht „%1“, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>Profilnamen ändern</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>Profilversion ändern</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>Profiltyp ändern</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>Cloud-Typ ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>Variable %1 ändern</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Additional namespaces</source>
        <translation>Zusätzliche Namespaces</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>Installationspriorität</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>Namespace-Labels</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>Namespace-Annotationen</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>Release-Namen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Made beside it; commas part them.</source>
        <translation>Werden daneben angelegt; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>Unterscheidet zwei Schichten eines Packs.</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>Niedrigste zuerst, gleiche zusammen; umgekehrt gelöscht.</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>Je Namespace Schlüssel=Wert; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>Als was ein Chart installiert wird, anstelle des Namens seines Packs und seines eigenen.</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>Was ein Content-Bundle mitnimmt; Variablen haben hier keinen Platz.</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>etwa monitoring</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>etwa storage,backup</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>Repo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Labels hinzufügen</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Annotationen hinzufügen</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>Release-Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Chart hinzufügen</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>Wo die Charts und Manifeste dieser Schicht installiert werden. Palette legt den Namespace an, wenn es ihn nicht gibt, und entfernt ihn samt Inhalt, wenn die Schicht wegfällt: jeder Schicht einen eigenen geben. Bis zu 63 Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>Namespaces, die Palette neben dem oben genannten anlegt, etwa „storage,backup“.</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>Der Name, unter dem ein Cluster diese Schicht kennt. Er ist nötig, wenn ein Pack zweimal im Stack ist, und muss sich dann von allen anderen des Clusters unterscheiden.</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>Eine ganze Zahl, auch unter null; leer bedeutet 0. Schichten mit der niedrigsten Zahl werden zuerst installiert, die mit gleicher zusammen, sobald alle mit der vorigen bereit sind.</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Labels für Namespaces dieser Schicht: links der Namespace, rechts „Schlüssel=Wert“, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Annotationen für Namespaces dieser Schicht: links der Namespace, rechts „Schlüssel=Wert“, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>Der Name eines Helm-Release, wenn es nicht der von Pack und Chart sein soll. Links steht der eigene Name des Charts.</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>Images, die ein Content-Bundle für Orte ohne Netz mitnimmt, etwa „registry.k8s.io/pause:3.9“. Makros von Packs werden hier eingesetzt, Variablen nicht.</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>Charts, die ein Content-Bundle mitnimmt: die Adresse ihres Repositorys, Name und Version.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>Werte, Bytes</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Schichten, in der Reihenfolge der Datei:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(maskiert)</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variablen:</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>zeigen, was in einem Profil ist</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add: ein Ort auf diesem Rechner hat keinen Benutzernamen und kein Zertifikat</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add: ein Passwort braucht --user</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1: %2 Packs und %3 Charts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>einen Katalog lesen und für Fenster und Befehlszeile merken</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>wie er heißen soll: eine Registry wie in Palette</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>der Benutzername, für einen Server, der danach fragt</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>jedes Zertifikat dieses einen Servers akzeptieren</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>die hinzugefügten Kataloge ausgeben</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>einen Katalog und die Kopie seines Inhalts vergessen</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>die Server von Katalogen neu lesen</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>ihre Namen; ohne Angabe alle</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>den Weg zu einem Server Schritt für Schritt gehen und sagen, wo er endet</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>der Name eines hinzugefügten Katalogs oder ein Ort wie bei catalog add</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>der Benutzername; das Passwort steht in LAYERWRIGHT_PASSWORD</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local, helm, oci oder console, wenn der Ort es nicht verrät</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>das Projekt einer Konsole; ohne Angabe der Mandant</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>eine Konsole hat kein --user: sie wird mit dem API-Schlüssel in LAYERWRIGHT_API_KEY gefragt</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project gehört zu --kind console</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>Geben Sie es mit %1 an, wenn der Katalog aktualisiert wird.</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>ein Ordner, ein Archiv, https://… eines Helm-Repositorys oder, mit --kind console, einer Konsole, oder oci://HOST/PATH einer Registry</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>das Passwort oder den API-Schlüssel einer Konsole von der Standardeingabe lesen und im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n Pack als „%1“ importiert.</numerusform>
            <numerusform>%n Packs als „%1“ importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>die Packs eines Ortes auf diesen Rechner kopieren und die Kopie als Katalog hinzufügen</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>ein Archiv, ein Ordner oder ein OCI-Image-Layout, wie „catalog export“ sie schreibt</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>der Name des Katalogs; sonst wie der Ort</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>Manifest %1 aufteilen</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>die Kernel-Schicht</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>die Betriebssystemschicht</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>die Kubernetes-Schicht</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>die Netzwerkschicht</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>die Speicherschicht</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>ein Add-on</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Keine Schicht ist ausgewählt. Zuerst die zu verschiebenden Schichten auswählen.</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>„%1“ ist bereits die oberste im Stack.</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>„%1“ ist bereits die unterste im Stack.</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>„%1“ ist ein Add-on und bleibt über „%2“ (%3): Add-ons werden auf die Infrastruktur aufgesetzt. Oberhalb der Kernschichten ablegen.</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>„%1“ (%2) behält den Platz: Ein Tausch mit „%3“ ist nicht möglich. Kernschichten bleiben in der Reihenfolge Betriebssystem, Kubernetes, Netzwerk, Speicher; frei verschieben lassen sich nur Add-ons.</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>es ist abgeschnitten: Die Datei ist unvollständig; neu beschaffen</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>es ist kein tar-Archiv</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>es ist beschädigt: Ein Eintrag beginnt nicht dort, wo der vorige endet</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>die Beschreibung eines Eintrags ist länger als %1 KiB</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>es ist beschädigt: Die Beschreibung eines Eintrags lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>nach dem Ende des Archivs folgen Einträge; neu als ein Archiv packen</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>nach dem Ende des Archivs folgt noch etwas; es wurde beschädigt, oder zwei Dateien wurden verbunden</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>In die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>„%1“ ist ein Ordner, kein Text.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>„%1“ ist größer als 16 MiB; Werte sind nie so groß.</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>VALUE ist Text, gleich wie er aussieht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <translation>Der Ausdruck ist bei Zeichen %1 falsch: %2.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>Das Beispielprofil öffnen</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>Eine Schicht an einen anderen Platz ziehen</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>Ihr YAML bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>Als .tgz speichern</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Das Gespeicherte öffnen</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>Vergleichen: es ist das Gespeicherte</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>das Fenster zeigt ein anderes Profil</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>die Schichten sind: %1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>das Beispiel hat keine Schicht argo-cd</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>der Text ist nicht, was getippt wurde</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>der Text kam nicht zurück</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>der Text kam nicht wieder</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>das Profil gilt noch als geändert</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>das Profil weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>das JSON enthält ein anderes Profil</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>es ist abgeschnitten: Die Datei ist unvollständig; neu beschaffen</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>entpackt ist es größer als die höchstens zulässigen %1 MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>entpackt ist es mehr als %1-mal so groß, wie Archive, die den Speicher füllen sollen</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (Standard), json oder sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>in einem Profil und seinen Texten nach Problemen suchen</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>ein Ordner mit Profilen, unter denen Name und Version eindeutig sein müssen</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes oder no: beim Bereitstellen muss ein Wert eingegeben werden</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes oder no: der Wert wird als Sternchen angezeigt</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes oder no: beim Bereitstellen erscheint sie nicht</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes oder no: beim Bereitstellen lässt sich die Vorgabe nicht ändern</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>die Überschrift des Felds</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>wofür der Wert ist</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>der Wert, wenn niemand einen anderen eingibt</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>ein Ausdruck, dem jeder Wert entsprechen muss</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>bei set: %1; bei list: text (Standard) oder json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>eine Wahl eines dropdown; alle angegebenen ersetzen die bisherigen</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>Manifest %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>verwendet: %1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables: --%1 erwartet eines von %2, nicht „%3“</translation>
    </message>
</context>
<context>
    <name>VariableWording</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>IPv4-Netz (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Mehrere Zeilen</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>Ganz oder dezimal: 3, -0.5.</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true oder false; 1, 0 und yes werden abgelehnt.</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>Drei Zahlen: 1.27.5.</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>Etwa 10.0.12.1.</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>Etwa 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>Etwa 2001:db8::1.</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>Mit Füllzeichen; ab Palette 4.8.</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>Die Datei hat das Format „%1“; es wird beibehalten.</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>Die Datei hat die Eingabe „%1“; sie wird beibehalten.</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>Ab Palette 4.8.</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>Die lokale Seite eines Edge-Hosts zeigt keine Listen.</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>Mehrere Zeilen gibt es nur für Text und Base64.</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>Auch ausgeblendet: Niemand kann einen Wert eingeben, daher ist eine Vorgabe nötig.</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>Beim Bereitstellen muss ein Wert eingegeben werden.</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>Als Sternchen angezeigt, auch in Exporten; ein Import fragt nach dem Wert.</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>Erscheint beim Bereitstellen nicht.</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>Niemand kann sie ändern, daher ist eine Vorgabe nötig.</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>Beim Bereitstellen erscheint die Vorgabe und lässt sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>Das Profil „%1“ hat keine Variablen.</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>Das Profil „%1“ hat keine Variable „%2“. Seine Variablen: %3.</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables: „%1“ ist kein Format; text oder json wählen</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>Die Variable „%1“ wird verwendet und erst entfernt, wenn sie dort herausgenommen ist:
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables: „%1“ ist kein Platz von 0 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables: nach %1 wird %n Wort erwartet, nicht %2</numerusform>
            <numerusform>variables: nach %1 werden %n Wörter erwartet, nicht %2</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables: %1 ändert das Profil; --output nennt das Ziel</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>die Variablen eines Profils auflisten, anlegen, ändern, prüfen, umbenennen, verschieben und entfernen</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list (Standard), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (ab 0) oder check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>die Vorgaben maskierter Variablen statt Sternchen auflisten</translation>
    </message>
</context>
<context>
    <name>VersionCommand</name>
    <message>
        <source>version: %1</source>
        <translation>version: %1</translation>
    </message>
    <message>
        <source>version: give the new version, as in 1.1.0</source>
        <translation>version: die neue Version angeben, etwa 1.1.0</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>eine neue Version eines Profils anlegen</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>major.minor.patch, anders als die des Profils</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>Infrastruktur, eine Schicht nach der anderen</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>Priorität nicht bekannt</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>zeigen, in welcher Reihenfolge die Schichten installiert werden</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>die Reihenfolge beim Löschen, also die umgekehrte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Full profile</source>
        <translation>Vollständiges Profil</translation>
    </message>
    <message>
        <source>Infrastructure profile</source>
        <translation>Infrastrukturprofil</translation>
    </message>
    <message>
        <source>Add-on profile</source>
        <translation>Add-on-Profil</translation>
    </message>
    <message>
        <source>System profile</source>
        <translation>Systemprofil</translation>
    </message>
    <message>
        <source>Profile of no type</source>
        <translation>Profil ohne Typ</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>Profil vom Typ „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>eine YAML-Datei oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>ein Pfad mit Punkten: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>einen YAML-Text mit einem gesetzten Wert ausgeben</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>der Wert als YAML; was kein YAML ist, ist ein Text</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>einen YAML-Text ohne einen Schlüssel oder ein Element ausgeben</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>einen YAML-Text ausgeben, in den ein anderer eingefügt ist</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>die einzufügende YAML-Datei: Maps in die Tiefe, alles andere wird ersetzt</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>Werte ausgeben, auf die Presets eines Packs angewendet sind</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>die presets.yaml des Packs</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>ein Preset</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>in den Werten einer Schicht nach Problemen suchen</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>die schema.yaml des Packs oder die values.schema.json eines Charts, deren Regeln auch geprüft werden</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>wo die Werte stehen, für die eine values.schema.json gilt: charts.web; sonst sind sie der ganze Text</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>die values.yaml des Packs, für das, was sich nicht ändern darf, oder des Charts, für das, was fehlen darf</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>die zstd-Daten sind abgeschnitten oder beschädigt (%1); neu beschaffen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>Entwirft Palette-Profile offline.</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>Zu öffnende Profile. Läuft Layerwright bereits, öffnet es sie.</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>Eigenständig laufen, auch wenn Layerwright bereits läuft, und ohne die Fenster des letzten Laufs.</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>Das Fenster durch seine Hauptaufgabe führen, mit einem Bild von jedem Schritt in DIR.</translation>
    </message>
</context>
</TS>
