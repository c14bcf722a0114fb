/// An article that pages of several styles show.
struct PageArticle {
  let language: String
  let site: String
  let title: String
  let author: String
  let day: String
  /// The day as the site prints it.
  let shownDay: String
  /// The author as the site prints them.
  let byline: String
  let menu: [String]
  let comment: String
  let paragraphs: [String]

  static let all = [
    PageArticle(
      language: "da", site: "Havneposten", title: "Opal halverer prisen på sine modeller",
      author: "Ida Holm", day: "2025-03-03", shownDay: "Mandag d. 3. marts 2025, kl. 09.05",
      byline: "Af Ida Holm", menu: ["Forside", "Sport", "Vejret"],
      comment: "Det er stadig alt for dyrt, og det har det altid været, siger min nabo.",
      paragraphs: [
        "Selskabet Opal sænker prisen på sine modeller til det halve, oplyser det mandag.",
        "En million tokens koster nu 0,55 dollar, og om natten er prisen endnu lavere for alle.",
        "Andre ventes at følge efter. \"Vi har set det komme,\" siger en kunde til avisen.",
      ]),
    PageArticle(
      language: "en", site: "Harbour Ledger", title: "Opal halves the price of its models",
      author: "Ada Quill", day: "2025-03-03", shownDay: "March 3, 2025 at 9:05 a.m. ET",
      byline: "By Ada Quill", menu: ["Home", "World", "Weather"],
      comment: "Still much too expensive if you ask me, and it always has been, hasn't it?",
      paragraphs: [
        "Opal said on Monday that it would charge half as much for its models as before.",
        "A million tokens now cost $0.55, and at night the price is lower still for everybody.",
        "Others are expected to follow, and some of them have already said that they will.",
      ]),
    PageArticle(
      language: "de", site: "Hafenbote", title: "Opal halbiert die Preise seiner Modelle",
      author: "Ada Feder", day: "2025-03-03", shownDay: "Stand: 03.03.2025, 09:05 Uhr",
      byline: "Von Ada Feder", menu: ["Startseite", "Sport", "Wetter"],
      comment: "Immer noch viel zu teuer, und das war es schon immer, wenn man mich fragt.",
      paragraphs: [
        "Der Anbieter Opal verlangt für seine Modelle ab sofort nur noch die Hälfte.",
        "Eine Million Tokens kostet nun 0,55 Dollar, und nachts ist der Preis noch niedriger.",
        "Andere dürften folgen, und einige von ihnen haben das auch schon angekündigt.",
      ]),
    PageArticle(
      language: "fr", site: "Le Quai", title: "Opal réduit de moitié le prix de ses modèles",
      author: "Adèle Plume", day: "2025-03-03", shownDay: "Publié le 3 mars 2025 à 09h05",
      byline: "Par Adèle Plume", menu: ["Accueil", "Monde", "Météo"],
      comment: "C'est encore bien trop cher, et cela l'a toujours été, à mon humble avis.",
      paragraphs: [
        "Le fournisseur Opal a annoncé lundi qu'il réduisait de moitié le prix de ses modèles.",
        "Un million de jetons coûte désormais 0,55 dollar, et la nuit le prix est encore plus bas.",
        "D'autres devraient suivre, et certains d'entre eux ont déjà dit qu'ils le feraient.",
      ]),
    PageArticle(
      language: "zh-Hant", site: "港灣日報", title: "歐帕調降旗下模型的推論價格",
      author: "林予晴", day: "2025-03-03", shownDay: "2025年3月3日 週一 上午9:05", byline: "記者林予晴／台北報導",
      menu: ["首頁", "運動", "天氣"], comment: "還是太貴了啦，一直以來都是這樣，大家覺得呢？我是不會買的。",
      paragraphs: [
        "歐帕公司三日宣布，旗下模型的推論價格即日起減半，但沒有說明優惠何時結束。",
        "每百萬字元現在只要零點五五美元，夜間的價格對所有客戶來說更加便宜。",
        "法人認為其他業者可能跟進，其中幾家公司已經表示將會調整價格。",
      ]),
    PageArticle(
      language: "ja", site: "港新聞", title: "オパールがモデルの料金を半額に引き下げ",
      author: "山田太郎", day: "2025-03-03", shownDay: "2025年3月3日(月) 9時5分 配信", byline: "文＝山田太郎（港新聞）",
      menu: ["ホーム", "スポーツ", "天気"], comment: "まだまだ高すぎると思いますし、昔からずっとそうでした。私は買いません。",
      paragraphs: [
        "オパール社は三日、同社のモデルの料金を即日で半額に引き下げると発表した。",
        "百万トークンあたりの料金は0.55ドルとなり、夜間はさらに安くなるという。",
        "他社も追随するとみられ、すでに値下げを表明している企業もある。",
      ]),
  ]
}
