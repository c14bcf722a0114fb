extension Words {
  /// What stories of the field tell, one idea a line, in the words of several languages.
  ///
  /// A line begins with the idea's name. Ideas are weak signals: they tell a fine from a round of
  /// funding where all names and the figure are the same.
  static let concepts = """
    cheaper: cut*, cuts, slash*, lower*, cheaper, halve*, price cut, price war, discount*, off, below, reduc*, sænk*, skær*, skåret, sat ned, billigere, nedsæt*, rabat, halv pris, priskrig, senk*, günstiger, billiger, gekürzt, preissenkung, rabatt*, senkt*, baisse*, moins cher, remise, rabais, divise*, réduit, rebaja*, baja*, barat*, descuento, reduc*, corta*, cortou, desconto, redução, 降价, 降價, 降了, 下调, 下調, 便宜, 砍价, 砍價, 跳水, 打折, 腰斩, 腰斬, 降低, 降到, 降至, 减半, 減半, 价格战, 價格戰, 半价, 半價, 五折, 优惠, 値下げ, 引き下げ, 割引, 半額, 安く, 인하, 할인, 내렸다, 낮췄, 절반, 가격 내려
    dearer: raises prices, raise prices, raises price, price rise, dearer, increases prices, more expensive, hike*, hæver prisen, hæver priserne, sætter prisen op, dyrere, stiger i pris, teurer, preiserhöhung, erhöht, plus cher, hausse des prix, sube*, más caro, encare*, mais car*, aumenta preço, 涨价, 漲價, 调涨, 調漲, 上调, 上調, 値上げ, 인상, 올렸다
    free: free, free of charge, gives away, gratis, kostenlos, umsonst, gratuit*, gratis, grátis, gratuito*, de graça, 免费, 免費, 无料, 無料, 무료
    launch: launch*, unveil*, release*, ships, is out, introduc*, presents, debut, lancer*, udsend*, er her, præsenter*, stellt vor, vorgestellt, veröffentlich*, erscheint, lance, lancé*, dévoile*, présente, lanza*, presenta*, estrena*, lança*, lançou, apresent*, 发布, 發布, 发表, 發表, 上线, 上線, 推出, 亮相, 问世, 登場, 公開, 投入, 開始, 출시, 공개, 선보*
    priced: price*, costs, cost, pris, priser, koster, preis*, kostet, kosten, prix, coûte, precio*, cuesta*, preço*, custa*, 价格, 價格, 定价, 定價, 报价, 報價, 收费, 收費, 售价, 价, 料金, 価格, 요금, 가격, 값
    million tokens: million token*, millioner tokens, million tokens, millionen tokens, millions de tokens, millón de tokens, millones de tokens, milhão de tokens, milhões de tokens, 百万token*, 百萬token*, 100万トークン, 百万トークン, 100만 토큰
    open weights: open source, open weights, open-source, open-weight, åbne vægte, quelloffen, offene gewichte, code ouvert, poids ouverts, código abierto, pesos abiertos, código aberto, 开源, 開源, オープンソース, 오픈소스
    funding: raise*, funding, round, investor*, henter, indskyd*, skyder, kapital*, finansier*, runde, finanzierung*, runde ein, lève, levée, tour de table, ronda, financia*, capta*, rodada, aporte, 融资, 融資, 募资, 募資, 募得, 领投, 調達, 出資, 투자 유치, 조달, 유치
    invest: invest*, puts, put, pump*, investere*, investier*, steckt, investit, investir*, investissement, invertir*, inversión, invierte, investe*, investimento, aporta, 投资, 投資, 注资, 入股, 入主, 豪砸, 砸, 斥资, 출자, 투자
    valuation: valu*, worth, værdisat, værdi, bewert*, valoris*, valora*, avalia*, 估值, 市值, 企業価値, 時価総額, 評価額, 기업가치, 시가총액
    listing: ipo, debut*, flotation, float*, listing, goes public, first day of trading, børsnoter*, børsdebut, børsintroduktion, noteret, børsgang, börsengang, börse, erstnotiz, introduction en bourse, entre en bourse, salida a bolsa, debuta en bolsa, estreia na bolsa, abertura de capital, ipo, 上市, 挂牌, 掛牌, 敲钟, 首日, 新股, 上場, 初値, 公開価格, 상장, 증시 입성, 시초가, 공모가
    shares: share*, stock*, aktie*, kurs, kursen, aktien, action*, bourse, acciones, bolsa, ações, 股价, 股價, 股票, 收盘, 盘后, 盤後, 株価, 株式, 주가, 주식
    fall: fell, falls, drop*, plunge*, slump*, tumble*, lost, sink*, falder, faldt, dykke*, styrtdyk*, fällt, fiel, stürzt*, bricht ein, chute*, recule*, plonge*, cae, cayó, desploma*, hunde*, cai, caiu, despenca*, tomba*, 下跌, 大跌, 暴跌, 跌, 重挫, 下落, 急落, 하락, 급락, 내렸
    rise: soar*, jump*, surge*, rise*, rose, climb*, gain*, steg, stiger, springer, steigt, stieg, springt, bondit, grimpe*, s'envole, sube, subió, dispara*, salta, sobe*, subiu, 大涨, 大漲, 暴涨, 上涨, 上漲, 飙, 飆, 急騰, 上昇, 상승, 급등, 올랐
    profit: profit*, earnings, quarter*, revenue, sales, results, overskud, regnskab, omsætning, kvartal*, gewinn*, umsatz*, quartal*, bénéfice*, chiffre d'affaires, trimestr*, résultat*, beneficio*, ganancia*, ingresos, lucr*, receita, trimestre, 财报, 財報, 营收, 營收, 利润, 获利, 淨利, 季度, 決算, 売上, 利益, 純利益, 실적, 매출, 영업이익, 분기
    loss: loss*, write off, written off, write-down, charge, nedskriv*, tab, abschreib*, verlust*, dépréciation, perte*, pérdida*, prejuízo*, 亏损, 虧損, 认列, 認列, 计提, 計提, 提列, 损失, 費用計上, 損失, 赤字, 손실, 적자
    fine: fine, fined, fines, penalt*, bøde*, straf*, strafe*, bußgeld*, amende*, sanction*, multa*, sanción, sanciona*, 罚款, 罰款, 罚单, 罰單, 裁罚, 裁罰, 挨罚, 処分金, 制裁金, 罰金, 과징금, 벌금
    court: court*, lawsuit, sue*, sued, judge*, ruling, verdict, appeal*, settle*, settlement, retten, domstol*, sagsøg*, dommer*, dom, forlig, anker, gericht*, klage*, klagt, urteil*, vergleich, tribunal*, procès, juge*, plainte, appel, jugement, justicia, juez, demanda*, sentencia, acuerdo judicial, justiça, juiz, processo, sentença, recurso, 法院, 诉讼, 訴訟, 起诉, 起訴, 判决, 判決, 法官, 和解, 上诉, 提告, 裁判, 提訴, 地裁, 法庭, 법원, 소송, 판결, 판사, 합의
    copyright: copyright*, author*, books, ophavsret*, forfatter*, bøger, urheber*, autoren, bücher, droit d'auteur, auteurs, livres, derechos de autor, autores, libros, direitos autorais, livros, 版权, 版權, 著作权, 著作權, 作家, 书籍, 著作権, 書籍, 저작권, 작가
    rule: rule*, law, act, regulat*, ban, banned, bans, forbid*, forbyd*, forbud*, regel*, lov, loven, forordning, verbot*, verbiet*, gesetz*, verordnung, vorschrift*, loi, règle*, interdi*, règlement, ley, norma*, prohíb*, prohib*, lei, regra*, proíbe, proib*, 规则, 規則, 法案, 禁令, 禁止, 法规, 监管, 監管, 新规, 規制, 法律, 禁, 규제, 법안, 금지
    withdraw: scrap*, rescind*, withdraw*, withdrew, revoke*, gone, dead, ophæve*, trækkes tilbage, trækker tilbage, trukket tilbage, droppe*, kippen, kippt, zurück*, aufgehoben, retire*, abandonne*, annule*, deroga*, retira*, revoga*, cancela*, 撤销, 撤銷, 废除, 廢除, 撤回, 取消, 撤下, 下架, 철회, 폐지, 취소
    export: export*, eksport*, ausfuhr*, exporta*, exportation*, 出口, 輸出規制, 輸出, 수출
    licence: licen*, permission, permit*, tilladelse*, licens*, genehmigung*, lizenz*, licence*, autorisation*, permiso*, autoriza*, 许可*, 許可*, 批准, 放行, 解禁, 許可, 허가, 승인
    resume: again, resume*, restart*, reprend*, reprise, igen, genoptag*, wieder, nimmt wieder, de nuevo, reanuda*, retoma*, volta a, 恢复, 恢復, 重新, 再開, 재개
    chip: chip*, semiconductor*, gpu*, processor*, halvleder*, halbleiter*, prozessor*, puce*, semi-conducteur*, processeur*, semiconductor*, 芯片, 晶片, 半导体, 半導體, 算力, 半導体, 반도체, 칩
    data centre: data cent*, datacent*, rechenzentr*, centre* de données, centro* de datos, centro* de cálculo, centro* de dados, 数据中心, 資料中心, 机房, 機房, データセンター, 데이터센터
    power: gigawatt*, megawatt*, power, electric*, grid, gw, mw, strøm*, elnet*, strom*, gigavatio*, megavatio*, électricité, mégawatt*, energía, energia, 电力, 電力, 吉瓦, 兆瓦, 供电, 用电, 停電, ギガワット, メガワット, 전력, 기가와트
    order: order*, contract*, deal, buy computing, ordre*, kontrakt*, aftale*, auftrag*, vertrag*, contrat*, commande*, contrato*, encarg*, pedido*, encomend*, 合约, 合約, 合同, 订单, 訂單, 大单, 大單, 签下, 签署, 簽署, 采购, 採購, 契約, 受注, 計約, 계약, 수주, 발주
    acquire: buys, buy, acqui*, takeover, takes over, merge*, opkøb*, køber, overtag*, fusion*, übern*, kauft, rachète, rachat, acquiert, compra*, adquir*, 收购, 收購, 并购, 併購, 買収, 인수, 합병
    partner: partner*, team up, alliance, cooperat*, samarbejd*, partnerschaft, kooper*, partenariat, s'allie, alianza, colabora*, parceria, 合作, 联手, 聯手, 携手, 提携, 協業, 제휴, 협력
    outage: outage*, down, went down, offline, error messages, disrupt*, nede, nedbrud, ude af drift, ausfall, gestört, störung, panne*, en panne, hors service, caída, caído, fallo*, fora do ar, queda, pane, interrupção, 宕机, 當機, 当机, 瘫痪, 癱瘓, 中断, 中斷, 断电, 斷電, 故障, 崩了, 障害, 停止, ダウン, 장애, 먹통, 중단
    leak: leak*, exposed, breach*, hacked, hack*, stolen, læk*, hack*, stjål*, datenleck, leck, geleakt, gestohlen, fuite*, piraté*, volé*, filtra*, robad*, hacke*, vaza*, roubad*, expôs, 泄露, 洩露, 外洩, 外泄, 被盗, 黑客, 駭客, 流出, 漏えい, 漏洩, 不正アクセス, 유출, 해킹
    keys: api key*, keys, password*, nøgler, schlüssel, clés, claves, chaves, 密钥, 密鑰, 金鑰, キー, 키
    back door: back door, backdoor, kill switch, bagdør*, hintertür*, porte dérobée, puerta trasera, porta dos fundos, 后门, 後門, バックドア, 백도어
    summon: summon*, question*, probe*, investigat*, inquir*, indkald*, undersøg*, efterforsk*, prüf*, ermittel*, untersuch*, enquête*, convoqu*, investiga*, 约谈, 約談, 调查, 調查, 反垄断, 調査, 召喚, 조사, 소환
    antitrust: antitrust*, monopol*, competition, konkurrence*, kartell*, wettbewerb*, concurrence, competencia, concorrência, 垄断, 壟斷, 独占, 반독점
    layoffs: layoff*, lays off, job cuts, cut jobs, fyr*, afskedig*, entlass*, stellenabbau, streicht stellen, licenci*, supprime*, despid*, demite*, demissões, 裁员, 裁員, 人員削減, リストラ, 감원, 해고
    hire: hire*, appoint*, joins, new chief, ceo, chairman, ansætter, direktør, chef, ernennt, neuer chef, nomm*, directeur, patron, nombra*, fich*, director, contrata, diretor, 任命, 出任, 执行长, 執行長, 挖角, 加盟, 社長, 就任, 대표, 선임, 영입
    leave: resign*, leaves, steps down, step down, stepped down, quit, quits, departs, forlader, fratræder, går af, tritt zurück, verlässt, démission*, quitte, dimite, renuncia, deja, sai, deixa, 辞职, 辭職, 离职, 離職, 下台, 辞任, 退任, 사임, 퇴사
    delay: delay*, postpone*, later than, udskyd*, udskudt, forsink*, verschieb*, verschoben, verspät*, retard*, repousse*, reporte, retras*, aplaza*, adia*, atras*, 推迟, 延后, 延後, 延期, 跳票, 遅れ, 연기, 지연
    recall: recall*, withdraws model, tilbagekald*, rückruf*, rappel*, recolh*, 召回, リコール, 리콜
    security: security, safety, vulnerab*, sikkerhed*, sårbarhed*, sicherheit*, sécurité, vulnérab*, faille*, seguridad, seguranç*, vulnerab*, 安全, 漏洞, 资安, 資安, 安全性, 脆弱性, セキュリティ, 보안, 취약점
    benchmark: benchmark*, score*, swe-bench*, test*, leaderboard*, exam*, resultat*, prøve*, programmiertest*, prüfung, épreuve*, puntua*, prueba*, teste*, pontua*, 评测, 評測, 跑分, 得分, 登顶, 登頂, 测试, 測試, 評価, ベンチマーク, 점수, 시험, 벤치마크
    context: context window, context, kontekst*, kontext*, contexte, contexto, 上下文, コンテキスト, 컨텍스트
    reasoning: reasoning, thinks, reasoner, ræsonner*, schlussfolger*, raisonn*, razona*, raciocin*, 推理, 推論, 추론
    sparse attention: sparse attention, opmærksomhed, 稀疏注意力, スパース, 희소 어텐션
    search: search*, søgemaskine*, suchmaschine*, suche, moteur de recherche, buscador, busca, 搜索, 搜寻, 搜尋, 検索, 검색
    image: image*, picture*, photo*, billed*, bild*, bilder, images, imagen*, imagem, imagens, 图像, 圖像, 图片, 圖片, 绘图, 画像, 이미지
    video: video*, film*, vidéo*, vídeo*, 视频, 影片, 影音, 動画, 영상, 동영상
    voice: voice*, speech, stemme*, tale*, stimme*, sprach*, voix, voz, 语音, 語音, 音声, 음성
    robot: robot*, roboter*, 机器人, 機器人, ロボット, 로봇
    car: car, cars, self-driving, bil, biler, autonome*, auto, autos, voiture*, coche*, carro*, 汽车, 汽車, 自动驾驶, 自駕, 自動運転, 자율주행, 자동차
    code: code, coding, programming, developer*, kode, programmer*, udvikler*, programmier*, entwickler*, codage, développeur*, programación, desarrollador*, programaç*, 编程, 編程, 代码, 程式, 开发者, 開發者, コーディング, 開発者, 코딩, 개발자
    battery: batter*, batteri*, speicher, pile*, batería*, bateria*, 电池, 電池, 배터리
    wind power: wind power, wind farm, wind, vindmølle*, vindkraft, windkraft*, windpark*, éolien*, vent, eólic*, viento, vento, 风电, 風電, 风力, 風力, 풍력
    sea cable: sea cable*, undersea, subsea, søkabel*, seekabel*, câbles sous-marins, cable submarino, cables submarinos, cabos submarinos, 海缆, 海底电缆, 海底電纜, 海底ケーブル, 해저
    water: water, cooling, vand, køl*, wasser, kühl*, eau, refroid*, agua, refriger*, água, resfria*, 冷却, 水资源, 用水, 냉각
    public money: grant*, subsid*, state aid, tilskud, støtte*, statsstøtte, förderung, subvention*, aide, subvenc*, ayuda, subsídio*, verba, 补贴, 補助, 补助, 補貼, 助成, 보조금, 지원금
    pension: pension*, retraite, pensiones, fundos de pensão, 养老, 退休基金, 年金, 연금
    health: hospital*, patient*, health*, sygehus*, hospital, krankenhaus*, gesundheit*, hôpita*, santé, salud, paciente*, saúde, 医院, 醫院, 医疗, 醫療, 患者, 医療, 병원, 의료, 환자
    school: school*, student*, teacher*, pupil*, universit*, skole*, elev*, lærer*, studerende, schule*, schüler*, lehrer*, école*, élève*, enseignant*, escuela*, alumno*, profesor*, escola*, aluno*, professor*, 学校, 學校, 学生, 學生, 老师, 教师, 大学, 大學, 教育, 학교, 학생, 교사, 대학
    children: child*, minor*, teenager*, kids, børn*, unge, mindreårig*, kinder*, jugend*, enfant*, mineur*, niño*, menor*, criança*, jovens, 儿童, 兒童, 未成年, 青少年, 子ども, 未成年者, 어린이, 청소년
    army: army, military, defence, defense, pentagon, hær*, forsvar*, militær*, armee, bundeswehr, militär*, verteidigung*, armée, militaire*, défense, ejército, militar*, defensa, exército, defesa, 军方, 軍方, 国防, 國防, 五角大楼, 军事, 防衛, 国防総省, 軍, 국방, 군
    tax: tax*, levy, tariff*, share of sales, skat*, afgift*, told*, steuer*, abgabe*, zoll, zölle, taxe*, impôt*, droits de douane, impuesto*, arancel*, imposto*, tarifa*, 税, 稅, 关税, 關稅, 上缴, 上繳, 税金, 関税, 세금, 관세
    share of revenue: of what they earn, of chip sales, of china sales, indtægt*, del af salget, erlös*, recettes, ingresos, receita, 收入的, 销售额, 銷售額, 売上高の, 수익의, 매출의
    language: languages, language, basque, lenguas, idiomas, línguas, sprog*, sprachen, langues, euskera, basque, euskara, 语言, 語言, 言語, 언어
    phone: phone*, smartphone*, telefon*, mobil*, handy*, téléphone*, teléfono*, móvil*, celular*, telefone*, 手机, 手機, スマホ, スマートフォン, 스마트폰, 휴대폰
    advert: advert*, ads, reklame*, annoncer, werbung, anzeigen, publicité*, anuncio*, publicidad, anúncio*, publicidade, 广告, 廣告, 広告, 광고
    subscription: subscri*, abonnement*, abo, suscripci*, assinatura*, 订阅, 訂閱, 会员, 會員, サブスク, 月額, 구독
    limit: limit*, quota*, cap, grænse*, loft, begrenz*, limite*, plafond*, límite*, limites, 限额, 限額, 限制, 额度, 額度, 制限, 上限, 한도, 제한
    apology: apolog*, sorry, undskyld*, beklager, entschuldig*, excuse*, excuses, disculpa*, perdón, desculpa*, 道歉, 致歉, 謝罪, お詫び, 사과
    fire: fire, blaze, burn*, brand, brænd*, brand*, feuer, incendie, feu, incendio, incêndio, fogo, 火灾, 火災, 起火, 大火, 火事, 화재, 불
    strike: strike*, union*, strejke*, fagforening*, streik*, gewerkschaft*, grève*, syndicat*, huelga*, sindicato*, greve*, 罢工, 罷工, 工会, 工會, スト, ストライキ, 労組, 파업, 노조
    shutdown: shut down, shuts, closes, close down, lukker, lukke*, schließt, stellt ein, ferme, fermeture, cierra*, cierre, fecha, encerra*, 关闭, 關閉, 停运, 停止服务, 停止服務, 終了, 閉鎖, 종료, 폐쇄
    bankrupt: bankrupt*, insolven*, konkurs, rekonstruktion, pleite, faillite, redressement judiciaire, quiebra, falência, recuperação judicial, 破产, 破產, 倒闭, 倒閉, 経営破綻, 破綻, 倒産, 파산
    record: record*, rekord*, récord, recorde, 纪录, 紀錄, 新高, 史上, 首次, 過去最高, 初めて, 사상, 최고, 역대
    """
}
