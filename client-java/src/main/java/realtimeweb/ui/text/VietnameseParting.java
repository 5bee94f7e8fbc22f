package realtimeweb.ui.text;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.Screen.LeftCause;

/** The last page in Vietnamese: why the call is over, and what to do. */
final class VietnameseParting {
  private VietnameseParting() {}

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
