extension Words {
  /// Korean.
  static let korean = """
    count 0 1: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구
    number 1: 한
    number 2: 두
    number 3: 세
    number 4: 네
    number 5: 다섯
    number 6: 여섯
    number 7: 일곱
    number 8: 여덟
    number 9: 아홉
    number 10: 열
    scale 1: 십
    scale 2: 백
    scale 3: 천
    scale 4: 만
    scale 8: 억
    scale 12: 조
    half times: 절반, 반값, 절반 가격, 반토막
    times: 절반, 반값, 절반 가격
    minus: 마이너스
    point: 점
    currency USD generic: 달러, 미국 달러, 미 달러, 미화, 불
    currency KRW generic: 원, 한국 원, 원화
    currency EUR: 유로
    currency JPY: 엔, 일본 엔, 엔화
    currency CNY: 위안, 중국 위안, 위안화
    currency GBP: 파운드
    currency HKD: 홍콩 달러, 홍콩달러
    currency TWD: 대만 달러, 대만달러, 신타이완 달러
    currency CAD: 캐나다 달러, 캐나다달러
    currency AUD: 호주 달러, 호주달러
    currency SGD: 싱가포르 달러
    currency CHF: 스위스 프랑
    currency INR: 루피
    currency CRC: 콜론
    currency RUB: 루블
    currency XBT: 비트코인
    hundredth: 센트, 페니, 펜스, 전
    percent: 퍼센트, 퍼센티지, 프로, %포인트, % 포인트, 퍼센트포인트, %p, 퍼센트 포인트
    tenths: 할
    share: 분의
    times: 배
    multiple 2 fold: 두 배, 두배, 갑절, 곱절, 2배로
    multiple 3 fold: 세 배, 세배
    multiple 4 fold: 네 배, 네배
    multiple 5 fold: 다섯 배
    multiple 10 fold: 열 배, 열배
    halved: 반으로 줄, 절반으로 줄, 반토막, 절반으로 낮, 절반으로 내, 절반으로 떨어
    tokens: 토큰, token, tokens
    counted people: 명, 사람, 인, 이용자, 사용자, 직원, 가구, 세대
    counted chips: 장, 개의 gpu, 대의 서버, 기
    counted things: 개, 대, 곳, 건, 회, 채, 편, 권, 척, 종, 개국, 개사, 개 기업, 그루, 톤, 킬로미터, 킬로, 미터, 제곱미터, 헥타르, 리터, 와트, 킬로와트, 메가와트, 기가와트, 주의 주식, 배럴, 자, 병, 통, 잔, 마리, 벌, 켤레, 매개변수, 파라미터, 문항, 개의 파라미터, 문제
    counted points: 점, 포인트
    before approx about: 약, 대략, 거의, 어림잡아, 줄잡아, 얼추, 대강
    before lt less_than: 불과, 채
    before le up_to: 최대, 최고, 많아야, 최장
    before ge at_least: 최소, 적어도, 최저, 최소한, 무려
    after ge at_least: 이상
    after gt more_than: 넘는, 넘는다, 넘어, 넘었, 넘게, 넘을, 초과, 돌파, 웃돌, 웃도는, 여, 여명, 남짓, 상회, 넘어섰, 넘어선, 넘고
    after lt less_than: 미만, 이하, 안 되는, 안되는, 못 미치, 밑도는, 밑돌, 에 못
    after le up_to: 이내, 까지
    after approx about: 정도, 가량, 안팎, 내외, 쯤, 가까이, 가까운, 전후, 육박
    vague: 여
    several: 수, 몇
    hedge theoretical: 이론상, 이론적, 이론적으로
    hedge estimated: 추정, 추산, 추계, 어림, 추정된다
    hedge expected: 예상, 전망, 계획, 예정, 목표, 방침, 전망된다, 전망했다, 기대, 관측, 것으로 보인다, 될 것
    hedge claimed: 주장, 주장했다, 주장한다, 자칭, 자랑, 자처
    hedge reported: 따르면, 알려졌, 보도, 전해졌, 전했다, 밝혔다, 소식통
    hedge assumed: 만약, 가정, 라면, 가정하면, 가정할
    conversion: 우리 돈, 한화, 환산, 해당, 한화로, 우리돈
    discount: 할인
    cost: 가격, 요금, 비용, 값
    fall: 하락, 감소, 급락, 폭락, 인하, 줄었, 줄어, 줄인, 줄여, 줄이, 내렸, 내린, 내려, 떨어, 적자, 손실, 낮아, 낮췄, 낮춰, 싸다, 싸졌, 싸진다, 싼, 저렴, 삭감, 감축, 축소, 잃었, 증발, 후퇴, 둔화, 뚝, 깎, 낮은, 낮다, 순손실
    rise: 상승, 증가, 급등, 인상, 늘었, 늘어, 늘린, 올랐, 오른, 올라, 올렸, 흑자, 이익, 성장, 높아, 높였, 비싸, 비싼, 뛰었, 뛴, 확대, 폭등, 순이익, 오를, 높은, 불어
    level: 로, 으로, 에서, 까지, 에
    per: /, 매
    each: 매, /
    one: 매, 한
    small: 은, 는, 이, 가, 을, 를, 의, 에, 로, 으로, 도, 만의, 씩, 나, 짜리, 인, 이나, 만에, 대의, 이상의, 어치, 에서
    small ago: 전, 후, 만에
    time second: 초
    time minute: 분
    time hour: 시간, 한 시간, 시간당
    time day: 하루, 일, 날, 일간
    time week: 주, 주일, 주간
    time month: 개월, 달, 한 달, 매달, 월
    time quarter: 분기
    time year: 년, 해, 연간, 1년, 한 해
    period day: 하루, 하루에, 매일, 일일, 하루 평균
    period hour: 시간당
    period month: 매달, 한 달, 월간, 매월, 월
    period year: 연간, 매년, 한 해, 연, 1년
    period quarter: 분기
    range: ~, -, 에서, 내지, ∼, 부터
    from: 에서
    and: 와, 과, 및
    label: 제, 버전, 모델명, 전화, 오전, 오후, 서기
    more: 비싸, 비싼, 높, 더 높, 많, 더 많, 빠른, 빠르
    less: 싸, 싼, 저렴, 낮, 더 낮, 적, 더 적
    than: 의, 로
    input: 입력
    output: 출력
    cached: 캐시, 캐시된
    scores: 점수, 점을, 벤치마크, 기록
    not: 월, 일, 시, 호, 층, 대째, 기수, 위, 년, 세, 살, 번째, 번, 차, 회차, 세대, 년도, 개월, 주일, 주간, 일간, 시간, 초, 분, 분기, 년간, 주, 달, 년 만, 대 , 승, 패, 절, 편째, 부, 조치, 구역, 동, 길, 학년, 반, 강, 나노, 인치, 일차, 주년, 달 만, 시즌, 라운드, 세트
    small: 일부, 일반, 일단, 이번, 이날, 이후, 이전, 이미, 이를, 이런, 이는, 사업, 사용, 사상, 사실, 오픈, 오늘, 오전, 오후, 구글, 구매, 구독, 구조, 삼성, 천천히, 만약, 조사, 조건, 조직, 억제, 영업, 영향, 육성, 칠레, 팔로, 세계, 네이버, 두고, 한국, 한편, 한다, 한다면, 열린, 배송, 배터리, 배포, 원인, 원래, 원칙, 전망치, 전체, 전년, 전기, 전자, 전월, 전일, 개발, 개인, 개선, 대비, 대형, 대표, 대한, 대해, 명령, 장기, 장비, 인공, 인기, 인력, 점유율, 점심, 점검, 기업, 기록, 기준, 기술, 기능, 건설, 건강, 회사, 회복, 엔비디아, 엔진, 유로파, 불가, 불구, 불만, 이상한, 백화점, 백업, 배경, 만큼, 만들, 만나, 만족, 일본, 일정, 일자리, 이용, 이익률, 이코노미, 이어, 사이, 사람들, 오류, 프로그램, 프로젝트, 프로세스
    """
}
