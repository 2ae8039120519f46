/** What the figure checker looks for, in the order in which it is told; `name` and `about` are for the clerk who switches a rule off. */
export const figureRules = [
  {
    id: 'parts-against-total',
    name: 'Tổng và các phần',
    about: 'Số tổng đã nhập khác với các phần cộng lại: 443 ≠ 96 + 308 + 106.',
  },
  { id: 'quotient', name: 'Tỷ lệ, mật độ', about: 'Tỷ lệ đã nhập khác với kết quả phép chia, sau khi làm tròn.' },
  {
    id: 'roll-forward',
    name: 'Nối tiếp kỳ trước',
    about: 'Số kỳ này khác với số kỳ liền trước cộng phát sinh, trừ thu hồi.',
  },
  { id: 'at-most', name: 'Giới hạn', about: 'Một phần lớn hơn cái chứa nó, như hồ sơ giải quyết nhiều hơn tiếp nhận.' },
  { id: 'falling-total', name: 'Lũy kế giảm', about: 'Số cộng dồn nhỏ hơn số của một báo cáo trước đó.' },
  {
    id: 'year-to-date',
    name: 'Lũy kế hai cách',
    about: 'Cộng các tháng và cộng từ báo cáo lũy kế cho hai số khác nhau.',
  },
  { id: 'jump', name: 'Tăng giảm trên 10 lần', about: 'Số gấp mười, hoặc chỉ bằng một phần mười kỳ liền trước.' },
  {
    id: 'unit-slip',
    name: 'Nhầm đơn vị',
    about: 'Số gấp hoặc kém nghìn lần kỳ trước: có thể nhầm đồng với nghìn đồng.',
  },
  {
    id: 'copied-period',
    name: 'Chép số kỳ trước',
    about: 'Từ bốn phần năm số đã nhập trở lên giống hệt kỳ liền trước.',
  },
  {
    id: 'prose-contradiction',
    name: 'Số gõ tay trong câu',
    about: 'Số gõ tay khác với số trong sổ của chính chỉ tiêu mà câu nói đến.',
  },
  { id: 'said-twice', name: 'Nói hai lần', about: 'Cùng một chỉ tiêu được gõ hai số khác nhau trong báo cáo.' },
  {
    id: 'issued-figure',
    name: 'Khác báo cáo đã phát hành',
    about: 'Số của một kỳ khác với số mà báo cáo của kỳ đó đã ghi khi phát hành.',
  },
  {
    id: 'other-period',
    name: 'Kỳ không khớp',
    about: '“9 tháng đầu năm” trong báo cáo tháng 10, “tháng 9” còn sót, ngày nằm ngoài kỳ.',
  },
  { id: 'section-number', name: 'Số đề mục gõ tay', about: 'Đề mục gõ tay trùng số hoặc nhảy số.' },
  { id: 'missing-figure', name: 'Số liệu còn thiếu', about: 'Chỉ tiêu có trong báo cáo mà chưa có số.' },
] as const satisfies readonly { id: string; name: string; about: string }[];

export type FigureRuleId = (typeof figureRules)[number]['id'];

/** The ids alone. */
export const figureRuleIds = figureRules.map(({ id }) => id) as [FigureRuleId, ...FigureRuleId[]];
