extension Words {
  /// Firms, offices and products around models that the table of models does not hold, as several
  /// scripts write them; the first spelling is the name.
  static let firms = """
    nvidia, nvda, 英伟达, 辉达, エヌビディア, 엔비디아
    amd, 超微, 超威, アドバンスト・マイクロ, 에이엠디
    intel, 英特尔, インテル, 인텔
    tsmc, tsm, 台积电, 台积, 台積電, 護國神山
    samsung, 三星, サムスン, 삼성전자, 삼성*
    sk hynix, hynix, 海力士, sk海力士, ハイニックス, 하이닉스, sk하이닉스
    micron, 美光, マイクロン, 마이크론
    broadcom, avgo, 博通, ブロードコム, 브로드컴
    qualcomm, 高通, クアルコム, 퀄컴
    asml, 艾司摩爾, 阿斯麦
    arm holdings, 安谋, アーム, 암홀딩스
    apple, 苹果公司, 苹果, アップル, 애플
    microsoft, 微软, マイクロソフト, 마이크로소프트, msft
    google, alphabet, 谷歌, グーグル, 구글
    amazon, 亚马逊, アマゾン, 아마존
    meta, facebook, 脸书, メタ, 메타
    tesla, 特斯拉, テスラ, 테슬라
    oracle, 甲骨文, オラクル, 오라클
    softbank, 软银, ソフトバンク*, 소프트뱅크*
    openai, open ai, オープンai, オープンエーアイ, 오픈ai, 오픈에이아이
    chatgpt, チャットgpt, 챗gpt, 챗지피티
    anthropic, アンソロピック, 앤트로픽, 앤스로픽
    claude, 克劳德, クロード, 클로드
    opus, 오퍼스, オーパス
    sonnet, 소네트, ソネット
    haiku, 하이쿠
    gemini, 双子星, ジェミニ, 제미나이
    deepseek, 深度求索, ディープシーク, 딥시크
    mistral, ミストラル, 미스트랄
    mistral's le chat, le chat
    xai, エックスエーアイ
    grok, グロック, 그록
    perplexity, パープレキシティ, 퍼플렉시티
    bytedance, 字节跳动, 字节, 抖音母公司, tiktok owner, バイトダンス, 바이트댄스, 火山引擎, tiktok, 抖音, 틱톡
    doubao, 豆包, ドウバオ, 더우바오
    alibaba, 阿里巴巴, 阿里云, 阿里, アリババ, 알리바바
    qwen, 通义千问, 千问, 通义, クウェン, 큐원
    baidu, 百度, バイドゥ, 바이두
    ernie, 文心, 文心一言, アーニー, 어니
    tencent, 腾讯, テンセント, 텐센트
    hunyuan, 混元
    huawei, 华为, ファーウェイ, 화웨이
    ascend, 昇腾, アセンド, 어센드
    cambricon, 寒武纪
    xiaomi, 小米, シャオミ, 샤오미
    iflytek, 讯飞, 科大讯飞
    zhipu, 智谱, 智譜
    moonshot, 月之暗面, ムーンショット, 문샷
    kimi, キミ
    manus, マヌス, 마누스
    smic, 中芯国际, 中芯
    foxconn, hon hai, 鸿海, 富士康, フォックスコン, 폭스콘
    hugging face, ハギングフェイス, 허깅페이스
    scale ai, スケールai, 스케일ai
    coreweave, コアウィーブ, 코어위브
    cloudflare, クラウドフレア, 클라우드플레어
    ibm, アイビーエム
    salesforce, セールスフォース, 세일즈포스
    databricks, データブリックス, 데이터브릭스
    snowflake, スノーフレーク
    siemens, 西门子, シーメンス, 지멘스
    sap
    nebius, ネビウス
    stargate, 星际之门, スターゲート, 스타게이트, porte des étoiles, sternentor
    humain
    sora, 索拉, 소라
    copilot, コパイロット, 코파일럿
    siri
    llama, ラマ, 라마
    naver, 네이버, ネイバー
    kakao, 카카오, カカオ
    ntt
    rakuten, 楽天, 乐天
    lg, 엘지
    bloomberg, 彭博, ブルームバーグ, 블룸버그
    reuters, 路透, ロイター, 로이터
    new york times, nyt, 纽约时报, ニューヨーク・タイムズ, 뉴욕타임스
    getty
    disney, 迪士尼, ディズニー, 디즈니
    getty images
    stability, スタビリティ
    midjourney, ミッドジャーニー
    cohere, コーヒア
    groq
    cerebras, セレブラス, 세레브라스
    blackwell, ブラックウェル, 블랙웰
    hopper
    rubin, vera rubin, ルービン, 루빈
    bitcoin, 比特币, ビットコイン, 비트코인
    """

  /// People of the field and of its politics.
  static let people = """
    trump, 川普, 特朗普, トランプ, 트럼프
    biden, 拜登, バイデン, 바이든
    altman, 奥特曼, 阿特曼, アルトマン, 올트먼, 알트만
    musk, 马斯克, マスク氏, 머스크
    jensen huang, 黄仁勋, 老黄, ジェンスン・フアン, 젠슨 황, huang
    masayoshi son, 孙正义, 孫正義, 孫氏, 손정의, altman et son
    zuckerberg, 扎克伯格, 祖克柏, 馬克·祖克柏, ザッカーバーグ, 저커버그, zuck
    nadella, 纳德拉, 納德拉, ナデラ, 나델라
    pichai, 皮查伊, 皮蔡, ピチャイ, 피차이
    amodei, 阿莫代, 阿莫迪, アモデイ, 아모데이
    hassabis, 哈萨比斯, ハサビス, 허사비스
    sutskever, 苏茨克维, サツケバー, 수츠케버
    murati, 穆拉蒂, ムラティ, 무라티
    hinton, 辛顿, ヒントン, 힌턴
    lecun, 杨立昆, 楊立昆, ルカン, 르쿤
    liang wenfeng, 梁文锋, 梁文鋒, 량원펑
    tan dai, 谭待
    lisa su, 苏姿丰, 蘇姿丰, リサ・スー, 리사 수
    ellison, 埃里森, 艾里森, エリソン, 엘리슨
    cook, 库克, クック氏, 팀 쿡
    von der leyen, 冯德莱恩, フォンデアライエン, 폰데어라이엔
    macron, 马克龙, 馬克宏, マクロン, 마크롱
    xi jinping, 习近平, 習近平, 시진핑
    powell, 鲍威尔, パウエル, 파월
    buffett, 巴菲特, バフェット, 버핏
    """

  /// Countries, cities and offices; most stories name one.
  static let places = """
    usa, united states, american*, amerika*, amerikan*, amerikas, u.s., us government, usas, états-unis, américain*, estados unidos, eua, ee.uu., stati uniti, washington, maison-blanche, white house, weißes haus, weißen haus, det hvide hus, casa branca, casa blanca, 美国, 美國, 美方, 美政府, 白宫, 华府, 米国, 米政府, 米大統領, 미국*, 백악관
    china, chinese, chine, chinois*, kina, kinas, kinesisk*, chinesisch*, chino*, china's, chineses, chinesa*, peking, beijing, pékin, pequim, pekín, 中国, 國內, 国内, 北京, 陆企, 중국*, 베이징
    hongkong, hong kong, 香港, 홍콩
    taiwan, taiwanese, taiwansk*, taïwan, taiwán, 台湾, 台灣, 대만*
    japan, japanese, japon*, japón, japan*, 日本, 일본*
    tokyo, tokio, tóquio, 东京, 東京, 도쿄
    korea, south korea, korean*, corée, sydkorea, südkorea*, corea, coreia, 韩国, 韓國, 한국*
    india, indian, inde, indien*, índia, 印度, インド, 인도*
    singapore, singapour, singapur, singapura, 新加坡, シンガポール, 싱가포르
    saudi arabia, saudi*, arabie saoudite, arabia saudí, 沙特, 沙烏地, 沙国, サウジ, 사우디
    emirates, uae, abu dhabi, émirats, emirate, emiratos, emirados, 阿联酋, 阿聯酋, 阿布扎比, uae, 아랍에미리트
    russia, russian*, rusland, russland, russie, rusia, rússia, 俄罗斯, ロシア, 러시아
    ukraine, 乌克兰, ウクライナ, 우크라이나
    europe, european*, eu, europa*, europäisch*, europæisk*, européen*, europeo*, europeu*, 欧盟, 歐盟, 欧洲, 欧州, 유럽*
    european commission, brussels, brüssel, bruxelles, bruselas, bruxelas, europäische kommission, eu-kommission*, commission européenne, la commission, die kommission, the commission, kommissionen, comisión europea, comissão europeia, 欧盟委员会, 歐盟執委會, 执委会, 欧州委員会, 欧州委, 유럽연합 집행위
    ai act, ki-verordnung, règlement sur l'ia, reglamento de ia, ai-forordning*, lei da ia, 人工智能法案, ai法, ai法案, ai規則
    germany, german, tysk*, tyskland, deutschland, deutsch*, allemagne, allemand*, alemania, alemã*, alemanha, 德国, ドイツ, 독일*
    berlin, 柏林, ベルリン, 베를린
    france, french, fransk*, frankrig, frankreich, französisch*, franzosen, français*, francia, frança, francés*, francês, 法国, フランス, 仏社, 仏, 프랑스*
    paris, parisien*, 巴黎, パリ, 파리
    lyon, lyonnais*, lyoner, 里昂, リヨン, 리옹
    britain, british, uk, britisk*, storbritannien, großbritannien, royaume-uni, reino unido, 英国, イギリス, 영국*
    london, londres, 伦敦, ロンドン, 런던
    denmark, danish, danmark*, dansk*, dänemark, dänisch*, danemark, danois*, dinamarca, danés*, 丹麦, デンマーク, 덴마크
    copenhagen, københavn*, kopenhagen, copenhague, 哥本哈根, コペンハーゲン, 코펜하겐
    aarhus, århus, 奥胡斯, オーフス, 오르후스
    esbjerg, エスビャウ, 埃斯比约, 에스비에르
    sweden, swedish, sverige, svensk*, schweden, schwedisch*, suède, suecia, suécia, 瑞典, スウェーデン, 스웨덴
    norway, norwegian*, norge, norsk*, norwegen, norwegisch*, norvège, noruega, 挪威, ノルウェー, 노르웨이
    finland, finnish, finnland, finlande, finlandia, 芬兰, フィンランド, 핀란드
    netherlands, dutch, holland*, niederland*, niederländisch*, pays-bas, néerlandais*, países bajos, países baixos, 荷兰, オランダ, 네덜란드*
    switzerland, swiss, schweiz*, suisse, suiza, suíça, 瑞士, スイス, 스위스
    spain, spanish, spanien, spansk*, spanisch*, espagne, españa, español*, espanha, 西班牙, スペイン, 스페인
    seville, sevilla, sevillana, sevilhan*, séville, 塞维利亚, セビリア, 세비야
    portugal, portugu*, 葡萄牙, ポルトガル, 포르투갈
    italy, italian*, italien*, italie, italia*, itália, 意大利, 義大利, イタリア, 이탈리아
    milan, milano, mailand, milán, milão, 米兰, ミラノ, 밀라노
    poland, polish, polen, polsk*, pologne, polonia, polônia, 波兰, ポーランド, 폴란드
    ireland, irish, irland*, irlande, irlanda, 爱尔兰, アイルランド, 아일랜드
    brazil, brazilian*, brasil*, brasilien, brésil*, brasileir*, 巴西, ブラジル, 브라질
    mexico, mexican*, mexiko, mexique, méxico, 墨西哥, メキシコ, 멕시코
    argentina, argentine, argentin*, 阿根廷, アルゼンチン, 아르헨티나
    chile, 智利, チリ, 칠레
    canada, canadian*, kanada, canadá, 加拿大, カナダ, 캐나다
    australia, australian*, australien, australie, austrália, 澳大利亚, 澳洲, オーストラリア, 호주
    africa, afrika, afrique, áfrica, 非洲, アフリカ, 아프리카
    israel, israeli*, 以色列, イスラエル, 이스라엘
    turkey, tyrkiet, türkei, turquie, turquía, turquia, 土耳其, トルコ, 튀르키예
    vietnam, 越南, ベトナム, 베트남
    thailand, 泰国, タイ政府, 태국
    malaysia, 马来西亚, マレーシア, 말레이시아
    indonesia, 印尼, インドネシア, 인도네시아
    texas, 德州, 得克萨斯, テキサス, 텍사스
    california, californien, kalifornien, californie, 加州, カリフォルニア, 캘리포니아
    arizona, 亚利桑那, アリゾナ, 애리조나
    silicon valley, 硅谷, 矽谷, シリコンバレー, 실리콘밸리
    new york, nueva york, nova york, 纽约, ニューヨーク, 뉴욕
    shanghai, 上海, 상하이
    shenzhen, 深圳, 선전시
    hangzhou, 杭州, 항저우
    seoul, séoul, 首尔, ソウル, 서울
    """
}
