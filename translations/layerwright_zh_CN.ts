<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart：使用 --catalog 时请指定 --name；若不要最新版本，再指定 --version；注册中心由目录得知</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart：请指定 CHART，或者指定 --name、--version 和 --registry</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>配置方案中已有层“%1”，而名称在配置方案内必须唯一。</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>在注册中心中的名称</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>要安装的版本</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>注册中心在产品中的名称</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>向堆栈添加 Helm chart：来自文件、文件夹、目录，或按名称</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>打包的 chart (.tgz)，或 chart 的文件夹</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>安装到哪个命名空间；默认为 chart 的名称</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm（仓库，默认）或 oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>按名称、版本和注册中心向堆栈添加 Zarf 软件包</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>FROM 中的层，按名称或索引指定；可多次给出</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>将另一个配置方案的层复制到堆栈顶部</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>含有这些层的配置方案</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>有两个文件都会产生名为“%1”的清单；请重命名其中一个。</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>配置方案中已有层“%1”。请另取名称，或用 --layer 向该层添加。</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>层“%1”中已有清单“%2”；请重命名文件。</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest：请用 --name 指定新层，或用 --layer 指定已有的层</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>要添加清单的层，用名称或序号指定</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>添加清单，单独成层或加入已有的层</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>YAML 文件；每个清单以其文件命名</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>新层的名称</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>把文件中的每个文档各自作为一个清单</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>配置方案中已有层“%1”，而名称在配置方案内必须唯一。请用 --display-name 为新层另取名称。</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>将目录中的 Pack 添加到堆栈，放在其类别对应的位置</translation>
    </message>
</context>
<context>
    <name>ArchiveReader</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, after member “%2”: %3.</source>
        <translation>%1，成员“%2”之后：%3。</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1，成员“%2”：%3。</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>成员数超过上限 %1</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>这是硬链接，而只读取普通文件。请用“tar --hard-dereference”重新打包</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>这是符号链接，而只读取普通文件。请用“tar --dereference”重新打包</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>这是设备，而只读取普通文件</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>这是 FIFO（命名管道），而只读取普通文件</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>这是以稀疏文件形式存储的。请不要用“tar --sparse”，重新打包</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>类型未知，而只读取普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>大小超过上限 %1 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>无法写入成员“%1”：%2。</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>其路径不是最短形式</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>无法写入归档：构建 libarchive 时未包含 gzip。</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>无法写入归档：%1。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>无法解包 %1：无法创建文件夹 %2。</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>其大小超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups：--restore 指定哪份备份，--output 指定写到何处；两者必须同时使用</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>%1 没有编号为 %2 的备份。不带 --restore 时，backups 会列出已有的备份。</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>列出并恢复窗口覆盖保存之前的文件内容</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>要写出的备份，用列表中的编号指定；1 为最新</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>请用 --catalog 指定目录，或用“catalog add”添加一个</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>存放 Pack 或 Pack 归档的文件夹、Pack 归档、OCI 镜像布局，或已添加目录的名称</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>未指定时为所有已添加的目录</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>自有证书颁发机构的证书，PEM 格式</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>没有目录“%1”。“catalog list”可列出已添加的目录。</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>任何位置都没有 %1 %2（某一层的 Pack）：已略过。</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export：从“%1”看不出要写成什么：应为 FOLDER/、FILE.tgz 或 oci:FOLDER</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>没有可导出的 Pack。</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个 Pack 写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>写到何处：FOLDER/、FILE.tgz，或以 OCI 镜像布局写到 oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>查找 Pack</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>Pack 必须包含的所有关键词；不指定则列出全部</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>显示 Pack 的信息</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>名称，或 NAME@VERSION；未指定版本时取最新版本</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>改为输出 Pack 的值或 README</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>复制 Pack，供无网络的环境使用</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>一个 Pack；若既未指定 Pack 也未指定 --profile，则为所有可用的 Pack</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>复制此配置方案所用的 Pack</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>目录中没有 Pack“%1”。</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>目录中没有 Pack“%2”的版本 %1。现有版本：%3。</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>Pack；未指定版本时取最新版本</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>Pack 的版本，或版本系列，例如 1.29.x</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>请在 --pack 中或用 --version 指定版本，不要重复</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>用来与同一 Pack 的其他层区分；在配置方案内唯一</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>安装到哪个命名空间；默认为显示名称</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>其中某个 chart 的 Release 名称</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>“%1”不符合 CHART=NAME 的形式</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>“%1”的值中没有 chart“%2”。</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>SHA256SUMS 中未列出成员“%1”：它是在归档生成之后添加的。</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>成员“%1”的校验和与 SHA256SUMS 中的不符：它在归档生成之后被改动过。</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>缺少 SHA256SUMS 中列出的成员“%1”。</translation>
    </message>
</context>
<context>
    <name>CloneCommand</name>
    <message>
        <source>clone: %1</source>
        <translation>clone：%1</translation>
    </message>
    <message>
        <source>copy a profile under another name</source>
        <translation>以另一名称复制配置方案</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>副本的版本；未指定时保持原版本</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>不复制标签</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text（默认）或 json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>用法：layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>用法：layerwright-cli COMMAND …

离线设计 Palette 配置方案。</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>“layerwright-cli COMMAND --help”显示某个命令的更多信息，“man layerwright-cli”介绍所有命令。
退出状态：0 完成，1 有检查结果，2 用法错误，3 失败。</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>逐文本显示两个配置方案的差异</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>另一个配置方案，或同一配置方案的另一状态</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message>
        <source>%1: settings</source>
        <comment>layer</comment>
        <translation>%1：设置</translation>
    </message>
    <message>
        <source>%1: values</source>
        <comment>layer</comment>
        <translation>%1：值</translation>
    </message>
    <message>
        <source>%1: manifest %2</source>
        <comment>layer, manifest</comment>
        <translation>%1：清单 %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>配置方案的设置</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>堆栈中的层</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>附带的文件</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>独立运行，即使 Layerwright 已在运行</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>驱动窗口走完主要流程，并为每一步截图</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>显示此帮助以及 Qt 的选项</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>输出脚本，供 shell 补全命令、选项和文件</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli（默认），或 layerwright（窗口程序）</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>请用 --console 或环境变量 LAYERWRIGHT_CONSOLE 指定控制台</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>控制台；未指定时取 LAYERWRIGHT_CONSOLE</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>项目；未指定时为租户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Nothing was sent: mend the errors, or send it as it is with --force.</source>
        <translation>未发送任何内容：请先修正错误，或用 --force 原样发送。</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>控制台可以接受。未导入任何内容。</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>列出控制台中的配置方案</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>名称所含的文字；不指定则列出全部</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>从控制台获取配置方案</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>名称、NAME@VERSION 或 UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>改为获取控制台为边缘主机生成的归档</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>检查配置方案，由控制台校验后导入控制台</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>只校验，不导入</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>导入但不发布</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>即使有错误也发送</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>请把 API 密钥放入 LAYERWRIGHT_API_KEY，或通过 --api-key-stdin 提供；不能作为参数传递，以免被他人看到</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>从标准输入的第一行读取 API 密钥</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1：控制台的注册中心“%2”中没有此 Pack。</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1：控制台中有多个注册中心都有它：%2。已采用：%3（可用 --registry LAYER=NAME 另行指定）。</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>宏 %1 已使用但不存在：请先在控制台中创建。</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>无法得知这些宏是否存在。%1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1 在此文件中已遮蔽：请在导入后到控制台中输入。</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>在控制台中使用的名称</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>在控制台中使用的版本</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>从控制台的哪个注册中心获取层的 Pack</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>将配置方案写成另一种形式</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>用法：layerwright-cli %1</translation>
    </message>
    <message>
        <source>no command is given
%1</source>
        <translation>未指定命令
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>“%1”不是命令；“layerwright-cli --help”可列出所有命令</translation>
    </message>
</context>
<context>
    <name>DuplicateLayers</name>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>创建 %n 个层的副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处没有内容。</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>层“%1”：%2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>将层中的某个值提取为配置方案的变量，并在原处改为引用</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>值中以点分隔的路径：charts.web.replicas、images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>变量的名称；默认取自路径</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>部署表单中显示的名称；默认取自变量名称</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>提取变量 %1</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>“%1”不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>无法读取“%1”：%2。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>文本在第 %1 行不是有效的 YAML：%2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处没有内容。</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>按原字节输出层的值，或只输出其中一个值</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>只输出这一位置的值</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>gzip 数据被截断，文件不完整；请重新获取</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>gzip 数据已损坏；请重新获取</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>gzip 数据之后还有内容：文件已损坏，或两个文件被拼接在一起</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>无法读取 values.schema.json，字节 %1 处：%2。</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json 引用了“%1”，它不会被读取：schema 只能引用自身。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>无法读取 %1：它不是文件、大于 16 MiB，或没有读取权限。</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 不是 Helm chart 的文件夹：其中没有 Chart.yaml。</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 不是打包的 Helm chart：其顶层文件夹中没有 Chart.yaml。</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 不是 Helm chart：%2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1：其 values.yaml 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>其 Chart.yaml 中没有名称或版本。</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>缺少名称：产品按名称、版本和注册中心查找它。</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>“%1”不能作为 chart 或软件包的名称：请去掉“/”和空格；注册中心需单独指定。</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>缺少版本：请指定要安装的版本。</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>缺少注册中心：请填写它在产品中的名称。</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>配置方案必须有名称：产品按名称和版本查找它。</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>名称中含有换行符或其他不可见字符：请删除。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>名称开头或末尾有空格，不易察觉。</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>名称有 %n 个字符，超出列表能显示的长度。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>“%1”以字母开头；产品会采用“%2”。</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>“%1”中有以 0 开头的数字。</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>“%1”的数字太少：请写成 major.minor.patch，例如 1.0.0。</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>“%1”不符合 major.minor.patch：应为三个数字，必要时再加“-”和一个词，例如 1.0.0-rc.1。</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>请选择云：操作系统和 Kubernetes 是针对特定的云制作的。</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>“all”仅用于插件；请选择此配置方案所针对的云。</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>云的名称应为一个词，例如“nutanix”。</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>标签“%1”的冒号前没有键。</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>标签“%1”中含有换行符或其他不可见字符。</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>标签“%1”有两个冒号；产品会丢弃第二个冒号之后的内容。</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>标签“%1”出现了两次；一个键只能有一个值。</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>添加清单 %1</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>添加变量 %1</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>层，按文件中的顺序：</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>变量：</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>附带的 Pack：</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>成员：</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>说明外来文件包含什么、有何异常，而不打开它</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>无法读取值，第 %1 行</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>无法读取优先级</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>优先级为 %1</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>优先级“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>“%1”属于基础设施；基础设施先于所有插件，按自己的顺序安装。</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>“%1”保持原位：%2。请在其值中更改。</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>未选择层。请先选择要移动的层。</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>无论优先级如何，插件都在基础设施之后安装。</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>这些层的优先级未知，因此无法设为与之相同。</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>该处没有可用的优先级数值：%1 过大。</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>已经是第一个插件批次。</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>已经是最后一个批次。</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1：缺少 --%2</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1：--%2 重复指定</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1：--%2 可取 %3，不能取“%4”</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1：缺少 %2</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1：“%2”是多余的参数</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1：%2 应为 %3，而不是“%4”</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>无法写入其文件夹</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>被其他程序删除</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>无法写入保护未保存工作的恢复日志：%1 (%2)。在修复之前请经常保存。</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--chart-schema: “%1” is not CHART=FILE</source>
        <translation>--chart-schema：“%1”不符合 CHART=FILE 的形式</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>Pack 的默认值</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>Pack 的 schema.yaml</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>同名 chart 的 values.schema.json</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT 是 Kubernetes 清单，不是值</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at：“%1”不符合 LINE:COLUMN 的形式（从 1 计起）</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at：没有第 %1 行</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1，%2：此处没有候选项“%3”。</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>没有关于“%1”的信息。</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>YAML 文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>列出 YAML 文本某一位置可用的内容</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>位置，从 1 计起</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>采用此项后输出文本，而不是列表</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>显示某个键的已知信息</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>以点分隔的路径：charts.web.replicas；不必出现在 TEXT 中</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>层必须有显示名称，以便与同一 Pack 的另一层区分。</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>显示名称开头或末尾有空格，不易察觉。</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>“--”用于分隔显示名称与 Pack 名称，“/”不被接受：请去掉它们。</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>层“%1”已使用此名称。</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>“%1”不能作为命名空间：最多 63 个小写字母、数字和连字符，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>“%1”不能作为 Release 名称：最多 53 个小写字母、数字和连字符，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>无法为 %1 的值设置各自的名称：%2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>批次 %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>找不到层“%2”的 Pack“%1”：请用 --catalog 指定包含它的文件夹。</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>注意：目录中没有“%2”的版本 %1；其预设取自 %3。</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>1 个清单</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n 个清单</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of a manifest layer</comment>
        <translation>清</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifests.</source>
        <translation>层“%1”没有清单。</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>层“%1”没有清单“%2”。其清单有：%3。</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>层的这一清单，而不是层的值</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>层“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>关于 Layerwright</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>版本和库</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>已复制(&amp;C)</translation>
    </message>
    <message>
        <source>Layerwright %1</source>
        <translation>Layerwright %1</translation>
    </message>
    <message>
        <source>Designs Palette profiles, with no server, no account and no network.
Layerwright is independent of Palette&apos;s vendor: it is not made, checked or supported by them. Licence: Apache 2.0.</source>
        <translation>用于设计 Palette 配置方案，无需服务器、账号或网络。
Layerwright 独立于 Palette 的供应商：并非由其制作、审核或提供支持。许可证：Apache 2.0。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>版本和库</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>部分功能由这些库完成。未列出版本的库不提供版本信息。</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Layerwright 的许可证</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新建配置方案(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>从零开始或基于模板，逐步创建配置方案</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>新建空的插件配置方案(&amp;E)</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>在单独的窗口中新建不含层的插件配置方案</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>打开配置方案：.tgz、.json、.yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>列出文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>选择文件夹，列出其中的配置方案及其版本</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>将文件中的配置方案读入新窗口；文件保持不变</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>将配置方案写入其文件</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>将配置方案写入另一文件，并继续编辑该文件</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>另存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>将配置方案保存为模板，供新建时使用</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>早期版本(&amp;V)…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>打开文件在被覆盖保存之前的内容</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>JSON，保持原样(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>只在配置方案有更改之处与导入文件不同的 JSON</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON，控制台式单行(&amp;C)…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>与产品控制台所写格式相同的 JSON</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON，带缩进(&amp;I)…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>便于阅读的 JSON</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>YAML(&amp;Y)…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>将配置方案写成单个 YAML 文件</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>用于 Git 的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>每段文本一个文件的文件夹，便于版本控制</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>归档 (.tgz)(&amp;A)…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>将配置方案写成归档</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>下载配置方案(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>将配置方案写成 .tgz 归档</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>导出报告(&amp;X)…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>以 HTML、PDF 或 Markdown 格式写出供人阅读的配置方案报告</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>预览页面后打印配置方案的报告</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>启动时恢复窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>启动时打开上次的窗口，并回到上次工作的位置</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重新执行刚撤销的更改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>在此文本或所有层中查找</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>切换注释(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>增加缩进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>减少缩进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>向下复制行(&amp;D)</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>上移行(&amp;P)</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>下移行(&amp;W)</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>补全(&amp;L)</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>光标处可用的键和值</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>显示文档</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>光标处的键、值或引用的已知信息</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>解决光标处问题的办法</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>扩大选区(&amp;G)</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>选中当前选区的外层：值、条目、小节</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>缩小选区(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>上移条目(&amp;E)</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>将键或项与前一个交换，连同注释及其下的全部内容</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>下移条目(&amp;N)</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>将键或项与后一个交换，连同注释及其下的全部内容</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>重命名光标处的键、锚点或变量，并更新所有使用处</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>提取为变量(&amp;X)…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>将光标处的值提取为配置方案的变量，并在此处引用它</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>转到堆栈(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>转到编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>转到问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>转到预设(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>转到大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>转到用法(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>转到变量(&amp;V)</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>转到解析预览(&amp;E)</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>在编辑器旁显示集群将得到的文本</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>转到配置方案列表(&amp;L)</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>所选文件夹中的配置方案</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>转到层设置(&amp;Y)</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>转到安装顺序(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>显示空白字符(&amp;S)</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>输入时补全(&amp;T)</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>折叠此处(&amp;D)</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>展开此处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>第 1 级(&amp;1)</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>第 2 级(&amp;2)</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>第 3 级(&amp;3)</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>第 4 级(&amp;4)</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>第 5 级(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>回到光标跳转之前的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>转到定义(&amp;D)</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>锚点、变量或 Pack 的值的定义位置</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>查找用法(&amp;U)</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>所有引用光标处的键、锚点、变量或宏的位置</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>下一个条目(&amp;N)</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>同一级的下一个键或项</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>上一个条目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>按名称的一部分转到层、清单、变量、键、其他窗口或最近的文件</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>按名称的一部分查找菜单中的任意命令</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>亮色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>编辑信息(&amp;E)…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>名称、版本、描述和标签</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>新建变量(&amp;V)</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>声明部署集群时要求输入的值</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>克隆(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>以另一名称复制配置方案，并在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>创建新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>以另一版本复制配置方案，并在单独的窗口中打开</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>检查配置方案的哪些方面，以及哪些检查已关闭</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>添加 Pack(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>为已知的 Pack 添加层</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>添加 Helm chart(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>为 Helm chart 添加层：来自文件、文件夹，或按名称</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>新建清单层(&amp;M)</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>在堆栈顶部添加 Kubernetes 清单层</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>从文件新建清单层(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>添加层，其清单从 YAML 文件读取</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>添加 Zarf 软件包(&amp;Z)…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>按名称、版本和注册中心为 Zarf 软件包添加层</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>更改版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>更换此层 Pack 的版本，或选择要跟随的版本系列</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>替换 Pack(&amp;L)…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>更换此层的 Pack；层的位置和清单保持不变</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>向层添加清单(&amp;A)</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>为当前显示的层再添加一个清单</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>存为预设(&amp;R)…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>将与 Pack 不同之处或选中的内容保存为自己的预设</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>导入预设(&amp;I)…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>从 presets.yaml 等文件导入预设，作为此 Pack 的自有预设</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>导出我的预设(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>将此 Pack 的自有预设写入文件，格式与 Pack 的 presets.yaml 相同</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>查找层(&amp;F)…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>仅显示包含这些文字的层</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>目录(&amp;C)…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>提供 Pack 和 chart 的文件夹、归档和服务器</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>刷新目录(&amp;R)</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>重新读取目录；服务器上的目录经网络读取</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>从文件夹添加目录(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>选择存放 Pack、Pack 归档的文件夹或 OCI 镜像布局，以提供其中的 Pack</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>从归档添加目录(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>选择 Pack 归档，以提供其中的 Pack</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>从服务器添加目录(&amp;S)…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>指定 Helm 仓库或 OCI 注册中心，以提供其中的 Pack 和 chart</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>导出 Pack(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>复制 Pack，以便带到无网络的环境</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>打开示例配置方案(&amp;S)</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>用来试用各项功能的配置方案</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>查看和更改所有命令的快捷键</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>快捷键一览表(&amp;H)…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>一页列出所有快捷键，可复制为文本</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>关于 Layerwright(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>从控制台打开(&amp;L)…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>列出控制台中的配置方案，并打开或下载其中一个</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>上传到控制台(&amp;U)…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>由控制台校验配置方案，并导入控制台</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>整个程序的语言、外观、编辑器和文件设置</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>查看文件内容(&amp;H)…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>在打开之前，查看外来文件包含什么、有何异常</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>创建检查点(&amp;K)…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>为配置方案的当前状态命名，以便日后与之比较或返回</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>检查点(&amp;S)…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>此文档历史中已命名的各点，以及此后的更改</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>程序的使用方法；按其快捷键可打开当前键盘焦点所在处的说明页</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>说明接下来点击的对象有何用途；按其快捷键则说明键盘焦点所在的字段</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>可以从这里开始：新建配置方案、最近的文件、示例、功能导览</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>功能导览(&amp;G)</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>用专门的示例配置方案，在窗口中进行两分钟的导览</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>转到下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>将键盘焦点移到下一个面板，也可从文本中移出</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>转到上一个面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>导入 Pack(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>将归档中的 Pack 复制到本机，并从本机提供</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>转到覆盖(&amp;D)</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>与 Pack 不同的值</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>与已保存的比较(&amp;D)…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>与文件的差异，文本并排显示</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>与文件比较(&amp;M)…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>与另一个配置方案的差异，该配置方案不会被打开</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>添加 Helm Chart</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>添加 Zarf 软件包</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>注册中心（按名称）</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>来源(&amp;M)</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>命名空间(&amp;S)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>打包的 chart (.tgz)，或 chart 的文件夹</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>打包的 Chart</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>Chart (*.tgz *.tar.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>Chart 的文件夹</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>此处显示 chart 的默认值。</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>在产品中的名称</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm 仓库</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI 注册中心</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>注册中心(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>缺少命名空间：不指定时 chart 会安装到“default”。</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>产品从注册中心获取它；在此编辑其值。</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2。%3</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddLayerActions</name>
    <message>
        <source>From a &amp;File or by Name…</source>
        <translation>从文件或按名称(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>尚无插件</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>可以在此添加 Pack、chart 和清单，也可以以后再添加。</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>添加 Pack(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>添加清单(&amp;M)…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>添加 chart(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>添加 Zarf(&amp;Z)…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>用于新层的清单</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>清单 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 是核心层；核心层有单独的步骤，而插件和系统配置方案没有核心层。</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>核心层之上的层：Pack、Helm chart 和清单，最上面的最后安装。选择一个层可编辑其值，拖动可更改顺序。</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>添加 Pack</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>添加 Helm Chart</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 将变为 %2 %3 并采用其默认值；层的位置和清单保持不变。</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>堆栈中类别为“%1”的层只能有一个：它将取代 %2。</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 已在堆栈中：接下来需要为新层命名。</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>放在堆栈顶部。</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>放到核心层中对应的位置。</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>并排显示堆栈中的值和此版本的默认值</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>堆栈中的 %1</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>%1 的默认值</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>“%1”不能作为锚点名称：请使用字母、数字、“_”和“-”。</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>第 %1 行已有锚点 &amp;%2：请另取名称。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>无法完整读取</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>无法将 %1 作为程序列表读取，因此未作改动。请检查该文件。</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>系统自身的列表已将 .tgz 文件指定给 Layerwright。请在桌面设置中为其选择其他程序。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>用 Layerwright 打开所有 .tgz 归档(&amp;T)</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>打开 .tgz 归档的程序在系统设置中选择。Layerwright 是其中的可选项之一。</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>必须安装 Layerwright，才能选择它来打开文件：此桌面的应用程序中没有 %1。请安装其软件包。</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>不含配置方案的归档也会在此打开。取消勾选后，恢复由原来的程序打开。</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>名称以 .profile.tgz 结尾的归档始终在此打开。其他归档现由桌面决定用什么打开。</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>名称以 .profile.tgz 结尾的归档始终在此打开。其他归档现用 %1 打开。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>所有首次出现的文件</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>归档、下载的文件和有异常的文件</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>下载的文件和有异常的文件</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Layerwright::Arrivals</name>
    <message>
        <source>Looking at what %1 holds…</source>
        <translation>正在查看 %1 的内容…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Layerwright::AutoCompletion</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>没有已知内容可用于此处。</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>补全 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::BasicsPage</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>与版本共同构成唯一标识。</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch；留空时产品采用 1.0.0。</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>key:value 或单个词；用逗号或回车键结束每一个。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>要移除模板“%1”吗？用它创建的配置方案会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>完整配置方案包含集群的核心层和插件，基础设施配置方案只含核心层，插件配置方案只含插件。系统配置方案用于边缘设备。模板自带层、变量和标签。</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>配置方案在各个列表中的名称。可以使用空格和大写字母；名称与版本的组合在项目中必须唯一。</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>用点分隔的三个数字，例如 1.0.0；需要时可加后缀，例如 -rc.1。留空时产品采用 1.0.0。</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>用几句话说明配置方案的用途。可随时更改。</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>用来查找配置方案的词：“env:prod”，或单个词。用逗号或回车键结束一个标签，按退格键可撤回最后一个。</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>从操作系统到插件</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>从操作系统到存储</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>适用于任何集群的 Pack、chart 和清单</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>边缘站点在部署集群之前所需的内容</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>从自己的模板开始</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>移除模板(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>光标路径</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>文本的键</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的键</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>结束导览(&amp;O)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>完成导览(&amp;T)</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>下一步(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>Pack 文件夹</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Pack 归档</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>Pack 归档 (*.tgz *.tar.gz *.tar.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>该密码仅用于本次会话。</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>移除目录</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>要从列表中移除目录“%1”吗？</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>其中的 Pack 不再提供，其服务器内容的副本将被删除。配置方案保持不变；本机上的文件夹和归档也保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个 Pack 写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>目录…</translation>
    </message>
    <message>
        <source>Copying the packs of %1…</source>
        <translation>正在复制 %1 中的 Pack…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>这些 Pack 现已在目录“%1”中。</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>目录“%1”中没有 Pack，也没有 chart：请指定存放 Pack 文件夹（其中有 pack.json）的文件夹或归档。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的 chart：%2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 中没有 Pack：其顶层既没有 pack.json，也没有 Chart.yaml。</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>目录 %1 不存在或无法读取。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>“%1”不是服务器地址：地址应以 https:// 开头，注册中心则以 oci:// 开头。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>请勿在地址中包含用户名和密码：地址会保存在文件中。</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>目录“%1”从未读取过：请在能连接其服务器时刷新。</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>“%1”不是目录的类型；请选择 local、helm、oci 或 console。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>无法读取目录列表 %1：%2。</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>目录列表 %1 在字节 %2 处损坏。请修复它，或将其删除后重新添加目录。</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>无法更改目录列表 %1：无法写入其文件夹，或它正被其他程序占用。</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>已有目录“%1”。</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 已在列表中，名为“%2”。</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>没有目录“%1”。</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 中没有 Pack，也没有 chart。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>没有目录“%1”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Helm 仓库</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI 注册中心</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>检测(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>尚未添加目录</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>Pack 和 chart 由本机的文件夹和归档以及公司的服务器提供。添加目录之前仅提供示例，不访问网络。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>本机占用</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>逐步检测通往其服务器的连接，查明停在哪一步</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>多个目录都有的 Pack 取自排在最前的目录</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>%n 个 Pack 版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>%n 个 chart 版本</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>从未读取过其服务器：请刷新。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>接受其任何证书</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>项目 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ChangeView</name>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ChartRules</name>
    <message>
        <source>A chart of the pack cannot be read, and its values are not checked. %1</source>
        <translation>无法读取 Pack 的某个 chart，其值未经检查。%1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>chart %1 的 values.schema.json</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>创建检查点</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>配置方案当前状态的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>已创建检查点“%1”</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>已返回“%1”；撤销可恢复之前的内容</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>此文档中手动创建的检查点已有 %1 个，达到上限。请先移除一个，再创建新的。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>在此之前：%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointsDialog</name>
    <message>
        <source>Re&amp;turn to It</source>
        <translation>返回该点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>%1 的检查点</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>检查点在文档打开期间一直保留，保存之后也是如此。文件中不包含检查点。</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>尚无检查点</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>创建检查点后，可以将其与配置方案的当前状态比较，也可以返回该点。在一次作出大量更改之前会自动创建检查点：更换 Pack 版本之前、移除多个层之前、重新读取文件之前。</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>创建检查点(&amp;S)…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>与现在的不同</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>创建检查点(&amp;S)…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>将配置方案恢复为该点的状态，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>自动创建。</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>手动创建。</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>配置方案的当前状态与该点相同。</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>已无法通过撤销回到该点；可使用“返回该点”。</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>使用“返回该点”或撤销 %n 步，均可回到该点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>使用“返回该点”或重做 %n 步，均可回到该点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>移除检查点</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>要移除检查点“%1”吗？</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>其内容无法恢复。配置方案保持不变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>其他云(&amp;O)：</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>基础设施提供商</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>托管 Kubernetes</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>其名称，例如 nutanix</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>其他云的名称</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>使用此配置方案的集群在何处运行。核心层是针对特定的云制作的，因此云决定了可选用的 Pack。之后在产品中无法更改。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>只识别出“%1”的配置方案变量；没有层。</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 是集群定义 (spc/)，但其中没有可识别的内容：%2。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>其中有 %n 个配置方案；已打开第一个。它们是：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>这是集群定义，其格式未公开。可以读取，但不能写入：保存时会生成配置方案归档。</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>无法识别，也不会再保存：%1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>配置方案 (*.tgz *.tar.gz *.json *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>比较“%1”与“%2”</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>有差异的文本</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>配置方案的文本均无差异。</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>只有换行符不同。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>宏，已在别处使用</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>层的值</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>此层或其他层的值，由其 Pack 的名称和值中的路径指定。</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>项目或租户的宏</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>控制台中为项目、租户或全局保存的文本。导入配置方案之前必须已存在。</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>由 Palette 在部署集群时填入</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>此层</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>模板函数</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>已在别处使用</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionModel</name>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>层的值</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全候选项</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>在向控制台发出请求之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>无：租户的配置方案</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>项目 UID(&amp;P)</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>保存密钥(&amp;E)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>清除密钥(&amp;F)</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>此控制台需要 API 密钥：请在控制台的用户设置中创建。</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>处于连接途中的任何人都可以冒充此控制台，并读取密钥。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDoctor</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>asked through %1:%2</source>
        <translation>经 %1:%2 访问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>主机 %1 未知：请检查其名称和网络。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>到端口 %1</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>端口 %1 不接受连接：%2。请检查服务器是否在运行，以及是否有防火墙阻挡。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>无：他人可以窃听</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>%1 的证书，由 %2 颁发，有效期至 %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>无法建立安全连接：%1。</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>未使用用户名访问</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>以 %1 的身份访问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>与所设类型相符；%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>%n 个 Pack 和 chart</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>使用 API 密钥访问</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>%1 的证书，由 %2 颁发，有效期至 %3；其他任何证书也会接受</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1：控制台拒绝 (%2)：%3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>配置方案列表</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1：%2 的应答不是 JSON；它不是控制台，或被登录页面阻挡。</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>配置方案 %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>配置方案 %1 的归档</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>导入校验</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>控制台在此范围内没有配置方案“%1”。</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>控制台中有多个配置方案“%1”：请指定版本，或以下 UID 之一：%2。</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>名称 %1 与版本 %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>宏列表</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1：没有 %2 的 API 密钥。请在控制台的用户设置中创建，并提供给 Layerwright。</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1：%2 的应答不是列表。</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1在 %2 页之后仍未结束。</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>正在列出 pack</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>注册中心列表</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 层仅以 UID 标明其 pack 的注册中心。</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>Pack %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>%1 的 README</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>%1 的徽标</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1：%2 不接受该 API 密钥（%3）。请提供可接受的密钥。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 现已在控制台中。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleBar</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>尚未指定控制台</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>该密码仅用于本次会话。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>“%1”不是控制台的地址；地址形如 https://api.example.com</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>密钥不会通过 http:// 发送，以免被他人看到。请使用 https。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>没有此控制台的 API 密钥：请在“连接…”中输入。</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1，租户</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1，项目 %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>尚未从 %3 获取 pack %1 %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>Pack %2 的 %1 大于 16 MiB。不保留此 pack。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>层 %1，%2：无法将机密写入该处：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsolePacks</name>
    <message>
        <source>the answer is about another pack, or about none. Refresh the catalog.</source>
        <translation>应答属于另一个 pack，或不属于任何 pack。请刷新目录。</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>列表中的 pack“%1”没有名称、版本或 UID，已略过。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>Pack 的 schema.yaml 对“%1”有一项要求未经检查。%2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>“%1”是密码，任何拥有此配置方案的人都能看到。请使用遮蔽的配置方案变量：&apos;{{.spectro.var.NAME}}&apos;。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>“%1”必须与 Pack 保持一致，但现已缺失：请恢复。</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>应为：%1。</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>“%1”必须有值：Pack 要求提供，而产品会拒绝没有它的层。</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>缺少“%1”：Pack 要求提供，而产品会拒绝没有它的层。请添加。</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>“%1”是列表或映射，而 Pack 要求单个值。</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>“%1”不符合 Pack 要求的形式。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>“%1”必须与 Pack 保持一致：“%2”。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>“%1”必须与 Pack 保持一致：参见其默认值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>层 %1，清单 %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>没有键的值</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>保留标签(&amp;K)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>与版本共同构成唯一标识。</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>新建配置方案时显示的模板名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>major.minor.patch</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>当前版本为 %1。列表中是可以接续的版本。</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>克隆“%1”</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>创建版本</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>将取代同名模板。</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>配置方案本身就是此名称和版本：请另选。</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>已有版本 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 已损坏：请在能连接其服务器时刷新目录。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>采用所选 Pack(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>注册中心(&amp;G)</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册中心</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>在产品中的名称；未指定时，产品会在导入时询问</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>导入时询问</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>稍后选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>保留 %1 %2(&amp;K)</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1：保留 %2，采用当前显示的值。</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1：保留 %2，其值不变。</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1：此云不需要；可随时添加。</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1：暂不选择；选定之前会列在配置方案的问题中。</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>请选择 Pack，或稍后选择。</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 的类别是%2；此处需要类别为%3的 Pack。</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1：%2 %3，采用在此编辑的值。</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1：%2 %3，采用其默认值。</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>不要此类层(&amp;O)</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>目录中此类别且适用于该云的 Pack。右侧显示其版本、README 和值；创建层之前可以编辑这些值。</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>产品从中获取此 Pack 的注册中心的名称。未指定时，产品会在导入配置方案时询问。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>模板函数</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>由 Palette 在部署集群时填入</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>Palette 没有此名称的已知宏；结果会为空。</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>控制台中为项目、租户或全局保存的文本。导入配置方案之前必须已存在。</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Palette 不会填入此项。</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>此配置方案没有变量“%1”。Palette 会拒绝这样保存。</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>此配置方案中没有名为“%1”的层。除非集群的其他配置方案中有，否则引用为空。</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>层“%1”的值。</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>“%1”的值中没有“%2”：引用为空。</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>关闭；可从“视图”菜单重新打开</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
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
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>解析预览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>“%1”正被其他程序反复写入。请待其完成后再打开。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>“%1”已写入，但无法读回。请以其他名称保存。</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>列出配置方案(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>保存边缘归档(&amp;E)…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>从控制台打开</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>未列出配置方案</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>尚未向控制台发出请求。“列出配置方案”会请求其配置方案的名称和版本。</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>按名称、版本、类型或云查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>控制台中的配置方案</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>控制台为边缘主机生成的配置方案归档</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>正在请求配置方案</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 中没有配置方案。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>“打开”会请求导出 %1 %2 并在此显示。控制台中不作任何更改。</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>“列出配置方案”会向 %1 发出请求。控制台中不作任何更改。</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>请先指定控制台及其 API 密钥。</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>保存边缘归档</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>归档 (*.tgz *.tar.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>正在获取 %1 的归档</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>层“%1”，清单“%2”，第 %3 行</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>清单“%1”，第 %2 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>%1“%2”（命名空间“%3”）</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 在此配置方案中出现了两次。另一处：%2。以最后应用的为准，而移除任一个会将两者一并移除。</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>无法按键更改文本，因为第 %1 行第 %2 列有一个被 YAML 视为行尾的不可见字符（单独的 U+000D、U+0085、U+2028 或 U+2029）：请删除它，或换成换行符。</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>无法按键更改文本，因为第 %1 行第 %2 列有一个不可见的字节顺序标记 (U+FEFF)，它只能出现在开头：请删除。</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>无法按键更改文本，因为它在第 %1 行不是有效的 YAML：%2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>未作更改：否则文本在第 %1 行将不再是有效的 YAML。%2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>未作更改：否则某个别名会失去它所引用的锚点。</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>未作更改：在此写入必然会改动其他值。请手动更改文本。</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>向此层添加清单</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>添加清单</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>行，或 行:列（1 到 %1）：</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>此配置方案尚无层</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>请先添加清单层，或打开配置方案。</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>请在堆栈中选择层，以查看和编辑其值和清单。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>通往 %1 的连接</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在访问 %1…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::Explanation</name>
    <message>
        <source>text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>default values of the pack</source>
        <translation>Pack 的默认值</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>在默认值中被注释掉</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>Pack 的预设</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>chart 的默认值</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>chart 的 schema</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>Pack 的 schema.yaml</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>由 Palette 读取</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>列表的其他项</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可取值</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>variable of the profile</source>
        <translation>配置方案变量</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>提取为变量</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>将 &lt;b&gt;%1&lt;/b&gt; 的值提取为配置方案的变量，并在原处改为对它的引用。</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>变量(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>显示名称(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>默认值(&amp;E)：</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>提取(&amp;X)</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新变量</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1（默认值已与此相同）</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>另一变量的显示名称也是“%1”：请另取显示名称。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>此处没有可提取为变量的单个值：请将光标移到这样的值上。</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 已包含引用，而变量不能包含引用。</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 有多行，无法用一行内的引用代替。</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 位于 pack.content 中，产品不允许在那里使用变量。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 为空：没有可提取为变量的内容。</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>此处旁边还有另一个键 %1：请先更改其中一个。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FileActions</name>
    <message>
        <source>new-profile</source>
        <comment>name of a new profile</comment>
        <translation>new-profile</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>配置方案 (*.tgz *.tar.gz *.json *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>打开配置方案</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>导入配置方案</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>Export JSON for the Console</source>
        <translation>导出供控制台使用的 JSON</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>导出带缩进的 JSON</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>导出 YAML</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>导出归档</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>归档 (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>%1 的恢复日志末尾已损坏。Layerwright 退出之前的最后操作可能已丢失。</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>已恢复 %1；“撤销”可回到已保存的内容</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>下载系统配置方案(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>下载配置方案(&amp;D)…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>与磁盘一致</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… 及另外 %n 条备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>归档 (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>配置方案另存为</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>选择导出文件夹的位置</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>下载系统配置方案</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>下载配置方案</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>%1 被其他程序更改，而此处有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被其他程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>已重新加载；“撤销”可恢复此前的内容</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的更改</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>%1 已从磁盘上消失。现在只剩此处打开的内容。</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>关闭之前要保存对“%1”的更改吗？</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>若不保存，将丢失 %n 项更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 已保存，但未能保留其此前的内容。%2请确保有足够空间，并且可以在 %3 中写入文件。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>异常之处</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>“%1”已在所有配置方案中关闭；可通过“规则…”重新开启。</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>“%1”已在此配置方案中关闭；可通过“规则…”重新开启。</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>文本刚刚发生更改；请稍后再试。</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>配置方案刚刚发生更改；请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 不是普通文件：配置方案的文件夹中不跟随链接和设备。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 大于 %2 MiB，配置方案的文本不会这么大。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 的内容超过 %2 MiB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 包含超过 %2 个文件。</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>profile.yaml 中没有任何层使用以下文件，未作处理：%1。</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 是没有 profile.yaml 的文件夹：请打开其中的 profile.json。</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 是没有 profile.yaml 的文件夹，因此其中没有配置方案。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>其 profile.yaml 不是配置方案；请选择其他文件夹</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>为空时改用另一个值。</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>加上双引号。</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>加上单引号。</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>转换为大写字母。</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>转换为小写字母。</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>每个单词首字母大写。</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>去掉首尾空白。</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>去掉指定的开头。</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>去掉指定的结尾。</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>去掉首尾的指定字符。</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>从开头起最多保留指定数量的字符。</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>两个位置之间的字符，从 0 计起。</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>将一段文本替换为另一段。</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>去掉所有空白。</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>编码为 Base64。</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>从 Base64 解码。</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>SHA-256 校验和。</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>转换为字符串。</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>转换为整数。</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>加上指定的数。</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>乘以指定的数。</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>每行右移指定数量的空格。</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>换行后，每行右移指定数量的空格。</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>小写字母，以连字符分隔。</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>小写字母，以下划线分隔。</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>连成一个词，词内首字母大写。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>导览已结束。可从“帮助”菜单重新开始。</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>配置方案是由层组成的堆栈。底部是基础设施：操作系统、Kubernetes、网络和存储。插件位于其上。</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>请选择层 argo-cd。编辑器随后会显示其值。</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>层的顺序</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>插件可以拖动到任意位置。基础设施的顺序固定；尝试拖动时会说明原因。</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>请将 price-board 拖到其他位置。</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>请将 price-board 拖到其他位置，或在列表中按 %1。</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>每个层都有以 YAML 表示的值。未改动的部分逐字节保持不变，包括所有注释。</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>请更改一个值。</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>请更改一个值。按 %1 可撤销。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>Pack 自带预设：对其值的一组相关更改。指针停在某个预设上时，编辑器会显示将被更改的行。</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>请为 argo-cd 选择另一个预设。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>变量在用配置方案创建集群时获得值。文本中以 {{.spectro.var.name}} 的形式使用变量。</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>请双击或按回车键打开其中一个。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>工作时，此处会列出产品会拒绝或误读的内容，右侧常附有解决办法。</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>请选择 price-board 的问题。编辑器会转到相应的行。</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>按名称查找所有命令</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>菜单中的所有功能都可以按名称中的几个字找到，旁边显示快捷键。</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>请在此菜单中选择“命令面板”，然后输入：暗色。</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>请按 %1，然后输入：暗色。</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>输出到文件</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>配置方案可写成 .tgz 归档、JSON 或 YAML，或用于 Git 的文件夹。无论哪一种，再次打开时都是同一个配置方案。</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>请将此示例导出为归档，位置任选。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>尚未从 %3 获取 chart %1 %2。</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 不是索引中列出的 chart：其 SHA-256 为 %2，而不是 %3。未保留。</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 不是打包的 chart。未保留。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>chart %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>“%1”已略过：索引中没有它的版本、地址或有效摘要。</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>这是 HTML 页面，不是仓库的索引。</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>列表和映射嵌套过深，不可能是索引。</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>不是有效的 YAML：%1，字节 %2 处。</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>其中没有“entries”，不是仓库的索引。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>没有包含所有这些词的页面。词的一部分也能匹配，因此输入的字符越少，找到的越多。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>手册 – 找到 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 发送的不是所请求的部分。</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 要发送 %2，超过可接受的 %3。</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 发送的内容超过可接受的 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 没有应答，或应答太慢。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 在 %3 字节中的 %2 字节后中断。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>服务器不知道请求者是谁：请提供它认可的用户名和密码。</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>服务器认得请求者，但不允许访问：请向其管理员申请读取权限。</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>此地址没有该内容：请检查位置。</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>请求过于频繁：请稍后再试。</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>服务器端出错：请稍后再试。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 无法证明自己是 %1：%2。</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>其证书属于 %1，由 %2 颁发，有效期从 %3 至 %4。</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>如果由自有的证书颁发机构颁发，请将该机构的证书指定为 CA 文件。</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>主机 %1 未知：请检查其名称和网络。</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 不接受连接：请检查端口以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 在应答完整之前关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>无法连接通往 %1 途中的代理：请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>无法与 %1 建立安全连接：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1：%2 应答 %3。</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>途中的代理要求提供它认可的用户名和密码：请在设置中输入，或写入 https_proxy 的地址中。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>通往 %1 途中的代理要求提供它认可的用户名和密码：请在设置中输入，或写入 https_proxy 的地址中。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>不会将凭据发送到 %1：连接未加密。请使用 https。</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>CA 文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 重定向到未加密的 %2，不予跟随。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 重定向到 %2，不予访问：否则仅供 %1 使用的内容会发给它。</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 不断重定向：%2 次之后仍没有应答。</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>在配置方案及使用它的每个集群中都须唯一。</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>请使用单独的命名空间：移除层时会删除其命名空间及其中的全部内容。</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>另一个 %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 已在堆栈中。如何区分这一个？</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>显示名称(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>命名空间(&amp;N)</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>与值中一致</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>此 chart 的 Helm Release 名称。</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>Release(&amp;R)</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>%1 的 Release</translation>
    </message>
    <message>
        <source>Layer name</source>
        <translation>层名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>控制台中有多个注册中心都有这些层的 Pack：</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>文件中的这些机密显示为星号。在此输入的内容会被发送，但不会保存在本机；留空的请随后在控制台中输入。</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>与版本共同构成唯一标识。</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>major.minor.patch；留空时产品采用 1.0.0。</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>key:value 或单个词，以逗号分隔。</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>配置方案信息</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>产品不允许事后更改配置方案的类型。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>无法完整读取归档。</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n 个成员是链接。它们可能指向本机的文件；不会打开含有链接的归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n 个成员既不是文件也不是文件夹。不会打开含有此类成员的归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n 个成员违反归档的规则。不会打开含有此类成员的归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n 个成员在归档生成之后被改动过：其校验和与 SHA256SUMS 中的不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>SHA256SUMS 中列出的 %n 个成员不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>SHA256SUMS 中未列出 %n 个成员：它们是在归档生成之后添加的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n 个文件不属于配置方案。它们会原样保留，但不会被读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>附带的 %n 个 Pack 没有任何层使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n 个私钥或令牌以明文存在，任何人都能看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>从键的名称看，%n 个值疑似明文凭据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>%n 个遮蔽变量的默认值以明文存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n 段文本含有改变书写方向的字符，使看到的内容与实际内容不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n 个模板会访问配置方案以外的内容：环境、网络或集群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>配置方案中有 %n 个键重复出现。以哪个值为准取决于由谁读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>查看文件内容</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>配置方案 (*.tgz *.tar.gz *.json *.yaml *.yml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>打开文件前显示此窗口(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>作为副本打开(&amp;C)</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>将配置方案读入没有文件的新窗口；此文件保持不变</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>不含可读取的配置方案的归档</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>不是配置方案</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON，控制台导出的格式</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON，创建请求</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON，服务器的应答</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML，与控制台的 JSON 结构相同</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML，扁平结构</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>配置方案归档</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>集群定义的归档</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>配置方案的文件夹</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1，解包后 %2</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>下载自 %1，经由 %2</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>下载自 %1</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>下载的文件</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>由 %1 下载</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>其中没有 SHA256SUMS，因此无法得知是否被改动过。</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n 个成员的校验和与 SHA256SUMS 中的相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n 个成员与 SHA256SUMS 中的不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>未发现异常。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>有 %n 处异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>层的文本</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>既非文件也非文件夹</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>Pack 的一部分</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>集群定义的一部分</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1，遮蔽</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>附带的 Pack</translation>
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
        <translation>成员</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… 以及另外 %n 个成员，可用“layerwright-cli inspect”列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>无法创建文件夹 %1，因此未保存的工作在崩溃时无法保全。请经常保存。</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 的倍数</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>格式：%1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>schema 大于 %1 MiB，不予使用。</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>无法读取 schema，第 %1 行：%2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>schema 不是 JSON 对象，不予使用。</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>控制字符 (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>文本的嵌套深度超过 %1 级</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>反斜杠后的 &quot; \ / b f n r t u 之一</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>十六进制数字</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>右引号，或 \n 之类的转义符</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>文本中的值超过 %1 个</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>带引号的成员名</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>逗号或%1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本的结尾</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>文本大于 2 GiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>文本不是 UTF-8：位置 %1 的字节不属于任何字符</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>文本提前结束；应为：%1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>应为：%1，实际：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 沿用其 Pack 的名称。只有清单层可以自由命名。</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 只能有一个：堆栈中每种核心层只有一个。</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>已移除：%1。产品不允许从其已有的配置方案中移除核心层；撤销可将其恢复。</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>剪贴板中没有层。请先在此窗口或其他窗口的堆栈中复制一些层。</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>基础设施 · 顺序固定</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>插件 · 拖动以调整顺序</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>层的名称</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerKnowledge</name>
    <message>
        <source>values.schema.json of %1: %2</source>
        <translation>%1 的 values.schema.json：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>目录中有更新的版本 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1, follows %2</source>
        <translation>版本 %1，跟随 %2</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>来自注册中心 %1</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>在批次 %1 中安装</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>此处只能放置本窗口的层。</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n 项覆盖</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>仅在文本中</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1另有 %n 行同类内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>请在堆栈中选择层。此处显示其命名空间、安装优先级、镜像和其他设置。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>由于值的第 %1 行有问题，无法显示设置：%2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>未执行：文本在此期间已更改。此处显示的是当前内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>层的堆栈</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 保持原位：操作系统、Kubernetes、网络和存储层的顺序固定不变。</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>此处不能放置任何内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>用于新层的清单</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>清单 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>配置方案文件夹</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
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
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>“%1”应为%2，实际为%3</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>“%1”的元素超过 %2 个，配置方案不会有这么多</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>“%1”应为字符串，实际为%2</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>第 %1 行：“%2”含有半个字符（孤立的代理项）；显示为 U+FFFD。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>第 %1 行：“%2”为%3，而此处应为字符串；已读作“%4”。</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>“%1”应为 true 或 false，实际为%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>导出为(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>亮色或暗色(&amp;L)</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>折叠到级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>将配置方案写成 JSON、YAML、文件夹或归档</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Layerwright::NewProfileDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>新建配置方案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>未命名的配置方案</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>此前在此开始创建的配置方案尚未完成。</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>此前在此开始创建的 %1 尚未完成。</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>继续创建</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>配置方案的层</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>配置方案的起点及其基本信息。</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>云类型</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>操作系统和 Kubernetes 是针对特定的云制作的。</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>此云可以没有的层。</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>每个集群都有的层。</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>最上面的层最后安装，除非优先级另行指定。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>最终的堆栈，以及其中的异常之处。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>要保留目前已填写的内容吗？</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>下次创建配置方案时会再次提供。</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>它将取代此前开始但尚未完成的 %1。</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>上移条目</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>下移条目</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>此级别没有后续条目。</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>此级别前面没有条目。</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 已是同级中的第一个。</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 已是同级中的最后一个。</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>锚点 &amp;%1 定义了不止一次，移动可能改变其别名的含义：请先重命名其中一个。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>添加“apiVersion: %1”</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>对象未说明自己的类型：请添加“kind”，例如 Deployment。</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>类型为 %1 的对象未说明所属的 API：请添加“apiVersion”，例如 v1 或 apps/v1。</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>类型为 %1 的对象没有名称：请添加“metadata.name”；若名称可任意，则添加“metadata.generateName”。</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>此文档不是 Kubernetes 对象：它是列表，而此处应有 apiVersion、kind 和 metadata。</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>此文档不是 Kubernetes 对象：它是单个值，而此处应有 apiVersion、kind 和 metadata。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 大于 16 MiB。</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 已损坏：其 SHA-256 与文件名不符。</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1：“%2”不是 SHA-256 摘要；未读取其所指的内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>注册中心为空。</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>注册中心的“%1”之下没有内容。</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 没有带 SHA-256 摘要的层。</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 大于 %3。</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>注册中心有 %1 的 Pack 和 chart，超过一份副本允许的 %2：请指定其中的路径。</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>正在获取 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 未给出令牌。</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1：%2 的应答不是 JSON；它不是注册中心，或被登录页面阻挡。</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>仓库列表</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>清单 %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 与预期不符：其摘要为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1：%2 的应答不是 JSON。</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>%2 的 blob %1</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 与其摘要名称不符。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 与其摘要名称不符。未保留。</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>正在向 %1 发送 blob</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>正在发送 %1:%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>无法读取 %1：它不是文件、大于 1 MiB，或没有读取权限。</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 未说明哪些规则已关闭：它不是 JSON 对象。请修复或删除它。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>无法写入其文件夹</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>另一程序正在写入；请重试</translation>
    </message>
</context>
<context>
    <name>Layerwright::OptionsTable</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>选项的列</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>移除选项</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>上移选项</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>下移选项</translation>
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
        <translation>文档 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message>
        <source>No keys</source>
        <translation>没有键</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>此处列出编辑器中文本的键和项。</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>只需输入键名中的部分字母；用点分隔上下级的键：“server.image”。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有键</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>查找键</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>在大纲中查找键</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>显示找到的前 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>没有与“%1”相似的键</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>将“%1”重置为 Pack 的值</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>将 %n 个值重置为 Pack 的值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1，Pack 中没有</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>已去掉；Pack 中为 %1</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1，取代 %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>Pack 中：%1
此处：%2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>layer, key: how its value differs from the pack</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverridesPanel</name>
    <message>
        <source>This layer only</source>
        <translation>仅此层</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>有 %n 个层，任何目录中都没有其 Pack 的对应版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>正在将各层的值与其 Pack 的值比较。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>任何目录中都没有这些层的 Pack 的对应版本。请在“目录”菜单中添加目录。</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>没有覆盖</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>重置为 Pack 的值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>复制键(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>%n 个层中与 Pack 不同的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>此处会列出与 Pack 不同的值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>“%1”现为 %2 的自有预设。</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>预设现名为“%1”。</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>要删除 %2 的自有预设“%1”吗？</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>已应用该预设的值保持不变。如需保留副本，请先导出。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>预设 (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>已将 %n 个预设加入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个预设写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>导入 %1 的预设</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>预设 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 中没有预设。</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>导入预设</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>其中 %n 个预设已存在，但值不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>替换我的预设(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>保留我的预设(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 个预设。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 不是预设文件：它不是文件，或大于 16 MiB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>无法写入其文件夹</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>另一程序正在写入；请重试</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>无法创建存放自有预设的文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml，第 %1 行：%2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml，“%1”：%2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>无法读取 pack.json，字节 %1 处：%2。</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>pack.json 中没有 &quot;name&quot;。</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 中没有 Pack：其中没有可读取的 pack.json。</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>无法读取 %1 中的 Pack。%2</translation>
    </message>
    <message>
        <source>presets.yaml: %1</source>
        <translation>presets.yaml：%1</translation>
    </message>
    <message>
        <source>pack.json: %1</source>
        <translation>pack.json：%1</translation>
    </message>
    <message>
        <source>The pack %1 %2 cannot be read. %3</source>
        <translation>无法读取 Pack %1 %2。%3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的 chart：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>没有已知的 Pack</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>请选择存放 Pack 的文件夹，例如 Pack 仓库的检出。只读取，绝不写入。</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>没有匹配的 Pack</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>未选择 Pack</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>选择 Pack 以查看其信息。</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>查找 chart</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>查找 Pack</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>层的类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>所有目录</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>适用于 %1</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>略过只适用于其他云的 Pack</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n 个 chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n 个 Pack</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide deprecated</source>
        <translation>隐藏已弃用的(&amp;H)</translation>
    </message>
    <message>
        <source>Try other words, or fewer filters.</source>
        <translation>请尝试其他文字，或减少筛选条件。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>略过最新版本已弃用、已停用或已删除的 Pack</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>它不在“{{”和“}}”之间</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>无法读取规则“%1”：%2。</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>“%1”处开始的引号没有结束</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>“|”的前面或后面缺少内容</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>此处应为“required”、“readonly”、“format”或“hints”，却是一段文本</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>“%1”不是“required”、“readonly”、“format”或“hints”</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>“format”之后应有一段带引号的文本</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>schema.yaml 的顶层应为路径，每个路径各有一条规则。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>行的第一列必须有名称。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>没有行 %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>没有 Pack %1 %2 的文件。</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>Pack %1 %2 不完整。%3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>Pack %1 %2 出现了两次。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 已存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>文件夹 %1 不为空；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>本机上的全部 Pack (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Export Packs</source>
        <translation>导出 Pack</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Those of this profile (%1)</source>
        <translation>此配置方案的 Pack (%1)(&amp;T)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>单个归档 (.tgz)</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>文件夹，每个 Pack 一个子文件夹</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>OCI 镜像布局</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>形式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>目标位置(&amp;T)</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>Pack 归档</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>归档 (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>Pack 文件夹</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>本机上没有 Pack：请先添加目录。</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>不在本机上，已略过：%1。</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>在目标环境中，可将其原样添加为目录。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>对 %2 的依赖中，%1 为“%3”，不是版本。</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>某个依赖没有 packName，已略过。</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>对 %1 的依赖没有类型，未经检查。</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>对 %1 的依赖类型为“%2”，无法识别，未经检查。</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>某项资源的类型为“%1”；可识别的有 cpu、memory 和 diskSize。</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>%1 的 minLimit 不是数字。</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>%1 的某个组件没有 resourceRequestParamRef。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>从第 %1 行起无法读取值，因此无法确定有何不同。</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>无法读取 Pack 的值，因此无法确定有何不同。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>Pack 的规则未经检查。%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>移除此行 (Del)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>移除此行：%1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>移入 &quot;pack&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>&quot;%1&quot; 应在 &quot;pack&quot; 之内：请将它缩进到 &quot;pack:&quot; 之下。在此处不起作用。</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>安装优先级必须是带引号的整数，例如 &quot;10&quot;；数值小的先安装。</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>安装优先级是字符串：请给数字加上引号。</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>命名空间最多 63 个小写字母、数字和“-”，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>重命名为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>&quot;%1&quot; 在此列表中没有意义；应为 &quot;%2&quot;。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>第 %1 行是别名 *%2：请在其锚点处更改。</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>第 %1 行应为字符串，却是键。这些键会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>第 %1 行应为字符串，却是列表。该列表会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>第 %1 行是多行文本的开头。该文本会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>第 %1 行有一个不是字符串的键。该键会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>第 %1 行的键“%2”出现了两次：请在文本中去掉一个。</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>第 %1 行的项没有键；应有“%2”。该项会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>第 %1 行应有键，却没有。其内容会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>第 %1 行应为列表，却不是。其内容会保留；请在文本中更改。</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>“%1”出现了两次，首次在第 %2 行：请在文本中去掉一个。</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>值中没有键，因此没有放置设置的位置。</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>“pack”的内容不是键。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>文件夹 %1 不存在或无法读取。</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>未读取 %1：它不在 Pack 的文件夹中。</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>未读取 %1：它不是文件，或大于 16 MiB。</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>未读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 已损坏：其 SHA-256 与文件名不符。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackView</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>预设 (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>从 %1 获取(&amp;F)</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*其值和 README 仍在目录 %1 的服务器上。获取后才能查看和添加。*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*此 Pack 没有 README。*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>镜像 (%1)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PaletteActions</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>没有与“%1”相似的命令。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>转到层、清单、变量、键、窗口或文件</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>此处没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>配置方案的基本信息：名称和版本、类型和云、标签。点击铅笔图标可编辑；点击版本会列出现有的其他版本。</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>配置方案的层，与产品中的显示方式相同：操作系统在底部，插件在上面。点击可显示层的文本。插件可以拖动到其他位置，也可以用 Alt+Up 和 Alt+Down 移动；核心层的位置固定。</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>一个文件夹中的配置方案及其各个版本。双击可在此窗口中打开。</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>此层的 Pack 为其值提供的选项。指针停在某个选项上时，编辑器会显示将删除和新增的行；点击即作更改，撤销可恢复。</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>以表单显示此层的值中“pack:”之下的内容：命名空间、安装优先级、镜像等。表单与文本保持同步，更改其一，另一处随之更改。</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>向部署配置方案的人询问的内容。层的文本中写有 {{.spectro.var.NAME}} 之处会填入其回答。此处的顺序就是部署表单中的顺序，可拖动行来更改。</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>层的安装顺序：优先级数值最小的先安装，相同的一起安装。将层拖到另一批次，它就采用该批次的优先级。</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>集群将得到的文本：其中的变量、宏和其他 Pack 的值均已填入，所用的值可自行选择以供试验。这些内容都不会保存到配置方案中。</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>当前显示的文本中的键。点击可转到该处；光标处的键会在此选中。</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>工作时检查出的配置方案中的错误或异常。点击可转到该处；右侧的链接可进行修正。键盘焦点在此处时，按 F1 可查看所选问题对应的规则。</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>所查内容的所有使用处：变量、锚点或 Pack 的值。点击可转到该处。</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>所选层的文本，每段一个标签页：值和清单。未改动的部分逐字节保持不变。</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>是否已全部保存、层数、光标位置，以及文本能否读取。点击问题可转到问题；点击行号可输入要转到的行。</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>与 Pack 不同的值，即升级时需要沿用的更改。按回车键转到该值，按 Delete 键将其恢复为在 Pack 中的含义。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>系统的密钥环没有响应：可能已锁定。未保存密码。</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>系统没有可以保存密码的密钥环：%1。未保存密码。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No fonts are installed here, without which no PDF can be drawn. Install some, such as the DejaVu fonts, or write HTML or Markdown.</source>
        <translation>此处未安装字体，无法绘制 PDF。请安装字体（例如 DejaVu），或改用 HTML 或 Markdown。</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>无法绘制 PDF 的页面。请改用 HTML 或 Markdown。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>%1 的清单</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>variable · %1</source>
        <translation>变量 · %1</translation>
    </message>
    <message>
        <source>other window</source>
        <translation>其他窗口</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>其他窗口 · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>最近的文件 · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>该密码仅用于本次会话。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>立即生效，包括文字、数字和日期。此前各步骤的名称保持不变。</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外观(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>每个文件保留的早期版本数(&amp;V)</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>覆盖保存文件之前会保留其副本，总共不超过 256 MiB。</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>在发出请求之前，不会连接任何地址。连接经由系统代理，或系统的 PAC 文件指定的代理。代理要求验证身份时使用：</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>保存密码(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>打开文件前显示其内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>值从第 %1 行起不是有效的 YAML。</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>Pack 自身有同名预设：请重命名自有预设</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>组“%2”中没有预设“%1”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>自有 · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>已启用此预设的值仍会引用“%1:%2”：请在那里重新选择。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>显示名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>在值中引用时使用。在组内唯一。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>同一组的预设最多启用一个。组内只有一个时，它就是开关。</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>请填写预设的显示名称。</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>请填写预设的名称。</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>请选择组，或填写新组。</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>Pack 自身在此组中有预设“%1”：请另取名称。</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>此组中已有自有预设“%1”：请另取名称。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>预设预览</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>预设针对的是值，而这些值不是映射。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 是别名 *%2，其锚点在别处：请将锚点处的值一并选入，或直接写出该值。</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>无论 Pack 的值还是当前的值，%1 处都没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>没有可存为预设的内容：请选择值。</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>%1 无法写成预设。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1：%2，自有预设</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>重命名、导出或删除此自有预设</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>重命名、导出或删除 %1</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>重新应用</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>使值恢复为预设的值</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>重新应用 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetWording</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n line(s)</source>
        <translation>
            <numerusform>−%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>已启用，与预设一致</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>已启用，依据标记</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>启用后编辑过：%1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>标记为已启用，但值不符</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>无法应用：%1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>值已是如此，但没有标记</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>标记引用了“%1”，而 Pack 中没有它</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>此组未启用任何预设</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>无法撤回：%1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>撤回预设的行</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>撤回预设的行：%1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>启用后编辑过：%1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>自己设的值会丢失：%1。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>预设 %1：%2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1，来自配置方案自带的 Pack</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1，来自目录 %2</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1，来自示例目录</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1；层的版本为 %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>组“%2”的预设“%1”无法在值中引用：名称中含有逗号、冒号或换行符。</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>无法读取预设，第 %1 行：%2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>无法读取预设：顶层应有键 &quot;presets&quot;。</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>无法读取预设：&quot;presets&quot; 不是列表。</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>第 %1 行有未命名的预设。</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>值中包含多个文档，而产品只读取第一个：请将第 %1 行 &quot;---&quot; 之后的内容移到清单中，再选择预设。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>没有预设“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>有多个预设名为“%1”；请写成 GROUP:NAME。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>预设是 Pack 自带的现成选择。选择层以查看其 Pack 的预设。</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>预设来自 Pack 的文件夹。请选择存放 Pack 的文件夹（例如 Pack 仓库的检出），或打开含有 Pack 的归档。</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>清单层没有预设</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>预设是 Pack 自带的现成选择。</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>其值仍可作为文本编辑。</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>自有预设的更多操作</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>查找预设</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>没有包含这些文字的预设。</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>没有 %1 %2 的已知 Pack</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>Pack %1 %2 没有预设</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>将鼠标指向某个选项，可查看它会更改的行。</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1修复后即可再次选择预设。</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>未执行 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>未执行 %1。%2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
规则：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>在工作的同时检查 YAML、模板、名称和层的顺序。</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>在此配置方案中关闭“%1”(&amp;P)</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>在所有配置方案中关闭“%1”(&amp;A)</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>关于此规则(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>正在读取模板…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>正在查找更多…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>更改此版本(&amp;C)…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>已保存模板 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileArchive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is an empty archive.</source>
        <translation>%1 是空归档。</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 是 Pack 的归档，不是配置方案的归档：请从目录将该 Pack 添加到配置方案。</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 是 Helm chart，不是配置方案：请将它作为层添加到配置方案。</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 中没有配置方案：其中没有 %2，也没有其他配置方案文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 中有 %n 个配置方案 (%2)：请解包后打开其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>配置方案读自归档中的“%1”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Edit name, version, description and tags</source>
        <translation>编辑名称、版本、描述和标签</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>编辑配置方案信息</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>未命名的配置方案</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>无版本</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>配置方案的版本；点击可查看其他版本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileDelegate</name>
    <message>
        <source>open here</source>
        <translation>已在此打开</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 是 ZIP 归档：请解包后打开其中的配置方案。</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 由 xz 或 bzip2 压缩：请先解包。只能读取 gzip 或 zstd 压缩的归档。</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 不是配置方案：它既不是 JSON 或 YAML 文本，也不是归档 (.tgz)。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 大于 %2 MiB，配置方案不会这么大。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>无法打开 %1：其名称或上级文件夹的名称不是 UTF-8。请先重命名。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 是指向 %2 的链接，而后者不存在。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 不是文件，而是设备或管道。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>文件夹 %1 已不存在：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 不是文件夹：请选择存放配置方案的文件夹。</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>没有查看文件夹 %1 的权限：请联系其所有者，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>无版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>层 %1 没有名称：请命名。</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>层“%1”的名称中有“/”，较新版本的产品不接受：请重命名。</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>层“%1”与层 %2 同名，而名称在配置方案内必须唯一：请重命名其中一个。重复使用的 Pack 应命名为 显示名称--%1。</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>层“%2”的清单 %1 没有名称：请命名。</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>层“%1”有两个名为“%2”的清单：请重命名其中一个。</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>层“%1”的类型为“%2”，而其注册中心“%3”属于类型“%4”，不含此类内容：请从包含该 Pack 的注册中心重新选择。</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>层“%1”未指定 Pack 的版本：请选择版本。</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>层“%1”未说明其 Pack 在哪个注册中心；产品会在导入时询问。</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>The profile has no name. The product imports none without: give it one.</source>
        <translation>配置方案没有名称，产品不会导入：请命名。</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>配置方案的名称中含有换行符或其他不可见字符：请删除。</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>配置方案的名称“%1”开头或末尾有空格，在列表中不易察觉：请删除。</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>配置方案没有版本；产品采用 1.0.0。</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>产品不接受版本“%1”：请写三个数字，例如 1.0.0 或 1.0.0-beta。</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>配置方案没有类型：请选择基础设施、完整、插件或系统。</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>配置方案类型“%1”无法识别；保持原样。</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>带有操作系统和 Kubernetes 的配置方案是针对特定的云制作的：请选择云。</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>云“%1”无法识别，按自定义云处理。请检查拼写。</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>有标签没有名称：请移除或命名。</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>标签“%1”出现了两次；产品保留最后一个：请移除另一个。</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>缺少存储层：请为其添加 Pack，除非云自带存储。</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>层“%1”（%2）位于“%3”之上；顺序应为操作系统、Kubernetes、网络、存储，然后是插件：请将其下移。</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>层“%1”的类别为“%2”，无法识别。予以保留，并视为插件。</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>层“%1”的类型为“%2”，无法识别；保持原样。</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>层“%1”是插件，而基础设施配置方案不能包含插件：请将配置方案改为完整类型，或将该层放入插件配置方案。</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>配置方案尚无层。</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>缺少每个集群都需要的层：%1。请为其添加 Pack。</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>层“%1”是同类（%2）中的第二个，而集群只能有一个：请移除其中一个。</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>层“%1”是核心层（%2），只有基础设施或完整配置方案才能包含：请更改配置方案的类型，或移除该层。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1（启用后已更改）</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>批次 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>从名称 %1 看不出要写成什么：请以 .tgz、.json、.yaml 结尾，文件夹则以 / 结尾。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 大于 64 MiB，不会为列出而解包：请打开它以查看内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>无法创建模板文件夹 %1：请检查是否有写入权限。</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>无法移除模板 %1：请检查是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 是 Terraform 配置：请将配置方案导出为 JSON 后再打开。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 为空：其中没有配置方案。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 是 UTF-16 文本：请保存为 UTF-8 后重新打开。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>这不是配置方案：配置方案是含有“metadata”和“spec”的对象</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>这是应用配置方案；Layerwright 用于设计集群配置方案</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>这不是配置方案：没有包含层的“spec.template”</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>这不是配置方案：它看起来是%1</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>这是产品服务器的应答；已读取其中已发布的层。</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>这是产品服务器的应答；已读取其草稿中的层。</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>保存时采用产品可导入的形式：描述服务器对象的内容（标识符、日期、状态）将被省略。</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>其中的清单只有名称而没有文本；在此处为空。</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>此配置方案的成员位于顶层；更改后将以产品可导入的形式保存。</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>该形式无法容纳 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>另有 %n 条备注未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>Kubernetes 对象；可作为清单添加到配置方案</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>Pack 的 pack.json；请从目录将该 Pack 添加到配置方案</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>产品服务器的列表；请保存其中的一个配置方案</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>Pack 的 presets.yaml</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>配置方案变量的列表</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>宏的列表</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>产品服务器的错误消息</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>产品服务器对某项更改的应答；只提到配置方案，而不包含其内容</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>层的值</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileView</name>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>在新窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>选择文件夹后，此处会列出其中的配置方案及其版本。</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>文件夹重新可用后，此处会列出其中的配置方案。</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>此文件夹中没有配置方案</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>会列出归档、JSON、YAML 以及含有配置方案的文件夹。请在此保存一个，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>搜索范围包括名称、版本、类型、云、标签、描述和文件。</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>显示所有配置方案</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>查找配置方案</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>在文件夹中查找配置方案</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>没有包含“%1”的配置方案</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>正在读取… 已读 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>已停止，共读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>只查看前 %n 个文件：请分放到多个文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>有 %n 个文件无法读取；列在最后。</numerusform>
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
        <translation>…（其余部分不显示）</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>打开或保存过的配置方案会列在此处。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>在新窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>为 %1 创建预设</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>存为预设(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>与 Pack 不同的全部值（%n 个）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>编辑器中选中的内容（%n 个值）(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>编辑器中选中的内容（无）(&amp;E)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>请先在编辑器中选择值的若干行。</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>预设包含的值(&amp;V)</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>YAML 形式的预设</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>YAML 形式(&amp;Y)</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>这些值与 Pack 的相同：没有可存为预设的内容。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordedValues</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Pack 中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>要存入的值</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>Layerwright 上次未正常退出。当时未保存的内容仍在；恢复后可用“撤销”逐步退回到文件中的内容。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>下次启动 Layerwright 时会再次提供。</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>要丢弃 %n 个配置方案的未保存更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>丢弃后无法找回。文件保持不变。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>“%1”的索引</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>正在获取索引</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>无法读取目录“%1”。%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>目录“%1”正由另一窗口或程序刷新，或无法写入其文件夹 %2。</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>“%1”的 pack 列表</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>“%1”不是转义符</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>“%1”不是字符类</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>“%1”不是字符范围</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>缺少与“%1”对应的“]”</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>缺少与“%1”对应的“)”</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>“%1”中有一个“)”没有对应的“(”</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>以“\”结尾</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>“%1”之前没有可重复的内容</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>“%1”的重复次数过多，或上下限颠倒</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>“%1”重复了已带重复的内容</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>RE2 不认识“%1”，它不支持环视</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>“%1”不能作为组名</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>展开后过大</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>正则表达式超过 %1 个字符：请缩短。</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>无法读取正则表达式“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 或更高版本</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 或更低版本</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>没有能满足全部要求的已知版本：请更改或移除其中一个。</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>没有已知的更新版本：请寻找可替代的 Pack。</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>层“%1”的值请求 %2，而其 Pack 至少需要 %3：请提高请求量或副本数。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>说明了需求的各个 Pack 共要求集群的机器提供 %1。创建集群时，产品会将其与机器池比较。</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>层“%1”和“%2”的显示名称都是“%3”，而显示名称在配置方案及其集群中必须唯一：请为此层另取名称。</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>安装到命名空间 %1</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>层“%1”是 chart，未指定命名空间，因此会安装到“default”：请在其值中设置 pack.namespace。</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>层“%1”和“%2”都安装到命名空间“%3”。以后移除“%1”会删除该命名空间及其中的全部内容，包括“%2”：请为每个层使用单独的命名空间。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>层“%1”：Pack %2 %3 针对 %4 制作，而此配置方案用于 %5。请改用与之相符的 Pack，或更改配置方案的云。</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>清单“%1”附加在核心层“%2”上。在边缘环境中，产品不会应用此类清单：请将它放入单独的清单层。</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>无法读取某个 Pack，其规则未经检查：请修复它，或告知其作者。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>另有 %n 个 Pack 无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>层“%1”：%2 %3 的 pack.json 中有内容无法读取；其余部分已检查。%4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>旁边的文件 %1 也是“%2” %3，而产品只会导入其中一个：请为其中一个另设版本或名称。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>更改版本：%1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意版本</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>层“%1”需要 Pack“%2”（%3），而堆栈中没有。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>请添加。</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>请添加，除非集群的其他配置方案已提供。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>层“%1” %2 与“%3”（%4）不兼容，而堆栈中是 %5。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>层“%1” %2 在升级要求中提到“%3”（%4），而堆栈中是 %5。升级集群之前请阅读其 Pack 的 README。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>层“%1” %2 要求“%3”（%4），而堆栈中是 %5。</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>满足全部要求的最接近版本：%1。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>层“%1”：Pack %2 已弃用，将被停用。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>层“%1”：Pack %2 已停用；产品不再提供。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>层“%1”：Pack %2 已删除；产品无法使用。</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>请改用较新的版本：%1。</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>对象“%1”未指定命名空间，层“%2”也未为它指定，因此会创建在“default”中：请在层的值中设置 pack.namespace，或在此处设置 metadata.namespace。</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>请添加：%1。</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>除非集群的其他配置方案已提供，请添加：%1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>没有可显示 %1 的已知程序。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportFindings</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>配置方案</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册中心</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>安装批次</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>启用的预设</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>配置方案没有层。</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>按文件中的顺序，最底层在前。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>配置方案未声明变量。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Pack 中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已去掉</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… 及另外 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>与其 Pack 一致：%1。</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>未比较，因为没有其 Pack 的对应版本：%1。</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>没有来自 Pack 的层。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>没有值在 pack.content.images 下列出镜像，也没有清单引用镜像。</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>值在 pack.content.images 下列出的镜像，以及清单引用的镜像。chart 可能还使用其他镜像。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>不包括已关闭规则的 %n 项检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>未命名的配置方案</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>与 Pack 不同的值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… 及另外 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>没有可解析的内容</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>选择层，以查看集群将得到的值和清单。</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>转到下一个未解析的位置</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>显示遮蔽的值</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>显示遮蔽变量的值，而不是星号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>复制选中内容；未选中时复制全部文本</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>转到来源</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>转到编辑器中的相应行（回车键，或按住 Ctrl 单击）</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1：值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>填入 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>%n 处使用示例值</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>结果不是有效的 YAML</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>没有需要填入的内容：集群会原样得到此文本</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>%n 处未解析</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>解析后的文本</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>转到来源(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>配置方案没有变量“%1”。</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>变量“%1”为必填且没有默认值：请提供示例值。</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>示例值；使用配置方案的地方必须有此宏。</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>使用配置方案的地方必须有宏“%1”；此处没有它的示例值。</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>示例值；每个集群各有自己的值。</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>产品没有系统宏“%1”。</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>堆栈中没有层“%1”；产品会在此填入默认值，或留空。</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>值“%1”引用了自身。</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>值“%1”的引用层数过多。</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>层“%1”没有值“%2”；产品会在此填入默认值，或留空。</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>“%1”不是单个值。</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>要填入的内容超出容量。</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>“%1”不是产品提供的值。</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>产品不会对配置方案变量应用函数。</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>未计算：%1。</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>没有函数“%1”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>“%1”不是 %2 的有效数量，未计入：请写成 %3 之类的形式。</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>“%1”不是副本数，按一个计算：请写整数。</translation>
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
        <translation>%1 MiB 内存</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 GiB 内存</translation>
    </message>
    <message>
        <source>%1 GB disk</source>
        <translation>%1 GB 磁盘</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 及另外 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>异常之处；可以以后修正</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1（在此配置方案中）</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1（在所有配置方案中）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>报告的内容</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>此配置方案</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>所有配置方案</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>文本从此处起不是有效的 YAML</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>文档结束后还有内容</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>缩进中有制表符</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>有字节不是 UTF-8，或有 YAML 禁止的字符</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>值的嵌套深度超过读取上限</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>文本大小超过读取上限</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>映射中有重复的键</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>值或键以模板开头却没有加引号</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>别名没有对应的锚点</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>产品的键在“pack”旁边，而不在其中</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>安装优先级不是带引号的数字</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>Kubernetes 不接受命名空间的名称</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>“pack.content”的键拼写错误</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>清单的某个文档不是对象</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>对象未说明自己的类型</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>对象未说明所属的 API</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>对象没有名称</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>对象在配置方案中出现了两次</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>缺少 Pack 必需的值</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>值不符合 Pack 要求的格式</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>应与 Pack 保持一致的值被更改</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>无法读取 Pack 的规则</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>Pack 的密码以明文存在</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>值的类型与 chart 要求的不同</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>值不是 chart 允许的值</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>缺少 chart 必需的键</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>键不是 chart 允许的键</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>chart 的 schema 引用了外部内容，未读取</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>chart 的 schema 中有无法据以判断的内容</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>无法读取 Pack 的 chart</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>Pack 所需的另一个 Pack 不在堆栈中</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>Pack 要求堆栈中某个 Pack 为其他版本</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>Pack 与堆栈中的另一个 Pack 不兼容</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>Pack 对另一个 Pack 的升级有说明</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>无法读取 Pack 的依赖</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>无法读取目录中的 Pack</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>疑似机密的内容以明文存在</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>配置方案没有名称，或名称难以辨认</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>配置方案的版本不是三个数字</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>配置方案的类型缺失或未知</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>配置方案针对特定的云，却未指定</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>配置方案用于自定义云</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>文件夹中另一文件与配置方案的名称和版本相同</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>标签没有名称，或名称重复</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>配置方案没有层</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>缺少核心层</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>核心层位于本应在其上方的层之上</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>核心层重复</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>插件或系统配置方案包含核心层</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>基础设施配置方案包含插件</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>两个层同名</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>两个层的显示名称相同</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>多个层共用命名空间，移除其一时会一并删除</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>Pack 不是针对配置方案的云制作的</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>边缘环境的核心层带有清单</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>堆栈的 Pack 对机器的要求</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>值请求的资源少于 Pack 所需</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>无法读取资源数量</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>层没有名称，或产品不接受其名称</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>层的类别未知</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>层的类型未知</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>层未指定 Pack 的版本</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>层未说明来自哪个注册中心</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>层的类型与其注册中心不匹配</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>层未指定命名空间</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>Pack 已弃用或已删除</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>清单没有名称</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>层中有两个清单同名</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>变量没有名称，或名称中有特殊字符</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>两个变量同名</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>变量的格式未知</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>变量的输入方式未知，或与其他设置不符</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>无法读取用于检查变量的表达式</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>部署表单不会接受变量的默认值</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>变量的选项有异常</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>遮蔽变量的默认值写在文件中</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>变量的默认值包含模板</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>模板使用了不存在的变量</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>某个变量未被任何层使用</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>模板对变量应用了函数</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>“pack.content”中有变量</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>“system.uri”同时包含变量和宏</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>变量所在的引号会与其值中的引号冲突</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>模板开头的词不是产品提供的</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>模板使用了未知的系统宏</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>模板使用了项目或租户的宏</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>模板引用了不存在的层</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>模板引用了不存在的值</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>模板使用了未知的函数</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>仅显示已关闭的(&amp;O)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>关于规则</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>全部开启(&amp;A)</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>在手册中打开(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>所有规则，以及其中哪些已关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>%n 条规则已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1；因此隐藏的检查结果：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>恢复为通常值</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>%1 的通常值</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1 的示例值</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>在此处没有值。</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>隐藏：部署者始终得到默认值。</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>只读：部署者始终得到默认值。</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>必填，且没有默认值。</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>没有默认值。</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>自己的示例值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>如果文本使用变量或宏，可在此输入试用的值。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>部署者会输入的值。</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>使用配置方案的地方必须有这些宏。</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>系统宏</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>每个集群各有自己的值；这里是示例值。</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>在配置方案打开期间保留，绝不写入其中。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>添加为“%1”</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>未用 %1 检查值。%2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>%1 第 %2 行有内容未经检查。%3</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaWords</name>
    <message>
        <source>nothing (null)</source>
        <translation>空值 (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>“%1”太短：schema 要求的最少字符数为 %2。</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>“%1”太长：schema 允许的最多字符数为 %2。</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>“%1”的项太少：schema 要求的最少项数为 %2。</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>“%1”的项太多：schema 允许的最多项数为 %2。</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>“%1”的键太少：schema 要求的最少键数为 %2。</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>“%1”的键太多：schema 允许的最多键数为 %2。</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>“%1”已在列表中，而 schema 不允许重复的项。</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>“%1”符合 schema 的多个备选项，而只允许符合一个。</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>缺少“%1”，而 schema 要求它：请添加。</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>schema 不允许在此处使用键“%1”。</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>“%1”缺少 schema 要求在列表中出现的项，或此类项过多。</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>schema 不允许“%1”出现在此处：请移除。</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types of values</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>字符串“%1”</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空字符串</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>“%1”为 “%3”；schema 要求不小于 %2。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>“%1”为 “%3”；schema 要求不大于 %2。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>“%1”为 “%3”；schema 要求大于 %2。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>“%1”为 “%3”；schema 要求小于 %2。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>“%1”为 “%3”；schema 要求是 %2 的倍数。</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>“%1”为“%3”，不符合 schema 要求的形式：%2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>“%1”为“%3”，不符合 schema 要求的格式：%2。</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>“%1”不符合 schema 的任何备选项。</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>备选项 %1：%2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>“%1”的类型不对。应为：%2。实际：%3。</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>“%1”的值不为 schema 所允许。允许：%2。实际：%3。</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>schema 不允许在此处使用键“%1”。可用的键：%2。</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>“%1”的值为 schema 所禁止：%2。</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>它引用了“%1”，该内容不会被读取：schema 只能引用自身。</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>它引用了“%1”，而其中没有该内容。</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>“%1”无限引用自身。</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>嵌套深度超过 %1 级。</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>所需的处理量超过单个文本的上限。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>清空输入框</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>这是明文的私钥或令牌：任何拥有此配置方案的人都能看到。请使用遮蔽的配置方案变量，或集群中已有的 Secret。</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>“%1”疑似明文凭据。若确实如此，请使用遮蔽的配置方案变量：&apos;{{.spectro.var.NAME}}&apos;。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>在按下按钮之前，不会向服务器发出任何请求。</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>从服务器添加目录</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>目录的服务器</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>添加并读取</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>保存并读取</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm 仓库</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>Pack 和 chart 的 OCI 注册中心</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>产品对此注册中心的称呼</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>此目录中的层会标明来自该名称的注册中心。</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>保存密码(&amp;E)</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>用户名和密码不会通过 http:// 发送，以免被他人看到。</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>处于连接途中的任何人都可以冒充此服务器。</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>用于服务器要求验证身份时。用户名和密码只发送给此服务器，且绝不通过 http:// 发送。</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>保存在桌面的密钥环中（会要求解锁），或保存在内存中直到程序结束。</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>产品的控制台</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>无：租户的 pack</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>项目 UID(&amp;J)</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>API 密钥(&amp;I)</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>保存密钥(&amp;E)</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>此目录中的层会标明控制台给出的注册中心。</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>此控制台需要 API 密钥：请在控制台的用户设置中创建。</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>服务器的位置：Helm 仓库为 https://…（其中有 index.yaml），OCI 注册中心为 oci://HOST/PATH 或 https://…，控制台为其 API 的 https://…。</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Helm 仓库只有 chart。OCI 注册中心可以有 pack、chart 或两者；以 oci:// 开头的地址总是注册中心。Palette 的控制台有它已知的所有注册中心的 pack。</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>目录在此处的名称。来自它的层会标明来自该名称的注册中心，因此请使用 Palette 中的名称。控制台会自行说明 pack 来自哪个注册中心。</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>列出其 pack 的项目，以其在控制台中的 UID 表示；未指定时为租户的 pack。</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>此用户的密码或访问令牌，或在控制台的用户设置中创建的 API 密钥。绝不会写入文件。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>第二快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>在输入框中按下按键。Backspace 移除快捷键，Escape 保持不变。</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>改用于此命令(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>保持不变(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>或(&amp;O)：</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>以下命令无快捷键：%1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>未选择命令</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 是“%2”（%3）的快捷键。</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 会与“%3”（%4）的快捷键 %2 冲突。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>快捷键一览表</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>已复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutsDialog</name>
    <message>
        <source>The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.</source>
        <translation>搜索范围包括菜单、名称和按键：“文件 保存”“Ctrl+Shift”。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>显示所有命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>一览表(&amp;H)…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>一页列出所有快捷键，可复制为文本</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>没有与“%1”相似的命令</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>要让所有命令恢复最初的快捷键吗？所做的更改将丢失。</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>尚无层</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>配置方案是由层组成的堆栈。请先添加 Pack 或自己的清单，或打开已有的配置方案。</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>搜索范围包括名称、类别、版本和注册中心。</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>显示所有层</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>没有包含“%1”的层</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPicture</name>
    <message>
        <source>Add-ons</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>编码和换行符</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>转到行</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 个层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>%n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>插件按安装优先级逐批安装。</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>正在与 %1 通信</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>除非明确要求，否则不会建立任何连接。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the status bar</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Layerwright::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1，当前步骤</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1，未开始</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>要合并的文本中键 &quot;%1&quot; 出现了两次。</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>只有映射可以合并：要合并的文本不是映射。</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>只有映射可以与另一映射合并：该文本不是映射。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 是别名 *%2，无法合并到其中：请在其锚点处更改值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>“%1”是此配置方案的变量。</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>“%1”是此配置方案的变量；其默认值为“%2”。</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>此处的内容无法被引用：可以查找用法的是层的值中的键、锚点、变量和宏。</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>“%1”不在此处定义：请在定义处重命名（F12 可转到）。</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>此处没有可重命名的键、锚点或变量。</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>重命名锚点 %1</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>此处旁边还有另一个键“%1”：请在文本中更改其中一个。</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>重命名键 %1</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>使用变量 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>此配置方案中没有层使用 Pack“%1”：引用取集群其他配置方案中的值，否则为空。</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>“%1”的值中没有“%2”：若无默认值，引用为空。</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>配置方案没有变量“%1”：请定义它，或更正名称。</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>宏“%1”不属于配置方案：它在导入配置方案的项目或租户中定义。</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>“%1”由产品在部署集群时提供。</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>此处没有可显示其定义的别名、变量、宏或 Pack 引用。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>访问应用所用的主机，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>应用的名称，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>应用层级的名称，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>应用的 ID，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>应用配置方案的名称。</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>应用配置方案的 ID。</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>应用层级描述的名称，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>应用层级描述的 ID，用于应用配置方案。</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>集群所在云的区域。</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>集群所在的云。</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>集群的云账号名称。</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>集群的云账号 ID。</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>集群 API 的虚拟地址，用于边缘环境和 vSphere。</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>集群的名称。</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>集群的 ID。</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>集群的基础设施配置方案的名称。</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>集群的基础设施配置方案的 ID。</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>集群的基础设施配置方案的版本。</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>此配置方案的名称。</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>此配置方案的 ID。</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>此配置方案的版本。</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>集群中 Kubernetes 的版本。</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>集群所在项目的名称。</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>集群所在项目的 ID。</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>反向代理的端口。</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>反向代理的协议。</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>通往集群的反向代理的主机。</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>反向代理的虚拟主机端口。</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>租户的 ID。</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>部署集群者的邮件地址。</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>部署集群者的姓名。</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>部署集群者的 ID。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagField</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>key:value, Return</source>
        <translation>key:value，按回车键</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>点击以编辑标签</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ 添加标签</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>长度为 %3 的字符串中没有字节 %1 到 %2 的内容</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>结果会过长</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>该字符串不是 Base64</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>数字会过大</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>“%1”只能由产品计算</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>没有函数“%1”</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>“%1”以 %2 个值调用，而它需要 %3 个</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>“%1”：结果会过长</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>“%1”超出此处的计算范围</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>“|”旁边缺少内容</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>“%1”不是产品提供的值：这些值以 .spectro.var、.spectro.system、.spectro.macro 或 .spectro.pack 开头。</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>没有函数“%1”；模板可使用 Go 和 sprig 的函数。</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>配置方案没有变量“%1”，而产品会拒绝使用不存在的变量的层：请定义它，或更正名称。</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>产品不会对配置方案变量应用函数：“%1”按输入原样填入。请去掉“%2”。</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>产品不会在 pack.content 中填入变量，因为它在部署集群之前读取：请直接写出“%1”的值。</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri 只能使用变量或宏之一，不能兼用：请将其中一个直接写成值。</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>“%1”的某个值含有单引号，会提前结束此处的引号：请使用双引号。</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>“%1”的某个值含有双引号或反斜杠，在双引号内含义不同：请使用单引号。</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>“%1”的某个值有多行，引号会将其合为一行：请在此使用块 (|)。</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>产品的文档中没有系统宏“%1”：请更正名称。</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>在将此配置方案导入项目或租户之前，其中必须有宏“%1”。</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>堆栈中没有层“%1”：若集群中也没有，产品会在此填入默认值，或留空。</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>层“%2”的“%1”不是单个值，而是映射或列表。</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>层“%1”的值中没有“%2”：产品会在此留空。</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>没有层使用变量“%1”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>表达式耗时过长</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%n 个文本中共 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1，还有更多</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>全部替换</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>（涉及 %n 个文本）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>其他 %n 个文本中有 %1 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>层的文本</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>清单的名称</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>层的值</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>添加清单(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>右移(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>拆分为多个文档(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>移动文本</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在访问 %1…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferQueue</name>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TrustFields</name>
    <message>
        <source>Take &amp;any certificate of this server</source>
        <translation>接受此服务器的任何证书(&amp;A)</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>仅限系统的证书颁发机构</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>PEM 格式的证书，用于服务器证书由系统不认识的机构颁发的情况。系统的证书颁发机构仍然有效。</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>接受服务器出示的任何证书。这样就无法确认是否是所要连接的服务器：建议改用 CA 文件。</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>立即发布，而不是存为草稿(&amp;P)</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>上传到控制台</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>控制台需要的信息</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>即使有 %n 个错误也发送；详见“问题”(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>询问控制台(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>请先指定控制台及其 API 密钥。</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>“询问控制台”会将配置方案发送到 %1 进行校验：名称和版本是否可用，以及其中的 Pack 和宏。控制台中不作任何更改。</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>“导入”会在 %2 中创建 %1 并发布。</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>“导入”会在 %2 中创建 %1 的草稿。</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>这些宏已使用但不存在；请先在控制台中创建：%1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>无法得知这些宏是否存在。%1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>控制台可以接受。</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 现已在 %2 中。其 UID 为 %3。</translation>
    </message>
</context>
<context>
    <name>Layerwright::UseListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>layer, manifest</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1，%2，在此定义：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>Layerwright::UsesPanel</name>
    <message>
        <source>No uses</source>
        <translation>无用法</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>将光标置于键、锚点、变量或宏上，按 Shift+F12 可列出其使用处。</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>“%1”未被使用</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>“true”或“false”</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>无法读取格式“%1”：%2。</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>缺少占位符的“}”</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>没有类型“%1”</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>“%1:”之后应为“/”或“[”</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>缺少结束正则表达式的“/}”</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>缺少结束列表的“]}”</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>“[%1]”不是“[1-9]”这样的范围</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>范围“[%1]”的终点在起点之前</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>“%1”这样的字符串</translation>
    </message>
    <message>
        <source>text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>“1.2.3”这样的版本</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>%1 到 %2 的数字</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1，模式：“%2”</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValuesEditor</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableDelegate</name>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>使用 %n 次</numerusform>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the masked value</source>
        <translation>显示遮蔽的值</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>（无值）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1（不在选项中）</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>部署者看到的样子</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>显示名称(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>描述(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入方式(&amp;I)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>默认值(&amp;U)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>值应匹配的表达式 (RE2)(&amp;X)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使用处</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>按回车键会同时更改所有使用处。</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>用作 {{.spectro.var.%1}}</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>值的任意部分匹配即可；用 ^ 和 $ 可要求整体匹配。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>尚无层使用它。请在层的值中写入 {{.spectro.var.%1}}。</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>双击可转到该处。</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>层用来引用变量的名称：{{.spectro.var.NAME}}。可用字母、数字、“_”和“-”，且在配置方案的变量中不得重复。更改名称会同时更改所有使用它的文本。</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>部署者在字段上方看到的名称。在配置方案的变量中不得重复。</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>写给部署者的说明：值有何作用，在哪里可以找到。</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>部署表单接受哪些值。数字可为整数或小数，布尔值为 true 或 false，版本由三个数字组成，网络带有前缀，例如 10.244.0.0/16。</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>值的输入方式：单行、多行，或从列表中选择。</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>部署者可选择的选项：填入文本的值，以及为其显示的标签。列表的值中须有一个默认值。</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>部署者更改之前字段中的内容。只读变量必须有默认值，同时隐藏且必填的变量也是如此。</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>每个值都必须匹配的正则表达式，采用 RE2 语法，例如 ^[a-z]+$。不带 ^ 和 $ 时，值的任意部分匹配即可。RE2 不支持环视和反向引用。</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>在此变量有值之前，产品不会进行部署。</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>值显示为星号，在产品导出的内容中也是如此。但其默认值仍以明文写在此文件中。</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>不询问部署者，采用默认值。</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>部署者能看到默认值，但不能更改。</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>所有层的文本中使用该变量之处。双击可转到该处。没有使用处时可以移除变量。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>没有层使用它</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>使用了 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>变量必须有名称，层通过名称引用它。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>“%1”不能作为变量名称：请使用字母、数字、“_”和“-”。</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>配置方案已有变量“%1”：请另取名称。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1 的示例值</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>部署者看不到此字段；采用默认值。</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>部署者能看到此值，但不能更改。</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>采用此值。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>有两个变量“%1”：请重命名其中一个。</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>有两个变量的显示名称都是“%1”：请更改其中一个。</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>变量“%1”没有名称，因此没有层能使用它：请命名。</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>变量“%1”：名称中有字母、数字、“_”和“-”以外的字符，并非在产品的每个版本中都可用：请重命名。</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>变量“%1”的格式为“%2”，无法识别；保持原样。</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>变量“%1”的输入方式为“%2”，无法识别；保持原样。</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>变量“%1”有选项，却没有供选择的列表：请将输入方式设为“dropdown”，或移除选项。</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>变量“%1”要求多行输入，而格式“%2”的值只有一行：请将输入方式设为“text”。</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>变量“%1”：产品无法读取用于检查值的表达式：%2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>变量“%1”为只读且没有默认值，因此永远无法得到值：请设置默认值。</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>变量“%1”为必填却隐藏，且没有默认值，因此无人能填写：请设置默认值。</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>变量“%1”：默认值是一串星号，由导出时写入以代替原值：产品会在导入时询问该值。</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>变量“%1”已遮蔽，但其默认值写在文件中，人人可读：若为机密，请将默认值留空。</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>变量“%1”：部署表单不会接受默认值。%2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>变量“%1”有一个没有值的选项：请设置值，或移除该选项。</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>变量“%1”：选项“%2”可以选择，但不会被接受。%3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>变量“%1”是供选择的列表，却没有选项：请添加。</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>变量“%1”有两个值相同的选项：请移除其中一个。</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>变量“%1”是供选择的列表，却没有默认值：请从选项中选择一个作为默认值。</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>变量“%1”：默认值不在选项中；请选择其中一个。</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>变量“%1”标记为默认的选项与其指定的默认值不同：请选择其中一个。</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>变量“%1”的某个值包含模板，而产品不会在那里填入内容：请直接写出所需的文本，或把模板写到层中。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>这不是数字：请输入数字，例如 3 或 -0.5。</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>只能是“true”或“false”；不接受 1、0 和 yes。</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>这不是版本：请写三个数字，例如 1.27.5，必要时在后面加 -rc.1。</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>这不是 IPv4 地址：请写四个不超过 255 的数字，例如 10.0.12.1。</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>这不是 IPv4 网络：请写地址和前缀长度，例如 10.244.0.0/16。</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>这不是 IPv6 地址：请写成 2001:db8::1 的形式，不带区域。</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>这不是 Base64：应由字母、数字、“+”和“/”每四个一组构成，最后一组用“=”补齐。</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>无法使用变量的表达式：%1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>与表达式 %1 不匹配</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>没有可供选择的选项。</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>不在以下选项中：%1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>只读：部署者不能更改默认值。</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>必须填写值。</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>值超过 %L1 个字符，过长而无法检查。</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>此字段只能有一行：如需多行，请选择输入方式“multiline”。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>复制引用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>配置方案没有变量</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>变量是部署集群时要求输入的值。层以 {{.spectro.var.NAME}} 的形式使用它。</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>查找变量</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>已使用但不存在</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ 所有变量</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>未移除：它在 %n 处被使用。请先在那里去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>创建文本中以 {{.spectro.var.%1}} 使用的变量</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>保持值不变(&amp;K)</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1，跟随 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>此版本系列当前对应哪个版本未知：任何位置都没有其中的版本。</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>当前为 %1。%2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>已知的位置都没有此版本；将原样写入。</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>采用 %1 的默认值(&amp;D)</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>默认值未知。</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>从 %1 获取(&amp;F)</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>其值仍在目录 %1 的服务器上。请先获取，以查看更改之处并采用其默认值。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>并排显示两个版本的默认值</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>%1 的默认值</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>层的当前值</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>将我的更改并入 %1 的默认值(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>%1 的早期版本</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>作为副本打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>在单独的窗口中显示；文件保持不变</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>尚无早期版本。每次覆盖保存此文件时，其此前的内容都会保留在此，并可重新打开。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>与现在的不同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>每个文件保留的版本数</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>它们位于 %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>每个文件保留(&amp;K)：</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>基础设施 · 最后</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>基础设施 · 最先</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>优先级 0 · 默认</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1，与另外 %n 个一起</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>此处只能放置本窗口的层。</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>安装顺序</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>它们已在此批次中。</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>它们已单独成批。</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>移到上方批次(&amp;A)</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>移到下方批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>在上方单独成批(&amp;O)</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>在下方单独成批(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>尚无层</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>配置方案有层之后，此处会显示它们的安装顺序。</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>按安装顺序</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>按删除顺序</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>与安装顺序相反：最后安装的最先删除。</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>优先级相同的层一起安装，数值最小的最先。可将层拖到另一批次或两个批次之间，也可按 Alt+方向键 或 Alt+Shift+方向键。</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>完整的集群，含预设和变量</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>适用于任何集群的插件：Pack、chart、清单</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>站点在首个集群之前运行的内容</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>逐层设计 Palette 配置方案。也可以将配置方案的文件拖放到此处打开。</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>关闭欢迎页 (Escape)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>关闭欢迎页</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>逐步创建，四种类型任选</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>从模板新建…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>自己的模板或示例</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>.tgz 归档、JSON 或 YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>打开副本；文件保持不变</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>其中的所有配置方案及其版本</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>用示例在窗口中进行两分钟的导览</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>最近的配置方案</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>在手册中了解更多</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::WholeFile</name>
    <message>
        <source>%1 could not be saved: %2. What was there before is unchanged.</source>
        <translation>无法保存 %1：%2。此前的内容未受影响。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>这是文件夹；要保存为文件夹，名称请以 / 结尾</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件为只读</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>上次打开的文件中有 %n 个已不存在：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>查看内容…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>上方没有可供此处引用的锚点 &quot;&amp;%1&quot;。</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>将制表符替换为空格</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>将所有制表符替换为空格</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>YAML 要求此处为键，却是模板。值只能以带引号的文本形式包含模板；&quot;if&quot; 和 &quot;range&quot; 之类的语句应写在 chart 自己的模板中。</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>键 &quot;%1&quot; 已出现在同一映射的第 %2 行；两者只有一个生效。</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>此键以模板开头，却没有加引号：YAML 会把 &quot;{&quot; 当作映射的开头。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>&quot;%1&quot; 的值包含模板，却没有加引号：YAML 会把 &quot;{&quot; 当作映射的开头。</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>此值包含模板，却没有加引号：YAML 会把 &quot;{&quot; 当作映射的开头。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>不能设置整个文档；请指定键。</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>文本中没有编号为 %1 的文档。</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>%1 处没有列表，因此项只能是第一项 [0]。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 是别名 *%2：请在其锚点处更改值。</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 是单个值，其下没有键或项。</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 是列表：&quot;%2&quot; 不是项的序号。</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 有 %2 项：下一项是 [%2]。</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 是映射：它只有键，没有按序号排列的项。</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>新列表从项 [0] 开始，而不是 [%1]。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处没有内容。</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>不能移除整个文档；请指定键。</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>不能清空文档；请在编辑器中删除其文本。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 已有键 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 不是键，因此没有可更改的名称。</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 只有 %2 项。</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>要合并的文本在第 %1 行不是有效的 YAML：%2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>要合并的文本第 %1 行有一个被 YAML 视为行尾的不可见字符（单独的 U+000D、U+0085、U+2028 或 U+2029）。</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>要合并的文本第 %1 行有一个不可见的字节顺序标记 (U+FEFF)。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message>
        <source>YAML editor</source>
        <translation>YAML 编辑器</translation>
    </message>
    <message>
        <source>toggle comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>向下复制行</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>加括号或引号</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>没有关于此处的信息。</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>此处没有需要修复的内容。</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>在此处按 Tab 会增加缩进。“视图”菜单中的“转到下一个面板”可移出编辑器。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>值不能以 &quot;%1&quot; 开头。请给值加上引号。</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>&quot;:&quot; 在此处没有意义。可能是此行缩进过多，或值中含有 &quot;: &quot; 而需要加引号。</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>此行既不是带值的键，也不是其一部分：键后面缺少 &quot;:&quot;。</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>此行与周围的键不匹配：请检查缩进，并确保右引号或右括号之后没有文本。</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>列表中的每一项都以 &quot;- &quot; 开头：请检查此行的缩进。</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>列表项不能从此处开始。请将 &quot;- &quot; 放在其键下方单独的一行。</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>键不能从此处开始。请将它放在单独的一行。</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>&quot;[ ]&quot; 中的列表没有结束，或项之间缺少逗号。</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>&quot;{ }&quot; 中的映射没有结束，或条目之间缺少逗号。</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>括号之间缺少值，或值没有结束。</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>值不能以此字符开头。请给值加上引号。</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>文档在此文本之前已结束。请移除它，或用 &quot;---&quot; 行开始新文档。</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>新文档在未结束的引号内开始。</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>此反斜杠在双引号内没有意义。请用 &quot;\\&quot; 表示反斜杠，或改用单引号。</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>此反斜杠之后应为十六进制数字。</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>没有对应此编号的字符。</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>&quot;&amp;&quot; 之后应为由字母和数字组成的名称。以 &quot;&amp;&quot; 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>&quot;*&quot; 之后应为锚点的名称。以 &quot;*&quot; 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>标签的前缀无法识别。以 &quot;!&quot; 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>标签之后应有空格。以 &quot;!&quot; 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>&quot;|&quot; 或 &quot;&gt;&quot; 之后的文本从下一行开始。以这些符号开头的值需要加引号。</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>&quot;|&quot; 或 &quot;&gt;&quot; 之后的缩进应为 1 到 9 的数字。</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>文档有两个 %YAML 行。</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>文档有两个前缀相同的 %TAG 行。</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>文档要求的 YAML 版本不是 1.1 或 1.2。</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>此处的行不能以 &quot;%&quot; 开头。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>值嵌套过深。</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>YAML 不允许控制字符 U+%1。请移除它，或在双引号内写成转义符。</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>文本不是 UTF-8：字节 0x%1 不是任何字符的开头。请将文本转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>此处值的嵌套深度超过 %1 级；不再继续读取文本。</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>文本中的值超过 %1 个；不再继续读取。</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>YAML 用空格缩进；此处是制表符。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>缺少点</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>最后一个点之后缺少名称</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>无法读取路径“%1”，第 %2 个字符处：%3。</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>&quot;[&quot; 之后必须是从 0 起的数字和 &quot;]&quot;</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>引号没有结束</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPreview</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlToJson</name>
    <message>
        <source>the merge keys (&lt;&lt;) stand for more than %1 values</source>
        <translation>合并键 (&lt;&lt;) 所代表的值超过 %1 个</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>文本的嵌套深度超过 %1 级</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>键必须是字符串，此处却是列表或对象</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>别名 *%1 没有所指内容</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>别名所代表的文本超过现有文本的 %1 倍</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>有多个 YAML 文档，而一个配置方案只能是一个文档：请在“---”处拆分文本</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>其中只有注释</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>只查看了前 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>列出文件夹中的配置方案</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>文件夹；不含其子文件夹，但本身是配置方案的子文件夹除外</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>徽标不是 PNG、JPEG 或 GIF 图片。</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>无法读取徽标：其中没有尺寸信息。</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>徽标为 %1 × %2 像素；每边最多显示 %3 像素。</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>无法读取徽标：%1。</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 大于 16 MiB，作为清单过大。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 不是 UTF-8 文本。请保存为 UTF-8 后重试。</translation>
    </message>
</context>
<context>
    <name>ManifestLayers</name>
    <message>
        <source>manifests</source>
        <comment>name of a new layer</comment>
        <translation>manifests</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>未选择文件。</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>其名称为空</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>其名称中含有 NUL 字节</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>其名称不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>其路径用“..”跳出了归档</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>其路径的深度超过 %1 级文件夹</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>其路径超过 %1 字节</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>其路径是绝对路径</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>其路径以盘符开头</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>其路径中含有反斜杠</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>它在归档中出现了两次</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>其名称与“%1”仅在大小写或字符组合方式上不同</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>其名称也是某个文件夹的名称</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>其名称也是某个文件的名称</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>该文件夹与“%1”仅在大小写或字符组合方式上不同</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move：--to 应为序号，而不是“%1”</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>堆栈中没有位置 %1：位置从 0 到 %2。</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>将层移到堆栈中的另一位置</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>层移动之后的序号</translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>移动 %n 个层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>移动清单 %1</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>移动变量 %1</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new：请用 --type 指定 %1 之一，或使用 --template</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new：%1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new：--layer 从目录取用 Pack；请用 --catalog 指定目录的文件夹</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new：“%1”和“%2”不能同时作为层：它们名称相同，或在堆栈中的位置相同</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>注意：类型为 %1 的配置方案是针对特定的云制作的；请用 --cloud 指定云。</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra、cluster、add-on 或 system；未指定时取模板的类型</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>配置方案的名称</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>major.minor.patch (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>云类型，例如 aws 或 edge-native（插件和系统配置方案为 all）</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>配置方案的用途</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>标签；可多次指定</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>新配置方案以此配置方案的层和变量为起点</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>目录中的 Pack，放在其类别对应的位置；未指定版本时取最新版本</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>从零开始或基于模板创建配置方案</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>副本仍会是“%1” %2，而产品按名称和版本区分配置方案：请另选名称或版本。</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>无版本</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1：任何目录中都没有其 Pack 的版本 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1：与其 Pack 一致</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>将层的值恢复为在其 Pack 中的含义</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>一个值，或值的映射：charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>列出与 Pack 不同的值</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>层“%1”是清单层，没有 Pack，也没有 Pack 的版本。</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>版本系列 %1 不包含版本 %2。</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>版本的默认值来自 --catalog</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>请说明版本系列 %1 对应哪个版本，例如“1.29.8 --tag 1.29.x”，或用 --catalog 指定含有此信息的目录</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>层“%1”只能有一个：堆栈中每种核心层只有一个。</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>为层更换 Pack，并采用其默认值</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>为层更换 Pack 的版本</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>版本；有目录时也可以是版本系列</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>今后要跟随的版本系列，例如 1.29.x</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>在层的上方放置一个副本，并使用各自的名称</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>保持层的值不变（默认），将层的更改并入该版本的默认值，或直接采用这些默认值</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>来自归档</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1（现为 %2）</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>跟随版本系列：产品会自动采用最新的 %1。</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>固定在此版本，直到手动更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>其中一个字节也不会改变。</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>新默认值中有而当前值中没有：%1。</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>新默认值中已去掉：%1。</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>以下各项的默认值不同：%1。</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>其默认值与当前版本的相同。</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>文本将整体替换；撤销可将其恢复。</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>没有更改过任何值，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>所做的更改将丢失，撤销可将其恢复：%1。</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>显示名称、命名空间和 Release 保持不变。</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>此版本没有预设。其值作为文本编辑。</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>Pack 加入堆栈后，可在编辑器旁选择预设。</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意版本</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 或更高版本</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>此版本没有声明所需或不兼容的其他 Pack。</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>需要 %1（%2）</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>与 %1（%2）不兼容</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>若使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>此版本的值没有规则。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>此版本的值未指定镜像。</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>无法得知更改了哪些值：这需要两个版本的默认值，以及可读取的文本。</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>保留自己的更改：%1。</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>请检查以下各项，Pack 也更改了它们：%1。</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>“%1”不能放入此堆栈：堆栈中已有该类型的层，而每种核心类型只能有一个。请改为替换那个层的 Pack。</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>粘贴 %n 个层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>列出层的 Pack 的预设以及已启用的预设</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>对层应用其 Pack 的预设或自有预设</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>预设；“GROUP:”可撤回该组中已启用的预设</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>（自有）</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>此后移除：%1。</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>此后添加：%1。</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>此后更改：%1。</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>当时层的顺序不同。</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>当时配置方案的设置不同。</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>当时变量不同。</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>层和文本与现在相同。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>写到何处：以 .tgz、.json 或 .yaml 结尾的名称，以 / 结尾的文件夹，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>JSON 的写法：keep（保持原样，默认）、console（单行）或 pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>层，用名称或文件中的序号（从 0 起）指定</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>任何可打开形式的配置方案：.tgz、JSON、YAML 或文件夹</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>有 %1 个层名为“%2”；请用序号指定，“layerwright-cli show”可列出序号。</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>没有层“%1”：配置方案“%2”没有层。</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>配置方案“%2”中没有层“%1”。其中的层有：%3。</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull：“%1”不符合 FOLDER/ 的形式</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>已将 %1 %2 写入 %3。</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>将 Pack 或 chart 完整获取到文件夹</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>名称，或 NAME@VERSION；未指定版本时取最新版本</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>其文件夹的存放位置</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push：“%1”不是注册中心；请写成 oci://HOST/PATH</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 中没有 Pack，也没有 chart。</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>已将 %1 %2 发送为 %3。</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>将 Pack 和 chart 以产品所需的形式发送到 OCI 注册中心</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>Pack 或 chart，或含有多个 Pack 或 chart 的位置</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH，或已添加的注册中心的名称</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>用户名；密码由 LAYERWRIGHT_PASSWORD 提供</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>层“%1”的值与其 Pack 的相同：没有可存为预设的内容。</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>层“%1”：%2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>已有预设“%1:%2”：请另取名称，或用 --replace 取代它。</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>Pack 自身有预设“%1:%2”：请另取名称。</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>将层的值与其 Pack 的不同之处存为预设</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>要存入的值，无论是否更改过；不指定则为所有更改过的值</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>显示名称；不指定时为预设的名称</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>同一组的预设最多启用一个；不指定时，预设自成一组</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>取代组和名称相同的预设</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>要加入的 presets.yaml，或用 - 表示标准输出；不指定则存为自有预设</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>已损坏：无法读取任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>末尾已损坏</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>文件此后已更改</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已消失</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>没有编号为 %1 的未保存工作。不带编号时，recover 会列出已有的内容。</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover：用 --output 指定配置方案写到何处，用 --discard 表示丢弃</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>无法读取 %1 的任何内容。</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>列出并写出窗口异常退出时未保存的内容</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>哪一项，用列表中的编号指定</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>丢弃它；若要求写出，则在写出之后</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n 个检查点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>此前的更改</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 及另外 %n 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>其恢复日志从开头就已损坏：无法读取任何内容。</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>尚未存入任何文件的配置方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1，涉及 %2</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1；最后一次在 %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>其恢复日志的末尾已损坏；此前所做的更改都在。</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>文件此后已更改。在覆盖保存之前，它保持不变。</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>文件已消失。现在只剩恢复的内容。</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>从未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>%n 个检查点已损坏并丢失。配置方案本身不受影响。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>从堆栈中移除层</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>移除 %n 个层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>移除清单 %1</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>移除变量 %1</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>将清单 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>将变量 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>重新加载 %1</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>返回“%1”</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report：写到标准输出时请指定 --format：html、markdown 或 pdf</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report：从“%1”的结尾看不出所需的格式；请以 .html、.md 或 .pdf 结尾，或指定 --format</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report：“%1”不是日期；请写成 2026-03-31 的形式，或“today”</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>写出供人阅读的配置方案报告：堆栈、层、变量、覆盖和镜像</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>写到何处：以 .html、.md 或 .pdf 结尾的名称，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html、markdown 或 pdf；默认由 OUT 的名称决定</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>报告上注明的日期，例如 2026-03-31，或 today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve：--%1 应为 NAME=VALUE，而不是“%2”</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>配置方案“%1”没有变量“%2”。</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>不接受“%1”的值。%2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>产品没有系统宏“%1”。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>第 %1 行，第 %2 列：%3：%4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>注意：使用示例值填入：%1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>注意：使用配置方案的地方必须有以下宏：%1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>结果的第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>输出层的值，并填入变量、宏和 Pack 的值</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>部署者为变量输入的值</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>项目或租户的宏的内容</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>系统宏的值，例如 cluster.name</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>显示遮蔽变量的值，而不是星号</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>不报告其检查结果的规则；“layerwright-cli rules”可列出规则</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>也检查自己已关闭的规则</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>“%1”不是规则；“layerwright-cli rules”可列出规则</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>“%1”不是规则；是否想用“%2”？</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>规则 %1 已对本次运行关闭。</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>规则 %1 已对此配置方案关闭。</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>规则 %1 已对所有配置方案关闭。</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>未报告的检查结果数：%1。</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>此处关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>列出 validate 的规则，并为自己关闭或开启规则</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>配置方案；指定后仅针对同名的配置方案</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>今后不再报告其检查结果的规则</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>重新生效的规则</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>值中以点分隔的路径：charts.web.replicas、images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>设置层的某个值</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>以 YAML 写出的值；不是 YAML 的内容视为字符串</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>从层的值中移除某个键或项</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>更改安装顺序</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>层“%1”，第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>更改配置方案名称</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>更改配置方案版本</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>更改描述</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>更改配置方案类型</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>更改云类型</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>更改配置方案</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>更改变量 %1</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Additional namespaces</source>
        <translation>附加命名空间</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>安装优先级</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>命名空间标签</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>命名空间注解</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>Release 名称</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Made beside it; commas part them.</source>
        <translation>与命名空间一同创建；以逗号分隔。</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>用于区分同一 Pack 的两个层。</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>数值小的先安装，相同的一起安装；删除时顺序相反。</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>每个命名空间各自的 key=value；以逗号分隔。</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>chart 安装时使用的名称，代替 Pack 和 chart 自身的名称。</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>内容包所携带的镜像；此处不能使用变量。</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>例如 monitoring</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>例如 storage,backup</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
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
        <translation>镜像</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>添加注解</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>添加 Release 名称</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>添加镜像</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>添加 chart</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>此层的 chart 和清单安装到的命名空间。若不存在，产品会创建它；层被移除时，产品会将它连同其中的全部内容一并移除：请为每个层指定单独的命名空间。最多 63 个小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>产品在上述命名空间之外另行创建的命名空间，例如“storage,backup”。</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>集群用来识别此层的名称。同一 Pack 在堆栈中出现两次时需要指定，且必须与集群中的其他名称不同。</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>整数，可小于零；留空等同于 0。数值最小的层先安装，数值相同的一起安装；前一批全部就绪后才安装下一批。</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>此层各命名空间的标签：左侧为命名空间，右侧为“key=value”，多个以逗号分隔。</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>此层各命名空间的注解：左侧为命名空间，右侧为“key=value”，多个以逗号分隔。</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>Helm Release 的名称，用于不采用 Pack 和 chart 名称的情况。左侧为 chart 自身的名称。</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>用于无网络环境的内容包所携带的镜像，例如“registry.k8s.io/pause:3.9”。此处会填入 Pack 的宏，但不会填入变量。</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>内容包所携带的 chart：其仓库地址、名称和版本。</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>值（字节）</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>层，按文件中的顺序：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>（遮蔽）</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>变量：</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>显示配置方案的内容</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add：本机上的位置不需要用户名和证书</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add：密码需要与 --user 一起使用</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1：%2 个 Pack 和 %3 个 chart。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>读取目录，并记录下来供窗口和命令行使用</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>目录的名称；注册中心应采用产品对它的称呼</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>用户名，用于需要登录的服务器</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>接受这一台服务器的任何证书</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>列出已添加的目录</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>移除目录及其内容的副本</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>目录的名称</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>重新读取目录的服务器</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>目录的名称；未指定时为全部</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>逐步检测通往服务器的连接，显示停在哪一步</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>已添加的目录的名称，或与 catalog add 相同的位置</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>用户名；密码由 LAYERWRIGHT_PASSWORD 提供</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local、helm、oci 或 console；从位置看不出类型时指定</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>控制台的项目；未指定时为租户</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>控制台没有 --user：使用 LAYERWRIGHT_API_KEY 中的 API 密钥访问</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project 用于 --kind console</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>请在刷新目录时通过 %1 提供。</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>文件夹、归档、Helm 仓库的 https://…（配合 --kind console 时为控制台的地址），或注册中心的 oci://HOST/PATH</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>从标准输入读取密码或控制台的 API 密钥，并保存在系统密钥环中</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>已将 %n 个 Pack 导入为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>将某个位置的 Pack 复制到本机，并将副本添加为目录</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>由“catalog export”生成的归档、文件夹或 OCI 镜像布局</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>目录的名称；不指定则取自位置</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>拆分清单 %1</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>内核层</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>操作系统层</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>Kubernetes 层</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>网络层</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>未选择层。请先选择要移动的层。</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>“%1”已在堆栈顶部。</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>“%1”已在堆栈底部。</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>“%1”是插件，须位于“%2”（%3）之上：插件安装在基础设施之上。请放到核心层的上方。</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>“%1”（%2）须保持原位：不能与“%3”调换。核心层固定按操作系统、Kubernetes、网络、存储的顺序排列；只有插件可以自由移动。</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>它被截断，文件不完整；请重新获取</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>它不是 tar 归档</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>它已损坏：某个成员不是从前一个成员的结尾处开始</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>某个成员的描述超过 %1 KiB</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>它已损坏：无法读取某个成员的描述</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>归档结尾之后还有成员；请重新打包为一个归档</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>归档结尾之后还有内容：文件已损坏，或两个文件被拼接在一起</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>“%1”是文件夹，不是文本。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>“%1”大于 16 MiB，值不会这么大。</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>无论 VALUE 看起来像什么，都视为字符串</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <translation>表达式在第 %1 个字符处有误：%2。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>打开示例配置方案</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>将层拖到另一位置</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>编辑其 YAML</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>保存为 .tgz</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>打开已保存的文件</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>比较：与保存的内容一致</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>无法创建 %1。</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>窗口显示的是另一个配置方案</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>层为：%1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>示例中没有层 argo-cd</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>文本与输入的不符</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>撤销后文本未恢复</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>重做后文本未重现</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>未写入 %1</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>配置方案仍被视为已更改</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>文件未打开</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>配置方案与保存的内容不同</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>JSON 中是另一个配置方案</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>它被截断，文件不完整；请重新获取</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>解包后超过上限 %1 MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>解包后超过其大小的 %1 倍，像是为耗尽内存而制作的归档</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text（默认）、json 或 sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>检查配置方案及其文本中的问题</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>配置方案的文件夹，其中名称和版本的组合应唯一</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes 或 no：部署者必须输入值</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes 或 no：值显示为星号</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes 或 no：部署者看不到它</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes 或 no：部署者不能更改默认值</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>字段的标题</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>值的用途</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>无人输入其他值时采用的值</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>每个值都必须匹配的表达式</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>用于 set：%1；用于 list：text（默认）或 json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>下拉列表的选项；指定的全部选项会取代原有选项</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>使用处：%1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables：--%1 可取 %2 之一，不能取“%3”</translation>
    </message>
</context>
<context>
    <name>VariableWording</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>IPv4 网络 (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>下拉列表</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>多行</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>单行</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>整数或小数：3、-0.5。</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true 或 false；不接受 1、0 和 yes。</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>三个数字：1.27.5。</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>例如 10.0.12.1。</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>例如 10.244.0.0/16。</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>例如 2001:db8::1。</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>带填充字符；需要 Palette 4.8。</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>文件中的格式为“%1”，保持原样。</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>文件中的输入方式为“%1”，保持原样。</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>需要 Palette 4.8。</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>边缘主机的本地页面不显示列表。</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>只有文本和 Base64 可以有多行。</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>同时已隐藏：无人能输入值，因此需要默认值。</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>部署者必须输入值。</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>显示为星号，导出时也是如此；导入时会询问该值。</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>部署者看不到它。</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>无人能更改，因此需要默认值。</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>部署者能看到默认值，但不能更改。</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>配置方案“%1”没有变量。</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>配置方案“%1”没有变量“%2”。其变量有：%3。</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables：“%1”不是格式；请选择 text 或 json</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>变量“%1”正被使用，须先在以下位置去掉才能移除：
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables：“%1”不是 0 到 %2 的位置</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables：%1 后面应有 %n 个词，而不是 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables：%1 会更改配置方案；请用 --output 指定写到何处</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>列出、创建、更改、检查、重命名、移动和移除配置方案的变量</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list（默认）、set NAME、remove NAME、rename NAME NEW、move NAME PLACE（从 0 起）或 check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>列出遮蔽变量的默认值，而不是星号</translation>
    </message>
</context>
<context>
    <name>VersionCommand</name>
    <message>
        <source>version: %1</source>
        <translation>version：%1</translation>
    </message>
    <message>
        <source>version: give the new version, as in 1.1.0</source>
        <translation>version：请给出新版本，例如 1.1.0</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>创建配置方案的新版本</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>major.minor.patch，须与配置方案的现有版本不同</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>基础设施，逐层安装</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>优先级未知</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>显示层的安装顺序</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>层的删除顺序，与安装顺序相反</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Full profile</source>
        <translation>完整配置方案</translation>
    </message>
    <message>
        <source>Infrastructure profile</source>
        <translation>基础设施配置方案</translation>
    </message>
    <message>
        <source>Add-on profile</source>
        <translation>插件配置方案</translation>
    </message>
    <message>
        <source>System profile</source>
        <translation>系统配置方案</translation>
    </message>
    <message>
        <source>Profile of no type</source>
        <translation>无类型的配置方案</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>类型为“%1”的配置方案</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 个层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>YAML 文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>以点分隔的路径：charts.web.replicas、images[0].image、pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>设置某个值后输出 YAML 文本</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>以 YAML 写出的值；不是 YAML 的内容视为字符串</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>去掉某个键或项后输出 YAML 文本</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>合并另一文本后输出 YAML 文本</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>要合并的 YAML 文件：映射逐级合并，其他内容一律替换</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>应用 Pack 的预设后输出值</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>Pack 的 presets.yaml</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>检查层的值中的问题</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>Pack 的 schema.yaml 或 chart 的 values.schema.json，同时检查其中的规则</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>values.schema.json 所针对的值的位置：charts.web；不指定则为整个文本</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>Pack 的 values.yaml（用于判断哪些值不得更改），或 chart 的 values.yaml（用于判断哪些值可以省略）</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>其 zstd 数据被截断或已损坏 (%1)；请重新获取</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>离线设计 Palette 配置方案。</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>要打开的配置方案。若 Layerwright 已在运行，则由它打开。</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>独立运行，即使 Layerwright 已在运行，且不恢复上次的窗口。</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>驱动窗口走完主要流程，并将每一步的截图存入 DIR。</translation>
    </message>
</context>
</TS>
