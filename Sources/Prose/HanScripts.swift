/// Tells whether a character is Traditional or Simplified Chinese.
struct HanScripts: Sendable {
  enum Script: UInt8 { case both, traditional, simplified }

  private let scripts: [Script]

  static let all = HanScripts()

  /// A character that search folds to another, simplified one is traditional.
  private init() {
    let codes = HanScripts.codes
    scripts = codes.map { code in
      guard let scalar = Unicode.Scalar(code) else { return .both }
      if simplifiedOnly.contains(scalar) { return .simplified }
      let folded = UInt32(FoldTable.shared.folds[Int(code)])
      return codes.contains(folded) && !usedInBoth.contains(scalar) ? .traditional : .both
    }
  }

  private static let codes: Range<UInt32> = 0x4E00..<0xA000

  /// The script of a character between U+4E00 and U+9FFF.
  subscript(code: UInt32) -> Script { scripts[Int(code) - 0x4E00] }
}

/// Traditional characters that also occur in some words of simplified texts.
private let usedInBoth = Set("著乾徵摺藉夥箝姊阪俱瞭".unicodeScalars)

/// Frequent characters that exist only in the simplified script.
private let simplifiedOnly = Set(
  """
  这们来时个说国过对会学经点现开关没发动进问应无实业产资讯电钱场员议号称级数类术软总统设计论让 \
  还给从当样条门间东车长见觉认为币亿单华欧亚龙边读写买卖贵货费赚涨标题闻导报纸联负责压响担忧风 \
  险变换转较轻双获营财务价调输亏义乐习书争亲仅仓仪众优伟传伤伦侧债倾偿储儿兰兴养兽册军农冻刘则 \
  刚创删剂剑剧劝办劲劳势勋区医协卫厅厉厌县参叙叹吗启呛咏哗团园围图圆块坚坝垄垒处备够头夹夺奋奖 \
  妇妈娱孙审宪宫宽宾寻寿将尔尘尝层属岁岂岗岛帅师帐帜带帮广庆库庙废弃张弥弯弹归径忆态恋恶恼悬惧 \
  惨惯愤懒战执扩扫扬抚抛抢护拟拥拦择挡挤挥损掷摄摆摇撑敌断旧显晓暂杀杂权杨极枪栋栏树档桥梦检楼 \
  欢残毕汉汤沟沪泪泽浅测济浓涛润渐湾湿滚满滤滨灭灯灵灾灿炉炼烂烟烦烧热爱爷牵牺状犹狱独猎玛环珐 \
  畅疗疯监盖盘睁码础礼祸积稳穷窃竞笔笼简粮紧红约纪纯纲纳纷纹线练组细织终结绝继绩续维绿缓编缘缩 \
  罗罚职聪肃胁脉脏脑脸荡荣药莱萧萨蓝虑补装观规视览订讨训记讲许访证评识诉词译试诗诚话诞询该详语 \
  误请诸课谁谈谋谓谢谱贡贤败质贫购贯贷贸赋赏赛赞趋跃践踪轨轮载辅辆辑辞达迁迈运远违连迟选递逻遗 \
  邮邻郑释鉴针钟钢铁铜银锁错键镇闪闭阅队阳阴阵阶际陆陈随隐难雾韩页顶项顺须顾顿预领频颜额飞饭饮 \
  饰馆驱验骗鱼鲁鲜鸟鸣齐贝专丢严丧临举乱机构确种网胜
  """.unicodeScalars)
