package realtimeweb.ui.text;

import realtimeweb.session.Preferences.Theme;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Occupancy;

/** Labels and what stands beside controls, in Vietnamese. */
final class VietnameseLabels {
  private VietnameseLabels() {}

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
      case SHOW_QR_CODE -> "Hiện mã QR";
      case QR_CODE_OF_LINK -> "Mã QR của liên kết mời";
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
      case SHARES_SCREEN -> "Đang chia sẻ màn hình";
      case REMOVE -> "Mời ra";
      case CANCEL -> "Thôi";
      case ADMIT -> "Cho vào";
      case REFUSE -> "Từ chối";
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
          "Bản này cho người hỗ trợ biết cuộc gọi diễn ra thế nào. Trong đó không có tên, tin nhắn,"
              + " khóa hay địa chỉ. Nó không tự gửi đi đâu; gửi cho ai là do bạn.";
      case COPY_REPORT -> "Sao chép báo cáo";
      case REPORT_COPIED -> "Đã sao chép báo cáo";
      case REPORT_BY_HAND ->
          "Trình duyệt không cho phép sao chép. Báo cáo đã được chọn sẵn, hãy tự sao chép từ ô này.";
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
