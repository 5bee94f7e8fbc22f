package realtimeweb.ui.text;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Preferences.Theme;
import realtimeweb.session.screen.Toast;
import realtimeweb.ui.text.Texts.Browser;
import realtimeweb.ui.text.Texts.Which;

/** Vietnamese. */
public final class Vietnamese implements Texts {
  @Override
  public String tag() {
    return "vi";
  }

  @Override
  public String ownName() {
    return "Tiếng Việt";
  }

  @Override
  public String of(Word word) {
    return switch (word) {
      case LANGUAGE -> "Ngôn ngữ";
      case TAGLINE ->
          "Gọi video và trò chuyện mà chỉ người trong phòng mới thấy, nghe và đọc được.";
      case PROMISE ->
          "Mã hóa đầu cuối giữa các trình duyệt. Không cần cài đặt, không cần tài khoản.";
      case ROOM_ID -> "Mã phòng";
      case ROOM_ID_HINT -> "Ai đoán được mã này đều vào được. Liên kết phòng riêng thì an toàn.";
      case YOUR_NAME -> "Tên của bạn";
      case PASSPHRASE -> "Cụm mật khẩu (không bắt buộc)";
      case PASSPHRASE_HINT ->
          "Mọi người trong phòng phải nhập giống nhau. Cụm này không bao giờ rời khỏi trình duyệt"
              + " của bạn.";
      case JOIN -> "Tham gia";
      case NEW_PRIVATE_ROOM -> "Tạo phòng riêng";
      case NEW_PRIVATE_ROOM_HINT ->
          "Khóa nằm ngay trong liên kết, nên chỉ người được bạn gửi liên kết mới vào được.";
      case PRIVATE_NAME -> "Tên phòng (không bắt buộc)";
      case READY_TO_JOIN -> "Sẵn sàng tham gia?";
      case ROOM_PASSPHRASE -> "Cụm mật khẩu";
      case ROOM_PASSPHRASE_HINT ->
          "Mọi người trong phòng đã thống nhất một cụm. Hãy hỏi người đã mời bạn.";
      case PREVIEW -> "Xem trước";
      case MICROPHONE -> "Micrô";
      case CAMERA -> "Máy ảnh";
      case CAMERA_OFF -> "Máy ảnh của bạn đang tắt";
      case CAMERA_ASKING ->
          "Trình duyệt đang hỏi quyền. Hãy chọn “Cho phép” để mọi người thấy và nghe bạn.";
      case CAMERA_UNAVAILABLE -> "Không có hình từ máy ảnh của bạn";
      case JOIN_NOW -> "Tham gia ngay";
      case JOINING -> "Đang tham gia…";
      case JOIN_WITHOUT_DEVICES -> "Tham gia không dùng máy ảnh và micrô";
      case BACK -> "Quay lại";
      case INVITE -> "Mời người khác";
      case INVITE_HINT -> "Gửi liên kết này cho những người bạn muốn gặp.";
      case INVITE_LINK -> "Liên kết mời";
      case COPY_INVITE_LINK -> "Sao chép liên kết mời";
      case SHARE_INVITE_LINK -> "Chia sẻ liên kết mời";
      case LINK_COPIED -> "Đã sao chép liên kết";
      case COPY_BY_HAND ->
          "Trình duyệt không cho phép sao chép. Liên kết đã được chọn sẵn, hãy tự sao chép từ ô này.";
      case LINK_WORKS_HERE_ONLY -> "Liên kết này chỉ dùng được trên máy này.";
      case LINK_NEEDS_HTTPS -> "Để thiết bị khác vào được, hãy chạy máy chủ với --https.";
      case TRY_AGAIN -> "Thử lại";
      case END_TO_END_ENCRYPTED -> "Được mã hóa đầu cuối";
      case PRIVATE_ROOM_MARK -> "Phòng riêng: chỉ người có liên kết mới vào được";
      case PARTICIPANTS -> "Người tham gia";
      case CALL_DURATION -> "Thời gian trong cuộc gọi này";
      case CALL_CONTROLS -> "Điều khiển cuộc gọi";
      case MUTE_MICROPHONE -> "Tắt micrô";
      case UNMUTE_MICROPHONE -> "Bật micrô";
      case TURN_CAMERA_OFF -> "Tắt máy ảnh";
      case TURN_CAMERA_ON -> "Bật máy ảnh";
      case CHAT -> "Trò chuyện";
      case PEOPLE -> "Mọi người";
      case SECURITY -> "Bảo mật";
      case LEAVE -> "Rời cuộc gọi";
      case CLOSE -> "Đóng";
      case YOU -> "Bạn";
      case SOMEBODY -> "Người mới vào";
      case MICROPHONE_ON -> "Micrô đang bật";
      case MICROPHONE_OFF -> "Micrô đang tắt";
      case CAMERA_ON -> "Máy ảnh đang bật";
      case CAMERA_IS_OFF -> "Máy ảnh đang tắt";
      case ALONE -> "Bạn là người đầu tiên ở đây";
      case ALONE_NOW -> "Hiện chỉ còn mình bạn ở đây";
      case SERVER_AWAY -> "Không kết nối được với máy chủ. Đang thử lại…";
      case SERVER_RECONNECTING -> "Đang kết nối lại với máy chủ…";
      case MESSAGES -> "Tin nhắn";
      case MESSAGE -> "Soạn tin nhắn";
      case SEND -> "Gửi";
      case NO_MESSAGES ->
          "Chưa có tin nhắn. Tin nhắn chỉ ở giữa những người trong cuộc gọi và mất đi khi bạn rời"
              + " phòng.";
      case THROUGH_RELAY -> "Qua máy chủ chuyển tiếp, vẫn được niêm phong";
      case TODAY -> "Hôm nay";
      case YESTERDAY -> "Hôm qua";
      case JUMP_TO_LATEST -> "Xuống tin mới nhất";
      case COMPARE ->
          "Hãy đọc mã an toàn cho nhau nghe qua một kênh đáng tin, như điện thoại hoặc gặp trực"
              + " tiếp, rồi đánh dấu đã xác minh nếu mọi chữ số trùng khớp.";
      case COMPARE_WHY ->
          "Hai mã giống nhau chứng tỏ không ai chen vào giữa, kể cả máy chủ; nếu khác nhau, đừng"
              + " nói điều gì riêng tư và hãy rời cuộc gọi.";
      case SAFETY_NUMBER -> "Mã an toàn";
      case QR_CODE -> "Mã QR";
      case QR_CODE_OF_SAFETY_NUMBER -> "Mã QR của mã an toàn";
      case COMPUTING -> "Đang tính…";
      case MARK_AS_VERIFIED -> "Đánh dấu đã xác minh";
      case VERIFIED -> "Đã xác minh";
      case ROTATION_OVERDUE ->
          "Đã quá hạn đổi khóa: phía bên kia không trả lời. Tin nhắn vẫn được niêm phong bằng khóa"
              + " gần nhất.";
      case ROTATE_KEYS -> "Đổi khóa ngay";
      case NOBODY_TO_VERIFY -> "Khi có người vào phòng, mã an toàn của họ sẽ hiện ở đây.";
      case MUTED_WITHOUT_KEYS -> "Bạn đang tắt tiếng. Hãy bật micrô để nói.";
      case DISMISS -> "Bỏ qua";
      case JOIN_AGAIN -> "Tham gia lại";
      case JOIN_WITH_PASSPHRASE -> "Vào bằng cụm này";
      case BACK_TO_START -> "Về trang đầu";
      case YOUR_SCREEN -> "Màn hình của bạn";
      case SPEAKING -> "Đang nói";
      case HOST_MARK -> "Chủ phòng";
      case RECORDING_MARK -> "Đang ghi";
      case PINNED -> "Đã ghim";
      case VIDEO_PAUSED -> "Tạm dừng video để giữ âm thanh";
      case PIN_TILE -> "Ghim";
      case UNPIN_TILE -> "Bỏ ghim";
      case FULL_SCREEN_TILE -> "Toàn màn hình";
      case EXIT_FULL_SCREEN -> "Thoát toàn màn hình";
      case MOVE_THUMBNAIL -> "Chuyển sang góc kế tiếp";
      case VOLUME -> "Âm lượng";
      case ASK_TO_MUTE -> "Tắt tiếng";
      case REMOVE_PERSON -> "Mời ra khỏi cuộc gọi";
      case REMOVE_REALLY -> "Mời ra? Bấm lần nữa";
      case MAKE_HOST -> "Trao quyền chủ phòng";
      case PREVIOUS_PAGE -> "Trang trước";
      case NEXT_PAGE -> "Trang sau";
      case EARLIER_TILES -> "Cuộn về trước";
      case LATER_TILES -> "Cuộn về sau";
      case ROUND_TRIP -> "Độ trễ khứ hồi";
      case PACKET_LOSS -> "Gói tin mất";
      case RECEIVING -> "Tốc độ nhận";
      case SENDING -> "Tốc độ gửi";
      case RESOLUTION -> "Hình ảnh";
      case NO_PICTURE -> "Không nhận hình";
      case MEDIA_PATH -> "Đường truyền";
      case CODEC -> "Chuẩn nén hình";
      case KEYS -> "Khóa";
      case CONNECTION_LOST -> "Bạn bị mất kết nối. Đang kết nối lại…";
      case SOMEBODY_RECORDS -> "Cuộc gọi này đang được ghi";
      case ROOM_IS_LOCKED -> "Phòng đã khóa";
    };
  }

  @Override
  public String mistake(InputMistake mistake) {
    return switch (mistake) {
      case ROOM_MISSING -> "Hãy nhập mã phòng, ví dụ hop-nhom.";
      case ROOM_TOO_LONG -> "Mã phòng quá dài: tối đa 64 ký tự.";
      case PRIVATE_NAME_TOO_LONG -> "Tên phòng quá dài: tối đa 64 ký tự.";
      case NAME_MISSING -> "Hãy nhập tên để mọi người biết bạn là ai.";
      case NAME_TOO_LONG -> "Tên quá dài. Hãy dùng tên ngắn hơn.";
      case PASSPHRASE_MISSING -> "Phòng này có cụm mật khẩu: hãy nhập vào đây.";
      case LINK_DAMAGED -> "Liên kết này bị hỏng: hãy xin lại.";
      case LINK_ELSEWHERE -> "Liên kết này dẫn đến máy chủ khác.";
      case LINK_WITHOUT_ROOM -> "Liên kết này không dẫn vào phòng nào: hãy xin liên kết mời.";
    };
  }

  @Override
  public String elsewhere(String host) {
    return "Liên kết này dẫn đến máy chủ khác, "
        + host
        + ". Muốn đến đó, hãy mở nó trên thanh địa chỉ của trình duyệt.";
  }

  @Override
  public String unsupported(boolean secureContext) {
    return secureContext ? "Trình duyệt này không gọi được" : "Địa chỉ này không an toàn";
  }

  @Override
  public String unsupportedAdvice(boolean secureContext) {
    return secureContext
        ? "Hãy mở liên kết bằng Chrome, Edge, Firefox hoặc Safari bản mới."
        : "Trình duyệt chỉ cho trang an toàn dùng máy ảnh, micrô và mã hóa."
            + " Hãy mở địa chỉ này:";
  }

  @Override
  public String room(String id) {
    return "Phòng " + id;
  }

  @Override
  public String privateRoom(String id) {
    return "Phòng riêng " + id;
  }

  @Override
  public String useAddress(String host) {
    return "Dùng " + host;
  }

  @Override
  public String unread(int count) {
    return count + " tin nhắn chưa đọc";
  }

  @Override
  public String connection(ParticipantConnection connection) {
    return switch (connection) {
      case GREETING -> "Đang trao đổi khóa…";
      case CONNECTING -> "Đang kết nối…";
      case CONNECTED -> "Đã kết nối";
      case RECONNECTING -> "Đang kết nối lại…";
      case FAILED -> "Không có tiếng và hình. Vẫn nhắn tin được.";
      case DIFFERENT_PASSPHRASE -> "Dùng cụm mật khẩu khác";
    };
  }

  @Override
  public String travel(ChannelPath path) {
    return switch (path) {
      case DIRECT -> "Tin nhắn đi trực tiếp.";
      case RELAY -> "Tin nhắn đi qua máy chủ chuyển tiếp, vẫn được niêm phong.";
    };
  }

  @Override
  public String status(ChatLine.Status status) {
    return switch (status) {
      case RECEIVED -> "Đã nhận";
      case UNHEARD -> "Không có ai ở đây để đọc";
      case SENT -> "Đã gửi";
      case DELIVERED -> "Đã đến nơi";
    };
  }

  @Override
  public String epoch(int number) {
    return "Phiên khóa " + number;
  }

  @Override
  public String keysAge(long seconds) {
    return "đổi khóa " + duration(seconds) + " trước";
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " giây";
    }
    return seconds / 60 + " phút " + seconds % 60 + " giây";
  }

  @Override
  public String path(ChannelPath path) {
    return switch (path) {
      case DIRECT -> "Kết nối trực tiếp";
      case RELAY -> "Qua máy chủ chuyển tiếp, vẫn được niêm phong";
    };
  }

  @Override
  public String notice(Notice.Kind kind, String subject) {
    return switch (kind) {
      case DIFFERENT_PASSPHRASE ->
          "Có người trong phòng dùng cụm mật khẩu khác. Nếu cụm của bạn chưa đúng, hãy nhập cụm"
              + " đúng vào đây.";
      case KEY_CHANGED ->
          subject
              + " dùng một khóa khác trước. Có thể là thiết bị mới, cũng có thể là người khác lấy tên"
              + " này: hãy so sánh mã an toàn.";
      case MEDIA_NOT_THEIRS ->
          "Đã đóng kết nối với "
              + subject
              + ": chứng chỉ không phải cái mà họ xác nhận. Có thể ai đó đang tìm cách nghe lén.";
      case UNREACHABLE ->
          "Không trao đổi được tiếng và hình với "
              + subject
              + " vì mạng chặn đường truyền. Vẫn nhắn tin được. Đổi sang mạng khác, chẳng hạn điểm"
              + " phát sóng của điện thoại, thường sẽ được.";
      case MICROPHONE_LOST -> "Micrô của bạn đã dừng. Hãy kiểm tra xem nó còn được cắm không.";
      case CAMERA_LOST -> "Máy ảnh của bạn đã dừng. Hãy kiểm tra xem nó còn được cắm không.";
      case MICROPHONE_SILENT ->
          "Micrô của bạn không có tiếng. Hãy kiểm tra công tắc trên micrô hoặc chọn micrô khác"
              + " trong phần Cài đặt.";
      case MICROPHONE_REFUSED -> "Không dùng được micrô. Lý do có trong phần Cài đặt.";
      case CAMERA_REFUSED -> "Không dùng được máy ảnh. Lý do có trong phần Cài đặt.";
      case SHARE_REFUSED ->
          "Không chia sẻ được màn hình. Hãy cho phép trình duyệt ghi màn hình trong cài đặt của hệ"
              + " thống rồi thử lại.";
      case SOUND_BLOCKED -> "Trình duyệt đang tắt tiếng cuộc gọi cho đến khi bạn bấm vào trang.";
      case VIDEO_PAUSED -> "Tạm dừng video để giữ âm thanh. Video sẽ trở lại khi mạng tốt hơn.";
      case ANOTHER_TAB ->
          "Bạn đang ở trong cuộc gọi này hai lần trên cùng trình duyệt. Hãy tắt tiếng một bên để"
              + " tránh bị vọng.";
      case RECORDING_FAILED ->
          "Đã dừng ghi vì không ghi được tệp. Phần đã ghi trước đó vẫn được giữ lại.";
      case MESSAGE_TOO_LONG -> "Tin nhắn này quá dài. Hãy gửi thành nhiều phần.";
      case BROWSER_STALLED ->
          "Trình duyệt phản hồi quá lâu. Nếu có gì đó không hoạt động, hãy tải lại trang.";
      case NOT_REMEMBERED ->
          "Trình duyệt này không cho trang lưu dữ liệu: khóa của bạn chỉ dùng cho cuộc gọi này, và lần"
              + " sau sẽ không nhận ra những người bạn đã xác minh.";
      case ICE_URL_REFUSED ->
          "Trình duyệt không chấp nhận một địa chỉ STUN hoặc TURN của máy chủ và bỏ qua địa chỉ đó. Có"
              + " thể không kết nối được với một số người: hãy báo cho người quản lý máy chủ.";
    };
  }

  @Override
  public String toast(Toast.Kind kind, String subject, String before) {
    return switch (kind) {
      case JOINED -> subject + " đã tham gia";
      case LEFT -> subject + " đã rời đi";
      case RENAMED -> before + " đã đổi tên thành " + subject;
      case CONNECTED -> "Đã kết nối lại với máy chủ";
      case RECONNECTING -> "Mất kết nối với máy chủ, đang thử lại…";
      case KEYS_ROTATED -> "Đã đổi sang khóa mới";
      case VERIFIED -> "Đã xác minh " + subject;
      case LINK_COPIED -> "Đã sao chép liên kết mời";
      case REPORT_COPIED -> "Đã sao chép báo cáo";
      case MICROPHONE_CHANGED -> "Micrô: " + subject;
      case CAMERA_CHANGED -> "Máy ảnh: " + subject;
      case SPEAKER_CHANGED -> "Loa: " + subject;
      case YOU_ARE_MUTED -> "Bạn đang tắt tiếng. Nhấn M để nói.";
      case MUTED_BY_HOST -> "Chủ phòng đã tắt tiếng bạn";
      case HAND_LOWERED_BY_HOST -> "Chủ phòng đã hạ tay bạn xuống";
      case ROOM_LOCKED -> "Phòng đã khóa: người mới phải gõ cửa";
      case ROOM_UNLOCKED -> "Phòng đã mở cho mọi người có liên kết";
      case YOU_ARE_HOST -> "Bạn là chủ phòng";
      case HOST_CHANGED -> subject + " là chủ phòng mới";
      case REMOVED -> "Chủ phòng đã mời " + subject + " ra khỏi phòng";
      case HAND_RAISED -> subject + " giơ tay";
      case SHARING -> subject + " đang chia sẻ màn hình";
      case SHARING_ENDED -> subject + " đã ngừng chia sẻ";
      case RECORDING -> subject + " đang ghi lại cuộc gọi";
      case RECORDING_ENDED -> subject + " đã ngừng ghi";
      case RECORDING_SAVED -> "Đã lưu bản ghi";
    };
  }

  @Override
  public String left(LeftCause cause, @Nullable Refusal refusal) {
    return Parting.left(cause, refusal);
  }

  @Override
  public String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
    return Parting.leftAdvice(cause, refusal);
  }

  @Override
  public String of(Label label) {
    return Labels.of(label);
  }

  @Override
  public String occupancy(Occupancy inside) {
    return Labels.occupancy(inside);
  }

  @Override
  public String layout(Layout layout) {
    return Labels.layout(layout);
  }

  @Override
  public String theme(Theme theme) {
    return Labels.theme(theme);
  }

  @Override
  public String knocks(String name) {
    return name.isEmpty() ? "Có người muốn vào phòng" : name + " muốn vào phòng";
  }

  @Override
  public String people(int count) {
    return count + " người trong cuộc gọi này";
  }

  @Override
  public String leaveTo(String name) {
    return "Rời đi và trao quyền chủ phòng cho " + name;
  }

  @Override
  public String removeQuestion(String name) {
    return "Mời " + name + " ra khỏi cuộc gọi?";
  }

  @Override
  public String problem(MediaProblem problem, Which which) {
    return Devices.problem(problem, which);
  }

  @Override
  public String advice(MediaProblem problem) {
    return Devices.advice(problem);
  }

  @Override
  public String denied(Browser browser) {
    return Devices.denied(browser);
  }

  @Override
  public String unnamed(MediaDevice.Kind kind, int number) {
    return Devices.unnamed(kind, number);
  }

  // ---- the doctor

  @Override
  public String area(Check.Area area) {
    return Checkups.area(area);
  }

  @Override
  public String check(Check check) {
    return Checkups.check(check);
  }

  @Override
  public String grade(Grade grade) {
    return Checkups.grade(grade);
  }

  @Override
  public String verdict(Verdict verdict, Measurements measured) {
    return Checkups.verdict(verdict, measured);
  }

  @Override
  public String remedy(Verdict verdict) {
    return Checkups.remedy(verdict);
  }

  @Override
  public String summary(CheckupSummary tally) {
    return Checkups.summary(tally);
  }

  // ---- the stage

  @Override
  public String screenOf(String name) {
    return "Màn hình của " + name;
  }

  @Override
  public String moreAbout(String name) {
    return "Thêm về " + name;
  }

  @Override
  public String page(int number, int pages) {
    return "Trang " + number + "/" + pages;
  }

  @Override
  public String hand(int place) {
    return "Đang giơ tay, thứ tự " + place;
  }

  @Override
  public String signal(String name, int bars) {
    String quality =
        switch (bars) {
          case 1 -> "yếu";
          case 2 -> "trung bình";
          default -> "tốt";
        };
    return "Kết nối với " + name + ": " + quality;
  }

  @Override
  public String reaction(ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP -> "Tán thành";
      case APPLAUSE -> "Vỗ tay";
      case HEART -> "Thả tim";
      case LAUGHTER -> "Cười";
      case SURPRISE -> "Ngạc nhiên";
      case PARTY -> "Chúc mừng";
    };
  }

  @Override
  public String reacted(String name, ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP -> name + " tán thành";
      case APPLAUSE -> name + " vỗ tay";
      case HEART -> name + " thả tim";
      case LAUGHTER -> name + " cười";
      case SURPRISE -> name + " ngạc nhiên";
      case PARTY -> name + " chúc mừng";
    };
  }

  @Override
  public String via(CandidateType via) {
    return switch (via) {
      case UNKNOWN -> "Chưa rõ";
      case HOST -> "Trực tiếp, trong cùng mạng";
      case SRFLX, PRFLX -> "Trực tiếp, qua internet";
      case RELAY -> "Qua máy chủ TURN, vẫn được mã hóa";
    };
  }

  @Override
  public String millis(int millis) {
    return millis + " ms";
  }

  @Override
  public String permille(int permille) {
    return Amounts.tenths(permille, ",") + "%";
  }

  @Override
  public String bitrate(int bits) {
    return Amounts.bitrate(bits, ",");
  }

  @Override
  public String resolution(int width, int height, int framesPerSecond) {
    return width + " × " + height + ", " + framesPerSecond + " khung hình/giây";
  }

  /** Labels, and hints beside controls. */
  private static final class Labels {
    private Labels() {}

    static String of(Label label) {
      return switch (label) {
        case MICROPHONE_DEVICE -> "Chọn micrô";
        case CAMERA_DEVICE -> "Chọn máy ảnh";
        case SPEAKER_DEVICE -> "Chọn loa";
        case SYSTEM_DEFAULT -> "Mặc định của hệ thống";
        case MICROPHONE_LEVEL -> "Mức âm micrô";
        case NO_SOUND -> "Micrô này không có tiếng";
        case TEST_SPEAKER -> "Thử loa";
        case FLIP_CAMERA -> "Đổi máy ảnh";
        case KNOCKING -> "Đang chờ được cho vào…";
        case KNOCKING_HINT ->
            "Chủ phòng đã biết bạn đang ở ngoài. Bấm “Quay lại” nếu không muốn chờ.";
        case BROWSER_STALLED ->
            "Trình duyệt không phản hồi. Bạn có thể thử tham gia; nếu không được, hãy tải lại trang"
                + " hoặc khởi động lại trình duyệt.";
        case SHOW_QR_CODE -> "Hiện mã QR";
        case QR_CODE_OF_LINK -> "Mã QR của liên kết mời";
        case CHECK_DEVICES -> "Kiểm tra thiết bị và kết nối";
        case CHECKUP -> "Mọi thứ đã sẵn sàng để gọi chưa?";
        case CHECKUP_INTRO ->
            "Trang này thử các thiết bị của bạn, thử đường đến máy chủ, rồi tự gọi cho mình một"
                + " lần. Mất khoảng một phút. Trình duyệt có thể hỏi quyền dùng máy ảnh và micrô;"
                + " không có gì được ghi lại.";
        case START_CHECKUP -> "Bắt đầu";
        case CHECK_AGAIN -> "Kiểm tra lại";
        case CHECKUP_RUNS -> "Đang kiểm tra…";
        case HEARD_IT -> "Có, tôi nghe thấy";
        case HEARD_NOTHING -> "Không";
        case PLAY_AGAIN -> "Phát lại";
        case CHECKUP_REPORT -> "Báo cáo";
        case CHECKUP_REPORT_HINT ->
            "Dành cho người hỗ trợ bạn. Trong đó không có địa chỉ, tên hay phòng, và nó không tự"
                + " gửi đi đâu.";
        case SHARE_SCREEN -> "Chia sẻ màn hình";
        case STOP_SHARING -> "Ngừng chia sẻ";
        case RAISE_HAND -> "Giơ tay";
        case LOWER_HAND -> "Hạ tay";
        case REACT -> "Thả cảm xúc";
        case LAYOUT -> "Bố cục";
        case SETTINGS -> "Cài đặt";
        case MORE -> "Thêm";
        case FULLSCREEN -> "Toàn màn hình";
        case PICTURE_IN_PICTURE -> "Hình trong hình";
        case START_RECORDING -> "Ghi lại cuộc gọi";
        case STOP_RECORDING -> "Ngừng ghi";
        case SHORTCUTS -> "Phím tắt";
        case REPORT -> "Báo cáo cuộc gọi";
        case CHANGE_NAME -> "Đổi tên của bạn";
        case SAVE -> "Lưu";
        case SHARES_SCREEN -> "Đang chia sẻ màn hình";
        case REMOVE -> "Mời ra";
        case CANCEL -> "Thôi";
        case ADMIT -> "Cho vào";
        case REFUSE -> "Từ chối";
        case MUTE_ALL -> "Tắt tiếng mọi người";
        case LOCK_ROOM -> "Khóa phòng";
        case UNLOCK_ROOM -> "Mở khóa phòng";
        case DEVICES -> "Thiết bị";
        case SOUND_PROCESSING -> "Âm thanh";
        case ECHO_CANCELLATION -> "Khử tiếng vọng";
        case NOISE_SUPPRESSION -> "Giảm tiếng ồn";
        case AUTO_GAIN_CONTROL -> "Tự chỉnh âm lượng giọng nói";
        case PICTURE -> "Hình ảnh";
        case MIRROR_SELF -> "Lật hình của tôi như soi gương";
        case HIDE_SELF -> "Ẩn hình của tôi";
        case SHARED_SCREEN -> "Khi chia sẻ màn hình, ưu tiên";
        case SHARE_TEXT -> "Văn bản: chữ sắc nét";
        case SHARE_MOTION -> "Video: chuyển động mượt";
        case PAGE -> "Trang này";
        case SOUNDS -> "Phát âm báo khi có người vào, rời đi hoặc nhắn tin";
        case THEME -> "Màu giao diện";
        case KEY_HOLD_SPACE -> "Giữ phím cách";
        case DO_MICROPHONE -> "Bật hoặc tắt micrô";
        case DO_CAMERA -> "Bật hoặc tắt máy ảnh";
        case DO_TALK -> "Nói trong lúc giữ phím";
        case DO_SHARE -> "Chia sẻ màn hình hoặc ngừng";
        case DO_HAND -> "Giơ hoặc hạ tay";
        case DO_LAYOUT -> "Bố cục tiếp theo";
        case DO_FOCUS -> "Phóng to một người";
        case DO_HELP -> "Xem các phím tắt này";
        case DO_CLOSE -> "Đóng phần đang mở";
        case KEYS_HINT -> "Phím tắt tạm nghỉ khi bạn đang gõ chữ.";
        case REPORT_HINT ->
            "Bản này cho người hỗ trợ biết cuộc gọi diễn ra thế nào. Trong đó không có tên, tin"
                + " nhắn, khóa hay địa chỉ. Nó không tự gửi đi đâu; gửi cho ai là do bạn.";
        case COPY_REPORT -> "Sao chép báo cáo";
        case REPORT_COPIED -> "Đã sao chép báo cáo";
        case REPORT_BY_HAND ->
            "Trình duyệt không cho phép sao chép. Báo cáo đã được chọn sẵn, hãy tự sao chép từ ô"
                + " này.";
        case CLICK_TO_HEAR -> "Bấm để nghe";
        case ANOTHER_DEVICE -> "thiết bị khác";
        case KNOCK_AGAIN -> "Gõ cửa lại";
        case RELOAD -> "Tải lại trang";
      };
    }

    static String occupancy(Occupancy inside) {
      if (inside.locked()) {
        return "Phòng đang khóa: bạn sẽ phải gõ cửa";
      }
      return inside.members() == 0
          ? "Chưa có ai ở đây"
          : inside.members() + " người đang ở trong phòng";
    }

    static String layout(Layout layout) {
      return switch (layout) {
        case AUTO -> "Tự động";
        case GRID -> "Lưới";
        case SPEAKER -> "Người đang nói";
      };
    }

    static String theme(Theme theme) {
      return switch (theme) {
        case SYSTEM -> "Theo hệ thống";
        case DARK -> "Tối";
        case LIGHT -> "Sáng";
      };
    }
  }

  /** Microphones, cameras and their problems. */
  private static final class Devices {
    private Devices() {}

    static String problem(MediaProblem problem, Which which) {
      String device = device(which);
      return switch (problem) {
        case INSECURE_CONTEXT -> "Địa chỉ này không an toàn";
        case UNSUPPORTED -> "Trình duyệt này không gọi được";
        case DENIED -> device + " đang bị chặn";
        case NO_DEVICE -> "Không tìm thấy " + lower(which);
        case IN_USE -> device + " đang được chương trình khác sử dụng";
        case CONSTRAINTS -> device + " không dùng được theo yêu cầu";
        case ENDED -> device + " đã ngắt kết nối";
        case UNANSWERED -> device + " vẫn chưa mở được";
      };
    }

    private static String device(Which which) {
      return switch (which) {
        case MICROPHONE -> "Micrô";
        case CAMERA -> "Máy ảnh";
        case BOTH -> "Máy ảnh và micrô";
      };
    }

    private static String lower(Which which) {
      return switch (which) {
        case MICROPHONE -> "micrô";
        case CAMERA -> "máy ảnh";
        case BOTH -> "máy ảnh và micrô";
      };
    }

    static String advice(MediaProblem problem) {
      return switch (problem) {
        case INSECURE_CONTEXT ->
            "Trình duyệt chỉ cho trang an toàn dùng máy ảnh và micrô. Hãy mở địa chỉ này:";
        case UNSUPPORTED ->
            "Hãy mở liên kết bằng Chrome, Edge, Firefox hoặc Safari bản mới. Bạn vẫn có thể tham"
                + " gia và nhắn tin.";
        case DENIED ->
            "Bấm biểu tượng bên trái địa chỉ trang, cho phép trang này dùng thiết bị rồi thử lại."
                + " Nếu vẫn không được, hãy cấp quyền cho trình duyệt trong phần quyền riêng tư của"
                + " hệ thống.";
        case NO_DEVICE -> "Hãy cắm thiết bị rồi thử lại, hoặc tham gia không cần thiết bị.";
        case IN_USE -> "Hãy đóng các chương trình và thẻ khác có thể đang gọi, rồi thử lại.";
        case CONSTRAINTS -> "Hãy chọn thiết bị khác hoặc thử lại.";
        case ENDED -> "Thiết bị đã bị rút hoặc tắt. Hãy kết nối lại rồi thử lại.";
        case UNANSWERED ->
            "Nếu trình duyệt đang hỏi quyền, hãy trả lời. Nếu không, hãy đóng chương trình khác đang"
                + " giữ thiết bị hoặc khởi động lại trình duyệt, rồi thử lại.";
      };
    }

    static String unnamed(MediaDevice.Kind kind, int number) {
      return switch (kind) {
        case MICROPHONE -> "Micrô " + number;
        case CAMERA -> "Máy ảnh " + number;
        case SPEAKER -> "Loa " + number;
      };
    }

    static String denied(Browser browser) {
      return switch (browser) {
        case CHROMIUM ->
            "Bấm biểu tượng bên trái địa chỉ trang, cho phép dùng máy ảnh và micrô rồi thử lại.";
        case FIREFOX ->
            "Bấm biểu tượng thiết bị bị gạch chéo bên trái địa chỉ, bỏ chặn rồi thử lại.";
        case SAFARI ->
            "Trong menu Safari, chọn “Cài đặt cho trang web này”, cho phép máy ảnh và micrô rồi thử"
                + " lại.";
        case IOS ->
            "Chạm vào menu trang cạnh địa chỉ, chọn “Cài đặt trang web” rồi cho phép máy ảnh và"
                + " micrô.";
        case OTHER -> advice(MediaProblem.DENIED);
      };
    }
  }

  /** The page after the call: why it ended, and what to do. */
  private static final class Parting {
    private Parting() {}

    static String left(LeftCause cause, @Nullable Refusal refusal) {
      return switch (cause) {
        case SELF -> "Bạn đã rời cuộc gọi";
        case UNREACHABLE -> "Không liên lạc được với máy chủ";
        case REFUSED -> refusal == null ? "Không tham gia được" : refused(refusal);
      };
    }

    private static String refused(Refusal refusal) {
      return switch (refusal) {
        case ROOM_FULL -> "Phòng đã đầy";
        case TOO_MANY_ROOMS -> "Máy chủ đã đầy";
        case TOO_MANY_CONNECTIONS -> "Quá nhiều kết nối từ địa chỉ của bạn";
        case TOO_FAST -> "Gửi quá nhiều trong thời gian ngắn";
        case VERSION -> "Trang này đã cũ";
        case TOO_LARGE -> "Có nội dung quá lớn để gửi";
        case BAD_ROOM -> "Không mở được phòng này";
        case ROOM_LOCKED -> "Phòng đang khóa";
        case NOT_ADMITTED -> "Chủ phòng không cho bạn vào";
        case REMOVED_BY_HOST -> "Chủ phòng đã mời bạn ra khỏi cuộc gọi";
        case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
            "Máy chủ không hiểu yêu cầu";
      };
    }

    static String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
      return switch (cause) {
        case SELF -> "Máy ảnh và micrô của bạn đã tắt, khóa của cuộc gọi đã bị xóa.";
        case UNREACHABLE -> "Hãy kiểm tra kết nối mạng rồi tham gia lại.";
        case REFUSED -> refusal == null ? "Hãy đợi một lát rồi thử lại." : refusedAdvice(refusal);
      };
    }

    private static String refusedAdvice(Refusal refusal) {
      return switch (refusal) {
        case ROOM_FULL -> "Hãy đợi có người rời đi, hoặc gặp nhau ở phòng khác.";
        case TOO_MANY_ROOMS -> "Máy chủ đã đủ số phòng cho phép. Hãy thử lại sau.";
        case TOO_MANY_CONNECTIONS -> "Hãy đóng các thẻ đang gọi khác rồi tham gia lại.";
        case TOO_FAST -> "Hãy đợi một phút rồi tham gia lại.";
        case VERSION -> "Hãy tải lại trang để có bản khớp với máy chủ.";
        case TOO_LARGE -> "Hãy tham gia lại và gửi thành nhiều phần nhỏ hơn.";
        case BAD_ROOM -> "Hãy kiểm tra liên kết, hoặc quay lại và nhập mã phòng.";
        case ROOM_LOCKED -> "Đang có nhiều người gõ cửa. Lát nữa hãy thử lại.";
        case NOT_ADMITTED -> "Hãy hỏi chủ phòng bằng cách khác rồi gõ cửa lại.";
        case REMOVED_BY_HOST -> "Nếu đây là nhầm lẫn, hãy nhờ chủ phòng cho bạn vào lại.";
        case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
            "Hãy tải lại trang rồi tham gia lại.";
      };
    }
  }

  /** The doctor's checks, results and advice. */
  private static final class Checkups {
    private Checkups() {}

    static String area(Check.Area area) {
      return switch (area) {
        case BROWSER -> "Trình duyệt này";
        case DEVICES -> "Thiết bị";
        case CONNECTION -> "Đường kết nối";
        case CALL -> "Cuộc gọi";
      };
    }

    static String check(Check check) {
      return switch (check) {
        case BROWSER -> "Trình duyệt";
        case PERMISSION -> "Quyền dùng máy ảnh và micrô";
        case CAMERA -> "Máy ảnh";
        case MICROPHONE -> "Micrô";
        case SPEAKER -> "Loa";
        case SERVER -> "Máy chủ";
        case STUN -> "STUN: địa chỉ của bạn nhìn từ bên ngoài";
        case TURN_UDP -> "TURN qua UDP";
        case TURN_TCP -> "TURN qua TCP";
        case TURN_TLS -> "TURN qua TLS";
        case CALL -> "Gọi thử";
        case NETWORK -> "Tốc độ";
      };
    }

    static String grade(Grade grade) {
      return switch (grade) {
        case WAITING -> "Đang chờ";
        case RUNNING -> "Đang kiểm tra";
        case ASKING -> "Câu hỏi";
        case GOOD -> "Tốt";
        case WARNING -> "Có thể tốt hơn";
        case BAD -> "Có lỗi";
        case NOT_TRIED -> "Chưa thử";
      };
    }

    static String verdict(Verdict verdict, Measurements measured) {
      return switch (verdict) {
        case WAITING -> "Đang chờ";
        case RUNNING -> "Đang kiểm tra…";
        case NOT_TRIED -> "Chưa thử, vì bước trước không thành công.";
        case BROWSER_STALLED -> "Trình duyệt không phản hồi.";
        case BROWSER_FITS -> "Trang này an toàn và trình duyệt có đủ mọi thứ để gọi.";
        case BROWSER_INSECURE -> "Trang này không được mở bằng https.";
        case BROWSER_TOO_OLD -> "Trình duyệt này không gọi được.";
        case PERMISSION_ASKED -> "Trình duyệt đang hỏi quyền. Hãy chọn “Cho phép”.";
        case PERMISSION_UNANSWERED -> "Câu hỏi của trình duyệt chưa được trả lời.";
        case PERMITTED -> "Trang này được phép dùng cả hai.";
        case BOTH_DENIED -> "Máy ảnh và micrô đang bị chặn.";
        case CAMERA_DENIED -> "Máy ảnh đang bị chặn.";
        case MICROPHONE_DENIED -> "Micrô đang bị chặn.";
        case NOTHING_TO_PERMIT -> "Không có thiết bị nào để xin phép.";
        case CAMERA_SEES -> "Có hình chuyển động.";
        case CAMERA_DARK -> "Hình bị đen.";
        case CAMERA_FROZEN -> "Hình đứng yên, không thay đổi.";
        case CAMERA_WITHOUT_PICTURE -> "Đã mở nhưng không có hình.";
        case CAMERA_CLOSED -> "Không mở được.";
        case MICROPHONE_LISTENS -> "Bạn hãy nói vài tiếng…";
        case MICROPHONE_HEARS -> "Nghe rõ giọng bạn.";
        case MICROPHONE_FAINT -> "Hầu như không nghe thấy gì.";
        case MICROPHONE_SILENT -> "Hoàn toàn không có tiếng.";
        case MICROPHONE_CLOSED -> "Không mở được.";
        case SPEAKER_PLAYS -> "Bạn có nghe thấy một đoạn nhạc ngắn không?";
        case SPEAKER_HEARD -> "Bạn đã nghe thấy đoạn nhạc.";
        case SPEAKER_UNHEARD -> "Bạn không nghe thấy đoạn nhạc.";
        case SERVER_ANSWERS -> "Trả lời sau " + measured.millis() + " ms.";
        case SERVER_SLOW -> "Trả lời chậm, mất " + measured.millis() + " ms.";
        case SERVER_UNREACHABLE -> "Không mở được WebSocket đến máy chủ.";
        case SERVER_SILENT -> "Nhận kết nối nhưng không trả lời.";
        case SERVER_REFUSES -> "Lúc này không nhận thêm người vào.";
        case STUN_ANSWERS -> "Đã cho trình duyệt biết địa chỉ của mình (ứng viên loại srflx).";
        case STUN_SEES_THE_SAME ->
            "Trả lời không lỗi và không thấy địa chỉ nào khác: không có gì trên đường đổi địa chỉ của"
                + " bạn.";
        case STUN_FINDS_NOTHING -> "Không thấy địa chỉ nào khác ngoài địa chỉ của máy bạn.";
        case STUN_SILENT -> "Không trả lời.";
        case STUN_PARTLY_SILENT -> "Có máy chủ trả lời, có máy chủ không.";
        case STUN_URL_REFUSED -> "Trình duyệt này không chấp nhận một địa chỉ STUN.";
        case STUN_MISSING -> "Máy chủ này không có.";
        case TURN_RELAYS ->
            "Dữ liệu đi qua và quay về sau " + measured.millis() + " ms (ứng viên loại relay).";
        case TURN_PARTLY -> "Dữ liệu đi qua được một máy chủ; một máy chủ khác không dùng được.";
        case TURN_URL_REFUSED -> "Trình duyệt này không chấp nhận một địa chỉ TURN.";
        case TURN_MISSING -> "Máy chủ này chưa cài đặt.";
        case TURN_REFUSES -> "Không chấp nhận thông tin đăng nhập do máy chủ cấp.";
        case TURN_SILENT -> "Không trả lời.";
        case TURN_SPARED -> "Không trả lời, nhưng đã có đường khác.";
        case TURN_STUCK -> "Có trả lời, nhưng dữ liệu không qua được.";
        case CALL_WORKS ->
            "Kết nối sau "
                + measured.millis()
                + " ms, cả hai đầu đều trong trình duyệt này: đã mã hóa, có hình và tin nhắn.";
        case CALL_WORKS_UNSEEN ->
            "Kết nối sau "
                + measured.millis()
                + " ms, cả hai đầu đều trong trình duyệt này: đã mã hóa, có tin nhắn, không dùng máy"
                + " ảnh.";
        case CALL_WITHOUT_PICTURE -> "Đã kết nối nhưng không nhận được hình.";
        case CALL_ONLY_CHAT -> "Nhắn tin mã hóa được; tiếng và hình không có đường đi.";
        case CALL_WITHOUT_CHANNEL -> "Hai đầu không gặp được nhau qua máy chủ.";
        case NETWORK_AMPLE -> speed(measured) + ": dư sức cho hai người gọi HD.";
        case NETWORK_MODEST -> speed(measured) + ": đủ cho hình nhỏ.";
        case NETWORK_POOR -> speed(measured) + ": chỉ đủ cho tiếng.";
        case NETWORK_UNEVEN -> speed(measured) + ": nhanh, nhưng trễ hoặc không đều.";
        case NETWORK_BROKEN -> "Lần này không có gì quay về qua TURN.";
        case NETWORK_UNMEASURED -> "Chưa đo được: cần có máy chủ TURN.";
      };
    }

    private static String speed(Measurements measured) {
      return Amounts.bitrate(measured.bitsPerSecond(), ",")
          + " cả đi lẫn về, độ trễ khứ hồi "
          + measured.millis()
          + " ms, dao động "
          + measured.jitterMillis()
          + " ms";
    }

    static String remedy(Verdict verdict) {
      return switch (verdict) {
        case BROWSER_INSECURE ->
            "Trình duyệt chỉ cho trang an toàn dùng máy ảnh, micrô và mã hóa. Hãy mở địa chỉ này:";
        case BROWSER_TOO_OLD -> "Hãy mở trang này bằng Chrome, Edge, Firefox hoặc Safari bản mới.";
        case BROWSER_STALLED ->
            "Hãy tải lại trang rồi kiểm tra lại, hoặc khởi động lại trình duyệt.";
        case PERMISSION_UNANSWERED -> "Hãy kiểm tra lại và chọn “Cho phép” khi trình duyệt hỏi.";
        case CAMERA_DARK -> "Hãy mở nắp che ống kính hoặc bật đèn.";
        case CAMERA_FROZEN ->
            "Hãy đóng các chương trình khác đang dùng máy ảnh, hoặc rút ra rồi cắm lại. Máy ảnh ảo"
                + " có thể cố ý như vậy.";
        case CAMERA_WITHOUT_PICTURE ->
            "Hãy đóng các chương trình khác đang dùng máy ảnh, hoặc chọn máy ảnh khác trước khi"
                + " tham gia.";
        case MICROPHONE_FAINT ->
            "Hãy nói to hơn, lại gần hơn, hoặc tăng mức micrô trong cài đặt âm thanh của hệ thống."
                + " Có thể micrô đang chọn không phải cái bạn nghĩ.";
        case MICROPHONE_SILENT ->
            "Hãy kiểm tra công tắc trên micrô hoặc tai nghe, và xem hệ thống có đang tắt tiếng"
                + " micrô không.";
        case SPEAKER_UNHEARD ->
            "Hãy tăng âm lượng, kiểm tra dây cắm hoặc Bluetooth, và chọn loa khác trước khi tham"
                + " gia.";
        case SERVER_SLOW ->
            "Cuộc gọi sẽ kết nối chậm. Dùng dây mạng thay cho Wi-Fi, hoặc đổi mạng khác, có thể khá"
                + " hơn.";
        case SERVER_UNREACHABLE ->
            "Nếu trang này vẫn mở được thì có thứ gì đó ở giữa chặn WebSocket: proxy, tường lửa"
                + " hoặc tiện ích mở rộng. Người quản lý máy chủ hoặc mạng cần cho /ws đi qua.";
        case SERVER_SILENT ->
            "Có thứ gì đó ở giữa giữ lại tin nhắn. Người quản lý máy chủ nên xem lại proxy phía"
                + " trước.";
        case SERVER_REFUSES ->
            "Hãy tải lại trang rồi kiểm tra lại. Nếu vẫn vậy, có thể máy chủ đã đầy.";
        case STUN_FINDS_NOTHING ->
            "Điều này bình thường nếu bạn cùng mạng với máy chủ. Ở nơi khác, có thể UDP bị chặn và"
                + " cuộc gọi cần TURN.";
        case STUN_SILENT ->
            "Có thể mạng của bạn chặn UDP, hoặc máy chủ STUN đang ngừng. Khi đó cuộc gọi cần TURN.";
        case STUN_PARTLY_SILENT, TURN_PARTLY ->
            "Vẫn gọi được. Người quản lý máy chủ nên kiểm tra máy chủ còn lại, hoặc bỏ nó đi.";
        case STUN_URL_REFUSED, TURN_URL_REFUSED ->
            "Cuộc gọi sẽ không dùng địa chỉ đó. Người quản lý máy chủ nên sửa lại; bảng điều khiển của"
                + " trình duyệt cho biết đó là địa chỉ nào.";
        case STUN_MISSING ->
            "Gọi trong cùng một mạng thì không cần. Để gọi qua internet, người quản lý máy chủ nên"
                + " khai báo một máy chủ STUN.";
        case TURN_MISSING ->
            "Chỉ người ở sau tường lửa nghiêm ngặt mới cần. Nếu không kết nối được với ai đó, hãy"
                + " nhờ người quản lý máy chủ cài đặt.";
        case TURN_REFUSES ->
            "Người quản lý máy chủ nên kiểm tra khóa bí mật có trùng với máy chủ TURN không, và"
                + " đồng hồ hai bên có đúng không.";
        case TURN_SILENT ->
            "Tường lửa chặn đường, hoặc máy chủ TURN đang ngừng. Chỉ cần một đường dùng được là"
                + " đủ.";
        case TURN_SPARED ->
            "Có thể tường lửa chặn; với TLS, có thể thiết bị này chưa tin cậy chứng chỉ. Cuộc gọi"
                + " sẽ đi đường khác.";
        case TURN_STUCK ->
            "Có thể các cổng chuyển tiếp bị đóng. Người quản lý máy chủ TURN nên mở chúng.";
        case CALL_WITHOUT_PICTURE ->
            "Hãy tắt tăng tốc phần cứng trong cài đặt trình duyệt, hoặc dùng trình duyệt khác.";
        case CALL_ONLY_CHAT ->
            "Một tiện ích mở rộng hoặc chính sách đang chặn WebRTC. Hãy cho phép, hoặc dùng trình"
                + " duyệt khác.";
        case CALL_WITHOUT_CHANNEL ->
            "Hãy tải lại trang rồi kiểm tra lại. Nếu vẫn vậy, hãy gửi báo cáo cho người quản lý máy"
                + " chủ.";
        case NETWORK_MODEST ->
            "Hình sẽ nhỏ. Dùng dây mạng thay cho Wi-Fi và bớt tải xuống sẽ khá hơn.";
        case NETWORK_POOR -> "Hãy gọi không dùng máy ảnh, hoặc đổi mạng khác.";
        case NETWORK_UNEVEN ->
            "Tiếng có thể đến trễ hoặc ngắt quãng. Dùng dây mạng thay cho Wi-Fi sẽ khá hơn.";
        case NETWORK_BROKEN -> "Hãy kiểm tra lại. Nếu vẫn vậy, mạng của bạn chập chờn.";
        default -> "";
      };
    }

    static String summary(CheckupSummary tally) {
      if (tally.bad() > 0) {
        return "Có " + tally.bad() + " lỗi. Xem cách xử lý bên dưới.";
      }
      return works(tally) + beyond(tally);
    }

    private static String works(CheckupSummary tally) {
      if (tally.warnings() > 0) {
        return "Bạn gọi được. Còn " + tally.warnings() + " điểm có thể tốt hơn.";
      }
      return tally.untried() == 0
          ? "Mọi thứ đều tốt. Bạn đã sẵn sàng để gọi."
          : "Những gì đã thử đều tốt.";
    }

    private static String beyond(CheckupSummary tally) {
      if (tally.oneNetwork()) {
        return " Chỉ gọi được trong cùng một mạng: máy chủ này không có STUN và TURN.";
      }
      return tally.untried() == 0 ? "" : " Còn " + tally.untried() + " mục chưa thử.";
    }
  }
}
