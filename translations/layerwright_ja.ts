<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddChartCommand</name>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>add-chart: with --catalog give --name, and --version where it is not to be the newest; the catalog knows its registry</source>
        <translation>add-chart: --catalog を使う場合は --name を指定し、最新以外のバージョンにするには --version も指定してください。レジストリはカタログから分かります</translation>
    </message>
    <message>
        <source>add-chart: give either CHART, or --name, --version and --registry</source>
        <translation>add-chart: CHART、または --name、--version、--registry の組のどちらかを指定してください</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile.</source>
        <translation>プロファイルにはすでにレイヤー「%1」があります。名前はプロファイル内で一意です。</translation>
    </message>
    <message>
        <source>what the registry calls it</source>
        <translation>レジストリでの名前</translation>
    </message>
    <message>
        <source>the version to install</source>
        <translation>インストールするバージョン</translation>
    </message>
    <message>
        <source>the name that the registry has in the product</source>
        <translation>製品でのレジストリの名前</translation>
    </message>
    <message>
        <source>add a Helm chart to the stack, from a file, a folder, a catalog or by its name</source>
        <translation>Helm チャートをファイル、フォルダー、カタログ、または名前からスタックに追加する</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>パッケージ化されたチャート (.tgz) またはそのフォルダー</translation>
    </message>
    <message>
        <source>where it is installed; the chart&apos;s name by default</source>
        <translation>インストール先。デフォルトはチャート名</translation>
    </message>
    <message>
        <source>helm (a repository, the default) or oci</source>
        <translation>helm (リポジトリ、デフォルト) または oci</translation>
    </message>
    <message>
        <source>add a Zarf package to the stack, by its name, version and registry</source>
        <translation>Zarf パッケージを名前、バージョン、レジストリを指定してスタックに追加する</translation>
    </message>
</context>
<context>
    <name>AddLayersCommand</name>
    <message>
        <source>the layer of FROM, by its name or its index; may be given several times</source>
        <translation>FROM のレイヤー (名前または番号)。複数回指定できます</translation>
    </message>
    <message>
        <source>copy layers of another profile to the top of the stack</source>
        <translation>別のプロファイルのレイヤーをスタックの最上部へコピーする</translation>
    </message>
    <message>
        <source>the profile that has the layers</source>
        <translation>レイヤーを含むプロファイル</translation>
    </message>
</context>
<context>
    <name>AddManifestCommand</name>
    <message>
        <source>Two files give a manifest the name “%1”; rename one of them.</source>
        <translation>2 つのファイルのマニフェスト名がどちらも「%1」になります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>The profile already has a layer “%1”. Choose another name, or add to it with --layer.</source>
        <translation>プロファイルにはすでにレイヤー「%1」があります。別の名前にするか、--layer でそのレイヤーに追加してください。</translation>
    </message>
    <message>
        <source>Layer “%1” already has a manifest “%2”; rename the file.</source>
        <translation>レイヤー「%1」にはすでにマニフェスト「%2」があります。ファイル名を変更してください。</translation>
    </message>
    <message>
        <source>add-manifest: give either --name, for a new layer, or --layer</source>
        <translation>add-manifest: 新しいレイヤーの --name か、--layer のどちらかを指定してください</translation>
    </message>
    <message>
        <source>the layer that gets the manifests, by its name or its index</source>
        <translation>マニフェストを追加するレイヤーの名前またはインデックス</translation>
    </message>
    <message>
        <source>add manifests, as a layer of their own or to a layer</source>
        <translation>マニフェストを独立したレイヤーとして、またはレイヤーに追加する</translation>
    </message>
    <message>
        <source>YAML files; each manifest is named after its file</source>
        <translation>YAML ファイル。ファイル名がマニフェスト名になる</translation>
    </message>
    <message>
        <source>the name of the new layer</source>
        <translation>新しいレイヤーの名前</translation>
    </message>
    <message>
        <source>make each document of a file a manifest of its own</source>
        <translation>ファイルの各ドキュメントを個別のマニフェストにする</translation>
    </message>
</context>
<context>
    <name>AddPackCommand</name>
    <message>
        <source>The profile already has a layer “%1”, and names are unique in a profile. Give this one a --display-name.</source>
        <translation>プロファイルにはすでにレイヤー「%1」があります。名前はプロファイル内で一意です。このレイヤーには --display-name を指定してください。</translation>
    </message>
    <message>
        <source>add a pack of a catalog to the stack, in the place of its kind</source>
        <translation>カタログのパックを種類に応じた位置でスタックに追加する</translation>
    </message>
</context>
<context>
    <name>ArchiveReader</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1, after member “%2”: %3.</source>
        <translation>%1 (メンバー「%2」の後): %3。</translation>
    </message>
    <message>
        <source>%1, member “%2”: %3.</source>
        <translation>%1 (メンバー「%2」): %3。</translation>
    </message>
    <message>
        <source>it has more than %1 members, which is the limit</source>
        <translation>メンバー数が上限の %1 を超えています</translation>
    </message>
    <message>
        <source>it is a hard link; only files are read. Pack the archive again with “tar --hard-dereference”</source>
        <translation>ハードリンクです。読み取れるのはファイルだけです。「tar --hard-dereference」でアーカイブを作り直してください</translation>
    </message>
    <message>
        <source>it is a symbolic link; only files are read. Pack the archive again with “tar --dereference”</source>
        <translation>シンボリックリンクです。読み取れるのはファイルだけです。「tar --dereference」でアーカイブを作り直してください</translation>
    </message>
    <message>
        <source>it is a device; only files are read</source>
        <translation>デバイスです。読み取れるのはファイルだけです</translation>
    </message>
    <message>
        <source>it is a FIFO (a named pipe); only files are read</source>
        <translation>FIFO (名前付きパイプ) です。読み取れるのはファイルだけです</translation>
    </message>
    <message>
        <source>it is stored as a sparse file. Pack the archive again without “tar --sparse”</source>
        <translation>スパースファイルとして格納されています。「tar --sparse」を使わずにアーカイブを作り直してください</translation>
    </message>
    <message>
        <source>it is of a kind that is not known; only files are read</source>
        <translation>不明な種類です。読み取れるのはファイルだけです</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, which is the limit</source>
        <translation>上限の %1 MiB を超えています</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>Member “%1” cannot be written: %2.</source>
        <translation>メンバー「%1」を書き込めません: %2。</translation>
    </message>
    <message>
        <source>its path is not in its shortest form</source>
        <translation>パスが最短の形になっていません</translation>
    </message>
    <message>
        <source>The archive cannot be written: libarchive was built without gzip.</source>
        <translation>アーカイブを書き込めません: libarchive が gzip なしでビルドされています。</translation>
    </message>
    <message>
        <source>The archive cannot be written: %1.</source>
        <translation>アーカイブを書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the folder %2 cannot be made.</source>
        <translation>%1 を展開できません: フォルダー %2 を作成できません。</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>%1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>BackupsCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>backups: --restore says which copy, --output where it goes; one is nothing without the other</source>
        <translation>backups: --restore でコピーを、--output で出力先を指定します。両方を指定してください</translation>
    </message>
    <message>
        <source>There is no copy of %1 with the number %2. Without --restore, backups lists what there is.</source>
        <translation>%1 に番号 %2 のコピーはありません。--restore を付けずに backups を実行すると一覧が表示されます。</translation>
    </message>
    <message>
        <source>list and restore what a file held before the window saved over it</source>
        <translation>ウィンドウで上書き保存される前のファイルの内容を一覧表示・復元する</translation>
    </message>
    <message>
        <source>which copy to write, as it is listed; 1 is the newest</source>
        <translation>書き出すコピーの一覧での番号。1 が最新</translation>
    </message>
</context>
<context>
    <name>CatalogAccess</name>
    <message>
        <source>name a --catalog, or add one by “catalog add”</source>
        <translation>--catalog で指定するか、「catalog add」で追加してください</translation>
    </message>
    <message>
        <source>a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name of a catalog that was added</source>
        <translation>パックまたはパックアーカイブのフォルダー、パックのアーカイブ、OCI イメージレイアウト、または追加済みのカタログの名前</translation>
    </message>
    <message>
        <source>all that were added where none is given</source>
        <translation>省略すると追加済みのすべて</translation>
    </message>
    <message>
        <source>the certificate of an authority of your own, in PEM</source>
        <translation>独自の認証局の証明書 (PEM)</translation>
    </message>
    <message>
        <source>There is no catalog “%1”. “catalog list” names those that were added.</source>
        <translation>カタログ「%1」はありません。追加済みのカタログは「catalog list」で確認できます。</translation>
    </message>
</context>
<context>
    <name>CatalogCommands</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>全バージョン</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>No place has %1 %2, the pack of a layer: it is left out.</source>
        <translation>レイヤーのパック %1 %2 はどこにもないため、除外します。</translation>
    </message>
    <message>
        <source>catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or oci:FOLDER</source>
        <translation>catalog export: 「%1」からは出力形式が分かりません。FOLDER/、FILE.tgz、または oci:FOLDER を指定してください</translation>
    </message>
    <message>
        <source>There is no pack to export.</source>
        <translation>エクスポートするパックがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n 個のパックを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER</source>
        <translation>出力先: FOLDER/、FILE.tgz、または OCI イメージレイアウトとして oci:FOLDER</translation>
    </message>
    <message>
        <source>find packs</source>
        <translation>パックを検索する</translation>
    </message>
    <message>
        <source>words, all of which a pack must have; none finds all</source>
        <translation>パックを絞り込む単語 (すべて含むもの)。省略するとすべて</translation>
    </message>
    <message>
        <source>print what a pack is</source>
        <translation>パックの情報を表示する</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>名前、または NAME@VERSION。バージョンを省略すると最新</translation>
    </message>
    <message>
        <source>print the values or the readme of the pack instead</source>
        <translation>代わりにパックの値または README を出力する</translation>
    </message>
    <message>
        <source>copy packs to where there is no network</source>
        <translation>ネットワークのない場所に持ち出すためにパックをコピーする</translation>
    </message>
    <message>
        <source>a pack; all that are at hand where neither this nor --profile is given</source>
        <translation>パック。これも --profile も省略すると手元のすべて</translation>
    </message>
    <message>
        <source>a profile, whose packs are copied</source>
        <translation>パックをコピーするプロファイル</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The catalog has no pack “%1”.</source>
        <translation>カタログにパック「%1」はありません。</translation>
    </message>
    <message>
        <source>The catalog has no version %1 of the pack “%2”. It has: %3.</source>
        <translation>カタログにパック「%2」のバージョン %1 はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>the pack; its newest version when none is given</source>
        <translation>パック。バージョンを省略すると最新</translation>
    </message>
    <message>
        <source>a version of the pack, or a train such as 1.29.x</source>
        <translation>パックのバージョン、または 1.29.x のような系列</translation>
    </message>
    <message>
        <source>give the version either in --pack or by --version</source>
        <translation>バージョンは --pack か --version のどちらか一方で指定してください</translation>
    </message>
    <message>
        <source>tells this layer from another one of the same pack; unique in the profile</source>
        <translation>同じパックのほかのレイヤーと区別する名前。プロファイル内で一意</translation>
    </message>
    <message>
        <source>where it is installed; the display name by default</source>
        <translation>インストール先。デフォルトは表示名</translation>
    </message>
    <message>
        <source>the name of the release of one of its charts</source>
        <translation>チャートのリリースの名前</translation>
    </message>
    <message>
        <source>“%1” is no CHART=NAME</source>
        <translation>「%1」は CHART=NAME の形式ではありません</translation>
    </message>
    <message>
        <source>The values of “%1” have no chart “%2”.</source>
        <translation>「%1」の値にチャート「%2」はありません。</translation>
    </message>
</context>
<context>
    <name>ChangePack</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 から %2 への置き換え</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 の %2 への変更</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>Member “%1” is not listed in SHA256SUMS: it was added after the archive was made.</source>
        <translation>メンバー「%1」は SHA256SUMS にありません。アーカイブの作成後に追加されたものです。</translation>
    </message>
    <message>
        <source>Member “%1” does not have the checksum that SHA256SUMS states: it was changed after the archive was made.</source>
        <translation>メンバー「%1」のチェックサムが SHA256SUMS と一致しません。アーカイブの作成後に変更されたものです。</translation>
    </message>
    <message>
        <source>Member “%1”, listed in SHA256SUMS, is missing.</source>
        <translation>SHA256SUMS にあるメンバー「%1」がありません。</translation>
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
        <translation>プロファイルを別の名前でコピーする</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>the version of the copy; as it was when not given</source>
        <translation>コピーのバージョン。省略すると元のまま</translation>
    </message>
    <message>
        <source>leave the tags behind</source>
        <translation>タグをコピーしない</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (デフォルト) または json</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>使い方: layerwright-cli %1</translation>
    </message>
    <message>
        <source>Usage: layerwright-cli COMMAND …

Designs Palette profiles offline.</source>
        <translation>使い方: layerwright-cli COMMAND …

Palette プロファイルをオフラインで設計します。</translation>
    </message>
    <message>
        <source>“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” about all.
Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.</source>
        <translation>各コマンドの詳細は「layerwright-cli COMMAND --help」、全体の説明は「man layerwright-cli」を参照してください。
終了ステータス: 0 成功、1 検出結果あり、2 使い方の誤り、3 失敗。</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>show what differs between two profiles, text by text</source>
        <translation>2 つのプロファイルの違いをテキストごとに表示する</translation>
    </message>
    <message>
        <source>another profile, or another state of the same</source>
        <translation>別のプロファイル、または同じプロファイルの別の状態</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message>
        <source>%1: settings</source>
        <comment>layer</comment>
        <translation>%1: 設定</translation>
    </message>
    <message>
        <source>%1: values</source>
        <comment>layer</comment>
        <translation>%1: 値</translation>
    </message>
    <message>
        <source>%1: manifest %2</source>
        <comment>layer, manifest</comment>
        <translation>%1: マニフェスト %2</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>プロファイルの設定</translation>
    </message>
    <message>
        <source>Layers of the stack</source>
        <translation>スタックのレイヤー</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>同梱ファイル</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>run by itself, also where Layerwright runs already</source>
        <translation>Layerwright がすでに起動していても独立して起動する</translation>
    </message>
    <message>
        <source>drive the window through its main job, with a picture of each step</source>
        <translation>ウィンドウの主な操作を自動で実行し、各ステップの画像を保存する</translation>
    </message>
    <message>
        <source>show this help, with the options of Qt</source>
        <translation>Qt のオプションを含めてこのヘルプを表示する</translation>
    </message>
    <message>
        <source>print a script by which a shell completes commands, options and files</source>
        <translation>シェルでコマンド、オプション、ファイルを補完するためのスクリプトを出力する</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh、または fish</translation>
    </message>
    <message>
        <source>layerwright-cli (the default) or layerwright, the window</source>
        <translation>layerwright-cli (デフォルト) または layerwright (ウィンドウ)</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>name the console with --console, or in LAYERWRIGHT_CONSOLE</source>
        <translation>--console または LAYERWRIGHT_CONSOLE でコンソールを指定してください</translation>
    </message>
    <message>
        <source>the console; that of LAYERWRIGHT_CONSOLE where none is given</source>
        <translation>コンソール。省略すると LAYERWRIGHT_CONSOLE のもの</translation>
    </message>
    <message>
        <source>the project; the tenant where none is given</source>
        <translation>プロジェクト。省略するとテナント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Nothing was sent: mend the errors, or send it as it is with --force.</source>
        <translation>何も送信していません。エラーを修正するか、--force でそのまま送信してください。</translation>
    </message>
    <message>
        <source>The console would take it. Nothing was imported.</source>
        <translation>コンソールはこのプロファイルを受け付けます。まだ何もインポートしていません。</translation>
    </message>
    <message>
        <source>list the profiles of a console</source>
        <translation>コンソールのプロファイルを一覧表示する</translation>
    </message>
    <message>
        <source>what their names have; none lists all</source>
        <translation>名前に含まれる文字列。省略するとすべて</translation>
    </message>
    <message>
        <source>fetch a profile from a console</source>
        <translation>コンソールからプロファイルを取得する</translation>
    </message>
    <message>
        <source>its name, NAME@VERSION, or its UID</source>
        <translation>名前、NAME@VERSION、または UID</translation>
    </message>
    <message>
        <source>the archive for edge hosts instead, as the console makes it</source>
        <translation>代わりに、コンソールが作成するエッジホスト用アーカイブを取得する</translation>
    </message>
    <message>
        <source>check a profile, have the console check it, and import it there</source>
        <translation>プロファイルを検査し、コンソールでも検査させてからインポートする</translation>
    </message>
    <message>
        <source>only have it checked; nothing is imported</source>
        <translation>検査だけを行い、インポートしない</translation>
    </message>
    <message>
        <source>import it without publishing it</source>
        <translation>公開せずにインポートする</translation>
    </message>
    <message>
        <source>send it in spite of errors</source>
        <translation>エラーがあっても送信する</translation>
    </message>
    <message>
        <source>put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an argument, which others could read</source>
        <translation>API キーは LAYERWRIGHT_API_KEY に設定するか、--api-key-stdin で渡してください。他人に読まれるため、引数には指定できません</translation>
    </message>
    <message>
        <source>read the API key from the first line of the standard input</source>
        <translation>API キーを標準入力の 1 行目から読み取る</translation>
    </message>
    <message>
        <source>%1: the console has the pack in no registry “%2”.</source>
        <translation>%1: このパックがあるレジストリ「%2」はコンソールにありません。</translation>
    </message>
    <message>
        <source>%1: several registries of the console have it: %2. Taken: %3 (--registry LAYER=NAME takes another).</source>
        <translation>%1: コンソールの複数のレジストリにあります: %2。%3 を使用します (別のものを使うには --registry LAYER=NAME)。</translation>
    </message>
    <message>
        <source>The macro %1 is used and not there: make it in the console first.</source>
        <translation>マクロ %1 が使われていますが、存在しません。先にコンソールで作成してください。</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>マクロがあるかどうかは不明です。%1</translation>
    </message>
    <message>
        <source>%1 is masked in this file: enter it in the console after the import.</source>
        <translation>%1 はこのファイルではマスクされています。インポート後にコンソールで入力してください。</translation>
    </message>
    <message>
        <source>the name that it gets in the console</source>
        <translation>コンソールでの名前</translation>
    </message>
    <message>
        <source>the version that it gets there</source>
        <translation>コンソールでのバージョン</translation>
    </message>
    <message>
        <source>the registry of the console that a layer&apos;s pack is taken from</source>
        <translation>レイヤーのパックを取得する、コンソールのレジストリ</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>write a profile in another form</source>
        <translation>プロファイルを別の形式で書き出す</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Usage: layerwright-cli %1</source>
        <translation>使い方: layerwright-cli %1</translation>
    </message>
    <message>
        <source>no command is given
%1</source>
        <translation>コマンドが指定されていません
%1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “layerwright-cli --help” lists them</source>
        <translation>「%1」というコマンドはありません。一覧は「layerwright-cli --help」で確認できます</translation>
    </message>
</context>
<context>
    <name>DuplicateLayers</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 の複製</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n layers</source>
        <translation>
            <numerusform>レイヤー %n 個の複製</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>レイヤー「%1」: %2</translation>
    </message>
    <message>
        <source>make a value of a layer a variable of the profile, with a reference in its place</source>
        <translation>レイヤーの値をプロファイルの変数にし、元の位置に参照を置く</translation>
    </message>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>値の中のドット区切りのパス: charts.web.replicas、images[0].image</translation>
    </message>
    <message>
        <source>the name of the variable; by default after the path</source>
        <translation>変数の名前。デフォルトはパスから作られる</translation>
    </message>
    <message>
        <source>what the deploy form shows; by default after the name</source>
        <translation>デプロイ画面に表示される名前。デフォルトは変数の名前から作られる</translation>
    </message>
</context>
<context>
    <name>ExtractVariable</name>
    <message>
        <source>Extract variable %1</source>
        <translation>変数 %1 の抽出</translation>
    </message>
</context>
<context>
    <name>FileFingerprint</name>
    <message>
        <source>“%1” is not a file but a device or pipe.</source>
        <translation>「%1」はファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>「%1」を読み取れません: %2。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>The text is not YAML in line %1: %2</source>
        <translation>テキストの %1 行目は YAML ではありません: %2</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>print a layer&apos;s values, byte for byte, or one value of them</source>
        <translation>レイヤーの値をそのまま、またはその中の 1 つの値を出力する</translation>
    </message>
    <message>
        <source>the place of the one value to print</source>
        <translation>出力する値の位置</translation>
    </message>
</context>
<context>
    <name>GzipCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>its gzip data is cut off: the file is incomplete; get it again</source>
        <translation>gzip データが途中で切れており、ファイルが不完全です。入手し直してください</translation>
    </message>
    <message>
        <source>its gzip data is damaged; get it again</source>
        <translation>gzip データが破損しています。入手し直してください</translation>
    </message>
    <message>
        <source>something follows its gzip data; it was damaged or two files were joined</source>
        <translation>gzip データの後に余分なデータがあります。破損したか、2 つのファイルが連結されています</translation>
    </message>
</context>
<context>
    <name>HelmChart</name>
    <message>
        <source>values.schema.json cannot be read at byte %1: %2.</source>
        <translation>values.schema.json のバイト %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>values.schema.json refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>values.schema.json が「%1」を参照していますが、読み込みません。スキーマが参照できるのは自身の中だけです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.</source>
        <translation>%1 を読み取れません。ファイルではないか、16 MiB を超えているか、読み取り権限がありません。</translation>
    </message>
    <message>
        <source>%1 is not the folder of a Helm chart: no Chart.yaml is in it.</source>
        <translation>%1 は Helm チャートのフォルダーではありません。Chart.yaml がありません。</translation>
    </message>
    <message>
        <source>%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.</source>
        <translation>%1 はパッケージ化された Helm チャートではありません。最上位のフォルダーに Chart.yaml がありません。</translation>
    </message>
    <message>
        <source>%1 is not a Helm chart: %2</source>
        <translation>%1 は Helm チャートではありません: %2</translation>
    </message>
    <message>
        <source>%1: its values.yaml is not UTF-8 text.</source>
        <translation>%1: values.yaml が UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>its Chart.yaml has no name or no version.</source>
        <translation>Chart.yaml に名前またはバージョンがありません。</translation>
    </message>
    <message>
        <source>The name is missing: the product finds it by name, version and registry.</source>
        <translation>名前がありません。製品は名前、バージョン、レジストリで検索します。</translation>
    </message>
    <message>
        <source>“%1” is no name of a chart or package: leave “/” and blanks out; the registry is named apart.</source>
        <translation>「%1」はチャートやパッケージの名前ではありません。「/」と空白を除いてください。レジストリは別に指定します。</translation>
    </message>
    <message>
        <source>The version is missing: say the one to install.</source>
        <translation>バージョンがありません。インストールするバージョンを指定してください。</translation>
    </message>
    <message>
        <source>The registry is missing: give the name that it has in the product.</source>
        <translation>レジストリがありません。製品での名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>InfoFields</name>
    <message>
        <source>A profile needs a name: the product finds it by name and version.</source>
        <translation>プロファイルには名前が必要です。製品は名前とバージョンでプロファイルを識別します。</translation>
    </message>
    <message>
        <source>The name holds a line end or another character that nobody sees: remove it.</source>
        <translation>名前に改行などの見えない文字があります。削除してください。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space, which nobody will see.</source>
        <translation>名前の先頭または末尾に空白があります。見た目では分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) long, more than a list shows.</source>
        <translation>
            <numerusform>名前が %n 文字あり、一覧に表示しきれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins with a letter; the product takes “%2”.</source>
        <translation>「%1」は文字で始まっています。製品が受け付けるのは「%2」です。</translation>
    </message>
    <message>
        <source>“%1” has a number that begins with 0.</source>
        <translation>「%1」に 0 で始まる数字があります。</translation>
    </message>
    <message>
        <source>“%1” has too few numbers: write major.minor.patch, as in 1.0.0.</source>
        <translation>「%1」は数字が足りません。1.0.0 のように「メジャー.マイナー.パッチ」で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not major.minor.patch: three numbers, then “-” and a word if need be, as in 1.0.0-rc.1.</source>
        <translation>「%1」は「メジャー.マイナー.パッチ」の形式ではありません。3 つの数字と、必要なら「-」に続く語を 1.0.0-rc.1 のように入力してください。</translation>
    </message>
    <message>
        <source>Choose a cloud: the operating system and Kubernetes are made for one.</source>
        <translation>クラウドを選択してください。オペレーティングシステムと Kubernetes は 1 つのクラウド用に作られています。</translation>
    </message>
    <message>
        <source>“all” is for add-ons; choose the one cloud that this profile is for.</source>
        <translation>「all」はアドオン用です。このプロファイルの対象クラウドを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>The name of a cloud is one word, as in “nutanix”.</source>
        <translation>クラウドの名前は「nutanix」のような 1 語です。</translation>
    </message>
    <message>
        <source>The tag “%1” has no key before the colon.</source>
        <translation>タグ「%1」はコロンの前にキーがありません。</translation>
    </message>
    <message>
        <source>The tag “%1” holds a line end or another character that nobody sees.</source>
        <translation>タグ「%1」に改行などの見えない文字があります。</translation>
    </message>
    <message>
        <source>The tag “%1” has two colons; the product drops what follows the second.</source>
        <translation>タグ「%1」にコロンが 2 つあります。製品では 2 つ目より後が失われます。</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; a key has one value.</source>
        <translation>タグ「%1」が重複しています。1 つのキーに設定できる値は 1 つです。</translation>
    </message>
</context>
<context>
    <name>InsertLayer</name>
    <message>
        <source>Add %1</source>
        <translation>%1 の追加</translation>
    </message>
</context>
<context>
    <name>InsertManifest</name>
    <message>
        <source>Add manifest %1</source>
        <translation>マニフェスト %1 の追加</translation>
    </message>
</context>
<context>
    <name>InsertVariable</name>
    <message>
        <source>Add variable %1</source>
        <translation>変数 %1 の追加</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>レイヤー (ファイルの順序):</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>変数:</translation>
    </message>
    <message>
        <source>Packs that travel along:</source>
        <translation>同梱パック:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>メンバー:</translation>
    </message>
    <message>
        <source>tell what a file from outside holds, and what is odd in it, without opening it</source>
        <translation>外部から入手したファイルを開かずに、内容と不審な点を表示する</translation>
    </message>
</context>
<context>
    <name>InstallOrder</name>
    <message>
        <source>values unreadable, line %1</source>
        <translation>値を読み取れません (%1 行目)</translation>
    </message>
    <message>
        <source>priority not readable</source>
        <translation>優先度を読み取れません</translation>
    </message>
    <message>
        <source>priority is %1</source>
        <translation>優先度は %1 です</translation>
    </message>
    <message>
        <source>priority “%1” is no whole number</source>
        <translation>優先度「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>“%1” belongs to the infrastructure, which is installed before all add-ons in an order of its own.</source>
        <translation>「%1」はインフラのレイヤーです。インフラはすべてのアドオンより前に、独自の順序でインストールされます。</translation>
    </message>
    <message>
        <source>“%1” keeps its place: %2. Change it in its values.</source>
        <translation>「%1」は移動できません: %2。レイヤーの値で変更してください。</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>レイヤーが選択されていません。移動するレイヤーを先に選択してください。</translation>
    </message>
    <message>
        <source>Add-ons are installed after the infrastructure, whatever their priority.</source>
        <translation>アドオンは優先度にかかわらず、インフラの後にインストールされます。</translation>
    </message>
    <message>
        <source>The priority of these layers is not known, so none can be like it.</source>
        <translation>これらのレイヤーの優先度が不明なため、同じ優先度にできません。</translation>
    </message>
    <message>
        <source>There is no number free there: %1 is too large.</source>
        <translation>そこには空いている番号がありません: %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>This is the first wave of add-ons already.</source>
        <translation>すでにアドオンの最初のウェーブです。</translation>
    </message>
    <message>
        <source>This is the last wave already.</source>
        <translation>すでに最後のウェーブです。</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: --%2 is missing</source>
        <translation>%1: --%2 がありません</translation>
    </message>
    <message>
        <source>%1: --%2 is given twice</source>
        <translation>%1: --%2 が 2 回指定されています</translation>
    </message>
    <message>
        <source>%1: --%2 takes %3, not “%4”</source>
        <translation>%1: --%2 に指定できるのは %3 です (「%4」は不可)</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: %2 がありません</translation>
    </message>
    <message>
        <source>%1: “%2” is one argument too many</source>
        <translation>%1: 引数「%2」は余分です</translation>
    </message>
    <message>
        <source>%1: %2 is %3, not “%4”</source>
        <translation>%1: %2 に指定できるのは %3 です (「%4」は不可)</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>it was removed by another program</source>
        <translation>ほかのプログラムに削除されました</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until that is mended.</source>
        <translation>未保存の作業を保護するジャーナルに書き込めません: %1 (%2)。解決するまで、こまめに保存してください。</translation>
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
        <translation>--chart-schema: 「%1」は CHART=FILE の形式ではありません</translation>
    </message>
    <message>
        <source>the default values of the pack</source>
        <translation>パックのデフォルト値</translation>
    </message>
    <message>
        <source>a schema.yaml of the pack</source>
        <translation>パックの schema.yaml</translation>
    </message>
    <message>
        <source>a values.schema.json, of the chart of that name</source>
        <translation>指定した名前のチャートの values.schema.json</translation>
    </message>
    <message>
        <source>TEXT is a Kubernetes manifest, not values</source>
        <translation>TEXT を値ではなく Kubernetes マニフェストとして扱う</translation>
    </message>
    <message>
        <source>--at: “%1” is not LINE:COLUMN, counted from 1</source>
        <translation>--at: 「%1」は LINE:COLUMN (1 から数える) の形式ではありません</translation>
    </message>
    <message>
        <source>--at: there is no line %1</source>
        <translation>--at: %1 行目はありません</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not offered there.</source>
        <translation>%1、%2: そこに「%3」の候補はありません。</translation>
    </message>
    <message>
        <source>Nothing is known about “%1”.</source>
        <translation>「%1」に関する情報はありません。</translation>
    </message>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>YAML ファイル。- は標準入力</translation>
    </message>
    <message>
        <source>tell what could stand at a place of a YAML text</source>
        <translation>YAML テキストの指定位置に書ける候補を表示する</translation>
    </message>
    <message>
        <source>the place, counted from 1</source>
        <translation>位置 (1 から数える)</translation>
    </message>
    <message>
        <source>print the text with this one taken, instead of the list</source>
        <translation>一覧の代わりに、この候補を適用したテキストを出力する</translation>
    </message>
    <message>
        <source>tell what is known about a key</source>
        <translation>キーに関する情報を表示する</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas; it need not be in TEXT</source>
        <translation>ドット区切りのパス: charts.web.replicas。TEXT の中になくてもよい</translation>
    </message>
</context>
<context>
    <name>LayerIdentity</name>
    <message>
        <source>A layer needs a display name that tells it from the other one of its pack.</source>
        <translation>同じパックのほかのレイヤーと区別するため、表示名が必要です。</translation>
    </message>
    <message>
        <source>The display name begins or ends with a space, which nobody will see.</source>
        <translation>表示名の先頭または末尾に空白があります。見た目では分かりません。</translation>
    </message>
    <message>
        <source>“--” parts the display name from the pack&apos;s, and “/” is refused: leave them out.</source>
        <translation>「--」は表示名とパック名の区切りに使われ、「/」は使用できません。どちらも除いてください。</translation>
    </message>
    <message>
        <source>The layer “%1” has this name already.</source>
        <translation>レイヤー「%1」がすでにこの名前です。</translation>
    </message>
    <message>
        <source>“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>「%1」は名前空間として使用できません。英小文字、数字、ダッシュで 63 文字以内とし、先頭と末尾は英小文字か数字にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a release: up to 53 small letters, digits and dashes, with a letter or digit at both ends.</source>
        <translation>「%1」はリリース名として使用できません。英小文字、数字、ダッシュで 53 文字以内とし、先頭と末尾は英小文字か数字にしてください。</translation>
    </message>
    <message>
        <source>The values of %1 cannot be given names of their own: %2</source>
        <translation>%1 の値に固有の名前を設定できません: %2</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>wave %1</source>
        <translation>ウェーブ %1</translation>
    </message>
</context>
<context>
    <name>LayerPack</name>
    <message>
        <source>No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.</source>
        <translation>レイヤー「%2」のパック「%1」が見つかりません。--catalog でパックのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>note: the catalog has no version %1 of “%2”; its presets are those of %3.</source>
        <translation>注: カタログに「%2」のバージョン %1 がないため、%3 のプリセットを使用します。</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>1 manifest</source>
        <translation>マニフェスト 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>マニフェスト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the letter of a manifest layer</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifests.</source>
        <translation>レイヤー「%1」にマニフェストはありません。</translation>
    </message>
    <message>
        <source>Layer “%1” has no manifest “%2”. Its manifests are: %3.</source>
        <translation>レイヤー「%1」にマニフェスト「%2」はありません。あるマニフェスト: %3。</translation>
    </message>
    <message>
        <source>this manifest of the layer instead of its values</source>
        <translation>値の代わりに、レイヤーのこのマニフェスト</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>レイヤー「%1」: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::AboutDialog</name>
    <message>
        <source>About Layerwright</source>
        <translation>Layerwright について</translation>
    </message>
    <message>
        <source>&amp;Versions and libraries</source>
        <translation>バージョンとライブラリ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>コピー済み(&amp;C)</translation>
    </message>
    <message>
        <source>Layerwright %1</source>
        <translation>Layerwright %1</translation>
    </message>
    <message>
        <source>Designs Palette profiles, with no server, no account and no network.
Layerwright is independent of Palette&apos;s vendor: it is not made, checked or supported by them. Licence: Apache 2.0.</source>
        <translation>サーバーもアカウントもネットワークも使わずに Palette プロファイルを設計します。
Layerwright は Palette のベンダーとは関係ありません。ベンダーによる開発、検証、サポートは行われていません。ライセンス: Apache 2.0。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Versions and libraries</source>
        <translation>バージョンとライブラリ</translation>
    </message>
    <message>
        <source>These libraries do part of the work. What has no version does not tell it.</source>
        <translation>一部の処理に次のライブラリを使用しています。バージョン欄が空のものは、自身のバージョンを示さないライブラリです。</translation>
    </message>
    <message>
        <source>Licence of Layerwright</source>
        <translation>Layerwright のライセンス</translation>
    </message>
</context>
<context>
    <name>Layerwright::Actions</name>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a profile step by step, from nothing or from a template</source>
        <translation>プロファイルを最初から、またはテンプレートから順を追って作成します</translation>
    </message>
    <message>
        <source>New &amp;Empty Add-on Profile</source>
        <translation>空のアドオンプロファイル(&amp;E)</translation>
    </message>
    <message>
        <source>Begin an add-on profile without layers, in a window of its own</source>
        <translation>レイヤーのないアドオンプロファイルを新しいウィンドウで作り始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open profiles: .tgz, .json, .yaml</source>
        <translation>プロファイルを開きます: .tgz、.json、.yaml</translation>
    </message>
    <message>
        <source>List a &amp;Folder…</source>
        <translation>フォルダーを一覧表示(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder, whose profiles are then listed with their versions</source>
        <translation>フォルダーを選択し、その中のプロファイルをバージョンとともに一覧表示します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a file&apos;s profile into a new window; the file stays as it is</source>
        <translation>ファイルのプロファイルを新しいウィンドウに取り込みます。ファイルは変わりません</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the profile to its file</source>
        <translation>プロファイルをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the profile to another file and go on with that one</source>
        <translation>プロファイルを別のファイルに書き込み、以後そのファイルで作業します</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>テンプレートとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep the profile as a template that new ones begin with</source>
        <translation>新しいプロファイルの元になるテンプレートとして保存します</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>以前のバージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>What the file held before it was saved over, to be opened again</source>
        <translation>上書き保存される前のファイルの内容を開き直します</translation>
    </message>
    <message>
        <source>&amp;JSON, as It Came…</source>
        <translation>JSON (元の形式)(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON that differs from the imported file only where the profile was changed</source>
        <translation>インポートしたファイルから、プロファイルの変更箇所だけが変わった JSON</translation>
    </message>
    <message>
        <source>JSON, One Line like the &amp;Console…</source>
        <translation>JSON (コンソール形式の 1 行)(&amp;C)…</translation>
    </message>
    <message>
        <source>JSON as the product&apos;s console writes it</source>
        <translation>製品のコンソールが書き出す形式の JSON</translation>
    </message>
    <message>
        <source>JSON, &amp;Indented…</source>
        <translation>JSON (インデント付き)(&amp;I)…</translation>
    </message>
    <message>
        <source>JSON laid out for reading</source>
        <translation>読みやすく整形した JSON</translation>
    </message>
    <message>
        <source>&amp;YAML…</source>
        <translation>YAML(&amp;Y)…</translation>
    </message>
    <message>
        <source>The profile as one YAML file</source>
        <translation>プロファイル全体を 1 つの YAML ファイルにします</translation>
    </message>
    <message>
        <source>&amp;Folder for Git…</source>
        <translation>Git 用フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>A folder with one file per text, which reads well in version control</source>
        <translation>テキストごとにファイルを分け、バージョン管理で読みやすくしたフォルダー</translation>
    </message>
    <message>
        <source>&amp;Archive (.tgz)…</source>
        <translation>アーカイブ (.tgz)(&amp;A)…</translation>
    </message>
    <message>
        <source>The profile as an archive</source>
        <translation>プロファイルをアーカイブにします</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>プロファイルのダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the profile as a .tgz archive</source>
        <translation>プロファイルを .tgz アーカイブとして書き出します</translation>
    </message>
    <message>
        <source>E&amp;xport Report…</source>
        <translation>レポートのエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Write about the profile for people, as HTML, PDF or Markdown</source>
        <translation>プロファイルの説明資料を HTML、PDF、または Markdown で書き出します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report on the profile, after a look at its pages</source>
        <translation>プロファイルのレポートを、ページを確認してから印刷します</translation>
    </message>
    <message>
        <source>Restore &amp;Windows at Start</source>
        <translation>起動時にウィンドウを復元(&amp;W)</translation>
    </message>
    <message>
        <source>Begin with the windows that were open last, each where one was at work</source>
        <translation>前回開いていたウィンドウを、作業していた位置で開きます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>すべてのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した変更をもう一度行います</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in this text or in all layers</source>
        <translation>このテキストまたはすべてのレイヤーを検索します</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>指定行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>コメントの切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Indent Lines</source>
        <translation>行をインデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent Lines</source>
        <translation>行のインデント解除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Lines</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move Lines U&amp;p</source>
        <translation>行を上へ移動(&amp;Y)</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>行を下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Comp&amp;lete</source>
        <translation>補完(&amp;L)</translation>
    </message>
    <message>
        <source>Keys and values that could stand at the cursor</source>
        <translation>カーソル位置に書けるキーと値</translation>
    </message>
    <message>
        <source>Show Documentation</source>
        <translation>ドキュメントを表示</translation>
    </message>
    <message>
        <source>What is known about the key, value or reference at the cursor</source>
        <translation>カーソル位置のキー、値、参照についての情報</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>クイックフィックス(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ways out of the problem at the cursor</source>
        <translation>カーソル位置の問題の解決方法</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>選択範囲を拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Select what is around the selection: value, entry, section</source>
        <translation>値、エントリー、セクションの順に、選択範囲をその外側へ広げます</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>選択範囲を縮小(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;Entry Up</source>
        <translation>エントリーを上へ移動(&amp;K)</translation>
    </message>
    <message>
        <source>Swap the key or item with the one before it, comments and all below it included</source>
        <translation>キーまたは項目を、コメントや下位の内容ごと 1 つ前と入れ替えます</translation>
    </message>
    <message>
        <source>Move E&amp;ntry Down</source>
        <translation>エントリーを下へ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Swap the key or item with the one after it, comments and all below it included</source>
        <translation>キーまたは項目を、コメントや下位の内容ごと 1 つ後と入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;S)…</translation>
    </message>
    <message>
        <source>Another name for the key, the anchor or the variable at the cursor, wherever it is used</source>
        <translation>カーソル位置のキー、アンカー、変数の名前を、使用箇所も含めて変更します</translation>
    </message>
    <message>
        <source>E&amp;xtract to Variable…</source>
        <translation>変数に抽出(&amp;X)…</translation>
    </message>
    <message>
        <source>Make the value at the cursor a variable of the profile, and refer to it here</source>
        <translation>カーソル位置の値をプロファイルの変数にし、ここからはそれを参照します</translation>
    </message>
    <message>
        <source>Go to &amp;Stack</source>
        <translation>スタックへ移動(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>エディターへ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>問題へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Go to P&amp;resets</source>
        <translation>プリセットへ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>アウトラインへ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Go to U&amp;ses</source>
        <translation>使用箇所へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Go to &amp;Variables</source>
        <translation>変数へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Go to R&amp;esolved Preview</source>
        <translation>解決後のプレビューへ移動(&amp;D)</translation>
    </message>
    <message>
        <source>The text as a cluster would get it, beside the editor</source>
        <translation>クラスターが受け取る形のテキストを、エディターの横に表示します</translation>
    </message>
    <message>
        <source>Go to Profile &amp;List</source>
        <translation>プロファイル一覧へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>The profiles of the folder that was chosen</source>
        <translation>選択したフォルダーにあるプロファイル</translation>
    </message>
    <message>
        <source>Go to La&amp;yer Settings</source>
        <translation>レイヤー設定へ移動(&amp;Y)</translation>
    </message>
    <message>
        <source>Go to &amp;Install Order</source>
        <translation>インストール順序へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>標準サイズ(&amp;0)</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Show White&amp;space</source>
        <translation>空白文字を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Complete While &amp;Typing</source>
        <translation>入力中に補完(&amp;T)</translation>
    </message>
    <message>
        <source>Fol&amp;d Here</source>
        <translation>ここを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>U&amp;nfold Here</source>
        <translation>ここを展開(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>レベル &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>レベル &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>レベル &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>レベル &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>レベル &amp;5</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>To where the cursor was before it jumped</source>
        <translation>ジャンプする前のカーソル位置へ戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>To &amp;Definition</source>
        <translation>定義へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Where the anchor, the variable or the value of a pack is defined</source>
        <translation>アンカー、変数、またはパックの値が定義されている場所</translation>
    </message>
    <message>
        <source>Find &amp;Uses</source>
        <translation>使用箇所を検索(&amp;U)</translation>
    </message>
    <message>
        <source>Every place that refers to the key, the anchor, the variable or the macro at the cursor</source>
        <translation>カーソル位置のキー、アンカー、変数、マクロを参照しているすべての場所</translation>
    </message>
    <message>
        <source>&amp;Next Entry</source>
        <translation>次のエントリー(&amp;N)</translation>
    </message>
    <message>
        <source>The next key or item at this level</source>
        <translation>同じレベルの次のキーまたは項目</translation>
    </message>
    <message>
        <source>&amp;Previous Entry</source>
        <translation>前のエントリー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>移動先を選択(&amp;G)…</translation>
    </message>
    <message>
        <source>To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name</source>
        <translation>名前の一部を入力して、レイヤー、マニフェスト、変数、キー、ほかのウィンドウ、最近使ったファイルへ移動します</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Any command of the menus, by a part of its name</source>
        <translation>名前の一部を入力して、メニューのすべてのコマンドを実行できます</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit Info…</source>
        <translation>情報を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Name, version, description and tags</source>
        <translation>名前、バージョン、説明、タグ</translation>
    </message>
    <message>
        <source>New &amp;Variable</source>
        <translation>新しい変数(&amp;V)</translation>
    </message>
    <message>
        <source>Declare a value that is asked for when a cluster is deployed</source>
        <translation>クラスターのデプロイ時に入力を求める値を宣言します</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>複製(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the profile under another name, into a window of its own</source>
        <translation>プロファイルを別の名前でコピーし、新しいウィンドウで開きます</translation>
    </message>
    <message>
        <source>Create New &amp;Version…</source>
        <translation>新しいバージョンを作成(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the profile under another version, into a window of its own</source>
        <translation>プロファイルを別のバージョンとしてコピーし、新しいウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>What is looked for in a profile, and which of it is switched off</source>
        <translation>プロファイルで検査する内容と、無効にしている内容</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>パックを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a layer of a pack that is known here</source>
        <translation>登録済みのパックのレイヤーを追加します</translation>
    </message>
    <message>
        <source>Add &amp;Helm Chart…</source>
        <translation>Helm チャートを追加(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a layer of a Helm chart, from a file, a folder or by its name</source>
        <translation>Helm チャートのレイヤーを、ファイル、フォルダー、または名前から追加します</translation>
    </message>
    <message>
        <source>New &amp;Manifest Layer</source>
        <translation>新しいマニフェストレイヤー(&amp;M)</translation>
    </message>
    <message>
        <source>Add a layer of Kubernetes manifests on top of the stack</source>
        <translation>Kubernetes マニフェストのレイヤーをスタックの一番上に追加します</translation>
    </message>
    <message>
        <source>Manifest Layer from &amp;Files…</source>
        <translation>ファイルからマニフェストレイヤー(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a layer whose manifests are read from YAML files</source>
        <translation>YAML ファイルからマニフェストを読み込んだレイヤーを追加します</translation>
    </message>
    <message>
        <source>Add &amp;Zarf Package…</source>
        <translation>Zarf パッケージを追加(&amp;Z)…</translation>
    </message>
    <message>
        <source>Add a layer of a Zarf package, by its name, version and registry</source>
        <translation>Zarf パッケージのレイヤーを、名前、バージョン、レジストリを指定して追加します</translation>
    </message>
    <message>
        <source>Change &amp;Version…</source>
        <translation>バージョンを変更(&amp;V)…</translation>
    </message>
    <message>
        <source>Another version of the layer&apos;s pack, or a train to follow</source>
        <translation>レイヤーのパックの別のバージョン、または追従する系列</translation>
    </message>
    <message>
        <source>Rep&amp;lace Pack…</source>
        <translation>パックを置き換え(&amp;L)…</translation>
    </message>
    <message>
        <source>Give the layer another pack; it keeps its place and its manifests</source>
        <translation>レイヤーのパックを別のものにします。位置とマニフェストはそのままです</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add Manifest to Layer</source>
        <translation>レイヤーにマニフェストを追加(&amp;A)</translation>
    </message>
    <message>
        <source>One more manifest for the layer that is shown</source>
        <translation>表示中のレイヤーにマニフェストを 1 つ追加します</translation>
    </message>
    <message>
        <source>Record P&amp;reset…</source>
        <translation>プリセットを記録(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep what differs from the pack, or what is selected, as a preset of your own</source>
        <translation>パックとの違い、または選択部分を、自作プリセットとして保存します</translation>
    </message>
    <message>
        <source>&amp;Import Presets…</source>
        <translation>プリセットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take presets of a file, such as a presets.yaml, as your own for this pack</source>
        <translation>presets.yaml などのファイルのプリセットを、このパックの自作プリセットとして取り込みます</translation>
    </message>
    <message>
        <source>E&amp;xport My Presets…</source>
        <translation>自作プリセットをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your own presets of this pack to a file, as a pack&apos;s presets.yaml has them</source>
        <translation>このパックの自作プリセットを、パックの presets.yaml と同じ形式でファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Find Layer…</source>
        <translation>レイヤーを検索(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show only the layers with these words</source>
        <translation>入力した語を含むレイヤーだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Catalogs…</source>
        <translation>カタログ(&amp;C)…</translation>
    </message>
    <message>
        <source>The folders, archives and servers that packs and charts are offered from</source>
        <translation>パックとチャートの提供元となるフォルダー、アーカイブ、サーバー</translation>
    </message>
    <message>
        <source>&amp;Refresh Catalogs</source>
        <translation>カタログを更新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the catalogs anew, over the network those that are on servers</source>
        <translation>カタログを読み込み直します。サーバー上のものはネットワークを使います</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Folder…</source>
        <translation>カタログフォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered</source>
        <translation>パックやパックアーカイブのフォルダー、または OCI イメージレイアウトを選択し、そのパックを使えるようにします</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Archive…</source>
        <translation>カタログアーカイブを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose an archive of packs, whose packs are then offered</source>
        <translation>パックのアーカイブを選択し、そのパックを使えるようにします</translation>
    </message>
    <message>
        <source>Add Catalog &amp;Server…</source>
        <translation>カタログサーバーを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Name a Helm repository or an OCI registry, whose packs and charts are then offered</source>
        <translation>Helm リポジトリまたは OCI レジストリを指定し、そのパックとチャートを使えるようにします</translation>
    </message>
    <message>
        <source>&amp;Export Packs…</source>
        <translation>パックをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy packs to carry them to where there is no network</source>
        <translation>ネットワークのない場所に持ち出すためにパックをコピーします</translation>
    </message>
    <message>
        <source>Open &amp;Sample Profile</source>
        <translation>サンプルプロファイルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>A profile to try things on</source>
        <translation>いろいろ試すためのプロファイル</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>The keys of all commands, to be looked up and changed</source>
        <translation>すべてのコマンドのキーを確認・変更します</translation>
    </message>
    <message>
        <source>Shortcuts S&amp;heet…</source>
        <translation>ショートカット一覧表(&amp;H)…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>すべてのキーを 1 ページに表示します。テキストとしてコピーできます</translation>
    </message>
    <message>
        <source>&amp;About Layerwright</source>
        <translation>Layerwright について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Open from Conso&amp;le…</source>
        <translation>コンソールから開く(&amp;L)…</translation>
    </message>
    <message>
        <source>List the profiles of a console, and open or download one</source>
        <translation>コンソールのプロファイルを一覧表示し、開くかダウンロードします</translation>
    </message>
    <message>
        <source>&amp;Upload to Console…</source>
        <translation>コンソールにアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>Have a console check the profile, and import it there</source>
        <translation>プロファイルをコンソールに検査させてから、インポートします</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Language, look, editor and files, for the whole program</source>
        <translation>言語、外観、エディター、ファイルなど、プログラム全体の設定</translation>
    </message>
    <message>
        <source>What a File &amp;Holds…</source>
        <translation>ファイルの内容を確認(&amp;H)…</translation>
    </message>
    <message>
        <source>What is in a file from outside, and what is odd about it, before it is opened</source>
        <translation>外部から入手したファイルの内容と不審な点を、開く前に確認します</translation>
    </message>
    <message>
        <source>Set Chec&amp;kpoint…</source>
        <translation>チェックポイントを設定(&amp;K)…</translation>
    </message>
    <message>
        <source>Give the profile as it is now a name, to compare with it and return to it</source>
        <translation>現在のプロファイルに名前を付け、後で比較したり戻ったりできるようにします</translation>
    </message>
    <message>
        <source>Checkpoint&amp;s…</source>
        <translation>チェックポイント(&amp;S)…</translation>
    </message>
    <message>
        <source>Named points of the history of this document, and what has changed since</source>
        <translation>このドキュメントの履歴のうち名前を付けた時点と、それ以降の変更</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>How to work with the program; by its key at the page on where the keyboard is</source>
        <translation>プログラムの使い方。キーを押すと、フォーカスのある場所の説明ページを開きます</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>ヒントの表示(&amp;W)</translation>
    </message>
    <message>
        <source>What the thing that is clicked next is for; by its key the field that has the keyboard</source>
        <translation>次にクリックしたものの用途を表示します。キーを押すと、フォーカスのある項目の用途を表示します</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>What one can begin with: a new profile, recent files, samples, the guided tour</source>
        <translation>新しいプロファイル、最近使ったファイル、サンプル、ガイドツアーなど、作業の始め方</translation>
    </message>
    <message>
        <source>&amp;Guided Tour</source>
        <translation>ガイドツアー(&amp;G)</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample profile of its own</source>
        <translation>専用のサンプルプロファイルを使い、実際のウィンドウで 2 分間の案内をします</translation>
    </message>
    <message>
        <source>To the &amp;Next Panel</source>
        <translation>次のパネルへ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Give the keyboard to the panel that follows, also out of the text</source>
        <translation>フォーカスを次のパネルに移します。テキストの編集中でも移せます</translation>
    </message>
    <message>
        <source>To the Prev&amp;ious Panel</source>
        <translation>前のパネルへ移動(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Import Packs…</source>
        <translation>パックをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy the packs of an archive to this machine, and offer them from there</source>
        <translation>アーカイブのパックをこのコンピューターにコピーし、そこから使えるようにします</translation>
    </message>
    <message>
        <source>Go to Overri&amp;des</source>
        <translation>上書きへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>The values that differ from those of the packs</source>
        <translation>パックと異なる値</translation>
    </message>
    <message>
        <source>Compare with Save&amp;d…</source>
        <translation>保存済みと比較(&amp;D)…</translation>
    </message>
    <message>
        <source>What differs from the file, text beside text</source>
        <translation>ファイルとの違いを、テキストを並べて表示します</translation>
    </message>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>ファイルと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>What differs from another profile, which is opened nowhere</source>
        <translation>どこにも開かない別のプロファイルとの違い</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddChartDialog</name>
    <message>
        <source>Add Helm Chart</source>
        <translation>Helm チャートの追加</translation>
    </message>
    <message>
        <source>Add Zarf Package</source>
        <translation>Zarf パッケージの追加</translation>
    </message>
    <message>
        <source>A file or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>A registry, by name</source>
        <translation>レジストリ (名前で指定)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>追加元(&amp;M)</translation>
    </message>
    <message>
        <source>Name&amp;space</source>
        <translation>名前空間(&amp;S)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>a packaged chart (.tgz), or the folder of one</source>
        <translation>パッケージ化されたチャート (.tgz) またはそのフォルダー</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>Packaged Chart</source>
        <translation>パッケージ化されたチャート</translation>
    </message>
    <message>
        <source>Charts (*.tgz *.tar.gz);;All files (*)</source>
        <translation>チャート (*.tgz *.tar.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder of a Chart</source>
        <translation>チャートのフォルダー</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>The chart&apos;s default values are shown here.</source>
        <translation>チャートのデフォルト値がここに表示されます。</translation>
    </message>
    <message>
        <source>the name that it has in the product</source>
        <translation>製品での名前</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm リポジトリ</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI レジストリ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>レジストリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>The namespace is missing: without one a chart lands in “default”.</source>
        <translation>名前空間がありません。指定しないと、チャートは「default」にインストールされます。</translation>
    </message>
    <message>
        <source>The product takes it from the registry; its values are edited here.</source>
        <translation>製品がレジストリから取得します。値はここで編集します。</translation>
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
        <translation>ファイルまたは名前から(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddOnsPage</name>
    <message>
        <source>No add-ons yet</source>
        <translation>アドオンはまだありません</translation>
    </message>
    <message>
        <source>Packs, charts and manifests can be added here, or at any time later.</source>
        <translation>パック、チャート、マニフェストをここで、または後からいつでも追加できます。</translation>
    </message>
    <message>
        <source>Add &amp;Pack…</source>
        <translation>パックを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;Manifests…</source>
        <translation>マニフェストを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Add &amp;Chart…</source>
        <translation>チャートを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Add &amp;Zarf…</source>
        <translation>Zarf を追加(&amp;Z)…</translation>
    </message>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>新しいレイヤーのマニフェスト</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>マニフェスト (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is a core layer; core layers have steps of their own, and add-on and system profiles have none.</source>
        <translation>%1 はコアレイヤーです。コアレイヤーは専用のステップで選択します。アドオンプロファイルとシステムプロファイルにはコアレイヤーがありません。</translation>
    </message>
    <message>
        <source>The layers above the core: packs, Helm charts and manifests, the one on top installed last. Select one to edit its values, drag to change the order.</source>
        <translation>コアより上のレイヤー (パック、Helm チャート、マニフェスト) です。一番上のものが最後にインストールされます。選択すると値を編集でき、ドラッグすると順序を変更できます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::AddPackDialog</name>
    <message>
        <source>Add Pack</source>
        <translation>パックの追加</translation>
    </message>
    <message>
        <source>Add Helm Chart</source>
        <translation>Helm チャートの追加</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 の置き換え</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 becomes %2 %3 with its default values; the layer keeps its place and its manifests.</source>
        <translation>%1 は、デフォルト値の %2 %3 になります。レイヤーの位置とマニフェストはそのままです。</translation>
    </message>
    <message>
        <source>A stack has one layer of the kind %1: it takes the place of %2.</source>
        <translation>種類が%1のレイヤーはスタックに 1 つだけです。%2 と置き換わります。</translation>
    </message>
    <message>
        <source>%1 is in the stack already: you will be asked for the names of this one.</source>
        <translation>%1 はすでにスタックにあります。追加する方の名前をこの後で指定します。</translation>
    </message>
    <message>
        <source>Goes on top of the stack.</source>
        <translation>スタックの一番上に追加されます。</translation>
    </message>
    <message>
        <source>Goes to its place among the core layers.</source>
        <translation>コアレイヤーの中の所定の位置に追加されます。</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>The values in the stack and the defaults of this version, side by side</source>
        <translation>スタックの値とこのバージョンのデフォルト値を並べて表示します</translation>
    </message>
    <message>
        <source>%1 in the stack</source>
        <translation>スタックの %1</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>%1 のデフォルト値</translation>
    </message>
</context>
<context>
    <name>Layerwright::Anchors</name>
    <message>
        <source>“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.</source>
        <translation>「%1」はアンカーの名前として使用できません。英字、数字、「_」、「-」を使ってください。</translation>
    </message>
    <message>
        <source>Line %1 has the anchor &amp;%2 already: choose another name.</source>
        <translation>%1 行目にすでにアンカー &amp;%2 があります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveInspector</name>
    <message>
        <source>it cannot be read to its end</source>
        <translation>最後まで読み取れません</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpener</name>
    <message>
        <source>%1 cannot be read as a list of programs, so it was left as it is. Look at that file.</source>
        <translation>%1 をプログラムの一覧として読み取れないため、変更しませんでした。このファイルを確認してください。</translation>
    </message>
    <message>
        <source>The lists of the system itself name Layerwright for .tgz files. Choose another program for them in the settings of the desktop.</source>
        <translation>システム側の一覧で、.tgz ファイルに Layerwright が指定されています。デスクトップの設定で別のプログラムを選択してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArchiveOpenerBox</name>
    <message>
        <source>Open every .&amp;tgz archive with Layerwright</source>
        <translation>すべての .tgz アーカイブを Layerwright で開く(&amp;T)</translation>
    </message>
    <message>
        <source>Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is one of those to choose from.</source>
        <translation>.tgz アーカイブを開くプログラムは、システムの設定で選択します。Layerwright も選択肢に含まれています。</translation>
    </message>
    <message>
        <source>To be chosen for files, Layerwright must be installed: there is no %1 among the applications of this desktop. Install its package.</source>
        <translation>ファイルを開くプログラムとして選択するには、Layerwright のインストールが必要です。このデスクトップのアプリケーションに %1 がありません。パッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Archives without a profile are opened here, too. Without the tick, what opened them before does so again.</source>
        <translation>プロファイルを含まないアーカイブもここで開きます。チェックを外すと、以前のプログラムで開くようになります。</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. What opens the others is left to the desktop now.</source>
        <translation>名前が .profile.tgz で終わるアーカイブは常にここで開きます。それ以外を開くプログラムは、現在デスクトップに任されています。</translation>
    </message>
    <message>
        <source>Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.</source>
        <translation>名前が .profile.tgz で終わるアーカイブは常にここで開きます。それ以外は現在 %1 で開きます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ArrivalPolicyBox</name>
    <message>
        <source>For every file that is new here</source>
        <translation>初めて開くすべてのファイル</translation>
    </message>
    <message>
        <source>For archives, downloads and what is odd</source>
        <translation>アーカイブ、ダウンロード、不審なもの</translation>
    </message>
    <message>
        <source>For downloads and what is odd</source>
        <translation>ダウンロード、不審なもの</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
</context>
<context>
    <name>Layerwright::Arrivals</name>
    <message>
        <source>Looking at what %1 holds…</source>
        <translation>%1 の内容を確認中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Layerwright::AutoCompletion</name>
    <message>
        <source>Nothing is known that could stand here.</source>
        <translation>ここに書ける候補はありません。</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>%1 の補完</translation>
    </message>
</context>
<context>
    <name>Layerwright::BasicsPage</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>バージョンとの組み合わせで一意にします。</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>メジャー.マイナー.パッチ。空欄の場合、製品では 1.0.0 になります。</translation>
    </message>
    <message>
        <source>key:value or a bare word; a comma or Return ends each.</source>
        <translation>key:value または単独の語。コンマか Return で区切ります。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>テンプレートの削除</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Profiles that were made with it stay.</source>
        <translation>テンプレート「%1」を削除しますか? このテンプレートから作成したプロファイルは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A template brings its layers, variables and tags along.</source>
        <translation>フルプロファイルにはクラスターのコアレイヤーとアドオン、インフラプロファイルにはコアレイヤーのみ、アドオンプロファイルにはアドオンのみが含まれます。システムプロファイルはエッジアプライアンス用です。テンプレートからは、レイヤー、変数、タグが引き継がれます。</translation>
    </message>
    <message>
        <source>What the profile is called in every list. Blanks and capitals are allowed; name and version together must be unique in a project.</source>
        <translation>すべての一覧に表示されるプロファイルの名前です。空白と大文字も使えます。名前とバージョンの組み合わせは、プロジェクト内で一意でなければなりません。</translation>
    </message>
    <message>
        <source>Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left empty, the product takes 1.0.0.</source>
        <translation>1.0.0 のように 3 つの数をドットで区切り、必要なら -rc.1 のような接尾辞を付けます。空欄の場合、製品では 1.0.0 になります。</translation>
    </message>
    <message>
        <source>What the profile is for, in a few sentences. It can be changed at any time.</source>
        <translation>プロファイルの用途を数文で説明します。いつでも変更できます。</translation>
    </message>
    <message>
        <source>Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a tag, and Backspace takes the last one back.</source>
        <translation>プロファイルの検索に使う語です。「env:prod」の形か、単独の語を入力します。コンマか Return でタグを区切り、Backspace で最後のタグを入力に戻します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::BeginList</name>
    <message>
        <source>From operating system to add-ons</source>
        <translation>オペレーティングシステムからアドオンまで</translation>
    </message>
    <message>
        <source>From operating system to storage</source>
        <translation>オペレーティングシステムからストレージまで</translation>
    </message>
    <message>
        <source>Packs, charts, manifests for any cluster</source>
        <translation>任意のクラスター用のパック、チャート、マニフェスト</translation>
    </message>
    <message>
        <source>What an edge site needs before its clusters</source>
        <translation>クラスターを作る前にエッジサイトに必要なもの</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>From a template of yours</source>
        <translation>自分のテンプレートから</translation>
    </message>
    <message>
        <source>From a sample</source>
        <translation>サンプルから</translation>
    </message>
    <message>
        <source>&amp;Remove Template…</source>
        <translation>テンプレートを削除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::Breadcrumb</name>
    <message>
        <source>Path of the cursor</source>
        <translation>カーソル位置のパス</translation>
    </message>
    <message>
        <source>Keys of the text</source>
        <translation>テキストのキー</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
</context>
<context>
    <name>Layerwright::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>End T&amp;our</source>
        <translation>ツアーを終了(&amp;O)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>what was to be tried</comment>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>what is to be tried</comment>
        <translation>試してみましょう: %1</translation>
    </message>
    <message>
        <source>Finish &amp;Tour</source>
        <translation>ツアーを完了(&amp;T)</translation>
    </message>
    <message>
        <source>Nex&amp;t</source>
        <translation>次へ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogActions</name>
    <message>
        <source>Folder of Packs</source>
        <translation>パックのフォルダー</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>パックのアーカイブ</translation>
    </message>
    <message>
        <source>Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)</source>
        <translation>パックのアーカイブ (*.tgz *.tar.gz *.tar.zst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>このセッションの間だけ使用します。</translation>
    </message>
    <message>
        <source>Remove Catalog</source>
        <translation>カタログの削除</translation>
    </message>
    <message>
        <source>Remove the catalog “%1” from the list?</source>
        <translation>カタログ「%1」を一覧から削除しますか?</translation>
    </message>
    <message>
        <source>Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as they are; folders and archives on this machine too.</source>
        <translation>そのパックは使えなくなり、サーバーの内容のコピーも削除されます。プロファイルと、このコンピューターのフォルダーやアーカイブはそのままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) written to %1.</source>
        <translation>
            <numerusform>%n 個のパックを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>カタログ…</translation>
    </message>
    <message>
        <source>Copying the packs of %1…</source>
        <translation>%1 のパックをコピー中…</translation>
    </message>
    <message>
        <source>The packs are in the catalog “%1” now.</source>
        <translation>パックをカタログ「%1」に追加しました。</translation>
    </message>
    <message>
        <source>The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders with a pack.json in them.</source>
        <translation>カタログ「%1」にはパックもチャートもありません。pack.json のあるフォルダーを含む、上位のフォルダーまたはアーカイブを指定してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogPlaces</name>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>%1 のチャートを読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json and no Chart.yaml at its top.</source>
        <translation>%1 にパックはありません。最上位に pack.json も Chart.yaml もありません。</translation>
    </message>
    <message>
        <source>The catalog %1 is not there or cannot be read.</source>
        <translation>カタログ %1 が存在しないか、読み取れません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogSource</name>
    <message>
        <source>“%1” is no address of a server: it begins with https:// or, for a registry, with oci://.</source>
        <translation>「%1」はサーバーのアドレスではありません。https:// で、レジストリの場合は oci:// で始まります。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address: it is kept in a file.</source>
        <translation>アドレスはファイルに保存されるため、ユーザー名とパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The catalog “%1” was never read: refresh it while its server can be reached.</source>
        <translation>カタログ「%1」は一度も読み込まれていません。サーバーに接続できるときに更新してください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of catalog; choose local, helm, oci or console.</source>
        <translation>「%1」というカタログの種類はありません。local、helm、oci、または console を選択してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogStore</name>
    <message>
        <source>The list of catalogs %1 cannot be read: %2.</source>
        <translation>カタログの一覧 %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add the catalogs again.</source>
        <translation>カタログの一覧 %1 のバイト %2 が破損しています。修正するか、削除してカタログを追加し直してください。</translation>
    </message>
    <message>
        <source>The list of catalogs %1 cannot be changed: its folder cannot be written to, or another program keeps it.</source>
        <translation>カタログの一覧 %1 を変更できません。フォルダーに書き込めないか、ほかのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>There is a catalog “%1” already.</source>
        <translation>カタログ「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>%1 is in the list already, as “%2”.</source>
        <translation>%1 はすでに「%2」として一覧にあります。</translation>
    </message>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>カタログ「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 にパックもチャートもありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogTransfers</name>
    <message>
        <source>There is no catalog “%1”.</source>
        <translation>カタログ「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CatalogsDialog</name>
    <message>
        <source>Helm repository</source>
        <translation>Helm リポジトリ</translation>
    </message>
    <message>
        <source>OCI registry</source>
        <translation>OCI レジストリ</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>診断(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>No catalog was added</source>
        <translation>カタログが追加されていません</translation>
    </message>
    <message>
        <source>Packs and charts are offered from folders and archives on this machine, and from the servers of your company. Until you add one, the samples are offered, and nothing goes over the network.</source>
        <translation>パックとチャートは、このコンピューターのフォルダーやアーカイブと、社内などのサーバーから提供されます。追加するまではサンプルが提供され、ネットワークは使用しません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>手元のサイズ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Go the way to its server step by step, and see where it ends</source>
        <translation>サーバーまでの経路を 1 段階ずつたどり、どこで止まるかを確認します</translation>
    </message>
    <message>
        <source>A pack that several catalogs have is taken from the first</source>
        <translation>複数のカタログにあるパックは、最初のカタログから取得します</translation>
    </message>
    <message numerus="yes">
        <source>%n pack version(s)</source>
        <translation>
            <numerusform>パックのバージョン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart version(s)</source>
        <translation>
            <numerusform>チャートのバージョン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Its server was never read: refresh it.</source>
        <translation>サーバーが一度も読み込まれていません。更新してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 が存在しません。</translation>
    </message>
    <message>
        <source>any certificate of it is taken</source>
        <translation>証明書を検証せずに受け入れます</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>プロジェクト %1</translation>
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
        <translation>パックのチャートを読み取れないため、値を検査していません。%1</translation>
    </message>
    <message>
        <source>values.schema.json of the chart %1</source>
        <translation>チャート %1 の values.schema.json</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointActions</name>
    <message>
        <source>Set Checkpoint</source>
        <translation>チェックポイントの設定</translation>
    </message>
    <message>
        <source>&amp;Name of the profile as it is now:</source>
        <translation>現在のプロファイルに付ける名前(&amp;N):</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>チェックポイント %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Checkpoint “%1” is set</source>
        <translation>チェックポイント「%1」を設定しました</translation>
    </message>
    <message>
        <source>Returned to “%1”; Undo brings back what was here</source>
        <translation>「%1」に戻りました。「元に戻す」で戻る前の内容を復元できます</translation>
    </message>
</context>
<context>
    <name>Layerwright::Checkpoints</name>
    <message>
        <source>This document has %1 checkpoints of yours, which is the most it can have. Remove one before you set another.</source>
        <translation>自分で設定したチェックポイントが、このドキュメントの上限の %1 個に達しています。新しく設定する前に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>操作前: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::CheckpointsDialog</name>
    <message>
        <source>Re&amp;turn to It</source>
        <translation>この時点に戻る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>%1 のチェックポイント</translation>
    </message>
    <message>
        <source>Checkpoints last as long as the document is open, also after it is saved. The file does not hold them.</source>
        <translation>チェックポイントは、保存した後も、ドキュメントを開いている間は残ります。ファイルには含まれません。</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>チェックポイントはまだありません</translation>
    </message>
    <message>
        <source>Set one to be able to compare with the profile as it is now, and to return to it. One is set by itself before much is changed at once: before a pack gets another version, before several layers are removed, before the file is read again.</source>
        <translation>設定しておくと、現在のプロファイルと後で比較したり、この時点に戻ったりできます。パックのバージョンの変更、複数のレイヤーの削除、ファイルの再読み込みなど、一度に多くが変わる操作の前には自動で設定されます。</translation>
    </message>
    <message>
        <source>Set Checkpoint…</source>
        <translation>チェックポイントを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定時刻</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>&amp;Set Checkpoint…</source>
        <translation>チェックポイントを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Makes the profile what it was there, as one step that Undo takes back</source>
        <translation>プロファイルを当時の状態に戻します。この変更は「元に戻す」1 回で取り消せます</translation>
    </message>
    <message>
        <source>Set by itself.</source>
        <translation>自動で設定されました。</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>ユーザーが設定しました。</translation>
    </message>
    <message>
        <source>The profile is now as it was there.</source>
        <translation>現在のプロファイルはこの時点と同じです。</translation>
    </message>
    <message>
        <source>Undo does not lead there any more; Return to It does.</source>
        <translation>「元に戻す」ではこの時点に戻れなくなりましたが、「この時点に戻る」で戻れます。</translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Undo, lead there.</source>
        <translation>
            <numerusform>「この時点に戻る」か、「元に戻す」%n 回で戻れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return to It, or %n steps of Redo, lead there.</source>
        <translation>
            <numerusform>「この時点に戻る」か、「やり直す」%n 回で移れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who set it, how to get there</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Remove Checkpoint</source>
        <translation>チェックポイントの削除</translation>
    </message>
    <message>
        <source>Remove the checkpoint “%1”?</source>
        <translation>チェックポイント「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>What it holds cannot be brought back. The profile stays as it is.</source>
        <translation>その内容は元に戻せません。プロファイルはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Layerwright::CloudPage</name>
    <message>
        <source>An&amp;other cloud:</source>
        <translation>ほかのクラウド(&amp;O):</translation>
    </message>
    <message>
        <source>Infrastructure provider</source>
        <translation>インフラプロバイダー</translation>
    </message>
    <message>
        <source>Managed Kubernetes</source>
        <translation>マネージド Kubernetes</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>its name, such as nutanix</source>
        <translation>名前 (nutanix など)</translation>
    </message>
    <message>
        <source>Name of another cloud</source>
        <translation>ほかのクラウドの名前</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Where the clusters of this profile run. The core layers are made for one cloud, so it decides which packs are offered. It cannot be changed later in the product.</source>
        <translation>このプロファイルのクラスターを実行する場所です。コアレイヤーは特定のクラウド用に作られているため、選べるパックはクラウドによって決まります。後から製品で変更することはできません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ClusterDefinition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the profile variables of “%1” were understood; there are no layers.</source>
        <translation>「%1」のプロファイル変数だけを読み取りました。レイヤーはありません。</translation>
    </message>
    <message>
        <source>%1 is a cluster definition (spc/) in which nothing was understood: %2.</source>
        <translation>%1 はクラスター定義 (spc/) ですが、読み取れる内容がありません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n profiles; the first is open. They are: %1.</source>
        <translation>
            <numerusform>プロファイルが %n 個含まれ、最初のものを開いています。含まれるプロファイル: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a cluster definition, whose layout is not public. It can be read but not written: saving makes a profile archive.</source>
        <translation>これはクラスター定義で、その構造は公開されていません。読み取りはできますが、書き込みはできません。保存するとプロファイルのアーカイブになります。</translation>
    </message>
    <message>
        <source>Not understood, and not saved again: %1.</source>
        <translation>読み取れず、保存時に失われるもの: %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareActions</name>
    <message>
        <source>Compare with a File</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>プロファイル (*.tgz *.tar.gz *.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompareDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>「%1」と「%2」の比較</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>異なるテキスト</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>No text of the profile is otherwise.</source>
        <translation>プロファイルのテキストに違いはありません。</translation>
    </message>
    <message>
        <source>They differ in nothing but how their lines end.</source>
        <translation>違いは改行コードだけです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Completion</name>
    <message>
        <source>macro, used elsewhere</source>
        <translation>マクロ (ほかで使用)</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>レイヤーの値</translation>
    </message>
    <message>
        <source>A value of this layer or another one, by the name of its pack and the path in its values.</source>
        <translation>このレイヤーまたはほかのレイヤーの値。パックの名前と値の中のパスで指定します。</translation>
    </message>
    <message>
        <source>macro of the project or tenant</source>
        <translation>プロジェクトまたはテナントのマクロ</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>コンソールでプロジェクト、テナント、または全体に対して保存されたテキスト。プロファイルをインポートする前に定義しておく必要があります。</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>クラスターのデプロイ時に Palette が埋め込みます</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>このレイヤー</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>テンプレートの関数</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>ほかで使用</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionModel</name>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>value of a layer</source>
        <translation>レイヤーの値</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDialog</name>
    <message>
        <source>Nothing is sent before you ask the console for something.</source>
        <translation>コンソールに問い合わせる操作をするまで、何も送信しません。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>none: the profiles of the tenant</source>
        <translation>なし: テナントのプロファイル</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project UID</source>
        <translation>プロジェクトの UID(&amp;P)</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションの間だけ</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>キーの保存(&amp;E)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>&amp;Forget the Key</source>
        <translation>キーを消去(&amp;F)</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>このコンソールには API キーが必要です。コンソールのユーザー設定で作成してください。</translation>
    </message>
    <message>
        <source>Whoever is on the way to this console can pretend to be it, and read the key.</source>
        <translation>通信経路上の第三者が、このコンソールになりすまし、キーを読み取ることができます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConnectionDoctor</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>asked through %1:%2</source>
        <translation>%1:%2 経由で問い合わせ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>ホスト %1 が見つかりません。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>ポート %1 へ</translation>
    </message>
    <message>
        <source>Port %1 takes no connection: %2. Check that the server runs, and that no firewall is in the way.</source>
        <translation>ポート %1 に接続できません: %2。サーバーが動作しているか、ファイアウォールに遮られていないかを確認してください。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>none: others can read along</source>
        <translation>なし: 通信内容を第三者に読まれるおそれがあります</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3</source>
        <translation>%1 の証明書、発行者 %2、有効期限 %3</translation>
    </message>
    <message>
        <source>No safe connection can be made: %1.</source>
        <translation>安全な接続を確立できません: %1。</translation>
    </message>
    <message>
        <source>asked without a name</source>
        <translation>ユーザー名なしで問い合わせ</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>%1 として問い合わせ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>it is what it was taken for; %1</source>
        <translation>想定どおりのサーバーです。%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) and chart(s)</source>
        <translation>
            <numerusform>パックとチャート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>asked with the API key</source>
        <translation>API キーで問い合わせ</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, holds until %3; any other would do as well</source>
        <translation>%1 の証明書、発行者 %2、有効期限 %3。ほかの証明書でも受け入れます</translation>
    </message>
</context>
<context>
    <name>Layerwright::Console</name>
    <message>
        <source>%1: the console refuses (%2): %3</source>
        <translation>%1: コンソールに拒否されました (%2): %3</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>プロファイルの一覧</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no console, or a page to log in is in the way.</source>
        <translation>%1: %2 の応答が JSON ではありません。コンソールではないか、ログインページが介在しています。</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>The archive of the profile %1</source>
        <translation>プロファイル %1 のアーカイブ</translation>
    </message>
    <message>
        <source>The check of the import</source>
        <translation>インポートの検査</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The console has no profile “%1” in this scope.</source>
        <translation>コンソールのこの範囲にプロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The console has several profiles “%1”: name a version or a UID of %2.</source>
        <translation>コンソールに複数のプロファイル「%1」があります。バージョンまたは次の UID のどれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>The name %1 with the version %2</source>
        <translation>名前 %1、バージョン %2</translation>
    </message>
    <message>
        <source>The list of macros</source>
        <translation>マクロの一覧</translation>
    </message>
    <message>
        <source>%1: there is no API key for %2. Make one there, among the settings of the user, and give it to Layerwright.</source>
        <translation>%1: %2 の API キーがありません。コンソールのユーザー設定で作成し、Layerwright に入力してください。</translation>
    </message>
    <message>
        <source>%1: the answer of %2 is no list.</source>
        <translation>%1: %2 の応答は一覧ではありません。</translation>
    </message>
    <message>
        <source>%1 does not end after %2 pages.</source>
        <translation>%1は %2 ページを超えても終わりません。</translation>
    </message>
    <message>
        <source>listing packs</source>
        <translation>パックを一覧中</translation>
    </message>
    <message>
        <source>The list of registries</source>
        <translation>レジストリの一覧</translation>
    </message>
    <message>
        <source>%1 Layers name the registries of their packs by UID alone.</source>
        <translation>%1 レイヤーにはパックのレジストリの UID だけが記録されます。</translation>
    </message>
    <message>
        <source>The pack %1 %2</source>
        <translation>パック %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The README of %1</source>
        <translation>%1 の README</translation>
    </message>
    <message>
        <source>The logo of %1</source>
        <translation>%1 のロゴ</translation>
    </message>
    <message>
        <source>%1: %2 does not accept the API key (%3). Give one that it accepts.</source>
        <translation>%1: %2 は API キーを受け付けません (%3)。有効なキーを入力してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleActions</name>
    <message>
        <source>%1 is in the console now.</source>
        <translation>%1 をコンソールに追加しました。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleBar</name>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>No console was named yet</source>
        <translation>コンソールが指定されていません</translation>
    </message>
    <message>
        <source>It is used for this session.</source>
        <translation>このセッションの間だけ使用します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnection</name>
    <message>
        <source>“%1” is no address of a console, such as https://api.example.com</source>
        <translation>「%1」はコンソールのアドレスではありません。https://api.example.com のように指定してください</translation>
    </message>
    <message>
        <source>The key is not sent over http://, where others can read it. Use https.</source>
        <translation>第三者に読まれるため、キーを http:// で送信しません。https を使用してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleConnector</name>
    <message>
        <source>There is no API key for this console: enter it under “Connection…”.</source>
        <translation>このコンソールの API キーがありません。「接続…」で入力してください。</translation>
    </message>
    <message>
        <source>%1 (tenant)</source>
        <translation>%1 (テナント)</translation>
    </message>
    <message>
        <source>%1 (project %2)</source>
        <translation>%1 (プロジェクト %2)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleCopy</name>
    <message>
        <source>The pack %1 %2 was not fetched yet from %3.</source>
        <translation>パック %1 %2 はまだ %3 から取得されていません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 of the pack %2 is larger than 16 MiB. The pack is not kept.</source>
        <translation>パック %2 の %1 は 16 MiB を超えています。パックは保存されません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsoleImport</name>
    <message>
        <source>Layer %1, %2: the secret cannot be put there: %3</source>
        <translation>レイヤー %1、%2: ここに秘密情報を設定できません: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer: path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConsolePacks</name>
    <message>
        <source>the answer is about another pack, or about none. Refresh the catalog.</source>
        <translation>応答は別のパックのものか、パックのものではありません。カタログを更新してください。</translation>
    </message>
    <message>
        <source>A pack “%1” of the list has no name, version or UID, and is passed over.</source>
        <translation>一覧のパック「%1」には名前、バージョン、または UID がないため、無視されます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ConstraintProblems</name>
    <message>
        <source>The pack&apos;s schema.yaml wants something of “%1” that is not checked. %2</source>
        <translation>パックの schema.yaml に、「%1」について検査できない条件があります。%2</translation>
    </message>
    <message>
        <source>“%1” is a password, and everybody who has the profile can read it. Use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>「%1」はパスワードです。プロファイルを持つ全員が読めてしまいます。マスクしたプロファイル変数を使用してください: &apos;{{.spectro.var.NAME}}&apos;。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it, and is missing: put it back.</source>
        <translation>「%1」はパックのとおりにしておく必要がありますが、なくなっています。元に戻してください。</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>必要な値: %1。</translation>
    </message>
    <message>
        <source>“%1” must have a value: the pack requires one, and the product refuses a layer without it.</source>
        <translation>「%1」には値が必要です。パックで必須とされており、値がないと製品はこのレイヤーを拒否します。</translation>
    </message>
    <message>
        <source>“%1” is missing: the pack requires it, and the product refuses a layer without it. Add it.</source>
        <translation>「%1」がありません。パックで必須とされており、ないと製品はこのレイヤーを拒否します。追加してください。</translation>
    </message>
    <message>
        <source>“%1” holds a list or a map, where the pack wants a single value.</source>
        <translation>「%1」がリストかマップです。パックが求めるのは単一の値です。</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the pack wants.</source>
        <translation>「%1」はパックの求める形ではありません。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: “%2”.</source>
        <translation>「%1」はパックのとおりにしておく必要があります (「%2」)。</translation>
    </message>
    <message>
        <source>“%1” must stay as the pack has it: see its defaults.</source>
        <translation>「%1」はパックのとおりにしておく必要があります (デフォルト値を参照)。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ContentInspector</name>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>layer %1, manifest %2</source>
        <translation>レイヤー %1、マニフェスト %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>キーのない値</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyDialog</name>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>タグを引き継ぐ(&amp;K)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a clone</comment>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>Unique together with the version.</source>
        <translation>バージョンとの組み合わせで一意にします。</translation>
    </message>
    <message>
        <source>As the template is called where new profiles begin.</source>
        <translation>新しいプロファイルの作成時に表示されるテンプレートの名前。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>major.minor.patch</source>
        <translation>メジャー.マイナー.パッチ</translation>
    </message>
    <message>
        <source>This one is %1. The list holds what may follow it.</source>
        <translation>現在は %1 です。次のバージョンの候補を一覧から選べます。</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>「%1」の複製</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>「%1」の新しいバージョン</translation>
    </message>
    <message>
        <source>Create Version</source>
        <translation>バージョンを作成</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Takes the place of the template that has this name.</source>
        <translation>同じ名前のテンプレートを置き換えます。</translation>
    </message>
    <message>
        <source>The profile has this name and version itself: choose another.</source>
        <translation>元のプロファイルと名前とバージョンが同じです。別のものにしてください。</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>バージョン %1 はすでにあります。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CopyListing</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: refresh the catalog while its server can be reached.</source>
        <translation>%1 は破損しています。サーバーに接続できるときにカタログを更新してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::CoreLayerPage</name>
    <message>
        <source>&amp;Take the selected pack</source>
        <translation>選択したパックを使用(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>レジストリ(&amp;G)</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>The name that it has in the product, which asks on import where none is given</source>
        <translation>製品での名前。指定しない場合は、インポート時に製品が確認します</translation>
    </message>
    <message>
        <source>asked on import</source>
        <translation>インポート時に確認</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>後で選択(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep %1 %2</source>
        <translation>%1 %2 のまま(&amp;K)</translation>
    </message>
    <message>
        <source>%1: %2 stays, with the values that are shown.</source>
        <translation>%1: %2 を、表示中の値で残します。</translation>
    </message>
    <message>
        <source>%1: %2 stays with its values as they are.</source>
        <translation>%1: %2 を、値もそのままで残します。</translation>
    </message>
    <message>
        <source>%1: this cloud needs none; one can be added at any time.</source>
        <translation>%1: このクラウドでは不要です。後からいつでも追加できます。</translation>
    </message>
    <message>
        <source>%1: stays open, and the problems of the profile say so until it is chosen.</source>
        <translation>%1: 未選択のままです。選択するまでプロファイルの問題として表示されます。</translation>
    </message>
    <message>
        <source>Select a pack, or choose later.</source>
        <translation>パックを選択するか、後で選択してください。</translation>
    </message>
    <message>
        <source>%1 is of the kind %2; here a pack of the kind %3 is wanted.</source>
        <translation>%1 の種類は%2です。ここでは%3のパックを選択してください。</translation>
    </message>
    <message>
        <source>%1: %2 %3 with the values as they are edited here.</source>
        <translation>%1: %2 %3 を、ここで編集した値で使用します。</translation>
    </message>
    <message>
        <source>%1: %2 %3 with its default values.</source>
        <translation>%1: %2 %3 をデフォルト値で使用します。</translation>
    </message>
    <message>
        <source>N&amp;o layer of this kind</source>
        <translation>この種類のレイヤーなし(&amp;O)</translation>
    </message>
    <message>
        <source>The packs of this kind that your catalogs have and that fit the cloud. Its version, its README and its values are at the right, and the values can be edited before the layer is made.</source>
        <translation>カタログにあり、クラウドに合うこの種類のパックです。右側にバージョン、README、値が表示され、レイヤーを作成する前に値を編集できます。</translation>
    </message>
    <message>
        <source>The name of the registry from which the product takes the pack. Where none is given, the product asks when the profile is imported.</source>
        <translation>製品がパックを取得するレジストリの名前です。指定しない場合、プロファイルのインポート時に製品が確認します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Description</name>
    <message>
        <source>Here</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>function of templates</source>
        <translation>テンプレートの関数</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例</translation>
    </message>
    <message>
        <source>filled in by Palette when the cluster is deployed</source>
        <translation>クラスターのデプロイ時に Palette が埋め込みます</translation>
    </message>
    <message>
        <source>Palette is not known to have this macro; it would stay empty.</source>
        <translation>Palette にこのマクロは確認されておらず、空になります。</translation>
    </message>
    <message>
        <source>A text that is kept in the console for a project, the tenant or all. It must be there before the profile is imported.</source>
        <translation>コンソールでプロジェクト、テナント、または全体に対して保存されたテキスト。プロファイルをインポートする前に定義しておく必要があります。</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Nothing that Palette fills in.</source>
        <translation>Palette が埋め込むものではありません。</translation>
    </message>
    <message>
        <source>This profile has no variable “%1”. Palette refuses to save it so.</source>
        <translation>このプロファイルに変数「%1」はありません。このままでは Palette が保存を拒否します。</translation>
    </message>
    <message>
        <source>No layer of this profile is called “%1”. The reference is empty, unless another profile of the cluster has it.</source>
        <translation>このプロファイルに「%1」というレイヤーはありません。クラスターの別のプロファイルにない限り、参照は空になります。</translation>
    </message>
    <message>
        <source>A value of the layer “%1”.</source>
        <translation>レイヤー「%1」の値。</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: the reference is empty.</source>
        <translation>「%1」の値に「%2」はありません。参照は空になります。</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Layerwright::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>閉じます。「表示」メニューから再表示できます</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
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
        <translation>スタック</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Resolved Preview</source>
        <translation>解決後のプレビュー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentFile</name>
    <message>
        <source>“%1” is being written by another program again and again. Open it when that is done.</source>
        <translation>「%1」にほかのプログラムが書き込みを続けています。終わってから開いてください。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>“%1” was written but cannot be read back. Save under another name.</source>
        <translation>「%1」に書き込みましたが、読み取ることができません。別の名前で保存してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::DocumentJournal</name>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Layerwright::DownloadDialog</name>
    <message>
        <source>&amp;List Profiles</source>
        <translation>プロファイルを一覧表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;Edge Archive…</source>
        <translation>エッジアーカイブを保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Open from Console</source>
        <translation>コンソールから開く</translation>
    </message>
    <message>
        <source>No profile is listed</source>
        <translation>プロファイルが表示されていません</translation>
    </message>
    <message>
        <source>Nothing was asked of the console yet. “List Profiles” asks for the names and versions of its profiles.</source>
        <translation>コンソールにはまだ何も問い合わせていません。「プロファイルを一覧表示」で、プロファイルの名前とバージョンを問い合わせます。</translation>
    </message>
    <message>
        <source>Find by name, version, type or cloud</source>
        <translation>名前、バージョン、タイプ、クラウドで検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Profiles of the console</source>
        <translation>コンソールのプロファイル</translation>
    </message>
    <message>
        <source>The archive of the profile for edge hosts, as the console makes it</source>
        <translation>コンソールが作成する、エッジホスト用のプロファイルのアーカイブ</translation>
    </message>
    <message>
        <source>asking for the profiles</source>
        <translation>プロファイルを問い合わせ中</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 にプロファイルはありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.</source>
        <translation>「開く」で %1 %2 のエクスポートを取得し、ここに表示します。コンソールの内容は変わりません。</translation>
    </message>
    <message>
        <source>“List Profiles” asks %1. Nothing is changed there.</source>
        <translation>「プロファイルを一覧表示」で %1 に問い合わせます。コンソールの内容は変わりません。</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>先にコンソールとその API キーを指定してください。</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>%1 を取得中</translation>
    </message>
    <message>
        <source>Save Edge Archive</source>
        <translation>エッジアーカイブの保存</translation>
    </message>
    <message>
        <source>Archives (*.tgz *.tar.gz);;All files (*)</source>
        <translation>アーカイブ (*.tgz *.tar.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>fetching the archive of %1</source>
        <translation>%1 のアーカイブを取得中</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
</context>
<context>
    <name>Layerwright::DuplicateObjects</name>
    <message>
        <source>layer “%1”, manifest “%2”, line %3</source>
        <translation>レイヤー「%1」、マニフェスト「%2」、%3 行目</translation>
    </message>
    <message>
        <source>manifest “%1”, line %2</source>
        <translation>マニフェスト「%1」、%2 行目</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 “%2” of the namespace “%3”</source>
        <translation>名前空間「%3」の %1「%2」</translation>
    </message>
    <message>
        <source>%1 is in this profile twice. The other place: %2. The one that is applied last wins, and removing either removes it for both.</source>
        <translation>%1 がこのプロファイルに 2 つあります。もう一方の場所: %2。最後に適用されたものが有効になり、一方を削除すると両方が削除されます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditCheck</name>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): delete it, or put a line end in its place.</source>
        <translation>%1 行目の %2 列目に、YAML では改行とみなされる見えない文字 (単独の U+000D、U+0085、U+2028、U+2029) があるため、キーを指定した変更ができません。削除するか、改行に置き換えてください。</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since line %1, column %2 holds a byte order mark (U+FEFF), which nobody sees and which belongs at the beginning alone: delete it.</source>
        <translation>%1 行目の %2 列目に、先頭以外では使えない見えない文字であるバイトオーダーマーク (U+FEFF) があるため、キーを指定した変更ができません。削除してください。</translation>
    </message>
    <message>
        <source>The text cannot be changed by key, since it is not YAML in line %1: %2</source>
        <translation>%1 行目が YAML ではないため、キーを指定した変更ができません: %2</translation>
    </message>
    <message>
        <source>The change is not made: the text would no longer be YAML in line %1. %2</source>
        <translation>変更しませんでした。変更するとテキストの %1 行目が YAML ではなくなります。%2</translation>
    </message>
    <message>
        <source>The change is not made: an alias would lose the anchor that it refers to.</source>
        <translation>変更しませんでした。エイリアスが参照するアンカーが失われます。</translation>
    </message>
    <message>
        <source>The change is not made: here it cannot be written without changing other values as well. Change the text by hand.</source>
        <translation>変更しませんでした。この場所ではほかの値も変えずに書き込むことができません。テキストを直接編集してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::EditorPane</name>
    <message>
        <source>Add a manifest to this layer</source>
        <translation>このレイヤーにマニフェストを追加</translation>
    </message>
    <message>
        <source>Add manifest</source>
        <translation>マニフェストを追加</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>指定行へ移動</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1):</source>
        <translation>行、または行:列 (1~%1):</translation>
    </message>
    <message>
        <source>This profile has no layers yet</source>
        <translation>このプロファイルにレイヤーはまだありません</translation>
    </message>
    <message>
        <source>No layer is selected</source>
        <translation>レイヤーが選択されていません</translation>
    </message>
    <message>
        <source>Add a manifest layer to begin with, or open a profile.</source>
        <translation>まずマニフェストレイヤーを追加するか、プロファイルを開いてください。</translation>
    </message>
    <message>
        <source>Select a layer of the stack to see and edit its values and manifests.</source>
        <translation>スタックのレイヤーを選択すると、値とマニフェストを表示・編集できます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExaminationDialog</name>
    <message>
        <source>The Way to %1</source>
        <translation>%1 までの経路</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::Explanation</name>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>default values of the pack</source>
        <translation>パックのデフォルト値</translation>
    </message>
    <message>
        <source>commented out in the default values</source>
        <translation>デフォルト値ではコメントアウト</translation>
    </message>
    <message>
        <source>a preset of the pack</source>
        <translation>パックのプリセット</translation>
    </message>
    <message>
        <source>default values of the chart</source>
        <translation>チャートのデフォルト値</translation>
    </message>
    <message>
        <source>schema of the chart</source>
        <translation>チャートのスキーマ</translation>
    </message>
    <message>
        <source>schema.yaml of the pack</source>
        <translation>パックの schema.yaml</translation>
    </message>
    <message>
        <source>read by Palette</source>
        <translation>Palette が使用</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>other items of the list</source>
        <translation>リストのほかの項目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>variable of the profile</source>
        <translation>プロファイルの変数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
</context>
<context>
    <name>Layerwright::ExtractDialog</name>
    <message>
        <source>Extract to Variable</source>
        <translation>変数に抽出</translation>
    </message>
    <message>
        <source>The value of &lt;b&gt;%1&lt;/b&gt; becomes a variable of the profile, and a reference to it stands in its place.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; の値をプロファイルの変数にし、元の位置には参照を置きます。</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>変数(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Display name:</source>
        <translation>表示名(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>書式(&amp;F):</translation>
    </message>
    <message>
        <source>D&amp;efault:</source>
        <translation>デフォルト(&amp;E):</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>抽出(&amp;X)</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新しい変数</translation>
    </message>
    <message>
        <source>%1, which has this default already</source>
        <translation>%1 (デフォルトが同じ)</translation>
    </message>
    <message>
        <source>Another variable is shown as “%1”: choose another display name.</source>
        <translation>「%1」と表示される変数がほかにあります。別の表示名にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Extraction</name>
    <message>
        <source>There is no single value here that could become a variable: go to one.</source>
        <translation>ここには変数にできる単一の値がありません。値に移動してください。</translation>
    </message>
    <message>
        <source>%1 refers to something already, and a variable cannot hold a reference.</source>
        <translation>%1 にはすでに参照が含まれます。変数の中に参照は入れられません。</translation>
    </message>
    <message>
        <source>%1 has several lines, which a reference within one line cannot stand for.</source>
        <translation>%1 は複数行です。1 行の中の参照には置き換えられません。</translation>
    </message>
    <message>
        <source>%1 is part of pack.content, where the product allows no variables.</source>
        <translation>%1 は pack.content の中にあります。製品ではここに変数を使用できません。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to make a variable of.</source>
        <translation>%1 は空です。変数にするものがありません。</translation>
    </message>
    <message>
        <source>There is another key %1 beside this one: change one of them first.</source>
        <translation>同じ場所にもう 1 つキー %1 があります。先に一方を変更してください。</translation>
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
        <translation>プロファイル (*.tgz *.tar.gz *.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON のエクスポート</translation>
    </message>
    <message>
        <source>Export JSON for the Console</source>
        <translation>コンソール用 JSON のエクスポート</translation>
    </message>
    <message>
        <source>Export Indented JSON</source>
        <translation>インデント付き JSON のエクスポート</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>YAML のエクスポート</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml)</source>
        <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export Archive</source>
        <translation>アーカイブのエクスポート</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>アーカイブ (*.tgz)</translation>
    </message>
    <message>
        <source>The end of the journal of %1 is damaged. What was done last, before Layerwright ended, may be missing.</source>
        <translation>%1 のジャーナルの末尾が破損しています。Layerwright が終了する直前の操作が失われている可能性があります。</translation>
    </message>
    <message>
        <source>Restored %1; Undo leads back to what was saved</source>
        <translation>%1 を復元しました。「元に戻す」で保存時の内容まで戻れます</translation>
    </message>
    <message>
        <source>&amp;Download System Profile…</source>
        <translation>システムプロファイルのダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Download Profile…</source>
        <translation>プロファイルのダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more notes.</source>
        <translation>
            <numerusform>… ほか %n 件の注記。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</source>
        <translation>アーカイブ (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>プロファイルに名前を付けて保存</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Export into a New Folder In</source>
        <translation>新しいフォルダーのエクスポート先</translation>
    </message>
    <message>
        <source>Download System Profile</source>
        <translation>システムプロファイルのダウンロード</translation>
    </message>
    <message>
        <source>Download Profile</source>
        <translation>プロファイルのダウンロード</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here there are changes that are not saved.</source>
        <translation>%1 がほかのプログラムで変更されました。ここにも未保存の変更があります。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 がほかのプログラムで変更されました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Reloaded; Undo brings back what was here</source>
        <translation>再読み込みしました。「元に戻す」で前の内容に戻れます</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>自分の変更を維持</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What is open here is all there is.</source>
        <translation>%1 がディスクからなくなりました。内容はここで開いているものだけです。</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>閉じる前に「%1」への変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Without saving, %n changes are lost.</source>
        <translation>
            <numerusform>保存しないと、%n 件の変更が失われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FileBackups</name>
    <message>
        <source>%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and that files can be written in %3.</source>
        <translation>%1 を保存しましたが、以前の内容を残せませんでした。%2 空き容量があり、%3 に書き込めることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべてのレイヤー</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>検索する範囲</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingRows</name>
    <message>
        <source>What is odd</source>
        <translation>不審な点</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::FindingViews</name>
    <message>
        <source>“%1” is off in all profiles; Rules… switches it on again.</source>
        <translation>「%1」をすべてのプロファイルで無効にしました。「ルール…」で再び有効にできます。</translation>
    </message>
    <message>
        <source>“%1” is off in this profile; Rules… switches it on again.</source>
        <translation>「%1」をこのプロファイルで無効にしました。「ルール…」で再び有効にできます。</translation>
    </message>
    <message>
        <source>The text has just changed; try again in a moment.</source>
        <translation>テキストが変更された直後です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The profile has just changed; try again in a moment.</source>
        <translation>プロファイルが変更された直後です。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderReader</name>
    <message>
        <source>%1 is not a plain file: links and devices are not followed in a profile&apos;s folder.</source>
        <translation>%1 は通常のファイルではありません。プロファイルのフォルダー内のリンクやデバイスはたどりません。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no text of a profile is.</source>
        <translation>%1 は %2 MiB を超えています。プロファイルのテキストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB.</source>
        <translation>%1 は %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 には %2 個を超えるファイルがあります。</translation>
    </message>
    <message>
        <source>No layer of profile.yaml has these files; they were left alone: %1.</source>
        <translation>profile.yaml のどのレイヤーにも属さないファイルがあり、そのまま残しました: %1。</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml: open the profile.json in it.</source>
        <translation>%1 は profile.yaml のないフォルダーです。中の profile.json を開いてください。</translation>
    </message>
    <message>
        <source>%1 is a folder without profile.yaml, so that there is no profile in it.</source>
        <translation>%1 は profile.yaml のないフォルダーで、プロファイルがありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::FolderSaving</name>
    <message>
        <source>it is a file, not a folder</source>
        <translation>フォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>its profile.yaml is not a profile; choose another folder</source>
        <translation>その profile.yaml はプロファイルではありません。別のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
</context>
<context>
    <name>Layerwright::FunctionGuide</name>
    <message>
        <source>Another value where there is none.</source>
        <translation>値がないときに代わりの値を使います。</translation>
    </message>
    <message>
        <source>In double quotes.</source>
        <translation>二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>In single quotes.</source>
        <translation>単一引用符で囲みます。</translation>
    </message>
    <message>
        <source>In capital letters.</source>
        <translation>大文字にします。</translation>
    </message>
    <message>
        <source>In small letters.</source>
        <translation>小文字にします。</translation>
    </message>
    <message>
        <source>Each word with a capital letter.</source>
        <translation>各単語の先頭を大文字にします。</translation>
    </message>
    <message>
        <source>Without blanks at both ends.</source>
        <translation>前後の空白を取り除きます。</translation>
    </message>
    <message>
        <source>Without this beginning.</source>
        <translation>指定した先頭部分を取り除きます。</translation>
    </message>
    <message>
        <source>Without this end.</source>
        <translation>指定した末尾部分を取り除きます。</translation>
    </message>
    <message>
        <source>Without these characters at both ends.</source>
        <translation>前後から指定した文字を取り除きます。</translation>
    </message>
    <message>
        <source>So many characters at most, from the beginning.</source>
        <translation>先頭から指定した文字数までにします。</translation>
    </message>
    <message>
        <source>The characters from one place to another, counted from 0.</source>
        <translation>指定した位置の間の文字を取り出します (0 から数えます)。</translation>
    </message>
    <message>
        <source>With one text replaced by another.</source>
        <translation>指定した文字列を別の文字列に置き換えます。</translation>
    </message>
    <message>
        <source>Without any blanks.</source>
        <translation>空白をすべて取り除きます。</translation>
    </message>
    <message>
        <source>In Base64.</source>
        <translation>Base64 にします。</translation>
    </message>
    <message>
        <source>Read from Base64.</source>
        <translation>Base64 から元に戻します。</translation>
    </message>
    <message>
        <source>The SHA-256 checksum.</source>
        <translation>SHA-256 チェックサムを求めます。</translation>
    </message>
    <message>
        <source>As text.</source>
        <translation>文字列にします。</translation>
    </message>
    <message>
        <source>As a whole number.</source>
        <translation>整数にします。</translation>
    </message>
    <message>
        <source>With this added.</source>
        <translation>指定した数を足します。</translation>
    </message>
    <message>
        <source>Multiplied by this.</source>
        <translation>指定した数を掛けます。</translation>
    </message>
    <message>
        <source>Each line moved right by so many blanks.</source>
        <translation>各行を指定した数の空白で字下げします。</translation>
    </message>
    <message>
        <source>On a new line, each line moved right by so many blanks.</source>
        <translation>改行し、各行を指定した数の空白で字下げします。</translation>
    </message>
    <message>
        <source>In small letters with hyphens.</source>
        <translation>小文字のハイフン区切りにします。</translation>
    </message>
    <message>
        <source>In small letters with underscores.</source>
        <translation>小文字のアンダースコア区切りにします。</translation>
    </message>
    <message>
        <source>In one word with capital letters inside.</source>
        <translation>単語の先頭を大文字にしてつなぎ、1 語にします。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Guide</name>
    <message>
        <source>The tour has ended. It is in the Help menu.</source>
        <translation>ツアーが終了しました。「ヘルプ」メニューからいつでも開始できます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::GuideSteps</name>
    <message>
        <source>The stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. At the bottom is the infrastructure: operating system, Kubernetes, network and storage. Add-ons lie on it.</source>
        <translation>プロファイルはレイヤーを積み重ねたスタックです。一番下にはオペレーティングシステム、Kubernetes、ネットワーク、ストレージからなるインフラがあり、その上にアドオンが載ります。</translation>
    </message>
    <message>
        <source>Choose the layer argo-cd. The editor then shows its values.</source>
        <translation>レイヤー argo-cd を選択してください。エディターに値が表示されます。</translation>
    </message>
    <message>
        <source>The order of the layers</source>
        <translation>レイヤーの順序</translation>
    </message>
    <message>
        <source>Add-ons are dragged to where you want them. The infrastructure keeps its order, and says why when you try.</source>
        <translation>アドオンは好きな位置にドラッグできます。インフラの順序は変わりません。動かそうとすると理由が表示されます。</translation>
    </message>
    <message>
        <source>Drag price-board to another place.</source>
        <translation>price-board を別の位置にドラッグしてください。</translation>
    </message>
    <message>
        <source>Drag price-board to another place, or press %1 in the list.</source>
        <translation>price-board を別の位置にドラッグするか、一覧で %1 を押してください。</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, with all its comments.</source>
        <translation>各レイヤーには YAML の値があります。手を加えていない部分は、コメントも含めて 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Change a value.</source>
        <translation>値を変更してください。</translation>
    </message>
    <message>
        <source>Change a value. %1 takes it back.</source>
        <translation>値を変更してください。%1 で取り消せます。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A pack brings presets: changes of its values that belong together. While the pointer rests on one, the editor shows the lines that it would change.</source>
        <translation>パックにはプリセット、つまり関連する値をまとめて変更する設定が付いています。ポインターを重ねると、変更される行がエディターに表示されます。</translation>
    </message>
    <message>
        <source>Choose another preset of argo-cd.</source>
        <translation>argo-cd の別のプリセットを選択してください。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variables get their values when a cluster is made from the profile. The texts use them as {{.spectro.var.name}}.</source>
        <translation>変数の値は、プロファイルからクラスターを作成するときに決まります。テキストでは {{.spectro.var.name}} として使います。</translation>
    </message>
    <message>
        <source>Open one of them, by a double click or with Return.</source>
        <translation>ダブルクリックか Return で、変数を 1 つ開いてください。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What the product would refuse or misread is listed here while you work, often with a remedy at its right.</source>
        <translation>製品が拒否または誤読する内容が、作業中にここへ表示されます。多くの場合、右側に対処も示されます。</translation>
    </message>
    <message>
        <source>Choose the problem of price-board. The editor goes to its line.</source>
        <translation>price-board の問題を選択してください。エディターが該当行に移動します。</translation>
    </message>
    <message>
        <source>Every command by its name</source>
        <translation>名前で探せるすべてのコマンド</translation>
    </message>
    <message>
        <source>Whatever the menus can do is found by some letters of its name, with its keys beside it.</source>
        <translation>メニューでできることはすべて、名前の数文字から探せます。キーも並べて表示されます。</translation>
    </message>
    <message>
        <source>Choose Command Palette in this menu, and type: dark.</source>
        <translation>このメニューの「コマンドパレット」を選択し、「ダーク」と入力してください。</translation>
    </message>
    <message>
        <source>Press %1, and type: dark.</source>
        <translation>%1 を押し、「ダーク」と入力してください。</translation>
    </message>
    <message>
        <source>Out into a file</source>
        <translation>ファイルへの書き出し</translation>
    </message>
    <message>
        <source>A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each of them opens as the same profile again.</source>
        <translation>プロファイルは .tgz アーカイブ、JSON、YAML、または Git 用フォルダーとして書き出せます。どの形式からも、同じプロファイルを開けます。</translation>
    </message>
    <message>
        <source>Export this sample as an archive, to wherever you like.</source>
        <translation>このサンプルを、好きな場所にアーカイブとしてエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Gutter</name>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmCopy</name>
    <message>
        <source>The chart %1 %2 was not fetched yet from %3.</source>
        <translation>チャート %1 %2 はまだ %3 から取得されていません。</translation>
    </message>
    <message>
        <source>%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not kept.</source>
        <translation>%1 はインデックスにあるチャートではありません。SHA-256 が %3 ではなく %2 です。保存しません。</translation>
    </message>
    <message>
        <source>%1 is no packaged chart. It is not kept.</source>
        <translation>%1 はパッケージ化されたチャートではありません。保存しません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The chart %1 %2</source>
        <translation>チャート %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelmIndex</name>
    <message>
        <source>“%1” is left out: its index has no version, no address or no valid digest of it.</source>
        <translation>「%1」を除外しました。インデックスにバージョン、アドレス、または有効なダイジェストがありません。</translation>
    </message>
    <message>
        <source>It is a page of HTML, not the index of a repository.</source>
        <translation>リポジトリのインデックスではなく HTML ページです。</translation>
    </message>
    <message>
        <source>Its lists and maps are nested too deeply for an index.</source>
        <translation>リストとマップの入れ子が、インデックスとしては深すぎます。</translation>
    </message>
    <message>
        <source>It is no YAML: %1, at byte %2.</source>
        <translation>YAML ではありません: %1 (バイト %2)。</translation>
    </message>
    <message>
        <source>It has no “entries”, and is no index of a repository.</source>
        <translation>「entries」がなく、リポジトリのインデックスではありません。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>UTF-8 テキストではありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HelpWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No page has all these words. Parts of words are found as well, so fewer letters find more.</source>
        <translation>これらの語をすべて含むページはありません。語の一部でも検索できるため、文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Manual – %n place(s) found</source>
        <translation>
            <numerusform>マニュアル – %n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in BCP 47</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpAttempt</name>
    <message>
        <source>%1 sends another part than the one that was asked for.</source>
        <translation>%1 が要求と異なる部分を送信しています。</translation>
    </message>
    <message>
        <source>%1 wants to send %2, which is more than the %3 that are taken.</source>
        <translation>%1 が送信しようとしている %2 は、受信の上限 %3 を超えています。</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 that are taken.</source>
        <translation>%1 の送信量が受信の上限 %2 を超えました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 does not answer, or too slowly to wait for.</source>
        <translation>%1 が応答しないか、応答が遅すぎます。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 stopped after %2 of %3 bytes.</source>
        <translation>%1 は %3 バイト中 %2 バイトで停止しました。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpFault</name>
    <message>
        <source>It does not know who is asking: give a user name and password that it accepts.</source>
        <translation>認証されていません。サーバーが受け付けるユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>It knows who is asking, and does not allow it: ask its keeper for the right to read.</source>
        <translation>アクセスが許可されていません。サーバーの管理者に読み取り権限を依頼してください。</translation>
    </message>
    <message>
        <source>There is no such thing at this address: check the location.</source>
        <translation>このアドレスには存在しません。場所を確認してください。</translation>
    </message>
    <message>
        <source>It was asked too often: try again later.</source>
        <translation>問い合わせが多すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Something is wrong on its side: try again later.</source>
        <translation>サーバー側に問題があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is %1: %2.</source>
        <translation>%1 が本物の %1 であることを確認できません: %2。</translation>
    </message>
    <message>
        <source>Its certificate is for %1, was issued by %2, and holds from %3 to %4.</source>
        <translation>証明書は %1 のもので、%2 が発行し、有効期間は %3 から %4 までです。</translation>
    </message>
    <message>
        <source>Where it is issued by an authority of your own, name that authority&apos;s certificate as the CA file.</source>
        <translation>独自の認証局が発行した場合は、その認証局の証明書を CA ファイルに指定してください。</translation>
    </message>
    <message>
        <source>The host %1 is not known: check its name and the network.</source>
        <translation>ホスト %1 が見つかりません。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 takes no connections: check the port, and that the server runs.</source>
        <translation>%1 に接続できません。ポートと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was whole.</source>
        <translation>%1 が応答の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached: check the system&apos;s proxy settings.</source>
        <translation>%1 までの途中のプロキシに接続できません。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made: %2.</source>
        <translation>%1 への安全な接続を確立できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1: %2 answered %3.</source>
        <translation>%1: %2 の応答は %3 です。</translation>
    </message>
    <message>
        <source>The proxy on the way asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>途中のプロキシが有効な名前とパスワードを求めています。設定で入力するか、https_proxy のアドレスに含めてください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a name and password that it accepts: enter them in the settings, or put them into the address of https_proxy.</source>
        <translation>%1 までの途中のプロキシが有効な名前とパスワードを求めています。設定で入力するか、https_proxy のアドレスに含めてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::HttpSession</name>
    <message>
        <source>Credentials are not sent to %1: the way there is not encrypted. Use https.</source>
        <translation>%1 への経路が暗号化されていないため、認証情報を送信しません。https を使用してください。</translation>
    </message>
    <message>
        <source>The CA file %1 is not there.</source>
        <translation>CA ファイル %1 が存在しません。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not encrypted, and is not followed.</source>
        <translation>%1 の転送先 %2 は暗号化されていないため、アクセスしません。</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not asked: it would get what is for %1 alone.</source>
        <translation>%1 の転送先 %2 にはアクセスしません。%1 だけに送る情報が渡ってしまいます。</translation>
    </message>
    <message>
        <source>%1 leads on and on: after %2 redirects there is no answer.</source>
        <translation>%1 の転送が続き、%2 回たどっても応答がありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::IdentityDialog</name>
    <message>
        <source>Unique in the profile, and in every cluster that has it.</source>
        <translation>プロファイルと、それを使うすべてのクラスターで一意にします。</translation>
    </message>
    <message>
        <source>One of its own: removing a layer deletes its namespace with all that is in it.</source>
        <translation>専用の名前空間にします。レイヤーを削除すると、名前空間が中身ごと削除されるためです。</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>もう 1 つの %1</translation>
    </message>
    <message>
        <source>%1 is in the stack already. What tells this one apart?</source>
        <translation>%1 はすでにスタックにあります。どのように区別しますか?</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>表示名(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>名前空間(&amp;N)</translation>
    </message>
    <message>
        <source>as in the values</source>
        <translation>値のとおり</translation>
    </message>
    <message>
        <source>The name of the Helm release of this chart.</source>
        <translation>このチャートの Helm リリースの名前。</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>リリース(&amp;R)</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>%1 のリリース</translation>
    </message>
    <message>
        <source>Layer name</source>
        <translation>レイヤー名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>Layerwright::ImportChoicesForm</name>
    <message>
        <source>Several registries of the console have the pack of these layers:</source>
        <translation>次のレイヤーのパックは、コンソールの複数のレジストリにあります:</translation>
    </message>
    <message>
        <source>The file has asterisks for these secrets. What you enter is sent, and kept nowhere here; what you leave empty is entered in the console afterwards.</source>
        <translation>次の秘密情報は、ファイルではアスタリスクになっています。入力した値は送信されますが、ここには保存されません。空欄のものは、後でコンソールで入力します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::InPlaceName</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>Layerwright::InfoDialog</name>
    <message>
        <source>Unique together with the version.</source>
        <translation>バージョンとの組み合わせで一意にします。</translation>
    </message>
    <message>
        <source>major.minor.patch; left empty, the product takes 1.0.0.</source>
        <translation>メジャー.マイナー.パッチ。空欄の場合、製品では 1.0.0 になります。</translation>
    </message>
    <message>
        <source>key:value or a bare word, separated by commas.</source>
        <translation>key:value または単独の語をコンマで区切ります。</translation>
    </message>
    <message>
        <source>Profile Info</source>
        <translation>プロファイル情報</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>The product does not let the type of a profile be changed later.</source>
        <translation>製品では、プロファイルのタイプを後から変更できません。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>Layerwright::Inspection</name>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>アーカイブを最後まで読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n members are links. They can lead to files of this machine; an archive with links is not opened.</source>
        <translation>
            <numerusform>%n 個のメンバーがリンクです。リンクはこのコンピューターのファイルにつながるおそれがあるため、リンクを含むアーカイブは開きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are neither files nor folders. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n 個のメンバーがファイルでもフォルダーでもありません。このようなメンバーを含むアーカイブは開きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members break the rules for archives. An archive with such members is not opened.</source>
        <translation>
            <numerusform>%n 個のメンバーがアーカイブの規則に違反しています。このようなメンバーを含むアーカイブは開きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were changed after the archive was made: their checksums are not those that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n 個のメンバーのチェックサムが SHA256SUMS と一致しません。アーカイブの作成後に変更されたものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are listed in SHA256SUMS and are not there.</source>
        <translation>
            <numerusform>SHA256SUMS にある %n 個のメンバーがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not listed in SHA256SUMS: they were added after the archive was made.</source>
        <translation>
            <numerusform>%n 個のメンバーが SHA256SUMS にありません。アーカイブの作成後に追加されたものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no place in a profile. They are kept as they are, and nothing reads them.</source>
        <translation>
            <numerusform>%n 個のファイルはプロファイルに不要なものです。そのまま保持されますが、どこからも読み取られません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs travel along that no layer uses.</source>
        <translation>
            <numerusform>どのレイヤーでも使われていないパックが %n 個同梱されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private keys or tokens stand in clear text, where everybody can read them.</source>
        <translation>
            <numerusform>%n 個の秘密鍵またはトークンが平文で書かれ、誰でも読めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values look like credentials in clear text, by the names of their keys.</source>
        <translation>
            <numerusform>キーの名前から、%n 個の値が平文の認証情報と思われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked variables have a default that stands in clear text.</source>
        <translation>
            <numerusform>マスクした変数 %n 個のデフォルトが平文で書かれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold characters that turn the direction of writing, so that one reads something else than what is there.</source>
        <translation>
            <numerusform>%n 個のテキストに書字方向を変える文字があり、実際とは異なる内容に見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates ask for what is outside of the profile: the environment, the network or the cluster.</source>
        <translation>
            <numerusform>%n 個のテンプレートが、環境、ネットワーク、クラスターなど、プロファイルの外部の情報を参照しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys of the profile are there twice. Which value counts depends on who reads it.</source>
        <translation>
            <numerusform>プロファイルの %n 個のキーが重複しています。どの値が有効になるかは、読み取る側によって異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionActions</name>
    <message>
        <source>What a File Holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)</source>
        <translation>プロファイル (*.tgz *.tar.gz *.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionDialog</name>
    <message>
        <source>&amp;Show this before a file is opened:</source>
        <translation>ファイルを開く前に表示(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>コピーとして開く(&amp;C)</translation>
    </message>
    <message>
        <source>Takes the profile into a window without a file; this one stays as it is</source>
        <translation>プロファイルをファイルのないウィンドウに取り込みます。元のファイルは変わりません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What %1 Holds</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionText</name>
    <message>
        <source>Archive without a profile that can be read</source>
        <translation>読み取れるプロファイルのないアーカイブ</translation>
    </message>
    <message>
        <source>Not a profile</source>
        <translation>プロファイルではありません</translation>
    </message>
    <message>
        <source>JSON, as the console exports it</source>
        <translation>JSON (コンソールのエクスポート形式)</translation>
    </message>
    <message>
        <source>JSON, a create request</source>
        <translation>JSON (作成リクエスト)</translation>
    </message>
    <message>
        <source>JSON, an answer of the server</source>
        <translation>JSON (サーバーの応答)</translation>
    </message>
    <message>
        <source>YAML, as the console&apos;s JSON</source>
        <translation>YAML (コンソールの JSON と同じ構造)</translation>
    </message>
    <message>
        <source>YAML, flat</source>
        <translation>YAML (フラット)</translation>
    </message>
    <message>
        <source>Profile archive</source>
        <translation>プロファイルのアーカイブ</translation>
    </message>
    <message>
        <source>Archive of a cluster definition</source>
        <translation>クラスター定義のアーカイブ</translation>
    </message>
    <message>
        <source>Folder of a profile</source>
        <translation>プロファイルのフォルダー</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1、展開後 %2</translation>
    </message>
    <message>
        <source>Downloaded from %1, by way of %2</source>
        <translation>%1 からダウンロード (%2 経由)</translation>
    </message>
    <message>
        <source>Downloaded from %1</source>
        <translation>%1 からダウンロード</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロードしたファイル</translation>
    </message>
    <message>
        <source>Downloaded by %1</source>
        <translation>%1 でダウンロード</translation>
    </message>
    <message>
        <source>There is no SHA256SUMS in it, so that nothing tells whether it was changed.</source>
        <translation>SHA256SUMS が含まれていないため、変更されたかどうかは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n members have the checksums that SHA256SUMS states.</source>
        <translation>
            <numerusform>%n 個のメンバーのチェックサムが SHA256SUMS と一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not as SHA256SUMS states them.</source>
        <translation>
            <numerusform>%n 個のメンバーが SHA256SUMS と一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルは開けません。</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>不審な点はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are odd.</source>
        <translation>
            <numerusform>不審な点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>text of a layer</source>
        <translation>レイヤーのテキスト</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>neither file nor folder</source>
        <translation>ファイルでもフォルダーでもない</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>part of a pack</source>
        <translation>パックの一部</translation>
    </message>
    <message>
        <source>part of a cluster definition</source>
        <translation>クラスター定義の一部</translation>
    </message>
</context>
<context>
    <name>Layerwright::InspectionTree</name>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1、マスク</translation>
    </message>
    <message>
        <source>Packs that travel along</source>
        <translation>同梱パック</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more members, which “layerwright-cli inspect” lists</source>
        <translation>
            <numerusform>… ほかメンバー %n 個 (「layerwright-cli inspect」で一覧表示)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::JournalSession</name>
    <message>
        <source>The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.</source>
        <translation>フォルダー %1 を作成できないため、クラッシュ時に未保存の作業が保護されません。こまめに保存してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonSchema</name>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 の倍数</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 文字以上</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>%1 文字以下</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>パターン %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>書式: %1</translation>
    </message>
    <message>
        <source>The schema is larger than %1 MiB and is not used.</source>
        <translation>スキーマが %1 MiB を超えているため、使用しません。</translation>
    </message>
    <message>
        <source>The schema cannot be read, line %1: %2</source>
        <translation>スキーマの %1 行目を読み取れません: %2</translation>
    </message>
    <message>
        <source>The schema is no JSON object and is not used.</source>
        <translation>スキーマが JSON オブジェクトではないため、使用しません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::JsonTree</name>
    <message>
        <source>a control character (%1)</source>
        <translation>制御文字 (%1)</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>テキストの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>バックスラッシュの後の &quot; \ / b f n r t u のいずれか</translation>
    </message>
    <message>
        <source>a hexadecimal digit</source>
        <translation>16 進数字</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>閉じ引用符</translation>
    </message>
    <message>
        <source>a closing quotation mark, or an escape such as \n</source>
        <translation>閉じ引用符または \n などのエスケープ</translation>
    </message>
    <message>
        <source>the text holds more than %1 values</source>
        <translation>テキストの値が %1 個を超えています</translation>
    </message>
    <message>
        <source>a member name in quotation marks</source>
        <translation>引用符で囲んだメンバー名</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>a comma or %1</source>
        <translation>コンマまたは %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>the text is larger than 2 GiB</source>
        <translation>テキストが 2 GiB を超えています</translation>
    </message>
    <message>
        <source>the text is not UTF-8: the byte at position %1 belongs to no character</source>
        <translation>テキストが UTF-8 ではありません。位置 %1 のバイトはどの文字にも属しません</translation>
    </message>
    <message>
        <source>the text ends too early; expected: %1</source>
        <translation>テキストが途中で終わっています。必要なもの: %1</translation>
    </message>
    <message>
        <source>expected: %1, found: %2</source>
        <translation>必要なもの: %1、見つかったもの: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerActions</name>
    <message>
        <source>%1 keeps the name of its pack. Only manifest layers are named freely.</source>
        <translation>%1 はパックの名前のままです。自由に名前を付けられるのはマニフェストレイヤーだけです。</translation>
    </message>
    <message>
        <source>%1 is there once: a stack has one layer of each core kind.</source>
        <translation>%1 は 1 つだけです。コアレイヤーは種類ごとに 1 つです。</translation>
    </message>
    <message>
        <source>Removed: %1. The product does not let core layers be removed from a profile that it has already; undo brings them back.</source>
        <translation>削除しました: %1。製品では、既存のプロファイルからコアレイヤーを削除できません。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>There are no layers in the clipboard. Copy some in the stack of this or another window first.</source>
        <translation>クリップボードにレイヤーがありません。先に、このウィンドウまたは別のウィンドウのスタックでレイヤーをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerDelegate</name>
    <message>
        <source>Infrastructure · fixed order</source>
        <translation>インフラ · 順序固定</translation>
    </message>
    <message>
        <source>Add-ons · drag to reorder</source>
        <translation>アドオン · ドラッグで並べ替え</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>レイヤーの名前</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerKnowledge</name>
    <message>
        <source>values.schema.json of %1: %2</source>
        <translation>%1 の values.schema.json: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerListModel</name>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>A catalog has the newer version %1</source>
        <translation>カタログに新しいバージョン %1 があります</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Version %1, follows %2</source>
        <translation>バージョン %1、%2 に追従</translation>
    </message>
    <message>
        <source>From the registry %1</source>
        <translation>レジストリ %1 から</translation>
    </message>
    <message>
        <source>Installed in wave %1</source>
        <translation>ウェーブ %1 でインストール</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>ここにドロップできるのは、このウィンドウのレイヤーだけです。</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>レイヤー %2 個中 %1 番目</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>上書き %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsForm</name>
    <message>
        <source>Only in the text</source>
        <translation>テキストでのみ編集</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more such row(s).</source>
        <translation>
            <numerusform>%1 ほかに同様の行が %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerSettingsPanel</name>
    <message>
        <source>No layer is chosen</source>
        <translation>レイヤーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a layer of the stack. Its namespace, install priority, images and other settings are shown here.</source>
        <translation>スタックのレイヤーを選択すると、名前空間、インストール優先度、イメージなどの設定がここに表示されます。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The settings cannot be shown, because of line %1 of the values: %2</source>
        <translation>値の %1 行目のため、設定を表示できません: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1 行目へ移動</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Not done: the text has changed meanwhile. Here is what it says now.</source>
        <translation>実行しませんでした。テキストがその間に変更されています。現在の内容を表示します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::LayerView</name>
    <message>
        <source>Stack of layers</source>
        <translation>レイヤーのスタック</translation>
    </message>
    <message>
        <source>%1 stays where it is: the operating system, Kubernetes, network and storage layers keep this order.</source>
        <translation>%1 は移動できません。オペレーティングシステム、Kubernetes、ネットワーク、ストレージのレイヤーの順序は固定です。</translation>
    </message>
    <message>
        <source>Nothing can be dropped here.</source>
        <translation>ここには何もドロップできません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::MainWindow</name>
    <message>
        <source>Manifests for a New Layer</source>
        <translation>新しいレイヤーのマニフェスト</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>マニフェスト (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1[*] – Layerwright</source>
        <translation>%1[*] – Layerwright</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Folder of Profiles</source>
        <translation>プロファイルのフォルダー</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
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
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>“%1” must be %2, but it is %3</source>
        <translation>「%1」は %2 でなければなりませんが、%3 です</translation>
    </message>
    <message>
        <source>“%1” has more than %2 elements, which no profile has</source>
        <translation>「%1」の要素が %2 個を超えています。プロファイルとしては多すぎます</translation>
    </message>
    <message>
        <source>“%1” must be a text, but it is %2</source>
        <translation>「%1」は文字列でなければなりませんが、%2 です</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.</source>
        <translation>%1 行目: 「%2」に不完全な文字 (単独のサロゲート) があります。U+FFFD として表示します。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is %3 where a text belongs; it was read as “%4”.</source>
        <translation>%1 行目: 「%2」は文字列でなければなりませんが、%3 です。「%4」として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” must be true or false, but it is %2</source>
        <translation>「%1」は true または false でなければなりませんが、%2 です</translation>
    </message>
</context>
<context>
    <name>Layerwright::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export As</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation>配色(&amp;G)</translation>
    </message>
    <message>
        <source>Fold to &amp;Level</source>
        <translation>レベルで折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Catalog</source>
        <translation>カタログ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the profile as JSON, YAML, a folder or an archive</source>
        <translation>プロファイルを JSON、YAML、フォルダー、またはアーカイブとして書き出します</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Layerwright::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>Layerwright::NewProfileDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>A profile was begun here and not finished.</source>
        <translation>作りかけのプロファイルがあります。</translation>
    </message>
    <message>
        <source>%1 was begun here and not finished.</source>
        <translation>作りかけの %1 があります。</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>続きを作成</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Profile layers</source>
        <translation>プロファイルのレイヤー</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>What the profile begins with, and what it is.</source>
        <translation>何から作り始めるかと、プロファイルの情報。</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>クラウドの種類</translation>
    </message>
    <message>
        <source>Operating system and Kubernetes are made for one cloud.</source>
        <translation>オペレーティングシステムと Kubernetes は 1 つのクラウド用に作られています。</translation>
    </message>
    <message>
        <source>A layer that this cloud can do without.</source>
        <translation>このクラウドでは省略できるレイヤー。</translation>
    </message>
    <message>
        <source>A layer that every cluster has.</source>
        <translation>すべてのクラスターに必要なレイヤー。</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>The layer on top is installed last, unless priorities say otherwise.</source>
        <translation>優先度を指定しない限り、一番上のレイヤーが最後にインストールされます。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The stack as it will be, and what is odd in it.</source>
        <translation>できあがるスタックと、注意が必要な点。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Keep what you have answered so far?</source>
        <translation>ここまでの入力内容を保存しますか?</translation>
    </message>
    <message>
        <source>It will be offered the next time that you make a profile.</source>
        <translation>次にプロファイルを作成するときに続きから始められます。</translation>
    </message>
    <message>
        <source>It takes the place of %1, which was begun before and not finished.</source>
        <translation>作りかけの %1 は置き換えられます。</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>作成を続ける</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeCommands</name>
    <message>
        <source>move entry up</source>
        <translation>エントリーの上への移動</translation>
    </message>
    <message>
        <source>move entry down</source>
        <translation>エントリーの下への移動</translation>
    </message>
    <message>
        <source>There is no further entry at this level.</source>
        <translation>同じレベルに次のエントリーはありません。</translation>
    </message>
    <message>
        <source>There is no entry before this one at this level.</source>
        <translation>同じレベルに前のエントリーはありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::NodeMove</name>
    <message>
        <source>%1 is the first of its neighbours already.</source>
        <translation>%1 はすでに同じレベルの先頭です。</translation>
    </message>
    <message>
        <source>%1 is the last of its neighbours already.</source>
        <translation>%1 はすでに同じレベルの末尾です。</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 is given more than once, and the move could change what its aliases mean: rename one of them first.</source>
        <translation>アンカー &amp;%1 が複数あり、移動するとエイリアスの参照先が変わる可能性があります。先に一方の名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ObjectRules</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>Add “apiVersion: %1”</source>
        <translation>「apiVersion: %1」を追加</translation>
    </message>
    <message>
        <source>The object does not say what it is: add “kind”, such as Deployment.</source>
        <translation>オブジェクトの種類が分かりません。Deployment などの「kind」を追加してください。</translation>
    </message>
    <message>
        <source>The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or apps/v1.</source>
        <translation>種類が %1 のオブジェクトの API が分かりません。v1 や apps/v1 などの「apiVersion」を追加してください。</translation>
    </message>
    <message>
        <source>The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any name will do.</source>
        <translation>種類が %1 のオブジェクトに名前がありません。「metadata.name」を追加してください。任意の名前でよければ「metadata.generateName」を使えます。</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a list, where apiVersion, kind and metadata are expected.</source>
        <translation>このドキュメントは Kubernetes のオブジェクトではありません。apiVersion、kind、metadata が必要ですが、リスト です。</translation>
    </message>
    <message>
        <source>This document is no object of Kubernetes: it is a single value, where apiVersion, kind and metadata are expected.</source>
        <translation>このドキュメントは Kubernetes のオブジェクトではありません。apiVersion、kind、metadata が必要ですが、単一の値 です。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayout</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 は 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 は破損しています。SHA-256 が名前と一致しません。</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 に JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 digest; what it stands for is not read.</source>
        <translation>%1: 「%2」は SHA-256 ダイジェストではないため、その対象を読み込みません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciLayoutWriter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciMirror</name>
    <message>
        <source>The registry is empty.</source>
        <translation>レジストリは空です。</translation>
    </message>
    <message>
        <source>The registry has nothing below “%1”.</source>
        <translation>レジストリの「%1」の下には何もありません。</translation>
    </message>
    <message>
        <source>%1:%2 has no layer with a SHA-256 digest.</source>
        <translation>%1:%2 に SHA-256 ダイジェスト付きのレイヤーがありません。</translation>
    </message>
    <message>
        <source>%1:%2 is larger than %3.</source>
        <translation>%1:%2 は %3 を超えています。</translation>
    </message>
    <message>
        <source>The registry has %1 of packs and charts, which is more than the %2 that a copy may have: name a path in it.</source>
        <translation>レジストリのパックとチャートは %1 あり、コピーの上限 %2 を超えています。レジストリ内のパスを指定してください。</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>fetching %1</source>
        <translation>%1 を取得中</translation>
    </message>
</context>
<context>
    <name>Layerwright::OciRegistry</name>
    <message>
        <source>A token for %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>%1 gives no token.</source>
        <translation>%1 からトークンを取得できません。</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON; it is no registry, or a page to log in is in the way.</source>
        <translation>%1: %2 の応答が JSON ではありません。レジストリではないか、ログインページが介在しています。</translation>
    </message>
    <message>
        <source>The list of repositories</source>
        <translation>リポジトリの一覧</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>%1 のタグ</translation>
    </message>
    <message>
        <source>The manifest %1:%2</source>
        <translation>マニフェスト %1:%2</translation>
    </message>
    <message>
        <source>%1 is not the one that it should be: its digest is %2, not %3.</source>
        <translation>%1 は正しいものではありません。ダイジェストが %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>%1: %2 answered with something else than JSON.</source>
        <translation>%1: %2 の応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>The blob %1 of %2</source>
        <translation>%2 の blob %1</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by.</source>
        <translation>%1 は名前のダイジェストと一致しません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is not the one that it is named by. It is not kept.</source>
        <translation>%1 は名前のダイジェストと一致しません。保存しません。</translation>
    </message>
    <message>
        <source>Sending a blob to %1</source>
        <translation>%1 への blob の送信</translation>
    </message>
    <message>
        <source>Sending %1:%2</source>
        <translation>%1:%2 の送信</translation>
    </message>
</context>
<context>
    <name>Layerwright::OffRules</name>
    <message>
        <source>%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.</source>
        <translation>%1 を読み取れません。ファイルではないか、1 MiB を超えているか、読み取り権限がありません。</translation>
    </message>
    <message>
        <source>%1 does not say which rules are off: it is no JSON object. Mend it or remove it.</source>
        <translation>%1 は JSON オブジェクトではなく、無効なルールを読み取れません。修正するか削除してください。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>ほかのプログラムが書き込み中です。もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>Layerwright::OptionsTable</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Columns of the options</source>
        <translation>選択肢の列</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>選択肢を削除</translation>
    </message>
    <message>
        <source>Move option up</source>
        <translation>選択肢を上へ移動</translation>
    </message>
    <message>
        <source>Move option down</source>
        <translation>選択肢を下へ移動</translation>
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
        <translation>ドキュメント %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::OutlinePanel</name>
    <message>
        <source>No keys</source>
        <translation>キーはありません</translation>
    </message>
    <message>
        <source>The keys and items of the text in the editor are listed here.</source>
        <translation>エディターのテキストのキーと項目がここに表示されます。</translation>
    </message>
    <message>
        <source>Letters of a key are enough, and a dot parts a key from the one it is below: “server.image”.</source>
        <translation>キーの一部の文字だけで検索できます。「server.image」のように、ドットで上位と下位のキーを区切ります。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Find key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Find key in the outline</source>
        <translation>アウトラインでキーを検索</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found are shown.</source>
        <translation>
            <numerusform>最初の %n 件を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is like “%1”</source>
        <translation>「%1」に一致するキーはありません</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideFinder</name>
    <message>
        <source>Reset “%1” to the Pack&apos;s Value</source>
        <translation>「%1」をパックの値にリセット</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n Value(s) to the Pack&apos;s</source>
        <translation>
            <numerusform>%n 個の値をパックの値にリセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OverrideListModel</name>
    <message>
        <source>%1, which the pack does not have</source>
        <translation>%1 (パックにはなし)</translation>
    </message>
    <message>
        <source>taken out; %1 in the pack</source>
        <translation>削除 (パックでは %1)</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 (パックでは %2)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the pack: %1
Here: %2</source>
        <translation>パックの値: %1
現在の値: %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>layer, key: how its value differs from the pack</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::OverridesPanel</name>
    <message>
        <source>This layer only</source>
        <translation>このレイヤーのみ</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %n layer(s) no catalog has the pack in its version.</source>
        <translation>
            <numerusform>%n 個のレイヤーは、同じバージョンのパックがカタログにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>The values of the layers are compared with those of their packs.</source>
        <translation>レイヤーの値をパックの値と比較しています。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較するパックがありません</translation>
    </message>
    <message>
        <source>No catalog has the packs of these layers in their versions. Add one in the Catalog menu.</source>
        <translation>これらのレイヤーと同じバージョンのパックがカタログにありません。「カタログ」メニューでカタログを追加してください。</translation>
    </message>
    <message>
        <source>No overrides</source>
        <translation>上書きはありません</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reset to the Pack&apos;s Value</source>
        <translation>パックの値にリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n layer(s) that differ from those of the packs.</source>
        <translation>
            <numerusform>%n 個のレイヤーに、パックと異なる値があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that differ from those of the packs are listed here.</source>
        <translation>パックと異なる値がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresetActions</name>
    <message>
        <source>“%1” is one of your presets of %2 now.</source>
        <translation>「%1」を %2 の自作プリセットにしました。</translation>
    </message>
    <message>
        <source>The preset is “%1” now.</source>
        <translation>プリセットを「%1」にしました。</translation>
    </message>
    <message>
        <source>Delete a Preset</source>
        <translation>プリセットの削除</translation>
    </message>
    <message>
        <source>Delete your preset “%1” of %2?</source>
        <translation>%2 の自作プリセット「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Values that it was applied to stay as they are. Export it first to keep a copy.</source>
        <translation>適用済みの値はそのまま残ります。コピーを残すには、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>プリセットのエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml)</source>
        <translation>プリセット (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) put into %1.</source>
        <translation>
            <numerusform>%n 個のプリセットを %1 に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) written to %1.</source>
        <translation>
            <numerusform>%n 個のプリセットを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Presets of %1</source>
        <translation>%1 のプリセットのインポート</translation>
    </message>
    <message>
        <source>Presets (*.yaml *.yml);;All files (*)</source>
        <translation>プリセット (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 にプリセットはありません。</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>プリセットのインポート</translation>
    </message>
    <message numerus="yes">
        <source>You have %n of the presets already, with other values.</source>
        <translation>
            <numerusform>%n 個のプリセットは、異なる値ですでにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace Mine</source>
        <translation>自作を置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>自作を維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) taken from %1.</source>
        <translation>
            <numerusform>%n 個のプリセットを %1 から取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::OwnPresets</name>
    <message>
        <source>%1 is no file of presets: it is no file, or larger than 16 MiB.</source>
        <translation>%1 はプリセットのファイルではありません。ファイルではないか、16 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>another program is writing it; try again</source>
        <translation>ほかのプログラムが書き込み中です。もう一度お試しください</translation>
    </message>
    <message>
        <source>The folder %1 for your own presets cannot be made.</source>
        <translation>自作プリセット用のフォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Pack</name>
    <message>
        <source>schema.yaml, line %1: %2</source>
        <translation>schema.yaml の %1 行目: %2</translation>
    </message>
    <message>
        <source>schema.yaml, “%1”: %2</source>
        <translation>schema.yaml の「%1」: %2</translation>
    </message>
    <message>
        <source>pack.json holds no JSON object.</source>
        <translation>pack.json に JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>pack.json cannot be read at byte %1: %2.</source>
        <translation>pack.json のバイト %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>pack.json has no &quot;name&quot;.</source>
        <translation>pack.json に &quot;name&quot; がありません。</translation>
    </message>
    <message>
        <source>%1 holds no pack: there is no pack.json in it that can be read.</source>
        <translation>%1 にパックはありません。読み取れる pack.json がありません。</translation>
    </message>
    <message>
        <source>The pack in %1 cannot be read. %2</source>
        <translation>%1 のパックを読み取れません。%2</translation>
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
        <translation>パック %1 %2 を読み取れません。%3</translation>
    </message>
    <message>
        <source>The chart in %1 cannot be read: %2</source>
        <translation>%1 のチャートを読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackChooser</name>
    <message>
        <source>No packs are known</source>
        <translation>登録済みのパックがありません</translation>
    </message>
    <message>
        <source>Choose a folder of packs, such as a checkout of a pack repository. It is read, never written.</source>
        <translation>パックリポジトリのチェックアウトなど、パックのフォルダーを選択してください。読み込むだけで、書き込みません。</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>一致するパックがありません</translation>
    </message>
    <message>
        <source>No pack is selected</source>
        <translation>パックが選択されていません</translation>
    </message>
    <message>
        <source>Select a pack to see what it is.</source>
        <translation>パックを選択すると内容が表示されます。</translation>
    </message>
    <message>
        <source>Find chart</source>
        <translation>チャートを検索</translation>
    </message>
    <message>
        <source>Find pack</source>
        <translation>パックを検索</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>レイヤーの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>すべてのカタログ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>Leave out packs that are for other clouds alone</source>
        <translation>ほかのクラウド専用のパックを除外します</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>チャート %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>パック %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide deprecated</source>
        <translation>非推奨を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Try other words, or fewer filters.</source>
        <translation>検索語を変えるか、フィルターを減らしてください。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリー</translation>
    </message>
    <message>
        <source>Leave out packs whose newest version is deprecated, disabled or deleted</source>
        <translation>最新バージョンが非推奨、無効、または削除済みのパックを除外します</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackConstraint</name>
    <message>
        <source>it does not stand between “{{” and “}}”</source>
        <translation>「{{」と「}}」で囲まれていません</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: %2.</source>
        <translation>ルール「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>the quotes that begin at “%1” do not end</source>
        <translation>「%1」で始まる引用符が閉じていません</translation>
    </message>
    <message>
        <source>there is nothing before or after a “|”</source>
        <translation>「|」の前または後に何もありません</translation>
    </message>
    <message>
        <source>a text stands where “required”, “readonly”, “format” or “hints” is expected</source>
        <translation>「required」、「readonly」、「format」、「hints」が必要な位置に別のテキストがあります</translation>
    </message>
    <message>
        <source>“%1” is neither “required”, “readonly”, “format” nor “hints”</source>
        <translation>「%1」は「required」、「readonly」、「format」、「hints」のどれでもありません</translation>
    </message>
    <message>
        <source>after “format” one text in quotes is expected</source>
        <translation>「format」の後には、引用符で囲んだテキストが 1 つ必要です</translation>
    </message>
    <message>
        <source>At the top of a schema.yaml, paths with a rule each are expected.</source>
        <translation>schema.yaml の最上位には、ルールを付けたパスが必要です。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackEdit</name>
    <message>
        <source>A row needs a name in its first column.</source>
        <translation>行の 1 列目に名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is no row %1.</source>
        <translation>%1 行はありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExport</name>
    <message>
        <source>The files of the pack %1 %2 are not at hand.</source>
        <translation>パック %1 %2 のファイルが手元にありません。</translation>
    </message>
    <message>
        <source>The pack %1 %2 is not whole. %3</source>
        <translation>パック %1 %2 は不完全です。%3</translation>
    </message>
    <message>
        <source>The pack %1 %2 is there twice.</source>
        <translation>パック %1 %2 が重複しています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 はすでにあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; nothing was written.</source>
        <translation>フォルダー %1 は空ではありません。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackExportDialog</name>
    <message>
        <source>&amp;All that are on this machine (%1)</source>
        <translation>このコンピューターのすべてのパック (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Export Packs</source>
        <translation>パックのエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Those of this profile (%1)</source>
        <translation>このプロファイルのパック (%1)(&amp;P)</translation>
    </message>
    <message>
        <source>One archive (.tgz)</source>
        <translation>1 つのアーカイブ (.tgz)</translation>
    </message>
    <message>
        <source>A folder for each, in a folder</source>
        <translation>パックごとのフォルダー</translation>
    </message>
    <message>
        <source>An OCI image layout</source>
        <translation>OCI イメージレイアウト</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation>形式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>出力先(&amp;T)</translation>
    </message>
    <message>
        <source>Archive of Packs</source>
        <translation>パックのアーカイブ</translation>
    </message>
    <message>
        <source>Archives (*.tgz)</source>
        <translation>アーカイブ (*.tgz)</translation>
    </message>
    <message>
        <source>Folder of Packs</source>
        <translation>パックのフォルダー</translation>
    </message>
    <message>
        <source>No pack is on this machine: add a catalog first.</source>
        <translation>このコンピューターにパックがありません。先にカタログを追加してください。</translation>
    </message>
    <message>
        <source>Not on this machine, and left out: %1.</source>
        <translation>このコンピューターにないため除外するもの: %1。</translation>
    </message>
    <message>
        <source>There it is added as a catalog, as it is.</source>
        <translation>持ち出し先では、そのままカタログとして追加できます。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出し中…</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackNeeds</name>
    <message>
        <source>%1 of the dependency on %2 is “%3”, which is no version.</source>
        <translation>%2 への依存関係の %1 が「%3」になっていますが、バージョンではありません。</translation>
    </message>
    <message>
        <source>A dependency has no packName, and is left out.</source>
        <translation>packName のない依存関係を除外しました。</translation>
    </message>
    <message>
        <source>The dependency on %1 has no type, and is not checked.</source>
        <translation>%1 への依存関係に type がないため、検査しません。</translation>
    </message>
    <message>
        <source>The dependency on %1 is of the type “%2”, which is not known here, and is not checked.</source>
        <translation>%1 への依存関係の type「%2」は未対応のため、検査しません。</translation>
    </message>
    <message>
        <source>A resource is of the type “%1”; cpu, memory and diskSize are known.</source>
        <translation>リソースの type が「%1」です。対応しているのは cpu、memory、diskSize です。</translation>
    </message>
    <message>
        <source>minLimit of %1 is no number.</source>
        <translation>%1 の minLimit が数値ではありません。</translation>
    </message>
    <message>
        <source>A component of %1 has no resourceRequestParamRef.</source>
        <translation>%1 のコンポーネントに resourceRequestParamRef がありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackOverrides</name>
    <message>
        <source>The values cannot be read from line %1 on, so it is not known what differs.</source>
        <translation>値を %1 行目から読み取れないため、違いが分かりません。</translation>
    </message>
    <message>
        <source>The values of the pack cannot be read, so it is not known what differs.</source>
        <translation>パックの値を読み取れないため、違いが分かりません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackProblems</name>
    <message>
        <source>The rules of the pack are not checked. %1</source>
        <translation>パックのルールを検査していません。%1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackRowsTable</name>
    <message>
        <source>Take the row away (Del)</source>
        <translation>行を削除 (Del)</translation>
    </message>
    <message>
        <source>Take the row away: %1</source>
        <translation>行を削除: %1</translation>
    </message>
    <message>
        <source>Columns of: %1</source>
        <translation>列: %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSectionRules</name>
    <message>
        <source>Move it into &quot;pack&quot;</source>
        <translation>&quot;pack&quot; の中へ移動</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs inside &quot;pack&quot;: indent it below &quot;pack:&quot;. Here it has no effect.</source>
        <translation>&quot;%1&quot; は &quot;pack&quot; の中に置くものです。&quot;pack:&quot; の下に字下げしてください。この位置では効果がありません。</translation>
    </message>
    <message>
        <source>The install priority must be a whole number in quotes, such as &quot;10&quot;; lower ones are installed first.</source>
        <translation>インストール優先度は &quot;10&quot; のように、引用符で囲んだ整数にしてください。小さいほど先にインストールされます。</translation>
    </message>
    <message>
        <source>The install priority is a text: put the number in quotes.</source>
        <translation>インストール優先度は文字列です。数字を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>A namespace has up to 63 small letters, digits and &quot;-&quot;, and begins and ends with a letter or digit.</source>
        <translation>名前空間は英小文字、数字、&quot;-&quot; で 63 文字以内とし、先頭と末尾は英小文字か数字にしてください。</translation>
    </message>
    <message>
        <source>Rename it to &quot;%1&quot;</source>
        <translation>&quot;%1&quot; に名前を変更</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in this list; &quot;%2&quot; is meant.</source>
        <translation>このリストで &quot;%1&quot; は意味を持ちません。&quot;%2&quot; の誤りです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackSettings</name>
    <message>
        <source>Line %1 has the alias *%2: change it where its anchor stands.</source>
        <translation>%1 行目はエイリアス *%2 です。アンカーの位置で変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has keys where a text is expected. They are kept; change them in the text.</source>
        <translation>%1 行目は文字列ではなくキーです。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has a list where a text is expected. It is kept; change it in the text.</source>
        <translation>%1 行目は文字列ではなくリストです。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 begins a text of several lines. It is kept; change it in the text.</source>
        <translation>%1 行目から複数行の文字列が始まります。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has a key that is no text. It is kept; change it in the text.</source>
        <translation>%1 行目のキーは文字列ではありません。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has the key “%2”, which is there twice: take one away in the text.</source>
        <translation>%1 行目のキー「%2」は重複しています。テキストで一方を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 has an item without keys; “%2” is expected. It is kept; change it in the text.</source>
        <translation>%1 行目の項目にキーがありません。「%2」が必要です。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has no keys, as they are expected here. It is kept; change it in the text.</source>
        <translation>%1 行目に必要なキーがありません。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>Line %1 has no list, as it is expected here. It is kept; change it in the text.</source>
        <translation>%1 行目に必要なリストがありません。残してあるので、テキストで変更してください。</translation>
    </message>
    <message>
        <source>“%1” is there twice, in line %2 first: take one away in the text.</source>
        <translation>「%1」が重複しています。1 つ目は %2 行目です。テキストで一方を削除してください。</translation>
    </message>
    <message>
        <source>The values have no keys, so there is no place for settings.</source>
        <translation>値にキーがないため、設定を置く場所がありません。</translation>
    </message>
    <message>
        <source>“pack” has something else than keys.</source>
        <translation>「pack」の内容がキーではありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackStorage</name>
    <message>
        <source>The folder %1 is not there or cannot be read.</source>
        <translation>フォルダー %1 が存在しないか、読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not read: it is not in the folder of the pack.</source>
        <translation>%1 を読み込みません。パックのフォルダーの中にありません。</translation>
    </message>
    <message>
        <source>%1 is not read: it is no file, or larger than 16 MiB.</source>
        <translation>%1 を読み込みません。ファイルではないか、16 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 is not read: %2.</source>
        <translation>%1 を読み込みません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: its SHA-256 is not the one that it is named by.</source>
        <translation>%1 は破損しています。SHA-256 が名前と一致しません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PackView</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Presets (%1)</source>
        <translation>プリセット (%1)</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>%1 から取得(&amp;F)</translation>
    </message>
    <message>
        <source>*Its values and README are still on the server of the catalog %1. Fetch it to see them and to add it.*</source>
        <translation>*値と README はまだカタログ %1 のサーバーにあります。取得すると、内容を確認して追加できます。*</translation>
    </message>
    <message>
        <source>*This pack has no README.*</source>
        <translation>*このパックに README はありません。*</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>イメージ (%1)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PaletteActions</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command is like “%1”.</source>
        <translation>「%1」に一致するコマンドはありません。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Go to layer, manifest, variable, key, window or file</source>
        <translation>レイヤー、マニフェスト、変数、キー、ウィンドウ、ファイルへ移動</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>「%1」という移動先はありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PanelHelp</name>
    <message>
        <source>What the profile is: its name and version, its type and cloud, its tags. The pencil edits them, and a click on the version lists the others that there are.</source>
        <translation>プロファイルの名前とバージョン、タイプとクラウド、タグです。鉛筆のボタンで編集でき、バージョンをクリックすると、ほかのバージョンが一覧表示されます。</translation>
    </message>
    <message>
        <source>The layers of the profile, as the product shows them: the operating system at the bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged to other places, also by Alt+Up and Alt+Down; core layers keep theirs.</source>
        <translation>プロファイルのレイヤーを製品と同じ順に示します。一番下がオペレーティングシステム、上がアドオンです。クリックするとレイヤーのテキストが表示されます。アドオンはドラッグ、または Alt+↑ と Alt+↓ で移動できますが、コアレイヤーの位置は変わりません。</translation>
    </message>
    <message>
        <source>The profiles of one folder, each with its versions. A double click opens one in this window.</source>
        <translation>1 つのフォルダーにあるプロファイルと、それぞれのバージョンです。ダブルクリックすると、このウィンドウで開きます。</translation>
    </message>
    <message>
        <source>The choices that the pack of this layer offers for its values. While the pointer is over one, the editor shows which lines would go and come; a click makes the change, and undo takes it back.</source>
        <translation>このレイヤーのパックが値に対して用意している選択肢です。ポインターを重ねると、削除および追加される行がエディターに表示されます。クリックで変更し、「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>What stands below “pack:” in the values of this layer, as a form: namespace, install priority, images and the like. The form and the text are one; a change of either shows in the other.</source>
        <translation>このレイヤーの値の「pack:」の下にある内容 (名前空間、インストール優先度、イメージなど) をフォームにしたものです。フォームとテキストは連動し、一方の変更は他方にも反映されます。</translation>
    </message>
    <message>
        <source>What is asked of those who deploy the profile. A layer takes the answer where its text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows are dragged to change it.</source>
        <translation>プロファイルのデプロイ時に入力を求める内容です。レイヤーのテキストの {{.spectro.var.NAME}} に、入力された値が入ります。ここでの順序はデプロイ画面での順序で、行をドラッグして変更できます。</translation>
    </message>
    <message>
        <source>In which order layers are installed: those with the lowest priority first, those with the same one together. A layer that is dragged to another wave gets its priority.</source>
        <translation>レイヤーのインストール順序です。優先度の数が小さいものから順に、同じものは同時にインストールされます。別のウェーブにドラッグしたレイヤーには、そのウェーブの優先度が設定されます。</translation>
    </message>
    <message>
        <source>The text as a cluster would get it: variables, macros and values of other packs are filled in, by values that you can choose to try. Nothing of this is saved in the profile.</source>
        <translation>クラスターが受け取る形のテキストです。変数、マクロ、ほかのパックの値が埋め込まれ、試す値を選ぶこともできます。ここでの内容はプロファイルに保存されません。</translation>
    </message>
    <message>
        <source>The keys of the text that is shown. A click goes there, and the key at the cursor is selected here.</source>
        <translation>表示中のテキストのキーです。クリックするとその場所に移動します。カーソル位置のキーがここで選択されます。</translation>
    </message>
    <message>
        <source>What is wrong or odd in the profile, looked at while you work. A click goes there; the link at the right mends it. With the keyboard here, F1 tells about the rule behind the selected problem.</source>
        <translation>作業中に検査した、プロファイルの誤りや不審な点です。クリックするとその場所に移動し、右側のリンクで修正できます。ここにフォーカスがあるときに F1 を押すと、選択した問題のルールの説明が表示されます。</translation>
    </message>
    <message>
        <source>All places where what was asked for is used: a variable, an anchor, a value of a pack. A click goes there.</source>
        <translation>検索した変数、アンカー、パックの値などが使われているすべての場所です。クリックするとその場所に移動します。</translation>
    </message>
    <message>
        <source>The texts of the selected layer, each in a tab: its values and its manifests. What you do not touch stays as it is, byte for byte.</source>
        <translation>選択したレイヤーのテキスト (値とマニフェスト) を、1 つずつタブに表示します。手を加えていない部分は 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Whether all is saved, how many layers there are, where the cursor is and whether the text can be read. A click on the problems goes to them, one on the line asks for another.</source>
        <translation>保存の状態、レイヤーの数、カーソルの位置、テキストを読み取れるかどうかを示します。問題をクリックすると問題へ移動し、行をクリックすると移動先の行を指定できます。</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs: what an upgrade has to carry over. Return goes to a value, Delete gives it back the meaning that it has in the pack.</source>
        <translation>パックと異なる値の一覧です。アップグレードの際に引き継ぐ値です。Return で値に移動し、Delete でパックの値に戻します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PasswordStore</name>
    <message>
        <source>The system&apos;s keychain does not answer: it may be locked. The password is not kept.</source>
        <translation>システムのキーチェーンが応答しません。ロックされている可能性があります。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password: %1. It is not kept.</source>
        <translation>パスワードを保存できるキーチェーンがシステムにありません: %1。パスワードは保存されません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>No fonts are installed here, without which no PDF can be drawn. Install some, such as the DejaVu fonts, or write HTML or Markdown.</source>
        <translation>フォントがインストールされていないため、PDF を作成できません。DejaVu フォントなどをインストールするか、HTML または Markdown で書き出してください。</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn. Write HTML or Markdown instead.</source>
        <translation>PDF のページを作成できませんでした。HTML または Markdown で書き出してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PlaceList</name>
    <message>
        <source>manifest of %1</source>
        <translation>%1 のマニフェスト</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>variable · %1</source>
        <translation>変数 · %1</translation>
    </message>
    <message>
        <source>other window</source>
        <translation>ほかのウィンドウ</translation>
    </message>
    <message>
        <source>other window · %1</source>
        <translation>ほかのウィンドウ · %1</translation>
    </message>
    <message>
        <source>recent file · %1</source>
        <translation>最近使ったファイル · %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesActions</name>
    <message>
        <source>It is used for this session.</source>
        <translation>このセッションの間だけ使用します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>エディター(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Counts at once, for texts, numbers and dates. Steps that were done before keep their names.</source>
        <translation>テキスト、数値、日付にすぐに反映されます。すでに行った操作の名前は変わりません。</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外観(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of each file</source>
        <translation>ファイルごとに残す以前のバージョンの数(&amp;V)</translation>
    </message>
    <message>
        <source>Before a file is saved over, a copy of it is kept, 256 MiB in all.</source>
        <translation>ファイルを上書き保存する前に、コピーを残します。全体で 256 MiB までです。</translation>
    </message>
    <message>
        <source>Nothing is contacted before you ask for it. The way leads through the system&apos;s proxy, or the one that its PAC file names. Where that asks who you are:</source>
        <translation>操作するまで、どこにも接続しません。接続にはシステムのプロキシ、またはその PAC ファイルで指定されたプロキシを使用します。プロキシが認証を求める場合:</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションの間だけ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>パスワードの保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show what a file holds before it is opened</source>
        <translation>ファイルを開く前に内容を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetBoard</name>
    <message>
        <source>The values are no YAML from line %1 on.</source>
        <translation>値は %1 行目から YAML ではありません。</translation>
    </message>
    <message>
        <source>the pack itself has a preset of this name: rename yours</source>
        <translation>パック自体に同じ名前のプリセットがあります。自作の方の名前を変更してください</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetFile</name>
    <message>
        <source>There is no preset “%1” in the group “%2”.</source>
        <translation>グループ「%2」にプリセット「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetList</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>自作 · %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 オフ</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameDialog</name>
    <message>
        <source>Rename a Preset</source>
        <translation>プリセット名の変更</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Values that it is on in go on naming “%1:%2”: choose it there again.</source>
        <translation>適用済みの値は「%1:%2」のままです。値の側で選択し直してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetNameForm</name>
    <message>
        <source>&amp;Shown as</source>
        <translation>表示名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What the values name it by. Unique in its group.</source>
        <translation>値の中で使われる名前。グループ内で一意にします。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Of the presets of a group, at most one is on. One that is alone is a switch.</source>
        <translation>グループの中で有効にできるプリセットは 1 つだけです。1 つしかない場合はオン/オフの切り替えになります。</translation>
    </message>
    <message>
        <source>Say what the preset is to be shown as.</source>
        <translation>プリセットの表示名を入力してください。</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>プリセットの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a group, or write a new one.</source>
        <translation>グループを選択するか、新しいグループを入力してください。</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1” in this group: choose another name.</source>
        <translation>パック自体のこのグループにプリセット「%1」があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>You have a preset “%1” in this group already: choose another name.</source>
        <translation>このグループに自作プリセット「%1」がすでにあります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetPreview</name>
    <message>
        <source>Preview of a preset</source>
        <translation>プリセットのプレビュー</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRecording</name>
    <message>
        <source>Presets are about values, and these are no map.</source>
        <translation>プリセットは値に対するものですが、この値はマップではありません。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or write the value out.</source>
        <translation>%1 はエイリアス *%2 で、アンカーは別の場所にあります。その値も記録するか、値を直接書いてください。</translation>
    </message>
    <message>
        <source>There is nothing at %1, neither in the pack&apos;s values nor in these.</source>
        <translation>%1 はパックの値にも現在の値にもありません。</translation>
    </message>
    <message>
        <source>There is nothing to record: choose a value.</source>
        <translation>記録するものがありません。値を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written as a preset.</source>
        <translation>%1 はプリセットとして書き込めません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetRow</name>
    <message>
        <source>%1: %2, your own preset</source>
        <translation>%1: %2 (自作プリセット)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename, export or delete this preset of yours</source>
        <translation>この自作プリセットの名前の変更、エクスポート、削除</translation>
    </message>
    <message>
        <source>Rename, export or delete %1</source>
        <translation>%1 の名前の変更、エクスポート、削除</translation>
    </message>
    <message>
        <source>Set Again</source>
        <translation>再設定</translation>
    </message>
    <message>
        <source>The values are as the preset has them again</source>
        <translation>値をプリセットのとおりに戻します</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>%1 を再設定</translation>
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
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>on, as the preset has it</source>
        <translation>オン (プリセットのとおり)</translation>
    </message>
    <message>
        <source>on, as the marker says</source>
        <translation>オン (マーカーによる)</translation>
    </message>
    <message>
        <source>edited since: %1</source>
        <translation>適用後に編集: %1</translation>
    </message>
    <message>
        <source>the marker says on, the values say otherwise</source>
        <translation>マーカーはオンですが、値が一致しません</translation>
    </message>
    <message>
        <source>cannot be applied: %1</source>
        <translation>適用できません: %1</translation>
    </message>
    <message>
        <source>the values are so already, without the marker</source>
        <translation>値はすでに同じですが、マーカーがありません</translation>
    </message>
    <message>
        <source>the marker names “%1”, which the pack does not have</source>
        <translation>マーカーの「%1」はパックにありません</translation>
    </message>
    <message>
        <source>no preset of this group is on</source>
        <translation>このグループで有効なプリセットはありません</translation>
    </message>
    <message>
        <source>cannot be taken back: %1</source>
        <translation>取り消せません: %1</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back</source>
        <translation>プリセットの行を取り除く</translation>
    </message>
    <message>
        <source>take the preset&apos;s lines back: %1</source>
        <translation>プリセットの行を取り除く: %1</translation>
    </message>
    <message>
        <source>Edited since: %1</source>
        <translation>適用後に編集: %1</translation>
    </message>
    <message>
        <source>Your own values would go: %1. Undo brings them back.</source>
        <translation>自分で設定した値が失われます: %1。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <translation>プリセット %1: %2</translation>
    </message>
    <message>
        <source>%1, from the profile&apos;s own packs</source>
        <translation>%1 (プロファイル自体のパック)</translation>
    </message>
    <message>
        <source>%1, from the catalog %2</source>
        <translation>%1 (カタログ %2)</translation>
    </message>
    <message>
        <source>%1, from the sample catalog</source>
        <translation>%1 (サンプルカタログ)</translation>
    </message>
    <message>
        <source>%1; the layer is %2</source>
        <translation>%1。レイヤーは %2 です</translation>
    </message>
</context>
<context>
    <name>Layerwright::Presets</name>
    <message>
        <source>The preset &quot;%1&quot; of the group &quot;%2&quot; cannot be named in the values: its names hold commas, colons or line ends.</source>
        <translation>グループ &quot;%2&quot; のプリセット &quot;%1&quot; は、名前にコンマ、コロン、または改行があるため、値の中で指定できません。</translation>
    </message>
    <message>
        <source>The presets cannot be read, line %1: %2</source>
        <translation>プリセットの %1 行目を読み取れません: %2</translation>
    </message>
    <message>
        <source>The presets cannot be read: at their top a key &quot;presets&quot; is expected.</source>
        <translation>プリセットを読み取れません。最上位にキー &quot;presets&quot; が必要です。</translation>
    </message>
    <message>
        <source>The presets cannot be read: &quot;presets&quot; is not a list.</source>
        <translation>プリセットを読み取れません。&quot;presets&quot; がリストではありません。</translation>
    </message>
    <message>
        <source>A preset without a name stands in line %1.</source>
        <translation>%1 行目のプリセットに名前がありません。</translation>
    </message>
    <message>
        <source>The values hold more than one document, of which the product reads the first: move what stands below &quot;---&quot; in line %1 to a manifest, then choose the preset.</source>
        <translation>値に複数のドキュメントがありますが、製品が読み取るのは最初のものだけです。%1 行目の &quot;---&quot; より後をマニフェストへ移してから、プリセットを選択してください。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are: %2.</source>
        <translation>プリセット &quot;%1&quot; はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>Several presets are named &quot;%1&quot;; write GROUP:NAME.</source>
        <translation>&quot;%1&quot; というプリセットが複数あります。GROUP:NAME の形で指定してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::PresetsPanel</name>
    <message>
        <source>No layer is selected</source>
        <translation>レイヤーが選択されていません</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack. Select a layer to see those of its pack.</source>
        <translation>プリセットはパックに付属する設定の選択肢です。レイヤーを選択すると、そのパックのプリセットが表示されます。</translation>
    </message>
    <message>
        <source>Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a pack repository, or open an archive that has packs in it.</source>
        <translation>プリセットはパックのフォルダーにあります。パックリポジトリのチェックアウトなどのフォルダーを選択するか、パックを含むアーカイブを開いてください。</translation>
    </message>
    <message>
        <source>Layers of manifests have no presets</source>
        <translation>マニフェストレイヤーにプリセットはありません</translation>
    </message>
    <message>
        <source>Presets are ready-made choices that come with a pack.</source>
        <translation>プリセットはパックに付属する設定の選択肢です。</translation>
    </message>
    <message>
        <source>Its values can be edited as text all the same.</source>
        <translation>それでも、値をテキストとして編集できます。</translation>
    </message>
    <message>
        <source>More about your own presets</source>
        <translation>自作プリセットのその他の操作</translation>
    </message>
    <message>
        <source>Find preset</source>
        <translation>プリセットを検索</translation>
    </message>
    <message>
        <source>No preset has these words.</source>
        <translation>この語を含むプリセットはありません。</translation>
    </message>
    <message>
        <source>No pack is known for %1 %2</source>
        <translation>%1 %2 のパックが見つかりません</translation>
    </message>
    <message>
        <source>The pack %1 %2 has no presets</source>
        <translation>パック %1 %2 にプリセットはありません</translation>
    </message>
    <message>
        <source>Point at a choice to see the lines it changes.</source>
        <translation>選択肢にポインターを合わせると、変更される行が表示されます。</translation>
    </message>
    <message>
        <source>%1 Presets can be chosen again when that is mended.</source>
        <translation>%1 修正すると、プリセットを選択できるようになります。</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 を実行できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not done. %2</source>
        <translation>%1 を実行できませんでした。%2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
ルール: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>YAML, templates, names and the order of the layers are looked at while you work.</source>
        <translation>作業中は YAML、テンプレート、名前、レイヤーの順序を検査します。</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>メッセージをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Switch Off “%1” in This &amp;Profile</source>
        <translation>「%1」をこのプロファイルで無効化(&amp;P)</translation>
    </message>
    <message>
        <source>Switch Off “%1” in &amp;All Profiles</source>
        <translation>「%1」をすべてのプロファイルで無効化(&amp;A)</translation>
    </message>
    <message>
        <source>About This &amp;Rule…</source>
        <translation>このルールについて(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileActions</name>
    <message>
        <source>New from &amp;Template</source>
        <translation>テンプレートから新規作成(&amp;M)</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>テンプレートを読み込み中…</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>ほかのバージョンを検索中…</translation>
    </message>
    <message>
        <source>&amp;Change This Version…</source>
        <translation>このバージョンを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>テンプレート %1 を保存しました</translation>
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
        <translation>%1 は空のアーカイブです。</translation>
    </message>
    <message>
        <source>%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.</source>
        <translation>%1 はプロファイルではなくパックのアーカイブです。カタログからパックをプロファイルに追加してください。</translation>
    </message>
    <message>
        <source>%1 is a Helm chart, not a profile: add it to a profile as a layer.</source>
        <translation>%1 はプロファイルではなく Helm チャートです。レイヤーとしてプロファイルに追加してください。</translation>
    </message>
    <message>
        <source>%1 holds no profile: there is no %2 in it, and no other file that is a profile.</source>
        <translation>%1 にプロファイルはありません。%2 も、ほかのプロファイルのファイルもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n profiles (%2): unpack it and open one of them.</source>
        <translation>
            <numerusform>%1 に %n 個のプロファイル (%2) があります。展開して、その 1 つを開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was read from “%1” inside the archive.</source>
        <translation>アーカイブの中の「%1」からプロファイルを読み取りました。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Edit name, version, description and tags</source>
        <translation>名前、バージョン、説明、タグを編集</translation>
    </message>
    <message>
        <source>Edit profile info</source>
        <translation>プロファイル情報を編集</translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>Version of the profile; click for the others that there are</source>
        <translation>プロファイルのバージョン。クリックするとほかのバージョンが表示されます</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileDelegate</name>
    <message>
        <source>open here</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFile</name>
    <message>
        <source>%1 is a ZIP archive: unpack it and open the profile that is in it.</source>
        <translation>%1 は ZIP アーカイブです。展開して、中のプロファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd packed them.</source>
        <translation>%1 は xz または bzip2 で圧縮されています。先に展開してください。読み取れるのは gzip または zstd のアーカイブです。</translation>
    </message>
    <message>
        <source>%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).</source>
        <translation>%1 はプロファイルではありません。JSON や YAML のテキストでもアーカイブ (.tgz) でもありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no profile is.</source>
        <translation>%1 は %2 MiB を超えています。プロファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name, or that of a folder above it, is not UTF-8. Rename it first.</source>
        <translation>%1 を開けません。ファイルまたは上位フォルダーの名前が UTF-8 ではありません。先に名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 のリンク先 %2 が存在しません。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 が存在しません。</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe.</source>
        <translation>%1 はファイルではなく、デバイスまたはパイプです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileFolder</name>
    <message>
        <source>The folder %1 is not there any more: choose another.</source>
        <translation>フォルダー %1 がなくなっています。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that holds profiles.</source>
        <translation>%1 はフォルダーではありません。プロファイルのあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You may not look into the folder %1: ask its owner, or choose another.</source>
        <translation>フォルダー %1 を読み取る権限がありません。所有者に依頼するか、別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileProblems</name>
    <message>
        <source>Layer %1 has no name: give it one.</source>
        <translation>レイヤー %1 に名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename it.</source>
        <translation>レイヤー「%1」の名前に「/」があります。製品の新しいバージョンでは拒否されるため、名前を変更してください。</translation>
    </message>
    <message>
        <source>Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. A pack that is used twice is named DISPLAY-NAME--%1.</source>
        <translation>レイヤー「%1」はレイヤー %2 と同じ名前です。名前はプロファイル内で一意なので、一方を変更してください。2 回使うパックの名前は「表示名--%1」の形になります。</translation>
    </message>
    <message>
        <source>Manifest %1 of layer “%2” has no name: give it one.</source>
        <translation>レイヤー「%2」のマニフェスト %1 に名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>Layer “%1” has two manifests named “%2”: rename one.</source>
        <translation>レイヤー「%1」に「%2」というマニフェストが 2 つあります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none of these: choose the pack again from the registry that has it.</source>
        <translation>レイヤー「%1」のタイプは「%2」ですが、レジストリ「%3」の種類は「%4」で、このタイプを含みません。パックのあるレジストリから選択し直してください。</translation>
    </message>
    <message>
        <source>Layer “%1” names no version of its pack: choose one.</source>
        <translation>レイヤー「%1」にパックのバージョンがありません。選択してください。</translation>
    </message>
    <message>
        <source>Layer “%1” does not say which registry its pack is in; the product asks on import.</source>
        <translation>レイヤー「%1」にパックのレジストリの指定がありません。インポート時に製品が確認します。</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>The profile has no name. The product imports none without: give it one.</source>
        <translation>プロファイルに名前がありません。名前がないと製品にインポートできません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The profile&apos;s name holds a line end or another character that nobody sees: remove it.</source>
        <translation>プロファイルの名前に改行などの見えない文字があります。削除してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s name “%1” begins or ends with a blank, which nobody sees in a list: remove it.</source>
        <translation>プロファイルの名前「%1」の先頭または末尾に空白があり、一覧では見えません。削除してください。</translation>
    </message>
    <message>
        <source>The profile has no version; the product takes 1.0.0.</source>
        <translation>プロファイルにバージョンがありません。製品では 1.0.0 になります。</translation>
    </message>
    <message>
        <source>“%1” is not a version that the product takes: write three numbers such as 1.0.0, or 1.0.0-beta.</source>
        <translation>「%1」は製品が受け付けるバージョンではありません。1.0.0 のような 3 つの数字か、1.0.0-beta のように入力してください。</translation>
    </message>
    <message>
        <source>The profile has no type: choose infrastructure, full, add-on or system.</source>
        <translation>プロファイルにタイプがありません。インフラ、フル、アドオン、システムから選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not a profile type that is known here; it is kept as it is.</source>
        <translation>「%1」は未対応のプロファイルタイプです。そのまま保持します。</translation>
    </message>
    <message>
        <source>A profile with an operating system and Kubernetes is made for one cloud: choose which.</source>
        <translation>オペレーティングシステムと Kubernetes を含むプロファイルは 1 つのクラウド用です。クラウドを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.</source>
        <translation>「%1」は未対応のクラウドのため、カスタムクラウドとみなします。つづりを確認してください。</translation>
    </message>
    <message>
        <source>A tag has no name: remove it, or name it.</source>
        <translation>タグに名前がありません。削除するか、名前を付けてください。</translation>
    </message>
    <message>
        <source>The tag “%1” is there twice; the product keeps the last one: remove the other.</source>
        <translation>タグ「%1」が重複しています。製品では最後のものが残ります。もう一方を削除してください。</translation>
    </message>
    <message>
        <source>The storage layer is missing: add a pack for it, unless the cloud brings its own storage.</source>
        <translation>ストレージレイヤーがありません。クラウドに独自のストレージがない場合は、パックを追加してください。</translation>
    </message>
    <message>
        <source>Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, storage, then add-ons: move it down.</source>
        <translation>レイヤー「%1」(%2) が「%3」より上にあります。オペレーティングシステム、Kubernetes、ネットワーク、ストレージ、アドオンの順です。下へ移動してください。</translation>
    </message>
    <message>
        <source>Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an add-on.</source>
        <translation>レイヤー「%1」の種類「%2」は未対応です。そのまま保持し、アドオンとして扱います。</translation>
    </message>
    <message>
        <source>Layer “%1” has the type “%2”, which is not known here; it is kept as it is.</source>
        <translation>レイヤー「%1」のタイプ「%2」は未対応です。そのまま保持します。</translation>
    </message>
    <message>
        <source>Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a full one, or put the layer into an add-on profile.</source>
        <translation>レイヤー「%1」はアドオンですが、インフラプロファイルにアドオンは含められません。フルプロファイルにするか、レイヤーをアドオンプロファイルに移してください。</translation>
    </message>
    <message>
        <source>The profile has no layers yet.</source>
        <translation>プロファイルにレイヤーはまだありません。</translation>
    </message>
    <message>
        <source>A layer is missing that every cluster needs: %1. Add a pack for it.</source>
        <translation>すべてのクラスターに必要なレイヤーがありません: %1。パックを追加してください。</translation>
    </message>
    <message>
        <source>Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.</source>
        <translation>レイヤー「%1」は同じ種類 (%2) の 2 つ目です。クラスターには 1 つだけなので、一方を削除してください。</translation>
    </message>
    <message>
        <source>Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: change the profile&apos;s type, or remove the layer.</source>
        <translation>レイヤー「%1」はコアレイヤー (%2) です。含められるのはインフラまたはフルプロファイルだけです。プロファイルのタイプを変更するか、レイヤーを削除してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileReport</name>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>%1 (changed since)</source>
        <translation>%1 (適用後に変更)</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>ウェーブ %1</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSaving</name>
    <message>
        <source>The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with / for a folder.</source>
        <translation>名前 %1 からは出力形式が分かりません。末尾を .tgz、.json、.yaml、またはフォルダーを表す / にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileSummary</name>
    <message>
        <source>%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see what it is.</source>
        <translation>%1 は 64 MiB を超えているため、一覧表示のための展開を行いません。内容を見るには開いてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTemplates</name>
    <message>
        <source>The folder of templates, %1, cannot be made: look whether you may write there.</source>
        <translation>テンプレートのフォルダー %1 を作成できません。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed: look whether you may write there.</source>
        <translation>テンプレート %1 を削除できません。書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileText</name>
    <message>
        <source>%1 is a Terraform configuration: export the profile as JSON and open that.</source>
        <translation>%1 は Terraform の設定です。プロファイルを JSON としてエクスポートし、それを開いてください。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no profile in it.</source>
        <translation>%1 は空です。プロファイルがありません。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text: save it as UTF-8 and open it again.</source>
        <translation>%1 は UTF-16 テキストです。UTF-8 で保存してから開き直してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfileTree</name>
    <message>
        <source>this is no profile: a profile is an object with “metadata” and “spec”</source>
        <translation>プロファイルではありません。プロファイルは「metadata」と「spec」を持つオブジェクトです</translation>
    </message>
    <message>
        <source>this is an app profile; Layerwright designs cluster profiles</source>
        <translation>アプリプロファイルです。Layerwright が設計するのはクラスタープロファイルです</translation>
    </message>
    <message>
        <source>this is no profile: it has no “spec.template” with layers</source>
        <translation>プロファイルではありません。レイヤーを含む「spec.template」がありません</translation>
    </message>
    <message>
        <source>this is no profile: it looks like %1</source>
        <translation>プロファイルではありません。%1 と思われます</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; its published layers were read.</source>
        <translation>製品のサーバーの応答です。公開済みのレイヤーを読み取りました。</translation>
    </message>
    <message>
        <source>This is an answer of the product&apos;s server; the layers of its draft were read.</source>
        <translation>製品のサーバーの応答です。下書きのレイヤーを読み取りました。</translation>
    </message>
    <message>
        <source>It is saved in the form that the product imports: what describes the server&apos;s object (identifiers, dates, status) is then left out.</source>
        <translation>製品がインポートできる形式で保存されます。サーバー上のオブジェクトの情報 (識別子、日付、状態) は含まれません。</translation>
    </message>
    <message>
        <source>It names manifests without their text; they are empty here.</source>
        <translation>マニフェストのテキストが含まれていないため、ここでは空になっています。</translation>
    </message>
    <message>
        <source>This profile has its members at the top level; after a change it is saved in the form that the product imports.</source>
        <translation>このプロファイルはメンバーが最上位にあります。変更後は、製品がインポートできる形式で保存されます。</translation>
    </message>
    <message>
        <source>That form has no place for %1.</source>
        <translation>その形式に含められないもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes were left out.</source>
        <translation>
            <numerusform>ほかに %n 件の注記を省略しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>a Kubernetes object; it can be added to a profile as a manifest</source>
        <translation>Kubernetes オブジェクト (マニフェストとしてプロファイルに追加できます)</translation>
    </message>
    <message>
        <source>the pack.json of a pack; add the pack to a profile from a catalog</source>
        <translation>パックの pack.json (カタログからパックをプロファイルに追加してください)</translation>
    </message>
    <message>
        <source>a list from the product&apos;s server; save one profile of it</source>
        <translation>製品のサーバーからの一覧 (その中のプロファイルを 1 つ保存してください)</translation>
    </message>
    <message>
        <source>the presets.yaml of a pack</source>
        <translation>パックの presets.yaml</translation>
    </message>
    <message>
        <source>a list of profile variables</source>
        <translation>プロファイル変数の一覧</translation>
    </message>
    <message>
        <source>a list of macros</source>
        <translation>マクロの一覧</translation>
    </message>
    <message>
        <source>an error message of the product&apos;s server</source>
        <translation>製品のサーバーのエラーメッセージ</translation>
    </message>
    <message>
        <source>an answer of the product&apos;s server to a change; it names a profile but does not hold it</source>
        <translation>変更に対する製品のサーバーの応答 (プロファイルの名前だけで、内容がありません)</translation>
    </message>
    <message>
        <source>the values of a layer</source>
        <translation>レイヤーの値</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>新しいウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ProfilesPanel</name>
    <message>
        <source>No folder is chosen</source>
        <translation>フォルダーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a folder, and the profiles in it are listed here with their versions.</source>
        <translation>フォルダーを選択すると、その中のプロファイルがバージョンとともにここに表示されます。</translation>
    </message>
    <message>
        <source>When it is there again, its profiles are listed here.</source>
        <translation>再び利用できるようになると、プロファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>No profiles in this folder</source>
        <translation>このフォルダーにプロファイルはありません</translation>
    </message>
    <message>
        <source>Archives, JSON, YAML and folders that hold a profile are listed. Save one here, or choose another folder.</source>
        <translation>プロファイルを含むアーカイブ、JSON、YAML、フォルダーが表示されます。ここにプロファイルを保存するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Words of the name, the version, the type, the cloud, the tags, the description and the file are looked at.</source>
        <translation>名前、バージョン、タイプ、クラウド、タグ、説明、ファイルの中の語を検索します。</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>すべてのプロファイルを表示</translation>
    </message>
    <message>
        <source>Find profile</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Find profile in the folder</source>
        <translation>フォルダー内のプロファイルを検索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>No profile has “%1”</source>
        <translation>「%1」を含むプロファイルはありません</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>読み込み中… (%n ファイル)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s).</source>
        <translation>
            <numerusform>%n ファイルで中止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files are looked at: part them into folders.</source>
        <translation>
            <numerusform>最初の %n ファイルだけを対象にしています。フォルダーに分けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read; they are listed last.</source>
        <translation>
            <numerusform>%n ファイルを読み取れません。一覧の最後に表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
        <translation>… (以降は省略)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentList</name>
    <message>
        <source>Profiles that you open or save are listed here.</source>
        <translation>開いたり保存したりしたプロファイルが、ここに一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No files were open yet</source>
        <translation>最近使ったファイルはありません</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>%1 のピン留めを外す</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 をピン留め</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 を一覧から削除</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>新しいウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordPresetDialog</name>
    <message>
        <source>Record a Preset of %1</source>
        <translation>%1 のプリセットの記録</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All that differs from the pack (%n value(s))</source>
        <translation>
            <numerusform>パックと異なるすべて (値 %n 個)(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is s&amp;elected in the editor (%n value(s))</source>
        <translation>
            <numerusform>エディターで選択中のもの (値 %n 個)(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is s&amp;elected in the editor (nothing)</source>
        <translation>エディターで選択中のもの (なし)(&amp;E)</translation>
    </message>
    <message>
        <source>Select lines of the values in the editor first.</source>
        <translation>先にエディターで値の行を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Values that the preset has</source>
        <translation>プリセットに含める値(&amp;V)</translation>
    </message>
    <message>
        <source>The preset as YAML</source>
        <translation>プリセットの YAML</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>The values are those of the pack: there is nothing to record.</source>
        <translation>値はパックと同じです。記録するものがありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecordedValues</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>パックの値</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Values to record</source>
        <translation>記録する値</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>Layerwright::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Layerwright did not end as it should. What was not saved by then is still here; after it is restored, Undo leads back step by step to what the file held.</source>
        <translation>Layerwright が正常に終了しませんでした。保存されていなかった内容は残っています。復元後、「元に戻す」でファイルの内容まで 1 段階ずつ戻れます。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>They are offered again when Layerwright starts next.</source>
        <translation>次に Layerwright を起動したときに再び表示されます。</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n profiles?</source>
        <translation>
            <numerusform>%n 個のプロファイルの未保存の変更を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. The files stay as they are.</source>
        <translation>元には戻せません。ファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::Refresh</name>
    <message>
        <source>The index of “%1”</source>
        <translation>「%1」のインデックス</translation>
    </message>
    <message>
        <source>fetching the index</source>
        <translation>インデックスを取得中</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read. %2</source>
        <translation>カタログ「%1」を読み込めませんでした。%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The catalog “%1” is being refreshed by another window or program, or its folder %2 cannot be written to.</source>
        <translation>カタログ「%1」は別のウィンドウかプログラムが更新中か、フォルダー %2 に書き込めません。</translation>
    </message>
    <message>
        <source>The list of packs of “%1”</source>
        <translation>「%1」のパックの一覧</translation>
    </message>
</context>
<context>
    <name>Layerwright::RegularExpression</name>
    <message>
        <source>“%1” is no escape</source>
        <translation>「%1」はエスケープではありません</translation>
    </message>
    <message>
        <source>“%1” is no class of characters</source>
        <translation>「%1」は文字クラスではありません</translation>
    </message>
    <message>
        <source>“%1” is no range of characters</source>
        <translation>「%1」は文字の範囲ではありません</translation>
    </message>
    <message>
        <source>the “]” for “%1” is missing</source>
        <translation>「%1」に対応する「]」がありません</translation>
    </message>
    <message>
        <source>the “)” for “%1” is missing</source>
        <translation>「%1」に対応する「)」がありません</translation>
    </message>
    <message>
        <source>a “)” has no “(” in “%1”</source>
        <translation>「%1」の「)」に対応する「(」がありません</translation>
    </message>
    <message>
        <source>it ends with a “\”</source>
        <translation>末尾が「\」です</translation>
    </message>
    <message>
        <source>“%1” has nothing before it to repeat</source>
        <translation>「%1」の前に繰り返す対象がありません</translation>
    </message>
    <message>
        <source>“%1” repeats too often, or backwards</source>
        <translation>「%1」の繰り返し回数が多すぎるか、順序が逆です</translation>
    </message>
    <message>
        <source>“%1” repeats what is repeated already</source>
        <translation>「%1」は繰り返しをさらに繰り返しています</translation>
    </message>
    <message>
        <source>“%1” is unknown to RE2, which has no look-around</source>
        <translation>「%1」は RE2 にありません。先読みと後読みは使えません</translation>
    </message>
    <message>
        <source>“%1” is no name of a group</source>
        <translation>「%1」はグループの名前ではありません</translation>
    </message>
    <message>
        <source>it is too large when it is written out</source>
        <translation>展開すると大きすぎます</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters: shorten it.</source>
        <translation>正規表現が %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>正規表現「%1」を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>Layerwright::RelationProblems</name>
    <message>
        <source>%1 or newer</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 以前</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>No versions that are known satisfy all of them: change or remove one of the two.</source>
        <translation>すべての条件を満たすバージョンが見つかりません。どちらか一方を変更または削除してください。</translation>
    </message>
    <message>
        <source>No newer version of it is known: look for a pack in its place.</source>
        <translation>新しいバージョンが見つかりません。代わりのパックを探してください。</translation>
    </message>
    <message>
        <source>Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or the replicas.</source>
        <translation>レイヤー「%1」の値が要求しているのは %2 ですが、パックには %3 以上が必要です。要求量またはレプリカ数を増やしてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The packs that say what they need ask the machines of a cluster for %1. The product compares this with the machine pools when a cluster is made.</source>
        <translation>必要量の分かるパックは、クラスターのマシンに %1 を要求しています。製品はクラスターの作成時に、これをマシンプールと比較します。</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the profile and its cluster: give this one another.</source>
        <translation>レイヤー「%1」と「%2」の表示名がどちらも「%3」です。表示名はプロファイルとクラスターの中で一意なので、このレイヤーの表示名を変更してください。</translation>
    </message>
    <message>
        <source>Install it into the namespace %1</source>
        <translation>名前空間 %1 にインストール</translation>
    </message>
    <message>
        <source>Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set pack.namespace in its values.</source>
        <translation>レイヤー「%1」はチャートですが名前空間の指定がなく、「default」にインストールされます。値で pack.namespace を設定してください。</translation>
    </message>
    <message>
        <source>Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later destroys the namespace with everything in it, “%2” as well: give each layer a namespace of its own.</source>
        <translation>レイヤー「%1」と「%2」はどちらも名前空間「%3」にインストールされます。後で「%1」を削除すると、「%2」も含めて名前空間全体が失われます。レイヤーごとに専用の名前空間を指定してください。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is made for it, or make the profile one of another cloud.</source>
        <translation>レイヤー「%1」: パック %2 %3 は %4 用ですが、このプロファイルは %5 用です。対応するパックを使うか、プロファイルのクラウドを変更してください。</translation>
    </message>
    <message>
        <source>Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply such manifests: put it into a manifest layer of its own.</source>
        <translation>マニフェスト「%1」がコアレイヤー「%2」に付いています。エッジでは、このようなマニフェストは製品によって適用されません。専用のマニフェストレイヤーに移してください。</translation>
    </message>
    <message>
        <source>A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1</source>
        <translation>パックを読み取れないため、そのルールを検査していません。修正するか、作成者に連絡してください。%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more packs that cannot be read.</source>
        <translation>
            <numerusform>読み取れないパックがほかに %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is looked at. %4</source>
        <translation>レイヤー「%1」: %2 %3 の pack.json に読み取れない部分があります。残りの部分は検査しています。%4</translation>
    </message>
    <message>
        <source>The file %1 beside this one is “%2” %3 as well, and the product imports only one of them: give one another version or name.</source>
        <translation>同じ場所のファイル %1 も「%2」%3 です。製品にインポートできるのは一方だけです。どちらかのバージョンまたは名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from version, to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change versions: %1</source>
        <comment>a list of: layer → its new version</comment>
        <translation>バージョンを変更: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意のバージョン</translation>
    </message>
    <message>
        <source>Layer “%1” requires the pack “%2” (%3), and the stack has none.</source>
        <translation>レイヤー「%1」にはパック「%2」(%3) が必要ですが、スタックにありません。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Add it, unless another profile of the cluster brings it.</source>
        <translation>追加してください。ただし、クラスターの別のプロファイルにあれば不要です。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.</source>
        <translation>レイヤー「%1」%2 は「%3」(%4) と併用できませんが、スタックにあるのは %5 です。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its pack before clusters are upgraded.</source>
        <translation>レイヤー「%1」%2 は、アップグレードについて「%3」(%4) を挙げていますが、スタックにあるのは %5 です。クラスターをアップグレードする前に、パックの README を確認してください。</translation>
    </message>
    <message>
        <source>Layer “%1” %2 wants “%3” (%4), and the stack has %5.</source>
        <translation>レイヤー「%1」%2 には「%3」(%4) が必要ですが、スタックにあるのは %5 です。</translation>
    </message>
    <message>
        <source>The nearest versions that satisfy all of them: %1.</source>
        <translation>すべての条件を満たす最も近いバージョン: %1。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deprecated, and will be disabled.</source>
        <translation>レイヤー「%1」: パック %2 は非推奨です。今後、無効になります。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is disabled; the product offers it no longer.</source>
        <translation>レイヤー「%1」: パック %2 は無効です。製品では提供されなくなりました。</translation>
    </message>
    <message>
        <source>Layer “%1”: the pack %2 is deleted; the product cannot use it.</source>
        <translation>レイヤー「%1」: パック %2 は削除済みです。製品では使用できません。</translation>
    </message>
    <message>
        <source>Take a newer version: %1.</source>
        <translation>新しいバージョンにしてください: %1。</translation>
    </message>
    <message>
        <source>The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in “default”: set pack.namespace in the values of the layer, or metadata.namespace here.</source>
        <translation>オブジェクト「%1」に名前空間の指定がなく、レイヤー「%2」にもないため、「default」に作成されます。レイヤーの値で pack.namespace を設定するか、ここで metadata.namespace を設定してください。</translation>
    </message>
    <message>
        <source>Add: %1.</source>
        <translation>次を追加してください: %1。</translation>
    </message>
    <message>
        <source>Unless another profile of the cluster brings it, add: %1.</source>
        <translation>クラスターの別のプロファイルになければ、次を追加してください: %1。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportActions</name>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No program is known here that shows %1.</source>
        <translation>%1 を表示できるプログラムが見つかりません。</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 の印刷</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportFindings</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportSections</name>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Install wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Presets on</source>
        <translation>有効なプリセット</translation>
    </message>
    <message>
        <source>The profile has no layers.</source>
        <translation>プロファイルにレイヤーはありません。</translation>
    </message>
    <message>
        <source>In the order of the file, lowest first.</source>
        <translation>ファイルの順序 (下のレイヤーが先)。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>%1 に一致</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>The profile declares no variables.</source>
        <translation>プロファイルに変数は宣言されていません。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>パックの値</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more value(s).</source>
        <translation>
            <numerusform>… ほか値 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>As their packs have them: %1.</source>
        <translation>パックのとおり: %1。</translation>
    </message>
    <message>
        <source>Not compared, as their packs are not known in that very version: %1.</source>
        <translation>同じバージョンのパックがないため比較していないもの: %1。</translation>
    </message>
    <message>
        <source>No layer is one of a pack.</source>
        <translation>パックのレイヤーはありません。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>No values list images under pack.content.images, and no manifest names one.</source>
        <translation>pack.content.images にイメージの指定がある値も、イメージを使うマニフェストもありません。</translation>
    </message>
    <message>
        <source>Those that the values list under pack.content.images and those that manifests name. Charts may use others.</source>
        <translation>値の pack.content.images とマニフェストで指定されたイメージ。チャートがほかのイメージを使う場合があります。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of rules that are switched off are not among them.</source>
        <translation>
            <numerusform>無効なルールの検出結果 %n 件は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile without a name</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Values that differ from those of the packs.</source>
        <translation>パックと異なる値。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReportText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… ほか %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedPanel</name>
    <message>
        <source>Nothing to resolve</source>
        <translation>解決するものがありません</translation>
    </message>
    <message>
        <source>Select a layer to see its values and manifests as a cluster would get them.</source>
        <translation>レイヤーを選択すると、値とマニフェストをクラスターが受け取る形で表示します。</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Go to the next place that is not resolved</source>
        <translation>次の未解決の場所へ移動</translation>
    </message>
    <message>
        <source>Show Masked</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Show the values of masked variables, not asterisks</source>
        <translation>マスクした変数をアスタリスクではなく値で表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the whole text</source>
        <translation>選択部分をコピー (選択がなければ全体)</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>元の行へ移動</translation>
    </message>
    <message>
        <source>To the line in the editor (Return, or Ctrl and a click)</source>
        <translation>エディターの該当行へ移動 (Return、または Ctrl を押しながらクリック)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: 値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>埋め込み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a sample</source>
        <translation>
            <numerusform>サンプル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the result is no YAML</source>
        <translation>結果が YAML ではありません</translation>
    </message>
    <message>
        <source>Nothing to fill in: a cluster gets the text as it is</source>
        <translation>埋め込むものはありません。クラスターはこのままのテキストを受け取ります</translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved</source>
        <translation>
            <numerusform>未解決 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::ResolvedView</name>
    <message>
        <source>Resolved text</source>
        <translation>解決後のテキスト</translation>
    </message>
    <message>
        <source>&amp;Go to Source</source>
        <translation>元の行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Layerwright::Resolver</name>
    <message>
        <source>The profile has no variable “%1”.</source>
        <translation>プロファイルに変数「%1」はありません。</translation>
    </message>
    <message>
        <source>The variable “%1” is required and has no default: give it a sample value.</source>
        <translation>変数「%1」は必須ですがデフォルトがありません。サンプル値を指定してください。</translation>
    </message>
    <message>
        <source>A sample; the macro must exist where the profile is used.</source>
        <translation>サンプルです。マクロはプロファイルを使う場所に定義されている必要があります。</translation>
    </message>
    <message>
        <source>The macro “%1” must exist where the profile is used; it has no sample value here.</source>
        <translation>マクロ「%1」はプロファイルを使う場所に定義されている必要があります。ここにはサンプル値がありません。</translation>
    </message>
    <message>
        <source>A sample; each cluster has its own.</source>
        <translation>サンプルです。実際の値はクラスターごとに異なります。</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>製品にシステムマクロ「%1」はありません。</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”; the product puts the default here, or nothing.</source>
        <translation>スタックにレイヤー「%1」はありません。製品ではデフォルトか空になります。</translation>
    </message>
    <message>
        <source>The value “%1” refers to itself.</source>
        <translation>値「%1」が自身を参照しています。</translation>
    </message>
    <message>
        <source>The value “%1” is one reference too many.</source>
        <translation>値「%1」で参照が多すぎます。</translation>
    </message>
    <message>
        <source>The layer “%1” has no value “%2”; the product puts the default here, or nothing.</source>
        <translation>レイヤー「%1」に値「%2」はありません。製品ではデフォルトか空になります。</translation>
    </message>
    <message>
        <source>“%1” is not a single value.</source>
        <translation>「%1」は単一の値ではありません。</translation>
    </message>
    <message>
        <source>More would be filled in than fits.</source>
        <translation>埋め込む量が上限を超えています。</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values.</source>
        <translation>「%1」は製品の値ではありません。</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable.</source>
        <translation>製品ではプロファイル変数に関数を適用できません。</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>計算していません: %1。</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>関数「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ResourceSum</name>
    <message>
        <source>“%1” is no amount of %2, and is not counted: write one such as %3.</source>
        <translation>「%1」は %2 の量ではないため、集計しません。%3 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of replicas; one is counted: write a whole number.</source>
        <translation>「%1」はレプリカ数ではないため、1 とみなします。整数を入力してください。</translation>
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
        <translation>%1 MiB メモリ</translation>
    </message>
    <message>
        <source>%1 GiB memory</source>
        <translation>%1 GiB メモリ</translation>
    </message>
    <message>
        <source>%1 GB disk</source>
        <translation>%1 GB ディスク</translation>
    </message>
</context>
<context>
    <name>Layerwright::ReviewPage</name>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>What is odd; it can be mended later</source>
        <translation>注意が必要な点 (後から修正できます)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RuleListModel</name>
    <message>
        <source>%1 in this profile</source>
        <translation>%1 (このプロファイル)</translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 (すべてのプロファイル)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>検出する内容</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>このプロファイル</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>全プロファイル</translation>
    </message>
</context>
<context>
    <name>Layerwright::Rules</name>
    <message>
        <source>The text is no YAML from this place on</source>
        <translation>ここから先のテキストが YAML ではない</translation>
    </message>
    <message>
        <source>Something follows after the end of a document</source>
        <translation>ドキュメントの終わりの後に何かある</translation>
    </message>
    <message>
        <source>A tab stands in the indentation</source>
        <translation>インデントにタブがある</translation>
    </message>
    <message>
        <source>A byte is not UTF-8, or a character that YAML forbids</source>
        <translation>UTF-8 ではないバイト、または YAML で使えない文字がある</translation>
    </message>
    <message>
        <source>Values are nested deeper than is read</source>
        <translation>値の入れ子が深すぎて読み取れない</translation>
    </message>
    <message>
        <source>The text is larger than is read</source>
        <translation>テキストが大きすぎて読み取れない</translation>
    </message>
    <message>
        <source>A map has a key twice</source>
        <translation>マップのキーが重複している</translation>
    </message>
    <message>
        <source>A value or key begins with a template and has no quotes</source>
        <translation>テンプレートで始まる値またはキーが引用符で囲まれていない</translation>
    </message>
    <message>
        <source>An alias has no anchor</source>
        <translation>エイリアスのアンカーがない</translation>
    </message>
    <message>
        <source>A key of the product stands beside “pack”, not in it</source>
        <translation>製品のキーが「pack」の中ではなく横にある</translation>
    </message>
    <message>
        <source>The install priority is no number in quotes</source>
        <translation>インストール優先度が引用符で囲まれた数字ではない</translation>
    </message>
    <message>
        <source>The namespace is no name that Kubernetes takes</source>
        <translation>名前空間が Kubernetes で使える名前ではない</translation>
    </message>
    <message>
        <source>A key of “pack.content” is misspelt</source>
        <translation>「pack.content」のキーのつづりが誤っている</translation>
    </message>
    <message>
        <source>A document of a manifest is no object</source>
        <translation>マニフェストのドキュメントがオブジェクトではない</translation>
    </message>
    <message>
        <source>An object does not say of which kind it is</source>
        <translation>オブジェクトの種類が指定されていない</translation>
    </message>
    <message>
        <source>An object does not say of which API it is</source>
        <translation>オブジェクトの API が指定されていない</translation>
    </message>
    <message>
        <source>An object has no name</source>
        <translation>オブジェクトに名前がない</translation>
    </message>
    <message>
        <source>An object is in the profile twice</source>
        <translation>オブジェクトがプロファイル内で重複している</translation>
    </message>
    <message>
        <source>A value that the pack requires is missing</source>
        <translation>パックに必須の値がない</translation>
    </message>
    <message>
        <source>A value is not of the format that the pack wants</source>
        <translation>値がパックの求める書式ではない</translation>
    </message>
    <message>
        <source>A value that must stay as the pack has it was changed</source>
        <translation>変更できない値がパックから変更されている</translation>
    </message>
    <message>
        <source>A rule of the pack cannot be read</source>
        <translation>パックのルールを読み取れない</translation>
    </message>
    <message>
        <source>A password of the pack stands in clear text</source>
        <translation>パックのパスワードが平文で書かれている</translation>
    </message>
    <message>
        <source>A value is of another type than the chart wants</source>
        <translation>値の型がチャートの求めるものと異なる</translation>
    </message>
    <message>
        <source>A value is none that the chart allows</source>
        <translation>値がチャートで許可されたものではない</translation>
    </message>
    <message>
        <source>A key that the chart requires is missing</source>
        <translation>チャートに必須のキーがない</translation>
    </message>
    <message>
        <source>A key is none that the chart allows</source>
        <translation>キーがチャートで許可されたものではない</translation>
    </message>
    <message>
        <source>The chart&apos;s schema refers to something outside, which is not read</source>
        <translation>チャートのスキーマが、読み込まれない外部を参照している</translation>
    </message>
    <message>
        <source>Something in the chart&apos;s schema cannot be judged by</source>
        <translation>チャートのスキーマに、検査に使えない部分がある</translation>
    </message>
    <message>
        <source>A chart of the pack cannot be read</source>
        <translation>パックのチャートを読み取れない</translation>
    </message>
    <message>
        <source>A pack requires another that is not in the stack</source>
        <translation>パックに必要な別のパックがスタックにない</translation>
    </message>
    <message>
        <source>A pack requires another version of a pack of the stack</source>
        <translation>パックに必要な別のパックのバージョンが異なる</translation>
    </message>
    <message>
        <source>A pack does not work with another one of the stack</source>
        <translation>パックがスタックの別のパックと併用できない</translation>
    </message>
    <message>
        <source>A pack says something of upgrades of another one</source>
        <translation>パックに別のパックのアップグレードについての記載がある</translation>
    </message>
    <message>
        <source>A dependency of a pack cannot be read</source>
        <translation>パックの依存関係を読み取れない</translation>
    </message>
    <message>
        <source>A pack of the catalog cannot be read</source>
        <translation>カタログのパックを読み取れない</translation>
    </message>
    <message>
        <source>Something that looks like a secret stands in clear text</source>
        <translation>秘密情報と思われるものが平文で書かれている</translation>
    </message>
    <message>
        <source>The profile has no name, or one that is hard to read</source>
        <translation>プロファイルに名前がないか、名前が読みにくい</translation>
    </message>
    <message>
        <source>The profile&apos;s version is not of three numbers</source>
        <translation>プロファイルのバージョンが 3 つの数字ではない</translation>
    </message>
    <message>
        <source>The profile&apos;s type is missing or unknown</source>
        <translation>プロファイルのタイプがないか未対応である</translation>
    </message>
    <message>
        <source>The profile is for one cloud, and names none</source>
        <translation>特定のクラウド用のプロファイルにクラウドの指定がない</translation>
    </message>
    <message>
        <source>The profile is for a cloud of one&apos;s own</source>
        <translation>プロファイルが独自のクラウド用である</translation>
    </message>
    <message>
        <source>Another file of the folder has the name and version of the profile</source>
        <translation>フォルダー内の別のファイルと、プロファイルの名前とバージョンが同じである</translation>
    </message>
    <message>
        <source>A tag has no name, or that of another</source>
        <translation>タグに名前がないか、別のタグと同じである</translation>
    </message>
    <message>
        <source>The profile has no layers</source>
        <translation>プロファイルにレイヤーがない</translation>
    </message>
    <message>
        <source>A core layer is missing</source>
        <translation>コアレイヤーがない</translation>
    </message>
    <message>
        <source>A core layer stands above one that it belongs below</source>
        <translation>コアレイヤーが、下にあるべきレイヤーより上にある</translation>
    </message>
    <message>
        <source>A core layer is there twice</source>
        <translation>コアレイヤーが重複している</translation>
    </message>
    <message>
        <source>An add-on or system profile holds a core layer</source>
        <translation>アドオンまたはシステムプロファイルにコアレイヤーがある</translation>
    </message>
    <message>
        <source>An infrastructure profile holds an add-on</source>
        <translation>インフラプロファイルにアドオンがある</translation>
    </message>
    <message>
        <source>Two layers have one name</source>
        <translation>2 つのレイヤーの名前が同じである</translation>
    </message>
    <message>
        <source>Two layers have one display name</source>
        <translation>2 つのレイヤーの表示名が同じである</translation>
    </message>
    <message>
        <source>Layers share a namespace, which goes with one of them</source>
        <translation>レイヤーが名前空間を共有し、一方の削除で失われる</translation>
    </message>
    <message>
        <source>A pack is not made for the cloud of the profile</source>
        <translation>パックがプロファイルのクラウド用ではない</translation>
    </message>
    <message>
        <source>A core layer at the edge has manifests</source>
        <translation>エッジのコアレイヤーにマニフェストがある</translation>
    </message>
    <message>
        <source>What the packs of the stack ask of the machines</source>
        <translation>スタックのパックがマシンに要求する量</translation>
    </message>
    <message>
        <source>A value asks for less than the pack needs</source>
        <translation>値の要求量がパックの必要量より少ない</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be read</source>
        <translation>リソースの量を読み取れない</translation>
    </message>
    <message>
        <source>A layer has no name, or one that the product refuses</source>
        <translation>レイヤーに名前がないか、製品が拒否する名前である</translation>
    </message>
    <message>
        <source>A layer is of an unknown kind</source>
        <translation>レイヤーの種類が不明である</translation>
    </message>
    <message>
        <source>A layer is of an unknown type</source>
        <translation>レイヤーのタイプが不明である</translation>
    </message>
    <message>
        <source>A layer names no version of its pack</source>
        <translation>レイヤーにパックのバージョンの指定がない</translation>
    </message>
    <message>
        <source>A layer does not say which registry it comes from</source>
        <translation>レイヤーにレジストリの指定がない</translation>
    </message>
    <message>
        <source>A layer&apos;s type and its registry do not go together</source>
        <translation>レイヤーのタイプとレジストリが合わない</translation>
    </message>
    <message>
        <source>A layer names no namespace</source>
        <translation>レイヤーに名前空間の指定がない</translation>
    </message>
    <message>
        <source>A pack is deprecated or deleted</source>
        <translation>パックが非推奨または削除済みである</translation>
    </message>
    <message>
        <source>A manifest has no name</source>
        <translation>マニフェストに名前がない</translation>
    </message>
    <message>
        <source>Two manifests of a layer have one name</source>
        <translation>レイヤーの 2 つのマニフェストの名前が同じである</translation>
    </message>
    <message>
        <source>A variable has no name, or one with odd characters</source>
        <translation>変数に名前がないか、名前に使えない文字がある</translation>
    </message>
    <message>
        <source>Two variables have one name</source>
        <translation>2 つの変数の名前が同じである</translation>
    </message>
    <message>
        <source>A variable&apos;s format is unknown</source>
        <translation>変数の書式が不明である</translation>
    </message>
    <message>
        <source>A variable&apos;s input is unknown, or does not go with the rest of it</source>
        <translation>変数の入力方法が不明であるか、ほかの設定と合わない</translation>
    </message>
    <message>
        <source>The expression that a variable is checked by cannot be read</source>
        <translation>変数を検査する正規表現を読み取れない</translation>
    </message>
    <message>
        <source>The deploy form would refuse the default of a variable</source>
        <translation>変数のデフォルトがデプロイ画面で拒否される</translation>
    </message>
    <message>
        <source>Something is odd with the options of a variable</source>
        <translation>変数の選択肢に問題がある</translation>
    </message>
    <message>
        <source>A masked variable has its default in the file</source>
        <translation>マスクした変数のデフォルトがファイルに含まれている</translation>
    </message>
    <message>
        <source>The default of a variable holds a template</source>
        <translation>変数のデフォルトにテンプレートが含まれている</translation>
    </message>
    <message>
        <source>A template uses a variable that is not there</source>
        <translation>テンプレートが存在しない変数を使っている</translation>
    </message>
    <message>
        <source>No layer uses a variable</source>
        <translation>変数がどのレイヤーでも使われていない</translation>
    </message>
    <message>
        <source>A template applies a function to a variable</source>
        <translation>テンプレートが変数に関数を適用している</translation>
    </message>
    <message>
        <source>A variable stands in “pack.content”</source>
        <translation>「pack.content」の中に変数がある</translation>
    </message>
    <message>
        <source>“system.uri” has both a variable and a macro</source>
        <translation>「system.uri」に変数とマクロの両方がある</translation>
    </message>
    <message>
        <source>A variable stands in quotes that its values have</source>
        <translation>変数が、その値に含まれるのと同じ引用符で囲まれている</translation>
    </message>
    <message>
        <source>A template begins with no word that the product knows</source>
        <translation>テンプレートが製品の認識する語で始まっていない</translation>
    </message>
    <message>
        <source>A template uses an unknown system macro</source>
        <translation>テンプレートが不明なシステムマクロを使っている</translation>
    </message>
    <message>
        <source>A template uses a macro of a project or tenant</source>
        <translation>テンプレートがプロジェクトまたはテナントのマクロを使っている</translation>
    </message>
    <message>
        <source>A template refers to a layer that is not there</source>
        <translation>テンプレートが存在しないレイヤーを参照している</translation>
    </message>
    <message>
        <source>A template refers to a value that is not there</source>
        <translation>テンプレートが存在しない値を参照している</translation>
    </message>
    <message>
        <source>A template uses an unknown function</source>
        <translation>テンプレートが不明な関数を使っている</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesDialog</name>
    <message>
        <source>Only those that are &amp;off</source>
        <translation>無効なものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>%1 のルール</translation>
    </message>
    <message>
        <source>Find rule</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>ルールの説明</translation>
    </message>
    <message>
        <source>Switch &amp;All On</source>
        <translation>すべて有効化(&amp;A)</translation>
    </message>
    <message>
        <source>Open in &amp;Manual</source>
        <translation>マニュアルで開く(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Layerwright::RulesLine</name>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>All rules, and which of them are off</source>
        <translation>すべてのルールと、無効になっているルール</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are off</source>
        <translation>
            <numerusform>無効なルール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; findings hidden by that: %2</source>
        <translation>%1 (非表示の検出結果: %2)</translation>
    </message>
</context>
<context>
    <name>Layerwright::SampleField</name>
    <message>
        <source>Back to the usual value</source>
        <translation>元の値に戻す</translation>
    </message>
    <message>
        <source>Usual value of %1</source>
        <translation>%1 の元の値</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1 のサンプル値</translation>
    </message>
    <message>
        <source>Has no value here.</source>
        <translation>ここには値がありません。</translation>
    </message>
    <message>
        <source>Hidden: a deployer always gets the default.</source>
        <translation>非表示: デプロイ担当者の値は常にデフォルトになります。</translation>
    </message>
    <message>
        <source>Read-only: a deployer always gets the default.</source>
        <translation>読み取り専用: デプロイ担当者の値は常にデフォルトになります。</translation>
    </message>
    <message>
        <source>Required, and has no default.</source>
        <translation>必須ですが、デフォルトがありません。</translation>
    </message>
    <message>
        <source>Has no default.</source>
        <translation>デフォルトがありません。</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>デフォルトです。</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Your sample.</source>
        <translation>自分で入力したサンプルです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SamplesForm</name>
    <message>
        <source>Where a text uses variables or macros, values to try can be entered here.</source>
        <translation>変数やマクロを使うテキストに試す値を、ここに入力できます。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>What a deployer would enter.</source>
        <translation>デプロイ担当者が入力する値。</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>These must exist where the profile is used.</source>
        <translation>プロファイルを使う場所に定義されている必要があります。</translation>
    </message>
    <message>
        <source>System macros</source>
        <translation>システムマクロ</translation>
    </message>
    <message>
        <source>Each cluster has its own; these are samples.</source>
        <translation>クラスターごとに異なります。ここの値はサンプルです。</translation>
    </message>
    <message>
        <source>Kept while the profile is open, and never written into it.</source>
        <translation>プロファイルを開いている間だけ保持され、プロファイルには書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaFixes</name>
    <message>
        <source>Put it in quotes</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を削除</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>「%1」に名前を変更</translation>
    </message>
    <message>
        <source>Add it as “%1”</source>
        <translation>「%1」として追加</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaProblems</name>
    <message>
        <source>The values are not checked by %1. %2</source>
        <translation>%1 による値の検査を行っていません。%2</translation>
    </message>
    <message>
        <source>Something in %1, line %2, is not checked. %3</source>
        <translation>%1 の %2 行目に検査していない部分があります。%3</translation>
    </message>
</context>
<context>
    <name>Layerwright::SchemaWords</name>
    <message>
        <source>nothing (null)</source>
        <translation>なし (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>“%1” is too short: the schema wants at least this many characters: %2.</source>
        <translation>「%1」が短すぎます。スキーマで必要な文字数は %2 以上です。</translation>
    </message>
    <message>
        <source>“%1” is too long: the schema allows at most this many characters: %2.</source>
        <translation>「%1」が長すぎます。スキーマで使える文字数は %2 以下です。</translation>
    </message>
    <message>
        <source>“%1” has too few items: the schema wants at least this many: %2.</source>
        <translation>「%1」の項目が足りません。スキーマで必要な数は %2 以上です。</translation>
    </message>
    <message>
        <source>“%1” has too many items: the schema allows at most this many: %2.</source>
        <translation>「%1」の項目が多すぎます。スキーマで使える数は %2 以下です。</translation>
    </message>
    <message>
        <source>“%1” has too few keys: the schema wants at least this many: %2.</source>
        <translation>「%1」のキーが足りません。スキーマで必要な数は %2 以上です。</translation>
    </message>
    <message>
        <source>“%1” has too many keys: the schema allows at most this many: %2.</source>
        <translation>「%1」のキーが多すぎます。スキーマで使える数は %2 以下です。</translation>
    </message>
    <message>
        <source>“%1” is in the list already, and the schema allows each item once.</source>
        <translation>「%1」はすでにリストにあります。スキーマでは同じ項目を 1 つしか使えません。</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>“%1” fits several alternatives of the schema, which allows just one of them.</source>
        <translation>「%1」はスキーマの複数の選択肢に一致しますが、一致してよいのは 1 つだけです。</translation>
    </message>
    <message>
        <source>“%1” is missing, and the schema requires it: add it.</source>
        <translation>「%1」はスキーマで必須ですが、ありません。追加してください。</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there.</source>
        <translation>「%1」というキーはスキーマでここに使えません。</translation>
    </message>
    <message>
        <source>“%1” lacks an item that the schema wants in the list, or has too many of them.</source>
        <translation>「%1」のリストには、スキーマが求める項目が足りないか多すぎます。</translation>
    </message>
    <message>
        <source>“%1” is not allowed there by the schema: remove it.</source>
        <translation>「%1」はスキーマでここに使えません。削除してください。</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types of values</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文字列「%1」</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空の文字列</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at least %2.</source>
        <translation>「%1」は「%3」ですが、スキーマでは %2 以上です。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants at most %2.</source>
        <translation>「%1」は「%3」ですが、スキーマでは %2 以下です。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants more than %2.</source>
        <translation>「%1」は「%3」ですが、スキーマでは %2 より大きい値です。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants less than %2.</source>
        <translation>「%1」は「%3」ですが、スキーマでは %2 未満です。</translation>
    </message>
    <message>
        <source>“%1” is “%3”; the schema wants a multiple of %2.</source>
        <translation>「%1」は「%3」ですが、スキーマでは %2 の倍数です。</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the form that the schema wants: %2</source>
        <translation>「%1」は「%3」で、スキーマの求める形ではありません: %2</translation>
    </message>
    <message>
        <source>“%1” is “%3”, which is not of the format that the schema wants: %2.</source>
        <translation>「%1」は「%3」で、スキーマの求める書式ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” fits none of the alternatives of the schema.</source>
        <translation>「%1」はスキーマのどの選択肢にも一致しません。</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>選択肢 %1: %2</translation>
    </message>
    <message>
        <source>“%1” has the wrong type. Expected: %2. Found: %3.</source>
        <translation>「%1」の型が正しくありません。必要な型: %2。現在の値: %3。</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.</source>
        <translation>「%1」の値はスキーマで使えません。使える値: %2。現在の値: %3。</translation>
    </message>
    <message>
        <source>“%1” is a key that the schema does not allow there. Known keys: %2.</source>
        <translation>「%1」というキーはスキーマでここに使えません。使えるキー: %2。</translation>
    </message>
    <message>
        <source>“%1” has a value that the schema rules out: %2.</source>
        <translation>「%1」の値はスキーマで禁止されています: %2。</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not read: a schema may refer to itself alone.</source>
        <translation>「%1」を参照していますが、読み込みません。スキーマが参照できるのは自身の中だけです。</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in it.</source>
        <translation>存在しない「%1」を参照しています。</translation>
    </message>
    <message>
        <source>“%1” refers to itself without end.</source>
        <translation>「%1」が自身を無限に参照しています。</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>It asks for more work than is done for one text.</source>
        <translation>1 つのテキストに対する処理量の上限を超えています。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>入力内容を消去</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Layerwright::SecretProblems</name>
    <message>
        <source>This is a private key or token in clear text: everybody who has the profile can read it. Use a profile variable that is masked, or a secret that exists in the cluster.</source>
        <translation>秘密鍵またはトークンが平文で書かれています。プロファイルを持つ全員が読めてしまいます。マスクしたプロファイル変数か、クラスターにある Secret を使用してください。</translation>
    </message>
    <message>
        <source>“%1” looks like a credential in clear text. If it is one, use a profile variable that is masked: &apos;{{.spectro.var.NAME}}&apos;.</source>
        <translation>「%1」は平文の認証情報と思われます。その場合は、マスクしたプロファイル変数を使用してください: &apos;{{.spectro.var.NAME}}&apos;。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ServerDialog</name>
    <message>
        <source>Nothing is asked of the server before you press the button.</source>
        <translation>ボタンを押すまで、サーバーへの問い合わせは行いません。</translation>
    </message>
    <message>
        <source>Add Catalog Server</source>
        <translation>カタログサーバーの追加</translation>
    </message>
    <message>
        <source>Catalog Server</source>
        <translation>カタログサーバー</translation>
    </message>
    <message>
        <source>Add and Read</source>
        <translation>追加して読み込む</translation>
    </message>
    <message>
        <source>Save and Read</source>
        <translation>保存して読み込む</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm リポジトリ</translation>
    </message>
    <message>
        <source>OCI registry of packs and charts</source>
        <translation>パックとチャートの OCI レジストリ</translation>
    </message>
    <message>
        <source>as the product calls this registry</source>
        <translation>製品でのこのレジストリの名前</translation>
    </message>
    <message>
        <source>Layers from this catalog say that they are from the registry of this name.</source>
        <translation>このカタログから追加したレイヤーは、この名前のレジストリのものとして記録されます。</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションの間だけ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>K&amp;eep the password</source>
        <translation>パスワードの保存(&amp;E)</translation>
    </message>
    <message>
        <source>A user name and password are not sent over http://, where others can read them.</source>
        <translation>第三者に読まれるため、ユーザー名とパスワードを http:// では送信しません。</translation>
    </message>
    <message>
        <source>Whoever is on the way to this server can pretend to be it.</source>
        <translation>通信経路上の第三者が、このサーバーになりすますことができます。</translation>
    </message>
    <message>
        <source>Where the server asks who you are. Names and passwords go to this server alone, and never over http://.</source>
        <translation>サーバーが認証を求める場合に使います。名前とパスワードはこのサーバーだけに送信され、http:// では送信されません。</translation>
    </message>
    <message>
        <source>In the keychain of your desktop, which asks you to unlock it, or in memory until the program ends.</source>
        <translation>デスクトップのキーチェーン (ロックの解除を求められます) か、プログラムの終了までメモリーに保存します。</translation>
    </message>
    <message>
        <source>Console of the product</source>
        <translation>製品のコンソール</translation>
    </message>
    <message>
        <source>none: the packs of the tenant</source>
        <translation>なし: テナントのパック</translation>
    </message>
    <message>
        <source>Pro&amp;ject UID</source>
        <translation>プロジェクト UID(&amp;J)</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>API キー(&amp;I)</translation>
    </message>
    <message>
        <source>K&amp;eep the key</source>
        <translation>キーの保存(&amp;E)</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>任意の名前</translation>
    </message>
    <message>
        <source>Layers from this catalog name the registry that the console tells.</source>
        <translation>このカタログから追加したレイヤーには、コンソールが示すレジストリが記録されます。</translation>
    </message>
    <message>
        <source>This console needs an API key: make one there, among the settings of the user.</source>
        <translation>このコンソールには API キーが必要です。コンソールのユーザー設定で作成してください。</translation>
    </message>
    <message>
        <source>Where the server is: https://… for a Helm repository, which has an index.yaml there, oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console.</source>
        <translation>サーバーの場所です。index.yaml がある Helm リポジトリは https://…、OCI レジストリは oci://HOST/PATH または https://…、コンソールは API の https://… です。</translation>
    </message>
    <message>
        <source>A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an address that begins with oci:// is always one. The console of your Palette has the packs of all registries that it knows.</source>
        <translation>Helm リポジトリにはチャートだけがあります。OCI レジストリにはパック、チャート、またはその両方があり、oci:// で始まるアドレスは常に OCI レジストリです。Palette のコンソールには、登録されているすべてのレジストリのパックがあります。</translation>
    </message>
    <message>
        <source>What the catalog is called here. Layers that come from it say that they are from the registry of this name, so take the one that your Palette has for it. A console says itself which registry a pack is from.</source>
        <translation>ここでのカタログの名前です。ここから追加したレイヤーはこの名前のレジストリのものとして記録されるため、Palette での名前を使用してください。コンソールは、パックがどのレジストリのものかを自ら示します。</translation>
    </message>
    <message>
        <source>The project whose packs are listed, by its UID in the console; those of the tenant where there is none.</source>
        <translation>パックを一覧するプロジェクトの、コンソールでの UID です。省略するとテナントのパックになります。</translation>
    </message>
    <message>
        <source>The password or access token of this user, or the API key of the console, which is made there among the settings of the user. It is never written to a file.</source>
        <translation>このユーザーのパスワードかアクセストークン、またはコンソールのユーザー設定で作成する API キーです。ファイルには書き込まれません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Second shortcut</source>
        <translation>2 つ目のショートカット</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.</source>
        <translation>入力欄でキーを押してください。Backspace で削除、Escape で変更を取りやめます。</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>割り当てを移す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep as It Is</source>
        <translation>そのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>ショートカット(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;or:</source>
        <translation>または(&amp;O):</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>キーなし: %1</translation>
    </message>
    <message>
        <source>No command is selected</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” in %3.</source>
        <translation>%1 は「%3」の「%2」のショートカットです。</translation>
    </message>
    <message>
        <source>%1 would be in the way of %2, the shortcut of “%3” in %4.</source>
        <translation>%1 は「%4」の「%3」のショートカット %2 と競合します。</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1 (変更済み)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutSheet</name>
    <message>
        <source>Shortcuts Sheet</source>
        <translation>ショートカット一覧表</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>コピー済み(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Layerwright::ShortcutsDialog</name>
    <message>
        <source>The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.</source>
        <translation>メニュー、名前、キーを検索します: 「ファイル 保存」、「Ctrl+Shift」。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find command or keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Show all commands</source>
        <translation>すべてのコマンドを表示</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>一覧表(&amp;H)…</translation>
    </message>
    <message>
        <source>All keys on one page, to be copied as text</source>
        <translation>すべてのキーを 1 ページに表示します。テキストとしてコピーできます</translation>
    </message>
    <message>
        <source>No command is like “%1”</source>
        <translation>「%1」に一致するコマンドはありません</translation>
    </message>
    <message>
        <source>Give all commands the keys that they had at first? What you have changed is lost.</source>
        <translation>すべてのコマンドのキーを最初の設定に戻しますか? 変更した内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>レイヤーはまだありません</translation>
    </message>
    <message>
        <source>A profile is a stack of layers. Begin with a pack or with manifests of your own, or open a profile that exists.</source>
        <translation>プロファイルはレイヤーのスタックです。パックや独自のマニフェストから始めるか、既存のプロファイルを開いてください。</translation>
    </message>
    <message>
        <source>The search looks at name, kind, version and registry.</source>
        <translation>名前、種類、バージョン、レジストリを検索します。</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>レイヤーを検索</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>すべてのレイヤーを表示</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>レイヤーを追加</translation>
    </message>
    <message>
        <source>No layer has “%1”</source>
        <translation>「%1」を含むレイヤーはありません</translation>
    </message>
</context>
<context>
    <name>Layerwright::StackPicture</name>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
</context>
<context>
    <name>Layerwright::StatusLine</name>
    <message>
        <source>Saved state</source>
        <translation>保存の状態</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>エンコーディングと改行</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>指定行へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>レイヤー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s)</source>
        <translation>
            <numerusform>ウェーブ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-ons are installed wave by wave, as their install priority says.</source>
        <translation>アドオンは、インストール優先度に従ってウェーブごとにインストールされます。</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ 警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ YAML</source>
        <translation>✓ YAML</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>%1 と通信中</translation>
    </message>
    <message>
        <source>Nothing here opens a connection unless you ask for that very thing.</source>
        <translation>操作で明示的に求めない限り、ネットワークに接続しません。</translation>
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
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1 (現在のステップ)</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1 (完了)</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1 (未完了)</translation>
    </message>
</context>
<context>
    <name>Layerwright::SubtreeMerge</name>
    <message>
        <source>The text to be merged has the key &quot;%1&quot; twice.</source>
        <translation>マージするテキストのキー &quot;%1&quot; が重複しています。</translation>
    </message>
    <message>
        <source>Only a map can be merged: the text to be merged is none.</source>
        <translation>マージできるのはマップだけです。マージするテキストがマップではありません。</translation>
    </message>
    <message>
        <source>Only a map can be merged with another: the text is none.</source>
        <translation>マージ先にできるのはマップだけです。元のテキストがマップではありません。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2, which cannot be merged into: change the value where its anchor stands.</source>
        <translation>%1 はエイリアス *%2 なのでマージできません。アンカーの位置で値を変更してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SymbolCommands</name>
    <message>
        <source>“%1” is a variable of this profile.</source>
        <translation>「%1」はこのプロファイルの変数です。</translation>
    </message>
    <message>
        <source>“%1” is a variable of this profile; its default is “%2”.</source>
        <translation>「%1」はこのプロファイルの変数で、デフォルトは「%2」です。</translation>
    </message>
    <message>
        <source>Nothing can refer to what is here: uses are found of keys of a layer&apos;s values, anchors, variables and macros.</source>
        <translation>ここにあるものは参照できません。使用箇所を検索できるのは、レイヤーの値のキー、アンカー、変数、マクロです。</translation>
    </message>
    <message>
        <source>“%1” is not defined here: rename it where it is (F12 goes there).</source>
        <translation>「%1」の定義はここにはありません。定義の場所で名前を変更してください (F12 で移動)。</translation>
    </message>
    <message>
        <source>There is no key, anchor or variable here that could get another name.</source>
        <translation>ここには名前を変更できるキー、アンカー、変数がありません。</translation>
    </message>
    <message>
        <source>rename anchor %1</source>
        <translation>アンカー %1 の名前の変更</translation>
    </message>
    <message>
        <source>There is another key “%1” beside this one: change one of them in the text.</source>
        <translation>同じ場所にもう 1 つキー「%1」があります。テキストで一方を変更してください。</translation>
    </message>
    <message>
        <source>rename key %1</source>
        <translation>キー %1 の名前の変更</translation>
    </message>
    <message>
        <source>use variable %1</source>
        <translation>変数 %1 の使用</translation>
    </message>
</context>
<context>
    <name>Layerwright::Symbols</name>
    <message>
        <source>No layer of this profile is the pack “%1”: the reference takes what another profile of the cluster says, or nothing.</source>
        <translation>このプロファイルに、パックが「%1」のレイヤーはありません。参照はクラスターの別のプロファイルの値になるか、空になります。</translation>
    </message>
    <message>
        <source>The values of “%1” have no “%2”: without a default the reference gives nothing.</source>
        <translation>「%1」の値に「%2」はありません。デフォルトがないと、参照は空になります。</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”: define it, or correct the name.</source>
        <translation>プロファイルに変数「%1」はありません。定義するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The macro “%1” is not part of a profile: it is defined in the project or tenant that the profile is imported into.</source>
        <translation>マクロ「%1」はプロファイルの一部ではありません。インポート先のプロジェクトまたはテナントで定義します。</translation>
    </message>
    <message>
        <source>“%1” is given by the product when a cluster is deployed.</source>
        <translation>「%1」はクラスターのデプロイ時に製品が設定します。</translation>
    </message>
    <message>
        <source>There is no alias, variable, macro or pack reference here whose definition could be shown.</source>
        <translation>ここには、定義を表示できるエイリアス、変数、マクロ、パックの参照がありません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::SystemMacro</name>
    <message>
        <source>The host that the application is reached at, in profiles of applications.</source>
        <translation>アプリケーションにアクセスするホスト (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The name of the application, in profiles of applications.</source>
        <translation>アプリケーションの名前 (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The name of the tier, in profiles of applications.</source>
        <translation>ティアの名前 (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The id of the application, in profiles of applications.</source>
        <translation>アプリケーションの ID (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The name of the application&apos;s profile.</source>
        <translation>アプリケーションのプロファイルの名前。</translation>
    </message>
    <message>
        <source>The id of the application&apos;s profile.</source>
        <translation>アプリケーションのプロファイルの ID。</translation>
    </message>
    <message>
        <source>The name of the tier&apos;s description, in profiles of applications.</source>
        <translation>ティアの記述の名前 (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The id of the tier&apos;s description, in profiles of applications.</source>
        <translation>ティアの記述の ID (アプリケーションのプロファイル用)。</translation>
    </message>
    <message>
        <source>The region of the cloud that the cluster runs in.</source>
        <translation>クラスターが動作するクラウドのリージョン。</translation>
    </message>
    <message>
        <source>The cloud that the cluster runs on.</source>
        <translation>クラスターが動作するクラウド。</translation>
    </message>
    <message>
        <source>The name of the cloud account of the cluster.</source>
        <translation>クラスターのクラウドアカウントの名前。</translation>
    </message>
    <message>
        <source>The id of the cloud account of the cluster.</source>
        <translation>クラスターのクラウドアカウントの ID。</translation>
    </message>
    <message>
        <source>The virtual address of the cluster&apos;s API, at the edge and on vSphere.</source>
        <translation>クラスターの API の仮想アドレス (エッジと vSphere)。</translation>
    </message>
    <message>
        <source>The name of the cluster.</source>
        <translation>クラスターの名前。</translation>
    </message>
    <message>
        <source>The id of the cluster.</source>
        <translation>クラスターの ID。</translation>
    </message>
    <message>
        <source>The name of the cluster&apos;s infrastructure profile.</source>
        <translation>クラスターのインフラプロファイルの名前。</translation>
    </message>
    <message>
        <source>The id of the cluster&apos;s infrastructure profile.</source>
        <translation>クラスターのインフラプロファイルの ID。</translation>
    </message>
    <message>
        <source>The version of the cluster&apos;s infrastructure profile.</source>
        <translation>クラスターのインフラプロファイルのバージョン。</translation>
    </message>
    <message>
        <source>The name of this profile.</source>
        <translation>このプロファイルの名前。</translation>
    </message>
    <message>
        <source>The id of this profile.</source>
        <translation>このプロファイルの ID。</translation>
    </message>
    <message>
        <source>The version of this profile.</source>
        <translation>このプロファイルのバージョン。</translation>
    </message>
    <message>
        <source>The version of Kubernetes in the cluster.</source>
        <translation>クラスターの Kubernetes のバージョン。</translation>
    </message>
    <message>
        <source>The name of the project that the cluster is in.</source>
        <translation>クラスターが属するプロジェクトの名前。</translation>
    </message>
    <message>
        <source>The id of the project that the cluster is in.</source>
        <translation>クラスターが属するプロジェクトの ID。</translation>
    </message>
    <message>
        <source>The port of the reverse proxy.</source>
        <translation>リバースプロキシのポート。</translation>
    </message>
    <message>
        <source>The protocol of the reverse proxy.</source>
        <translation>リバースプロキシのプロトコル。</translation>
    </message>
    <message>
        <source>The host of the reverse proxy that leads to the cluster.</source>
        <translation>クラスターにつながるリバースプロキシのホスト。</translation>
    </message>
    <message>
        <source>The port of the virtual hosts of the reverse proxy.</source>
        <translation>リバースプロキシの仮想ホストのポート。</translation>
    </message>
    <message>
        <source>The id of the tenant.</source>
        <translation>テナントの ID。</translation>
    </message>
    <message>
        <source>The mail address of whoever deploys the cluster.</source>
        <translation>クラスターをデプロイする人のメールアドレス。</translation>
    </message>
    <message>
        <source>The name of whoever deploys the cluster.</source>
        <translation>クラスターをデプロイする人の名前。</translation>
    </message>
    <message>
        <source>The id of whoever deploys the cluster.</source>
        <translation>クラスターをデプロイする人の ID。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagField</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>key:value, Return</source>
        <translation>key:value を入力して Return</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ %1 を削除</translation>
    </message>
</context>
<context>
    <name>Layerwright::TagRow</name>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Click to edit the tags</source>
        <translation>クリックしてタグを編集</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>+ Add tags</source>
        <translation>+ タグを追加</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateFunctions</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>there is nothing from byte %1 to %2 of a text of %3</source>
        <translation>%3 バイトのテキストに、バイト %1 から %2 の範囲はありません</translation>
    </message>
    <message>
        <source>the result would be too long</source>
        <translation>結果が長すぎます</translation>
    </message>
    <message>
        <source>the text is not Base64</source>
        <translation>テキストが Base64 ではありません</translation>
    </message>
    <message>
        <source>the number would be too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>“%1” is computed by the product alone</source>
        <translation>「%1」は製品でしか計算できません</translation>
    </message>
    <message>
        <source>there is no function “%1”</source>
        <translation>関数「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” is called with %2 values and takes %3</source>
        <translation>「%1」が %2 個の値で呼び出されていますが、必要なのは %3 個です</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1”: the result would be too long</source>
        <translation>「%1」: 結果が長すぎます</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplatePipeline</name>
    <message>
        <source>a text is not closed</source>
        <translation>文字列が閉じていません</translation>
    </message>
    <message>
        <source>“%1” is more than is computed here</source>
        <translation>「%1」の計算には対応していません</translation>
    </message>
    <message>
        <source>something is missing beside a “|”</source>
        <translation>「|」の前後に必要なものがありません</translation>
    </message>
</context>
<context>
    <name>Layerwright::TemplateRules</name>
    <message>
        <source>Change it to %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>“%1” is none of the product&apos;s values: these begin with .spectro.var, .spectro.system, .spectro.macro or .spectro.pack.</source>
        <translation>「%1」は製品の値ではありません。製品の値は .spectro.var、.spectro.system、.spectro.macro、.spectro.pack のどれかで始まります。</translation>
    </message>
    <message>
        <source>There is no function “%1”; templates know those of Go and of sprig.</source>
        <translation>関数「%1」はありません。テンプレートで使えるのは Go と sprig の関数です。</translation>
    </message>
    <message>
        <source>The profile has no variable “%1”, and the product refuses a layer that uses one that is not there: define it, or correct the name.</source>
        <translation>プロファイルに変数「%1」はありません。存在しない変数を使うレイヤーは製品が拒否します。定義するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The product applies no function to a profile variable: “%1” comes as it was entered. Take “%2” away.</source>
        <translation>製品ではプロファイル変数に関数を適用できず、「%1」は入力されたままの値になります。「%2」を取り除いてください。</translation>
    </message>
    <message>
        <source>The product fills in no variable in pack.content, which is read before a cluster is deployed: write “%1” out.</source>
        <translation>pack.content はクラスターのデプロイ前に読み取られるため、製品では変数が埋め込まれません。「%1」の値を直接書いてください。</translation>
    </message>
    <message>
        <source>system.uri takes variables or macros, not both: write one of them out.</source>
        <translation>system.uri に変数とマクロの両方は使えません。一方を直接書いてください。</translation>
    </message>
    <message>
        <source>A value of “%1” has a single quote, which ends the quotes around it here: use double quotes.</source>
        <translation>「%1」の値に単一引用符があり、ここでの引用符が途中で閉じてしまいます。二重引用符を使ってください。</translation>
    </message>
    <message>
        <source>A value of “%1” has a double quote or a backslash, which means something else within double quotes: use single quotes.</source>
        <translation>「%1」の値に二重引用符またはバックスラッシュがあり、二重引用符の中では別の意味になります。単一引用符を使ってください。</translation>
    </message>
    <message>
        <source>A value of “%1” has several lines, which quotes make one: use a block (|) here.</source>
        <translation>「%1」の値は複数行ですが、引用符の中では 1 行になります。ここではブロック (|) を使ってください。</translation>
    </message>
    <message>
        <source>The product documents no system macro “%1”: correct the name.</source>
        <translation>システムマクロ「%1」は製品のドキュメントにありません。名前を修正してください。</translation>
    </message>
    <message>
        <source>The macro “%1” must exist in the project or tenant before this profile is imported there.</source>
        <translation>マクロ「%1」は、このプロファイルをインポートする前に、プロジェクトまたはテナントに定義しておく必要があります。</translation>
    </message>
    <message>
        <source>The stack has no layer “%1”: where the cluster has none either, the product puts the default here, or nothing.</source>
        <translation>スタックにレイヤー「%1」はありません。クラスターにもない場合、製品ではデフォルトか空になります。</translation>
    </message>
    <message>
        <source>“%1” of layer “%2” is not a single value, but a map or a list.</source>
        <translation>レイヤー「%2」の「%1」は単一の値ではなく、マップまたはリストです。</translation>
    </message>
    <message>
        <source>The values of layer “%1” have no “%2”: the product puts nothing here.</source>
        <translation>レイヤー「%1」の値に「%2」はありません。製品では空になります。</translation>
    </message>
    <message>
        <source>No layer uses the variable “%1”.</source>
        <translation>変数「%1」はどのレイヤーでも使われていません。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextFinder</name>
    <message>
        <source>The expression takes too long</source>
        <translation>正規表現の処理に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n text(s)</source>
        <translation>
            <numerusform>%1 件 (%n テキスト)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, and there are more</source>
        <translation>%1 (ほかにもあり)</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>(%n テキスト)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n other text(s)</source>
        <translation>
            <numerusform>ほかの %n 個のテキストに %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::TextTabs</name>
    <message>
        <source>Texts of the layer</source>
        <translation>レイヤーのテキスト</translation>
    </message>
    <message>
        <source>Name of the manifest</source>
        <translation>マニフェストの名前</translation>
    </message>
    <message>
        <source>Values of the layer</source>
        <translation>レイヤーの値</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>マニフェスト %1</translation>
    </message>
    <message>
        <source>&amp;Add Manifest</source>
        <translation>マニフェストを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>右へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Split Into Documents</source>
        <translation>ドキュメントごとに分割(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Layerwright::TextView</name>
    <message>
        <source>paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>テキストの移動</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::TransferQueue</name>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Layerwright::TrustFields</name>
    <message>
        <source>Take &amp;any certificate of this server</source>
        <translation>このサーバーの証明書を検証しない(&amp;A)</translation>
    </message>
    <message>
        <source>the system&apos;s authorities alone</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate of an Authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A certificate in PEM form, where the server&apos;s own was issued by an authority that your system does not know. The authorities of the system count as well.</source>
        <translation>システムが認識していない認証局からサーバーの証明書が発行されている場合の、その認証局の PEM 形式の証明書です。システムの認証局も引き続き有効です。</translation>
    </message>
    <message>
        <source>Whatever certificate the server shows is taken. Nothing then tells whether it is the server that you mean: prefer the CA file.</source>
        <translation>サーバーの証明書を検証せずに受け入れます。目的のサーバーかどうかを確認できなくなるため、CA ファイルの使用をお勧めします。</translation>
    </message>
</context>
<context>
    <name>Layerwright::UploadDialog</name>
    <message>
        <source>&amp;Publish it at once, not as a draft</source>
        <translation>下書きにせず、すぐに公開(&amp;P)</translation>
    </message>
    <message>
        <source>Upload to Console</source>
        <translation>コンソールにアップロード</translation>
    </message>
    <message>
        <source>What the console wants to be told</source>
        <translation>コンソールから求められた情報</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send it in spite of %n error(s); Problems has them</source>
        <translation>
            <numerusform>%n 件のエラーがあっても送信 (「問題」を参照)(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the Console</source>
        <translation>コンソールに確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Name the console first, and the API key for it.</source>
        <translation>先にコンソールとその API キーを指定してください。</translation>
    </message>
    <message>
        <source>“Ask the Console” sends the profile to %1 to be checked: whether the name and version are free, and the packs and macros there. Nothing is changed there.</source>
        <translation>「コンソールに確認」でプロファイルを %1 に送信し、名前とバージョンが使えるか、パックとマクロがあるかを検査させます。コンソールの内容は変わりません。</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, and publishes it.</source>
        <translation>「インポート」で %1 を %2 に作成し、公開します。</translation>
    </message>
    <message>
        <source>“Import” makes %1 in %2, as a draft.</source>
        <translation>「インポート」で %1 を %2 に下書きとして作成します。</translation>
    </message>
    <message>
        <source>asking about %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>These macros are used and not there; make them in the console first: %1</source>
        <translation>次のマクロが使われていますが、存在しません。先にコンソールで作成してください: %1</translation>
    </message>
    <message>
        <source>Whether the macros are there is not known. %1</source>
        <translation>マクロがあるかどうかは不明です。%1</translation>
    </message>
    <message>
        <source>The console would take it.</source>
        <translation>コンソールはこのプロファイルを受け付けます。</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>%1 をインポート中</translation>
    </message>
    <message>
        <source>%1 is in %2 now. Its UID is %3.</source>
        <translation>%1 を %2 に追加しました。UID は %3 です。</translation>
    </message>
</context>
<context>
    <name>Layerwright::UseListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>layer, manifest</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>%1, %2, defined here: %3</source>
        <translation>%1、%2、ここで定義: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>Layerwright::UsesPanel</name>
    <message>
        <source>No uses</source>
        <translation>使用箇所はありません</translation>
    </message>
    <message>
        <source>With the cursor on a key, an anchor, a variable or a macro, Shift+F12 lists where it is used.</source>
        <translation>キー、アンカー、変数、マクロにカーソルを置いて Shift+F12 を押すと、使用箇所が表示されます。</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>「%1」は使われていません</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValueFormat</name>
    <message>
        <source>“true” or “false”</source>
        <translation>「true」または「false」</translation>
    </message>
    <message>
        <source>The format “%1” cannot be read: %2.</source>
        <translation>書式「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>the “}” of a placeholder is missing</source>
        <translation>プレースホルダーの「}」がありません</translation>
    </message>
    <message>
        <source>there is no type “%1”</source>
        <translation>型「%1」はありません</translation>
    </message>
    <message>
        <source>after “%1:” a “/” or a “[” is expected</source>
        <translation>「%1:」の後には「/」か「[」が必要です</translation>
    </message>
    <message>
        <source>the “/}” that ends a regular expression is missing</source>
        <translation>正規表現を閉じる「/}」がありません</translation>
    </message>
    <message>
        <source>the “]}” that ends a list is missing</source>
        <translation>リストを閉じる「]}」がありません</translation>
    </message>
    <message>
        <source>“[%1]” is no range such as “[1-9]”</source>
        <translation>「[%1]」は「[1-9]」のような範囲ではありません</translation>
    </message>
    <message>
        <source>the range “[%1]” ends before it begins</source>
        <translation>範囲「[%1]」の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>text like “%1”</source>
        <translation>「%1」の形の文字列</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>version such as “1.2.3”</source>
        <translation>「1.2.3」のようなバージョン</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>%1 から %2 までの数値</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>%1, pattern: “%2”</source>
        <comment>type of a value, regular expression</comment>
        <translation>%1、パターン: 「%2」</translation>
    </message>
</context>
<context>
    <name>Layerwright::ValuesEditor</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
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
            <numerusform>使用 %n 件</numerusform>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the masked value</source>
        <translation>マスクした値を表示</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>%1 (none of the choices)</source>
        <translation>%1 (選択肢にない値)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableForm</name>
    <message>
        <source>As a deployer sees it</source>
        <translation>デプロイ担当者の画面</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>表示名(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>書式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力方法(&amp;I)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Defa&amp;ult</source>
        <translation>デフォルト(&amp;U)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>E&amp;xpression that values fit (RE2)</source>
        <translation>値の正規表現 (RE2)(&amp;X)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Enter changes all uses, too.</source>
        <translation>Enter を押すと、使用箇所もすべて変更されます。</translation>
    </message>
    <message>
        <source>Used as {{.spectro.var.%1}}</source>
        <translation>{{.spectro.var.%1}} として使用</translation>
    </message>
    <message>
        <source>Fits when any part of the value does; ^ and $ make it the whole.</source>
        <translation>値の一部が一致すれば有効です。^ と $ で値全体との一致になります。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>No layer uses it yet. Write {{.spectro.var.%1}} into a layer&apos;s values.</source>
        <translation>まだどのレイヤーでも使われていません。レイヤーの値に {{.spectro.var.%1}} と書いてください。</translation>
    </message>
    <message>
        <source>Double-click goes there.</source>
        <translation>ダブルクリックで移動します。</translation>
    </message>
    <message>
        <source>What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and no other variable of the profile has it. Another name changes all texts that use it.</source>
        <translation>レイヤーで変数を使うときの名前です: {{.spectro.var.NAME}}。英数字、「_」、「-」が使え、プロファイル内のほかの変数と同じ名前は使えません。名前を変えると、使用しているすべてのテキストも変わります。</translation>
    </message>
    <message>
        <source>What a deployer reads above the field. No other variable of the profile has it.</source>
        <translation>デプロイ担当者に項目の上に表示される名前です。プロファイル内のほかの変数と同じものは使えません。</translation>
    </message>
    <message>
        <source>A sentence for the deployer: what the value does, and where one finds it.</source>
        <translation>値の働きと値の調べ方を、デプロイ担当者に向けて説明する文です。</translation>
    </message>
    <message>
        <source>Which values the deploy form takes. A number may be whole or decimal, a boolean is true or false, a version has three numbers, a network has a prefix as in 10.244.0.0/16.</source>
        <translation>デプロイ画面で受け付ける値の書式です。数値は整数でも小数でもよく、真偽値は true か false、バージョンは 3 つの数、ネットワークは 10.244.0.0/16 のようなプレフィックス付きです。</translation>
    </message>
    <message>
        <source>How the value is asked for: in one line, in several, or by a choice from a list.</source>
        <translation>値の入力方法です。1 行、複数行、またはリストからの選択で入力します。</translation>
    </message>
    <message>
        <source>What the deployer can choose from: the value that is put into the texts, and the label that is shown for it. A list needs a default among its values.</source>
        <translation>デプロイ担当者が選べる選択肢です。テキストに埋め込まれる値と、画面に表示されるラベルを指定します。リストには、その値のどれかをデフォルトとして設定する必要があります。</translation>
    </message>
    <message>
        <source>What is in the field before the deployer changes it. A read-only variable needs one, and so does one that is both hidden and required.</source>
        <translation>デプロイ担当者が変更する前に入っている値です。読み取り専用の変数と、非表示かつ必須の変数には必要です。</translation>
    </message>
    <message>
        <source>A regular expression in the syntax of RE2 that each value has to fit, such as ^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and back references are not in RE2.</source>
        <translation>すべての値が一致すべき RE2 構文の正規表現です (例: ^[a-z]+$)。^ と $ がない場合は、値の一部が一致すれば有効です。先読み、後読み、後方参照は RE2 では使えません。</translation>
    </message>
    <message>
        <source>The product deploys nothing before this variable has a value.</source>
        <translation>この変数に値が設定されるまで、製品は何もデプロイしません。</translation>
    </message>
    <message>
        <source>The value is shown as asterisks, also in what the product exports. A default of it still stands in this file in clear text.</source>
        <translation>値は、製品がエクスポートするものも含めてアスタリスクで表示されます。ただし、デフォルトはこのファイルに平文で書かれます。</translation>
    </message>
    <message>
        <source>The deployer is not asked, and the default counts.</source>
        <translation>デプロイ担当者に入力を求めず、デフォルトを使用します。</translation>
    </message>
    <message>
        <source>The deployer sees the default, and it cannot be changed.</source>
        <translation>デプロイ担当者にはデフォルトが表示されますが、変更できません。</translation>
    </message>
    <message>
        <source>The places in the texts of all layers that use the variable. A double click goes there. The variable can be removed when there are none.</source>
        <translation>すべてのレイヤーのテキストで、この変数を使っている場所です。ダブルクリックで移動します。使用箇所がなければ、変数を削除できます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableListModel</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>No layer uses it</source>
        <translation>どのレイヤーでも使われていません</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>使用 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableNames</name>
    <message>
        <source>A variable needs a name, by which layers refer to it.</source>
        <translation>変数には、レイヤーが参照するための名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.</source>
        <translation>「%1」は変数の名前として使用できません。英字、数字、「_」、「-」を使ってください。</translation>
    </message>
    <message>
        <source>The profile already has a variable “%1”: choose another name.</source>
        <translation>プロファイルにはすでに変数「%1」があります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablePreview</name>
    <message>
        <source>Sample value</source>
        <translation>サンプル値</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1 のサンプル値</translation>
    </message>
    <message>
        <source>A deployer does not see this field; the default is taken.</source>
        <translation>デプロイ担当者にはこの項目が表示されず、デフォルトが使われます。</translation>
    </message>
    <message>
        <source>A deployer sees this value and cannot change it.</source>
        <translation>デプロイ担当者にはこの値が表示されますが、変更できません。</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>空欄にできます。</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>この値は使用できます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableRules</name>
    <message>
        <source>There are two variables “%1”: rename one.</source>
        <translation>変数「%1」が 2 つあります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Two variables are shown as “%1”: change one display name.</source>
        <translation>「%1」と表示される変数が 2 つあります。一方の表示名を変更してください。</translation>
    </message>
    <message>
        <source>Variable “%1” has no name, so that no layer can use it: give it one.</source>
        <translation>変数「%1」に名前がないため、レイヤーで使えません。名前を付けてください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does not work in every version of the product: rename it.</source>
        <translation>変数「%1」: 名前に英字、数字、「_」、「-」以外の文字があり、製品のバージョンによっては動作しません。名前を変更してください。</translation>
    </message>
    <message>
        <source>Variable “%1” has the format “%2”, which is not known here; it is kept as it is.</source>
        <translation>変数「%1」の書式「%2」は未対応です。そのまま保持します。</translation>
    </message>
    <message>
        <source>Variable “%1” has the input “%2”, which is not known here; it is kept as it is.</source>
        <translation>変数「%1」の入力方法「%2」は未対応です。そのまま保持します。</translation>
    </message>
    <message>
        <source>Variable “%1” has options but no list to choose them from: make the input “dropdown”, or remove the options.</source>
        <translation>変数「%1」には選択肢がありますが、リストから選ぶ入力方法になっていません。入力方法を「dropdown」にするか、選択肢を削除してください。</translation>
    </message>
    <message>
        <source>Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input “text”.</source>
        <translation>変数「%1」は複数行の入力になっていますが、書式「%2」の値は 1 行です。入力方法を「text」にしてください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the expression that values are checked by is none that the product can read: %2</source>
        <translation>変数「%1」: 値を検査する正規表現を製品が読み取れません: %2</translation>
    </message>
    <message>
        <source>Variable “%1” is read-only and has no default, so that it can never get a value: give it one.</source>
        <translation>変数「%1」は読み取り専用でデフォルトがないため、値を設定できません。デフォルトを設定してください。</translation>
    </message>
    <message>
        <source>Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give it one.</source>
        <translation>変数「%1」は必須ですが、非表示でデフォルトがないため、誰も入力できません。デフォルトを設定してください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the product asks for the value when it imports.</source>
        <translation>変数「%1」: デフォルトが、エクスポート時に置き換えられたアスタリスクの列です。インポート時に製品が値を確認します。</translation>
    </message>
    <message>
        <source>Variable “%1” is masked, but its default stands in the file for everyone to read: leave the default empty where it is a secret.</source>
        <translation>変数「%1」はマスクされていますが、デフォルトがファイルに書かれ、誰でも読めます。秘密の値なら、デフォルトを空にしてください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the deploy form would refuse the default. %2</source>
        <translation>変数「%1」: デフォルトがデプロイ画面で拒否されます。%2</translation>
    </message>
    <message>
        <source>Variable “%1” has an option without a value: give it one, or remove it.</source>
        <translation>変数「%1」に値のない選択肢があります。値を設定するか、選択肢を削除してください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the option “%2” could be chosen, but would be refused. %3</source>
        <translation>変数「%1」: 選択肢「%2」は選択できますが、拒否されます。%3</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from, but has no options: add one.</source>
        <translation>変数「%1」はリストからの選択ですが、選択肢がありません。追加してください。</translation>
    </message>
    <message>
        <source>Variable “%1” has two options of one value: remove one of them.</source>
        <translation>変数「%1」に同じ値の選択肢が 2 つあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>Variable “%1” is a list to choose from without a default: choose one of the options for it.</source>
        <translation>変数「%1」はリストからの選択ですが、デフォルトがありません。選択肢の 1 つをデフォルトにしてください。</translation>
    </message>
    <message>
        <source>Variable “%1”: the default is not one of the options; choose one of them.</source>
        <translation>変数「%1」: デフォルトが選択肢にありません。選択肢から選んでください。</translation>
    </message>
    <message>
        <source>Variable “%1” marks another option as its default than the one it names: choose one of them.</source>
        <translation>変数「%1」では、デフォルトとしてマークされた選択肢と、指定されたデフォルトが異なります。どちらかにしてください。</translation>
    </message>
    <message>
        <source>Variable “%1” has a value with a template in it, and the product fills in none there: write the text that is meant, or the template into the layer.</source>
        <translation>変数「%1」の値にテンプレートがありますが、製品ではここに埋め込まれません。実際のテキストを書くか、テンプレートをレイヤーに書いてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableValue</name>
    <message>
        <source>This is no number: write digits, such as 3 or -0.5.</source>
        <translation>数値ではありません。3 や -0.5 のように数字を入力してください。</translation>
    </message>
    <message>
        <source>Only “true” or “false” will do; 1, 0 and yes are refused.</source>
        <translation>使えるのは「true」と「false」だけです。1、0、yes は拒否されます。</translation>
    </message>
    <message>
        <source>This is no version: write three numbers such as 1.27.5, with -rc.1 behind them if need be.</source>
        <translation>バージョンではありません。1.27.5 のような 3 つの数字と、必要なら続けて -rc.1 などを入力してください。</translation>
    </message>
    <message>
        <source>This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1.</source>
        <translation>IPv4 アドレスではありません。10.0.12.1 のように、255 以下の 4 つの数字を入力してください。</translation>
    </message>
    <message>
        <source>This is no IPv4 network: write an address and the length of its prefix, such as 10.244.0.0/16.</source>
        <translation>IPv4 ネットワークではありません。10.244.0.0/16 のように、アドレスとプレフィックス長を入力してください。</translation>
    </message>
    <message>
        <source>This is no IPv6 address: write one such as 2001:db8::1, without a zone.</source>
        <translation>IPv6 アドレスではありません。2001:db8::1 のように、ゾーンを付けずに入力してください。</translation>
    </message>
    <message>
        <source>This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one filled up with “=”.</source>
        <translation>Base64 ではありません。英字、数字、「+」、「/」を 4 文字ずつとし、最後の組は「=」で埋めてください。</translation>
    </message>
    <message>
        <source>The variable&apos;s expression cannot be used: %1</source>
        <translation>変数の正規表現を使用できません: %1</translation>
    </message>
    <message>
        <source>This does not fit the expression %1</source>
        <translation>正規表現 %1 に一致しません</translation>
    </message>
    <message>
        <source>There are no options to choose from.</source>
        <translation>選択肢がありません。</translation>
    </message>
    <message>
        <source>This is none of the options: %1</source>
        <translation>選択肢にありません: %1</translation>
    </message>
    <message>
        <source>It is read-only: a deployer cannot change the default.</source>
        <translation>読み取り専用です。デプロイ担当者はデフォルトを変更できません。</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>The value has more than %L1 characters, which is too long to be checked.</source>
        <translation>値が %L1 文字を超えているため、長すぎて検査できません。</translation>
    </message>
    <message>
        <source>The field takes one line: choose the input “multiline” for more.</source>
        <translation>この項目は 1 行です。複数行にするには、入力方法を「multiline」にしてください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariableView</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation>参照をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VariablesPanel</name>
    <message>
        <source>The profile has no variables</source>
        <translation>プロファイルに変数はありません</translation>
    </message>
    <message>
        <source>A variable is a value that is asked for when a cluster is deployed. Layers use it as {{.spectro.var.NAME}}.</source>
        <translation>変数は、クラスターのデプロイ時に入力を求める値です。レイヤーでは {{.spectro.var.NAME}} として使います。</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>変数を検索</translation>
    </message>
    <message>
        <source>Used, but not there</source>
        <translation>使用されているが未定義</translation>
    </message>
    <message>
        <source>‹ All variables</source>
        <translation>‹ すべての変数</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message numerus="yes">
        <source>Not removed: it is used in %n place(s). Take it out there first.</source>
        <translation>
            <numerusform>削除していません。%n 箇所で使われています。先にそこから取り除いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Make the variable that texts use as {{.spectro.var.%1}}</source>
        <translation>テキストで {{.spectro.var.%1}} として使われている変数を作成します</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionDialog</name>
    <message>
        <source>&amp;Keep the values as they are</source>
        <translation>値をそのまま維持(&amp;K)</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 のバージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1, follows %2</source>
        <translation>%1、%2 に追従</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Which version this train stands for is not known: no place has one of it.</source>
        <translation>この系列が指すバージョンは不明です。該当するバージョンがどこにもありません。</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>現在は %1 です。%2</translation>
    </message>
    <message>
        <source>No place that is known here has this version; it is written as it is.</source>
        <translation>このバージョンは登録された場所にありません。そのまま書き込みます。</translation>
    </message>
    <message>
        <source>Take the &amp;defaults of %1</source>
        <translation>%1 のデフォルト値を使用(&amp;D)</translation>
    </message>
    <message>
        <source>They are not known here.</source>
        <translation>デフォルト値が手元にありません。</translation>
    </message>
    <message>
        <source>&amp;Fetch from %1</source>
        <translation>%1 から取得(&amp;F)</translation>
    </message>
    <message>
        <source>Its values are still on the server of the catalog %1. Fetch it to see what changes, and to take its defaults.</source>
        <translation>値はまだカタログ %1 のサーバーにあります。取得すると、変更点を確認し、デフォルト値を取り込めます。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>The defaults of both versions, side by side</source>
        <translation>両方のバージョンのデフォルト値を並べて表示します</translation>
    </message>
    <message>
        <source>Defaults of %1</source>
        <translation>%1 のデフォルト値</translation>
    </message>
    <message>
        <source>Values of the layer now</source>
        <translation>レイヤーの現在の値</translation>
    </message>
    <message>
        <source>&amp;Put my changes into the defaults of %1</source>
        <translation>自分の変更を %1 のデフォルト値に反映(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Layerwright::VersionsDialog</name>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>%1 の以前のバージョン</translation>
    </message>
    <message>
        <source>&amp;Open as a Copy</source>
        <translation>コピーとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows it in a window of its own; the file stays as it is</source>
        <translation>新しいウィンドウに表示します。ファイルはそのままです</translation>
    </message>
    <message>
        <source>There is no earlier version yet. Whenever this file is saved over, what it held before is kept here, and can be opened again.</source>
        <translation>以前のバージョンはまだありません。このファイルを上書き保存すると、それまでの内容がここに保存され、再び開けるようになります。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>置換日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Versions kept of each file</source>
        <translation>ファイルごとに残すバージョン数</translation>
    </message>
    <message>
        <source>They are in %1</source>
        <translation>保存場所: %1</translation>
    </message>
    <message>
        <source>&amp;Keep of each file:</source>
        <translation>ファイルごとに残す数(&amp;K):</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveListModel</name>
    <message>
        <source>Infrastructure · last of all</source>
        <translation>インフラ · 最後</translation>
    </message>
    <message>
        <source>Infrastructure · first of all</source>
        <translation>インフラ · 最初</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Priority 0 · the default</source>
        <translation>優先度 0 · デフォルト</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %n other(s)</source>
        <translation>
            <numerusform>%1、ほか %n 個と同時</numerusform>
        </translation>
    </message>
    <message>
        <source>Only layers of this window can be dropped here.</source>
        <translation>ここにドロップできるのは、このウィンドウのレイヤーだけです。</translation>
    </message>
</context>
<context>
    <name>Layerwright::WaveView</name>
    <message>
        <source>Install order</source>
        <translation>インストール順序</translation>
    </message>
    <message>
        <source>They are in this wave already.</source>
        <translation>すでにこのウェーブにあります。</translation>
    </message>
    <message>
        <source>They have a wave of their own already.</source>
        <translation>すでに独立したウェーブになっています。</translation>
    </message>
    <message>
        <source>To the Wave &amp;Above</source>
        <translation>上のウェーブへ(&amp;A)</translation>
    </message>
    <message>
        <source>To the Wave &amp;Below</source>
        <translation>下のウェーブへ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Own Wave Above</source>
        <translation>上に独立したウェーブ(&amp;O)</translation>
    </message>
    <message>
        <source>Own &amp;Wave Below</source>
        <translation>下に独立したウェーブ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Layerwright::WavesPanel</name>
    <message>
        <source>No layers yet</source>
        <translation>レイヤーはまだありません</translation>
    </message>
    <message>
        <source>When the profile has layers, the order in which they are installed is shown here.</source>
        <translation>プロファイルにレイヤーがあると、そのインストール順序がここに表示されます。</translation>
    </message>
    <message>
        <source>As installed</source>
        <translation>インストール順</translation>
    </message>
    <message>
        <source>As deleted</source>
        <translation>削除順</translation>
    </message>
    <message>
        <source>The reverse of the install order: what was installed last goes first.</source>
        <translation>インストール順序の逆です。最後にインストールされたものから削除されます。</translation>
    </message>
    <message>
        <source>Layers of one priority are installed together, the lowest first. Drag a layer into another wave or between two, or press Alt+arrow or Alt+Shift+arrow.</source>
        <translation>同じ優先度のレイヤーは同時に、小さい優先度から順にインストールされます。レイヤーを別のウェーブやウェーブの間にドラッグするか、Alt+矢印または Alt+Shift+矢印を押してください。</translation>
    </message>
</context>
<context>
    <name>Layerwright::WelcomePage</name>
    <message>
        <source>A whole cluster, with presets and variables</source>
        <translation>プリセットと変数のあるクラスター全体</translation>
    </message>
    <message>
        <source>Add-ons for any cluster: pack, chart, manifests</source>
        <translation>どのクラスターにも使えるアドオン: パック、チャート、マニフェスト</translation>
    </message>
    <message>
        <source>What a site runs before its first cluster</source>
        <translation>最初のクラスターの前にサイトで動かすもの</translation>
    </message>
    <message>
        <source>Layerwright</source>
        <translation>Layerwright</translation>
    </message>
    <message>
        <source>Designs Palette profiles, layer by layer. To open a profile, you can also drop its file here.</source>
        <translation>Palette プロファイルをレイヤーごとに設計します。プロファイルのファイルをここにドロップして開くこともできます。</translation>
    </message>
    <message>
        <source>Close the welcome page (Escape)</source>
        <translation>ようこそページを閉じる (Escape)</translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation>ようこそページを閉じる</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Step by step, as one of four types</source>
        <translation>4 つのタイプから選び、順を追って作成</translation>
    </message>
    <message>
        <source>New from Template…</source>
        <translation>テンプレートから新規作成…</translation>
    </message>
    <message>
        <source>One of yours, or a sample</source>
        <translation>自作テンプレートまたはサンプル</translation>
    </message>
    <message>
        <source>A .tgz archive, JSON or YAML</source>
        <translation>.tgz アーカイブ、JSON、または YAML</translation>
    </message>
    <message>
        <source>A copy; the file stays as it is</source>
        <translation>コピーを作成 (元のファイルは変わりません)</translation>
    </message>
    <message>
        <source>All its profiles, with their versions</source>
        <translation>すべてのプロファイルとそのバージョン</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Two minutes in the window itself, with a sample</source>
        <translation>実際のウィンドウでサンプルを使う 2 分間の案内</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>最近使ったプロファイル</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhatsThisText</name>
    <message>
        <source>More in the manual</source>
        <translation>マニュアルで詳しく見る</translation>
    </message>
</context>
<context>
    <name>Layerwright::WhenOpened</name>
    <message>
        <source>Today, %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>time</comment>
        <translation>昨日 %1</translation>
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
        <translation>%1 を保存できませんでした: %2。以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>it is a folder; end the name with / to save a folder</source>
        <translation>フォルダーです。フォルダーとして保存するには、名前の末尾に / を付けてください</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>フォルダー %1 が存在しません</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルが読み取り専用です</translation>
    </message>
</context>
<context>
    <name>Layerwright::WindowSession</name>
    <message numerus="yes">
        <source>%n files that were open last are not there any more:</source>
        <translation>
            <numerusform>前回開いていた %n 個のファイルがなくなっています:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layerwright::Windows</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What It Holds…</source>
        <translation>内容を確認…</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlDiagnostics</name>
    <message>
        <source>There is no anchor &quot;&amp;%1&quot; above that this could refer to.</source>
        <translation>この位置より前に、参照先となるアンカー &quot;&amp;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>Replace the tab by spaces</source>
        <translation>タブを空白に置き換え</translation>
    </message>
    <message>
        <source>Replace all tabs by spaces</source>
        <translation>すべてのタブを空白に置き換え</translation>
    </message>
    <message>
        <source>A template stands where YAML expects a key. Values hold templates as text in quotes only; statements such as &quot;if&quot; and &quot;range&quot; belong in a chart&apos;s own templates.</source>
        <translation>YAML のキーが必要な位置にテンプレートがあります。値のテンプレートは、引用符で囲んだ文字列としてのみ使えます。&quot;if&quot; や &quot;range&quot; などの文は、チャート自体のテンプレートに書いてください。</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is already in line %2 of the same map; only one of the two counts.</source>
        <translation>キー &quot;%1&quot; は同じマップの %2 行目にもあります。有効なのは一方だけです。</translation>
    </message>
    <message>
        <source>This key begins with a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>このキーはテンプレートで始まっています。引用符で囲まれていないため、YAML は &quot;{&quot; をマップの始まりとみなします。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>&quot;%1&quot; の値にテンプレートがあります。引用符で囲まれていないため、YAML は &quot;{&quot; をマップの始まりとみなします。</translation>
    </message>
    <message>
        <source>This value holds a template and is not in quotes: YAML takes &quot;{&quot; for the beginning of a map.</source>
        <translation>この値にテンプレートがあります。引用符で囲まれていないため、YAML は &quot;{&quot; をマップの始まりとみなします。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEdit</name>
    <message>
        <source>the document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>The whole document cannot be set; name a key.</source>
        <translation>ドキュメント全体は設定できません。キーを指定してください。</translation>
    </message>
    <message>
        <source>The text has no document number %1.</source>
        <translation>テキストにドキュメント番号 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no list at %1, so an item can only be its first, [0].</source>
        <translation>%1 にリストがないため、追加できる項目は先頭の [0] だけです。</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: change the value where its anchor stands.</source>
        <translation>%1 はエイリアス *%2 です。アンカーの位置で値を変更してください。</translation>
    </message>
    <message>
        <source>%1 is a single value and has no keys or items below it.</source>
        <translation>%1 は単一の値で、下位のキーや項目はありません。</translation>
    </message>
    <message>
        <source>%1 is a list: &quot;%2&quot; is no index of an item.</source>
        <translation>%1 はリストです。&quot;%2&quot; は項目のインデックスではありません。</translation>
    </message>
    <message>
        <source>%1 has %2 items: the next one is [%2].</source>
        <translation>%1 の項目は %2 個です。次の項目は [%2] です。</translation>
    </message>
    <message>
        <source>%1 is a map: it has keys, no items by number.</source>
        <translation>%1 はマップです。あるのはキーで、番号の付いた項目はありません。</translation>
    </message>
    <message>
        <source>A new list begins with the item [0], not with [%1].</source>
        <translation>新しいリストは [%1] ではなく、項目 [0] から始まります。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>The whole document cannot be removed; name a key.</source>
        <translation>ドキュメント全体は削除できません。キーを指定してください。</translation>
    </message>
    <message>
        <source>The document cannot be emptied; take its text away in the editor.</source>
        <translation>ドキュメントを空にはできません。エディターでテキストを削除してください。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; already.</source>
        <translation>%1 にはすでにキー &quot;%2&quot; があります。</translation>
    </message>
    <message>
        <source>%1 is not a key, so it has no name to change.</source>
        <translation>%1 はキーではないため、名前を変更できません。</translation>
    </message>
    <message>
        <source>%1 has %2 items only.</source>
        <translation>%1 の項目は %2 個だけです。</translation>
    </message>
    <message>
        <source>The text to be merged is not YAML in line %1: %2</source>
        <translation>マージするテキストの %1 行目が YAML ではありません: %2</translation>
    </message>
    <message>
        <source>The text to be merged holds a character that YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.</source>
        <translation>マージするテキストの %1 行目に、YAML では改行とみなされる見えない文字 (単独の U+000D、U+0085、U+2028、U+2029) があります。</translation>
    </message>
    <message>
        <source>The text to be merged holds a byte order mark (U+FEFF), which nobody sees, in line %1.</source>
        <translation>マージするテキストの %1 行目に、見えない文字であるバイトオーダーマーク (U+FEFF) があります。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlEditor</name>
    <message>
        <source>YAML editor</source>
        <translation>YAML エディター</translation>
    </message>
    <message>
        <source>toggle comment</source>
        <translation>コメントの切り替え</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>outdent</source>
        <translation>インデント解除</translation>
    </message>
    <message>
        <source>move lines up</source>
        <translation>行の上への移動</translation>
    </message>
    <message>
        <source>move lines down</source>
        <translation>行の下への移動</translation>
    </message>
    <message>
        <source>duplicate lines</source>
        <translation>行の複製</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n line(s)</source>
        <translation>
            <numerusform>⋯ %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>surround</source>
        <translation>囲み</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>この場所に関する情報はありません。</translation>
    </message>
    <message>
        <source>Nothing to fix here.</source>
        <translation>ここに修正するものはありません。</translation>
    </message>
    <message>
        <source>Tab indents here. “To the Next Panel” in the View menu leads out.</source>
        <translation>ここでは Tab キーでインデントします。「表示」メニューの「次のパネルへ移動」で外に出られます。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlIssue</name>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>A value cannot begin with &quot;%1&quot;. Put the value in quotes.</source>
        <translation>値を &quot;%1&quot; で始めることはできません。値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The quotes that open in line %1 are never closed.</source>
        <translation>%1 行目で始まる引用符が閉じていません。</translation>
    </message>
    <message>
        <source>A &quot;:&quot; makes no sense here. Either the line is indented too far, or the value holds &quot;: &quot; and needs quotes.</source>
        <translation>ここに &quot;:&quot; は置けません。行のインデントが深すぎるか、値に含まれる &quot;: &quot; を引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor part of one: the &quot;:&quot; after the key is missing.</source>
        <translation>この行は、値を持つキーでもその一部でもありません。キーの後に &quot;:&quot; がありません。</translation>
    </message>
    <message>
        <source>The line does not fit the keys around it: check its indentation, and that text after a closing quote or bracket is gone.</source>
        <translation>行が前後のキーと合いません。インデントと、閉じ引用符や閉じ括弧の後に余分なテキストがないかを確認してください。</translation>
    </message>
    <message>
        <source>Inside a list each item begins with &quot;- &quot;: check the indentation of this line.</source>
        <translation>リストの中の各項目は &quot;- &quot; で始まります。この行のインデントを確認してください。</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put &quot;- &quot; on a line of its own, below its key.</source>
        <translation>ここからリストの項目を始めることはできません。&quot;- &quot; をキーの下の独立した行に置いてください。</translation>
    </message>
    <message>
        <source>A key cannot begin here. Put it on a line of its own.</source>
        <translation>ここからキーを始めることはできません。独立した行に置いてください。</translation>
    </message>
    <message>
        <source>The list in &quot;[ ]&quot; is not closed, or a comma is missing between its items.</source>
        <translation>&quot;[ ]&quot; のリストが閉じていないか、項目の間のコンマがありません。</translation>
    </message>
    <message>
        <source>The map in &quot;{ }&quot; is not closed, or a comma is missing between its entries.</source>
        <translation>&quot;{ }&quot; のマップが閉じていないか、エントリーの間のコンマがありません。</translation>
    </message>
    <message>
        <source>Between the brackets a value is missing or not closed.</source>
        <translation>括弧の中に値がないか、閉じていません。</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>値をこの文字で始めることはできません。値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The document ends before this text. Remove it, or begin a new document with a line &quot;---&quot;.</source>
        <translation>このテキストの前でドキュメントが終わっています。テキストを削除するか、&quot;---&quot; の行で新しいドキュメントを始めてください。</translation>
    </message>
    <message>
        <source>A new document begins inside quotes that are not closed.</source>
        <translation>閉じていない引用符の中で新しいドキュメントが始まっています。</translation>
    </message>
    <message>
        <source>This backslash has no meaning in double quotes. Write &quot;\\&quot; for a backslash, or use single quotes.</source>
        <translation>このバックスラッシュは二重引用符の中で意味を持ちません。バックスラッシュは &quot;\\&quot; と書くか、単一引用符を使ってください。</translation>
    </message>
    <message>
        <source>After this backslash a hexadecimal number is expected.</source>
        <translation>このバックスラッシュの後には 16 進数が必要です。</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>この番号の文字は存在しません。</translation>
    </message>
    <message>
        <source>After &quot;&amp;&quot; a name of letters and digits is expected. A value that begins with &quot;&amp;&quot; needs quotes.</source>
        <translation>&quot;&amp;&quot; の後には英字と数字の名前が必要です。&quot;&amp;&quot; で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>After &quot;*&quot; the name of an anchor is expected. A value that begins with &quot;*&quot; needs quotes.</source>
        <translation>&quot;*&quot; の後にはアンカーの名前が必要です。&quot;*&quot; で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The tag&apos;s prefix is not known here. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>このタグのプレフィックスは定義されていません。&quot;!&quot; で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>After a tag a space is expected. A value that begins with &quot;!&quot; needs quotes.</source>
        <translation>タグの後には空白が必要です。&quot;!&quot; で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the text begins on the next line. A value that begins so needs quotes.</source>
        <translation>&quot;|&quot; または &quot;&gt;&quot; の後のテキストは次の行から始まります。これらで始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>After &quot;|&quot; or &quot;&gt;&quot; the indentation is a number from 1 to 9.</source>
        <translation>&quot;|&quot; または &quot;&gt;&quot; の後のインデントは 1 から 9 までの数字です。</translation>
    </message>
    <message>
        <source>The document has two %YAML lines.</source>
        <translation>ドキュメントに %YAML 行が 2 つあります。</translation>
    </message>
    <message>
        <source>The document has two %TAG lines for one prefix.</source>
        <translation>ドキュメントに同じプレフィックスの %TAG 行が 2 つあります。</translation>
    </message>
    <message>
        <source>The document asks for another version of YAML than 1.1 or 1.2.</source>
        <translation>ドキュメントが 1.1 と 1.2 以外の YAML のバージョンを指定しています。</translation>
    </message>
    <message>
        <source>A line cannot begin with &quot;%&quot; here.</source>
        <translation>ここでは行を &quot;%&quot; で始めることはできません。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>制御文字 U+%1 は YAML で使用できません。削除するか、二重引用符の中にエスケープとして書いてください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the byte 0x%1 begins no character. Convert the text to UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。バイト 0x%1 で始まる文字はありません。テキストを UTF-8 に変換してください。</translation>
    </message>
    <message>
        <source>Values are nested deeper than %1 levels here; the text is not read any further.</source>
        <translation>値の入れ子がここで %1 段を超えています。テキストのこれより先は読み取りません。</translation>
    </message>
    <message>
        <source>The text holds more than %1 values; it is not read any further.</source>
        <translation>テキストの値が %1 個を超えています。テキストのこれより先は読み取りません。</translation>
    </message>
    <message>
        <source>YAML is indented by spaces; here is a tab.</source>
        <translation>YAML のインデントは空白ですが、ここにタブがあります。</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPath</name>
    <message>
        <source>a dot is missing</source>
        <translation>ドットがありません</translation>
    </message>
    <message>
        <source>a name is missing after the last dot</source>
        <translation>最後のドットの後に名前がありません</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; cannot be read at character %2: %3.</source>
        <translation>パス &quot;%1&quot; の %2 文字目を読み取れません: %3。</translation>
    </message>
    <message>
        <source>&quot;[&quot; must be followed by a number from 0 on and &quot;]&quot;</source>
        <translation>&quot;[&quot; の後には 0 以上の数字と &quot;]&quot; が必要です</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlPreview</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Layerwright::YamlToJson</name>
    <message>
        <source>the merge keys (&lt;&lt;) stand for more than %1 values</source>
        <translation>マージキー (&lt;&lt;) が表す値が %1 個を超えています</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>テキストの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>a key must be a text, but it is a list or an object</source>
        <translation>キーは文字列でなければなりませんが、リストまたはオブジェクトです</translation>
    </message>
    <message>
        <source>the alias *%1 stands for nothing</source>
        <translation>エイリアス *%1 の参照先がありません</translation>
    </message>
    <message>
        <source>the aliases stand for more than %1 times as much text as there is</source>
        <translation>エイリアスの展開後のテキストが、元の %1 倍を超えています</translation>
    </message>
    <message>
        <source>there are several YAML documents, and a profile is one: split the text at “---”</source>
        <translation>YAML ドキュメントが複数ありますが、プロファイルは 1 つです。「---」でテキストを分割してください</translation>
    </message>
    <message>
        <source>there is nothing but comments in it</source>
        <translation>コメントしかありません</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were looked at.</source>
        <translation>
            <numerusform>最初の %n ファイルだけを対象にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>list the profiles of a folder</source>
        <translation>フォルダーのプロファイルを一覧表示する</translation>
    </message>
    <message>
        <source>the folder; those below it are left out, but for one that is a profile</source>
        <translation>フォルダー。下位のフォルダーは、それ自体がプロファイルの場合だけ対象になる</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is no PNG, JPEG or GIF picture.</source>
        <translation>ロゴが PNG、JPEG、GIF の画像ではありません。</translation>
    </message>
    <message>
        <source>The logo cannot be read: it does not say how large it is.</source>
        <translation>ロゴを読み取れません。大きさの情報がありません。</translation>
    </message>
    <message>
        <source>The logo is of %1 × %2 pixels; at most %3 a side are shown.</source>
        <translation>ロゴが %1 × %2 ピクセルです。表示できるのは一辺 %3 ピクセルまでです。</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>ロゴを読み取れません: %1。</translation>
    </message>
</context>
<context>
    <name>ManifestLayer</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which is too much for a manifest.</source>
        <translation>%1 は 16 MiB を超えています。マニフェストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 が UTF-8 テキストではありません。UTF-8 で保存してからもう一度お試しください。</translation>
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
        <translation>ファイルが選択されていません。</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>its name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>名前に NUL バイトがあります</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>名前が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>its path climbs out of the archive with “..”</source>
        <translation>パスが「..」でアーカイブの外に出ています</translation>
    </message>
    <message>
        <source>its path is more than %1 folders deep</source>
        <translation>パスのフォルダーが %1 段を超えています</translation>
    </message>
    <message>
        <source>its path is longer than %1 bytes</source>
        <translation>パスが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>パスが絶対パスです</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>パスがドライブ文字で始まっています</translation>
    </message>
    <message>
        <source>its path holds a backslash</source>
        <translation>パスにバックスラッシュがあります</translation>
    </message>
    <message>
        <source>it is in the archive twice</source>
        <translation>アーカイブの中に 2 つあります</translation>
    </message>
    <message>
        <source>its name differs from “%1” only in case or in the way its characters are composed</source>
        <translation>名前と「%1」の違いが、大文字と小文字か文字の合成方法だけです</translation>
    </message>
    <message>
        <source>its name is also that of a folder</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>its name is also that of a file</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>the folder differs from “%1” only in case or in the way its characters are composed</source>
        <translation>フォルダーと「%1」の違いが、大文字と小文字か文字の合成方法だけです</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>move: --to takes an index, not “%1”</source>
        <translation>move: --to に指定できるのはインデックスです (「%1」は不可)</translation>
    </message>
    <message>
        <source>There is no place %1 in the stack: the places go from 0 to %2.</source>
        <translation>スタックに位置 %1 はありません。位置は 0 から %2 までです。</translation>
    </message>
    <message>
        <source>give a layer another place in the stack</source>
        <translation>スタックの中でレイヤーを別の位置に移動する</translation>
    </message>
    <message>
        <source>the index that the layer has afterwards</source>
        <translation>移動後のレイヤーのインデックス</translation>
    </message>
</context>
<context>
    <name>MoveLayers</name>
    <message>
        <source>Move %1</source>
        <translation>%1 の移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>レイヤー %n 個の移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveManifest</name>
    <message>
        <source>Move manifest %1</source>
        <translation>マニフェスト %1 の移動</translation>
    </message>
</context>
<context>
    <name>MoveVariable</name>
    <message>
        <source>Move variable %1</source>
        <translation>変数 %1 の移動</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>new: give --type, one of %1, or --template</source>
        <translation>new: --type (%1 のどれか) または --template を指定してください</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>new: --layer takes packs from a catalog; give its folder with --catalog</source>
        <translation>new: --layer はカタログのパックを使います。--catalog でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>new: “%1” and “%2” cannot both be layers: they have the same name, or the same place in the stack</source>
        <translation>new: 「%1」と「%2」の両方をレイヤーにはできません。名前が同じか、スタックでの位置が同じです</translation>
    </message>
    <message>
        <source>note: a profile of type %1 is made for one cloud; give it with --cloud.</source>
        <translation>注: タイプが %1 のプロファイルは 1 つのクラウド用です。--cloud で指定してください。</translation>
    </message>
    <message>
        <source>infra, cluster, add-on or system; a template&apos;s when not given</source>
        <translation>infra、cluster、add-on、または system。省略するとテンプレートのもの</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>major.minor.patch (1.0.0)</source>
        <translation>メジャー.マイナー.パッチ (1.0.0)</translation>
    </message>
    <message>
        <source>the cloud type, such as aws or edge-native (all, for add-on and system)</source>
        <translation>aws や edge-native などのクラウドの種類 (add-on と system では all)</translation>
    </message>
    <message>
        <source>what the profile is for</source>
        <translation>プロファイルの用途</translation>
    </message>
    <message>
        <source>a tag; may be given several times</source>
        <translation>タグ。複数回指定できる</translation>
    </message>
    <message>
        <source>a profile whose layers and variables the new one begins with</source>
        <translation>新しいプロファイルの元にする、レイヤーと変数を持つプロファイル</translation>
    </message>
    <message>
        <source>a pack of the catalog, put in the place of its kind; its newest version when none is given</source>
        <translation>種類に応じた位置に置くカタログのパック。バージョンを省略すると最新</translation>
    </message>
    <message>
        <source>make a profile, from nothing or from a template</source>
        <translation>プロファイルを最初から、またはテンプレートから作成する</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>The copy would be “%1” %2 again, and the product tells profiles apart by name and version: choose another name or version.</source>
        <translation>コピーも「%1」%2 になります。製品は名前とバージョンでプロファイルを区別するため、どちらかを変えてください。</translation>
    </message>
</context>
<context>
    <name>OpenVersions</name>
    <message>
        <source>no version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>まだ保存していません</translation>
    </message>
</context>
<context>
    <name>OverridesCommand</name>
    <message>
        <source>%1: no catalog has its pack in version %2</source>
        <translation>%1: バージョン %2 のパックがカタログにありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: as its pack has it</source>
        <translation>%1: パックのとおり</translation>
    </message>
    <message>
        <source>give values of a layer the meaning that they have in its pack</source>
        <translation>レイヤーの値をパックの値に戻す</translation>
    </message>
    <message>
        <source>a value, or a map of them: charts.web.replicas</source>
        <translation>値、または値のマップ: charts.web.replicas</translation>
    </message>
    <message>
        <source>list the values that differ from those of the packs</source>
        <translation>パックと異なる値を一覧表示する</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>Layer “%1” is one of manifests, which has no pack and no version of one.</source>
        <translation>レイヤー「%1」はマニフェストレイヤーです。パックもそのバージョンもありません。</translation>
    </message>
    <message>
        <source>The train %1 does not hold the version %2.</source>
        <translation>系列 %1 にバージョン %2 は含まれません。</translation>
    </message>
    <message>
        <source>the default values of a version come from a --catalog</source>
        <translation>バージョンのデフォルト値には --catalog が必要です</translation>
    </message>
    <message>
        <source>say which version the train %1 stands for, as in “1.29.8 --tag 1.29.x”, or name a --catalog that knows</source>
        <translation>系列 %1 が指すバージョンを「1.29.8 --tag 1.29.x」のように指定するか、--catalog でその情報があるカタログを指定してください</translation>
    </message>
    <message>
        <source>Layer “%1” is there once: a stack has one layer of each core kind.</source>
        <translation>レイヤー「%1」は 1 つだけです。コアレイヤーは種類ごとに 1 つです。</translation>
    </message>
    <message>
        <source>give a layer another pack, with its default values</source>
        <translation>レイヤーを別のパックとそのデフォルト値に置き換える</translation>
    </message>
    <message>
        <source>give a layer another version of its pack</source>
        <translation>レイヤーのパックのバージョンを変更する</translation>
    </message>
    <message>
        <source>the version; with a catalog also a train</source>
        <translation>バージョン。カタログがある場合は系列も可</translation>
    </message>
    <message>
        <source>the train that it follows from now on, such as 1.29.x</source>
        <translation>以後追従する系列 (1.29.x など)</translation>
    </message>
    <message>
        <source>put a copy of a layer above it, under names of its own</source>
        <translation>レイヤーのコピーを、固有の名前でそのレイヤーの上に置く</translation>
    </message>
    <message>
        <source>keep the layer&apos;s values (the default), carry what it has changed over into the defaults of the version, or take these as they are</source>
        <translation>レイヤーの値を維持する (デフォルト)、変更した値をバージョンのデフォルト値に引き継ぐ、またはデフォルト値をそのまま使う</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>from the archive</source>
        <translation>アーカイブから</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>PackWording</name>
    <message>
        <source>%1  (now %2)</source>
        <translation>%1  (現在 %2)</translation>
    </message>
    <message>
        <source>%1  (newest)</source>
        <translation>%1  (最新)</translation>
    </message>
    <message>
        <source>Follows the train: the product takes the newest %1 by itself.</source>
        <translation>系列に追従します。製品が最新の %1 を自動的に使います。</translation>
    </message>
    <message>
        <source>Stays at this version until you change it.</source>
        <translation>変更するまでこのバージョンのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a byte of them changes.</source>
        <translation>値はまったく変わりません。</translation>
    </message>
    <message>
        <source>New in its defaults, and not in yours: %1.</source>
        <translation>デフォルト値に追加され、現在の値にないもの: %1。</translation>
    </message>
    <message>
        <source>Gone from its defaults: %1.</source>
        <translation>デフォルト値からなくなったもの: %1。</translation>
    </message>
    <message>
        <source>Its defaults are others for %1.</source>
        <translation>デフォルト値が変わるもの: %1。</translation>
    </message>
    <message>
        <source>Its defaults are those of the present version.</source>
        <translation>デフォルト値は現在のバージョンと同じです。</translation>
    </message>
    <message>
        <source>The text is replaced as a whole; undo brings it back.</source>
        <translation>テキスト全体が置き換わります。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>You have changed no value, so nothing of yours is lost.</source>
        <translation>変更した値はないため、失われるものはありません。</translation>
    </message>
    <message>
        <source>What you have changed is lost, and undo brings it back: %1.</source>
        <translation>変更した内容が失われます。「元に戻す」で復元できます: %1。</translation>
    </message>
    <message>
        <source>Display name, namespace and releases stay.</source>
        <translation>表示名、名前空間、リリースはそのままです。</translation>
    </message>
    <message>
        <source>This version has no presets. Its values are edited as text.</source>
        <translation>このバージョンにプリセットはありません。値はテキストとして編集します。</translation>
    </message>
    <message>
        <source>They are chosen beside the editor once the pack is in the stack.</source>
        <translation>パックをスタックに追加した後、エディターの横で選択できます。</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意のバージョン</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>This version names no other pack that it needs or does not bear.</source>
        <translation>このバージョンには、必要なパックや併用できないパックの指定がありません。</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>%1 (%2) が必要</translation>
    </message>
    <message>
        <source>does not work with %1, %2</source>
        <translation>%1 (%2) とは併用不可</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>%1 を使う場合: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>This version has no rules for its values.</source>
        <translation>このバージョンには値のルールがありません。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The values of this version name no image.</source>
        <translation>このバージョンの値にイメージの指定はありません。</translation>
    </message>
    <message>
        <source>What you have changed is not known: it takes the defaults of both versions, and text that can be read.</source>
        <translation>変更した値を判別できません。判別には、両方のバージョンのデフォルト値と、読み取れるテキストが必要です。</translation>
    </message>
    <message>
        <source>Yours stay: %1.</source>
        <translation>維持される変更: %1。</translation>
    </message>
    <message>
        <source>Look at these, which the pack has changed as well: %1.</source>
        <translation>パック側でも変更されているため、確認が必要な値: %1。</translation>
    </message>
</context>
<context>
    <name>PasteLayers</name>
    <message>
        <source>“%1” does not go into this stack: it has a layer of that kind, and there is one of each core kind. Replace that layer&apos;s pack instead.</source>
        <translation>「%1」はこのスタックに入りません。同じ種類のレイヤーがすでにあり、コアレイヤーは種類ごとに 1 つだけです。代わりに、そのレイヤーのパックを置き換えてください。</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 の貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n layer(s)</source>
        <translation>
            <numerusform>レイヤー %n 個の貼り付け</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainCodec</name>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>PresetCommands</name>
    <message>
        <source>list the presets of a layer&apos;s pack and which are on</source>
        <translation>レイヤーのパックのプリセットと、その有効・無効を一覧表示する</translation>
    </message>
    <message>
        <source>apply presets of its pack, or your own, to a layer</source>
        <translation>パックのプリセットまたは自作プリセットをレイヤーに適用する</translation>
    </message>
    <message>
        <source>a preset; GROUP: takes back what is on in the group</source>
        <translation>プリセット。GROUP: とするとグループで有効なものを取り消す</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(自作)</translation>
    </message>
</context>
<context>
    <name>ProfileChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed since: %1.</source>
        <translation>その後に削除: %1。</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>その後に追加: %1。</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>その後に変更: %1。</translation>
    </message>
    <message>
        <source>The layers were in another order.</source>
        <translation>レイヤーの順序が異なります。</translation>
    </message>
    <message>
        <source>The settings of the profile were others.</source>
        <translation>プロファイルの設定が異なります。</translation>
    </message>
    <message>
        <source>The variables were others.</source>
        <translation>変数が異なります。</translation>
    </message>
    <message>
        <source>The same layers and texts as now.</source>
        <translation>レイヤーとテキストは現在と同じです。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the standard output</source>
        <translation>出力先: .tgz、.json、.yaml で終わる名前、末尾に / を付けたフォルダー、または - (標準出力)</translation>
    </message>
    <message>
        <source>how JSON is written: keep (as it came, the default), console (one line) or pretty</source>
        <translation>JSON の形式: keep (元の形式、デフォルト)、console (1 行)、または pretty</translation>
    </message>
    <message>
        <source>the layer, by its name or its index in the file (from 0)</source>
        <translation>レイヤーの名前、またはファイル内のインデックス (0 から)</translation>
    </message>
    <message>
        <source>a profile in any form that can be opened: .tgz, JSON, YAML or a folder</source>
        <translation>開くことのできる形式のプロファイル: .tgz、JSON、YAML、またはフォルダー</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>%1 layers are called “%2”; name the one that is meant by its index, which “layerwright-cli show” lists.</source>
        <translation>「%2」というレイヤーが %1 個あります。「layerwright-cli show」で表示されるインデックスで指定してください。</translation>
    </message>
    <message>
        <source>There is no layer “%1”: the profile “%2” has no layers.</source>
        <translation>レイヤー「%1」はありません。プロファイル「%2」にレイヤーはありません。</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the profile “%2”. Its layers are: %3.</source>
        <translation>プロファイル「%2」にレイヤー「%1」はありません。あるレイヤー: %3。</translation>
    </message>
</context>
<context>
    <name>PullCommand</name>
    <message>
        <source>pull: “%1” is no FOLDER/</source>
        <translation>pull: 「%1」は FOLDER/ の形式ではありません</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1 %2 を %3 に書き出しました。</translation>
    </message>
    <message>
        <source>fetch a pack or chart, whole, to a folder</source>
        <translation>パックまたはチャート全体をフォルダーに取得する</translation>
    </message>
    <message>
        <source>a name, or NAME@VERSION; the newest version when none is given</source>
        <translation>名前、または NAME@VERSION。バージョンを省略すると最新</translation>
    </message>
    <message>
        <source>where its folder goes</source>
        <translation>フォルダーの出力先</translation>
    </message>
</context>
<context>
    <name>PushCommand</name>
    <message>
        <source>push: “%1” is no registry; give oci://HOST/PATH</source>
        <translation>push: 「%1」はレジストリではありません。oci://HOST/PATH の形で指定してください</translation>
    </message>
    <message>
        <source>%1 holds no pack and no chart.</source>
        <translation>%1 にパックもチャートもありません。</translation>
    </message>
    <message>
        <source>%1 %2 sent as %3.</source>
        <translation>%1 %2 を %3 として送信しました。</translation>
    </message>
    <message>
        <source>send packs and charts to an OCI registry, as the product wants to find them there</source>
        <translation>パックとチャートを、製品が認識できる形で OCI レジストリに送信する</translation>
    </message>
    <message>
        <source>a pack or chart, or a place that has several</source>
        <translation>パックまたはチャート、またはそれらを含む場所</translation>
    </message>
    <message>
        <source>oci://HOST/PATH, or the name of a registry that was added</source>
        <translation>oci://HOST/PATH、または追加済みのレジストリの名前</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>ユーザー名。パスワードは LAYERWRIGHT_PASSWORD に設定する</translation>
    </message>
</context>
<context>
    <name>RecordPresetCommand</name>
    <message>
        <source>The values of the layer “%1” are those of its pack: there is nothing to record.</source>
        <translation>レイヤー「%1」の値はパックと同じです。記録するものがありません。</translation>
    </message>
    <message>
        <source>Layer “%1”: %2</source>
        <translation>レイヤー「%1」: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1:%2” already: choose another name, or put it in the place of that one with --replace.</source>
        <translation>プリセット「%1:%2」はすでにあります。別の名前にするか、--replace で置き換えてください。</translation>
    </message>
    <message>
        <source>The pack itself has a preset “%1:%2”: choose another name.</source>
        <translation>パック自体にプリセット「%1:%2」があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>record how a layer&apos;s values differ from its pack&apos;s as a preset</source>
        <translation>レイヤーの値とパックの値の違いをプリセットとして記録する</translation>
    </message>
    <message>
        <source>a value to record, changed or not; without any, all that is changed</source>
        <translation>記録する値 (変更の有無は問わない)。省略すると変更された値すべて</translation>
    </message>
    <message>
        <source>the preset&apos;s name</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>what it is shown as; the name without it</source>
        <translation>表示名。省略すると名前</translation>
    </message>
    <message>
        <source>of a group at most one is on; without it, the preset has a group of its own</source>
        <translation>有効にできるのはグループで 1 つだけ。省略するとプリセット専用のグループになる</translation>
    </message>
    <message>
        <source>in the place of a preset of the same group and name</source>
        <translation>グループと名前が同じプリセットを置き換える</translation>
    </message>
    <message>
        <source>a presets.yaml to put it into, - for the standard output; your own presets without it</source>
        <translation>追加先の presets.yaml。- は標準出力。省略すると自作プリセット</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>damaged: nothing can be read</source>
        <translation>破損しており、何も読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is damaged</source>
        <translation>末尾が破損しています</translation>
    </message>
    <message>
        <source>the file was changed since</source>
        <translation>その後ファイルが変更されています</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがなくなっています</translation>
    </message>
    <message>
        <source>There is no unsaved work with the number %1. Without a number, recover lists what there is.</source>
        <translation>番号 %1 の未保存の作業はありません。番号を付けずに recover を実行すると一覧が表示されます。</translation>
    </message>
    <message>
        <source>recover: --output says where the profile goes, --discard that it is to go</source>
        <translation>recover: --output で出力先を指定するか、--discard で破棄してください</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read.</source>
        <translation>%1 は何も読み取れません。</translation>
    </message>
    <message>
        <source>list and write what the window left unsaved when it did not end as it should</source>
        <translation>ウィンドウが正常に終了しなかったときの未保存の内容を一覧表示し、書き出す</translation>
    </message>
    <message>
        <source>which one, as it is listed</source>
        <translation>一覧での番号</translation>
    </message>
    <message>
        <source>forget it, after it is written where that is asked for</source>
        <translation>破棄する (書き出しを指定した場合は、その後に)</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>チェックポイント %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDocument</name>
    <message>
        <source>Earlier changes</source>
        <translation>以前の変更</translation>
    </message>
</context>
<context>
    <name>RecoveryWording</name>
    <message numerus="yes">
        <source>%1 and %n more layers</source>
        <translation>
            <numerusform>%1 ほかレイヤー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is damaged at the very start: nothing of it can be read.</source>
        <translation>ジャーナルの先頭が破損しており、何も読み取れません。</translation>
    </message>
    <message>
        <source>A profile that was in no file yet.</source>
        <translation>まだファイルに保存されていないプロファイルです。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>changes, layers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>changes, date and time</comment>
        <translation>%1、最終 %2</translation>
    </message>
    <message>
        <source>The end of its journal is damaged; what was done before it is here.</source>
        <translation>ジャーナルの末尾が破損しています。それより前の作業は残っています。</translation>
    </message>
    <message>
        <source>The file was changed since. It stays as it is until you save over it.</source>
        <translation>その後ファイルが変更されています。上書き保存するまで、ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file is gone. What is restored is all there is.</source>
        <translation>ファイルがなくなっています。復元した内容だけが残っています。</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are damaged, and gone. The profile itself is not touched by that.</source>
        <translation>
            <numerusform>破損した %n 個のチェックポイントが失われました。プロファイル自体に影響はありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>take layers out of the stack</source>
        <translation>スタックからレイヤーを削除する</translation>
    </message>
</context>
<context>
    <name>RemoveLayers</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n layers</source>
        <translation>
            <numerusform>レイヤー %n 個の削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveManifest</name>
    <message>
        <source>Remove manifest %1</source>
        <translation>マニフェスト %1 の削除</translation>
    </message>
</context>
<context>
    <name>RemoveVariable</name>
    <message>
        <source>Remove variable %1</source>
        <translation>変数 %1 の削除</translation>
    </message>
</context>
<context>
    <name>RenameManifest</name>
    <message>
        <source>Rename manifest %1 to %2</source>
        <translation>マニフェスト %1 から %2 への名前の変更</translation>
    </message>
</context>
<context>
    <name>RenameVariable</name>
    <message>
        <source>Rename variable %1 to %2</source>
        <translation>変数 %1 から %2 への名前の変更</translation>
    </message>
</context>
<context>
    <name>ReplaceProfile</name>
    <message>
        <source>Reload %1</source>
        <translation>%1 の再読み込み</translation>
    </message>
    <message>
        <source>Return to “%1”</source>
        <translation>「%1」に戻る</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>マニフェスト %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目 %2 列目</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>report: choose a --format for the standard output: html, markdown or pdf</source>
        <translation>report: 標準出力には --format で html、markdown、または pdf を指定してください</translation>
    </message>
    <message>
        <source>report: “%1” does not say by its end which format is wanted; end it with .html, .md or .pdf, or choose a --format</source>
        <translation>report: 「%1」の末尾からは形式が分かりません。.html、.md、.pdf のどれかで終わる名前にするか、--format を指定してください</translation>
    </message>
    <message>
        <source>report: “%1” is not a day; write it as in 2026-03-31, or “today”</source>
        <translation>report: 「%1」は日付ではありません。2026-03-31 の形か「today」で指定してください</translation>
    </message>
    <message>
        <source>write about a profile for people: its stack, layers, variables, overrides and images</source>
        <translation>プロファイルの説明資料 (スタック、レイヤー、変数、上書き、イメージ) を作成する</translation>
    </message>
    <message>
        <source>where to write: a name ending in .html, .md or .pdf, or - for the standard output</source>
        <translation>出力先: .html、.md、.pdf で終わる名前、または - (標準出力)</translation>
    </message>
    <message>
        <source>html, markdown or pdf; by default what the name of OUT says</source>
        <translation>html、markdown、または pdf。デフォルトは OUT の名前による</translation>
    </message>
    <message>
        <source>a day that the report says it is of, as in 2026-03-31, or today</source>
        <translation>レポートに記載する日付。2026-03-31 の形、または today</translation>
    </message>
</context>
<context>
    <name>ResolveCommand</name>
    <message>
        <source>resolve: --%1 wants NAME=VALUE, not “%2”</source>
        <translation>resolve: --%1 は NAME=VALUE の形で指定してください (「%2」は不可)</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”.</source>
        <translation>プロファイル「%1」に変数「%2」はありません。</translation>
    </message>
    <message>
        <source>The value of “%1” is refused. %2</source>
        <translation>「%1」の値を使用できません。%2</translation>
    </message>
    <message>
        <source>The product has no system macro “%1”.</source>
        <translation>製品にシステムマクロ「%1」はありません。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: %4</source>
        <translation>%1 行目 %2 列目: %3: %4</translation>
    </message>
    <message>
        <source>note: filled in with samples: %1</source>
        <translation>注: サンプルで埋めたもの: %1</translation>
    </message>
    <message>
        <source>note: macros that must exist where the profile is used: %1</source>
        <translation>注: プロファイルを使う場所に必要なマクロ: %1</translation>
    </message>
    <message>
        <source>line %1 of the result, column %2: %3</source>
        <translation>結果の %1 行目 %2 列目: %3</translation>
    </message>
    <message>
        <source>print a layer&apos;s values with variables, macros and packs&apos; values filled in</source>
        <translation>変数、マクロ、パックの値を埋め込んだレイヤーの値を出力する</translation>
    </message>
    <message>
        <source>what a deployer enters for a variable</source>
        <translation>デプロイ担当者が変数に入力する値</translation>
    </message>
    <message>
        <source>what a macro of the project or tenant holds</source>
        <translation>プロジェクトまたはテナントのマクロの内容</translation>
    </message>
    <message>
        <source>what a system macro gives, such as cluster.name</source>
        <translation>cluster.name などのシステムマクロの値</translation>
    </message>
    <message>
        <source>show the values of masked variables, not asterisks</source>
        <translation>マスクした変数をアスタリスクではなく値で表示する</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>a rule whose findings are not told; “layerwright-cli rules” lists them</source>
        <translation>検出結果を表示しないルール。一覧は「layerwright-cli rules」で確認できる</translation>
    </message>
    <message>
        <source>count those rules too that you have switched off</source>
        <translation>無効にしたルールも検査に含める</translation>
    </message>
    <message>
        <source>“%1” is no rule; “layerwright-cli rules” lists them</source>
        <translation>「%1」というルールはありません。一覧は「layerwright-cli rules」で確認できます</translation>
    </message>
    <message>
        <source>“%1” is no rule; did you mean “%2”?</source>
        <translation>「%1」というルールはありません。「%2」の誤りではありませんか?</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>The rule %1 is off for this run.</source>
        <translation>ルール %1 は、今回の実行では無効です。</translation>
    </message>
    <message>
        <source>The rule %1 is off for this profile.</source>
        <translation>ルール %1 は、このプロファイルでは無効です。</translation>
    </message>
    <message>
        <source>The rule %1 is off for all profiles.</source>
        <translation>ルール %1 は、すべてのプロファイルでは無効です。</translation>
    </message>
    <message>
        <source>Findings that are not told: %1.</source>
        <translation>表示しない検出結果: %1。</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>ここでは無効</translation>
    </message>
    <message>
        <source>on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>list the rules of validate, and switch them off and on for yourself</source>
        <translation>validate のルールを一覧表示し、自分用に無効化・有効化する</translation>
    </message>
    <message>
        <source>a profile: then it is about profiles of its name alone</source>
        <translation>プロファイル。指定すると、同じ名前のプロファイルだけが対象になる</translation>
    </message>
    <message>
        <source>a rule whose findings are not told from now on</source>
        <translation>以後、検出結果を表示しないルール</translation>
    </message>
    <message>
        <source>a rule that counts again</source>
        <translation>再び有効にするルール</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>a dotted path in the values: charts.web.replicas, images[0].image</source>
        <translation>値の中のドット区切りのパス: charts.web.replicas、images[0].image</translation>
    </message>
    <message>
        <source>set one value of a layer</source>
        <translation>レイヤーの値を 1 つ設定する</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>YAML で書いた値。YAML でないものは文字列になる</translation>
    </message>
    <message>
        <source>take one key or item out of a layer&apos;s values</source>
        <translation>レイヤーの値からキーまたは項目を 1 つ取り除く</translation>
    </message>
</context>
<context>
    <name>SetInstallPriorities</name>
    <message>
        <source>Change install order</source>
        <translation>インストール順序の変更</translation>
    </message>
    <message>
        <source>Layer “%1”, line %2: %3</source>
        <translation>レイヤー「%1」の %2 行目: %3</translation>
    </message>
</context>
<context>
    <name>SetLayerHeader</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 から %2 への名前の変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
</context>
<context>
    <name>SetProfileInfo</name>
    <message>
        <source>Change profile name</source>
        <translation>プロファイル名の変更</translation>
    </message>
    <message>
        <source>Change profile version</source>
        <translation>プロファイルのバージョンの変更</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>説明の変更</translation>
    </message>
    <message>
        <source>Change profile type</source>
        <translation>プロファイルタイプの変更</translation>
    </message>
    <message>
        <source>Change cloud type</source>
        <translation>クラウドの種類の変更</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>プロファイルの変更</translation>
    </message>
</context>
<context>
    <name>SetVariable</name>
    <message>
        <source>Change variable %1</source>
        <translation>変数 %1 の変更</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Additional namespaces</source>
        <translation>追加の名前空間</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Install priority</source>
        <translation>インストール優先度</translation>
    </message>
    <message>
        <source>Namespace labels</source>
        <translation>名前空間のラベル</translation>
    </message>
    <message>
        <source>Namespace annotations</source>
        <translation>名前空間のアノテーション</translation>
    </message>
    <message>
        <source>Release names</source>
        <translation>リリース名</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Made beside it; commas part them.</source>
        <translation>あわせて作成されます。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Tells two layers of one pack apart.</source>
        <translation>同じパックの 2 つのレイヤーを区別します。</translation>
    </message>
    <message>
        <source>Lowest first, equal ones together; deleted in reverse.</source>
        <translation>小さい順に、同じ値は同時にインストールされ、逆順に削除されます。</translation>
    </message>
    <message>
        <source>For each namespace key=value; commas part them.</source>
        <translation>名前空間ごとに key=value をコンマで区切ります。</translation>
    </message>
    <message>
        <source>What a chart is installed as, instead of its pack&apos;s and its own name.</source>
        <translation>パックやチャート自体の名前の代わりに、チャートのインストールに使う名前。</translation>
    </message>
    <message>
        <source>What a content bundle takes along; variables have no place here.</source>
        <translation>コンテンツバンドルに含めるもの。変数は使えません。</translation>
    </message>
    <message>
        <source>such as monitoring</source>
        <translation>monitoring など</translation>
    </message>
    <message>
        <source>such as storage,backup</source>
        <translation>storage,backup など</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Repo</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>アノテーションを追加</translation>
    </message>
    <message>
        <source>Add release name</source>
        <translation>リリース名を追加</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>イメージを追加</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>チャートを追加</translation>
    </message>
    <message>
        <source>Where the charts and manifests of this layer are installed. The product makes the namespace when it is not there, and removes it with all that is in it when the layer goes: give each layer one of its own. Up to 63 small letters, digits and “-”.</source>
        <translation>このレイヤーのチャートとマニフェストのインストール先です。名前空間がない場合は製品が作成し、レイヤーがなくなると中身ごと削除するため、レイヤーごとに専用の名前空間を指定してください。英小文字、数字、「-」を 63 文字まで使えます。</translation>
    </message>
    <message>
        <source>Namespaces that the product makes beside the one above, such as “storage,backup”.</source>
        <translation>上の名前空間に加えて製品が作成する名前空間です (例:「storage,backup」)。</translation>
    </message>
    <message>
        <source>The name by which a cluster knows this layer. It is needed where one pack is in the stack twice, and must then differ from all others of the cluster.</source>
        <translation>クラスターでこのレイヤーを識別する名前です。同じパックがスタックに 2 つある場合に必要で、クラスター内のほかのすべての名前と異なる必要があります。</translation>
    </message>
    <message>
        <source>A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are installed first and those with the same one together, once all of the one before are ready.</source>
        <translation>負の数も使える整数です。空欄は 0 と同じです。数が最も小さいレイヤーから順に、同じ数のものは同時に、前の数のレイヤーがすべて準備完了になってからインストールされます。</translation>
    </message>
    <message>
        <source>Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>このレイヤーの名前空間に付けるラベルです。左に名前空間、右に「key=value」を指定し、複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the right, several with commas between them.</source>
        <translation>このレイヤーの名前空間に付けるアノテーションです。左に名前空間、右に「key=value」を指定し、複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>The name of a Helm release, where it is not to be that of pack and chart. At the left stands the chart&apos;s own name.</source>
        <translation>パックとチャートから決まる名前を使わない場合の、Helm リリースの名前です。左はチャート自体の名前です。</translation>
    </message>
    <message>
        <source>Images that a content bundle for places without a network takes along, such as “registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.</source>
        <translation>ネットワークのない場所用のコンテンツバンドルに含めるイメージです (例:「registry.k8s.io/pause:3.9」)。パックのマクロは埋め込まれますが、変数は埋め込まれません。</translation>
    </message>
    <message>
        <source>Charts that a content bundle takes along: the address of their repository, name and version.</source>
        <translation>コンテンツバンドルに含めるチャートです。リポジトリのアドレス、名前、バージョンを指定します。</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Values, bytes</source>
        <translation>値 (バイト)</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Layers, in the order of the file:</source>
        <translation>レイヤー (ファイルの順序):</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>(masked)</source>
        <translation>(マスク)</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>変数:</translation>
    </message>
    <message>
        <source>show what is in a profile</source>
        <translation>プロファイルの内容を表示する</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>catalog add: a place on this machine has no user name and no certificate</source>
        <translation>catalog add: このコンピューターの場所に、ユーザー名や証明書は指定できません</translation>
    </message>
    <message>
        <source>catalog add: a password needs a --user</source>
        <translation>catalog add: パスワードには --user が必要です</translation>
    </message>
    <message>
        <source>%1: %2 packs and %3 charts.</source>
        <translation>%1: パック %2 個、チャート %3 個。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>read a catalog, and remember it for the window and the command line</source>
        <translation>カタログを読み込み、ウィンドウとコマンドラインで使えるように記憶する</translation>
    </message>
    <message>
        <source>what to call it: a registry as the product calls it</source>
        <translation>カタログの名前。レジストリの場合は製品での名前</translation>
    </message>
    <message>
        <source>the user name, for a server that asks</source>
        <translation>サーバーに必要な場合のユーザー名</translation>
    </message>
    <message>
        <source>take any certificate of this one server</source>
        <translation>このサーバーに限り、証明書を検証しない</translation>
    </message>
    <message>
        <source>print the catalogs that were added</source>
        <translation>追加済みのカタログを一覧表示する</translation>
    </message>
    <message>
        <source>forget a catalog, and the copy of what it has</source>
        <translation>カタログとその内容のコピーを削除する</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>カタログの名前</translation>
    </message>
    <message>
        <source>read the servers of catalogs anew</source>
        <translation>カタログのサーバーを読み込み直す</translation>
    </message>
    <message>
        <source>what they are called; all where none is given</source>
        <translation>カタログの名前。省略するとすべて</translation>
    </message>
    <message>
        <source>go the way to a server step by step, and say where it ends</source>
        <translation>サーバーまでの経路を 1 段階ずつたどり、どこで止まるかを表示する</translation>
    </message>
    <message>
        <source>the name of a catalog that was added, or a location as of catalog add</source>
        <translation>追加済みのカタログの名前、または catalog add と同じ形の場所</translation>
    </message>
    <message>
        <source>the user name; LAYERWRIGHT_PASSWORD has the password</source>
        <translation>ユーザー名。パスワードは LAYERWRIGHT_PASSWORD に設定する</translation>
    </message>
    <message>
        <source>local, helm, oci or console, where the location does not tell</source>
        <translation>local、helm、oci、または console (場所から判断できない場合)</translation>
    </message>
    <message>
        <source>the project of a console; the tenant where none is given</source>
        <translation>コンソールのプロジェクト。省略するとテナント</translation>
    </message>
    <message>
        <source>a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY</source>
        <translation>コンソールに --user はありません。LAYERWRIGHT_API_KEY の API キーで問い合わせます</translation>
    </message>
    <message>
        <source>--project is for --kind console</source>
        <translation>--project は --kind console 用です</translation>
    </message>
    <message>
        <source>Give it by %1 when the catalog is refreshed.</source>
        <translation>カタログの更新時に %1 で指定してください。</translation>
    </message>
    <message>
        <source>a folder, an archive, https://… of a Helm repository or, with --kind console, of a console, or oci://HOST/PATH of a registry</source>
        <translation>フォルダー、アーカイブ、Helm リポジトリの https://…、--kind console ではコンソールの https://…、またはレジストリの oci://HOST/PATH</translation>
    </message>
    <message>
        <source>take the password, or the API key of a console, from the standard input, and keep it in the system&apos;s keychain</source>
        <translation>パスワードまたはコンソールの API キーを標準入力から読み取り、システムのキーチェーンに保存する</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) imported as “%1”.</source>
        <translation>
            <numerusform>%n 個のパックを「%1」としてインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the packs of a place to this machine, and add the copy</source>
        <translation>指定した場所のパックをこのコンピューターにコピーし、そのコピーをカタログとして追加する</translation>
    </message>
    <message>
        <source>an archive, a folder or an OCI image layout, as “catalog export” makes them</source>
        <translation>「catalog export」が作成する形式のアーカイブ、フォルダー、または OCI イメージレイアウト</translation>
    </message>
    <message>
        <source>what the catalog is called; else after the place</source>
        <translation>カタログの名前。省略すると場所の名前</translation>
    </message>
</context>
<context>
    <name>SplitManifest</name>
    <message>
        <source>Split manifest %1</source>
        <translation>マニフェスト %1 の分割</translation>
    </message>
</context>
<context>
    <name>StackOrder</name>
    <message>
        <source>the kernel layer</source>
        <translation>カーネルレイヤー</translation>
    </message>
    <message>
        <source>the operating system layer</source>
        <translation>オペレーティングシステムレイヤー</translation>
    </message>
    <message>
        <source>the Kubernetes layer</source>
        <translation>Kubernetes レイヤー</translation>
    </message>
    <message>
        <source>the network layer</source>
        <translation>ネットワークレイヤー</translation>
    </message>
    <message>
        <source>the storage layer</source>
        <translation>ストレージレイヤー</translation>
    </message>
    <message>
        <source>an add-on</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>No layer is selected. Select the layers to move first.</source>
        <translation>レイヤーが選択されていません。移動するレイヤーを先に選択してください。</translation>
    </message>
    <message>
        <source>“%1” is the top of the stack already.</source>
        <translation>「%1」はすでにスタックの一番上です。</translation>
    </message>
    <message>
        <source>“%1” is the bottom of the stack already.</source>
        <translation>「%1」はすでにスタックの一番下です。</translation>
    </message>
    <message>
        <source>“%1” is an add-on and stays above “%2” (%3): add-ons are installed on top of the infrastructure. Drop it above the core layers.</source>
        <translation>「%1」はアドオンなので、「%2」(%3) より下には移動できません。アドオンはインフラの上にインストールされます。コアレイヤーより上にドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” (%2) keeps its place: it cannot change sides with “%3”. Core layers stay in the order operating system, Kubernetes, network, storage; only add-ons move freely.</source>
        <translation>「%1」(%2) は「%3」と入れ替えられません。コアレイヤーはオペレーティングシステム、Kubernetes、ネットワーク、ストレージの順で、自由に移動できるのはアドオンだけです。</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>途中で切れており、ファイルが不完全です。入手し直してください</translation>
    </message>
    <message>
        <source>it is not a tar archive</source>
        <translation>tar アーカイブではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is damaged: a member does not begin where the one before it ends</source>
        <translation>破損しています。前のメンバーの終わりから次のメンバーが始まっていません</translation>
    </message>
    <message>
        <source>the description of a member is longer than %1 KiB</source>
        <translation>メンバーの情報が %1 KiB を超えています</translation>
    </message>
    <message>
        <source>it is damaged: the description of a member cannot be read</source>
        <translation>破損しています。メンバーの情報を読み取れません</translation>
    </message>
    <message>
        <source>members follow the end of the archive; pack it again as one archive</source>
        <translation>アーカイブの終わりの後にメンバーが続いています。1 つのアーカイブに作り直してください</translation>
    </message>
    <message>
        <source>something follows the end of the archive; it was damaged or two files were joined</source>
        <translation>アーカイブの終わりの後に余分なデータがあります。破損したか、2 つのファイルが連結されています</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is a folder, not a text.</source>
        <translation>「%1」はテキストではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB, which no values are.</source>
        <translation>「%1」は 16 MiB を超えています。値としては大きすぎます。</translation>
    </message>
    <message>
        <source>VALUE is text, whatever it looks like</source>
        <translation>VALUE を見かけにかかわらず文字列として扱う</translation>
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
        <translation>正規表現の %1 文字目に誤りがあります: %2。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample profile</source>
        <translation>サンプルプロファイルを開く</translation>
    </message>
    <message>
        <source>Drag a layer to another place</source>
        <translation>レイヤーを別の位置にドラッグする</translation>
    </message>
    <message>
        <source>Edit its YAML</source>
        <translation>YAML を編集する</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save as .tgz</source>
        <translation>.tgz として保存する</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>保存したものを開く</translation>
    </message>
    <message>
        <source>Compare: it is what was saved</source>
        <translation>保存した内容と一致することを確認する</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON をエクスポートする</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 を作成できません。</translation>
    </message>
    <message>
        <source>the window shows another profile</source>
        <translation>ウィンドウに別のプロファイルが表示されています</translation>
    </message>
    <message>
        <source>the layers are: %1</source>
        <translation>レイヤーが異なります: %1</translation>
    </message>
    <message>
        <source>the sample has no layer argo-cd</source>
        <translation>サンプルに argo-cd レイヤーがありません</translation>
    </message>
    <message>
        <source>the text is not what was typed</source>
        <translation>テキストが入力したものと異なります</translation>
    </message>
    <message>
        <source>the text did not come back</source>
        <translation>テキストが元に戻りませんでした</translation>
    </message>
    <message>
        <source>the text did not come again</source>
        <translation>テキストがやり直されませんでした</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 が書き込まれませんでした</translation>
    </message>
    <message>
        <source>the profile still counts as changed</source>
        <translation>プロファイルがまだ変更ありと扱われています</translation>
    </message>
    <message>
        <source>the file was not opened</source>
        <translation>ファイルが開かれませんでした</translation>
    </message>
    <message>
        <source>the profile differs from what was saved</source>
        <translation>プロファイルが保存したものと異なります</translation>
    </message>
    <message>
        <source>the JSON holds another profile</source>
        <translation>JSON が別のプロファイルです</translation>
    </message>
</context>
<context>
    <name>UnpackedStream</name>
    <message>
        <source>it is cut off: the file is incomplete; get it again</source>
        <translation>途中で切れており、ファイルが不完全です。入手し直してください</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which is the limit</source>
        <translation>展開後のサイズが上限の %1 MiB を超えています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as archives do that are made to fill the memory</source>
        <translation>展開後のサイズが元の %1 倍を超えています。メモリを使い尽くすために作られたアーカイブのおそれがあります</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (デフォルト)、json、または sarif</translation>
    </message>
    <message>
        <source>look for problems in a profile and its texts</source>
        <translation>プロファイルとそのテキストの問題を検出する</translation>
    </message>
    <message>
        <source>a folder of profiles, among which name and version are to be unique</source>
        <translation>名前とバージョンが一意であるべきプロファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>yes or no: a deployer has to enter a value</source>
        <translation>yes または no: デプロイ担当者による値の入力が必須</translation>
    </message>
    <message>
        <source>yes or no: the value is shown as asterisks</source>
        <translation>yes または no: 値をアスタリスクで表示</translation>
    </message>
    <message>
        <source>yes or no: a deployer does not see it</source>
        <translation>yes または no: デプロイ担当者に表示しない</translation>
    </message>
    <message>
        <source>yes or no: a deployer cannot change the default</source>
        <translation>yes または no: デプロイ担当者はデフォルトを変更できない</translation>
    </message>
    <message>
        <source>the heading of the field</source>
        <translation>項目の見出し</translation>
    </message>
    <message>
        <source>what the value is for</source>
        <translation>値の用途</translation>
    </message>
    <message>
        <source>the value where nobody enters another</source>
        <translation>誰も別の値を入力しないときの値</translation>
    </message>
    <message>
        <source>an expression that every value has to fit</source>
        <translation>すべての値が一致すべき正規表現</translation>
    </message>
    <message>
        <source>of set: %1; of list: text (the default) or json</source>
        <translation>set では %1、list では text (デフォルト) または json</translation>
    </message>
    <message>
        <source>a choice of a dropdown; all that are given take the place of those there were</source>
        <translation>ドロップダウンの選択肢。指定したものが既存の選択肢をすべて置き換える</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>manifest %1</source>
        <translation>マニフェスト %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目 %2 列目</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>使用: %1</translation>
    </message>
    <message>
        <source>variables: --%1 takes one of %2, not “%3”</source>
        <translation>variables: --%1 に指定できるのは %2 のいずれかです (「%3」は不可)</translation>
    </message>
</context>
<context>
    <name>VariableWording</name>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>IPv4 network (CIDR)</source>
        <translation>IPv4 ネットワーク (CIDR)</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>リストから選択</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>複数行</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Whole or decimal: 3, -0.5.</source>
        <translation>整数または小数: 3、-0.5。</translation>
    </message>
    <message>
        <source>true or false; 1, 0 and yes are refused.</source>
        <translation>true または false。1、0、yes は拒否されます。</translation>
    </message>
    <message>
        <source>Three numbers: 1.27.5.</source>
        <translation>3 つの数字: 1.27.5。</translation>
    </message>
    <message>
        <source>Such as 10.0.12.1.</source>
        <translation>例: 10.0.12.1。</translation>
    </message>
    <message>
        <source>Such as 10.244.0.0/16.</source>
        <translation>例: 10.244.0.0/16。</translation>
    </message>
    <message>
        <source>Such as 2001:db8::1.</source>
        <translation>例: 2001:db8::1。</translation>
    </message>
    <message>
        <source>With padding; needs Palette 4.8.</source>
        <translation>パディング付き。Palette 4.8 が必要です。</translation>
    </message>
    <message>
        <source>The file has the format “%1”, which is kept.</source>
        <translation>ファイルの書式は「%1」です。そのまま保持します。</translation>
    </message>
    <message>
        <source>The file has the input “%1”, which is kept.</source>
        <translation>ファイルの入力方法は「%1」です。そのまま保持します。</translation>
    </message>
    <message>
        <source>Needs Palette 4.8.</source>
        <translation>Palette 4.8 が必要です。</translation>
    </message>
    <message>
        <source>The local page of an edge host shows no lists.</source>
        <translation>エッジホストのローカルページにはリストが表示されません。</translation>
    </message>
    <message>
        <source>Several lines are for text and Base64 alone.</source>
        <translation>複数行にできるのは文字列と Base64 だけです。</translation>
    </message>
    <message>
        <source>Hidden, too: nobody can enter a value, so it needs a default.</source>
        <translation>非表示でもあり、誰も値を入力できないため、デフォルトが必要です。</translation>
    </message>
    <message>
        <source>A deployer has to enter a value.</source>
        <translation>デプロイ担当者は値を入力する必要があります。</translation>
    </message>
    <message>
        <source>Shown as asterisks, also in exports; an import asks for the value.</source>
        <translation>エクスポートでもアスタリスクで表示され、インポート時に値を確認します。</translation>
    </message>
    <message>
        <source>A deployer does not see it.</source>
        <translation>デプロイ担当者には表示されません。</translation>
    </message>
    <message>
        <source>Nobody can change it, so it needs a default.</source>
        <translation>誰も変更できないため、デフォルトが必要です。</translation>
    </message>
    <message>
        <source>A deployer sees the default and cannot change it.</source>
        <translation>デプロイ担当者はデフォルトを見られますが、変更できません。</translation>
    </message>
</context>
<context>
    <name>VariablesCommand</name>
    <message>
        <source>The profile “%1” has no variables.</source>
        <translation>プロファイル「%1」に変数はありません。</translation>
    </message>
    <message>
        <source>The profile “%1” has no variable “%2”. Its variables are: %3.</source>
        <translation>プロファイル「%1」に変数「%2」はありません。ある変数: %3。</translation>
    </message>
    <message>
        <source>variables: “%1” is not a format; choose text or json</source>
        <translation>variables: 「%1」は形式ではありません。text または json を指定してください</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>The variable “%1” is used, and is not removed before it is taken out there:
%2</source>
        <translation>変数「%1」は使われています。先に次の場所から取り除いてください:
%2</translation>
    </message>
    <message>
        <source>variables: “%1” is not a place from 0 to %2</source>
        <translation>variables: 「%1」は 0 から %2 までの位置ではありません</translation>
    </message>
    <message numerus="yes">
        <source>variables: %1 takes %n word(s) behind it, not %2</source>
        <translation>
            <numerusform>variables: %1 の後に必要な語は %n 個ですが、%2 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>variables: %1 changes the profile; --output says where it goes</source>
        <translation>variables: %1 はプロファイルを変更します。--output で出力先を指定してください</translation>
    </message>
    <message>
        <source>list, make, change, check, rename, move and remove a profile&apos;s variables</source>
        <translation>プロファイルの変数の一覧表示、作成、変更、検査、名前の変更、移動、削除を行う</translation>
    </message>
    <message>
        <source>list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or check NAME VALUE</source>
        <translation>list (デフォルト)、set NAME、remove NAME、rename NAME NEW、move NAME PLACE (0 から)、または check NAME VALUE</translation>
    </message>
    <message>
        <source>list the defaults of masked variables, not asterisks</source>
        <translation>マスクした変数のデフォルトをアスタリスクではなく値で表示する</translation>
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
        <translation>version: 新しいバージョンを 1.1.0 のように指定してください</translation>
    </message>
    <message>
        <source>make a new version of a profile</source>
        <translation>プロファイルの新しいバージョンを作成する</translation>
    </message>
    <message>
        <source>major.minor.patch, another than the profile has</source>
        <translation>メジャー.マイナー.パッチ。元のプロファイルと異なるもの</translation>
    </message>
</context>
<context>
    <name>WavesCommand</name>
    <message>
        <source>Infrastructure, one layer after the other</source>
        <translation>インフラ (レイヤーを 1 つずつ順に)</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>優先度不明</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>show in which order the layers are installed</source>
        <translation>レイヤーのインストール順序を表示する</translation>
    </message>
    <message>
        <source>the order in which they are deleted, which is the reverse</source>
        <translation>削除される順序 (インストールの逆)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Full profile</source>
        <translation>フルプロファイル</translation>
    </message>
    <message>
        <source>Infrastructure profile</source>
        <translation>インフラプロファイル</translation>
    </message>
    <message>
        <source>Add-on profile</source>
        <translation>アドオンプロファイル</translation>
    </message>
    <message>
        <source>System profile</source>
        <translation>システムプロファイル</translation>
    </message>
    <message>
        <source>Profile of no type</source>
        <translation>タイプのないプロファイル</translation>
    </message>
    <message>
        <source>Profile of type “%1”</source>
        <translation>タイプが「%1」のプロファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>レイヤー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YamlCommands</name>
    <message>
        <source>a YAML file, or - for the standard input</source>
        <translation>YAML ファイル。- は標準入力</translation>
    </message>
    <message>
        <source>a dotted path: charts.web.replicas, images[0].image, pack.&quot;a.b/c&quot;</source>
        <translation>ドット区切りのパス: charts.web.replicas、images[0].image、pack.&quot;a.b/c&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>print a YAML text with one value set</source>
        <translation>値を 1 つ設定した YAML テキストを出力する</translation>
    </message>
    <message>
        <source>the value as YAML; what is not YAML is a text</source>
        <translation>YAML で書いた値。YAML でないものは文字列になる</translation>
    </message>
    <message>
        <source>print a YAML text without one key or item</source>
        <translation>キーまたは項目を 1 つ取り除いた YAML テキストを出力する</translation>
    </message>
    <message>
        <source>print a YAML text with another merged into it</source>
        <translation>別の YAML テキストをマージした YAML テキストを出力する</translation>
    </message>
    <message>
        <source>the YAML file to merge: maps deeply, all else is replaced</source>
        <translation>マージする YAML ファイル。マップは深くマージし、ほかは置き換える</translation>
    </message>
    <message>
        <source>print values with presets of a pack applied</source>
        <translation>パックのプリセットを適用した値を出力する</translation>
    </message>
    <message>
        <source>the presets.yaml of the pack</source>
        <translation>パックの presets.yaml</translation>
    </message>
    <message>
        <source>a preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>look for problems in the values of a layer</source>
        <translation>レイヤーの値の問題を検出する</translation>
    </message>
    <message>
        <source>the schema.yaml of the pack or the values.schema.json of a chart, whose rules are looked at too</source>
        <translation>パックの schema.yaml またはチャートの values.schema.json。そのルールも検査する</translation>
    </message>
    <message>
        <source>where the values stand that a values.schema.json is about: charts.web; else they are the whole text</source>
        <translation>values.schema.json が対象とする値の位置 (charts.web)。省略するとテキスト全体</translation>
    </message>
    <message>
        <source>the values.yaml of the pack, for what must not change, or of the chart, for what may be left out</source>
        <translation>変更できないものを調べるパックの values.yaml、または省略できるものを調べるチャートの values.yaml</translation>
    </message>
</context>
<context>
    <name>ZstdCodec</name>
    <message>
        <source>its zstd data is cut off or damaged (%1); get it again</source>
        <translation>zstd データが途中で切れているか、破損しています (%1)。入手し直してください</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs Palette profiles offline.</source>
        <translation>Palette プロファイルをオフラインで設計します。</translation>
    </message>
    <message>
        <source>Profiles to open. Where Layerwright runs already, it opens them.</source>
        <translation>開くプロファイル。Layerwright がすでに起動していれば、そこで開きます。</translation>
    </message>
    <message>
        <source>Run by itself, also where Layerwright runs already, and without the windows of the last run.</source>
        <translation>Layerwright がすでに起動していても、前回のウィンドウを開かずに独立して起動します。</translation>
    </message>
    <message>
        <source>Drive the window through its main job, with a picture of each step in DIR.</source>
        <translation>ウィンドウの主な操作を自動で実行し、各ステップの画像を DIR に保存します。</translation>
    </message>
</context>
</TS>
