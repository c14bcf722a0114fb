/// What a member of a record means for a story or a reply.
enum RecordRole: Int, CaseIterable {
  case title, text, author, at, url, score, replies, replyCount, parent, id, language, source, board
  /// What the maker of something answered to who reviewed it, and when.
  case answer, answerAt

  /// The name that is shown to the user, and used in settings.
  var name: String { "\(self)" }

  /// The role that a member's name suggests, and its rank among the names of that role, the best
  /// first; `nil` if it suggests none.
  static func of(_ name: String) -> (role: RecordRole, rank: Int)? {
    table[plain(name)]
  }

  /// A name without what programs write in different ways: capitals, `_`, `-`, blanks.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " && $0 != "." && $0 != "@" }
  }

  /// The names of each role, the most telling first.
  private static let names: [(RecordRole, String)] = [
    (
      .title,
      "title headline subject heading posttitle articletitle threadtitle storytitle topictitle "
        + "fulltitle webtitle question 问题 問題 caption name resolvedtitle 標題 标题 題名 タイトル 제목 titel titre titulo titolo "
        + "overskrift"
        + " reviewtitle booktitle título rubrik otsikko tytuł başlık tiêuđề заголовок тема 件名 標題名"
    ),
    (
      .text,
      "text body content selftext fulltext maintext articlebody message contenttext plaintext "
        + "bodytext commenttext commentbody posttext tweet contents bodyhtml contenthtml html "
        + "cooked raw comment commentcontent post msg review answer details description desc "
        + "abstract snippet excerpt summary 內容 内容 正文 本文 내용 留言 コメント texte texto testo inhalt tekst "
        + "微博正文 评论内容 評論內容 回答内容 微博内容 回复内容 留言內容 內文 "
        + "kommentar comentario comentário commentaire commento mensaje mensagem messaggio nachricht bericht "
        + "beitrag indlæg innlegg inlägg viesti mesaj yorum komentarz wiadomość treść bìnhluận nộidung tinnhắn текст "
        + "сообщение комментарий текстотзыва отзыв повідомлення коментар reviewcontent reviewtext reviewbody highlight note 本文内容 口コミ 内容文 評論 评论 回覆 回复 댓글 댓글내용 "
        + "ความคิดเห็น टिप्पणी σχόλιο reactie komentář hozzászólás comentariu komentar kommentti التعليق نظر תגובה"
    ),
    (
      .author,
      "author authorname username screenname userscreenname authorusername byline creator "
        + "createdby postedby user by nick nickname poster submitter writer sender sendername "
        + "from fromuser userhandle displayname handle account owner member login fullname "
        + "speaker authors reporter realname uname 作者 記者 记者 著者 投稿者 작성자 기자 auteur autor autore "
        + "forfatter primaryauthor 用户昵称 用户名 用户名称 昵称 博主 使用者 發文者 留言者 回答者 评论者 評論者 发布者 發布者"
        + " verfasser benutzer nutzer usuario usuário utilisateur utente utilizador bruger brugernavn användare "
        + "gebruiker gebruikersnaam käyttäjä użytkownik kullanıcı yazar tácgiả ngườidùng автор пользователь отправитель "
        + "користувач reviewusername reviewername reviewauthor bookauthor ニックネーム 名前 닉네임 이름 用户 "
        + "ผู้เขียน लेखक συγγραφέας författare tekijä szerző penulis نویسنده الكاتب المؤلف מחבר"
    ),
    (
      .at,
      "publishedat datetimepub datepublished published publishdate publicationdate pubdate publisheddate "
        + "publishedtime createdat created createdutc creationdate createddate createdtime ctime "
        + "createtime datetime date time timestamp ts posted postedat postdate postedon dateposted "
        + "datetimepublished timestampms timestampunix unixtime unixtimestamp epoch when sentat "
        + "senttime sent pubtime publishtime addtime createdon dateutc dategmt timeutc datecreated "
        + "datepublish timeadded commentcreatetimestamp 发布日期 评论时间 評論時間 发表时间 發表時間 回答时间 创建时间 "
        + "releasedate submittedat lastmodified updatedat updated modified day 日期 時間 时间 發布時間 "
        + "发布时间 公開日 日時 날짜 작성일 datum dato fecha data"
        + " createddatetime createat sentdatetime originalarrivaltime reviewcreated(utc) reviewsubmitdateandtime "
        + "highlightedat dateandtime at regtime regdate dateheure datetimeutc päivämäärä tarih ngày thờigian дата датаивремя 投稿日時 投稿日 "
        + "日付 更新日時 작성일시 日期时间 작성시간 วันที่ दिनांक ημερομηνία dátum tanggal تاریخ التاريخ תאריך"
    ),
    (
      .url,
      "htmlurl url permalink link href uri weburl canonicalurl canonical articleurl storyurl posturl "
        + "sourceurl pageurl fullurl shareurl commenturl website address canonicallink respondedurl requestedurl 微博链接 連結 链接 網址"
    ),
    (
      .score,
      "score points ups likes likecount likescount upvotes votes votecount favoritecount "
        + "favouritescount favorites favoritescount reactioncount reactionscount digg diggcount "
        + "karma stars hearts sympathycount plusoners recommendations thumbsup 讚數 赞 点赞数 點讚數 赞同数 点赞 megusta mipiace jaime curtidas gillar лайки いいね 좋아요"
    ),
    (
      .replies,
      "replies comments children pushes notes responses answers commentlist replylist subcomments "
        + "childcomments messages posts"
    ),
    (
      .replyCount,
      "replycount repliescount numreplies commentcount commentscount numcomments numberofcomments "
        + "totalcomments ncomments descendants answercount numanswers nreplies replynum commentnum 评论数 評論數 回复数 留言數"
    ),
    (
      .parent,
      "parentid parent parentcommentid parentcommentno replytocommentid inreplytoid inreplyto inreplytostatusid "
        + "inreplytostatusidstr replytoid replyto replytomessageid replytopostnumber parentpostid "
        + "parentcomment pid reid 上级评论id 父评论id svarpå svarpa tmid parentmessageid ответна respuestaa antwortauf"
    ),
    (
      .id,
      "id idstr tweetid commentid commentno messageid postid msgid uuid guid key cid objectid postnumber "
        + "articleid storyid 评论id 微博id"
    ),
    (.language, "language lang locale languagecode inlanguage 語言 语言"),
    (
      .source,
      "source sourcename site sitename publisher publication outlet newspaper medium domain "
        + "hostname website feedtitle feed metasitename 來源 来源 媒體"
    ),
    (
      .answer,
      "developerreplytext replycontent companyreply developerresponse developerreply ownerresponse ownerreply "
        + "responsefromowner replyfromowner sellerreply vendorreply responsetext replytext reviewreply "
        + "ответ ответкомпании ответразработчика ответпродавца 商家回复 商家回覆 开发者回复 開發者回覆 官方回复 官方回覆 "
        + "사장님답글 답글 返信 オーナーからの返信 virksomhedssvar svarfravirksomheden antwortdesunternehmens "
        + "antwortdesentwicklers respuestadelpropietario réponsedelentreprise réponsedudéveloppeur"
    ),
    (
      .answerAt,
      "repliedat replydate replyat developerreplydateandtime companyreplydate(utc) companyreplydate "
        + "responsedate ownerresponsedate"
    ),
    (
      .board,
      "board subreddit forum channel channelname group groupname section node nodename category 看板"
    ),
  ]

  private static let table: [String: (role: RecordRole, rank: Int)] = {
    var table: [String: (role: RecordRole, rank: Int)] = [:]
    for (role, words) in names {
      for (rank, word) in words.split(separator: " ").enumerated() where table[String(word)] == nil
      {
        table[String(word)] = (role, rank)
      }
    }
    return table
  }()
}
