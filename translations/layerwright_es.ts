<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart: con --catalog indique --name, y --version si no ha de ser la más reciente; el catálogo conoce su registro</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart: indique CHART, o bien --name, --version y --registry</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>El perfil ya tiene una capa «%1», y los nombres son únicos en un perfil.</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>el nombre que le da el registro</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>la versión que se instala</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>el nombre que tiene el registro en Palette</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>añade un chart de Helm a la pila, desde un archivo, una carpeta, un catálogo o por su nombre</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>un chart empaquetado (.tgz) o la carpeta de uno</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>dónde se instala; por omisión, el nombre del chart</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm (un repositorio, por omisión) u oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>añade un paquete Zarf a la pila, por su nombre, versión y registro</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>la capa de FROM, por su nombre o su índice; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>copiar capas de otro perfil en la parte superior de la pila</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>el perfil que tiene las capas</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>Dos archivos dan a un manifiesto el nombre «%1»; cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>El perfil ya tiene una capa «%1». Elija otro nombre o añada a ella con --layer.</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>La capa «%1» ya tiene un manifiesto «%2»; cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest: indique --name, para una capa nueva, o bien --layer</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>la capa que recibe los manifiestos, por su nombre o su índice</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>añade manifiestos, como capa propia o a una capa</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>archivos YAML; cada manifiesto toma el nombre de su archivo</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>el nombre de la capa nueva</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>convierte cada documento de un archivo en un manifiesto propio</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>El perfil ya tiene una capa «%1», y los nombres son únicos en un perfil. Dé a esta un --display-name.</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>añade un pack de un catálogo a la pila, en el lugar de su clase</translation>
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
        <translation>%1, después del miembro «%2»: %3.</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1, miembro «%2»: %3.</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>tiene más de %1 miembros, que es el límite</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>es un enlace duro; solo se leen archivos. Vuelva a empaquetar con «tar --hard-dereference»</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>es un enlace simbólico; solo se leen archivos. Vuelva a empaquetar con «tar --dereference»</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>es un dispositivo; solo se leen archivos</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>es una FIFO (tubería con nombre); solo se leen archivos</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>está almacenado como archivo disperso. Vuelva a empaquetar sin «tar --sparse»</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>es de una clase desconocida; solo se leen archivos</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>supera los %1 MiB, que es el límite</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>No se puede escribir el miembro «%1»: %2.</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>su ruta no está en la forma más corta</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>No se puede escribir el archivo comprimido: libarchive se compiló sin gzip.</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>No se puede escribir el archivo comprimido: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>No se puede desempaquetar %1: no se puede crear la carpeta %2.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>Supera los %1 MiB.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups: --restore indica qué copia, --output adónde va; no sirve la una sin la otra</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>No hay ninguna copia de %1 con el número %2. Sin --restore, backups enumera las que hay.</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>enumera y restaura lo que contenía un archivo antes de que la ventana lo sobrescribiera</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>qué copia se escribe, según la lista; 1 es la más reciente</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>indique un --catalog o añada uno con «catalog add»</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>una carpeta de packs o de packs comprimidos, un archivo comprimido de packs, un OCI image layout o el nombre de un catálogo añadido</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>todos los añadidos, si no se indica ninguno</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>el certificado de una autoridad propia, en PEM</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>No hay ningún catálogo «%1». «catalog list» enumera los que se han añadido.</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>Ningún lugar tiene %1 %2, el pack de una capa: se omite.</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export: «%1» no dice qué escribir: FOLDER/, FILE.tgz u oci:FOLDER</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>No hay ningún pack que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack escrito en %1.</numerusform>
            <numerusform>%n packs escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>adónde van: FOLDER/, FILE.tgz o, como OCI image layout, oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>busca packs</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>palabras que un pack debe tener, todas; sin palabras se encuentran todos</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>muestra qué es un pack</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>un nombre, o NAME@VERSION; la versión más reciente si no se indica ninguna</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>muestra en su lugar los valores o el README del pack</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>copia packs para llevarlos adonde no hay red</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>un pack; todos los disponibles si no se indica ni este ni --profile</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>un perfil cuyos packs se copian</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>El catálogo no tiene ningún pack «%1».</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>El catálogo no tiene la versión %1 del pack «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>el pack; su versión más reciente si no se indica ninguna</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>una versión del pack, o una serie como 1.29.x</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>indique la versión en --pack o con --version, no en ambos</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>distingue esta capa de otra del mismo pack; único en el perfil</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>dónde se instala; por omisión, el nombre visible</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>el nombre de la release de uno de sus charts</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>«%1» no tiene la forma CHART=NAME</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>Los valores de «%1» no tienen ningún chart «%2».</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Reemplazar %1 por %2</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Cambiar %1 a %2</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>El miembro «%1» no figura en SHA256SUMS: se añadió después de crear el archivo comprimido.</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>El miembro «%1» no tiene la suma de comprobación que indica SHA256SUMS: se cambió después de crear el archivo comprimido.</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>Falta el miembro «%1», que figura en SHA256SUMS.</translation>
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
        <translation>copia un perfil con otro nombre</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>el nombre de la copia</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>la versión de la copia; si no se indica, la misma</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>no copia las etiquetas</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (por omisión) o json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Uso: layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>Uso: layerwright-cli COMMAND …

Diseña perfiles de Palette sin conexión.</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>«layerwright-cli COMMAND --help» da más detalles de un comando, «man layerwright-cli» de todos.
Estado de salida: 0 hecho, 1 hallazgos, 2 uso incorrecto, 3 fallo.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>mostrar en qué difieren dos perfiles, texto por texto</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>otro perfil, u otro estado del mismo</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message>
        <source>%1: settings</source>
        <comment>layer</comment>
        <translation>%1: ajustes</translation>
    </message>
    <message>
        <source>%1: values</source>
        <comment>layer</comment>
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>%1: manifest %2</source>
        <comment>layer, manifest</comment>
        <translation>%1: manifiesto %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Ajustes del perfil</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>Capas de la pila</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Archivos incluidos</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>se ejecuta por separado, aunque Layerwright ya esté en marcha</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>hace que la ventana realice su tarea principal, con una imagen de cada paso</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>muestra esta ayuda, con las opciones de Qt</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>muestra un script con el que un shell completa comandos, opciones y archivos</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh o fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli (por omisión) o layerwright, la ventana</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>indique la consola con --console o en LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>la consola; si no se indica, la de LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>el proyecto; si no se indica, el inquilino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Nothing was sent: mend the errors, or send it as it is with --force.</source>
        <translation>No se ha enviado nada: corrija los errores o envíelo tal cual con --force.</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>La consola lo aceptaría. No se ha importado nada.</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>enumera los perfiles de una consola</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>lo que contienen sus nombres; sin nada, todos</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>descarga un perfil de una consola</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>su nombre, NAME@VERSION o su UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>en su lugar, el archivo comprimido para hosts edge, como lo crea la consola</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>comprueba un perfil, hace que la consola lo compruebe y lo importa en ella</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>solo lo hace comprobar; no se importa nada</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>lo importa sin publicarlo</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>lo envía a pesar de los errores</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>ponga la clave de API en LAYERWRIGHT_API_KEY o indíquela con --api-key-stdin; nunca es un argumento, que otros podrían leer</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>lee la clave de API de la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1: la consola no tiene el pack en ningún registro «%2».</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1: lo tienen varios registros de la consola: %2. Se toma %3 (--registry LAYER=NAME toma otro).</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>La macro %1 se usa y no existe: créela antes en la consola.</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>No se sabe si las macros existen. %1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1: valor enmascarado en este archivo; introdúzcalo en la consola después de importar.</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>el nombre que recibe en la consola</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>la versión que recibe allí</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>el registro de la consola del que se toma el pack de una capa</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>escribe un perfil en otro formato</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Uso: layerwright-cli %1</translation>
    </message>
    <message>
        <source>no command is given
%1</source>
        <translation>no se ha indicado ningún comando
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>«%1» no es un comando; «layerwright-cli --help» los enumera</translation>
    </message>
</context>
<context>
    <name>DuplicateLayers</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>Duplicar %n capa</numerusform>
            <numerusform>Duplicar %n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Capa «%1»: %2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>convierte un valor de una capa en variable del perfil, con una referencia en su lugar</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>una ruta con puntos en los valores: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>el nombre de la variable; por omisión, según la ruta</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>lo que muestra el formulario de despliegue; por omisión, según el nombre</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>Extraer variable %1</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>«%1» no es un archivo, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>No se puede leer «%1»: %2. Revise sus permisos.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>El texto no es YAML en la línea %1: %2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>muestra los valores de una capa, byte a byte, o un solo valor</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>el lugar del valor que se muestra</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>sus datos gzip están cortados: el archivo está incompleto; obténgalo de nuevo</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>sus datos gzip están dañados; obténgalo de nuevo</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>hay algo después de sus datos gzip; está dañado o se unieron dos archivos</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>No se puede leer values.schema.json en el byte %1: %2.</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json hace referencia a «%1», que no se lee: un esquema solo puede referirse a sí mismo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>No se puede leer %1: no es un archivo, supera los 16 MiB o no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 no es la carpeta de un chart de Helm: no contiene ningún Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 no es un chart de Helm empaquetado: su carpeta superior no contiene ningún Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 no es un chart de Helm: %2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1: su values.yaml no es texto UTF-8.</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>su Chart.yaml no tiene nombre o versión.</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>Falta el nombre: Palette lo busca por nombre, versión y registro.</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>«%1» no es nombre de chart ni de paquete: no use «/» ni espacios; el registro se indica aparte.</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>Falta la versión: indique la que se instala.</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>Falta el registro: indique el nombre que tiene en Palette.</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>Un perfil necesita un nombre: Palette lo busca por nombre y versión.</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>El nombre contiene un fin de línea u otro carácter invisible: quítelo.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>El nombre empieza o termina con un espacio, que nadie verá.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>El nombre tiene %n carácter, más de los que muestra una lista.</numerusform>
            <numerusform>El nombre tiene %n caracteres, más de los que muestra una lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>«%1» empieza con una letra; Palette acepta «%2».</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>«%1» tiene un número que empieza con 0.</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>«%1» tiene pocos números: escriba major.minor.patch, como en 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>«%1» no es major.minor.patch: tres números y, si hace falta, «-» y una palabra, como en 1.0.0-rc.1.</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>Elija una nube: el sistema operativo y Kubernetes se hacen para una.</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>«all» es para complementos; elija la única nube a la que se destina este perfil.</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>El nombre de una nube es una sola palabra, como «nutanix».</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>La etiqueta «%1» no tiene clave antes de los dos puntos.</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>La etiqueta «%1» contiene un fin de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>La etiqueta «%1» tiene dos veces «:»; Palette descarta lo que sigue al segundo.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>La etiqueta «%1» está dos veces; una clave tiene un solo valor.</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>Añadir manifiesto %1</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>Añadir variable %1</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Capas, en el orden del archivo:</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variables:</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>Packs incluidos:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Miembros:</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>dice qué contiene un archivo externo y qué anomalías tiene, sin abrirlo</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>valores ilegibles, línea %1</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>prioridad ilegible</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>la prioridad es %1</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>la prioridad «%1» no es un número entero</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>«%1» pertenece a la infraestructura, que se instala antes que todos los complementos y en su propio orden.</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>«%1» mantiene su lugar: %2. Cámbielo en sus valores.</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>No hay ninguna capa seleccionada. Seleccione antes las capas que desea mover.</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>Los complementos se instalan después de la infraestructura, sea cual sea su prioridad.</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>La prioridad de estas capas no se conoce, así que ninguna puede igualarla.</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>Allí no queda ningún número libre: %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>Esta ya es la primera oleada de complementos.</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>Esta ya es la última oleada.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1: falta --%2</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1: --%2 se indica dos veces</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1: --%2 admite %3, no «%4»</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: falta %2</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1: «%2» es un argumento de más</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1: %2 es %3, no «%4»</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>otro programa lo ha eliminado</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>No se puede escribir el diario que protege el trabajo sin guardar: %1 (%2). Guarde a menudo hasta que se resuelva.</translation>
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
        <translation>--chart-schema: «%1» no tiene la forma CHART=FILE</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>los valores predeterminados del pack</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>un schema.yaml del pack</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>un values.schema.json, del chart de ese nombre</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT es un manifiesto de Kubernetes, no valores</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at: «%1» no es LINE:COLUMN, contadas desde 1</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at: no hay línea %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Procede de: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1, %2: «%3» no se ofrece allí.</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>No se sabe nada de «%1».</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>un archivo YAML, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>indica qué podría haber en un lugar de un texto YAML</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>el lugar, contado desde 1</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>muestra el texto con esta propuesta aplicada, en vez de la lista</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>indica lo que se sabe de una clave</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>una ruta con puntos: charts.web.replicas; no hace falta que esté en TEXT</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>Una capa necesita un nombre visible que la distinga de la otra de su pack.</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>El nombre visible empieza o termina con un espacio, que nadie verá.</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>«--» separa el nombre visible del nombre del pack, y «/» se rechaza: no los use.</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>La capa «%1» ya tiene este nombre.</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>«%1» no es un espacio de nombres: hasta 63 minúsculas, dígitos y guiones, con una letra o un dígito en ambos extremos.</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>«%1» no es el nombre de una release: hasta 53 minúsculas, dígitos y guiones, con una letra o un dígito en ambos extremos.</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>No se puede dar nombres propios a los valores de %1: %2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>oleada %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>No se conoce ningún pack «%1» para la capa «%2»: indique con --catalog una carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>nota: el catálogo no tiene la versión %1 de «%2»; sus preajustes son los de %3.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>1 manifiesto</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifiesto</numerusform>
            <numerusform>%n manifiestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
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
        <translation>La capa «%1» no tiene manifiestos.</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>La capa «%1» no tiene ningún manifiesto «%2». Sus manifiestos son: %3.</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>este manifiesto de la capa en lugar de sus valores</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Capa «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>Acerca de Layerwright</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>Versiones y bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>Layerwright %1</source>
        <translation>Layerwright %1</translation>
    </message>
    <message>
        <source>Designs Palette profiles, with no server, no account and no network.
Layerwright is independent of Palette&apos;s vendor: it is not made, checked or supported by them. Licence: Apache 2.0.</source>
        <translation>Diseña perfiles de Palette sin servidor, sin cuenta y sin red.
Layerwright es independiente del fabricante de Palette, que no lo crea, ni lo comprueba, ni le da soporte. Licencia: Apache 2.0.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>Versiones y bibliotecas</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>Estas bibliotecas hacen parte del trabajo. Las que aparecen sin versión no la indican.</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Licencia de Layerwright</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>Crear un perfil paso a paso, desde cero o desde una plantilla</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>Nuevo perfil de complementos &amp;vacío</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>Empezar un perfil de complementos sin capas, en una ventana propia</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>Abrir perfiles: .tgz, .json, .yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>&amp;Listar una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>Elegir una carpeta para mostrar la lista de sus perfiles, con las versiones</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>Llevar el perfil de un archivo a una ventana nueva; el archivo no cambia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>Escribir el perfil en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>Escribir el perfil en otro archivo y seguir con ese</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>Conservar el perfil como plantilla con la que empezar otros</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>V&amp;ersiones anteriores…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>Lo que contenía el archivo antes de sobrescribirlo, para volver a abrirlo</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>&amp;JSON, como llegó…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>JSON que solo difiere del archivo importado donde se cambió el perfil</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON en una línea, como la &amp;consola…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>JSON tal como lo escribe la consola de Palette</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON con &amp;sangría…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>JSON dispuesto para leerlo</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>El perfil como un solo archivo YAML</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>Carpeta para &amp;Git…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>Una carpeta con un archivo por texto, fácil de leer en un control de versiones</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>&amp;Archivo .tgz…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>El perfil como archivo comprimido</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Descargar perfil…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>Escribir el perfil como archivo comprimido .tgz</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>Crear un informe legible del perfil, en HTML, PDF o Markdown</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>Imprimir el informe del perfil, después de ver sus páginas</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>Resta&amp;urar ventanas al iniciar</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>Empezar con las últimas ventanas abiertas, cada una donde se estaba trabajando</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revertir el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>Buscar en este texto o en todas las capas</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>Co&amp;mentar o descomentar</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>Aumentar san&amp;gría</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>Red&amp;ucir sangría</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>Duplicar &amp;líneas</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>Subir lí&amp;neas</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Ba&amp;jar líneas</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>Compl&amp;etar</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>Claves y valores posibles en la posición del cursor</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>Mostrar documentación</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>Lo que se sabe de la clave, el valor o la referencia donde está el cursor</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Corrección &amp;rápida…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>Soluciones para el problema donde está el cursor</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Ampliar selecció&amp;n</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>Seleccionar lo que rodea la selección: valor, entrada, sección</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Reducir se&amp;lección</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>Mo&amp;ver entrada arriba</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>Intercambiar la clave o el elemento con el anterior, con sus comentarios y todo lo que contiene</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>Mover entrada aba&amp;jo</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>Intercambiar la clave o el elemento con el siguiente, con sus comentarios y todo lo que contiene</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Reno&amp;mbrar…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>Otro nombre para la clave, el ancla o la variable donde está el cursor, en todos sus usos</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>E&amp;xtraer a variable…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>Convertir el valor donde está el cursor en variable del perfil y hacer referencia a ella aquí</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>Ir a la &amp;pila</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>Ir al &amp;editor</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>Ir a pro&amp;blemas</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>Ir a prea&amp;justes</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>Ir a la e&amp;structura</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>Ir a &amp;usos</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>Ir a &amp;variables</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>Ir a la vista &amp;resuelta</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>El texto como lo recibiría un clúster, junto al editor</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>Ir a la lista de per&amp;files</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>Los perfiles de la carpeta elegida</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>Ir a ajustes de la &amp;capa</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>Ir al &amp;orden de instalación</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Zoom normal</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Ajustar líneas lar&amp;gas</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>&amp;Mostrar espacios</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>Completar al escr&amp;ibir</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>Contraer a&amp;quí</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>E&amp;xpandir aquí</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Co&amp;ntraer todo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Expandir &amp;todo</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Nivel &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Nivel &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Nivel &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Nivel &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Nivel &amp;5</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>A donde estaba el cursor antes del salto</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>A la &amp;definición</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>Donde se define el ancla, la variable o el valor de un pack</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>Buscar &amp;usos</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>Todos los lugares que se refieren a la clave, el ancla, la variable o la macro donde está el cursor</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>Entrada &amp;siguiente</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>La clave o el elemento siguiente de este nivel</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>E&amp;ntrada anterior</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>A una capa, un manifiesto, una variable, una clave, otra ventana o un archivo reciente, por una parte de su nombre</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>Cualquier comando de los menús, por una parte de su nombre</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>&amp;Editar información…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>Nombre, versión, descripción y etiquetas</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>Nueva &amp;variable</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>Declarar un valor que se pide al desplegar un clúster</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>Copiar el perfil con otro nombre, en una ventana propia</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>Crear &amp;nueva versión…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>Copiar el perfil con otra versión, en una ventana propia</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>Lo que se busca en un perfil, y qué parte está desactivada</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Añadir &amp;pack…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>Añadir una capa de un pack conocido aquí</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>Añadir chart de &amp;Helm…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>Añadir una capa de un chart de Helm, desde un archivo, una carpeta o por su nombre</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>Nueva capa de &amp;manifiestos</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>Añadir una capa de manifiestos de Kubernetes encima de la pila</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>Capa de manifiestos desde &amp;archivos…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>Añadir una capa con manifiestos leídos de archivos YAML</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>Añadir paquete &amp;Zarf…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>Añadir una capa de un paquete Zarf, por su nombre, versión y registro</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>Cambiar &amp;versión…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>Otra versión del pack de la capa, o una serie que seguir</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>&amp;Reemplazar pack…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>Dar a la capa otro pack; conserva su lugar y sus manifiestos</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>Añadir manifiesto a la &amp;capa</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>Un manifiesto más para la capa que se muestra</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>&amp;Grabar preajuste…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>Conservar lo que difiere del pack, o lo seleccionado, como preajuste propio</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>&amp;Importar preajustes…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>Tomar los preajustes de un archivo, como un presets.yaml, como propios para este pack</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>E&amp;xportar mis preajustes…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>Escribir los preajustes propios de este pack en un archivo, como el presets.yaml de un pack</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>B&amp;uscar capa…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>Mostrar solo las capas con estas palabras</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>&amp;Catálogos…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>Las carpetas, los archivos comprimidos y los servidores de los que se ofrecen packs y charts</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>&amp;Actualizar catálogos</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>Volver a leer los catálogos; los que están en servidores, a través de la red</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>Añadir car&amp;peta de catálogo…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>Elegir una carpeta de packs o de packs comprimidos, o un OCI image layout, para ofrecer sus packs</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>Añadir arc&amp;hivo de catálogo…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>Elegir un archivo comprimido de packs, para ofrecerlos</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>Añadir &amp;servidor de catálogo…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>Indicar un repositorio de Helm o un registro OCI, para ofrecer sus packs y charts</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>&amp;Exportar packs…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>Copiar packs para llevarlos adonde no hay red</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>Abrir perfil de &amp;ejemplo</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>Un perfil para hacer pruebas</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>Las teclas de todos los comandos, para consultarlas y cambiarlas</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>&amp;Hoja de atajos…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Todas las teclas en una página, para copiarla como texto</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>Acerca de &amp;Layerwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>Abrir desde conso&amp;la…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>Enumerar los perfiles de una consola y abrir o descargar uno</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>S&amp;ubir a la consola…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>Hacer que una consola compruebe el perfil e importarlo en ella</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>Idioma, aspecto, editor y archivos, para todo el programa</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>Con&amp;tenido de un archivo…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>Qué contiene un archivo externo y qué anomalías tiene, antes de abrirlo</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>Crear punto de contro&amp;l…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>Dar un nombre al perfil tal como está ahora, para comparar con él y volver a él</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>Punto&amp;s de control…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>Puntos con nombre en la historia de este documento y lo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>Cómo trabajar con el programa; con su tecla, en la página sobre el elemento que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>Para qué sirve el elemento en el que se haga clic a continuación; con su tecla, el campo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>Con qué se puede empezar: un perfil nuevo, archivos recientes, ejemplos, la visita guiada</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>Visita &amp;guiada</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>Dos minutos en la propia ventana, con un perfil de ejemplo aparte</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>Ir al panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>Llevar el foco al panel siguiente, también desde el texto</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>Ir al panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>&amp;Importar packs…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>Copiar los packs de un archivo comprimido a este equipo y ofrecerlos desde él</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>Ir a valores cambia&amp;dos</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>Los valores que difieren de los de los packs</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>Comparar con lo g&amp;uardado…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>Qué difiere del archivo, texto junto a texto</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Co&amp;mparar con un archivo…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>Qué difiere de otro perfil, que no se abre en ninguna parte</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>Añadir chart de Helm</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>Añadir paquete Zarf</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>Un archivo o una carpeta</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>Un registro, por nombre</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>&amp;Espacio de nombres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>un chart empaquetado (.tgz) o la carpeta de uno</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>Chart empaquetado</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Charts (*.tgz *.tar.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>Carpeta de un chart</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>Aquí se muestran los valores predeterminados del chart.</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>el nombre que tiene en Palette</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Repositorio de Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registro OCI</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>Falta el espacio de nombres: sin él, un chart va a parar a «default».</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>Palette lo toma del registro; sus valores se editan aquí.</translation>
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
        <translation>Desde un &amp;archivo o por nombre…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>Aún no hay complementos</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>Aquí se pueden añadir packs, charts y manifiestos, o más tarde en cualquier momento.</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Añadir &amp;pack…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>Añadir &amp;manifiestos…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>Añadir &amp;chart…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>Añadir &amp;Zarf…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifiestos para una capa nueva</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifiestos (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 es una capa base; las capas base tienen sus propios pasos, y los perfiles de complementos y de sistema no las tienen.</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>Las capas por encima de la base: packs, charts de Helm y manifiestos; la de arriba se instala en último lugar. Seleccione una para editar sus valores; arrastre para cambiar el orden.</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>Añadir pack</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>Añadir chart de Helm</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 pasa a ser %2 %3 con sus valores predeterminados; la capa conserva su lugar y sus manifiestos.</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>Una pila tiene una sola capa de la clase %1: ocupa el lugar de %2.</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 ya está en la pila: se le pedirán los nombres de este.</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>Va encima de la pila.</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>Va a su lugar entre las capas base.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>Los valores de la pila y los predeterminados de esta versión, lado a lado</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>%1 en la pila</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Valores predeterminados de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>«%1» no puede ser el nombre de un ancla: use letras, dígitos, «_» y «-».</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>La línea %1 ya tiene el ancla &amp;%2: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>%1 no se puede leer como lista de programas y se ha dejado como estaba. Revise ese archivo.</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>Las listas del propio sistema indican Layerwright para los archivos .tgz. Elija otro programa para ellos en los ajustes del escritorio.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>Abrir con Layerwright todo archivo .&amp;tgz</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>El programa que abre los archivos .tgz se elige en los ajustes del sistema. Allí Layerwright es uno de los que se pueden elegir.</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>Para poder elegirlo para archivos, Layerwright debe estar instalado: no hay ningún %1 entre las aplicaciones de este escritorio. Instale su paquete.</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>También se abren aquí los archivos comprimidos sin perfil. Al desmarcar la casilla, los vuelve a abrir el programa de antes.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>Los archivos comprimidos cuyo nombre acaba en .profile.tgz se abren aquí en todo caso. Con qué se abren los demás lo decide ahora el escritorio.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>Los archivos comprimidos cuyo nombre acaba en .profile.tgz se abren aquí en todo caso. Los demás se abren ahora con %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>Con cada archivo nuevo aquí</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>Con archivos comprimidos, descargas y anomalías</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>Con descargas y anomalías</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Layerwright::Arrivals</name>
    <message>
        <source>Looking at what %1 holds…</source>
        <translation>Examinando el contenido de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Layerwright::AutoCompletion</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>No se conoce nada que pueda ir aquí.</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>completar %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::BasicsPage</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Único junto con la versión.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; si se deja vacío, Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>clave:valor o una sola palabra; una coma o Intro termina cada una.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>¿Quitar la plantilla «%1»? Los perfiles creados con ella se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>Un perfil completo tiene las capas base de un clúster y complementos; uno de infraestructura, solo las capas base; uno de complementos, solo complementos. Un perfil de sistema es para un dispositivo edge. Una plantilla aporta sus capas, variables y etiquetas.</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>Cómo se llama el perfil en todas las listas. Se admiten espacios y mayúsculas; la combinación de nombre y versión debe ser única en un proyecto.</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>Tres números separados por puntos, como 1.0.0, y, si se quiere, un sufijo como -rc.1. Si se deja vacío, Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>Para qué sirve el perfil, en unas pocas frases. Se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>Palabras con las que se encuentran los perfiles: «env:prod» o una sola palabra. Una coma o Intro termina una etiqueta, y Retroceso recupera la última.</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>Del sistema operativo a los complementos</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>Del sistema operativo al almacenamiento</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>Packs, charts y manifiestos para cualquier clúster</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>Lo que un sitio edge necesita antes de sus clústeres</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>Desde una plantilla propia</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>Desde un ejemplo</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>&amp;Quitar plantilla…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>Ruta del cursor</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>Claves del texto</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Claves de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>Salir de la &amp;visita</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>Pruébelo: %1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>&amp;Terminar visita</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>Carpeta de packs</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archivo de packs</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>Archivos de packs (*.tgz *.tar.gz *.tar.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Se usa durante esta sesión.</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>Quitar catálogo</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>¿Quitar el catálogo «%1» de la lista?</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>Sus packs dejan de ofrecerse y se elimina la copia de lo que tiene su servidor. Los perfiles no cambian; las carpetas y los archivos comprimidos de este equipo tampoco.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack escrito en %1.</numerusform>
            <numerusform>%n packs escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Catálogos…</translation>
    </message>
    <message>
        <source>Copying the packs of %1…</source>
        <translation>Copiando los packs de %1…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>Los packs ya están en el catálogo «%1».</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>El catálogo «%1» no contiene ningún pack ni chart: indique la carpeta o el archivo comprimido donde están las carpetas que contienen un pack.json.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>No se puede leer el chart de %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 no contiene ningún pack: no hay pack.json ni Chart.yaml en su nivel superior.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>El catálogo %1 no está o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>«%1» no es la dirección de un servidor: empieza con https:// o, si es un registro, con oci://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>No ponga el nombre de usuario ni la contraseña en la dirección: se guarda en un archivo.</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>El catálogo «%1» no se ha leído nunca: actualícelo cuando se pueda acceder a su servidor.</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>«%1» no es una clase de catálogo; elija local, helm, oci o console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>No se puede leer la lista de catálogos %1: %2.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>La lista de catálogos %1 está dañada en el byte %2. Corríjala, o retírela y vuelva a añadir los catálogos.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>No se puede cambiar la lista de catálogos %1: no se puede escribir en su carpeta u otro programa la tiene en uso.</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>Ya hay un catálogo «%1».</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 ya está en la lista, como «%2».</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>No hay ningún catálogo «%1».</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 no contiene ningún pack ni chart.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>No hay ningún catálogo «%1».</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Repositorio de Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registro OCI</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>No se ha añadido ningún catálogo</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>Los packs y charts se ofrecen desde carpetas y archivos comprimidos de este equipo, y desde los servidores de su empresa. Hasta que añada uno, se ofrecen los ejemplos y nada pasa por la red.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Tamaño aquí</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>Recorrer paso a paso el camino a su servidor y ver dónde termina</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>Un pack que está en varios catálogos se toma del primero</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n versión de packs</numerusform>
            <numerusform>%n versiones de packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n versión de charts</numerusform>
            <numerusform>%n versiones de charts</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>Su servidor no se ha leído nunca: actualícelo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>se acepta cualquier certificado suyo</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>proyecto %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n línea</numerusform>
            <numerusform>⋯ %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChartRules</name>
    <message>
        <source>A chart of the pack cannot be read, and its values are not checked. %1</source>
        <translation>No se puede leer un chart del pack, y sus valores no se comprueban. %1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>values.schema.json del chart %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>Crear punto de control</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>&amp;Nombre del perfil tal como está ahora:</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Punto de control %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>Se creó el punto de control «%1»</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>Se volvió a «%1»; Deshacer recupera lo que había aquí</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>Este documento tiene %1 puntos de control creados por usted, que es el máximo. Quite uno antes de crear otro.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes de: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointsDialog</name>
    <message>
        <source>Re&amp;turn to It</source>
        <translation>&amp;Volver a él</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>Puntos de control de %1</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>Los puntos de control duran mientras el documento esté abierto, incluso después de guardarlo. El archivo no los contiene.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Aún no hay puntos de control</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>Cree uno para poder compararlo con el perfil tal como está ahora y volver a él. Se crea uno automáticamente antes de cambiar mucho de una vez: antes de que un pack pase a otra versión, de quitar varias capas o de volver a leer el archivo.</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>C&amp;rear punto de control…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Diferencias con lo actual</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>C&amp;rear punto de control…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>Devuelve el perfil a ese estado en un solo paso, que Deshacer revierte</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>Creado automáticamente.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Creado por usted.</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>El perfil está ahora como en ese punto.</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>Deshacer ya no lleva allí; «Volver a él», sí.</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>«Volver a él» lleva allí, o %n paso con Deshacer.</numerusform>
            <numerusform>«Volver a él» lleva allí, o %n pasos con Deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>«Volver a él» lleva allí, o %n paso con Rehacer.</numerusform>
            <numerusform>«Volver a él» lleva allí, o %n pasos con Rehacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>Quitar punto de control</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>¿Quitar el punto de control «%1»?</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>Lo que contiene no se puede recuperar. El perfil queda como está.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>&amp;Otra nube:</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>Proveedor de infraestructura</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>Kubernetes administrado</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>su nombre, como nutanix</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>Nombre de otra nube</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>Dónde funcionan los clústeres de este perfil. Las capas base se hacen para una sola nube, que decide qué packs se ofrecen. Después no se puede cambiar en Palette.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>Solo se han entendido las variables de perfil de «%1»; no hay capas.</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 es una definición de clúster (spc/) de la que no se ha entendido nada: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>Contiene %n perfil; el primero está abierto. Es: %1.</numerusform>
            <numerusform>Contiene %n perfiles; el primero está abierto. Son: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>Esta es una definición de clúster, cuyo formato no es público. Se puede leer pero no escribir: al guardar se crea un perfil comprimido.</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>No se entiende, y no se vuelve a guardar: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfiles (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>Comparar «%1» con «%2»</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Textos que difieren</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>Ningún texto del perfil es distinto.</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>Solo difieren en los finales de línea.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>macro, usada en otro lugar</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>valor de una capa</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>Un valor de esta capa o de otra, por el nombre de su pack y la ruta en sus valores.</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>macro del proyecto o del inquilino</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Un texto que la consola guarda para un proyecto, para el inquilino o para todos. Debe existir antes de importar el perfil.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>lo completa Palette al desplegar el clúster</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>esta capa</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>función de plantillas</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>usado en otro lugar</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
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
        <translation>clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
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
        <translation>valor de una capa</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
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
        <translation>Propuestas</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>No se envía nada hasta que pida algo a la consola.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>ninguno: los perfiles del inquilino</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>UID del &amp;proyecto</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>Conser&amp;var la clave</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Esta consola necesita una clave de API: créela allí, en los ajustes del usuario.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>Cualquiera en el camino a esta consola puede hacerse pasar por ella y leer la clave.</translation>
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
        <translation>se pregunta a través de %1:%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>No se conoce el host %1: revise su nombre y la red.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>al puerto %1</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>El puerto %1 no acepta conexiones: %2. Compruebe que el servidor está en marcha y que ningún cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>ninguno: otros pueden leer los datos</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>certificado de %1, emitido por %2, válido hasta %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>No se puede establecer una conexión segura: %1.</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>se ha preguntado sin nombre de usuario</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>se ha preguntado como %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>es lo que se suponía; %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n pack o chart</numerusform>
            <numerusform>%n packs y charts</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>se ha preguntado con la clave de API</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>certificado de %1, emitido por %2, válido hasta %3; cualquier otro también serviría</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1: la consola rechaza la petición (%2): %3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>La lista de perfiles</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1: %2 ha respondido con algo que no es JSON; no es una consola, o se interpone una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>El perfil %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>El archivo comprimido del perfil %1</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>La comprobación de la importación</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>La importación</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>La consola no tiene ningún perfil «%1» en este ámbito.</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>La consola tiene varios perfiles «%1»: indique una versión o un UID de %2.</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>El nombre %1 con la versión %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>La lista de macros</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1: no hay clave de API para %2. Cree una allí, en los ajustes del usuario, e indíquela a Layerwright.</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1: la respuesta de %2 no es una lista.</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1 no termina tras %2 páginas.</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>listando los packs</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>La lista de registros</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 Las capas indican los registros de sus packs solo por su UID.</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>El pack %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>El README de %1</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>El logotipo de %1</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1: %2 no acepta la clave de API (%3). Indique una que acepte.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 ya está en la consola.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleBar</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>C&amp;onexión…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>Aún no se ha indicado ninguna consola</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>Se usa durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>«%1» no es la dirección de una consola, como https://api.example.com</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>La clave no se envía por http://, donde otros pueden leerla. Use https.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>No hay clave de API para esta consola: introdúzcala en «Conexión…».</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1, el inquilino</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1, proyecto %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>El pack %1 %2 aún no se ha descargado de %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>%1 del pack %2 supera los 16 MiB. El pack no se conserva.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>Capa %1, %2: no se puede poner ahí el secreto: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1: %2</translation>
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
        <translation>la respuesta trata de otro pack o de ninguno. Actualice el catálogo.</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>Un pack «%1» de la lista no tiene nombre, versión o UID y se omite.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>El schema.yaml del pack exige de «%1» algo que no se comprueba. %2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>«%1» es una contraseña, y todo el que tenga el perfil puede leerla. Use una variable de perfil enmascarada: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>«%1» debe quedar como en el pack, y falta: vuelva a ponerlo.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Se espera: %1.</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>«%1» debe tener un valor: el pack lo exige, y Palette rechaza una capa sin él.</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>Falta «%1»: el pack lo exige, y Palette rechaza una capa sin él. Añádalo.</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>«%1» contiene una lista o un mapa, y el pack espera un solo valor.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>«%1» no tiene la forma que el pack espera.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>«%1» debe quedar como en el pack: «%2».</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>«%1» debe quedar como en el pack: vea sus valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>capa %1, manifiesto %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>un valor sin clave</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>Conservar las &amp;etiquetas</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>Único junto con la versión.</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>El nombre de la plantilla donde se empiezan perfiles nuevos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>major.minor.patch</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>Esta es %1. La lista contiene las que pueden seguirla.</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Clonar «%1»</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>Nueva versión de «%1»</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>Crear versión</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>Reemplaza la plantilla que tiene este nombre.</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>El propio perfil tiene este nombre y esta versión: elija otros.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Ya hay una versión %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 está dañado: actualice el catálogo cuando se pueda acceder a su servidor.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>&amp;Usar el pack seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>El nombre que tiene en Palette; si no se indica, Palette lo pide al importar</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>se pide al importar</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>&amp;Elegir más tarde</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>&amp;Conservar %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1: se conserva %2, con los valores que se muestran.</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1: se conserva %2 con sus valores tal como están.</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1: esta nube no la necesita; se puede añadir en cualquier momento.</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1: queda pendiente, y los problemas del perfil lo indican hasta que se elija.</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>Seleccione un pack o elíjalo más tarde.</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 es de la clase %2; aquí se necesita un pack de la clase %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1: %2 %3 con los valores tal como se editan aquí.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1: %2 %3 con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>&amp;Ninguna capa de esta clase</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>Los packs de esta clase que tienen sus catálogos y que sirven para la nube. A la derecha están su versión, su README y sus valores, que se pueden editar antes de crear la capa.</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>El nombre del registro del que Palette toma el pack. Si no se indica, Palette lo pregunta al importar el perfil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>función de plantillas</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>lo completa Palette al desplegar el clúster</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>No consta que Palette tenga esta macro; quedaría vacía.</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Un texto que la consola guarda para un proyecto, para el inquilino o para todos. Debe existir antes de importar el perfil.</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Nada que Palette complete.</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>Este perfil no tiene ninguna variable «%1». Palette se niega a guardarlo así.</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>Ninguna capa de este perfil se llama «%1». La referencia queda vacía, salvo que la tenga otro perfil del clúster.</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>Un valor de la capa «%1».</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>Los valores de «%1» no tienen «%2»: la referencia queda vacía.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Cerrar; el menú Ver vuelve a mostrarlo</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
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
        <translation>Pila</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>Vista resuelta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores cambiados</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>Otro programa está escribiendo «%1» una y otra vez. Ábralo cuando termine.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>«%1» se escribió, pero no se puede volver a leer. Guárdelo con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>&amp;Listar perfiles</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>Guardar archivo &amp;edge…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>Abrir desde consola</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>No hay perfiles en la lista</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>Aún no se ha pedido nada a la consola. «Listar perfiles» pide los nombres y versiones de sus perfiles.</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>Buscar por nombre, versión, tipo o nube</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>Perfiles de la consola</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>El archivo comprimido del perfil para hosts edge, como lo crea la consola</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>consultando los perfiles</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 no tiene ningún perfil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>«Abrir» pide la exportación de %1 %2 y la muestra aquí. En la consola no se cambia nada.</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>«Listar perfiles» consulta %1. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Indique primero la consola y su clave de API.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>descargando %1</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>Guardar archivo edge</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Archivos comprimidos (*.tgz *.tar.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>descargando el archivo comprimido de %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>capa «%1», manifiesto «%2», línea %3</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>manifiesto «%1», línea %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>%1 «%2» del espacio de nombres «%3»</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 está dos veces en este perfil. El otro lugar: %2. Prevalece el que se aplica en último lugar, y quitar uno quita el objeto de ambos.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>No se puede cambiar el texto por clave: la línea %1, columna %2 contiene un carácter invisible que YAML toma por fin de línea (U+000D solo, U+0085, U+2028 o U+2029): elimínelo o ponga un fin de línea en su lugar.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>No se puede cambiar el texto por clave: la línea %1, columna %2 contiene una marca de orden de bytes (U+FEFF), invisible y propia solo del principio: elimínela.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>No se puede cambiar el texto por clave: no es YAML en la línea %1: %2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>El cambio no se hace: el texto dejaría de ser YAML en la línea %1. %2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>El cambio no se hace: un alias perdería el ancla a la que se refiere.</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>El cambio no se hace: aquí no se puede escribir sin cambiar también otros valores. Cambie el texto a mano.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>Añadir un manifiesto a esta capa</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>Añadir manifiesto</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>Línea, o línea:columna (1 a %1):</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>Este perfil aún no tiene capas</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>No hay ninguna capa seleccionada</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>Añada una capa de manifiestos para empezar, o abra un perfil.</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>Seleccione una capa de la pila para ver y editar sus valores y manifiestos.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>El camino hasta %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Layerwright::Explanation</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>default values of the pack</source>
        <translation>valores predeterminados del pack</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>comentado en los valores predeterminados</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>un preajuste del pack</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>valores predeterminados del chart</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>esquema del chart</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>schema.yaml del pack</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>lo lee Palette</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>otros elementos de la lista</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>de solo lectura</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>variable of the profile</source>
        <translation>variable del perfil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>Extraer a variable</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>El valor de &lt;b&gt;%1&lt;/b&gt; pasa a ser una variable del perfil, y en su lugar queda una referencia a ella.</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>Nom&amp;bre visible:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>&amp;Predeterminado:</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraer</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1, que ya tiene este valor predeterminado</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>Otra variable se muestra como «%1»: elija otro nombre visible.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>Aquí no hay ningún valor simple que pueda ser una variable: vaya a uno.</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 ya hace referencia a algo, y una variable no puede contener referencias.</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 tiene varias líneas, que una referencia dentro de una línea no puede sustituir.</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 forma parte de pack.content, donde Palette no admite variables.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 está vacío: no hay nada que convertir en variable.</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>Hay otra clave %1 junto a esta: cambie antes una de ellas.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message>
        <source>new-profile</source>
        <comment>name of a new profile</comment>
        <translation>perfil-nuevo</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfiles (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Abrir perfiles</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importar perfil</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>Export JSON for the Console</source>
        <translation>Exportar JSON para la consola</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>Exportar JSON con sangría</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>Exportar YAML</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>Exportar archivo .tgz</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archivos (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>El final del diario de %1 está dañado. Puede faltar lo último que se hizo antes de que Layerwright terminara.</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>Se restauró %1; Deshacer lleva a lo que estaba guardado</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>&amp;Descargar perfil de sistema…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Descargar perfil…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>Como en el disco</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… y %n nota más.</numerusform>
            <numerusform>… y %n notas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>Archivo (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Guardar perfil como</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Se exportó a %1</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>Exportar a una carpeta nueva en</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>Descargar perfil de sistema</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>Descargar perfil</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>Otro programa cambió %1, y aquí hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa cambió %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>Recargado; Deshacer recupera lo que había aquí</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>%1 ya no está en el disco. Lo que está abierto aquí es todo lo que hay.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>¿Guardar los cambios de «%1» antes de cerrar?</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>Si no se guarda, se pierde %n cambio.</numerusform>
            <numerusform>Si no se guarda, se pierden %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 está guardado, pero no se conserva lo que era antes. %2 Asegúrese de que hay espacio y de que se pueden escribir archivos en %3.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>Anomalías</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>«%1» está desactivada en todos los perfiles; «Reglas…» la vuelve a activar.</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>«%1» está desactivada en este perfil; «Reglas…» la vuelve a activar.</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>El texto acaba de cambiar; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>El perfil acaba de cambiar; inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 no es un archivo normal: en la carpeta de un perfil no se siguen enlaces ni dispositivos.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 supera los %2 MiB, y ningún texto de un perfil es tan grande.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 contiene más de %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 contiene más de %2 archivos.</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>Ninguna capa de profile.yaml tiene estos archivos; no se han tocado: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 es una carpeta sin profile.yaml: abra el profile.json que contiene.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 es una carpeta sin profile.yaml, así que no contiene ningún perfil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>su profile.yaml no es un perfil; elija otra carpeta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>Otro valor cuando no hay ninguno.</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>Entre comillas dobles.</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>Entre comillas simples.</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>En mayúsculas.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>En minúsculas.</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>Cada palabra con mayúscula inicial.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>Sin este comienzo.</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>Sin este final.</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>Sin estos caracteres en los extremos.</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>Como máximo este número de caracteres, desde el principio.</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>Los caracteres de una posición a otra, contadas desde 0.</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>Con un texto reemplazado por otro.</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>Sin ningún espacio.</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>En Base64.</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>Leído de Base64.</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>La suma de comprobación SHA-256.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>Como texto.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>Como número entero.</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>Con esto sumado.</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>Multiplicado por esto.</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>Cada línea desplazada a la derecha tantos espacios.</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>En una línea nueva, y cada línea desplazada a la derecha tantos espacios.</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>En minúsculas con guiones.</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>En minúsculas con guiones bajos.</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>En una sola palabra con mayúsculas intermedias.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>La visita ha terminado. Está en el menú Ayuda.</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>La pila</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>Un perfil es una pila de capas. Abajo está la infraestructura: sistema operativo, Kubernetes, red y almacenamiento. Los complementos van encima.</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>Elija la capa argo-cd. El editor mostrará sus valores.</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>El orden de las capas</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>Los complementos se arrastran adonde se quiera. La infraestructura conserva su orden y dice por qué si lo intenta.</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>Arrastre price-board a otro lugar.</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>Arrastre price-board a otro lugar o pulse %1 en la lista.</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Los valores</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>Cada capa tiene sus valores, en YAML. Lo que no se toca queda como está, byte a byte, con todos sus comentarios.</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>Cambie un valor.</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>Cambie un valor. %1 deshace el cambio.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>Un pack trae preajustes: cambios de sus valores que van juntos. Mientras el puntero está sobre uno, el editor muestra las líneas que cambiaría.</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>Elija otro preajuste de argo-cd.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>Las variables reciben su valor cuando se crea un clúster a partir del perfil. Los textos las usan como {{.spectro.var.name}}.</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>Abra una de ellas con un doble clic o con Intro.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>Lo que Palette rechazaría o leería mal aparece aquí mientras trabaja, a menudo con una solución a la derecha.</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>Elija el problema de price-board. El editor va a su línea.</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Cada comando por su nombre</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>Todo lo que ofrecen los menús se encuentra con unas letras de su nombre, con su atajo al lado.</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>Elija Paleta de comandos en este menú y escriba: oscuro.</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>Pulse %1 y escriba: oscuro.</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>A un archivo</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>Un perfil se escribe como archivo .tgz, como JSON o YAML, o como carpeta para Git. Cualquiera de ellos vuelve a abrirse como el mismo perfil.</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>Exporte este ejemplo como archivo .tgz, adonde quiera.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>El chart %1 %2 aún no se ha descargado de %3.</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 no es el chart que figura en el índice: su SHA-256 es %2, no %3. No se conserva.</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 no es un chart empaquetado. No se conserva.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>El chart %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>«%1» se omite: su índice no indica versión, dirección o un digest válido.</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>Es una página HTML, no el índice de un repositorio.</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>Sus listas y mapas están anidados a demasiada profundidad para un índice.</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>No es YAML: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>No tiene «entries», así que no es el índice de un repositorio.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>No es texto UTF-8.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>Ninguna página tiene todas estas palabras. También se encuentran partes de palabras, así que con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>Manual – %n resultado</numerusform>
            <numerusform>Manual – %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 envía una parte distinta de la que se le pidió.</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 quiere enviar %2, más de los %3 que se aceptan.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 envía más de los %2 que se aceptan.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 no responde, o lo hace con demasiada lentitud.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 se detuvo tras %2 de %3 bytes.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>No sabe quién pregunta: indique un nombre de usuario y una contraseña que acepte.</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>Sabe quién pregunta y no lo permite: pida permiso de lectura a quien lo administra.</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>No hay nada en esta dirección: revise la ubicación.</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>Se le ha preguntado demasiadas veces: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>Algo falla en su lado: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 no puede demostrar que es %1: %2.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>Su certificado es para %1, lo emitió %2 y vale del %3 al %4.</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>Si lo emitió una autoridad propia, indique el certificado de esa autoridad como archivo de CA.</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>No se conoce el host %1: revise su nombre y la red.</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 no acepta conexiones: revise el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 cerró la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>No se puede acceder al proxy del camino a %1: revise los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>No se puede establecer una conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1: %2 respondió %3.</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>El proxy del camino pide un nombre y una contraseña que acepte: introdúzcalos en los ajustes o póngalos en la dirección de https_proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>El proxy del camino a %1 pide un nombre y una contraseña que acepte: introdúzcalos en los ajustes o póngalos en la dirección de https_proxy.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>Las credenciales no se envían a %1: el camino no está cifrado. Use https.</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>El archivo de CA %1 no está.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 redirige a %2, que no está cifrado, y no se sigue.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 redirige a %2, que no se consulta: recibiría lo que es solo para %1.</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 redirige una y otra vez: después de %2 redirecciones no hay respuesta.</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>Único en el perfil y en todos los clústeres que lo tengan.</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>Uno propio: quitar una capa elimina su espacio de nombres con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Otro %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 ya está en la pila. ¿Qué distingue a este?</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Nombre visible</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Espacio de nombres</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>como en los valores</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>El nombre de la release de Helm de este chart.</translation>
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
        <translation>Nombre de la capa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>Varios registros de la consola tienen el pack de estas capas:</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>El archivo tiene asteriscos en lugar de estos secretos. Lo que introduzca se envía y no se guarda aquí en ningún sitio; lo que deje vacío se introduce después en la consola.</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>Nombre nuevo de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Único junto con la versión.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; si se deja vacío, Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>clave:valor o una sola palabra, separadas por comas.</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>Información del perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>Palette no permite cambiar después el tipo de un perfil.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>El archivo comprimido no se puede leer hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n miembro es un enlace. Puede llevar a archivos de este equipo; un archivo comprimido con enlaces no se abre.</numerusform>
            <numerusform>%n miembros son enlaces. Pueden llevar a archivos de este equipo; un archivo comprimido con enlaces no se abre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n miembro no es ni archivo ni carpeta. Un archivo comprimido con miembros así no se abre.</numerusform>
            <numerusform>%n miembros no son ni archivos ni carpetas. Un archivo comprimido con miembros así no se abre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n miembro incumple las reglas de los archivos comprimidos. Un archivo comprimido con miembros así no se abre.</numerusform>
            <numerusform>%n miembros incumplen las reglas de los archivos comprimidos. Un archivo comprimido con miembros así no se abre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n miembro se cambió después de crear el archivo comprimido: su suma de comprobación no es la que indica SHA256SUMS.</numerusform>
            <numerusform>%n miembros se cambiaron después de crear el archivo comprimido: sus sumas de comprobación no son las que indica SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>%n miembro figura en SHA256SUMS y no está.</numerusform>
            <numerusform>%n miembros figuran en SHA256SUMS y no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n miembro no figura en SHA256SUMS: se añadió después de crear el archivo comprimido.</numerusform>
            <numerusform>%n miembros no figuran en SHA256SUMS: se añadieron después de crear el archivo comprimido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n archivo no tiene lugar en un perfil. Se conserva como está y nada lo lee.</numerusform>
            <numerusform>%n archivos no tienen lugar en un perfil. Se conservan como están y nada los lee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>%n pack incluido no lo usa ninguna capa.</numerusform>
            <numerusform>%n packs incluidos no los usa ninguna capa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n clave privada o token está en texto claro, donde cualquiera puede leerlo.</numerusform>
            <numerusform>%n claves privadas o tokens están en texto claro, donde cualquiera puede leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>%n valor parece una credencial en texto claro, por el nombre de su clave.</numerusform>
            <numerusform>%n valores parecen credenciales en texto claro, por los nombres de sus claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n variable enmascarada tiene un valor predeterminado en texto claro.</numerusform>
            <numerusform>%n variables enmascaradas tienen un valor predeterminado en texto claro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n texto contiene caracteres que invierten la dirección de escritura, de modo que se lee algo distinto de lo que hay.</numerusform>
            <numerusform>%n textos contienen caracteres que invierten la dirección de escritura, de modo que se lee algo distinto de lo que hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n plantilla consulta lo que está fuera del perfil: el entorno, la red o el clúster.</numerusform>
            <numerusform>%n plantillas consultan lo que está fuera del perfil: el entorno, la red o el clúster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>%n clave del perfil está duplicada. Qué valor cuenta depende de quién lo lea.</numerusform>
            <numerusform>%n claves del perfil están duplicadas. Qué valor cuenta depende de quién lo lea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>Contenido de un archivo</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfiles (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>&amp;Mostrar esto antes de abrir un archivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Abrir como &amp;copia</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>Lleva el perfil a una ventana sin archivo; este no cambia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>Contenido de %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>Archivo comprimido sin perfil legible</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>No es un perfil</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON, como lo exporta la consola</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON, solicitud de creación</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON, respuesta del servidor</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML, como el JSON de la consola</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML, plano</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>Archivo comprimido de perfil</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>Archivo comprimido de una definición de clúster</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>Carpeta de un perfil</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1; desempaquetado, %2</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>Descargado de %1, a través de %2</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>Descargado de %1</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>Descargado con %1</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>No contiene SHA256SUMS, así que nada indica si se ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n miembro tiene la suma de comprobación que indica SHA256SUMS.</numerusform>
            <numerusform>%n miembros tienen las sumas de comprobación que indica SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n miembro no es como lo indica SHA256SUMS.</numerusform>
            <numerusform>%n miembros no son como los indica SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>No se ha encontrado ninguna anomalía.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>Se ha encontrado %n anomalía.</numerusform>
            <numerusform>Se han encontrado %n anomalías.</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumas de comprobación</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>texto de una capa</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>ni archivo ni carpeta</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no figura</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>parte de un pack</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>parte de una definición de clúster</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, enmascarada</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>Packs incluidos</translation>
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
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… y %n miembro más, que muestra «layerwright-cli inspect»</numerusform>
            <numerusform>… y %n miembros más, que muestra «layerwright-cli inspect»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>No se puede crear la carpeta %1, así que el trabajo sin guardar no queda a salvo de un fallo. Guarde a menudo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un múltiplo de %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 caracteres como mínimo</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>%1 caracteres como máximo</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>formato: %1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>El esquema supera los %1 MiB y no se usa.</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>No se puede leer el esquema, línea %1: %2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>El esquema no es un objeto JSON y no se usa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>un carácter de control (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>el texto está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un dígito</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>uno de &quot; \ / b f n r t u después de una barra invertida</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>un dígito hexadecimal</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>una comilla de cierre</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>una comilla de cierre o una secuencia de escape como \n</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>el texto contiene más de %1 valores</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>un nombre de miembro entre comillas</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos (:)</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>una coma o %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>el final del texto</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>el texto supera los 2 GiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>el texto no es UTF-8: el byte en la posición %1 no pertenece a ningún carácter</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>el texto termina antes de tiempo; se espera: %1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>se espera: %1, se encontró: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 conserva el nombre de su pack. Solo las capas de manifiestos se nombran libremente.</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 está una sola vez: una pila tiene una capa de cada clase base.</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>Quitado: %1. Palette no permite quitar capas base de un perfil que ya tiene; deshacer las recupera.</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>No hay capas en el portapapeles. Copie primero algunas en la pila de esta u otra ventana.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>Infraestructura · orden fijo</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>Complementos · arrastre para reordenar</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nombre de la capa</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerKnowledge</name>
    <message>
        <source>values.schema.json of %1: %2</source>
        <translation>values.schema.json de %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>Un catálogo tiene la versión más reciente %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1, follows %2</source>
        <translation>Versión %1, sigue a %2</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>Del registro %1</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>Se instala en la oleada %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Aquí solo se pueden soltar capas de esta ventana.</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>capa %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n valor cambiado</numerusform>
            <numerusform>%n valores cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>Solo en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 Y %n fila más de este tipo.</numerusform>
            <numerusform>%1 Y %n filas más de este tipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>No se ha elegido ninguna capa</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>Elija una capa de la pila. Aquí se muestran su espacio de nombres, prioridad de instalación, imágenes y otros ajustes.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>No se pueden mostrar los ajustes, por la línea %1 de los valores: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>No se ha hecho: el texto ha cambiado entretanto. Aquí está lo que dice ahora.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>Pila de capas</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 se queda donde está: las capas de sistema operativo, Kubernetes, red y almacenamiento mantienen este orden.</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>Aquí no se puede soltar nada.</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifiestos para una capa nueva</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifiestos (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>Carpeta de perfiles</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
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
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>«%1» debe ser %2, pero es %3</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>«%1» tiene más de %2 elementos, y ningún perfil tiene tantos</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>«%1» debe ser un texto, pero es %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>Línea %1: «%2» contiene medio carácter (un sustituto suelto); se muestra como U+FFFD.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>Línea %1: «%2» es %3 donde va un texto; se ha leído como «%4».</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>«%1» debe ser true o false, pero es %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>Expo&amp;rtar como</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>C&amp;laro u oscuro</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>Contraer &amp;hasta nivel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>Ca&amp;tálogo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart de Helm</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>Escribir el perfil como JSON, YAML, carpeta o archivo comprimido</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Layerwright::NewProfileDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>un perfil sin nombre</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>Aquí se empezó un perfil que no se terminó.</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>Aquí se empezó %1 y no se terminó.</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>Capas del perfil</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Información básica</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>Con qué empieza el perfil y qué es.</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Tipo de nube</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>El sistema operativo y Kubernetes se hacen para una nube.</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>Una capa de la que esta nube puede prescindir.</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>Una capa que tiene todo clúster.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>La capa superior se instala al final, salvo que las prioridades indiquen otra cosa.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>La pila tal como quedará, y sus anomalías.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>¿Conservar lo que ha respondido hasta ahora?</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>Se le ofrecerá la próxima vez que cree un perfil.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>Reemplaza a %1, que se empezó antes y no se terminó.</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>mover entrada arriba</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>mover entrada abajo</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>No hay ninguna entrada más en este nivel.</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>No hay ninguna entrada antes de esta en este nivel.</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 ya es la primera de su nivel.</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 ya es la última de su nivel.</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>El ancla &amp;%1 se define más de una vez, y el movimiento podría cambiar el significado de sus alias: cambie antes el nombre de una de ellas.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renombrar «%1» a «%2»</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>Añadir «apiVersion: %1»</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>El objeto no dice qué es: añada «kind», como Deployment.</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>El objeto con kind %1 no dice de qué API es: añada «apiVersion», como v1 o apps/v1.</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>El objeto con kind %1 no tiene nombre: añada «metadata.name», o «metadata.generateName» si sirve cualquier nombre.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>Este documento no es un objeto de Kubernetes: es una lista, donde se esperan apiVersion, kind y metadata.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>Este documento no es un objeto de Kubernetes: es un valor simple, donde se esperan apiVersion, kind y metadata.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 supera los 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 está dañado: su SHA-256 no es el que le da nombre.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1: «%2» no es un digest SHA-256; no se lee lo que representa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>El registro no tiene nada bajo «%1».</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 no tiene ninguna capa con un digest SHA-256.</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 supera %3.</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>El registro tiene %1 de packs y charts, más de los %2 que puede tener una copia: indique una ruta dentro de él.</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>examinando %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>descargando %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>Un token para %1</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 no da ningún token.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1: %2 ha respondido con algo que no es JSON; no es un registro, o se interpone una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>La lista de repositorios</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>Las etiquetas de %1</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>El manifiesto %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 no es el que debería ser: su digest es %2, no %3.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1: %2 ha respondido con algo que no es JSON.</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>El blob %1 de %2</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 no es el que su nombre indica.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 no es el que su nombre indica. No se conserva.</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>Envío de un blob a %1</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>Envío de %1:%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>No se puede leer %1: no es un archivo, supera 1 MiB o no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 no dice qué reglas están desactivadas: no es un objeto JSON. Corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>no se puede escribir nada en su carpeta</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>otro programa lo está escribiendo; inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>Layerwright::OptionsTable</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>Columnas de las opciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Añadir opción</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Quitar opción</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>Subir opción</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>Bajar opción</translation>
    </message>
    <message>
        <source>option-%1</source>
        <translation>opción-%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Outline</name>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message>
        <source>No keys</source>
        <translation>Sin claves</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>Aquí se muestran las claves y los elementos del texto que está en el editor.</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>Bastan unas letras de una clave, y un punto separa una clave de la que la contiene: «server.image».</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las claves</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Buscar clave</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>Buscar clave en la estructura</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>Se muestra la primera encontrada.</numerusform>
            <numerusform>Se muestran las primeras %n encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>Ninguna clave se parece a «%1»</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>Restablecer «%1» al valor del pack</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>Restablecer %n valor al del pack</numerusform>
            <numerusform>Restablecer %n valores a los del pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1, que el pack no tiene</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>quitado; %1 en el pack</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>En el pack: %1
Aquí: %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
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
        <translation>Solo esta capa</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores cambiados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>Ningún catálogo tiene el pack de %n capa en su versión.</numerusform>
            <numerusform>Ningún catálogo tiene los packs de %n capas en sus versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>Se comparan los valores de las capas con los de sus packs.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con que comparar</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>Ningún catálogo tiene los packs de estas capas en sus versiones. Añada uno en el menú Catálogo.</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>No hay valores cambiados</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>&amp;Restablecer al valor del pack</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>Valores de %n capa que difieren de los de su pack.</numerusform>
            <numerusform>Valores de %n capas que difieren de los de sus packs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>Aquí se enumeran los valores que difieren de los de los packs.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>«%1» es ahora uno de sus preajustes de %2.</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>El preajuste es ahora «%1».</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>Eliminar un preajuste</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>¿Eliminar su preajuste «%1» de %2?</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>Los valores en los que se aplicó no cambian. Para guardar una copia, expórtelo antes.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Exportar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>Preajustes (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n preajuste incluido en %1.</numerusform>
            <numerusform>%n preajustes incluidos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n preajuste escrito en %1.</numerusform>
            <numerusform>%n preajustes escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>Importar preajustes de %1</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>Preajustes (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 no contiene ningún preajuste.</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>Ya tiene %n de los preajustes, con otros valores.</numerusform>
            <numerusform>Ya tiene %n de los preajustes, con otros valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>&amp;Reemplazar los míos</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Conservar los míos</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n preajuste tomado de %1.</numerusform>
            <numerusform>%n preajustes tomados de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 no es un archivo de preajustes: no es un archivo o supera los 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>no se puede escribir nada en su carpeta</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>otro programa lo está escribiendo; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>No se puede crear la carpeta %1 para sus preajustes propios.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml, línea %1: %2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml, «%1»: %2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>No se puede leer pack.json en el byte %1: %2.</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>pack.json no tiene «name».</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 no contiene ningún pack: no hay un pack.json que se pueda leer.</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>No se puede leer el pack de %1. %2</translation>
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
        <translation>No se puede leer el pack %1 %2. %3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>No se puede leer el chart de %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>No se conoce ningún pack</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>Elija una carpeta de packs, como la copia local de un repositorio de packs. Solo se lee, nunca se escribe en ella.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Ningún pack coincide</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>No hay ningún pack seleccionado</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>Seleccione un pack para ver qué es.</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>Buscar chart</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>Buscar pack</translation>
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
        <translation>Clase de capa</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Todos los catálogos</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>Omitir los packs que son solo para otras nubes</translation>
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
        <translation>&amp;Ocultar obsoletos</translation>
    </message>
    <message>
        <source>Try other words, or fewer filters.</source>
        <translation>Pruebe con otras palabras o con menos filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>Omitir los packs cuya versión más reciente esté obsoleta, deshabilitada o eliminada</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>no está entre «{{» y «}}»</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>No se puede leer la regla «%1»: %2.</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>las comillas que empiezan en «%1» no terminan</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>no hay nada antes o después de un «|»</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>hay un texto donde se espera «required», «readonly», «format» o «hints»</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>«%1» no es «required», «readonly», «format» ni «hints»</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>después de «format» se espera un texto entre comillas</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>En el nivel superior de un schema.yaml se esperan rutas, cada una con una regla.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>Una fila necesita un nombre en su primera columna.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya está.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>No hay fila %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>Los archivos del pack %1 %2 no están disponibles.</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>El pack %1 %2 no está completo. %3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>El pack %1 %2 está dos veces.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ya existe; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>La carpeta %1 no está vacía; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>&amp;Todos los de este equipo (%1)</translation>
    </message>
    <message>
        <source>Export Packs</source>
        <translation>Exportar packs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Those of this profile (%1)</source>
        <translation>&amp;Los de este perfil (%1)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>Un solo archivo (.tgz)</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>Una carpeta para cada uno, dentro de otra</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>Un OCI image layout</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Archivo de packs</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Archivos (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>Carpeta de packs</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>No hay ningún pack en este equipo: añada antes un catálogo.</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>No están en este equipo, y se omiten: %1.</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>Allí se añade tal cual como catálogo.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>%1 de la dependencia de %2 es «%3», que no es una versión.</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>Una dependencia no tiene packName, y se omite.</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>La dependencia de %1 no tiene tipo, y no se comprueba.</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>La dependencia de %1 es del tipo «%2», desconocido aquí, y no se comprueba.</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>Un recurso es del tipo «%1»; se conocen cpu, memory y diskSize.</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>minLimit de %1 no es un número.</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>Un componente de %1 no tiene resourceRequestParamRef.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>No se pueden leer los valores a partir de la línea %1, así que no se sabe qué difiere.</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>No se pueden leer los valores del pack, así que no se sabe qué difiere.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>Las reglas del pack no se comprueban. %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>Quitar la fila (Supr)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>Quitar la fila: %1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>Columnas de: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>Moverla dentro de «pack»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>«%1» debe estar dentro de «pack»: póngala con sangría bajo «pack:». Aquí no tiene efecto.</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>La prioridad de instalación debe ser un número entero entre comillas, como &quot;10&quot;; las menores se instalan primero.</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>La prioridad de instalación es un texto: ponga el número entre comillas.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>Un espacio de nombres tiene hasta 63 minúsculas, dígitos y «-», y empieza y termina con una letra o un dígito.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>Renombrarlo a «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>«%1» no significa nada en esta lista; lo correcto es «%2».</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>La línea %1 tiene el alias *%2: cámbielo donde está su ancla.</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>La línea %1 tiene claves donde se espera un texto. Se conservan; cámbielas en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>La línea %1 tiene una lista donde se espera un texto. Se conserva; cámbiela en el texto.</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>La línea %1 empieza un texto de varias líneas. Se conserva; cámbielo en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>La línea %1 tiene una clave que no es texto. Se conserva; cámbiela en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>La línea %1 tiene la clave «%2», que está dos veces: quite una en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>La línea %1 tiene un elemento sin claves; se espera «%2». Se conserva; cámbielo en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>La línea %1 no tiene claves, que aquí se esperan. Se conserva; cámbiela en el texto.</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>La línea %1 no tiene una lista, que aquí se espera. Se conserva; cámbiela en el texto.</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>«%1» está dos veces, primero en la línea %2: quite una en el texto.</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>Los valores no tienen claves, así que no hay lugar para ajustes.</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>«pack» contiene algo distinto de claves.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>La carpeta %1 no está o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>%1 no se lee: no está en la carpeta del pack.</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>%1 no se lee: no es un archivo o supera los 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>%1 no se lee: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 está dañado: su SHA-256 no es el que le da nombre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackView</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>Preajustes (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Descargar de %1</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*Sus valores y su README aún están en el servidor del catálogo %1. Descárguelo para verlos y para añadirlo.*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*Este pack no tiene README.*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PaletteActions</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>Buscar comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>Ningún comando se parece a «%1».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>Ir a capa, manifiesto, variable, clave, ventana o archivo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nada se llama aquí «%1».</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>Qué es el perfil: su nombre y versión, su tipo y nube, sus etiquetas. El lápiz los edita, y un clic en la versión enumera las demás que hay.</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>Las capas del perfil, como las muestra Palette: el sistema operativo abajo, los complementos encima. Un clic muestra los textos de una capa. Los complementos se arrastran a otros lugares, o se mueven con Alt+Arriba y Alt+Abajo; las capas base conservan el suyo.</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>Los perfiles de una carpeta, cada uno con sus versiones. Un doble clic abre uno en esta ventana.</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>Las opciones que el pack de esta capa ofrece para sus valores. Mientras el puntero está sobre una, el editor muestra qué líneas se irían y cuáles aparecerían; un clic hace el cambio, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>Lo que hay bajo «pack:» en los valores de esta capa, como formulario: espacio de nombres, prioridad de instalación, imágenes, etc. El formulario y el texto son uno; un cambio en cualquiera se ve en el otro.</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>Lo que se pregunta a quien despliega el perfil. Una capa toma la respuesta donde su texto tiene {{.spectro.var.NAME}}. El orden es el del formulario de despliegue; arrastre las filas para cambiarlo.</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>En qué orden se instalan las capas: primero las de menor prioridad, y juntas las de la misma. Una capa que se arrastra a otra oleada recibe su prioridad.</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>El texto tal como lo recibiría un clúster: las variables, las macros y los valores de otros packs se completan con valores que puede elegir para probar. Nada de esto se guarda en el perfil.</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>Las claves del texto que se muestra. Un clic lleva allí, y aquí queda seleccionada la clave donde está el cursor.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>Lo que está mal o es anómalo en el perfil, comprobado mientras trabaja. Un clic lleva allí; el enlace de la derecha lo corrige. Cuando el foco está aquí, F1 explica la regla del problema seleccionado.</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>Todos los lugares donde se usa lo que se buscó: una variable, un ancla, un valor de un pack. Un clic lleva allí.</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>Los textos de la capa seleccionada, cada uno en una pestaña: sus valores y sus manifiestos. Lo que no se toca queda como está, byte a byte.</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>Si todo está guardado, cuántas capas hay, dónde está el cursor y si el texto se puede leer. Un clic en los problemas lleva a ellos; uno en la línea pide otra.</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>Valores que difieren de los de los packs: lo que hay que llevar a una versión nueva. Intro va a un valor; Supr restablece el que tiene en el pack.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>El llavero del sistema no responde: puede estar bloqueado. La contraseña no se guarda.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>El sistema no tiene ningún llavero que acepte la contraseña: %1. No se guarda.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No fonts are installed here, without which no PDF can be drawn. Install some, such as the DejaVu fonts, or write HTML or Markdown.</source>
        <translation>Aquí no hay fuentes instaladas, y sin ellas no se puede dibujar ningún PDF. Instale algunas, como las DejaVu, o escriba HTML o Markdown.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>No se pudieron dibujar las páginas del PDF. Escriba HTML o Markdown en su lugar.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>manifiesto de %1</translation>
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
        <translation>otra ventana</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>otra ventana · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>archivo reciente · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>Se usa durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>Se aplica de inmediato a textos, números y fechas. Los pasos ya realizados conservan su nombre.</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Asp&amp;ecto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>&amp;Versiones anteriores de cada archivo</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>Antes de sobrescribir un archivo se conserva una copia; 256&#xa0;MiB en total.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>No se contacta con nadie hasta que lo pida. El camino pasa por el proxy del sistema o por el que indique su archivo PAC. Cuando ese pregunte quién es usted:</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Conser&amp;var la contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>M&amp;ostrar el contenido de un archivo antes de abrirlo</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>Los valores no son YAML a partir de la línea %1.</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>el propio pack tiene un preajuste con este nombre: cambie el nombre del suyo</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>No hay ningún preajuste «%1» en el grupo «%2».</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>Propio · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>desactivar %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>Renombrar preajuste</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>Los valores en los que está activo siguen indicando «%1:%2»: vuelva a elegirlo allí.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Se muestra como</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>El nombre con el que lo indican los valores. Único en su grupo.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>De los preajustes de un grupo se activa uno como máximo. Uno que está solo es un interruptor.</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>Indique cómo se muestra el preajuste.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Dé un nombre al preajuste.</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>Elija un grupo o escriba uno nuevo.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>El propio pack tiene un preajuste «%1» en este grupo: elija otro nombre.</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>Usted ya tiene un preajuste «%1» en este grupo: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>Vista previa de un preajuste</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>Los preajustes tratan de valores, y estos no son un mapa.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 es el alias *%2, cuya ancla está en otro lugar: grabe también ese valor o escríbalo completo.</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>No hay nada en %1, ni en los valores del pack ni en estos.</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>No hay nada que grabar: elija un valor.</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>%1 no se puede escribir como preajuste.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1: %2, su preajuste propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>Renombrar, exportar o eliminar este preajuste propio</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>Renombrar, exportar o eliminar %1</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>Los valores vuelven a ser como en el preajuste</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Aplicar %1 de nuevo</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n línea</numerusform>
            <numerusform>+%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n línea</numerusform>
            <numerusform>−%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>activo, como en el preajuste</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>activo, según el marcador</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>editado después: %1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>el marcador dice que está activo; los valores, otra cosa</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>no se puede aplicar: %1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>los valores ya son así, sin el marcador</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>el marcador indica «%1», que el pack no tiene</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>ningún preajuste de este grupo está activo</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>no se puede revertir: %1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>quitar las líneas del preajuste</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>quitar las líneas del preajuste: %1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>Editado después: %1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>Se perderían sus propios valores: %1. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>Preajuste %1: %2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1, de los packs del propio perfil</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1, del catálogo %2</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1, del catálogo de ejemplo</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1; la capa es %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>El preajuste «%1» del grupo «%2» no se puede indicar en los valores: sus nombres contienen comas, dos puntos o fines de línea.</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>No se pueden leer los preajustes, línea %1: %2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>No se pueden leer los preajustes: en el nivel superior se espera una clave «presets».</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>No se pueden leer los preajustes: «presets» no es una lista.</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>En la línea %1 hay un preajuste sin nombre.</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>Los valores contienen más de un documento, y Palette lee el primero: mueva lo que está debajo de «---» en la línea %1 a un manifiesto y elija después el preajuste.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún preajuste «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>Varios preajustes se llaman «%1»; escriba GROUP:NAME.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>No hay ninguna capa seleccionada</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>Los preajustes son opciones preparadas que vienen con un pack. Seleccione una capa para ver los de su pack.</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>Los preajustes vienen de la carpeta de un pack. Elija una carpeta de packs, como la copia local de un repositorio de packs, o abra un archivo comprimido que contenga packs.</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>Las capas de manifiestos no tienen preajustes</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>Los preajustes son opciones preparadas que vienen con un pack.</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>Aun así, sus valores se pueden editar como texto.</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>Más acerca de los preajustes propios</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>Buscar preajuste</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>Ningún preajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>No se conoce ningún pack para %1 %2</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>El pack %1 %2 no tiene preajustes</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>Señale una opción para ver las líneas que cambia.</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1 Cuando se corrija, se podrán volver a elegir preajustes.</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 no se hizo: %2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>%1 no se hizo. %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Regla: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>Mientras trabaja se examinan YAML, plantillas, nombres y el orden de las capas.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>&amp;Copiar mensaje</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>Desactivar «%1» en este &amp;perfil</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>Desactivar «%1» en &amp;todos los perfiles</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>Acerca de esta &amp;regla…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>Nuevo desde plan&amp;tilla</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Leyendo las plantillas…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Buscando más…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>Ca&amp;mbiar esta versión…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Se guardó la plantilla %1</translation>
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
        <translation>%1 es un archivo comprimido vacío.</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 es el archivo comprimido de un pack, no de un perfil: añada el pack a un perfil desde un catálogo.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 es un chart de Helm, no un perfil: añádalo a un perfil como capa.</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 no contiene ningún perfil: no hay en él ni %2 ni otro archivo que sea un perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 contiene %n perfil (%2): desempaquételo y ábralo.</numerusform>
            <numerusform>%1 contiene %n perfiles (%2): desempaquételo y abra uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>El perfil se leyó de «%1» dentro del archivo comprimido.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Edit name, version, description and tags</source>
        <translation>Editar nombre, versión, descripción y etiquetas</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>Editar información del perfil</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>Versión del perfil; haga clic para ver las otras que hay</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileDelegate</name>
    <message>
        <source>open here</source>
        <translation>abierto aquí</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 es un archivo ZIP: desempaquételo y abra el perfil que contiene.</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 está comprimido con xz o bzip2: desempaquételo antes. Se leen archivos comprimidos con gzip o zstd.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 no es un perfil: no es texto JSON o YAML ni un archivo comprimido (.tgz).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 supera los %2 MiB, y ningún perfil es tan grande.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>No se puede abrir %1: su nombre, o el de una carpeta superior, no es UTF-8. Cámbielo antes.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 es un enlace a %2, que no existe.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 no es un archivo, sino un dispositivo o una tubería.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>La carpeta %1 ya no está: elija otra.</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 no es una carpeta: elija una que contenga perfiles.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>No tiene permiso para ver la carpeta %1: consulte a su propietario o elija otra.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>La capa %1 no tiene nombre: dele uno.</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>El nombre de la capa «%1» contiene una «/», que las versiones más recientes de Palette rechazan: cámbielo.</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>La capa «%1» tiene el mismo nombre que la capa %2, y los nombres son únicos en un perfil: cambie uno. Un pack que se usa dos veces se llama NOMBRE-VISIBLE--%1.</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>El manifiesto %1 de la capa «%2» no tiene nombre: dele uno.</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>La capa «%1» tiene dos manifiestos llamados «%2»: cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>La capa «%1» es del tipo «%2», y su registro «%3» es de la clase «%4», que no los contiene: vuelva a elegir el pack desde el registro que lo tiene.</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>La capa «%1» no indica la versión de su pack: elija una.</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>La capa «%1» no dice en qué registro está su pack; Palette lo pregunta al importar.</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>sistema operativo</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>complemento</translation>
    </message>
    <message>
        <source>The profile has no name. The product imports none without: give it one.</source>
        <translation>El perfil no tiene nombre. Palette no importa ninguno sin él: dele uno.</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>El nombre del perfil contiene un fin de línea u otro carácter invisible: quítelo.</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>El nombre del perfil «%1» empieza o termina con un espacio, que nadie ve en una lista: quítelo.</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>El perfil no tiene versión; Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>«%1» no es una versión que Palette acepte: escriba tres números, como 1.0.0 o 1.0.0-beta.</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>El perfil no tiene tipo: elija infraestructura, completo, complementos o sistema.</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>«%1» no es un tipo de perfil conocido aquí; se conserva tal cual.</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>Un perfil con sistema operativo y Kubernetes se hace para una nube: elija cuál.</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>«%1» no es una nube conocida aquí; se toma por personalizada. Compruebe que esté bien escrita.</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>Una etiqueta no tiene nombre: quítela o dele uno.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>La etiqueta «%1» está dos veces; Palette conserva la última: quite la otra.</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>Falta la capa de almacenamiento: añada un pack para ella, salvo que la nube traiga su propio almacenamiento.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>La capa «%1» (%2) está encima de «%3»; el orden es sistema operativo, Kubernetes, red, almacenamiento y después complementos: bájela.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>La capa «%1» es de la clase «%2», desconocida aquí. Se conserva y se trata como complemento.</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>La capa «%1» tiene el tipo «%2», desconocido aquí; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>La capa «%1» es un complemento, y un perfil de infraestructura no los contiene: haga que el perfil sea completo o ponga la capa en un perfil de complementos.</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>El perfil aún no tiene capas.</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>Falta una capa que todo clúster necesita: %1. Añada un pack para ella.</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>La capa «%1» es la segunda de su clase (%2), y un clúster tiene una: quite una de ellas.</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>La capa «%1» es una capa base (%2), que solo puede estar en un perfil de infraestructura o completo: cambie el tipo del perfil o quite la capa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>no se conoce: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (cambiado después)</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>oleada %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>El nombre %1 no dice qué escribir: termínelo con .tgz, .json, .yaml, o con / para una carpeta.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 supera los 64 MiB y no se desempaqueta para la lista: ábralo para ver qué es.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>No se puede crear la carpeta de plantillas, %1: compruebe si tiene permiso de escritura.</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>No se puede quitar la plantilla %1: compruebe si tiene permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 es una configuración de Terraform: exporte el perfil como JSON y abra ese archivo.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 está vacío: no contiene ningún perfil.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 es texto UTF-16: guárdelo como UTF-8 y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>esto no es un perfil: un perfil es un objeto con «metadata» y «spec»</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>esto es un perfil de aplicación; Layerwright diseña perfiles de clúster</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>esto no es un perfil: no tiene «spec.template» con capas</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>esto no es un perfil: parece %1</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>Esto es una respuesta del servidor de Palette; se han leído sus capas publicadas.</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>Esto es una respuesta del servidor de Palette; se han leído las capas de su borrador.</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>Se guarda en la forma que Palette importa: se omite entonces lo que describe el objeto del servidor (identificadores, fechas, estado).</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>Indica manifiestos sin su texto; aquí están vacíos.</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>Este perfil tiene sus miembros en el nivel superior; después de un cambio se guarda en la forma que Palette importa.</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>Esa forma no tiene lugar para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n nota más.</numerusform>
            <numerusform>Se han omitido %n notas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>un objeto de Kubernetes; se puede añadir a un perfil como manifiesto</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>el pack.json de un pack; añada el pack a un perfil desde un catálogo</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>una lista del servidor de Palette; guarde un solo perfil de ella</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>el presets.yaml de un pack</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>una lista de variables de perfil</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>una lista de macros</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>un mensaje de error del servidor de Palette</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>una respuesta del servidor de Palette a un cambio; indica un perfil pero no lo contiene</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>los valores de una capa</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
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
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>No se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>Elija una carpeta, y sus perfiles se mostrarán aquí con sus versiones.</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>Cuando vuelva a estar, sus perfiles se mostrarán aquí.</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>No hay perfiles en esta carpeta</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>Se muestran archivos comprimidos, JSON, YAML y carpetas que contienen un perfil. Guarde uno aquí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>Se buscan palabras en el nombre, la versión, el tipo, la nube, las etiquetas, la descripción y el archivo.</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Mostrar todos los perfiles</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>Buscar perfil</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>Buscar perfil en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>Ningún perfil tiene «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Leyendo… %n archivo hasta ahora</numerusform>
            <numerusform>Leyendo… %n archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Detenido después de %n archivo.</numerusform>
            <numerusform>Detenido después de %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>Solo se examina el primer archivo: repártalos en carpetas.</numerusform>
            <numerusform>Solo se examinan los primeros %n archivos: repártalos en carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n archivo no se puede leer; figura al final.</numerusform>
            <numerusform>%n archivos no se pueden leer; figuran al final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>… (el resto no se muestra)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>Aquí aparecen los perfiles que abra o guarde.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>A&amp;brir recientes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>Desanclar %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Anclar %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desanclar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>A&amp;nclar</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>Grabar un preajuste de %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>&amp;Todo lo que difiere del pack (%n valor)</numerusform>
            <numerusform>&amp;Todo lo que difiere del pack (%n valores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>Lo s&amp;eleccionado en el editor (%n valor)</numerusform>
            <numerusform>Lo s&amp;eleccionado en el editor (%n valores)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>Lo s&amp;eleccionado en el editor (nada)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>Seleccione antes líneas de los valores en el editor.</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>&amp;Valores que tiene el preajuste</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>El preajuste como YAML</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>Como &amp;YAML</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>Los valores son los del pack: no hay nada que grabar.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordedValues</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>En el pack</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>Valores que se graban</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>Layerwright no terminó como debía. Lo que no se había guardado sigue aquí; una vez restaurado, Deshacer lleva paso a paso a lo que contenía el archivo.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>Se vuelve a ofrecer la próxima vez que se inicie Layerwright.</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>¿Descartar los cambios sin guardar de %n perfil?</numerusform>
            <numerusform>¿Descartar los cambios sin guardar de %n perfiles?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>No se pueden recuperar. Los archivos no cambian.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>El índice de «%1»</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>descargando el índice</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>No se pudo leer el catálogo «%1». %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>Otra ventana u otro programa está actualizando el catálogo «%1», o no se puede escribir en su carpeta %2.</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>La lista de packs de «%1»</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>«%1» no es una secuencia de escape</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>«%1» no es una clase de caracteres</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>«%1» no es un intervalo de caracteres</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>falta el «]» de «%1»</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>falta el «)» de «%1»</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>un «)» no tiene «(» en «%1»</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>termina con una «\»</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>«%1» no tiene delante nada que repetir</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>«%1» repite demasiadas veces o con los límites invertidos</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>«%1» repite lo que ya se repite</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>RE2 no conoce «%1»: no admite comprobaciones de contexto (look-around)</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>«%1» no es un nombre de grupo</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>es demasiado grande una vez desarrollada</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>La expresión regular tiene más de %1 caracteres: acórtela.</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>No se puede leer la expresión regular «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 o posterior</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 o anterior</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>Ninguna versión conocida cumple todos los requisitos: cambie o quite una de las dos capas.</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>No se conoce ninguna versión más reciente: busque otro pack en su lugar.</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>La capa «%1» pide %2 en sus valores, y su pack exige %3 como mínimo: aumente las solicitudes (requests) o las réplicas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>Los packs que indican sus necesidades piden a las máquinas de un clúster %1. Palette lo compara con los grupos de máquinas al crear un clúster.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>Las capas «%1» y «%2» tienen ambas el nombre visible «%3», que debe ser único en el perfil y en su clúster: dé otro a esta.</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>Instalarlo en el espacio de nombres %1</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>La capa «%1» es un chart y no indica un espacio de nombres, así que se instala en «default»: defina pack.namespace en sus valores.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>Las capas «%1» y «%2» se instalan ambas en el espacio de nombres «%3». Quitar «%1» más tarde destruye el espacio de nombres con todo lo que contiene, también «%2»: dé a cada capa un espacio de nombres propio.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>Capa «%1»: el pack %2 %3 está hecho para %4, y este perfil es para %5. Use un pack hecho para esa nube, o cambie la nube del perfil.</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>El manifiesto «%1» está adjunto a la capa base «%2». En edge, Palette no aplica esos manifiestos: póngalo en una capa de manifiestos propia.</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>No se puede leer un pack, y sus reglas no se comprueban: corríjalo o avise a su autor. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>Hay %n pack más que no se puede leer.</numerusform>
            <numerusform>Hay %n packs más que no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>Capa «%1»: algo en el pack.json de %2 %3 no se puede leer; el resto sí se examina. %4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>El archivo %1, junto a este, también es «%2» %3, y Palette importa solo uno de ellos: dé a uno otra versión u otro nombre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>Cambiar versiones: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>cualquier versión</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>La capa «%1» requiere el pack «%2» (%3), y la pila no lo tiene.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>Añádalo, salvo que lo traiga otro perfil del clúster.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>La capa «%1» %2 no funciona con «%3» (%4), y la pila tiene %5.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>La capa «%1» %2 menciona «%3» (%4) para las actualizaciones, y la pila tiene %5. Lea el README de su pack antes de actualizar clústeres.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>La capa «%1» %2 necesita «%3» (%4), y la pila tiene %5.</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>Versiones más cercanas que cumplen todos los requisitos: %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>Capa «%1»: el pack %2 está obsoleto y se deshabilitará.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>Capa «%1»: el pack %2 está deshabilitado; Palette ya no lo ofrece.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>Capa «%1»: el pack %2 se ha eliminado; Palette no puede usarlo.</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>Use una versión más reciente: %1.</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>El objeto «%1» no indica un espacio de nombres, y la capa «%2» no tiene ninguno para él, así que se crea en «default»: defina pack.namespace en los valores de la capa, o metadata.namespace aquí.</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>Añada: %1.</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>Salvo que lo traiga otro perfil del clúster, añada: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se ha escrito en %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>Aquí no se conoce ningún programa que muestre %1.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportFindings</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>Preajustes activos</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>El perfil no tiene capas.</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>En el orden del archivo, la inferior primero.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>cumple %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>El perfil no declara variables.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>En el pack</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… y %n valor más.</numerusform>
            <numerusform>… y %n valores más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores cambiados</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>Como en sus packs: %1.</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>No comparadas, pues no se conoce su pack en esa misma versión: %1.</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>Ninguna capa es de un pack.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>Ningún valor enumera imágenes en pack.content.images, y ningún manifiesto indica una.</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>Las que enumeran los valores en pack.content.images y las que indican los manifiestos. Los charts pueden usar otras.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>No se ha encontrado ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>No se incluye %n hallazgo de reglas desactivadas.</numerusform>
            <numerusform>No se incluyen %n hallazgos de reglas desactivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>Valores que difieren de los de los packs.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… y %n línea más</numerusform>
            <numerusform>… y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nada que resolver</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>Seleccione una capa para ver sus valores y manifiestos como los recibiría un clúster.</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>Ir al siguiente lugar sin resolver</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>Mostrar enmascarados</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>Mostrar los valores de las variables enmascaradas, no asteriscos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>Copiar lo seleccionado o, si no, todo el texto</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Ir al origen</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>A la línea en el editor (Intro, o Ctrl y clic)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n con valor de prueba</numerusform>
            <numerusform>%n con valores de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>el resultado no es YAML</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>Nada que completar: un clúster recibe el texto tal cual</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n sin resolver</numerusform>
            <numerusform>%n sin resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>Texto resuelto</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>&amp;Ir al origen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>El perfil no tiene ninguna variable «%1».</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>La variable «%1» es obligatoria y no tiene valor predeterminado: dele un valor de prueba.</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>Un valor de prueba; la macro debe existir donde se use el perfil.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>La macro «%1» debe existir donde se use el perfil; aquí no tiene valor de prueba.</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>Un valor de prueba; cada clúster tiene el suyo.</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette no tiene ninguna macro del sistema «%1».</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>La pila no tiene ninguna capa «%1»; Palette pone aquí el valor predeterminado, o nada.</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>El valor «%1» se refiere a sí mismo.</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>El valor «%1» es una referencia de más.</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>La capa «%1» no tiene ningún valor «%2»; Palette pone aquí el valor predeterminado, o nada.</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>«%1» no es un valor simple.</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>Se completaría más de lo que cabe.</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>«%1» no es ninguno de los valores de Palette.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>Palette no aplica funciones a una variable de perfil.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>No se ha calculado: %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>No existe la función «%1».</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>«%1» no es una cantidad de %2, y no se cuenta: escriba una como %3.</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>«%1» no es un número de réplicas; se cuenta una: escriba un número entero.</translation>
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
        <translation>%1 MiB de memoria</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 GiB de memoria</translation>
    </message>
    <message>
        <source>%1 GB disk</source>
        <translation>%1 GB de disco</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>Sin anomalías.</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>Anomalías; se pueden corregir más tarde</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1 en este perfil</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 en todos los perfiles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Qué detecta</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>A partir de este lugar el texto no es YAML</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>Hay algo después del final de un documento</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>Hay un tabulador en la sangría</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>Un byte no es UTF-8, o un carácter está prohibido en YAML</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>Los valores están anidados a más profundidad de la que se lee</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>El texto es más grande de lo que se lee</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>Un mapa tiene una clave dos veces</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>Un valor o una clave empieza con una plantilla y no está entre comillas</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>Un alias no tiene ancla</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>Una clave de Palette está junto a «pack», no dentro</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>La prioridad de instalación no es un número entre comillas</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>El espacio de nombres no es un nombre que Kubernetes acepte</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>Una clave de «pack.content» está mal escrita</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>Un documento de un manifiesto no es un objeto</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>Un objeto no dice de qué clase es (kind)</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>Un objeto no dice de qué API es</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>Un objeto no tiene nombre</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>Un objeto está dos veces en el perfil</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>Falta un valor que el pack exige</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>Un valor no tiene el formato que el pack espera</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>Se cambió un valor que debe quedar como en el pack</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>No se puede leer una regla del pack</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>Una contraseña del pack está en texto claro</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>Un valor es de otro tipo que el que el chart espera</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>Un valor no es de los que el chart permite</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>Falta una clave que el chart exige</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>Una clave no es de las que el chart permite</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>El esquema del chart se refiere a algo externo, que no se lee</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>Algo del esquema del chart no se puede evaluar</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>No se puede leer un chart del pack</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>Un pack requiere otro que no está en la pila</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>Un pack requiere otra versión de un pack de la pila</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>Un pack no funciona con otro de la pila</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>Un pack indica algo sobre las actualizaciones de otro</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>No se puede leer una dependencia de un pack</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>No se puede leer un pack del catálogo</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>Algo que parece un secreto está en texto claro</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>El perfil no tiene nombre, o es difícil de leer</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>La versión del perfil no consta de tres números</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>El tipo del perfil falta o es desconocido</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>El perfil es para una nube y no indica cuál</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>El perfil es para una nube personalizada</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>Otro archivo de la carpeta tiene el nombre y la versión del perfil</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>Una etiqueta no tiene nombre, o tiene el de otra</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>El perfil no tiene capas</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>Falta una capa base</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>Una capa base está encima de otra que debería quedar por encima</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>Una capa base está dos veces</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>Un perfil de complementos o de sistema contiene una capa base</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>Un perfil de infraestructura contiene un complemento</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>Dos capas tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>Dos capas tienen el mismo nombre visible</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>Varias capas comparten un espacio de nombres, que desaparece con una de ellas</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>Un pack no está hecho para la nube del perfil</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>Una capa base en edge tiene manifiestos</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>Lo que los packs de la pila piden a las máquinas</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>Un valor pide menos de lo que el pack necesita</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>No se puede leer la cantidad de un recurso</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>Una capa no tiene nombre, o tiene uno que Palette rechaza</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>Una capa es de una clase desconocida</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>Una capa es de un tipo desconocido</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>Una capa no indica la versión de su pack</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>Una capa no dice de qué registro procede</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>El tipo de una capa y su registro no concuerdan</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>Una capa no indica un espacio de nombres</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>Un pack está obsoleto o se ha eliminado</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>Un manifiesto no tiene nombre</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>Dos manifiestos de una capa tienen el mismo nombre</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>Una variable no tiene nombre, o tiene uno con caracteres inusuales</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>Dos variables tienen el mismo nombre</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>El formato de una variable es desconocido</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>La entrada de una variable es desconocida o no concuerda con el resto</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>No se puede leer la expresión que comprueba una variable</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>El formulario de despliegue rechazaría el valor predeterminado de una variable</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>Hay algo anómalo en las opciones de una variable</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>Una variable enmascarada tiene su valor predeterminado en el archivo</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>El valor predeterminado de una variable contiene una plantilla</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>Una plantilla usa una variable que no existe</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>Una variable no se usa en ninguna capa</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>Una plantilla aplica una función a una variable</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>Hay una variable en «pack.content»</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>«system.uri» tiene a la vez una variable y una macro</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>Una variable está entre comillas que sus valores también contienen</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>Una plantilla empieza con una palabra que Palette no conoce</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>Una plantilla usa una macro del sistema desconocida</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>Una plantilla usa una macro de un proyecto o inquilino</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>Una plantilla se refiere a una capa que no existe</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>Una plantilla se refiere a un valor que no existe</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>Una plantilla usa una función desconocida</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>Solo las &amp;desactivadas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Reglas para %1</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>Buscar regla</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Acerca de la regla</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>&amp;Activar todas</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>Abrir en el &amp;manual</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>Todas las reglas, y cuáles están desactivadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n regla desactivada</numerusform>
            <numerusform>%n reglas desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1; hallazgos ocultos por ello: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>Volver al valor habitual</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>Valor habitual de %1</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valor de prueba de %1</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>No tiene valor aquí.</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>Oculta: quien despliega recibe siempre el valor predeterminado.</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>De solo lectura: quien despliega recibe siempre el valor predeterminado.</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>Obligatoria, y no tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>No tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>El valor predeterminado.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No se acepta: %1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>Su valor de prueba.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>Cuando un texto usa variables o macros, aquí se pueden introducir valores de prueba.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>Lo que introduciría quien despliega.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>Deben existir donde se use el perfil.</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>Macros del sistema</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>Cada clúster tiene las suyas; estas son de prueba.</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>Se conservan mientras el perfil está abierto, y nunca se escriben en él.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Renombrarla a «%1»</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>Añadirlo como «%1»</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>Los valores no se comprueban con %1. %2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>Algo en %1, línea %2, no se comprueba. %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaWords</name>
    <message>
        <source>nothing (null)</source>
        <translation>nada (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>«%1» es demasiado corto: el esquema exige como mínimo este número de caracteres: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>«%1» es demasiado largo: el esquema permite como máximo este número de caracteres: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>«%1» tiene muy pocos elementos: el esquema exige como mínimo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>«%1» tiene demasiados elementos: el esquema permite como máximo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>«%1» tiene muy pocas claves: el esquema exige como mínimo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>«%1» tiene demasiadas claves: el esquema permite como máximo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>«%1» ya está en la lista, y el esquema permite cada elemento una sola vez.</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>los valores</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>«%1» cumple varias alternativas del esquema, que permite solo una de ellas.</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>Falta «%1», y el esquema lo exige: añádalo.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>«%1» es una clave que el esquema no permite ahí.</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>A «%1» le falta un elemento que el esquema exige en la lista, o tiene demasiados.</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>El esquema no permite ahí «%1»: quítelo.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types of values</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>«%1» es «%3»; el esquema exige %2 como mínimo.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>«%1» es «%3»; el esquema exige %2 como máximo.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>«%1» es «%3»; el esquema exige más de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>«%1» es «%3»; el esquema exige menos de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>«%1» es «%3»; el esquema exige un múltiplo de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>«%1» es «%3», que no tiene la forma que el esquema exige: %2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>«%1» es «%3», que no tiene el formato que el esquema exige: %2.</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>«%1» no cumple ninguna de las alternativas del esquema.</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Alternativa %1: %2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>«%1» es de un tipo incorrecto. Se espera: %2. Se encontró: %3.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>«%1» tiene un valor que el esquema no permite. Se permite: %2. Se encontró: %3.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>«%1» es una clave que el esquema no permite ahí. Claves conocidas: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>«%1» tiene un valor que el esquema excluye: %2.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>Se refiere a «%1», que no se lee: un esquema solo puede referirse a sí mismo.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>Se refiere a «%1», que no está en él.</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>«%1» se refiere a sí mismo sin fin.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>Exige más trabajo del que se hace por un texto.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>Esto es una clave privada o un token en texto claro: todo el que tenga el perfil puede leerlo. Use una variable de perfil enmascarada o un secreto que exista en el clúster.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>«%1» parece una credencial en texto claro. Si lo es, use una variable de perfil enmascarada: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>No se consulta nada al servidor hasta que pulse el botón.</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>Añadir servidor de catálogo</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>Servidor de catálogo</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>Añadir y leer</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>Guardar y leer</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Repositorio de Helm</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>Registro OCI de packs y charts</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>como Palette llama a este registro</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>Las capas de este catálogo indican que son del registro con este nombre.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>Conser&amp;var la contraseña</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>Un nombre de usuario y una contraseña no se envían por http://, donde otros pueden leerlos.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>Cualquiera en el camino a este servidor puede hacerse pasar por él.</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>Para cuando el servidor pregunta quién es usted. El nombre y la contraseña van solo a este servidor, y nunca por http://.</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>En el llavero de su escritorio, que le pide desbloquearlo, o en la memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>Consola de Palette</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>ninguno: los packs del inquilino</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>UID del pro&amp;yecto</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Clave de AP&amp;I</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>Conser&amp;var la clave</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>a su elección</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>Las capas de este catálogo indican el registro que da la consola.</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Esta consola necesita una clave de API: cree una allí, en los ajustes del usuario.</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>Dónde está el servidor: https://… para un repositorio de Helm, que tiene allí un index.yaml, oci://HOST/PATH o https://… para un registro OCI, y https://… de la API para una consola.</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Un repositorio de Helm solo tiene charts. Un registro OCI puede contener packs, charts o ambos; una dirección que empieza por oci:// siempre es uno. La consola de su Palette tiene los packs de todos los registros que conoce.</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>Cómo se llama aquí el catálogo. Las capas que vienen de él indican que son del registro con este nombre, así que elija el que tiene en su Palette. Una consola indica ella misma de qué registro es un pack.</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>El proyecto cuyos packs se listan, por su UID en la consola; si no se indica, los del inquilino.</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>La contraseña o el token de acceso de este usuario, o la clave de API de la consola, que se crea allí en los ajustes del usuario. Nunca se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Segundo atajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>Pulse las teclas en un campo. Retroceso quita un atajo, Esc lo deja como está.</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>Rea&amp;signar</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Atajo:</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>&amp;o:</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Sin teclas para: %1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>No hay ningún comando seleccionado</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 es el atajo de «%2» en %3.</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 entraría en conflicto con %2, el atajo de «%3» en %4.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>Hoja de atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutsDialog</name>
    <message>
        <source>The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.</source>
        <translation>La búsqueda abarca menús, nombres y teclas: «archivo guardar», «F12».</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>Buscar comando o teclas</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>Mostrar todos los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>&amp;Hoja…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Todas las teclas en una página, para copiarla como texto</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>Ningún comando se parece a «%1»</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>¿Devolver a todos los comandos sus teclas originales? Se pierde lo que haya cambiado.</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Aún no hay capas</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>Un perfil es una pila de capas. Empiece con un pack o con manifiestos propios, o abra un perfil existente.</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>La búsqueda abarca nombre, clase, versión y registro.</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>Buscar capa</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Mostrar todas las capas</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>Ninguna capa tiene «%1»</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPicture</name>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>Estado de guardado</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Codificación y fines de línea</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Ir a una línea</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n oleada</numerusform>
            <numerusform>%n oleadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>Los complementos se instalan oleada por oleada, según su prioridad de instalación.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n advertencia</numerusform>
            <numerusform>▲ %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Comunicando con %1</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>Nada abre aquí una conexión si usted no pide justamente eso.</translation>
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
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, este paso</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, pendiente</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>El texto que se combina tiene dos veces la clave «%1».</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>Solo se puede combinar un mapa: el texto que se combina no lo es.</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>Un mapa solo se puede combinar con otro: el texto no lo es.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 es el alias *%2, en el que no se puede combinar nada: cambie el valor donde está su ancla.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>«%1» es una variable de este perfil.</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>«%1» es una variable de este perfil; su valor predeterminado es «%2».</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>Nada puede referirse a lo que hay aquí: se buscan usos de claves de los valores de una capa, anclas, variables y macros.</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>«%1» no se define aquí: cambie el nombre donde se define (F12 lleva allí).</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>Aquí no hay ninguna clave, ancla o variable que pueda recibir otro nombre.</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>renombrar ancla %1</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>Hay otra clave «%1» junto a esta: cambie una de ellas en el texto.</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>renombrar clave %1</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>usar la variable %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>Ninguna capa de este perfil es el pack «%1»: la referencia toma lo que indique otro perfil del clúster, o nada.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>Los valores de «%1» no tienen «%2»: sin un valor predeterminado, la referencia no da nada.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>El perfil no tiene ninguna variable «%1»: defínala o corrija el nombre.</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>La macro «%1» no forma parte de un perfil: se define en el proyecto o inquilino al que se importa el perfil.</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>«%1» lo indica Palette al desplegar un clúster.</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>Aquí no hay ningún alias, variable, macro ni referencia a un pack cuya definición se pueda mostrar.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>El host en el que se accede a la aplicación, en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>El nombre de la aplicación, en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>El nombre del nivel (tier), en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>El id. de la aplicación, en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>El nombre del perfil de la aplicación.</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>El id. del perfil de la aplicación.</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>El nombre de la descripción del nivel (tier), en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>El id. de la descripción del nivel (tier), en perfiles de aplicaciones.</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>La región de la nube en la que se ejecuta el clúster.</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>La nube en la que se ejecuta el clúster.</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>El nombre de la cuenta de nube del clúster.</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>El id. de la cuenta de nube del clúster.</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>La dirección virtual de la API del clúster, en edge y en vSphere.</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>El nombre del clúster.</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>El id. del clúster.</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>El nombre del perfil de infraestructura del clúster.</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>El id. del perfil de infraestructura del clúster.</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>La versión del perfil de infraestructura del clúster.</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>El nombre de este perfil.</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>El id. de este perfil.</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>La versión de este perfil.</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>La versión de Kubernetes en el clúster.</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>El nombre del proyecto en el que está el clúster.</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>El id. del proyecto en el que está el clúster.</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>El puerto del proxy inverso.</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>El protocolo del proxy inverso.</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>El host del proxy inverso que lleva al clúster.</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>El puerto de los hosts virtuales del proxy inverso.</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>El id. del inquilino.</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>La dirección de correo de quien despliega el clúster.</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>El nombre de quien despliega el clúster.</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>El id. de quien despliega el clúster.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>key:value, Return</source>
        <translation>clave:valor, Intro</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>Haga clic para editar las etiquetas</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ Añadir etiquetas</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>no hay nada del byte %1 al %2 de un texto de %3</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>el resultado sería demasiado largo</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>el texto no es Base64</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>el número sería demasiado grande</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>«%1» solo lo calcula Palette</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>no existe la función «%1»</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>«%1» se llama con %2 valores y admite %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>«%1»: el resultado sería demasiado largo</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>un texto no está cerrado</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>«%1» es más de lo que aquí se calcula</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>falta algo junto a un «|»</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>Cambiarlo a %1</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>«%1» no es ninguno de los valores de Palette: estos empiezan con .spectro.var, .spectro.system, .spectro.macro o .spectro.pack.</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>No existe la función «%1»; las plantillas conocen las de Go y las de sprig.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>El perfil no tiene ninguna variable «%1», y Palette rechaza una capa que usa una inexistente: defínala o corrija el nombre.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>Palette no aplica funciones a una variable de perfil: «%1» llega tal como se introdujo. Quite «%2».</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>Palette no completa variables en pack.content, que se lee antes de desplegar un clúster: escriba el texto en lugar de «%1».</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri admite variables o macros, no ambas: escriba el texto en lugar de una de ellas.</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>Un valor de «%1» contiene una comilla simple, que cierra aquí las comillas que lo rodean: use comillas dobles.</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>Un valor de «%1» contiene una comilla doble o una barra invertida, que entre comillas dobles significa otra cosa: use comillas simples.</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>Un valor de «%1» tiene varias líneas, que entre comillas quedan en una sola: use aquí un bloque (|).</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>La documentación de Palette no incluye la macro del sistema «%1»: corrija el nombre.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>La macro «%1» debe existir en el proyecto o inquilino antes de importar allí este perfil.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>La pila no tiene ninguna capa «%1»: si el clúster tampoco la tiene, Palette pone aquí el valor predeterminado, o nada.</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>«%1» de la capa «%2» no es un valor simple, sino un mapa o una lista.</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>Los valores de la capa «%1» no tienen «%2»: Palette no pone nada aquí.</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>Ninguna capa usa la variable «%1».</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>La expresión tarda demasiado</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 en %n texto</numerusform>
            <numerusform>%1 en %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1, y hay más</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>en %n texto</numerusform>
            <numerusform>en %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazada</numerusform>
            <numerusform>%n reemplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>%1 en %n texto más</numerusform>
            <numerusform>%1 en otros %n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>Textos de la capa</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>Nombre del manifiesto</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>Valores de la capa</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifiesto %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>&amp;Añadir manifiesto</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>Di&amp;vidir en documentos</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>soltar</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>mover texto</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferQueue</name>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TrustFields</name>
    <message>
        <source>Take &amp;any certificate of this server</source>
        <translation>&amp;Aceptar cualquier certificado de este servidor</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Arc&amp;hivo de CA</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>Certificado de una autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>Un certificado en formato PEM, cuando el del servidor lo emitió una autoridad que su sistema no conoce. Las autoridades del sistema también cuentan.</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>Se acepta cualquier certificado que presente el servidor. Entonces nada indica si es el servidor que usted quiere: es preferible el archivo de CA.</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>&amp;Publicarlo de inmediato, no como borrador</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>Subir a la consola</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>Lo que la consola necesita saber</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>&amp;Enviarlo a pesar de %n error; está en Problemas</numerusform>
            <numerusform>&amp;Enviarlo a pesar de %n errores; están en Problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>&amp;Consultar a la consola</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Indique primero la consola y su clave de API.</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>«Consultar a la consola» envía el perfil a %1 para que lo compruebe: si el nombre y la versión están libres y si los packs y las macros existen. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>«Importar» crea %1 en %2 y lo publica.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>«Importar» crea %1 en %2, como borrador.</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>consultando sobre %1</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>Estas macros se usan y no existen; créelas antes en la consola: %1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>No se sabe si las macros existen. %1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>La consola lo aceptaría.</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>importando %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 ya está en %2. Su UID es %3.</translation>
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
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1, %2, se define aquí: %3</translation>
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
        <translation>Sin usos</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>Con el cursor en una clave, un ancla, una variable o una macro, Mayús+F12 enumera dónde se usa.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>«%1» no se usa en ningún lugar</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>«true» o «false»</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>No se puede leer el formato «%1»: %2.</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>falta el «}» de un marcador de posición</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>no existe el tipo «%1»</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>después de «%1:» se espera un «/» o un «[»</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>falta el «/}» que termina una expresión regular</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>falta el «]}» que termina una lista</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>«[%1]» no es un intervalo como «[1-9]»</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>el intervalo «[%1]» termina antes de empezar</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>texto como «%1»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>versión como «1.2.3»</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>dirección IPv4</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>número del %1 al %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1, patrón: «%2»</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValuesEditor</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableDelegate</name>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the masked value</source>
        <translation>Mostrar el valor enmascarado</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1 (no es ninguna de las opciones)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>Como lo ve quien despliega</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nombre &amp;visible</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>E&amp;xpresión que cumplen los valores (RE2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>De solo lectura</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>Intro cambia también todos los usos.</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>Se usa como {{.spectro.var.%1}}</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>Basta con que la cumpla una parte del valor; ^ y $ exigen el valor completo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>Aún no la usa ninguna capa. Escriba {{.spectro.var.%1}} en los valores de una capa.</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>Un doble clic lleva allí.</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>El nombre con el que las capas usan la variable: {{.spectro.var.NAME}}. Letras, dígitos, «_» y «-», y no lo tiene ninguna otra variable del perfil. Otro nombre cambia todos los textos que la usan.</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>Lo que lee quien despliega encima del campo. No lo tiene ninguna otra variable del perfil.</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>Una frase para quien despliega: qué hace el valor y dónde se encuentra.</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>Qué valores acepta el formulario de despliegue. Un número puede ser entero o decimal, un booleano es true o false, una versión tiene tres números, una red tiene un prefijo, como en 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>Cómo se pide el valor: en una línea, en varias o eligiendo de una lista.</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>De qué puede elegir quien despliega: el valor que se pone en los textos y la etiqueta que se muestra para él. Una lista necesita un valor predeterminado entre sus valores.</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>Lo que hay en el campo antes de que quien despliega lo cambie. Una variable de solo lectura lo necesita, y también una que sea a la vez oculta y obligatoria.</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>Una expresión regular en la sintaxis de RE2 que debe cumplir cada valor, como ^[a-z]+$. Sin ^ y $ basta con que la cumpla una parte del valor. RE2 no tiene comprobaciones de contexto (look-around) ni referencias inversas.</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>Palette no despliega nada hasta que esta variable tenga un valor.</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>El valor se muestra como asteriscos, también en lo que exporta Palette. Su valor predeterminado sigue en este archivo en texto claro.</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>No se pregunta a quien despliega: vale el valor predeterminado.</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>Quien despliega ve el valor predeterminado y no puede cambiarlo.</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>Los lugares en los textos de todas las capas que usan la variable. Un doble clic lleva allí. La variable se puede quitar cuando no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>de solo lectura</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>Ninguna capa la usa</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Se usa %n vez</numerusform>
            <numerusform>Se usa %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>Una variable necesita un nombre con el que las capas se refieren a ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>«%1» no puede ser el nombre de una variable: use letras, dígitos, «_» y «-».</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>El perfil ya tiene una variable «%1»: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>Valor de prueba</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valor de prueba de %1</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>Quien despliega no ve este campo; se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>Quien despliega ve este valor y no puede cambiarlo.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Este valor se acepta.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>Hay dos variables «%1»: cambie el nombre de una.</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>Dos variables se muestran como «%1»: cambie uno de los nombres visibles.</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>La variable «%1» no tiene nombre, así que ninguna capa puede usarla: dele uno.</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>Variable «%1»: el nombre contiene algo más que letras, dígitos, «_» y «-», lo que no funciona en todas las versiones de Palette: cámbielo.</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>La variable «%1» tiene el formato «%2», desconocido aquí; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>La variable «%1» tiene la entrada «%2», desconocida aquí; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>La variable «%1» tiene opciones pero no una lista donde elegirlas: defina la entrada como «dropdown» o quite las opciones.</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>La variable «%1» pide varias líneas, y un valor del formato «%2» tiene una: defina la entrada como «text».</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>Variable «%1»: Palette no puede leer la expresión que comprueba los valores: %2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>La variable «%1» es de solo lectura y no tiene valor predeterminado, así que nunca puede recibir un valor: dele uno.</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>La variable «%1» es obligatoria, pero está oculta y no tiene valor predeterminado, así que nadie puede completarla: dele uno.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>Variable «%1»: el valor predeterminado es una serie de asteriscos que escribió una exportación en su lugar: Palette pide el valor al importarla.</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>La variable «%1» está enmascarada, pero su valor predeterminado está en el archivo, donde cualquiera puede leerlo: déjelo vacío si es un secreto.</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>Variable «%1»: el formulario de despliegue rechazaría el valor predeterminado. %2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>La variable «%1» tiene una opción sin valor: dele uno o quítela.</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>Variable «%1»: la opción «%2» se podría elegir, pero se rechazaría. %3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>La variable «%1» es una lista donde elegir, pero no tiene opciones: añada una.</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>La variable «%1» tiene dos opciones con el mismo valor: quite una de ellas.</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>La variable «%1» es una lista donde elegir sin valor predeterminado: elija para él una de las opciones.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>Variable «%1»: el valor predeterminado no es una de las opciones; elija una de ellas.</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>La variable «%1» marca como predeterminada una opción distinta de la que indica: elija una de ellas.</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>La variable «%1» tiene un valor con una plantilla, y Palette no completa ninguna ahí: escriba el texto que corresponda, o la plantilla en la capa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>Esto no es un número: escriba dígitos, como 3 o -0.5.</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>Solo sirven «true» o «false»; se rechazan 1, 0 y yes.</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>Esto no es una versión: escriba tres números, como 1.27.5, seguidos de -rc.1 si hace falta.</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>Esto no es una dirección IPv4: escriba cuatro números hasta 255, como 10.0.12.1.</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>Esto no es una red IPv4: escriba una dirección y la longitud de su prefijo, como 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>Esto no es una dirección IPv6: escriba una como 2001:db8::1, sin zona.</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>Esto no es Base64: consta de letras, dígitos, «+» y «/» en grupos de cuatro, el último completado con «=».</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>No se puede usar la expresión de la variable: %1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>Esto no cumple la expresión %1</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>No hay opciones donde elegir.</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>Esto no es ninguna de las opciones: %1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>Es de solo lectura: quien despliega no puede cambiar el valor predeterminado.</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Se requiere un valor.</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>El valor tiene más de %L1 caracteres, demasiados para comprobarlo.</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>El campo admite una línea: elija la entrada «multiline» para más.</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>&amp;Copiar referencia</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>El perfil no tiene variables</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>Una variable es un valor que se pide al desplegar un clúster. Las capas la usan como {{.spectro.var.NAME}}.</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>Buscar variable</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>Se usan, pero no existen</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ Todas las variables</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>La variable no se ha quitado: se usa en %n lugar. Quítela antes allí.</numerusform>
            <numerusform>La variable no se ha quitado: se usa en %n lugares. Quítela antes allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>Crear la variable que los textos usan como {{.spectro.var.%1}}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>&amp;Conservar los valores como están</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Versión de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1, sigue a %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>No se sabe qué versión representa esta serie: ningún lugar tiene ninguna de ella.</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>Ahora %1. %2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>Ningún lugar conocido aquí tiene esta versión; se escribe tal cual.</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>Usar los valores &amp;predeterminados de %1</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>Aquí no se conocen.</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Descargar de %1</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>Sus valores siguen en el servidor del catálogo %1. Descárguelos para ver qué cambia y tomar sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>Los valores predeterminados de ambas versiones, lado a lado</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Valores predeterminados de %1</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>Valores actuales de la capa</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>&amp;Llevar mis cambios a los valores predeterminados de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Versiones anteriores de %1</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>&amp;Abrir como copia</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>La muestra en una ventana propia; el archivo no cambia</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>Aún no hay ninguna versión anterior. Cada vez que se sobrescribe este archivo, aquí se conserva lo que contenía y se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Diferencias con lo actual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>Versiones que se conservan de cada archivo</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Están en %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>&amp;Conservar por archivo:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>Infraestructura · al final de todo</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>Infraestructura · antes que nada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>Prioridad 0 · la predeterminada</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1, junto con %n más</numerusform>
            <numerusform>%1, junto con %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Aquí solo se pueden soltar capas de esta ventana.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>Orden de instalación</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>Ya están en esta oleada.</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>Ya tienen una oleada propia.</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>A la oleada de &amp;arriba</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>A la oleada de a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>&amp;Oleada propia arriba</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>Oleada &amp;propia abajo</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Aún no hay capas</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>Cuando el perfil tenga capas, aquí se muestra el orden en que se instalan.</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>Al instalar</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>Al eliminar</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>El inverso del orden de instalación: lo último que se instaló es lo primero que se elimina.</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>Las capas con la misma prioridad se instalan juntas, las de menor prioridad primero. Arrastre una capa a otra oleada o entre dos, o pulse Alt+flecha o Alt+Mayús+flecha.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>Un clúster entero, con preajustes y variables</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>Complementos para cualquier clúster: pack, chart, manifiestos</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>Lo que un sitio ejecuta antes de su primer clúster</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>Diseña perfiles de Palette, capa por capa. Para abrir un perfil, también puede soltar aquí su archivo.</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>Cerrar la página de bienvenida (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>Cerrar la página de bienvenida</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>Paso a paso, a elegir entre cuatro tipos</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>Una propia o un ejemplo</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>Un archivo .tgz, JSON o YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>Una copia; el archivo no cambia</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>Todos sus perfiles, con sus versiones</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>Dos minutos en la propia ventana, con un ejemplo</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>Perfiles recientes</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>Más en el manual</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Ayer, %1</translation>
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
        <translation>No se pudo guardar %1: %2. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>es una carpeta; termine el nombre con / para guardar una carpeta</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>%n archivo que se abrió la última vez ya no está:</numerusform>
            <numerusform>%n archivos que se abrieron la última vez ya no están:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>Su contenido…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>No hay más arriba ningún ancla «&amp;%1» a la que esto pueda referirse.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>Reemplazar el tabulador por espacios</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>Reemplazar todos los tabuladores por espacios</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>Hay una plantilla donde YAML espera una clave. Los valores solo contienen plantillas como texto entre comillas; instrucciones como «if» y «range» van en las plantillas propias de un chart.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>La clave «%1» ya está en la línea %2 del mismo mapa; solo cuenta una de las dos.</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Esta clave empieza con una plantilla y no está entre comillas: YAML toma «{» por el comienzo de un mapa.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>El valor de «%1» contiene una plantilla y no está entre comillas: YAML toma «{» por el comienzo de un mapa.</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Este valor contiene una plantilla y no está entre comillas: YAML toma «{» por el comienzo de un mapa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>No se puede definir el documento entero; indique una clave.</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>El texto no tiene ningún documento con el número %1.</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>No hay ninguna lista en %1, así que un elemento solo puede ser el primero, [0].</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 es el alias *%2: cambie el valor donde está su ancla.</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 es un valor simple y no contiene claves ni elementos.</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 es una lista: «%2» no es el índice de un elemento.</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 tiene %2 elementos: el siguiente es [%2].</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 es un mapa: tiene claves, no elementos numerados.</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>Una lista nueva empieza con el elemento [0], no con [%1].</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>No se puede quitar el documento entero; indique una clave.</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>El documento no se puede vaciar; quite su texto en el editor.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 ya tiene la clave «%2».</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 no es una clave, así que no tiene un nombre que cambiar.</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 solo tiene %2 elementos.</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>El texto que se combina no es YAML en la línea %1: %2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>El texto que se combina contiene un carácter invisible que YAML toma por fin de línea (U+000D solo, U+0085, U+2028 o U+2029), en la línea %1.</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>El texto que se combina contiene una marca de orden de bytes (U+FEFF), invisible, en la línea %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message>
        <source>YAML editor</source>
        <translation>Editor de YAML</translation>
    </message>
    <message>
        <source>toggle comment</source>
        <translation>comentar o descomentar</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>aumentar sangría</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>reducir sangría</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>subir líneas</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>bajar líneas</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>duplicar líneas</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n línea</numerusform>
            <numerusform>⋯ %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>encerrar</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>No se sabe nada de este lugar.</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>Aquí no hay nada que corregir.</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>Aquí Tab aumenta la sangría. «Ir al panel siguiente», en el menú Ver, permite salir.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Esto no es YAML: %1.</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>Un valor no puede empezar con «%1». Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>Las comillas que se abren en la línea %1 no se cierran.</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>Un «:» no tiene sentido aquí. O la línea tiene demasiada sangría, o el valor contiene «: » y necesita comillas.</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>Esta línea no es una clave con un valor ni parte de una: falta el «:» después de la clave.</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>La línea no concuerda con las claves que la rodean: revise su sangría, y que no quede texto después de unas comillas o un corchete de cierre.</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>Dentro de una lista, cada elemento empieza con «- »: revise la sangría de esta línea.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>Aquí no puede empezar un elemento de lista. Ponga «- » en una línea propia, debajo de su clave.</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>Aquí no puede empezar una clave. Póngala en una línea propia.</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>La lista entre «[ ]» no está cerrada, o falta una coma entre sus elementos.</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>El mapa entre «{ }» no está cerrado, o falta una coma entre sus entradas.</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>Entre los corchetes o llaves falta un valor, o no está cerrado.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>Un valor no puede empezar con este carácter. Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>El documento termina antes de este texto. Quítelo, o empiece un documento nuevo con una línea «---».</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>Un documento nuevo empieza dentro de comillas que no están cerradas.</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>Esta barra invertida no significa nada entre comillas dobles. Escriba &quot;\\&quot; para una barra invertida, o use comillas simples.</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>Después de esta barra invertida se espera un número hexadecimal.</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>No existe ningún carácter con este número.</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>Después de «&amp;» se espera un nombre de letras y dígitos. Un valor que empieza con «&amp;» necesita comillas.</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>Después de «*» se espera el nombre de un ancla. Un valor que empieza con «*» necesita comillas.</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Aquí no se conoce el prefijo de la etiqueta. Un valor que empieza con «!» necesita comillas.</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Después de una etiqueta se espera un espacio. Un valor que empieza con «!» necesita comillas.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>Después de «|» o «&gt;» el texto empieza en la línea siguiente. Un valor que empieza así necesita comillas.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>Después de «|» o «&gt;» la sangría es un número del 1 al 9.</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>El documento tiene dos líneas %YAML.</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>El documento tiene dos líneas %TAG para un mismo prefijo.</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>El documento pide una versión de YAML distinta de 1.1 y 1.2.</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>Una línea no puede empezar aquí con «%».</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Los valores están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>El carácter de control U+%1 no está permitido en YAML. Quítelo, o escríbalo como secuencia de escape entre comillas dobles.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>El texto no es UTF-8: el byte 0x%1 no empieza ningún carácter. Convierta el texto a UTF-8.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>Los valores están anidados aquí a más de %1 niveles; el texto no se sigue leyendo.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>El texto contiene más de %1 valores; no se sigue leyendo.</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>La sangría de YAML se hace con espacios; aquí hay un tabulador.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>falta un punto</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>falta un nombre después del último punto</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>No se puede leer la ruta «%1» en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>después de «[» se esperan un número desde 0 y «]»</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPreview</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlToJson</name>
    <message>
        <source>the merge keys (&lt;&lt;) stand for more than %1 values</source>
        <translation>las claves de combinación (&lt;&lt;) representan más de %1 valores</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>el texto está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>una clave debe ser un texto, pero es una lista o un objeto</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>el alias *%1 no representa nada</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>los alias representan más de %1 veces el texto que hay</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>hay varios documentos YAML, y un perfil es uno solo: divida el texto en «---»</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>solo contiene comentarios</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>Solo se ha examinado el primer archivo.</numerusform>
            <numerusform>Solo se han examinado los primeros %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>enumera los perfiles de una carpeta</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>la carpeta; las que contiene se omiten, salvo que una sea un perfil</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>El logotipo no es una imagen PNG, JPEG ni GIF.</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>No se puede leer el logotipo: no indica su tamaño.</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>El logotipo tiene %1 × %2 píxeles; se muestran como máximo %3 por lado.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>No se puede leer el logotipo: %1.</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 supera los 16 MiB, demasiado para un manifiesto.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 no es texto UTF-8. Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ManifestLayers</name>
    <message>
        <source>manifests</source>
        <comment>name of a new layer</comment>
        <translation>manifiestos</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>su nombre está vacío</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>su nombre contiene un byte NUL</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>su nombre no es UTF-8 válido</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>su ruta sale del archivo comprimido con «..»</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>su ruta tiene más de %1 carpetas de profundidad</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>su ruta tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>su ruta es absoluta</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>su ruta empieza con una letra de unidad</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>su ruta contiene una barra invertida</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>está dos veces en el archivo comprimido</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>su nombre difiere de «%1» solo en las mayúsculas o en cómo se componen sus caracteres</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>su nombre es también el de una carpeta</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>su nombre es también el de un archivo</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>la carpeta difiere de «%1» solo en las mayúsculas o en cómo se componen sus caracteres</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move: --to admite un índice, no «%1»</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>No hay ningún lugar %1 en la pila: los lugares van del 0 al %2.</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>da a una capa otro lugar en la pila</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>el índice que tiene la capa después</translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Mover %n capa</numerusform>
            <numerusform>Mover %n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>Mover manifiesto %1</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>Mover variable %1</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new: indique --type, uno de %1, o --template</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new: --layer toma packs de un catálogo; indique su carpeta con --catalog</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new: «%1» y «%2» no pueden ser ambos capas: tienen el mismo nombre o el mismo lugar en la pila</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>nota: un perfil de tipo %1 se hace para una nube; indíquela con --cloud.</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra, cluster, add-on o system; si no se indica, el de la plantilla</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>el nombre del perfil</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>major.minor.patch (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>el tipo de nube, como aws o edge-native (all, para add-on y system)</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>para qué es el perfil</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>una etiqueta; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>un perfil con cuyas capas y variables empieza el nuevo</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>un pack del catálogo, que va al lugar de su clase; su versión más reciente si no se indica ninguna</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>crea un perfil, desde cero o desde una plantilla</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>La copia volvería a ser «%1» %2, y Palette distingue los perfiles por nombre y versión: elija otro nombre u otra versión.</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>sin guardar todavía</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1: ningún catálogo tiene su pack en la versión %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1: como en su pack</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>restablece valores de una capa a los de su pack</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>un valor, o un mapa de valores: charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>enumera los valores que difieren de los de los packs</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>La capa «%1» es de manifiestos, que no tiene pack ni versión de pack.</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>La serie %1 no contiene la versión %2.</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>los valores predeterminados de una versión proceden de un --catalog</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>diga qué versión representa la serie %1, como en «1.29.8 --tag 1.29.x», o indique un --catalog que lo sepa</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>La capa «%1» está una sola vez: una pila tiene una capa de cada clase base.</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>da a una capa otro pack, con sus valores predeterminados</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>da a una capa otra versión de su pack</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>la versión; con un catálogo, también una serie</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>la serie que sigue desde ahora, como 1.29.x</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>pone encima de una capa una copia suya, con nombres propios</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>conservar los valores de la capa (por omisión), llevar lo que ha cambiado a los valores predeterminados de la versión o usar estos tal cual</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>del archivo comprimido</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart de Helm</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1  (ahora %2)</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1  (la más reciente)</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>Sigue a la serie: Palette toma por sí mismo la %1 más reciente.</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>Se queda en esta versión hasta que usted la cambie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>No cambia ni un byte de ellos.</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>Nuevo en sus valores predeterminados, y no en los suyos: %1.</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>Ya no está en sus valores predeterminados: %1.</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>Sus valores predeterminados son otros para %1.</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>Sus valores predeterminados son los de la versión actual.</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>El texto se reemplaza por completo; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>No ha cambiado ningún valor, así que no se pierde nada suyo.</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>Lo que ha cambiado se pierde, y deshacer lo recupera: %1.</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>El nombre visible, el espacio de nombres y las releases se conservan.</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>Esta versión no tiene preajustes. Sus valores se editan como texto.</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>Se eligen junto al editor una vez que el pack está en la pila.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>cualquier versión</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 o posterior</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>Esta versión no indica ningún otro pack que necesite o que no admita.</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>necesita %1, %2</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>no funciona con %1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>con %1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>Esta versión no tiene reglas para sus valores.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>de solo lectura</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>Los valores de esta versión no nombran ninguna imagen.</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>No se sabe qué ha cambiado usted: hacen falta los valores predeterminados de ambas versiones, y un texto que se pueda leer.</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>Se conserva lo suyo: %1.</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>Revise estos, que el pack también ha cambiado: %1.</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>«%1» no cabe en esta pila: ya tiene una capa de ese tipo, y de cada tipo del núcleo solo hay una. Sustituya en su lugar el pack de esa capa.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>Pegar %n capa</numerusform>
            <numerusform>Pegar %n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>enumera los preajustes del pack de una capa y cuáles están activos</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>aplica a una capa preajustes de su pack, o los propios</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>un preajuste; GROUP: desactiva el que esté activo en el grupo</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(propio)</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>Quitado después: %1.</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>Añadido después: %1.</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>Cambiado después: %1.</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>Las capas estaban en otro orden.</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>Los ajustes del perfil eran otros.</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>Las variables eran otras.</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>Las mismas capas y los mismos textos que ahora.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>dónde escribir: un nombre terminado en .tgz, .json o .yaml, una carpeta con / al final, o - para la salida estándar</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>cómo se escribe JSON: keep (como llegó, por omisión), console (una línea) o pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>la capa, por su nombre o por su índice en el archivo (desde 0)</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>un perfil en cualquier forma que se pueda abrir: .tgz, JSON, YAML o una carpeta</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>%1 capas se llaman «%2»; indique la deseada por su índice, que enumera «layerwright-cli show».</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>No hay ninguna capa «%1»: el perfil «%2» no tiene capas.</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>No hay ninguna capa «%1» en el perfil «%2». Sus capas son: %3.</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull: «%1» no es FOLDER/</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1 %2 escrito en %3.</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>descarga un pack o un chart, completo, a una carpeta</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>un nombre, o NAME@VERSION; la versión más reciente si no se indica ninguna</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>adónde va su carpeta</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push: «%1» no es un registro; indique oci://HOST/PATH</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 no contiene ningún pack ni chart.</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>%1 %2 enviado como %3.</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>envía packs y charts a un registro OCI, tal como Palette espera encontrarlos allí</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>un pack o chart, o un lugar que tiene varios</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH, o el nombre de un registro añadido</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>el nombre de usuario; LAYERWRIGHT_PASSWORD contiene la contraseña</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>Los valores de la capa «%1» son los de su pack: no hay nada que grabar.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Capa «%1»: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>Ya hay un preajuste «%1:%2»: elija otro nombre, o reemplácelo con --replace.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>El propio pack tiene un preajuste «%1:%2»: elija otro nombre.</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>graba como preajuste lo que difiere entre los valores de una capa y los de su pack</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>un valor que se graba, cambiado o no; sin ninguno, todo lo cambiado</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>el nombre del preajuste</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>cómo se muestra; sin esto, el nombre</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>en un grupo se activa uno como máximo; sin esto, el preajuste tiene un grupo propio</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>en lugar de un preajuste con el mismo grupo y nombre</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>un presets.yaml al que se añade, - para la salida estándar; sin esto, sus preajustes propios</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>dañado: no se puede leer nada</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>el final está dañado</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>el archivo se ha cambiado después</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>No hay trabajo sin guardar con el número %1. Sin un número, recover enumera lo que hay.</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover: --output dice adónde va el perfil; --discard, que se descarta</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>No se puede leer nada de %1.</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>enumera y escribe lo que la ventana dejó sin guardar cuando no terminó como debía</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>cuál, según la lista</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>lo olvida, después de escribirlo si se pide</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n punto de control</numerusform>
            <numerusform>%n puntos de control</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>Cambios anteriores</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 y %n capa más</numerusform>
            <numerusform>%1 y %n capas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>Su diario está dañado ya al comienzo: no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>Un perfil que aún no estaba en ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1; el último, el %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>El final de su diario está dañado; lo que se hizo antes está aquí.</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>El archivo se ha cambiado después. Queda como está hasta que lo sobrescriba.</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>El archivo ya no está. Lo que se restaura es todo lo que hay.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Sin guardar nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n punto de control está dañado y se ha perdido. Eso no afecta al perfil.</numerusform>
            <numerusform>%n puntos de control están dañados y se han perdido. Eso no afecta al perfil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>quita capas de la pila</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>Quitar %n capa</numerusform>
            <numerusform>Quitar %n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>Quitar manifiesto %1</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>Quitar variable %1</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>Renombrar manifiesto %1 a %2</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>Renombrar variable %1 a %2</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifiesto %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report: elija un --format para la salida estándar: html, markdown o pdf</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report: el final de «%1» no dice qué formato se desea; termínelo en .html, .md o .pdf, o elija un --format</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report: «%1» no es un día; escríbalo como en 2026-03-31, o «today»</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>crea un informe legible de un perfil: su pila, capas, variables, valores cambiados e imágenes</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>dónde escribir: un nombre terminado en .html, .md o .pdf, o - para la salida estándar</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html, markdown o pdf; por omisión, lo que diga el nombre de OUT</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>un día que el informe indica como su fecha, como en 2026-03-31, o today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve: --%1 espera NAME=VALUE, no «%2»</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>El perfil «%1» no tiene ninguna variable «%2».</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>El valor de «%1» se rechaza. %2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>Palette no tiene ninguna macro del sistema «%1».</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>línea %1, columna %2: %3: %4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>nota: completado con valores de prueba: %1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>nota: macros que deben existir donde se use el perfil: %1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>línea %1 del resultado, columna %2: %3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>muestra los valores de una capa con variables, macros y valores de packs completados</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>lo que quien despliega introduce para una variable</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>lo que contiene una macro del proyecto o inquilino</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>lo que da una macro del sistema, como cluster.name</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>muestra los valores de las variables enmascaradas, no asteriscos</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>una regla cuyos hallazgos no se notifican; «layerwright-cli rules» enumera las reglas</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>cuenta también las reglas que usted ha desactivado</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>«%1» no es una regla; «layerwright-cli rules» enumera las que hay</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>«%1» no es una regla; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>La regla %1 está desactivada en esta ejecución.</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>La regla %1 está desactivada para este perfil.</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>La regla %1 está desactivada para todos los perfiles.</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>Hallazgos que no se notifican: %1.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>desactivada aquí</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>enumera las reglas de validate, y las desactiva y activa solo para usted</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>un perfil: entonces se aplica solo a perfiles de ese nombre</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>una regla cuyos hallazgos ya no se notifican desde ahora</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>una regla que vuelve a contar</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>una ruta con puntos en los valores: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>define un valor de una capa</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>el valor como YAML; lo que no es YAML es un texto</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>quita una clave o un elemento de los valores de una capa</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>Cambiar orden de instalación</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>Capa «%1», línea %2: %3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>Cambiar versión del perfil</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Cambiar descripción</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>Cambiar tipo de perfil</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>Cambiar tipo de nube</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Cambiar perfil</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>Cambiar variable %1</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Additional namespaces</source>
        <translation>Espacios de nombres adicionales</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>Prioridad de instalación</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>Etiquetas del espacio de nombres</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>Anotaciones del espacio de nombres</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>Nombres de releases</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Made beside it; commas part them.</source>
        <translation>Se crean además; sepárelos con comas.</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>Distingue dos capas de un mismo pack.</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>Las menores primero, las iguales juntas; se eliminan en orden inverso.</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>Para cada espacio de nombres, clave=valor; sepárelos con comas.</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>Con qué nombre se instala un chart, en lugar del de su pack y el suyo.</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>Lo que lleva un paquete de contenido; aquí no caben variables.</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>como monitoring</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>como storage,backup</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Añadir anotaciones</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>Añadir nombre de release</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Añadir chart</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>Dónde se instalan los charts y manifiestos de esta capa. Palette crea el espacio de nombres si no existe y lo elimina con todo su contenido cuando la capa desaparece: dé a cada capa uno propio. Hasta 63 minúsculas, dígitos y «-».</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>Espacios de nombres que Palette crea además del anterior, como «storage,backup».</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>El nombre con el que un clúster conoce esta capa. Hace falta cuando un pack está dos veces en la pila, y entonces debe ser distinto de todos los demás del clúster.</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>Un número entero, también negativo; el campo vacío equivale a 0. Primero se instalan las capas con el número más bajo y juntas las que tienen el mismo, cuando todas las anteriores están listas.</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Etiquetas para espacios de nombres de esta capa: a la izquierda el espacio de nombres, a la derecha «key=value»; si hay varias, con comas entre ellas.</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Anotaciones para espacios de nombres de esta capa: a la izquierda el espacio de nombres, a la derecha «key=value»; si hay varias, con comas entre ellas.</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>El nombre de una release de Helm, si no debe ser el del pack y el chart. A la izquierda está el nombre del propio chart.</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>Imágenes que lleva un paquete de contenido para lugares sin red, como «registry.k8s.io/pause:3.9». Aquí se completan las macros de packs; las variables, no.</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>Charts que lleva un paquete de contenido: la dirección de su repositorio, nombre y versión.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>Valores, bytes</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Capas, en el orden del archivo:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(enmascarado)</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variables:</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>muestra lo que hay en un perfil</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add: un lugar de este equipo no tiene nombre de usuario ni certificado</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add: una contraseña necesita --user</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1: %2 packs y %3 charts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>lee un catálogo y lo recuerda para la ventana y la línea de comandos</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>cómo llamarlo: un registro, como lo llama Palette</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>el nombre de usuario, para un servidor que lo pide</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>acepta cualquier certificado de este servidor únicamente</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>muestra los catálogos añadidos</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>olvida un catálogo y la copia de su contenido</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>vuelve a leer los servidores de los catálogos</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>cómo se llaman; todos si no se indica ninguno</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>recorre paso a paso el camino a un servidor y dice dónde termina</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>el nombre de un catálogo añadido, o una ubicación como en catalog add</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>el nombre de usuario; LAYERWRIGHT_PASSWORD contiene la contraseña</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local, helm, oci o console, cuando la ubicación no lo revela</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>el proyecto de una consola; si no se indica, el inquilino</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>una consola no tiene --user: se le pregunta con la clave de API de LAYERWRIGHT_API_KEY</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project corresponde a --kind console</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>Indíquela con %1 al actualizar el catálogo.</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>una carpeta, un archivo comprimido, https://… de un repositorio de Helm o, con --kind console, de una consola, u oci://HOST/PATH de un registro</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>toma la contraseña, o la clave de API de una consola, de la entrada estándar y la guarda en el llavero del sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n pack importado como «%1».</numerusform>
            <numerusform>%n packs importados como «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>copia los packs de un lugar a este equipo y añade la copia como catálogo</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>un archivo comprimido, una carpeta o un OCI image layout, como los que escribe «catalog export»</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>cómo se llama el catálogo; si no, como el lugar</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>Dividir manifiesto %1</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>la capa del kernel</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>la capa del sistema operativo</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>la capa de Kubernetes</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>la capa de red</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>la capa de almacenamiento</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>un complemento</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>No hay ninguna capa seleccionada. Seleccione antes las capas que desea mover.</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>«%1» ya está en lo alto de la pila.</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>«%1» ya está en el fondo de la pila.</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>«%1» es un complemento y se queda encima de «%2» (%3): los complementos se instalan sobre la infraestructura. Suéltelo por encima de las capas base.</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>«%1» (%2) mantiene su lugar: no puede pasar al otro lado de «%3». Las capas base conservan el orden sistema operativo, Kubernetes, red, almacenamiento; solo los complementos se mueven libremente.</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>está cortado: el archivo está incompleto; obténgalo de nuevo</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>no es un archivo tar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>está dañado: un miembro no empieza donde termina el anterior</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>la descripción de un miembro supera %1 KiB</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>está dañado: no se puede leer la descripción de un miembro</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>hay miembros después del final del archivo; vuelva a empaquetarlo como uno solo</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>hay algo después del final del archivo; está dañado o se unieron dos archivos</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>«%1» es una carpeta, no un texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>«%1» supera los 16 MiB, demasiado para unos valores.</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>VALUE es texto, parezca lo que parezca</translation>
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
        <translation>La expresión es incorrecta en el carácter %1: %2.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>Abrir el perfil de ejemplo</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>Arrastrar una capa a otro lugar</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>Editar su YAML</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>Guardar como .tgz</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Abrir lo guardado</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>Comparar: es lo que se guardó</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>la ventana muestra otro perfil</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>las capas son: %1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>el ejemplo no tiene ninguna capa argo-cd</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>el texto no es el que se escribió</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>el texto no volvió</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>el texto no volvió a aparecer</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se escribió</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>el perfil aún cuenta como cambiado</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>el archivo no se abrió</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>el perfil difiere de lo que se guardó</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>el JSON contiene otro perfil</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>está cortado: el archivo está incompleto; obténgalo de nuevo</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>al desempaquetarlo supera los %1 MiB, que es el límite</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>al desempaquetarlo supera %1 veces su tamaño, como los archivos hechos para llenar la memoria</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (por omisión), json o sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>busca problemas en un perfil y sus textos</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>una carpeta de perfiles, entre los que nombre y versión deben ser únicos</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes o no: quien despliega debe introducir un valor</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes o no: el valor se muestra como asteriscos</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes o no: quien despliega no la ve</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes o no: quien despliega no puede cambiar el valor predeterminado</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>el título del campo</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>para qué es el valor</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>el valor cuando nadie introduce otro</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>una expresión que debe cumplir todo valor</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>de set: %1; de list: text (por omisión) o json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>una opción de un dropdown; todas las indicadas reemplazan a las que había</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifiesto %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>usos: %1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables: --%1 admite uno de %2, no «%3»</translation>
    </message>
</context>
<context>
    <name>VariableWording</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booleano</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>Red IPv4 (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Dirección IPv6</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Lista donde elegir</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>Entero o decimal: 3, -0.5.</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true o false; se rechazan 1, 0 y yes.</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>Tres números: 1.27.5.</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>Como 10.0.12.1.</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>Como 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>Como 2001:db8::1.</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>Con relleno; necesita Palette 4.8.</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>El archivo tiene el formato «%1», que se conserva.</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>El archivo tiene la entrada «%1», que se conserva.</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>Necesita Palette 4.8.</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>La página local de un host edge no muestra listas.</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>Varias líneas son solo para texto y Base64.</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>Además está oculta: nadie puede introducir un valor, así que necesita uno predeterminado.</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>Quien despliega debe introducir un valor.</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>Se muestra como asteriscos, también al exportar; al importar se pide el valor.</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>Quien despliega no la ve.</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>Nadie puede cambiarla, así que necesita un valor predeterminado.</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>Quien despliega ve el valor predeterminado y no puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>El perfil «%1» no tiene variables.</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>El perfil «%1» no tiene ninguna variable «%2». Sus variables son: %3.</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables: «%1» no es un formato; elija text o json</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>La variable «%1» se usa, y no se quita hasta que se quite de allí:
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables: «%1» no es un lugar del 0 al %2</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables: %1 lleva detrás %n palabra, no %2</numerusform>
            <numerusform>variables: %1 lleva detrás %n palabras, no %2</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables: %1 cambia el perfil; --output dice adónde va</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>enumera, crea, cambia, comprueba, renombra, mueve y quita las variables de un perfil</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list (por omisión), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (desde 0) o check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>muestra los valores predeterminados de las variables enmascaradas, no asteriscos</translation>
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
        <translation>version: indique la versión nueva, como en 1.1.0</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>crea una versión nueva de un perfil</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>major.minor.patch, distinta de la que tiene el perfil</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>Infraestructura, una capa tras otra</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>Prioridad desconocida</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>muestra en qué orden se instalan las capas</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>el orden en que se eliminan, que es el inverso</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Full profile</source>
        <translation>Perfil completo</translation>
    </message>
    <message>
        <source>Infrastructure profile</source>
        <translation>Perfil de infraestructura</translation>
    </message>
    <message>
        <source>Add-on profile</source>
        <translation>Perfil de complementos</translation>
    </message>
    <message>
        <source>System profile</source>
        <translation>Perfil de sistema</translation>
    </message>
    <message>
        <source>Profile of no type</source>
        <translation>Perfil sin tipo</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>Perfil de tipo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>un archivo YAML, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>una ruta con puntos: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>muestra un texto YAML con un valor definido</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>el valor como YAML; lo que no es YAML es un texto</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>muestra un texto YAML sin una clave o un elemento</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>muestra un texto YAML combinado con otro</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>el archivo YAML que se combina: los mapas en profundidad, todo lo demás se reemplaza</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>muestra valores con preajustes de un pack aplicados</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>el presets.yaml del pack</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>un preajuste</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>busca problemas en los valores de una capa</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>el schema.yaml del pack o el values.schema.json de un chart, cuyas reglas también se examinan</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>dónde están los valores de los que trata un values.schema.json: charts.web; si no, son todo el texto</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>el values.yaml del pack, para lo que no debe cambiar, o del chart, para lo que se puede omitir</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>sus datos zstd están cortados o dañados (%1); obténgalo de nuevo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>Diseña perfiles de Palette sin conexión.</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>Perfiles que se abren. Si Layerwright ya está en marcha, los abre él.</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>Se ejecuta por separado, aunque Layerwright ya esté en marcha, y sin las ventanas de la última vez.</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>Hace que la ventana realice su tarea principal, con una imagen de cada paso en DIR.</translation>
    </message>
</context>
</TS>
