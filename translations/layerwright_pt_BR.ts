<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart: com --catalog, informe --name, e --version se não for a mais recente; o catálogo conhece o registro</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart: informe CHART ou então --name, --version e --registry</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>O perfil já tem uma camada “%1”, e os nomes são únicos em um perfil.</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>o nome do chart no registro</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>a versão a instalar</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>o nome que o registro tem no Palette</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>adiciona um chart Helm à pilha, de um arquivo, de uma pasta, de um catálogo ou pelo nome</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>um chart empacotado (.tgz) ou a pasta de um chart</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>onde é instalado; por padrão, o nome do chart</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm (um repositório, o padrão) ou oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>adiciona um pacote Zarf à pilha, por nome, versão e registro</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>a camada de FROM, pelo nome ou índice; pode ser indicada várias vezes</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>copiar camadas de outro perfil para o topo da pilha</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>o perfil que tem as camadas</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>Dois arquivos dão a um manifesto o nome “%1”; renomeie um deles.</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>O perfil já tem uma camada “%1”. Escolha outro nome ou adicione a ela com --layer.</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>A camada “%1” já tem um manifesto “%2”; renomeie o arquivo.</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest: informe --name, para uma camada nova, ou --layer</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>a camada que recebe os manifestos, pelo nome ou pelo índice</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>adiciona manifestos, em uma camada própria ou a uma camada existente</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>arquivos YAML; cada manifesto recebe o nome do seu arquivo</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>o nome da camada nova</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>transforma cada documento de um arquivo em um manifesto próprio</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>O perfil já tem uma camada “%1”, e os nomes são únicos em um perfil. Dê a esta um --display-name.</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>adiciona à pilha um pack de um catálogo, no lugar da sua categoria</translation>
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
        <translation>%1, depois do membro “%2”: %3.</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1, membro “%2”: %3.</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>tem mais de %1 membros, que é o limite</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>é um link físico; só arquivos são lidos. Recompacte o arquivo com “tar --hard-dereference”</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>é um link simbólico; só arquivos são lidos. Recompacte o arquivo com “tar --dereference”</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>é um dispositivo; só arquivos são lidos</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>é um FIFO (um pipe nomeado); só arquivos são lidos</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>está armazenado como arquivo esparso. Recompacte o arquivo sem “tar --sparse”</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>é de um tipo desconhecido; só arquivos são lidos</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>tem mais de %1 MiB, que é o limite</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Não é possível abrir %1: %2.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>Não é possível gravar o membro “%1”: %2.</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>seu caminho não está na forma mais curta</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>Não é possível gravar o arquivo compactado: a libarchive foi compilada sem gzip.</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>Não é possível gravar o arquivo compactado: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>Não é possível descompactar %1: a pasta %2 não pode ser criada.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>Tem mais de %1 MiB.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups: --restore diz qual cópia, --output para onde vai; um não vale sem o outro</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>Não há cópia de %1 com o número %2. Sem --restore, backups lista as que existem.</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>lista e restaura o que um arquivo continha antes de a janela sobrescrevê-lo</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>a cópia a gravar, conforme a lista; 1 é a mais recente</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>informe um --catalog ou adicione um com “catalog add”</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>uma pasta de packs ou de arquivos compactados de packs, um arquivo compactado de packs, um layout de imagem OCI ou o nome de um catálogo adicionado</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>todos os adicionados, se nenhum for informado</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>o certificado de uma autoridade própria, em PEM</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>Não há catálogo “%1”. “catalog list” lista os que foram adicionados.</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas as versões</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestos</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependências</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>Nenhum lugar tem %1 %2, o pack de uma camada: ele é omitido.</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export: “%1” não diz o que gravar: uma pasta FOLDER/, um arquivo FILE.tgz ou oci:FOLDER</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>Não há pack a exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack gravado em %1.</numerusform>
            <numerusform>%n packs gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>o destino: FOLDER/, FILE.tgz ou, como layout de imagem OCI, oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>procura packs</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>palavras que um pack deve conter, todas; sem nenhuma, acha todos</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>mostra o que é um pack</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>um nome ou NAME@VERSION; sem versão, a mais recente</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>mostra, em vez disso, os valores ou o readme do pack</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>copia packs para onde não há rede</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>um pack; todos os disponíveis, se nem isto nem --profile for informado</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>um perfil, cujos packs são copiados</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>O catálogo não tem o pack “%1”.</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>O catálogo não tem a versão %1 do pack “%2”. Ele tem: %3.</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>o pack; sua versão mais recente, se nenhuma for informada</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>uma versão do pack ou uma série, como 1.29.x</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>informe a versão em --pack ou com --version</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>distingue esta camada de outra do mesmo pack; único no perfil</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>onde é instalado; por padrão, o nome de exibição</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>o nome da release de um dos seus charts</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>“%1” não é CHART=NOME</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>Os valores de “%1” não têm o chart “%2”.</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Substituir %1 por %2</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Mudar %1 para %2</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>O membro “%1” não consta em SHA256SUMS: foi adicionado depois que o arquivo compactado foi criado.</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>O membro “%1” não tem a soma de verificação que consta em SHA256SUMS: foi alterado depois que o arquivo compactado foi criado.</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>Falta o membro “%1”, que consta em SHA256SUMS.</translation>
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
        <translation>copia um perfil com outro nome</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>o nome da cópia</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>a versão da cópia; a mesma, se não for informada</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>não leva as tags</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>mostra esta ajuda</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (o padrão) ou json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>Uso: layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>Uso: layerwright-cli COMANDO …

Projeta perfis do Palette offline.</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>“layerwright-cli COMANDO --help” diz mais sobre um comando; “man layerwright-cli”, sobre todos.
Status de saída: 0 feito, 1 ocorrências, 2 uso incorreto, 3 falha.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>mostrar o que difere entre dois perfis, texto por texto</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>outro perfil, ou outro estado do mesmo</translation>
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
        <translation>%1: manifesto %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Ajustes do perfil</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>Camadas da pilha</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Arquivos que acompanham o perfil</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>mostra a versão</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>executa de forma independente, mesmo que o Layerwright já esteja em execução</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>conduz a janela pela sua tarefa principal, com uma imagem de cada passo</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>mostra esta ajuda, com as opções do Qt</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>mostra um script com que um shell completa comandos, opções e arquivos</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli (o padrão) ou layerwright, a janela</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>informe o console com --console ou em LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>o console; o de LAYERWRIGHT_CONSOLE, se nenhum for informado</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>o projeto; o tenant, se nenhum for informado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Nothing was sent: mend the errors, or send it as it is with --force.</source>
        <translation>Nada foi enviado: corrija os erros ou envie como está com --force.</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>O console aceitaria. Nada foi importado.</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>lista os perfis de um console</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>o que seus nomes contêm; sem isto, lista todos</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>baixa um perfil de um console</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>o nome, NAME@VERSION ou o UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>em vez disso, o arquivo compactado para hosts edge, como o console o cria</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>verifica um perfil, faz o console verificá-lo e o importa lá</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>só verifica; nada é importado</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>importa sem publicar</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>envia apesar dos erros</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>ponha a chave de API em LAYERWRIGHT_API_KEY ou informe-a com --api-key-stdin; ela nunca é um argumento, que outros poderiam ler</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>lê a chave de API da primeira linha da entrada padrão</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1: o console não tem o pack em nenhum registro “%2”.</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1: vários registros do console têm isto: %2. Usado: %3 (--registry LAYER=NAME usa outro).</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>A macro %1 é usada e não existe: crie-a antes no console.</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>Não se sabe se as macros existem. %1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1: o valor está mascarado neste arquivo; insira-o no console depois da importação.</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>o nome que ele recebe no console</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>a versão que ele recebe lá</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>o registro do console de onde vem o pack de uma camada</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>grava um perfil em outro formato</translation>
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
        <translation>nenhum comando foi informado
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>“%1” não é um comando; “layerwright-cli --help” lista todos</translation>
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
            <numerusform>Duplicar %n camada</numerusform>
            <numerusform>Duplicar %n camadas</numerusform>
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
        <translation>Não há nada em %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Camada “%1”: %2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>faz de um valor de uma camada uma variável do perfil, com uma referência no seu lugar</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>um caminho com pontos nos valores: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>o nome da variável; por padrão, derivado do caminho</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>o que o formulário de implantação mostra; por padrão, derivado do nome</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>Extrair a variável %1</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>“%1” não é um arquivo, e sim um dispositivo ou pipe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>Não é possível ler “%1”: %2. Verifique suas permissões.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>O texto não é YAML na linha %1: %2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Não há nada em %1.</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>mostra os valores de uma camada, byte por byte, ou um só deles</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>o lugar do único valor a mostrar</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>não é possível ler: %1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>seus dados gzip estão cortados: o arquivo está incompleto; obtenha-o de novo</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>seus dados gzip estão danificados; obtenha-o de novo</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>há algo depois dos dados gzip; foi danificado ou dois arquivos foram unidos</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>Não é possível ler values.schema.json no byte %1: %2.</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json se refere a “%1”, que não é lido: um esquema só pode se referir a si mesmo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>Não é possível ler %1: não é um arquivo, tem mais de 16 MiB ou você não tem permissão de leitura.</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 não é a pasta de um chart Helm: não contém Chart.yaml.</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 não é um chart Helm empacotado: não há Chart.yaml na sua pasta superior.</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 não é um chart Helm: %2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1: seu values.yaml não é texto UTF-8.</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>seu Chart.yaml não tem nome ou não tem versão.</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>Falta o nome: o Palette o encontra por nome, versão e registro.</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>“%1” não é o nome de um chart ou pacote: não use “/” nem espaços; o registro é indicado à parte.</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>Falta a versão: informe a que deve ser instalada.</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>Falta o registro: informe o nome que ele tem no Palette.</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>Um perfil precisa de um nome: o Palette o encontra por nome e versão.</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere invisível: remova-o.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>O nome começa ou termina com um espaço, que ninguém verá.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>O nome tem %n caractere, mais do que cabe em uma lista.</numerusform>
            <numerusform>O nome tem %n caracteres, mais do que cabe em uma lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>“%1” começa com uma letra; o Palette aceita “%2”.</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>“%1” tem um número que começa com 0.</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>“%1” tem números de menos: escreva major.minor.patch, como em 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>“%1” não é major.minor.patch: três números, depois “-” e uma palavra, se preciso, como em 1.0.0-rc.1.</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>Escolha uma nuvem: o sistema operacional e o Kubernetes são feitos para uma só.</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>“all” é para complementos; escolha a única nuvem a que este perfil se destina.</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>O nome de uma nuvem é uma só palavra, como em “nutanix”.</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>A tag “%1” não tem chave antes dos dois-pontos.</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>A tag “%1” contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>A tag “%1” tem dois-pontos duas vezes; o Palette descarta o que vem depois da segunda.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>A tag “%1” está repetida; uma chave tem um só valor.</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>Adicionar o manifesto %1</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>Adicionar a variável %1</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Camadas, na ordem do arquivo:</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variáveis:</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>Packs incluídos:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membros:</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>informa o que um arquivo vindo de fora contém e o que há nele de estranho, sem abri-lo</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>valores ilegíveis, linha %1</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>prioridade ilegível</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>a prioridade é %1</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>a prioridade “%1” não é um número inteiro</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>“%1” pertence à infraestrutura, que é instalada antes de todos os complementos, em uma ordem própria.</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>“%1” mantém seu lugar: %2. Mude-a nos valores.</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Nenhuma camada está selecionada. Primeiro, selecione as camadas a mover.</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>Os complementos são instalados depois da infraestrutura, qualquer que seja sua prioridade.</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>A prioridade destas camadas não é conhecida, então nenhuma pode ser igual a ela.</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>Não há número livre ali: %1 é grande demais.</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>Esta já é a primeira onda de complementos.</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>Esta já é a última onda.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1: falta --%2</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1: --%2 foi informado duas vezes</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1: --%2 aceita %3, não “%4”</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: falta %2</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1: “%2” é um argumento a mais</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1: %2 deve ser %3, não “%4”</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>não é possível gravar na sua pasta</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não é possível criar sua pasta</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>foi removido por outro programa</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não é possível abri-lo</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>Não é possível gravar o diário que protege o trabalho não salvo: %1 (%2). Salve com frequência até que isso seja corrigido.</translation>
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
        <translation>--chart-schema: “%1” não é CHART=FILE</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>os valores padrão do pack</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>um schema.yaml do pack</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>um values.schema.json, do chart com esse nome</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT é um manifesto do Kubernetes, não valores</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at: “%1” não é LINE:COLUMN, contadas a partir de 1</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at: não há linha %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1, %2: “%3” não é oferecido ali.</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>Não se sabe nada sobre “%1”.</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>um arquivo YAML ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>diz o que poderia estar em um lugar de um texto YAML</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>o lugar, contado a partir de 1</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>mostra o texto com este item aceito, em vez da lista</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>diz o que se sabe sobre uma chave</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>um caminho com pontos: charts.web.replicas; não precisa estar em TEXT</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>Uma camada precisa de um nome de exibição que a distinga da outra do mesmo pack.</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>O nome de exibição começa ou termina com um espaço, que ninguém verá.</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>“--” separa o nome de exibição do nome do pack, e “/” é recusado: não os use.</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>A camada “%1” já tem este nome.</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>“%1” não é um namespace: até 63 letras minúsculas, dígitos e hifens, com letra ou dígito em cada ponta.</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>“%1” não é o nome de uma release: até 53 letras minúsculas, dígitos e hifens, com letra ou dígito em cada ponta.</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>Não é possível dar nomes próprios aos valores de %1: %2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>onda %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>Não se conhece nenhum pack “%1” para a camada “%2”: indique com --catalog uma pasta que o contenha.</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>nota: o catálogo não tem a versão %1 de “%2”; as predefinições são as de %3.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>1 manifesto</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifesto</numerusform>
            <numerusform>%n manifestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
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
        <translation>manifesto</translation>
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
        <translation>A camada “%1” não tem manifestos.</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>A camada “%1” não tem o manifesto “%2”. Seus manifestos são: %3.</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>este manifesto da camada em vez dos valores dela</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Camada “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>Sobre o Layerwright</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>Versões e bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versões</translation>
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
        <translation>Projeta perfis do Palette, sem servidor, sem conta e sem rede.
O Layerwright é independente do fornecedor do Palette: não é feito, verificado nem suportado por ele. Licença: Apache 2.0.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>Versões e bibliotecas</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>Estas bibliotecas executam parte do trabalho. As que aparecem sem versão não a informam.</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Licença do Layerwright</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Novo perfil…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>Cria um perfil passo a passo, do zero ou de um modelo</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>Novo perfil de complementos &amp;vazio</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>Começa um perfil de complementos sem camadas, em uma janela própria</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>Abre perfis: .tgz, .json, .yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>&amp;Listar uma pasta…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>Escolhe uma pasta, cujos perfis são então listados com suas versões</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>Leva o perfil de um arquivo para uma janela nova; o arquivo fica como está</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>Grava o perfil no seu arquivo</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>Grava o perfil em outro arquivo e continua com ele</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Salvar como &amp;modelo…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>Guarda o perfil como modelo para começar outros</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Ve&amp;rsões anteriores…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>O que o arquivo continha antes de ser sobrescrito, para abrir de novo</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>&amp;JSON, como veio…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>JSON que difere do arquivo importado só onde o perfil foi alterado</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON, uma linha, como o &amp;console…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>JSON como o console do Palette o grava</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON, com &amp;recuo…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>JSON formatado para leitura</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>&amp;YAML…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>O perfil como um só arquivo YAML</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>&amp;Pasta para o Git…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>Uma pasta com um arquivo por texto, boa de ler no controle de versões</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>&amp;Arquivo .tgz…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>O perfil como arquivo compactado</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Baixar perfil…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>Grava o perfil como arquivo compactado .tgz</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>E&amp;xportar relatório…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>Descreve o perfil para leitura, em HTML, PDF ou Markdown</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>Imprime o relatório do perfil, depois de mostrar suas páginas</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>Restaurar &amp;janelas ao iniciar</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>Começa com as janelas abertas da última vez, cada uma no ponto em que se trabalhava</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fecha esta janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fecha todas as janelas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Desfaz a última alteração</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Faz de novo o que foi desfeito</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>Localiza neste texto ou em todas as camadas</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar pró&amp;ximo</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>Alternar comentári&amp;o</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>&amp;Aumentar o recuo</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>D&amp;iminuir o recuo</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>Du&amp;plicar linhas</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>Subir linha&amp;s</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>De&amp;scer linhas</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>Compl&amp;etar</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>Chaves e valores possíveis no cursor</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>Mostrar documentação</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>O que se sabe sobre a chave, o valor ou a referência no cursor</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Correção rá&amp;pida…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>Soluções para o problema no cursor</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Ampliar seleçã&amp;o</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>Seleciona o que está em volta da seleção: valor, entrada, seção</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Reduzir se&amp;leção</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>Su&amp;bir entrada</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>Troca a chave ou o item com o anterior, com comentários e tudo abaixo dele</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>Descer e&amp;ntrada</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>Troca a chave ou o item com o seguinte, com comentários e tudo abaixo dele</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>Outro nome para a chave, a âncora ou a variável no cursor, onde quer que seja usada</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>E&amp;xtrair para variável…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>Faz do valor no cursor uma variável do perfil e a referencia aqui</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>Ir para a p&amp;ilha</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>Ir para o &amp;editor</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>Ir para os &amp;problemas</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>Ir para as p&amp;redefinições</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>Ir para a es&amp;trutura</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>Ir para os &amp;usos</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>Ir para as &amp;variáveis</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>Ir para a prévia re&amp;solvida</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>O texto como um cluster o receberia, ao lado do editor</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>Ir para a &amp;lista de perfis</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>Os perfis da pasta escolhida</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>Ir para os a&amp;justes da camada</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>Ir para a or&amp;dem de instalação</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>&amp;Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>Mostrar espaços em &amp;branco</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>C&amp;ompletar ao digitar</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>Recolher a&amp;qui</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>Expandir aq&amp;ui</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Nível &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Nível &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Nível &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Nível &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Nível &amp;5</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>Para onde o cursor estava antes do salto</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>Até a &amp;definição</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>Onde a âncora, a variável ou o valor de um pack está definido</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>Localizar &amp;usos</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>Todos os lugares que se referem à chave, à âncora, à variável ou à macro no cursor</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>&amp;Próxima entrada</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>A próxima chave ou o próximo item deste nível</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>E&amp;ntrada anterior</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>Para uma camada, um manifesto, uma variável, uma chave, outra janela ou um arquivo recente, por parte do nome</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>Qualquer comando dos menus, por parte do nome</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>&amp;Editar informações…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>Nome, versão, descrição e tags</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>Nova &amp;variável</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>Declara um valor que é pedido quando um cluster é implantado</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>Copia o perfil com outro nome, em uma janela própria</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>C&amp;riar nova versão…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>Copia o perfil com outra versão, em uma janela própria</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Próximo problema</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problema a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Re&amp;gras…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>O que se procura em um perfil e o que disso está desativado</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Adicionar &amp;pack…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>Adiciona uma camada de um pack conhecido aqui</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>Adicionar chart &amp;Helm…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>Adiciona uma camada de um chart Helm, de um arquivo, de uma pasta ou pelo nome</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>Nova camada de &amp;manifestos</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>Adiciona uma camada de manifestos do Kubernetes no topo da pilha</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>Camada de manifestos de ar&amp;quivos…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>Adiciona uma camada cujos manifestos são lidos de arquivos YAML</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>Adicionar pacote &amp;Zarf…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>Adiciona uma camada de um pacote Zarf, por nome, versão e registro</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>Mudar a &amp;versão…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>Outra versão do pack da camada, ou uma série para acompanhar</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>&amp;Substituir pack…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>Dá outro pack à camada; ela mantém seu lugar e seus manifestos</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>&amp;Adicionar manifesto à camada</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>Mais um manifesto para a camada mostrada</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>&amp;Gravar predefinição…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>Guarda o que difere do pack, ou o que está selecionado, como predefinição sua</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>&amp;Importar predefinições…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>Toma as predefinições de um arquivo, como um presets.yaml, como suas para este pack</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>E&amp;xportar minhas predefinições…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>Grava suas predefinições deste pack em um arquivo, como as de um presets.yaml</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>&amp;Localizar camada…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>Mostra só as camadas com estas palavras</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>&amp;Catálogos…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>As pastas, os arquivos compactados e os servidores que oferecem packs e charts</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>&amp;Atualizar catálogos</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>Lê de novo os catálogos; os que estão em servidores, pela rede</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>Adicionar &amp;pasta de catálogo…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>Escolhe uma pasta de packs, de arquivos compactados de packs ou um layout de imagem OCI, cujos packs são então oferecidos</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>Adicionar ar&amp;quivo de catálogo…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>Escolhe um arquivo compactado de packs, que são então oferecidos</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>Adicionar &amp;servidor de catálogo…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>Indica um repositório Helm ou um registro OCI, cujos packs e charts são então oferecidos</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>&amp;Exportar packs…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>Copia packs para levá-los aonde não há rede</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>Abrir perfil de &amp;exemplo</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>Um perfil para experimentar</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>As teclas de todos os comandos, para consultar e alterar</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>&amp;Folha de atalhos…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Todas as teclas em uma página, para copiar como texto</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>&amp;Sobre o Layerwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>Abrir do conso&amp;le…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>Lista os perfis de um console e abre ou baixa um deles</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>E&amp;nviar ao console…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>Faz um console verificar o perfil e o importa lá</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>Idioma, aparência, editor e arquivos, para todo o programa</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>Co&amp;nteúdo de um arquivo…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>O que contém um arquivo vindo de fora e o que há nele de estranho, antes de abri-lo</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>Criar ponto de &amp;verificação…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>Dá um nome ao perfil como está agora, para comparar com ele e voltar a ele</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>Pontos de verificaç&amp;ão…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>Pontos com nome no histórico deste documento e o que mudou desde então</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>Como trabalhar com o programa; pela tecla de atalho, na página sobre onde está o foco do teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>Para que serve o que for clicado a seguir; pela tecla de atalho, o campo que tem o foco do teclado</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Boas-vindas</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>Por onde começar: um perfil novo, arquivos recentes, exemplos, o tour guiado</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>Tour &amp;guiado</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>Dois minutos na própria janela, com um perfil de exemplo à parte</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>Ir para o pró&amp;ximo painel</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>Leva o foco ao próximo painel, também a partir do texto</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>Ir para o painel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>&amp;Importar packs…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>Copia os packs de um arquivo compactado para esta máquina e os oferece a partir dela</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>Ir para os valores sobres&amp;critos</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>Os valores que diferem dos valores dos packs</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>Comparar com o sal&amp;vo…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>O que difere do arquivo, texto ao lado de texto</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Co&amp;mparar com arquivo…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>O que difere de outro perfil, que não é aberto em lugar nenhum</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>Adicionar chart Helm</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>Adicionar pacote Zarf</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>Um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>Um registro, por nome</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>Name&amp;space</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>um chart empacotado (.tgz) ou a pasta de um chart</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Pasta…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>Chart empacotado</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Charts (*.tgz *.tar.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>Pasta de um chart</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valores padrão</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>Os valores padrão do chart são mostrados aqui.</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>o nome que ele tem no Palette</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Repositório Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registro OCI</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>Falta o namespace: sem ele, um chart vai para “default”.</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>O Palette o obtém do registro; seus valores são editados aqui.</translation>
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
        <translation>De um &amp;arquivo ou pelo nome…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>Ainda sem complementos</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>Packs, charts e manifestos podem ser adicionados aqui ou a qualquer momento mais tarde.</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>Adicionar &amp;pack…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>Adicionar &amp;manifestos…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>Adicionar c&amp;hart…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>Adicionar &amp;Zarf…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifestos para uma camada nova</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestos (*.yaml *.yml *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 é uma camada base; as camadas base têm seus próprios passos, e os perfis de complementos e de sistema não têm nenhuma.</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>As camadas acima da base: packs, charts Helm e manifestos; a do topo é instalada por último. Selecione uma para editar seus valores; arraste para mudar a ordem.</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>Adicionar pack</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>Adicionar chart Helm</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 passa a ser %2 %3 com seus valores padrão; a camada mantém seu lugar e seus manifestos.</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>Uma pilha tem uma só camada da categoria %1: esta toma o lugar de %2.</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 já está na pilha: os nomes desta serão pedidos.</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>Vai para o topo da pilha.</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>Vai para o seu lugar entre as camadas base.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>Os valores na pilha e os padrões desta versão, lado a lado</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>%1 na pilha</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Padrões de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>“%1” não pode ser o nome de uma âncora: use letras, dígitos, “_” e “-”.</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>A linha %1 já tem a âncora &amp;%2: escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>não é possível lê-lo até o fim</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>Não é possível ler %1 como lista de programas, por isso foi deixado como estava. Verifique esse arquivo.</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>As listas do próprio sistema indicam o Layerwright para arquivos .tgz. Escolha outro programa para eles nas configurações da área de trabalho.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>Abrir todo arquivo .&amp;tgz com o Layerwright</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>O programa que abre arquivos .tgz é escolhido nas configurações do sistema. O Layerwright é uma das opções ali.</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>Para ser escolhido para arquivos, o Layerwright precisa estar instalado: não há %1 entre os aplicativos desta área de trabalho. Instale seu pacote.</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>Arquivos compactados sem perfil também são abertos aqui. Se esta opção for desmarcada, voltam a ser abertos pelo programa anterior.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>Arquivos cujo nome termina em .profile.tgz são sempre abertos aqui. O que abre os demais agora fica a cargo da área de trabalho.</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>Arquivos cujo nome termina em .profile.tgz são sempre abertos aqui. Os demais agora são abertos com %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>Para todo arquivo que é novo aqui</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>Para arquivos compactados, downloads e o que for estranho</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>Para downloads e o que for estranho</translation>
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
        <translation>Examinando o conteúdo de %1…</translation>
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
        <translation>Não se conhece nada que possa estar aqui.</translation>
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
        <translation>Único em conjunto com a versão.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; se ficar vazia, o Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>chave:valor ou uma só palavra; uma vírgula ou Enter encerra cada uma.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>Remover o modelo “%1”? Os perfis criados com ele permanecem.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>Um perfil completo tem as camadas base de um cluster e complementos; um de infraestrutura, só as camadas base; um de complementos, só complementos. Um perfil de sistema é para um appliance edge. Um modelo traz suas camadas, variáveis e tags.</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>Como o perfil se chama em todas as listas. Espaços e maiúsculas são permitidos; nome e versão, juntos, devem ser únicos em um projeto.</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>Três números separados por pontos, como 1.0.0, e um sufixo como -rc.1, se desejado. Se ficar vazia, o Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>Para que serve o perfil, em poucas frases. Pode ser alterada a qualquer momento.</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>Palavras pelas quais os perfis são encontrados: “env:prod” ou uma só palavra. Uma vírgula ou Enter encerra uma tag, e Backspace apaga a última.</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>Do sistema operacional aos complementos</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>Do sistema operacional ao armazenamento</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>Packs, charts e manifestos para qualquer cluster</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>O que um site edge precisa antes dos seus clusters</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Do zero</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>De um modelo seu</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>De um exemplo</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>&amp;Remover modelo…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>Caminho do cursor</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>Chaves do texto</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Chaves de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>Encerrar t&amp;our</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>Experimente: %1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>Concluir &amp;tour</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>&amp;Próximo</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>Pasta de packs</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Arquivo compactado de packs</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>Arquivos compactados de packs (*.tgz *.tar.gz *.tar.zst);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>É usado nesta sessão.</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>Remover catálogo</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>Remover o catálogo “%1” da lista?</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>Seus packs deixam de ser oferecidos, e a cópia do que seu servidor tem é excluída. Os perfis ficam como estão; as pastas e os arquivos compactados nesta máquina também.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n pack gravado em %1.</numerusform>
            <numerusform>%n packs gravados em %1.</numerusform>
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
        <translation>Copiando os packs de %1…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>Os packs estão agora no catálogo “%1”.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>O catálogo “%1” não contém pack nem chart: indique a pasta ou o arquivo compactado que tem as pastas com um pack.json.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Não é possível ler o chart em %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 não contém um pack: não há pack.json nem Chart.yaml na sua raiz.</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>O catálogo %1 não existe ou não pode ser lido.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>“%1” não é o endereço de um servidor: começa com https:// ou, no caso de um registro, com oci://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>Não ponha o nome de usuário e a senha no endereço: ele é guardado em um arquivo.</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>O catálogo “%1” nunca foi lido: atualize-o enquanto seu servidor estiver acessível.</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>“%1” não é uma categoria de catálogo; escolha local, helm, oci ou console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>Não é possível ler a lista de catálogos %1: %2.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>A lista de catálogos %1 está danificada no byte %2. Corrija-a, ou remova-a e adicione os catálogos de novo.</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>Não é possível alterar a lista de catálogos %1: não se pode gravar na sua pasta, ou outro programa a mantém em uso.</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>Já existe um catálogo “%1”.</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 já está na lista, como “%2”.</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Não há catálogo “%1”.</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 não contém pack nem chart.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>Não há catálogo “%1”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Repositório Helm</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>Registro OCI</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>Nenhum catálogo adicionado</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>Packs e charts são oferecidos de pastas e arquivos compactados desta máquina e dos servidores da sua empresa. Enquanto você não adicionar nenhum, os exemplos são oferecidos, e nada passa pela rede.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Tamanho local</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>Percorre passo a passo o caminho até o servidor e mostra onde ele termina</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>Um pack que existe em vários catálogos é obtido do primeiro</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n versão de pack</numerusform>
            <numerusform>%n versões de packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n versão de chart</numerusform>
            <numerusform>%n versões de charts</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>Seu servidor nunca foi lido: atualize-o.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>qualquer certificado dele é aceito</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projeto %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n linha</numerusform>
            <numerusform>⋯ %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChartRules</name>
    <message>
        <source>A chart of the pack cannot be read, and its values are not checked. %1</source>
        <translation>Não é possível ler um chart do pack, e seus valores não são verificados. %1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>values.schema.json do chart %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>Criar ponto de verificação</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>&amp;Nome do perfil como está agora:</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Ponto de verificação %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>Ponto de verificação “%1” criado</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>De volta a “%1”; Desfazer traz de novo o que estava aqui</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>Este documento tem %1 pontos de verificação seus, que é o máximo. Remova um antes de criar outro.</translation>
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
        <translation>Vol&amp;tar a ele</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>Pontos de verificação de %1</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>Os pontos de verificação duram enquanto o documento estiver aberto, mesmo depois de salvo. O arquivo não os contém.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Ainda sem pontos de verificação</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>Crie um para poder compará-lo com o perfil como está agora e voltar a ele. Um é criado automaticamente antes de mudanças grandes: antes que um pack receba outra versão, que várias camadas sejam removidas ou que o arquivo seja lido de novo.</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>&amp;Criar ponto de verificação…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Pontos de verificação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>O que é diferente agora</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>&amp;Criar ponto de verificação…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>Deixa o perfil como era naquele ponto, em um só passo que Desfazer reverte</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>Criado automaticamente.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Criado por você.</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>O perfil está agora como era naquele ponto.</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>Desfazer já não leva até lá; Voltar a ele leva.</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>Voltar a ele, ou %n passo de Desfazer, leva até lá.</numerusform>
            <numerusform>Voltar a ele, ou %n passos de Desfazer, levam até lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>Voltar a ele, ou %n passo de Refazer, leva até lá.</numerusform>
            <numerusform>Voltar a ele, ou %n passos de Refazer, levam até lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>Remover ponto de verificação</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>Remover o ponto de verificação “%1”?</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>Não é possível recuperar o que ele contém. O perfil fica como está.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>&amp;Outra nuvem:</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>Provedor de infraestrutura</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>Kubernetes gerenciado</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>o nome, ex.: nutanix</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>Nome de outra nuvem</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>Onde rodam os clusters deste perfil. As camadas base são feitas para uma só nuvem, que por isso decide quais packs são oferecidos. Depois, não pode ser mudada no Palette.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>Só as variáveis de perfil de “%1” foram entendidas; não há camadas.</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 é uma definição de cluster (spc/) em que nada foi entendido: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>Contém %n perfil; o primeiro está aberto. São: %1.</numerusform>
            <numerusform>Contém %n perfis; o primeiro está aberto. São: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>Esta é uma definição de cluster, cujo layout não é público. Ela pode ser lida, mas não salva: ao salvar, cria-se um arquivo compactado de perfil.</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>Não entendido, e não salvo de novo: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>Comparar com um arquivo</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfis (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>Comparar “%1” com “%2”</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Textos que diferem</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>Nenhum texto do perfil é diferente.</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>Só diferem no modo como suas linhas terminam.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>macro, usada em outro lugar</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>valor de uma camada</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>Um valor desta camada ou de outra, pelo nome do seu pack e pelo caminho nos seus valores.</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>macro do projeto ou do tenant</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Um texto mantido no console para um projeto, para o tenant ou para todos. Ele deve existir antes que o perfil seja importado.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>preenchida pelo Palette quando o cluster é implantado</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>esta camada</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
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
        <translation>função de templates</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>âncora</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>usada em outro lugar</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionModel</name>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>valor de uma camada</translation>
    </message>
    <message>
        <source>function</source>
        <translation>função</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>âncora</translation>
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
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>Nada é enviado antes que você peça algo ao console.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>nenhum: os perfis do tenant</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ende&amp;reço</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>UID do &amp;projeto</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>&amp;Guardar a chave</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>&amp;Esquecer a chave</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Este console requer uma chave de API: crie uma nele, nas configurações do usuário.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>Quem estiver no caminho até este console pode se passar por ele e ler a chave.</translation>
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
        <translation>consulta por meio de %1:%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>O host %1 não é conhecido: verifique seu nome e a rede.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>na porta %1</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>A porta %1 não aceita conexões: %2. Verifique se o servidor está em execução e se não há firewall no caminho.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>nenhuma: outros podem ler</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>certificado de %1, emitido por %2, válido até %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>Não é possível fazer uma conexão segura: %1.</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>consulta sem nome</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>consulta como %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>é o que se supunha; %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n pack ou chart</numerusform>
            <numerusform>%n packs e charts</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>consulta com a chave de API</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>certificado de %1, emitido por %2, válido até %3; qualquer outro também serviria</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1: o console recusa (%2): %3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>A lista de perfis</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1: %2 respondeu com algo que não é JSON; não é um console, ou há uma página de login no caminho.</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>O perfil %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>O arquivo compactado do perfil %1</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>A verificação da importação</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>A importação</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>O console não tem o perfil “%1” neste escopo.</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>O console tem vários perfis “%1”: indique uma versão ou um UID de %2.</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>O nome %1 com a versão %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>A lista de macros</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1: não há chave de API para %2. Crie uma lá, nas configurações do usuário, e informe-a ao Layerwright.</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1: a resposta de %2 não é uma lista.</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1 não termina após %2 páginas.</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>listando os packs</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>A lista de registros</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 As camadas indicam os registros de seus packs apenas pelo UID.</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>O pack %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>O README de %1</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>O logotipo de %1</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1: %2 não aceita a chave de API (%3). Informe uma que seja aceita.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 está agora no console.</translation>
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
        <translation>C&amp;onexão…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>Nenhum console informado ainda</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>É usado nesta sessão.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>“%1” não é o endereço de um console, como https://api.example.com</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>A chave não é enviada por http://, onde outros podem lê-la. Use https.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>Não há chave de API para este console: insira-a em “Conexão…”.</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1, o tenant</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1, projeto %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>O pack %1 %2 ainda não foi baixado de %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>%1 do pack %2 tem mais de 16 MiB. O pack não é guardado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>Camada %1, %2: não é possível pôr o segredo ali: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variável %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsolePacks</name>
    <message>
        <source>the answer is about another pack, or about none. Refresh the catalog.</source>
        <translation>a resposta trata de outro pack ou de nenhum. Atualize o catálogo.</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>Um pack “%1” da lista não tem nome, versão ou UID e é ignorado.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>O schema.yaml do pack exige de “%1” algo que não é verificado. %2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>“%1” é uma senha, e todos que têm o perfil podem lê-la. Use uma variável de perfil mascarada: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>“%1” deve ficar como está no pack, e está faltando: recoloque-o.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>“%1” deve ter um valor: o pack o exige, e o Palette recusa uma camada sem ele.</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>Falta “%1”: o pack o exige, e o Palette recusa uma camada sem ele. Adicione-o.</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>“%1” contém uma lista ou um mapa, onde o pack espera um valor único.</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>“%1” não tem a forma que o pack espera.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>“%1” deve ficar como está no pack: “%2”.</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>“%1” deve ficar como está no pack: veja seus padrões.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>camada %1, manifesto %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>um valor sem chave</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variável %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Manter as tags</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>Único em conjunto com a versão.</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>Como o modelo é chamado onde se começam perfis novos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>major.minor.patch</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>Esta é a %1. A lista contém as que podem vir depois.</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Clonar “%1”</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>Nova versão de “%1”</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>Criar versão</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>Toma o lugar do modelo que tem este nome.</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>O próprio perfil tem este nome e esta versão: escolha outros.</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Já existe uma versão %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 está danificado: atualize o catálogo enquanto seu servidor estiver acessível.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>&amp;Usar o pack selecionado</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>O nome que ele tem no Palette, que o pede na importação se não for informado</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>pedido na importação</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>Escolher &amp;depois</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>&amp;Manter %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1: %2 permanece, com os valores mostrados.</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1: %2 permanece com seus valores como estão.</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1: esta nuvem não precisa de nenhuma; pode-se adicionar uma a qualquer momento.</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1: fica em aberto, e os problemas do perfil o indicam até que seja escolhida.</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>Selecione um pack ou escolha depois.</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 é da categoria %2; aqui se espera um pack da categoria %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1: %2 %3 com os valores editados aqui.</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1: %2 %3 com seus valores padrão.</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>&amp;Nenhuma camada desta categoria</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>Os packs desta categoria que seus catálogos têm e que servem para a nuvem. A versão, o README e os valores estão à direita, e os valores podem ser editados antes que a camada seja criada.</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>O nome do registro de onde o Palette obtém o pack. Se não for informado, o Palette o pede ao importar o perfil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>função de templates</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>preenchida pelo Palette quando o cluster é implantado</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>Não se conhece esta macro no Palette; ela ficaria vazia.</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>Um texto mantido no console para um projeto, para o tenant ou para todos. Ele deve existir antes que o perfil seja importado.</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Nada que o Palette preencha.</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>Este perfil não tem a variável “%1”. O Palette se recusa a salvá-lo assim.</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>Nenhuma camada deste perfil se chama “%1”. A referência fica vazia, a menos que outro perfil do cluster a tenha.</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>Um valor da camada “%1”.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>Os valores de “%1” não têm “%2”: a referência fica vazia.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Resulta em</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>Fecha; o menu Exibir o traz de volta</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
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
        <translation>Pilha</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
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
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>Prévia resolvida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores sobrescritos</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>“%1” está sendo gravado repetidamente por outro programa. Abra-o quando isso terminar.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>“%1” foi gravado, mas não pode ser relido. Salve com outro nome.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>&amp;Listar perfis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>Salvar arquivo &amp;edge…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>Abrir do console</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>Nenhum perfil listado</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>Nada foi pedido ao console ainda. “Listar perfis” pede os nomes e as versões dos seus perfis.</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>Localizar por nome, versão, tipo ou nuvem</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>Perfis do console</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>O arquivo compactado do perfil para hosts edge, como o console o cria</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>pedindo os perfis</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 não tem perfis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>“Abrir” pede a exportação de %1 %2 e a mostra aqui. Nada é alterado no console.</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>“Listar perfis” consulta %1. Nada é alterado lá.</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Primeiro, informe o console e a chave de API dele.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>baixando %1</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>Salvar arquivo edge</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Arquivos compactados (*.tgz *.tar.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>baixando o arquivo compactado de %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>camada “%1”, manifesto “%2”, linha %3</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>manifesto “%1”, linha %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>%1 “%2” do namespace “%3”</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 está duas vezes neste perfil. O outro lugar: %2. Vale o que for aplicado por último, e remover um deles o remove para ambos.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>Não é possível alterar o texto por chave, pois a linha %1, coluna %2 contém um caractere invisível que o YAML toma por fim de linha (U+000D isolado, U+0085, U+2028 ou U+2029): exclua-o ou ponha uma quebra de linha no seu lugar.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>Não é possível alterar o texto por chave, pois a linha %1, coluna %2 contém uma marca de ordem de bytes (U+FEFF), que é invisível e só tem lugar no início: exclua-a.</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>Não é possível alterar o texto por chave, pois ele não é YAML na linha %1: %2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>A alteração não é feita: o texto deixaria de ser YAML na linha %1. %2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>A alteração não é feita: um alias perderia a âncora a que se refere.</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>A alteração não é feita: aqui ela não pode ser escrita sem alterar também outros valores. Altere o texto manualmente.</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>Adicionar um manifesto a esta camada</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>Adicionar manifesto</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>Linha, ou linha:coluna (1 a %1):</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>Este perfil ainda não tem camadas</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>Nenhuma camada selecionada</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>Adicione uma camada de manifestos para começar ou abra um perfil.</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>Selecione uma camada da pilha para ver e editar seus valores e manifestos.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>O caminho até %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
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
        <translation>true ou false</translation>
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
        <translation>valores padrão do pack</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>comentado nos valores padrão</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>uma predefinição do pack</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>valores padrão do chart</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>esquema do chart</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>schema.yaml do pack</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>lido pelo Palette</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>outros itens da lista</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
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
        <translation>variável do perfil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Expressão</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>Extrair para variável</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>O valor de &lt;b&gt;%1&lt;/b&gt; passa a ser uma variável do perfil, e uma referência a ela fica no seu lugar.</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variável:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>Nome de e&amp;xibição:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>&amp;Padrão:</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>&amp;Extrair</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uma nova</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1, que já tem este padrão</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>Outra variável é mostrada como “%1”: escolha outro nome de exibição.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>Não há aqui um valor único que possa se tornar uma variável: vá até um.</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 já se refere a algo, e uma variável não pode conter uma referência.</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 tem várias linhas, que uma referência dentro de uma linha não pode substituir.</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 faz parte de pack.content, onde o Palette não permite variáveis.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 está vazio: não há nada de que fazer uma variável.</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>Há outra chave %1 ao lado desta: primeiro, altere uma delas.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message>
        <source>new-profile</source>
        <comment>name of a new profile</comment>
        <translation>novo-perfil</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfis (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Abrir perfis</translation>
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
        <translation>Exportar JSON para o console</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>Exportar JSON com recuo</translation>
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
        <translation>Exportar arquivo .tgz</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Arquivos compactados (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>O fim do diário de %1 está danificado. O que foi feito por último, antes de o Layerwright encerrar, pode estar faltando.</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>%1 restaurado; Desfazer leva de volta ao que estava salvo</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>&amp;Baixar perfil de sistema…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>&amp;Baixar perfil…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>Como no disco</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… e mais %n nota.</numerusform>
            <numerusform>… e mais %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>Arquivo compactado (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Salvar perfil como</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>Exportar para uma pasta nova em</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>Baixar perfil de sistema</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>Baixar perfil</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>%1 foi alterado por outro programa, e aqui há alterações não salvas.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 foi alterado por outro programa.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>Recarregado; Desfazer traz de volta o que estava aqui</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>%1 sumiu do disco. Só resta o que está aberto aqui.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>Salvar as alterações em “%1” antes de fechar?</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>Sem salvar, %n alteração é perdida.</numerusform>
            <numerusform>Sem salvar, %n alterações são perdidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 está salvo, mas o que era antes não foi guardado. %2 Verifique se há espaço e se é possível gravar arquivos em %3.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas as camadas</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Onde localizar</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Resultado anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próximo resultado (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>O que há de estranho</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>“%1” está desativada em todos os perfis; Regras… a ativa de novo.</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>“%1” está desativada neste perfil; Regras… a ativa de novo.</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>O texto acaba de mudar; tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>O perfil acaba de mudar; tente de novo em um instante.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 não é um arquivo comum: na pasta de um perfil, links e dispositivos não são seguidos.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 tem mais de %2 MiB, o que nenhum texto de um perfil tem.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 contém mais de %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 contém mais de %2 arquivos.</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>Nenhuma camada de profile.yaml tem estes arquivos; não foram tocados: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 é uma pasta sem profile.yaml: abra o profile.json que está nela.</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 é uma pasta sem profile.yaml, então não contém um perfil.</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>é um arquivo, não uma pasta</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>seu profile.yaml não é um perfil; escolha outra pasta</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>não é possível criar a pasta %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>Outro valor quando não há nenhum.</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>Entre aspas duplas.</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>Entre aspas simples.</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>Em letras maiúsculas.</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>Em letras minúsculas.</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>Cada palavra com inicial maiúscula.</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>Sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>Sem este começo.</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>Sem este final.</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>Sem estes caracteres nas pontas.</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>No máximo este número de caracteres, a partir do início.</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>Os caracteres de uma posição a outra, contadas a partir de 0.</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>Com um texto substituído por outro.</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>Sem nenhum espaço em branco.</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>Em Base64.</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>Decodificado de Base64.</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>A soma de verificação SHA-256.</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>Como texto.</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>Como número inteiro.</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>Somado a este valor.</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>Multiplicado por este valor.</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>Cada linha recuada deste número de espaços.</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>Em uma linha nova, cada linha recuada deste número de espaços.</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>Em letras minúsculas com hifens.</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>Em letras minúsculas com sublinhados.</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>Em uma só palavra com maiúsculas no meio.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>O tour terminou. Ele está no menu Ajuda.</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>A pilha</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>Um perfil é uma pilha de camadas. Embaixo está a infraestrutura: sistema operacional, Kubernetes, rede e armazenamento. Os complementos ficam sobre ela.</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>Escolha a camada argo-cd. O editor mostra então seus valores.</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>A ordem das camadas</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>Os complementos são arrastados para onde você quiser. A infraestrutura mantém sua ordem e diz por quê, se você tentar.</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>Arraste price-board para outro lugar.</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>Arraste price-board para outro lugar ou pressione %1 na lista.</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Os valores</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>Cada camada tem seus valores, em YAML. O que você não toca fica como está, byte a byte, com todos os comentários.</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>Altere um valor.</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>Altere um valor. %1 desfaz a alteração.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>Um pack traz predefinições: alterações dos seus valores que andam juntas. Enquanto o ponteiro está sobre uma delas, o editor mostra as linhas que ela mudaria.</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>Escolha outra predefinição do argo-cd.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>As variáveis recebem seus valores quando um cluster é criado a partir do perfil. Os textos as usam como {{.spectro.var.name}}.</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>Abra uma delas com um clique duplo ou com Enter.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>O que o Palette recusaria ou leria errado é listado aqui enquanto você trabalha, muitas vezes com uma solução à direita.</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>Escolha o problema do price-board. O editor vai até a linha.</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>Todo comando pelo nome</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>Tudo o que os menus fazem pode ser encontrado por algumas letras do nome, com o atalho ao lado.</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>Escolha “Paleta de comandos” neste menu e digite: escuro.</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>Pressione %1 e digite: escuro.</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>Para um arquivo</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>Um perfil é gravado como arquivo compactado .tgz, como JSON ou YAML, ou como uma pasta para o Git. De cada um deles se abre o mesmo perfil.</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>Exporte este exemplo como arquivo compactado, para onde quiser.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de linha</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>O chart %1 %2 ainda não foi baixado de %3.</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 não é o chart que o índice lista: seu SHA-256 é %2, não %3. Ele não é mantido.</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 não é um chart empacotado. Ele não é mantido.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>O chart %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>“%1” é omitido: seu índice não tem nenhuma versão, endereço ou digest válido dele.</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>É uma página HTML, não o índice de um repositório.</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>Suas listas e seus mapas estão aninhados fundo demais para um índice.</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>Não é YAML: %1, no byte %2.</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>Não tem “entries” e não é o índice de um repositório.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Não é texto UTF-8.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>Nenhuma página tem todas estas palavras. Partes de palavras também são encontradas; menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>Manual – %n trecho encontrado</numerusform>
            <numerusform>Manual – %n trechos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 envia uma parte diferente da que foi pedida.</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 quer enviar %2, mais do que os %3 que são aceitos.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 envia mais do que os %2 que são aceitos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 não responde, ou responde devagar demais.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 parou depois de %2 de %3 bytes.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>Ele não sabe quem está pedindo: informe um nome de usuário e uma senha que ele aceite.</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>Ele sabe quem está pedindo e não o permite: peça ao responsável o direito de leitura.</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>Não há nada assim neste endereço: verifique a localização.</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>Houve pedidos demais: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>Algo está errado do lado dele: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 não consegue provar que é %1: %2.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>Seu certificado é de %1, foi emitido por %2 e vale de %3 a %4.</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>Se ele foi emitido por uma autoridade própria, indique o certificado dessa autoridade como arquivo de CA.</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>O host %1 não é conhecido: verifique seu nome e a rede.</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 não aceita conexões: verifique a porta e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 fechou a conexão antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>Não é possível alcançar o proxy no caminho até %1: verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>Não é possível fazer uma conexão segura com %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1: %2 respondeu %3.</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>O proxy no caminho pede um nome e uma senha que ele aceite: insira-os nas configurações ou ponha-os no endereço de https_proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>O proxy no caminho até %1 pede um nome e uma senha que ele aceite: insira-os nas configurações ou ponha-os no endereço de https_proxy.</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>As credenciais não são enviadas a %1: o caminho até lá não é criptografado. Use https.</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>O arquivo de CA %1 não existe.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 leva a %2, que não é criptografado, e não é seguido.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 leva a %2, que não é consultado: receberia o que se destina só a %1.</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 leva sempre adiante: depois de %2 redirecionamentos, não há resposta.</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>Único no perfil e em todo cluster que o tiver.</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>Um próprio: remover uma camada exclui seu namespace com tudo o que ele contém.</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Outro %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 já está na pilha. O que distingue esta camada?</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Nome de exibição</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>Name&amp;space</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>como nos valores</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>O nome da release Helm deste chart.</translation>
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
        <translation>Nome da camada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>Vários registros do console têm o pack destas camadas:</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>O arquivo tem asteriscos no lugar destes segredos. O que você inserir é enviado e não fica guardado aqui; o que deixar vazio é inserido depois no console.</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>Novo nome de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>Único em conjunto com a versão.</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch; se ficar vazia, o Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>chave:valor ou uma só palavra, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>Informações do perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>O Palette não permite mudar depois o tipo de um perfil.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Não é possível ler o arquivo compactado até o fim.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n membro é um link. Ele pode levar a arquivos desta máquina; um arquivo compactado com links não é aberto.</numerusform>
            <numerusform>%n membros são links. Eles podem levar a arquivos desta máquina; um arquivo compactado com links não é aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n membro não é arquivo nem pasta. Um arquivo compactado com membros assim não é aberto.</numerusform>
            <numerusform>%n membros não são arquivos nem pastas. Um arquivo compactado com membros assim não é aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n membro viola as regras para arquivos compactados. Um arquivo compactado com membros assim não é aberto.</numerusform>
            <numerusform>%n membros violam as regras para arquivos compactados. Um arquivo compactado com membros assim não é aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n membro foi alterado depois que o arquivo compactado foi criado: sua soma de verificação não é a que consta em SHA256SUMS.</numerusform>
            <numerusform>%n membros foram alterados depois que o arquivo compactado foi criado: suas somas de verificação não são as que constam em SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>%n membro consta em SHA256SUMS e não existe.</numerusform>
            <numerusform>%n membros constam em SHA256SUMS e não existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n membro não consta em SHA256SUMS: foi adicionado depois que o arquivo compactado foi criado.</numerusform>
            <numerusform>%n membros não constam em SHA256SUMS: foram adicionados depois que o arquivo compactado foi criado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n arquivo não tem lugar em um perfil. É mantido como está, e nada o lê.</numerusform>
            <numerusform>%n arquivos não têm lugar em um perfil. São mantidos como estão, e nada os lê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>%n pack incluído não é usado por nenhuma camada.</numerusform>
            <numerusform>%n packs incluídos não são usados por nenhuma camada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n chave privada ou token está em texto claro, e todos podem ler.</numerusform>
            <numerusform>%n chaves privadas ou tokens estão em texto claro, e todos podem ler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>%n valor parece uma credencial em texto claro, pelo nome da sua chave.</numerusform>
            <numerusform>%n valores parecem credenciais em texto claro, pelos nomes das suas chaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n variável mascarada tem um padrão que está em texto claro.</numerusform>
            <numerusform>%n variáveis mascaradas têm um padrão que está em texto claro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n texto contém caracteres que invertem a direção da escrita, de modo que se lê algo diferente do que está ali.</numerusform>
            <numerusform>%n textos contêm caracteres que invertem a direção da escrita, de modo que se lê algo diferente do que está ali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n template busca algo fora do perfil: o ambiente, a rede ou o cluster.</numerusform>
            <numerusform>%n templates buscam algo fora do perfil: o ambiente, a rede ou o cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>%n chave do perfil aparece duas vezes. O valor que vale depende de quem a lê.</numerusform>
            <numerusform>%n chaves do perfil aparecem duas vezes. O valor que vale depende de quem as lê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>Conteúdo de um arquivo</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>Perfis (*.tgz *.tar.gz *.json *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>&amp;Mostrar isto antes de abrir um arquivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Abrir como &amp;cópia</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>Leva o perfil para uma janela sem arquivo; este arquivo fica como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>Conteúdo de %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>Arquivo compactado sem um perfil legível</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>Não é um perfil</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON, como o console o exporta</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON, uma solicitação de criação</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON, uma resposta do servidor</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML, como o JSON do console</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML, plano</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>Arquivo compactado de perfil</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>Arquivo compactado de uma definição de cluster</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>Pasta de um perfil</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1; descompactado: %2</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>Baixado de %1, por meio de %2</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>Baixado de %1</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>Baixado por %1</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>Não contém SHA256SUMS; assim, nada indica se foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n membro tem a soma de verificação que consta em SHA256SUMS.</numerusform>
            <numerusform>%n membros têm as somas de verificação que constam em SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n membro não está como consta em SHA256SUMS.</numerusform>
            <numerusform>%n membros não estão como consta em SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Não é possível abrir este arquivo.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nenhuma anomalia foi encontrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>Foi encontrada %n anomalia.</numerusform>
            <numerusform>Foram encontradas %n anomalias.</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>somas de verificação</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>texto de uma camada</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>nem arquivo nem pasta</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>não listado</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>parte de um pack</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>parte de uma definição de cluster</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>O que o arquivo contém</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, mascarada</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>Packs incluídos</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… e mais %n membro, que “layerwright-cli inspect” lista</numerusform>
            <numerusform>… e mais %n membros, que “layerwright-cli inspect” lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>Não é possível criar a pasta %1, então o trabalho não salvo não está protegido contra uma falha. Salve com frequência.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais que %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos que %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>um múltiplo de %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>no mínimo %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>conforme %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>formato: %1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>O esquema tem mais de %1 MiB e não é usado.</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>Não é possível ler o esquema, linha %1: %2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>O esquema não é um objeto JSON e não é usado.</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>um caractere de controle (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>o texto está aninhado em mais de %1 níveis</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>um dígito</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>um de &quot; \ / b f n r t u depois de uma barra invertida</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>um dígito hexadecimal</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>aspas de fechamento</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>aspas de fechamento ou um escape como \n</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>o texto contém mais de %1 valores</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>um nome de membro entre aspas</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>uma vírgula ou %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>o fim do texto</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>o texto tem mais de 2 GiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>o texto não é UTF-8: o byte na posição %1 não pertence a nenhum caractere</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>o texto termina cedo demais; esperado: %1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>esperado: %1, encontrado: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 mantém o nome do seu pack. Só as camadas de manifestos têm nome livre.</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 existe uma só vez: uma pilha tem uma camada de cada categoria base.</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>Removido: %1. O Palette não permite remover camadas base de um perfil que ele já tem; desfazer as traz de volta.</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>Não há camadas na área de transferência. Copie primeiro algumas na pilha desta ou de outra janela.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>Infraestrutura · ordem fixa</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>Complementos · arraste para reordenar</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nome da camada</translation>
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
        <translation>Infraestrutura</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>Um catálogo tem a versão mais nova %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Version %1, follows %2</source>
        <translation>Versão %1, segue %2</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>Do registro %1</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>Instalada na onda %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Aqui só se podem soltar camadas desta janela.</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>camada %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n valor sobrescrito</numerusform>
            <numerusform>%n valores sobrescritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>Só no texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 E mais %n linha assim.</numerusform>
            <numerusform>%1 E mais %n linhas assim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>Nenhuma camada escolhida</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>Escolha uma camada da pilha. Seu namespace, sua prioridade de instalação, suas imagens e outros ajustes são mostrados aqui.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>Não é possível mostrar os ajustes por causa da linha %1 dos valores: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir para a linha %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>Não foi feito: o texto mudou nesse meio-tempo. Eis o que ele diz agora.</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>Pilha de camadas</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 fica onde está: as camadas de sistema operacional, Kubernetes, rede e armazenamento mantêm esta ordem.</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>Nada pode ser solto aqui.</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>Manifestos para uma camada nova</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Manifestos (*.yaml *.yml *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>Pasta de perfis</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
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
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>“%1” deve ser %2, mas é %3</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>“%1” tem mais de %2 elementos, o que nenhum perfil tem</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>“%1” deve ser um texto, mas é %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>Linha %1: “%2” contém meio caractere (um substituto isolado); é mostrado como U+FFFD.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>Linha %1: “%2” é %3 onde caberia um texto; foi lido como “%4”.</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>“%1” deve ser true ou false, mas é %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>&amp;Exportar como</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>&amp;Claro ou escuro</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>Recolher até o &amp;nível</translation>
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
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>Ca&amp;tálogo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>Chart Helm</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>Grava o perfil como JSON, YAML, pasta ou arquivo compactado</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>um perfil sem nome</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>Um perfil foi começado aqui e não foi concluído.</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>%1 foi começado aqui e não foi concluído.</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>Camadas do perfil</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Informações básicas</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>Com o que o perfil começa e o que ele é.</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Tipo de nuvem</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>O sistema operacional e o Kubernetes são feitos para uma só nuvem.</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>Uma camada que esta nuvem pode dispensar.</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>Uma camada que todo cluster tem.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>A camada do topo é instalada por último, a menos que as prioridades digam outra coisa.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>A pilha como será e o que há nela de estranho.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>Guardar o que você já respondeu?</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>Será oferecido na próxima vez que você criar um perfil.</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>Toma o lugar de %1, que foi começado antes e não foi concluído.</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Guardar para depois</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>subir entrada</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>descer entrada</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>Não há mais entradas neste nível.</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>Não há entrada antes desta neste nível.</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 já é a primeira entre suas vizinhas.</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 já é a última entre suas vizinhas.</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>A âncora &amp;%1 é definida mais de uma vez, e o movimento poderia mudar o significado dos seus aliases: primeiro, renomeie uma delas.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>Adicionar “apiVersion: %1”</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>O objeto não diz o que é: adicione “kind”, como Deployment.</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>O objeto de kind %1 não diz de que API é: adicione “apiVersion”, como v1 ou apps/v1.</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>O objeto de kind %1 não tem nome: adicione “metadata.name”, ou “metadata.generateName” se qualquer nome servir.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>Este documento não é um objeto do Kubernetes: é uma lista, onde se esperam apiVersion, kind e metadata.</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>Este documento não é um objeto do Kubernetes: é um valor único, onde se esperam apiVersion, kind e metadata.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 tem mais de 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 está danificado: seu SHA-256 não é o que lhe dá nome.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 não contém um objeto JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1: “%2” não é um digest SHA-256; o que ele representa não é lido.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>O registro está vazio.</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>O registro não tem nada abaixo de “%1”.</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 não tem camada com digest SHA-256.</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 tem mais de %3.</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>O registro tem %1 de packs e charts, mais do que os %2 que uma cópia pode ter: indique um caminho nele.</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>examinando %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>baixando %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>Um token para %1</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 não fornece token.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1: %2 respondeu com algo que não é JSON; não é um registro, ou há uma página de login no caminho.</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>A lista de repositórios</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>As tags de %1</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>O manifesto %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 não é o que deveria ser: seu digest é %2, não %3.</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1: %2 respondeu com algo que não é JSON.</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>O blob %1 de %2</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 não é o que seu nome indica.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 não é o que seu nome indica. Não é mantido.</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>O envio de um blob a %1</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>O envio de %1:%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>Não é possível ler %1: não é um arquivo, tem mais de 1 MiB ou você não tem permissão de leitura.</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 não diz quais regras estão desativadas: não é um objeto JSON. Corrija-o ou remova-o.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não é possível criar sua pasta</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>não se pode gravar nada na sua pasta</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>outro programa o está gravando; tente de novo</translation>
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
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>Colunas das opções</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Adicionar opção</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Remover opção</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>Subir opção</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>Descer opção</translation>
    </message>
    <message>
        <source>option-%1</source>
        <translation>valor-%1</translation>
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
        <translation>Nenhuma chave</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>As chaves e os itens do texto no editor são listados aqui.</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>Bastam letras de uma chave, e um ponto separa uma chave daquela em que ela está: “server.image”.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as chaves</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>Localizar chave</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>Localizar chave na estrutura</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>É mostrado só o primeiro %n encontrado.</numerusform>
            <numerusform>São mostrados os primeiros %n encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>Nenhuma chave se parece com “%1”</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>Redefinir “%1” para o valor do pack</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>Redefinir %n valor para o do pack</numerusform>
            <numerusform>Redefinir %n valores para os do pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1, que o pack não tem</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>retirado; %1 no pack</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 em vez de %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>No pack: %1
Aqui: %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
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
        <translation>Só esta camada</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores sobrescritos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>De %n camada, nenhum catálogo tem o pack na versão dela.</numerusform>
            <numerusform>De %n camadas, nenhum catálogo tem o pack na versão delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>Os valores das camadas são comparados com os dos seus packs.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada com que comparar</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>Nenhum catálogo tem os packs destas camadas nas versões delas. Adicione um no menu Catálogo.</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>Nenhum valor sobrescrito</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir para lá</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>&amp;Redefinir para o valor do pack</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>&amp;Copiar chave</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>Valores de %n camada que diferem dos do pack.</numerusform>
            <numerusform>Valores de %n camadas que diferem dos dos packs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>Os valores que diferem dos valores dos packs são listados aqui.</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>“%1” agora é uma das suas predefinições de %2.</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>A predefinição agora é “%1”.</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>Excluir uma predefinição</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>Excluir sua predefinição “%1” de %2?</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>Os valores a que foi aplicada ficam como estão. Para guardar uma cópia, exporte-a antes.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Exportar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>Predefinições (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n predefinição incluída em %1.</numerusform>
            <numerusform>%n predefinições incluídas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n predefinição gravada em %1.</numerusform>
            <numerusform>%n predefinições gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>Importar predefinições de %1</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>Predefinições (*.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 não contém predefinições.</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>Você já tem %n das predefinições, com outros valores.</numerusform>
            <numerusform>Você já tem %n das predefinições, com outros valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>&amp;Substituir as minhas</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Manter as minhas</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n predefinição obtida de %1.</numerusform>
            <numerusform>%n predefinições obtidas de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 não é um arquivo de predefinições: não é um arquivo ou tem mais de 16 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>não se pode gravar nada na sua pasta</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>outro programa o está gravando; tente de novo</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>Não é possível criar a pasta %1 para suas predefinições.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml, linha %1: %2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml, “%1”: %2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json não contém um objeto JSON.</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>Não é possível ler pack.json no byte %1: %2.</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>pack.json não tem &quot;name&quot;.</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 não contém um pack: não há nele um pack.json legível.</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>Não é possível ler o pack em %1. %2</translation>
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
        <translation>Não é possível ler o pack %1 %2. %3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>Não é possível ler o chart em %1: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>Nenhum pack conhecido</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>Escolha uma pasta de packs, como um checkout de um repositório de packs. Ela é lida, nunca gravada.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Nenhum pack corresponde</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>Nenhum pack selecionado</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>Selecione um pack para ver o que ele é.</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>Localizar chart</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>Localizar pack</translation>
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
        <translation>Categoria da camada</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Todos os catálogos</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>Omite os packs feitos só para outras nuvens</translation>
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
        <translation>Tente outras palavras ou menos filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as áreas</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>Omite os packs cuja versão mais nova está obsoleta, desativada ou excluída</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>não está entre “{{” e “}}”</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>Não é possível ler a regra “%1”: %2.</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>as aspas que começam em “%1” não terminam</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>não há nada antes ou depois de um “|”</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>há um texto onde se espera “required”, “readonly”, “format” ou “hints”</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>“%1” não é “required”, “readonly”, “format” nem “hints”</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>depois de “format” espera-se um texto entre aspas</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>No nível superior de um schema.yaml, esperam-se caminhos com uma regra cada um.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>Uma linha precisa de um nome na primeira coluna.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>Não há linha %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>Os arquivos do pack %1 %2 não estão disponíveis.</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>O pack %1 %2 não está completo. %3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>O pack %1 %2 está repetido.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 já existe; nada foi gravado.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>A pasta %1 não está vazia; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>&amp;Todos os desta máquina (%1)</translation>
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
        <translation>Os deste &amp;perfil (%1)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>Um arquivo .tgz</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>Uma pasta para cada um, em uma pasta</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>Um layout de imagem OCI</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Arquivo compactado de packs</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>Arquivos compactados (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>Pasta de packs</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>Nenhum pack nesta máquina: primeiro, adicione um catálogo.</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>Não estão nesta máquina e são omitidos: %1.</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>Lá, ele é adicionado como catálogo, tal como está.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>%1 da dependência de %2 é “%3”, que não é uma versão.</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>Uma dependência não tem packName e é omitida.</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>A dependência de %1 não tem tipo e não é verificada.</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>A dependência de %1 é do tipo “%2”, desconhecido aqui, e não é verificada.</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>Um recurso é do tipo “%1”; os conhecidos são cpu, memory e diskSize.</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>minLimit de %1 não é um número.</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>Um componente de %1 não tem resourceRequestParamRef.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>Não é possível ler os valores a partir da linha %1, então não se sabe o que difere.</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>Não é possível ler os valores do pack, então não se sabe o que difere.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>As regras do pack não são verificadas. %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>Remover a linha (Del)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>Remover a linha: %1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>Colunas de: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>Mover para dentro de &quot;pack&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>O lugar de &quot;%1&quot; é dentro de &quot;pack&quot;: recue-o abaixo de &quot;pack:&quot;. Aqui ele não tem efeito.</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>A prioridade de instalação deve ser um número inteiro entre aspas, como &quot;10&quot;; as menores são instaladas primeiro.</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>A prioridade de instalação é um texto: ponha o número entre aspas.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Pôr entre aspas</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>Um namespace tem até 63 letras minúsculas, dígitos e &quot;-&quot;, e começa e termina com letra ou dígito.</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>Renomear para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>&quot;%1&quot; não significa nada nesta lista; o certo é &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>A linha %1 tem o alias *%2: altere-o onde está sua âncora.</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>A linha %1 tem chaves onde se espera um texto. Elas são mantidas; altere-as no texto.</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>A linha %1 tem uma lista onde se espera um texto. Ela é mantida; altere-a no texto.</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>A linha %1 inicia um texto de várias linhas. Ele é mantido; altere-o no texto.</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>A linha %1 tem uma chave que não é texto. Ela é mantida; altere-a no texto.</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>A linha %1 tem a chave “%2”, que está repetida: remova uma no texto.</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>A linha %1 tem um item sem chaves; espera-se “%2”. Ele é mantido; altere-o no texto.</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>A linha %1 não tem chaves, como se espera aqui. Ela é mantida; altere-a no texto.</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>A linha %1 não tem uma lista, como se espera aqui. Ela é mantida; altere-a no texto.</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>“%1” está repetido, primeiro na linha %2: remova um no texto.</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>Os valores não têm chaves, então não há lugar para ajustes.</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>“pack” contém algo que não são chaves.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>A pasta %1 não existe ou não pode ser lida.</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>%1 não é lido: não está na pasta do pack.</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>%1 não é lido: não é um arquivo ou tem mais de 16 MiB.</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>%1 não é lido: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 está danificado: seu SHA-256 não é o que lhe dá nome.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackView</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>Predefinições (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Baixar de %1</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*Seus valores e seu README ainda estão no servidor do catálogo %1. Baixe-o para vê-los e para adicioná-lo.*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*Este pack não tem README.*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imagens (%1)</translation>
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
        <translation>Localizar comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>Nenhum comando se parece com “%1”.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>Ir para camada, manifesto, variável, chave, janela ou arquivo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nada aqui se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>O que é o perfil: nome e versão, tipo e nuvem, tags. O lápis os edita, e um clique na versão lista as outras que existem.</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>As camadas do perfil, como o Palette as mostra: o sistema operacional embaixo, os complementos em cima. Um clique mostra os textos de uma camada. Os complementos podem ser arrastados para outros lugares, ou movidos com Alt+Acima e Alt+Abaixo; as camadas base mantêm o seu.</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>Os perfis de uma pasta, cada um com suas versões. Um clique duplo abre um nesta janela.</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>As opções que o pack desta camada oferece para seus valores. Enquanto o ponteiro está sobre uma delas, o editor mostra que linhas sairiam e entrariam; um clique faz a alteração, e Desfazer a reverte.</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>O que está abaixo de “pack:” nos valores desta camada, como formulário: namespace, prioridade de instalação, imagens e afins. O formulário e o texto são um só; a alteração de um aparece no outro.</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>O que se pede a quem implanta o perfil. Uma camada usa a resposta onde seu texto tem {{.spectro.var.NAME}}. A ordem aqui é a do formulário de implantação; arraste as linhas para mudá-la.</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>Em que ordem as camadas são instaladas: primeiro as de menor prioridade; as de mesma prioridade, juntas. Uma camada arrastada para outra onda recebe a prioridade dela.</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>O texto como um cluster o receberia: variáveis, macros e valores de outros packs são preenchidos com valores que você pode escolher para testar. Nada disso é salvo no perfil.</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>As chaves do texto mostrado. Um clique leva até lá, e a chave no cursor fica selecionada aqui.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>O que há de errado ou estranho no perfil, verificado enquanto você trabalha. Um clique leva até lá; o link à direita corrige. Com o foco aqui, F1 explica a regra por trás do problema selecionado.</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>Todos os lugares onde se usa o que foi procurado: uma variável, uma âncora, um valor de um pack. Um clique leva até lá.</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>Os textos da camada selecionada, cada um em uma aba: seus valores e seus manifestos. O que você não toca fica como está, byte a byte.</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>Se tudo está salvo, quantas camadas há, onde está o cursor e se o texto pode ser lido. Um clique nos problemas leva a eles; um clique na linha pergunta por outra.</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>Valores que diferem dos valores dos packs: o que uma atualização de versão precisa transportar. Enter leva a um valor; Delete devolve a ele o significado que tem no pack.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>O chaveiro do sistema não responde: pode estar bloqueado. A senha não é guardada.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>O sistema não tem um chaveiro que aceite a senha: %1. Ela não é guardada.</translation>
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
        <translation>Não há fontes instaladas aqui, e sem elas não é possível desenhar um PDF. Instale algumas, como as DejaVu, ou grave HTML ou Markdown.</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>Não foi possível desenhar as páginas do PDF. Em vez disso, grave HTML ou Markdown.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>manifesto de %1</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>variable · %1</source>
        <translation>variável · %1</translation>
    </message>
    <message>
        <source>other window</source>
        <translation>outra janela</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>outra janela · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>arquivo recente · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>É usado nesta sessão.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>Vale de imediato para textos, números e datas. Os passos feitos antes mantêm seus nomes.</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Aparê&amp;ncia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>&amp;Versões anteriores guardadas de cada arquivo</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>Antes que um arquivo seja sobrescrito ao salvar, guarda-se uma cópia dele, até 256 MiB no total.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>Nada é contatado antes que você peça. O caminho passa pelo proxy do sistema ou pelo que seu arquivo PAC indica. Se ele perguntar quem você é:</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Guardar a senha</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>M&amp;ostrar o conteúdo de um arquivo antes de abri-lo</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>Os valores não são YAML a partir da linha %1.</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>o próprio pack tem uma predefinição com este nome: renomeie a sua</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>Não há predefinição “%1” no grupo “%2”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>Sua · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 desativada</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>Renomear uma predefinição</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>Os valores em que está ativa continuam indicando “%1:%2”: escolha-a ali de novo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>E&amp;xibida como</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>O nome pelo qual os valores a indicam. Único no seu grupo.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>Das predefinições de um grupo, no máximo uma está ativa. Uma sozinha é um interruptor.</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>Diga como a predefinição deve ser exibida.</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Dê um nome à predefinição.</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>Escolha um grupo ou escreva um novo.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>O próprio pack tem uma predefinição “%1” neste grupo: escolha outro nome.</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>Você já tem uma predefinição “%1” neste grupo: escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>Prévia de uma predefinição</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>As predefinições tratam de valores, e estes não são um mapa.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 é o alias *%2, cuja âncora está em outro lugar: grave também esse valor ou escreva o valor por extenso.</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>Não há nada em %1, nem nos valores do pack nem nestes.</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>Não há nada a gravar: escolha um valor.</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>Não é possível escrever %1 como predefinição.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1: %2, predefinição sua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>Renomeia, exporta ou exclui esta predefinição sua</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>Renomear, exportar ou excluir %1</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>Reaplicar</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>Os valores estão de novo como na predefinição</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Reaplicar %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n linha</numerusform>
            <numerusform>+%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n linha</numerusform>
            <numerusform>−%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterada</numerusform>
            <numerusform>%n alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>ativa, como na predefinição</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>ativa, segundo o marcador</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>editada depois: %1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>o marcador diz que está ativa, os valores dizem que não</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>não pode ser aplicada: %1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>os valores já são assim, sem o marcador</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>o marcador indica “%1”, que o pack não tem</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>nenhuma predefinição deste grupo está ativa</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>não pode ser retirada: %1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>retira as linhas da predefinição</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>retira as linhas da predefinição: %1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>Editada depois: %1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>Seus próprios valores se perderiam: %1. Desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>Predefinição %1: %2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1, dos packs do próprio perfil</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1, do catálogo %2</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1, do catálogo de exemplo</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1; a camada é %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>Não é possível indicar nos valores a predefinição &quot;%1&quot; do grupo &quot;%2&quot;: seus nomes contêm vírgulas, dois-pontos ou quebras de linha.</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>Não é possível ler as predefinições, linha %1: %2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>Não é possível ler as predefinições: espera-se uma chave &quot;presets&quot; no nível superior.</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>Não é possível ler as predefinições: &quot;presets&quot; não é uma lista.</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>Há uma predefinição sem nome na linha %1.</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>Os valores contêm mais de um documento, dos quais o Palette lê o primeiro: mova para um manifesto o que está abaixo de &quot;---&quot; na linha %1 e depois escolha a predefinição.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>Não há predefinição &quot;%1&quot;. Há: %2.</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>Várias predefinições se chamam &quot;%1&quot;; escreva GROUP:NAME.</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>Nenhuma camada selecionada</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>Predefinições são opções prontas que vêm com um pack. Selecione uma camada para ver as do seu pack.</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>As predefinições vêm da pasta de um pack. Escolha uma pasta de packs, como um checkout de um repositório de packs, ou abra um arquivo compactado que contenha packs.</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>Camadas de manifestos não têm predefinições</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>Predefinições são opções prontas que vêm com um pack.</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>Mesmo assim, seus valores podem ser editados como texto.</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>Mais sobre suas próprias predefinições</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>Localizar predefinição</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>Nenhuma predefinição tem estas palavras.</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>Nenhum pack conhecido para %1 %2</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>O pack %1 %2 não tem predefinições</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>Aponte para uma opção para ver as linhas que ela altera.</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1 Será possível escolher predefinições de novo quando isso for corrigido.</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 não foi aplicada: %2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>%1 não foi aplicada. %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Regra: %2</translation>
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
        <translation>camada</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Ln %1, Col %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
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
        <translation>Correção</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>Nenhum problema</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>O YAML, os templates, os nomes e a ordem das camadas são verificados enquanto você trabalha.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir para lá</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>&amp;Copiar mensagem</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>Desativar “%1” neste &amp;perfil</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>Desativar “%1” em &amp;todos os perfis</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>Sobre esta &amp;regra…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>Novo a partir de mo&amp;delo</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Os modelos estão sendo lidos…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Procurando mais…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>&amp;Mudar esta versão…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Modelo %1 salvo</translation>
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
        <translation>%1 é um arquivo compactado vazio.</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 é o arquivo compactado de um pack, não de um perfil: adicione o pack a um perfil a partir de um catálogo.</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 é um chart Helm, não um perfil: adicione-o a um perfil como camada.</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 não contém um perfil: não há nele %2 nem outro arquivo que seja um perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 contém %n perfil (%2): descompacte-o e abra um deles.</numerusform>
            <numerusform>%1 contém %n perfis (%2): descompacte-o e abra um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>O perfil foi lido de “%1” dentro do arquivo compactado.</translation>
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
        <translation>Edita nome, versão, descrição e tags</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>Editar informações do perfil</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sem nome</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sem versão</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>Versão do perfil; clique para ver as outras que existem</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileDelegate</name>
    <message>
        <source>open here</source>
        <translation>aberto aqui</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 é um arquivo ZIP: descompacte-o e abra o perfil que está nele.</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 foi compactado com xz ou bzip2: primeiro, descompacte-o. São lidos os arquivos compactados com gzip ou zstd.</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 não é um perfil: não é texto JSON ou YAML nem um arquivo compactado (.tgz).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 tem mais de %2 MiB, o que nenhum perfil tem.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>Não é possível abrir %1: seu nome, ou o de uma pasta acima dele, não é UTF-8. Primeiro, renomeie-o.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 é um link para %2, que não existe.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 não é um arquivo, e sim um dispositivo ou pipe.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>A pasta %1 não existe mais: escolha outra.</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 não é uma pasta: escolha uma que contenha perfis.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>Você não tem acesso à pasta %1: peça ao proprietário ou escolha outra.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sem versão</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>A camada %1 não tem nome: dê-lhe um.</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>O nome da camada “%1” contém “/”, que as versões mais novas do Palette recusam: renomeie-a.</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>A camada “%1” tem o mesmo nome que a camada %2, e os nomes são únicos em um perfil: renomeie uma delas. Um pack usado duas vezes se chama DISPLAY-NAME--%1.</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>O manifesto %1 da camada “%2” não tem nome: dê-lhe um.</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>A camada “%1” tem dois manifestos chamados “%2”: renomeie um deles.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>A camada “%1” é do tipo “%2”, e seu registro “%3” é da categoria “%4”, que não contém nada desse tipo: escolha de novo o pack no registro que o tem.</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>A camada “%1” não indica a versão do seu pack: escolha uma.</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>A camada “%1” não diz em que registro está seu pack; o Palette pergunta na importação.</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>sistema operacional</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>armazenamento</translation>
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
        <translation>O perfil não tem nome. O Palette não importa perfis sem nome: dê-lhe um.</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>O nome do perfil contém uma quebra de linha ou outro caractere invisível: remova-o.</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>O nome do perfil “%1” começa ou termina com um espaço, que ninguém vê em uma lista: remova-o.</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>O perfil não tem versão; o Palette usa 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>“%1” não é uma versão que o Palette aceite: escreva três números, como 1.0.0, ou 1.0.0-beta.</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>O perfil não tem tipo: escolha infraestrutura, completo, complementos ou sistema.</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>“%1” não é um tipo de perfil conhecido aqui; é mantido como está.</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>Um perfil com sistema operacional e Kubernetes é feito para uma só nuvem: escolha qual.</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>“%1” não é uma nuvem conhecida aqui; é tratada como personalizada. Verifique a grafia.</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>Uma tag não tem nome: remova-a ou dê-lhe um nome.</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>A tag “%1” está repetida; o Palette mantém a última: remova a outra.</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>Falta a camada de armazenamento: adicione um pack para ela, a menos que a nuvem traga seu próprio armazenamento.</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>A camada “%1” (%2) está acima de “%3”; a ordem é sistema operacional, Kubernetes, rede, armazenamento, depois complementos: mova-a para baixo.</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>A camada “%1” é da categoria “%2”, desconhecida aqui. Ela é mantida e tratada como complemento.</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>A camada “%1” tem o tipo “%2”, desconhecido aqui; é mantida como está.</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>A camada “%1” é um complemento, e um perfil de infraestrutura não contém nenhum: torne o perfil completo ou ponha a camada em um perfil de complementos.</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>O perfil ainda não tem camadas.</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>Falta uma camada de que todo cluster precisa: %1. Adicione um pack para ela.</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>A camada “%1” é a segunda da sua categoria (%2), e um cluster tem uma só: remova uma delas.</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>A camada “%1” é uma camada base (%2), que só um perfil de infraestrutura ou completo pode conter: mude o tipo do perfil ou remova a camada.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>desconhecida: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (alterada depois)</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>onda %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>O nome %1 não diz o que gravar: termine-o com .tgz, .json, .yaml ou, para uma pasta, com /.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 tem mais de 64 MiB e não é descompactado para a lista: abra-o para ver o que é.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>Não é possível criar a pasta de modelos, %1: verifique se você tem permissão de gravação nela.</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>Não é possível remover o modelo %1: verifique se você tem permissão de gravação ali.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 é uma configuração do Terraform: exporte o perfil como JSON e abra-o.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 está vazio: não contém um perfil.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 é texto UTF-16: salve-o como UTF-8 e abra-o de novo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>isto não é um perfil: um perfil é um objeto com “metadata” e “spec”</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>isto é um perfil de aplicação; o Layerwright projeta perfis de cluster</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>isto não é um perfil: não tem “spec.template” com camadas</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>isto não é um perfil: parece ser %1</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>Isto é uma resposta do servidor do Palette; foram lidas suas camadas publicadas.</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>Isto é uma resposta do servidor do Palette; foram lidas as camadas do seu rascunho.</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>É salvo na forma que o Palette importa: o que descreve o objeto do servidor (identificadores, datas, status) é então omitido.</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>Ele indica manifestos sem seu texto; aqui estão vazios.</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>Este perfil tem seus membros no nível superior; depois de uma alteração, é salvo na forma que o Palette importa.</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>Essa forma não tem lugar para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>Mais %n nota foi omitida.</numerusform>
            <numerusform>Mais %n notas foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>um objeto do Kubernetes; pode ser adicionado a um perfil como manifesto</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>o pack.json de um pack; adicione o pack a um perfil a partir de um catálogo</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>uma lista do servidor do Palette; salve um só perfil dela</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>o presets.yaml de um pack</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>uma lista de variáveis de perfil</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>uma lista de macros</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>uma mensagem de erro do servidor do Palette</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>uma resposta do servidor do Palette a uma alteração; indica um perfil, mas não o contém</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>os valores de uma camada</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>Correção: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileView</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Abrir em nova &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copiar caminho</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>Escolha uma pasta, e os perfis dela são listados aqui com suas versões.</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>Quando ela existir de novo, seus perfis serão listados aqui.</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>Nenhum perfil nesta pasta</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>São listados arquivos compactados, JSON, YAML e pastas que contêm um perfil. Salve um aqui ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>A busca considera palavras do nome, da versão, do tipo, da nuvem, das tags, da descrição e do arquivo.</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Mostrar todos os perfis</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>Localizar perfil</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>Localizar perfil na pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>Nenhum perfil contém “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Lendo… %n arquivo até agora</numerusform>
            <numerusform>Lendo… %n arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>Parou depois de %n arquivo.</numerusform>
            <numerusform>Parou depois de %n arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>Só o primeiro arquivo é examinado (%n): distribua-os em pastas.</numerusform>
            <numerusform>Só os primeiros %n arquivos são examinados: distribua-os em pastas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n arquivo não pode ser lido; aparece no fim da lista.</numerusform>
            <numerusform>%n arquivos não podem ser lidos; aparecem no fim da lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>… (o resto não é mostrado)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>Os perfis que você abre ou salva são listados aqui.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>Nenhum arquivo foi aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Limpar lista</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>Desafixar %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fixar %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Remover %1 da lista</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Não existe mais: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>Abrir em nova &amp;janela</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copiar caminho</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Remover da lista</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>Gravar uma predefinição de %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>&amp;Tudo o que difere do pack (%n valor)</numerusform>
            <numerusform>&amp;Tudo o que difere do pack (%n valores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>O que está &amp;selecionado no editor (%n valor)</numerusform>
            <numerusform>O que está &amp;selecionado no editor (%n valores)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>O que está &amp;selecionado no editor (nada)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>Primeiro, selecione linhas dos valores no editor.</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>&amp;Valores que a predefinição tem</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>A predefinição como YAML</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>Como &amp;YAML</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>Os valores são os do pack: não há nada a gravar.</translation>
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
        <translation>No pack</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>Valores a gravar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
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
        <translation>Trabalho não salvo</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>O Layerwright não foi encerrado corretamente. O que não estava salvo ainda está aqui; depois de restaurar, Desfazer leva passo a passo de volta ao que o arquivo continha.</translation>
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
        <translation>Mais &amp;tarde</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>São oferecidos de novo na próxima vez que o Layerwright iniciar.</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>Descartar as alterações não salvas de %n perfil?</numerusform>
            <numerusform>Descartar as alterações não salvas de %n perfis?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>Não é possível recuperá-las. Os arquivos ficam como estão.</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>O índice de “%1”</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>baixando o índice</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>Não foi possível ler o catálogo “%1”. %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>O catálogo “%1” está sendo atualizado por outra janela ou outro programa, ou não se pode gravar na sua pasta %2.</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>A lista de packs de “%1”</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>“%1” não é uma sequência de escape</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>“%1” não é uma classe de caracteres</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>“%1” não é um intervalo de caracteres</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>falta o “]” de “%1”</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>falta o “)” de “%1”</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>um “)” não tem “(” em “%1”</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>termina com “\”</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>“%1” não tem nada antes para repetir</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>“%1” repete vezes demais ou para trás</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>“%1” repete o que já é repetido</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>“%1” é desconhecido no RE2, que não tem look-around</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>“%1” não é o nome de um grupo</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>é grande demais quando escrita por extenso</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>A expressão regular tem mais de %1 caracteres: encurte-a.</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>Não é possível ler a expressão regular “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 ou mais nova</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 ou mais antiga</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>Nenhuma versão conhecida atende a todas: mude ou remova uma das duas.</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>Não se conhece versão mais nova dele: procure um pack para o seu lugar.</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>A camada “%1” pede %2 nos seus valores, e seu pack exige no mínimo %3: aumente as solicitações (requests) ou as réplicas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>Os packs que declaram do que precisam pedem %1 das máquinas de um cluster. O Palette compara isso com os pools de máquinas quando um cluster é criado.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>As camadas “%1” e “%2” têm o mesmo nome de exibição “%3”, que deve ser único no perfil e no seu cluster: dê outro a esta.</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>Instalar no namespace %1</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>A camada “%1” é um chart e não indica namespace, então é instalada em “default”: defina pack.namespace nos seus valores.</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>As camadas “%1” e “%2” são instaladas no mesmo namespace “%3”. Remover “%1” mais tarde destrói o namespace com tudo o que ele contém, inclusive “%2”: dê a cada camada um namespace próprio.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>Camada “%1”: o pack %2 %3 é feito para %4, e este perfil é para %5. Use um pack feito para ele ou mude a nuvem do perfil.</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>O manifesto “%1” está anexado à camada base “%2”. No edge, o Palette não aplica esses manifestos: ponha-o em uma camada de manifestos própria.</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>Não é possível ler um pack, e suas regras não são consideradas: corrija-o ou avise seu autor. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>Há mais %n pack que não pode ser lido.</numerusform>
            <numerusform>Há mais %n packs que não podem ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>Camada “%1”: algo no pack.json de %2 %3 não pode ser lido; o resto é considerado. %4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>O arquivo %1 ao lado deste também é “%2” %3, e o Palette importa só um deles: dê outra versão ou outro nome a um deles.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>Mudar versões: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>qualquer versão</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>A camada “%1” exige o pack “%2” (%3), e a pilha não tem nenhum.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Adicione-o.</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>Adicione-o, a menos que outro perfil do cluster o traga.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>A camada “%1” %2 não funciona com “%3” (%4), e a pilha tem %5.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>A camada “%1” %2 menciona “%3” (%4) para atualizações, e a pilha tem %5. Leia o README do seu pack antes de atualizar clusters.</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>A camada “%1” %2 pede “%3” (%4), e a pilha tem %5.</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>Versões mais próximas que atendem a todas as exigências: %1.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>Camada “%1”: o pack %2 está obsoleto e será desativado.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>Camada “%1”: o pack %2 está desativado; o Palette não o oferece mais.</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>Camada “%1”: o pack %2 foi excluído; o Palette não pode usá-lo.</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>Use uma versão mais nova: %1.</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>O objeto “%1” não indica namespace, e a camada “%2” não tem nenhum para ele, então é criado em “default”: defina pack.namespace nos valores da camada ou metadata.namespace aqui.</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>Adicione: %1.</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>A menos que outro perfil do cluster o traga, adicione: %1.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi gravado em %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>Não se conhece aqui nenhum programa que mostre %1.</translation>
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
        <translation>linha %1</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>o perfil</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestos</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>O perfil não tem camadas.</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>Na ordem do arquivo, a mais baixa primeiro.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>corresponde a %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Exibida como</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>mascarada</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>O perfil não declara variáveis.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>No pack</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… e mais %n valor.</numerusform>
            <numerusform>… e mais %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores sobrescritos</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>Como nos seus packs: %1.</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>Não comparadas, pois seus packs não são conhecidos exatamente nessa versão: %1.</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>Nenhuma camada é de um pack.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>Nenhum valor lista imagens em pack.content.images, e nenhum manifesto indica uma.</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>As que os valores listam em pack.content.images e as que os manifestos indicam. Charts podem usar outras.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Nenhum encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>%n ocorrência de regras desativadas não está entre eles.</numerusform>
            <numerusform>%n ocorrências de regras desativadas não estão entre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sem nome</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>Valores que diferem dos valores dos packs.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… e mais %n linha</numerusform>
            <numerusform>… e mais %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>Nada a resolver</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>Selecione uma camada para ver seus valores e manifestos como um cluster os receberia.</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Não resolvido</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>Ir para o próximo lugar não resolvido</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>Mostrar mascarados</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>Mostra os valores das variáveis mascaradas em vez de asteriscos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>Copia o que está selecionado ou, se nada estiver, o texto inteiro</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Ir para a origem</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>Vai para a linha no editor (Enter, ou Ctrl e um clique)</translation>
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
            <numerusform>%n preenchido</numerusform>
            <numerusform>%n preenchidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n com exemplo</numerusform>
            <numerusform>%n com exemplo</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>o resultado não é YAML</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>Nada a preencher: um cluster recebe o texto como está</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n não resolvido</numerusform>
            <numerusform>%n não resolvidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>Texto resolvido</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>&amp;Ir para a origem</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>O perfil não tem a variável “%1”.</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>A variável “%1” é obrigatória e não tem padrão: dê-lhe um valor de exemplo.</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>Um exemplo; a macro deve existir onde o perfil é usado.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>A macro “%1” deve existir onde o perfil é usado; aqui ela não tem valor de exemplo.</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>Um exemplo; cada cluster tem o seu.</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>O Palette não tem a macro de sistema “%1”.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>A pilha não tem a camada “%1”; o Palette põe aqui o padrão, ou nada.</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>O valor “%1” se refere a si mesmo.</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>O valor “%1” é uma referência a mais.</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>A camada “%1” não tem o valor “%2”; o Palette põe aqui o padrão, ou nada.</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>“%1” não é um valor único.</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>Seria preenchido mais do que cabe.</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>“%1” não é um dos valores do Palette.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>O Palette não aplica funções a uma variável de perfil.</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Não calculado: %1.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Não há função “%1”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>“%1” não é uma quantidade de %2 e não é contado: escreva uma como %3.</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>“%1” não é um número de réplicas; conta-se uma: escreva um número inteiro.</translation>
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
        <translation>%1 MiB de memória</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 GiB de memória</translation>
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
        <translation>Tags: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %n.</numerusform>
            <numerusform>… e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>Nada de estranho.</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>O que há de estranho; pode ser corrigido depois</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1 neste perfil</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 em todos os perfis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>O que aponta</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos os perfis</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>O texto não é YAML a partir deste ponto</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>Há algo depois do fim de um documento</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>Há uma tabulação no recuo</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>Um byte não é UTF-8, ou há um caractere que o YAML proíbe</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>Os valores estão aninhados mais fundo do que se lê</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>O texto é maior do que se lê</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>Um mapa tem uma chave repetida</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>Um valor ou uma chave começa com um template e não está entre aspas</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>Um alias não tem âncora</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>Uma chave do Palette está ao lado de “pack”, não dentro dele</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>A prioridade de instalação não é um número entre aspas</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>O namespace não é um nome que o Kubernetes aceite</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>Uma chave de “pack.content” tem erro de grafia</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>Um documento de um manifesto não é um objeto</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>Um objeto não diz de que kind é</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>Um objeto não diz de que API é</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>Um objeto não tem nome</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>Um objeto está duas vezes no perfil</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>Falta um valor que o pack exige</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>Um valor não tem o formato que o pack espera</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>Um valor que deve ficar como no pack foi alterado</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>Não é possível ler uma regra do pack</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>Uma senha do pack está em texto claro</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>Um valor não é do tipo que o chart espera</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>Um valor não é dos que o chart permite</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>Falta uma chave que o chart exige</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>Uma chave não é das que o chart permite</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>O esquema do chart se refere a algo externo, que não é lido</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>Algo no esquema do chart não pode ser usado na verificação</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>Não é possível ler um chart do pack</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>Um pack exige outro que não está na pilha</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>Um pack exige outra versão de um pack da pilha</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>Um pack não funciona com outro da pilha</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>Um pack diz algo sobre as atualizações de outro</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>Não é possível ler uma dependência de um pack</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>Não é possível ler um pack do catálogo</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>Algo que parece um segredo está em texto claro</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>O perfil não tem nome, ou o nome é difícil de ler</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>A versão do perfil não tem três números</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>O tipo do perfil falta ou é desconhecido</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>O perfil é para uma só nuvem e não indica nenhuma</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>O perfil é para uma nuvem personalizada</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>Outro arquivo da pasta tem o nome e a versão do perfil</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>Uma tag não tem nome, ou tem o de outra</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>O perfil não tem camadas</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>Falta uma camada base</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>Uma camada base está acima de outra que deveria ficar acima dela</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>Uma camada base está repetida</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>Um perfil de complementos ou de sistema contém uma camada base</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>Um perfil de infraestrutura contém um complemento</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>Duas camadas têm o mesmo nome</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>Duas camadas têm o mesmo nome de exibição</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>Camadas compartilham um namespace, que se vai com uma delas</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>Um pack não é feito para a nuvem do perfil</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>Uma camada base no edge tem manifestos</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>O que os packs da pilha exigem das máquinas</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>Um valor pede menos do que o pack precisa</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>Não é possível ler uma quantidade de um recurso</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>Uma camada não tem nome, ou tem um que o Palette recusa</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>Uma camada é de uma categoria desconhecida</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>Uma camada é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>Uma camada não indica a versão do seu pack</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>Uma camada não diz de que registro vem</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>O tipo de uma camada e seu registro não combinam</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>Uma camada não indica namespace</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>Um pack está obsoleto ou foi excluído</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>Um manifesto não tem nome</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>Dois manifestos de uma camada têm o mesmo nome</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>Uma variável não tem nome, ou tem um com caracteres estranhos</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>Duas variáveis têm o mesmo nome</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>O formato de uma variável é desconhecido</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>A entrada de uma variável é desconhecida, ou não combina com o resto dela</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>Não é possível ler a expressão que verifica uma variável</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>O formulário de implantação recusaria o padrão de uma variável</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>Há algo estranho nas opções de uma variável</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>Uma variável mascarada tem seu padrão no arquivo</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>O padrão de uma variável contém um template</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>Um template usa uma variável que não existe</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>Uma variável não é usada por nenhuma camada</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>Um template aplica uma função a uma variável</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>Há uma variável em “pack.content”</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>“system.uri” tem tanto uma variável quanto uma macro</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>Uma variável está entre aspas que seus valores contêm</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>Um template começa com uma palavra que o Palette não conhece</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>Um template usa uma macro de sistema desconhecida</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>Um template usa uma macro de um projeto ou tenant</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>Um template se refere a uma camada que não existe</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>Um template se refere a um valor que não existe</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>Um template usa uma função desconhecida</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>Só as &amp;desativadas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Regras para %1</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>Localizar regra</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Sobre a regra</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>&amp;Ativar todas</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>Abrir no &amp;manual</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>Todas as regras e quais delas estão desativadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n regra está desativada</numerusform>
            <numerusform>%n regras estão desativadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1; ocorrências ocultas por isso: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>Voltar ao valor usual</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>Valor usual de %1</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valor de exemplo de %1</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>Não tem valor aqui.</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>Oculta: quem implanta sempre recebe o padrão.</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>Somente leitura: quem implanta sempre recebe o padrão.</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>Obrigatória, e não tem padrão.</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>Não tem padrão.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>O padrão.</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Não aceito: %1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>Seu exemplo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>Quando um texto usa variáveis ou macros, valores para experimentar podem ser inseridos aqui.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>O que seria inserido na implantação.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>Devem existir onde o perfil é usado.</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>Macros de sistema</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>Cada cluster tem as suas; estas são exemplos.</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>São mantidos enquanto o perfil está aberto e nunca são gravados nele.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>Pôr entre aspas</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Remover as aspas</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Renomear para “%1”</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>Adicionar como “%1”</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>Os valores não são verificados por %1. %2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>Algo em %1, linha %2, não é verificado. %3</translation>
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
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>“%1” é curto demais: o esquema espera no mínimo este número de caracteres: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>“%1” é longo demais: o esquema permite no máximo este número de caracteres: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>“%1” tem itens de menos: o esquema espera no mínimo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>“%1” tem itens demais: o esquema permite no máximo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>“%1” tem chaves de menos: o esquema espera no mínimo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>“%1” tem chaves demais: o esquema permite no máximo este número: %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>“%1” já está na lista, e o esquema permite cada item uma só vez.</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>os valores</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>“%1” se ajusta a várias alternativas do esquema, que permite só uma delas.</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>Falta “%1”, e o esquema o exige: adicione-o.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>“%1” é uma chave que o esquema não permite ali.</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>Falta em “%1” um item que o esquema espera na lista, ou há itens desses demais.</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>O esquema não permite “%1” ali: remova-o.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número inteiro</translation>
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
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto “%1”</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>“%1” é “%3”; o esquema espera no mínimo %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>“%1” é “%3”; o esquema espera no máximo %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>“%1” é “%3”; o esquema espera mais que %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>“%1” é “%3”; o esquema espera menos que %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>“%1” é “%3”; o esquema espera um múltiplo de %2.</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>“%1” é “%3”, que não tem a forma que o esquema espera: %2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>“%1” é “%3”, que não tem o formato que o esquema espera: %2.</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>“%1” não se ajusta a nenhuma das alternativas do esquema.</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Alternativa %1: %2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>“%1” tem o tipo errado. Esperado: %2. Encontrado: %3.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>“%1” tem um valor que o esquema não permite. Permitido: %2. Encontrado: %3.</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>“%1” é uma chave que o esquema não permite ali. Chaves conhecidas: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>“%1” tem um valor que o esquema exclui: %2.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>Ele se refere a “%1”, que não é lido: um esquema só pode se referir a si mesmo.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>Ele se refere a “%1”, que não está nele.</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>“%1” se refere a si mesmo sem fim.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Está aninhado em mais de %1 níveis.</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>Exige mais trabalho do que se faz por um só texto.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Limpar o campo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>Isto é uma chave privada ou um token em texto claro: todos que têm o perfil podem lê-lo. Use uma variável de perfil mascarada ou um segredo que exista no cluster.</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>“%1” parece uma credencial em texto claro. Se for, use uma variável de perfil mascarada: &apos;{{.spectro.var.NAME}}&apos;.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>Nada é pedido ao servidor antes que você pressione o botão.</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>Adicionar servidor de catálogo</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>Servidor de catálogo</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>Adicionar e ler</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>Salvar e ler</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Repositório Helm</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>Registro OCI de packs e charts</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>o nome deste registro no Palette</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>As camadas deste catálogo indicam que são do registro com este nome.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ende&amp;reço</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>&amp;Guardar a senha</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>O nome de usuário e a senha não são enviados por http://, onde outros podem lê-los.</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>Quem estiver no caminho até este servidor pode se passar por ele.</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>Para quando o servidor perguntar quem você é. Nomes e senhas vão só para este servidor, e nunca por http://.</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>No chaveiro da sua área de trabalho, que pede para você desbloqueá-lo, ou na memória até o programa terminar.</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>Console do Palette</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>nenhum: os packs do tenant</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>UID do pro&amp;jeto</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Chave de AP&amp;I</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>&amp;Guardar a chave</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>à sua escolha</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>As camadas deste catálogo indicam o registro que o console informa.</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>Este console precisa de uma chave de API: crie uma lá, nas configurações do usuário.</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>Onde está o servidor: https://… para um repositório Helm, que tem um index.yaml lá, oci://HOST/PATH ou https://… para um registro OCI, e https://… da API para um console.</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Um repositório Helm só tem charts. Um registro OCI pode conter packs, charts ou ambos; um endereço que começa com oci:// é sempre um registro. O console do seu Palette tem os packs de todos os registros que ele conhece.</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>Como o catálogo se chama aqui. As camadas que vêm dele indicam que são do registro com este nome; use, portanto, o que o seu Palette tem para ele. Um console informa ele mesmo de qual registro é um pack.</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>O projeto cujos packs são listados, pelo seu UID no console; os do tenant, se nenhum for informado.</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>A senha ou o token de acesso deste usuário, ou a chave de API do console, que é criada lá nas configurações do usuário. Nunca é gravada em um arquivo.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>Segundo atalho</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>Pressione as teclas em um campo. Backspace remove um atalho, Escape o deixa como está.</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Transferir</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>&amp;Manter como está</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Atalho:</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>&amp;ou:</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Sem teclas para: %1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>Nenhum comando selecionado</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 é o atalho de “%2” em %3.</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 conflitaria com %2, o atalho de “%3” em %4.</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, alterado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem teclas</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>Folha de atalhos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
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
        <translation>A busca considera menus, nomes e teclas: “arquivo salvar”, “Ctrl+Shift”.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>Localizar comando ou teclas</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>Mostrar todos os comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>&amp;Folha…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>Todas as teclas em uma página, para copiar como texto</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>Nenhum comando se parece com “%1”</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>Devolver a todos os comandos as teclas que tinham no início? O que você alterou se perde.</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Ainda sem camadas</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>Um perfil é uma pilha de camadas. Comece com um pack ou com manifestos seus, ou abra um perfil existente.</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>A busca considera nome, categoria, versão e registro.</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>Localizar camada</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Mostrar todas as camadas</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Adicionar camada</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>Nenhuma camada contém “%1”</translation>
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
        <translation>Infraestrutura</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>Estado do salvamento</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pilha</translation>
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
        <translation>Codificação e fins de linha</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostra os problemas</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Vai para uma linha</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n onda</numerusform>
            <numerusform>%n ondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>Os complementos são instalados onda por onda, segundo sua prioridade de instalação.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n erro</numerusform>
            <numerusform>✕ %n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n aviso</numerusform>
            <numerusform>▲ %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Ln %1, Col %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Em comunicação com %1</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>Nada aqui abre uma conexão, a menos que você peça exatamente isso.</translation>
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
        <translation>Passos</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, este passo</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, concluído</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, por fazer</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>O texto a mesclar tem a chave &quot;%1&quot; repetida.</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>Só um mapa pode ser mesclado: o texto a mesclar não é um mapa.</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>Só um mapa pode ser mesclado com outro: o texto não é um mapa.</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 é o alias *%2, com o qual não se pode mesclar: altere o valor onde está sua âncora.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>“%1” é uma variável deste perfil.</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>“%1” é uma variável deste perfil; seu padrão é “%2”.</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>Nada pode se referir ao que está aqui: localizam-se usos de chaves dos valores de uma camada, âncoras, variáveis e macros.</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>“%1” não é definido aqui: renomeie-o onde for (F12 leva até lá).</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>Não há aqui chave, âncora ou variável que possa receber outro nome.</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>renomear a âncora %1</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>Há outra chave “%1” ao lado desta: altere uma delas no texto.</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>renomear a chave %1</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>usar a variável %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>Nenhuma camada deste perfil é o pack “%1”: a referência toma o que outro perfil do cluster diz, ou nada.</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>Os valores de “%1” não têm “%2”: sem um padrão, a referência não resulta em nada.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>O perfil não tem a variável “%1”: defina-a ou corrija o nome.</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>A macro “%1” não faz parte de um perfil: é definida no projeto ou tenant para o qual o perfil é importado.</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>“%1” é fornecido pelo Palette quando um cluster é implantado.</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>Não há aqui alias, variável, macro ou referência a pack cuja definição possa ser mostrada.</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>O host em que a aplicação é acessível, em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>O nome da aplicação, em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>O nome do nível (tier), em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>O id da aplicação, em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>O nome do perfil da aplicação.</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>O id do perfil da aplicação.</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>O nome da descrição do nível (tier), em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>O id da descrição do nível (tier), em perfis de aplicações.</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>A região da nuvem em que o cluster é executado.</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>A nuvem em que o cluster é executado.</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>O nome da conta de nuvem do cluster.</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>O id da conta de nuvem do cluster.</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>O endereço virtual da API do cluster, no edge e no vSphere.</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>O nome do cluster.</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>O id do cluster.</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>O nome do perfil de infraestrutura do cluster.</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>O id do perfil de infraestrutura do cluster.</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>A versão do perfil de infraestrutura do cluster.</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>O nome deste perfil.</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>O id deste perfil.</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>A versão deste perfil.</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>A versão do Kubernetes no cluster.</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>O nome do projeto em que o cluster está.</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>O id do projeto em que o cluster está.</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>A porta do proxy reverso.</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>O protocolo do proxy reverso.</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>O host do proxy reverso que leva ao cluster.</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>A porta dos hosts virtuais do proxy reverso.</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>O id do tenant.</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>O endereço de e-mail de quem implanta o cluster.</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>O nome de quem implanta o cluster.</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>O id de quem implanta o cluster.</translation>
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
        <translation>chave:valor, Enter</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Remover a tag %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>Adicionar tags</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>Clique para editar as tags</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ Adicionar tags</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” não é um número inteiro</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>não há nada do byte %1 ao %2 de um texto de %3</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>o resultado seria longo demais</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>o texto não é Base64</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>o número seria grande demais</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>“%1” só é calculado pelo Palette</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>não há função “%1”</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>“%1” é chamada com %2 valores e aceita %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>“%1”: o resultado seria longo demais</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>um texto não está fechado</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>“%1” é mais do que se calcula aqui</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>falta algo ao lado de um “|”</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>“%1” não é um dos valores do Palette: estes começam com .spectro.var, .spectro.system, .spectro.macro ou .spectro.pack.</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>Não há função “%1”; os templates conhecem as do Go e do sprig.</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>O perfil não tem a variável “%1”, e o Palette recusa uma camada que usa uma que não existe: defina-a ou corrija o nome.</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>O Palette não aplica funções a uma variável de perfil: “%1” vem como foi inserida. Retire “%2”.</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>O Palette não preenche variáveis em pack.content, que é lido antes que um cluster seja implantado: escreva “%1” por extenso.</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri aceita variáveis ou macros, não ambas: escreva uma delas por extenso.</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>Um valor de “%1” tem uma aspa simples, que encerra as aspas em volta dele aqui: use aspas duplas.</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>Um valor de “%1” tem uma aspa dupla ou uma barra invertida, que significa outra coisa entre aspas duplas: use aspas simples.</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>Um valor de “%1” tem várias linhas, que as aspas juntam em uma só: use um bloco (|) aqui.</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>O Palette não documenta nenhuma macro de sistema “%1”: corrija o nome.</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>A macro “%1” deve existir no projeto ou tenant antes que este perfil seja importado lá.</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>A pilha não tem a camada “%1”: se o cluster também não tiver, o Palette põe aqui o padrão, ou nada.</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>“%1” da camada “%2” não é um valor único, e sim um mapa ou uma lista.</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>Os valores da camada “%1” não têm “%2”: o Palette não põe nada aqui.</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>Nenhuma camada usa a variável “%1”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>A expressão demora demais</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 em %n texto</numerusform>
            <numerusform>%1 em %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1, e há mais</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>substituir tudo</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>em %n texto</numerusform>
            <numerusform>em %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituído</numerusform>
            <numerusform>%n substituídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>%1 em %n outro texto</numerusform>
            <numerusform>%1 em %n outros textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>Textos da camada</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>Nome do manifesto</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>Valores da camada</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifesto %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>&amp;Adicionar manifesto</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Mover à &amp;esquerda</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Mover à &amp;direita</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>Di&amp;vidir em documentos</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>colar</translation>
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
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
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
        <translation>Aceitar qual&amp;quer certificado deste servidor</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>só as autoridades do sistema</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Arquivo de C&amp;A</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>Certificado de uma autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>Um certificado no formato PEM, para quando o do servidor foi emitido por uma autoridade que seu sistema não conhece. As autoridades do sistema também valem.</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>Aceita-se qualquer certificado que o servidor mostrar. Assim, nada indica se é o servidor que você quer: prefira o arquivo de CA.</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>&amp;Publicar logo, não como rascunho</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>Enviar ao console</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>O que o console precisa saber</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>&amp;Enviar apesar de %n erro; veja em Problemas</numerusform>
            <numerusform>&amp;Enviar apesar de %n erros; veja em Problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>&amp;Consultar o console</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>Primeiro, informe o console e a chave de API dele.</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>“Consultar o console” envia o perfil a %1 para verificação: se o nome e a versão estão livres, e os packs e as macros de lá. Nada é alterado lá.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>“Importar” cria %1 em %2 e o publica.</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>“Importar” cria %1 em %2, como rascunho.</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>consultando sobre %1</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>Estas macros são usadas e não existem; crie-as antes no console: %1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>Não se sabe se as macros existem. %1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>O console aceitaria.</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>importando %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 está agora em %2. Seu UID é %3.</translation>
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
        <translation>Ln %1, Col %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1, %2, definido aqui: %3</translation>
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
        <translation>Nenhum uso</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>Com o cursor em uma chave, âncora, variável ou macro, Shift+F12 lista onde ela é usada.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>“%1” não tem usos</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>“true” ou “false”</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>Não é possível ler o formato “%1”: %2.</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>falta o “}” de um marcador de posição</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>não há tipo “%1”</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>depois de “%1:” espera-se “/” ou “[”</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>falta o “/}” que encerra uma expressão regular</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>falta o “]}” que encerra uma lista</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>“[%1]” não é um intervalo como “[1-9]”</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>o intervalo “[%1]” termina antes de começar</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>um texto como “%1”</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>versão como “1.2.3”</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>endereço IPv4</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>número de %1 a %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>um de: %1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1, padrão: “%2”</translation>
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
        <translation>não usada</translation>
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
        <translation>Mostrar o valor mascarado</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1 (fora das opções)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>Na visão de quem implanta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nome de e&amp;xibição</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Descrição</translation>
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
        <translation>Opções</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>Exp&amp;ressão dos valores (RE2)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascarada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Onde é usada</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>Enter altera também todos os usos.</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>Usada como {{.spectro.var.%1}}</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>Basta que uma parte do valor corresponda; com ^ e $, o valor inteiro.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>Nenhuma camada a usa ainda. Escreva {{.spectro.var.%1}} nos valores de uma camada.</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>Um clique duplo leva até lá.</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>Como as camadas usam a variável: {{.spectro.var.NAME}}. Letras, dígitos, “_” e “-”, e diferente do nome de qualquer outra variável do perfil. Outro nome muda todos os textos que a usam.</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>O que se lê acima do campo na implantação. Diferente do de qualquer outra variável do perfil.</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>Uma frase para quem implanta: o que o valor faz e onde encontrá-lo.</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>Que valores o formulário de implantação aceita. Um número pode ser inteiro ou decimal, um booleano é true ou false, uma versão tem três números, uma rede tem um prefixo como em 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>Como o valor é pedido: em uma linha, em várias ou por escolha em uma lista.</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>As opções de quem implanta: o valor que é posto nos textos e o rótulo mostrado para ele. Uma lista precisa de um padrão entre seus valores.</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>O que está no campo antes que quem implanta o altere. Uma variável somente leitura precisa de um padrão, assim como uma que seja oculta e obrigatória.</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>Uma expressão regular na sintaxe do RE2 à qual todo valor deve corresponder, como ^[a-z]+$. Sem ^ e $, basta que uma parte do valor corresponda. O RE2 não tem look-around nem referências retroativas.</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>O Palette não implanta nada antes que esta variável tenha um valor.</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>O valor é mostrado como asteriscos, também no que o Palette exporta. Ainda assim, um padrão dela está neste arquivo em texto claro.</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>Não se pergunta a quem implanta, e vale o padrão.</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>Quem implanta vê o padrão e não pode alterá-lo.</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>Os lugares nos textos de todas as camadas que usam a variável. Um clique duplo leva até lá. A variável pode ser removida quando não houver nenhum.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>obrigatória</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>mascarada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>Nenhuma camada a usa</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Usada %n vez</numerusform>
            <numerusform>Usada %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>Uma variável precisa de um nome, pelo qual as camadas se referem a ela.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>“%1” não pode ser o nome de uma variável: use letras, dígitos, “_” e “-”.</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>O perfil já tem uma variável “%1”: escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>Valor de exemplo</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valor de exemplo de %1</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>Quem implanta não vê este campo; usa-se o padrão.</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>Quem implanta vê este valor e não pode alterá-lo.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Este valor é aceito.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>Há duas variáveis “%1”: renomeie uma.</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>Duas variáveis são exibidas como “%1”: mude um dos nomes de exibição.</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>A variável “%1” não tem nome, então nenhuma camada pode usá-la: dê-lhe um.</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>Variável “%1”: o nome contém algo além de letras, dígitos, “_” e “-”, o que não funciona em todas as versões do Palette: renomeie-a.</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>A variável “%1” tem o formato “%2”, desconhecido aqui; é mantido como está.</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>A variável “%1” tem a entrada “%2”, desconhecida aqui; é mantida como está.</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>A variável “%1” tem opções, mas não uma lista de escolha: mude a entrada para “dropdown” ou remova as opções.</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>A variável “%1” pede várias linhas, e um valor do formato “%2” tem uma só: mude a entrada para “text”.</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>Variável “%1”: o Palette não consegue ler a expressão que verifica os valores: %2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>A variável “%1” é somente leitura e não tem padrão, então nunca pode receber um valor: dê-lhe um.</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>A variável “%1” é obrigatória, mas oculta e sem padrão, então ninguém pode preenchê-la: dê-lhe um.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>Variável “%1”: o padrão é uma sequência de asteriscos, que uma exportação pôs no seu lugar: o Palette pede o valor na importação.</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>A variável “%1” é mascarada, mas seu padrão está no arquivo e todos podem lê-lo: deixe o padrão vazio se for um segredo.</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>Variável “%1”: o formulário de implantação recusaria o padrão. %2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>A variável “%1” tem uma opção sem valor: dê-lhe um ou remova-a.</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>Variável “%1”: a opção “%2” poderia ser escolhida, mas seria recusada. %3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>A variável “%1” é uma lista de escolha, mas não tem opções: adicione uma.</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>A variável “%1” tem duas opções com o mesmo valor: remova uma delas.</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>A variável “%1” é uma lista de escolha sem padrão: escolha uma das opções para isso.</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>Variável “%1”: o padrão não é uma das opções; escolha uma delas.</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>A variável “%1” marca como padrão uma opção diferente da que indica: escolha uma delas.</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>A variável “%1” tem um valor com um template, e o Palette não preenche templates ali: escreva o texto desejado ou ponha o template na camada.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>Isto não é um número: escreva dígitos, como 3 ou -0.5.</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>Só “true” ou “false” servem; 1, 0 e yes são recusados.</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>Isto não é uma versão: escreva três números, como 1.27.5, com -rc.1 depois deles, se preciso.</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>Isto não é um endereço IPv4: escreva quatro números até 255, como 10.0.12.1.</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>Isto não é uma rede IPv4: escreva um endereço e o tamanho do prefixo, como 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>Isto não é um endereço IPv6: escreva um como 2001:db8::1, sem zona.</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>Isto não é Base64: são letras, dígitos, “+” e “/” em grupos de quatro, o último completado com “=”.</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>A expressão da variável não pode ser usada: %1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>Isto não corresponde à expressão %1</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>Não há opções para escolher.</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>Isto não é uma das opções: %1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>É somente leitura: quem implanta não pode alterar o padrão.</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>É preciso um valor.</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>O valor tem mais de %L1 caracteres, longo demais para ser verificado.</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>O campo aceita uma só linha: para mais, escolha a entrada “multiline”.</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>&amp;Copiar referência</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Des&amp;cer</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>O perfil não tem variáveis</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>Uma variável é um valor pedido quando um cluster é implantado. As camadas a usam como {{.spectro.var.NAME}}.</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>Localizar variável</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>Usadas, mas inexistentes</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ Todas as variáveis</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>Não removida: é usada em %n lugar. Primeiro, retire-a dali.</numerusform>
            <numerusform>Não removida: é usada em %n lugares. Primeiro, retire-a dali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Criar %1</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>Cria a variável que os textos usam como {{.spectro.var.%1}}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>&amp;Manter os valores como estão</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Versão de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1, segue %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>Não se sabe a que versão esta série corresponde: nenhum lugar tem uma versão dela.</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>Agora %1. %2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>Nenhum lugar conhecido aqui tem esta versão; é gravada como está.</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>Usar os &amp;padrões de %1</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>Eles não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>&amp;Baixar de %1</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>Seus valores ainda estão no servidor do catálogo %1. Baixe-a para ver o que muda e usar seus padrões.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>Os padrões das duas versões, lado a lado</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>Padrões de %1</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>Valores atuais da camada</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>&amp;Aplicar minhas alterações aos padrões de %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Versões anteriores de %1</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>&amp;Abrir como cópia</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>Mostra-a em uma janela própria; o arquivo fica como está</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>Ainda não há versão anterior. Sempre que este arquivo é sobrescrito ao salvar, o que ele continha antes é guardado aqui e pode ser aberto de novo.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>O que é diferente agora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>Versões guardadas de cada arquivo</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>Estão em %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>&amp;Guardar de cada arquivo:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>Infraestrutura · por último</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>Infraestrutura · antes de tudo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>Prioridade 0 · o padrão</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridade %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1, junto com mais %n</numerusform>
            <numerusform>%1, junto com mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>Aqui só se podem soltar camadas desta janela.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>Ordem de instalação</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>Elas já estão nesta onda.</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>Elas já têm uma onda própria.</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>Para a onda &amp;acima</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>Para a onda a&amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>Onda &amp;própria acima</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>&amp;Onda própria abaixo</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>Ainda sem camadas</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>Quando o perfil tiver camadas, a ordem em que são instaladas será mostrada aqui.</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>O inverso da ordem de instalação: o que foi instalado por último sai primeiro.</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>Camadas com a mesma prioridade são instaladas juntas, a menor primeiro. Arraste uma camada para outra onda ou entre duas, ou pressione Alt+seta ou Alt+Shift+seta.</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>Um cluster inteiro, com predefinições e variáveis</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>Complementos para qualquer cluster: pack, chart, manifestos</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>O que um site roda antes do seu primeiro cluster</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>Projeta perfis do Palette, camada por camada. Para abrir um perfil, você também pode soltar seu arquivo aqui.</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>Fechar a página de boas-vindas (Escape)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>Fechar a página de boas-vindas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>Passo a passo, de um de quatro tipos</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>Novo a partir de modelo…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>Um dos seus ou um exemplo</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>Um arquivo .tgz, JSON ou YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>Uma cópia; o arquivo fica como está</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>Todos os seus perfis, com suas versões</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>Dois minutos na própria janela, com um exemplo</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>Perfis recentes</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>Mais no manual</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>Ontem, %1</translation>
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
        <translation>Não foi possível salvar %1: %2. O que havia antes está inalterado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>é uma pasta; para salvar uma pasta, termine o nome com /</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>a pasta %1 não existe</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>o arquivo é somente leitura</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>%n arquivo que estava aberto da última vez não existe mais:</numerusform>
            <numerusform>%n arquivos que estavam abertos da última vez não existem mais:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>Ver conteúdo…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>Não há acima uma âncora &quot;&amp;%1&quot; à qual isto possa se referir.</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>Substituir a tabulação por espaços</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>Substituir todas as tabulações por espaços</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>Há um template onde o YAML espera uma chave. Os valores contêm templates só como texto entre aspas; instruções como &quot;if&quot; e &quot;range&quot; ficam nos templates do próprio chart.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Pôr entre aspas</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>A chave &quot;%1&quot; já está na linha %2 do mesmo mapa; só uma das duas conta.</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Esta chave começa com um template e não está entre aspas: o YAML toma &quot;{&quot; pelo início de um mapa.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>O valor de &quot;%1&quot; contém um template e não está entre aspas: o YAML toma &quot;{&quot; pelo início de um mapa.</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>Este valor contém um template e não está entre aspas: o YAML toma &quot;{&quot; pelo início de um mapa.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>o documento</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>Não é possível definir o documento inteiro; indique uma chave.</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>O texto não tem o documento número %1.</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>Não há lista em %1, então um item só pode ser o primeiro, [0].</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 é o alias *%2: altere o valor onde está sua âncora.</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 é um valor único e não tem chaves nem itens abaixo dele.</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 é uma lista: &quot;%2&quot; não é o índice de um item.</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 tem %2 itens: o próximo é [%2].</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 é um mapa: tem chaves, não itens por número.</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>Uma lista nova começa com o item [0], não com [%1].</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Não há nada em %1.</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>Não é possível remover o documento inteiro; indique uma chave.</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>Não é possível esvaziar o documento; retire seu texto no editor.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 já tem a chave &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 não é uma chave, então não tem nome a mudar.</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 tem só %2 itens.</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>O texto a mesclar não é YAML na linha %1: %2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>O texto a mesclar contém um caractere invisível que o YAML toma por fim de linha (U+000D isolado, U+0085, U+2028 ou U+2029), na linha %1.</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>O texto a mesclar contém uma marca de ordem de bytes (U+FEFF), que é invisível, na linha %1.</translation>
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
        <translation>alternar comentário</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>aumentar recuo</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>diminuir recuo</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>subir linhas</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>descer linhas</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>duplicar linhas</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n linha</numerusform>
            <numerusform>⋯ %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>envolver</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>Não se sabe nada sobre este ponto.</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>Nada a corrigir aqui.</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>Aqui, Tab aumenta o recuo. “Ir para o próximo painel”, no menu Exibir, permite sair.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Isto não é YAML: %1.</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>Um valor não pode começar com &quot;%1&quot;. Ponha o valor entre aspas.</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>As aspas abertas na linha %1 nunca são fechadas.</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>Um &quot;:&quot; não faz sentido aqui. Ou a linha tem recuo demais, ou o valor contém &quot;: &quot; e precisa de aspas.</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>Esta linha não é uma chave com valor nem parte de uma: falta o &quot;:&quot; depois da chave.</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>A linha não combina com as chaves em volta: verifique seu recuo e se não há texto depois de aspas ou colchete de fechamento.</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>Dentro de uma lista, cada item começa com &quot;- &quot;: verifique o recuo desta linha.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>Um item de lista não pode começar aqui. Ponha &quot;- &quot; em uma linha própria, abaixo da sua chave.</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>Uma chave não pode começar aqui. Ponha-a em uma linha própria.</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>A lista em &quot;[ ]&quot; não está fechada, ou falta uma vírgula entre seus itens.</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>O mapa em &quot;{ }&quot; não está fechado, ou falta uma vírgula entre suas entradas.</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>Entre os colchetes ou as chaves, um valor falta ou não está fechado.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>Um valor não pode começar com este caractere. Ponha o valor entre aspas.</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>O documento termina antes deste texto. Remova-o ou comece um documento novo com uma linha &quot;---&quot;.</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>Um documento novo começa dentro de aspas que não estão fechadas.</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>Esta barra invertida não tem significado entre aspas duplas. Escreva &quot;\\&quot; para uma barra invertida ou use aspas simples.</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>Depois desta barra invertida espera-se um número hexadecimal.</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>Não há caractere com este número.</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>Depois de &quot;&amp;&quot; espera-se um nome de letras e dígitos. Um valor que começa com &quot;&amp;&quot; precisa de aspas.</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>Depois de &quot;*&quot; espera-se o nome de uma âncora. Um valor que começa com &quot;*&quot; precisa de aspas.</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>O prefixo da tag não é conhecido aqui. Um valor que começa com &quot;!&quot; precisa de aspas.</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>Depois de uma tag espera-se um espaço. Um valor que começa com &quot;!&quot; precisa de aspas.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>Depois de &quot;|&quot; ou &quot;&gt;&quot; o texto começa na linha seguinte. Um valor que começa assim precisa de aspas.</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>Depois de &quot;|&quot; ou &quot;&gt;&quot; o recuo é um número de 1 a 9.</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>O documento tem duas linhas %YAML.</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>O documento tem duas linhas %TAG para um só prefixo.</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>O documento pede uma versão do YAML que não é 1.1 nem 1.2.</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>Uma linha não pode começar com &quot;%&quot; aqui.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Os valores estão aninhados fundo demais.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>O caractere de controle U+%1 não é permitido em YAML. Remova-o ou escreva-o como escape entre aspas duplas.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>O texto não é UTF-8: o byte 0x%1 não inicia nenhum caractere. Converta o texto em UTF-8.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>Aqui há valores aninhados em mais de %1 níveis; o texto não é lido além deste ponto.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>O texto contém mais de %1 valores; não é lido além deste ponto.</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>O recuo em YAML é feito com espaços; aqui há uma tabulação.</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>falta um ponto</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>falta um nome depois do último ponto</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>Não é possível ler o caminho &quot;%1&quot; no caractere %2: %3.</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>depois de &quot;[&quot; deve vir um número a partir de 0 e &quot;]&quot;</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta um nome</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>as aspas não estão fechadas</translation>
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
        <translation>as chaves de mesclagem (&lt;&lt;) representam mais de %1 valores</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>o texto está aninhado em mais de %1 níveis</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>uma chave deve ser um texto, mas é uma lista ou um objeto</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>o alias *%1 não representa nada</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>os aliases representam mais de %1 vezes o texto que existe</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>há vários documentos YAML, e um perfil é um só: divida o texto em “---”</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>só contém comentários</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>Só o primeiro arquivo (%n) foi examinado.</numerusform>
            <numerusform>Só os primeiros %n arquivos foram examinados.</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>lista os perfis de uma pasta</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>a pasta; as que estão abaixo dela são omitidas, salvo a que é um perfil</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>O logotipo não é uma imagem PNG, JPEG ou GIF.</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>Não é possível ler o logotipo: ele não informa seu tamanho.</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>O logotipo tem %1 × %2 pixels; são mostrados no máximo %3 por lado.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Não é possível ler o logotipo: %1.</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 tem mais de 16 MiB, o que é demais para um manifesto.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 não é texto UTF-8. Salve-o como UTF-8 e tente de novo.</translation>
    </message>
</context>
<context>
    <name>ManifestLayers</name>
    <message>
        <source>manifests</source>
        <comment>name of a new layer</comment>
        <translation>manifestos</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Nenhum arquivo foi escolhido.</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>seu nome está vazio</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>seu nome contém um byte NUL</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>seu nome não é UTF-8 válido</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>seu caminho sai do arquivo compactado com “..”</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>seu caminho tem mais de %1 pastas de profundidade</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>seu caminho tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>seu caminho é absoluto</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>seu caminho começa com uma letra de unidade</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>seu caminho contém uma barra invertida</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>está duas vezes no arquivo compactado</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>seu nome difere de “%1” só por maiúsculas ou pelo modo como seus caracteres são compostos</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>seu nome também é o de uma pasta</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>seu nome também é o de um arquivo</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>a pasta difere de “%1” só por maiúsculas ou pelo modo como seus caracteres são compostos</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move: --to aceita um índice, não “%1”</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>Não há o lugar %1 na pilha: os lugares vão de 0 a %2.</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>dá a uma camada outro lugar na pilha</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>o índice que a camada passa a ter</translation>
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
            <numerusform>Mover %n camada</numerusform>
            <numerusform>Mover %n camadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>Mover o manifesto %1</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>Mover a variável %1</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new: informe --type, um de %1, ou --template</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new: --layer obtém packs de um catálogo; informe a pasta dele com --catalog</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new: “%1” e “%2” não podem ser ambas camadas: têm o mesmo nome ou o mesmo lugar na pilha</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>nota: um perfil do tipo %1 é feito para uma só nuvem; informe-a com --cloud.</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra, cluster, add-on ou system; o de um modelo, se não for informado</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>o nome do perfil</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>major.minor.patch (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>o tipo de nuvem, como aws ou edge-native (all, para add-on e system)</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>para que serve o perfil</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>uma tag; pode ser informada várias vezes</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>um perfil com cujas camadas e variáveis o novo começa</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>um pack do catálogo, posto no lugar da sua categoria; sem versão, a mais recente</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>cria um perfil, do zero ou de um modelo</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>A cópia seria de novo “%1” %2, e o Palette distingue perfis por nome e versão: escolha outro nome ou outra versão.</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>sem versão</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ainda não salvo</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1: nenhum catálogo tem o pack na versão %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1: como no pack</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>devolve a valores de uma camada o significado que têm no pack</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>um valor ou um mapa de valores: charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>lista os valores que diferem dos valores dos packs</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>A camada “%1” é de manifestos, que não tem pack nem versão de um.</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>A série %1 não contém a versão %2.</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>os valores padrão de uma versão vêm de um --catalog</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>diga a que versão a série %1 corresponde, como em “1.29.8 --tag 1.29.x”, ou informe um --catalog que saiba</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>A camada “%1” existe uma só vez: uma pilha tem uma camada de cada categoria base.</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>dá outro pack a uma camada, com seus valores padrão</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>dá a uma camada outra versão do seu pack</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>a versão; com um catálogo, também uma série</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>a série que a camada passa a acompanhar, como 1.29.x</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>põe uma cópia de uma camada acima dela, com nomes próprios</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>mantém os valores da camada (o padrão), transporta o que ela alterou para os padrões da versão ou usa estes como estão</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>do arquivo compactado</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart Helm</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1  (agora %2)</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1  (mais recente)</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>Segue a série: o Palette usa por si a %1 mais recente.</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>Fica nesta versão até que você a mude.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>Nem um byte deles muda.</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>Novo nos seus padrões e ausente nos seus valores: %1.</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>Retirado dos padrões: %1.</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>Os padrões mudaram em %1.</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>Os padrões são os da versão atual.</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>O texto é substituído por inteiro; desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>Você não alterou nenhum valor, então nada seu se perde.</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>O que você alterou se perde, e desfazer o traz de volta: %1.</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>Nome de exibição, namespace e releases permanecem.</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>Esta versão não tem predefinições. Seus valores são editados como texto.</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>São escolhidas ao lado do editor quando o pack está na pilha.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>qualquer versão</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 ou mais nova</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>Esta versão não menciona outro pack de que precise ou com que seja incompatível.</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>precisa de %1, %2</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>não funciona com %1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>com %1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>Esta versão não tem regras para seus valores.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>Os valores desta versão não indicam nenhuma imagem.</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>Não se sabe o que você alterou: para isso são necessários os padrões das duas versões e um texto legível.</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>Permanecem os seus valores: %1.</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>Confira estes, que o pack também alterou: %1.</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>“%1” não cabe nesta pilha: ela já tem uma camada desse tipo, e há só uma de cada tipo do núcleo. Em vez disso, substitua o pack daquela camada.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Colar %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>Colar %n camada</numerusform>
            <numerusform>Colar %n camadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>não é possível ler: %1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>lista as predefinições do pack de uma camada e quais estão ativas</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>aplica a uma camada predefinições do seu pack ou suas</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>uma predefinição; GROUP: retira a que está ativa no grupo</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(sua)</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>Removido depois: %1.</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>Adicionado depois: %1.</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>Alterado depois: %1.</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>As camadas estavam em outra ordem.</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>As informações do perfil eram outras.</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>As variáveis eram outras.</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>As mesmas camadas e os mesmos textos de agora.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>onde gravar: um nome terminado em .tgz, .json ou .yaml, uma pasta com / no fim ou - para a saída padrão</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>como o JSON é gravado: keep (como veio, o padrão), console (uma linha) ou pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>a camada, pelo nome ou pelo índice no arquivo (a partir de 0)</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>um perfil em qualquer formato que se possa abrir: .tgz, JSON, YAML ou uma pasta</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>%1 camadas se chamam “%2”; indique a desejada pelo índice, que “layerwright-cli show” lista.</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>Não há camada “%1”: o perfil “%2” não tem camadas.</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>Não há camada “%1” no perfil “%2”. Suas camadas são: %3.</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull: “%1” não é FOLDER/</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1 %2 gravado em %3.</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>baixa um pack ou chart, completo, para uma pasta</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>um nome ou NAME@VERSION; sem versão, a mais recente</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>o destino da sua pasta</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push: “%1” não é um registro; informe oci://HOST/PATH</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 não contém pack nem chart.</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>%1 %2 enviado como %3.</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>envia packs e charts a um registro OCI, como o Palette espera encontrá-los lá</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>um pack ou chart, ou um lugar que tem vários</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH ou o nome de um registro adicionado</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>o nome de usuário; a senha fica em LAYERWRIGHT_PASSWORD</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>Os valores da camada “%1” são os do seu pack: não há nada a gravar.</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>Camada “%1”: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>Já existe uma predefinição “%1:%2”: escolha outro nome ou substitua-a com --replace.</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>O próprio pack tem uma predefinição “%1:%2”: escolha outro nome.</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>grava como predefinição o que difere entre os valores de uma camada e os do seu pack</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>um valor a gravar, alterado ou não; sem isto, tudo o que foi alterado</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>o nome da predefinição</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>como ela é exibida; sem isto, pelo nome</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>de um grupo, no máximo uma está ativa; sem isto, a predefinição tem um grupo próprio</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>no lugar de uma predefinição com o mesmo grupo e nome</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>um presets.yaml em que incluí-la, - para a saída padrão; sem isto, suas próprias predefinições</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>danificado: nada pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>o fim está danificado</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>o arquivo foi alterado depois</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>Não há trabalho não salvo com o número %1. Sem número, recover lista o que existe.</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover: --output diz para onde vai o perfil; --discard, que deve ser descartado</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>Nada de %1 pode ser lido.</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>lista e grava o que a janela deixou sem salvar quando não foi encerrada corretamente</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>qual deles, conforme a lista</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>descarta-o, depois de gravá-lo se isso for pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n ponto de verificação</numerusform>
            <numerusform>%n pontos de verificação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>Alterações anteriores</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 e mais %n camada</numerusform>
            <numerusform>%1 e mais %n camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>Seu diário está danificado logo no início: nada dele pode ser lido.</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>Um perfil que ainda não estava em nenhum arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1; a última em %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>O fim do seu diário está danificado; o que foi feito antes está aqui.</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>O arquivo foi alterado depois. Fica como está até que você o sobrescreva ao salvar.</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>O arquivo sumiu. Só resta o que for restaurado.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nunca salvo</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n ponto de verificação está danificado e se perdeu. O próprio perfil não é afetado.</numerusform>
            <numerusform>%n pontos de verificação estão danificados e se perderam. O próprio perfil não é afetado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>retira camadas da pilha</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>Remover %n camada</numerusform>
            <numerusform>Remover %n camadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>Remover o manifesto %1</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>Remover a variável %1</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>Renomear o manifesto %1 para %2</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>Renomear a variável %1 para %2</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>Recarregar %1</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>Voltar a “%1”</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifesto %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report: para a saída padrão, escolha um --format: html, markdown ou pdf</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report: “%1” não indica no final o formato desejado; termine-o com .html, .md ou .pdf, ou escolha um --format</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report: “%1” não é um dia; escreva-o como em 2026-03-31, ou “today”</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>descreve um perfil para leitura: sua pilha, camadas, variáveis, valores sobrescritos e imagens</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>onde gravar: um nome terminado em .html, .md ou .pdf, ou - para a saída padrão</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html, markdown ou pdf; por padrão, o que o nome de OUT indica</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>o dia a que o relatório diz se referir, como em 2026-03-31, ou today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve: --%1 espera NAME=VALUE, não “%2”</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>O perfil “%1” não tem a variável “%2”.</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>O valor de “%1” é recusado. %2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>O Palette não tem a macro de sistema “%1”.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>linha %1, coluna %2: %3: %4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>nota: preenchido com exemplos: %1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>nota: macros que devem existir onde o perfil é usado: %1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>linha %1 do resultado, coluna %2: %3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>mostra os valores de uma camada com variáveis, macros e valores de packs preenchidos</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>o valor inserido na implantação para uma variável</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>o que contém uma macro do projeto ou do tenant</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>o que fornece uma macro de sistema, como cluster.name</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>mostra os valores das variáveis mascaradas em vez de asteriscos</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>uma regra cujas ocorrências não são mostradas; “layerwright-cli rules” lista todas</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>considera também as regras que você desativou</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>“%1” não é uma regra; “layerwright-cli rules” lista todas</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>“%1” não é uma regra; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>A regra %1 está desativada nesta execução.</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>A regra %1 está desativada para este perfil.</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>A regra %1 está desativada para todos os perfis.</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>Ocorrências não mostradas: %1.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>inativa</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>inativa aqui</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>lista as regras de validate e as ativa e desativa para você</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>um perfil: então vale só para os perfis com o nome dele</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>uma regra cujas ocorrências deixam de ser mostradas</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>uma regra que volta a valer</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>um caminho com pontos nos valores: charts.web.replicas, images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>define um valor de uma camada</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>o valor como YAML; o que não é YAML é um texto</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>retira uma chave ou um item dos valores de uma camada</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>Mudar a ordem de instalação</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>Camada “%1”, linha %2: %3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>Mudar o nome do perfil</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>Mudar a versão do perfil</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Mudar a descrição</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>Mudar o tipo do perfil</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>Mudar o tipo de nuvem</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Mudar as tags</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Alterar o perfil</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>Alterar a variável %1</translation>
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
        <translation>Namespaces adicionais</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>Prioridade de instalação</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>Rótulos do namespace</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>Anotações do namespace</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>Nomes de release</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Made beside it; commas part them.</source>
        <translation>Criados ao lado dele; separados por vírgulas.</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>Distingue duas camadas do mesmo pack.</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>A menor primeiro, as iguais juntas; exclusão na ordem inversa.</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>Para cada namespace, chave=valor, separados por vírgulas.</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>Com que nome um chart é instalado, em vez do nome do pack e do seu próprio.</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>O que um pacote de conteúdo (content bundle) leva consigo; variáveis não cabem aqui.</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>ex.: monitoring</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>ex.: storage,backup</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotações</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>Repo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Adicionar rótulos</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Adicionar anotações</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>Adicionar nome de release</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Adicionar imagem</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Adicionar chart</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>Onde os charts e os manifestos desta camada são instalados. O Palette cria o namespace se ele não existir e, quando a camada sai, remove-o com tudo o que contém: dê a cada camada um só dela. Até 63 letras minúsculas, dígitos e “-”.</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>Namespaces que o Palette cria além do acima, como “storage,backup”.</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>O nome pelo qual um cluster conhece esta camada. É necessário quando um pack está duas vezes na pilha, e então deve diferir de todos os outros do cluster.</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>Um número inteiro, também abaixo de zero; vazio é o mesmo que 0. As camadas com o menor número são instaladas primeiro, e as de mesmo número juntas, assim que todas as do número anterior estiverem prontas.</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Rótulos para os namespaces desta camada: à esquerda, o namespace; à direita, “chave=valor”, vários separados por vírgulas.</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>Anotações para os namespaces desta camada: à esquerda, o namespace; à direita, “chave=valor”, várias separadas por vírgulas.</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>O nome de uma release do Helm, quando não deve ser o do pack e do chart. À esquerda fica o nome do próprio chart.</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>Imagens que um pacote de conteúdo (content bundle) para lugares sem rede leva consigo, como “registry.k8s.io/pause:3.9”. Macros de packs são preenchidas aqui; variáveis, não.</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>Charts que um pacote de conteúdo (content bundle) leva consigo: o endereço do repositório, o nome e a versão.</translation>
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
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>Valores, bytes</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestos</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>Camadas, na ordem do arquivo:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(mascarado)</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variáveis:</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>mostra o que há em um perfil</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add: um lugar nesta máquina não tem nome de usuário nem certificado</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add: uma senha requer --user</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1: %2 packs e %3 charts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>lê um catálogo e o guarda para a janela e a linha de comando</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>como chamá-lo: um registro, com o nome que tem no Palette</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>o nome de usuário, para um servidor que o peça</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>aceita qualquer certificado deste servidor apenas</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>mostra os catálogos adicionados</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>esquece um catálogo e a cópia do que ele contém</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>como ele se chama</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>lê de novo os servidores dos catálogos</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>como eles se chamam; todos, se nenhum for informado</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>percorre passo a passo o caminho até um servidor e diz onde ele termina</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>o nome de um catálogo adicionado ou uma localização, como em catalog add</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>o nome de usuário; a senha fica em LAYERWRIGHT_PASSWORD</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local, helm, oci ou console, se a localização não o disser</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>o projeto de um console; o tenant, se nenhum for informado</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>um console não tem --user: ele é consultado com a chave de API de LAYERWRIGHT_API_KEY</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project é para --kind console</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>Informe-a em %1 quando o catálogo for atualizado.</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>uma pasta, um arquivo compactado, https://… de um repositório Helm ou, com --kind console, de um console, ou oci://HOST/PATH de um registro</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>lê a senha, ou a chave de API de um console, da entrada padrão e a guarda no chaveiro do sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n pack importado como “%1”.</numerusform>
            <numerusform>%n packs importados como “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>copia os packs de um local para esta máquina e adiciona a cópia como catálogo</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>um arquivo compactado, uma pasta ou um layout de imagem OCI, como os que “catalog export” cria</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>como o catálogo se chama; senão, o nome do local</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>Dividir o manifesto %1</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>a camada do kernel</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>a camada do sistema operacional</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>a camada do Kubernetes</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>a camada de rede</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>a camada de armazenamento</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>um complemento</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>Nenhuma camada está selecionada. Primeiro, selecione as camadas a mover.</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>“%1” já está no topo da pilha.</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>“%1” já está na base da pilha.</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>“%1” é um complemento e fica acima de “%2” (%3): os complementos são instalados sobre a infraestrutura. Solte-o acima das camadas base.</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>“%1” (%2) mantém seu lugar: não pode trocar de lado com “%3”. As camadas base ficam na ordem sistema operacional, Kubernetes, rede, armazenamento; só os complementos se movem livremente.</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>está cortado: o arquivo está incompleto; obtenha-o de novo</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>não é um arquivo tar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>está danificado: um membro não começa onde o anterior termina</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>a descrição de um membro tem mais de %1 KiB</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>está danificado: a descrição de um membro não pode ser lida</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>há membros depois do fim do arquivo; recompacte-o como um só</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>há algo depois do fim do arquivo; foi danificado ou dois arquivos foram unidos</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>Não é possível gravar na saída padrão: %1.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>“%1” é uma pasta, não um texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>“%1” tem mais de 16 MiB, o que valores nunca têm.</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>VALUE é texto, pareça o que parecer</translation>
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
        <translation>A expressão tem um erro no caractere %1: %2.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>Abrir o perfil de exemplo</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>Arrastar uma camada para outro lugar</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>Editar seu YAML</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>Salvar como .tgz</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Abrir o que foi salvo</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>Comparar: é o que foi salvo</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Não é possível criar %1.</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>a janela mostra outro perfil</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>as camadas são: %1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>o exemplo não tem a camada argo-cd</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>o texto não é o que foi digitado</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>o texto não voltou</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>o texto não foi refeito</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 não foi gravado</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>o perfil ainda consta como alterado</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>o arquivo não foi aberto</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>o perfil difere do que foi salvo</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>o JSON contém outro perfil</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>está cortado: o arquivo está incompleto; obtenha-o de novo</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>descompactado, tem mais de %1 MiB, que é o limite</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>descompactado, tem mais de %1 vezes seu tamanho, como arquivos feitos para encher a memória</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (o padrão), json ou sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>procura problemas em um perfil e nos seus textos</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>uma pasta de perfis, entre os quais nome e versão devem ser únicos</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes ou no: quem implanta deve inserir um valor</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes ou no: o valor é mostrado como asteriscos</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes ou no: quem implanta não a vê</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes ou no: quem implanta não pode alterar o padrão</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>o título do campo</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>para que serve o valor</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>o valor usado se ninguém inserir outro</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>uma expressão à qual todo valor deve corresponder</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>de set: %1; de list: text (o padrão) ou json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>uma opção de um dropdown; as informadas substituem todas as que havia</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>manifesto %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>usos: %1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables: --%1 aceita um de %2, não “%3”</translation>
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
        <translation>Endereço IPv4</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>Rede IPv4 (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Endereço IPv6</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Lista de escolha</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Várias linhas</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Uma linha</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>Inteiro ou decimal: 3, -0.5.</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true ou false; 1, 0 e yes são recusados.</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>Três números: 1.27.5.</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>Ex.: 10.0.12.1.</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>Ex.: 10.244.0.0/16.</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>Ex.: 2001:db8::1.</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>Com preenchimento (=); requer o Palette 4.8.</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>O arquivo tem o formato “%1”, que é mantido.</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>O arquivo tem a entrada “%1”, que é mantida.</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>Requer o Palette 4.8.</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>A página local de um host edge não mostra listas.</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>Várias linhas são só para texto e Base64.</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>Também oculta: ninguém pode inserir um valor, então precisa de um padrão.</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>Quem implanta deve inserir um valor.</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>Mostrada como asteriscos, também nas exportações; uma importação pede o valor.</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>Quem implanta não a vê.</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>Ninguém pode alterá-la, então precisa de um padrão.</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>Quem implanta vê o padrão e não pode alterá-lo.</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>O perfil “%1” não tem variáveis.</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>O perfil “%1” não tem a variável “%2”. Suas variáveis são: %3.</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables: “%1” não é um formato; escolha text ou json</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>A variável “%1” está em uso e não é removida antes de ser retirada daqui:
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables: “%1” não é um lugar de 0 a %2</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables: %1 espera %n palavra depois, não %2</numerusform>
            <numerusform>variables: %1 espera %n palavras depois, não %2</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables: %1 altera o perfil; --output diz para onde ele vai</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>lista, cria, altera, verifica, renomeia, move e remove as variáveis de um perfil</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list (o padrão), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (a partir de 0) ou check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>lista os padrões das variáveis mascaradas em vez de asteriscos</translation>
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
        <translation>version: informe a nova versão, como em 1.1.0</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>cria uma nova versão de um perfil</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>major.minor.patch, diferente da que o perfil tem</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>Infraestrutura, uma camada depois da outra</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>Prioridade desconhecida</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridade %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>mostra em que ordem as camadas são instaladas</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>a ordem em que são excluídas, que é a inversa</translation>
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
        <translation>Perfil de infraestrutura</translation>
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
        <translation>Perfil sem tipo</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>Perfil do tipo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>um arquivo YAML ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>um caminho com pontos: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>mostra um texto YAML com um valor definido</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>o valor como YAML; o que não é YAML é um texto</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>mostra um texto YAML sem uma chave ou um item</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>mostra um texto YAML com outro mesclado nele</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>o arquivo YAML a mesclar: mapas em profundidade, todo o resto é substituído</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>mostra valores com predefinições de um pack aplicadas</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>o presets.yaml do pack</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>uma predefinição</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>procura problemas nos valores de uma camada</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>o schema.yaml do pack ou o values.schema.json de um chart, cujas regras também são consideradas</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>onde estão os valores a que se refere um values.schema.json: charts.web; senão, são o texto inteiro</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>o values.yaml do pack, para o que não deve mudar, ou do chart, para o que se pode omitir</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>seus dados zstd estão cortados ou danificados (%1); obtenha-o de novo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>Projeta perfis do Palette offline.</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>Perfis a abrir. Se o Layerwright já estiver em execução, é ele que os abre.</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>Executa de forma independente, mesmo que o Layerwright já esteja em execução, e sem as janelas da última vez.</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>Conduz a janela pela sua tarefa principal, com uma imagem de cada passo em DIR.</translation>
    </message>
</context>
</TS>
