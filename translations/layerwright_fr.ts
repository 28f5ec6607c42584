<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart&#xa0;: avec --catalog, donnez --name, et --version si ce ne doit pas être la plus récente&#xa0;; le catalogue connaît son registre</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart&#xa0;: donnez soit CHART, soit --name, --version et --registry</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>Le profil a déjà une couche «&#xa0;%1&#xa0;», et les noms sont uniques dans un profil.</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>son nom dans le registre</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>la version à installer</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>le nom du registre dans Palette</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>ajouter un chart Helm à la pile, depuis un fichier, un dossier, un catalogue ou par son nom</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>un chart empaqueté (.tgz), ou le dossier d’un chart</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>où il est installé&#xa0;; par défaut, le nom du chart</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm (un dépôt, par défaut) ou oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>ajouter un package Zarf à la pile, par son nom, sa version et son registre</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>la couche de FROM, par son nom ou son indice ; peut être indiquée plusieurs fois</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>copier des couches d’un autre profil au sommet de la pile</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>le profil qui contient les couches</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>Deux fichiers donnent à un manifeste le nom «&#xa0;%1&#xa0;»&#xa0;; renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>Le profil a déjà une couche «&#xa0;%1&#xa0;». Choisissez un autre nom, ou complétez-la avec --layer.</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>La couche «&#xa0;%1&#xa0;» a déjà un manifeste «&#xa0;%2&#xa0;»&#xa0;; renommez le fichier.</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest&#xa0;: donnez soit --name, pour une nouvelle couche, soit --layer</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>la couche qui reçoit les manifestes, par son nom ou son indice</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>ajouter des manifestes, comme nouvelle couche ou à une couche</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>fichiers YAML&#xa0;; chaque manifeste prend le nom de son fichier</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>le nom de la nouvelle couche</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>faire de chaque document d’un fichier un manifeste distinct</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>Le profil a déjà une couche «&#xa0;%1&#xa0;», et les noms sont uniques dans un profil. Donnez-lui un --display-name.</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>ajouter à la pile un pack d’un catalogue, à la place de sa catégorie</translation>
    </message>
</context>
<context>
    <name>ArchiveReader</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, after member “%2”: %3.</source>
        <translation>%1, après l’entrée «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1, entrée «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>elle a plus de %1 entrées, ce qui est la limite</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>c’est un lien physique&#xa0;; seuls les fichiers sont lus. Recréez l’archive avec «&#xa0;tar --hard-dereference&#xa0;»</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>c’est un lien symbolique&#xa0;; seuls les fichiers sont lus. Recréez l’archive avec «&#xa0;tar --dereference&#xa0;»</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>c’est un périphérique&#xa0;; seuls les fichiers sont lus</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>c’est une FIFO (un tube nommé)&#xa0;; seuls les fichiers sont lus</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>elle est stockée comme fichier creux. Recréez l’archive sans «&#xa0;tar --sparse&#xa0;»</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>elle est d’une sorte inconnue&#xa0;; seuls les fichiers sont lus</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>elle dépasse la limite de %1 Mio</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire l’entrée «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>son chemin n’est pas sous sa forme la plus courte</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>Impossible d’écrire l’archive&#xa0;: libarchive a été compilée sans gzip.</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>Impossible d’écrire l’archive&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>Impossible d’extraire %1&#xa0;: le dossier %2 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>Sa taille dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups&#xa0;: --restore indique la copie, --output sa destination&#xa0;; l’un ne va pas sans l’autre</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>Il n’y a pas de copie de %1 portant le numéro %2. Sans --restore, backups liste celles qui existent.</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>lister et restaurer ce qu’un fichier contenait avant d’être écrasé par un enregistrement dans la fenêtre</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>la copie à écrire, selon la liste&#xa0;; 1 est la plus récente</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>indiquez un --catalog, ou ajoutez-en un avec «&#xa0;catalog add&#xa0;»</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>un dossier de packs ou d’archives de packs, une archive de packs, un layout d’image OCI, ou le nom d’un catalogue ajouté</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>tous ceux qui ont été ajoutés si aucun n’est donné</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>le certificat de votre propre autorité, en PEM</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>Il n’y a pas de catalogue «&#xa0;%1&#xa0;». «&#xa0;catalog list&#xa0;» donne le nom de ceux qui ont été ajoutés.</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
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
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>%1 %2, le pack d’une couche, n’est disponible nulle part&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export&#xa0;: «&#xa0;%1&#xa0;» ne dit pas quoi écrire&#xa0;: un FOLDER/, un FILE.tgz ou oci:FOLDER</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>Il n’y a aucun pack à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack écrit dans %1.</numerusform>
            <numerusform>%n packs écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>leur destination&#xa0;: FOLDER/, FILE.tgz ou, comme layout d’image OCI, oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>rechercher des packs</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>des mots que le pack doit tous contenir&#xa0;; sans mot, tous les packs</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>afficher ce qu’est un pack</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>un nom, ou NAME@VERSION&#xa0;; sans version, la plus récente</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>afficher plutôt les valeurs ou le readme du pack</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>copier des packs vers un endroit sans réseau</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>un pack&#xa0;; tous les packs disponibles si ni cette option ni --profile ne sont données</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>un profil, dont les packs sont copiés</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>Le catalogue n’a pas de pack «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>Le catalogue n’a pas la version %1 du pack «&#xa0;%2&#xa0;». Il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>le pack&#xa0;; sans version, la plus récente</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>une version du pack, ou une série telle que 1.29.x</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>donnez la version soit dans --pack, soit avec --version</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>distingue cette couche d’une autre du même pack&#xa0;; unique dans le profil</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>où il est installé&#xa0;; par défaut, le nom d’affichage</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>le nom de la release de l’un de ses charts</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme CHART=NAME</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» n’ont pas de chart «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Passer %1 à %2</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» ne figure pas dans SHA256SUMS&#xa0;: elle a été ajoutée après la création de l’archive.</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a pas la somme de contrôle indiquée par SHA256SUMS&#xa0;: elle a été modifiée après la création de l’archive.</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;», qui figure dans SHA256SUMS, est absente.</translation>
    </message>
</context>
<context>
    <name>CloneCommand</name>
    <message>
        <source>clone: %1</source>
        <translation>clone&#xa0;: %1</translation>
    </message>
    <message>
        <source>copy a profile under another name</source>
        <translation>copier un profil sous un autre nom</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>le nom de la copie</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>la version de la copie&#xa0;; inchangée si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>ne pas reprendre les tags</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (par défaut) ou json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Utilisation&#xa0;: layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>Utilisation&#xa0;: layerwright-cli COMMAND …

Conçoit des profils Palette hors ligne.</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>«&#xa0;layerwright-cli COMMAND --help&#xa0;» décrit une commande, «&#xa0;man layerwright-cli&#xa0;» les décrit toutes.
Code de sortie&#xa0;: 0 réussite, 1 constats, 2 mauvaise utilisation, 3 échec.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>montrer ce qui diffère entre deux profils, texte par texte</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>un autre profil, ou un autre état du même</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message>
        <source>%1: settings</source>
        <comment>layer</comment>
        <translation>%1&#xa0;: paramètres</translation>
    </message>
    <message>
        <source>%1: values</source>
        <comment>layer</comment>
        <translation>%1&#xa0;: valeurs</translation>
    </message>
    <message>
        <source>%1: manifest %2</source>
        <comment>layer, manifest</comment>
        <translation>%1&#xa0;: manifeste %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Paramètres du profil</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>Couches de la pile</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Fichiers inclus</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>lancer une instance séparée, même si Layerwright est déjà ouvert</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>faire exécuter à la fenêtre sa tâche principale, avec une image de chaque étape</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>afficher cette aide, avec les options de Qt</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>afficher un script avec lequel un shell complète les commandes, options et fichiers</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli (par défaut) ou layerwright, la fenêtre</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>indiquez la console avec --console, ou dans LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>la console&#xa0;; si elle n’est pas donnée, celle de LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>le projet&#xa0;; s’il n’est pas donné, le tenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Rien n’a été envoyé&#xa0;: corrigez les erreurs, ou envoyez le profil tel quel avec --force.</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>La console l’accepterait. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>lister les profils d’une console</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>ce que leurs noms contiennent&#xa0;; sans argument, tous les profils</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>récupérer un profil depuis une console</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>son nom, NAME@VERSION, ou son UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>plutôt l’archive pour hôtes edge, telle que la console la produit</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>vérifier un profil, le faire vérifier par la console et l’y importer</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>seulement le faire vérifier&#xa0;; rien n’est importé</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>l’importer sans le publier</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>l’envoyer malgré les erreurs</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>placez la clé d’API dans LAYERWRIGHT_API_KEY, ou donnez-la avec --api-key-stdin&#xa0;; elle n’est jamais un argument, que d’autres pourraient lire</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>lire la clé d’API sur la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1&#xa0;: dans la console, aucun registre «&#xa0;%2&#xa0;» ne contient ce pack.</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1&#xa0;: plusieurs registres de la console l’ont&#xa0;: %2. Utilisé&#xa0;: %3 (--registry LAYER=NAME en choisit un autre).</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>La macro %1 est utilisée mais n’existe pas&#xa0;: créez-la d’abord dans la console.</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>On ne sait pas si les macros existent. %1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1&#xa0;: valeur masquée dans ce fichier&#xa0;; saisissez-la dans la console après l’importation.</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>le nom que le profil reçoit dans la console</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>la version qu’il y reçoit</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>le registre de la console d’où vient le pack d’une couche</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>écrire un profil sous une autre forme</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Utilisation&#xa0;: layerwright-cli %1</translation>
    </message>
    <message>
        <source>no command is given
%1</source>
        <translation>aucune commande n’est donnée
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;; «&#xa0;layerwright-cli --help&#xa0;» les liste</translation>
    </message>
</context>
<context>
    <name>DuplicateLayers</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>Dupliquer %n couche</numerusform>
            <numerusform>Dupliquer %n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>faire d’une valeur d’une couche une variable du profil, avec une référence à sa place</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>un chemin pointé dans les valeurs&#xa0;: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>le nom de la variable&#xa0;; par défaut, d’après le chemin</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>ce qu’affiche le formulaire de déploiement&#xa0;; par défaut, d’après le nom</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>Extraire la variable %1</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier, mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez ses permissions.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>Le texte n’est pas du YAML à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à l’emplacement %1.</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>afficher les valeurs d’une couche, octet pour octet, ou l’une d’elles</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>l’emplacement de la valeur à afficher</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>ses données gzip sont tronquées&#xa0;: le fichier est incomplet&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>ses données gzip sont endommagées&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>quelque chose suit ses données gzip&#xa0;; il a été endommagé ou deux fichiers ont été réunis</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>Impossible de lire values.schema.json à l’octet %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json fait référence à «&#xa0;%1&#xa0;», qui n’est pas lu&#xa0;: un schéma ne peut faire référence qu’à lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est pas un fichier, il dépasse 16 Mio, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 n’est pas le dossier d’un chart Helm&#xa0;: il ne contient pas de Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 n’est pas un chart Helm empaqueté&#xa0;: son dossier racine ne contient pas de Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 n’est pas un chart Helm&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1&#xa0;: son values.yaml n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>son Chart.yaml n’a pas de nom ou pas de version.</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>Le nom manque&#xa0;: Palette le trouve par son nom, sa version et son registre.</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de chart ou de package&#xa0;: n’utilisez ni «&#xa0;/&#xa0;» ni espaces&#xa0;; le registre est indiqué à part.</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>La version manque&#xa0;: indiquez celle à installer.</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>Le registre manque&#xa0;: donnez le nom qu’il porte dans Palette.</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>Un profil a besoin d’un nom&#xa0;: Palette le trouve par son nom et sa version.</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>Le nom contient une fin de ligne ou un autre caractère invisible&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>Le nom commence ou finit par un espace, que personne ne verra.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>Le nom a %n caractère, plus qu’une liste n’en affiche.</numerusform>
            <numerusform>Le nom a %n caractères, plus qu’une liste n’en affiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» commence par une lettre&#xa0;; Palette attend «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>«&#xa0;%1&#xa0;» contient un nombre qui commence par 0.</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu de nombres&#xa0;: écrivez majeur.mineur.correctif, par exemple 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme majeur.mineur.correctif&#xa0;: trois nombres, puis «&#xa0;-&#xa0;» et un mot si nécessaire, par exemple 1.0.0-rc.1.</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>Choisissez un cloud&#xa0;: le système d’exploitation et Kubernetes sont conçus pour un cloud précis.</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>«&#xa0;all&#xa0;» convient aux add-ons&#xa0;; choisissez le cloud auquel ce profil est destiné.</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>Le nom d’un cloud est un seul mot, comme «&#xa0;nutanix&#xa0;».</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>Le tag «&#xa0;%1&#xa0;» n’a pas de clé avant les deux-points.</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>Le tag «&#xa0;%1&#xa0;» contient une fin de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>Le tag «&#xa0;%1&#xa0;» contient deux fois «&#xa0;:&#xa0;»&#xa0;; Palette supprime ce qui suit le second.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>Le tag «&#xa0;%1&#xa0;» figure deux fois&#xa0;; une clé n’a qu’une valeur.</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>Ajouter le manifeste %1</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>Ajouter la variable %1</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Couches, dans l’ordre du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variables&#xa0;:</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>Packs inclus&#xa0;:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Entrées&#xa0;:</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>dire ce que contient un fichier venu d’ailleurs, et ses anomalies, sans l’ouvrir</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>valeurs illisibles, ligne %1</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>priorité illisible</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>la priorité est %1</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>la priorité «&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de l’infrastructure, qui est installée avant tous les add-ons dans un ordre qui lui est propre.</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>«&#xa0;%1&#xa0;» garde sa place&#xa0;: %2. Corrigez cela dans ses valeurs.</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Aucune couche n’est sélectionnée. Sélectionnez d’abord les couches à déplacer.</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>Les add-ons sont installés après l’infrastructure, quelle que soit leur priorité.</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>La priorité de ces couches est inconnue&#xa0;; aucune autre ne peut donc la prendre.</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>Il n’y a pas de numéro libre à cet endroit&#xa0;: %1 est trop grand.</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>C’est déjà la première vague d’add-ons.</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>C’est déjà la dernière vague.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1&#xa0;: --%2 manque</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1&#xa0;: --%2 est donné deux fois</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1&#xa0;: --%2 accepte %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1&#xa0;: %2 manque</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est un argument de trop</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1&#xa0;: %2 vaut %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>il a été supprimé par un autre programme</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>Le journal qui protège le travail non enregistré ne peut pas être écrit&#xa0;: %1 (%2). Enregistrez souvent jusqu’à ce que ce soit réglé.</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--chart-schema: “%1” is not CHART=FILE</source>
        <translation>--chart-schema&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme CHART=FILE</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>les valeurs par défaut du pack</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>un schema.yaml du pack</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>un values.schema.json, du chart de ce nom</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT est un manifeste Kubernetes, et non des valeurs</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme LINE:COLUMN, à partir de 1</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at&#xa0;: il n’y a pas de ligne %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1, %2&#xa0;: «&#xa0;%3&#xa0;» n’y est pas proposé.</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>On ne sait rien de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>un fichier YAML, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>indiquer ce qui pourrait figurer à un endroit d’un texte YAML</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>l’endroit, compté à partir de 1</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>afficher le texte avec cette proposition insérée, au lieu de la liste</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>indiquer ce que l’on sait d’une clé</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>un chemin pointé&#xa0;: charts.web.replicas&#xa0;; il peut être absent de TEXT</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>Une couche a besoin d’un nom d’affichage qui la distingue de l’autre couche de son pack.</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>Le nom d’affichage commence ou finit par un espace, que personne ne verra.</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>«&#xa0;--&#xa0;» sépare le nom d’affichage de celui du pack, et «&#xa0;/&#xa0;» est refusé&#xa0;: ne les utilisez pas.</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>La couche «&#xa0;%1&#xa0;» porte déjà ce nom.</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un namespace&#xa0;: 63 minuscules, chiffres et tirets au plus, avec une lettre ou un chiffre aux deux extrémités.</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de release&#xa0;: 53 minuscules, chiffres et tirets au plus, avec une lettre ou un chiffre aux deux extrémités.</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>Impossible de donner des noms propres aux valeurs de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>vague %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>Aucun pack «&#xa0;%1&#xa0;» n’est connu pour la couche «&#xa0;%2&#xa0;»&#xa0;: indiquez avec --catalog un dossier qui le contient.</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>note&#xa0;: le catalogue n’a pas la version %1 de «&#xa0;%2&#xa0;»&#xa0;; ses préréglages sont ceux de %3.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>1 manifeste</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifeste</numerusform>
            <numerusform>%n manifestes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pack</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of a manifest layer</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifests.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas de manifestes.</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas de manifeste «&#xa0;%2&#xa0;». Ses manifestes sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>ce manifeste de la couche au lieu de ses valeurs</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>À propos de Layerwright</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>Versions et bibliothèques</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
    <message>
        <source>Layerwright %1</source>
        <translation>Layerwright %1</translation>
    </message>
    <message>
        <source>Designs Palette profiles, with no server, no account and no network.
Layerwright is independent of Palette&apos;s vendor: it is not made, checked or supported by them. Licence: Apache 2.0.</source>
        <translation>Conçoit des profils Palette, sans serveur, sans compte et sans réseau.
Layerwright est indépendant de l’éditeur de Palette, qui ne l’a pas créé, ne le vérifie pas et n’en assure pas l’assistance. Licence&#xa0;: Apache 2.0.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>Versions et bibliothèques</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>Ces bibliothèques font une partie du travail. Celles qui sont sans version ne l’indiquent pas.</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Licence de Layerwright</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>Créer un profil pas à pas, à partir de rien ou d’un modèle</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>Nouveau profil add-on &amp;vide</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>Commencer un profil add-on sans couche, dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>Ouvrir des profils&#xa0;: .tgz, .json, .yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>&amp;Lister un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>Choisir un dossier, dont les profils sont alors listés avec leurs versions</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>Reprendre le profil d’un fichier dans une nouvelle fenêtre&#xa0;; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>Écrire le profil dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>Écrire le profil dans un autre fichier et continuer avec celui-ci</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Enre&amp;gistrer comme modèle…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>Garder le profil comme modèle pour en commencer d’autres</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Versions &amp;antérieures…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>Ce que le fichier contenait avant d’être écrasé, pour le rouvrir</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>&amp;JSON, tel quel…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>JSON qui ne diffère du fichier importé que là où le profil a été modifié</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON sur une ligne, comme la &amp;console…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>JSON tel que l’écrit la console de Palette</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON &amp;indenté…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>JSON mis en forme pour la lecture</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>Le profil en un seul fichier YAML</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>&amp;Dossier pour Git…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>Un dossier avec un fichier par texte, facile à lire sous gestion de versions</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>&amp;Archive (.tgz)…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>Le profil sous forme d’archive</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Télécharger le profil…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>Écrire le profil dans une archive .tgz</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>Exporter &amp;un rapport…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>Décrire le profil à l’intention de lecteurs, en HTML, PDF ou Markdown</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>Imprimer le rapport sur le profil, après un aperçu de ses pages</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>Restaurer les fenêtres au &amp;démarrage</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>Commencer avec les dernières fenêtres ouvertes, chacune là où l’on travaillait</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>Rechercher dans ce texte ou dans toutes les couches</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>&amp;Basculer le commentaire</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>&amp;Indenter les lignes</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>Désind&amp;enter les lignes</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>Dupli&amp;quer les lignes</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>Monter les li&amp;gnes</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Descendre les lig&amp;nes</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>Com&amp;pléter</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>Clés et valeurs qui pourraient figurer au curseur</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>Afficher la documentation</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>Ce que l’on sait de la clé, de la valeur ou de la référence au curseur</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Correcti&amp;f rapide…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>Solutions au problème situé au curseur</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Étendre la &amp;sélection</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>Sélectionner ce qui entoure la sélection&#xa0;: valeur, entrée, section</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Ré&amp;duire la sélection</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>Mo&amp;nter l’entrée</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>Échanger la clé ou l’élément avec son prédécesseur, commentaires et contenu compris</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>Descendre l’en&amp;trée</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>Échanger la clé ou l’élément avec son successeur, commentaires et contenu compris</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>Donner un autre nom à la clé, à l’ancre ou à la variable au curseur, partout où elle est utilisée</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>E&amp;xtraire en variable…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>Faire de la valeur au curseur une variable du profil, et y faire référence ici</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>Aller à la &amp;pile</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>Aller à l’é&amp;diteur</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>Aller aux pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>Aller aux préréglage&amp;s</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>Aller au pla&amp;n</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>Aller au&amp;x usages</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>Aller aux &amp;variables</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>Aller à l’aperçu rés&amp;olu</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>Le texte tel que le recevrait un cluster, à côté de l’éditeur</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>Aller à la &amp;liste des profils</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>Les profils du dossier choisi</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>Aller aux para&amp;mètres de couche</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>Aller à l’ordre d’&amp;installation</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Renvoi à la li&amp;gne</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>A&amp;fficher les espaces</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>&amp;Compléter à la saisie</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>Repli&amp;er ici</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>Dépl&amp;ier ici</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>To&amp;ut replier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Niveau &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Niveau &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Niveau &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Niveau &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Niveau &amp;5</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>Là où se trouvait le curseur avant de sauter</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>À la &amp;définition</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>Là où l’ancre, la variable ou la valeur d’un pack est définie</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>Trouver les &amp;usages</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>Chaque endroit qui fait référence à la clé, l’ancre, la variable ou la macro au curseur</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>&amp;Entrée suivante</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>La clé ou l’élément suivant de ce niveau</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>Entrée p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>Vers une couche, un manifeste, une variable, une clé, une autre fenêtre ou un fichier récent, par une partie de son nom</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>Toute commande des menus, par une partie de son nom</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>&amp;Modifier les infos…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>Nom, version, description et tags</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>Nouvelle &amp;variable</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>Déclarer une valeur demandée lors du déploiement d’un cluster</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>Copier le profil sous un autre nom, dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>Créer une &amp;nouvelle version…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>Copier le profil sous une autre version, dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>Ce qui est vérifié dans un profil, et ce qui en est désactivé</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Ajouter un &amp;pack…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>Ajouter une couche d’un pack connu ici</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>Ajouter un chart &amp;Helm…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>Ajouter une couche d’un chart Helm, depuis un fichier, un dossier ou par son nom</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>Nouvelle couche de &amp;manifestes</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>Ajouter une couche de manifestes Kubernetes au sommet de la pile</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>Couche de manifestes depuis des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>Ajouter une couche dont les manifestes sont lus dans des fichiers YAML</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>Ajouter un package &amp;Zarf…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>Ajouter une couche d’un package Zarf, par son nom, sa version et son registre</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>Changer de &amp;version…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>Une autre version du pack de la couche, ou une série à suivre</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>Remp&amp;lacer le pack…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>Donner un autre pack à la couche&#xa0;; elle garde sa place et ses manifestes</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>&amp;Ajouter un manifeste à la couche</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>Un manifeste de plus pour la couche affichée</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>&amp;Capturer un préréglage…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>Garder ce qui diffère du pack, ou la sélection, comme préréglage personnel</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>&amp;Importer des préréglages…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>Reprendre les préréglages d’un fichier, tel qu’un presets.yaml, comme les vôtres pour ce pack</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>E&amp;xporter mes préréglages…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>Écrire vos propres préréglages de ce pack dans un fichier, comme dans le presets.yaml d’un pack</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>Rechercher une c&amp;ouche…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>N’afficher que les couches contenant ces mots</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>&amp;Catalogues…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>Les dossiers, archives et serveurs dont les packs et charts sont proposés</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>&amp;Actualiser les catalogues</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>Relire les catalogues, par le réseau pour ceux qui sont sur des serveurs</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>Ajouter un catalogue &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>Choisir un dossier de packs, d’archives de packs ou un layout d’image OCI, dont les packs sont alors proposés</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>Ajouter un catalogue a&amp;rchive…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>Choisir une archive de packs, dont les packs sont alors proposés</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>Ajouter un catalogue &amp;serveur…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>Indiquer un dépôt Helm ou un registre OCI, dont les packs et charts sont alors proposés</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>&amp;Exporter des packs…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>Copier des packs pour les emporter là où il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>Ouvrir le profil d’&amp;exemple</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>Un profil pour faire des essais</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>Les raccourcis de toutes les commandes, à consulter et à modifier</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>&amp;Fiche des raccourcis…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Tous les raccourcis sur une page, à copier comme texte</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>À &amp;propos de Layerwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>Ouvrir depuis la conso&amp;le…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>Lister les profils d’une console, et en ouvrir ou télécharger un</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>En&amp;voyer vers la console…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>Faire vérifier le profil par une console, et l’y importer</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>Langue, thème, éditeur et fichiers, pour tout le programme</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>Contenu d’&amp;un fichier…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>Ce que contient un fichier venu d’ailleurs, et ses anomalies, avant de l’ouvrir</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>Créer un &amp;point de restauration…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>Nommer l’état actuel du profil, pour le comparer et y revenir</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>Points de re&amp;stauration…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>États nommés de l’historique de ce document, et ce qui a changé depuis</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>Comment utiliser le programme&#xa0;; la touche de raccourci ouvre la page sur l’élément qui a le focus</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>À quoi sert l’élément sur lequel on clique ensuite&#xa0;; avec la touche de raccourci, le champ qui a le focus</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>Par quoi commencer&#xa0;: nouveau profil, fichiers récents, exemples, visite guidée</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>Deux minutes dans la fenêtre même, avec son propre profil d’exemple</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>Au panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>Donner le focus au panneau suivant, même depuis le texte</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>Au panneau pr&amp;écédent</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>&amp;Importer des packs…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>Copier les packs d’une archive sur cette machine, et les proposer à partir de là</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>Aller aux surc&amp;harges</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>Les valeurs qui diffèrent de celles des packs</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>Comparer à l’enregistr&amp;é…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>Ce qui diffère du fichier, texte à côté du texte</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Co&amp;mparer à un fichier…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>Ce qui diffère d’un autre profil, qui n’est ouvert nulle part</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>Ajouter un chart Helm</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>Ajouter un package Zarf</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>Un fichier ou un dossier</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>Un registre, par nom</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>Name&amp;space</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>un chart empaqueté (.tgz), ou le dossier d’un chart</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>Chart empaqueté</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Charts (*.tgz *.tar.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>Dossier d’un chart</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>Les valeurs par défaut du chart s’affichent ici.</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>le nom qu’il porte dans Palette</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Dépôt Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registre OCI</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>Le namespace manque&#xa0;: sans lui, un chart se retrouve dans «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>Palette le prend dans le registre&#xa0;; ses valeurs se modifient ici.</translation>
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
        <translation>Depuis un &amp;fichier ou par nom…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>Aucun add-on pour l’instant</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>Les packs, charts et manifestes peuvent être ajoutés ici, ou plus tard à tout moment.</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Ajouter un &amp;pack…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>Ajouter des ma&amp;nifestes…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>Ajouter un &amp;chart…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>Ajouter un package &amp;Zarf…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifestes d’une nouvelle couche</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestes (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 est une couche de base&#xa0;; celles-ci ont leurs propres étapes, et les profils add-on et système n’en ont pas.</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>Les couches au-dessus de la base&#xa0;: packs, charts Helm et manifestes&#xa0;; celle du haut est installée en dernier. Sélectionnez-en une pour modifier ses valeurs, faites glisser pour changer l’ordre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>Ajouter un pack</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>Ajouter un chart Helm</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 devient %2 %3 avec ses valeurs par défaut&#xa0;; la couche garde sa place et ses manifestes.</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>Une pile a une seule couche de la catégorie %1&#xa0;: elle prend la place de %2.</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 est déjà dans la pile&#xa0;: les noms de celui-ci vous seront demandés.</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>Se place au sommet de la pile.</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>Prend sa place parmi les couches de base.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>Les valeurs de la pile et les valeurs par défaut de cette version, côte à côte</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>%1 dans la pile</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Valeurs par défaut de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une ancre&#xa0;: utilisez des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>La ligne %1 a déjà l’ancre &amp;%2&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>impossible de la lire jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>%1 n’est pas lisible comme liste d’applications et a donc été laissé tel quel. Examinez ce fichier.</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>Les listes du système lui-même désignent Layerwright pour les fichiers .tgz. Choisissez-leur un autre programme dans les paramètres du bureau.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>Ouvrir toute archive .&amp;tgz avec Layerwright</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>Le programme qui ouvre les archives .tgz se choisit dans les paramètres du système. Layerwright y figure parmi les choix possibles.</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>Pour pouvoir être choisi pour des fichiers, Layerwright doit être installé&#xa0;: %1 ne figure pas parmi les applications de ce bureau. Installez son paquet.</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>Les archives sans profil s’ouvrent ici aussi. Si la case est décochée, le programme d’avant les ouvre à nouveau.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>Les archives dont le nom finit par .profile.tgz s’ouvrent ici dans tous les cas. Pour les autres, le bureau décide actuellement.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>Les archives dont le nom finit par .profile.tgz s’ouvrent ici dans tous les cas. Les autres s’ouvrent actuellement avec %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>Pour tout fichier nouveau ici</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>Pour les archives, téléchargements et anomalies</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>Pour les téléchargements et anomalies</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>Layerwright::Arrivals</name>
    <message>
        <source>Looking at what %1 holds…</source>
        <translation>Examen du contenu de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Layerwright::AutoCompletion</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>On ne connaît rien qui pourrait figurer ici.</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>compléter %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::BasicsPage</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Unique avec la version.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>majeur.mineur.correctif&#xa0;; s’il est vide, Palette prend 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>clé:valeur ou un simple mot&#xa0;; une virgule ou Entrée termine chaque tag.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»&#xa0;? Les profils créés à partir de lui sont conservés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>Un profil complet contient les couches de base d’un cluster et des add-ons, un profil d’infrastructure les couches de base seules, un profil add-on des add-ons seuls. Un profil système est destiné à une appliance edge. Un modèle apporte ses couches, variables et tags.</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>Le nom du profil dans toutes les listes. Espaces et majuscules sont permis&#xa0;; l’ensemble nom et version doit être unique dans un projet.</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>Trois nombres séparés par des points, comme 1.0.0, et au besoin un suffixe comme -rc.1. Si le champ est vide, Palette prend 1.0.0.</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>À quoi sert le profil, en quelques phrases. Modifiable à tout moment.</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>Des mots pour retrouver les profils&#xa0;: «&#xa0;env:prod&#xa0;», ou un simple mot. Une virgule ou Entrée termine un tag, Retour arrière reprend le dernier.</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>Du système d’exploitation aux add-ons</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>Du système d’exploitation au stockage</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>Packs, charts, manifestes pour tout cluster</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>Ce qu’il faut à un site edge avant ses clusters</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>À partir de rien</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>À partir de l’un de vos modèles</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>À partir d’un exemple</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>&amp;Supprimer le modèle…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>Chemin du curseur</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>Clés du texte</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>Quitter la &amp;visite</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>À vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>Dossier de packs</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archive de packs</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>Archives de packs (*.tgz *.tar.gz *.tar.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Il est utilisé pour cette session.</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>Retirer le catalogue</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>Retirer le catalogue «&#xa0;%1&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>Ses packs ne sont plus proposés, et la copie du contenu de son serveur est supprimée. Les profils restent inchangés&#xa0;; les dossiers et archives de cette machine aussi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack écrit dans %1.</numerusform>
            <numerusform>%n packs écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Catalogues…</translation>
    </message>
    <message>
        <source>Copying the packs of %1…</source>
        <translation>Copie des packs de %1…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>Les packs sont maintenant dans le catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» ne contient ni pack ni chart&#xa0;: indiquez le dossier ou l’archive où se trouvent les dossiers qui ont un pack.json.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Impossible de lire le chart de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 ne contient pas de pack&#xa0;: il n’y a ni pack.json ni Chart.yaml à sa racine.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>Le catalogue %1 est absent ou illisible.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur&#xa0;: elle commence par https:// ou, pour un registre, par oci://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse&#xa0;: elle est conservée dans un fichier.</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» n’a jamais été lu&#xa0;: actualisez-le tant que son serveur est joignable.</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>« %1 » n’est pas un type de catalogue ; choisissez local, helm, oci ou console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>Impossible de lire la liste de catalogues %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>La liste de catalogues %1 est endommagée à l’octet %2. Réparez-la, ou retirez-la et ajoutez à nouveau les catalogues.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>Impossible de modifier la liste de catalogues %1&#xa0;: son dossier n’est pas accessible en écriture, ou un autre programme la retient.</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>Il y a déjà un catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 est déjà dans la liste, sous le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Il n’y a pas de catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 ne contient ni pack ni chart.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Il n’y a pas de catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Dépôt Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registre OCI</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>Aucun catalogue n’a été ajouté</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>Les packs et charts sont proposés à partir de dossiers et d’archives de cette machine, et des serveurs de votre entreprise. Tant que vous n’en ajoutez pas, les exemples sont proposés, et rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Taille ici</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>Suivre pas à pas le chemin vers son serveur, et voir où il s’arrête</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>Un pack présent dans plusieurs catalogues est pris dans le premier</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n version de pack</numerusform>
            <numerusform>%n versions de packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n version de chart</numerusform>
            <numerusform>%n versions de charts</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>Son serveur n’a jamais été lu&#xa0;: actualisez-le.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>tout certificat de sa part est accepté</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projet %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n ligne</numerusform>
            <numerusform>⋯ %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChartRules</name>
    <message>
        <source>A chart of the pack cannot be read, and its values are not checked. %1</source>
        <translation>Un chart du pack est illisible, et ses valeurs ne sont pas vérifiées. %1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>values.schema.json du chart %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>Créer un point de restauration</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>&amp;Nom pour l’état actuel du profil&#xa0;:</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Point de restauration %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>Point de restauration «&#xa0;%1&#xa0;» créé</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>Retour à «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;Annuler&#xa0;» rétablit ce qui était ici</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>Ce document a %1 points de restauration créés par vous, ce qui est le maximum. Supprimez-en un avant d’en créer un autre.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointsDialog</name>
    <message>
        <source>Re&amp;turn to It</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>Points de restauration de %1</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>Les points de restauration durent tant que le document est ouvert, même après son enregistrement. Le fichier ne les contient pas.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Aucun point de restauration</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>Créez-en un pour pouvoir lui comparer l’état actuel du profil, et y revenir. Il s’en crée un automatiquement avant toute modification importante&#xa0;: avant qu’un pack ne change de version, que plusieurs couches ne soient supprimées, que le fichier ne soit relu.</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>Créer un &amp;point…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de restauration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Ce qui diffère aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>Créer un &amp;point…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>Ramène le profil à cet état, en une seule étape que «&#xa0;Annuler&#xa0;» peut défaire</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>Créé automatiquement.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Créé par vous.</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>Le profil est actuellement dans cet état.</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>«&#xa0;Annuler&#xa0;» n’y mène plus&#xa0;; «&#xa0;Y revenir&#xa0;», si.</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>«&#xa0;Y revenir&#xa0;» y mène, ou bien «&#xa0;Annuler&#xa0;», %n fois.</numerusform>
            <numerusform>«&#xa0;Y revenir&#xa0;» y mène, ou bien «&#xa0;Annuler&#xa0;», %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>«&#xa0;Y revenir&#xa0;» y mène, ou bien «&#xa0;Rétablir&#xa0;», %n fois.</numerusform>
            <numerusform>«&#xa0;Y revenir&#xa0;» y mène, ou bien «&#xa0;Rétablir&#xa0;», %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>Supprimer le point de restauration</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>Supprimer le point de restauration «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>Son contenu ne pourra pas être récupéré. Le profil reste tel qu’il est.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>Un &amp;autre cloud&#xa0;:</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>Fournisseur d’infrastructure</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>Kubernetes géré</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>son nom, par exemple nutanix</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>Nom d’un autre cloud</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>Où fonctionnent les clusters de ce profil. Les couches de base sont faites pour un seul cloud, qui détermine donc les packs proposés. Il ne peut plus être changé ensuite dans Palette.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>Seules les variables de profil de «&#xa0;%1&#xa0;» ont été comprises&#xa0;; il n’y a pas de couches.</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 est une définition de cluster (spc/) dans laquelle rien n’a été compris&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>Elle contient %n profil&#xa0;; le premier est ouvert. Contenu&#xa0;: %1.</numerusform>
            <numerusform>Elle contient %n profils&#xa0;; le premier est ouvert. Ce sont&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>C’est une définition de cluster, dont le format n’est pas public. On peut la lire, mais pas l’écrire&#xa0;: l’enregistrement crée une archive de profil.</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>Non compris, et non réenregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>Comparer à un fichier</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profils (*.tgz *.tar.gz *.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>Comparer «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Textes qui diffèrent</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>Aucun texte du profil ne diffère.</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>Seules les fins de ligne diffèrent.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>macro, utilisée ailleurs</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>valeur d’une couche</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>Une valeur de cette couche ou d’une autre, par le nom de son pack et le chemin dans ses valeurs.</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>macro du projet ou du tenant</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Un texte conservé dans la console pour un projet, le tenant ou tous. Il doit y exister avant l’importation du profil.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>renseigné par Palette au déploiement du cluster</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>cette couche</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valeurs de %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>fonction de template</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>utilisé ailleurs</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionModel</name>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>valeur d’une couche</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
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
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>Rien n’est envoyé tant que vous ne demandez rien à la console.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>aucun&#xa0;: les profils du tenant</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>UID du &amp;projet</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>C&amp;onserver la clé</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Cette console exige une clé d’API&#xa0;: créez-en une dans la console, dans les paramètres de l’utilisateur.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>Quiconque se trouve sur le chemin de cette console peut se faire passer pour elle et lire la clé.</translation>
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
        <translation>interrogé via %1:%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>L’hôte %1 est inconnu&#xa0;: vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>au port %1</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>Le port %1 n’accepte aucune connexion&#xa0;: %2. Vérifiez que le serveur fonctionne, et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>aucun&#xa0;: d’autres peuvent lire les échanges</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>certificat de %1, émis par %2, valable jusqu’au %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>Impossible d’établir une connexion sûre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>interrogé sans nom</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>interrogé en tant que %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>c’est bien ce qui était attendu&#xa0;; %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n pack ou chart</numerusform>
            <numerusform>%n packs et charts</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>interrogé avec la clé d’API</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>certificat de %1, émis par %2, valable jusqu’au %3&#xa0;; tout autre conviendrait aussi</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1&#xa0;: la console refuse (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>La liste des profils</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1&#xa0;: %2 n’a pas répondu en JSON&#xa0;; ce n’est pas une console, ou une page de connexion s’interpose.</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>Le profil %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>L’archive du profil %1</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>La vérification de l’importation</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>L’importation</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>La console n’a pas de profil «&#xa0;%1&#xa0;» dans cette portée.</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>La console a plusieurs profils «&#xa0;%1&#xa0;»&#xa0;: indiquez une version ou un UID parmi %2.</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>Le nom %1 avec la version %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>La liste des macros</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1 : il n’y a pas de clé d’API pour %2. Créez-en une dans cette console, parmi les paramètres de l’utilisateur, et donnez-la à Layerwright.</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1 : la réponse de %2 n’est pas une liste.</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1 ne se termine pas après %2 pages.</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>liste des packs</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>La liste des registres</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 Les couches désignent les registres de leurs packs par le seul UID.</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>Le pack %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>Le README de %1</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>Le logo de %1</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1 : %2 n’accepte pas la clé d’API (%3). Donnez-en une qui soit acceptée.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 est maintenant dans la console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleBar</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>C&amp;onnexion…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>Aucune console indiquée pour l’instant</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Il est utilisé pour cette session.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une console, telle que https://api.example.com</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>La clé n’est pas envoyée par http://, où d’autres peuvent la lire. Utilisez https.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>Il n’y a pas de clé d’API pour cette console&#xa0;: saisissez-la sous «&#xa0;Connexion…&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1, le tenant</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1, projet %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>Le pack %1 %2 n’a pas encore été récupéré depuis %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>%1 du pack %2 dépasse 16 Mio. Le pack n’est pas conservé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>Couche %1, %2&#xa0;: impossible d’y placer le secret&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsolePacks</name>
    <message>
        <source>the answer is about another pack, or about none. Refresh the catalog.</source>
        <translation>la réponse concerne un autre pack, ou aucun. Actualisez le catalogue.</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>Un pack « %1 » de la liste n’a pas de nom, de version ou d’UID et est ignoré.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>Le schema.yaml du pack exige pour «&#xa0;%1&#xa0;» quelque chose qui n’est pas vérifié. %2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de passe, et quiconque a le profil peut le lire. Utilisez une variable de profil masquée&#xa0;: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>«&#xa0;%1&#xa0;» doit rester tel que dans le pack, mais manque&#xa0;: remettez-le.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>«&#xa0;%1&#xa0;» doit être renseigné&#xa0;: le pack l’exige, et Palette refuse sans cela la couche.</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;: le pack l’exige, et Palette refuse sans cela la couche. Ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>«&#xa0;%1&#xa0;» contient une liste ou un dictionnaire, alors que le pack attend une valeur simple.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme attendue par le pack.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit rester tel que dans le pack&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>«&#xa0;%1&#xa0;» doit rester tel que dans le pack&#xa0;: voir ses valeurs par défaut.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>couche %1, manifeste %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>une valeur sans clé</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Conserver les tags</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>Unique avec la version.</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>Le nom du modèle, tel que proposé pour commencer un profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>majeur.mineur.correctif</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>Celle-ci est %1. La liste contient celles qui peuvent suivre.</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Cloner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>Nouvelle version de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>Créer la version</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>Prend la place du modèle qui porte ce nom.</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>Le profil a lui-même ce nom et cette version&#xa0;: choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Il y a déjà une version %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 est endommagé : actualisez le catalogue tant que son serveur est joignable.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>&amp;Prendre le pack sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>Reg&amp;istre</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>Le nom qu’il porte dans Palette, demandé à l’importation s’il n’est pas donné</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>demandé à l’importation</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>Choisir plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>&amp;Garder %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1&#xa0;: %2 est conservé, avec les valeurs affichées.</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1&#xa0;: %2 est conservé avec ses valeurs inchangées.</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1&#xa0;: ce cloud s’en passe&#xa0;; la couche peut être ajoutée à tout moment.</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1&#xa0;: reste à choisir, ce que les problèmes du profil rappellent jusque-là.</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>Sélectionnez un pack, ou choisissez plus tard.</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 est de la catégorie %2&#xa0;; il faut ici un pack de la catégorie %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1&#xa0;: %2 %3 avec les valeurs modifiées ici.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1&#xa0;: %2 %3 avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>&amp;Aucune couche de cette catégorie</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>Les packs de cette catégorie que contiennent vos catalogues et qui conviennent au cloud. Leur version, leur README et leurs valeurs sont à droite, et les valeurs sont modifiables avant la création de la couche.</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>Le nom du registre d’où Palette tire le pack. Si aucun n’est indiqué, Palette le demande à l’importation du profil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>fonction de template</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>renseigné par Palette au déploiement du cluster</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>Cette macro n’est pas connue dans Palette&#xa0;; elle resterait vide.</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Un texte conservé dans la console pour un projet, le tenant ou tous. Il doit y exister avant l’importation du profil.</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Rien que Palette renseigne.</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>Ce profil n’a pas de variable «&#xa0;%1&#xa0;». Palette refuse de l’enregistrer ainsi.</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>Aucune couche de ce profil ne s’appelle «&#xa0;%1&#xa0;». La référence est vide, à moins qu’un autre profil du cluster n’ait cette couche.</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>Une valeur de la couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» n’ont pas de «&#xa0;%2&#xa0;»&#xa0;: la référence est vide.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Fermer&#xa0;; le menu Affichage permet de le rouvrir</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
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
        <translation>Pile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>Aperçu résolu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Surcharges</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>«&#xa0;%1&#xa0;» est sans cesse réécrit par un autre programme. Ouvrez-le quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit, mais ne peut pas être relu. Enregistrez sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>&amp;Lister les profils</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>Enregistrer l’archive &amp;edge…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>Ouvrir depuis la console</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>Aucun profil listé</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>Rien n’a encore été demandé à la console. «&#xa0;Lister les profils&#xa0;» demande les noms et versions de ses profils.</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>Rechercher par nom, version, type ou cloud</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>Profils de la console</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>L’archive du profil pour hôtes edge, telle que la console la produit</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>demande de la liste des profils</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 n’a aucun profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>«&#xa0;Ouvrir&#xa0;» demande l’exportation de %1 %2 et l’affiche ici. Rien n’est modifié dans la console.</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>«&#xa0;Lister les profils&#xa0;» interroge %1. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Indiquez d’abord la console et sa clé d’API.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>récupération de %1</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>Enregistrer l’archive edge</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Archives (*.tgz *.tar.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>récupération de l’archive de %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>couche «&#xa0;%1&#xa0;», manifeste «&#xa0;%2&#xa0;», ligne %3</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>manifeste «&#xa0;%1&#xa0;», ligne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>%1 «&#xa0;%2&#xa0;» du namespace «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 figure deux fois dans ce profil. L’autre emplacement&#xa0;: %2. Le dernier appliqué l’emporte, et supprimer l’un ou l’autre le supprime pour les deux.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>Le texte ne peut pas être modifié par clé, car la ligne %1, colonne %2 contient un caractère invisible que YAML prend pour une fin de ligne (U+000D seul, U+0085, U+2028 ou U+2029)&#xa0;: supprimez-le, ou remplacez-le par une fin de ligne.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>Le texte ne peut pas être modifié par clé, car la ligne %1, colonne %2 contient une marque d’ordre des octets (U+FEFF), invisible et admise au début seulement&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>Le texte ne peut pas être modifié par clé, car il n’est pas du YAML à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>La modification n’est pas faite&#xa0;: le texte ne serait plus du YAML à la ligne %1. %2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>La modification n’est pas faite&#xa0;: un alias perdrait l’ancre à laquelle il fait référence.</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>La modification n’est pas faite&#xa0;: elle ne peut pas être écrite ici sans changer aussi d’autres valeurs. Modifiez le texte à la main.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>Ajouter un manifeste à cette couche</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>Ajouter un manifeste</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>Ligne, ou ligne:colonne (de 1 à %1)&#xa0;:</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>Ce profil n’a pas encore de couches</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>Aucune couche n’est sélectionnée</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>Ajoutez une couche de manifestes pour commencer, ou ouvrez un profil.</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>Sélectionnez une couche de la pile pour voir et modifier ses valeurs et manifestes.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>Le chemin vers %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Layerwright::Explanation</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>map</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>default values of the pack</source>
        <translation>valeurs par défaut du pack</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>en commentaire dans les valeurs par défaut</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>un préréglage du pack</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>valeurs par défaut du chart</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>schéma du chart</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>schema.yaml du pack</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>lu par Palette</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>autres éléments de la liste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Valeurs admises</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>variable of the profile</source>
        <translation>variable du profil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>Extraire en variable</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>La valeur de &lt;b&gt;%1&lt;/b&gt; devient une variable du profil, et une référence à celle-ci prend sa place.</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>Nom d’a&amp;ffichage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>Par &amp;défaut&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraire</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1, qui a déjà cette valeur par défaut</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>Une autre variable s’affiche comme «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom d’affichage.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>Il n’y a pas ici de valeur simple qui pourrait devenir une variable&#xa0;: allez sur une valeur.</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 fait déjà référence à quelque chose, et une variable ne peut pas contenir de référence.</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 a plusieurs lignes, qu’une référence sur une seule ligne ne peut pas remplacer.</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 fait partie de pack.content, où Palette n’admet pas de variables.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 est vide&#xa0;: il n’y a rien dont faire une variable.</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>Il y a une autre clé %1 à côté de celle-ci&#xa0;: modifiez d’abord l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message>
        <source>new-profile</source>
        <comment>name of a new profile</comment>
        <translation>nouveau-profil</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profils (*.tgz *.tar.gz *.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Ouvrir des profils</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Export JSON for the Console</source>
        <translation>Exporter en JSON pour la console</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>Exporter en JSON indenté</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>Exporter en YAML</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Exporter une archive</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archives (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>La fin du journal de %1 est endommagée. Les dernières modifications avant l’arrêt de Layerwright peuvent manquer.</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>%1 restauré&#xa0;; «&#xa0;Annuler&#xa0;» ramène à ce qui était enregistré</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>&amp;Télécharger le profil système…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Télécharger le profil…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>Identique au disque</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… et %n autre note.</numerusform>
            <numerusform>… et %n autres notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Enregistrer le profil sous</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>Exporter vers un nouveau dossier dans</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>Télécharger le profil système</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>Télécharger le profil</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>%1 a été modifié par un autre programme, et il y a ici des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>Rechargé&#xa0;; «&#xa0;Annuler&#xa0;» rétablit ce qui était ici</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>%1 a disparu du disque. Seul ce qui est ouvert ici subsiste.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;» avant de fermer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>Sans enregistrement, %n modification est perdue.</numerusform>
            <numerusform>Sans enregistrement, %n modifications sont perdues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 est enregistré, mais son état antérieur n’est pas conservé. %2 Assurez-vous qu’il y a de la place, et que des fichiers peuvent être écrits dans %3.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>Anomalies</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>«&#xa0;%1&#xa0;» est désactivée dans tous les profils&#xa0;; «&#xa0;Règles…&#xa0;» la réactive.</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>«&#xa0;%1&#xa0;» est désactivée dans ce profil&#xa0;; «&#xa0;Règles…&#xa0;» la réactive.</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>Le texte vient de changer&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>Le profil vient de changer&#xa0;; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;: les liens et périphériques ne sont pas suivis dans le dossier d’un profil.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 dépasse %2 Mio, ce qui est trop pour un texte de profil.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 contient plus de %2 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 contient plus de %2 fichiers.</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>Aucune couche de profile.yaml n’a ces fichiers&#xa0;; ils n’ont pas été touchés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 est un dossier sans profile.yaml&#xa0;: ouvrez le profile.json qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 est un dossier sans profile.yaml&#xa0;; il ne contient donc pas de profil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>c’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>son profile.yaml n’est pas un profil&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>Une autre valeur s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>Entre guillemets doubles.</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>Entre guillemets simples.</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>En majuscules.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>En minuscules.</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>Chaque mot avec une majuscule.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Sans espaces aux deux extrémités.</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>Sans ce début.</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>Sans cette fin.</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>Sans ces caractères aux deux extrémités.</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>Au plus ce nombre de caractères, depuis le début.</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>Les caractères d’une position à une autre, à partir de 0.</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>Avec un texte remplacé par un autre.</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>Sans aucun espace.</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>En Base64.</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>Décodé de Base64.</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>La somme de contrôle SHA-256.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>En texte.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>En nombre entier.</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>Augmenté de cette valeur.</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>Multiplié par cette valeur.</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>Chaque ligne décalée à droite de ce nombre d’espaces.</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>Sur une nouvelle ligne, chaque ligne décalée à droite de ce nombre d’espaces.</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>En minuscules avec des traits d’union.</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>En minuscules avec des traits de soulignement.</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>En un seul mot avec des majuscules à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>La visite est terminée. Elle se trouve dans le menu Aide.</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>La pile</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>Un profil est une pile de couches. En bas se trouve l’infrastructure&#xa0;: système d’exploitation, Kubernetes, réseau et stockage. Les add-ons reposent dessus.</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>Choisissez la couche argo-cd. L’éditeur affiche alors ses valeurs.</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>L’ordre des couches</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>Faites glisser les add-ons où vous voulez. L’infrastructure garde son ordre, et dit pourquoi si vous essayez.</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>Faites glisser price-board à un autre endroit.</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>Faites glisser price-board à un autre endroit, ou appuyez sur %1 dans la liste.</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Les valeurs</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>Chaque couche a ses valeurs, en YAML. Ce que vous ne touchez pas reste tel quel, à l’octet près, avec tous ses commentaires.</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>Modifiez une valeur.</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>Modifiez une valeur. %1 annule la modification.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>Un pack apporte des préréglages&#xa0;: des modifications de ses valeurs qui vont ensemble. Quand le pointeur est sur l’un d’eux, l’éditeur montre les lignes qu’il changerait.</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>Choisissez un autre préréglage d’argo-cd.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>Les variables reçoivent leur valeur quand un cluster est créé à partir du profil. Les textes les utilisent sous la forme {{.spectro.var.name}}.</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>Ouvrez-en une, par un double-clic ou avec Entrée.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>Ce que Palette refuserait ou lirait mal est listé ici pendant que vous travaillez, souvent avec un remède à droite.</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>Choisissez le problème de price-board. L’éditeur va à sa ligne.</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Chaque commande par son nom</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>Tout ce que proposent les menus se trouve par quelques lettres de son nom, avec son raccourci à côté.</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>Choisissez Palette de commandes dans ce menu, et saisissez&#xa0;: sombre.</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>Appuyez sur %1, et saisissez&#xa0;: sombre.</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>Vers un fichier</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>Un profil s’écrit sous forme d’archive .tgz, en JSON ou YAML, ou dans un dossier pour Git. Chacun se rouvre comme le même profil.</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>Exportez cet exemple comme archive, où vous voulez.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>Le chart %1 %2 n’a pas encore été récupéré depuis %3.</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 n’est pas le chart listé dans l’index&#xa0;: son SHA-256 est %2, et non %3. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 n’est pas un chart empaqueté. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>Le chart %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté&#xa0;: l’index n’en donne ni version, ni adresse, ni empreinte valable.</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>C’est une page HTML, pas l’index d’un dépôt.</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>Ses listes et dictionnaires sont imbriqués trop profondément pour un index.</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>Il n’a pas de «&#xa0;entries&#xa0;»&#xa0;: ce n’est pas l’index d’un dépôt.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Ce n’est pas un texte UTF-8.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>Aucune page ne contient tous ces mots. Les parties de mots comptent aussi&#xa0;: moins de lettres donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>Manuel – %n occurrence trouvée</numerusform>
            <numerusform>Manuel – %n occurrences trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 envoie une autre partie que celle demandée.</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 veut envoyer %2, plus que les %3 acceptés.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 envoie plus que les %2 acceptés.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 ne répond pas, ou trop lentement pour attendre.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 s’est arrêté après %2 octets sur %3.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>Il ne sait pas qui l’interroge&#xa0;: donnez un nom d’utilisateur et un mot de passe qu’il accepte.</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>Il sait qui l’interroge, et ne l’autorise pas&#xa0;: demandez le droit de lecture à son responsable.</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>Cette adresse n’existe pas&#xa0;: vérifiez l’emplacement.</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>Il a été interrogé trop souvent&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>Quelque chose ne va pas de son côté&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 ne peut pas prouver qu’il est %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>Son certificat est destiné à %1, a été émis par %2 et est valable du %3 au %4.</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>S’il est émis par votre propre autorité, indiquez le certificat de celle-ci comme fichier d’AC.</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>L’hôte %1 est inconnu&#xa0;: vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 n’accepte pas de connexions&#xa0;: vérifiez le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>Le proxy vers %1 est injoignable&#xa0;: vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>Impossible d’établir une connexion sûre avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1&#xa0;: %2 a répondu %3.</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>Le proxy à traverser exige un nom et un mot de passe qu’il accepte&#xa0;: saisissez-les dans les paramètres, ou placez-les dans l’adresse de https_proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>Le proxy vers %1 exige un nom et un mot de passe qu’il accepte&#xa0;: saisissez-les dans les paramètres, ou placez-les dans l’adresse de https_proxy.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>Les identifiants ne sont pas envoyés à %1&#xa0;: la liaison n’est pas chiffrée. Utilisez https.</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>Le fichier d’AC %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 mène à %2, qui n’est pas chiffré et n’est pas suivi.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 mène à %2, qui n’est pas interrogé&#xa0;: il recevrait ce qui n’est destiné qu’à %1.</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 redirige sans fin&#xa0;: après %2 redirections, il n’y a pas de réponse.</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>Unique dans le profil, et dans chaque cluster qui l’utilise.</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>Un namespace à part&#xa0;: supprimer une couche supprime son namespace avec tout son contenu.</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Autre %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 est déjà dans la pile. Qu’est-ce qui distingue celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nom d’a&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Namespace</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>comme dans les valeurs</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>Le nom de la release Helm de ce chart.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Release de %1</translation>
    </message>
    <message>
        <source>Layer name</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>Plusieurs registres de la console ont le pack de ces couches&#xa0;:</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>Le fichier contient des astérisques à la place de ces secrets. Ce que vous saisissez est envoyé, et n’est conservé nulle part ici&#xa0;; ce que vous laissez vide se saisit ensuite dans la console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Unique avec la version.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>majeur.mineur.correctif&#xa0;; s’il est vide, Palette prend 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>clé:valeur ou un simple mot, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>Infos du profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>Palette ne permet pas de changer plus tard le type d’un profil.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Impossible de lire l’archive jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n entrée est un lien. Elle peut mener à des fichiers de cette machine&#xa0;; une archive avec des liens n’est pas ouverte.</numerusform>
            <numerusform>%n entrées sont des liens. Elles peuvent mener à des fichiers de cette machine&#xa0;; une archive avec des liens n’est pas ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n entrée n’est ni un fichier ni un dossier. Une archive avec de telles entrées n’est pas ouverte.</numerusform>
            <numerusform>%n entrées ne sont ni des fichiers ni des dossiers. Une archive avec de telles entrées n’est pas ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n entrée enfreint les règles des archives. Une archive avec de telles entrées n’est pas ouverte.</numerusform>
            <numerusform>%n entrées enfreignent les règles des archives. Une archive avec de telles entrées n’est pas ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n entrée a été modifiée après la création de l’archive&#xa0;: sa somme de contrôle n’est pas celle qu’indique SHA256SUMS.</numerusform>
            <numerusform>%n entrées ont été modifiées après la création de l’archive&#xa0;: leurs sommes de contrôle ne sont pas celles qu’indique SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>%n entrée est listée dans SHA256SUMS, mais absente.</numerusform>
            <numerusform>%n entrées sont listées dans SHA256SUMS, mais absentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n entrée n’est pas listée dans SHA256SUMS&#xa0;: elle a été ajoutée après la création de l’archive.</numerusform>
            <numerusform>%n entrées ne sont pas listées dans SHA256SUMS&#xa0;: elles ont été ajoutées après la création de l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n fichier n’a pas sa place dans un profil. Il est conservé tel quel, et rien ne le lit.</numerusform>
            <numerusform>%n fichiers n’ont pas leur place dans un profil. Ils sont conservés tels quels, et rien ne les lit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>%n pack inclus n’est utilisé par aucune couche.</numerusform>
            <numerusform>%n packs inclus ne sont utilisés par aucune couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n clé privée ou jeton est en clair, lisible par tous.</numerusform>
            <numerusform>%n clés privées ou jetons sont en clair, lisibles par tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>%n valeur ressemble à un identifiant secret en clair, d’après le nom de sa clé.</numerusform>
            <numerusform>%n valeurs ressemblent à des identifiants secrets en clair, d’après le nom de leur clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n variable masquée a une valeur par défaut en clair.</numerusform>
            <numerusform>%n variables masquées ont une valeur par défaut en clair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n texte contient des caractères qui inversent le sens d’écriture, si bien qu’on lit autre chose que ce qui s’y trouve.</numerusform>
            <numerusform>%n textes contiennent des caractères qui inversent le sens d’écriture, si bien qu’on lit autre chose que ce qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n template interroge ce qui est hors du profil&#xa0;: l’environnement, le réseau ou le cluster.</numerusform>
            <numerusform>%n templates interrogent ce qui est hors du profil&#xa0;: l’environnement, le réseau ou le cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>%n clé du profil est en double. La valeur retenue dépend du lecteur.</numerusform>
            <numerusform>%n clés du profil sont en double. La valeur retenue dépend du lecteur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>Contenu d’un fichier</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Profils (*.tgz *.tar.gz *.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>&amp;Afficher ceci avant l’ouverture d’un fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Ouvrir comme &amp;copie</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>Place le profil dans une fenêtre sans fichier&#xa0;; ce fichier-ci reste inchangé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>Contenu de %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>Archive sans profil lisible</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>Pas un profil</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON, tel que la console l’exporte</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON, requête de création</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON, réponse du serveur</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML, structuré comme le JSON de la console</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML à plat</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>Archive de profil</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>Archive d’une définition de cluster</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>Dossier d’un profil</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1, %2 décompressé</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>Téléchargé depuis %1, via %2</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>Téléchargé depuis %1</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>Téléchargé avec %1</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>L’archive ne contient pas de SHA256SUMS&#xa0;: rien n’indique donc si elle a été modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n entrée a la somme de contrôle indiquée par SHA256SUMS.</numerusform>
            <numerusform>%n entrées ont les sommes de contrôle indiquées par SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n entrée n’est pas telle que l’indique SHA256SUMS.</numerusform>
            <numerusform>%n entrées ne sont pas telles que l’indique SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Impossible d’ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Aucune anomalie trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>%n anomalie trouvée.</numerusform>
            <numerusform>%n anomalies trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sommes de contrôle</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>texte d’une couche</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>ni fichier ni dossier</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listée</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>élément d’un pack</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>élément d’une définition de cluster</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, masquée</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>Packs inclus</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pack</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… et %n autre entrée, que liste «&#xa0;layerwright-cli inspect&#xa0;»</numerusform>
            <numerusform>… et %n autres entrées, que liste «&#xa0;layerwright-cli inspect&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;; le travail non enregistré n’est donc pas protégé d’un plantage. Enregistrez souvent.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un multiple de %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>format&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>Le schéma dépasse %1 Mio et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>Impossible de lire le schéma, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>Le schéma n’est pas un objet JSON et n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>un caractère de contrôle (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>le texte est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>l’un de &quot; \ / b f n r t u après une barre oblique inverse</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>un guillemet fermant, ou une séquence d’échappement telle que \n</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>le texte contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>un nom de membre entre guillemets</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>une virgule ou %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>le texte dépasse 2 Gio</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>le texte n’est pas de l’UTF-8&#xa0;: l’octet à la position %1 n’appartient à aucun caractère</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>le texte s’arrête trop tôt&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 garde le nom de son pack. Seules les couches de manifestes se nomment librement.</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 est unique&#xa0;: une pile a une seule couche de chaque catégorie de base.</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>Supprimé&#xa0;: %1. Palette ne permet pas de supprimer des couches de base d’un profil qu’elle a déjà&#xa0;; «&#xa0;Annuler&#xa0;» les rétablit.</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>Le presse-papiers ne contient aucune couche. Copiez-en d’abord dans la pile de cette fenêtre ou d’une autre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>Infrastructure · ordre fixe</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>Add-ons · glisser pour réordonner</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
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
        <translation>values.schema.json de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>Version plus récente dans un catalogue&#xa0;: %1</translation>
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
        <translation>Version %1, suit %2</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>Du registre %1</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>Installé dans la vague %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Seules des couches de cette fenêtre peuvent être déposées ici.</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>couche %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n surcharge</numerusform>
            <numerusform>%n surcharges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>Seulement dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 Et %n autre ligne de ce genre.</numerusform>
            <numerusform>%1 Et %n autres lignes de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>Aucune couche n’est choisie</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>Choisissez une couche de la pile. Son namespace, sa priorité d’installation, ses images et d’autres paramètres s’affichent ici.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>Impossible d’afficher les paramètres, à cause de la ligne %1 des valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>Non effectué&#xa0;: le texte a changé entre-temps. Voici son contenu actuel.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>Pile de couches</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 reste à sa place&#xa0;: les couches système d’exploitation, Kubernetes, réseau et stockage gardent cet ordre.</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>Rien ne peut être déposé ici.</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifestes d’une nouvelle couche</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestes (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>Dossier de profils</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
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
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2, mais c’est %3</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 éléments, ce qu’aucun profil n’a</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, mais c’est %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» contient un demi-caractère (un substitut isolé)&#xa0;; il est affiché comme U+FFFD.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» est %3 là où il faut un texte&#xa0;; il a été lu comme «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, mais c’est %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>E&amp;xporter sous</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>Replier &amp;jusqu’au niveau</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>Ca&amp;talogue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart Helm</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>Écrire le profil en JSON, en YAML, dans un dossier ou une archive</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Layerwright::NewProfileDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>un profil sans nom</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>Un profil a été commencé ici et n’a pas été terminé.</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>%1 a été commencé ici et n’a pas été terminé.</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>Couches du profil</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>Le point de départ du profil, et sa nature.</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Type de cloud</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>Le système d’exploitation et Kubernetes sont conçus pour un seul cloud.</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>Une couche dont ce cloud peut se passer.</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>Une couche que tout cluster possède.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>La couche du dessus est installée en dernier, sauf si les priorités en disposent autrement.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>La pile telle qu’elle sera, et les anomalies relevées.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>Conserver vos réponses saisies jusqu’ici&#xa0;?</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>Elles vous seront proposées la prochaine fois que vous créerez un profil.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>Elles remplacent %1, commencé auparavant et non terminé.</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>monter l’entrée</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>descendre l’entrée</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>Il n’y a pas d’autre entrée à ce niveau.</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>Il n’y a pas d’entrée avant celle-ci à ce niveau.</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 est déjà le premier à son niveau.</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 est déjà le dernier à son niveau.</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>L’ancre &amp;%1 est définie plus d’une fois, et le déplacement pourrait changer le sens de ses alias&#xa0;: renommez d’abord l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>Ajouter «&#xa0;apiVersion: %1&#xa0;»</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>L’objet ne dit pas ce qu’il est&#xa0;: ajoutez «&#xa0;kind&#xa0;», par exemple Deployment.</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>L’objet de kind %1 ne dit pas de quelle API il relève&#xa0;: ajoutez «&#xa0;apiVersion&#xa0;», par exemple v1 ou apps/v1.</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>L’objet de kind %1 n’a pas de nom&#xa0;: ajoutez «&#xa0;metadata.name&#xa0;», ou «&#xa0;metadata.generateName&#xa0;» si n’importe quel nom convient.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>Ce document n’est pas un objet Kubernetes&#xa0;: c’est une liste, alors que apiVersion, kind et metadata sont attendus.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>Ce document n’est pas un objet Kubernetes&#xa0;: c’est une valeur simple, alors que apiVersion, kind et metadata sont attendus.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 est endommagé&#xa0;: son SHA-256 n’est pas celui que porte son nom.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une empreinte SHA-256&#xa0;; ce qu’elle désigne n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>Le registre est vide.</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>Le registre n’a rien sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 n’a pas de couche avec une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 dépasse %3.</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>Le registre contient %1 de packs et de charts, plus que les %2 admis pour une copie&#xa0;: indiquez-en un chemin.</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>consultation de %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>récupération de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>Un jeton pour %1</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 ne donne pas de jeton.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1&#xa0;: %2 n’a pas répondu en JSON&#xa0;; ce n’est pas un registre, ou une page de connexion s’interpose.</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>La liste des dépôts</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>Les tags de %1</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>Le manifeste %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 n’est pas celui attendu&#xa0;: son empreinte est %2, et non %3.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1&#xa0;: %2 n’a pas répondu en JSON.</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>Le blob %1 de %2</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 ne correspond pas à son empreinte. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>Envoi d’un blob à %1</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>Envoi de %1:%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est pas un fichier, il dépasse 1 Mio, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 ne dit pas quelles règles sont désactivées&#xa0;: ce n’est pas un objet JSON. Réparez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>rien ne peut être écrit dans son dossier</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>un autre programme est en train de l’écrire&#xa0;; réessayez</translation>
    </message>
</context>
<context>
    <name>Layerwright::OptionsTable</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>Colonnes des options</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Supprimer l’option</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>Monter l’option</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>Descendre l’option</translation>
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
        <translation>Document %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message>
        <source>No keys</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>Les clés et éléments du texte de l’éditeur sont listés ici.</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>Quelques lettres d’une clé suffisent, et un point sépare une clé de celle qui la contient&#xa0;: «&#xa0;server.image&#xa0;».</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les clés</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Rechercher une clé</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>Rechercher une clé dans le plan</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>Le %n premier résultat est affiché.</numerusform>
            <numerusform>Les %n premiers résultats sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>Aucune clé ne ressemble à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;» à la valeur du pack</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>Réinitialiser %n valeur à celle du pack</numerusform>
            <numerusform>Réinitialiser %n valeurs à celles du pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1, absente du pack</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>retirée&#xa0;; %1 dans le pack</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>Dans le pack&#xa0;: %1
Ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>layer, key: how its value differs from the pack</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverridesPanel</name>
    <message>
        <source>This layer only</source>
        <translation>Cette couche seulement</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Surcharges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>Pour %n couche, aucun catalogue n’a le pack dans sa version.</numerusform>
            <numerusform>Pour %n couches, aucun catalogue n’a le pack dans sa version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>Les valeurs des couches sont comparées à celles de leurs packs.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>Aucun catalogue n’a les packs de ces couches dans leurs versions. Ajoutez-en un dans le menu Catalogue.</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>Aucune surcharge</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>&amp;Réinitialiser à la valeur du pack</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>Valeurs de %n couche qui diffèrent de celles du pack.</numerusform>
            <numerusform>Valeurs de %n couches qui diffèrent de celles des packs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>Les valeurs qui diffèrent de celles des packs sont listées ici.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» fait maintenant partie de vos préréglages de %2.</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>Le préréglage s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>Supprimer votre préréglage «&#xa0;%1&#xa0;» de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>Les valeurs auxquelles il a été appliqué restent inchangées. Exportez-le d’abord pour en garder une copie.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Exporter des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>Préréglages (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n préréglage ajouté à %1.</numerusform>
            <numerusform>%n préréglages ajoutés à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n préréglage écrit dans %1.</numerusform>
            <numerusform>%n préréglages écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>Importer des préréglages de %1</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>Préréglages (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 ne contient aucun préréglage.</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>Vous avez déjà %n de ces préréglages, avec d’autres valeurs.</numerusform>
            <numerusform>Vous avez déjà %n de ces préréglages, avec d’autres valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>&amp;Remplacer les miens</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Garder les miens</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n préréglage repris de %1.</numerusform>
            <numerusform>%n préréglages repris de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 n’est pas un fichier de préréglages&#xa0;: ce n’est pas un fichier, ou il dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>rien ne peut être écrit dans son dossier</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>un autre programme est en train de l’écrire&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>Le dossier %1 de vos propres préréglages ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml, «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>Impossible de lire pack.json à l’octet %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>pack.json n’a pas de &quot;name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 ne contient pas de pack&#xa0;: il n’y a pas de pack.json lisible.</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>Impossible de lire le pack de %1. %2</translation>
    </message>
    <message>
        <source>presets.yaml: %1</source>
        <translation>presets.yaml&#xa0;: %1</translation>
    </message>
    <message>
        <source>pack.json: %1</source>
        <translation>pack.json&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pack %1 %2 cannot be read. %3</source>
        <translation>Impossible de lire le pack %1 %2. %3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Impossible de lire le chart de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>Aucun pack n’est connu</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>Choisissez un dossier de packs, par exemple un clone d’un dépôt de packs. Il est lu, jamais modifié.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Aucun pack ne correspond</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>Aucun pack n’est sélectionné</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>Sélectionnez un pack pour voir ce qu’il est.</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>Rechercher un chart</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>Rechercher un pack</translation>
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
        <translation>Catégorie de couche</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Tous les catalogues</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>Écarter les packs destinés à d’autres clouds seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide deprecated</source>
        <translation>&amp;Masquer les obsolètes</translation>
    </message>
    <message>
        <source>Try other words, or fewer filters.</source>
        <translation>Essayez d’autres mots, ou moins de filtres.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>Exclure les packs dont la version la plus récente est obsolète, désactivée ou supprimée</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>elle ne se trouve pas entre «&#xa0;{{&#xa0;» et «&#xa0;}}&#xa0;»</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>La règle «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>les guillemets ouverts à «&#xa0;%1&#xa0;» ne sont pas fermés</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>il n’y a rien avant ou après un «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>un texte figure là où «&#xa0;required&#xa0;», «&#xa0;readonly&#xa0;», «&#xa0;format&#xa0;» ou «&#xa0;hints&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni «&#xa0;required&#xa0;», ni «&#xa0;readonly&#xa0;», ni «&#xa0;format&#xa0;», ni «&#xa0;hints&#xa0;»</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>après «&#xa0;format&#xa0;», un seul texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>À la racine d’un schema.yaml, on attend des chemins suivis chacun d’une règle.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>Une ligne a besoin d’un nom dans sa première colonne.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Il n’y a pas de ligne %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>Les fichiers du pack %1 %2 ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>Le pack %1 %2 est incomplet. %3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>Le pack %1 %2 figure deux fois.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 existe déjà&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>Le dossier %1 n’est pas vide&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>T&amp;ous ceux de cette machine (%1)</translation>
    </message>
    <message>
        <source>Export Packs</source>
        <translation>Exporter des packs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Those of this profile (%1)</source>
        <translation>&amp;Ceux de ce profil (%1)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>Une seule archive (.tgz)</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>Un dossier par pack, dans un dossier</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>Un layout d’image OCI</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archive de packs</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archives (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>Dossier de packs</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>Aucun pack n’est sur cette machine&#xa0;: ajoutez d’abord un catalogue.</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>Absents de cette machine, et laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>Là-bas, le résultat s’ajoute tel quel comme catalogue.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>%1 de la dépendance à %2 est «&#xa0;%3&#xa0;», ce qui n’est pas une version.</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>Une dépendance n’a pas de packName et est laissée de côté.</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>La dépendance à %1 n’a pas de type et n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>La dépendance à %1 est du type «&#xa0;%2&#xa0;», inconnu ici, et n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>Une ressource est du type «&#xa0;%1&#xa0;»&#xa0;; cpu, memory et diskSize sont connus.</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>minLimit de %1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>Un composant de %1 n’a pas de resourceRequestParamRef.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>Les valeurs sont illisibles à partir de la ligne %1&#xa0;; on ne sait donc pas ce qui diffère.</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>Les valeurs du pack sont illisibles&#xa0;; on ne sait donc pas ce qui diffère.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>Les règles du pack ne sont pas vérifiées. %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>Retirer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>Retirer la ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>Colonnes de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>La déplacer dans &quot;pack&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>&quot;%1&quot; doit se trouver dans &quot;pack&quot;&#xa0;: indentez la clé sous &quot;pack:&quot;. Ici, elle n’a pas d’effet.</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>La priorité d’installation doit être un nombre entier entre guillemets, par exemple &quot;10&quot;&#xa0;; les plus petites sont installées en premier.</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>La priorité d’installation est un texte&#xa0;: mettez le nombre entre guillemets.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>Un namespace a au plus 63 minuscules, chiffres et &quot;-&quot;, et commence et finit par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>Renommer en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>&quot;%1&quot; n’a pas de sens dans cette liste&#xa0;; il faut &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>La ligne %1 a l’alias *%2&#xa0;: modifiez-le là où se trouve son ancre.</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>La ligne %1 a des clés là où un texte est attendu. Elles sont conservées&#xa0;; modifiez-les dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>La ligne %1 a une liste là où un texte est attendu. Elle est conservée&#xa0;; modifiez-la dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>La ligne %1 commence un texte de plusieurs lignes. Il est conservé&#xa0;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>La ligne %1 a une clé qui n’est pas un texte. Elle est conservée&#xa0;; modifiez-la dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>La ligne %1 a la clé «&#xa0;%2&#xa0;», qui figure deux fois&#xa0;: supprimez-en une dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>La ligne %1 a un élément sans clés&#xa0;; «&#xa0;%2&#xa0;» est attendu. Il est conservé&#xa0;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>La ligne %1 n’a pas les clés attendues ici. Son contenu est conservé&#xa0;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>La ligne %1 n’a pas la liste attendue ici. Son contenu est conservé&#xa0;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois, la première à la ligne %2&#xa0;: supprimez-en un dans le texte.</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>Les valeurs n’ont pas de clés&#xa0;; il n’y a donc pas de place pour des paramètres.</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>«&#xa0;pack&#xa0;» contient autre chose que des clés.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>Le dossier %1 est absent ou illisible.</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>%1 n’est pas lu&#xa0;: il n’est pas dans le dossier du pack.</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>%1 n’est pas lu&#xa0;: ce n’est pas un fichier, ou il dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>%1 n’est pas lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 est endommagé&#xa0;: son SHA-256 n’est pas celui que porte son nom.</translation>
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
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>Préréglages (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Récupérer depuis %1</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*Ses valeurs et son README sont encore sur le serveur du catalogue %1. Récupérez-le pour les voir et pour l’ajouter.*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*Ce pack n’a pas de README.*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>Aucune commande ne ressemble à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>Aller à une couche, un manifeste, une variable, une clé, une fenêtre ou un fichier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>Ce qu’est le profil&#xa0;: son nom et sa version, son type et son cloud, ses tags. Le crayon permet de les modifier, et un clic sur la version liste les autres versions existantes.</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>Les couches du profil, comme Palette les affiche&#xa0;: le système d’exploitation en bas, les add-ons au-dessus. Un clic affiche les textes d’une couche. Les add-ons se déplacent par glissement, ou avec Alt+Haut et Alt+Bas&#xa0;; les couches de base gardent leur place.</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>Les profils d’un dossier, chacun avec ses versions. Un double-clic en ouvre un dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>Les choix que le pack de cette couche offre pour ses valeurs. Quand le pointeur est sur l’un d’eux, l’éditeur montre quelles lignes disparaîtraient et apparaîtraient&#xa0;; un clic fait la modification, «&#xa0;Annuler&#xa0;» la défait.</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>Ce qui figure sous «&#xa0;pack:&#xa0;» dans les valeurs de cette couche, sous forme de formulaire&#xa0;: namespace, priorité d’installation, images, etc. Le formulaire et le texte ne font qu’un&#xa0;; toute modification de l’un se voit dans l’autre.</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>Ce qui est demandé à la personne qui déploie le profil. Une couche prend la réponse là où son texte contient {{.spectro.var.NAME}}. L’ordre est ici celui du formulaire de déploiement&#xa0;; faites glisser les lignes pour le changer.</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>L’ordre d’installation des couches&#xa0;: d’abord celles de plus basse priorité, celles de même priorité ensemble. Une couche que l’on fait glisser dans une autre vague en prend la priorité.</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>Le texte tel qu’un cluster le recevrait&#xa0;: variables, macros et valeurs d’autres packs y sont remplacées par des valeurs d’essai que vous pouvez choisir. Rien de tout cela n’est enregistré dans le profil.</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>Les clés du texte affiché. Un clic y mène, et la clé au curseur est sélectionnée ici.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>Ce qui est faux ou anormal dans le profil, vérifié pendant que vous travaillez. Un clic y mène&#xa0;; le lien à droite corrige le problème. Quand le focus est ici, F1 explique la règle à l’origine du problème sélectionné.</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>Tous les endroits où est utilisé l’élément recherché&#xa0;: variable, ancre, valeur d’un pack. Un clic y mène.</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>Les textes de la couche sélectionnée, chacun dans un onglet&#xa0;: ses valeurs et ses manifestes. Ce que vous ne touchez pas reste tel quel, à l’octet près.</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>Indique si tout est enregistré, le nombre de couches, la position du curseur et si le texte est lisible. Un clic sur les problèmes y mène&#xa0;; sur la ligne, il permet d’en choisir une autre.</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>Les valeurs qui diffèrent de celles des packs&#xa0;: ce qu’une mise à niveau doit reprendre. Entrée mène à une valeur, Suppr lui rend le sens qu’elle a dans le pack.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>Le trousseau du système ne répond pas&#xa0;: il est peut-être verrouillé. Le mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>Le système n’a pas de trousseau qui accepte le mot de passe&#xa0;: %1. Il n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No fonts are installed here, without which no PDF can be drawn. Install some, such as the DejaVu fonts, or write HTML or Markdown.</source>
        <translation>Aucune police n’est installée ici, et sans police aucun PDF ne peut être dessiné. Installez-en, par exemple les polices DejaVu, ou écrivez en HTML ou Markdown.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>Les pages du PDF n’ont pas pu être dessinées. Écrivez plutôt en HTML ou Markdown.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>manifeste de %1</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>variable · %1</source>
        <translation>variable · %1</translation>
    </message>
    <message>
        <source>other window</source>
        <translation>autre fenêtre</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>autre fenêtre · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>fichier récent · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>Il est utilisé pour cette session.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Éditeur</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>Effet immédiat, pour les textes, les nombres et les dates. Les étapes déjà effectuées gardent leur nom.</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>&amp;Versions antérieures gardées par fichier</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>Avant qu’un fichier ne soit écrasé, une copie en est gardée&#xa0;; 256&#xa0;Mio en tout.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>Aucun contact n’est établi avant que vous ne le demandiez. La connexion passe par le proxy du système, ou par celui que désigne son fichier PAC. Si celui-ci demande qui vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Conserver le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>M&amp;ontrer le contenu d’un fichier avant de l’ouvrir</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>Les valeurs ne sont plus du YAML à partir de la ligne %1.</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>le pack lui-même a un préréglage de ce nom&#xa0;: renommez le vôtre</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;» dans le groupe «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>Les vôtres · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 désactivé</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>Renommer un préréglage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>Les valeurs où il est actif continuent d’indiquer «&#xa0;%1:%2&#xa0;»&#xa0;: choisissez-l’y à nouveau.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>Lib&amp;ellé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>Le nom que lui donnent les valeurs. Unique dans son groupe.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>Parmi les préréglages d’un groupe, un seul au plus est actif. Un préréglage seul est un interrupteur.</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>Indiquez le libellé du préréglage.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Donnez un nom au préréglage.</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>Choisissez un groupe, ou saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>Le pack lui-même a un préréglage «&#xa0;%1&#xa0;» dans ce groupe&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>Vous avez déjà un préréglage «&#xa0;%1&#xa0;» dans ce groupe&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>Aperçu d’un préréglage</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>Les préréglages portent sur des valeurs, et celles-ci ne sont pas un dictionnaire.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 est l’alias *%2, dont l’ancre se trouve ailleurs&#xa0;: capturez aussi cette valeur, ou écrivez-la en toutes lettres.</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>Il n’y a rien à l’emplacement %1, ni dans les valeurs du pack ni dans celles-ci.</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>Il n’y a rien à capturer&#xa0;: choisissez une valeur.</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>%1 ne peut pas être écrit comme préréglage.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1&#xa0;: %2, votre préréglage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>Renommer, exporter ou supprimer ce préréglage personnel</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>Renommer, exporter ou supprimer %1</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>Réappliquer</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>Remettre les valeurs telles que dans le préréglage</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Réappliquer %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n ligne</numerusform>
            <numerusform>+%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n ligne</numerusform>
            <numerusform>−%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>actif, tel que dans le préréglage</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>actif, selon le marqueur</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>actif selon le marqueur, mais pas selon les valeurs</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>inapplicable&#xa0;: %1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>les valeurs sont déjà ainsi, sans le marqueur</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>le marqueur nomme «&#xa0;%1&#xa0;», que le pack n’a pas</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>aucun préréglage de ce groupe n’est actif</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>annulation impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>retirer les lignes du préréglage</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>retirer les lignes du préréglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>Modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>Vos propres valeurs seraient perdues&#xa0;: %1. «&#xa0;Annuler&#xa0;» les rétablit.</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>Préréglage %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1, des packs du profil lui-même</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1, du catalogue %2</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1, du catalogue d’exemple</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1&#xa0;; la couche est en %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>Le préréglage &quot;%1&quot; du groupe &quot;%2&quot; ne peut pas être nommé dans les valeurs&#xa0;: ses noms contiennent des virgules, des deux-points ou des fins de ligne.</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>Impossible de lire les préréglages, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>Impossible de lire les préréglages&#xa0;: une clé &quot;presets&quot; est attendue à leur racine.</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>Impossible de lire les préréglages&#xa0;: &quot;presets&quot; n’est pas une liste.</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>Il y a un préréglage sans nom à la ligne %1.</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>Les valeurs contiennent plus d’un document, et Palette ne lit que le premier&#xa0;: déplacez ce qui suit &quot;---&quot; à la ligne %1 dans un manifeste, puis choisissez le préréglage.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de préréglage &quot;%1&quot;. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>Plusieurs préréglages s’appellent &quot;%1&quot;&#xa0;; écrivez GROUP:NAME.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>Aucune couche n’est sélectionnée</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>Les préréglages sont des choix tout prêts livrés avec un pack. Sélectionnez une couche pour voir ceux de son pack.</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>Les préréglages viennent du dossier d’un pack. Choisissez un dossier de packs, par exemple un clone d’un dépôt de packs, ou ouvrez une archive qui contient des packs.</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>Les couches de manifestes n’ont pas de préréglages</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>Les préréglages sont des choix tout prêts livrés avec un pack.</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>Ses valeurs restent modifiables en tant que texte.</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>En savoir plus sur vos propres préréglages</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>Rechercher un préréglage</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>Aucun préréglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>Aucun pack n’est connu pour %1 %2</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>Le pack %1 %2 n’a pas de préréglages</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>Survolez un choix pour voir les lignes qu’il modifie.</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1 Les préréglages pourront de nouveau être choisis quand ce sera corrigé.</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 n’a pas été effectué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>%1 n’a pas été effectué. %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Règle&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>L %1, col. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>YAML, templates, noms et ordre des couches sont vérifiés pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>Désactiver «&#xa0;%1&#xa0;» dans ce &amp;profil</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>Désactiver «&#xa0;%1&#xa0;» dans &amp;tous les profils</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>À propos de cette &amp;règle…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>Nouveau depuis un &amp;modèle</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Recherche d’autres modèles…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>&amp;Modifier cette version…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Modèle %1 enregistré</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileArchive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is an empty archive.</source>
        <translation>%1 est une archive vide.</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 est l’archive d’un pack, pas d’un profil&#xa0;: ajoutez le pack à un profil depuis un catalogue.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 est un chart Helm, pas un profil&#xa0;: ajoutez-le à un profil comme couche.</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 ne contient pas de profil&#xa0;: il n’y a ni %2, ni autre fichier qui soit un profil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 contient %n profil (%2)&#xa0;: extrayez-le et ouvrez-le.</numerusform>
            <numerusform>%1 contient %n profils (%2)&#xa0;: extrayez-les et ouvrez l’un d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>Le profil a été lu dans «&#xa0;%1&#xa0;», à l’intérieur de l’archive.</translation>
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
        <translation>Modifier le nom, la version, la description et les tags</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>Modifier les infos du profil</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sans version</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>Version du profil&#xa0;; cliquez pour voir les autres versions</translation>
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
        <translation>ouvert ici</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 est une archive ZIP&#xa0;: extrayez-la et ouvrez le profil qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 est compressé avec xz ou bzip2&#xa0;: décompressez-le d’abord. Seules les archives gzip et zstd sont lues.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 n’est pas un profil&#xa0;: ce n’est ni un texte JSON ou YAML, ni une archive (.tgz).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 dépasse %2 Mio, ce qui est trop pour un profil.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: son nom, ou celui d’un dossier parent, n’est pas en UTF-8. Renommez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 est un lien vers %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 n’est pas un fichier, mais un périphérique ou un tube.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>Le dossier %1 n’existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 n’est pas un dossier&#xa0;: choisissez-en un qui contient des profils.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>Vous n’avez pas accès au dossier %1&#xa0;: adressez-vous à son propriétaire, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sans version</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>La couche %1 n’a pas de nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>Le nom de la couche «&#xa0;%1&#xa0;» contient un «&#xa0;/&#xa0;», que les versions récentes de Palette refusent&#xa0;: renommez-la.</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>La couche «&#xa0;%1&#xa0;» a le même nom que la couche %2, et les noms sont uniques dans un profil&#xa0;: renommez-en une. Un pack utilisé deux fois se nomme DISPLAY-NAME--%1.</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>Le manifeste %1 de la couche «&#xa0;%2&#xa0;» n’a pas de nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>La couche «&#xa0;%1&#xa0;» a deux manifestes nommés «&#xa0;%2&#xa0;»&#xa0;: renommez-en un.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est du type «&#xa0;%2&#xa0;», et son registre «&#xa0;%3&#xa0;» est du type «&#xa0;%4&#xa0;», qui n’en contient pas&#xa0;: choisissez à nouveau le pack dans le registre qui l’a.</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’indique pas la version de son pack&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’indique pas le registre de son pack&#xa0;; Palette le demande à l’importation.</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>système d’exploitation</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>add-on</translation>
    </message>
    <message>
        <source>The profile has no name. The product imports none without: give it one.</source>
        <translation>Le profil n’a pas de nom. Palette n’importe pas de profil sans nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>Le nom du profil contient une fin de ligne ou un autre caractère invisible&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>Le nom du profil «&#xa0;%1&#xa0;» commence ou finit par un espace, invisible dans une liste&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>Le profil n’a pas de version&#xa0;; Palette prend 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version acceptée par Palette&#xa0;: écrivez trois nombres, par exemple 1.0.0, ou 1.0.0-beta.</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>Le profil n’a pas de type&#xa0;: choisissez infrastructure, complet, add-on ou système.</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de profil connu ici&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>Un profil avec un système d’exploitation et Kubernetes est conçu pour un seul cloud&#xa0;: choisissez lequel.</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cloud connu ici&#xa0;; il est considéré comme personnalisé. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>Un tag n’a pas de nom&#xa0;: supprimez-le, ou nommez-le.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>Le tag «&#xa0;%1&#xa0;» figure deux fois&#xa0;; Palette garde le dernier&#xa0;: supprimez l’autre.</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>La couche stockage manque&#xa0;: ajoutez un pack, à moins que le cloud n’apporte son propre stockage.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>La couche «&#xa0;%1&#xa0;» (%2) se trouve au-dessus de «&#xa0;%3&#xa0;»&#xa0;; l’ordre est système d’exploitation, Kubernetes, réseau, stockage, puis add-ons&#xa0;: descendez-la.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est de la catégorie «&#xa0;%2&#xa0;», inconnue ici. Elle est conservée et traitée comme un add-on.</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est du type «&#xa0;%2&#xa0;», inconnu ici&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est un add-on, et un profil d’infrastructure n’en contient pas&#xa0;: faites-en un profil complet, ou placez la couche dans un profil add-on.</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>Le profil n’a pas encore de couches.</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>Une couche dont tout cluster a besoin manque&#xa0;: %1. Ajoutez un pack.</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est la seconde de sa catégorie (%2), et un cluster n’en a qu’une&#xa0;: supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est une couche de base (%2), que seul un profil d’infrastructure ou complet peut contenir&#xa0;: changez le type du profil, ou supprimez la couche.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (modifié depuis)</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>vague %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>Le nom %1 ne dit pas quoi écrire&#xa0;: terminez-le par .tgz, .json, .yaml, ou par / pour un dossier.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 dépasse 64 Mio et n’est pas décompressé pour la liste&#xa0;: ouvrez-le pour voir ce qu’il est.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>Le dossier des modèles, %1, ne peut pas être créé&#xa0;: vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>Le modèle %1 ne peut pas être supprimé&#xa0;: vérifiez que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 est une configuration Terraform&#xa0;: exportez le profil en JSON et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 est vide&#xa0;: il ne contient pas de profil.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 est un texte UTF-16&#xa0;: enregistrez-le en UTF-8 et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>ce n’est pas un profil&#xa0;: un profil est un objet avec «&#xa0;metadata&#xa0;» et «&#xa0;spec&#xa0;»</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>c’est un profil d’application&#xa0;; Layerwright conçoit des profils de cluster</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>ce n’est pas un profil&#xa0;: il n’a pas de «&#xa0;spec.template&#xa0;» avec des couches</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>ce n’est pas un profil&#xa0;: cela ressemble à %1</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>C’est une réponse du serveur de Palette&#xa0;; ses couches publiées ont été lues.</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>C’est une réponse du serveur de Palette&#xa0;; les couches de son brouillon ont été lues.</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>Il est enregistré sous la forme que Palette importe&#xa0;: ce qui décrit l’objet du serveur (identifiants, dates, état) est alors omis.</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>Il nomme des manifestes sans leur texte&#xa0;; ils sont vides ici.</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>Ce profil a ses membres à la racine&#xa0;; après une modification, il est enregistré sous la forme que Palette importe.</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>Cette forme n’a pas de place pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>%n autre note a été omise.</numerusform>
            <numerusform>%n autres notes ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>un objet Kubernetes&#xa0;; il peut être ajouté à un profil comme manifeste</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>le pack.json d’un pack&#xa0;; ajoutez le pack à un profil depuis un catalogue</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>une liste du serveur de Palette&#xa0;; enregistrez-en un profil</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>le presets.yaml d’un pack</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>une liste de variables de profil</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>une liste de macros</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>un message d’erreur du serveur de Palette</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>une réponse du serveur de Palette à une modification&#xa0;; elle nomme un profil mais ne le contient pas</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>les valeurs d’une couche</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>Aucun dossier n’est choisi</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>Choisissez un dossier&#xa0;: les profils qu’il contient seront listés ici avec leurs versions.</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>Quand il sera de nouveau là, ses profils seront listés ici.</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>Aucun profil dans ce dossier</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>Les archives, fichiers JSON, YAML et dossiers contenant un profil sont listés. Enregistrez-en un ici, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>La recherche porte sur les mots du nom, de la version, du type, du cloud, des tags, de la description et du fichier.</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Afficher tous les profils</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>Rechercher un profil</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>Rechercher un profil dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>Aucun profil ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Lecture… %n fichier jusqu’ici</numerusform>
            <numerusform>Lecture… %n fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Arrêté après %n fichier.</numerusform>
            <numerusform>Arrêté après %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>Seul le premier fichier est examiné&#xa0;: répartissez-les dans des dossiers.</numerusform>
            <numerusform>Seuls les %n premiers fichiers sont examinés&#xa0;: répartissez-les dans des dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n fichier est illisible&#xa0;; il est listé en dernier.</numerusform>
            <numerusform>%n fichiers sont illisibles&#xa0;; ils sont listés en dernier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>… (la suite n’est pas affichée)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>Les profils que vous ouvrez ou enregistrez sont listés ici.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>Désépingler %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>N’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>Capturer un préréglage de %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Capturer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>&amp;Tout ce qui diffère du pack (%n valeur)</numerusform>
            <numerusform>&amp;Tout ce qui diffère du pack (%n valeurs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>La sé&amp;lection dans l’éditeur (%n valeur)</numerusform>
            <numerusform>La sé&amp;lection dans l’éditeur (%n valeurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>La sé&amp;lection dans l’éditeur (rien)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>Sélectionnez d’abord des lignes de valeurs dans l’éditeur.</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>&amp;Valeurs du préréglage</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>Le préréglage en YAML</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>En &amp;YAML</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>Les valeurs sont celles du pack&#xa0;: il n’y a rien à capturer.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordedValues</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le pack</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>Valeurs à capturer</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>Layerwright ne s’est pas terminé normalement. Ce qui n’était pas enregistré à ce moment-là est toujours ici&#xa0;; après la restauration, «&#xa0;Annuler&#xa0;» ramène pas à pas à ce que contenait le fichier.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>Ils seront proposés à nouveau au prochain démarrage de Layerwright.</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>Abandonner les modifications non enregistrées de %n profil&#xa0;?</numerusform>
            <numerusform>Abandonner les modifications non enregistrées de %n profils&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>Elles ne pourront pas être rétablies. Les fichiers restent inchangés.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>L’index de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>récupération de l’index</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» n’a pas pu être lu. %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est en cours d’actualisation par une autre fenêtre ou un autre programme, ou son dossier %2 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>La liste des packs de « %1 »</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une séquence d’échappement</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe de caractères</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de caractères</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>le «&#xa0;]&#xa0;» de «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>le «&#xa0;)&#xa0;» de «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>un «&#xa0;)&#xa0;» n’a pas de «&#xa0;(&#xa0;» dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>elle se termine par un «&#xa0;\&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>«&#xa0;%1&#xa0;» n’est précédé de rien à répéter</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>«&#xa0;%1&#xa0;» répète trop souvent, ou à l’envers</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>«&#xa0;%1&#xa0;» répète ce qui est déjà répété</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu de RE2, qui n’a pas d’assertions avant ou arrière</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de groupe</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>elle est trop grande une fois développée</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>L’expression régulière dépasse %1 caractères&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>Impossible de lire l’expression régulière «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 ou plus récent</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 ou plus ancien</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>Aucune version connue ne les satisfait toutes&#xa0;: changez ou supprimez l’une des deux couches.</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>Aucune version plus récente n’est connue&#xa0;: cherchez un pack pour le remplacer.</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>La couche «&#xa0;%1&#xa0;» demande %2 dans ses valeurs, et son pack en veut au moins %3&#xa0;: augmentez les requests ou les replicas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>Les packs qui déclarent leurs besoins demandent aux machines d’un cluster %1. Palette les compare aux pools de machines à la création d’un cluster.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>Les couches «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont toutes deux le nom d’affichage «&#xa0;%3&#xa0;», qui doit être unique dans le profil et son cluster&#xa0;: donnez-en un autre à celle-ci.</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>L’installer dans le namespace %1</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est un chart et n’indique pas de namespace&#xa0;; elle est donc installée dans «&#xa0;default&#xa0;»&#xa0;: définissez pack.namespace dans ses valeurs.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>Les couches «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont toutes deux installées dans le namespace «&#xa0;%3&#xa0;». Supprimer «&#xa0;%1&#xa0;» plus tard détruit le namespace et tout son contenu, y compris «&#xa0;%2&#xa0;»&#xa0;: donnez à chaque couche son propre namespace.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: le pack %2 %3 est conçu pour %4, et ce profil est destiné à %5. Prenez un pack conçu pour lui, ou destinez le profil à un autre cloud.</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» est rattaché à la couche de base «&#xa0;%2&#xa0;». En edge, Palette n’applique pas de tels manifestes&#xa0;: placez-le dans sa propre couche de manifestes.</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>Un pack est illisible, et ses règles ne sont pas vérifiées&#xa0;: réparez-le, ou prévenez son auteur. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>%n autre pack est illisible.</numerusform>
            <numerusform>%n autres packs sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: une partie du pack.json de %2 %3 est illisible&#xa0;; le reste est vérifié. %4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>Le fichier %1, à côté de celui-ci, est aussi «&#xa0;%2&#xa0;» %3, et Palette n’importe que l’un d’eux&#xa0;: donnez à l’un une autre version ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>Changer les versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>toute version</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>La couche «&#xa0;%1&#xa0;» exige le pack «&#xa0;%2&#xa0;» (%3), et il n’est pas dans la pile.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>Ajoutez-le, à moins qu’un autre profil du cluster ne l’apporte.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>La couche «&#xa0;%1&#xa0;» %2 ne fonctionne pas avec «&#xa0;%3&#xa0;» (%4), et la pile a %5.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>La couche «&#xa0;%1&#xa0;» %2 mentionne «&#xa0;%3&#xa0;» (%4) pour les mises à niveau, et la pile a %5. Lisez le README de son pack avant de mettre à niveau des clusters.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>La couche «&#xa0;%1&#xa0;» %2 demande «&#xa0;%3&#xa0;» (%4), et la pile a %5.</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>Versions les plus proches qui satisfont toutes les exigences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: le pack %2 est obsolète et sera désactivé.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: le pack %2 est désactivé&#xa0;; Palette ne le propose plus.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: le pack %2 est supprimé&#xa0;; Palette ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>Prenez une version plus récente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>L’objet «&#xa0;%1&#xa0;» n’indique pas de namespace, et la couche «&#xa0;%2&#xa0;» n’en a pas pour lui&#xa0;; il est donc créé dans «&#xa0;default&#xa0;»&#xa0;: définissez pack.namespace dans les valeurs de la couche, ou metadata.namespace ici.</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>À ajouter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>À moins qu’un autre profil du cluster ne l’apporte, à ajouter&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>Aucun programme connu ici n’affiche %1.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportFindings</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>Vague d’installation</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>Préréglages actifs</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>Le profil n’a pas de couches.</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>Dans l’ordre du fichier, la plus basse en premier.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>parmi %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichée comme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>Le profil ne déclare pas de variables.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le pack</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirée</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… et %n autre valeur.</numerusform>
            <numerusform>… et %n autres valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Surcharges</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>Identiques à leurs packs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>Non comparées, car leurs packs ne sont pas connus dans cette version précise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>Aucune couche n’est celle d’un pack.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>Aucune valeur ne liste d’images sous pack.content.images, et aucun manifeste n’en nomme.</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>Celles que les valeurs listent sous pack.content.images et celles que les manifestes nomment. Les charts peuvent en utiliser d’autres.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>%n constat de règles désactivées n’y figure pas.</numerusform>
            <numerusform>%n constats de règles désactivées n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>Valeurs qui diffèrent de celles des packs.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… et %n autre ligne</numerusform>
            <numerusform>… et %n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>Rien à résoudre</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>Sélectionnez une couche pour voir ses valeurs et manifestes tels que les recevrait un cluster.</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>Aller au prochain endroit non résolu</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>Voir les masquées</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>Afficher les valeurs des variables masquées, au lieu d’astérisques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>Copier la sélection, sinon tout le texte</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Aller à la source</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>À la ligne dans l’éditeur (Entrée, ou Ctrl et clic)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1&#xa0;: valeurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n avec un exemple</numerusform>
            <numerusform>%n avec un exemple</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>le résultat n’est pas du YAML</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>Rien à remplacer&#xa0;: un cluster reçoit le texte tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n non résolu</numerusform>
            <numerusform>%n non résolus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>Texte résolu</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>&amp;Aller à la source</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>Le profil n’a pas de variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est obligatoire et n’a pas de valeur par défaut&#xa0;: donnez-lui une valeur d’exemple.</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>Un exemple&#xa0;; la macro doit exister là où le profil est utilisé.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>La macro «&#xa0;%1&#xa0;» doit exister là où le profil est utilisé&#xa0;; elle n’a pas de valeur d’exemple ici.</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>Un exemple&#xa0;; chaque cluster a le sien.</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette n’a pas de macro système «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>La pile n’a pas de couche «&#xa0;%1&#xa0;»&#xa0;; Palette met ici la valeur par défaut, ou rien.</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» fait référence à elle-même.</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» est une référence de trop.</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas de valeur «&#xa0;%2&#xa0;»&#xa0;; Palette met ici la valeur par défaut, ou rien.</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur simple.</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>Le texte obtenu serait trop long.</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de Palette.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>Palette n’applique pas de fonction à une variable de profil.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calculé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Il n’y a pas de fonction «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité de %2 et n’est pas compté&#xa0;: écrivez par exemple %3.</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de replicas&#xa0;; il est compté pour un&#xa0;: écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>%1 m CPU</source>
        <translation>%1 m de CPU</translation>
    </message>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1 MiB memory</source>
        <translation>%1 Mio de mémoire</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 Gio de mémoire</translation>
    </message>
    <message>
        <source>%1 GB disk</source>
        <translation>%1 Go de disque</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message>
        <source>Tags: %1</source>
        <translation>Tags&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>À signaler&#xa0;; peut être corrigé plus tard</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1 dans ce profil</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 dans tous les profils</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Ce qu’elle signale</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>Le texte n’est plus du YAML à partir d’ici</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>Quelque chose suit la fin d’un document</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>L’indentation contient une tabulation</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>Un octet n’est pas de l’UTF-8, ou un caractère est interdit en YAML</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>Des valeurs sont imbriquées trop profondément pour être lues</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>Le texte est trop grand pour être lu</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>Un dictionnaire a deux fois la même clé</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>Une valeur ou une clé commence par un template sans guillemets</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>Un alias n’a pas d’ancre</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>Une clé de Palette est à côté de «&#xa0;pack&#xa0;», et non dedans</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>La priorité d’installation n’est pas un nombre entre guillemets</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>Le namespace n’est pas un nom accepté par Kubernetes</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>Une clé de «&#xa0;pack.content&#xa0;» est mal orthographiée</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>Un document d’un manifeste n’est pas un objet</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>Un objet n’indique pas son kind</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>Un objet n’indique pas son API</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>Un objet n’a pas de nom</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>Un objet figure deux fois dans le profil</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>Une valeur exigée par le pack manque</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>Une valeur n’a pas le format attendu par le pack</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>Une valeur qui doit rester telle que dans le pack a été modifiée</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>Une règle du pack est illisible</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>Un mot de passe du pack est en clair</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>Une valeur n’a pas le type attendu par le chart</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>Une valeur n’est pas admise par le chart</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>Une clé exigée par le chart manque</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>Une clé n’est pas admise par le chart</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>Le schéma du chart fait référence à un élément externe, qui n’est pas lu</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>Une partie du schéma du chart est inexploitable</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>Un chart du pack est illisible</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>Un pack en exige un autre qui n’est pas dans la pile</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>Un pack exige une autre version d’un pack de la pile</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>Un pack ne fonctionne pas avec un autre de la pile</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>Un pack donne une indication sur la mise à niveau d’un autre</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>Une dépendance d’un pack est illisible</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>Un pack du catalogue est illisible</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>Un texte qui ressemble à un secret est en clair</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>Le profil n’a pas de nom, ou un nom difficile à lire</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>La version du profil n’est pas faite de trois nombres</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>Le type du profil manque ou est inconnu</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>Le profil est destiné à un seul cloud et n’en indique aucun</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>Le profil est destiné à un cloud personnalisé</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>Un autre fichier du dossier a le nom et la version du profil</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>Un tag n’a pas de nom, ou a celui d’un autre</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>Le profil n’a pas de couches</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>Une couche de base manque</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>Une couche de base est placée trop haut dans la pile</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>Une couche de base figure deux fois</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>Un profil add-on ou système contient une couche de base</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>Un profil d’infrastructure contient un add-on</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>Deux couches ont le même nom</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>Deux couches ont le même nom d’affichage</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>Des couches partagent un namespace, qui disparaît avec l’une d’elles</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>Un pack n’est pas conçu pour le cloud du profil</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>Une couche de base en edge a des manifestes</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>Ce que les packs de la pile demandent aux machines</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>Une valeur demande moins que ce dont le pack a besoin</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>Une quantité de ressource est illisible</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>Une couche n’a pas de nom, ou un nom que Palette refuse</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>Une couche est d’une catégorie inconnue</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>Une couche est d’un type inconnu</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>Une couche n’indique pas la version de son pack</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>Une couche n’indique pas son registre</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>Le type d’une couche et son registre ne vont pas ensemble</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>Une couche n’indique pas de namespace</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>Un pack est obsolète ou supprimé</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>Un manifeste n’a pas de nom</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>Deux manifestes d’une couche ont le même nom</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>Une variable n’a pas de nom, ou un nom avec des caractères inhabituels</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>Deux variables ont le même nom</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>Le format d’une variable est inconnu</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>Le champ de saisie d’une variable est inconnu, ou incompatible avec le reste</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>L’expression qui contrôle une variable est illisible</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>Le formulaire de déploiement refuserait la valeur par défaut d’une variable</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>Les options d’une variable présentent une anomalie</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>La valeur par défaut d’une variable masquée est dans le fichier</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>La valeur par défaut d’une variable contient un template</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>Un template utilise une variable qui n’existe pas</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>Une variable n’est utilisée par aucune couche</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>Un template applique une fonction à une variable</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>Une variable figure dans «&#xa0;pack.content&#xa0;»</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>«&#xa0;system.uri&#xa0;» a à la fois une variable et une macro</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>Une variable est entre des guillemets que ses valeurs contiennent</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>Un template commence par un mot que Palette ne connaît pas</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>Un template utilise une macro système inconnue</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>Un template utilise une macro d’un projet ou d’un tenant</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>Un template fait référence à une couche qui n’existe pas</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>Un template fait référence à une valeur qui n’existe pas</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>Un template utilise une fonction inconnue</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>Seulement les &amp;désactivées</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Règles pour %1</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>Rechercher une règle</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>À propos de la règle</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>&amp;Tout activer</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>Ouvrir dans le &amp;manuel</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>Toutes les règles, et celles qui sont désactivées</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n règle est désactivée</numerusform>
            <numerusform>%n règles sont désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1&#xa0;; constats ainsi cachés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>Revenir à la valeur habituelle</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>Valeur habituelle de %1</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valeur d’exemple de %1</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>N’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>Cachée&#xa0;: au déploiement, c’est toujours la valeur par défaut.</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>En lecture seule&#xa0;: au déploiement, c’est toujours la valeur par défaut.</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>Obligatoire, et sans valeur par défaut.</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>Sans valeur par défaut.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>La valeur par défaut.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>Votre exemple.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>Quand un texte utilise des variables ou des macros, des valeurs d’essai peuvent être saisies ici.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>Ce qui serait saisi au déploiement.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>Elles doivent exister là où le profil est utilisé.</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>Macros système</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>Chaque cluster a les siennes&#xa0;; ce sont des exemples.</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>Conservé tant que le profil est ouvert, et jamais écrit dans celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Supprimer les guillemets</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>L’ajouter comme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>Les valeurs ne sont pas vérifiées avec %1. %2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>Une partie de %1, ligne %2, n’est pas vérifiée. %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaWords</name>
    <message>
        <source>nothing (null)</source>
        <translation>rien (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est trop court&#xa0;: le schéma attend au moins ce nombre de caractères&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: le schéma admet au plus ce nombre de caractères&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu d’éléments&#xa0;: le schéma en attend au moins&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a trop d’éléments&#xa0;: le schéma en admet au plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu de clés&#xa0;: le schéma en attend au moins&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de clés&#xa0;: le schéma en admet au plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans la liste, et le schéma n’admet chaque élément qu’une fois.</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>les valeurs</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs variantes du schéma, qui n’en admet qu’une.</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>«&#xa0;%1&#xa0;» manque, et le schéma l’exige&#xa0;: ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>«&#xa0;%1&#xa0;» est une clé que le schéma n’admet pas à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» un élément que le schéma veut dans la liste, ou il en a trop.</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas admis à cet endroit par le schéma&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types of values</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;»&#xa0;; le schéma attend au moins %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;»&#xa0;; le schéma attend au plus %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;»&#xa0;; le schéma attend plus de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;»&#xa0;; le schéma attend moins de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;»&#xa0;; le schéma attend un multiple de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;», qui n’a pas la forme attendue par le schéma&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%3&#xa0;», qui n’a pas le format attendu par le schéma&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond à aucune des variantes du schéma.</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Variante %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas le bon type. Attendu&#xa0;: %2. Trouvé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur que le schéma n’admet pas. Admis&#xa0;: %2. Trouvé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est une clé que le schéma n’admet pas à cet endroit. Clés connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur que le schéma exclut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>Il fait référence à «&#xa0;%1&#xa0;», qui n’est pas lu&#xa0;: un schéma ne peut faire référence qu’à lui-même.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>Il fait référence à «&#xa0;%1&#xa0;», qui n’y figure pas.</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>«&#xa0;%1&#xa0;» fait référence à lui-même sans fin.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Il est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>Il demande plus de calculs que prévu pour un texte.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>C’est une clé privée ou un jeton en clair&#xa0;: quiconque a le profil peut le lire. Utilisez une variable de profil masquée, ou un secret qui existe dans le cluster.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un identifiant secret en clair. Si c’en est un, utilisez une variable de profil masquée&#xa0;: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>Rien n’est demandé au serveur avant que vous n’appuyiez sur le bouton.</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>Ajouter un serveur de catalogue</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>Serveur de catalogue</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>Ajouter et lire</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>Enregistrer et lire</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Dépôt Helm</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>Registre OCI de packs et de charts</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>le nom de ce registre dans Palette</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>Les couches de ce catalogue indiquent qu’elles viennent du registre de ce nom.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>C&amp;onserver le mot de passe</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne sont pas envoyés par http://, où d’autres peuvent les lire.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>Quiconque se trouve sur le chemin de ce serveur peut se faire passer pour lui.</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>Pour un serveur qui demande qui vous êtes. Le nom et le mot de passe ne vont qu’à ce serveur, et jamais par http://.</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>Dans le trousseau de votre bureau, qui vous demande de le déverrouiller, ou en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>Console de Palette</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>aucun : les packs du tenant</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>UID du pro&amp;jet</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Clé d’AP&amp;I</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>C&amp;onserver la clé</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>Les couches de ce catalogue désignent le registre qu’indique la console.</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Cette console exige une clé d’API : créez-en une dans la console, parmi les paramètres de l’utilisateur.</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>L’adresse du serveur : https://… pour un dépôt Helm, qui a un index.yaml à cet endroit, oci://HOST/PATH ou https://… pour un registre OCI, et https://… de l’API pour une console.</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Un dépôt Helm ne contient que des charts. Un registre OCI peut contenir des packs, des charts ou les deux ; une adresse qui commence par oci:// en est toujours un. La console de votre Palette a les packs de tous les registres qu’elle connaît.</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>Le nom du catalogue ici. Les couches qui en viennent indiquent qu’elles sont du registre de ce nom ; prenez donc celui que lui donne votre Palette. Une console indique elle-même de quel registre vient un pack.</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>Le projet dont les packs sont listés, par son UID dans la console ; sans projet, ceux du tenant.</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>Le mot de passe ou jeton d’accès de cet utilisateur, ou la clé d’API de la console, qui y est créée parmi les paramètres de l’utilisateur. Il n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Second raccourci</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>Appuyez sur les touches dans un champ. Retour arrière supprime un raccourci, Échap le laisse inchangé.</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>Le re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>Le &amp;laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>Ra&amp;ccourci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>&amp;ou&#xa0;:</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Aucune touche pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>Aucune commande n’est sélectionnée</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;» dans %3.</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 entrerait en conflit avec %2, le raccourci de «&#xa0;%3&#xa0;» dans %4.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>Fiche des raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutsDialog</name>
    <message>
        <source>The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.</source>
        <translation>La recherche porte sur les menus, les noms et les touches&#xa0;: «&#xa0;fichier enregistrer&#xa0;», «&#xa0;Ctrl+Maj&#xa0;».</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>Rechercher une commande ou des touches</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>&amp;Fiche…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Tous les raccourcis sur une page, à copier comme texte</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>Aucune commande ne ressemble à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>Rendre à toutes les commandes leurs raccourcis d’origine&#xa0;? Vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Aucune couche pour l’instant</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>Un profil est une pile de couches. Commencez par un pack ou par vos propres manifestes, ou ouvrez un profil existant.</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>La recherche porte sur le nom, la catégorie, la version et le registre.</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>Rechercher une couche</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Afficher toutes les couches</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>Aucune couche ne contient «&#xa0;%1&#xa0;»</translation>
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
        <translation>Infrastructure</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Encodage et fins de ligne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Aller à une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n vague</numerusform>
            <numerusform>%n vagues</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>Les add-ons sont installés vague par vague, selon leur priorité d’installation.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n erreur</numerusform>
            <numerusform>✕ %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n avertissement</numerusform>
            <numerusform>▲ %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>L %1, col. %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Échange avec %1</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>Rien ici n’ouvre de connexion sans que vous le demandiez expressément.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the status bar</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, cette étape</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>Le texte à fusionner a deux fois la clé &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>Seul un dictionnaire peut être fusionné&#xa0;: le texte à fusionner n’en est pas un.</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>Seul un dictionnaire peut être fusionné avec un autre&#xa0;: le texte n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 est l’alias *%2, dans lequel on ne peut pas fusionner&#xa0;: modifiez la valeur là où se trouve son ancre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable de ce profil.</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable de ce profil&#xa0;; sa valeur par défaut est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>Rien ne peut faire référence à ce qui est ici&#xa0;: les usages sont recherchés pour les clés des valeurs d’une couche, les ancres, les variables et les macros.</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas défini ici&#xa0;: renommez-le là où il l’est (F12 y mène).</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>Il n’y a pas ici de clé, d’ancre ou de variable qui puisse être renommée.</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>renommer l’ancre %1</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>Il y a une autre clé «&#xa0;%1&#xa0;» à côté de celle-ci&#xa0;: modifiez l’une d’elles dans le texte.</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>renommer la clé %1</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>utiliser la variable %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>Aucune couche de ce profil n’est le pack «&#xa0;%1&#xa0;»&#xa0;: la référence prend ce que dit un autre profil du cluster, ou rien.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» n’ont pas de «&#xa0;%2&#xa0;»&#xa0;: sans valeur par défaut, la référence ne donne rien.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>Le profil n’a pas de variable «&#xa0;%1&#xa0;»&#xa0;: définissez-la, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>La macro «&#xa0;%1&#xa0;» ne fait pas partie d’un profil&#xa0;: elle est définie dans le projet ou le tenant où le profil est importé.</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>«&#xa0;%1&#xa0;» est donné par Palette au déploiement d’un cluster.</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>Il n’y a pas ici d’alias, de variable, de macro ou de référence de pack dont la définition puisse être affichée.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>L’hôte par lequel l’application est joignable, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>Le nom de l’application, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>Le nom du tier, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>L’identifiant de l’application, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>Le nom du profil de l’application.</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>L’identifiant du profil de l’application.</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>Le nom de la description du tier, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>L’identifiant de la description du tier, dans les profils d’applications.</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>La région du cloud où fonctionne le cluster.</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>Le cloud où fonctionne le cluster.</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>Le nom du compte cloud du cluster.</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>L’identifiant du compte cloud du cluster.</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>L’adresse virtuelle de l’API du cluster, en edge et sur vSphere.</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>Le nom du cluster.</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>L’identifiant du cluster.</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>Le nom du profil d’infrastructure du cluster.</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>L’identifiant du profil d’infrastructure du cluster.</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>La version du profil d’infrastructure du cluster.</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>Le nom de ce profil.</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>L’identifiant de ce profil.</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>La version de ce profil.</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>La version de Kubernetes dans le cluster.</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>Le nom du projet du cluster.</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>L’identifiant du projet du cluster.</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>Le port du proxy inverse.</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>Le protocole du proxy inverse.</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>L’hôte du proxy inverse qui mène au cluster.</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>Le port des hôtes virtuels du proxy inverse.</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>L’identifiant du tenant.</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>L’adresse e-mail de la personne qui déploie le cluster.</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>Le nom de la personne qui déploie le cluster.</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>L’identifiant de la personne qui déploie le cluster.</translation>
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
        <translation>clé:valeur, Entrée</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Supprimer le tag %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des tags</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>Cliquer pour modifier les tags</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags&#xa0;: %1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ Ajouter des tags</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>il n’y a rien des octets %1 à %2 d’un texte de %3</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>le résultat serait trop long</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>le texte n’est pas du Base64</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>le nombre serait trop grand</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>«&#xa0;%1&#xa0;» n’est calculé que par Palette</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>il n’y a pas de fonction «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>«&#xa0;%1&#xa0;» est appelée avec %2 valeurs et en prend %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le résultat serait trop long</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>«&#xa0;%1&#xa0;» dépasse ce qui est calculé ici</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>il manque quelque chose à côté d’un «&#xa0;|&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>Changer en %1</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de Palette&#xa0;: celles-ci commencent par .spectro.var, .spectro.system, .spectro.macro ou .spectro.pack.</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>Il n’y a pas de fonction «&#xa0;%1&#xa0;»&#xa0;; les templates connaissent celles de Go et de sprig.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>Le profil n’a pas de variable «&#xa0;%1&#xa0;», et Palette refuse une couche qui utilise une variable inexistante&#xa0;: définissez-la, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>Palette n’applique pas de fonction à une variable de profil&#xa0;: «&#xa0;%1&#xa0;» arrive tel que saisi. Retirez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>Palette ne remplace pas de variables dans pack.content, qui est lu avant le déploiement d’un cluster&#xa0;: écrivez «&#xa0;%1&#xa0;» en toutes lettres.</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri accepte des variables ou des macros, pas les deux&#xa0;: écrivez l’une d’elles en toutes lettres.</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>Une valeur de «&#xa0;%1&#xa0;» contient un guillemet simple, qui ferme ici les guillemets qui l’entourent&#xa0;: utilisez des guillemets doubles.</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>Une valeur de «&#xa0;%1&#xa0;» contient un guillemet double ou une barre oblique inverse, qui a un autre sens entre guillemets doubles&#xa0;: utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>Une valeur de «&#xa0;%1&#xa0;» a plusieurs lignes, que les guillemets réduisent à une seule&#xa0;: utilisez ici un bloc (|).</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>Palette ne documente pas de macro système «&#xa0;%1&#xa0;»&#xa0;: corrigez le nom.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>La macro «&#xa0;%1&#xa0;» doit exister dans le projet ou le tenant avant que ce profil y soit importé.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>La pile n’a pas de couche «&#xa0;%1&#xa0;»&#xa0;: si le cluster n’en a pas non plus, Palette met ici la valeur par défaut, ou rien.</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>«&#xa0;%1&#xa0;» de la couche «&#xa0;%2&#xa0;» n’est pas une valeur simple, mais un dictionnaire ou une liste.</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>Les valeurs de la couche «&#xa0;%1&#xa0;» n’ont pas de «&#xa0;%2&#xa0;»&#xa0;: Palette ne met rien ici.</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>Aucune couche n’utilise la variable «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>L’expression prend trop de temps</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 dans %n texte</numerusform>
            <numerusform>%1 dans %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1, et il y en a d’autres</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>dans %n texte</numerusform>
            <numerusform>dans %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>%1 dans %n autre texte</numerusform>
            <numerusform>%1 dans %n autres textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>Textes de la couche</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>Nom du manifeste</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>Valeurs de la couche</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifeste %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>&amp;Ajouter un manifeste</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>&amp;Scinder en documents</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>déposer</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>déplacer le texte</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferQueue</name>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TrustFields</name>
    <message>
        <source>Take &amp;any certificate of this server</source>
        <translation>&amp;Accepter tout certificat de ce serveur</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>les autorités du système seules</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier d’AC</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>Certificat d’une autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>Un certificat au format PEM, si celui du serveur a été émis par une autorité que votre système ne connaît pas. Les autorités du système restent acceptées.</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>Tout certificat présenté par le serveur est accepté. Rien n’indique alors si c’est bien le serveur voulu&#xa0;: préférez le fichier d’AC.</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>&amp;Publier aussitôt, pas comme brouillon</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>Envoyer vers la console</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>Précisions demandées par la console</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>Envoyer &amp;malgré %n erreur (voir «&#xa0;Problèmes&#xa0;»)</numerusform>
            <numerusform>Envoyer &amp;malgré %n erreurs (voir «&#xa0;Problèmes&#xa0;»)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>&amp;Consulter la console</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Indiquez d’abord la console et sa clé d’API.</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>«&#xa0;Consulter la console&#xa0;» envoie le profil à %1 pour vérification&#xa0;: le nom et la version sont-ils libres, les packs et macros existent-ils. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>«&#xa0;Importer&#xa0;» crée %1 dans %2, et le publie.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>«&#xa0;Importer&#xa0;» crée %1 dans %2, comme brouillon.</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>consultation pour %1</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>Ces macros sont utilisées mais n’existent pas&#xa0;; créez-les d’abord dans la console&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>On ne sait pas si les macros existent. %1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>La console l’accepterait.</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>importation de %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 est maintenant dans %2. Son UID est %3.</translation>
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
        <translation>L %1, col. %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1, %2, défini ici&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::UsesPanel</name>
    <message>
        <source>No uses</source>
        <translation>Aucun usage</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>Quand le curseur est sur une clé, une ancre, une variable ou une macro, Maj+F12 liste les endroits où elle est utilisée.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>«&#xa0;%1&#xa0;» n’est utilisé nulle part</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>Impossible de lire le format «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>le «&#xa0;}&#xa0;» d’un paramètre manque</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>il n’y a pas de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>après «&#xa0;%1:&#xa0;», un «&#xa0;/&#xa0;» ou un «&#xa0;[&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>le «&#xa0;/}&#xa0;» qui termine une expression régulière manque</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>le «&#xa0;]}&#xa0;» qui termine une liste manque</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>«&#xa0;[%1]&#xa0;» n’est pas une plage telle que «&#xa0;[1-9]&#xa0;»</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>la plage «&#xa0;[%1]&#xa0;» finit avant de commencer</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>un texte comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>version telle que «&#xa0;1.2.3&#xa0;»</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>adresse IPv4</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>nombre de %1 à %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1, motif&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValuesEditor</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableDelegate</name>
    <message>
        <source>unused</source>
        <translation>inutilisée</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n usage</numerusform>
            <numerusform>%n usages</numerusform>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the masked value</source>
        <translation>Afficher la valeur masquée</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sans valeur)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1 (hors des choix)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>Au déploiement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nom d’&amp;affichage</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Des&amp;cription</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Saisie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>Par défa&amp;ut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>E&amp;xpression des valeurs (RE2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachée</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>En lecture seule</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elle est utilisée</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>Entrée modifie aussi tous les usages.</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>Utilisée sous la forme {{.spectro.var.%1}}</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>Correspond dès qu’une partie de la valeur correspond&#xa0;; ^ et $ l’exigent pour toute la valeur.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>Aucune couche ne l’utilise encore. Écrivez {{.spectro.var.%1}} dans les valeurs d’une couche.</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>Un double-clic y mène.</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>Le nom par lequel les couches utilisent la variable&#xa0;: {{.spectro.var.NAME}}. Lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»&#xa0;; aucune autre variable du profil ne le porte. Changer ce nom modifie tous les textes qui l’utilisent.</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>Ce que la personne qui déploie lit au-dessus du champ. Aucune autre variable du profil ne le porte.</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>Une phrase pour la personne qui déploie&#xa0;: à quoi sert la valeur, et où la trouver.</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>Les valeurs qu’accepte le formulaire de déploiement. Un nombre peut être entier ou décimal, un booléen est true ou false, une version a trois nombres, un réseau a un préfixe comme dans 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>Comment la valeur est demandée&#xa0;: sur une ligne, sur plusieurs, ou par un choix dans une liste.</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>Les choix de la personne qui déploie&#xa0;: la valeur placée dans les textes, et le libellé affiché pour elle. Une liste doit avoir une valeur par défaut parmi ses valeurs.</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>Ce que contient le champ avant d’être modifié au déploiement. C’est indispensable pour une variable en lecture seule, ou à la fois cachée et obligatoire.</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>Une expression régulière dans la syntaxe RE2 à laquelle chaque valeur doit correspondre, comme ^[a-z]+$. Sans ^ ni $, il suffit qu’une partie de la valeur corresponde. RE2 n’a ni assertions avant ou arrière ni références arrière.</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>Palette ne déploie rien tant que cette variable n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>La valeur s’affiche sous forme d’astérisques, aussi dans ce que Palette exporte. Sa valeur par défaut reste en clair dans ce fichier.</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>Rien n’est demandé au déploiement, et la valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>La valeur par défaut est visible au déploiement, mais non modifiable.</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>Les endroits, dans les textes de toutes les couches, qui utilisent la variable. Un double-clic y mène. La variable peut être supprimée s’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>Aucune couche ne l’utilise</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Utilisée %n fois</numerusform>
            <numerusform>Utilisée %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>Une variable a besoin d’un nom, par lequel les couches y font référence.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une variable&#xa0;: utilisez des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>Le profil a déjà une variable «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>Valeur d’exemple</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valeur d’exemple de %1</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>Ce champ n’apparaît pas au déploiement&#xa0;; la valeur par défaut est prise.</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>Cette valeur apparaît au déploiement et ne peut pas y être modifiée.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Cette valeur est acceptée.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>Il y a deux variables «&#xa0;%1&#xa0;»&#xa0;: renommez-en une.</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>Deux variables s’affichent comme «&#xa0;%1&#xa0;»&#xa0;: changez un nom d’affichage.</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’a pas de nom&#xa0;; aucune couche ne peut donc l’utiliser&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: le nom contient autre chose que des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», ce qui ne fonctionne pas dans toutes les versions de Palette&#xa0;: renommez-la.</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a le format «&#xa0;%2&#xa0;», inconnu ici&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a le champ de saisie «&#xa0;%2&#xa0;», inconnu ici&#xa0;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a des options mais pas de liste où les choisir&#xa0;: choisissez le champ de saisie «&#xa0;dropdown&#xa0;», ou supprimez les options.</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>La variable «&#xa0;%1&#xa0;» demande plusieurs lignes, et une valeur au format «&#xa0;%2&#xa0;» n’en a qu’une&#xa0;: choisissez le champ de saisie «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: Palette ne peut pas lire l’expression qui contrôle les valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est en lecture seule et n’a pas de valeur par défaut&#xa0;; elle ne peut donc jamais recevoir de valeur&#xa0;: donnez-lui-en une.</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est obligatoire mais cachée et sans valeur par défaut&#xa0;; personne ne peut donc la renseigner&#xa0;: donnez-lui-en une.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: la valeur par défaut est une suite d’astérisques, écrite à sa place par une exportation&#xa0;: Palette demande la valeur à l’importation.</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est masquée, mais sa valeur par défaut est lisible par tous dans le fichier&#xa0;: laissez-la vide s’il s’agit d’un secret.</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: le formulaire de déploiement refuserait la valeur par défaut. %2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a une option sans valeur&#xa0;: donnez-lui-en une, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: l’option «&#xa0;%2&#xa0;» pourrait être choisie, mais serait refusée. %3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est une liste de choix, mais n’a pas d’options&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a deux options de même valeur&#xa0;: supprimez-en une.</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est une liste de choix sans valeur par défaut&#xa0;: choisissez l’une des options.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>Variable «&#xa0;%1&#xa0;»&#xa0;: la valeur par défaut n’est pas l’une des options&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>La variable «&#xa0;%1&#xa0;» marque comme valeur par défaut une autre option que celle qu’elle nomme&#xa0;: choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a une valeur qui contient un template, et Palette n’y remplace rien&#xa0;: écrivez le texte voulu, ou placez le template dans la couche.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>Ce n’est pas un nombre&#xa0;: écrivez des chiffres, par exemple 3 ou -0.5.</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>Seuls «&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;» conviennent&#xa0;; 1, 0 et yes sont refusés.</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>Ce n’est pas une version&#xa0;: écrivez trois nombres, par exemple 1.27.5, suivis de -rc.1 si nécessaire.</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>Ce n’est pas une adresse IPv4&#xa0;: écrivez quatre nombres jusqu’à 255, par exemple 10.0.12.1.</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>Ce n’est pas un réseau IPv4&#xa0;: écrivez une adresse et la longueur de son préfixe, par exemple 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>Ce n’est pas une adresse IPv6&#xa0;: écrivez par exemple 2001:db8::1, sans zone.</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>Ce n’est pas du Base64&#xa0;: il se compose de lettres, de chiffres, de «&#xa0;+&#xa0;» et de «&#xa0;/&#xa0;» par groupes de quatre, le dernier complété par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>L’expression de la variable est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>Cela ne correspond pas à l’expression %1</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>Il n’y a pas d’options à choisir.</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>Ce n’est aucune des options&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>Elle est en lecture seule&#xa0;: la valeur par défaut ne peut pas être modifiée au déploiement.</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Une valeur est obligatoire.</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>La valeur a plus de %L1 caractères, ce qui est trop long pour être vérifié.</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>Le champ accepte une seule ligne&#xa0;: choisissez le champ de saisie «&#xa0;multiline&#xa0;» pour en avoir plusieurs.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>&amp;Copier la référence</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>Le profil n’a pas de variables</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>Une variable est une valeur demandée au déploiement d’un cluster. Les couches l’utilisent sous la forme {{.spectro.var.NAME}}.</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>Rechercher une variable</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>Utilisées, mais inexistantes</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ Toutes les variables</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Revenir à la liste (Échap)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>Non supprimée&#xa0;: elle est utilisée à %n endroit. Retirez-la d’abord de ce texte.</numerusform>
            <numerusform>Non supprimée&#xa0;: elle est utilisée à %n endroits. Retirez-la d’abord de ces textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>Créer la variable que des textes utilisent sous la forme {{.spectro.var.%1}}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>&amp;Garder les valeurs actuelles</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1, suit %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>On ne sait pas à quelle version cette série correspond&#xa0;: aucun emplacement n’en a une.</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>Actuellement %1. %2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>Aucun emplacement connu ici n’a cette version&#xa0;; elle est écrite telle quelle.</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>&amp;Prendre les valeurs par défaut de %1</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>Elles ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Récupérer depuis %1</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>Ses valeurs sont encore sur le serveur du catalogue %1. Récupérez-les pour voir ce qui change et reprendre ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>Les valeurs par défaut des deux versions, côte à côte</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Valeurs par défaut de %1</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>Valeurs actuelles de la couche</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>Reporter &amp;mes modifications dans les valeurs par défaut de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Versions antérieures de %1</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>&amp;Ouvrir comme copie</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>L’affiche dans une nouvelle fenêtre&#xa0;; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>Il n’y a pas encore de version antérieure. Chaque fois que ce fichier est écrasé par un enregistrement, son contenu précédent est gardé ici et peut être rouvert.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Ce qui diffère aujourd’hui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>Versions gardées par fichier</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Elles sont dans %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>&amp;Garder par fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>Infrastructure · en tout dernier</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>Infrastructure · en tout premier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>Priorité 0 · par défaut</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1, avec %n autre couche</numerusform>
            <numerusform>%1, avec %n autres couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Seules des couches de cette fenêtre peuvent être déposées ici.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>Ordre d’installation</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>Elles sont déjà dans cette vague.</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>Elles ont déjà leur propre vague.</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>Vers la vague du &amp;dessus</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>Vers la vague du d&amp;essous</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>Nouvelle vague au-de&amp;ssus</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>Nouvelle vague au-dess&amp;ous</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Aucune couche pour l’instant</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>Quand le profil aura des couches, leur ordre d’installation s’affichera ici.</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>À l’installation</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>À la suppression</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>L’inverse de l’ordre d’installation&#xa0;: ce qui a été installé en dernier disparaît en premier.</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>Les couches de même priorité sont installées ensemble, la plus petite priorité d’abord. Glissez une couche dans une autre vague ou entre deux vagues, ou appuyez sur Alt+flèche ou Alt+Maj+flèche.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>Un cluster entier, avec préréglages et variables</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>Des add-ons pour tout cluster&#xa0;: pack, chart, manifestes</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>Ce que fait tourner un site avant son premier cluster</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>Conçoit des profils Palette, couche par couche. Pour ouvrir un profil, vous pouvez aussi déposer son fichier ici.</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>Fermer la page d’accueil (Échap)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>Fermer la page d’accueil</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>Pas à pas, au choix parmi quatre types</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Nouveau depuis un modèle…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>L’un des vôtres, ou un exemple</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>Une archive .tgz, du JSON ou du YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>Une copie&#xa0;; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>Tous ses profils, avec leurs versions</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>Deux minutes dans la fenêtre même, avec un exemple</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>Profils récents</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>Plus dans le manuel</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::WholeFile</name>
    <message>
        <source>%1 could not be saved: %2. What was there before is unchanged.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2. Ce qui s’y trouvait avant est inchangé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>c’est un dossier&#xa0;; terminez le nom par / pour enregistrer un dossier</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>%n fichier ouvert la dernière fois n’existe plus&#xa0;:</numerusform>
            <numerusform>%n fichiers ouverts la dernière fois n’existent plus&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>Son contenu…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>Il n’y a pas plus haut d’ancre &quot;&amp;%1&quot; à laquelle ceci pourrait faire référence.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>Remplacer la tabulation par des espaces</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>Remplacer toutes les tabulations par des espaces</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>Un template se trouve là où YAML attend une clé. Les valeurs ne contiennent de templates que comme texte entre guillemets&#xa0;; des instructions comme &quot;if&quot; et &quot;range&quot; ont leur place dans les templates d’un chart.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>La clé &quot;%1&quot; est déjà à la ligne %2 du même dictionnaire&#xa0;; une seule des deux compte.</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Cette clé commence par un template et n’est pas entre guillemets&#xa0;: YAML prend &quot;{&quot; pour le début d’un dictionnaire.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>La valeur de &quot;%1&quot; contient un template et n’est pas entre guillemets&#xa0;: YAML prend &quot;{&quot; pour le début d’un dictionnaire.</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Cette valeur contient un template et n’est pas entre guillemets&#xa0;: YAML prend &quot;{&quot; pour le début d’un dictionnaire.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>Le document entier ne peut pas être défini&#xa0;; nommez une clé.</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>Le texte n’a pas de document numéro %1.</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>Il n’y a pas de liste à l’emplacement %1&#xa0;; un élément ne peut donc être que son premier, [0].</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 est l’alias *%2&#xa0;: modifiez la valeur là où se trouve son ancre.</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 est une valeur simple et ne contient ni clés ni éléments.</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 est une liste&#xa0;: &quot;%2&quot; n’est pas un indice d’élément.</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 a %2 éléments&#xa0;: le prochain est [%2].</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 est un dictionnaire&#xa0;: il a des clés, pas d’éléments numérotés.</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>Une nouvelle liste commence par l’élément [0], et non [%1].</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>Le document entier ne peut pas être supprimé&#xa0;; nommez une clé.</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>Le document ne peut pas être vidé&#xa0;; supprimez son texte dans l’éditeur.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 a déjà la clé &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 n’est pas une clé et n’a donc pas de nom à modifier.</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 n’a que %2 éléments.</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>Le texte à fusionner n’est pas du YAML à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>Le texte à fusionner contient un caractère invisible que YAML prend pour une fin de ligne (U+000D seul, U+0085, U+2028 ou U+2029), à la ligne %1.</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>Le texte à fusionner contient une marque d’ordre des octets (U+FEFF), invisible, à la ligne %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message>
        <source>YAML editor</source>
        <translation>Éditeur YAML</translation>
    </message>
    <message>
        <source>toggle comment</source>
        <translation>basculer le commentaire</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>indenter</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>désindenter</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>monter les lignes</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>descendre les lignes</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>dupliquer les lignes</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n ligne</numerusform>
            <numerusform>⋯ %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>entourer</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>On ne sait rien de cet endroit.</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>Rien à corriger ici.</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>Ici, la touche Tab indente. «&#xa0;Au panneau suivant&#xa0;», dans le menu Affichage, permet d’en sortir.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>Une valeur ne peut pas commencer par &quot;%1&quot;. Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>Les guillemets ouverts à la ligne %1 ne sont jamais fermés.</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>Un &quot;:&quot; n’a pas de sens ici. Soit la ligne est trop indentée, soit la valeur contient &quot;: &quot; et a besoin de guillemets.</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>Cette ligne n’est ni une clé avec une valeur, ni une partie de celle-ci&#xa0;: le &quot;:&quot; après la clé manque.</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>La ligne ne s’accorde pas avec les clés qui l’entourent&#xa0;: vérifiez son indentation, et qu’aucun texte ne suit un guillemet ou crochet fermant.</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>Dans une liste, chaque élément commence par &quot;- &quot;&#xa0;: vérifiez l’indentation de cette ligne.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>Un élément de liste ne peut pas commencer ici. Placez &quot;- &quot; sur sa propre ligne, sous sa clé.</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>Une clé ne peut pas commencer ici. Placez-la sur sa propre ligne.</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>La liste entre &quot;[ ]&quot; n’est pas fermée, ou une virgule manque entre ses éléments.</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>Le dictionnaire entre &quot;{ }&quot; n’est pas fermé, ou une virgule manque entre ses entrées.</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>Entre les crochets, une valeur manque ou n’est pas fermée.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>Une valeur ne peut pas commencer par ce caractère. Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>Le document se termine avant ce texte. Supprimez-le, ou commencez un nouveau document par une ligne &quot;---&quot;.</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>Un nouveau document commence à l’intérieur de guillemets non fermés.</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>Cette barre oblique inverse n’a pas de sens entre guillemets doubles. Écrivez &quot;\\&quot; pour une barre oblique inverse, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>Après cette barre oblique inverse, un nombre hexadécimal est attendu.</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>Aucun caractère n’a ce numéro.</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>Après &quot;&amp;&quot;, un nom fait de lettres et de chiffres est attendu. Une valeur qui commence par &quot;&amp;&quot; a besoin de guillemets.</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>Après &quot;*&quot;, le nom d’une ancre est attendu. Une valeur qui commence par &quot;*&quot; a besoin de guillemets.</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Le préfixe du tag n’est pas connu ici. Une valeur qui commence par &quot;!&quot; a besoin de guillemets.</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Après un tag, un espace est attendu. Une valeur qui commence par &quot;!&quot; a besoin de guillemets.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>Après &quot;|&quot; ou &quot;&gt;&quot;, le texte commence à la ligne suivante. Une valeur qui commence ainsi a besoin de guillemets.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>Après &quot;|&quot; ou &quot;&gt;&quot;, l’indentation est un nombre de 1 à 9.</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>Le document a deux lignes %YAML.</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>Le document a deux lignes %TAG pour un même préfixe.</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>Le document demande une autre version de YAML que 1.1 ou 1.2.</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>Une ligne ne peut pas commencer par &quot;%&quot; ici.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Les valeurs sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Le caractère de contrôle U+%1 n’est pas admis en YAML. Supprimez-le, ou écrivez-le comme séquence d’échappement entre guillemets doubles.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8&#xa0;: l’octet 0x%1 ne commence aucun caractère. Convertissez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>Les valeurs sont imbriquées ici sur plus de %1 niveaux&#xa0;; la suite du texte n’est pas lue.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>Le texte contient plus de %1 valeurs&#xa0;; la suite n’est pas lue.</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>YAML s’indente avec des espaces&#xa0;; ici se trouve une tabulation.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>un point manque</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>un nom manque après le dernier point</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>Impossible de lire le chemin &quot;%1&quot; au caractère %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>&quot;[&quot; doit être suivi d’un nombre à partir de 0 et de &quot;]&quot;</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>un nom manque</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>les guillemets ne sont pas fermés</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPreview</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlToJson</name>
    <message>
        <source>the merge keys (&lt;&lt;) stand for more than %1 values</source>
        <translation>les clés de fusion (&lt;&lt;) représentent plus de %1 valeurs</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>le texte est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>une clé doit être un texte, mais c’est une liste ou un objet</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>l’alias *%1 ne désigne rien</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>les alias représentent plus de %1 fois le volume du texte</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>il y a plusieurs documents YAML, et un profil n’en est qu’un&#xa0;: coupez le texte à «&#xa0;---&#xa0;»</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>il ne contient que des commentaires</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>Seul le premier fichier a été examiné.</numerusform>
            <numerusform>Seuls les %n premiers fichiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>lister les profils d’un dossier</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>le dossier&#xa0;; ses sous-dossiers sont ignorés, sauf ceux qui sont un profil</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>Le logo n’est pas une image PNG, JPEG ou GIF.</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>Impossible de lire le logo&#xa0;: il n’indique pas ses dimensions.</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>Le logo fait %1 × %2 pixels&#xa0;; au plus %3 par côté sont affichés.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Impossible de lire le logo&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 dépasse 16 Mio, ce qui est trop pour un manifeste.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 n’est pas un texte UTF-8. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
</context>
<context>
    <name>ManifestLayers</name>
    <message>
        <source>manifests</source>
        <comment>name of a new layer</comment>
        <translation>manifestes</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Aucun fichier n’a été choisi.</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>son nom est vide</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>son nom contient un octet NUL</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>son nom n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>son chemin sort de l’archive par «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>son chemin dépasse %1 niveaux de dossiers</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>son chemin dépasse %1 octets</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>son chemin est absolu</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>son chemin commence par une lettre de lecteur</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>son chemin contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>elle figure deux fois dans l’archive</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>son nom ne diffère de «&#xa0;%1&#xa0;» que par la casse ou par la composition de ses caractères</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>son nom est aussi celui d’un dossier</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>son nom est aussi celui d’un fichier</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>le dossier ne diffère de «&#xa0;%1&#xa0;» que par la casse ou par la composition de ses caractères</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move&#xa0;: --to attend un indice, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>Il n’y a pas de place %1 dans la pile&#xa0;: les places vont de 0 à %2.</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>donner une autre place à une couche dans la pile</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>l’indice qu’aura ensuite la couche</translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Déplacer %n couche</numerusform>
            <numerusform>Déplacer %n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>Déplacer le manifeste %1</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>Déplacer la variable %1</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new&#xa0;: donnez --type, parmi %1, ou --template</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new&#xa0;: %1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new&#xa0;: --layer prend les packs d’un catalogue&#xa0;; donnez son dossier avec --catalog</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être toutes deux des couches&#xa0;: elles ont le même nom, ou la même place dans la pile</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>note&#xa0;: un profil de type %1 est conçu pour un seul cloud&#xa0;; indiquez-le avec --cloud.</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra, cluster, add-on ou system&#xa0;; s’il n’est pas donné, celui du modèle</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>le nom du profil</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>majeur.mineur.correctif (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>le type de cloud, par exemple aws ou edge-native (all, pour add-on et system)</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>à quoi sert le profil</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>un tag&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>un profil dont le nouveau reprend au départ les couches et les variables</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>un pack du catalogue, mis à la place de sa catégorie&#xa0;; sans version, la plus récente</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>créer un profil, à partir de rien ou d’un modèle</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>La copie serait de nouveau «&#xa0;%1&#xa0;» %2, et Palette distingue les profils par leur nom et leur version&#xa0;: choisissez un autre nom ou une autre version.</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>sans version</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1&#xa0;: aucun catalogue n’a son pack dans la version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1&#xa0;: comme dans son pack</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>rendre à des valeurs d’une couche le sens qu’elles ont dans son pack</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>une valeur, ou un dictionnaire de valeurs&#xa0;: charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>lister les valeurs qui diffèrent de celles des packs</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est une couche de manifestes, qui n’a ni pack ni version de pack.</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>La série %1 ne contient pas la version %2.</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>les valeurs par défaut d’une version viennent d’un --catalog</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>indiquez à quelle version correspond la série %1, comme dans «&#xa0;1.29.8 --tag 1.29.x&#xa0;», ou donnez un --catalog qui le sait</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est unique&#xa0;: une pile a une seule couche de chaque catégorie de base.</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>donner à une couche un autre pack, avec ses valeurs par défaut</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>donner à une couche une autre version de son pack</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>la version&#xa0;; avec un catalogue, aussi une série</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>la série qu’elle suit désormais, par exemple 1.29.x</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>placer une copie d’une couche au-dessus d’elle, sous ses propres noms</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>garder les valeurs de la couche (par défaut), reporter ses modifications dans les valeurs par défaut de la version, ou prendre celles-ci telles quelles</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>de l’archive</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart Helm</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1  (actuellement %2)</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1  (la plus récente)</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>Suit la série&#xa0;: Palette prend d’elle-même la plus récente de %1.</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>Reste à cette version jusqu’à ce que vous en changiez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>Pas un octet n’en change.</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>Nouveau dans ses valeurs par défaut, et absent des vôtres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>Disparu de ses valeurs par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>Ses valeurs par défaut sont différentes pour %1.</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>Ses valeurs par défaut sont celles de la version actuelle.</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>Le texte est remplacé en entier&#xa0;; «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>Vous n’avez modifié aucune valeur&#xa0;; rien de ce qui est à vous n’est donc perdu.</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>Vos modifications sont perdues, et «&#xa0;Annuler&#xa0;» les rétablit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>Le nom d’affichage, le namespace et les releases sont conservés.</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>Cette version n’a pas de préréglages. Ses valeurs se modifient en tant que texte.</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>Ils se choisissent à côté de l’éditeur une fois le pack dans la pile.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>toute version</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 ou plus récent</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>Cette version ne nomme aucun autre pack nécessaire ou incompatible.</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>exige %1, %2</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>ne fonctionne pas avec %1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>Cette version n’a pas de règles pour ses valeurs.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>Les valeurs de cette version ne nomment aucune image.</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>On ne sait pas ce que vous avez modifié&#xa0;: il faut les valeurs par défaut des deux versions, et un texte lisible.</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>Vos modifications sont conservées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>À vérifier, car le pack les a aussi modifiées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>« %1 » n’a pas sa place dans cette pile : elle a déjà une couche de ce genre, et il n’y en a qu’une de chaque genre du cœur. Remplacez plutôt le pack de cette couche.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>Coller %n couche</numerusform>
            <numerusform>Coller %n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>lister les préréglages du pack d’une couche et ceux qui sont actifs</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>appliquer à une couche des préréglages de son pack, ou les vôtres</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>un préréglage&#xa0;; GROUP: retire ce qui est actif dans le groupe</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(le vôtre)</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>Supprimé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>Ajouté depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>Modifié depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>Les couches étaient dans un autre ordre.</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>Les paramètres du profil étaient différents.</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>Les variables étaient différentes.</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>Mêmes couches et textes qu’actuellement.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>où écrire&#xa0;: un nom finissant par .tgz, .json ou .yaml, un dossier avec un / final, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>la forme du JSON&#xa0;: keep (tel quel, par défaut), console (une ligne) ou pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>la couche, par son nom ou son indice dans le fichier (à partir de 0)</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>un profil sous toute forme lisible&#xa0;: .tgz, JSON, YAML ou dossier</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>%1 couches s’appellent «&#xa0;%2&#xa0;»&#xa0;; désignez la bonne par son indice, que liste «&#xa0;layerwright-cli show&#xa0;».</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>Il n’y a pas de couche «&#xa0;%1&#xa0;»&#xa0;: le profil «&#xa0;%2&#xa0;» n’a pas de couches.</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>Il n’y a pas de couche «&#xa0;%1&#xa0;» dans le profil «&#xa0;%2&#xa0;». Ses couches sont&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull&#xa0;: «&#xa0;%1&#xa0;» n’est pas un FOLDER/</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1 %2 écrit dans %3.</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>récupérer un pack ou un chart entier dans un dossier</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>un nom, ou NAME@VERSION&#xa0;; sans version, la plus récente</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>où placer son dossier</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push&#xa0;: «&#xa0;%1&#xa0;» n’est pas un registre&#xa0;; donnez oci://HOST/PATH</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 ne contient ni pack ni chart.</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>%1 %2 envoyé sous le nom %3.</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>envoyer des packs et charts à un registre OCI, là où Palette les cherche</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>un pack ou un chart, ou un emplacement qui en a plusieurs</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH, ou le nom d’un registre ajouté</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>le nom d’utilisateur&#xa0;; le mot de passe est dans LAYERWRIGHT_PASSWORD</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>Les valeurs de la couche «&#xa0;%1&#xa0;» sont celles de son pack&#xa0;: il n’y a rien à capturer.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Couche «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>Il y a déjà un préréglage «&#xa0;%1:%2&#xa0;»&#xa0;: choisissez un autre nom, ou remplacez-le avec --replace.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>Le pack lui-même a un préréglage «&#xa0;%1:%2&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>capturer comme préréglage ce qui distingue les valeurs d’une couche de celles de son pack</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>une valeur à capturer, modifiée ou non&#xa0;; sans valeur, tout ce qui est modifié</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>le nom du préréglage</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>son libellé&#xa0;; par défaut, son nom</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>dans un groupe, un seul au plus est actif&#xa0;; sans groupe, le préréglage forme le sien</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>à la place d’un préréglage de mêmes groupe et nom</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>un presets.yaml où le placer, - pour la sortie standard&#xa0;; par défaut, vos propres préréglages</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>endommagé&#xa0;: rien n’est lisible</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>la fin est endommagée</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>le fichier a été modifié depuis</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>Il n’y a pas de travail non enregistré portant le numéro %1. Sans numéro, recover liste ce qui existe.</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover&#xa0;: --output indique où placer le profil, --discard qu’il faut l’abandonner</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>Rien de %1 n’est lisible.</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>lister et écrire ce que la fenêtre n’avait pas enregistré quand elle s’est mal terminée</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>lequel, selon la liste</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>l’oublier, après l’avoir écrit si c’est demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n point de restauration</numerusform>
            <numerusform>%n points de restauration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>Modifications antérieures</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 et %n autre couche</numerusform>
            <numerusform>%1 et %n autres couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>Son journal est endommagé dès le début&#xa0;: rien n’en est lisible.</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>Un profil qui n’était encore dans aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1&#xa0;; la dernière le %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>La fin de son journal est endommagée&#xa0;; ce qui a été fait avant est ici.</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>Le fichier a été modifié depuis. Il reste inchangé jusqu’à ce que vous l’écrasiez en enregistrant.</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>Le fichier a disparu. Seul ce qui est restauré subsiste.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n point de restauration est endommagé et perdu. Le profil lui-même n’en est pas affecté.</numerusform>
            <numerusform>%n points de restauration sont endommagés et perdus. Le profil lui-même n’en est pas affecté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>retirer des couches de la pile</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>Supprimer %n couche</numerusform>
            <numerusform>Supprimer %n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>Supprimer le manifeste %1</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>Supprimer la variable %1</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>Renommer le manifeste %1 en %2</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>Renommer la variable %1 en %2</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifeste %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report&#xa0;: choisissez un --format pour la sortie standard&#xa0;: html, markdown ou pdf</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report&#xa0;: la fin de «&#xa0;%1&#xa0;» n’indique pas le format voulu&#xa0;; terminez par .html, .md ou .pdf, ou choisissez un --format</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report&#xa0;: «&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le comme 2026-03-31, ou «&#xa0;today&#xa0;»</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>décrire un profil à l’intention de lecteurs&#xa0;: pile, couches, variables, surcharges et images</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>où écrire&#xa0;: un nom finissant par .html, .md ou .pdf, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html, markdown ou pdf&#xa0;; par défaut, selon le nom de OUT</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>le jour dont le rapport se date, comme 2026-03-31, ou today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve&#xa0;: --%1 attend NAME=VALUE, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de variable «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» est refusée. %2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette n’a pas de macro système «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>ligne %1, colonne %2&#xa0;: %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>note&#xa0;: valeurs d’exemple utilisées&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>note&#xa0;: macros qui doivent exister là où le profil est utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>ligne %1 du résultat, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>afficher les valeurs d’une couche, après remplacement des variables, macros et valeurs de packs</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>ce qui est saisi au déploiement pour une variable</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>ce que contient une macro du projet ou du tenant</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>ce que donne une macro système, par exemple cluster.name</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>afficher les valeurs des variables masquées, au lieu d’astérisques</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>une règle dont les constats ne sont pas signalés&#xa0;; «&#xa0;layerwright-cli rules&#xa0;» les liste</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>compter aussi les règles que vous avez désactivées</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle&#xa0;; «&#xa0;layerwright-cli rules&#xa0;» les liste</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>La règle %1 est désactivée pour cette exécution.</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>La règle %1 est désactivée pour ce profil.</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>La règle %1 est désactivée pour tous les profils.</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>Constats non signalés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>désactivée ici</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>lister les règles de validate, les désactiver et les réactiver pour vous-même</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>un profil&#xa0;: cela ne concerne alors que les profils de ce nom</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>une règle dont les constats ne sont plus signalés</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>une règle qui compte à nouveau</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>un chemin pointé dans les valeurs&#xa0;: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>définir une valeur d’une couche</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>la valeur en YAML&#xa0;; ce qui n’est pas du YAML est un texte</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>retirer une clé ou un élément des valeurs d’une couche</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>Modifier l’ordre d’installation</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>Couche «&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>Modifier le nom du profil</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>Modifier la version du profil</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>Modifier le type du profil</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>Modifier le type de cloud</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Modifier les tags</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Modifier le profil</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>Modifier la variable %1</translation>
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
        <translation>Namespaces supplémentaires</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>Priorité d’installation</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>Labels du namespace</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>Annotations du namespace</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>Noms des releases</translation>
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
        <translation>Créés en plus&#xa0;; séparés par des virgules.</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>Distingue deux couches du même pack.</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>La plus petite d’abord, les égales ensemble&#xa0;; suppression dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>Pour chaque namespace clé=valeur&#xa0;; séparés par des virgules.</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>Le nom sous lequel un chart est installé, au lieu de celui de son pack et du sien.</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>Ce qu’emporte un bundle de contenu&#xa0;; les variables n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>par exemple monitoring</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>par exemple storage,backup</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
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
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Ajouter des labels</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Ajouter des annotations</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>Ajouter un nom de release</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Ajouter un chart</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>Où sont installés les charts et manifestes de cette couche. Palette crée le namespace s’il n’existe pas, et le supprime avec tout son contenu quand la couche disparaît&#xa0;: donnez à chaque couche le sien. Jusqu’à 63 minuscules, chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>Namespaces que Palette crée en plus du précédent, comme «&#xa0;storage,backup&#xa0;».</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>Le nom sous lequel un cluster connaît cette couche. Il est nécessaire si un pack figure deux fois dans la pile, et doit alors différer de tous les autres du cluster.</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>Un nombre entier, éventuellement négatif&#xa0;; un champ vide équivaut à 0. Les couches de plus petit nombre sont installées d’abord, celles de même nombre ensemble, une fois que toutes celles d’avant sont prêtes.</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Labels des namespaces de cette couche&#xa0;: à gauche le namespace, à droite «&#xa0;key=value&#xa0;», avec des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Annotations des namespaces de cette couche&#xa0;: à gauche le namespace, à droite «&#xa0;key=value&#xa0;», avec des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>Le nom d’une release Helm, s’il ne doit pas être celui du pack et du chart. À gauche figure le nom du chart lui-même.</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>Images qu’emporte un bundle de contenu pour les lieux sans réseau, comme «&#xa0;registry.k8s.io/pause:3.9&#xa0;». Les macros des packs y sont remplacées, les variables non.</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>Charts qu’emporte un bundle de contenu&#xa0;: l’adresse de leur dépôt, leur nom et leur version.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>Valeurs, octets</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Couches, dans l’ordre du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(masquée)</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variables&#xa0;:</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>afficher le contenu d’un profil</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add&#xa0;: un emplacement de cette machine n’a ni nom d’utilisateur ni certificat</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add&#xa0;: un mot de passe exige un --user</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1&#xa0;: %2 packs et %3 charts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>lire un catalogue, et le retenir pour la fenêtre et la ligne de commande</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>comment l’appeler&#xa0;: pour un registre, son nom dans Palette</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>le nom d’utilisateur, si le serveur le demande</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>accepter tout certificat de ce seul serveur</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>afficher les catalogues ajoutés</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>oublier un catalogue, et la copie de son contenu</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>relire les serveurs des catalogues</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>leurs noms&#xa0;; tous si aucun n’est donné</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>suivre pas à pas le chemin vers un serveur, et dire où il s’arrête</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>le nom d’un catalogue ajouté, ou un emplacement comme pour catalog add</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>le nom d’utilisateur&#xa0;; le mot de passe est dans LAYERWRIGHT_PASSWORD</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local, helm, oci ou console, si l’emplacement ne l’indique pas</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>le projet d’une console ; s’il n’est pas donné, le tenant</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>une console n’a pas de --user : elle est interrogée avec la clé d’API de LAYERWRIGHT_API_KEY</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project va avec --kind console</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>Donnez-le par %1 quand le catalogue est actualisé.</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>un dossier, une archive, https://… d’un dépôt Helm ou, avec --kind console, d’une console, ou oci://HOST/PATH d’un registre</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>prendre le mot de passe, ou la clé d’API d’une console, sur l’entrée standard, et le garder dans le trousseau du système</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n pack importé sous le nom «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n packs importés sous le nom «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>copier les packs d’un emplacement sur cette machine, et ajouter la copie comme catalogue</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>une archive, un dossier ou un layout d’image OCI, tels que les écrit «&#xa0;catalog export&#xa0;»</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>le nom du catalogue&#xa0;; sinon, celui de l’emplacement</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>Scinder le manifeste %1</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>la couche noyau</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>la couche système d’exploitation</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>la couche Kubernetes</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>la couche réseau</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>la couche stockage</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>un add-on</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Aucune couche n’est sélectionnée. Sélectionnez d’abord les couches à déplacer.</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà au sommet de la pile.</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà à la base de la pile.</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>«&#xa0;%1&#xa0;» est un add-on et reste au-dessus de «&#xa0;%2&#xa0;» (%3)&#xa0;: les add-ons sont installés au-dessus de l’infrastructure. Déposez-le au-dessus des couches de base.</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) garde sa place&#xa0;: cette couche ne peut pas changer de côté avec «&#xa0;%3&#xa0;». Les couches de base restent dans l’ordre système d’exploitation, Kubernetes, réseau, stockage&#xa0;; seuls les add-ons se déplacent librement.</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>elle est tronquée&#xa0;: le fichier est incomplet&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>ce n’est pas une archive tar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>elle est endommagée&#xa0;: une entrée ne commence pas là où finit la précédente</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>la description d’une entrée dépasse %1 Kio</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>elle est endommagée&#xa0;: la description d’une entrée est illisible</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>des entrées suivent la fin de l’archive&#xa0;; recréez-la en une seule archive</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>quelque chose suit la fin de l’archive&#xa0;; elle a été endommagée ou deux fichiers ont été réunis</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 16 Mio, ce qui est trop pour des valeurs.</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>VALUE est un texte, quelle que soit son apparence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <translation>L’expression est erronée au caractère %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>Ouvrir le profil d’exemple</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>Glisser une couche à une autre place</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>Modifier son YAML</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>Enregistrer en .tgz</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Ouvrir ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>Comparer&#xa0;: c’est ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>la fenêtre montre un autre profil</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>les couches sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>l’exemple n’a pas de couche argo-cd</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>le texte n’est pas celui qui a été saisi</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>le texte n’a pas été annulé</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>le texte n’a pas été rétabli</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>le profil est encore considéré comme modifié</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>le profil diffère de ce qui a été enregistré</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>le JSON contient un autre profil</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>elle est tronquée&#xa0;: le fichier est incomplet&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>une fois décompressée, elle dépasse la limite de %1 Mio</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>une fois décompressée, elle dépasse %1 fois sa taille, comme les archives faites pour saturer la mémoire</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (par défaut), json ou sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>chercher des problèmes dans un profil et ses textes</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>un dossier de profils, où le nom et la version doivent être uniques</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes ou no&#xa0;: une valeur doit être saisie au déploiement</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes ou no&#xa0;: la valeur s’affiche sous forme d’astérisques</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes ou no&#xa0;: elle n’apparaît pas au déploiement</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes ou no&#xa0;: la valeur par défaut ne peut pas être modifiée au déploiement</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>l’intitulé du champ</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>à quoi sert la valeur</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>la valeur si personne n’en saisit une autre</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>une expression à laquelle toute valeur doit correspondre</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>pour set&#xa0;: %1&#xa0;; pour list&#xa0;: text (par défaut) ou json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>un choix de dropdown&#xa0;; ceux qui sont donnés remplacent tous les précédents</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifeste %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables&#xa0;: --%1 accepte l’une des valeurs %2, et non «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>VariableWording</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booléen</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>Réseau IPv4 (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Adresse IPv6</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Plusieurs lignes</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>Entier ou décimal&#xa0;: 3, -0.5.</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true ou false&#xa0;; 1, 0 et yes sont refusés.</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>Trois nombres&#xa0;: 1.27.5.</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>Par exemple 10.0.12.1.</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>Par exemple 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>Par exemple 2001:db8::1.</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>Avec remplissage&#xa0;; exige Palette 4.8.</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>Le fichier a le format «&#xa0;%1&#xa0;», qui est conservé.</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>Le fichier a le champ de saisie «&#xa0;%1&#xa0;», qui est conservé.</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>Exige Palette 4.8.</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>La page locale d’un hôte edge n’affiche pas de listes.</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>Plusieurs lignes&#xa0;: pour le texte et le Base64 seulement.</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>Également cachée&#xa0;: personne ne peut saisir de valeur&#xa0;; il en faut donc une par défaut.</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>Une valeur doit être saisie au déploiement.</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>Affichée sous forme d’astérisques, aussi dans les exportations&#xa0;; une importation demande la valeur.</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>N’apparaît pas au déploiement.</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>Personne ne peut la modifier&#xa0;; il faut donc une valeur par défaut.</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>La valeur par défaut apparaît au déploiement et ne peut pas y être modifiée.</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de variables.</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de variable «&#xa0;%2&#xa0;». Ses variables sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables&#xa0;: «&#xa0;%1&#xa0;» n’est pas un format&#xa0;; choisissez text ou json</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>La variable «&#xa0;%1&#xa0;» est utilisée, et n’est pas supprimée tant qu’elle n’est pas retirée de&#xa0;:
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables&#xa0;: «&#xa0;%1&#xa0;» n’est pas une place de 0 à %2</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables&#xa0;: %1 prend %n mot à sa suite, et non %2</numerusform>
            <numerusform>variables&#xa0;: %1 prend %n mots à sa suite, et non %2</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables&#xa0;: %1 modifie le profil&#xa0;; --output indique où le placer</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>lister, créer, modifier, vérifier, renommer, déplacer et supprimer les variables d’un profil</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list (par défaut), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (à partir de 0) ou check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>lister les valeurs par défaut des variables masquées, au lieu d’astérisques</translation>
    </message>
</context>
<context>
    <name>VersionCommand</name>
    <message>
        <source>version: %1</source>
        <translation>version&#xa0;: %1</translation>
    </message>
    <message>
        <source>version: give the new version, as in 1.1.0</source>
        <translation>version&#xa0;: donnez la nouvelle version, par exemple 1.1.0</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>créer une nouvelle version d’un profil</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>majeur.mineur.correctif, autre que celle du profil</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>Infrastructure, une couche après l’autre</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>Priorité inconnue</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>montrer dans quel ordre les couches sont installées</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>l’ordre de leur suppression, qui est l’inverse</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Full profile</source>
        <translation>Profil complet</translation>
    </message>
    <message>
        <source>Infrastructure profile</source>
        <translation>Profil d’infrastructure</translation>
    </message>
    <message>
        <source>Add-on profile</source>
        <translation>Profil add-on</translation>
    </message>
    <message>
        <source>System profile</source>
        <translation>Profil système</translation>
    </message>
    <message>
        <source>Profile of no type</source>
        <translation>Profil sans type</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>Profil de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>un fichier YAML, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>un chemin pointé&#xa0;: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>afficher un texte YAML avec une valeur définie</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>la valeur en YAML&#xa0;; ce qui n’est pas du YAML est un texte</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>afficher un texte YAML sans une clé ou un élément</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>afficher un texte YAML fusionné avec un autre</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>le fichier YAML à fusionner&#xa0;: dictionnaires en profondeur, tout le reste est remplacé</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>afficher des valeurs avec les préréglages d’un pack appliqués</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>le presets.yaml du pack</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>un préréglage</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>chercher des problèmes dans les valeurs d’une couche</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>le schema.yaml du pack ou le values.schema.json d’un chart, dont les règles sont aussi vérifiées</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>où se trouvent les valeurs visées par un values.schema.json&#xa0;: charts.web&#xa0;; sinon, tout le texte</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>le values.yaml du pack, pour ce qui ne doit pas changer, ou du chart, pour ce qui peut être omis</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>ses données zstd sont tronquées ou endommagées (%1)&#xa0;; récupérez-le à nouveau</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>Conçoit des profils Palette hors ligne.</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>Profils à ouvrir. Si Layerwright est déjà ouvert, c’est lui qui les ouvre.</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>Lancer une instance séparée, même si Layerwright est déjà ouvert, et sans les fenêtres de la dernière session.</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>Faire exécuter à la fenêtre sa tâche principale, avec une image de chaque étape dans DIR.</translation>
    </message>
</context>
</TS>
