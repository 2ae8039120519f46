/** One part of the clerk's help: sentences, or keys and what they do. */
export type HelpTopic =
  | { title: string; paragraphs: readonly string[] }
  | { title: string; keys: readonly (readonly [string, string])[] };

/** The clerk's help, in the order of the work. */
export const helpTopics: readonly HelpTopic[] = [
  {
    title: 'Lập báo cáo',
    paragraphs: [
      'Bấm “Báo cáo mới”, chọn loại báo cáo, kỳ và người ký. Sổ dựng sẵn trang A4 đúng thể thức: tên cơ quan, tiêu đề theo kỳ, các mục đánh số tự động, bảng chỉ tiêu, nơi nhận và chữ ký.',
      '“Báo cáo đột xuất” lấy số liệu từ ngày đến ngày tự chọn, hạn gửi theo văn bản yêu cầu. Lũy kế, kỳ trước và cùng kỳ vẫn được tìm trong các báo cáo khác; thiếu ngày nào thì thẻ của số ấy nói rõ. Sửa bảng có sẵn cho đúng những chỉ tiêu phải báo cáo.',
      'Chữ in nghiêng màu xám là gợi ý: bấm vào đó rồi gõ nội dung của kỳ này. Gợi ý không được in ra.',
    ],
  },
  {
    title: 'Nhập số liệu',
    paragraphs: [
      'Gõ số mới vào cột kỳ này của bảng “Số liệu” ở bên phải, Enter để xuống dòng kế tiếp. Viết như trên giấy: 13.363 hoặc 69,48.',
      'Mỗi số chỉ gõ một lần. Tổng, tỷ lệ và lũy kế tự tính; số trong câu, trong bảng và trong Word đều lấy từ đó.',
      'Số chưa có hiện thành chỗ trống được đánh dấu, khi xuất ra Word là dấu chấm để điền tay.',
    ],
  },
  {
    title: 'Số này từ đâu ra?',
    paragraphs: [
      'Bấm vào bất kỳ số nào (trong bảng, trong câu, ở bảng lớn, ở diễn biến, trong thẻ của máy soát số, ở “Số liệu đáng chú ý”) để xem thẻ của số ấy: ai nhập, lúc nào; lấy từ tệp nào, dòng nào; tính theo phép nào từ những số nào; kỳ trước, cùng kỳ, lũy kế, kế hoạch; số của các kỳ trước đó và mọi lần sửa. Thiếu số thì thẻ nói thiếu gì.',
      'Số nào có màu xanh trong thẻ thì bấm để sang thẻ của số đó, mũi tên ở góc trái để trở lại. “Diễn biến” mở biểu đồ qua các kỳ, cùng kế hoạch và cùng kỳ. Ở bảng lớn, Shift+F2 hiện hoặc ẩn thẻ.',
      'Gõ đè lên một số tính được thì sổ hỏi lý do ngay; ô ấy có góc vàng. Trong thẻ có thể “Thay bằng số khác…”, “Sửa lý do…” và “Trở về công thức”.',
    ],
  },
  {
    title: 'Bảng chỉ tiêu trong báo cáo',
    paragraphs: [
      '“Bảng chỉ tiêu” chèn bảng mới; “Sửa bảng…” ở góc bảng đổi dòng, cột, thứ tự, tên riêng của dòng và cột, số thứ tự, đơn vị tính (thành cột hay một dòng trên bảng), ghi chú và dòng cộng. Kéo mép phải của tên cột để đổi độ rộng, bấm đúp để trả lại.',
      'Những gì đã đặt được giữ nguyên khi số thay đổi và khi sang Word, PDF.',
    ],
  },
  {
    title: 'Nhập số liệu từ tệp, xuất số liệu ra tệp',
    paragraphs: [
      '“Nhập số liệu…” (menu ⋯ ở danh sách báo cáo, hoặc “Nhập từ tệp…” ở khung Số liệu) đọc bảng Excel (.xlsx) và CSV; cũng có thể kéo tệp thả vào cửa sổ. Sổ nhận ra tiêu đề cột, kỳ, đơn vị và chỉ tiêu theo mã, tên hay tên gọi khác, không cần đúng dấu. Dòng, cột bị ẩn thì bỏ qua và có báo. Cột, dòng nào nhận chưa đúng thì đổi ngay trên màn hình.',
      'Ô chưa chắc (như 1.5, công thức lỗi, tổng không khớp các phần, số tính bằng triệu đồng) được hỏi từng ô; có thể nhận mọi gợi ý hoặc bỏ qua tất cả. Cả tệp là một bước: “Hoàn tác lần nhập này” đưa mọi số trở lại như trước, ngay lúc đó hay về sau ở “Các lần nhập số liệu…”.',
      '“Xuất số liệu…” (hay “Xuất…” ở bảng số liệu lớn) ghi một kỳ, từ kỳ này đến kỳ kia, hoặc mọi kỳ của một năm ra Excel hay CSV, dạng bảng chỉ tiêu hoặc dạng của hệ thống báo cáo (kỳ ghi bằng mã 201910, 20193, 2019). Nhập lại tệp đã xuất thì không số nào đổi.',
    ],
  },
  {
    title: 'Danh mục chỉ tiêu',
    paragraphs: [
      '“Chỉ tiêu” ở góc dưới bên trái danh sách báo cáo giữ nhóm, đơn vị, tính chất, kế hoạch năm và quan hệ giữa các chỉ tiêu: tổng của các phần, tỷ lệ, kỳ trước cộng trừ, không lớn hơn. Quan hệ được chọn bằng lời; đi vòng tròn thì không lưu được. Số tự tính đổi theo ngay.',
      'Chỉ tiêu không còn báo cáo thì chọn “Thôi dùng từ ngày…”: báo cáo cũ giữ nguyên, báo cáo mới không còn. Kéo chỗ nắm, hoặc Alt và mũi tên, để đổi thứ tự. “Ghi danh mục ra tệp…” để chuyển cho cơ quan khác.',
    ],
  },
  {
    title: 'Bảng số liệu lớn và diễn biến',
    paragraphs: [
      '“Số liệu” ở danh sách báo cáo, hoặc “Bảng lớn” trên khung bên phải của báo cáo, mở cả kỳ trên toàn màn hình: kế hoạch năm, kỳ trước, kỳ này, lũy kế, cùng kỳ, so sánh, mức đạt kế hoạch và đường nhỏ của 12 kỳ gần đây. Bấm tên nhóm để gập; nút “Cột” chọn cột.',
      'Dùng như Excel: mũi tên, Enter, Tab, F2, Ctrl+C, Ctrl+V, Ctrl+D chép xuống, Shift + mũi tên chọn khối, Ctrl + mũi tên nhảy đến số cuối của khối, tổng hiện ở dòng dưới cùng, Ctrl+Z hoàn tác riêng cho số liệu. Dán được cả khối từ Excel hay Word; chỗ nào viết 1,234 hay 1.5 có thể hiểu hai cách thì được hỏi một lần.',
      'Bên phải là thẻ của ô đang chọn. “Diễn biến” ở trên (hay trong thẻ) cho xem và sửa chỉ tiêu qua các kỳ, kèm biểu đồ với cùng kỳ và kế hoạch.',
    ],
  },
  {
    title: 'Câu chữ theo số liệu',
    paragraphs: [
      'Trong câu, gõ # rồi vài chữ tên chỉ tiêu (không cần dấu): Enter chèn số kỳ này, Tab mở các cách viết khác: kỳ trước, cùng kỳ, lũy kế, kế hoạch, chênh lệch, phần trăm. Gõ thêm “cùng kỳ” hay “kế hoạch” sau tên cũng được. Nút “# Số liệu” làm như thế, và có thể kéo số từ bảng bên phải thả vào câu.',
      'Cụm từ nền xanh lá như “tăng 12,5% so với cùng kỳ”, “đạt 78% kế hoạch năm”, “không có đơn nào” tự đổi theo số. Bấm vào cụm từ rồi “Sửa lời của cụm từ” để viết theo lối của cơ quan, cho chỗ này hoặc cho cả sổ.',
      'Số gõ tay trùng với số đã biết của kỳ: dừng tay ở số ấy, dưới trang hiện lời đề nghị gắn để số tự đổi theo; bấm vào đó hoặc Alt+1.',
    ],
  },
  {
    title: 'Máy soát số',
    paragraphs: [
      'Khung “Kiểm tra” tự soát lại sau mỗi lần ngừng viết: tổng khác các phần, tỷ lệ tính sai, số gõ tay khác số trong sổ, “tháng 9” còn sót trong báo cáo tháng 10, số đề mục dán vào bị trùng… Số của kế hoạch, của cùng kỳ, của riêng một huyện thì được để yên. Chỗ sai chắc chắn nằm trên, chỗ cần xem nằm dưới.',
      'Phím F8 đưa đến chỗ tiếp theo và bôi sẵn những chữ ấy, Shift+F8 lùi lại. Bấm vào một con số trong thẻ để xem số ấy từ đâu ra. Nơi nào cách sửa đã chắc thì có nút “Sửa”.',
      'Chỗ đã xem và thấy đúng thì chọn “Giữ nguyên…” rồi ghi lý do: thẻ xuống dưới cùng, cùng tên người và giờ ghi, và chỉ hiện lại khi số liệu đổi. “Quy tắc soát số…” tắt những quy tắc mà cơ quan không cần.',
    ],
  },
  {
    title: 'Lưu và mở lại',
    paragraphs: [
      'Không phải bấm lưu: mọi thay đổi được ghi vào sổ trong vòng một giây. Dòng dưới cùng của cửa sổ cho biết đã lưu lúc nào.',
      'Một sổ là một tệp .sobaocao, chứa mọi báo cáo và số liệu của cơ quan. Chép tệp ấy sang máy khác là có đủ; nhớ đóng sổ trước khi chép.',
      'Sổ nằm trên USB: dòng dưới cùng cho biết lúc nào rút được. “Đã ghi vào USB, rút được” là mọi thứ đã nằm trên USB và đã được đọc lại để kiểm tra. Lỡ rút lúc khác cũng không mất gì: phần vừa làm được giữ trên máy này và tự ghi khi cắm lại. Mang USB sang máy khác làm tiếp thì sổ mở ra bản mới nhất; hai máy cùng sửa thì hai phần được ghép lại.',
    ],
  },
  {
    title: 'Sổ trên USB',
    paragraphs: [
      'Rút USB được khi dòng dưới cùng ghi “Đã ghi vào USB, rút được”. USB đầy thì bấm “Mở thư mục USB” để xóa bớt tệp, chương trình tự ghi lại; USB bị gạt khóa thì mở khóa rồi bấm “Ghi lại”. Cắm nhầm USB thì không tệp nào bị ghi đè.',
      'Cắm lại mà ổ E: thành F: thì chương trình tự tìm thấy sổ. Có hai USB cùng một sổ (do chép tay) thì chỉ USB đã mở được ghi, bản kia được nêu tên và để nguyên. Mất hay hỏng USB thì mở “An toàn dữ liệu…”, bấm “Ghi sang USB khác…”.',
      'Mở sổ mà thấy câu “Sổ còn mở ở máy …” nghĩa là ở máy ấy chưa đóng sổ: phần làm sau lần ghi cuối có thể còn ở đó. Cắm USB vào máy ấy cho ghi nốt, hoặc cứ làm tiếp, hai phần sẽ được ghép. Sổ trên thư mục mạng thì câu ấy cho biết ai đang mở.',
      'Mất điện hay chương trình bị tắt ngang: lần mở sau có một câu cho biết bản làm việc còn nguyên và bao nhiêu thay đổi được ghi tiếp vào USB. Bản làm việc bị hỏng thì phần chưa có trên USB được cứu và ghép vào; chỗ không cứu được có nút “Cứu sổ…”.',
      'Đóng chương trình khi USB đang ghi chậm: một khung cho biết đang ghi; có thể ở lại làm tiếp, hoặc đóng không đợi, phần chưa ghi được giữ trên máy này.',
    ],
  },
  {
    title: 'Xuất, in và ban hành',
    paragraphs: [
      '“Xuất Word” cho tệp .docx mở được bằng Word và LibreOffice; “Xuất PDF” và “In” cho đúng những trang như trên màn hình. Việc lâu thì ở góc dưới có nút “Dừng”.',
      '“In” (Ctrl+P) mở các trang sẽ in: chọn máy in, trang (như 1-3, 5), số bản, một hay hai mặt. “Hộp thoại của hệ thống…” mở hộp in của Windows. Máy chưa có máy in thì xuất PDF rồi in ở máy khác; tệp PDF có mục lục bên lề và chép được chữ.',
      'Khi báo cáo đã được ký, chọn “Ban hành…” rồi ghi số và ngày. Báo cáo đã ban hành chỉ để đọc, số liệu được giữ nguyên như lúc ký; cần sửa thì “Thu hồi để sửa”.',
    ],
  },
  {
    title: 'Xem trang in khi đang viết',
    paragraphs: [
      'Nút “Trang in” (Ctrl+Alt+P) mở các trang A4 bên cạnh bài viết, đúng từng dòng như khi in và xuất PDF. Trang chạy theo chỗ đang gõ; bấm vào một chỗ trên trang để về đúng chỗ ấy trong bài.',
      'Lề trái của bài ghi nhỏ “– trang 2 –” ở nơi sang trang; dòng dưới cùng cho biết đang ở trang mấy trên tổng số trang.',
      'Phụ lục có bảng rộng tự nằm ngang, trên màn hình, trong Word, PDF và bản in. Muốn khác, đặt con trỏ vào phụ lục, mở “§ Khối” và chọn “Trang đứng” hoặc “Trang ngang”.',
    ],
  },
  {
    title: 'An toàn dữ liệu',
    paragraphs: [
      '“An toàn dữ liệu…” trong menu “⋯” ở danh sách báo cáo cho biết sổ nằm ở đâu, đã ghi vào USB lúc nào, và có nút “Kiểm tra sổ” đọc lại toàn bộ sổ, cả bản trên USB.',
      'Máy này tự giữ bản sao lưu: mỗi giờ có sửa, khi đóng sổ, trước khi nhập số liệu, lấy danh mục từ tệp, lấy lại bản cũ, nâng cấp sổ và ghép với bản ở máy khác; bản cũ thưa dần theo giờ, ngày, tuần, tháng. “So với hiện nay…” cho xem số liệu, báo cáo, danh bạ và chỉ tiêu nào đã khác. “Mở thành bản sao…” ghi bản sao lưu ra một tệp mới rồi mở, sổ đang dùng vẫn để nguyên. Sổ không mở được hay mất USB: màn hình bắt đầu có “Bản sao lưu trên máy này” của mọi sổ.',
      'Sổ không mở được nữa: đóng sổ để về màn hình bắt đầu, bấm “Kiểm tra và cứu sổ…”. Những gì còn đọc được sang một tệp mới, kèm danh sách đã cứu và đã mất; tệp hỏng vẫn để nguyên. Sổ được ghi bằng phiên bản mới hơn thì không hỏng: chỉ cần cập nhật chương trình.',
      'Máy dùng chung: bật “Máy này không giữ lại gì”. Khi đóng sổ, mọi thứ của sổ trên máy được xóa sau khi USB đã có đủ.',
    ],
  },
  {
    title: 'Hai máy cùng sửa một sổ',
    paragraphs: [
      'Mang USB sang máy khác làm tiếp trong khi máy này cũng còn phần chưa ghi: khi hai phần gặp nhau, chương trình ghép từng số, từng đoạn văn, từng mục. Chỉ một bên sửa thì lấy bên ấy; cả hai cùng sửa một chỗ thì giữ cả hai bản và nói một câu ở trên màn hình.',
      '“Hai máy cùng sửa (n)” ở dòng dưới cùng mở danh sách những chỗ cần xem. Bên trái là bản đang dùng, bên phải là bản kia, chữ khác nhau được gạch dưới. Chọn “Giữ bản này”, “Lấy bản kia”, hoặc với đoạn văn “Giữ cả hai”. Mũi tên lên, xuống đi qua các chỗ; Ctrl+Z hoàn tác. Chưa chọn thì không mất gì, USB vẫn ghi bình thường.',
      'Báo cáo đã ban hành được giữ như lúc ký: muốn lấy bản kia thì “Thu hồi để sửa” trước. “Đã chọn xong” giữ lại ai đã chọn gì, lúc nào.',
    ],
  },
  {
    title: 'Mật khẩu của bản trên USB',
    paragraphs: [
      '“An toàn dữ liệu…”, “Đặt mật khẩu…”: bản trên USB được khóa, mất USB thì không ai đọc được sổ. Máy đang giữ bản làm việc mở thẳng; máy khác hỏi mật khẩu. Máy bật “Máy này không giữ lại gì” thì lần nào cũng hỏi.',
      'Nên tắt bộ gõ tiếng Việt khi gõ mật khẩu, hoặc bấm “Hiện chữ” để thấy đúng những chữ đã gõ. Bốn, năm từ không liên quan với nhau vừa dài vừa dễ nhớ.',
      'Đặt xong có tờ khôi phục: in ra, niêm phong, cất xa USB. Quên mật khẩu thì bấm “Quên mật khẩu?”, gõ mã trên tờ ấy rồi đặt mật khẩu mới. Mất tờ ấy thì đổi mật khẩu để có tờ mới; tờ cũ hết giá trị.',
      'Không còn cả mật khẩu lẫn tờ khôi phục thì không ai mở được bản trên USB. Hãy tìm máy đã từng mở sổ: bản làm việc ở đó mở thẳng, các bản sao lưu ở đó cũng không khóa.',
      'Đổi hay bỏ mật khẩu ở một máy thì máy khác đang giữ bản cũ sẽ hỏi lại một lần. Tệp Word, PDF và bản chép tay trên USB không được khóa.',
    ],
  },
  {
    title: 'Lấy lại bản cũ',
    paragraphs: [
      'Chương trình tự giữ một bản mỗi khi bạn ngừng viết và trong lúc viết lâu. Mở menu “⋯” của báo cáo, chọn “Các bản đã giữ…” để xem bản cũ khác bản hiện nay chỗ nào và lấy lại. Trước khi trình, bấm “Giữ bản hiện nay…” và đặt tên như “Trình lần 1”: bản có tên được giữ mãi, kèm số liệu lúc ấy.',
      'Báo cáo đã xóa nằm trong “Đã xóa” ở danh sách báo cáo. “Nhật ký…” trong menu của sổ cho biết ai đã làm gì.',
    ],
  },
  {
    title: 'Danh bạ',
    paragraphs: [
      '“Danh bạ” ở góc dưới bên trái danh sách báo cáo giữ tên cơ quan, người ký và nơi nhận cùng thời gian có hiệu lực. Khi cơ quan đổi tên hay sáp nhập, chọn “Đổi tên / sáp nhập từ ngày…”: báo cáo cũ vẫn mang tên cũ, báo cáo từ ngày ấy mang tên mới.',
      'Địa chỉ, điện thoại của cơ quan ghi ở “Cơ quan”; báo cáo nào cần in ở chân trang đầu thì bấm vào phần đầu văn bản rồi đánh dấu “In địa chỉ, điện thoại…”.',
      'Những nơi hay nhận cùng nhau thì gom thành nhóm, rồi khi soạn “Nơi nhận” chọn “Thêm cả nhóm”.',
    ],
  },
  {
    title: 'Phím tắt',
    keys: [
      ['Ctrl+N', 'Báo cáo mới (ở danh sách báo cáo)'],
      ['Ctrl+F', 'Tìm báo cáo, không cần gõ dấu (ở danh sách báo cáo)'],
      ['Ctrl+B, Ctrl+I, Ctrl+U', 'Chữ đậm, nghiêng, gạch chân'],
      ['Ctrl+Z, Ctrl+Y', 'Hoàn tác, làm lại'],
      ['Alt + mũi tên lên, xuống', 'Đổi chỗ một nơi nhận (trong ô sửa nơi nhận)'],
      ['Ctrl+P', 'In'],
      ['Ctrl+Alt+P', 'Trang in bên cạnh bài viết'],
      ['Alt+1', 'Gắn số vừa gõ vào chỉ tiêu được đề nghị'],
      ['Shift+F2', 'Số này từ đâu ra (ở bảng số liệu lớn)'],
      ['F8, Shift+F8', 'Đến chỗ tiếp theo, chỗ trước mà khung Kiểm tra báo'],
      ['F12', 'Xuất Word'],
      ['Ctrl + dấu cộng, Ctrl + dấu trừ', 'Phóng to, thu nhỏ cả cửa sổ'],
      ['F1', 'Hướng dẫn này'],
    ],
  },
];
