package realtimeweb.ui.text;

import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.ui.text.Texts.Browser;
import realtimeweb.ui.text.Texts.Which;

/** Microphones, cameras and what is wrong with them, in Vietnamese. */
final class VietnameseDevices {
  private VietnameseDevices() {}

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
          "Hãy mở liên kết bằng Chrome, Edge, Firefox hoặc Safari bản mới. Bạn vẫn có thể tham gia"
              + " và nhắn tin.";
      case DENIED ->
          "Bấm biểu tượng bên trái địa chỉ trang, cho phép trang này dùng thiết bị rồi thử lại. Nếu"
              + " vẫn không được, hãy cấp quyền cho trình duyệt trong phần quyền riêng tư của hệ"
              + " thống.";
      case NO_DEVICE -> "Hãy cắm thiết bị rồi thử lại, hoặc tham gia không cần thiết bị.";
      case IN_USE -> "Hãy đóng các chương trình và thẻ khác có thể đang gọi, rồi thử lại.";
      case CONSTRAINTS -> "Hãy chọn thiết bị khác hoặc thử lại.";
      case ENDED -> "Thiết bị đã bị rút hoặc tắt. Hãy kết nối lại rồi thử lại.";
    };
  }

  static String unnamed(DeviceKind kind, int number) {
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
      case FIREFOX -> "Bấm biểu tượng thiết bị bị gạch chéo bên trái địa chỉ, bỏ chặn rồi thử lại.";
      case SAFARI ->
          "Trong menu Safari, chọn “Cài đặt cho trang web này”, cho phép máy ảnh và micrô rồi thử"
              + " lại.";
      case IOS ->
          "Chạm vào menu trang cạnh địa chỉ, chọn “Cài đặt trang web” rồi cho phép máy ảnh và micrô.";
      case OTHER -> advice(MediaProblem.DENIED);
    };
  }
}
