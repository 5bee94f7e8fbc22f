package realtimeweb.session;

import realtimeweb.session.chat.Conversation;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Toast;

/** What the person reads beside the stage: one panel at most, notices and toasts. */
final class PanelActions {
  private final Conversation conversation;
  private final Notifications notifications;
  private Panel panel = Panel.NONE;

  PanelActions(Conversation conversation, Notifications notifications) {
    this.conversation = conversation;
    this.notifications = notifications;
  }

  Panel panel() {
    return panel;
  }

  /** Opens the panel, or closes it if it is open. */
  void show(Panel asked) {
    panel = panel == asked ? Panel.NONE : asked;
    conversation.open(panel == Panel.CHAT);
  }

  void dismiss(long noticeId) {
    notifications.dismiss(noticeId);
  }

  void copied(Toast.Kind what) {
    notifications.toast(what);
  }
}
